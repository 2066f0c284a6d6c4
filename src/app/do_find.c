/*
 * Search, as you type, and the end of every prompt. A search starts where the reader is; leaving
 * it with Esc puts everything back, Enter makes the hit a jump that can be undone.
 */
#include "app/app.h"

#include <string.h>

static void say_none(struct session *session)
{
	struct slice typed = buffer_slice(&session->ws.finder.typed);
	struct reading *reading = session->ws.reading;
	bool in_text = session->ws.focus != PANE_LIST && reading;
	uint32_t folded = in_text ? finder_folded(&session->ws.finder, reading) : 0;
	if (folded)
		workspace_say(&session->ws, true,
			"no hit for %.*s in the article; %u in folds, O opens them", (int)typed.len,
			typed.at, folded);
	else
		workspace_say(&session->ws, true, "no hit for %.*s%s", (int)typed.len, typed.at,
			reach(session));
}

/* The row of the list, from START on in direction BY, whose title or name has the needle. */
static bool find_row(struct session *session, uint32_t start, int by)
{
	struct list *list = &session->ws.list;
	struct arena arena;
	struct range *range;
	bool found = false;
	arena_init(&arena);
	for (uint32_t i = 0; i < list->rows.count && !found; i++) {
		uint32_t step = by > 0 ? i : list->rows.count - i;
		uint32_t row = (start + step) % list->rows.count;
		const struct entry *entry = &session->catalogue.entry[list->order[row]];
		found = finder_block(&session->ws.finder, entry->title, &arena, &range) ||
			finder_block(&session->ws.finder, entry->name, &arena, &range);
		if (found)
			list->rows.cursor = row;
		arena_reset(&arena);
	}
	arena_release(&arena);
	return found;
}

static uint32_t hit_length(struct session *session, struct place place)
{
	struct reading *reading = session->ws.reading;
	struct slot *slot = reading_slot(reading, place.piece);
	const struct block *block = &slot->piece->block[piece_block_at(slot->piece, place.byte)];
	struct arena arena;
	struct range *range;
	uint32_t len = 1, offset = place.byte - block->at.from;
	arena_init(&arena);
	uint32_t count =
		finder_block(&session->ws.finder, block_text(slot->piece, block), &arena, &range);
	for (uint32_t i = 0; i < count; i++)
		if (range[i].from == offset)
			len = range[i].to - range[i].from;
	arena_release(&arena);
	return len ? len : 1;
}

/* From PLACE on, and where there is no hit, from the other end. */
static bool find_hit(struct session *session, struct place place, bool exact, int by,
	struct place *found, bool *wrapped)
{
	struct workspace *ws = &session->ws;
	struct place edge = { 0 };
	*wrapped = false;
	if (finder_step(&ws->finder, ws->reading, place, exact, by, PIECES_WALKED, found))
		return true;
	if (ws->reading->article->pieces > 1)
		return false;
	if (by < 0)
		edge.byte = NOWHERE;
	*wrapped = true;
	return finder_step(&ws->finder, ws->reading, edge, false, by, 1, found);
}

static bool find_in_text(struct session *session, int by)
{
	struct workspace *ws = &session->ws;
	struct place found;
	bool exact, wrapped;
	struct place from = reading_cursor(ws->reading, reader_rows(session), &exact);
	if (!find_hit(session, from, exact, by, &found, &wrapped))
		return false;
	go_to(session, found, hit_length(session, found));
	if (wrapped)
		workspace_say(ws, false,
			by > 0 ? "wrapped at the end: from the top"
			       : "wrapped at the top: from the end");
	return true;
}

void find_step(struct session *session, int by)
{
	struct workspace *ws = &session->ws;
	if (!finder_active(&ws->finder)) {
		workspace_say(ws, false, "nothing is searched; / starts a search");
		return;
	}
	bool in_list = ws->focus == PANE_LIST || !has_reading(session), found = true;
	for (int i = app_count(session); i > 0 && found; i--)
		found = in_list ? find_row(session, ws->list.rows.cursor + (by > 0 ? 1 : 0), by)
				: find_in_text(session, by);
	if (!found)
		say_none(session);
}

void do_find(struct session *session, struct slice argument)
{
	finder_type(&session->ws.finder, argument);
	find_step(session, +1);
}

void do_find_next(struct session *session, struct slice argument)
{
	(void)argument;
	find_step(session, +1);
}

void do_find_previous(struct session *session, struct slice argument)
{
	(void)argument;
	find_step(session, -1);
}

/* ---- while a prompt is open */

static void put_back(struct session *session)
{
	struct reading *reading = session->ws.reading;
	stand_put(reading, &session->before.at);
}

static void find_typed(struct session *session)
{
	struct workspace *ws = &session->ws;
	struct place found;
	bool wrapped;
	finder_type(&ws->finder, buffer_slice(&ws->prompt.text));
	if (ws->focus == PANE_LIST || !ws->reading) {
		find_row(session, session->before_row, +1);
		return;
	}
	put_back(session);
	if (!find_hit(session, session->find_from, false, +1, &found, &wrapped))
		return;
	ws->reading->here = found;
	ws->reading->here_len = hit_length(session, found);
	reading_show(ws->reading, found, reader_rows(session));
}

void prompt_moved(struct session *session)
{
	bool exact;
	if (!session->ws.reading)
		return;
	history_current(session, &session->before);
	session->find_from = reading_cursor(session->ws.reading, reader_rows(session), &exact);
}

void prompt_opened(struct session *session)
{
	struct workspace *ws = &session->ws;
	session->before_row = ws->list.rows.cursor;
	session->typed_before.len = 0;
	buffer_add_slice(&session->typed_before, buffer_slice(&ws->finder.typed));
	memcpy(session->looks_before, session->config.look, sizeof session->looks_before);
	prompt_moved(session);
}

static void retype_filter(struct session *session, struct slice text)
{
	buffer_release(&session->ws.list.filter);
	buffer_add_slice(&session->ws.list.filter, text);
	workspace_list(&session->ws);
}

/* What an overlay is searched for. */
static struct buffer *overlay_search(struct workspace *ws)
{
	return ws->overlay == OVERLAY_SUMMARY ? &ws->spread->summary.filter : study_filter(ws);
}

/* What the search of an overlay leaves. */
static void list_overlay(struct workspace *ws)
{
	ws->overlay_top = 0;
	if (ws->overlay == OVERLAY_PARTNERS)
		partners_list(ws);
	if (ws->overlay == OVERLAY_LINKS)
		links_list(ws);
	if (ws->overlay == OVERLAY_SUMMARY)
		summary_list(ws);
	study_list(ws);
}

void prompt_changed(struct session *session)
{
	struct workspace *ws = &session->ws;
	struct slice text = buffer_slice(&ws->prompt.text);
	if (ws->prompt.kind == PROMPT_FIND)
		find_typed(session);
	if (ws->prompt.kind == PROMPT_FILTER)
		retype_filter(session, text);
	if (ws->prompt.kind == PROMPT_OVERLAY) {
		buffer_release(overlay_search(ws));
		buffer_add_slice(overlay_search(ws), text);
		list_overlay(ws);
	}
	bool theme = ws->prompt.kind == PROMPT_ARGUMENT && ws->prompt.command == COMMAND_theme;
	if (theme && config_theme(&session->config, &session->paths, text, NULL))
		session->repaint = true;
}

static void accept(struct session *session, struct slice text)
{
	struct workspace *ws = &session->ws;
	struct prompt *prompt = &ws->prompt;
	enum prompt_kind kind = prompt->kind;
	enum command command = prompt->command;
	prompt_close(prompt);
	if (kind == PROMPT_COMMAND) {
		app_line(session, text);
	} else if (kind == PROMPT_ARGUMENT && text.len) {
		app_run(session, command, text);
	} else if (kind == PROMPT_FILTER) {
		do_filter(session, text);
	} else if (kind == PROMPT_FIND && finder_active(&ws->finder)) {
		bool list = ws->focus == PANE_LIST || !ws->reading;
		uint32_t all;
		if (list && !find_row(session, session->before_row, +1))
			say_none(session);
		if (!list)
			history_push_jump(session, &session->before);
		if (!list && !finder_number(&ws->finder, ws->reading, ws->reading->here, &all) &&
			ws->reading->article->pieces == 1)
			say_none(session);
	}
}

void pop_prompt(struct session *session, bool accepted)
{
	struct workspace *ws = &session->ws;
	struct slice typed = buffer_slice(&ws->prompt.text);
	if (accepted) {
		struct arena arena;
		arena_init(&arena);
		accept(session, arena_copy(&arena, typed));
		arena_release(&arena);
		return;
	}
	if (ws->prompt.kind == PROMPT_FIND) {
		finder_type(&ws->finder, buffer_slice(&session->typed_before));
		ws->list.rows.cursor = session->before_row;
		if (ws->reading)
			put_back(session);
	} else if (ws->prompt.kind == PROMPT_FILTER) {
		retype_filter(session, SLICE(""));
	} else if (ws->prompt.kind == PROMPT_OVERLAY) {
		buffer_release(overlay_search(ws));
		list_overlay(ws);
	} else if (ws->prompt.kind == PROMPT_ARGUMENT && ws->prompt.command == COMMAND_theme) {
		memcpy(session->config.look, session->looks_before, sizeof session->looks_before);
		session->repaint = true;
	}
	prompt_close(&ws->prompt);
}
