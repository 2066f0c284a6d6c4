/*
 * A frame: what the screen shows, as cells, made anew for every turn of the loop.
 *
 * Drawing clips at the frame and at the area it is given; a glyph that does not fit whole is not
 * drawn, and a wide glyph that is half covered leaves a blank, so no row is ever painted wrong.
 */
#ifndef DRAMATIS_FRAME_H
#define DRAMATIS_FRAME_H

#include "config/config.h"
#include "text/text.h"

/* One column of the screen. A wide glyph has its text in its first cell; the cells it covers
 * besides have width 0. */
struct cell {
	const char *at; /* valid UTF-8, safe to show; lives as long as the frame */
	uint8_t len, width;
	uint16_t style; /* enum style */
	uint8_t more;   /* LOOK_ bits that the look of the style gets besides */
};

struct frame {
	int rows, cols;
	struct cell *cell;          /* rows * cols of them */
	int cursor_row, cursor_col; /* where the terminal's cursor goes; -1: hidden */
	struct arena *arena;        /* of this turn: cells and what they show */
};

/* A part of the screen. */
struct area {
	int row, col, rows, cols;
};

void frame_make(struct frame *, struct arena *, int rows, int cols);
struct area frame_area(const struct frame *);
void frame_fill(struct frame *, struct area, enum style);

/* Draws TEXT (made safe first) from COL of ROW, both within AREA, cut with '…' where CUT and it
 * does not fit; returns the columns used. */
int frame_text(struct frame *, struct area, int row, int col, enum style, struct slice text);
int frame_cut(struct frame *, struct area, int row, int col, enum style, struct slice text);
int frame_print(struct frame *, struct area, int row, int col, enum style, const char *format, ...)
	__attribute__((format(printf, 6, 7)));
/* One glyph, as the ruler made it. */
void frame_glyph(struct frame *, struct area, int row, int col, enum style, const struct glyph *);
/* So many columns of the row get MORE attributes than their styles have. */
void frame_more(struct frame *, struct area, int row, int col, int columns, unsigned more);
void frame_style(struct frame *, struct area, int row, enum style); /* a whole row restyled */

/* The frame as text: rows end in line feeds, blanks before them are cut. The second puts a row of
 * one letter a column for its style under each row: '.' for text, then a-z A-Z in list order. */
void frame_dump(const struct frame *, struct buffer *);
void frame_dump_styles(const struct frame *, struct buffer *);

#endif
