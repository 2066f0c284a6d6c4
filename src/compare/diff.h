/* diff: the shortest way from one row of numbers to another. Private to compare. */
#ifndef DRAMATIS_COMPARE_DIFF_H
#define DRAMATIS_COMPARE_DIFF_H

#include "base/base.h"

struct row_of {
	const uint64_t *at;
	uint32_t count;
};

/* For each number of LEFT the place of its equal in RIGHT, or NOWHERE, in PAIR; places rise. As
 * many as possible are paired, unless the rows have thousands of differences in one place. */
void diff_find(struct row_of left, struct row_of right, uint32_t *pair);

#endif
