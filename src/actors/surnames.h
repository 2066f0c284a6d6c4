/* surnames: those of several words, which the table would tear. Private to actors. */
#ifndef DRAMATIS_ACTORS_SURNAMES_H
#define DRAMATIS_ACTORS_SURNAMES_H

#include "actors/hits.h"

/* Marks the words of persons with such a surname, from the second on, with WORD_BOUND, and drops
 * the hits among them. */
void surnames_bind(struct words *, struct hits *);

#endif
