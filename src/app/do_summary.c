/*
 * What a comparison comes to: the summary, whose lines lead to the texts, and the same in a file. A
 * jump from the summary is one step of the history for both sides, so that C-o gives the screen
 * back. A file that is there is never written over: it may be somebody's notes.
 */
#include "app/app.h"

#include "app/export.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

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
	if (is_there(row.at[!which]) && !level_shown(spread))
		go_to_range(session, !which, row.at[!which]);
}

void go_to_summary_row(struct session *session)
{
	struct workspace *ws = &session->ws;
	const struct summary_row *row = summary_row(ws);
	if (!row)
		return;
	if (row->sort != SUMMARY_ITEM) {
		bool contents = row->sort == SUMMARY_CONTENTS;
		if (!summary_turn(ws) && contents)
			workspace_say(ws, false, "there is none");
	} else if (is_there(row->at[LEFT]) || is_there(row->at[RIGHT])) {
		go_to_item(session, *row);
	}
}

/* ---- to a file */

static bool ends_in(struct slice name, struct slice ending)
{
	return name.len > ending.len &&
	       slice_alike(slice_cut(name, name.len - ending.len, name.len), ending);
}

/* "~/" is the home folder, as the shell has it. */
static void path_print(struct buffer *path, struct slice name)
{
	const char *home = getenv("HOME");
	if (home && slice_starts(name, SLICE("~/"))) {
		buffer_print(path, "%s", home);
		name = slice_cut(name, 1, name.len);
	}
	buffer_add_slice(path, name);
}

static void say_written(struct session *session, const char *path, uint32_t rows)
{
	const struct comparison *found = session->ws.spread->found;
	bool cut = found->side[LEFT]->cut || found->side[RIGHT]->cut;
	workspace_say(&session->ws, false, "%s: %u row%s%s", path, rows, rows == 1 ? "" : "s",
		cut ? ", of a huge article only from the beginning" : "");
}

static void export_to(struct session *session, const char *path, bool table)
{
	const struct spread *spread = session->ws.spread;
	struct buffer text = { 0 };
	struct stat there;
	if (lstat(path, &there) == 0) {
		workspace_say(&session->ws, true, "%s exists", path);
		return;
	}
	uint32_t rows = table ? export_table(&text, spread->found)
			      : export_markdown(&text, spread->found, spread->mode);
	if (file_replace(path, buffer_slice(&text)))
		say_written(session, path, rows);
	else
		workspace_say(&session->ws, true, "%s: %s", path, strerror(errno));
	buffer_release(&text);
}

void do_export(struct session *session, struct slice name)
{
	struct buffer path = { 0 };
	bool table = ends_in(name, SLICE(".tsv"));
	if (!has_spread(session))
		return;
	if (!table && !ends_in(name, SLICE(".md"))) {
		workspace_say(&session->ws, true,
			"export writes NAME.md, to be read, or NAME.tsv, the rows of --align");
		return;
	}
	path_print(&path, name);
	export_to(session, path.at, table);
	buffer_release(&path);
}
