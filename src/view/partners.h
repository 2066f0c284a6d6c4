/* The articles that one may be compared with, in a box over what is open. */
#ifndef DRAMATIS_PARTNERS_H
#define DRAMATIS_PARTNERS_H

#include "compare/compare.h"
#include "view/study.h"

struct partner {
	uint32_t entry;
	float alike;            /* by the actors that both have */
	float score;            /* and by their texts, */
	struct overlap overlap; /* once both have been read: */
	bool known;
};

struct partners {
	uint32_t entry; /* whose they are */
	struct partner *partner;
	uint32_t partners;
	uint32_t *shown; /* those that the filter leaves, best first */
	size_t room, shown_room;
	struct rows rows;
};

void partners_list(
	struct workspace *); /* anew: order and filter; the cursor stays on its article */
uint32_t partners_entry(const struct workspace *); /* under the cursor; NOWHERE */

#endif
