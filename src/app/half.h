/* An article made ready for one side of a comparison. */
#ifndef DRAMATIS_HALF_H
#define DRAMATIS_HALF_H

#include "compare/compare.h"
#include "library/library.h"

struct half { /* all owned; NULL where there is no article */
	struct article *article;
	struct mentions *mentions;
	struct side *side;
};

/* Takes over ARTICLE, which may be NULL: then there is no side. */
struct half half_of(struct article *, const struct roster *);
void half_release(struct half *);

#endif
