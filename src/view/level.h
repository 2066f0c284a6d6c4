/*
 * Level: blocks of two versions beside each other, row by row, with room left where one side has
 * less, and what is the same on both sides folded. The readings know nothing of it: each is put
 * where its rows are, so that all that asks them where they stand is answered.
 */
#ifndef DRAMATIS_LEVEL_H
#define DRAMATIS_LEVEL_H

#include "compare/compare.h"
#include "view/reading.h"

struct spread;

/* Blocks that stand beside each other; NOWHERE on one side where there is none. */
struct block_pair {
	uint32_t block[SIDES];
};

/* A run of pairs that are the same on both sides: one row while it is closed. */
struct stretch {
	uint32_t first, end;
	bool open;
};

struct level {
	struct block_pair *pair; /* in order */
	uint32_t pairs;
	uint32_t *pair_of[SIDES]; /* of each block of a side */
	struct stretch *stretch;  /* in order */
	uint32_t stretches;
	uint32_t top_pair;       /* first row on the screen: */
	int32_t top_row;         /* so many rows below the top of that pair */
	struct place placed;     /* where the active side was put for it, */
	int placed_lead;         /* which tells whether something else has moved it since, */
	unsigned placed_measure; /* in rows of that width */
	uint32_t gone;           /* the byte that was gone to last; NOWHERE */
};

void level_make(struct spread *); /* of what the versions have been found to be */
void level_release(struct level *);
bool level_shown(const struct spread *); /* rows of both are counted together */

void level_follow(struct spread *, int rows); /* after something moved the active side */
void level_scroll(struct spread *, int by, int rows);
bool level_sees(const struct spread *, unsigned which, struct place, int rows);

/* Goes from a sentence to the next change (BY +1) or the one before (-1), in the order of the rows:
 * what one side alone has is there, and what both have stays on the side that it comes from. FALSE:
 * there is none. */
bool level_change(const struct spread *, unsigned *which, uint32_t *sentence, int by);

/* The closed stretch that a row stands for; NULL: none. */
const struct stretch *level_stretch(const struct spread *, struct spot);
/* Opens the first closed stretch on the screen or, where there is none, closes the one that the
 * active side is in; FALSE: it is in none. */
bool level_turn(struct spread *, int rows);
/* Opens all stretches or, where all are open, closes them; FALSE: nothing is the same. */
bool level_toggle(struct spread *, int rows);

#endif
