/* Folding in pieces, for find.c. Private to the room. */
#ifndef DRAMATIS_TEXT_FOLD_H
#define DRAMATIS_TEXT_FOLD_H

#include "text/text.h"

/* More that may be folded; FOLD_MARKS includes FOLD_SIGNS. */
enum {
	FOLD_SIGNS = 4, /* quotes, dashes, spaces and full-width forms, but no diacritics */
	FOLD_RUNS = 8,  /* a run of blanks becomes one */
};

struct fold_mark {
	uint32_t point, from;
	size_t order;  /* as it came */
	uint8_t class; /* canonical combining class */
};

/* Text as it is folded: {.what = ...} is a new one. */
struct folding {
	char *text;
	uint32_t *from; /* where the character began that each byte was made of */
	size_t len, text_room, from_room;
	unsigned what;

	struct fold_mark *mark; /* marks on the last base, not yet in order */
	size_t marks, mark_room;
	uint32_t base;
};

/* Adds TEXT from FROM to TO, which are starts of characters. */
void folding_add(struct folding *, struct slice text, size_t from, size_t to);
void folding_end(struct folding *); /* no more text comes */
void folding_release(struct folding *);

#endif
