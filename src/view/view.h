/*
 * view: pictures of state, as cells, without a terminal.
 *
 * frame.c      cells, clipped
 * reading.c    one open article: what is kept of it        rows.c  its rows   move.c  movement
 * reader.c     the reader pane          list.c     the article list
 * sidebar.c    the actors               details.c  what the sidebar says of the chosen one
 * mention.c    from one mention to another, within a reading
 * finder.c     search                   prompt.c   what is being typed
 * overlay.c    help, info, messages     links.c    the links of the article, over it
 * study.c      one actor in all articles, as its concordance.c, company.c, sentences.c and card.c
 * strip.c      where in the article the chosen actor is
 * status.c     top bar and status line
 * layout.c     which pane stands where  workspace.c  all of it together
 * spread.c     two articles side by side   facing.c  how that looks
 * level.c      two versions, row beside row, what is the same folded
 * answers.c    what the one says about a sentence of the other
 * summary.c    what was counted of both, as a list
 * partners.c   which articles one may be compared with
 * name.c       names in few columns
 */
#ifndef DRAMATIS_VIEW_H
#define DRAMATIS_VIEW_H

#include "view/frame.h"
#include "view/layout.h"
#include "view/links.h"
#include "view/partners.h"
#include "view/prompt.h"
#include "view/reading.h"
#include "view/spread.h"
#include "view/step.h"
#include "view/strip.h"
#include "view/study.h"

enum {
	FILTER_ACTORS = 8
};

struct list {
	struct rows rows;
	uint32_t *order; /* entries of the catalogue */
	size_t room;
	enum list_sort sort;
	bool reverse;
	struct buffer filter;
	uint32_t with[FILTER_ACTORS]; /* only articles that mention all of these */
	uint32_t withs;
};

/* The actors of the open article, most mentioned first. */
struct sidebar {
	struct rows rows;
	struct entry_actor *actor;
	size_t room;
};

struct workspace {
	struct config *config;
	const struct config_paths *paths;
	struct catalogue *catalogue;
	const struct roster *roster; /* whom the user adds; or NULL */
	int rows, cols;
	struct reading *reading; /* owned; NULL: nothing is open */
	struct spread *spread;   /* owned, and the reading is its; NULL: one article is read */
	struct list list;
	struct sidebar sidebar;
	struct finder finder;
	struct prompt prompt;
	enum pane focus;
	bool zoomed;
	enum wish list_wish, sidebar_wish;
	int list_more, sidebar_more; /* columns by which the user made them wider */
	int measure;                 /* the user's measure in this session */
	uint32_t actor;              /* the chosen one; NOWHERE: none */
	enum overlay overlay;
	uint32_t overlay_top;
	struct buffer overlay_filter;
	struct links links;
	struct partners partners;
	struct study study;
	struct buffer messages; /* of the session, one a line */
	char message[240];      /* in the status line, until the next key; empty: none */
	bool message_is_error;
	struct chord pending; /* half-typed chord */
	uint32_t count;       /* typed before a command; 0: none */
	uint32_t waiting;     /* articles that the worker has not looked at yet */
	uint32_t late;        /* the entry that is awaited to open; NOWHERE: none */
};

void workspace_init(struct workspace *, struct config *, struct catalogue *);
void workspace_release(struct workspace *);
void workspace_draw(struct workspace *, struct frame *);
void workspace_fit(struct workspace *); /* the open article is laid out for its pane */
/* Takes over an article that was opened and its mentions, or NULL where they are still to be
 * found; shows it from where it was left. */
void workspace_open(struct workspace *, struct article *, struct mentions *, uint32_t entry);
void workspace_rejoin(struct workspace *); /* actors of different articles were joined */
/* Another roster is in force: the open article is looked through again. */
void workspace_recast(struct workspace *, const struct roster *);
/* Two articles side by side instead of what is open, and back to exactly that. */
void workspace_face(struct workspace *, struct spread *);
void workspace_unface(struct workspace *);
void workspace_follow(struct workspace *); /* what follows the active side of a spread */
/* Finds the actors of what is on the screen, if nobody has; TRUE: there is more to be drawn. */
bool workspace_look(struct workspace *);
void workspace_say(struct workspace *, bool error, const char *format, ...)
	__attribute__((format(printf, 3, 4))); /* shown, and kept in the messages */
/* After entries, order or filter changed: the list anew, its cursor on the same entry. */
void workspace_list(struct workspace *);
uint32_t workspace_entry(const struct workspace *); /* under the list's cursor; or NOWHERE */
bool list_filtered(const struct list *);            /* by words or by actors */
struct slice list_names(const struct workspace *, struct arena *); /* of these: "Egypt + Iran" */

/* ---- lists */

void rows_move(struct rows *, int by);
void rows_show(struct rows *, int height); /* scrolls so that the cursor is visible */

#endif
