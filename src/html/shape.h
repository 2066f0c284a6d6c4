/* From verdicts to blocks. */
#ifndef DRAMATIS_HTML_SHAPE_H
#define DRAMATIS_HTML_SHAPE_H

#include "article/build.h"
#include "html/facts.h"
#include "html/judge.h"

/* Writes the page: its head (from the facts of ARTICLE, which are known by then), then all
 * passages in order, what was kept as what it is, the rest as furniture. VERDICT is NULL where all
 * is kept. */
struct piece *page_shape(const struct page *, const struct verdict *verdict, const struct ld *,
	uint32_t title, struct article *);

#endif
