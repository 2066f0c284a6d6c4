/*
 * The links of the open article, in a box over it: number, text and target of each, and all of the
 * target of the one under the cursor, since that is where a click would lead.
 */
#include "view/draw.h"

#include <stdio.h>

enum {
	LIST_LEAST = 2, /* rows that the list keeps, however long the target is */
	TARGET_ROWS = 3 /* that it leaves where there is room */
};

static const struct piece *piece_of(struct workspace *ws)
{
	const struct slot *slot =
		ws->reading ? reading_slot(ws->reading, ws->reading->top.piece) : NULL;
	return slot ? slot->piece : NULL;
}

bool links_target(struct workspace *ws, uint32_t number, struct slice *target)
{
	const struct piece *piece = piece_of(ws);
	if (!piece || number < 1 || number > piece->links)
		return false;
	*target = piece->link[number - 1];
	return true;
}

uint32_t links_number(const struct workspace *ws)
{
	const struct rows *rows = &ws->links.rows;
	return rows->cursor < rows->count ? ws->links.row[rows->cursor].number : 0;
}

/* ---- the list */

/* The text of a link is what its first runs hold, as far as they stand together. */
static void take_text(const struct piece *piece, struct link_row *row, const struct text_run *run)
{
	struct range *text = &row->text;
	uint32_t block = piece_block_at(piece, run->at.from);
	if (text->from == text->to)
		*text = run->at;
	else if (run->at.from <= text->to + 1 && piece_block_at(piece, text->from) == block)
		text->to = run->at.to;
}

static bool is_wanted(const struct needle *needle, struct slice text, struct arena *arena)
{
	struct range *found;
	return find_all(needle, text, 1, arena, &found) > 0;
}

/* Leaves the rows that have what is searched in text or target. */
static void filter(struct workspace *ws, const struct piece *piece)
{
	struct links *links = &ws->links;
	struct needle needle;
	struct arena arena;
	uint32_t left = 0;
	arena_init(&arena);
	needle_make(&needle, &arena, buffer_slice(&ws->overlay_filter));
	for (uint32_t i = 0; i < links->rows.count; i++) {
		struct link_row row = links->row[i];
		struct slice text = slice_cut(piece->text, row.text.from, row.text.to);
		if (!needle.text.len || is_wanted(&needle, text, &arena) ||
			is_wanted(&needle, piece->link[row.number - 1], &arena))
			links->row[left++] = row;
	}
	links->rows.count = left;
	arena_release(&arena);
}

/* The first link from the top of the screen on; where there is none, the last. */
static uint32_t first_here(const struct workspace *ws)
{
	const struct links *links = &ws->links;
	uint32_t found = links->rows.count ? links->rows.count - 1 : 0, from = NOWHERE;
	for (uint32_t i = 0; i < links->rows.count; i++) {
		struct range text = links->row[i].text;
		if (text.from == text.to || text.to <= ws->reading->top.byte || text.from >= from)
			continue;
		from = text.from;
		found = i;
	}
	return found;
}

void links_list(struct workspace *ws)
{
	const struct piece *piece = piece_of(ws);
	struct links *links = &ws->links;
	links->rows = (struct rows){ .count = piece ? piece->links : 0 };
	if (!links->rows.count)
		return;
	links->row = grow(links->row, &links->room, links->rows.count, sizeof *links->row);
	for (uint32_t i = 0; i < piece->links; i++)
		links->row[i] = (struct link_row){ .number = i + 1 };
	for (uint32_t i = 0; i < piece->runs; i++)
		if (piece->run[i].link)
			take_text(piece, &links->row[piece->run[i].link - 1], &piece->run[i]);
	filter(ws, piece);
	links->rows.cursor = first_here(ws);
}

/* ---- the box */

static void draw_link(struct workspace *ws, struct frame *frame, struct area area, int row,
	uint32_t index, int digits)
{
	const struct piece *piece = piece_of(ws);
	const struct link_row *link = &ws->links.row[index];
	bool chosen = index == ws->links.rows.cursor, has_text = link->text.from < link->text.to;
	const struct block *block = &piece->block[piece_block_at(piece, link->text.from)];
	bool faint = !has_text || !block_kind_shown(block->kind);
	struct slice text = slice_cut(piece->text, link->text.from, link->text.to);
	struct area left = area;
	left.cols = digits + 1 + (area.cols - digits - 1) / 2;
	frame_print(frame, area, row, area.col, STYLE_status_key, "%*u", digits, link->number);
	frame_cut(frame, left, row, area.col + digits + 1, faint ? STYLE_faint : STYLE_text,
		has_text ? text : SLICE("(no text)"));
	frame_cut(frame, area, row, area.col + left.cols + 1, STYLE_faint,
		text_address(frame->arena, piece->link[link->number - 1]));
	if (!chosen)
		return;
	frame_style(frame, area, row, STYLE_row_chosen);
	frame->cursor_row = row;
	frame->cursor_col = area.col;
}

/* The target of the chosen link and, where it only seems to lead elsewhere, its host. */
struct target {
	struct slice text, note;
	int rows;
};

static int wrapped_rows(struct slice text, int cols, struct arena *arena)
{
	struct ruler ruler;
	struct row *row;
	ruler_make(&ruler, arena, text);
	return text.len ? (int)wrap(&ruler, cols > 0 ? (unsigned)cols : 1, arena, &row) : 0;
}

static struct target target_of(struct workspace *ws, int cols, struct arena *arena)
{
	struct target target = { 0 };
	struct slice address;
	if (!links_target(ws, links_number(ws), &address))
		return target;
	target.text = text_address(arena, address);
	struct slice host = text_address_host(target.text);
	if (host.len)
		target.note = arena_print(arena, "really leads to %.*s", (int)host.len, host.at);
	target.rows =
		wrapped_rows(target.text, cols, arena) + wrapped_rows(target.note, cols, arena);
	return target;
}

/* What is too long for the area says so in its last cell. */
static void draw_target(const struct target *target, struct frame *frame, struct area area)
{
	int row = draw_wrapped(frame, area, area.row, STYLE_error, target->note);
	draw_wrapped(frame, area, row, STYLE_text, target->text);
	if (target->rows > area.rows && area.rows > 0)
		frame_text(frame, area, area.row + area.rows - 1, area.col + area.cols - 1,
			STYLE_text, SLICE("…"));
}

/* Rows for the target below a list of COUNT links, in a box of ROWS. */
static int rows_below(int rows, int count, int wanted)
{
	int least = rows > 2 * LIST_LEAST ? LIST_LEAST : 1;
	int most = rows - 1 - (count < least ? count : least);
	int below = rows > 3 * TARGET_ROWS && wanted < TARGET_ROWS ? TARGET_ROWS : wanted;
	below = below < most ? below : most;
	return below > 0 ? below : 0;
}

void links_draw(struct workspace *ws, struct frame *frame)
{
	struct area box = overlay_area(ws);
	struct rows *rows = &ws->links.rows;
	struct area inside = { box.row + 1, box.col + 2, box.rows - 2, box.cols - 4 };
	struct target target = target_of(ws, inside.cols, frame->arena);
	int below = rows_below(inside.rows, (int)rows->count, target.rows);
	below += below > 0;
	inside.rows -= below;
	if (!ws->overlay_filter.len && (int)rows->count < inside.rows) {
		inside.rows = rows->count ? (int)rows->count : 1;
		box.rows = inside.rows + below + 2;
	}
	rows_show(rows, inside.rows);
	draw_box(frame, box, "Links · Enter opens · / finds · q closes");
	int digits = snprintf(NULL, 0, "%u", piece_of(ws) ? piece_of(ws)->links : 0);
	for (int i = 0; i < inside.rows && rows->top + (uint32_t)i < rows->count; i++)
		draw_link(ws, frame, inside, inside.row + i, rows->top + (uint32_t)i, digits);
	if (!rows->count)
		frame_text(
			frame, inside, inside.row, inside.col, STYLE_faint, SLICE("no link fits"));
	if (below)
		draw_target(&target, frame,
			(struct area){
				inside.row + inside.rows + 1, inside.col, below - 1, inside.cols });
	if ((int)rows->count > inside.rows)
		frame_print(frame, box, box.row + box.rows - 1, box.col + box.cols - 12,
			STYLE_border, " %u/%u ", rows->cursor + 1, rows->count);
}
