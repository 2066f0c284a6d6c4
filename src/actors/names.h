/* names: the mentions of an article before they are joined. Private to actors. */
#ifndef DRAMATIS_ACTORS_NAMES_H
#define DRAMATIS_ACTORS_NAMES_H

#include "actors/runs.h"

enum {
	NAME_SURE = 1,   /* a name for certain, by how and where it is written */
	NAME_HEAD = 2,   /* a head word alone: "the Ministry" */
	NAME_TITLED = 4, /* a title stands before it */
	NAME_PLAIN = 8,  /* ordinary words only: "Green Deal" */
	NAME_ACRONYM = 16,
	NAME_FULL = 32, /* a person of the table in more than one word */
	NAME_CLUB = 64, /* a city in a table of results, for its club */
};

/* A stretch of words that is or may be a name. */
struct name {
	uint32_t first, last;  /* words, half open */
	const struct hit *hit; /* NULL where the table does not know it */
	uint32_t means;        /* the name that it was defined to stand for; NOWHERE */
	int8_t vote[ACTOR_KINDS];
	uint8_t flags;
};

struct names {
	struct name *name; /* in order, not overlapping */
	uint32_t count;
	size_t room;
};

/* ---- names.c */

void names_read(struct names *, const struct words *, const struct hits *);
void names_release(struct names *);

/* What the files that read names share: the run that is being read, and where its names go. */
struct reading {
	struct names *names;
	const struct words *words;
	const struct run *run;
	bool *club; /* by actor of the built-in table: a city that is a club somewhere */
};

/* A new name of units FIRST to LAST of the run, half open. */
struct name *name_add(struct reading *, unsigned first, unsigned last);
struct name *name_add_hit(struct reading *, unsigned index, bool titled);

/* Whether the month or feast at INDEX is a given name, by what stands behind it before LAST. */
bool unit_is_given_here(const struct unit *, unsigned index, unsigned last);

/* The first unit from FIRST on with which a name can begin: not "The", not "But". */
unsigned name_begin(const struct run *, unsigned first, unsigned last);

/* ---- judge.c */

void name_vote(struct name *, enum actor_kind, int weight);

/* Of what kind a name without a head is, and whether it is sure. */
void name_judge(const struct words *, struct name *);

/* ---- scores.c: whether FIRST..LAST stands in a result: "Arnhem 2 Ghent 1"; of a name that the
 * table does not know more is asked for. */
bool city_scores(const struct words *, uint32_t first, uint32_t last);
bool name_scores(const struct words *, uint32_t first, uint32_t last);

/* ---- heads.c: "Zembla Institute", "River of Gold"; returns how many parts from INDEX on are one
 * name, 0 where none has a head. */
unsigned heads_read(struct reading *, unsigned index);

/* ---- bare.c: what has no head */
void bare_read(struct reading *, struct part);

#endif
