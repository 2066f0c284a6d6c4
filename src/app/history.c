/*
 * Jumps: where the reader was before each of them, across articles. Going back keeps what lies
 * ahead until the next jump, as in an editor. Of two articles side by side both places are kept,
 * since a jump may move both.
 */
#include "app/app.h"

enum {
	JUMPS_MOST = 1000
};

struct stand stand_of(const struct reading *reading)
{
	return (struct stand){ .top = reading->top,
		.lead = reading->lead,
		.here = reading->here,
		.here_len = reading->here_len,
		.marked = reading->marked };
}

void stand_put(struct reading *reading, const struct stand *stand)
{
	reading->top = stand->top;
	reading->lead = stand->lead;
	reading->here = stand->here;
	reading->here_len = stand->here_len;
	reading->marked = stand->marked;
}

void history_current(const struct session *session, struct jump *jump)
{
	const struct reading *reading = session->ws.reading;
	const struct spread *spread = session->ws.spread;
	*jump = (struct jump){ .entry = reading->entry, .at = stand_of(reading) };
	if (!spread)
		return;
	jump->facing = true;
	jump->which = spread->active;
	jump->other_entry = spread->entry[!spread->active];
	jump->other = stand_of(spread->reading[!spread->active]);
}

static void put(struct history *history, uint32_t at, const struct jump *jump)
{
	history->jump = grow(history->jump, &history->room, (size_t)at + 1, sizeof *history->jump);
	history->jump[at] = *jump;
	if (history->count <= at)
		history->count = at + 1;
}

void history_push(struct session *session)
{
	struct jump jump;
	if (!session->ws.reading)
		return;
	history_current(session, &jump);
	history_push_jump(session, &jump);
}

void history_push_jump(struct session *session, const struct jump *jump)
{
	struct history *history = &session->history;
	if (history->pushed)
		return;
	history->pushed = true;
	if (history->at >= JUMPS_MOST) {
		for (uint32_t i = 1; i < history->at; i++)
			history->jump[i - 1] = history->jump[i];
		history->at--;
	}
	history->count = history->at;
	put(history, history->at++, jump);
}

/* The article that was beside the one of side WHICH, which an answer's has replaced. */
static void bring_back(struct session *session, const struct jump *jump, unsigned which)
{
	uint32_t entry[SIDES];
	entry[which] = jump->entry;
	entry[!which] = jump->other_entry;
	session->comparing_place = jump->other.top;
	session->comparing_side = !which;
	session_compare(session, entry);
}

/* FALSE: neither side has the article. A place from before the two were side by side is one of
 * this article alone; the same article on both sides has the side it had. */
static bool restore_side(struct session *session, const struct jump *jump)
{
	struct spread *spread = session->ws.spread;
	unsigned which = jump->facing ? jump->which : spread->active;
	if (spread->entry[which] != jump->entry)
		which = !which;
	if (spread->entry[which] != jump->entry)
		return false;
	face_side(session, which);
	stand_put(spread->reading[which], &jump->at);
	bool other = jump->facing && spread->entry[!which] != jump->other_entry;
	if (jump->facing && !other)
		stand_put(spread->reading[!which], &jump->other);
	spread->aligned = spread_sentence(spread, which, reader_rows(session));
	if (other) /* last: without a worker the spread is another one then */
		bring_back(session, jump, which);
	return true;
}

static void restore(struct session *session, const struct jump *jump)
{
	struct reading *reading = session->ws.reading;
	if (session->ws.spread && restore_side(session, jump))
		return;
	if (!session->ws.spread && reading && reading->entry == jump->entry) {
		stand_put(reading, &jump->at);
		return;
	}
	session->jump = *jump;
	session_open(session, jump->entry, ARRIVE_JUMP, NOWHERE);
}

bool history_move(struct session *session, int by)
{
	struct history *history = &session->history;
	if (!session->ws.reading || (by < 0 && !history->at) ||
		(by > 0 && history->at + 1 >= history->count))
		return false;
	/* The place that is left is kept, so that the way forward leads back to it. */
	struct jump jump;
	history_current(session, &jump);
	put(history, history->at, &jump);
	history->at = by < 0 ? history->at - 1 : history->at + 1;
	jump = history->jump[history->at];
	restore(session, &jump);
	return true;
}
