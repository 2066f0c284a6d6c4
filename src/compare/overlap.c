/*
 * How much of one article stands in the other word for word. Runs of five words are hashed, and
 * those of the shorter text are looked up in the longer one. Reports that were written apart share
 * hardly one in a hundred such runs, versions of one text share most of them, and what lies between
 * has passages in common: a wire story, a press release. The borders are those between these heaps.
 */
#include "compare/runs.h"

#include <stdlib.h>

enum {
	RUN_WORDS = 5,
	VERSIONS_PERCENT = 50,
	SHARED_PERCENT = 15,
};

const char *likeness_name(enum likeness likeness)
{
	static const char *const names[] = { "INDEPENDENT", "SHARED", "VERSIONS" };
	return names[likeness];
}

static int by_value(const void *left, const void *right)
{
	uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
	return a < b ? -1 : a > b;
}

static uint64_t run_hash(const struct side_word *word, uint32_t words)
{
	uint64_t hash = 0;
	for (uint32_t i = 0; i < words; i++)
		hash = (hash ^ word[i].folded) * 1099511628211u;
	return hash;
}

/* Runs go over the ends of sentences and paragraphs, which a new version may set elsewhere and
 * which a list has behind every word. A text that is shorter is one run. */
struct runs runs_of(const struct side *side)
{
	struct runs runs = { .hash = malloc((side->words + 1) * sizeof *runs.hash) };
	uint32_t words = side->words < RUN_WORDS ? side->words : RUN_WORDS, distinct = 0;
	if (!runs.hash)
		base_fatal("out of memory");
	for (uint32_t i = 0; words && i + words <= side->words; i++)
		runs.hash[runs.count++] = run_hash(&side->word[i], words);
	qsort(runs.hash, runs.count, sizeof *runs.hash, by_value);
	for (uint32_t i = 0; i < runs.count; i++)
		if (!i || runs.hash[i] != runs.hash[i - 1])
			runs.hash[distinct++] = runs.hash[i];
	runs.count = distinct;
	return runs;
}

uint32_t runs_common(const struct runs *a, const struct runs *b)
{
	uint32_t count = 0;
	for (uint32_t i = 0, k = 0; i < a->count && k < b->count;) {
		count += a->hash[i] == b->hash[k];
		uint64_t left = a->hash[i], right = b->hash[k];
		i += left <= right;
		k += right <= left;
	}
	return count;
}

struct overlap overlap_of(uint32_t shared, uint32_t shorter)
{
	unsigned percent = shorter ? (unsigned)((uint64_t)shared * 100 / shorter) : 0;
	return (struct overlap){ .percent = percent,
		.likeness = percent >= VERSIONS_PERCENT ? LIKENESS_VERSIONS
			    : percent >= SHARED_PERCENT ? LIKENESS_SHARED
							: LIKENESS_INDEPENDENT };
}

struct overlap sides_overlap(const struct side *left, const struct side *right)
{
	struct runs a = runs_of(left), b = runs_of(right);
	uint32_t shared = runs_common(&a, &b);
	free(a.hash);
	free(b.hash);
	return overlap_of(shared, a.count < b.count ? a.count : b.count);
}
