/*
 * The views of one actor over all articles, and the list of the articles that mention it.
 *
 * A view is about the actor of the view that is open, else the one under the sidebar's cursor, else
 * the chosen one, else the one mentioned most. Looking chooses nobody: closing a view leaves the
 * screen as it was. Going to a mention from it does.
 */
#include "app/app.h"

static uint32_t actor_here(const struct workspace *ws)
{
	const struct sidebar *sidebar = &ws->sidebar;
	if (study_shown(ws))
		return ws->study.dossier.actor;
	if (ws->focus == PANE_SIDEBAR && sidebar->rows.cursor < sidebar->rows.count)
		return sidebar->actor[sidebar->rows.cursor].actor;
	if (ws->actor != NOWHERE)
		return ws->actor;
	return ws->reading && sidebar->rows.count ? sidebar->actor[0].actor : NOWHERE;
}

/* Whom a command is about; NOWHERE, and said. */
static uint32_t whom(struct session *session, struct slice name)
{
	struct workspace *ws = &session->ws;
	uint32_t actor = name.len ? find_actor(session, name) : actor_here(ws);
	if (actor == NOWHERE && name.len)
		workspace_say(ws, true, "no actor is called %.*s", (int)name.len, name.at);
	else if (actor == NOWHERE)
		workspace_say(ws, false, "no actor is chosen");
	return actor;
}

static void open_view(struct session *session, enum overlay overlay, struct slice name)
{
	struct workspace *ws = &session->ws;
	uint32_t actor = whom(session, name);
	if (actor == NOWHERE)
		return;
	if (ws->overlay == overlay && ws->study.dossier.actor == actor) {
		toggle_overlay(ws, overlay);
		return;
	}
	ws->overlay = overlay;
	ws->overlay_top = 0;
	inquiry_open(session, actor);
	study_list(ws);
}

void do_concordance(struct session *session, struct slice name)
{
	open_view(session, OVERLAY_CONCORDANCE, name);
}

void do_appears_with(struct session *session, struct slice name)
{
	open_view(session, OVERLAY_COMPANY, name);
}

void do_actor_card(struct session *session, struct slice name)
{
	open_view(session, OVERLAY_CARD, name);
}

/* ---- going from a view to the text */

static void go_to_place(struct session *session, const struct goal *goal)
{
	struct workspace *ws = &session->ws;
	toggle_overlay(ws, ws->overlay);
	set_actor(session, ws->study.dossier.actor);
	ws->focus = PANE_READER;
	if (ws->reading && ws->reading->entry == goal->entry) {
		workspace_fit(ws);
		go_to(session, goal->place, goal->len);
		return;
	}
	history_push(session);
	session->jump =
		(struct jump){ .entry = goal->entry, .here = goal->place, .here_len = goal->len };
	session_open(session, goal->entry, ARRIVE_HERE, ws->study.dossier.actor);
}

void go_to_goal(struct session *session)
{
	struct goal goal = study_goal(&session->ws);
	if (goal.entry != NOWHERE)
		go_to_place(session, &goal);
	else if (goal.other != NOWHERE)
		study_show_with(&session->ws, goal.other);
}

/* ---- the list */

/* FALSE: it was not in the filter. */
static bool take_out(struct list *list, uint32_t actor)
{
	uint32_t kept = 0;
	for (uint32_t i = 0; i < list->withs; i++)
		if (list->with[i] != actor)
			list->with[kept++] = list->with[i];
	bool was_in = kept < list->withs;
	list->withs = kept;
	return was_in;
}

void do_filter_actor(struct session *session, struct slice name)
{
	struct workspace *ws = &session->ws;
	struct list *list = &ws->list;
	struct arena arena;
	uint32_t actor = whom(session, name);
	if (actor == NOWHERE)
		return;
	if (!take_out(list, actor)) {
		if (list->withs == FILTER_ACTORS) {
			workspace_say(ws, true, "a filter has room for %d actors", FILTER_ACTORS);
			return;
		}
		list->with[list->withs++] = actor;
	}
	workspace_list(ws);
	arena_init(&arena);
	if (list->withs)
		workspace_say(ws, false, "filter: %s: %u of %u articles; Esc in the list ends it",
			list_names(ws, &arena).at, list->rows.count, ws->catalogue->entries);
	else
		workspace_say(
			ws, false, "%u of %u articles", list->rows.count, ws->catalogue->entries);
	arena_release(&arena);
}
