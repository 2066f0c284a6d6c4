/* The workspace: all that the screen shows, drawn whole from what it is, for every frame. */
#include "view/draw.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void workspace_init(struct workspace *ws, struct config *config, struct catalogue *catalogue)
{
	*ws = (struct workspace){ .config = config,
		.catalogue = catalogue,
		.rows = 24,
		.cols = 80,
		.focus = PANE_READER,
		.actor = NOWHERE,
		.late = NOWHERE,
		.study = { .dossier = { .actor = NOWHERE }, .sentences = { .other = NOWHERE } },
		.measure = config->options.measure,
		.list = { .sort = (enum list_sort)config->options.sort,
			.reverse = config->options.reverse } };
}

void workspace_release(struct workspace *ws)
{
	if (ws->spread)
		ws->reading = ws->spread->before.reading;
	spread_free(ws->spread);
	reading_free(ws->reading);
	free(ws->list.order);
	buffer_release(&ws->list.filter);
	free(ws->sidebar.actor);
	free(ws->finder.hit);
	buffer_release(&ws->finder.typed);
	arena_release(&ws->finder.arena);
	prompt_close(&ws->prompt);
	buffer_release(&ws->overlay_filter);
	free(ws->links.row);
	free(ws->partners.partner);
	free(ws->partners.shown);
	study_release(&ws->study);
	buffer_release(&ws->messages);
}

void workspace_say(struct workspace *ws, bool error, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vsnprintf(ws->message, sizeof ws->message, format, args);
	va_end(args);
	ws->message_is_error = error;
	buffer_print(&ws->messages, "%s\n", ws->message);
}

uint32_t workspace_entry(const struct workspace *ws)
{
	const struct list *list = &ws->list;
	return list->rows.cursor < list->rows.count ? list->order[list->rows.cursor] : NOWHERE;
}

bool list_filtered(const struct list *list)
{
	return list->filter.len || list->withs;
}

struct slice list_names(const struct workspace *ws, struct arena *arena)
{
	struct slice names = SLICE("");
	for (uint32_t i = 0; i < ws->list.withs; i++) {
		struct slice name = ws->catalogue->member[ws->list.with[i]].name;
		names = arena_print(
			arena, "%s%s%.*s", names.at, i ? " + " : "", (int)name.len, name.at);
	}
	return names;
}

void workspace_list(struct workspace *ws)
{
	struct list *list = &ws->list;
	uint32_t entry = workspace_entry(ws);
	list->rows.count = catalogue_order(ws->catalogue, list->sort, list->reverse, ws->actor,
		buffer_slice(&list->filter), &list->order, &list->room);
	list->rows.count =
		order_with(ws->catalogue, list->order, list->rows.count, list->with, list->withs);
	ws->study.dossier.turn++; /* rows are in the order of the list */
	list->rows.cursor = 0;
	for (uint32_t i = 0; i < list->rows.count; i++)
		if (list->order[i] == entry)
			list->rows.cursor = i;
}

/* The sidebar's actors are those of the article, as the catalogue counts them. */
static void take_actors(struct workspace *ws)
{
	const struct entry *entry = &ws->catalogue->entry[ws->reading->entry];
	struct sidebar *sidebar = &ws->sidebar;
	sidebar->actor = grow(
		sidebar->actor, &sidebar->room, (size_t)entry->actors + 1, sizeof *sidebar->actor);
	if (entry->actors)
		memcpy(sidebar->actor, entry->actor, entry->actors * sizeof *sidebar->actor);
	sidebar->rows = (struct rows){ .count = entry->actors };
	for (uint32_t i = 0; i < entry->actors; i++)
		if (entry->actor[i].actor == ws->actor)
			sidebar->rows.cursor = i;
}

void workspace_open(
	struct workspace *ws, struct article *article, struct mentions *mentions, uint32_t index)
{
	struct entry *entry = &ws->catalogue->entry[index];
	reading_free(ws->reading);
	ws->reading = reading_new(article, article, index);
	ws->reading->top = entry->place;
	ws->reading->roster = ws->roster;
	if (mentions)
		slot_mentions(reading_slot(ws->reading, 0), mentions, ws->catalogue);
	take_actors(ws);
	ws->finder.counted = false;
	if (ws->overlay == OVERLAY_LINKS) /* of the article before */
		ws->overlay = OVERLAY_NONE;
}

static void find_actors(struct workspace *ws, struct slot *slot)
{
	struct reading *reading = ws->reading;
	const struct entry *entry = &ws->catalogue->entry[reading->entry];
	reading_find_mentions(reading, slot, ws->catalogue);
	if (slot->index != 0 || (entry->state != ENTRY_NEW && !entry->stale))
		return;
	struct digest *digest = digest_make(reading->article, slot->mentions);
	catalogue_digest(ws->catalogue, reading->entry, digest);
	dossier_drop(&ws->study.dossier, reading->entry);
	digest_free(digest);
	take_actors(ws);
}

/* The actors of a spread: of both, then of each alone. */
static void take_players(struct workspace *ws)
{
	const struct players *players = ws->spread->found->players;
	uint32_t count = players->both + players->only[LEFT] + players->only[RIGHT];
	struct sidebar *sidebar = &ws->sidebar;
	sidebar->actor =
		grow(sidebar->actor, &sidebar->room, (size_t)count + 1, sizeof *sidebar->actor);
	sidebar->rows = (struct rows){ .count = count };
	for (uint32_t i = 0; i < count; i++) {
		const uint32_t *mentions = players->player[i].count;
		sidebar->actor[i] = (struct entry_actor){ ws->spread->actor[i],
			mentions[LEFT] + mentions[RIGHT] };
		if (ws->spread->actor[i] == ws->actor)
			sidebar->rows.cursor = i;
	}
}

static void keep_before(const struct workspace *ws, struct spread_before *before)
{
	*before = (struct spread_before){ .reading = ws->reading,
		.actor = ws->actor,
		.focus = ws->focus,
		.zoomed = ws->zoomed,
		.list_wish = ws->list_wish,
		.sidebar_wish = ws->sidebar_wish,
		.measure = ws->measure,
		.list = ws->list.rows,
		.sidebar = ws->sidebar.rows,
		.entry = workspace_entry(ws) };
	buffer_add_slice(&before->typed, buffer_slice(&ws->finder.typed));
}

void workspace_face(struct workspace *ws, struct spread *spread)
{
	if (ws->spread) { /* another comparison: back to where the first one began */
		spread->before = ws->spread->before;
		ws->spread->before.typed = (struct buffer){ 0 };
		spread_free(ws->spread);
	} else {
		keep_before(ws, &spread->before);
	}
	ws->spread = spread;
	ws->reading = spread->reading[spread->active];
	ws->focus = PANE_READER;
	ws->zoomed = false;
	ws->finder.counted = false;
	take_players(ws);
}

/* Where one side is shown at a time, what the other says is always below it. */
static void peek(struct workspace *ws, const struct layout *layout)
{
	struct spread *spread = ws->spread;
	struct answers *answers = &spread->answers;
	if (!layout->strip.rows || answers->open)
		return;
	uint32_t sentence = spread_sentence(spread, spread->active, layout->pane[PANE_READER].rows);
	if (sentence != NOWHERE &&
		(sentence != answers->asking || answers->which != spread->active))
		answers_ask(spread, spread->active, sentence);
}

void workspace_follow(struct workspace *ws)
{
	struct layout layout;
	if (!ws->spread)
		return;
	workspace_fit(ws);
	workspace_layout(ws, &layout);
	spread_follow(ws->spread, layout.pane[PANE_READER].rows);
	peek(ws, &layout);
}

/* The list's cursor on what it stood on, which may be elsewhere now, or left out. */
static void restore_list(struct workspace *ws, const struct spread_before *before)
{
	struct list *list = &ws->list;
	for (uint32_t i = 0; i < list->rows.count; i++)
		if (list->order[i] == before->entry) {
			list->rows.cursor = i;
			list->rows.top = before->list.top;
		}
}

void workspace_unface(struct workspace *ws)
{
	struct spread *spread = ws->spread;
	struct spread_before before = spread->before;
	finder_type(&ws->finder, buffer_slice(&before.typed));
	if (ws->overlay == OVERLAY_SUMMARY)
		ws->overlay = OVERLAY_NONE;
	ws->spread = NULL;
	ws->reading = before.reading;
	ws->actor = before.actor;
	ws->focus = (enum pane)before.focus;
	ws->zoomed = before.zoomed;
	ws->list_wish = before.list_wish;
	ws->sidebar_wish = before.sidebar_wish;
	ws->measure = before.measure;
	ws->finder.counted = false;
	spread_free(spread);
	restore_list(ws, &before);
	ws->sidebar.rows = (struct rows){ 0 };
	if (ws->reading)
		take_actors(ws);
	if (ws->sidebar.rows.count == before.sidebar.count)
		ws->sidebar.rows = before.sidebar;
}

static void keep_row(struct workspace *ws, uint32_t row)
{
	if (ws->actor == NOWHERE && row < ws->sidebar.rows.count)
		ws->sidebar.rows.cursor = row;
}

void workspace_rejoin(struct workspace *ws)
{
	uint32_t row = ws->sidebar.rows.cursor;
	struct reading *reading = ws->spread ? ws->spread->before.reading : ws->reading;
	if (ws->actor != NOWHERE)
		ws->actor = ws->catalogue->member[ws->actor].joined;
	if (reading)
		reading_rejoin(reading, ws->catalogue);
	if (ws->spread) {
		uint32_t *before = &ws->spread->before.actor;
		if (*before != NOWHERE)
			*before = ws->catalogue->member[*before].joined;
		spread_renumber(ws->spread, ws->catalogue);
		take_players(ws);
	} else if (reading) {
		take_actors(ws);
	}
	keep_row(ws, row);
}

void workspace_recast(struct workspace *ws, const struct roster *roster)
{
	uint32_t row = ws->sidebar.rows.cursor;
	struct reading *reading = ws->spread ? ws->spread->before.reading : ws->reading;
	ws->roster = roster;
	if (!reading)
		return;
	reading->roster = roster;
	reading_forget_mentions(reading);
	if (ws->spread) /* it is compared anew */
		return;
	find_actors(ws, reading_slot(ws->reading, 0));
	keep_row(ws, row);
}

bool workspace_look(struct workspace *ws)
{
	struct reading *reading = ws->reading;
	struct slot *slot = reading ? reading_slot(reading, reading->top.piece) : NULL;
	if (!slot || slot->mentions)
		return false;
	find_actors(ws, slot);
	return true;
}

void workspace_fit(struct workspace *ws)
{
	struct layout layout;
	workspace_layout(ws, &layout);
	reading_measure(ws->reading, layout.measure, layout.reach);
	reading_numbers(ws->reading, (enum numbers)ws->config->options.links);
	if (!ws->spread)
		return;
	struct reading *other = ws->spread->reading[!ws->spread->active];
	reading_measure(other, layout.measure, layout.reach);
	reading_numbers(other, (enum numbers)ws->config->options.links);
}

void rows_move(struct rows *rows, int by)
{
	int64_t cursor = (int64_t)rows->cursor + by;
	if (cursor >= rows->count)
		cursor = (int64_t)rows->count - 1;
	rows->cursor = cursor < 0 ? 0 : (uint32_t)cursor;
}

void rows_show(struct rows *rows, int height)
{
	uint32_t room = height > 0 ? (uint32_t)height : 1;
	if (rows->cursor < rows->top)
		rows->top = rows->cursor;
	if (rows->cursor >= rows->top + room)
		rows->top = rows->cursor - room + 1;
	if (rows->top + room > rows->count)
		rows->top = rows->count > room ? rows->count - room : 0;
}

int draw_wrapped(
	struct frame *frame, struct area area, int row, enum style style, struct slice text)
{
	struct ruler ruler;
	struct row *rows;
	if (area.cols < 1 || !text.len)
		return row;
	ruler_make(&ruler, frame->arena, text);
	uint32_t count = wrap(&ruler, (unsigned)area.cols, frame->arena, &rows);
	for (uint32_t i = 0; i < count && row < area.row + area.rows; i++) {
		frame_text(frame, area, row, area.col, style,
			slice_cut(text, rows[i].at.from, rows[i].at.to));
		row++;
	}
	return row;
}

void draw_box(struct frame *frame, struct area box, const char *title)
{
	struct area all = frame_area(frame), heading = { box.row, box.col + 2, 1, box.cols - 4 };
	int last = box.row + box.rows - 1;
	frame_fill(frame, box, STYLE_text);
	for (int row = box.row; row <= last; row++) {
		bool top = row == box.row, edge = top || row == last;
		for (int col = box.col; edge && col < box.col + box.cols; col++)
			frame_text(frame, all, row, col, STYLE_border, SLICE("─"));
		frame_text(frame, all, row, box.col, STYLE_border,
			!edge ? SLICE("│")
			: top ? SLICE("┌")
			      : SLICE("└"));
		frame_text(frame, all, row, box.col + box.cols - 1, STYLE_border,
			!edge ? SLICE("│")
			: top ? SLICE("┐")
			      : SLICE("┘"));
	}
	if (*title)
		frame_print(frame, heading, box.row, heading.col, STYLE_focus, " %s ", title);
}

void draw_keys(struct frame *frame, struct area box, struct slice keys)
{
	if ((int)text_columns(keys) + 16 <= box.cols)
		frame_text(frame, box, box.row + box.rows - 1, box.col + 2, STYLE_faint, keys);
}

void draw_number(struct frame *frame, struct area box, const struct rows *rows)
{
	struct slice text = arena_print(
		frame->arena, " %u/%u ", rows->count ? rows->cursor + 1 : 0, rows->count);
	frame_text(frame, box, box.row + box.rows - 1, box.col + box.cols - 1 - (int)text.len,
		STYLE_border, text);
}

static void draw_vertical(struct frame *frame, int col, int row, int rows)
{
	for (int i = row; i < row + rows; i++)
		frame_text(frame, frame_area(frame), i, col, STYLE_border, SLICE("│"));
}

static void draw_borders(struct frame *frame, const struct layout *layout)
{
	struct area all = frame_area(frame);
	for (int col = 0; layout->rule.rows && col < frame->cols; col++)
		frame_text(frame, all, layout->rule.row, col, STYLE_border, SLICE("─"));
	int cols[] = { layout->pane[PANE_READER].col - 1, layout->pane[PANE_SIDEBAR].col - 1 };
	bool drawn[] = { layout->shown[PANE_LIST] && layout->shown[PANE_READER],
		layout->shown[PANE_SIDEBAR] && layout->shown[PANE_READER] &&
			!layout->sidebar_over };
	for (size_t i = 0; i < COUNT_OF(cols); i++) {
		if (!drawn[i])
			continue;
		draw_vertical(frame, cols[i], layout->body.row, layout->body.rows);
		if (layout->rule.rows)
			frame_text(frame, all, layout->rule.row, cols[i], STYLE_border, SLICE("┴"));
	}
}

static void draw_too_small(struct frame *frame)
{
	frame_text(frame, frame_area(frame), 0, 0, STYLE_message,
		frame->cols >= 22 ? SLICE("too small: 20×5 needed") : SLICE("needs 20×5"));
}

void draw_overlay(struct workspace *ws, struct frame *frame)
{
	if (ws->overlay == OVERLAY_LINKS)
		links_draw(ws, frame);
	else if (ws->overlay == OVERLAY_SUMMARY)
		summary_draw(ws, frame);
	else if (ws->overlay == OVERLAY_PARTNERS)
		partners_draw(ws, frame);
	else if (study_shown(ws))
		study_draw(ws, frame);
	else if (ws->overlay != OVERLAY_NONE)
		overlay_draw(ws, frame);
}

static void draw_reader(struct workspace *ws, struct frame *frame, const struct layout *layout,
	const struct page *page)
{
	struct column column = {
		.reading = ws->reading,
		.area = layout->pane[PANE_READER],
		.text_col = layout->text_col,
		.focus = ws->focus == PANE_READER,
		.find = true,
	};
	reader_draw(ws, frame, &column, page);
}

void workspace_draw(struct workspace *ws, struct frame *frame)
{
	struct layout layout;
	struct page page = { 0 };
	workspace_layout(ws, &layout);
	frame_fill(frame, frame_area(frame), STYLE_text);
	if (layout.too_small) {
		draw_too_small(frame);
		return;
	}
	if (ws->spread) {
		workspace_follow(ws); /* the size may have changed */
		workspace_layout(ws, &layout);
		spread_draw(ws, frame, &layout);
		return;
	}
	if (ws->reading) {
		workspace_fit(ws);
		page_make(&page, ws->reading, layout.pane[PANE_READER].rows, frame->arena);
	}
	draw_borders(frame, &layout);
	bar_draw(ws, frame, &layout);
	if (layout.shown[PANE_LIST])
		list_draw(ws, frame, &layout);
	if (layout.shown[PANE_READER] && ws->reading)
		draw_reader(ws, frame, &layout, &page);
	if (layout.shown[PANE_SIDEBAR])
		sidebar_draw(ws, frame, &layout, &page);
	draw_overlay(ws, frame);
	status_draw(ws, frame, &layout, &page);
}
