/* Letters. Private to the room. */
#ifndef DRAMATIS_PLAIN_LETTER_H
#define DRAMATIS_PLAIN_LETTER_H

#include "plain/line.h"

/* Joins, measures and names lines that were split and nothing else. */
void letter_read(struct lines *);

#endif
