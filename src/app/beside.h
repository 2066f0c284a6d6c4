/* Two articles side by side, as text. */
#ifndef DRAMATIS_BESIDE_H
#define DRAMATIS_BESIDE_H

#include "compare/compare.h"

/* All that is known of the two. MATCH is NULL for versions, VERSIONS for independent ones. */
struct beside {
	const struct article *article[SIDES];
	const struct side *side[SIDES];
	struct overlap overlap;
	const struct match *match;
	const struct versions *versions;
	const struct players *players;
	const struct facts *facts;
};

void beside_print(struct buffer *, const struct beside *);

#endif
