/*
 * mktable: table.tsv and words.tsv -> C source of the built-in table.
 *
 *     mktable table.tsv words.tsv > table_data.c
 *
 * Surfaces are cut and folded by the very code that cuts and folds articles. All faults are
 * reported, each with file and line, before the tool gives up; a table with a fault is no table.
 */
#include "actors/actors.h"
#include "actors/split.h"
#include "actors/table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_WORDS 16 /* of a surface: bits of table_claim.capitals */
#define MOST UINT16_MAX

struct word {
	struct slice text;
	uint32_t pool, classes, node;
};

struct node {
	uint32_t edge, claim; /* first ones of two linked lists, + 1 */
};

struct edge {
	struct table_edge is;
	uint32_t next;
};

struct claim {
	struct table_claim is;
	uint32_t line, next;
};

struct entry {
	struct table_actor is;
	struct slice key, of;
	uint32_t line;
};

struct maker {
	struct arena arena;
	struct buffer pool;
	struct word *word;
	struct node *node;
	struct edge *edge;
	struct claim *claim;
	struct table_test *test;
	uint16_t *phrase;
	struct entry *actor;
	uint32_t *slot; /* of the words, open addressing */
	size_t words, nodes, edges, claims, tests, phrases, actors;
	size_t word_room, node_room, edge_room, claim_room, test_room, phrase_room, actor_room;
	size_t slots;
	const char *file;
	uint32_t line;
	unsigned faults;
};

static void fault(struct maker *maker, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

static void fault(struct maker *maker, const char *format, ...)
{
	fprintf(stderr, "%s:%u: ", maker->file, maker->line);
	va_list args;
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	maker->faults++;
}

/* ---- pieces of text */

/* Cuts the part before SEPARATOR off REST and trims it; false where nothing is left. */
static bool cut(struct slice *rest, char separator, struct slice *part)
{
	if (!rest->at)
		return false;
	const char *end = rest->len ? memchr(rest->at, separator, rest->len) : NULL;
	size_t len = end ? (size_t)(end - rest->at) : rest->len;
	*part = slice_trim(slice_cut(*rest, 0, len));
	*rest = end ? slice_cut(*rest, len + 1, rest->len) : (struct slice){ 0 };
	return true;
}

static uint32_t pool_add(struct maker *maker, struct slice text)
{
	size_t at = maker->pool.len;
	buffer_add_slice(&maker->pool, text);
	buffer_add_char(&maker->pool, '\0');
	return (uint32_t)at;
}

/* ---- words */

static size_t *word_slot(struct maker *maker, struct slice text, size_t *at)
{
	for (*at = (size_t)slice_hash(text);; ++*at) {
		size_t slot = *at & (maker->slots - 1);
		uint32_t word = maker->slot[slot];
		if (!word || slice_equal(maker->word[word].text, text)) {
			*at = slot;
			return at;
		}
	}
}

static void spread_words(struct maker *maker)
{
	free(maker->slot);
	maker->slots = maker->slots ? maker->slots * 2 : 4096;
	maker->slot = calloc(maker->slots, sizeof *maker->slot);
	if (!maker->slot)
		base_fatal("out of memory");
	for (uint32_t i = 1; i < maker->words; i++) {
		size_t at;
		maker->slot[*word_slot(maker, maker->word[i].text, &at)] = i;
	}
}

/* The number of a folded word, new or old. */
static uint32_t word_number(struct maker *maker, struct slice text)
{
	if (maker->words * 2 >= maker->slots)
		spread_words(maker);
	size_t at;
	uint32_t *slot = &maker->slot[*word_slot(maker, text, &at)];
	if (*slot)
		return *slot;
	maker->word = grow(maker->word, &maker->word_room, maker->words + 1, sizeof *maker->word);
	maker->word[maker->words] = (struct word){ .text = arena_copy(&maker->arena, text),
		.pool = pool_add(maker, text) };
	return *slot = (uint32_t)maker->words++;
}

static uint32_t class_mask(struct slice name)
{
	static const char *const names[] = {
#define CLASS_NAME(name) #name,
		WORD_CLASSES(CLASS_NAME)
#undef CLASS_NAME
	};
	for (unsigned i = 0; i < CLASS_COUNT; i++) {
		if (slice_is(name, names[i]))
			return 1u << i;
	}
	return 0;
}

/* class, tab, words with blanks between them */
static void read_words_line(struct maker *maker, struct slice line)
{
	struct slice class, word;
	cut(&line, '\t', &class);
	uint32_t mask = class_mask(class);
	if (!mask)
		fault(maker, "no such class: '%.*s'", (int)class.len, class.at);
	while (cut(&line, ' ', &word)) {
		if (!word.len)
			continue;
		struct slice folded = word_fold(&maker->arena, word);
		if (!slice_equal(folded, word))
			fault(maker, "'%.*s' is not folded", (int)word.len, word.at);
		uint32_t number = word_number(maker, folded);
		if (maker->word[number].classes & mask)
			fault(maker, "'%.*s' is here twice", (int)word.len, word.at);
		maker->word[number].classes |= mask;
	}
}

/* ---- surfaces */

static uint32_t node_new(struct maker *maker)
{
	maker->node = grow(maker->node, &maker->node_room, maker->nodes + 1, sizeof *maker->node);
	maker->node[maker->nodes] = (struct node){ 0 };
	return (uint32_t)maker->nodes++;
}

static uint32_t node_step(struct maker *maker, uint32_t node, uint32_t word, unsigned gap)
{
	if (!node) {
		if (!maker->word[word].node)
			maker->word[word].node = node_new(maker);
		return maker->word[word].node;
	}
	for (uint32_t i = maker->node[node].edge; i; i = maker->edge[i - 1].next) {
		const struct table_edge *edge = &maker->edge[i - 1].is;
		if (edge->word == word && edge->gap == gap)
			return edge->node;
	}
	uint32_t to = node_new(maker);
	maker->edge = grow(maker->edge, &maker->edge_room, maker->edges + 1, sizeof *maker->edge);
	maker->edge[maker->edges++] = (struct edge){
		.is = { .word = (uint16_t)word, .gap = (uint16_t)gap, .node = (uint16_t)to },
		.next = maker->node[node].edge,
	};
	maker->node[node].edge = (uint32_t)maker->edges;
	return to;
}

/* Walks the trie along a surface, making what is missing; fills in what the claim must know. */
static uint32_t surface_node(struct maker *maker, struct slice surface, struct table_claim *claim)
{
	struct split split = { .text = surface };
	struct split_word at;
	uint32_t node = 0;
	unsigned words = 0;
	while (split_next(&split, &at)) {
		struct slice written = slice_cut(surface, at.from, at.to);
		struct slice folded = word_fold(&maker->arena, written);
		unsigned gap = (at.flags & GAP_COMMA ? EDGE_COMMA : 0) |
			       (at.flags & GAP_ENDING ? EDGE_ENDING : 0);
		if (words == MOST_WORDS)
			fault(maker, "'%.*s' is too long", (int)surface.len, surface.at);
		if (word_shape(&maker->arena, written) & WORD_UPPER && words < MOST_WORDS)
			claim->capitals |= (uint16_t)(1u << words);
		node = node_step(maker, node, word_number(maker, folded), gap);
		words++;
		if (at.flags & WORD_ENDING)
			claim->flags |= CLAIM_ENDING;
		else
			claim->flags &= (uint8_t)~CLAIM_ENDING;
	}
	if (surface.len < 2 || !node)
		fault(maker, "'%.*s' is too short", (int)surface.len, surface.at);
	return node;
}

static bool is_seat(
	const struct maker *maker, const struct table_claim *a, const struct table_claim *b)
{
	return a->how == HOW_METONYM && maker->actor[b->actor].is.kind == ACTOR_PLACE;
}

/* Whether an article can tell which of two claims on one surface is meant. */
static bool can_settle(
	const struct maker *maker, const struct table_claim *a, const struct table_claim *b)
{
	return a->tests || b->tests || (a->flags | b->flags) & CLAIM_WEAK ||
	       (a->flags ^ b->flags) & (CLAIM_EXACT | CLAIM_ENDING) || is_seat(maker, a, b) ||
	       is_seat(maker, b, a) || (a->how == HOW_PARTIAL && b->how == HOW_PARTIAL);
}

static void claim_add(struct maker *maker, struct slice surface, struct table_claim is)
{
	uint32_t node = surface_node(maker, surface, &is), *last = &maker->node[node].claim;
	for (; *last; last = &maker->claim[*last - 1].next) {
		const struct claim *other = &maker->claim[*last - 1];
		bool same = other->is.flags == is.flags && !other->is.tests && !is.tests;
		if (same && other->is.actor == is.actor)
			return;
		if (other->is.actor != is.actor && !can_settle(maker, &other->is, &is))
			fault(maker, "'%.*s' is also claimed in line %u", (int)surface.len,
				surface.at, other->line);
	}
	if (is.flags & CLAIM_EXACT)
		is.written = pool_add(maker, surface);
	*last = (uint32_t)maker->claims + 1;
	maker->claim =
		grow(maker->claim, &maker->claim_room, maker->claims + 1, sizeof *maker->claim);
	maker->claim[maker->claims++] = (struct claim){ .is = is, .line = maker->line };
}

/* ---- conditions */

static unsigned phrase_add(struct maker *maker, struct slice text)
{
	struct split split = { .text = text };
	struct split_word at;
	unsigned count = 0;
	while (split_next(&split, &at)) {
		struct slice word = word_fold(&maker->arena, slice_cut(text, at.from, at.to));
		maker->phrase = grow(maker->phrase, &maker->phrase_room, maker->phrases + 1,
			sizeof *maker->phrase);
		maker->phrase[maker->phrases++] = (uint16_t)word_number(maker, word);
		count++;
	}
	return count;
}

static struct slice blanks_for_lines(struct maker *maker, struct slice text)
{
	struct slice copy = arena_copy(&maker->arena, text);
	for (size_t i = 0; i < copy.len; i++) {
		if (copy.at[i] == '_')
			((char *)copy.at)[i] = ' ';
	}
	return copy;
}

static void tests_add(struct maker *maker, struct slice list, enum table_what what)
{
	struct slice one;
	while (cut(&list, ',', &one)) {
		size_t first = maker->phrases;
		unsigned count = phrase_add(maker, blanks_for_lines(maker, one));
		if (!count || count > UINT8_MAX)
			fault(maker, "a condition without words");
		maker->test =
			grow(maker->test, &maker->test_room, maker->tests + 1, sizeof *maker->test);
		maker->test[maker->tests++] = (struct table_test){
			.word = (uint16_t)first,
			.what = (uint8_t)what,
			.count = (uint8_t)count,
		};
	}
}

static bool test_name(struct slice name, enum table_what *what)
{
	static const char *const names[] = {
		[TEST_AFTER] = "after",
		[TEST_BEFORE] = "before",
		[TEST_NOT_AFTER] = "notafter",
		[TEST_NOT_BEFORE] = "notbefore",
	};
	for (unsigned i = 0; i < COUNT_OF(names); i++) {
		if (slice_is(name, names[i])) {
			*what = (enum table_what)i;
			return true;
		}
	}
	return false;
}

/* "exact", "weak", "partial", "noname", "after=a,b_c"; false for a surface that is none. */
static bool read_condition(struct maker *maker, struct slice text, struct table_claim *claim)
{
	struct slice name;
	enum table_what what;
	cut(&text, '=', &name);
	if (slice_is(name, "noname"))
		return false;
	if (slice_is(name, "exact"))
		claim->flags |= CLAIM_EXACT;
	else if (slice_is(name, "weak"))
		claim->flags |= CLAIM_WEAK;
	else if (slice_is(name, "partial"))
		claim->how = HOW_PARTIAL;
	else if (test_name(name, &what))
		tests_add(maker, text, what);
	else
		fault(maker, "no such condition: '%.*s'", (int)name.len, name.at);
	return true;
}

static struct slice read_surface(struct maker *maker, struct slice text, struct table_claim claim)
{
	struct slice surface, condition;
	cut(&text, ';', &surface);
	bool wanted = true;
	claim.test = (uint16_t)maker->tests;
	if (claim.how == HOW_ACRONYM)
		claim.flags |= CLAIM_EXACT;
	while (cut(&text, ';', &condition))
		wanted &= read_condition(maker, condition, &claim);
	claim.tests = (uint16_t)(maker->tests - claim.test);
	if (!surface.len)
		fault(maker, "an empty surface");
	else if (wanted)
		claim_add(maker, surface, claim);
	return surface;
}

/* ---- rows */

enum column {
	KEY,
	KIND,
	NAME,
	ALIAS,
	DEMONYM,
	METONYM,
	ACRONYM,
	TITLE,
	OF,
	TERM,
	COLUMNS
};

static const struct {
	enum column column;
	enum actor_how how;
} surface_columns[] = {
	{ ALIAS, HOW_ALIAS },
	{ DEMONYM, HOW_DEMONYM },
	{ METONYM, HOW_METONYM },
	{ ACRONYM, HOW_ACRONYM },
};

static const char *const kind_names[] = { "country", "person", "org", "place", "group", "other",
	"none" };

static unsigned read_kind(struct maker *maker, struct slice name)
{
	for (unsigned i = 0; i < COUNT_OF(kind_names); i++) {
		if (slice_is(name, kind_names[i]))
			return i;
	}
	fault(maker, "no such kind: '%.*s'", (int)name.len, name.at);
	return 0;
}

static void check_key(struct maker *maker, struct slice key)
{
	for (size_t i = 0; i < key.len; i++) {
		char c = key.at[i];
		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
			fault(maker, "'%.*s' is no key", (int)key.len, key.at);
			return;
		}
	}
	for (size_t i = 0; i < maker->actors; i++) {
		if (slice_equal(maker->actor[i].key, key))
			fault(maker, "'%.*s' is also the key in line %u", (int)key.len, key.at,
				maker->actor[i].line);
	}
}

/* Of a title only its last word stands next to the name. */
static void read_titles(struct maker *maker, struct slice cell, struct entry *actor)
{
	struct slice title;
	actor->is.title = (uint16_t)maker->phrases;
	while (cell.len && cut(&cell, '|', &title)) {
		size_t first = maker->phrases;
		unsigned words = phrase_add(maker, title);
		if (!words)
			fault(maker, "an empty title");
		else
			maker->phrase[first] = maker->phrase[first + words - 1];
		maker->phrases = first + (words > 0);
	}
	actor->is.titles = (uint16_t)(maker->phrases - actor->is.title);
}

/* "2003", "2003-10", "2003-10-31" as a number; what is left out is nothing. */
static uint32_t read_date(struct maker *maker, struct slice text)
{
	struct slice rest = text, part;
	uint32_t date = 0;
	for (unsigned i = 0; i < 3; i++) {
		bool there = rest.len && cut(&rest, '-', &part);
		uint32_t value = 0;
		for (size_t k = 0; there && k < part.len; k++)
			value = part.at[k] >= '0' && part.at[k] <= '9'
					? value * 10 + (uint32_t)(part.at[k] - '0')
					: UINT16_MAX;
		if (there && (part.len != (i ? 2u : 4u) || value > 9999 || !value))
			fault(maker, "'%.*s' is no date", (int)text.len, text.at);
		date = date * 100 + (there ? value : 0);
	}
	return rest.len ? 0 : date;
}

/* "2003-10-31..", "2000..2008": from when and until when; several are one from the first to the
 * last. */
static void read_terms(struct maker *maker, struct slice cell, struct entry *actor)
{
	struct slice term;
	for (bool first = true; cell.len && cut(&cell, '|', &term); first = false) {
		size_t at = 0;
		while (at + 1 < term.len && (term.at[at] != '.' || term.at[at + 1] != '.'))
			at++;
		uint32_t from = read_date(maker, slice_cut(term, 0, at));
		if (at + 1 >= term.len || !from)
			fault(maker, "'%.*s' is no term", (int)term.len, term.at);
		if (first)
			actor->is.from = from;
		actor->is.until = read_date(maker, slice_cut(term, at + 2, term.len));
	}
}

static void read_row(struct maker *maker, struct slice *cell)
{
	check_key(maker, cell[KEY]);
	unsigned kind = read_kind(maker, cell[KIND]);
	struct entry actor = { .key = cell[KEY], .of = cell[OF], .line = maker->line };
	struct table_claim claim = { .actor = (uint16_t)maker->actors, .how = HOW_NAME };
	if (kind == ACTOR_KINDS)
		claim.flags = CLAIM_NONE;
	actor.is.kind = (uint8_t)kind;
	read_titles(maker, cell[TITLE], &actor);
	read_terms(maker, cell[TERM], &actor);
	maker->actor =
		grow(maker->actor, &maker->actor_room, maker->actors + 1, sizeof *maker->actor);
	struct entry *here = &maker->actor[maker->actors++];
	*here = actor;
	struct slice name = read_surface(maker, cell[NAME], claim);
	here->is.key = pool_add(maker, cell[KEY]);
	here->is.name = pool_add(maker, name);
	for (size_t i = 0; i < COUNT_OF(surface_columns); i++) {
		struct slice rest = cell[surface_columns[i].column], surface;
		claim.how = (uint8_t)surface_columns[i].how;
		while (rest.len && cut(&rest, '|', &surface))
			read_surface(maker, surface, claim);
	}
}

static void read_table_line(struct maker *maker, struct slice line)
{
	struct slice cell[COLUMNS] = { 0 }, more;
	unsigned columns = 0;
	while (columns < COLUMNS && cut(&line, '\t', &cell[columns]))
		columns++;
	if (cut(&line, '\t', &more))
		fault(maker, "more than %d columns", COLUMNS);
	else if (columns <= NAME || !cell[KEY].len || !cell[NAME].len)
		fault(maker, "key, kind and name are needed");
	else if (!slice_is(cell[KEY], "key"))
		read_row(maker, cell);
}

static void resolve_of(struct maker *maker)
{
	for (size_t i = 0; i < maker->actors; i++) {
		struct entry *actor = &maker->actor[i];
		size_t of = 0;
		while (of < maker->actors && !slice_equal(maker->actor[of].key, actor->of))
			of++;
		maker->line = actor->line;
		if (of < maker->actors)
			actor->is.of = (uint16_t)(of + 1);
		else if (actor->of.len)
			fault(maker, "no such key: '%.*s'", (int)actor->of.len, actor->of.at);
	}
}

/* ---- output */

static void print_pool(const struct maker *maker)
{
	printf("static const char pool[] = {");
	for (size_t i = 0; i < maker->pool.len; i++)
		printf("%s%d,", i % 24 ? "" : "\n", maker->pool.at[i]);
	printf("\n};\n\n");
}

static void print_words(const struct maker *maker)
{
	printf("static const struct table_word word[] = {\n");
	for (size_t i = 0; i < maker->words; i++)
		printf("{%u,%u,%u},\n", maker->word[i].pool, maker->word[i].classes,
			maker->word[i].node);
	printf("};\n\nstatic const uint16_t slot[] = {");
	for (size_t i = 0; i < maker->slots; i++)
		printf("%s%u,", i % 16 ? "" : "\n", maker->slot[i]);
	printf("\n};\n\n");
}

static int edge_order(const void *a, const void *b)
{
	const struct table_edge *left = a, *right = b;
	if (left->word != right->word)
		return left->word < right->word ? -1 : 1;
	return (left->gap > right->gap) - (left->gap < right->gap);
}

/* The edges of NODE, sorted, at EDGE; returns their number. */
static size_t gather_edges(
	const struct maker *maker, const struct node *node, struct table_edge *edge)
{
	size_t count = 0;
	for (uint32_t i = node->edge; i; i = maker->edge[i - 1].next)
		edge[count++] = maker->edge[i - 1].is;
	qsort(edge, count, sizeof *edge, edge_order);
	return count;
}

static void print_trie(struct maker *maker)
{
	struct table_edge *edge = ARENA_NEW(&maker->arena, struct table_edge, maker->edges + 1);
	size_t edges = 0, claims = 0;
	printf("static const struct table_node node[] = {\n");
	for (size_t i = 0; i < maker->nodes; i++) {
		printf("{%zu,%zu},\n", edges, claims);
		edges += gather_edges(maker, &maker->node[i], edge + edges);
		for (uint32_t k = maker->node[i].claim; k; k = maker->claim[k - 1].next)
			claims++;
	}
	printf("{%zu,%zu},\n};\n\nstatic const struct table_edge edge[] = {\n", edges, claims);
	for (size_t i = 0; i < edges; i++)
		printf("{%u,%u,%u},\n", edge[i].word, edge[i].gap, edge[i].node);
	printf("{0,0,0},\n};\n\n");
}

static void print_claims(const struct maker *maker)
{
	printf("static const struct table_claim claim[] = {\n");
	for (size_t i = 0; i < maker->nodes; i++) {
		for (uint32_t k = maker->node[i].claim; k; k = maker->claim[k - 1].next) {
			const struct table_claim *claim = &maker->claim[k - 1].is;
			printf("{%u,%u,%u,%u,%u,%u,%u},\n", claim->written, claim->actor,
				claim->capitals, claim->test, claim->tests, claim->how,
				claim->flags);
		}
	}
	printf("{0,0,0,0,0,0,0},\n};\n\nstatic const struct table_test test[] = {\n");
	for (size_t i = 0; i < maker->tests; i++)
		printf("{%u,%u,%u},\n", maker->test[i].word, maker->test[i].what,
			maker->test[i].count);
	printf("{0,0,0},\n};\n\nstatic const uint16_t phrase[] = {");
	for (size_t i = 0; i < maker->phrases; i++)
		printf("%s%u,", i % 16 ? "" : "\n", maker->phrase[i]);
	printf("0,\n};\n\n");
}

static void print_actors(const struct maker *maker)
{
	printf("static const struct table_actor actor[] = {\n");
	for (size_t i = 0; i < maker->actors; i++) {
		const struct table_actor *actor = &maker->actor[i].is;
		printf("{%u,%u,%u,%u,%u,%u,%u,%u},\n", actor->key, actor->name, actor->from,
			actor->until, actor->of, actor->title, actor->titles, actor->kind);
	}
	printf("{0,0,0,0,0,0,0,0},\n};\n\n");
}

static void print_all(struct maker *maker)
{
	printf("/* Made by mktable from table.tsv and words.tsv. */\n");
	printf("#include \"actors/table.h\"\n\n");
	print_pool(maker);
	print_words(maker);
	print_trie(maker);
	print_claims(maker);
	print_actors(maker);
	printf("const struct table builtin_table = {\n"
	       "\tpool, slot, word, node, edge, claim, test, phrase, actor, %zu, %zu,\n};\n",
		maker->slots, maker->actors);
}

/* ---- the tool */

static struct slice read_file(struct maker *maker, const char *path)
{
	FILE *file = fopen(path, "rb");
	struct buffer buf = { 0 };
	char part[1 << 16];
	maker->file = path;
	maker->line = 0;
	if (!file)
		fault(maker, "cannot be read");
	for (size_t len; file && (len = fread(part, 1, sizeof part, file)) > 0;)
		buffer_add(&buf, part, len);
	if (file)
		fclose(file);
	struct slice text = arena_copy(&maker->arena, buffer_slice(&buf));
	buffer_release(&buf);
	return text;
}

static void read_lines(
	struct maker *maker, const char *path, void (*read)(struct maker *, struct slice line))
{
	struct slice text = read_file(maker, path);
	while (text.len) {
		const char *end = memchr(text.at, '\n', text.len);
		size_t len = end ? (size_t)(end - text.at) : text.len;
		struct slice line = slice_cut(text, 0, len);
		maker->line++;
		if (len && line.at[0] != '#')
			read(maker, line);
		text = slice_cut(text, len + (end != NULL), text.len);
	}
}

/* Table indices are 16 bits wide. */
static void check_sizes(struct maker *maker)
{
	const size_t sizes[] = { maker->words, maker->nodes, maker->edges, maker->claims,
		maker->tests, maker->phrases, maker->actors };
	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		if (sizes[i] >= MOST)
			fault(maker, "the table is too large");
	}
}

static void maker_release(struct maker *maker)
{
	buffer_release(&maker->pool);
	free(maker->word);
	free(maker->node);
	free(maker->edge);
	free(maker->claim);
	free(maker->test);
	free(maker->phrase);
	free(maker->actor);
	free(maker->slot);
	arena_release(&maker->arena);
}

int main(int count, char **argument)
{
	struct maker maker = { 0 };
	if (count != 3) {
		fprintf(stderr, "usage: mktable table.tsv words.tsv\n");
		return 2;
	}
	arena_init(&maker.arena);
	pool_add(&maker, SLICE(""));
	maker.words = 0;
	word_number(&maker, SLICE(""));
	node_new(&maker);
	read_lines(&maker, argument[2], read_words_line);
	read_lines(&maker, argument[1], read_table_line);
	resolve_of(&maker);
	check_sizes(&maker);
	if (!maker.faults)
		print_all(&maker);
	int status = maker.faults || fflush(stdout) ? 1 : 0;
	maker_release(&maker);
	return status;
}
