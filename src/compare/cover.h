/* cover: how much of what one side says the other says too. Private to compare. */
#ifndef DRAMATIS_COMPARE_COVER_H
#define DRAMATIS_COMPARE_COVER_H

#include "compare/terms.h"

/* How much of the sentences of one side those of the other cover. */
struct cover {
	const struct terms *terms;
	struct units asking, answering;
	struct postings postings[LEVELS];
	float *scale;    /* by answering unit: for its length */
	uint32_t *stamp; /* by answering unit: the last question and word that it had */
	uint32_t serial;
};

/* WHICH side of the match asks. */
void cover_init(struct cover *, struct arena *, const struct match *, unsigned which);
/* The share of sentence UNIT that each answering one covers, in ROW. */
void cover_row(struct cover *, uint32_t unit, float *row);

/* How much two paragraphs are about the same. */
struct context {
	struct units asking, answering;
	struct postings postings;
};

void context_init(struct context *, struct arena *, const struct match *, unsigned which);
/* The cosine of paragraph UNIT and each answering one, in ROW. */
void context_row(const struct context *, uint32_t unit, float *row);

#endif
