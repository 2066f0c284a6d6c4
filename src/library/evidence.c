/*
 * Evidence: the mentions of one actor in a piece, with their sentences.
 *
 * It outlives the article, so all of it is copied, and it is bounded: a "sentence" of a hundred
 * thousand words, which no reader would call one, is cut to what stands round each mention.
 */
#include "library/library.h"

#include "cues/cues.h"

#include <stdlib.h>
#include <string.h>

enum {
	WORDS_SORTED = 6, /* by so many words beside it a row is sorted */
	WORDS_MOST = AROUND_MOST,
	EARLY_BLOCKS = 4,
};

struct maker {
	const struct piece *piece;
	const struct mentions *mentions;
	struct evidence *made;
	struct arena scratch, folds;
	uint32_t *who;         /* by actor of the mentions: its number, from 1; 0: not met */
	uint32_t *last;        /* by that number: the sentence it was counted in last, from 1 */
	uint32_t block;        /* where the last sentence was found, */
	struct range sentence; /* in the block's text, */
	struct range part;     /* and what was kept of it, in the piece */
};

/* ---- parts of the text */

static bool starts_character(struct slice text, uint32_t at)
{
	return at >= text.len || (text.at[at] & 0xc0) != 0x80;
}

/* FROM moved on, and TO moved back, to the next character. */
static struct range whole_characters(struct slice text, struct range range)
{
	while (!starts_character(text, range.from))
		range.from++;
	while (!starts_character(text, range.to))
		range.to--;
	return range;
}

/* Of OUTER what is at most BEFORE bytes before INNER and BEHIND bytes behind it. */
static struct range reach_of(
	struct slice text, struct range inner, struct range outer, uint32_t before, uint32_t behind)
{
	if (inner.from > before && outer.from < inner.from - before)
		outer.from = inner.from - before;
	if (outer.to > inner.to && outer.to - inner.to > behind)
		outer.to = inner.to + behind;
	return whole_characters(text, outer);
}

/* Rows of code and verse are one line here, and cells of a table stand side by side. */
static struct slice copy_flat(struct arena *arena, struct slice text, struct range range)
{
	struct slice copy = arena_copy(arena, slice_cut(text, range.from, range.to));
	char *at = (char *)copy.at;
	for (size_t i = 0; i < copy.len; i++)
		if (at[i] == '\n' || at[i] == '\t')
			at[i] = ' ';
	return copy;
}

/* The sentence of the mention at AT, as far as it is kept. Mentions come in text order, so a block
 * is walked through once. */
static struct range part_of(struct maker *maker, struct range at)
{
	uint32_t index = piece_block_at(maker->piece, at.from);
	const struct block *block = &maker->piece->block[index];
	struct slice text = block_text(maker->piece, block);
	uint32_t base = block->at.from;
	if (index != maker->block)
		maker->sentence = (struct range){ 0 };
	maker->block = index;
	while (base + maker->sentence.to <= at.from && sentence_next(text, &maker->sentence))
		;
	struct range part = { base + maker->sentence.from, base + maker->sentence.to };
	if (part.to < at.to)
		part.to = at.to;
	if (part.to - part.from > SENTENCE_MOST)
		part = reach_of(maker->piece->text, at, part, SENTENCE_MOST / 3, SENTENCE_MOST / 2);
	return part;
}

/* ---- what rows are sorted by */

struct words {
	struct range at[WORDS_MOST];
	uint32_t count;
};

static void find_words(struct words *words, struct slice text)
{
	unsigned len;
	bool inside = false;
	words->count = 0;
	for (uint32_t at = 0; at < text.len; at += len) {
		bool letter = sort_is_word(sort_of(letter_at(text, at, &len)));
		if (letter && !inside && words->count == WORDS_MOST)
			return;
		if (letter && !inside)
			words->at[words->count++].from = at;
		if (letter)
			words->at[words->count - 1].to = at + len;
		inside = letter;
	}
}

static struct slice fold_text(struct maker *maker, struct slice text)
{
	struct folded folded;
	fold(&folded, &maker->folds, text, FOLD_CASE | FOLD_MARKS);
	return folded.text;
}

/* A mention ends before the "'s" of its genitive, which is no word beside it. */
static struct slice without_genitive(struct slice text)
{
	bool genitive = slice_starts(text, SLICE("'s")) && (text.len == 2 || text.at[2] == ' ');
	return slice_cut(text, genitive ? 2 : 0, text.len);
}

/* Words of TEXT from the FIRST on, in steps of BY. */
static struct slice words_joined(
	struct maker *maker, struct slice text, const struct words *words, int64_t first, int by)
{
	struct buffer joined = { 0 };
	for (int i = 0; i < WORDS_SORTED && first >= 0 && first < words->count; i++, first += by) {
		struct range at = words->at[first];
		buffer_add_slice(&joined, slice_cut(text, at.from, at.to));
		buffer_add_char(&joined, ' ');
	}
	struct slice kept = arena_copy(&maker->made->arena, buffer_slice(&joined));
	buffer_release(&joined);
	return kept;
}

static void sort_words(struct maker *maker, struct witness *witness)
{
	struct words words;
	struct slice text = witness->around;
	arena_reset(&maker->folds);
	struct slice right =
		without_genitive(fold_text(maker, slice_cut(text, witness->in.to, text.len)));
	find_words(&words, right);
	witness->right = words_joined(maker, right, &words, 0, +1);
	struct slice left = fold_text(maker, slice_cut(text, 0, witness->in.from));
	find_words(&words, left);
	witness->left = words_joined(maker, left, &words, (int64_t)words.count - 1, -1);
}

/* ---- sentences */

/* The number of an actor of the mentions in made->who. */
static uint32_t number_of(struct maker *maker, uint32_t actor)
{
	struct evidence *made = maker->made;
	if (!maker->who[actor]) {
		struct tally *tally = &made->who[made->whos];
		*tally = tally_of(&maker->mentions->actor[actor]);
		tally->key = arena_copy(&made->arena, tally->key);
		tally->name = arena_copy(&made->arena, tally->name);
		tally->count = 0;
		maker->who[actor] = ++made->whos;
	}
	return maker->who[actor] - 1;
}

static void add_name(struct maker *maker, struct sentence *sentence, struct named *named,
	const struct mention *mention)
{
	struct evidence *made = maker->made;
	uint32_t who = number_of(maker, mention->actor);
	named[sentence->names++] = (struct named){
		{ mention->at.from - sentence->byte, mention->at.to - sentence->byte }, who
	};
	if (maker->last[who] == made->sentences)
		return;
	maker->last[who] = made->sentences;
	made->who[who].count++;
	sentence->others += who > 0;
}

/* All mentions in the part are names of the sentence. */
static void add_names(struct maker *maker, struct sentence *sentence, struct range part)
{
	const struct mentions *mentions = maker->mentions;
	uint32_t first = mentions_from(mentions, part.from), end = first;
	while (end < mentions->count && mentions->mention[end].at.to <= part.to)
		end++;
	struct named *named = ARENA_NEW(&maker->made->arena, struct named, end - first + 1);
	for (uint32_t i = first; i < end; i++)
		add_name(maker, sentence, named, &mentions->mention[i]);
	sentence->named = named;
}

/* "Nasser, the president of Egypt, ..." says who somebody is. */
static bool has_apposition(struct slice text, struct range name)
{
	static const char *const starts[] = { "a ", "an ", "the ", "then ", "once ", "who ",
		"whose ", "which ", "its ", "his ", "her ", "former " };
	struct slice rest = slice_cut(text, name.to, text.len);
	if (!slice_starts(rest, SLICE(", ")))
		return false;
	for (size_t i = 0; i < COUNT_OF(starts); i++)
		if (slice_starts(slice_cut(rest, 2, rest.len), slice_of(starts[i])))
			return true;
	return false;
}

/* How much of a text's length a reader wants to be given as an answer. */
static int worth_of_length(size_t len)
{
	return len < 40 ? -4 : len < 300 ? 1 : len < 500 ? 0 : -3;
}

/*
 * What makes a sentence a good answer to "who is that?", the most telling first: it calls the actor
 * by the full name, which writers do where they introduce somebody; an apposition says what the
 * actor is; other actors say what it has to do with whom, though a list of ten of them says
 * nothing more than three do; and articles introduce early. Headings and captions are no sentences.
 */
static int worth_of(const struct maker *maker, const struct sentence *sentence)
{
	enum block_kind kind = maker->piece->block[maker->block].kind;
	struct slice name = maker->made->who[0].name;
	bool full = false, apposition = false;
	if (kind != BLOCK_para && kind != BLOCK_deck && kind != BLOCK_quote && kind != BLOCK_item)
		return 0;
	for (uint32_t i = 0; i < sentence->names; i++) {
		struct range at = sentence->named[i].at;
		if (sentence->named[i].who)
			continue;
		full |= slice_alike(slice_cut(sentence->text, at.from, at.to), name);
		apposition |= has_apposition(sentence->text, at);
	}
	int others = sentence->others < 3 ? (int)sentence->others : 3;
	int early = maker->block < EARLY_BLOCKS
			    ? 2
			    : (uint64_t)sentence->byte * 4 < maker->piece->text.len;
	int worth = 5 + 4 * full + 3 * apposition + others + early +
		    worth_of_length(sentence->text.len);
	return worth > 1 ? worth : 1;
}

static void add_sentence(struct maker *maker, struct range part)
{
	struct evidence *made = maker->made;
	struct sentence *sentence = &made->sentence[made->sentences++];
	maker->part = part;
	sentence->byte = part.from;
	sentence->text = copy_flat(&made->arena, maker->piece->text, part);
	add_names(maker, sentence, part);
	sentence->worth = worth_of(maker, sentence);
}

static void add_witness(struct maker *maker, struct range at)
{
	struct evidence *made = maker->made;
	struct slice text = maker->piece->text;
	if (!made->sentences || at.from < maker->part.from || at.to > maker->part.to)
		add_sentence(maker, part_of(maker, at));
	struct range block = maker->piece->block[maker->block].at;
	struct range around = reach_of(text, at, block, AROUND_MOST, AROUND_MOST);
	struct witness *witness = &made->witness[made->witnesses++];
	*witness = (struct witness){ .at = at,
		.sentence = made->sentences - 1,
		.line = origin_line(&maker->piece->origin, at.from),
		.around = copy_flat(&made->arena, text, around),
		.in = { at.from - around.from, at.to - around.from } };
	sort_words(maker, witness);
}

/* ---- the actor, which may have several keys in one article */

static bool has_key(struct slice keys, struct slice key)
{
	while (keys.len) {
		const char *end = memchr(keys.at, '\n', keys.len);
		size_t len = end ? (size_t)(end - keys.at) : keys.len;
		if (slice_equal(slice_cut(keys, 0, len), key))
			return true;
		keys = slice_cut(keys, end ? len + 1 : len, keys.len);
	}
	return false;
}

static void copy_surfaces(struct evidence *made, const struct actor *actor)
{
	for (uint32_t i = 0; i < actor->surfaces; i++)
		made->surface[made->surfaces++] =
			(struct surface){ .text = arena_copy(&made->arena, actor->surface[i].text),
				.count = actor->surface[i].count };
}

static struct evidence *evidence_new(
	const struct mentions *mentions, struct slice keys, uint32_t index, uint32_t most)
{
	struct evidence *made = calloc(1, sizeof *made);
	uint32_t all = 0, surfaces = 0;
	if (!made)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < mentions->actors; i++) {
		bool asked = has_key(keys, mentions->actor[i].key);
		all += asked ? mentions->actor[i].count : 0;
		surfaces += asked ? mentions->actor[i].surfaces : 0;
	}
	uint32_t count = all < most ? all : most;
	arena_init(&made->arena);
	made->piece = index;
	made->left_out = all - count;
	made->witness = ARENA_NEW(&made->arena, struct witness, count);
	made->sentence = ARENA_NEW(&made->arena, struct sentence, count);
	made->who = ARENA_NEW(&made->arena, struct tally, mentions->actors);
	made->surface = ARENA_NEW(&made->arena, struct surface, surfaces);
	return made;
}

/* All of the mentions' actors that have one of the keys are the first of made->who. */
static void find_actor(struct maker *maker, struct slice keys)
{
	const struct mentions *mentions = maker->mentions;
	for (uint32_t i = 0; i < mentions->actors; i++) {
		if (!has_key(keys, mentions->actor[i].key))
			continue;
		if (!maker->made->whos)
			number_of(maker, i);
		maker->who[i] = 1;
		copy_surfaces(maker->made, &mentions->actor[i]);
	}
}

struct evidence *evidence_make(const struct piece *piece, uint32_t index,
	const struct mentions *mentions, struct slice keys, uint32_t most)
{
	struct maker maker = { .piece = piece, .mentions = mentions, .block = NOWHERE };
	arena_init(&maker.scratch);
	arena_init(&maker.folds);
	maker.made = evidence_new(mentions, keys, index, most);
	maker.who = ARENA_NEW(&maker.scratch, uint32_t, mentions->actors);
	maker.last = ARENA_NEW(&maker.scratch, uint32_t, mentions->actors);
	find_actor(&maker, keys);
	for (uint32_t i = 0; i < mentions->count && maker.made->witnesses < most; i++)
		if (maker.who[mentions->mention[i].actor] == 1)
			add_witness(&maker, mentions->mention[i].at);
	arena_release(&maker.scratch);
	arena_release(&maker.folds);
	if (maker.made->witnesses)
		return maker.made;
	evidence_free(maker.made);
	return NULL;
}

void evidence_free(struct evidence *evidence)
{
	if (!evidence)
		return;
	arena_release(&evidence->arena);
	free(evidence);
}
