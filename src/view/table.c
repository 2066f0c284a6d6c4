/*
 * Tables: rows whose cells are parted by tabs. A tab gets the columns that lead to where the next
 * cell begins, and the reader draws a line in them.
 */
#include "view/laid.h"

#include <stdlib.h>
#include <string.h>

enum {
	GAP = 3,          /* between two cells: blank, line, blank */
	CELLS_MOST = 64,  /* of a row that can be set */
	CELL_WIDEST = 250 /* columns are counted in bytes */
};

void slot_find_tables(struct slot *slot)
{
	const struct piece *piece = slot->piece;
	struct table *table = NULL;
	size_t room = 0;
	for (uint32_t i = 0; i < piece->blocks; i++) {
		if (piece->block[i].kind != BLOCK_table)
			continue;
		if (!slot->tables || table[slot->tables - 1].end != i) {
			table = grow(table, &room, slot->tables + 1, sizeof *table);
			table[slot->tables++] = (struct table){ .first = i };
		}
		table[slot->tables - 1].end = i + 1;
	}
	slot->table = ARENA_NEW(&slot->fixed, struct table, slot->tables);
	if (slot->tables)
		memcpy(slot->table, table, slot->tables * sizeof *table);
	free(table);
}

struct table *slot_table(const struct slot *slot, uint32_t block)
{
	uint32_t low = 0, high = slot->tables;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (slot->table[middle].end <= block)
			low = middle + 1;
		else
			high = middle;
	}
	return low < slot->tables && slot->table[low].first <= block ? &slot->table[low] : NULL;
}

/* What one row asks for. Cells past the last that can be set are left out: the table won't fit. */
static void measure_row(struct table *table, const struct ruler *ruler)
{
	uint32_t cell = 0;
	unsigned used = 0;
	for (uint32_t at = 0; at < ruler->text.len; at = ruler_next(ruler, at)) {
		bool tab = ruler->mark[at] & MARK_TAB;
		cell += tab;
		used = tab ? 0 : used + ruler->columns[at];
		if (cell < CELLS_MOST && used > table->columns[cell])
			table->columns[cell] = used;
	}
	if (cell >= table->cells)
		table->cells = cell + 1;
}

static void measure(struct reading *reading, struct slot *slot, struct table *table)
{
	table->columns = ARENA_NEW(&slot->rulers, unsigned, CELLS_MOST);
	for (uint32_t i = table->first; i < table->end; i++)
		measure_row(table, laid_ruler(reading, slot, i));
}

static bool fits(const struct table *table, unsigned room)
{
	unsigned sum = 0;
	if (table->cells > CELLS_MOST)
		return false;
	for (uint32_t i = 0; i < table->cells; i++) {
		sum += table->columns[i] + (i ? GAP : 0);
		if (table->columns[i] > CELL_WIDEST || sum > room)
			return false;
	}
	return true;
}

unsigned table_row(struct reading *reading, struct slot *slot, struct table *table, uint32_t block)
{
	unsigned indent = (unsigned)slot_indent(reading, slot, block);
	struct ruler *ruler = laid_ruler(reading, slot, block);
	if (!table->cells)
		measure(reading, slot, table);
	bool set = fits(table, reading->reach - indent);
	uint32_t cell = 0;
	unsigned used = 0;
	for (uint32_t at = 0; at < ruler->text.len; at = ruler_next(ruler, at)) {
		if (!(ruler->mark[at] & MARK_TAB)) {
			used += ruler->columns[at];
			continue;
		}
		laid_columns(ruler, at, GAP + (set ? table->columns[cell] - used : 0));
		cell++;
		used = 0;
	}
	return (set ? reading->reach : reading->measure) - indent;
}
