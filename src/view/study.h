/*
 * A study: the views of one actor over all articles. They are made of its dossier, which grows
 * while they are on the screen; each keeps its cursor on what it stood on.
 */
#ifndef DRAMATIS_STUDY_H
#define DRAMATIS_STUDY_H

#include "view/reading.h"

struct workspace;

enum overlay {
	OVERLAY_NONE,
	OVERLAY_HELP,
	OVERLAY_INFO,
	OVERLAY_MESSAGES,
	OVERLAY_LINKS,
	OVERLAY_SUMMARY, /* of a spread */
	OVERLAY_PARTNERS,
	OVERLAY_CONCORDANCE, /* from here on: of a study */
	OVERLAY_COMPANY,
	OVERLAY_SENTENCES,
	OVERLAY_CARD,
	OVERLAYS
};

/* Rows with one of them under the cursor: list and sidebar. */
struct rows {
	uint32_t count, cursor, top;
};

enum concordance_sort {
	CONCORDANCE_ARTICLE,
	CONCORDANCE_RIGHT,
	CONCORDANCE_LEFT,
	CONCORDANCE_SORTS
};

struct concordance {
	enum concordance_sort sort;
	struct hit *hit; /* witnesses */
	size_t room;
};

struct company {
	struct companion *companion;
	uint32_t all; /* without the filter */
	size_t room;
};

/* That name the actor and OTHER. */
struct sentences {
	uint32_t other;
	enum overlay from; /* where Esc leads back to */
	struct hit *hit;
	size_t room;
};

/* What is on the card: lines that lead somewhere have an item. */
struct card_item {
	struct hit hit;        /* a witness to be gone to; statement NOWHERE: none */
	struct companion with; /* whose sentences are shown then */
};

struct card {
	struct card_item *item;
	size_t room;
};

struct study {
	struct dossier dossier;
	bool asking; /* an article is on its way */
	struct concordance concordance;
	struct company company;
	struct sentences sentences;
	struct card card;
	struct rows rows[OVERLAYS];
	struct buffer filter[OVERLAYS];
	uint32_t listed[OVERLAYS]; /* the dossier's turn that the rows were made of */
};

/* Where Enter leads. */
struct goal {
	uint32_t entry; /* NOWHERE: to the sentences with OTHER, or, if that is NOWHERE, nowhere */
	struct place place;
	uint32_t len, other;
};

void study_release(struct study *);
bool study_shown(const struct workspace *);
void study_start(struct workspace *, uint32_t actor);     /* of another actor, or from the start */
void study_list(struct workspace *);                      /* the rows on the screen anew */
void study_refresh(struct workspace *);                   /* the same, if the dossier has changed */
struct rows *study_rows(struct workspace *);              /* on the screen; NULL: none */
int study_height(const struct workspace *);               /* how many of them are seen */
struct buffer *study_filter(struct workspace *);          /* of what is on the screen */
struct goal study_goal(struct workspace *);               /* of the row under the cursor */
void study_show_with(struct workspace *, uint32_t other); /* the sentences that have both */
bool study_back(struct workspace *); /* from sentences to what they came from */

void concordance_sort(struct workspace *); /* by the next of its orders */

#endif
