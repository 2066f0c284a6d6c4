/*
 * Which pane stands where. The reader is served first, then the sidebar, then the list; the
 * thresholds are options, and what the user asked for with a key wins over them while it fits.
 *
 *   below 72 columns   one pane; the sidebar lies over the reader
 *   from 72            reader and sidebar; the list is a screen of its own
 *   from 110           list, reader and sidebar
 *   from 180           the same with wide side panes
 */
#include "view/view.h"

enum {
	LEAST_ROWS = 5,
	LEAST_COLS = 20,
	LEAST_READER = 38,
	FULL_COLS = 60, /* from here: a rule above the status line, a preview below the list */
	PREVIEW_ROWS = 6,
	LEAST_SIDE = 34, /* of a spread: below, one side is shown at a time */
	PROSE_SIDE = 46, /* the same of texts that are not read line by line */
	GUTTER = 3,      /* left of a side's text: mark, line, blank */
	FOOT_LEAST = 4,
	FOOT_MOST = 9,
};

static int clamp(int value, int least, int most)
{
	return value < least ? least : value > most ? most : value;
}

static bool is_wanted(enum wish wish, bool by_width)
{
	return wish == WISH_AUTO ? by_width : wish == WISH_SHOWN;
}

static int side_width(int option, int more, int by_screen, int room)
{
	return clamp((option ? option : by_screen) + more, 12, room);
}

/* Columns of the two side panes, 0 for one that is not shown. */
static void share_columns(const struct workspace *ws, int *list, int *sidebar)
{
	const struct options *options = &ws->config->options;
	bool wide = ws->cols >= options->wide_from, three = ws->cols >= options->list_from;
	int room = ws->cols - LEAST_READER - 1;
	*list = *sidebar = 0;
	if (ws->zoomed || room < 12)
		return;
	if (is_wanted(ws->sidebar_wish, ws->cols >= options->sidebar_from))
		*sidebar = side_width(options->sidebar_width, ws->sidebar_more,
			wide    ? 36
			: three ? 25
				: 20,
			room);
	room -= *sidebar ? *sidebar + 1 : 0;
	if (room >= 12 && ws->list.order && is_wanted(ws->list_wish, three))
		*list = side_width(options->list_width, ws->list_more, wide ? 40 : 27, room);
	/* A list asked for on a narrow screen is the screen of its own. */
	if (ws->cols < options->list_from && ws->list_wish != WISH_SHOWN)
		*list = 0;
}

static struct area columns_of(struct area body, int col, int cols)
{
	return (struct area){ body.row, col, body.rows, cols };
}

static void place_text(const struct workspace *ws, struct layout *layout)
{
	struct area area = layout->pane[PANE_READER];
	int room = area.cols - (area.cols > 30 ? 4 : 2);
	int wanted = ws->measure > 0 && ws->measure < room ? ws->measure : room;
	layout->measure = (unsigned)(wanted > 1 ? wanted : 1);
	int spare = area.cols - (int)layout->measure;
	bool centred = ws->config->options.centred && spare > 8;
	layout->text_col = area.col + (centred ? spare / 2 : area.cols > 30 ? 2 : 1);
	int reach = area.col + area.cols - 1 - layout->text_col;
	layout->reach = reach > (int)layout->measure ? (unsigned)reach : layout->measure;
}

/* The inside of a box over the text. */
static struct area box_inside(struct area body)
{
	int rows = clamp(body.rows - 2, 3, 14), cols = clamp(body.cols - 2, 18, 44);
	return (struct area){ body.row + 1, body.col + (body.cols - cols) / 2 + 1, rows - 2,
		cols - 2 };
}

static void place_alone(const struct workspace *ws, struct layout *layout)
{
	struct area body = layout->body;
	bool over = ws->focus == PANE_SIDEBAR && !ws->zoomed;
	layout->list_screen = ws->focus == PANE_LIST || !ws->reading;
	layout->pane[PANE_READER] = layout->pane[PANE_LIST] = body;
	layout->shown[layout->list_screen ? PANE_LIST : PANE_READER] = true;
	if (layout->list_screen && ws->cols >= FULL_COLS && body.rows > 2 * PREVIEW_ROWS) {
		layout->pane[PANE_LIST].rows -= PREVIEW_ROWS + 1;
		layout->preview = (struct area){ body.row + body.rows - PREVIEW_ROWS, body.col,
			PREVIEW_ROWS, body.cols };
	}
	layout->pane[PANE_SIDEBAR] = body;
	if (!layout->list_screen && ws->focus == PANE_SIDEBAR) {
		layout->shown[PANE_SIDEBAR] = true;
		layout->sidebar_over = over;
		layout->shown[PANE_READER] = over;
	}
	if (over && !layout->list_screen)
		layout->pane[PANE_SIDEBAR] = box_inside(body);
}

static void place_panes(const struct workspace *ws, struct layout *layout, int list, int sidebar)
{
	struct area body = layout->body;
	int reader = body.cols - (list ? list + 1 : 0) - (sidebar ? sidebar + 1 : 0);
	layout->shown[PANE_LIST] = list > 0;
	layout->shown[PANE_SIDEBAR] = sidebar > 0;
	layout->shown[PANE_READER] = true;
	layout->pane[PANE_LIST] = columns_of(body, 0, list);
	layout->pane[PANE_READER] = columns_of(body, list ? list + 1 : 0, reader);
	layout->pane[PANE_SIDEBAR] = columns_of(body, ws->cols - sidebar, sidebar);
}

/* ---- a spread */

/* Columns of a side pane of a spread; 0 where it has no room. */
static int spread_sidebar(const struct workspace *ws)
{
	const struct options *options = &ws->config->options;
	bool by_width = ws->cols >= options->list_from;
	if (!is_wanted(ws->sidebar_wish, by_width) || !by_width)
		return 0;
	return side_width(options->sidebar_width, ws->sidebar_more,
		ws->cols >= options->wide_from ? 27 : 22, ws->cols - 2 * LEAST_SIDE - 2);
}

static int spread_list(const struct workspace *ws)
{
	bool by_width = ws->cols >= ws->config->options.wide_from;
	if (!ws->list.order || !by_width || !is_wanted(ws->list_wish, by_width))
		return 0;
	return side_width(ws->config->options.list_width, ws->list_more, 26, 40);
}

/* Reports are read a side at a time where there is little room, versions line by line. */
static bool is_facing(const struct workspace *ws, int side)
{
	int least = ws->spread->mode == LIKENESS_INDEPENDENT ? PROSE_SIDE : LEAST_SIDE;
	return side >= LEAST_SIDE && (side >= least) != ws->zoomed;
}

static void place_strip(const struct workspace *ws, struct layout *layout, struct area *body)
{
	bool peek = !layout->facing && ws->spread->mode == LIKENESS_INDEPENDENT;
	int rows = clamp(body->rows / 3, FOOT_LEAST, FOOT_MOST);
	if ((!ws->spread->answers.open && !peek) || body->rows < 2 * FOOT_LEAST)
		return;
	layout->strip = (struct area){ body->row + body->rows - rows, body->col, rows, body->cols };
	body->rows -= rows + 1;
}

static void place_sides(const struct workspace *ws, struct layout *layout, struct area room)
{
	int side = (room.cols - 1) / 2;
	unsigned active = ws->spread->active;
	for (unsigned i = 0; i < SIDES; i++) {
		layout->side[i] = room;
		if (layout->facing)
			layout->side[i] = columns_of(
				room, room.col + (i == LEFT ? 0 : room.cols - side), side);
		layout->side_col[i] = layout->side[i].col + GUTTER;
	}
	layout->pane[PANE_READER] = layout->side[active];
	layout->text_col = layout->side_col[active];
	int measure = layout->side[active].cols - GUTTER - 1;
	bool less = ws->measure > 0 && ws->measure < measure;
	layout->measure = (unsigned)(less ? ws->measure : measure > 1 ? measure : 1);
	layout->reach = (unsigned)(measure > (int)layout->measure ? measure : (int)layout->measure);
}

static void place_spread(const struct workspace *ws, struct layout *layout)
{
	int sidebar = spread_sidebar(ws), list = spread_list(ws);
	struct area body = layout->body, room = body;
	room.cols -= (sidebar ? sidebar + 1 : 0) + (list ? list + 1 : 0);
	room.col = list ? list + 1 : 0;
	layout->facing = is_facing(ws, (room.cols - 1) / 2);
	place_strip(ws, layout, &body);
	room.rows = body.rows;
	layout->shown[PANE_READER] = true;
	layout->shown[PANE_LIST] = list > 0;
	layout->pane[PANE_LIST] = columns_of(body, 0, list);
	layout->shown[PANE_SIDEBAR] = sidebar || ws->focus == PANE_SIDEBAR;
	layout->sidebar_over = !sidebar && ws->focus == PANE_SIDEBAR;
	layout->pane[PANE_SIDEBAR] = columns_of(body, ws->cols - sidebar, sidebar);
	if (layout->sidebar_over)
		layout->pane[PANE_SIDEBAR] = box_inside(body);
	place_sides(ws, layout, room);
}

void workspace_layout(const struct workspace *ws, struct layout *layout)
{
	*layout = (struct layout){ .too_small = ws->rows < LEAST_ROWS || ws->cols < LEAST_COLS };
	int rule = ws->cols >= FULL_COLS && ws->rows >= 10, list, sidebar;
	layout->bar = (struct area){ 0, 0, 1, ws->cols };
	layout->body = (struct area){ 1, 0, ws->rows - 2 - rule, ws->cols };
	layout->rule = (struct area){ ws->rows - 2, 0, rule, ws->cols };
	layout->status = (struct area){ ws->rows - 1, 0, 1, ws->cols };
	if (layout->too_small) {
		layout->pane[PANE_READER] = (struct area){ .rows = 1, .cols = 1 };
		layout->measure = layout->reach = 1;
		return;
	}
	if (ws->spread) {
		place_spread(ws, layout);
		return;
	}
	share_columns(ws, &list, &sidebar);
	bool beside = (ws->focus == PANE_LIST && list) || (ws->focus == PANE_SIDEBAR && sidebar) ||
		      (ws->focus == PANE_READER && (list || sidebar));
	if (beside && (ws->reading || list))
		place_panes(ws, layout, list, sidebar);
	else
		place_alone(ws, layout);
	place_text(ws, layout);
}

int workspace_reader_rows(const struct workspace *ws)
{
	struct layout layout;
	workspace_layout(ws, &layout);
	return layout.pane[PANE_READER].rows;
}
