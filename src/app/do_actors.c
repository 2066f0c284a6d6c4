/*
 * Actors: choosing one, and going from mention to mention. Where an article has no further
 * mention the next one of the list that has is opened; every such step can be undone.
 */
#include "app/app.h"

void go_to(struct session *session, struct place place, uint32_t len)
{
	struct reading *reading = session->ws.reading;
	history_push(session);
	reading->here = place;
	reading->here_len = len;
	reading_show(reading, place, reader_rows(session));
}

static struct slice actor_name(const struct session *session)
{
	return session->ws.actor == NOWHERE ? SLICE("any actor")
					    : session->catalogue.member[session->ws.actor].name;
}

/* The next article of the list, in direction BY, that mentions ACTOR (NOWHERE: anybody). */
static uint32_t next_with(const struct session *session, uint32_t actor, int by)
{
	const struct list *list = &session->ws.list;
	int64_t i = session_list_number(session, session->ws.reading->entry);
	if (i == NOWHERE)
		return NOWHERE;
	for (i += by; i >= 0 && i < list->rows.count; i += by) {
		const struct entry *entry = &session->catalogue.entry[list->order[i]];
		if (actor == NOWHERE ? entry->actors > 0 : entry_count(entry, actor) > 0)
			return list->order[i];
	}
	return NOWHERE;
}

static bool step_here(struct session *session, uint32_t actor, int by)
{
	struct workspace *ws = &session->ws;
	struct spotted found;
	bool exact;
	struct place from = reading_cursor(ws->reading, reader_rows(session), &exact);
	if (!reading_mention(
		    ws->reading, ws->catalogue, actor, from, exact, by, PIECES_WALKED, &found))
		return false;
	go_to(session, found.place, found.len);
	return true;
}

const char *reach(const struct session *session)
{
	bool bounded = session->ws.reading && session->ws.reading->article->pieces > PIECES_WALKED;
	return bounded ? ", as far as one key looks in an article of this size" : "";
}

/* False where there is nowhere to go. */
static bool step(struct session *session, uint32_t actor, int by)
{
	struct workspace *ws = &session->ws;
	if (!has_reading(session))
		return false;
	if (step_here(session, actor, by))
		return true;
	uint32_t entry = ws->spread ? NOWHERE : next_with(session, actor, by);
	if (entry == NOWHERE) {
		struct slice name = actor_name(session);
		workspace_say(ws, false, "no mention of %.*s %s this one%s%s", (int)name.len,
			name.at, by > 0 ? "after" : "before", reach(session),
			session->jobs ? ", as far as the articles have been read" : "");
		return false;
	}
	history_push(session);
	session_open(session, entry, by > 0 ? ARRIVE_FIRST : ARRIVE_LAST, actor);
	return true;
}

/* Without a chosen actor it is the one most mentioned. */
bool choose_one(struct session *session)
{
	struct workspace *ws = &session->ws;
	if (ws->actor != NOWHERE)
		return true;
	if (!has_reading(session))
		return false;
	if (ws->sidebar.rows.count)
		ws->actor = ws->sidebar.actor[0].actor;
	else
		workspace_say(ws, false, "no actors in this article");
	return ws->actor != NOWHERE;
}

static void steps(struct session *session, int by)
{
	if (session->ws.spread) {
		for (int i = app_count(session); i > 0 && choose_one(session); i--)
			step_sides(session, by);
		return;
	}
	for (int i = app_count(session); i > 0 && session->opening == NOWHERE; i--)
		if (!choose_one(session) || !step(session, session->ws.actor, by))
			return;
}

void do_next_mention(struct session *session, struct slice argument)
{
	(void)argument;
	steps(session, +1);
}

void do_previous_mention(struct session *session, struct slice argument)
{
	(void)argument;
	steps(session, -1);
}

static void any_steps(struct session *session, int by)
{
	for (int i = app_count(session); i > 0 && session->opening == NOWHERE; i--)
		if (!step(session, NOWHERE, by))
			return;
}

void do_next_actor(struct session *session, struct slice argument)
{
	(void)argument;
	any_steps(session, +1);
}

void do_previous_actor(struct session *session, struct slice argument)
{
	(void)argument;
	any_steps(session, -1);
}

void set_actor(struct session *session, uint32_t actor)
{
	struct workspace *ws = &session->ws;
	ws->actor = actor;
	for (uint32_t i = 0; i < ws->sidebar.rows.count; i++)
		if (ws->sidebar.actor[i].actor == actor)
			ws->sidebar.rows.cursor = i;
	if (ws->list.sort == SORT_ACTORS)
		workspace_list(ws);
}

static void choose(struct session *session, uint32_t actor)
{
	struct workspace *ws = &session->ws;
	set_actor(session, actor);
	const struct member *member = &ws->catalogue->member[actor];
	workspace_say(ws, false, "%.*s: %u mentions in %u article%s", (int)member->name.len,
		member->name.at, member->mentions, member->articles,
		member->articles == 1 ? "" : "s");
}

static void pick(struct session *session, int by)
{
	struct workspace *ws = &session->ws;
	struct spotted found;
	bool exact;
	if (!has_reading(session))
		return;
	struct place from = reading_cursor(ws->reading, reader_rows(session), &exact);
	/* Forward takes a mention at the cursor itself, unless that one is chosen already. */
	if (!reading_mention(
		    ws->reading, ws->catalogue, NOWHERE, from, false, by, PIECES_WALKED, &found)) {
		workspace_say(ws, false, "no actor %s here", by > 0 ? "after" : "before");
		return;
	}
	go_to(session, found.place, found.len);
	choose(session, found.actor);
}

void do_pick_actor(struct session *session, struct slice argument)
{
	(void)argument;
	pick(session, +1);
}

void do_pick_actor_before(struct session *session, struct slice argument)
{
	(void)argument;
	pick(session, -1);
}

void do_actors(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	(void)argument;
	if (!has_reading(session))
		return;
	ws->zoomed = false;
	if (ws->sidebar_wish == WISH_HIDDEN)
		ws->sidebar_wish = WISH_AUTO;
	ws->focus = ws->focus == PANE_SIDEBAR ? PANE_READER : PANE_SIDEBAR;
}

void do_hide_actors(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	struct layout layout;
	(void)argument;
	workspace_layout(ws, &layout);
	ws->sidebar_wish = layout.shown[PANE_SIDEBAR] ? WISH_HIDDEN : WISH_SHOWN;
	if (ws->focus == PANE_SIDEBAR)
		ws->focus = PANE_READER;
}

/* How well a name fits what was typed: 2 it is that, 1 it holds it, 0 not at all. */
static unsigned name_fits(const struct needle *needle, struct slice name, struct arena *arena)
{
	struct range *range;
	uint32_t count = find_all(needle, name, 1, arena, &range);
	return !count ? 0 : range->from == 0 && range->to == name.len ? 2 : 1;
}

uint32_t find_actor(const struct session *session, struct slice name)
{
	const struct sidebar *sidebar = &session->ws.sidebar;
	const struct catalogue *catalogue = &session->catalogue;
	struct arena arena;
	struct needle needle;
	uint32_t found = NOWHERE;
	unsigned best = 0, fits;
	arena_init(&arena);
	needle_make(&needle, &arena, name);
	for (uint32_t i = 0; i < sidebar->rows.count + catalogue->members && best < 2; i++) {
		bool here = i < sidebar->rows.count;
		uint32_t actor = here ? sidebar->actor[i].actor : i - sidebar->rows.count;
		const struct member *member = &catalogue->member[actor];
		if (!member->mentions || (fits = name_fits(&needle, member->name, &arena)) <= best)
			continue;
		best = fits;
		found = actor;
	}
	arena_release(&arena);
	return found;
}

void do_actor(struct session *session, struct slice name)
{
	uint32_t found = find_actor(session, name);
	if (found == NOWHERE)
		workspace_say(
			&session->ws, true, "no actor is called %.*s", (int)name.len, name.at);
	else
		choose(session, found);
}

static void choose_number(struct session *session, uint32_t index)
{
	if (index < session->ws.sidebar.rows.count)
		choose(session, session->ws.sidebar.actor[index].actor);
	else
		workspace_say(&session->ws, false, "the sidebar has %u actors",
			session->ws.sidebar.rows.count);
}

#define DO_ACTOR(number)                                                                           \
	void do_actor_##number(struct session *session, struct slice argument)                     \
	{                                                                                          \
		(void)argument;                                                                    \
		choose_number(session, (number)-1);                                                \
	}
DO_ACTOR(1)
DO_ACTOR(2)
DO_ACTOR(3)
DO_ACTOR(4)
DO_ACTOR(5)
DO_ACTOR(6)
DO_ACTOR(7)
DO_ACTOR(8)
DO_ACTOR(9)
#undef DO_ACTOR
