/*
 * How much of one article stands in another, without keeping either. A sketch has those of the runs
 * of five words with the least hashes. Of two sketches those below the lower of both ends are a
 * fair sample of either, so how many of them are shared tells how much of the articles is.
 */
#include "compare/runs.h"

#include <stdlib.h>
#include <string.h>

enum {
	SKETCH_RUNS = 1024
};

struct sketch *sketch_make(const struct side *side)
{
	struct sketch *sketch = calloc(1, sizeof *sketch);
	if (!sketch)
		base_fatal("out of memory");
	arena_init(&sketch->arena);
	struct runs runs = runs_of(side);
	sketch->whole = runs.count <= SKETCH_RUNS;
	sketch->runs = sketch->whole ? runs.count : SKETCH_RUNS;
	sketch->run = ARENA_NEW(&sketch->arena, uint64_t, sketch->runs);
	if (sketch->runs)
		memcpy(sketch->run, runs.hash, sketch->runs * sizeof *sketch->run);
	free(runs.hash);
	return sketch;
}

void sketch_free(struct sketch *sketch)
{
	if (sketch)
		arena_release(&sketch->arena);
	free(sketch);
}

/* ---- overlap */

static uint64_t sketch_end(const struct sketch *sketch)
{
	return sketch->whole || !sketch->runs ? UINT64_MAX : sketch->run[sketch->runs - 1];
}

static struct runs runs_up_to(const struct sketch *sketch, uint64_t end)
{
	struct runs runs = { .hash = sketch->run, .count = sketch->runs };
	while (runs.count && runs.hash[runs.count - 1] > end)
		runs.count--;
	return runs;
}

struct overlap sketches_overlap(const struct sketch *left, const struct sketch *right)
{
	uint64_t a = sketch_end(left), b = sketch_end(right), end = a < b ? a : b;
	struct runs lefts = runs_up_to(left, end), rights = runs_up_to(right, end);
	return overlap_of(runs_common(&lefts, &rights),
		lefts.count < rights.count ? lefts.count : rights.count);
}
