/*
 * Editing actors: what the program got wrong is put right for good.
 *
 * The actor that is edited is the one of the view that is open, the one under the sidebar's cursor,
 * the one of the mention that was gone to, or the chosen one, in this order. Every edit is a few
 * lines at the end of the user's actor file, and holds at once in all articles. Of an actor that
 * rules found its present name is written too: next to nothing else says what it is.
 */
#include "app/app.h"

#include <stdio.h>

/* ---- who and what is meant */

static bool has_mention(const struct session *session)
{
	const struct reading *reading = session->ws.reading;
	return session->ws.focus == PANE_READER && reading && reading->here_len;
}

/* NOWHERE where nobody is meant. */
static uint32_t actor_meant(struct session *session)
{
	struct workspace *ws = &session->ws;
	const struct rows *rows = &ws->sidebar.rows;
	if (study_shown(ws))
		return ws->study.dossier.actor;
	if (ws->focus == PANE_SIDEBAR && rows->cursor < rows->count)
		return ws->sidebar.actor[rows->cursor].actor;
	uint32_t actor =
		has_mention(session) ? reading_actor_at(ws->reading, ws->reading->here) : NOWHERE;
	return actor != NOWHERE ? actor : ws->actor;
}

static const struct member *member_meant(struct session *session)
{
	uint32_t actor = actor_meant(session);
	if (actor != NOWHERE)
		return &session->catalogue.member[actor];
	workspace_say(&session->ws, true,
		"no actor is chosen: go to a mention, or to one in the sidebar");
	return NULL;
}

/* The text that was gone to: a mention or a hit of a search; else what is searched. */
static struct slice text_meant(struct session *session)
{
	struct workspace *ws = &session->ws;
	const struct reading *reading = ws->reading;
	struct slot *slot =
		has_mention(session) ? reading_slot(ws->reading, reading->here.piece) : NULL;
	if (slot)
		return slice_cut(slot->piece->text, reading->here.byte,
			(size_t)reading->here.byte + reading->here_len);
	return buffer_slice(&ws->finder.typed);
}

/* As it is written in a file: blanks for line ends. */
static struct slice one_line(struct arena *arena, struct slice text)
{
	struct slice copy = arena_copy(arena, slice_trim(text));
	for (size_t i = 0; i < copy.len; i++)
		if (byte_is_blank(copy.at[i]))
			((char *)copy.at)[i] = ' ';
	return copy;
}

/* ---- edits */

/* An edit that is being put together. */
struct editing {
	struct arena arena;
	struct buffer block;
	struct slice name;  /* that no other actor keeps */
	struct slice freed; /* the key of an actor that is one again */
	bool wrong;         /* something cannot be written */
	bool nameless;      /* of no letter a key can be made of */
};

static void begin(struct editing *editing)
{
	*editing = (struct editing){ .name = SLICE(""), .freed = SLICE("") };
	arena_init(&editing->arena);
}

static void add_section(struct editing *editing, struct slice key)
{
	buffer_print(&editing->block, "[%.*s]\n", (int)key.len, key.at);
}

static void add_line(struct editing *editing, const char *name, struct slice value)
{
	value = one_line(&editing->arena, value);
	editing->wrong |= !value.len || !cast_line(&editing->block, name, value);
}

/* The section of an actor; one that rules found gets the name and the kind that it has. */
static void add_member(struct editing *editing, const struct member *member)
{
	add_section(editing, member->key);
	if (member->listed)
		return;
	add_line(editing, "shown", member->name);
	add_line(editing, "kind", slice_of(actor_kind_name(member->kind)));
}

/* The same line for those of other articles that were joined to it: they would be alone again. */
static void add_joined(struct editing *editing, const struct session *session,
	const struct member *member, const char *name, struct slice value)
{
	const struct catalogue *catalogue = &session->catalogue;
	for (uint32_t i = 0; i < catalogue->members; i++) {
		const struct member *other = &catalogue->member[i];
		if (other == member || &catalogue->member[other->joined] != member)
			continue;
		add_section(editing, other->key);
		add_line(editing, name, value);
	}
}

static const char *cannot_make(const struct session *session, const struct editing *editing)
{
	if (session->listed)
		return "the names of --gazetteer are the only ones: edits hold without it";
	if (editing->nameless)
		return "a name has letters or digits";
	return editing->wrong ? "that cannot be written into an actor file: a bar, or both quotes"
			      : NULL;
}

/* FALSE: nothing was changed. */
static bool make(struct session *session, struct editing *editing, struct slice what)
{
	struct err err = { 0 };
	bool made = false;
	const char *wrong = cannot_make(session, editing);
	const struct cast_change change = { buffer_slice(&editing->block), editing->name,
		editing->freed };
	if (wrong)
		workspace_say(&session->ws, true, "%s", wrong);
	else if (!(made = casting_edit(&session->casting, &change, what, &err)))
		workspace_say(&session->ws, true, "%s", err.text);
	else
		session_recast(session, what);
	buffer_release(&editing->block);
	arena_release(&editing->arena);
	return made;
}

/* Who looked at the one looks at the other now, or at nobody: NOWHERE. */
static void follow_actor(struct session *session, uint32_t from, uint32_t to)
{
	struct workspace *ws = &session->ws;
	struct list *list = &ws->list;
	uint32_t kept = 0;
	ws->actor = ws->actor == from ? to : ws->actor;
	if (study_shown(ws) && ws->study.dossier.actor == from) {
		ws->overlay = to == NOWHERE ? OVERLAY_NONE : ws->overlay;
		inquiry_open(session, to);
		study_list(ws);
	}
	for (uint32_t i = 0; i < list->withs; i++) {
		uint32_t with = list->with[i] == from ? to : list->with[i];
		if (with != NOWHERE)
			list->with[kept++] = with;
	}
	list->withs = kept;
	workspace_list(ws);
}

void do_merge_actor(struct session *session, struct slice name)
{
	const struct member *member = member_meant(session);
	uint32_t other = member ? find_actor(session, name) : NOWHERE;
	struct editing editing;
	if (!member)
		return;
	if (other == NOWHERE || &session->catalogue.member[other] == member) {
		workspace_say(&session->ws, true,
			other == NOWHERE ? "no actor is called %.*s" : "%.*s is the actor itself",
			(int)name.len, name.at);
		return;
	}
	const struct member *into = &session->catalogue.member[other];
	begin(&editing);
	add_section(&editing, member->key);
	add_line(&editing, "merge", into->key);
	add_joined(&editing, session, member, "merge", into->key);
	if (!into->listed)
		add_member(&editing, into);
	uint32_t from = (uint32_t)(member - session->catalogue.member);
	if (make(session, &editing,
		    arena_print(&editing.arena, "%.*s counts as %.*s", (int)member->name.len,
			    member->name.at, (int)into->name.len, into->name.at)))
		follow_actor(session, from, other);
}

void do_rename_actor(struct session *session, struct slice name)
{
	const struct member *member = member_meant(session);
	struct editing editing;
	if (!member)
		return;
	begin(&editing);
	add_section(&editing, member->key);
	add_line(&editing, "shown", name);
	make(session, &editing,
		arena_print(&editing.arena, "%.*s is called %.*s", (int)member->name.len,
			member->name.at, (int)name.len, name.at));
}

/* As it is written in files; NULL: there is no such kind. */
static const char *find_kind(struct slice name)
{
	for (unsigned i = 0; i < ACTOR_KINDS; i++)
		if (slice_alike(name, slice_of(actor_kind_name((enum actor_kind)i))))
			return actor_kind_name((enum actor_kind)i);
	return NULL;
}

void do_actor_kind(struct session *session, struct slice name)
{
	const struct member *member = member_meant(session);
	const char *kind = find_kind(name);
	struct editing editing;
	if (!member)
		return;
	if (!kind) {
		workspace_say(&session->ws, true,
			"'%.*s' is no kind: country, person, org, place, group or other",
			(int)name.len, name.at);
		return;
	}
	begin(&editing);
	add_section(&editing, member->key);
	add_line(&editing, "kind", slice_of(kind));
	make(session, &editing,
		arena_print(&editing.arena, "%.*s is of the kind %s", (int)member->name.len,
			member->name.at, kind));
}

/* One that rules found would come back elsewhere under another key. */
void do_no_actor(struct session *session, struct slice argument)
{
	const struct member *member = member_meant(session);
	struct editing editing;
	(void)argument;
	if (!member)
		return;
	begin(&editing);
	add_section(&editing, member->key);
	add_line(&editing, "kind", SLICE("none"));
	if (!member->listed)
		add_line(&editing, "alias", member->name);
	add_joined(&editing, session, member, "kind", SLICE("none"));
	uint32_t from = (uint32_t)(member - session->catalogue.member);
	if (make(session, &editing,
		    arena_print(&editing.arena, "%.*s is no actor", (int)member->name.len,
			    member->name.at)))
		follow_actor(session, from, NOWHERE);
}

/* ---- names */

void do_add_name(struct session *session, struct slice name)
{
	const struct member *member = member_meant(session);
	struct editing editing;
	if (!member)
		return;
	begin(&editing);
	add_member(&editing, member);
	add_line(&editing, "alias", name);
	editing.name = name;
	make(session, &editing,
		arena_print(&editing.arena, "%.*s is a name of %.*s", (int)name.len, name.at,
			(int)member->name.len, member->name.at));
}

/* An actor that has this name and no other: a new one, or the one with that key. */
static void make_own(struct session *session, struct slice name, const char *kind)
{
	struct editing editing;
	begin(&editing);
	struct slice written = one_line(&editing.arena, name);
	struct slice key = actor_key(&editing.arena, written);
	uint32_t known = catalogue_find(&session->catalogue, key);
	bool listed = known != NOWHERE && session->catalogue.member[known].listed;
	editing.nameless = !key.len;
	editing.freed = key;
	add_section(&editing, key);
	add_line(&editing, listed ? "alias" : "name", written);
	if (!listed)
		add_line(&editing, "kind", slice_of(kind));
	editing.name = written;
	make(session, &editing,
		arena_print(&editing.arena, "%.*s is an actor of its own", (int)written.len,
			written.at));
}

void do_new_actor(struct session *session, struct slice name)
{
	make_own(session, name, "other");
}

void do_split_name(struct session *session, struct slice name)
{
	const struct member *member = member_meant(session);
	struct arena arena;
	if (!member)
		return;
	arena_init(&arena);
	if (slice_equal(actor_key(&arena, name), member->key))
		workspace_say(&session->ws, true, "%.*s is the actor's own name; Ex drops it",
			(int)name.len, name.at);
	else
		make_own(session, name, actor_kind_name(member->kind));
	arena_release(&arena);
}

void do_no_name(struct session *session, struct slice name)
{
	struct editing editing;
	begin(&editing);
	struct slice written = one_line(&editing.arena, name);
	struct slice key = actor_key(&editing.arena, written);
	editing.nameless = !key.len;
	add_section(&editing, arena_print(&editing.arena, "not-%.*s", (int)key.len, key.at));
	add_line(&editing, "kind", SLICE("none"));
	add_line(&editing, "alias", written);
	editing.name = written;
	make(session, &editing,
		arena_print(
			&editing.arena, "%.*s alone is no actor", (int)written.len, written.at));
}

struct slice edit_proposal(struct session *session, enum command command)
{
	uint32_t actor = actor_meant(session);
	if (command == COMMAND_rename_actor && actor != NOWHERE)
		return session->catalogue.member[actor].name;
	if (command == COMMAND_add_name || command == COMMAND_new_actor ||
		command == COMMAND_split_name || command == COMMAND_no_name)
		return text_meant(session);
	return SLICE("");
}

struct slice edit_about(struct session *session, enum command command)
{
	bool about = command == COMMAND_merge_actor || command == COMMAND_rename_actor ||
		     command == COMMAND_actor_kind || command == COMMAND_add_name ||
		     command == COMMAND_split_name;
	uint32_t actor = about ? actor_meant(session) : NOWHERE;
	return actor != NOWHERE ? session->catalogue.member[actor].name : SLICE("");
}

void do_undo_edit(struct session *session, struct slice argument)
{
	struct err err = { 0 };
	struct slice what;
	(void)argument;
	if (!casting_undo(&session->casting, &what, &err)) {
		workspace_say(&session->ws, true, "%s", err.text);
		return;
	}
	char undone[240];
	snprintf(undone, sizeof undone, "undone: %.*s", (int)what.len, what.at);
	session_recast(session, slice_of(undone));
}
