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
	int text_col; /* from the left edge of the screen */
	bool focus;   /* the terminal's cursor is in it */
};

void reader_draw(struct workspace *, struct frame *, const struct column *, const struct page *);
void list_draw(struct workspace *, struct frame *, const struct layout *);
void sidebar_draw(struct workspace *, struct frame *, const struct layout *, const struct page *);
void details_draw(struct workspace *, struct frame *, struct area);
void bar_draw(struct workspace *, struct frame *, const struct layout *);
void status_draw(struct workspace *, struct frame *, const struct layout *, const struct page *);
void overlay_draw(struct workspace *, struct frame *);
struct area overlay_area(const struct workspace *); /* of its box */
void links_draw(struct workspace *, struct frame *);

/* An empty box with a border and, on it, a title. */
void draw_box(struct frame *, struct area, const char *title);
/* TEXT in rows of the area, from ROW on, as far as the area goes; returns the next row. */
int draw_wrapped(struct frame *, struct area, int row, enum style, struct slice text);

/* A member's name for a few columns; it may still have to be cut. */
struct slice short_name(const struct member *, int columns, struct arena *);
enum style kind_style(enum actor_kind);
char kind_letter(enum actor_kind);

#endif
