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

#include "actors/keys.h"

#include <stdlib.h>

#define AMBIGUOUS (NOWHERE - 1)

/* What the article's full names tell of a term. */
struct clue {
	uint32_t person;  /* the member named last with this surname */
	uint32_t other;   /* and the last before it who is somebody else */
	uint32_t given;   /* the member named last with this given name */
	uint32_t middle;  /* the only person with this name between the others */
	uint32_t head;    /* the only name with this head word */
	uint32_t opening; /* the only organisation whose name begins with it */
	uint32_t heard;   /* the first name that is a person in full with this surname */
};

struct joining {
	struct cast *cast;
	const struct words *words;
	const struct names *names;
	struct clue *clue; /* by term */
	struct keys keys;  /* members, and persons by first and last term */
	bool *full;        /* by name: a person, named in full */
	struct keys parts; /* members by other parts of their names: few have as many */
};

/* ---- members */

static uint64_t hit_key(const struct hit *hit)
{
	return key_of_pair(hit_number(hit), 0, KEY_ACTOR);
}

/* The member with a key; a new one, of NAME, where there is none. */
static uint32_t member_with(struct joining *joining, uint64_t key, uint32_t name)
{
	struct cast *cast = joining->cast;
	const struct hit *hit = joining->names->name[name].hit;
	uint32_t index = *keys_keep(&joining->keys, key, cast->members);
	if (index != cast->members)
		return index;
	cast->members++;
	cast->member[index] = (struct member){
		.first = name,
		.actor = hit ? hit_number(hit) : NOWHERE,
		.joined = index,
		.kind = hit ? hit_actor(hit)->kind : ACTOR_OTHER,
		.sure = hit != NULL,
	};
	return index;
}

static uint32_t member_of(struct joining *joining, uint32_t index)
{
	const struct name *name = &joining->names->name[index];
	if (name->hit)
		return member_with(joining, hit_key(name->hit), index);
	struct terms terms = terms_of(joining->words, name);
	uint32_t member = member_with(joining, key_of_terms(&terms), index);
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

/* A second member with the key of a part makes it say nothing. */
static void keep_only(struct joining *joining, uint64_t key, uint32_t member)
{
	note_one(keys_keep(&joining->parts, key, member), member);
}

/* The member of most words is kept. */
static void keep_longest(const struct cast *cast, struct keys *keys, uint64_t key, uint32_t member)
{
	const struct member *members = cast->member;
	uint32_t *kept = keys_keep(keys, key, member);
	if (members[member].words > members[*kept].words)
		*kept = member;
}

static void note_words(struct joining *joining, uint32_t member, unsigned count)
{
	uint32_t *words = &joining->cast->member[member].words;
	*words = count > *words ? count : *words;
}

/* The first two and the last two of three terms or more: what a shortened name may be. */
static void note_edges(struct joining *joining, uint32_t member, const struct terms *terms)
{
	if (terms->count < 3)
		return;
	keep_only(joining, key_of_start(terms), member);
	keep_only(joining, key_of_tail(terms), member);
}

static void note_person(struct joining *joining, uint32_t member, const struct terms *terms)
{
	unsigned count = terms->count;
	joining->cast->member[member].full = true;
	note_words(joining, member, count);
	keep_longest(joining->cast, &joining->keys, key_of_ends(terms), member);
	for (unsigned i = 1; i + 1 < count; i++)
		note_one(&joining->clue[terms->term[i]].middle, member);
	note_edges(joining, member, terms);
	for (unsigned i = 0; count == 3 && i < 3; i++)
		keys_keep(&joining->parts, key_of_spelling(terms, i), member);
}

static void note_heads(struct joining *joining, uint32_t member, const struct terms *terms)
{
	const struct words *words = joining->words;
	for (unsigned i = 0; i < terms->count; i++) {
		bool last = i + 1 == terms->count || term_is_small(words, terms->term[i + 1]);
		if (last && words->term[terms->term[i]].classes & (CLASS_org | CLASS_place))
			note_one(&joining->clue[terms->term[i]].head, member);
	}
}

static void note_named(struct joining *joining, uint32_t member, const struct name *name,
	const struct terms *terms)
{
	note_words(joining, member, terms->count);
	note_heads(joining, member, terms);
	note_edges(joining, member, terms);
	note_one(&joining->clue[terms->term[0]].opening, member);
	keep_longest(joining->cast, &joining->parts, key_of_bag(joining->words, terms), member);
	if (terms->count > 2)
		keep_only(joining, key_of_initials(joining->words, name), member);
}

static bool is_full_person(const struct joining *joining, const struct name *name, uint32_t member)
{
	const struct member *here = &joining->cast->member[member];
	if (name->hit)
		return name->flags & NAME_FULL;
	if (here->kind != ACTOR_PERSON || !here->sure || here->words < 2)
		return false;
	struct terms terms = terms_of(joining->words, name);
	return !terms_only(joining->words, &terms);
}

/* A name in several words of what is no person: not "the White House" for a country. */
static bool is_full_name(const struct name *name, const struct member *member)
{
	bool own = !name->hit || name->hit->claim->how == HOW_NAME ||
		   name->hit->claim->how == HOW_ALIAS;
	return own && member->sure && member->kind != ACTOR_PERSON &&
	       member->kind != ACTOR_COUNTRY && !(name->flags & NAME_HEAD);
}

/* Whether a surface of the table has been seen before; if not, it has been now. */
static bool is_known_surface(struct joining *joining, const struct name *name)
{
	if (!name->hit)
		return false;
	uint64_t key = key_of_pair(name->hit->node, hit_number(name->hit), KEY_SURFACE);
	bool known = keys_find(&joining->keys, key) != NOWHERE;
	keys_keep(&joining->keys, key, 0);
	return known;
}

static void note_clues(struct joining *joining)
{
	const struct names *names = joining->names;
	for (uint32_t i = 0; i < names->count; i++) {
		const struct name *name = &names->name[i];
		uint32_t member = joining->cast->of[i];
		if (name->last - name->first == 1 || is_known_surface(joining, name))
			continue;
		struct terms terms = terms_of(joining->words, name);
		if (terms.count < 2)
			continue;
		if (joining->full[i])
			note_person(joining, member, &terms);
		else if (is_full_name(name, &joining->cast->member[member]))
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
static uint32_t misspelled(
	const struct joining *joining, uint32_t member, const struct terms *terms)
{
	const struct term *term = joining->words->term;
	for (unsigned i = 0; terms->count == 3 && i < 3; i++) {
		uint32_t other = keys_find(&joining->parts, key_of_spelling(terms, i));
		if (other >= AMBIGUOUS || other == member)
			continue;
		const struct name *name = &joining->names->name[joining->cast->member[other].first];
		struct terms others = terms_of(joining->words, name);
		if (others.count == 3 &&
			differs_by_one(term[terms->term[i]].text, term[others.term[i]].text))
			return other;
	}
	return NOWHERE;
}

static bool may_join(const struct cast *cast, uint32_t member, uint32_t other)
{
	if (other >= AMBIGUOUS || cast->member[other].joined != other || other == member)
		return false;
	const struct member *here = &cast->member[member], *there = &cast->member[other];
	bool persons = (here->kind == ACTOR_PERSON) == (there->kind == ACTOR_PERSON);
	if (there->kind == ACTOR_PERSON && here->vote[ACTOR_ORG] >= 8)
		return false; /* "Al-Tarkwi Holdings", which is not Omar al-Tarkwi */
	return there->sure && (persons || here->vote[ACTOR_PERSON] < 6) &&
	       there->words >= here->words;
}

/* The longer or other form of a name of several terms: the first of four ways that leads to one;
 * MEMBER itself where none does. */
static uint32_t longer_form(
	const struct joining *joining, uint32_t member, const struct terms *terms)
{
	bool person = joining->cast->member[member].kind == ACTOR_PERSON;
	const struct {
		const struct keys *keys;
		uint64_t key;
	} ways[] = {
		{ &joining->parts, person ? 0 : key_of_bag(joining->words, terms) },
		{ &joining->keys, key_of_ends(terms) },
		{ &joining->parts, terms->count == 2 ? key_of_start(terms) : 0 },
		{ &joining->parts, key_of_tail(terms) },
	};
	for (size_t i = 0; i < COUNT_OF(ways); i++) {
		uint32_t other = ways[i].key ? keys_find(ways[i].keys, ways[i].key) : NOWHERE;
		if (may_join(joining->cast, member, other))
			return other;
	}
	uint32_t other = person ? misspelled(joining, member, terms) : NOWHERE;
	return may_join(joining->cast, member, other) ? other : member;
}

static void join_members(struct joining *joining)
{
	struct cast *cast = joining->cast;
	for (uint32_t i = 0; i < cast->members; i++) {
		struct member *member = &cast->member[i];
		if (member->actor != NOWHERE || member->words < 2 || member->joined != i)
			continue;
		struct terms terms = terms_of(joining->words, &joining->names->name[member->first]);
		member->joined = longer_form(joining, i, &terms);
	}
}

/* "Long Name (LN)": all LN are the Long Name. */
static void join_definitions(struct joining *joining)
{
	struct cast *cast = joining->cast;
	for (uint32_t i = 0; i < joining->names->count; i++) {
		uint32_t means = joining->names->name[i].means;
		if (means == NOWHERE)
			continue;
		struct member *member = &cast->member[cast->of[i]];
		if (cast->member[cast->of[means]].joined == cast->of[means])
			member->joined = cast->of[means];
	}
}

/* Joins that lead to joins lead to the last of them. */
static void shorten_joins(struct cast *cast)
{
	for (uint32_t i = 0; i < cast->members; i++) {
		while (cast->member[cast->member[i].joined].joined != cast->member[i].joined)
			cast->member[i].joined = cast->member[cast->member[i].joined].joined;
	}
}

/* ---- titles of men and of women */

static enum title_sex sex_of(const struct joining *joining, const struct name *name)
{
	static const char *const titles[][2] = { { "mr", "ms" }, { "mr", "mrs" }, { "sir", "dame" },
		{ "lord", "lady" }, { "king", "queen" }, { "prince", "princess" },
		{ "baron", "baroness" }, { "duke", "duchess" }, { "herr", "frau" },
		{ "monsieur", "madame" }, { "senor", "senora" }, { "signor", "signora" },
		{ "mr", "miss" } };
	const struct words *words = joining->words;
	uint32_t first = name->first;
	if (!(name->flags & NAME_TITLED) || !first || !word_joined(words, first))
		return SEX_UNSAID;
	bool couple = first > 2 && slice_is(word_term(words, first - 2)->text, "and") &&
		      word_classes(words, first - 3) & CLASS_title;
	if (couple)
		return SEX_UNSAID; /* "Mr and Mrs Tarkwell" */
	struct slice title = word_term(words, first - 1)->text;
	for (size_t i = 0; i < COUNT_OF(titles); i++)
		for (unsigned sex = 0; sex < 2; sex++)
			if (slice_is(title, titles[i][sex]))
				return sex ? SEX_WOMAN : SEX_MAN;
	return SEX_UNSAID;
}

static struct member *root_of(const struct joining *joining, uint32_t member)
{
	return &joining->cast->member[joining->cast->member[member].joined];
}

/* The first title counts. */
static void note_sex(const struct joining *joining, const struct name *name, uint32_t member)
{
	struct member *root = root_of(joining, member);
	if (root->kind == ACTOR_PERSON && root->sex == SEX_UNSAID)
		root->sex = (uint8_t)sex_of(joining, name);
}

/* Whether the title of one sex is the member's: above 0 yes, below 0 no. Where no title tells, a
 * given name in -a is a woman's more often than one that ends otherwise. */
static int sex_fits(const struct joining *joining, uint32_t member, enum title_sex sex)
{
	const struct member *root = root_of(joining, member);
	uint32_t first = joining->names->name[root->first].first;
	struct slice given = word_term(joining->words, first)->text;
	bool woman = given.len && given.at[given.len - 1] == 'a';
	if (root->sex != SEX_UNSAID)
		return root->sex == sex ? 2 : -1;
	return woman == (sex == SEX_WOMAN);
}

/* Whom of those with a surname a mention means: the one named last, unless the title is not theirs.
 */
static uint32_t person_titled(
	const struct joining *joining, const struct name *name, const struct clue *clue)
{
	enum title_sex sex = sex_of(joining, name);
	if (sex == SEX_UNSAID || clue->person >= AMBIGUOUS)
		return clue->person;
	int last = sex_fits(joining, clue->person, sex);
	int other = clue->other == NOWHERE ? -1 : sex_fits(joining, clue->other, sex);
	if (last < 0 && other < 0)
		return NOWHERE;
	return other > last ? clue->other : clue->person;
}

/* ---- joins of mentions */

/* The person whose surname a single word is, by the full name that stands nearest before it. */
static uint32_t person_called(const struct joining *joining, const struct name *name, uint32_t term)
{
	const struct clue *clue = &joining->clue[term];
	if (clue->person != NOWHERE || name->flags & NAME_PLAIN)
		return person_titled(joining, name, clue);
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
		return keys_find(&joining->parts, key_of_letters(word->text));
	bool own = !(word->classes & (CLASS_common | CLASS_org | CLASS_place | CLASS_given));
	return own ? clue->opening : NOWHERE;
}

/* "McDonald's speech", where the table has a firm of that name: what is owned stands behind, and no
 * article before. */
static bool owns(const struct words *words, const struct name *name)
{
	uint32_t flags = word_at(words, name->last)->flags & (GAP_ALL | WORD_BLOCK);
	struct slice before = word_term(words, name->first - 1)->text;
	bool article = word_joined(words, name->first) &&
		       (slice_is(before, "a") || slice_is(before, "the"));
	bool acts = word_looks_verbal(words, name->last) ||
		    word_classes(words, name->last) & (CLASS_say | CLASS_function);
	return flags == (GAP_ENDING | GAP_BLANK) && !acts && !article;
}

/* A country, a place or a firm in one word may be a person's surname, once the article has named
 * that person in full. */
static bool may_be_surname(const struct joining *joining, const struct name *name)
{
	const struct clue *clue = &joining->clue[word_at(joining->words, name->first)->term];
	uint8_t how = name->hit->claim->how, kind = hit_actor(name->hit)->kind;
	if (hit_is_own(name->hit))
		return false;
	if (name->hit->claim->flags & CLAIM_ENDING && !owns(joining->words, name))
		return false;
	if (how == HOW_PARTIAL && kind == ACTOR_PERSON)
		return true;
	bool other = kind != ACTOR_PERSON && kind != ACTOR_OTHER;
	return other && (how == HOW_NAME || how == HOW_ALIAS) && name->last - name->first == 1 &&
	       clue->person != NOWHERE && clue->heard < name->first &&
	       place_or_power(joining->words, name->first, name->last) <= 0;
}

/* Whom a surname of the table means instead of the one in the table: the other one whom the article
 * names in full, if it does not name that one in full. */
static uint32_t other_person(const struct joining *joining, const struct name *name, uint32_t term)
{
	uint32_t own = keys_find(&joining->keys, hit_key(name->hit));
	bool full = hit_actor(name->hit)->kind == ACTOR_PERSON && joining->cast->member[own].full;
	return full ? NOWHERE : person_titled(joining, name, &joining->clue[term]);
}

/* Whether a name is one word, particles and "Jr" aside. */
static bool is_short(const struct words *words, const struct name *name)
{
	return name->last - name->first == 1 || word_classes(words, name->first) & CLASS_particle ||
	       word_classes(words, name->last - 1) & (CLASS_suffix | CLASS_designator);
}

/* The name of the article whose initials an acronym of the table is, if the article names what the
 * table means by it in no other way. */
static uint32_t other_letters(const struct joining *joining, const struct name *name)
{
	const struct cast *cast = joining->cast;
	uint32_t own = keys_find(&joining->keys, hit_key(name->hit));
	const struct name *first = &joining->names->name[cast->member[own].first];
	struct slice text = word_term(joining->words, name->first)->text;
	uint32_t other = keys_find(&joining->parts, key_of_letters(text));
	bool named = !first->hit || first->hit->claim->how != HOW_ACRONYM || hit_is_own(name->hit);
	return named || other >= AMBIGUOUS || cast->member[other].actor != NOWHERE ? NOWHERE
										   : other;
}

/* "in Tarkwell"; "in Elm's house" and "to the region, Elm said" say nothing of Elm. */
static bool is_place_here(const struct words *words, const struct name *name)
{
	bool owner = word_at(words, name->last - 1)->flags & WORD_ENDING;
	bool apart = word_at(words, name->first)->flags & GAP_COMMA;
	return !owner && !apart && name->vote[ACTOR_PLACE] > name->vote[ACTOR_PERSON];
}

/* The member that one mention of a member by itself is. */
static uint32_t mention_joins(const struct joining *joining, const struct name *name)
{
	if (name->hit && name->hit->claim->how == HOW_ACRONYM)
		return other_letters(joining, name);
	if (!is_short(joining->words, name) || (name->hit && !may_be_surname(joining, name)))
		return NOWHERE;
	struct terms terms = terms_of(joining->words, name);
	uint32_t term = terms_only(joining->words, &terms), person = NOWHERE;
	if (!term || name->hit)
		return term ? other_person(joining, name, term) : NOWHERE;
	bool place = is_place_here(joining->words, name);
	bool firm = name->vote[ACTOR_ORG] >= 8;
	if (!place && !firm && !(name->flags & (NAME_HEAD | NAME_ACRONYM)))
		person = person_called(joining, name, term);
	return person < AMBIGUOUS ? person : named_by(joining, name, term);
}

/* Who is named in full is who is meant by the surname from here on. */
static void hear_full_name(struct joining *joining, uint32_t index)
{
	const struct words *words = joining->words;
	const struct name *name = &joining->names->name[index];
	uint32_t member = joining->cast->of[index];
	if (!joining->full[index])
		return;
	struct clue *clue = &joining->clue[word_at(words, terms_last(words, name))->term];
	if (clue->person != NOWHERE && root_of(joining, clue->person) != root_of(joining, member))
		clue->other = clue->person;
	clue->person = member;
	clue->heard = name->first < clue->heard ? name->first : clue->heard;
	joining->clue[word_at(words, name->first)->term].given = member;
}

/* Before its first full name a surname is that first one's; a title before a full name says whom
 * the title alone means, wherever it stands. */
static void start_surnames(struct joining *joining)
{
	for (uint32_t i = joining->names->count; i-- > 0;) {
		hear_full_name(joining, i);
		if (joining->full[i])
			note_sex(joining, &joining->names->name[i], joining->cast->of[i]);
	}
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
		return hit_is_own(name->hit) ? RULE_USER : RULE_DICT;
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

/* Of a place with a person's surname the mentions that speak of the person are the person's, so
 * what they say of the kind does not count. */
static void correct_kind(const struct joining *joining, const struct name *name, struct member *own)
{
	const struct clue *clue = &joining->clue[word_at(joining->words, name->first)->term];
	if (!name->hit && own->kind == ACTOR_PERSON && clue->person != NOWHERE &&
		name->last - name->first == 1 && is_place_here(joining->words, name))
		own->kind = ACTOR_PLACE;
}

static void join_mentions(struct joining *joining)
{
	struct cast *cast = joining->cast;
	start_surnames(joining);
	for (uint32_t i = 0; i < joining->names->count; i++) {
		const struct name *name = &joining->names->name[i];
		uint32_t member = cast->of[i];
		hear_full_name(joining, i);
		uint32_t last = final_member(joining, name, member);
		cast->how[i] = (uint8_t)how_of(name, &cast->member[member], &cast->member[last]);
		cast->rule[i] = (uint8_t)rule_of(name, last != member);
		cast->of[i] = cast->member[last].sure ? last : NOWHERE;
		if (last != member)
			note_sex(joining, name, last);
		else
			correct_kind(joining, name, &cast->member[member]);
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
	joining->clue = malloc(joining->words->terms * sizeof *joining->clue);
	joining->full = malloc(count * sizeof *joining->full);
	if (!joining->clue || !joining->full)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < joining->words->terms; i++)
		joining->clue[i] = (struct clue){ NOWHERE, NOWHERE, NOWHERE, NOWHERE, NOWHERE,
			NOWHERE, NOWHERE };
}

static void vote_kinds(struct joining *joining)
{
	struct cast *cast = joining->cast;
	for (uint32_t i = 0; i < cast->members; i++) {
		struct member *member = &cast->member[i];
		if (member->actor == NOWHERE)
			member->kind =
				(uint8_t)voted_kind(member, &joining->names->name[member->first]);
	}
}

static void find_full(struct joining *joining)
{
	const struct names *names = joining->names;
	for (uint32_t i = 0; i < names->count; i++)
		joining->full[i] = is_full_person(joining, &names->name[i], joining->cast->of[i]);
}

void cast_make(struct cast *cast, const struct words *words, const struct names *names)
{
	struct joining joining = { .cast = cast, .words = words, .names = names };
	*cast = (struct cast){ 0 };
	make_room(&joining);
	for (uint32_t i = 0; i < names->count; i++)
		cast->of[i] = member_of(&joining, i);
	vote_kinds(&joining);
	find_full(&joining);
	note_clues(&joining);
	join_definitions(&joining);
	join_members(&joining);
	shorten_joins(cast);
	join_mentions(&joining);
	keys_release(&joining.keys);
	keys_release(&joining.parts);
	free(joining.clue);
	free(joining.full);
}

void cast_release(struct cast *cast)
{
	arena_release(&cast->arena);
}
