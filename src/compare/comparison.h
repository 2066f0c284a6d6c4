/* comparison: two articles with all that is found out of them. */
#ifndef DRAMATIS_COMPARE_COMPARISON_H
#define DRAMATIS_COMPARE_COMPARISON_H

#include "compare/both.h"
#include "compare/change.h"
#include "compare/reply.h"

struct comparison {
	struct article *article[SIDES]; /* owned, as all below */
	struct mentions *mentions[SIDES];
	struct side *side[SIDES];
	struct overlap overlap;
	struct match *match;
	struct versions *versions; /* NULL: not asked for, they are no versions */
	struct players *players;
	struct facts *facts;
};

/* Takes over the articles. */
struct comparison *comparison_make(
	struct article *left, struct article *right, const struct roster *);
void comparison_free(struct comparison *);
void comparison_versions(struct comparison *); /* makes them where they are missing */

#endif
