/*
 * How one block is laid out: its ruler, with columns for what is shown besides the text, and its
 * rows. Private to the room.
 */
#ifndef DRAMATIS_LAID_H
#define DRAMATIS_LAID_H

#include "view/reading.h"

/* The number of a link, painted in columns that the ruler gives the cluster at AT besides its own,
 * so that the text keeps its bytes and a row never gets too long. */
struct marker {
	uint32_t at, link;
};

/* The ruler of a block, made when it is wanted first. */
struct ruler *laid_ruler(struct reading *, struct slot *, uint32_t block);
/* Bytes of the number that an item begins with, "12. ", which hangs left of its text; or 0. */
uint32_t laid_number(const struct reading *, const struct slot *, uint32_t block);
/* Columns of the cluster at AT. What a ruler says may be changed until rows are made of it. */
void laid_columns(struct ruler *, uint32_t at, unsigned columns);
/* The last cluster of a range that can be seen, or NOWHERE. */
uint32_t laid_last(const struct ruler *, struct range);

enum {
	MARKER_BYTES = 48
};

/* What stands behind the text of link LINK. */
struct slice marker_text(enum numbers, uint32_t link, char text[MARKER_BYTES]);

/* ---- table.c */

/* Blocks that are the rows of one table. */
struct table {
	uint32_t first, end; /* blocks, half open */
	uint32_t cells;      /* of the longest row; 0: not measured yet */
	bool placed;         /* for the reach of now it is known how: */
	bool cut;            /* some cells are wrapped */
	bool listed;         /* as a list of cells */
	unsigned label;      /* columns of the names in such a list */
	struct column *column;
};

void slot_find_tables(struct slot *);
struct table *slot_table(const struct slot *, uint32_t block); /* that holds it, or NULL */
/* Whether BLOCK is the row that says what the columns are. */
bool table_is_head(const struct table *, uint32_t block);
/* Lays out one row of a table, as parts. */
void table_lay(struct reading *, struct slot *, struct table *, uint32_t block);

#endif
