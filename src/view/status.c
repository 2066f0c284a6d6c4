/*
 * The bar at the top and the status line. The line says where the reader is with figures that
 * reach 100 %, and as many hints as fit: a hint is dropped whole, never cut.
 */
#include "view/draw.h"

#include <string.h>

/* ---- bar */

static const char *pane_tag(const struct workspace *ws)
{
	static const char *const tags[PANES] = { "[LIST]", "[READ]", "[ACTORS]" };
	return tags[ws->focus];
}

static uint32_t unread(const struct workspace *ws)
{
	uint32_t count = 0;
	for (uint32_t i = 0; i < ws->list.rows.count; i++) {
		const struct entry *entry = &ws->catalogue->entry[ws->list.order[i]];
		count += !entry->read && !entry->opened;
	}
	return count;
}

static uint32_t number_in_list(const struct workspace *ws)
{
	for (uint32_t i = 0; i < ws->list.rows.count; i++)
		if (ws->reading && ws->list.order[i] == ws->reading->entry)
			return i + 1;
	return 0;
}

static struct slice reader_heading(const struct workspace *ws, struct arena *arena)
{
	const struct entry *entry = &ws->catalogue->entry[ws->reading->entry];
	if (ws->catalogue->entries < 2)
		return entry->title;
	uint32_t number = number_in_list(ws), all = ws->list.rows.count;
	struct slice place =
		number ? arena_print(arena, "%u/%u", number, all) : arena_print(arena, "-/%u", all);
	return arena_print(arena, "%s  %.*s", place.at, (int)entry->title.len, entry->title.at);
}

static struct slice list_heading(const struct workspace *ws, struct arena *arena, bool wide)
{
	const struct list *list = &ws->list;
	struct slice text = arena_print(arena, "LIST %u", list->rows.count);
	uint32_t count = unread(ws);
	if (list->withs)
		text = arena_print(arena, "%s · filter: %s", text.at, list_names(ws, arena).at);
	if (count)
		text = arena_print(arena, "%s · %u unread", text.at, count);
	if (wide)
		text = arena_print(arena, "%s · by %s%s", text.at, list_sort_name(list->sort),
			list->reverse ? ", reversed" : "");
	if (list->filter.len)
		text = arena_print(
			arena, "%s · %.*s", text.at, (int)list->filter.len, list->filter.at);
	if (wide && ws->waiting)
		text = arena_print(arena, "%s · reading %u", text.at, ws->waiting);
	return text;
}

static void heading(struct frame *frame, struct area pane, int row, bool focused, struct slice text)
{
	struct area area = { row, pane.col, 1, pane.cols };
	frame_cut(frame, area, row, area.col + 1, focused ? STYLE_focus : STYLE_bar, text);
}

void bar_draw_list(struct workspace *ws, struct frame *frame, const struct layout *layout)
{
	heading(frame, layout->pane[PANE_LIST], layout->bar.row, ws->focus == PANE_LIST,
		list_heading(ws, frame->arena, false));
}

void bar_draw(struct workspace *ws, struct frame *frame, const struct layout *layout)
{
	struct area bar = layout->bar, reader = layout->pane[PANE_READER];
	frame_style(frame, bar, bar.row, STYLE_bar);
	bool beside = layout->shown[PANE_LIST] && layout->shown[PANE_READER], sidebar;
	if (beside)
		bar_draw_list(ws, frame, layout);
	sidebar =
		layout->shown[PANE_SIDEBAR] && !layout->sidebar_over && layout->shown[PANE_READER];
	if (sidebar)
		heading(frame, layout->pane[PANE_SIDEBAR], bar.row, ws->focus == PANE_SIDEBAR,
			arena_print(frame->arena, "ACTORS %u", ws->sidebar.rows.count));
	else
		reader.cols = bar.cols - reader.col - 9;
	if (!beside) {
		frame_text(frame, bar, bar.row, bar.cols - (int)strlen(pane_tag(ws)) - 1, STYLE_bar,
			slice_of(pane_tag(ws)));
		reader.cols = (sidebar ? layout->pane[PANE_SIDEBAR].col : bar.cols - 10) - 1;
		reader.col = 0;
	}
	if (layout->shown[PANE_LIST] && !beside)
		heading(frame, reader, bar.row, true, list_heading(ws, frame->arena, true));
	else if (ws->reading)
		heading(frame, reader, bar.row, ws->focus == PANE_READER,
			reader_heading(ws, frame->arena));
}

/* ---- status line */

static const struct hint {
	enum command command, other; /* the second one COMMAND_NONE where there is none */
	const char *label;
} hints[PANES][11] = {
	[PANE_LIST] = { { COMMAND_open, COMMAND_NONE, "read" },
		{ COMMAND_filter, COMMAND_NONE, "filter" }, { COMMAND_sort, COMMAND_NONE, "sort" },
		{ COMMAND_help, COMMAND_NONE, "help" }, { COMMAND_quit, COMMAND_NONE, "quit" },
		{ COMMAND_toggle_read, COMMAND_NONE, "read/unread" },
		{ COMMAND_reverse, COMMAND_NONE, "reverse" } },
	[PANE_READER] = { { COMMAND_next_mention, COMMAND_previous_mention, "mention" },
		{ COMMAND_actors, COMMAND_NONE, "actors" }, { COMMAND_help, COMMAND_NONE, "help" },
		{ COMMAND_pick_actor, COMMAND_NONE, "pick" },
		{ COMMAND_find, COMMAND_NONE, "find" },
		{ COMMAND_next_actor, COMMAND_previous_actor, "any actor" },
		{ COMMAND_next_article, COMMAND_previous_article, "article" },
		{ COMMAND_back, COMMAND_NONE, "back" }, { COMMAND_list, COMMAND_NONE, "list" },
		{ COMMAND_text_width, COMMAND_NONE, "width" },
		{ COMMAND_links, COMMAND_NONE, "links" } },
	[PANE_SIDEBAR] = { { COMMAND_open, COMMAND_NONE, "go there" },
		{ COMMAND_next_mention, COMMAND_previous_mention, "mention" },
		{ COMMAND_help, COMMAND_NONE, "help" },
		{ COMMAND_next_pane, COMMAND_NONE, "next pane" },
		{ COMMAND_cancel, COMMAND_NONE, "text" },
		{ COMMAND_concordance, COMMAND_NONE, "concordance" },
		{ COMMAND_appears_with, COMMAND_NONE, "with whom" },
		{ COMMAND_actor_card, COMMAND_NONE, "card" },
		{ COMMAND_filter_actor, COMMAND_NONE, "filter" } },
};

static const struct hint facing_hints[COUNT_OF(hints[0])] = {
	{ COMMAND_ask, COMMAND_NONE, "ask" },
	{ COMMAND_next_pair, COMMAND_previous_pair, "pair" },
	{ COMMAND_next_pane, COMMAND_NONE, "side" },
	{ COMMAND_quit, COMMAND_NONE, "leave" },
	{ COMMAND_help, COMMAND_NONE, "help" },
	{ COMMAND_next_mention, COMMAND_previous_mention, "mention" },
	{ COMMAND_sync, COMMAND_NONE, "sync" },
	{ COMMAND_summary, COMMAND_NONE, "summary" },
};

static struct slice first_chord(
	const struct workspace *ws, enum command command, struct arena *arena)
{
	struct buffer keys = { 0 };
	keymap_print(ws->config->keymap, command, &keys);
	struct slice all = buffer_slice(&keys);
	const char *blank = memchr(all.at, ' ', all.len);
	struct slice first =
		arena_copy(arena, slice_cut(all, 0, blank ? (size_t)(blank - all.at) : all.len));
	buffer_release(&keys);
	return first;
}

static int draw_hint(struct workspace *ws, struct frame *frame, struct area area, int row, int col,
	const struct hint *hint)
{
	struct slice keys = first_chord(ws, hint->command, frame->arena);
	if (!keys.len)
		return col;
	if (hint->other != COMMAND_NONE)
		keys = arena_print(frame->arena, "%s %s", keys.at,
			first_chord(ws, hint->other, frame->arena).at);
	int need = (int)text_columns(keys) + 1 + (int)strlen(hint->label);
	if (col + need > area.col + area.cols)
		return col;
	frame_text(frame, area, row, col, STYLE_status_key, keys);
	frame_text(frame, area, row, col + (int)text_columns(keys) + 1, STYLE_status,
		slice_of(hint->label));
	return col + need + 3;
}

static void draw_hints(
	struct workspace *ws, struct frame *frame, struct area area, int row, int col)
{
	bool has_links = ws->reading && ws->reading->article->first->links;
	const struct hint *hint = ws->spread ? facing_hints : hints[ws->focus];
	for (size_t i = 0; i < COUNT_OF(hints[0]) && hint[i].label; i++)
		if (has_links || hint[i].command != COMMAND_links)
			col = draw_hint(ws, frame, area, row, col, &hint[i]);
}

/* "7/42", and "-/42" where none of them was gone to; nothing where they are not counted. */
static struct slice number_of(uint32_t number, uint32_t all, struct arena *arena)
{
	if (!all)
		return SLICE("");
	return number ? arena_print(arena, "%u/%u", number, all) : arena_print(arena, "-/%u", all);
}

/* " 23%  ~4 min left  Azerbaijan 7/42  /pipeline 3/17 " */
static struct slice where(
	struct workspace *ws, const struct page *page, int cols, struct arena *arena)
{
	if (!ws->reading || !page->rows)
		return SLICE("");
	if (ws->spread)
		return spread_status(ws, cols, arena);
	struct reading *reading = ws->reading;
	const struct entry *entry = &ws->catalogue->entry[reading->entry];
	struct spot last = page->spot[page->rows - 1], after = last;
	double share = reading_step(reading, &after, +1) ? reading_share(reading, last) : 1;
	unsigned pace = (unsigned)ws->config->options.words_per_minute;
	unsigned minutes = (unsigned)((1 - share) * entry->words / pace + .999);
	struct slice text = arena_print(arena, "%3d%%", (int)(share * 100));
	if (minutes)
		text = arena_print(arena, "%s  ~%u min left", text.at, minutes);
	uint32_t all, number, actor = reading_actor_at(reading, reading->here);
	if (actor == NOWHERE)
		actor = ws->actor;
	if (actor != NOWHERE) {
		struct slice name = ws->catalogue->member[actor].name;
		number = reading_mention_number(reading, actor, reading->here, &all);
		text = arena_print(arena, "%s  %.*s %s%s", text.at, (int)name.len, name.at,
			number_of(number, all, arena).at,
			ws->actor != NOWHERE && actor != ws->actor ? " (any)" : "");
	}
	number = finder_number(&ws->finder, reading, reading->here, &all);
	if (all) {
		struct slice typed = buffer_slice(&ws->finder.typed);
		text = arena_print(arena, "%s  /%.*s %s", text.at, (int)typed.len, typed.at,
			number_of(number, all, arena).at);
	}
	return text;
}

static struct slice pending(const struct workspace *ws, struct arena *arena)
{
	struct buffer text = { 0 };
	if (ws->count)
		buffer_print(&text, "%u", ws->count);
	if (ws->pending.keys) {
		chord_print(ws->pending, &text);
		buffer_add(&text, " … ", 5);
		keymap_continuations(ws->config->keymap, ws->pending, &text);
	}
	struct slice kept = arena_copy(arena, buffer_slice(&text));
	buffer_release(&text);
	return kept;
}

/* What may follow a half-typed chord, over the rows above where it needs them. */
static void draw_pending(
	struct workspace *ws, struct frame *frame, struct area area, int col, struct slice typed)
{
	struct ruler ruler;
	struct row *row;
	if ((int)text_columns(typed) <= area.cols - col) {
		frame_text(frame, area, area.row, col, STYLE_message, typed);
		return;
	}
	ruler_make(&ruler, frame->arena, typed);
	int rows = (int)wrap(&ruler, (unsigned)(area.cols - 2), frame->arena, &row);
	rows = rows < ws->rows ? rows : ws->rows;
	area.row -= rows - 1;
	area.rows = rows;
	frame_fill(frame, area, STYLE_prompt);
	area.col++;
	area.cols -= 2;
	draw_wrapped(frame, area, area.row, STYLE_message, typed);
}

static void draw_prompt(struct workspace *ws, struct frame *frame, const struct layout *layout)
{
	static const char *const starts[] = { [PROMPT_NONE] = "",
		[PROMPT_COMMAND] = ":",
		[PROMPT_FIND] = "/",
		[PROMPT_FILTER] = "filter: ",
		[PROMPT_ARGUMENT] = "",
		[PROMPT_OVERLAY] = "/" };
	struct area area = layout->status;
	struct prompt *prompt = &ws->prompt;
	struct slice text = buffer_slice(&prompt->text);
	int col =
		frame_text(frame, area, area.row, 0, STYLE_prompt, slice_of(starts[prompt->kind]));
	if (prompt->kind == PROMPT_ARGUMENT)
		col = frame_print(frame, area, area.row, 0, STYLE_prompt,
			prompt->about.len ? "%s (%s): " : "%s%s: ",
			command_info(prompt->command)->name,
			prompt->about.len ? prompt->about.at : "");
	/* A text that is longer than the line shows its end. */
	struct slice before = slice_cut(text, 0, prompt->cursor);
	while (before.len && (int)text_columns(before) >= area.cols - col - 1) {
		size_t step = 1;
		while (step < before.len && (before.at[step] & 0xc0) == 0x80)
			step++;
		before = slice_cut(before, step, before.len);
		text = slice_cut(text, step, text.len);
	}
	frame_text(frame, area, area.row, col, STYLE_prompt, text);
	frame->cursor_row = area.row;
	frame->cursor_col = col + (int)text_columns(before);
	if (prompt->kind != PROMPT_FIND || !ws->reading)
		return;
	uint32_t all, number = finder_number(&ws->finder, ws->reading, ws->reading->here, &all);
	if (all)
		frame_print(
			frame, area, area.row, area.cols - 14, STYLE_faint, "%6u/%u", number, all);
	else if (finder_active(&ws->finder) && ws->finder.missed)
		frame_print(frame, area, area.row, area.cols - 14, STYLE_faint, "        no hit");
}

/* Candidates stand above the prompt, the chosen one first where they don't fit. */
static void draw_candidates(struct workspace *ws, struct frame *frame, const struct layout *layout)
{
	struct slice all = buffer_slice(&ws->prompt.candidates);
	struct area area = layout->status;
	area.row--;
	int col = 1;
	uint32_t index = 0, first = ws->prompt.candidate == NOWHERE ? 0 : ws->prompt.candidate;
	if (!all.len)
		return;
	frame_fill(frame, area, STYLE_prompt);
	for (size_t at = 0; at < all.len; index++) {
		const char *end = memchr(all.at + at, '\n', all.len - at);
		size_t to = end ? (size_t)(end - all.at) : all.len;
		bool chosen = index == ws->prompt.candidate;
		if (index + 2 >= first)
			col += 2 + frame_text(frame, area, area.row, col,
					   chosen ? STYLE_row_chosen : STYLE_prompt,
					   slice_cut(all, at, to));
		at = to + 1;
	}
}

void status_draw(struct workspace *ws, struct frame *frame, const struct layout *layout,
	const struct page *page)
{
	struct area area = layout->status;
	if (ws->prompt.kind != PROMPT_NONE) {
		draw_candidates(ws, frame, layout);
		draw_prompt(ws, frame, layout);
		return;
	}
	if (ws->late != NOWHERE && !ws->message[0]) {
		frame_cut(frame, area, area.row, 1, STYLE_message,
			arena_print(frame->arena, "reading %s…",
				ws->catalogue->entry[ws->late].name.at));
		return;
	}
	if (ws->message[0]) {
		frame_cut(frame, area, area.row, 1,
			ws->message_is_error ? STYLE_error : STYLE_message, slice_of(ws->message));
		return;
	}
	int col = 1;
	if (layout->shown[PANE_READER])
		col += frame_text(frame, area, area.row, col, STYLE_status,
			where(ws, page, area.cols - 1, frame->arena));
	else
		col += frame_print(frame, area, area.row, col, STYLE_status, "%u/%u",
			ws->list.rows.count ? ws->list.rows.cursor + 1 : 0, ws->list.rows.count);
	col += 2;
	struct slice typed = pending(ws, frame->arena);
	if (typed.len)
		draw_pending(ws, frame, area, col, typed);
	else
		draw_hints(ws, frame, area, area.row, col);
}
