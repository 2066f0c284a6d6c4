/*
 * Joining: which mentions are the same actor.
 *
 * Names of the same words are one member of the cast, and vote together on its kind. Members are
 * then joined to others: a surname to the person named last with it, so two persons of one surname
 * stay two; an acronym to the name it was defined for or whose initials it is; a head word alone
 * to the only name with that head; a shortened name to the longer one. Everything is looked up in
 * hash tables or by the number of a term, never by comparing each with each, so a list of a
 * hundred thousand names costs no more than its length.
 *
 * In the end only members that are sure, or joined to one that is, remain.
 */
#include "actors/join.h"

#include <stdlib.h>
#include <string.h>

#define AMBIGUOUS (NOWHERE - 1)
#define MOST_TERMS 12 /* of a name; more do not count */

/* What the article's full names tell of a term. */
struct clue {
	uint32_t person;  /* the member named last with this surname */
	uint32_t given;   /* the member named last with this given name */
	uint32_t middle;  /* the only person with this name between the others */
	uint32_t head;    /* the only name with this head word */
	uint32_t opening; /* the only organisation whose name begins with it */
};

struct slot {
	uint64_t key;
	uint32_t member;
};

/* Members by keys of several kinds; open addressing, at most half full. */
struct keys {
	struct slot *slot;
	size_t slots, count;
};

struct joining {
	struct cast *cast;
	const struct words *words;
	const struct names *names;
	struct clue *clue; /* by term */
	struct keys keys;
};

/* What a key is of. */
enum key_kind {
	KEY_NAME,
	KEY_ACTOR,
	KEY_ENDS,    /* first and last term of a person */
	KEY_START,   /* first two terms */
	KEY_TAIL,    /* last two */
	KEY_LETTERS, /* initials */
	KEY_BAG,     /* terms without order and small words */
	KEY_SPELLED, /* three terms but one */
	KEY_SURFACE, /* of the table */
};

/* ---- keys */

static uint64_t mix(uint64_t hash, uint64_t value)
{
	hash = (hash ^ value) * 0x9E3779B97F4A7C15u;
	return hash ^ hash >> 29;
}

static struct slot *slot_of(const struct keys *keys, uint64_t key)
{
	for (size_t at = (size_t)key;; at++) {
		struct slot *slot = &keys->slot[at & (keys->slots - 1)];
		if (slot->member == NOWHERE || slot->key == key)
			return slot;
	}
}

static void spread_keys(struct keys *keys)
{
	struct keys old = *keys;
	keys->slots = old.slots ? old.slots * 2 : 256;
	keys->slot = malloc(keys->slots * sizeof *keys->slot);
	if (!keys->slot)
		base_fatal("out of memory");
	for (size_t i = 0; i < keys->slots; i++)
		keys->slot[i].member = NOWHERE;
	for (size_t i = 0; i < old.slots; i++) {
		if (old.slot[i].member != NOWHERE)
			*slot_of(keys, old.slot[i].key) = old.slot[i];
	}
	free(old.slot);
}

static uint32_t find(const struct joining *joining, uint64_t key)
{
	return slot_of(&joining->keys, key)->member;
}

/* The member kept with a key; MEMBER from now on, where there was none. */
static uint32_t *keep(struct joining *joining, uint64_t key, uint32_t member)
{
	struct keys *keys = &joining->keys;
	if (keys->count * 2 >= keys->slots)
		spread_keys(keys);
	struct slot *slot = slot_of(keys, key);
	if (slot->member == NOWHERE) {
		*slot = (struct slot){ key, member };
		keys->count++;
	}
	return &slot->member;
}

/* A second member with a key makes the key say nothing. */
static void keep_only(struct joining *joining, uint64_t key, uint32_t member)
{
	uint32_t *kept = keep(joining, key, member);
	if (*kept != member)
		*kept = AMBIGUOUS;
}

/* The member of most words is kept. */
static void keep_longest(struct joining *joining, uint64_t key, uint32_t member)
{
	const struct member *members = joining->cast->member;
	uint32_t *kept = keep(joining, key, member);
	if (members[member].words > members[*kept].words)
		*kept = member;
}

/* ---- terms of a name */

struct terms {
	uint32_t term[MOST_TERMS];
	unsigned count;
};

static bool is_initial(const struct words *words, uint32_t index)
{
	const uint32_t both = WORD_SINGLE | WORD_UPPER;
	return (word_at(words, index)->flags & both) == both;
}

/* The last word that tells a name from others: no "Jr", no "Inc". */
static uint32_t last_word(const struct words *words, const struct name *name)
{
	uint32_t last = name->last - 1;
	while (last > name->first &&
		word_classes(words, last) & (CLASS_suffix | CLASS_designator) &&
		!is_initial(words, last))
		last--;
	return last;
}

/* The terms that tell a name from others: no initials, no "Jr" or "Inc" at the end. */
static struct terms terms_of(const struct words *words, const struct name *name)
{
	struct terms terms = { .count = 0 };
	uint32_t last = last_word(words, name);
	for (uint32_t i = name->first; i <= last && terms.count < MOST_TERMS; i++) {
		if (i == last || !is_initial(words, i))
			terms.term[terms.count++] = word_at(words, i)->term;
	}
	return terms;
}

static uint64_t name_key(const struct terms *terms, enum key_kind kind)
{
	uint64_t key = mix(0, kind + 1u);
	for (unsigned i = 0; i < terms->count; i++)
		key = mix(key, terms->term[i]);
	return key;
}

static uint64_t pair_key(uint32_t a, uint32_t b, enum key_kind kind)
{
	return mix(mix(mix(0, kind + 1u), a), b);
}

/* Of three terms all but the one at INDEX. */
static uint64_t spelled_key(const struct terms *terms, unsigned index)
{
	uint32_t a = terms->term[index == 0], b = terms->term[index == 2 ? 1 : 2];
	return mix(pair_key(a, b, KEY_SPELLED), index);
}

static bool is_small_word(const struct words *words, uint32_t term)
{
	return words->term[term].classes & (CLASS_link | CLASS_function);
}

static uint64_t bag_key(const struct words *words, const struct terms *terms)
{
	uint64_t bag = 0;
	for (unsigned i = 0; i < terms->count; i++)
		bag += is_small_word(words, terms->term[i]) ? 0 : mix(1, terms->term[i]);
	return mix(bag, KEY_BAG);
}

static uint64_t letters_key(struct slice letters)
{
	return mix(slice_hash(letters), KEY_LETTERS);
}

/* The initials of the capitalised words. */
static uint64_t initials_key(const struct words *words, const struct name *name)
{
	char letters[MOST_TERMS];
	size_t count = 0;
	for (uint32_t i = name->first; i < name->last && count < sizeof letters; i++) {
		if (word_at(words, i)->flags & WORD_UPPER)
			letters[count++] = word_term(words, i)->text.at[0];
	}
	return letters_key((struct slice){ letters, count });
}

/* ---- members */

/* The member with a key; a new one, of NAME, where there is none. */
static uint32_t member_with(struct joining *joining, uint64_t key, uint32_t name)
{
	struct cast *cast = joining->cast;
	const struct hit *hit = joining->names->name[name].hit;
	uint32_t index = find(joining, key);
	if (index != NOWHERE)
		return index;
	index = cast->members++;
	cast->member[index] = (struct member){
		.first = name,
		.actor = hit ? hit->claim->actor : NOWHERE,
		.joined = index,
		.kind = hit ? hit_actor(hit)->kind : ACTOR_OTHER,
		.sure = hit != NULL,
	};
	keep(joining, key, index);
	return index;
}

static uint32_t member_of(struct joining *joining, uint32_t index)
{
	const struct name *name = &joining->names->name[index];
	if (name->hit)
		return member_with(joining, pair_key(name->hit->claim->actor, 0, KEY_ACTOR), index);
	struct terms terms = terms_of(joining->words, name);
	uint32_t member = member_with(joining, name_key(&terms, KEY_NAME), index);
	struct member *here = &joining->cast->member[member];
	bool better = name->flags & NAME_SURE && !here->sure;
	here->first = better ? index : here->first;
	here->words = terms.count;
	here->sure |= name->flags & NAME_SURE;
	for (unsigned i = 0; i < ACTOR_KINDS; i++)
		here->vote[i] += name->vote[i];
	return member;
}

static enum actor_kind voted_kind(const struct member *member, const struct name *name)
{
	static const enum actor_kind order[] = { ACTOR_PERSON, ACTOR_ORG, ACTOR_PLACE,
		ACTOR_GROUP };
	enum actor_kind best = ACTOR_OTHER;
	int32_t most = member->vote[ACTOR_OTHER] > 0 ? member->vote[ACTOR_OTHER] : 0;
	for (size_t i = 0; i < COUNT_OF(order); i++) {
		if (member->vote[order[i]] > most) {
			most = member->vote[order[i]];
			best = order[i];
		}
	}
	return most || name->last - name->first > 1 ? best : ACTOR_PERSON;
}

/* ---- clues */

static void note_one(uint32_t *clue, uint32_t member)
{
	if (*clue == NOWHERE)
		*clue = member;
	else if (*clue != member)
		*clue = AMBIGUOUS;
}

static void note_words(struct joining *joining, uint32_t member, unsigned count)
{
	uint32_t *words = &joining->cast->member[member].words;
	*words = count > *words ? count : *words;
}

/* The first two and the last two of three terms or more: what a shortened name may be. */
static void note_edges(struct joining *joining, uint32_t member, const struct terms *terms)
{
	unsigned count = terms->count;
	if (count < 3)
		return;
	keep_only(joining, pair_key(terms->term[0], terms->term[1], KEY_START), member);
	keep_only(joining, pair_key(terms->term[count - 2], terms->term[count - 1], KEY_TAIL),
		member);
}

static void note_person(struct joining *joining, uint32_t member, const struct terms *terms)
{
	unsigned count = terms->count;
	if (count < 2)
		return;
	joining->cast->member[member].full = true;
	note_words(joining, member, count);
	keep_longest(joining, pair_key(terms->term[0], terms->term[count - 1], KEY_ENDS), member);
	for (unsigned i = 1; i + 1 < count; i++)
		note_one(&joining->clue[terms->term[i]].middle, member);
	note_edges(joining, member, terms);
	for (unsigned i = 0; count == 3 && i < 3; i++)
		keep(joining, spelled_key(terms, i), member);
}

static void note_named(struct joining *joining, uint32_t member, const struct name *name,
	const struct terms *terms)
{
	const struct words *words = joining->words;
	unsigned count = terms->count;
	if (count < 2)
		return;
	note_words(joining, member, count);
	if (count > 2)
		keep_only(joining, initials_key(words, name), member);
	for (unsigned i = 0; i < count; i++) {
		bool last = i + 1 == count || is_small_word(words, terms->term[i + 1]);
		if (last && words->term[terms->term[i]].classes & (CLASS_org | CLASS_place))
			note_one(&joining->clue[terms->term[i]].head, member);
	}
	note_one(&joining->clue[terms->term[0]].opening, member);
	keep_longest(joining, bag_key(words, terms), member);
	note_edges(joining, member, terms);
}

/* The one term of a name, particles aside: a surname. */
static uint32_t only_term(const struct words *words, const struct terms *terms)
{
	unsigned first = 0;
	while (first + 1 < terms->count && words->term[terms->term[first]].classes & CLASS_particle)
		first++;
	return first + 1 == terms->count ? terms->term[first] : 0;
}

static bool is_full_person(const struct joining *joining, const struct name *name, uint32_t member)
{
	const struct member *here = &joining->cast->member[member];
	if (name->hit)
		return name->flags & NAME_FULL;
	if (here->kind != ACTOR_PERSON || !here->sure || here->words < 2)
		return false;
	struct terms terms = terms_of(joining->words, name);
	return !only_term(joining->words, &terms);
}

/* A name in several words of what is no person: not "the White House" for a country. */
static bool is_full_name(const struct name *name, const struct member *member)
{
	bool own = !name->hit || name->hit->claim->how == HOW_NAME ||
		   name->hit->claim->how == HOW_ALIAS;
	return own && member->sure && name->last - name->first > 1 &&
	       member->kind != ACTOR_PERSON && member->kind != ACTOR_COUNTRY &&
	       !(name->flags & NAME_HEAD);
}

/* Whether a surface of the table has been seen before; if not, it has been now. */
static bool is_known_surface(struct joining *joining, const struct name *name)
{
	if (!name->hit)
		return false;
	uint64_t key = pair_key(name->hit->node, name->hit->claim->actor, KEY_SURFACE);
	bool known = find(joining, key) != NOWHERE;
	keep(joining, key, 0);
	return known;
}

static void note_clues(struct joining *joining)
{
	const struct names *names = joining->names;
	for (uint32_t i = 0; i < names->count; i++) {
		const struct name *name = &names->name[i];
		uint32_t member = joining->cast->of[i];
		const struct member *here = &joining->cast->member[member];
		if (name->last - name->first == 1 || is_known_surface(joining, name))
			continue;
		struct terms terms = terms_of(joining->words, name);
		if (is_full_person(joining, name, member))
			note_person(joining, member, &terms);
		else if (is_full_name(name, here))
			note_named(joining, member, name, &terms);
	}
}

/* ---- joins of members */

static bool differs_by_one(struct slice a, struct slice b)
{
	size_t start = 0, end = 0;
	while (start < a.len && start < b.len && a.at[start] == b.at[start])
		start++;
	while (end < a.len - start && end < b.len - start &&
		a.at[a.len - end - 1] == b.at[b.len - end - 1])
		end++;
	return a.len - start - end <= 1 && b.len - start - end <= 1;
}

/* Another member whose three terms differ from these in one letter. */
static uint32_t misspelled(struct joining *joining, uint32_t member, const struct terms *terms)
{
	const struct words *words = joining->words;
	for (unsigned i = 0; terms->count == 3 && i < 3; i++) {
		uint32_t other = find(joining, spelled_key(terms, i));
		if (other >= AMBIGUOUS || other == member)
			continue;
		const struct name *name = &joining->names->name[joining->cast->member[other].first];
		struct terms others = terms_of(words, name);
		if (differs_by_one(
			    words->term[terms->term[i]].text, words->term[others.term[i]].text))
			return other;
	}
	return NOWHERE;
}

/* The longer or other form of a name of several terms. */
static uint32_t longer_form(struct joining *joining, uint32_t member, const struct terms *terms)
{
	const struct member *here = &joining->cast->member[member];
	unsigned count = terms->count;
	uint32_t other = NOWHERE;
	if (here->kind != ACTOR_PERSON)
		other = find(joining, bag_key(joining->words, terms));
	if (other >= AMBIGUOUS || other == member)
		other = find(joining, pair_key(terms->term[0], terms->term[count - 1], KEY_ENDS));
	if ((other >= AMBIGUOUS || other == member) && count == 2)
		other = find(joining, pair_key(terms->term[0], terms->term[1], KEY_START));
	if (other >= AMBIGUOUS || other == member)
		other = find(joining,
			pair_key(terms->term[count - 2], terms->term[count - 1], KEY_TAIL));
	if ((other >= AMBIGUOUS || other == member) && here->kind == ACTOR_PERSON)
		other = misspelled(joining, member, terms);
	return other;
}

static bool may_join(const struct cast *cast, uint32_t member, uint32_t other)
{
	if (other >= AMBIGUOUS || cast->member[other].joined != other || other == member)
		return false;
	const struct member *here = &cast->member[member], *there = &cast->member[other];
	bool persons = (here->kind == ACTOR_PERSON) == (there->kind == ACTOR_PERSON);
	return there->sure && (persons || here->vote[ACTOR_PERSON] < 6) &&
	       there->words >= here->words;
}

static void join_members(struct joining *joining)
{
	struct cast *cast = joining->cast;
	for (uint32_t i = 0; i < cast->members; i++) {
		struct member *member = &cast->member[i];
		const struct name *name = &joining->names->name[member->first];
		if (member->actor != NOWHERE || member->words < 2)
			continue;
		struct terms terms = terms_of(joining->words, name);
		uint32_t other = longer_form(joining, i, &terms);
		if (may_join(cast, i, other))
			member->joined = other;
	}
	for (uint32_t i = 0; i < cast->members; i++) {
		while (cast->member[cast->member[i].joined].joined != cast->member[i].joined)
			cast->member[i].joined = cast->member[cast->member[i].joined].joined;
	}
}

/* ---- joins of mentions */

/* The person whose surname a single word is, by the full name that stands nearest before it. */
static uint32_t person_called(const struct joining *joining, const struct name *name, uint32_t term)
{
	const struct clue *clue = &joining->clue[term];
	if (clue->person != NOWHERE || name->flags & NAME_PLAIN)
		return clue->person;
	return clue->given != NOWHERE ? clue->given : clue->middle;
}

static uint32_t named_by(const struct joining *joining, const struct name *name, uint32_t term)
{
	const struct clue *clue = &joining->clue[term];
	const struct term *word = &joining->words->term[term];
	if (name->flags & NAME_HEAD)
		return clue->head;
	if (name->flags & NAME_PLAIN)
		return NOWHERE;
	if (name->flags & NAME_ACRONYM)
		return find(joining, letters_key(word->text));
	bool own = !(word->classes & (CLASS_common | CLASS_org | CLASS_place | CLASS_given));
	return own ? clue->opening : NOWHERE;
}

/* A country or place in one word may be a person's surname, in an article about that person. */
static bool may_be_surname(const struct joining *joining, const struct name *name)
{
	uint8_t how = name->hit->claim->how, kind = hit_actor(name->hit)->kind;
	if (how == HOW_PARTIAL && kind == ACTOR_PERSON)
		return true;
	return (kind == ACTOR_PLACE || kind == ACTOR_COUNTRY) && how == HOW_NAME &&
	       name->last - name->first == 1 &&
	       joining->clue[word_at(joining->words, name->first)->term].person != NOWHERE &&
	       place_or_power(joining->words, name->first, name->last) <= 0;
}

/* Whom a surname of the table means instead of the one in the table: the other one whom the article
 * names in full, if it does not name that one in full. */
static uint32_t other_person(const struct joining *joining, const struct name *name, uint32_t term)
{
	uint32_t own = find(joining, pair_key(name->hit->claim->actor, 0, KEY_ACTOR));
	bool full = hit_actor(name->hit)->kind == ACTOR_PERSON && joining->cast->member[own].full;
	return full ? NOWHERE : joining->clue[term].person;
}

static uint32_t mention_joins(const struct joining *joining, const struct name *name)
{
	if (name->means != NOWHERE)
		return joining->cast->of[name->means];
	if (name->hit && !may_be_surname(joining, name))
		return NOWHERE;
	if (name->last - name->first > 1 &&
		!(word_classes(joining->words, name->first) & (CLASS_particle | CLASS_suffix)) &&
		!(word_classes(joining->words, name->last - 1) & (CLASS_suffix | CLASS_designator)))
		return NOWHERE;
	struct terms terms = terms_of(joining->words, name);
	uint32_t term = only_term(joining->words, &terms);
	if (!term || name->hit)
		return term ? other_person(joining, name, term) : NOWHERE;
	uint32_t person = NOWHERE;
	if (!(name->flags & (NAME_HEAD | NAME_ACRONYM)))
		person = person_called(joining, name, term);
	return person < AMBIGUOUS ? person : named_by(joining, name, term);
}

/* Who is named in full is who is meant by the surname from here on. */
static void hear_full_name(struct joining *joining, const struct name *name, uint32_t member)
{
	if (!is_full_person(joining, name, member))
		return;
	const struct words *words = joining->words;
	joining->clue[word_at(words, last_word(words, name))->term].person = member;
	joining->clue[word_at(words, name->first)->term].given = member;
}

/* Before its first full name a surname is that first one's. */
static void start_surnames(struct joining *joining)
{
	for (uint32_t i = joining->names->count; i-- > 0;)
		hear_full_name(joining, &joining->names->name[i], joining->cast->of[i]);
}

static enum actor_how how_of(
	const struct name *name, const struct member *own, const struct member *last)
{
	bool joined = own != last;
	if (name->hit && !joined)
		return (enum actor_how)name->hit->claim->how;
	if (name->flags & NAME_ACRONYM)
		return HOW_ACRONYM;
	if (!joined || (own->words > 1 && own->words >= last->words))
		return HOW_NAME;
	return name->flags & NAME_TITLED ? HOW_TITLE : HOW_PARTIAL;
}

static enum actor_rule rule_of(const struct name *name, bool joined)
{
	if (name->hit && !joined)
		return RULE_DICT;
	if (name->means != NOWHERE)
		return RULE_ACRONYM;
	if (joined)
		return RULE_JOIN;
	return name->flags & NAME_TITLED ? RULE_TITLE : RULE_RUN;
}

/* The member that a mention is in the end. */
static uint32_t final_member(
	const struct joining *joining, const struct name *name, uint32_t member)
{
	const struct cast *cast = joining->cast;
	if (cast->member[member].joined == member) {
		uint32_t other = mention_joins(joining, name);
		if (other < AMBIGUOUS && cast->member[other].sure)
			member = other;
	}
	return cast->member[member].joined;
}

static void join_mentions(struct joining *joining)
{
	struct cast *cast = joining->cast;
	start_surnames(joining);
	for (uint32_t i = 0; i < joining->names->count; i++) {
		const struct name *name = &joining->names->name[i];
		uint32_t member = cast->of[i];
		hear_full_name(joining, name, member);
		uint32_t last = final_member(joining, name, member);
		cast->how[i] = (uint8_t)how_of(name, &cast->member[member], &cast->member[last]);
		cast->rule[i] = (uint8_t)rule_of(name, last != member);
		cast->of[i] = cast->member[last].sure ? last : NOWHERE;
	}
}

/* ---- the whole */

static void make_room(struct joining *joining)
{
	struct cast *cast = joining->cast;
	size_t count = (size_t)joining->names->count + 1;
	arena_init(&cast->arena);
	cast->member = ARENA_NEW(&cast->arena, struct member, count);
	cast->of = ARENA_NEW(&cast->arena, uint32_t, count);
	cast->how = ARENA_NEW(&cast->arena, uint8_t, count);
	cast->rule = ARENA_NEW(&cast->arena, uint8_t, count);
	spread_keys(&joining->keys);
	joining->clue = malloc(joining->words->terms * sizeof *joining->clue);
	if (!joining->clue)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < joining->words->terms; i++)
		joining->clue[i] = (struct clue){ NOWHERE, NOWHERE, NOWHERE, NOWHERE, NOWHERE };
}

void cast_make(struct cast *cast, const struct words *words, const struct names *names)
{
	struct joining joining = { .cast = cast, .words = words, .names = names };
	*cast = (struct cast){ 0 };
	make_room(&joining);
	for (uint32_t i = 0; i < names->count; i++)
		cast->of[i] = member_of(&joining, i);
	for (uint32_t i = 0; i < cast->members; i++) {
		struct member *member = &cast->member[i];
		if (member->actor == NOWHERE)
			member->kind = (uint8_t)voted_kind(member, &names->name[member->first]);
	}
	note_clues(&joining);
	join_members(&joining);
	join_mentions(&joining);
	free(joining.keys.slot);
	free(joining.clue);
}

void cast_release(struct cast *cast)
{
	arena_release(&cast->arena);
}
