/*
 * A spread: two articles side by side, each in a reading of its own, and what is known of the two
 * together. The reading of the active side is the workspace's too, so that all that moves through
 * a text works as it does in one article.
 */
#ifndef DRAMATIS_SPREAD_H
#define DRAMATIS_SPREAD_H

#include "compare/compare.h"
#include "view/answers.h"
#include "view/layout.h"
#include "view/level.h"
#include "view/summary.h"

enum sync { /* how the other side follows */
	SYNC_FREE,
	SYNC_ANCHORED, /* to the counterpart of the sentence under the cursor */
	SYNC_ROWS,     /* block beside block */
	SYNC_PERCENT,
	SYNCS
};

const char *sync_name(enum sync);

/* Two sentences that the reader has tied. */
struct anchor {
	uint32_t sentence[SIDES];
};

/* What the screen was before, and what it will be again. */
struct spread_before {
	struct reading *reading;
	uint32_t actor, focus;
	bool zoomed;
	enum wish list_wish, sidebar_wish;
	int measure;
	struct rows list, sidebar;
	uint32_t entry;      /* under the list's cursor */
	struct buffer typed; /* what was searched */
};

struct spread {
	struct comparison *found; /* owned, as are the readings */
	struct reading *reading[SIDES];
	uint32_t entry[SIDES]; /* of the catalogue */
	unsigned active;
	enum likeness mode;
	enum sync sync;
	struct anchor *anchor;
	uint32_t anchors;
	size_t anchor_room;
	struct level level;           /* of versions */
	uint32_t *actor;              /* the catalogue's numbers of found->players */
	struct range *changed[SIDES]; /* words that have no equal in the other version, in order */
	uint32_t changes[SIDES];
	uint32_t aligned; /* the sentence that the other side was moved for last */
	struct answers answers;
	struct summary summary;
	struct spread_before before;
};

/* Takes over what was found; ENTRY are the two in the catalogue. */
struct spread *spread_new(struct comparison *, const uint32_t entry[SIDES], struct catalogue *,
	const struct roster *);
void spread_free(struct spread *);
void spread_mode(struct spread *, enum likeness); /* and the sync that goes with it */

/* ---- sentences */

/* The sentence under the cursor of a side that has ROWS on the screen; NOWHERE where it has none.
 */
uint32_t spread_sentence(const struct spread *, unsigned which, int rows);
/* Goes to a sentence of a side. */
void spread_go(struct spread *, unsigned which, uint32_t sentence, int rows);
/* What stands before a sentence: one of "=~+*<>!", or a blank. */
char spread_mark(const struct spread *, unsigned which, uint32_t sentence);
/* The sentence of the other side that perhaps says that; NOWHERE. */
uint32_t spread_nearest(const struct spread *, unsigned which, uint32_t sentence);
/* The one that is its counterpart; NOWHERE. */
uint32_t spread_partner(const struct spread *, unsigned which, uint32_t sentence);
/* Whether . and , stop at it: it has a strong counterpart, or was changed. */
bool spread_stops(const struct spread *, unsigned which, uint32_t sentence);

/* ---- what follows what */

void spread_follow(
	struct spread *, int rows); /* the other side, after something moved the active */
void spread_renumber(struct spread *, struct catalogue *); /* actors were joined */
void spread_scroll(struct spread *, int by, int rows); /* of the active side, and of both in rows */

#endif
