/*
 * Partners: whom an article may be compared with, best first. Who shares rare actors with it is
 * known at once; how much of the text is shared only when both have been read, so that column
 * fills while one looks at it, and what is found out moves up.
 */
#include "view/draw.h"

#include <stdlib.h>
#include <string.h>

enum {
	SHARED_NAMES = 3,
	NAMES_LOOKED = 300, /* the most mentioned actors of the article, in one of thousands */
	FIGURE = 17,        /* columns of "INDEPENDENT 100%" */
};

static int by_worth(const void *left, const void *right, void *argument)
{
	const struct partner *partner = argument;
	const struct partner *a = &partner[*(const uint32_t *)left];
	const struct partner *b = &partner[*(const uint32_t *)right];
	/* What was read and found to have nothing in common says no more than its actors. */
	if (a->score != b->score)
		return a->score < b->score ? 1 : -1;
	if (a->alike != b->alike)
		return a->alike < b->alike ? 1 : -1;
	return a->entry < b->entry ? -1 : a->entry > b->entry;
}

static bool is_wanted(const struct workspace *ws, const struct needle *needle, uint32_t index,
	struct arena *arena)
{
	const struct entry *entry = &ws->catalogue->entry[ws->partners.partner[index].entry];
	struct range *range;
	return !needle->text.len || find_all(needle, entry->title, 1, arena, &range) ||
	       find_all(needle, entry->name, 1, arena, &range);
}

uint32_t partners_entry(const struct workspace *ws)
{
	const struct partners *partners = &ws->partners;
	if (partners->rows.cursor >= partners->rows.count)
		return NOWHERE;
	return partners->partner[partners->shown[partners->rows.cursor]].entry;
}

void partners_list(struct workspace *ws)
{
	struct partners *partners = &ws->partners;
	uint32_t here = partners->rows.cursor ? partners_entry(ws) : NOWHERE;
	struct needle needle;
	struct arena arena;
	arena_init(&arena);
	needle_make(&needle, &arena, buffer_slice(&ws->overlay_filter));
	partners->shown = grow(partners->shown, &partners->shown_room,
		(size_t)partners->partners + 1, sizeof *partners->shown);
	partners->rows.count = 0;
	for (uint32_t i = 0; i < partners->partners; i++)
		if (is_wanted(ws, &needle, i, &arena))
			partners->shown[partners->rows.count++] = i;
	if (partners->rows.count)
		qsort_r(partners->shown, partners->rows.count, sizeof *partners->shown, by_worth,
			partners->partner);
	partners->rows.cursor = 0;
	for (uint32_t i = 0; i < partners->rows.count; i++)
		if (partners->partner[partners->shown[i]].entry == here)
			partners->rows.cursor = i;
	arena_release(&arena);
}

/* The actors of both that fewest articles have: "Egypt, Port Said, Nasser". */
static struct slice shared_names(const struct workspace *ws, const struct entry *one,
	const struct entry *other, struct arena *arena)
{
	const struct member *member = ws->catalogue->member;
	uint32_t best[SHARED_NAMES], count = 0;
	for (uint32_t i = 0; i < one->actors && i < NAMES_LOOKED; i++) {
		uint32_t actor = one->actor[i].actor, at = count;
		if (!entry_count(other, actor))
			continue;
		while (at > 0 && member[best[at - 1]].articles > member[actor].articles)
			at--;
		if (at == SHARED_NAMES)
			continue;
		count += count < SHARED_NAMES;
		memmove(&best[at + 1], &best[at], (count - at - 1) * sizeof *best);
		best[at] = actor;
	}
	struct slice names = SLICE("");
	for (uint32_t i = 0; i < count; i++)
		names = arena_print(arena, "%.*s%s%.*s", (int)names.len, names.at, i ? ", " : "",
			(int)member[best[i]].name.len, member[best[i]].name.at);
	return names;
}

static void draw_partner(struct workspace *ws, struct frame *frame, struct area area, int row,
	const struct partner *partner, bool cursor)
{
	const struct entry *entry = &ws->catalogue->entry[partner->entry];
	const struct entry *one = &ws->catalogue->entry[ws->partners.entry];
	struct area title = area;
	int names_col =
		area.cols >= 64 ? area.col + area.cols - area.cols / 3 : area.col + area.cols;
	title.cols = names_col - area.col - 1;
	if (partner->known)
		frame_print(frame, area, row, area.col, STYLE_text, "%-11s %3u%%",
			likeness_name(partner->overlap.likeness), partner->overlap.percent);
	frame_cut(frame, title, row, area.col + FIGURE, STYLE_text, entry->title);
	frame_cut(frame, area, row, names_col, STYLE_faint,
		shared_names(ws, one, entry, frame->arena));
	if (!cursor)
		return;
	frame_style(frame, area, row, STYLE_row_chosen);
	frame->cursor_row = row;
	frame->cursor_col = area.col;
}

void partners_draw(struct workspace *ws, struct frame *frame)
{
	struct partners *partners = &ws->partners;
	struct rows *rows = &partners->rows;
	struct area box = overlay_area(ws);
	struct area inside = { box.row + 1, box.col + 2, box.rows - 2, box.cols - 4 };
	struct slice title = text_fit(ws->catalogue->entry[partners->entry].title,
		box.cols > 60 ? (unsigned)box.cols - 50 : 10);
	rows_show(rows, inside.rows);
	draw_box(frame, box,
		arena_print(frame->arena, "%.*s, compared with · Enter · / filters · q closes",
			(int)title.len, title.at)
			.at);
	for (int i = 0; i < inside.rows && rows->top + (uint32_t)i < rows->count; i++) {
		uint32_t at = rows->top + (uint32_t)i;
		draw_partner(ws, frame, inside, inside.row + i,
			&partners->partner[partners->shown[at]], at == rows->cursor);
	}
	if (!rows->count)
		frame_cut(frame, inside, inside.row, inside.col, STYLE_faint,
			partners->partners ? SLICE("no article fits")
					   : SLICE("there is no other article"));
	if ((int)rows->count > inside.rows)
		frame_print(frame, box, box.row + box.rows - 1, box.col + box.cols - 12,
			STYLE_border, " %u/%u ", rows->cursor + 1, rows->count);
}
