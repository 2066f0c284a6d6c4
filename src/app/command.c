/*
 * From a key or a line to its handler. Every change of a session goes through app_run().
 */
#include "app/app.h"

#include <stdlib.h>
#include <string.h>

static const handler handlers[COMMANDS] = {
#define COMMAND(id, argument, group, keys, help) do_##id,
#include "config/commands.def"
#undef COMMAND
};

int app_count(const struct session *session)
{
	uint32_t count = session->ws.count;
	return count == 0 ? 1 : count < 100000 ? (int)count : 100000;
}

static bool wants_argument(enum argument argument)
{
	return argument != ARGUMENT_none && argument != ARGUMENT_count &&
	       argument != ARGUMENT_whom && argument != ARGUMENT_article;
}

/* The prompt that asks for what a command lacks. */
static void ask(struct session *session, enum command command)
{
	bool overlay = session->ws.overlay != OVERLAY_NONE;
	enum prompt_kind kind = command == COMMAND_filter ? PROMPT_FILTER
				: command != COMMAND_find ? PROMPT_ARGUMENT
				: overlay                 ? PROMPT_OVERLAY
							  : PROMPT_FIND;
	prompt_open(&session->ws.prompt, kind, edit_proposal(session, command));
	buffer_add_slice(&session->ws.prompt.about, edit_about(session, command));
	session->ws.prompt.command = command;
	if (kind == PROMPT_FILTER)
		session->ws.focus = PANE_LIST;
	prompt_opened(session);
	if (kind == PROMPT_ARGUMENT)
		prompt_offer(&session->ws);
}

/* What is about the one article that is open, or about a list that is not there. */
static bool is_for_one(const struct session *session, enum command command)
{
	struct layout layout;
	switch (command) {
	case COMMAND_next_article:
	case COMMAND_previous_article:
	case COMMAND_change_kind:
		return true;
	case COMMAND_list:
	case COMMAND_filter:
	case COMMAND_filter_actor:
		workspace_layout(&session->ws, &layout);
		return !layout.shown[PANE_LIST];
	default:
		return false;
	}
}

void app_run(struct session *session, enum command command, struct slice argument)
{
	session->history.pushed = false;
	if (session->ws.spread && is_for_one(session, command)) {
		workspace_say(&session->ws, false, "two articles are compared; q leaves them");
		session->ws.count = 0;
		return;
	}
	if (wants_argument(command_info(command)->argument) && !argument.len)
		ask(session, command);
	else
		handlers[command](session, argument);
	session->end_seen &= command == COMMAND_page_down;
	if (command != COMMAND_change_kind)
		session->changed = (struct range){ 0 };
	session->ws.count = 0;
	workspace_follow(&session->ws);
	if (session->ws.focus == PANE_READER && session->ws.reading)
		session->catalogue.entry[session->ws.reading->entry].opened = true;
}

static enum command find_command(struct workspace *ws, struct slice name)
{
	enum command command = command_find(name);
	if (command != COMMAND_NONE)
		return command;
	struct buffer names = { 0 };
	for (enum command i = 0; i < COMMANDS; i++)
		buffer_print(&names, "%s\n", command_info(i)->name);
	struct slice guess = config_guess(name, buffer_slice(&names));
	if (guess.len)
		workspace_say(ws, true, "unknown command '%.*s' (did you mean '%.*s'?)",
			(int)name.len, name.at, (int)guess.len, guess.at);
	else
		workspace_say(ws, true, "unknown command '%.*s'", (int)name.len, name.at);
	buffer_release(&names);
	return COMMAND_NONE;
}

/* A line may begin with a number, as a key may: "12 line-down". */
static struct slice take_count(struct workspace *ws, struct slice line)
{
	size_t digits = 0;
	uint32_t count = 0;
	while (digits < line.len && digits < 9 && line.at[digits] >= '0' && line.at[digits] <= '9')
		count = count * 10 + (uint32_t)(line.at[digits++] - '0');
	if (digits)
		ws->count = count;
	return slice_trim(slice_cut(line, digits, line.len));
}

bool app_line(struct session *session, struct slice line)
{
	line = take_count(&session->ws, slice_trim(line));
	const char *blank = line.len ? memchr(line.at, ' ', line.len) : NULL;
	size_t end = blank ? (size_t)(blank - line.at) : line.len;
	if (!line.len) {
		if (session->ws.count)
			app_run(session, COMMAND_end, SLICE("")); /* ":5" is a row */
		return true;
	}
	enum command command = find_command(&session->ws, slice_cut(line, 0, end));
	if (command == COMMAND_NONE)
		return false;
	app_run(session, command, slice_trim(slice_cut(line, end, line.len)));
	return true;
}

static void prompt_takes(struct session *session, key_code key)
{
	if (key == NAMED_ENTER)
		pop_prompt(session, true);
	else if (key == NAMED_ESC || key == (KEY_CTRL | 'c') || key == (KEY_CTRL | 'g'))
		pop_prompt(session, false);
	else if (key == NAMED_BS && !session->ws.prompt.text.len)
		pop_prompt(session, false);
	else if (prompt_key(&session->ws, key))
		prompt_changed(session);
}

static bool takes_digit(struct workspace *ws, key_code key)
{
	bool digit = key >= '0' && key <= '9' && (key != '0' || ws->count);
	if (!digit || ws->pending.keys)
		return false;
	if (ws->count < 10000000)
		ws->count = ws->count * 10 + (key - '0');
	return true;
}

static void say_unknown(struct session *session)
{
	struct buffer text = { 0 };
	chord_print(session->ws.pending, &text);
	workspace_say(&session->ws, true, "%s means nothing here; ? shows the keys", text.at);
	buffer_release(&text);
}

void app_key(struct session *session, key_code key)
{
	struct workspace *ws = &session->ws;
	enum command command;
	ws->message[0] = '\0';
	session->history.pushed = false;
	if (ws->prompt.kind != PROMPT_NONE) {
		prompt_takes(session, key);
		return;
	}
	if (takes_digit(ws, key))
		return;
	ws->pending.key[ws->pending.keys++] = key;
	enum key_answer answer = keymap_find(ws->config->keymap, ws->pending, &command);
	if (answer == KEY_PENDING && ws->pending.keys < CHORD_MOST)
		return;
	bool alone = ws->pending.keys == 1;
	if (answer != KEY_MEANS && (alone || key != NAMED_ESC))
		say_unknown(session);
	ws->pending.keys = 0;
	if (answer == KEY_MEANS)
		app_run(session, command, SLICE(""));
	else
		ws->count = 0;
}
