/* both: who and what is in both sides, and in one alone. */
#ifndef DRAMATIS_COMPARE_BOTH_H
#define DRAMATIS_COMPARE_BOTH_H

#include "compare/side.h"

/* ---- players.c */

struct player {
	struct slice key, name; /* in the mentions of one of the sides */
	enum actor_kind kind;
	uint32_t count[SIDES]; /* mentions in what is compared */
	uint32_t actor[SIDES]; /* of the side's mentions; NOWHERE */
};

/* Who is in both, then who is on the left alone, then on the right. */
struct players {
	struct arena arena;
	struct player *player;
	uint32_t both, only[SIDES]; /* numbers of players */
};

struct players *players_make(const struct side *left, const struct side *right);
void players_free(struct players *);

/* ---- facts.c */

enum fact_kind {
	FACT_DATE,   /* a year is one */
	FACT_FIGURE, /* with "million" or "percent" behind it */
	FACT_QUOTE,
	FACT_KINDS
};

struct both_fact {
	enum fact_kind kind;
	struct slice text; /* a date as ISO 8601, others as written the first time */
	uint32_t count[SIDES];
	struct range at[SIDES]; /* of the first, in the piece's text */
};

/* Dates, then figures, then quotations; of each first what is in both, then left, then right. */
struct facts {
	struct arena arena;
	struct both_fact *fact;
	uint32_t count;
};

struct facts *facts_make(const struct side *left, const struct side *right);
void facts_free(struct facts *);
const char *fact_kind_name(enum fact_kind); /* "date", "figure", "quotation" */

#endif
