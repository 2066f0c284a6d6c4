/*
 * The roster: lines of actor files become a second table, and rulings.
 *
 * Names are hung into a table like the built-in one, so they match as its names do: longest first,
 * with capitals as written, with the neighbours that are asked for. What concerns an actor as a
 * whole (another kind, another name, counting as another one) is a ruling on its key, which is
 * looked up when all else is done; so it holds for actors of the table and for those that rules
 * find.
 *
 * Lines of one section belong together wherever they stand. Of what can be said once the last line
 * counts; names add up. The files are compiled from the last to the first, and the first claim on a
 * name wins: the user's over those beside the articles.
 */
#include "actors/roster.h"

#include "actors/split.h"

#include <stdlib.h>
#include <string.h>

/* All lines of one section. */
struct draft {
	const struct roster_line *const *line;
	size_t lines;
	const struct roster_line *name, *merge, *of;
	struct slice shown;
	struct slice into; /* the key where its merges end, once that is known */
	size_t walk;       /* in which its merges were followed, from 1 */
	int kind;
	bool exact;
	uint32_t from, until, actor;
	struct table_claim claim; /* what all its names have in common */
};

struct making {
	struct compiler compiler;
	struct roster *roster;
	struct arena arena;
	struct draft *draft; /* by key */
	size_t drafts;
	const struct roster_line *at; /* what faults are about */
	void (*fault)(void *keeper, unsigned file, unsigned line, const char *what);
	void *keeper;
};

static void tell_fault(struct compiler *compiler, const char *what)
{
	const struct making *making = (const struct making *)compiler;
	making->fault(making->keeper, making->at->file, making->at->line, what);
}

static void look_at(struct making *making, const struct roster_line *line)
{
	making->at = line;
	making->compiler.file = line->file;
	making->compiler.line = line->line;
}

/* Cuts the part before one of SEPARATORS off REST and trims it; false where nothing is left. */
static bool cut(struct slice *rest, const char *separators, struct slice *part)
{
	if (!rest->at)
		return false;
	size_t len = 0;
	while (len < rest->len && !strchr(separators, rest->at[len]))
		len++;
	*part = slice_trim(slice_cut(*rest, 0, len));
	*rest = len < rest->len ? slice_cut(*rest, len + 1, rest->len) : (struct slice){ 0 };
	return true;
}

/* ---- what can be said once */

static void take_name(struct making *making, struct draft *draft, const struct roster_line *line)
{
	(void)making;
	draft->name = line;
}

static void take_shown(struct making *making, struct draft *draft, const struct roster_line *line)
{
	(void)making;
	draft->shown = line->value;
}

static void take_kind(struct making *making, struct draft *draft, const struct roster_line *line)
{
	int kind = 0;
	while (kind < ACTOR_KINDS && !slice_is(line->value, actor_kind_name((enum actor_kind)kind)))
		kind++;
	if (kind < ACTOR_KINDS || slice_is(line->value, "none"))
		draft->kind = kind;
	else
		compiler_fault(&making->compiler,
			"'%.*s' is no kind: country, person, org, place, group, other or none",
			(int)line->value.len, line->value.at);
}

static void take_merge(struct making *making, struct draft *draft, const struct roster_line *line)
{
	if (slice_equal(line->value, line->section))
		compiler_fault(&making->compiler, "an actor that is merged into itself");
	else
		draft->merge = line;
}

static void take_of(struct making *making, struct draft *draft, const struct roster_line *line)
{
	(void)making;
	draft->of = line;
}

static void take_case(struct making *making, struct draft *draft, const struct roster_line *line)
{
	draft->exact = slice_is(line->value, "exact");
	if (!draft->exact)
		compiler_fault(&making->compiler, "case can be exact, or is not said");
}

static uint32_t take_date(struct making *making, const struct roster_line *line)
{
	uint32_t date = compiled_date(line->value);
	if (!date)
		compiler_fault(&making->compiler, "'%.*s' is no date: write 2003, or 2003-10-31",
			(int)line->value.len, line->value.at);
	return date;
}

static void take_from(struct making *making, struct draft *draft, const struct roster_line *line)
{
	draft->from = take_date(making, line);
}

static void take_until(struct making *making, struct draft *draft, const struct roster_line *line)
{
	draft->until = take_date(making, line);
}

/* ---- what adds up */

/* One word of a person's is a surname, which may be that of others who are named in full. */
static void take_names(struct making *making, struct draft *draft, const struct roster_line *line,
	struct table_claim claim)
{
	struct slice rest = line->value, surface;
	bool person = making->compiler.actor[draft->actor].kind == ACTOR_PERSON;
	claim.actor = (uint16_t)draft->actor;
	while (cut(&rest, "|", &surface)) {
		struct table_claim own = claim;
		if (person && claim.how != HOW_ACRONYM && !memchr(surface.at, ' ', surface.len))
			own.how = HOW_PARTIAL;
		if (surface.len)
			compiler_claim(&making->compiler, surface, own);
		else
			compiler_fault(&making->compiler, "an empty name would be everywhere");
	}
}

#define TAKE_NAMES(id, said)                                                                       \
	static void take_##id(                                                                     \
		struct making *making, struct draft *draft, const struct roster_line *line)        \
	{                                                                                          \
		struct table_claim claim = draft->claim;                                           \
		claim.how = (said);                                                                \
		claim.flags |= (said) == HOW_ACRONYM ? CLAIM_EXACT : 0;                            \
		take_names(making, draft, line, claim);                                            \
	}
TAKE_NAMES(alias, HOW_ALIAS)
TAKE_NAMES(demonym, HOW_DEMONYM)
TAKE_NAMES(metonym, HOW_METONYM)
TAKE_NAMES(acronym, HOW_ACRONYM)
#undef TAKE_NAMES

static void take_title(struct making *making, struct draft *draft, const struct roster_line *line)
{
	struct slice rest = line->value, title;
	while (cut(&rest, "|", &title))
		compiler_title(&making->compiler, &making->compiler.actor[draft->actor], title);
}

static void take_tests(struct making *making, struct draft *draft, const struct roster_line *line,
	enum table_what what)
{
	struct slice rest = line->value, phrase;
	(void)draft;
	while (cut(&rest, "|,", &phrase))
		compiler_test(&making->compiler, what, phrase);
}

#define TAKE_TESTS(id, what)                                                                       \
	static void take_##id(                                                                     \
		struct making *making, struct draft *draft, const struct roster_line *line)        \
	{                                                                                          \
		take_tests(making, draft, line, what);                                             \
	}
TAKE_TESTS(after, TEST_AFTER)
TAKE_TESTS(before, TEST_BEFORE)
TAKE_TESTS(notafter, TEST_NOT_AFTER)
TAKE_TESTS(notbefore, TEST_NOT_BEFORE)
#undef TAKE_TESTS

/* ---- lines */

/* In which round a line is taken: names need all that is said of them. */
enum round {
	ROUND_FACTS,
	ROUND_TITLES, /* which end up side by side */
	ROUND_LISTS,  /* of words, as well */
	ROUND_NAMES,
};

static const struct field {
	const char *name;
	enum round round;
	void (*take)(struct making *, struct draft *, const struct roster_line *);
} fields[] = {
	{ "name", ROUND_FACTS, take_name },
	{ "shown", ROUND_FACTS, take_shown },
	{ "kind", ROUND_FACTS, take_kind },
	{ "merge", ROUND_FACTS, take_merge },
	{ "of", ROUND_FACTS, take_of },
	{ "case", ROUND_FACTS, take_case },
	{ "from", ROUND_FACTS, take_from },
	{ "until", ROUND_FACTS, take_until },
	{ "title", ROUND_TITLES, take_title },
	{ "after", ROUND_LISTS, take_after },
	{ "before", ROUND_LISTS, take_before },
	{ "notafter", ROUND_LISTS, take_notafter },
	{ "notbefore", ROUND_LISTS, take_notbefore },
	{ "alias", ROUND_NAMES, take_alias },
	{ "demonym", ROUND_NAMES, take_demonym },
	{ "metonym", ROUND_NAMES, take_metonym },
	{ "acronym", ROUND_NAMES, take_acronym },
};

const char *roster_field(size_t index)
{
	return index < COUNT_OF(fields) ? fields[index].name : NULL;
}

static const struct field *field_of(const struct roster_line *line)
{
	for (size_t i = 0; i < COUNT_OF(fields); i++)
		if (slice_is(line->name, fields[i].name))
			return &fields[i];
	return NULL;
}

/* The lines of a draft that belong to a round and, where FILE is not UINT_MAX, to a file. */
static void take_lines(struct making *making, struct draft *draft, enum round round, unsigned file)
{
	for (size_t i = 0; i < draft->lines; i++) {
		const struct roster_line *line = draft->line[i];
		const struct field *field = field_of(line);
		if (!field || field->round != round || (file != UINT32_MAX && file != line->file))
			continue;
		look_at(making, line);
		if (line->value.len || round != ROUND_FACTS)
			field->take(making, draft, line);
		else
			compiler_fault(&making->compiler, "%s says nothing", field->name);
	}
}

static int by_section(const void *left, const void *right)
{
	const struct roster_line *a = *(const struct roster_line *const *)left;
	const struct roster_line *b = *(const struct roster_line *const *)right;
	int order = slice_compare(a->section, b->section);
	if (order)
		return order;
	if (a->file != b->file)
		return a->file < b->file ? -1 : 1;
	return (a->line > b->line) - (a->line < b->line);
}

static void sort_lines(struct making *making, const struct roster_line *line, size_t count)
{
	const struct roster_line **sorted =
		ARENA_NEW(&making->arena, const struct roster_line *, count + 1);
	making->draft = ARENA_NEW(&making->arena, struct draft, count + 1);
	for (size_t i = 0; i < count; i++)
		sorted[i] = &line[i];
	qsort(sorted, count, sizeof(const struct roster_line *), by_section);
	for (size_t i = 0; i < count; i++) {
		bool same = i && slice_equal(sorted[i]->section, sorted[i - 1]->section);
		if (!same)
			making->draft[making->drafts++] =
				(struct draft){ .line = &sorted[i], .kind = KIND_UNSAID };
		making->draft[making->drafts - 1].lines++;
	}
}

/* ---- drafts */

static const struct roster_line *any_line(const struct draft *draft)
{
	return draft->line[0];
}

static struct draft *draft_of(const struct making *making, struct slice key)
{
	size_t low = 0, high = making->drafts;
	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = slice_compare(any_line(&making->draft[middle])->section, key);
		if (!order)
			return &making->draft[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* The name by which an actor is shown that nobody else names: "oak-court" is Oak-court. */
static struct slice name_of_key(struct arena *arena, struct slice key)
{
	struct slice copy = arena_copy(arena, key);
	char *first = (char *)copy.at;
	if (copy.len && *first >= 'a' && *first <= 'z')
		*first = (char)(*first - 'a' + 'A');
	return copy;
}

static struct slice first_alias(const struct draft *draft)
{
	struct slice rest, alias = SLICE("");
	for (size_t i = 0; i < draft->lines && !alias.len; i++) {
		rest = draft->line[i]->value;
		if (slice_is(draft->line[i]->name, "alias"))
			cut(&rest, "|", &alias);
	}
	return alias;
}

static struct slice draft_name(struct making *making, const struct draft *draft, uint32_t known)
{
	if (draft->name)
		return draft->name->value;
	if (known != NOWHERE)
		return table_text(&builtin_table, builtin_table.actor[known].name);
	struct slice alias = first_alias(draft);
	return alias.len ? alias : name_of_key(&making->arena, any_line(draft)->section);
}

/* What an actor of the built-in table is besides stays so. */
static void make_actor(struct making *making, struct draft *draft)
{
	struct slice key = any_line(draft)->section;
	uint32_t known = table_actor_of(&builtin_table, key);
	draft->actor = compiler_actor(&making->compiler, key, draft_name(making, draft, known));
	struct table_actor *actor = &making->compiler.actor[draft->actor];
	int kind = known != NOWHERE ? builtin_table.actor[known].kind : ACTOR_OTHER;
	actor->kind = (uint8_t)(draft->kind == KIND_UNSAID ? kind : draft->kind);
	actor->from = draft->from;
	actor->until = draft->until;
	actor->of = known != NOWHERE ? builtin_table.actor[known].of : 0;
	if (draft->until && draft->from > draft->until) {
		look_at(making, any_line(draft));
		compiler_fault(
			&making->compiler, "[%.*s] ends before it begins", (int)key.len, key.at);
	}
}

static void make_claim(struct making *making, struct draft *draft)
{
	size_t first = making->compiler.tests;
	take_lines(making, draft, ROUND_TITLES, UINT32_MAX);
	take_lines(making, draft, ROUND_LISTS, UINT32_MAX);
	draft->claim = (struct table_claim){
		.test = (uint16_t)first,
		.tests = (uint16_t)(making->compiler.tests - first),
		.flags = (uint8_t)((draft->exact ? CLAIM_EXACT : 0) |
				   (draft->kind == ACTOR_KINDS ? CLAIM_NONE : 0)),
	};
}

/* The words from the surname on, particles included; all of a name that is one. */
static struct slice surname_of(struct slice name)
{
	struct slice rest = name, surname = name, word;
	bool small = false;
	while (cut(&rest, " ", &word)) {
		bool now = word.len && word.at[0] >= 'a' && word.at[0] <= 'z';
		if (word.len && !small)
			surname = slice_cut(name, (size_t)(word.at - name.at), name.len);
		small = now;
	}
	return surname;
}

static bool has_word(struct slice text)
{
	struct split split = { .text = text };
	struct split_word word;
	return split_next(&split, &word);
}

/* Behind one of a person's titles the surname alone is that person. */
static void make_titled(struct making *making, const struct draft *draft)
{
	struct slice surname = surname_of(draft->name->value);
	struct table_claim claim = draft->claim;
	size_t first = making->compiler.tests;
	if (making->compiler.actor[draft->actor].kind != ACTOR_PERSON ||
		surname.len == draft->name->value.len)
		return;
	for (size_t i = 0; i < draft->lines; i++) {
		struct slice rest = draft->line[i]->value, title;
		while (slice_is(draft->line[i]->name, "title") && cut(&rest, "|", &title))
			if (has_word(title))
				compiler_test(&making->compiler, TEST_AFTER, title);
	}
	claim.how = HOW_PARTIAL;
	claim.test = (uint16_t)first;
	claim.tests = (uint16_t)(making->compiler.tests - first);
	claim.actor = (uint16_t)draft->actor;
	if (claim.tests)
		compiler_claim(&making->compiler, surname, claim);
}

/* The name of an actor that the built-in table does not have is one of its names. */
static void make_names(struct making *making, struct draft *draft, unsigned file)
{
	take_lines(making, draft, ROUND_NAMES, file);
	if (!draft->name || draft->name->file != file ||
		table_actor_of(&builtin_table, draft->name->section) != NOWHERE)
		return;
	struct table_claim claim = draft->claim;
	claim.how = HOW_NAME;
	look_at(making, draft->name);
	take_names(making, draft, draft->name, claim);
	make_titled(making, draft);
}

/* The number that the actor with a key has in both tables; NOWHERE where there is none. */
static uint32_t number_of_key(const struct making *making, struct slice key)
{
	uint32_t known = table_actor_of(&builtin_table, key);
	const struct draft *draft = known == NOWHERE ? draft_of(making, key) : NULL;
	return draft ? builtin_table.actors + draft->actor : known;
}

static void make_of(struct making *making, const struct draft *draft)
{
	if (!draft->of)
		return;
	struct slice key = draft->of->value;
	uint32_t number = number_of_key(making, key);
	look_at(making, draft->of);
	if (number == NOWHERE)
		compiler_fault(
			&making->compiler, "no actor has the key '%.*s'", (int)key.len, key.at);
	else if (number < UINT16_MAX)
		making->compiler.actor[draft->actor].of = (uint16_t)(number + 1);
}

/* ---- rulings */

/* What a draft is merged into; NULL: nothing, or an actor of which the files say no more. */
static struct draft *next_draft(const struct making *making, const struct draft *draft)
{
	return draft->merge ? draft_of(making, draft->merge->value) : NULL;
}

static void break_circle(struct making *making, struct draft *in)
{
	struct draft *first = in;
	for (struct draft *at = next_draft(making, in); at != in; at = next_draft(making, at))
		first = at < first ? at : first;
	struct slice key = any_line(first)->section;
	look_at(making, first->merge);
	compiler_fault(
		&making->compiler, "the merges of [%.*s] lead back to it", (int)key.len, key.at);
	first->merge = NULL;
}

/* Each draft is walked over once: what was seen in an earlier walk leads to no new circle. */
static void break_circles(struct making *making)
{
	for (size_t i = 0; i < making->drafts; i++) {
		struct draft *at = &making->draft[i];
		for (; at && !at->walk; at = next_draft(making, at))
			at->walk = i + 1;
		if (at && at->walk == i + 1)
			break_circle(making, at);
	}
}

/* Where the merges of a draft end; those on the way are told as well. */
static struct slice merged_key(const struct making *making, struct draft *draft)
{
	struct slice key = any_line(draft)->section;
	struct draft *at = draft;
	for (; at && !at->into.at; at = next_draft(making, at))
		key = at->merge ? at->merge->value : any_line(at)->section;
	key = at ? at->into : key;
	for (at = draft; at && !at->into.at; at = next_draft(making, at))
		at->into = key;
	return key;
}

/* By the first of its names. */
static struct slice shown_name(const struct draft *draft)
{
	if (draft->shown.len)
		return draft->shown;
	struct slice names = draft->name ? draft->name->value : SLICE("");
	const char *bar = names.len ? memchr(names.at, '|', names.len) : NULL;
	return slice_trim(slice_cut(names, 0, bar ? (size_t)(bar - names.at) : names.len));
}

static void make_rulings(struct making *making)
{
	struct roster *roster = making->roster;
	struct arena *arena = &making->compiler.arena;
	roster->ruling = ARENA_NEW(arena, struct ruling, making->drafts + 1);
	for (size_t i = 0; i < making->drafts; i++) {
		struct draft *draft = &making->draft[i];
		roster->ruling[roster->rulings++] = (struct ruling){
			.key = arena_copy(arena, any_line(draft)->section),
			.into = arena_copy(arena, merged_key(making, draft)),
			.shown = arena_copy(arena, shown_name(draft)),
			.named =
				draft->name || draft->shown.len ||
				table_actor_of(&builtin_table, any_line(draft)->section) != NOWHERE,
			.kind = draft->kind,
		};
	}
}

/* The ruling on a key; NULL where there is none. */
static const struct ruling *ruling_of(const struct roster *roster, struct slice key)
{
	size_t low = 0, high = roster->rulings;
	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = slice_compare(roster->ruling[middle].key, key);
		if (!order)
			return &roster->ruling[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* What the tables say of the actor with a key; where they say nothing it is as it was. */
static void become(const struct roster *roster, struct actor *actor, struct slice key)
{
	const struct table *table = &roster->table;
	uint32_t found = table_actor_of(table, key);
	if (found == NOWHERE) {
		table = &builtin_table;
		found = table_actor_of(table, key);
	}
	actor->key = key;
	actor->lent = found == NOWHERE;
	if (actor->lent)
		return;
	actor->name = table_text(table, table->actor[found].name);
	if (table->actor[found].kind < ACTOR_KINDS)
		actor->kind = (enum actor_kind)table->actor[found].kind;
}

bool roster_rules(const struct roster *roster, struct actor *actor)
{
	const struct ruling *ruling = roster ? ruling_of(roster, actor->key) : NULL;
	if (!ruling)
		return true;
	if (!slice_equal(ruling->into, ruling->key)) {
		become(roster, actor, ruling->into);
		ruling = ruling_of(roster, ruling->into);
	}
	actor->lent &= !ruling || !ruling->named;
	actor->listed = !actor->lent;
	if (ruling && ruling->shown.len)
		actor->name = ruling->shown;
	if (ruling && ruling->kind >= 0 && ruling->kind < ACTOR_KINDS)
		actor->kind = (enum actor_kind)ruling->kind;
	return !ruling || ruling->kind != ACTOR_KINDS;
}

/* ---- the whole */

static void number_actors(struct roster *roster)
{
	struct table *table = &roster->table;
	uint32_t *number = ARENA_NEW(&roster->compiler.arena, uint32_t, table->actors + 1u);
	for (uint32_t i = 0; i < table->actors; i++) {
		uint32_t known =
			table_actor_of(&builtin_table, table_text(table, table->actor[i].key));
		number[i] = known != NOWHERE ? known : builtin_table.actors + i;
	}
	table->number = number;
}

static unsigned last_file(const struct roster_line *line, size_t count)
{
	unsigned last = 0;
	for (size_t i = 0; i < count; i++)
		last = line[i].file > last ? line[i].file : last;
	return last;
}

static void make(struct making *making, const struct roster_line *line, size_t count)
{
	sort_lines(making, line, count);
	for (size_t i = 0; i < making->drafts; i++) {
		struct draft *draft = &making->draft[i];
		take_lines(making, draft, ROUND_FACTS, UINT32_MAX);
		make_actor(making, draft);
		make_claim(making, draft);
	}
	for (size_t i = 0; i < making->drafts; i++)
		make_of(making, &making->draft[i]);
	for (unsigned file = last_file(line, count) + 1; file-- > 0;)
		for (size_t i = 0; i < making->drafts; i++)
			make_names(making, &making->draft[i], file);
	break_circles(making);
	make_rulings(making);
}

struct roster *roster_make(const struct roster_line *line, size_t count,
	void (*fault)(void *keeper, unsigned file, unsigned line, const char *what), void *keeper)
{
	struct roster *roster = calloc(1, sizeof *roster);
	struct making making = { .roster = roster, .fault = fault, .keeper = keeper };
	if (!roster)
		base_fatal("out of memory");
	if (!count)
		return roster;
	arena_init(&making.arena);
	compiler_init(&making.compiler, tell_fault);
	making.compiler.spelled = true;
	make(&making, line, count);
	if (!compiler_table(&making.compiler, &roster->table))
		roster->table = (struct table){ 0 };
	roster->compiler = making.compiler;
	number_actors(roster);
	arena_release(&making.arena);
	return roster;
}

void roster_free(struct roster *roster)
{
	if (!roster)
		return;
	compiler_release(&roster->compiler);
	gazetteer_free(roster->gazetteer);
	free(roster);
}

const struct table_actor *roster_actor(
	const struct roster *roster, uint32_t number, const struct table **table)
{
	bool known = number < builtin_table.actors;
	*table = known ? &builtin_table : &roster->table;
	return &(*table)->actor[known ? number : number - builtin_table.actors];
}
