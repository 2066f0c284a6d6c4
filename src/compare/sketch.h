/* sketch: what is kept of many articles to find those that one may be compared with. */
#ifndef DRAMATIS_COMPARE_SKETCH_H
#define DRAMATIS_COMPARE_SKETCH_H

#include "compare/side.h"

struct sketch_actor {
	uint64_t key; /* hash of the actor's key */
	uint32_t count;
};

/* What is kept of an article to find others to compare it with; some kilobytes. */
struct sketch {
	struct arena arena;
	uint64_t *run; /* the least hashes of its five-word runs, sorted */
	uint32_t runs;
	bool whole; /* these are all of them */
	struct sketch_actor *actor;
	uint32_t actors;
};

struct sketch *sketch_make(const struct side *);
void sketch_free(struct sketch *);
/* As sides_overlap(), from a sample. */
struct overlap sketches_overlap(const struct sketch *, const struct sketch *);

struct candidate {
	uint32_t index; /* in MANY */
	float score;
	struct overlap overlap;
};

/* Those of MANY that have text or actors in common with ONE, best first, in ARENA; returns their
 * number. ONE itself, where it is among them, is left out. */
uint32_t candidates_find(const struct sketch *one, const struct sketch *const *many, uint32_t count,
	struct arena *, struct candidate **);

#endif
