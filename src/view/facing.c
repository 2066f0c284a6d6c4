/*
 * How a spread looks: two columns of text with a mark before each sentence, beside them who is in
 * both and who in one, below them the answers, and a foot line that always says what is compared,
 * how it is tied and how much there is of it. Nothing is said by colour alone.
 */
#include "view/draw.h"

#include <string.h>

static const char side_letters[SIDES] = { 'L', 'R' };

/* ---- bar */

static struct slice likeness_text(const struct spread *spread, struct arena *arena)
{
	bool own = spread->mode == spread->found->overlap.likeness;
	return arena_print(arena, "%s %u%%%s", likeness_name(spread->mode),
		spread->found->overlap.percent, own ? "" : " (chosen)");
}

static void draw_title(struct workspace *ws, struct frame *frame, const struct layout *layout,
	unsigned which, int cols)
{
	const struct spread *spread = ws->spread;
	const struct entry *entry = &ws->catalogue->entry[spread->entry[which]];
	bool active = spread->active == which;
	struct area area = { layout->bar.row, layout->side[which].col, 1, cols };
	struct slice text = arena_print(frame->arena, "%c%c %.*s", active ? '*' : ' ',
		side_letters[which], (int)entry->title.len, entry->title.at);
	frame_cut(frame, area, area.row, area.col, active ? STYLE_focus : STYLE_bar, text);
}

static void draw_bar(struct workspace *ws, struct frame *frame, const struct layout *layout)
{
	struct slice likeness = likeness_text(ws->spread, frame->arena);
	int cols = (int)text_columns(likeness) + 1, right = layout->bar.cols;
	bool sidebar = layout->shown[PANE_SIDEBAR] && !layout->sidebar_over;
	int at = sidebar ? layout->pane[PANE_SIDEBAR].col : right - cols;
	frame_style(frame, layout->bar, layout->bar.row, STYLE_bar);
	frame_cut(frame, layout->bar, layout->bar.row, at, STYLE_bar, likeness);
	for (unsigned i = 0; i < SIDES; i++) {
		int from = layout->side[i].col, room = layout->side[i].cols;
		if (!layout->facing && i != ws->spread->active)
			continue;
		draw_title(ws, frame, layout, i, from + room > at ? at - from - 1 : room);
	}
}

/* ---- columns */

static const char marks[] = "=~+*<>! "; /* frames keep what they are given */

static char row_mark(const struct spread *spread, unsigned which, struct range range)
{
	const struct side *side = spread->found->side[which];
	uint32_t sentence = side_sentence_at(side, range.from);
	sentence = sentence == NOWHERE ? 0 : sentence;
	char mark = ' ';
	for (; sentence < side->sentences && side->sentence[sentence].at.from < range.to;
		sentence++) {
		if (side->sentence[sentence].at.from < range.from)
			continue;
		char own = spread_mark(spread, which, sentence);
		mark = mark == ' ' || own == '!' ? own : mark;
	}
	return mark;
}

/* The bytes of a row of text; FALSE for one that has none. */
static bool row_range(struct reading *reading, struct spot spot, struct range *range)
{
	struct slot *slot = spot.block == NOWHERE || spot.piece || spot.row < 0
				    ? NULL
				    : reading_slot(reading, 0);
	if (!slot || slot_is_fold_row(slot, spot) || slot_part(reading, slot, spot, 0) ||
		slot_below(reading, slot, spot))
		return false;
	struct row row = slot_row(reading, slot, spot);
	uint32_t from = slot->piece->block[spot.block].at.from;
	*range = (struct range){ from + row.at.from, from + row.at.to };
	return true;
}

/* The marks, and a line along the sentence under the cursor. */
static void draw_gutter(struct workspace *ws, struct frame *frame, const struct layout *layout,
	unsigned which, const struct page *page)
{
	const struct spread *spread = ws->spread;
	const struct side *side = spread->found->side[which];
	struct area area = layout->side[which];
	struct range range, here = { 0, 0 };
	uint32_t sentence =
		which == spread->active ? spread_sentence(spread, which, area.rows) : NOWHERE;
	if (sentence != NOWHERE)
		here = side->sentence[sentence].at;
	for (int i = 0; i < page->rows; i++) {
		if (!row_range(spread->reading[which], page->spot[i], &range))
			continue;
		const char *mark = strchr(marks, row_mark(spread, which, range));
		bool in = range.from < here.to && range.to > here.from;
		frame_text(
			frame, area, area.row + i, area.col, STYLE_mark, (struct slice){ mark, 1 });
		if (in)
			frame_text(
				frame, area, area.row + i, area.col + 1, STYLE_focus, SLICE("│"));
	}
}

/* What is set apart in a column: the words that changed or, while the strip is there, the answer
 * under its cursor. */
static void set_marked(const struct spread *spread, unsigned which, bool asked,
	struct column *column, struct range *answer)
{
	const struct answers *answers = &spread->answers;
	column->marked = spread->changed[which];
	column->marks = spread->mode == LIKENESS_INDEPENDENT ? 0 : spread->changes[which];
	if (!asked || answers->cursor >= answers->count)
		return;
	const struct answer_row *row = &answers->row[answers->cursor];
	if (row->sentence == NOWHERE || row->which != which)
		return;
	*answer = spread->found->side[which]->sentence[row->sentence].at;
	column->marked = answer;
	column->marks = 1;
}

static void draw_stretches(struct workspace *ws, struct frame *frame, const struct layout *layout,
	unsigned which, const struct page *page)
{
	struct area area = layout->side[which];
	for (int i = 0; i < page->rows; i++) {
		const struct stretch *stretch = level_stretch(ws->spread, page->spot[i]);
		if (stretch)
			frame_cut(frame, area, area.row + i, layout->side_col[which], STYLE_faint,
				arena_print(frame->arena, "▸ %u paragraphs are the same",
					stretch->end - stretch->first));
	}
}

static void draw_side(struct workspace *ws, struct frame *frame, const struct layout *layout,
	unsigned which, const struct page *page)
{
	struct spread *spread = ws->spread;
	struct range answer;
	struct column column = {
		.reading = spread->reading[which],
		.area = layout->side[which],
		.text_col = layout->side_col[which],
		.focus = which == spread->active && ws->focus == PANE_READER,
		.find = which == spread->active,
	};
	set_marked(spread, which, layout->strip.rows > 0, &column, &answer);
	reader_draw(ws, frame, &column, page);
	draw_gutter(ws, frame, layout, which, page);
	draw_stretches(ws, frame, layout, which, page);
}

/* ---- sidebar: who is in both, and who in one */

static struct slice list_heading(const struct players *players, uint32_t index)
{
	if (index == 0 && players->both)
		return SLICE("BOTH");
	if (index == players->both && players->only[LEFT])
		return SLICE("ONLY LEFT");
	return index == players->both + players->only[LEFT] && players->only[RIGHT]
		       ? SLICE("ONLY RIGHT")
		       : SLICE("");
}

static void draw_counts(struct frame *frame, struct area area, int row, enum style style,
	const struct player *player)
{
	static const int at[SIDES] = { 9, 4 };
	for (unsigned i = 0; i < SIDES; i++)
		if (player->count[i])
			frame_print(frame, area, row, area.col + area.cols - at[i], style, "%4u",
				player->count[i]);
}

static void draw_player(
	struct workspace *ws, struct frame *frame, struct area area, int row, uint32_t index)
{
	const struct spread *spread = ws->spread;
	const struct player *player = &spread->found->players->player[index];
	const struct member *member = &ws->catalogue->member[spread->actor[index]];
	bool chosen = spread->actor[index] == ws->actor;
	bool cursor = index == ws->sidebar.rows.cursor && ws->focus == PANE_SIDEBAR;
	enum style style = chosen ? STYLE_actor_chosen : STYLE_row;
	if (cursor)
		style = chosen ? STYLE_actor_here : STYLE_row_chosen;
	struct area name = area;
	name.cols -= 9;
	frame_style(frame, area, row, style);
	frame_text(frame, area, row, area.col, style, chosen ? SLICE(">") : SLICE(" "));
	frame_cut(frame, name, row, area.col + 1, style,
		short_name(member, name.cols - 1, frame->arena));
	draw_counts(frame, area, row, style, player);
	if (!cursor)
		return;
	frame->cursor_row = row;
	frame->cursor_col = area.col;
}

/* Rows that the lists take up to player END, headings and blanks included. */
static int rows_until(const struct players *players, uint32_t first, uint32_t end)
{
	int rows = 0;
	for (uint32_t i = first; i < end; i++)
		rows += 1 + (list_heading(players, i).len ? 1 + (i > first) : 0);
	return rows;
}

static void draw_both(struct workspace *ws, struct frame *frame, const struct layout *layout)
{
	const struct players *players = ws->spread->found->players;
	struct area area = layout->pane[PANE_SIDEBAR];
	struct rows *rows = &ws->sidebar.rows;
	if (layout->sidebar_over)
		draw_box(frame,
			(struct area){ area.row - 1, area.col - 1, area.rows + 2, area.cols + 2 },
			"");
	if (rows->cursor < rows->top)
		rows->top = rows->cursor;
	while (rows->top < rows->cursor &&
		rows_until(players, rows->top, rows->cursor + 1) > area.rows)
		rows->top++;
	int row = area.row, end = area.row + area.rows;
	for (uint32_t i = rows->top; i < rows->count && row < end; i++) {
		struct slice heading = list_heading(players, i);
		if (heading.len) {
			row += i > rows->top;
			frame_text(frame, area, row, area.col, STYLE_faint, heading);
			if (i < players->both || i == 0)
				frame_text(frame, area, row, area.col + area.cols - 6, STYLE_faint,
					SLICE("L    R"));
			row++;
		}
		if (row < end)
			draw_player(ws, frame, area, row++, i);
	}
	if (!rows->count)
		frame_cut(frame, area, row, area.col, STYLE_faint, SLICE("no actors found"));
}

/* ---- foot */

static struct slice counts_text(const struct spread *spread, struct arena *arena)
{
	const struct comparison *found = spread->found;
	unsigned here = spread->active;
	if (spread->mode != LIKENESS_INDEPENDENT) {
		const struct versions *versions = found->versions;
		return arena_print(arena, "%u changed %u moved %u added %u removed · figures %u",
			versions->changed, versions->moved, versions->only[RIGHT],
			versions->only[LEFT], versions->figures);
	}
	return arena_print(arena, "%c %u: %u strong %u weak %u only · %c %u", side_letters[here],
		found->side[here]->sentences, found->match->strong, found->match->weak[here],
		found->match->only[here], side_letters[!here], found->side[!here]->sentences);
}

/* The same with the marks of the gutter. */
static struct slice short_counts(const struct spread *spread, struct arena *arena)
{
	const struct comparison *found = spread->found;
	unsigned here = spread->active;
	if (spread->mode != LIKENESS_INDEPENDENT) {
		const struct versions *versions = found->versions;
		return arena_print(arena, "%u* %u<> %u+R %u+L %u!", versions->changed,
			versions->moved, versions->only[RIGHT], versions->only[LEFT],
			versions->figures);
	}
	return arena_print(arena, "%c %u= %u~ %u+ %c %u", side_letters[here], found->match->strong,
		found->match->weak[here], found->match->only[here], side_letters[!here],
		found->side[!here]->sentences);
}

/* "Iran L 2/20 R -/64" */
static struct slice actor_text(struct workspace *ws, int columns, struct arena *arena)
{
	struct slice text = SLICE("");
	for (unsigned i = 0; ws->actor != NOWHERE && i < SIDES; i++) {
		struct reading *reading = ws->spread->reading[i];
		uint32_t all,
			number = reading_mention_number(reading, ws->actor, reading->here, &all);
		if (i == 0)
			text = short_name(&ws->catalogue->member[ws->actor], columns, arena);
		text = number ? arena_print(arena, "%.*s %c %u/%u", (int)text.len, text.at,
					side_letters[i], number, all)
			      : arena_print(arena, "%.*s %c -/%u", (int)text.len, text.at,
					side_letters[i], all);
	}
	return text;
}

struct slice spread_status(struct workspace *ws, int cols, struct arena *arena)
{
	enum {
		NAME_COLUMNS = 16 /* of an actor in a short line */
	};
	const struct spread *spread = ws->spread;
	struct slice text = { 0 };
	for (int shorter = 0; shorter < 2; shorter++) {
		struct slice actor = actor_text(ws, shorter ? NAME_COLUMNS : cols, arena);
		struct slice counts =
			shorter ? short_counts(spread, arena) : counts_text(spread, arena);
		text = arena_print(arena, "%s %u%%  sync %s  %.*s%s%.*s",
			likeness_name(spread->mode), spread->found->overlap.percent,
			sync_name(spread->sync), (int)counts.len, counts.at, actor.len ? "  " : "",
			(int)actor.len, actor.at);
		if ((int)text_columns(text) <= cols)
			break;
	}
	return text;
}

/* ---- all of it */

static void draw_lines(struct frame *frame, const struct layout *layout)
{
	struct area all = frame_area(frame), body = layout->body;
	int rows = layout->strip.rows ? layout->strip.row - 1 - body.row : body.rows;
	for (int col = 0; layout->rule.rows && col < frame->cols; col++)
		frame_text(frame, all, layout->rule.row, col, STYLE_border, SLICE("─"));
	for (int i = body.row; layout->facing && i < body.row + rows; i++)
		frame_text(frame, all, i, layout->side[RIGHT].col - 1, STYLE_border, SLICE("│"));
	if (!layout->shown[PANE_SIDEBAR] || layout->sidebar_over)
		return;
	for (int i = body.row; i < body.row + rows; i++)
		frame_text(frame, all, i, layout->pane[PANE_SIDEBAR].col - 1, STYLE_border,
			SLICE("│"));
}

void spread_draw(struct workspace *ws, struct frame *frame, const struct layout *layout)
{
	struct page page[SIDES];
	spread_pages(ws->spread, page, layout->pane[PANE_READER].rows, frame->arena);
	draw_lines(frame, layout);
	draw_bar(ws, frame, layout);
	for (unsigned i = 0; i < SIDES; i++)
		if (layout->facing || i == ws->spread->active)
			draw_side(ws, frame, layout, i, &page[i]);
	if (layout->strip.rows)
		answers_draw(ws, frame, layout->strip);
	if (layout->shown[PANE_SIDEBAR])
		draw_both(ws, frame, layout);
	draw_overlay(ws, frame);
	status_draw(ws, frame, layout, &page[ws->spread->active]);
}
