/* roster: whom the user adds to the built-in table, and takes from it. Private to actors. */
#ifndef DRAMATIS_ACTORS_ROSTER_H
#define DRAMATIS_ACTORS_ROSTER_H

#include "actors/compile.h"
#include "actors/gazetteer.h"

/* What is said of all mentions of an actor, whatever found them. */
struct ruling {
	struct slice key;
	struct slice into;  /* the key that it counts as; its own where nothing is said */
	struct slice shown; /* its name; empty: as it is */
	bool named;         /* in a file or in the built-in table */
	int kind;           /* an actor_kind; ACTOR_KINDS: it is none; KIND_UNSAID: as it is */
};

enum {
	KIND_UNSAID = -1
};

struct roster {
	struct compiler compiler; /* keeps what the table points to */
	struct table table;
	uint32_t *number; /* of the table's actors: those of the built-in table, or above them */
	struct ruling *ruling; /* by key */
	size_t rulings;
	struct gazetteer *gazetteer; /* owned: the only names to be looked for; or NULL */
};

/* What the user rules of an actor; FALSE: that it is none. ROSTER may be NULL. */
bool roster_rules(const struct roster *, struct actor *);

/* An actor by the number that it has in both tables. */
const struct table_actor *roster_actor(
	const struct roster *, uint32_t number, const struct table **table);

#endif
