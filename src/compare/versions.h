/* versions: the steps from two versions to what was changed. Private to compare. */
#ifndef DRAMATIS_COMPARE_VERSIONS_H
#define DRAMATIS_COMPARE_VERSIONS_H

#include "compare/compare.h"

/* ---- pairs.c */

void pairs_find(struct versions *, struct arena *); /* of all words, in order */
void pairs_mirror(struct versions *);               /* those of the left for the right */
/* The words of two sentences are paired among themselves, on the left side. */
void pair_sentences(struct versions *, uint32_t left, uint32_t right);

/* ---- versions.c */

bool sentence_is_loose(const struct versions *, unsigned which, uint32_t sentence);

/* ---- moves.c */

/* Loose sentences that were moved get their partners, and their words pairs on the left side. */
void moves_find(struct versions *, struct arena *);

#endif
