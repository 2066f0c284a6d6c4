/*
 * plain: plain text, from lines to blocks. A file of usual size is looked at as a saved page; a
 * huge one is text in pieces and nothing else.
 *
 * plain.c       lines -> blocks, by way of
 * line.c        lines, hard-wrapped paragraphs, and what is true of each line
 * furniture.c   which lines of a saved page are the article
 * end.c         where it ends, although the page reads on
 * head.c        title, deck, byline, date
 * kind.c        what the other lines are
 * letter.c      the text of a mail, in which nothing is furniture
 * address.c     web addresses, which are links
 * source.c      pieces of huge files
 */
#ifndef DRAMATIS_PLAIN_H
#define DRAMATIS_PLAIN_H

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

/* The text of a mail, below what ARTICLE says of it already. One without text says so. */
struct piece *plain_letter(struct plain, struct article *);

/* A stretch of a huge file: every line a paragraph, nothing folded, a title only where FIRST says
 * that the file starts here. CONTINUES: it starts inside a paragraph. */
struct piece *plain_stretch(struct plain, bool first, bool continues);

/* UTF-8, in a file or in memory. */
struct plain_source {
	int fd;             /* taken over; -1 for bytes in memory */
	struct slice bytes; /* live as long as the article */
	uint64_t size;
	bool has_bom;
};

/* Opens a huge ARTICLE in pieces. *REPAIRED as in decode(), of the first piece. False with
 * ERR_INPUT where there is nothing to be read, or the file got shorter. */
bool plain_pieces(struct article *, struct plain_source, uint32_t *repaired, struct err *);

#endif
