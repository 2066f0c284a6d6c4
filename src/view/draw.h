/* What the files of the view draw for each other. */
#ifndef DRAMATIS_DRAW_H
#define DRAMATIS_DRAW_H

#include "view/view.h"

/* The rows of the reader that are on the screen, made once a frame. */
struct page {
	struct spot *spot;
	int rows;                 /* fewer than the pane's where the article is shorter */
	struct entry_actor *seen; /* actors on the page and how often */
	uint32_t seen_count;
};

void page_make(struct page *, struct reading *, int rows, struct arena *);
uint32_t page_seen(const struct page *, uint32_t actor);

/* Where a reading stands on the screen. */
struct column {
	struct reading *reading;
	struct area area;
	int text_col;               /* from the left edge of the screen */
	bool focus;                 /* the terminal's cursor is in it */
	const struct range *marked; /* of the first piece, in order: set apart by MARKS_MORE */
	uint32_t marks;
	bool find; /* hits of the search are shown */
};

void reader_draw(struct workspace *, struct frame *, const struct column *, const struct page *);
/* The rows of both sides. A spot whose block is NOWHERE is an empty row, or that of a stretch. */
void spread_pages(struct spread *, struct page[SIDES], int rows, struct arena *);
void level_pages(struct spread *, struct page[SIDES], int rows);
void spread_draw(struct workspace *, struct frame *, const struct layout *);
struct slice spread_status(struct workspace *, int cols, struct arena *);
void answers_draw(struct workspace *, struct frame *, struct area);

void list_draw(struct workspace *, struct frame *, const struct layout *);
void sidebar_draw(struct workspace *, struct frame *, const struct layout *, const struct page *);
void details_draw(struct workspace *, struct frame *, struct area);
void bar_draw(struct workspace *, struct frame *, const struct layout *);
void bar_draw_list(struct workspace *, struct frame *, const struct layout *); /* its heading */
void status_draw(struct workspace *, struct frame *, const struct layout *, const struct page *);
void overlay_draw(struct workspace *, struct frame *);
void draw_overlay(struct workspace *, struct frame *); /* whichever is open */
struct area overlay_area(const struct workspace *);    /* of its box */
void links_draw(struct workspace *, struct frame *);
void summary_draw(struct workspace *, struct frame *);
void partners_draw(struct workspace *, struct frame *);

/* ---- the views of a study: all rows made anew, one of them drawn, what rows point to */

void study_draw(struct workspace *, struct frame *);
void concordance_list(struct workspace *);
void concordance_draw(struct workspace *, struct frame *, struct area, int row, uint32_t index);
void company_list(struct workspace *);
void company_draw(struct workspace *, struct frame *, struct area, int row, uint32_t index);
void sentences_list(struct workspace *);
void sentences_draw(struct workspace *, struct frame *, struct area, int row, uint32_t index);
void card_list(struct workspace *);
void card_draw(struct workspace *, struct frame *, struct area);
const struct statement *hit_statement(const struct workspace *, struct hit);
const struct witness *hit_witness(const struct workspace *, struct hit);
const struct sentence *hit_sentence(const struct workspace *, struct hit);
uint32_t *list_places(const struct workspace *); /* by entry: where the list has it; free() it */
/* What hits are sorted by. */
struct hit_order {
	const struct workspace *ws;
	const uint32_t *place; /* of each entry in the list */
};

int hit_by_place(const struct hit_order *, struct hit, struct hit);
/* Sorts the hits of ROWS; COMPARE gets a hit_order. The cursor goes to AT, where it is among them.
 */
void hits_sort(struct workspace *, struct rows *, struct hit *, struct hit at,
	int (*compare)(const void *, const void *, void *));
/* The first witness of a sentence. */
struct hit sentence_witness(const struct workspace *, struct hit sentence);
struct slice statement_title(const struct workspace *, const struct statement *);
int title_columns(int cols); /* of a row's COLS those for the article's title */

/* A sentence to be shown: its names of the actor and of OTHER are set apart, and most of all the
 * one that begins at HERE (NOWHERE: all of the actor). */
struct quoted {
	const struct statement *said;
	const struct sentence *sentence;
	uint32_t other, here;
};

/* In rows of the area from ROW on; without a frame it is only measured. Returns the next row. */
int draw_sentence(struct workspace *, struct frame *, struct area, int row, const struct quoted *,
	struct arena *);
/* TEXT in one row, in the order in which it is read; returns the columns used. */
int draw_line(struct workspace *, struct frame *, struct area, int row, int col, enum style,
	struct slice text);
/* A needle of what filters the overlay; FALSE: nothing does. */
bool study_needle(struct workspace *, struct needle *, struct arena *);
bool needle_in(const struct needle *, struct slice text, struct arena *);

/* An empty box with a border and, on it, a title. */
void draw_box(struct frame *, struct area, const char *title);
/* On its lower border what can be done, as far as it fits, and which of its rows has the cursor. */
void draw_keys(struct frame *, struct area box, struct slice keys);
void draw_number(struct frame *, struct area box, const struct rows *);
/* TEXT in rows of the area, from ROW on, as far as the area goes; returns the next row. */
int draw_wrapped(struct frame *, struct area, int row, enum style, struct slice text);

/* A member's name for a few columns; it may still have to be cut. */
struct slice short_name(const struct member *, int columns, struct arena *);
enum style kind_style(enum actor_kind);
char kind_letter(enum actor_kind);

#endif
