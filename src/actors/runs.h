/* runs: capitalised words that hang together. Private to actors. */
#ifndef DRAMATIS_ACTORS_RUNS_H
#define DRAMATIS_ACTORS_RUNS_H

#include "actors/actors.h"
#include "actors/hits.h"

#define RUN_MOST 32

/* A word of a run, or several that the table knows as one. */
struct unit {
	uint32_t first, last;  /* words, half open */
	uint32_t classes;      /* of a single word; of one in the table only whether it is given */
	uint32_t flags;        /* of the first word */
	const struct hit *hit; /* NULL where the table knows nothing */
	bool bound;            /* a person in several words, whatever they are: see surnames.c */
	bool link;             /* a small word between two capitalised ones: "of", "and", "the" */
};

enum part_link {
	LINK_NONE,
	LINK_OF,
	LINK_FOR,
	LINK_TO,
	LINK_AND,
	LINK_AMPERSAND
};

/* Units between links and titles. */
struct part {
	uint8_t first, last; /* units, half open */
	uint8_t link;        /* what stands before it */
	bool titled;         /* a title stands before it */
};

struct run {
	struct unit unit[RUN_MOST];
	struct part part[RUN_MOST];
	unsigned units, parts;
};

/* The run that begins at word *AT or, where none does, an empty one; *AT moves behind it. *HIT is
 * the first hit not before *AT. */
void run_read(struct run *, const struct words *, const struct hits *, uint32_t *hit, uint32_t *at);

/* Words that make a name with those beside them; words that a name neither begins nor ends with;
 * and all words that are not a name by themselves. */
#define CLASSES_HEAD (CLASS_org | CLASS_place | CLASS_event | CLASS_designator)
#define CLASSES_EDGE (CLASS_function | CLASS_calendar | CLASS_thing)
#define CLASSES_ORDINARY                                                                           \
	(CLASS_common | CLASS_modifier | CLASS_role | CLASS_title | CLASS_compass | CLASS_people | \
		CLASSES_EDGE | CLASSES_HEAD)

/* What a unit is that the table does not know... */
bool unit_is(const struct unit *, uint32_t classes);
bool unit_is_number(const struct unit *);
bool unit_is_acronym(const struct unit *);
bool unit_is_namely(const struct unit *); /* unknown, or a given name: part of a person's name */
bool unit_is_given(const struct unit *);  /* surely a given name, and no word besides */

/* ... and that it knows. */
bool unit_is_person(const struct unit *);
bool unit_is_surname(const struct unit *);
bool unit_is_place(const struct unit *); /* or a country, by its name in one word */

#endif
