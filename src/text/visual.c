/*
 * The visual form of a row: what may be sent to a terminal, in the order in which it is seen.
 *
 * Terminals disagree about what a joiner, a variation selector or a skin tone does to the cluster
 * around it, and curses can be asked only for what the C library says. So nothing contested is
 * shown: a family becomes its members side by side, a thumb loses its colour but keeps its
 * columns. Then the cursor is always where curses believes it to be, whatever the text holds.
 */
#include "text/bidi.h"
#include "text/measure.h"
#include "text/point.h"

#include <string.h>

#define MARKS_MOST 4   /* curses keeps no more of them on a cell */
#define SHOW_BYTES 240 /* the longest safe form */
#define NBSP 0xA0

/* The safe form of one cluster in the making. */
struct safe {
	char bytes[SHOW_BYTES];
	unsigned len, columns;
	unsigned left;  /* columns of the cluster that are not yet accounted for */
	unsigned marks; /* on the last base */
	bool mirrored;  /* in a stretch that runs from right to left */
};

static void safe_add_base(struct safe *safe, uint32_t point, unsigned columns)
{
	if (safe->mirrored && !safe->len)
		point = bidi_mirrored(point);
	safe->len += point_write(point, safe->bytes + safe->len);
	safe->columns += columns;
	safe->left -= columns;
	safe->marks = 0;
}

/* One point of the cluster; false where the rest cannot change what is shown. */
static bool safe_add(struct safe *safe, uint32_t point)
{
	unsigned columns = point_columns(point);
	if (point_hidden(point))
		return true;
	if (columns == 0) {
		if (safe->marks == MARKS_MOST)
			return safe->left > 0;
		if (!safe->len)
			safe_add_base(safe, NBSP, 1);
		safe->len += point_write(point, safe->bytes + safe->len);
		safe->marks++;
		return true;
	}
	if (columns > safe->left || safe->len > SHOW_BYTES - 4 * (1 + MARKS_MOST))
		return false;
	if (point_modifier(point) && safe->len)
		safe->left -= columns;
	else
		safe_add_base(safe, point_picture(point), columns);
	return true;
}

static bool is_printable(char c)
{
	return c >= ' ' && c <= '~';
}

static struct glyph glyph_make(
	const struct ruler *ruler, struct range cluster, bool mirrored, struct arena *arena)
{
	struct glyph glyph = { .show = slice_cut(ruler->text, cluster.from, cluster.to),
		.at = cluster.from,
		.columns = 1 };
	if (glyph.show.len == 1 && is_printable(*glyph.show.at) && !mirrored)
		return glyph;
	struct safe safe = { .left = ruler->columns[cluster.from], .mirrored = mirrored };
	unsigned len;
	for (size_t at = 0; at < glyph.show.len; at += len) {
		if (!safe_add(&safe, point_at(glyph.show.at + at, &len)))
			break;
	}
	struct slice shown = { safe.bytes, safe.len };
	if (!slice_equal(shown, glyph.show))
		glyph.show = arena_copy(arena, shown);
	glyph.columns = (uint8_t)safe.columns;
	return glyph;
}

static void reverse(struct glyph *glyph, uint32_t count)
{
	for (uint32_t i = 0; i < count / 2; i++) {
		struct glyph first = glyph[i];
		glyph[i] = glyph[count - 1 - i];
		glyph[count - 1 - i] = first;
	}
}

/* UAX #9, L2: from the highest level to the lowest odd one, what is at least so high is reversed.
 */
static void reorder(const uint8_t *level, struct glyph *glyph, uint32_t count)
{
	unsigned highest = 0, lowest = UINT8_MAX;
	for (uint32_t i = 0; i < count; i++) {
		unsigned here = level[glyph[i].at];
		highest = here > highest ? here : highest;
		lowest = here % 2 && here < lowest ? here : lowest;
	}
	for (unsigned bound = highest; bound >= lowest; bound--) {
		for (uint32_t from = 0, to; from < count; from = to + 1) {
			for (to = from; to < count && level[glyph[to].at] >= bound;)
				to++;
			reverse(glyph + from, to - from);
		}
	}
}

/* Columns of the clusters in AT, which begin at column 0. */
static unsigned range_columns(const struct ruler *ruler, struct range range)
{
	unsigned columns = 0;
	for (uint32_t at = range.from; at < range.to; at = ruler_next(ruler, at))
		columns += columns_at(ruler, at, columns);
	return columns;
}

uint32_t row_glyphs(const struct ruler *ruler, struct row row, bool bidi, struct arena *arena,
	struct glyph **glyphs)
{
	const uint8_t *level = bidi ? ruler->level : NULL;
	uint32_t count = 0;
	/* every glyph has a column or more */
	struct glyph *glyph = ARENA_NEW(arena, struct glyph, range_columns(ruler, row.at));
	unsigned column = 0;
	for (uint32_t at = row.at.from, next; at < row.at.to; at = next) {
		next = ruler_next(ruler, at);
		unsigned columns = columns_at(ruler, at, column);
		column += columns;
		if (ruler->mark[at] & MARK_TAB) {
			while (columns-- > 0)
				glyph[count++] = (struct glyph){ SLICE(" "), at, 1 };
		} else if (columns > 0) {
			bool mirrored = level && level[at] % 2;
			glyph[count++] =
				glyph_make(ruler, (struct range){ at, next }, mirrored, arena);
		}
	}
	if (level)
		reorder(level, glyph, count);
	*glyphs = glyph;
	return count;
}

struct slice text_safe(struct arena *arena, struct slice text)
{
	struct arena scratch;
	struct ruler ruler;
	struct glyph *glyph;
	struct buffer safe = { 0 };
	arena_init(&scratch);
	ruler_make(&ruler, &scratch, text);
	struct row whole = { .at = { 0, (uint32_t)text.len } };
	uint32_t count = row_glyphs(&ruler, whole, false, &scratch, &glyph);
	for (uint32_t i = 0; i < count; i++) {
		buffer_add_slice(&safe, glyph[i].show);
		unsigned columns = ruler.columns[glyph[i].at];
		for (unsigned column = glyph[i].columns; column < columns; column++)
			buffer_add_char(&safe, ' ');
	}
	struct slice copy = arena_copy(arena, buffer_slice(&safe));
	buffer_release(&safe);
	arena_release(&scratch);
	return copy;
}
