/* From one mention to the next, and from one hit of a search to the next. */
#ifndef DRAMATIS_STEP_H
#define DRAMATIS_STEP_H

#include "view/reading.h"

struct spotted {
	struct place place;
	uint32_t len;
	uint32_t actor; /* its number in the catalogue */
};

/* Where the reader is: the mention or hit gone to (EXACT), or the marked paragraph, if it is on the
 * screen; else the first row. */
struct place reading_cursor(struct reading *, int rows, bool *exact);
/* The next (BY 1) or last (BY -1) mention of ACTOR (NOWHERE: of any) from PLACE on, not AT it if
 * EXACT; mentions that are missing are looked for. At most PIECES pieces are walked. */
bool reading_mention(struct reading *, struct catalogue *, uint32_t actor, struct place, bool exact,
	int by, uint32_t pieces, struct spotted *);
/* Which of the article's mentions of ACTOR is at PLACE, from 1; 0: none of them. */
uint32_t reading_mention_number(struct reading *, uint32_t actor, struct place, uint32_t *all);
/* Whose mention starts at PLACE, in the catalogue; or NOWHERE. */
uint32_t reading_actor_at(struct reading *, struct place);
/* The actor in the catalogue of mention INDEX of a slot that has mentions. */
uint32_t slot_actor(const struct slot *, uint32_t mention);
void reading_find_mentions(struct reading *, struct slot *, struct catalogue *);

/* ---- finder.c */

struct finder {
	struct buffer typed;
	struct needle needle; /* in the arena; empty: nothing is searched */
	struct arena arena;
	struct place *hit; /* all hits of an article of one piece, in order */
	size_t room;
	uint32_t hits;
	bool missed;  /* the last step found nothing */
	bool counted; /* hits are right for this needle and this article */
};

void finder_type(struct finder *, struct slice typed);
bool finder_active(const struct finder *);
/* As reading_mention, for hits in what is shown. */
bool finder_step(struct finder *, struct reading *, struct place, bool exact, int by,
	uint32_t pieces, struct place *);
uint32_t finder_number(struct finder *, struct reading *, struct place, uint32_t *all);
/* How many hits lie in folds that are closed, in the first piece. */
uint32_t finder_folded(struct finder *, struct reading *);
uint32_t finder_block(struct finder *, struct slice text, struct arena *, struct range **);

#endif
