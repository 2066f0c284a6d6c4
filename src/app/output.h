/*
 * Fields for other programs: tab separated with a header row, or JSON Lines with one object an
 * article.
 */
#ifndef DRAMATIS_OUTPUT_H
#define DRAMATIS_OUTPUT_H

#include "base/base.h"

#include <stdio.h>

struct output {
	FILE *file;
	struct buffer waiting; /* to be written; {0} at first */
	bool json;
	const char *rows;           /* JSON: the array's name; NULL: a row is the object itself */
	const char *const *columns; /* ends in NULL */
	size_t column, row;
};

void output_start(struct output *);
void output_article(struct output *, struct slice path);
void output_article_end(struct output *); /* what waits is written */
void output_end(struct output *);         /* the same, once, behind all articles */
void output_row(struct output *);
void output_row_end(struct output *);
void output_slice(struct output *, struct slice);
void output_number(struct output *, int64_t);
void output_share(struct output *, unsigned hundredths); /* 97 as 0.97 */
void output_real(struct output *, double);               /* with four digits behind the point */

/* What is printed anywhere but on the screen goes through here: the terminal that shows it must not
 * be told to do something by a title, a text or the name of a file. In JSON it is escaped. */

/* TEXT without anything that a terminal would obey: controls become pictures, bidi controls and
 * soft hyphens go; joiners stay. */
void output_plain(struct buffer *, struct slice text);
/* Lines as they are, each made plain. */
void output_lines(FILE *, const char *text);
void output_error(const char *text); /* "dramatis: TEXT", on standard error */

#endif
