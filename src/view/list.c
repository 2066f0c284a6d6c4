/*
 * The article list. As wide as the screen it has one row an article and a preview below; beside
 * the reader it has two narrow ones.
 */
#include "view/draw.h"

enum {
	WIDE_LIST = 56
};

static char read_mark(const struct entry *entry)
{
	if (entry->state == ENTRY_BROKEN)
		return '!';
	return entry->read ? ' ' : entry->opened ? '-' : 'N';
}

/* "04 Oct", or "Oct 2021" where the day is not known; years that are not this article's matter
 * less than columns. */
static struct slice short_date(struct slice iso, struct arena *arena)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	if (iso.len < 4)
		return SLICE("");
	int month = iso.len >= 7 ? (iso.at[5] - '0') * 10 + iso.at[6] - '0' : 0;
	if (month < 1 || month > 12)
		return slice_cut(iso, 0, 4);
	const char *name = &months[(month - 1) * 3];
	if (iso.len < 10)
		return arena_print(arena, "%.3s %.4s", name, iso.at);
	return arena_print(arena, "%.2s %.3s %.4s", iso.at + 8, name, iso.at);
}

/* The MOST most mentioned actors, each cut to NAME columns: "Azer 42 Iran 20". */
static struct slice short_actors(const struct workspace *ws, const struct entry *entry,
	uint32_t most, int name, const char *between, struct arena *arena)
{
	struct slice text = SLICE("");
	for (uint32_t i = 0; i < entry->actors && i < most; i++) {
		const struct member *member = &ws->catalogue->member[entry->actor[i].actor];
		struct slice cut = text_fit(short_name(member, name, arena), (unsigned)name);
		text = arena_print(arena, "%s%s%.*s %u", text.at, text.len ? between : "",
			(int)cut.len, cut.at, entry->actor[i].count);
	}
	return text;
}

static enum style row_style(const struct workspace *ws, uint32_t index, const struct entry *entry)
{
	if (index == ws->list.rows.cursor)
		return ws->focus == PANE_LIST ? STYLE_row_chosen : STYLE_row_here;
	return entry->read || entry->opened ? STYLE_row : STYLE_row_unread;
}

static bool is_open(const struct workspace *ws, const struct entry *entry)
{
	return ws->reading && &ws->catalogue->entry[ws->reading->entry] == entry;
}

static void draw_marks(struct workspace *ws, struct frame *frame, struct area area, int row,
	enum style style, const struct entry *entry)
{
	char mark = style == STYLE_row_chosen || style == STYLE_row_here ? '>'
		    : is_open(ws, entry)                                 ? '*'
									 : ' ';
	bool chosen = ws->actor != NOWHERE && entry_count(entry, ws->actor);
	frame_print(frame, area, row, area.col, style, "%c%c", mark, read_mark(entry));
	if (chosen)
		frame_text(frame, area, row, area.col + 2, style, SLICE("·"));
}

static void draw_wide_row(struct workspace *ws, struct frame *frame, struct area area, int row,
	enum style style, const struct entry *entry)
{
	struct arena *arena = frame->arena;
	struct area title = area;
	bool dated = area.cols >= 72;
	int actors_col = area.col + area.cols - 17;
	frame_style(frame, area, row, style);
	draw_marks(ws, frame, area, row, style, entry);
	if (dated)
		frame_text(frame, area, row, area.col + 3, style, short_date(entry->date, arena));
	title.cols = area.cols - 17 - 5;
	frame_cut(frame, title, row, area.col + (dated ? 16 : 3), style, entry->title);
	if (entry->state != ENTRY_KNOWN)
		return;
	frame_print(frame, area, row, actors_col - 4, style, "%2um",
		entry_minutes(entry, ws->config->options.words_per_minute));
	frame_text(frame, area, row, actors_col, style, short_actors(ws, entry, 2, 4, " ", arena));
}

static void draw_narrow_row(struct workspace *ws, struct frame *frame, struct area area, int row,
	enum style style, const struct entry *entry)
{
	frame_style(frame, area, row, style);
	draw_marks(ws, frame, area, row, style, entry);
	frame_cut(frame, area, row, area.col + 3, style, entry->title);
	if (row + 1 >= area.row + area.rows)
		return;
	struct slice date = short_date(entry->date, frame->arena);
	int col = area.col + 3;
	if (entry->state == ENTRY_BROKEN)
		frame_cut(frame, area, row + 1, col, STYLE_faint, entry->broken);
	if (entry->state != ENTRY_KNOWN)
		return;
	col += frame_print(frame, area, row + 1, col, STYLE_faint, "%s%s%um ", date.at,
		date.len ? "  " : "", entry_minutes(entry, ws->config->options.words_per_minute));
	frame_text(frame, area, row + 1, col, STYLE_faint,
		short_actors(ws, entry, 2, area.cols >= 36 ? 8 : 4, " ", frame->arena));
}

static void draw_preview(struct workspace *ws, struct frame *frame, struct area area)
{
	uint32_t index = workspace_entry(ws);
	if (!area.rows || index == NOWHERE)
		return;
	const struct entry *entry = &ws->catalogue->entry[index];
	for (int col = 0; col < area.cols; col++)
		frame_text(frame, frame_area(frame), area.row - 1, col, STYLE_border, SLICE("─"));
	area.col++;
	area.cols -= 2;
	int row = draw_wrapped(frame, area, area.row, STYLE_title, entry->title);
	if (entry->state == ENTRY_BROKEN)
		row = draw_wrapped(frame, area, row, STYLE_error, entry->broken);
	if (entry->state != ENTRY_KNOWN)
		return;
	frame_print(frame, area, row++, area.col, STYLE_text,
		"%.*s · %u words (+%u folded) · ~%u min · read %u%%", (int)entry->name.len,
		entry->name.at, entry->words, entry->folded_words,
		entry_minutes(entry, ws->config->options.words_per_minute), entry->percent);
	draw_wrapped(frame, area, row, STYLE_text,
		arena_print(frame->arena, "Actors: %s",
			short_actors(ws, entry, 12, 40, ", ", frame->arena).at));
}

void list_draw(struct workspace *ws, struct frame *frame, const struct layout *layout)
{
	struct area area = layout->pane[PANE_LIST];
	struct list *list = &ws->list;
	bool wide = area.cols >= WIDE_LIST;
	int each = wide ? 1 : 2;
	rows_show(&list->rows, area.rows / each);
	for (int row = 0; row + each <= area.rows; row += each) {
		uint32_t index = list->rows.top + (uint32_t)(row / each);
		if (index >= list->rows.count)
			break;
		const struct entry *entry = &ws->catalogue->entry[list->order[index]];
		enum style style = row_style(ws, index, entry);
		(wide ? draw_wide_row : draw_narrow_row)(
			ws, frame, area, area.row + row, style, entry);
		if (index == list->rows.cursor && ws->focus == PANE_LIST) {
			frame->cursor_row = area.row + row;
			frame->cursor_col = area.col;
		}
	}
	if (!list->rows.count)
		frame_cut(frame, area, area.row, area.col + 1, STYLE_faint,
			list_filtered(list) ? SLICE("no article fits the filter")
					    : SLICE("no articles"));
	draw_preview(ws, frame, layout->preview);
}
