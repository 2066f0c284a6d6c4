/*
 * How one block is laid out: its ruler, with columns for what is shown besides the text, and its
 * rows. Private to the room.
 */
#ifndef DRAMATIS_LAID_H
#define DRAMATIS_LAID_H

#include "view/reading.h"

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
	unsigned *columns;   /* of the widest cell in each column */
};

void slot_find_tables(struct slot *);
struct table *slot_table(const struct slot *, uint32_t block); /* that holds it, or NULL */
/* Sets the tabs of a row, and tells how wide it may be: where the whole table fits the reach of the
 * reading, columns stand below each other; where not, its rows are wrapped at the measure. */
unsigned table_row(struct reading *, struct slot *, struct table *, uint32_t block);

#endif
