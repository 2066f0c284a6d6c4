/* The guard before the parser: a page without what costs time and says nothing. */
#ifndef DRAMATIS_HTML_SCAN_H
#define DRAMATIS_HTML_SCAN_H

#include "base/base.h"

struct scan {
	struct slice text;  /* what the parser may see, in the arena */
	struct slice *json; /* contents of the JSON-LD scripts, cut from the page */
	uint32_t jsons;
	bool is_flattened; /* deeper, or with more tags, than the parser may see */
};

/* PAGE is decoded; its line ends are all kept, so lines count as before. Linear in its length. */
void scan_page(struct scan *, struct arena *, struct slice page);

#endif
