/*
 * Movement. A command moves what is on top: an open overlay, else the focused pane. In list and
 * sidebar it moves the cursor, in the reader the text.
 */
#include "app/app.h"

static struct rows *cursor_rows(struct workspace *ws)
{
	if (ws->overlay == OVERLAY_SUMMARY)
		return &ws->spread->summary.rows;
	if (ws->overlay != OVERLAY_NONE)
		return ws->overlay == OVERLAY_LINKS      ? &ws->links.rows
		       : ws->overlay == OVERLAY_PARTNERS ? &ws->partners.rows
							 : study_rows(ws);
	if (ws->focus == PANE_LIST)
		return &ws->list.rows;
	return ws->focus == PANE_SIDEBAR ? &ws->sidebar.rows : NULL;
}

int reader_rows(const struct session *session)
{
	int rows = workspace_reader_rows(&session->ws);
	return rows > 0 ? rows : 1;
}

/* Rows that the focused pane shows: lines of text, actors or articles. */
static int page_rows(const struct session *session)
{
	struct layout layout;
	workspace_layout(&session->ws, &layout);
	if (study_shown(&session->ws))
		return study_height(&session->ws);
	if (session->ws.overlay == OVERLAY_SUMMARY)
		return summary_height(&session->ws);
	if (session->ws.overlay != OVERLAY_NONE)
		return session->ws.rows - 6;
	int rows = layout.pane[session->ws.focus].rows;
	bool narrow = session->ws.focus == PANE_LIST && layout.pane[PANE_LIST].cols < 56;
	return narrow ? rows / 2 : rows;
}

/* The cursor of the strip, while it is open. */
static bool move_answer(struct workspace *ws, int by)
{
	struct answers *answers = ws->spread ? &ws->spread->answers : NULL;
	if (!answers || !answers->open || ws->overlay != OVERLAY_NONE)
		return false;
	int64_t cursor = (int64_t)answers->cursor + by;
	cursor = cursor >= answers->count ? (int64_t)answers->count - 1 : cursor;
	answers->cursor = cursor < 0 ? 0 : (uint32_t)cursor;
	return true;
}

static void move(struct session *session, int by)
{
	struct workspace *ws = &session->ws;
	struct rows *rows = cursor_rows(ws);
	if (move_answer(ws, by))
		return;
	if (rows) {
		rows_move(rows, by);
	} else if (ws->overlay != OVERLAY_NONE) {
		int64_t top = (int64_t)ws->overlay_top + by;
		ws->overlay_top = top < 0 ? 0 : (uint32_t)top;
	} else if (ws->spread) {
		spread_scroll(ws->spread, by, reader_rows(session));
	} else if (ws->reading) {
		reading_scroll(ws->reading, by, reader_rows(session));
	}
}

void do_line_down(struct session *session, struct slice argument)
{
	(void)argument;
	move(session, app_count(session));
}

void do_line_up(struct session *session, struct slice argument)
{
	(void)argument;
	move(session, -app_count(session));
}

static int page_step(const struct session *session)
{
	int rows = page_rows(session) - 1;
	return (rows > 1 ? rows : 1) * app_count(session);
}

static bool in_text(const struct workspace *ws)
{
	return ws->focus == PANE_READER && ws->overlay == OVERLAY_NONE && ws->reading;
}

void do_page_down(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	(void)argument;
	if (ws->spread || !in_text(ws) || !reading_at_end(ws->reading, reader_rows(session))) {
		session->end_seen = false;
		move(session, page_step(session));
		return;
	}
	ws->catalogue->entry[ws->reading->entry].read = true;
	if (session->end_seen || !session->config.options.pager_stop) {
		do_next_article(session, SLICE(""));
		return;
	}
	session->end_seen = true;
	workspace_say(ws, false, "the end; once more for the next article");
}

void do_page_up(struct session *session, struct slice argument)
{
	(void)argument;
	move(session, -page_step(session));
}

static int half_step(const struct session *session)
{
	int rows = page_rows(session) / 2;
	return (rows > 1 ? rows : 1) * app_count(session);
}

void do_half_down(struct session *session, struct slice argument)
{
	(void)argument;
	move(session, half_step(session));
}

void do_half_up(struct session *session, struct slice argument)
{
	(void)argument;
	move(session, -half_step(session));
}

void do_top(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	struct rows *rows = cursor_rows(ws);
	(void)argument;
	if (rows) {
		rows->cursor = 0;
	} else if (ws->overlay != OVERLAY_NONE) {
		ws->overlay_top = 0;
	} else if (ws->reading) {
		history_push(session);
		ws->reading->top = (struct place){ 0 };
		ws->reading->lead = 0;
		reading_unmark(ws->reading);
	}
}

void do_end(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	struct rows *rows = cursor_rows(ws);
	(void)argument;
	if (rows) {
		rows->cursor = 0;
		rows_move(rows, ws->count ? (int)ws->count - 1 : INT32_MAX);
	} else if (ws->overlay != OVERLAY_NONE) {
		ws->overlay_top = NOWHERE / 2;
	} else if (ws->reading && ws->count) {
		history_push(session);
		reading_to_row(ws->reading, app_count(session), reader_rows(session));
		reading_unmark(ws->reading);
	} else if (ws->reading) {
		history_push(session);
		reading_to_end(ws->reading, reader_rows(session));
		reading_unmark(ws->reading);
	}
}

void do_percent(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	struct rows *rows = cursor_rows(ws);
	uint32_t percent = ws->count < 100 ? ws->count : 100;
	(void)argument;
	if (rows) {
		rows->cursor = (uint32_t)((uint64_t)rows->count * percent / 100);
		rows_move(rows, 0);
	} else if (ws->reading && ws->overlay == OVERLAY_NONE) {
		history_push(session);
		reading_to_share(ws->reading, percent / 100.0, reader_rows(session));
		reading_unmark(ws->reading);
	}
}

static void paragraphs(struct session *session, int by)
{
	struct workspace *ws = &session->ws;
	if (ws->overlay == OVERLAY_SUMMARY) {
		for (int i = app_count(session); i > 0; i--)
			summary_step(ws, by);
		return;
	}
	if (!in_text(ws)) {
		move(session, by * app_count(session));
		return;
	}
	for (int i = app_count(session); i > 0 && reading_paragraph(ws->reading, by); i--)
		;
}

void do_next_paragraph(struct session *session, struct slice argument)
{
	(void)argument;
	paragraphs(session, +1);
}

void do_previous_paragraph(struct session *session, struct slice argument)
{
	(void)argument;
	paragraphs(session, -1);
}

static void jumps(struct session *session, int by)
{
	for (int i = app_count(session); i > 0; i--) {
		if (history_move(session, by))
			continue;
		workspace_say(&session->ws, false,
			by < 0 ? "no jump to go back from" : "no jump to go forward to");
		break;
	}
}

void do_back(struct session *session, struct slice argument)
{
	(void)argument;
	jumps(session, -1);
}

void do_forward(struct session *session, struct slice argument)
{
	(void)argument;
	jumps(session, +1);
}
