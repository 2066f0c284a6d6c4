/*
 * markdown: Markdown with its front matter -> an article.
 *
 * markdown.c    the tree, by way of
 * source.c      where in the file a piece of the tree stands
 * page.c        lines and blocks: which lines have no block yet
 * leaf.c        headings, paragraphs, their inlines
 * table.c       which paragraphs are tables
 * tags.c        HTML without its tags
 * front.c       front matter, and what its keys mean
 * yaml.c        front matter in YAML
 * yaml_none.c   stands for it in a build without libyaml
 * none.c        stands for all of it in a build without cmark
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
