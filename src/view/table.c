/*
 * Tables: rows whose cells are parted by tabs. Columns stand below each other: where the table is
 * wider than the pane the widest give way, as far as their words go, and their cells are wrapped.
 * A table that does not even fit so is a list, one cell below the other, each behind the name of
 * its column.
 *
 * A row on the screen then holds parts of several cells, so it is no range of bytes. But each part
 * is one, and every byte lies in one part; so a row has the place of its first part that is not
 * empty, and is found again by it.
 */
#include "view/laid.h"

#include <stdlib.h>
#include <string.h>

enum {
	GAP = 3,          /* between two cells: blank, line, blank */
	CELLS_MOST = 64,  /* of a row whose columns stand below each other */
	COLUMN_LEAST = 8, /* columns that a cell keeps, where it has them, */
	LABEL_GAP = 2,    /* in a list, behind the name of a column */
	LABEL_MOST = 24,
};

struct column {
	unsigned widest, word; /* of its cells, and of the words in them */
	unsigned name;         /* of its cell in the head */
	unsigned width, at;    /* for the reach of now */
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

bool table_is_head(const struct table *table, uint32_t block)
{
	return block == table->first && block + 1 < table->end && table->cells > 1;
}

/* ---- what the cells ask for */

static uint32_t count_cells(struct slice text)
{
	uint32_t cells = 1;
	for (size_t i = 0; i < text.len; i++)
		cells += text.at[i] == '\t';
	return cells;
}

/* The cell that begins at FROM. */
static struct range cell_from(struct slice text, uint32_t from)
{
	const char *tab = from < text.len ? memchr(text.at + from, '\t', text.len - from) : NULL;
	return (struct range){ from, (uint32_t)(tab ? (size_t)(tab - text.at) : text.len) };
}

static unsigned measure_cell(struct column *column, const struct ruler *ruler, struct range cell)
{
	unsigned used = 0, word = 0;
	for (uint32_t at = cell.from; at < cell.to; at = ruler_next(ruler, at)) {
		word = ruler->mark[at] & MARK_BREAK ? 0 : word;
		word += ruler->mark[at] & MARK_BLANK ? 0 : ruler->columns[at];
		used += ruler->columns[at];
		column->word = word > column->word ? word : column->word;
	}
	column->widest = used > column->widest ? used : column->widest;
	return used;
}

/* A row of one cell lies across all columns. */
static void measure_row(struct table *table, const struct ruler *ruler, bool is_head)
{
	uint32_t cells = count_cells(ruler->text);
	struct range cell = { 0, 0 };
	if (cells == 1 && table->cells > 1)
		return;
	for (uint32_t i = 0; i < cells && i < CELLS_MOST; i++) {
		struct column *column = &table->column[i];
		cell = cell_from(ruler->text, i ? cell.to + 1 : 0);
		unsigned used = measure_cell(column, ruler, cell);
		column->name = is_head ? used : column->name;
	}
}

static void measure(struct reading *reading, struct slot *slot, struct table *table)
{
	const struct piece *piece = slot->piece;
	table->column = ARENA_NEW(&slot->rulers, struct column, CELLS_MOST);
	for (uint32_t i = table->first; i < table->end; i++) {
		uint32_t cells = count_cells(block_text(piece, &piece->block[i]));
		table->cells = cells > table->cells ? cells : table->cells;
	}
	for (uint32_t i = table->first; i < table->end; i++)
		measure_row(table, laid_ruler(reading, slot, i), table_is_head(table, i));
}

/* ---- how wide they are */

/* Long words have a column so wide that they need not be cut, where there is room for all. */
static const unsigned words_kept[] = { 24, 16, 12 };

static unsigned clamped(const struct column *column, unsigned kept, unsigned most)
{
	unsigned word = column->word < kept ? column->word : kept;
	unsigned least = word > COLUMN_LEAST ? word : COLUMN_LEAST;
	unsigned width = most > least ? most : least;
	return width < column->widest ? width : column->widest;
}

static unsigned all_columns(const struct table *table, unsigned kept, unsigned most)
{
	unsigned sum = table->cells > CELLS_MOST ? INT32_MAX : 0;
	for (uint32_t i = 0; i < table->cells && sum < INT32_MAX; i++)
		sum += clamped(&table->column[i], kept, most) + (i ? GAP : 0);
	return sum;
}

/* No column is wider than MOST but for its words; what is left of the room then goes to those that
 * are cut, from the left. */
static void set_columns(struct table *table, unsigned kept, unsigned most, unsigned room)
{
	unsigned at = 0, left = room - all_columns(table, kept, most);
	table->cut = false;
	for (uint32_t i = 0; i < table->cells; i++) {
		struct column *column = &table->column[i];
		column->at = at;
		column->width = clamped(column, kept, most);
		bool is_cut = column->width <= most && column->width < column->widest;
		column->width += is_cut && left;
		left -= is_cut && left;
		table->cut |= column->width < column->widest;
		at += column->width + GAP;
	}
}

static unsigned label_columns(const struct table *table, unsigned room)
{
	unsigned label = 0, most = room / 3 < LABEL_MOST ? room / 3 : LABEL_MOST;
	for (uint32_t i = 0; i < table->cells && i < CELLS_MOST; i++)
		label = table->column[i].name > label ? table->column[i].name : label;
	return label < most && table->cells <= CELLS_MOST ? label : most;
}

static void set_widths(struct table *table, unsigned room)
{
	unsigned low = 0, high = room; /* of a column that is cut: the most that fits */
	size_t words = 0;
	while (words < COUNT_OF(words_kept) && all_columns(table, words_kept[words], 0) > room)
		words++;
	table->placed = true;
	table->listed = words == COUNT_OF(words_kept);
	table->label = label_columns(table, room);
	if (table->listed)
		return;
	unsigned kept = words_kept[words];
	while (low < high) {
		unsigned middle = low + (high - low + 1) / 2;
		if (all_columns(table, kept, middle) <= room)
			low = middle;
		else
			high = middle - 1;
	}
	set_columns(table, kept, low, room);
}

/* ---- rows */

/* Rows of one cell, whose ranges are those of the whole text. */
static uint32_t wrap_cell(const struct ruler *ruler, struct range cell, unsigned width,
	struct arena *arena, struct row **rows)
{
	struct ruler own = { .text = slice_cut(ruler->text, cell.from, cell.to),
		.mark = ruler->mark + cell.from,
		.columns = ruler->columns + cell.from };
	uint32_t count = wrap(&own, width, arena, rows);
	for (uint32_t i = 0; i < count; i++) {
		(*rows)[i].at.from += cell.from;
		(*rows)[i].at.to += cell.from;
		(*rows)[i].next += cell.from;
	}
	return count;
}

struct wrapped {
	struct range cell;
	struct row *row;
	uint32_t rows;
};

/* Lines of a cell, below them empty ones as far as the row goes. */
static void set_cell(struct part *part, uint32_t lines, const struct wrapped *wrapped, unsigned at)
{
	for (uint32_t i = 0; i < lines; i++) {
		struct row below = { .at = { wrapped->cell.to, wrapped->cell.to },
			.next = wrapped->cell.to };
		part[i].row = i < wrapped->rows ? wrapped->row[i] : below;
		part[i].at = at;
		part[i].label = at ? SLICE("│") : SLICE("");
		part[i].label_at = at ? at - 2 : 0;
	}
}

/* Where cells are wrapped an empty line parts the rows. */
static void lay_columns(struct slot *slot, const struct table *table, struct laid *laid,
	uint32_t block, unsigned room)
{
	const struct ruler *ruler = &laid->ruler;
	uint32_t cells = count_cells(ruler->text), lines = 1, from = 0;
	struct wrapped *wrapped = ARENA_NEW(&slot->rows, struct wrapped, cells);
	for (uint32_t i = 0; i < cells; i++) {
		bool across = cells == 1 && table->cells > 1;
		wrapped[i].cell = cell_from(ruler->text, from);
		wrapped[i].rows = wrap_cell(ruler, wrapped[i].cell,
			across ? room : table->column[i].width, &slot->rows, &wrapped[i].row);
		lines = wrapped[i].rows > lines ? wrapped[i].rows : lines;
		from = wrapped[i].cell.to + 1;
	}
	lines += table->cut && block + 1 < table->end;
	struct part *part = ARENA_NEW(&slot->rows, struct part, (size_t)cells * lines);
	for (uint32_t i = 0; i < cells; i++)
		set_cell(part + (size_t)i * lines, lines, &wrapped[i], table->column[i].at);
	laid->part = part;
	laid->cells = cells;
	laid->rows = laid->lines = lines;
}

/* ---- as a list */

/* The name of a column, cut to the columns of names. */
static struct slice label_of(struct slot *slot, const struct table *table, struct range name)
{
	struct slice text = block_text(slot->piece, &slot->piece->block[table->first]);
	text = slice_cut(text, name.from, name.to);
	struct slice fits = text_fit(text, table->label);
	if (fits.len == text.len || !table->label)
		return fits;
	fits = text_fit(text, table->label - 1);
	return arena_print(&slot->rows, "%.*s…", (int)fits.len, fits.at);
}

struct listing {
	struct part *part;
	size_t room;
	uint32_t parts;
};

static void list_cell(struct slot *slot, struct listing *listing, const struct ruler *ruler,
	struct range cell, struct slice label, unsigned at, unsigned width)
{
	struct row *row;
	uint32_t rows = wrap_cell(ruler, cell, width, &slot->rows, &row);
	size_t count = listing->parts + rows;
	listing->part = grow(listing->part, &listing->room, count, sizeof *listing->part);
	for (uint32_t i = 0; i < rows; i++)
		listing->part[listing->parts++] =
			(struct part){ .row = row[i], .label = i ? SLICE("") : label, .at = at };
}

/* Cells that are empty say nothing; of a row that has no other, one does. A blank row follows. */
static void lay_list(struct slot *slot, const struct table *table, struct laid *laid,
	uint32_t block, unsigned room)
{
	const struct ruler *ruler = &laid->ruler;
	struct slice head = block_text(slot->piece, &slot->piece->block[table->first]);
	bool named = table_is_head(table, table->first) && block != table->first;
	unsigned at = named && table->label ? table->label + LABEL_GAP : 0;
	uint32_t cells = count_cells(ruler->text), names = count_cells(head);
	struct listing listing = { 0 };
	struct range cell = { 0, 0 }, name = { 0, 0 };
	for (uint32_t i = 0; i < cells; i++) {
		cell = cell_from(ruler->text, i ? cell.to + 1 : 0);
		if (i < names)
			name = cell_from(head, i ? name.to + 1 : 0);
		if (cell.from == cell.to && (i + 1 < cells || listing.parts))
			continue;
		bool labelled = at && i < names && cells > 1;
		list_cell(slot, &listing, ruler, cell,
			labelled ? label_of(slot, table, name) : SLICE(""), cells > 1 ? at : 0,
			cells > 1 ? room - at : room);
	}
	struct part *part = ARENA_NEW(&slot->rows, struct part, listing.parts);
	memcpy(part, listing.part, listing.parts * sizeof *part);
	free(listing.part);
	laid->part = part;
	laid->cells = 1;
	laid->lines = listing.parts;
	laid->rows = laid->lines + (block + 1 < table->end);
}

void table_lay(struct reading *reading, struct slot *slot, struct table *table, uint32_t block)
{
	struct laid *laid = &slot->laid[block];
	unsigned indent = (unsigned)slot_indent(reading, slot, block);
	if (!table->cells)
		measure(reading, slot, table);
	unsigned room = (table->cells > 1 ? reading->reach : reading->measure) - indent;
	if (!table->placed)
		set_widths(table, room);
	laid->row = NULL;
	if (table->listed)
		lay_list(slot, table, laid, block, room);
	else
		lay_columns(slot, table, laid, block, room);
}
