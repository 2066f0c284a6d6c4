/*
 * What a comparison comes to: the summary, whose lines lead to the texts. A jump from it is one
 * step of the history for both sides, so that C-o gives the screen back.
 */
#include "app/app.h"

void do_summary(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	(void)argument;
	if (!has_spread(session))
		return;
	toggle_overlay(ws, OVERLAY_SUMMARY);
	if (ws->overlay == OVERLAY_SUMMARY)
		summary_list(ws);
}

static bool is_there(struct range range)
{
	return range.from < range.to;
}

static void go_to_range(struct session *session, unsigned which, struct range at)
{
	struct reading *reading = session->ws.spread->reading[which];
	reading->here = (struct place){ 0, at.from };
	reading->here_len = at.to - at.from;
	reading->marked = false;
	reading_show(reading, reading->here, reader_rows(session));
}

/* The side that reads stays the one, if it has what the row is about. */
static void go_to_item(struct session *session, struct summary_row row)
{
	struct workspace *ws = &session->ws;
	struct spread *spread = ws->spread;
	unsigned which = is_there(row.at[spread->active]) ? spread->active : !spread->active;
	toggle_overlay(ws, OVERLAY_SUMMARY);
	history_push(session);
	answers_close(spread);
	if (row.section >= SECTION_ACTORS && row.section < SECTION_FACTS)
		set_actor(session, spread->actor[row.index]);
	face_side(session, which);
	workspace_fit(ws);
	go_to_range(session, which, row.at[which]);
	if (is_there(row.at[!which]) && spread->sync != SYNC_ROWS)
		go_to_range(session, !which, row.at[!which]);
}

void go_to_summary_row(struct session *session)
{
	struct workspace *ws = &session->ws;
	const struct summary_row *row = summary_row(ws);
	if (!row)
		return;
	if (row->sort != SUMMARY_ITEM) {
		if (!summary_turn(ws))
			workspace_say(ws, false, "there is none");
	} else if (is_there(row->at[LEFT]) || is_there(row->at[RIGHT])) {
		go_to_item(session, *row);
	}
}
