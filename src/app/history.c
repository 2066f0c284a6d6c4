/*
 * Jumps: where the reader was before each of them, across articles. Going back keeps what lies
 * ahead until the next jump, as in an editor.
 */
#include "app/app.h"

enum {
	JUMPS_MOST = 1000
};

void history_current(const struct session *session, struct jump *jump)
{
	const struct reading *reading = session->ws.reading;
	*jump = (struct jump){ .entry = reading->entry,
		.top = reading->top,
		.lead = reading->lead,
		.here = reading->here,
		.here_len = reading->here_len,
		.marked = reading->marked };
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

static void restore(struct session *session, const struct jump *jump)
{
	struct reading *reading = session->ws.reading;
	if (reading && reading->entry == jump->entry) {
		reading->top = jump->top;
		reading->lead = jump->lead;
		reading->here = jump->here;
		reading->here_len = jump->here_len;
		reading->marked = jump->marked;
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
