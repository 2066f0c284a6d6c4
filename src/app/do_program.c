/* The program itself: help, options, themes, messages, and its end. */
#include "app/app.h"

#include <string.h>

void toggle_overlay(struct workspace *ws, enum overlay overlay)
{
	buffer_release(&ws->overlay_filter);
	ws->overlay_top = 0;
	ws->overlay = ws->overlay == overlay ? OVERLAY_NONE : overlay;
}

void do_help(struct session *session, struct slice argument)
{
	(void)argument;
	toggle_overlay(&session->ws, OVERLAY_HELP);
}

void do_messages(struct session *session, struct slice argument)
{
	(void)argument;
	toggle_overlay(&session->ws, OVERLAY_MESSAGES);
}

void do_command(struct session *session, struct slice argument)
{
	(void)argument;
	prompt_open(&session->ws.prompt, PROMPT_COMMAND, SLICE(""));
	prompt_opened(session);
}

/* What a change of keys or theme found wrong in files, from byte SEEN of the complaints on. */
static void say_new_complaints(struct session *session, size_t seen)
{
	struct slice all = buffer_slice(&session->config.complaints);
	struct slice fresh = slice_trim(slice_cut(all, seen, all.len));
	const char *end = fresh.len ? memchr(fresh.at, '\n', fresh.len) : NULL;
	buffer_add_slice(&session->ws.messages, fresh);
	if (fresh.len)
		workspace_say(&session->ws, true, "%.*s",
			(int)(end ? end - fresh.at : (ptrdiff_t)fresh.len), fresh.at);
}

/* Options that the session has copied are copied again. */
static void apply_options(struct session *session)
{
	struct workspace *ws = &session->ws;
	const struct options *options = &session->config.options;
	ws->measure = options->measure;
	ws->list.sort = (enum list_sort)options->sort;
	ws->list.reverse = options->reverse;
	workspace_list(ws);
	session->repaint = true;
}

void do_set(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	struct err err = { 0 };
	const char *blank = memchr(argument.at, ' ', argument.len);
	size_t end = blank ? (size_t)(blank - argument.at) : argument.len;
	struct slice name = slice_cut(argument, 0, end);
	struct slice value = slice_trim(slice_cut(argument, end, argument.len));
	size_t seen = session->config.complaints.len;
	if (slice_is(name, "theme")) {
		do_theme(session, value);
	} else if (!config_set(&session->config, name, value, &err)) {
		workspace_say(ws, true, "%s", err.text);
	} else {
		apply_options(session);
		workspace_say(
			ws, false, "%.*s = %.*s", (int)name.len, name.at, (int)value.len, value.at);
		say_new_complaints(session, seen);
	}
}

void do_theme(struct session *session, struct slice argument)
{
	struct err err = { 0 };
	if (config_theme(&session->config, &session->paths, argument, &err))
		session->repaint = true;
	else
		workspace_say(&session->ws, true, "%s", err.text);
}

void do_redraw(struct session *session, struct slice argument)
{
	(void)argument;
	session->repaint = true;
}

void do_suspend(struct session *session, struct slice argument)
{
	(void)argument;
	session->suspended = true;
}

/* Closes what is on top; false: there was nothing. */
static bool close_layer(struct workspace *ws)
{
	if (study_back(ws)) {
		ws->overlay_top = 0;
	} else if (ws->overlay != OVERLAY_NONE) {
		toggle_overlay(ws, ws->overlay);
	} else if (ws->spread && ws->spread->answers.open) {
		answers_close(ws->spread);
	} else if (ws->zoomed) {
		ws->zoomed = false;
	} else if (ws->focus == PANE_SIDEBAR) {
		ws->focus = PANE_READER;
	} else if (ws->focus == PANE_LIST && list_filtered(&ws->list)) {
		buffer_release(&ws->list.filter);
		ws->list.withs = 0;
		workspace_list(ws);
	} else if (finder_active(&ws->finder)) {
		finder_type(&ws->finder, SLICE(""));
	} else {
		return false;
	}
	return true;
}

void do_cancel(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	(void)argument;
	if (!close_layer(ws))
		ws->actor = NOWHERE;
}

/* From the text of a narrow screen back to the list, from there out. */
void do_quit(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	struct layout layout;
	(void)argument;
	bool strip = ws->spread && ws->spread->answers.open;
	if (ws->overlay != OVERLAY_NONE || ws->zoomed || strip) {
		close_layer(ws);
		return;
	}
	if (ws->spread || session->comparing != session->compared) {
		leave_spread(session);
		return;
	}
	workspace_layout(ws, &layout);
	if (ws->focus != PANE_LIST && ws->catalogue->entries > 1 && ws->list_wish != WISH_HIDDEN)
		ws->focus = PANE_LIST;
	else
		session->over = true;
}

void do_quit_all(struct session *session, struct slice argument)
{
	(void)argument;
	session->over = true;
}
