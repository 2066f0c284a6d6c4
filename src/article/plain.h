/* Plain text: from lines to blocks. */
#ifndef DRAMATIS_ARTICLE_PLAIN_H
#define DRAMATIS_ARTICLE_PLAIN_H

#include "article/build.h"

/* A stretch of decoded plain text. */
struct plain {
	struct slice text;
	const struct origin *origin; /* as decode() gave it, or NULL */
	uint64_t base;               /* of the file, added to what ORIGIN says */
};

/* A whole file, looked at as a saved page: fills in what is known of ARTICLE, which has its name
 * already. NULL where there is nothing to be read. */
struct piece *plain_page(struct plain, struct article_options, struct article *);

/* A stretch of a huge file: every line a paragraph, nothing folded, a title only where FIRST says
 * that the file starts here. CONTINUES: it starts inside a paragraph. */
struct piece *plain_stretch(struct plain, bool first, bool continues);

#endif
