/*
 * The strip of where the chosen actor is, as something to go along: from one of its columns to the
 * next that has a mention, however many mentions the columns have.
 */
#include "app/app.h"

#include <stdio.h>
#include <stdlib.h>

/* Without a chosen actor it is of the one most mentioned, as for the next mention. */
static bool strip_here(struct session *session, struct strip *strip)
{
	struct workspace *ws = &session->ws;
	if (!has_reading(session) || !choose_one(session))
		return false;
	workspace_fit(ws);
	if (strip_make(ws, ws->actor, strip))
		return true;
	struct slice name = ws->catalogue->member[ws->actor].name;
	workspace_say(ws, false, "%.*s is not in this article", (int)name.len, name.at);
	return false;
}

/* The first row that begins in the column, or the one that holds its first byte. */
static void go_to_byte(struct session *session, struct place place)
{
	struct reading *reading = session->ws.reading;
	struct spot spot = reading_spot(reading, place), next = spot;
	bool before = reading_place(reading, spot).byte < place.byte;
	history_push(session);
	if (before && reading_step(reading, &next, +1))
		spot = next;
	reading->top = reading_place(reading, spot);
	reading->lead = 0;
	reading_unmark(reading);
}

/* The first mention of a column; where it has none, where the column begins. */
static void go_to_column(struct session *session, const struct strip *strip, uint32_t column)
{
	struct range first = strip->first[column];
	struct place place = { strip->piece, strip_byte(&session->ws, strip, column) };
	if (strip->count[column])
		go_to(session, (struct place){ strip->piece, first.from }, first.to - first.from);
	else
		go_to_byte(session, place);
}

static void go_to_number(struct session *session, uint32_t number)
{
	struct strip strip;
	if (!strip_here(session, &strip))
		return;
	if (number < 1 || number > strip.columns)
		workspace_say(&session->ws, true, "the strip has %u columns", strip.columns);
	else
		go_to_column(session, &strip, number - 1);
}

static void step_stretch(struct session *session, int by)
{
	struct strip strip;
	if (session->ws.count) {
		go_to_number(session, session->ws.count);
		return;
	}
	if (!strip_here(session, &strip))
		return;
	int64_t column = (int64_t)strip.here + by;
	while (column >= 0 && column < strip.columns && !strip.count[column])
		column += by;
	if (column >= 0 && column < strip.columns)
		go_to_column(session, &strip, (uint32_t)column);
	else
		workspace_say(&session->ws, false, "the strip has nothing %s this column",
			by > 0 ? "behind" : "before");
}

void do_next_stretch(struct session *session, struct slice argument)
{
	(void)argument;
	step_stretch(session, +1);
}

void do_previous_stretch(struct session *session, struct slice argument)
{
	(void)argument;
	step_stretch(session, -1);
}

void do_stretch(struct session *session, struct slice argument)
{
	char number[16], *end;
	snprintf(number, sizeof number, "%.*s", (int)argument.len, argument.at);
	long column = strtol(number, &end, 10);
	if (*end || column < 0 || column > 100000)
		workspace_say(&session->ws, true, "stretch takes the number of a column");
	else
		go_to_number(session, (uint32_t)column);
}
