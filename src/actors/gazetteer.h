/* gazetteer: many names, looked for exactly as they are written. Private to actors. */
#ifndef DRAMATIS_ACTORS_GAZETTEER_H
#define DRAMATIS_ACTORS_GAZETTEER_H

#include "actors/actors.h"

enum {
	WRITTEN_MOST = 250 /* bytes of a name */
};

struct gazetteer *gazetteer_new(void);
void gazetteer_free(struct gazetteer *);

/* The number of the actor with this KEY, known or new; both slices are copied. KIND counts where
 * nobody has said one before: ACTOR_KINDS says none. */
uint32_t gazetteer_actor(
	struct gazetteer *, struct slice key, struct slice name, enum actor_kind kind);

/* ACTOR is written so: valid UTF-8 of two characters to WRITTEN_MOST bytes, without controls,
 * without blanks at its ends. FALSE where another actor is. */
bool gazetteer_add(struct gazetteer *, struct slice written, uint32_t actor, enum actor_how how);

/* To be called once, behind the last name and before the first search. */
void gazetteer_close(struct gazetteer *);

/* Every place where a name stands between borders of words, the longest of those that begin at the
 * first place. May be called on any thread. */
struct mentions *gazetteer_find(const struct gazetteer *, const struct piece *);

#endif
