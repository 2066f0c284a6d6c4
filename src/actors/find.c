/*
 * Finding: the steps put together, and their result made fast to use.
 *
 * words -> hits -> names -> cast -> mentions and actors. Each step walks the step before once. The
 * result keeps nothing of the steps: its arena holds all that it points to, so the words, some
 * eight times the article's size, are given back before the result is handed out.
 */
#include "actors/actors.h"

#include "actors/join.h"
#include "actors/result.h"
#include "actors/roster.h"
#include "actors/surnames.h"

#include <stdlib.h>
#include <string.h>

static const char *const kind_names[ACTOR_KINDS] = {
	[ACTOR_COUNTRY] = "country",
	[ACTOR_PERSON] = "person",
	[ACTOR_ORG] = "org",
	[ACTOR_PLACE] = "place",
	[ACTOR_GROUP] = "group",
	[ACTOR_OTHER] = "other",
};

static const char *const how_names[ACTOR_HOWS] = {
	[HOW_NAME] = "name",
	[HOW_METONYM] = "metonym",
	[HOW_DEMONYM] = "demonym",
	[HOW_ACRONYM] = "acronym",
	[HOW_PARTIAL] = "partial",
	[HOW_TITLE] = "title",
	[HOW_ALIAS] = "alias",
};

static const char *const rule_names[ACTOR_RULES] = {
	[RULE_DICT] = "dict",
	[RULE_USER] = "user",
	[RULE_TITLE] = "title",
	[RULE_ACRONYM] = "acronym",
	[RULE_RUN] = "run",
	[RULE_JOIN] = "join",
};

const char *actor_kind_name(enum actor_kind kind)
{
	return kind_names[kind];
}

const char *actor_how_name(enum actor_how how)
{
	return how_names[how];
}

const char *actor_rule_name(enum actor_rule rule)
{
	return rule_names[rule];
}

#define REFUSED (NOWHERE - 1)

struct finding {
	const struct words *words;
	const struct names *names;
	const struct cast *cast;
	struct mentions *mentions;
	uint32_t *actor; /* by member; NOWHERE before its first mention, REFUSED: it is none */
	uint32_t *slot;  /* actors by key */
	size_t slots;
};

/* ---- what is shown */

/* Where the possessive ending ends that begins at AT: "'s", "’", and ".'s" of an abbreviation. */
static uint32_t ending_end(struct slice text, uint32_t at)
{
	unsigned len = 0;
	at += at < text.len && text.at[at] == '.';
	if (at < text.len)
		codepoint_at(text, at, &len);
	at += len;
	return at + (at < text.len && (text.at[at] == 's' || text.at[at] == 'S'));
}

/* Where the last word of a name ends: "McDonald's" with its ending, "Inc." with its full stop. */
static uint32_t name_end(const struct words *words, const struct name *name)
{
	uint32_t to = word_at(words, name->last - 1)->to;
	const char *text = words->text.at;
	if (name->hit && name->hit->claim->flags & CLAIM_ENDING)
		return ending_end(words->text, to);
	uint32_t classes = word_classes(words, name->last - 1);
	bool state = name->hit && hit_actor(name->hit)->kind == ACTOR_PLACE; /* "Calif." */
	bool closed = (classes & (CLASS_designator | CLASS_suffix) || state) &&
		      classes & CLASS_abbreviation;
	return closed && to < words->text.len && text[to] == '.' ? to + 1 : to;
}

static struct range name_range(const struct words *words, const struct name *name)
{
	return (struct range){ word_at(words, name->first)->from, name_end(words, name) };
}

/* What the table knows with its ending is another's without it: "McDonald's speech". */
static struct range mention_range(const struct finding *finding, uint32_t index)
{
	const struct name *name = &finding->names->name[index];
	struct range at = name_range(finding->words, name);
	bool other = name->hit && finding->cast->rule[index] == RULE_JOIN;
	if (other && name->hit->claim->flags & CLAIM_ENDING)
		at.to = word_at(finding->words, name->last - 1)->to;
	return at;
}

static struct slice slug_end(struct buffer *slug, struct arena *arena)
{
	struct slice copy = arena_copy(arena, buffer_slice(slug));
	buffer_release(slug);
	return copy;
}

struct slice actor_key(struct arena *arena, struct slice name)
{
	struct split split = { .text = name };
	struct split_word word;
	struct buffer slug = { 0 };
	while (split_next(&split, &word))
		slug_add(&slug, word_fold(arena, slice_cut(name, word.from, word.to)));
	return slug_end(&slug, arena);
}

static struct slice slug_of(struct finding *finding, const struct name *name)
{
	struct buffer slug = { 0 };
	for (uint32_t i = name->first; i < name->last; i++)
		slug_add(&slug, word_term(finding->words, i)->text);
	if (name->flags & NAME_CLUB)
		buffer_print(&slug, "-club");
	return slug_end(&slug, &finding->mentions->arena);
}

/* As written, without soft hyphens, with line ends and runs of blanks as one blank. */
static struct slice shown_name(struct finding *finding, const struct name *name)
{
	struct range at = name_range(finding->words, name);
	struct slice copy = arena_copy(
		&finding->mentions->arena, slice_cut(finding->words->text, at.from, at.to));
	char *text = (char *)copy.at;
	size_t len = 0;
	for (size_t i = 0; i < copy.len; i++) {
		bool blank = text[i] == ' ' || text[i] == '\n';
		bool shy = copy.len - i > 1 && memcmp(text + i, "\u00AD", 2) == 0;
		i += shy;
		if (shy || (blank && len && text[len - 1] == ' '))
			continue;
		text[len++] = blank ? ' ' : text[i];
	}
	text[len] = '\0';
	return (struct slice){ text, len };
}

/* ---- actors */

static uint32_t *actor_slot(const struct finding *finding, struct slice key)
{
	for (size_t at = (size_t)slice_hash(key);; at++) {
		uint32_t *slot = &finding->slot[at & (finding->slots - 1)];
		if (!*slot || slice_equal(finding->mentions->actor[*slot - 1].key, key))
			return slot;
	}
}

static struct actor actor_of(struct finding *finding, const struct member *member)
{
	const struct name *name = &finding->names->name[member->first];
	if (member->actor != NOWHERE) {
		const struct table *table;
		const struct table_actor *actor =
			roster_actor(finding->words->roster, member->actor, &table);
		return (struct actor){
			.key = table_text(table, actor->key),
			.name = table_text(table, actor->name),
			.kind = (enum actor_kind)actor->kind,
			.listed = true,
			.lent = table != &builtin_table,
		};
	}
	return (struct actor){
		.key = slug_of(finding, name),
		.name = shown_name(finding, name),
		.kind = (enum actor_kind)member->kind,
	};
}

/* Members whose keys are equal are one actor, the listed one if there is one. */
static uint32_t actor_add(struct finding *finding, uint32_t member)
{
	struct mentions *mentions = finding->mentions;
	struct actor actor = actor_of(finding, &finding->cast->member[member]);
	if (!roster_rules(finding->words->roster, &actor))
		return REFUSED;
	uint32_t *slot = actor_slot(finding, actor.key);
	if (!*slot)
		*slot = ++mentions->actors;
	struct actor *here = &mentions->actor[*slot - 1];
	bool better = (here->lent && !actor.lent) || (actor.listed && !here->listed && !actor.lent);
	if (!here->count || better) {
		actor.count = here->count;
		actor.first = actor.last = NOWHERE;
		*here = actor;
	}
	return *slot - 1;
}

/* ---- mentions */

static void add_mention(struct finding *finding, uint32_t index)
{
	struct mentions *mentions = finding->mentions;
	const struct name *name = &finding->names->name[index];
	uint32_t member = finding->cast->of[index];
	if (hits_refused(finding->words, name->first, name->last))
		return;
	if (finding->actor[member] == NOWHERE)
		finding->actor[member] = actor_add(finding, member);
	if (finding->actor[member] == REFUSED)
		return;
	mentions->mention[mentions->count++] = (struct mention){
		.at = mention_range(finding, index),
		.actor = finding->actor[member],
		.how = finding->cast->how[index],
		.rule = finding->cast->rule[index],
	};
	struct actor *actor = &mentions->actor[finding->actor[member]];
	actor->count++;
	if (finding->cast->rule[index] == RULE_ACRONYM && !actor->listed && !actor->acronym.len)
		actor->acronym =
			arena_copy(&mentions->arena, word_term(finding->words, name->first)->text);
}

/* ---- the whole */

static void make_room(struct finding *finding)
{
	struct mentions *mentions = finding->mentions;
	size_t members = (size_t)finding->cast->members + 1;
	mentions->mention =
		ARENA_NEW(&mentions->arena, struct mention, (size_t)finding->names->count + 1);
	mentions->actor = ARENA_NEW(&mentions->arena, struct actor, members);
	finding->slots = 64;
	while (finding->slots < members * 2)
		finding->slots *= 2;
	finding->slot = calloc(finding->slots, sizeof *finding->slot);
	finding->actor = malloc(members * sizeof *finding->actor);
	if (!finding->slot || !finding->actor)
		base_fatal("out of memory");
	memset(finding->actor, 0xFF, members * sizeof *finding->actor);
}

static void make_mentions(struct mentions *mentions, const struct words *words,
	const struct names *names, const struct cast *cast)
{
	struct finding finding = {
		.words = words,
		.names = names,
		.cast = cast,
		.mentions = mentions,
	};
	make_room(&finding);
	for (uint32_t i = 0; i < names->count; i++) {
		if (cast->of[i] != NOWHERE)
			add_mention(&finding, i);
	}
	free(finding.slot);
	free(finding.actor);
	mentions_finish(mentions, words->text);
}

struct mentions *mentions_find(
	const struct piece *piece, const struct roster *roster, struct slice date)
{
	if (roster && roster->gazetteer)
		return gazetteer_find(roster->gazetteer, piece);
	struct mentions *mentions = calloc(1, sizeof *mentions);
	struct words words;
	struct hits hits;
	struct names names;
	struct cast cast;
	if (!mentions)
		base_fatal("out of memory");
	arena_init(&mentions->arena);
	words_read(&words, piece, roster, date);
	hits_read(&hits, &words);
	hits_settle(&hits, &words);
	surnames_bind(&words, &hits);
	names_read(&names, &words, &hits);
	cast_make(&cast, &words, &names);
	make_mentions(mentions, &words, &names, &cast);
	cast_release(&cast);
	names_release(&names);
	hits_release(&hits);
	words_release(&words);
	return mentions;
}

void mentions_free(struct mentions *mentions)
{
	if (!mentions)
		return;
	arena_release(&mentions->arena);
	free(mentions);
}

uint32_t mentions_from(const struct mentions *mentions, uint32_t at)
{
	uint32_t low = 0, high = mentions->count;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (mentions->mention[middle].at.from < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}
