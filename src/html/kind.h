/* Which kind of block a passage is. */
#ifndef DRAMATIS_HTML_KIND_H
#define DRAMATIS_HTML_KIND_H

#include "article/article.h"
#include "html/judge.h"

struct naming {
	const struct page *page;
	const struct verdict *verdict; /* NULL: all is kept */
	uint32_t title, last_kept;     /* passages; NOWHERE for none */
	struct slice names;            /* of those who wrote it */
	bool is_dated;                 /* it is known when */
};

/* The kind, its level, how sure it is and why, and the passage's line; without a text. */
struct block passage_kind(const struct naming *, uint32_t passage);

#endif
