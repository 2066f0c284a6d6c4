/*
 * markdown: Markdown with its front matter -> an article.
 *
 * none.c   stands for all of it in a build without cmark
 */
#ifndef DRAMATIS_MARKDOWN_H
#define DRAMATIS_MARKDOWN_H

#include "article/build.h"

/* Whether the room can read Markdown at all: FALSE in a build without cmark. */
bool markdown_is_in(void);

/* A decoded file; ORIGIN as decode() gave it, or NULL. Fills in what is known of ARTICLE, which has
 * its name already. NULL where there is nothing to be read. */
struct piece *markdown_page(
	struct slice text, const struct origin *origin, struct article_options, struct article *);

void markdown_libraries(struct buffer *); /* ", cmark 0.30.2, libyaml 0.2.5", for --version */

#endif
