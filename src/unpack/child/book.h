/* A book as its package describes it. Private to the room. */
#ifndef DRAMATIS_UNPACK_CHILD_BOOK_H
#define DRAMATIS_UNPACK_CHILD_BOOK_H

#include "unpack/child/child.h"

struct book_item {
	struct slice id, path; /* path: of the member; empty where it leads out of the book */
	bool is_page;          /* of text, by its media type */
	bool is_aside;         /* the cover, or the table of contents */
	bool is_toc;           /* where the titles stand */
	uint32_t spine;        /* its place in the reading order, from 1; 0: it has none */
	struct slice title;    /* by the table of contents */
};

struct book {
	struct arena arena;
	struct book_item *item;
	size_t items, room;
	unsigned refused;    /* pages of the spine that lie outside of the book */
	unsigned looked;     /* how often an item was looked for */
	uint32_t spine;      /* how many have a place */
	struct slice folder; /* of the package, with its last slash */
	struct slice title, creator, language, date;
};

/* ---- package.c: TEXT is the OPF file called NAME */

void book_package(struct book *, struct slice name, struct slice text);
void book_titles(struct book *, struct slice name, struct slice text); /* nav or NCX */
void book_release(struct book *);

/* The member that REFERENCE, as written in the file called FROM, means; empty where that is none
 * of the book. */
struct slice book_path(struct arena *, struct slice from, struct slice reference);

#endif
