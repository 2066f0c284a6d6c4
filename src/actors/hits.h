/* hits: the tables' surfaces in an article, each settled to one actor. Private to actors. */
#ifndef DRAMATIS_ACTORS_HITS_H
#define DRAMATIS_ACTORS_HITS_H

#include "actors/words.h"

/* Words that a table knows. */
struct hit {
	uint32_t first, last;            /* words, half open */
	const struct table *table;       /* the built-in one, or the roster's */
	uint32_t node;                   /* of the table: all claims on the surface */
	const struct table_claim *claim; /* the first that fits, until settled */
	uint16_t claims;                 /* how many fit */
	bool sure;                       /* needs no other mention to be believed */
};

/* How often the words beside a capital speak of a place, and of a government. */
struct leaning {
	uint32_t place, power;
};

struct hits {
	struct hit *hit; /* in order, not overlapping */
	uint32_t count;
	size_t room;
	uint32_t *sure;          /* sure mentions of each actor of both tables */
	struct leaning *leaning; /* of each built-in actor that shares its surface with another */
};

/* The tables' surfaces, the longest that fit, not yet settled. */
void hits_read(struct hits *, const struct words *);
void hits_release(struct hits *);

bool claim_fits(const struct words *, const struct table *, const struct table_claim *,
	uint32_t first, uint32_t last);

/* Whether the user says that these words are no actor. */
bool hits_refused(const struct words *, uint32_t first, uint32_t last);

static inline const struct table_actor *hit_actor(const struct hit *hit)
{
	return &hit->table->actor[hit->claim->actor];
}

static inline uint32_t hit_number(const struct hit *hit)
{
	return table_number(hit->table, hit->claim->actor);
}

static inline bool hit_is_own(const struct hit *hit) /* the user's: nothing is above it */
{
	return hit->table != &builtin_table;
}

/* Gives each hit its claim, and drops those that turn out to be nothing. */
void hits_settle(struct hits *, const struct words *);

/* Whether one of the titles of the claim's actor stands before the hit. */
bool hit_is_titled(const struct words *, const struct hit *, const struct table_claim *);

/* What the words beside FIRST..LAST say: above 0 a place, below 0 a government, 0 nothing. */
int place_or_power(const struct words *, uint32_t first, uint32_t last);

#endif
