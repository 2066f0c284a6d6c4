/*
 * Words of two versions in pairs: in order, as many as possible. Of the ways to pair as many, the
 * true one is that in which sentences stay whole, so words are gathered and runs of new words slid
 * to where a sentence begins.
 */
#include "compare/versions.h"

#include "compare/diff.h"

#include <string.h>

static uint64_t *words_of(struct arena *arena, const struct side *side)
{
	uint64_t *word = ARENA_NEW(arena, uint64_t, (size_t)side->words + 1);
	for (uint32_t i = 0; i < side->words; i++)
		word[i] = side->word[i].folded;
	return word;
}

void pairs_mirror(struct versions *versions)
{
	memset(versions->pair[RIGHT], 0xff, versions->side[RIGHT]->words * sizeof(uint32_t));
	for (uint32_t i = 0; i < versions->side[LEFT]->words; i++)
		if (versions->pair[LEFT][i] != NOWHERE)
			versions->pair[RIGHT][versions->pair[LEFT][i]] = i;
}

static bool opens_sentence(const struct side *side, uint32_t word)
{
	return side->sentence[side->word[word].sentence].word == word;
}

/* The pair of the word at FROM becomes that of the one at TO. */
static void slide(struct versions *versions, unsigned which, uint32_t from, uint32_t to)
{
	uint32_t other = versions->pair[which][from];
	versions->pair[which][from] = NOWHERE;
	versions->pair[which][to] = other;
	versions->pair[!which][other] = to;
}

/* Where there is a choice, words of one sentence have their pairs in one sentence: a word that has
 * its pair in another than the next word has gets the one before that. BACK: than the word before.
 */
static void gather(struct versions *versions, unsigned which, bool back)
{
	const struct side *side = versions->side[which], *other = versions->side[!which];
	const uint32_t *pair = versions->pair[which];
	for (uint32_t k = 1; k < side->words; k++) {
		uint32_t next = back ? k - 1 : side->words - k, at = back ? k : next - 1;
		if (pair[at] == NOWHERE || pair[next] == NOWHERE ||
			side->word[at].sentence != side->word[next].sentence)
			continue;
		uint32_t there = back ? pair[next] + 1 : pair[next] - 1;
		if (other->word[pair[at]].sentence != other->word[pair[next]].sentence &&
			other->word[there].folded == side->word[at].folded)
			slide(versions, !which, pair[at], there);
	}
}

/* A run of words without pairs that begins behind its equal may as well begin there. Of all places
 * that FROM to TO can slide to, the start of a sentence is the true one. */
static void slide_run(struct versions *versions, unsigned which, uint32_t from, uint32_t to)
{
	const struct side *side = versions->side[which];
	const uint32_t *pair = versions->pair[which];
	uint32_t start = from;
	for (uint32_t i = from; !opens_sentence(side, start); i--, start = i) {
		uint32_t end = to - (from - i);
		if (!i || pair[i - 1] == NOWHERE ||
			side->word[i - 1].folded != side->word[end - 1].folded)
			return;
	}
	for (; from > start; from--, to--)
		slide(versions, which, from - 1, to - 1);
}

static void slide_runs(struct versions *versions, unsigned which)
{
	const struct side *side = versions->side[which];
	const uint32_t *pair = versions->pair[which];
	for (uint32_t i = 0, end; i < side->words; i = end) {
		for (end = i; end < side->words && pair[end] == NOWHERE;)
			end++;
		if (end > i)
			slide_run(versions, which, i, end);
		else
			end++;
	}
}

void pair_sentences(struct versions *versions, uint32_t left, uint32_t right)
{
	const struct side_sentence *a = &versions->side[LEFT]->sentence[left];
	const struct side_sentence *b = &versions->side[RIGHT]->sentence[right];
	struct arena arena;
	arena_init(&arena);
	uint32_t *pair = ARENA_NEW(&arena, uint32_t, a->words);
	uint64_t *from = ARENA_NEW(&arena, uint64_t, a->words);
	uint64_t *to = ARENA_NEW(&arena, uint64_t, b->words);
	for (uint32_t i = 0; i < a->words; i++)
		from[i] = versions->side[LEFT]->word[a->word + i].folded;
	for (uint32_t i = 0; i < b->words; i++)
		to[i] = versions->side[RIGHT]->word[b->word + i].folded;
	diff_find((struct row_of){ from, a->words }, (struct row_of){ to, b->words }, pair);
	for (uint32_t i = 0; i < a->words; i++)
		versions->pair[LEFT][a->word + i] =
			pair[i] == NOWHERE ? NOWHERE : b->word + pair[i];
	arena_release(&arena);
}

void pairs_find(struct versions *versions, struct arena *arena)
{
	const struct side *left = versions->side[LEFT], *right = versions->side[RIGHT];
	diff_find((struct row_of){ words_of(arena, left), left->words },
		(struct row_of){ words_of(arena, right), right->words }, versions->pair[LEFT]);
	pairs_mirror(versions);
	for (unsigned which = 0; which < SIDES; which++) {
		gather(versions, which, false);
		gather(versions, which, true);
		slide_runs(versions, which);
	}
}
