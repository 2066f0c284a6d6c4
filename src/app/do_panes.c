/* Panes: which has the focus, how wide they are, and the measure of the text. */
#include "app/app.h"

#include <stdio.h>
#include <stdlib.h>

/* A pane can be gone to when it is on the screen, or when it has a screen of its own. */
static bool can_focus(const struct session *session, enum pane pane)
{
	const struct workspace *ws = &session->ws;
	if (pane == PANE_LIST)
		return ws->catalogue->entries > 1 && ws->list_wish != WISH_HIDDEN;
	if (pane == PANE_SIDEBAR)
		return ws->reading && ws->sidebar_wish != WISH_HIDDEN;
	return ws->reading != NULL;
}

static void step_pane(struct session *session, int by, bool around)
{
	int pane = (int)session->ws.focus;
	for (int i = 0; i < PANES; i++) {
		pane += by;
		if (around)
			pane = (pane + PANES) % PANES;
		if (pane < 0 || pane >= PANES)
			return;
		if (can_focus(session, (enum pane)pane)) {
			session->ws.focus = (enum pane)pane;
			return;
		}
	}
}

/* In a spread: left, right, and the actors where they stand beside them. */
static void step_side(struct session *session, int by)
{
	struct workspace *ws = &session->ws;
	struct layout layout;
	workspace_layout(ws, &layout);
	int stops = SIDES + (layout.shown[PANE_SIDEBAR] ? 1 : 0);
	int at = ws->focus == PANE_SIDEBAR ? SIDES : (int)ws->spread->active;
	at = (at + by + stops) % stops;
	if (at == SIDES)
		ws->focus = PANE_SIDEBAR;
	else
		face_side(session, (unsigned)at);
}

void do_next_pane(struct session *session, struct slice argument)
{
	(void)argument;
	if (session->ws.spread)
		step_side(session, +1);
	else
		step_pane(session, +1, true);
}

void do_previous_pane(struct session *session, struct slice argument)
{
	(void)argument;
	if (session->ws.spread)
		step_side(session, -1);
	else
		step_pane(session, -1, true);
}

void do_pane_left(struct session *session, struct slice argument)
{
	(void)argument;
	step_pane(session, -1, false);
}

void do_pane_right(struct session *session, struct slice argument)
{
	(void)argument;
	step_pane(session, +1, false);
}

void do_zoom(struct session *session, struct slice argument)
{
	(void)argument;
	session->ws.zoomed = !session->ws.zoomed;
}

/* The list where it has the focus, else the sidebar. */
static void widen(struct session *session, int by)
{
	struct workspace *ws = &session->ws;
	int *more = ws->focus == PANE_LIST ? &ws->list_more : &ws->sidebar_more;
	*more += by * app_count(session);
	if (abs(*more) > ws->cols)
		*more = by * ws->cols;
}

void do_pane_wider(struct session *session, struct slice argument)
{
	(void)argument;
	widen(session, +1);
}

void do_pane_narrower(struct session *session, struct slice argument)
{
	(void)argument;
	widen(session, -1);
}

void do_reset_panes(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	(void)argument;
	ws->list_more = ws->sidebar_more = 0;
	ws->list_wish = ws->sidebar_wish = WISH_AUTO;
	ws->zoomed = false;
}

/* ---- the measure of the text */

enum {
	LEAST_MEASURE = 20,
	MOST_MEASURE = 1000
};

static void set_measure(struct session *session, int measure)
{
	struct workspace *ws = &session->ws;
	struct layout layout;
	if (measure && measure < LEAST_MEASURE)
		measure = LEAST_MEASURE;
	ws->measure = measure < MOST_MEASURE ? measure : MOST_MEASURE;
	workspace_layout(ws, &layout);
	if (ws->reading)
		workspace_fit(ws);
	if (!ws->measure)
		workspace_say(ws, false, "lines as wide as the pane");
	else if ((int)layout.measure < ws->measure)
		workspace_say(ws, false, "lines of %d columns; the pane has room for %u",
			ws->measure, layout.measure);
	else
		workspace_say(ws, false, "lines of %d columns", ws->measure);
}

/* What the lines have now: the user's measure, or what the pane leaves of it. */
static int measure_now(const struct session *session)
{
	struct layout layout;
	workspace_layout(&session->ws, &layout);
	return (int)layout.measure;
}

static int measure_of_pane(struct session *session)
{
	int measure = session->ws.measure;
	session->ws.measure = 0;
	int room = measure_now(session);
	session->ws.measure = measure;
	return room;
}

void do_text_wider(struct session *session, struct slice argument)
{
	(void)argument;
	set_measure(session, measure_now(session) + 2 * app_count(session));
}

void do_text_narrower(struct session *session, struct slice argument)
{
	(void)argument;
	int measure = measure_now(session) - 2 * app_count(session);
	set_measure(session, measure > LEAST_MEASURE ? measure : LEAST_MEASURE);
}

void do_text_width(struct session *session, struct slice argument)
{
	static const int presets[] = { 60, 72, 80, 0 };
	int room = measure_of_pane(session);
	(void)argument;
	for (size_t i = 0; i < COUNT_OF(presets); i++) {
		bool next = session->ws.measure && session->ws.measure < presets[i];
		if (presets[i] == 0 || (next && presets[i] < room)) {
			set_measure(session, session->ws.measure ? presets[i] : presets[0]);
			return;
		}
	}
}

void do_width(struct session *session, struct slice argument)
{
	char number[16], *end;
	snprintf(number, sizeof number, "%.*s", (int)argument.len, argument.at);
	long measure = strtol(number, &end, 10);
	if (*end || measure < 0 || measure > MOST_MEASURE)
		workspace_say(&session->ws, true, "width takes a number of columns; 0: the pane's");
	else
		set_measure(session, (int)measure);
}

void do_folds(struct session *session, struct slice argument)
{
	(void)argument;
	if (!has_reading(session))
		return;
	struct reading *reading = session->ws.reading;
	struct spread *spread = session->ws.spread;
	const struct slot *slot = reading_slot(reading, reading->top.piece);
	if (spread && level_shown(spread) && level_toggle(spread, reader_rows(session)))
		return;
	if (!slot || !slot->folds) {
		workspace_say(&session->ws, false, "nothing of this article is folded");
		return;
	}
	bool all_open = true;
	for (uint32_t i = 0; i < slot->folds; i++)
		all_open &= slot->fold[i].open;
	reading_fold_all(reading, !all_open);
	session->ws.finder.counted = false;
}
