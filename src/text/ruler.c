/*
 * The ruler: what is true of each byte, found once.
 *
 * A text is measured in stretches, by tables as far as they go and by the libraries from the last
 * to the next place that no rule looks across, with the same result as if the libraries had
 * measured it whole. English news goes through the tables but for some percent.
 */
#include "text/bidi.h"
#include "text/measure.h"
#include "text/point.h"

#include <stdlib.h>
#include <string.h>

/* Rows of longer paragraphs are left in the order in which they were written. */
#define BIDI_MOST 65536

static bool is_rtl(struct slice text)
{
	unsigned len;
	for (size_t at = ascii_run(text, 0); at < text.len; at += len + ascii_run(text, at + len)) {
		if (point_rtl(point_at(text.at + at, &len)))
			return true;
	}
	return false;
}

/* U+2028 and a form feed end a line but no paragraph. */
static bool ends_paragraph(struct slice text, size_t at)
{
	char last = text.at[at - 1];
	return last == '\n' || last == '\r' || (last == '\x85' && text.at[at - 2] == '\xC2') ||
	       (last == '\xA9' && at >= 3 && memcmp(text.at + at - 3, "\xE2\x80\xA9", 3) == 0);
}

static const uint8_t *levels_make(const struct ruler *ruler, struct arena *arena)
{
	struct slice text = ruler->text;
	if (!bidi_library()[0] || text.len > BIDI_MOST || !is_rtl(text))
		return NULL;
	uint8_t *level = ARENA_NEW(arena, uint8_t, text.len);
	for (size_t from = 0, to = 1; from < text.len; to++) {
		if (to < text.len && !((ruler->mark[to] & MARK_FORCED) && ends_paragraph(text, to)))
			continue;
		if (!bidi_levels(slice_cut(text, from, to), level + from))
			return NULL;
		from = to;
	}
	return level;
}

void ruler_make(struct ruler *ruler, struct arena *arena, struct slice text)
{
	uint8_t *mark = arena_take(arena, text.len + 1), *columns = arena_take(arena, text.len + 1);
	for (size_t at = 0, to; at < text.len; at = to) {
		struct slice rest = slice_cut(text, at, text.len);
		struct reach reach = measure_common(rest, mark + at, columns + at);
		to = at + reach.sure;
		if (reach.sure == 0) {
			to = at + sure_after(rest, reach.stop);
			measure_mixed(slice_cut(text, at, to), mark + at, columns + at);
		}
		if (at > 0)
			mark[at] |= MARK_BREAK;
	}
	*ruler = (struct ruler){ .text = text, .mark = mark, .columns = columns };
	ruler->level = levels_make(ruler, arena);
}

uint32_t ruler_here(const struct ruler *ruler, uint32_t at)
{
	if (at >= ruler->text.len)
		return (uint32_t)ruler->text.len;
	while (at > 0 && !(ruler->mark[at] & MARK_CLUSTER))
		at--;
	return at;
}

uint32_t ruler_next(const struct ruler *ruler, uint32_t at)
{
	if (at >= ruler->text.len)
		return (uint32_t)ruler->text.len;
	do
		at++;
	while (at < ruler->text.len && !(ruler->mark[at] & MARK_CLUSTER));
	return at;
}

uint32_t ruler_before(const struct ruler *ruler, uint32_t at)
{
	at = ruler_here(ruler, at);
	return at ? ruler_here(ruler, at - 1) : 0;
}

static bool is_plain(struct slice text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] < ' ' || text.at[i] > '~')
			return false;
	}
	return true;
}

/* How much of TEXT fits COLUMNS, without its last cluster if it may be CUT; what it takes up goes
 * to USED, if given. */
static size_t fitting(struct slice text, unsigned columns, bool cut, unsigned *used)
{
	struct arena arena;
	struct ruler ruler;
	arena_init(&arena);
	ruler_make(&ruler, &arena, text);
	uint32_t at = 0, end = (uint32_t)text.len;
	if (cut)
		end = ruler_before(&ruler, end);
	unsigned column = 0;
	while (at < end) {
		unsigned wide = columns_at(&ruler, at, column);
		if (wide > columns - column)
			break;
		column += wide;
		at = ruler_next(&ruler, at);
	}
	if (used)
		*used = column;
	arena_release(&arena);
	return at;
}

unsigned text_columns(struct slice text)
{
	if (is_plain(text))
		return (unsigned)text.len;
	unsigned used;
	fitting(text, UINT32_MAX, false, &used);
	return used;
}

/* Looks at so much of a text alone that a hostile one costs no more than a page. */
struct slice text_fit(struct slice text, unsigned columns)
{
	size_t most = text.len <= columns ? text.len : (size_t)columns + 1;
	if (is_plain(slice_cut(text, 0, most)))
		return slice_cut(text, 0, most > columns ? columns : most);
	size_t end = 256 + 32 * (size_t)columns;
	if (end > text.len)
		end = text.len;
	while (end < text.len && !point_starts(text.at[end]))
		end--;
	return slice_cut(text, 0, fitting(slice_cut(text, 0, end), columns, end < text.len, NULL));
}

/* As above; the first cluster of what is looked at may be cut, unless it is the text's. */
struct slice text_tail(struct slice text, unsigned columns)
{
	size_t most = 256 + 32 * (size_t)columns, start = text.len > most ? text.len - most : 0;
	while (start < text.len && !point_starts(text.at[start]))
		start++;
	struct slice rest = slice_cut(text, start, text.len);
	struct arena arena;
	struct ruler ruler;
	arena_init(&arena);
	ruler_make(&ruler, &arena, rest);
	uint32_t at = (uint32_t)rest.len, least = start ? ruler_next(&ruler, 0) : 0;
	for (unsigned column = 0; at > least;) {
		uint32_t before = ruler_before(&ruler, at);
		column += columns_at(&ruler, before, 0);
		if (column > columns)
			break;
		at = before;
	}
	arena_release(&arena);
	return slice_cut(rest, at, rest.len);
}
