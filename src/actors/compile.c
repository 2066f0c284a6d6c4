/*
 * Compiling: surfaces are cut and folded by the very code that cuts and folds articles, and hung
 * into a trie of words. Edges and claims of a node are lists while the trie grows; in the end those
 * of one node stand together, those of the next behind them.
 */
#include "actors/compile.h"

#include "actors/split.h"
#include "text/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_WORDS 16 /* of a surface: bits of table_claim.capitals */
#define MOST UINT16_MAX

struct compiled_word {
	struct slice text;
	uint32_t pool, classes, node;
};

struct compiled_node {
	uint32_t edge, claim; /* first ones of two linked lists, + 1 */
};

struct compiled_edge {
	struct table_edge is;
	uint32_t next;
};

struct compiled_claim {
	struct table_claim is;
	uint32_t next;
	unsigned file, line;
};

void compiler_fault(struct compiler *compiler, const char *format, ...)
{
	char what[240];
	va_list args;
	va_start(args, format);
	vsnprintf(what, sizeof what, format, args);
	va_end(args);
	compiler->faults++;
	compiler->fault(compiler, what);
}

static uint32_t pool_add(struct compiler *compiler, struct slice text)
{
	size_t at = compiler->pool.len;
	buffer_add_slice(&compiler->pool, text);
	buffer_add_char(&compiler->pool, '\0');
	return (uint32_t)at;
}

static struct slice pool_text(const struct compiler *compiler, uint32_t at)
{
	return slice_of(compiler->pool.at + at);
}

/* ---- words */

static uint32_t *word_slot(const struct compiler *compiler, struct slice text)
{
	for (size_t at = (size_t)slice_hash(text);; at++) {
		uint32_t *slot = &compiler->slot[at & (compiler->slots - 1)];
		if (!*slot || slice_equal(compiler->word[*slot].text, text))
			return slot;
	}
}

static void spread_words(struct compiler *compiler)
{
	free(compiler->slot);
	compiler->slots = compiler->slots ? compiler->slots * 2 : 64;
	compiler->slot = calloc(compiler->slots, sizeof *compiler->slot);
	if (!compiler->slot)
		base_fatal("out of memory");
	for (uint32_t i = 1; i < compiler->words; i++)
		*word_slot(compiler, compiler->word[i].text) = i;
}

/* The number of a folded word, new or old. */
static uint32_t word_number(struct compiler *compiler, struct slice text)
{
	if (compiler->words * 2 >= compiler->slots)
		spread_words(compiler);
	uint32_t *slot = word_slot(compiler, text);
	if (*slot)
		return *slot;
	compiler->word = grow(
		compiler->word, &compiler->word_room, compiler->words + 1, sizeof *compiler->word);
	compiler->word[compiler->words] = (struct compiled_word){
		.text = arena_copy(&compiler->arena, text),
		.pool = pool_add(compiler, text),
	};
	return *slot = (uint32_t)compiler->words++;
}

bool compiler_class(struct compiler *compiler, struct slice folded, uint32_t classes)
{
	uint32_t number = word_number(compiler, folded);
	struct compiled_word *word = &compiler->word[number];
	bool new = !(word->classes & classes);
	word->classes |= classes;
	return new;
}

/* ---- surfaces */

static uint32_t node_new(struct compiler *compiler)
{
	compiler->node = grow(
		compiler->node, &compiler->node_room, compiler->nodes + 1, sizeof *compiler->node);
	compiler->node[compiler->nodes] = (struct compiled_node){ 0 };
	return (uint32_t)compiler->nodes++;
}

static uint32_t node_step(struct compiler *compiler, uint32_t node, uint32_t word, unsigned gap)
{
	if (!node) {
		if (!compiler->word[word].node)
			compiler->word[word].node = node_new(compiler);
		return compiler->word[word].node;
	}
	for (uint32_t i = compiler->node[node].edge; i; i = compiler->edge[i - 1].next) {
		const struct table_edge *edge = &compiler->edge[i - 1].is;
		if (edge->word == word && edge->gap == gap)
			return edge->node;
	}
	uint32_t to = node_new(compiler);
	compiler->edge = grow(
		compiler->edge, &compiler->edge_room, compiler->edges + 1, sizeof *compiler->edge);
	compiler->edge[compiler->edges++] = (struct compiled_edge){
		.is = { .word = (uint16_t)word, .gap = (uint16_t)gap, .node = (uint16_t)to },
		.next = compiler->node[node].edge,
	};
	compiler->node[node].edge = (uint32_t)compiler->edges;
	return to;
}

/* How many letters and digits of any script a text begins with, two at most. */
static unsigned count_letters(struct slice word)
{
	unsigned count = 0, len = 1;
	for (size_t at = 0; at < word.len && count < 2; at += len, count++)
		codepoint_at(word, at, &len);
	return count;
}

/* Walks the trie along a surface, making what is missing; fills in what the claim must know.
 * Returns 0 where that is no surface, and says so. */
static uint32_t surface_node(
	struct compiler *compiler, struct slice surface, struct table_claim *claim)
{
	struct split split = { .text = surface };
	struct split_word at;
	uint32_t node = 0;
	unsigned words = 0, letters = 0;
	for (; split_next(&split, &at) && words <= MOST_WORDS; words++) {
		struct slice written = slice_cut(surface, at.from, at.to);
		struct slice folded = word_fold(&compiler->arena, written);
		unsigned gap = (at.flags & GAP_COMMA ? EDGE_COMMA : 0) |
			       (at.flags & GAP_ENDING ? EDGE_ENDING : 0);
		if (word_shape(&compiler->arena, written) & WORD_UPPER && words < MOST_WORDS)
			claim->capitals |= (uint16_t)(1u << words);
		node = node_step(compiler, node, word_number(compiler, folded), gap);
		letters += count_letters(folded);
		claim->flags &= (uint8_t)~CLAIM_ENDING;
		claim->flags |= at.flags & WORD_ENDING ? CLAIM_ENDING : 0;
	}
	if (words > MOST_WORDS)
		compiler_fault(compiler, "'%.*s' is too long", (int)surface.len, surface.at);
	else if (letters < 2) /* "a." would be every "a" */
		compiler_fault(compiler, "'%.*s' is too short", (int)surface.len, surface.at);
	else
		return node;
	return 0;
}

static bool is_seat(
	const struct compiler *compiler, const struct table_claim *a, const struct table_claim *b)
{
	return a->how == HOW_METONYM && compiler->actor[b->actor].kind == ACTOR_PLACE;
}

/* Whether an article can tell which of two claims on one surface is meant. */
static bool can_settle(
	const struct compiler *compiler, const struct table_claim *a, const struct table_claim *b)
{
	return a->tests || b->tests || (a->flags | b->flags) & CLAIM_WEAK ||
	       (a->flags ^ b->flags) & (CLAIM_EXACT | CLAIM_ENDING) || is_seat(compiler, a, b) ||
	       is_seat(compiler, b, a) || (a->how == HOW_PARTIAL && b->how == HOW_PARTIAL);
}

/* With diacritics and without are two spellings. */
static bool same_spelling(struct compiler *compiler, uint32_t a, uint32_t b)
{
	struct folded left, right;
	if (!compiler->spelled)
		return true;
	fold(&left, &compiler->arena, pool_text(compiler, a), FOLD_CASE);
	fold(&right, &compiler->arena, pool_text(compiler, b), FOLD_CASE);
	return slice_equal(left.text, right.text);
}

/* Whether the claim may stand beside the others on its surface; it need not where it is known. */
static bool may_claim(struct compiler *compiler, struct slice surface, const struct table_claim *is,
	const struct compiled_claim *other)
{
	if (other->is.actor == is->actor)
		return other->is.flags != is->flags || other->is.tests || is->tests ||
		       !same_spelling(compiler, other->is.written, is->written);
	if (can_settle(compiler, &other->is, is) ||
		!same_spelling(compiler, other->is.written, is->written))
		return true;
	if (other->file == compiler->file)
		compiler_fault(compiler, "'%.*s' is also claimed in line %u", (int)surface.len,
			surface.at, other->line);
	return false;
}

void compiler_claim(struct compiler *compiler, struct slice surface, struct table_claim is)
{
	uint32_t node = surface_node(compiler, surface, &is);
	if (!node)
		return;
	uint32_t *last = &compiler->node[node].claim;
	if (is.flags & CLAIM_EXACT || compiler->spelled)
		is.written = pool_add(compiler, surface);
	for (; *last; last = &compiler->claim[*last - 1].next)
		if (!may_claim(compiler, surface, &is, &compiler->claim[*last - 1]))
			return;
	*last = (uint32_t)compiler->claims + 1;
	compiler->claim = grow(compiler->claim, &compiler->claim_room, compiler->claims + 1,
		sizeof *compiler->claim);
	compiler->claim[compiler->claims++] =
		(struct compiled_claim){ .is = is, .file = compiler->file, .line = compiler->line };
}

/* ---- phrases */

static unsigned phrase_add(struct compiler *compiler, struct slice text)
{
	struct split split = { .text = text };
	struct split_word at;
	unsigned count = 0;
	while (split_next(&split, &at)) {
		struct slice word = word_fold(&compiler->arena, slice_cut(text, at.from, at.to));
		compiler->phrase = grow(compiler->phrase, &compiler->phrase_room,
			compiler->phrases + 1, sizeof *compiler->phrase);
		compiler->phrase[compiler->phrases++] = (uint16_t)word_number(compiler, word);
		count++;
	}
	return count;
}

void compiler_test(struct compiler *compiler, enum table_what what, struct slice phrase)
{
	size_t first = compiler->phrases;
	unsigned count = phrase_add(compiler, phrase);
	if (!count || count > UINT8_MAX) {
		compiler_fault(compiler, "a condition without words");
		return;
	}
	compiler->test = grow(
		compiler->test, &compiler->test_room, compiler->tests + 1, sizeof *compiler->test);
	compiler->test[compiler->tests++] = (struct table_test){
		.word = (uint16_t)first,
		.what = (uint8_t)what,
		.count = (uint8_t)count,
	};
}

/* Of a title only its last word stands next to the name. */
void compiler_title(struct compiler *compiler, struct table_actor *actor, struct slice title)
{
	size_t first = compiler->phrases;
	unsigned words = phrase_add(compiler, title);
	if (!words) {
		compiler_fault(compiler, "an empty title");
		return;
	}
	if (!actor->titles)
		actor->title = (uint16_t)first;
	compiler->phrase[first] = compiler->phrase[first + words - 1];
	compiler->phrases = first + 1;
	actor->titles++;
}

const char *table_what_name(enum table_what what)
{
	static const char *const names[] = {
		[TEST_AFTER] = "after",
		[TEST_BEFORE] = "before",
		[TEST_NOT_AFTER] = "notafter",
		[TEST_NOT_BEFORE] = "notbefore",
	};
	return names[what];
}

uint32_t compiler_actor(struct compiler *compiler, struct slice key, struct slice name)
{
	compiler->actor = grow(compiler->actor, &compiler->actor_room, compiler->actors + 1,
		sizeof *compiler->actor);
	compiler->actor[compiler->actors] = (struct table_actor){
		.key = pool_add(compiler, key),
		.name = pool_add(compiler, name),
	};
	return (uint32_t)compiler->actors++;
}

static uint32_t number_of(struct slice digits)
{
	uint32_t number = 0;
	for (size_t i = 0; i < digits.len; i++) {
		if (digits.at[i] < '0' || digits.at[i] > '9')
			return 0;
		number = number * 10 + (uint32_t)(digits.at[i] - '0');
	}
	return number;
}

uint32_t compiled_date(struct slice text)
{
	static const size_t lengths[] = { 4, 7, 10 };
	uint32_t parts[3] = { 0 };
	unsigned count = 0;
	while (count < COUNT_OF(lengths) && lengths[count] <= text.len) {
		size_t from = count ? lengths[count] - 2 : 0;
		if (count && text.at[from - 1] != '-')
			return 0;
		parts[count] = number_of(slice_cut(text, from, lengths[count]));
		if (!parts[count++])
			return 0;
	}
	if (!count || text.len != lengths[count - 1] || parts[1] > 12 || parts[2] > 31)
		return 0;
	return parts[0] * 10000 + parts[1] * 100 + parts[2];
}

/* ---- the table */

static int edge_order(const void *a, const void *b)
{
	const struct table_edge *left = a, *right = b;
	if (left->word != right->word)
		return left->word < right->word ? -1 : 1;
	return (left->gap > right->gap) - (left->gap < right->gap);
}

/* The edges of NODE, sorted, at EDGE; returns their number. */
static size_t gather_edges(
	const struct compiler *compiler, const struct compiled_node *node, struct table_edge *edge)
{
	size_t count = 0;
	for (uint32_t i = node->edge; i; i = compiler->edge[i - 1].next)
		edge[count++] = compiler->edge[i - 1].is;
	qsort(edge, count, sizeof *edge, edge_order);
	return count;
}

static size_t gather_claims(const struct compiler *compiler, const struct compiled_node *node,
	struct table_claim *claim)
{
	size_t count = 0;
	for (uint32_t i = node->claim; i; i = compiler->claim[i - 1].next)
		claim[count++] = compiler->claim[i - 1].is;
	return count;
}

static void lay_trie(struct compiler *compiler, struct table *table)
{
	struct arena *arena = &compiler->arena;
	struct table_node *node = ARENA_NEW(arena, struct table_node, compiler->nodes + 1);
	struct table_edge *edge = ARENA_NEW(arena, struct table_edge, compiler->edges + 1);
	struct table_claim *claim = ARENA_NEW(arena, struct table_claim, compiler->claims + 1);
	size_t edges = 0, claims = 0;
	for (size_t i = 0; i < compiler->nodes; i++) {
		node[i] = (struct table_node){ (uint16_t)edges, (uint16_t)claims };
		edges += gather_edges(compiler, &compiler->node[i], edge + edges);
		claims += gather_claims(compiler, &compiler->node[i], claim + claims);
	}
	node[compiler->nodes] = (struct table_node){ (uint16_t)edges, (uint16_t)claims };
	table->node = node;
	table->edge = edge;
	table->claim = claim;
}

static void lay_words(struct compiler *compiler, struct table *table)
{
	struct table_word *word = ARENA_NEW(&compiler->arena, struct table_word, compiler->words);
	uint16_t *slot = ARENA_NEW(&compiler->arena, uint16_t, compiler->slots);
	for (size_t i = 0; i < compiler->words; i++) {
		const struct compiled_word *from = &compiler->word[i];
		word[i] = (struct table_word){ from->pool, from->classes, (uint16_t)from->node };
	}
	for (size_t i = 0; i < compiler->slots; i++)
		slot[i] = (uint16_t)compiler->slot[i];
	table->word = word;
	table->slot = slot;
	table->slots = (uint32_t)compiler->slots;
}

static int by_key(const void *left, const void *right, void *argument)
{
	const struct compiler *compiler = argument;
	const struct table_actor *a = &compiler->actor[*(const uint16_t *)left];
	const struct table_actor *b = &compiler->actor[*(const uint16_t *)right];
	return slice_compare(pool_text(compiler, a->key), pool_text(compiler, b->key));
}

static void lay_actors(struct compiler *compiler, struct table *table)
{
	uint16_t *sorted = ARENA_NEW(&compiler->arena, uint16_t, compiler->actors + 1);
	for (size_t i = 0; i < compiler->actors; i++)
		sorted[i] = (uint16_t)i;
	qsort_r(sorted, compiler->actors, sizeof *sorted, by_key, compiler);
	table->by_key = sorted;
	table->actor = compiler->actor;
	table->actors = (uint32_t)compiler->actors;
}

/* Indices of tables are 16 bits wide. */
static bool fits(struct compiler *compiler)
{
	const size_t sizes[] = { compiler->words, compiler->nodes, compiler->edges,
		compiler->claims, compiler->tests, compiler->phrases, compiler->actors };
	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		if (sizes[i] >= MOST) {
			compiler_fault(compiler, "more names than a table holds");
			return false;
		}
	}
	return true;
}

bool compiler_table(struct compiler *compiler, struct table *table)
{
	*table = (struct table){ 0 };
	if (!fits(compiler))
		return false;
	lay_words(compiler, table);
	lay_trie(compiler, table);
	lay_actors(compiler, table);
	table->pool = compiler->pool.at;
	table->test = compiler->test;
	table->phrase = compiler->phrase;
	return true;
}

void compiler_init(struct compiler *compiler, void (*fault)(struct compiler *, const char *what))
{
	*compiler = (struct compiler){ .fault = fault };
	arena_init(&compiler->arena);
	pool_add(compiler, SLICE(""));
	word_number(compiler, SLICE(""));
	node_new(compiler);
}

void compiler_release(struct compiler *compiler)
{
	buffer_release(&compiler->pool);
	free(compiler->word);
	free(compiler->node);
	free(compiler->edge);
	free(compiler->claim);
	free(compiler->test);
	free(compiler->phrase);
	free(compiler->actor);
	free(compiler->slot);
	arena_release(&compiler->arena);
}
