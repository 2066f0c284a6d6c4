/* runs: five words in a row, as hashes. Private to compare. */
#ifndef DRAMATIS_COMPARE_RUNS_H
#define DRAMATIS_COMPARE_RUNS_H

#include "compare/compare.h"

/* Each of the runs once, sorted. */
struct runs {
	uint64_t *hash; /* to be freed */
	uint32_t count;
};

struct runs runs_of(const struct side *);
uint32_t runs_common(const struct runs *, const struct runs *);
struct overlap overlap_of(uint32_t shared, uint32_t shorter);

#endif
