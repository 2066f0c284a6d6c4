/* The bidirectional algorithm, by fribidi or not at all. Private to the room. */
#ifndef DRAMATIS_TEXT_BIDI_H
#define DRAMATIS_TEXT_BIDI_H

#include "text/text.h"

const char *bidi_library(void); /* "fribidi 1.0.8"; empty where there is none */

/* Embedding levels (UAX #9) of every byte of a paragraph, whose direction is that of its first
 * strong character; false, and nothing written, where they are not to be had. */
bool bidi_levels(struct slice paragraph, uint8_t *level);

/* What a point looks like in a stretch that runs from right to left. */
uint32_t bidi_mirrored(uint32_t point);

#endif
