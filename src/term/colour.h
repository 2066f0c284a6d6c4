/* Private to term: what the looks of a theme become on this terminal. */
#ifndef DRAMATIS_TERM_COLOUR_H
#define DRAMATIS_TERM_COLOUR_H

#include "term/term.h"

#include <curses.h>

/* A slot of the palette that is ours as long as the terminal is. */
struct claim {
	int slot;
	uint32_t rgb;
};

struct colours {
	enum colour_depth depth; /* never DEPTH_AUTO */
	bool direct;             /* the number of a colour is its red, green and blue */
	int fg, bg;              /* what COLOUR_DEFAULT is: -1, or white on black */
	cchar_t blank[STYLES];   /* a blank in each style */
	struct claim claim[2 * STYLES];
	unsigned claims;
};

/* Both need curses to be up; neither writes to the terminal. */
void colours_open(struct colours *, enum colour_depth wanted);
void colours_looks(struct colours *, const struct look *);
/* What curses calls these LOOK_ bits, as far as the terminal has them. */
attr_t colours_attributes(unsigned looks);

/* What to send so that the claimed slots have our colours, or their own again. */
void colours_claim(const struct colours *, struct buffer *);
void colours_yield(const struct colours *, struct buffer *);

#endif
