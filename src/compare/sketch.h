/* sketch: what is kept of many articles to tell how much of one stands in another. */
#ifndef DRAMATIS_COMPARE_SKETCH_H
#define DRAMATIS_COMPARE_SKETCH_H

#include "compare/side.h"

/* Some kilobytes of an article. */
struct sketch {
	struct arena arena;
	uint64_t *run; /* the least hashes of its five-word runs, sorted */
	uint32_t runs;
	bool whole; /* these are all of them */
};

struct sketch *sketch_make(const struct side *);
void sketch_free(struct sketch *);
/* As sides_overlap(), from a sample. */
struct overlap sketches_overlap(const struct sketch *, const struct sketch *);

#endif
