/*
 * The actor sidebar: who is in the open article. "here/all" counts the mentions on the screen and
 * in the article, so a glance says who the passage is about.
 */
#include "view/draw.h"

/* Rows for the actors; the rest tells of the chosen one. */
static int rows_for_actors(const struct workspace *ws, struct area area)
{
	int rows = area.rows - 1;
	if (ws->actor == NOWHERE || rows < 10)
		return rows;
	int wanted =
		(int)ws->sidebar.rows.count < rows / 2 ? (int)ws->sidebar.rows.count : rows / 2;
	return wanted > 3 ? wanted : 3;
}

static void draw_actor(struct workspace *ws, struct frame *frame, struct area area, int row,
	uint32_t index, const struct page *page)
{
	const struct entry_actor *actor = &ws->sidebar.actor[index];
	const struct member *member = &ws->catalogue->member[actor->actor];
	bool chosen = actor->actor == ws->actor, cursor = index == ws->sidebar.rows.cursor;
	enum style style = chosen ? STYLE_actor_chosen : STYLE_row;
	if (cursor && ws->focus == PANE_SIDEBAR)
		style = chosen ? STYLE_actor_here : STYLE_row_chosen;
	frame_style(frame, area, row, style);
	/* Of a huge article only the first piece is counted. */
	const char *more = ws->reading && ws->reading->article->pieces > 1 ? "+" : "";
	struct slice counts = arena_print(frame->arena,
		area.cols < 24 ? " %c %u/%u%s" : " %c%3u/%u%s", kind_letter(member->kind),
		page_seen(page, actor->actor), actor->count, more);
	struct area name = area;
	name.cols -= (int)counts.len;
	const char *mark = chosen ? ">" : member->listed ? " " : "?";
	int col = area.col + frame_text(frame, area, row, area.col, style, slice_of(mark));
	if (area.cols >= 20)
		col += frame_print(
			frame, area, row, col, style, index < 9 ? "%u " : "  ", index + 1);
	int room = name.col + name.cols - col;
	frame_cut(frame, name, row, col, style, short_name(member, room, frame->arena));
	frame_text(frame, area, row, area.col + area.cols - (int)counts.len, style, counts);
	if (cursor && ws->focus == PANE_SIDEBAR) {
		frame->cursor_row = row;
		frame->cursor_col = area.col;
	}
}

static void draw_heading(struct frame *frame, struct area area)
{
	frame_text(frame, area, area.row, area.col, STYLE_faint, SLICE("ACTORS"));
	frame_text(frame, area, area.row, area.col + area.cols - 9, STYLE_faint, SLICE("here/all"));
}

void sidebar_draw(struct workspace *ws, struct frame *frame, const struct layout *layout,
	const struct page *page)
{
	struct area area = layout->pane[PANE_SIDEBAR];
	struct rows *rows = &ws->sidebar.rows;
	if (layout->sidebar_over)
		draw_box(frame,
			(struct area){ area.row - 1, area.col - 1, area.rows + 2, area.cols + 2 },
			"");
	int height = rows_for_actors(ws, area);
	draw_heading(frame, area);
	rows_show(rows, height);
	for (int row = 0; row < height && rows->top + (uint32_t)row < rows->count; row++)
		draw_actor(ws, frame, area, area.row + 1 + row, rows->top + (uint32_t)row, page);
	if (!rows->count)
		frame_cut(
			frame, area, area.row + 1, area.col, STYLE_faint, SLICE("no actors found"));
	int used = 1 + height + 1;
	if (ws->reading && ws->actor != NOWHERE && used < area.rows)
		details_draw(ws, frame,
			(struct area){ area.row + used, area.col, area.rows - used, area.cols });
}
