/* A page on its way from a tree to blocks: which lines have their block already, what is open. */
#ifndef DRAMATIS_MARKDOWN_PAGE_H
#define DRAMATIS_MARKDOWN_PAGE_H

#include "article/build.h"
#include "markdown/source.h"

#include <cmark.h>

struct page {
	struct source source;
	struct build build;
	struct article *article;
	bool whole;       /* nothing is folded */
	uint32_t front;   /* lines of front matter: the tree's line 1 comes behind them */
	uint32_t covered; /* lines up to this one belong to a block */
	uint32_t waiting; /* lines from this one on wait for the first block; 0 for none */
	struct place place;
	uint32_t line; /* of the place */

	/* The open block. */
	struct block block;
	uint32_t blocks; /* there were before it */

	/* Round the leaf of the tree that is read. */
	unsigned quotes, lists;
	bool has_title;
	bool has_head; /* what front matter tells of it stands above the text */
};

/* ---- page.c */

/* Gives the lines up to LINE that no block has to a neighbour or, if they say something, to a block
 * of their own. */
void page_fill(struct page *, uint32_t line);

/* A block of the lines LIKE.first to LIKE.last. */
void page_open(struct page *, struct block like);
bool page_close(struct page *); /* FALSE: nothing was written, its lines have no block yet */

/* The lines as they stand there, in one block. */
bool page_raw(struct page *, struct block like);

/* Code: TEXT is one line of it, or empty for a blank one, in source line LINE. */
void page_code(struct page *, struct slice text, uint32_t line);

/* The place moves to line LINE of the source, and the leaf ends with line LAST. */
void page_seek(struct page *, uint32_t line, uint32_t last);

/* Moves PAGE's line to where byte AT is. */
uint32_t page_line_of(struct page *, size_t at);

/* ---- leaf.c: headings and paragraphs */

void leaf_write(struct page *, cmark_node *leaf, struct block like);

/* ---- table.c */

/* The line that parts the head of a table from its rows, in a paragraph of the lines FIRST, of
 * which HEAD is the text, to LAST; 0: there is no table. */
uint32_t table_find(const struct page *, struct slice head, uint32_t first, uint32_t last);

/* ---- tags.c */

/* HTML without its tags, in the lines of LIKE, whose kind the first tag may change. */
void tags_write(struct page *, struct block like);

#endif
