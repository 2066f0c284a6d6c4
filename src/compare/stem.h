/* stem: a word without its ending. Private to compare. */
#ifndef DRAMATIS_COMPARE_STEM_H
#define DRAMATIS_COMPARE_STEM_H

#include "base/base.h"

enum {
	STEM_MOST = 48,   /* bytes of the longest word that is stemmed */
	START_LETTERS = 5 /* words that begin with so many equal ones are taken for relatives */
};

/* The stem of an English word in small letters, in ROOM; other words as they are. */
struct slice stem_of(struct slice word, char room[STEM_MOST]);

/* slice_hash() of what a stem begins with; 0 of a short one and of a number. */
uint64_t stem_start(struct slice stem);

#endif
