/* shared: what a sentence and its answer have in common. Private to compare. */
#ifndef DRAMATIS_COMPARE_SHARED_H
#define DRAMATIS_COMPARE_SHARED_H

#include "compare/compare.h"

/* How many different words, figures and others, a sentence shares with an answer; at most MOST
 * others are counted. */
struct shared {
	uint32_t words, figures;
};

struct shared shared_count(
	const struct match *, unsigned which, uint32_t asking, uint32_t answer, uint32_t most);

#endif
