/*
 * Which of many articles one may be compared with. Keeping all articles for that would be too much,
 * so a sketch has what decides: who is in it how often, and of its runs of five words those with
 * the least hashes. Of two sketches those below the lower of both ends are a fair sample of either,
 * so how many of them are shared tells how much of the articles is.
 *
 * Versions come first. Then whoever shares actors that few others have: that everybody speaks of
 * the United States is no reason to read two of them side by side.
 */
#include "compare/runs.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
	SKETCH_RUNS = 1024
};

#define OVERLAP_WORTH 3 /* times the worth of the same actors in the same proportions */

static int by_key(const void *left, const void *right)
{
	const struct sketch_actor *a = left, *b = right;
	return a->key < b->key ? -1 : a->key > b->key;
}

static void add_actors(struct sketch *sketch, const struct side *side)
{
	const struct mentions *mentions = side->mentions;
	sketch->actor =
		ARENA_NEW(&sketch->arena, struct sketch_actor, (size_t)mentions->actors + 1);
	for (uint32_t i = 0; i < mentions->count; i++) {
		uint32_t at = side_sentence_at(side, mentions->mention[i].at.from);
		if (at != NOWHERE && mentions->mention[i].at.from < side->sentence[at].at.to)
			sketch->actor[mentions->mention[i].actor].count++;
	}
	for (uint32_t i = 0; i < mentions->actors; i++)
		if (sketch->actor[i].count)
			sketch->actor[sketch->actors++] =
				(struct sketch_actor){ slice_hash(mentions->actor[i].key),
					sketch->actor[i].count };
	qsort(sketch->actor, sketch->actors, sizeof *sketch->actor, by_key);
}

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
	add_actors(sketch, side);
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

/* ---- actors */

/* How many of the sketches an actor is in, by key, sorted. */
struct crowd {
	struct sketch_actor *actor;
	uint32_t actors, sketches;
};

static void crowd_make(
	struct crowd *crowd, struct arena *arena, const struct sketch *const *many, uint32_t count)
{
	size_t most = 1;
	uint32_t actors = 0, distinct = 0;
	for (uint32_t i = 0; i < count; i++)
		most += many[i]->actors;
	struct sketch_actor *actor = ARENA_NEW(arena, struct sketch_actor, most);
	for (uint32_t i = 0; i < count; i++)
		for (uint32_t k = 0; k < many[i]->actors; k++)
			actor[actors++] = (struct sketch_actor){ many[i]->actor[k].key, 1 };
	qsort(actor, actors, sizeof *actor, by_key);
	for (uint32_t i = 0; i < actors; i++) {
		if (distinct && actor[distinct - 1].key == actor[i].key)
			actor[distinct - 1].count++;
		else
			actor[distinct++] = actor[i];
	}
	*crowd = (struct crowd){ actor, distinct, count };
}

static float worth(const struct crowd *crowd, const struct sketch_actor *actor)
{
	const struct sketch_actor *found =
		bsearch(actor, crowd->actor, crowd->actors, sizeof *actor, by_key);
	float share = (float)(found ? found->count : 0) + 1;
	return (1 + logf((float)actor->count)) * logf(((float)crowd->sketches + 2) / share);
}

static float length(const struct crowd *crowd, const struct sketch *sketch)
{
	float sum = 0;
	for (uint32_t i = 0; i < sketch->actors; i++) {
		float own = worth(crowd, &sketch->actor[i]);
		sum += own * own;
	}
	return sqrtf(sum);
}

/* The cosine of who is in both. */
static float kinship(const struct crowd *crowd, const struct sketch *a, const struct sketch *b)
{
	float sum = 0, lengths = length(crowd, a) * length(crowd, b);
	for (uint32_t i = 0, k = 0; i < a->actors && k < b->actors;) {
		uint64_t left = a->actor[i].key, right = b->actor[k].key;
		if (left == right)
			sum += worth(crowd, &a->actor[i]) * worth(crowd, &b->actor[k]);
		i += left <= right;
		k += right <= left;
	}
	return lengths > 0 ? sum / lengths : 0;
}

static int by_score(const void *left, const void *right)
{
	const struct candidate *a = left, *b = right;
	if (a->score != b->score)
		return a->score < b->score ? 1 : -1;
	return a->index < b->index ? -1 : a->index > b->index;
}

uint32_t candidates_find(const struct sketch *one, const struct sketch *const *many, uint32_t count,
	struct arena *arena, struct candidate **candidates)
{
	struct crowd crowd;
	uint32_t found = 0;
	struct candidate *candidate = ARENA_NEW(arena, struct candidate, (size_t)count + 1);
	crowd_make(&crowd, arena, many, count);
	for (uint32_t i = 0; i < count; i++) {
		if (many[i] == one)
			continue;
		struct overlap overlap = sketches_overlap(one, many[i]);
		float score = kinship(&crowd, one, many[i]) +
			      OVERLAP_WORTH * (float)overlap.percent / 100;
		if (score > 0)
			candidate[found++] = (struct candidate){ i, score, overlap };
	}
	qsort(candidate, found, sizeof *candidate, by_score);
	*candidates = candidate;
	return found;
}
