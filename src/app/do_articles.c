/* The article list, and opening what is under a cursor. */
#include "app/app.h"

bool has_reading(struct session *session)
{
	if (session->ws.reading)
		return true;
	workspace_say(&session->ws, true, "no article is open");
	return false;
}

static void open_entry(struct session *session, uint32_t entry)
{
	const struct reading *reading = session->ws.reading;
	session->ws.focus = PANE_READER;
	if (entry == NOWHERE || (reading && reading->entry == entry))
		return;
	history_push(session);
	session_open(session, entry, ARRIVE_LEFT, NOWHERE);
}

/* The fold at the mark. */
static struct fold_run *marked_fold(struct session *session, struct spot *found)
{
	struct reading *reading = session->ws.reading;
	if (!reading->marked || reading->here_len || session->ws.count)
		return NULL;
	*found = reading_spot(reading, reading->here);
	struct slot *slot = reading_slot(reading, found->piece);
	return slot && slot->piece->blocks ? slot_fold(slot, found->block) : NULL;
}

/* With a count that fold of the screen. Else the first closed one or, where all are open, the first
 * of them; so that pressing the key again opens one after the other. */
static struct fold_run *nearest_fold(struct session *session, struct spot *found)
{
	struct reading *reading = session->ws.reading;
	int rows = reader_rows(session);
	struct spot spot = reading_top(reading, rows);
	struct fold_run *first = NULL, *last = NULL;
	uint32_t left = session->ws.count;
	for (int i = 0; i < rows; i++) {
		struct slot *slot = reading_slot(reading, spot.piece);
		struct fold_run *fold =
			slot && slot->piece->blocks ? slot_fold(slot, spot.block) : NULL;
		bool is_new = fold && fold != last;
		bool wanted = session->ws.count ? is_new && --left == 0
						: is_new && (!first || !fold->open);
		if (wanted) {
			first = fold;
			*found = spot;
		}
		last = fold;
		bool enough = session->ws.count ? first != NULL : fold && !fold->open;
		if (enough || !reading_step(reading, &spot, +1))
			break;
	}
	return first;
}

static void toggle_fold(struct session *session)
{
	struct spot spot;
	struct reading *reading = session->ws.reading;
	struct fold_run *fold = marked_fold(session, &spot);
	if (!fold)
		fold = nearest_fold(session, &spot);
	if (!fold) {
		workspace_say(&session->ws, false,
			session->ws.count ? "there are not so many folds on this screen"
					  : "no fold on this screen");
		return;
	}
	struct spot top = reading_top(reading, reader_rows(session));
	const struct slot *slot = reading_slot(reading, spot.piece);
	const struct fold_run *of_top = slot_fold(slot, top.block);
	fold->open = !fold->open;
	session->ws.finder.counted = false;
	/* What was the first row may be inside what is closed now. */
	if (of_top == fold && top.row >= 0) {
		reading->top =
			(struct place){ spot.piece, slot->piece->block[fold->first].at.from };
		reading->lead = 0;
	}
}

static void choose_in_sidebar(struct session *session)
{
	struct workspace *ws = &session->ws;
	if (ws->count && ws->count <= ws->sidebar.rows.count)
		ws->sidebar.rows.cursor = ws->count - 1;
	ws->count = 0;
	if (!ws->sidebar.rows.count)
		return;
	ws->actor = ws->sidebar.actor[ws->sidebar.rows.cursor].actor;
	ws->focus = PANE_READER;
	do_next_mention(session, SLICE(""));
}

void do_open(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	(void)argument;
	if (study_shown(ws)) {
		go_to_goal(session);
		return;
	}
	if (ws->overlay == OVERLAY_SUMMARY) {
		go_to_summary_row(session);
		return;
	}
	if (ws->overlay == OVERLAY_PARTNERS) {
		compare_partner(session);
		return;
	}
	if (ws->overlay == OVERLAY_LINKS && links_number(ws))
		open_link(session, links_number(ws));
	if (ws->overlay != OVERLAY_NONE)
		do_cancel(session, SLICE(""));
	else if (ws->spread && ws->focus == PANE_LIST)
		load_side(session, workspace_entry(ws));
	else if (ws->focus == PANE_LIST || !ws->reading)
		open_entry(session, workspace_entry(ws));
	else if (ws->focus == PANE_SIDEBAR)
		choose_in_sidebar(session);
	else if (ws->spread && ws->spread->answers.open)
		go_to_answer(session);
	else if (!ws->spread || !level_turn(ws->spread, reader_rows(session)))
		toggle_fold(session);
}

static void step_article(struct session *session, int by)
{
	struct list *list = &session->ws.list;
	const struct reading *reading = session->ws.reading;
	uint32_t at = reading ? session_list_number(session, reading->entry) : NOWHERE;
	int64_t next = at == NOWHERE ? list->rows.cursor : (int64_t)at + by * app_count(session);
	if (next < 0 || next >= list->rows.count) {
		workspace_say(&session->ws, false, "this is the %s article of the list",
			by > 0 ? "last" : "first");
		return;
	}
	list->rows.cursor = (uint32_t)next;
	history_push(session);
	session_open(session, list->order[next], ARRIVE_LEFT, NOWHERE);
}

void do_next_article(struct session *session, struct slice argument)
{
	(void)argument;
	step_article(session, +1);
}

void do_previous_article(struct session *session, struct slice argument)
{
	(void)argument;
	step_article(session, -1);
}

void do_list(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	(void)argument;
	bool leave = ws->focus == PANE_LIST && ws->reading;
	bool beside = ws->cols >= session->config.options.list_from;
	ws->zoomed = false;
	ws->focus = leave ? PANE_READER : PANE_LIST;
	if (beside)
		ws->list_wish = leave ? WISH_HIDDEN : WISH_SHOWN;
}

void do_sort(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	(void)argument;
	if (ws->overlay == OVERLAY_CONCORDANCE) {
		concordance_sort(ws);
		return;
	}
	ws->list.sort = (ws->list.sort + 1) % LIST_SORTS;
	workspace_list(ws);
	workspace_say(ws, false, "sorted by %s", list_sort_name(ws->list.sort));
}

void do_reverse(struct session *session, struct slice argument)
{
	(void)argument;
	session->ws.list.reverse = !session->ws.list.reverse;
	workspace_list(&session->ws);
}

void do_filter(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	buffer_release(&ws->list.filter);
	buffer_add_slice(&ws->list.filter, argument);
	workspace_list(ws);
	workspace_say(ws, false,
		argument.len ? "%u of %u articles; Esc shows all again" : "%u of %u articles",
		ws->list.rows.count, ws->catalogue->entries);
}

void do_toggle_read(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	uint32_t index =
		ws->focus != PANE_LIST && ws->reading ? ws->reading->entry : workspace_entry(ws);
	(void)argument;
	if (index == NOWHERE)
		return;
	struct entry *entry = &ws->catalogue->entry[index];
	entry->opened = entry->read = !(entry->read || entry->opened);
	workspace_say(ws, false, entry->read ? "marked read" : "marked unread");
}

void do_info(struct session *session, struct slice argument)
{
	(void)argument;
	if (!has_reading(session))
		return;
	toggle_overlay(&session->ws, OVERLAY_INFO);
}
