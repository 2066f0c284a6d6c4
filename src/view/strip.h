/* strip: where in the open piece the chosen actor is, in columns. */
#ifndef DRAMATIS_STRIP_H
#define DRAMATIS_STRIP_H

#include "base/base.h"

struct workspace;

enum {
	STRIP_MOST = 40
};

struct strip {
	uint32_t columns, most; /* the fullest column has so many mentions */
	uint32_t count[STRIP_MOST];
	struct range first[STRIP_MOST]; /* the first mention in each */
	uint32_t here;                  /* where the reader is; NOWHERE in another piece */
	uint32_t piece;
};

/* FALSE where the actor is not in the piece on the screen. */
bool strip_make(struct workspace *, uint32_t actor, struct strip *);
/* The byte of the piece that a column begins with. */
uint32_t strip_byte(struct workspace *, const struct strip *, uint32_t column);

#endif
