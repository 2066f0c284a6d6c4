/* reply: what one side says about the sentences of the other, and why. */
#ifndef DRAMATIS_COMPARE_REPLY_H
#define DRAMATIS_COMPARE_REPLY_H

#include "compare/side.h"

/* ---- match.c */

enum {
	ANSWERS_MOST = 5 /* to a sentence */
};

enum strength {
	STRENGTH_NONE, /* nothing clear: the nearest */
	STRENGTH_WEAK,
	STRENGTH_STRONG, /* each is the other's best answer, and a good one */
};

struct reply {
	uint32_t sentence; /* of the other side */
	float score;       /* 0 to 1 */
	uint8_t strength;  /* enum strength */
};

struct replies {
	struct reply answer[ANSWERS_MOST]; /* best first */
	uint32_t answers;
};

/* What each side says about the sentences of the other. */
struct match {
	struct arena arena;
	const struct side *side[SIDES];            /* lent */
	struct replies *sentence[SIDES];           /* one a sentence of that side */
	uint32_t strong, weak[SIDES], only[SIDES]; /* sentences whose best answer is such */
	const struct terms *terms;                 /* for reasons */
};

struct match *match_make(const struct side *left, const struct side *right);
void match_free(struct match *);
/* How a sentence is marked: '=' the other side says that too, '~' perhaps, '+' it does not, '!'
 * with another figure. */
char match_mark(const struct match *, unsigned which, uint32_t sentence);

/* ---- shared.c */

/* A word or an actor that a sentence and its answer have in common. */
struct reason {
	struct slice text; /* as the asking sentence has it; the name of an actor */
	struct range at;   /* there */
	bool actor;
};

/* Why sentence ANSWER of the other side answers sentence ASKING of side WHICH: the rarest first, in
 * ARENA. */
uint32_t match_reasons(const struct match *, unsigned which, uint32_t asking, uint32_t answer,
	struct arena *, struct reason **);
enum {
	REASONS_SHOWN = 8 /* of a list for readers */
};

/* The first MOST of these as a list at the end of TEXT: "tanker, Egypt, harbour". */
void match_reasons_print(const struct match *, unsigned which, uint32_t asking, uint32_t answer,
	uint32_t most, struct buffer *text);
/* Whether both count the same thing and come to different figures: "12 crates", "13 crates". */
bool match_figures_differ(const struct match *, unsigned which, uint32_t asking, uint32_t answer);

#endif
