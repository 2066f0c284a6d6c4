/* Which lines of a saved page are the article. */
#ifndef DRAMATIS_PLAIN_FURNITURE_H
#define DRAMATIS_PLAIN_FURNITURE_H

#include "plain/line.h"

/* What the article is, in lines: [FROM, TO) is the run that holds it. */
struct run {
	uint32_t from, to;
	bool found;    /* the text is a page with an article in it */
	bool is_clean; /* nothing in it looks like the furniture of a page */
};

/* Sets the worth of each line and finds the run; in it, a line of little worth is folded. */
struct run furniture_find(struct lines *);

#endif
