/* result: mentions and actors, made fast to use. Private to actors. */
#ifndef DRAMATIS_ACTORS_RESULT_H
#define DRAMATIS_ACTORS_RESULT_H

#include "actors/actors.h"

/* Adds a folded word to an id: "border", "guard" -> "border-guard". */
void slug_add(struct buffer *slug, struct slice word);

/* What is left to do when MENTIONS has its mentions in order, each with the number of its actor,
 * and its actors numbered by first mention, with their counts: ranks, links and surfaces, which
 * are cut from TEXT. */
void mentions_finish(struct mentions *, struct slice text);

#endif
