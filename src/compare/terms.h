/* terms: the words of two sides as numbers, and which units hold them. Private to compare. */
#ifndef DRAMATIS_COMPARE_TERMS_H
#define DRAMATIS_COMPARE_TERMS_H

#include "compare/compare.h"
#include "compare/lexicon.h"

/* The words of both sides, each once. */
struct terms {
	uint32_t count;
	float *weight;                /* by term; 0: says nothing */
	bool *actor;                  /* by term */
	uint32_t *start;              /* by term: the family of words that begin so; NOWHERE */
	const struct lexeme **lexeme; /* by term */
	uint32_t starts, senses;      /* families, groups of words of one meaning */
	uint32_t *word[SIDES];        /* by word of the side: its term; NOWHERE */
};

struct terms *terms_make(struct arena *, const struct side *left, const struct side *right);

enum {
	LEVEL_TERM, /* the same word */
	LEVEL_START,
	LEVEL_SENSE,
	LEVELS
};

/* The keys that TERM has on a level, in KEY; returns their number. */
uint32_t term_keys(const struct terms *, uint32_t term, unsigned level, uint32_t key[SENSES_MOST]);

/* Sentences or blocks of a side, each with its terms of some weight, each of them once. */
struct units {
	uint32_t count;
	uint32_t *from; /* by unit: its first entry; one more for the end */
	uint32_t *term; /* by entry */
	float *worth;   /* by entry: its weight, and some more where the unit has it more often */
	float *total;   /* by unit: what its terms weigh */
	float *norm;    /* by unit: the length of its worths */
};

void units_make(struct units *, struct arena *, const struct terms *, const struct side *,
	unsigned which, bool blocks);

/* Which units hold a key of one level, and where. */
struct postings {
	uint32_t *from; /* by key: its first place; one more for the end */
	uint32_t *unit, *entry;
};

void postings_make(struct postings *, struct arena *, const struct terms *, const struct units *,
	unsigned level);

#endif
