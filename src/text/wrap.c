/*
 * Wrapping: rows are read off the ruler, each in one walk from where it starts.
 *
 * A row holds what fits up to the last place where a break is allowed. The next row starts
 * there and meets again the few bytes that did not fit, so that a tab always knows its column.
 * Blanks never make a row too long: they hang, and are left out of what is shown.
 */
#include "text/measure.h"

#include <stdlib.h>
#include <string.h>

static struct row row_from(const struct ruler *ruler, uint32_t start, unsigned width)
{
	const uint8_t *mark = ruler->mark, *columns = ruler->columns;
	const uint32_t len = (uint32_t)ruler->text.len;
	struct row row = { .at = { start, start }, .next = len }, allowed = { 0 };
	unsigned column = 0; /* where the next cluster goes, hanging blanks counted */
	bool soft = false;   /* the last cluster is a soft hyphen */
	for (uint32_t at = start, next; at < len; at = next) {
		if (at > start && (mark[at] & MARK_FORCED)) {
			row.next = at;
			return row;
		}
		/* a row must have something to be seen, and a column for the hyphen it needs */
		if ((mark[at] & MARK_BREAK) && row.columns &&
			row.columns + (unsigned)soft <= width) {
			allowed = row;
			allowed.next = at;
			allowed.hyphen = soft;
		}
		unsigned wide = columns_at(ruler, at, column);
		soft = mark[at] & MARK_SHY;
		next = at + 1;
		while (next < len && !(mark[next] & MARK_CLUSTER))
			next++;
		if (mark[at] & MARK_BLANK) {
			column += wide;
			continue;
		}
		if (at > start && column + wide > width) {
			row.next = at;
			return allowed.next ? allowed : row;
		}
		column += wide;
		/* most of a row: what is shown and fits, with no place to break before it */
		for (; next < len && !(mark[next] & ~(MARK_CLUSTER | MARK_WORD)) &&
			column + columns[next] <= width;
			next++) {
			column += columns[next];
			soft = false;
		}
		row.at.to = next;
		row.columns = (uint16_t)column;
	}
	return row;
}

uint32_t wrap(const struct ruler *ruler, unsigned width, struct arena *arena, struct row **rows)
{
	struct row *row = NULL;
	size_t count = 0, room = 0;
	width = width < 1 ? 1 : width > UINT16_MAX ? UINT16_MAX : width;
	for (uint32_t at = 0; !count || at < ruler->text.len; at = row[count++].next) {
		row = grow(row, &room, count + 1, sizeof *row);
		row[count] = row_from(ruler, at, width);
	}
	*rows = ARENA_NEW(arena, struct row, count);
	memcpy(*rows, row, count * sizeof *row);
	free(row);
	return (uint32_t)count;
}
