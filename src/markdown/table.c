/*
 * Tables, which are no part of CommonMark: it sees a paragraph. A table is known by its second
 * line, which is made of dashes, bars and colons and has as many cells as the line above.
 */
#include "markdown/page.h"

/* Cells of a row: bars at its ends part nothing, nor do bars in code or behind a backslash. */
static unsigned count_cells(struct slice row)
{
	unsigned cells = 1;
	bool in_code = false;
	row = slice_trim(row);
	for (size_t at = 0; at < row.len; at++) {
		char c = row.at[at];
		at += c == '\\';
		in_code ^= c == '`';
		cells += c == '|' && !in_code && at && at + 1 < row.len;
	}
	return cells;
}

/* Dashes with a colon at either end or at none. */
static bool is_rule(struct slice cell)
{
	size_t dashes = 0;
	cell = slice_trim(cell);
	for (size_t at = 0; at < cell.len; at++) {
		bool is_end = at == 0 || at + 1 == cell.len;
		if (cell.at[at] != '-' && !(cell.at[at] == ':' && is_end))
			return false;
		dashes += cell.at[at] == '-';
	}
	return dashes;
}

static bool is_delimiter(struct slice line)
{
	bool has_bar = false;
	line = slice_trim(line);
	for (size_t at = 0, from = 0; at <= line.len; at++) {
		bool is_bar = at < line.len && line.at[at] == '|';
		if (at < line.len && !is_bar)
			continue;
		has_bar |= is_bar;
		bool is_outer = at == from && (at == 0 || at == line.len);
		if (!is_outer && !is_rule(slice_cut(line, from, at)))
			return false;
		from = at + 1;
	}
	return has_bar;
}

uint32_t table_find(const struct page *page, struct slice head, uint32_t first, uint32_t last)
{
	for (uint32_t line = first + 1; line <= last; line++) {
		struct slice text = source_content(&page->source, line, page->quotes);
		if (is_delimiter(text) && count_cells(text) == count_cells(head))
			return line;
		head = text;
	}
	return 0;
}
