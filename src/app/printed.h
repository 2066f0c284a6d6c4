/* What --text prints of an article, and where in that its bytes stand. */
#ifndef DRAMATIS_PRINTED_H
#define DRAMATIS_PRINTED_H

#include "app/output.h"
#include "view/view.h"

/* Where bytes of an article's text stand in what --text=0 prints of it: of an article whose bytes
 * do not lead back to its file, these are what other programs are told. */
struct places {
	int64_t *at;     /* by byte of the first piece's text and its end; -1: not printed */
	int64_t printed; /* bytes that went out before those in the buffer */
};

/* NULL where bytes lead back to the file. */
struct places *places_make(const struct article *);
void places_free(struct places *);

/* The article in WIDTH columns (0: unwrapped) to FILE or, where that is NULL, into the buffer. */
void print_article(FILE *, struct buffer *, const struct article *, unsigned width);

/* Two columns: the range that other programs are told, -1 where there is none. */
void output_range(struct output *, const struct places *, const struct piece *, struct range);
/* The text of such a range: where there are places, as it is printed. */
void output_text(struct output *, const struct places *, const struct piece *, struct range);

#endif
