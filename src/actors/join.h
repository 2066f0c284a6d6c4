/* join: which mentions are the same actor. Private to actors. */
#ifndef DRAMATIS_ACTORS_JOIN_H
#define DRAMATIS_ACTORS_JOIN_H

#include "actors/names.h"

enum title_sex {
	SEX_UNSAID,
	SEX_MAN,
	SEX_WOMAN
};

/* All names that are written with the same words; one or several of them are an actor. */
struct member {
	uint32_t first;  /* the name that is written best */
	uint32_t actor;  /* its number in the tables; NOWHERE */
	uint32_t joined; /* the member that this one is; itself where it is nobody else */
	uint32_t words;  /* in the name, without titles and initials */
	int32_t vote[ACTOR_KINDS];
	uint8_t kind;
	bool sure;
	bool full;   /* a person who is named in full somewhere */
	uint8_t sex; /* by the titles: an enum title_sex */
};

struct cast {
	struct member *member;
	uint32_t members;
	uint32_t *of; /* each name's member; NOWHERE for a name that is none */
	uint8_t *how; /* each name's enum actor_how */
	uint8_t *rule;
	struct arena arena;
};

void cast_make(struct cast *, const struct words *, const struct names *);
void cast_release(struct cast *);

#endif
