/*
 * Two articles side by side: choosing them, asking, and what follows what. All that moves through
 * a text is in do_move.c and moves the active side.
 */
#include "app/app.h"

bool has_spread(struct session *session)
{
	if (session->ws.spread)
		return true;
	workspace_say(&session->ws, false, "two articles are compared with c first");
	return false;
}

static uint32_t sentence_here(struct session *session)
{
	const struct spread *spread = session->ws.spread;
	return spread_sentence(spread, spread->active, reader_rows(session));
}

/* ---- entering and leaving */

static uint32_t entry_meant(const struct session *session)
{
	const struct workspace *ws = &session->ws;
	if (ws->focus == PANE_LIST || !ws->reading)
		return workspace_entry(ws);
	return ws->reading->entry;
}

static bool is_called(const struct entry *entry, const struct needle *needle, struct arena *arena)
{
	struct range *range;
	return find_all(needle, entry->title, 1, arena, &range) ||
	       find_all(needle, entry->name, 1, arena, &range);
}

/* The first article, in the order of the list, whose title or file has a word that begins so; the
 * one that is HERE only where no other is called that. */
static uint32_t find_article(const struct session *session, struct slice name, uint32_t here)
{
	const struct catalogue *catalogue = &session->catalogue;
	struct arena arena;
	struct needle needle;
	uint32_t found = NOWHERE;
	arena_init(&arena);
	needle_make(&needle, &arena, name);
	for (uint32_t i = 0; i < catalogue->entries && (found == NOWHERE || found == here); i++)
		if ((i != here || found == NOWHERE) &&
			is_called(&catalogue->entry[i], &needle, &arena))
			found = i;
	arena_release(&arena);
	return found;
}

static void compare_with(struct session *session, uint32_t left, uint32_t right)
{
	const uint32_t entry[SIDES] = { left, right };
	session->picked = NOWHERE;
	session_compare(session, entry);
}

void do_compare(struct session *session, struct slice name)
{
	struct workspace *ws = &session->ws;
	uint32_t here = entry_meant(session),
		 other = name.len ? find_article(session, name, here) : NOWHERE;
	if (here == NOWHERE) {
		workspace_say(ws, true, "no article is under the cursor");
	} else if (name.len && other == NOWHERE) {
		workspace_say(ws, true, "no article is called %.*s", (int)name.len, name.at);
	} else if (name.len) {
		compare_with(session, here, other);
	} else if (session->picked != NOWHERE && session->picked != here) {
		compare_with(session, session->picked, here);
	} else {
		session->picked = here;
		partners_open(session, here);
	}
}

void compare_partner(struct session *session)
{
	struct workspace *ws = &session->ws;
	uint32_t other = partners_entry(ws);
	toggle_overlay(ws, OVERLAY_PARTNERS);
	if (other != NOWHERE)
		compare_with(session, ws->partners.entry, other);
}

void leave_spread(struct session *session)
{
	session->compared = ++session->comparing; /* what is on its way is not wanted any more */
	if (session->ws.spread)
		workspace_unface(&session->ws);
}

/* ---- asking */

/* The strip takes rows off the text: what was gone to there is not left below it. */
static void open_strip(struct session *session)
{
	struct spread *spread = session->ws.spread;
	uint32_t sentence = sentence_here(session);
	spread->answers.open = true;
	if (sentence != NOWHERE && sentence_here(session) != sentence)
		spread_go(spread, spread->active, sentence, reader_rows(session));
}

void do_ask(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	struct spread *spread = ws->spread;
	(void)argument;
	if (!has_spread(session))
		return;
	if (ws->focus == PANE_SIDEBAR && ws->sidebar.rows.cursor < ws->sidebar.rows.count) {
		ws->actor = ws->sidebar.actor[ws->sidebar.rows.cursor].actor;
		answers_actor(spread, spread->active, ws->actor);
		ws->focus = PANE_READER;
	} else {
		uint32_t sentence = sentence_here(session);
		if (sentence == NOWHERE) {
			workspace_say(ws, false, "no sentence is under the cursor");
			return;
		}
		answers_ask(spread, spread->active, sentence);
	}
	open_strip(session);
}

void do_ask_library(struct session *session, struct slice argument)
{
	(void)argument;
	if (!has_spread(session))
		return;
	uint32_t sentence = sentence_here(session);
	if (sentence == NOWHERE)
		workspace_say(&session->ws, false, "no sentence is under the cursor");
	else
		session_ask(session, session->ws.spread->active, sentence);
}

/* The answer of another article takes the place of the side that did not ask. */
static void go_to_article(struct session *session, const struct answer_row *row)
{
	const struct spread *spread = session->ws.spread;
	unsigned asking = spread->answers.which;
	uint32_t entry[SIDES] = { spread->entry[LEFT], spread->entry[RIGHT] };
	entry[!asking] = row->entry;
	history_push(session);
	session->comparing_place = (struct place){ 0, row->at.from };
	session->comparing_side = !asking;
	session_compare(session, entry);
}

void go_to_answer(struct session *session)
{
	struct spread *spread = session->ws.spread;
	const struct answers *answers = &spread->answers;
	if (answers->cursor >= answers->count)
		return;
	const struct answer_row *row = &answers->row[answers->cursor];
	if (row->sentence == NOWHERE) {
		go_to_article(session, row);
		return;
	}
	history_push(session);
	face_side(session, row->which);
	spread_go(spread, row->which, row->sentence, reader_rows(session));
	answers_close(spread);
}

/* ---- from mention to mention */

static bool step_side(struct session *session, unsigned which, int by)
{
	struct workspace *ws = &session->ws;
	struct reading *reading = ws->spread->reading[which];
	struct spotted found;
	bool exact;
	struct place from = reading_cursor(reading, reader_rows(session), &exact);
	if (!reading_mention(reading, ws->catalogue, ws->actor, from, exact, by, 1, &found))
		return false;
	history_push(session); /* one jump, though it moves both */
	reading->here = found.place;
	reading->here_len = found.len;
	reading_show(reading, found.place, reader_rows(session));
	return true;
}

/* A side that has no further mention stays where it is. */
void step_sides(struct session *session, int by)
{
	struct workspace *ws = &session->ws;
	bool moved = false;
	for (unsigned i = 0; i < SIDES; i++)
		moved |= step_side(session, i, by);
	struct slice name = session->catalogue.member[ws->actor].name;
	if (!moved)
		workspace_say(ws, false, "no mention of %.*s %s on either side", (int)name.len,
			name.at, by > 0 ? "below" : "above");
}

/* ---- from pair to pair */

/* Where the walk goes on from: the first row's own sentence counts, unless it was gone to. */
static bool is_next(struct session *session, uint32_t here, int by)
{
	const struct spread *spread = session->ws.spread;
	const struct reading *reading = spread->reading[spread->active];
	return by > 0 && !reading->here_len && spread_stops(spread, spread->active, here);
}

static bool step_change(struct session *session, int by)
{
	struct spread *spread = session->ws.spread;
	unsigned which = spread->active;
	uint32_t sentence = sentence_here(session);
	if (sentence == NOWHERE)
		return false;
	if (!level_change(spread, &which, &sentence, by))
		return false;
	history_push(session);
	if (which != spread->active)
		face_side(session, which);
	spread_go(spread, which, sentence, reader_rows(session));
	uint32_t other = spread_partner(spread, which, sentence);
	if (other != NOWHERE && !level_shown(spread))
		spread_go(spread, !which, other, reader_rows(session));
	return true;
}

static bool step_pair(struct session *session, int by)
{
	struct spread *spread = session->ws.spread;
	unsigned active = spread->active;
	uint32_t here = sentence_here(session);
	if (here == NOWHERE)
		return false;
	int64_t at = is_next(session, here, by) ? here : (int64_t)here + by;
	for (; at >= 0 && at < spread->found->side[active]->sentences; at += by) {
		uint32_t sentence = (uint32_t)at, other = spread_partner(spread, active, sentence);
		if (!spread_stops(spread, active, sentence))
			continue;
		history_push(session);
		spread_go(spread, active, sentence, reader_rows(session));
		if (other != NOWHERE)
			spread_go(spread, !active, other, reader_rows(session));
		return true;
	}
	return false;
}

static void steps(struct session *session, int by)
{
	if (!has_spread(session))
		return;
	bool independent = session->ws.spread->mode == LIKENESS_INDEPENDENT;
	for (int i = app_count(session); i > 0; i--) {
		if ((independent ? step_pair : step_change)(session, by))
			continue;
		bool beyond = sentence_here(session) == NOWHERE;
		workspace_say(&session->ws, false, beyond ? "%s%s" : "no %s %s",
			beyond        ? "this part of the article is not compared"
			: independent ? "strong counterpart"
				      : "change",
			beyond   ? ""
			: by > 0 ? "below"
				 : "above");
		return;
	}
}

void do_next_pair(struct session *session, struct slice argument)
{
	(void)argument;
	steps(session, +1);
}

void do_previous_pair(struct session *session, struct slice argument)
{
	(void)argument;
	steps(session, -1);
}

/* ---- settings */

void do_sync(struct session *session, struct slice argument)
{
	struct spread *spread = session->ws.spread;
	(void)argument;
	if (!has_spread(session))
		return;
	bool rows = spread->mode != LIKENESS_INDEPENDENT;
	do
		spread->sync = (spread->sync + 1) % SYNCS;
	while (spread->sync == SYNC_ROWS && !rows);
	spread->aligned = NOWHERE;
}

void do_compare_mode(struct session *session, struct slice argument)
{
	struct spread *spread = session->ws.spread;
	(void)argument;
	if (!has_spread(session))
		return;
	spread_mode(spread, (spread->mode + 1) % LIKENESSES);
	answers_close(spread);
}

void face_side(struct session *session, unsigned which)
{
	struct workspace *ws = &session->ws;
	ws->spread->active = which;
	ws->reading = ws->spread->reading[which];
	ws->focus = PANE_READER;
	ws->finder.counted = false;
}

void load_side(struct session *session, uint32_t entry)
{
	const struct spread *spread = session->ws.spread;
	if (entry == NOWHERE)
		return;
	if (spread->active == LEFT)
		compare_with(session, entry, spread->entry[RIGHT]);
	else
		compare_with(session, spread->entry[LEFT], entry);
}

void do_swap_sides(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	(void)argument;
	if (has_spread(session))
		compare_with(session, ws->spread->entry[RIGHT], ws->spread->entry[LEFT]);
}

/* ---- anchors */

static bool untie(struct spread *spread, unsigned which, uint32_t sentence)
{
	for (uint32_t i = 0; i < spread->anchors; i++) {
		if (spread->anchor[i].sentence[which] != sentence)
			continue;
		spread->anchor[i] = spread->anchor[--spread->anchors];
		return true;
	}
	return false;
}

void do_anchor(struct session *session, struct slice argument)
{
	struct spread *spread = session->ws.spread;
	struct anchor anchor;
	(void)argument;
	if (!has_spread(session))
		return;
	for (unsigned i = 0; i < SIDES; i++)
		anchor.sentence[i] = spread_sentence(spread, i, reader_rows(session));
	unsigned active = spread->active;
	if (anchor.sentence[LEFT] == NOWHERE || anchor.sentence[RIGHT] == NOWHERE) {
		workspace_say(&session->ws, false, "no sentence is under the cursor of one side");
	} else if (untie(spread, active, anchor.sentence[active])) {
		workspace_say(&session->ws, false, "untied");
	} else {
		spread->anchor = grow(spread->anchor, &spread->anchor_room,
			(size_t)spread->anchors + 1, sizeof *spread->anchor);
		spread->anchor[spread->anchors++] = anchor;
		spread->sync = SYNC_ANCHORED;
		workspace_say(&session->ws, false, "tied L%u to R%u; sync: anchored",
			anchor.sentence[LEFT] + 1, anchor.sentence[RIGHT] + 1);
	}
}
