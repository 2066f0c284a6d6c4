/*
 * A reading: one open article, laid out as far as it has been looked at.
 *
 * Rows are a sequence that is made where it is walked: a spot is one row of it, and stepping from
 * spot to spot lays out one block at a time. Nothing here grows with the article but an array of
 * one entry a block of the pieces in memory. What is kept over a change of width is a place, the
 * byte of the first row on the screen; a spot is only good until the width or a fold changes.
 */
#ifndef DRAMATIS_READING_H
#define DRAMATIS_READING_H

#include "library/library.h"

enum {
	READING_PIECES = 8, /* of a huge article, at one time in memory */
	HEADINGS_HIGH = 2,  /* headings down to this level stand out */
};

/* A row: of block BLOCK, from 0; negative rows are the blank ones above the block. */
struct spot {
	uint32_t piece, block;
	int32_t row;
};

enum numbers { /* of links, in the order of the option "links" */
	NUMBERS_OFF,
	NUMBERS_FULL,
	NUMBERS_SMALL,
};

struct laid {
	struct ruler ruler;
	struct row *row;             /* NULL: a row of a table, made of parts */
	uint32_t rows;               /* 0: not laid out yet */
	const struct marker *marker; /* see laid.h */
	uint32_t markers;
	const struct part *part; /* cell after cell, of each LINES in a row */
	uint32_t lines, cells;   /* how many cells have a part in the same row */
};

/* Of a table's row one cell, or of a cell that is wrapped one line. */
struct part {
	struct row row; /* empty where the cell has fewer lines than others */
	struct slice
		label; /* stands before it: the line between two cells, the name of the column */
	unsigned at, label_at; /* columns from the block's left edge */
};

/* A run of furniture, folded to one row or open below it. */
struct fold_run {
	uint32_t first, end; /* blocks, half open */
	uint32_t words;
	bool open;
};

/* One piece of the article and what was made of it. */
struct slot {
	uint32_t index;
	const struct piece *piece;
	struct piece *owned; /* of a huge article; the first piece belongs to the article */
	struct mentions *mentions;
	uint32_t *member; /* the catalogue's numbers of mentions->actor; NULL while unknown */
	struct arena rulers, rows, fixed;
	struct laid *laid;
	uint32_t *shown;       /* bytes of shown blocks before each block; one more at the end */
	struct fold_run *fold; /* in order */
	uint32_t folds;
	struct table *table; /* in order, see laid.h */
	uint32_t tables;
	uint32_t stop; /* the block below which it is said that the text stops; or NOWHERE */
	uint64_t used; /* when: the longest unused one goes first */
};

struct reading {
	const struct article *article;
	struct article *owned;       /* the same, or NULL */
	uint32_t entry;              /* in the catalogue */
	const struct roster *roster; /* whom its actors are looked for with; or NULL */
	struct slot *slot[READING_PIECES];
	uint64_t turn;
	unsigned measure; /* columns of the rows, */
	unsigned reach;   /* and of those that should not be wrapped: code and tables */
	enum numbers numbers;
	bool plain;        /* no indents: --text */
	bool raw;          /* and tables as they are written, with tabs */
	struct place top;  /* of the first row on the screen */
	int lead;          /* the first row on the screen is that many above it: blanks, a fold */
	struct place here; /* what was jumped to last: a mention or a hit; a fold, a paragraph */
	uint32_t here_len; /* its bytes; 0: nothing, or */
	bool marked;       /* the start of a paragraph, with a mark beside it */
};

/* Reads ARTICLE; OWNED is the same article where the reading shall free it, else NULL. */
struct reading *reading_new(struct article *owned, const struct article *, uint32_t entry);
void reading_free(struct reading *);
/* Rows are made anew when wanted; REACH is at least COLUMNS. */
void reading_measure(struct reading *, unsigned columns, unsigned reach);
void reading_numbers(struct reading *, enum numbers);

/* The piece INDEX, read when it is not in memory; NULL where it can't be read any more. Slots stay
 * valid until READING_PIECES others have been asked for. */
struct slot *reading_slot(struct reading *, uint32_t index);
void reading_forget_mentions(struct reading *);            /* they are to be found anew */
void reading_rejoin(struct reading *, struct catalogue *); /* actors were joined */
/* Hands over the mentions of a piece. */
void slot_mentions(struct slot *, struct mentions *, struct catalogue *);

/* ---- rows */

const struct laid *slot_block(struct reading *, struct slot *, uint32_t block);
struct fold_run *slot_fold(const struct slot *, uint32_t block);     /* that holds it, or NULL */
uint32_t slot_rows(struct reading *, struct slot *, uint32_t block); /* 0 inside a closed fold */
int32_t slot_above(const struct slot *, uint32_t block);             /* blank rows above it */
bool slot_is_fold_row(const struct slot *, struct spot);             /* the row of a fold itself */
struct row slot_row(struct reading *, struct slot *, struct spot);   /* of text, not of a fold */
/* The part of cell CELL in a row of a table; NULL where there are no more, or it is no table. */
const struct part *slot_part(struct reading *, struct slot *, struct spot, uint32_t cell);
/* Rows below the text of a block: 1 a blank one, 2 the one that says that the text stops. */
int32_t slot_below(struct reading *, struct slot *, struct spot);
int slot_indent(const struct reading *, const struct slot *, uint32_t block); /* columns */

struct spot reading_spot(struct reading *, struct place);
struct place reading_place(struct reading *, struct spot);
bool reading_step(struct reading *, struct spot *, int by); /* +1 or -1; false: no such row */
struct spot reading_end(struct reading *);                  /* the last row */
/* How much of what is shown lies before the end of SPOT's row, 0 to 1. */
double reading_share(struct reading *, struct spot);

/* ---- movement: rows is the height of the pane */

void reading_scroll(struct reading *, int by, int rows);  /* never past the last full page */
void reading_put(struct reading *, struct spot, int row); /* on that row of the screen */
bool reading_at_end(struct reading *, int rows);
void reading_to_end(struct reading *, int rows);
void reading_to_row(struct reading *, int number, int rows); /* from 1 */
void reading_to_share(struct reading *, double share, int rows);
/* PLACE a third down the screen, unless its row is on the screen already. */
void reading_show(struct reading *, struct place, int rows);
bool reading_paragraph(struct reading *, int by);  /* the next or last block's first row: marked */
void reading_mark(struct reading *, struct place); /* its row gets the mark */
void reading_unmark(struct reading *);             /* nothing was gone to */
struct spot reading_top(struct reading *, int rows); /* the spot drawn first */
struct spot reading_wanted(struct reading *);        /* the same, were it not the last page */
void reading_fold_all(struct reading *, bool open);
/* Bytes of the folds of the first piece that are open, in a heap array, and those that have any of
 * them opened, in another reading of the same text. */
uint32_t reading_open_folds(struct reading *, struct range **);
void reading_reopen_folds(struct reading *, const struct range *, uint32_t count);

#endif
