/*
 * Compiling: surfaces are cut and folded by the very code that cuts and folds articles, and hung
 * into a trie of words. Edges and claims of a node are lists while the trie grows; in the end those
 * of one node stand together, those of the next behind them. Nothing walks a list before that: what
 * is known already is found by a key, so a file costs what its bytes do, however few its words.
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
	uint32_t last;        /* claim, + 1 */
};

struct compiled_edge {
	struct table_edge is;
	uint32_t next;
};

struct compiled_claim {
	struct table_claim is;
	uint32_t next;
	uint32_t rival; /* the next one that a further claim is compared with, + 1 */
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

/* Indices of tables are 16 bits wide; a compiler that is full takes nothing more. */
static bool is_full(const struct compiler *compiler)
{
	const size_t sizes[] = { compiler->words, compiler->nodes, compiler->edges,
		compiler->claims, compiler->tests, compiler->phrases, compiler->actors };
	for (size_t i = 0; i < COUNT_OF(sizes); i++)
		if (sizes[i] >= MOST)
			return true;
	return false;
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
	uint64_t key = key_mixed((uint64_t)node << 32 | (uint64_t)word << 2 | gap);
	uint32_t number = (uint32_t)compiler->edges;
	uint32_t found = *keys_keep(&compiler->steps, key, number);
	if (found != number)
		return compiler->edge[found].is.node;
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
		struct slice folded = word_fold(&compiler->scratch, written);
		unsigned gap = (at.flags & GAP_COMMA ? EDGE_COMMA : 0) |
			       (at.flags & GAP_ENDING ? EDGE_ENDING : 0);
		if (word_shape(&compiler->scratch, written) & WORD_UPPER && words < MOST_WORDS)
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

/* Whether can_settle() cannot tell them from each other. */
static bool are_alike(
	const struct compiler *compiler, const struct table_claim *a, const struct table_claim *b)
{
	const unsigned flags = CLAIM_WEAK | CLAIM_EXACT | CLAIM_ENDING;
	const struct table_actor *actor = compiler->actor;
	return !a->tests == !b->tests && !((a->flags ^ b->flags) & flags) &&
	       (a->how == HOW_METONYM) == (b->how == HOW_METONYM) &&
	       (a->how == HOW_PARTIAL) == (b->how == HOW_PARTIAL) &&
	       (actor[a->actor].kind == ACTOR_PLACE) == (actor[b->actor].kind == ACTOR_PLACE);
}

/* With diacritics and without are two spellings. */
static uint64_t spelling_key(struct compiler *compiler, uint32_t node, struct slice surface)
{
	struct folded folded = { .text = SLICE("") };
	if (compiler->spelled)
		fold(&folded, &compiler->scratch, surface, FOLD_CASE);
	return key_mixed(slice_hash(folded.text) + key_mixed(node));
}

static uint64_t known_key(uint64_t spelling, const struct table_claim *is)
{
	uint32_t tests = is->tests ? (uint32_t)is->test << 16 | is->tests : 0;
	uint64_t own = (uint64_t)is->actor << 40 | (uint64_t)is->flags << 32 | tests;
	return key_mixed(spelling + key_mixed(own));
}

/* The first claim of another actor in the same spelling that nothing tells from this one. */
static uint32_t conflict_of(
	const struct compiler *compiler, const struct table_claim *is, uint64_t spelling)
{
	uint32_t at = keys_find(&compiler->spellings, spelling);
	while (at != NOWHERE) {
		const struct compiled_claim *other = &compiler->claim[at];
		if (other->is.actor != is->actor && !can_settle(compiler, &other->is, is))
			return at;
		at = other->rival ? other->rival - 1 : NOWHERE;
	}
	return NOWHERE;
}

/* Whether the claim may stand beside the others on its surface; it need not where it is known. */
static bool may_claim(struct compiler *compiler, struct slice surface, const struct table_claim *is,
	uint64_t spelling)
{
	uint32_t conflict = conflict_of(compiler, is, spelling);
	uint32_t twin = keys_find(&compiler->known, known_key(spelling, is));
	if (conflict < twin && compiler->claim[conflict].file == compiler->file)
		compiler_fault(compiler, "'%.*s' is also claimed in line %u", (int)surface.len,
			surface.at, compiler->claim[conflict].line);
	return conflict == NOWHERE && twin == NOWHERE;
}

/* Rivals of a claim to come are the first two of those that are alike, of different actors: where
 * one is its own actor's, the other is not. So there are few, however many claim a surface. */
static void add_rival(struct compiler *compiler, uint32_t index, uint64_t spelling)
{
	const struct table_claim *is = &compiler->claim[index].is;
	uint32_t at = *keys_keep(&compiler->spellings, spelling, index);
	for (unsigned alike = 0; at != index;) {
		struct compiled_claim *other = &compiler->claim[at];
		if (are_alike(compiler, &other->is, is) &&
			(alike++ || other->is.actor == is->actor))
			return;
		if (!other->rival)
			other->rival = index + 1;
		at = other->rival - 1;
	}
}

static void add_claim(struct compiler *compiler, uint32_t node, struct table_claim is)
{
	uint32_t number = (uint32_t)compiler->claims + 1;
	struct compiled_node *on = &compiler->node[node];
	*(on->claim ? &compiler->claim[on->last - 1].next : &on->claim) = number;
	on->last = number;
	compiler->claim = grow(compiler->claim, &compiler->claim_room, compiler->claims + 1,
		sizeof *compiler->claim);
	compiler->claim[compiler->claims++] =
		(struct compiled_claim){ .is = is, .file = compiler->file, .line = compiler->line };
}

void compiler_claim(struct compiler *compiler, struct slice surface, struct table_claim is)
{
	arena_reset(&compiler->scratch);
	uint32_t node = is_full(compiler) ? 0 : surface_node(compiler, surface, &is);
	if (!node)
		return;
	uint64_t spelling = spelling_key(compiler, node, surface);
	if (!may_claim(compiler, surface, &is, spelling))
		return;
	if (is.flags & CLAIM_EXACT || compiler->spelled)
		is.written = pool_add(compiler, surface);
	uint32_t index = (uint32_t)compiler->claims;
	add_claim(compiler, node, is);
	*keys_keep(&compiler->known, known_key(spelling, &is), index) = index;
	add_rival(compiler, index, spelling);
}

/* ---- phrases */

static unsigned phrase_add(struct compiler *compiler, struct slice text)
{
	struct split split = { .text = text };
	struct split_word at;
	unsigned count = 0;
	arena_reset(&compiler->scratch);
	while (!is_full(compiler) && split_next(&split, &at)) {
		struct slice word = word_fold(&compiler->scratch, slice_cut(text, at.from, at.to));
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
	if (is_full(compiler))
		return;
	if (!count || count > UINT8_MAX) {
		compiler_fault(compiler,
			count ? "a condition of too many words" : "a condition without words");
		compiler->phrases = first;
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
	if (is_full(compiler))
		return;
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

bool compiler_table(struct compiler *compiler, struct table *table)
{
	*table = (struct table){ 0 };
	if (is_full(compiler)) {
		compiler_fault(compiler, "more names than a table holds");
		return false;
	}
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
	arena_init(&compiler->scratch);
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
	keys_release(&compiler->steps);
	keys_release(&compiler->spellings);
	keys_release(&compiler->known);
	arena_release(&compiler->scratch);
	arena_release(&compiler->arena);
}
