/* The text itself: its links, and what of it is the article. */
#include "app/app.h"
#include "app/opener.h"

#include <stdlib.h>

enum {
	TEXT_SAID = 32, /* columns of a paragraph in a message */
};

/* ---- links */

static void say_address(struct session *session, uint32_t number, struct slice address)
{
	const char *why = address.len && address.at[0] == '#' ? " (within the page)"
			  : address_opens(address)            ? ""
							      : " (not to be opened from a page)";
	struct slice host = text_address_host(address);
	workspace_say(&session->ws, false, "link %u%s%.*s: %.*s%s", number,
		host.len ? " really leads to " : "", (int)host.len, host.at, (int)address.len,
		address.at, why);
}

/* Whom it really leads to comes first, where it is seen. */
static void say_asked(struct session *session, struct slice name, struct slice address)
{
	struct slice host = text_address_host(address);
	if (host.len)
		workspace_say(&session->ws, true,
			"asked %.*s for the host %.*s (what stands before @ is no host): %.*s",
			(int)name.len, name.at, (int)host.len, host.at, (int)address.len,
			address.at);
	else
		workspace_say(&session->ws, false, "asked %.*s to open %.*s", (int)name.len,
			name.at, (int)address.len, address.at);
}

void open_link(struct session *session, uint32_t number)
{
	struct workspace *ws = &session->ws;
	struct slice address;
	struct arena arena;
	struct err err = { 0 };
	const char *command = opener_command(session->config.options.opener);
	if (!links_target(ws, number, &address)) {
		workspace_say(ws, true, "there is no link %u", number);
		return;
	}
	arena_init(&arena);
	address = text_address(&arena, address);
	if (!address_opens(address) || !command)
		say_address(session, number, address);
	else if (opener_run(command, address, &err))
		say_asked(session, opener_name(command, &arena), address);
	else
		workspace_say(ws, true, "%s", err.text);
	arena_release(&arena);
}

/* FALSE, and said, in the list, where another article may be under the cursor. */
static bool in_article(struct session *session)
{
	const struct workspace *ws = &session->ws;
	if (!has_reading(session))
		return false;
	if (ws->focus != PANE_LIST || workspace_entry(ws) == ws->reading->entry)
		return true;
	workspace_say(&session->ws, false, "open the article first");
	return false;
}

void do_links(struct session *session, struct slice argument)
{
	struct workspace *ws = &session->ws;
	(void)argument;
	if (!in_article(session))
		return;
	if (ws->count) {
		open_link(session, ws->count);
		return;
	}
	toggle_overlay(ws, OVERLAY_LINKS);
	if (ws->overlay != OVERLAY_LINKS)
		return;
	links_list(ws);
	if (ws->links.rows.count)
		return;
	toggle_overlay(ws, OVERLAY_LINKS);
	workspace_say(ws, false, "the article has no links");
}

/* ---- article or furniture */

/* The blocks at the cursor: those that were changed last while nothing else was done, so that the
 * key undoes itself; else the one gone to, or the one that the page was to begin with; all of a
 * fold that is closed.
 */
static struct range blocks_here(struct session *session)
{
	struct reading *reading = session->ws.reading;
	bool exact;
	if (session->changed.from < session->changed.to)
		return session->changed;
	struct place place = reading_cursor(reading, reader_rows(session), &exact);
	bool marked = reading->marked && place.byte == reading->here.byte;
	const struct slot *slot = reading_slot(reading, 0);
	uint32_t block = exact || marked ? piece_block_at(slot->piece, place.byte)
					 : reading_wanted(reading).block;
	const struct fold_run *fold = slot_fold(slot, block);
	if (fold && !fold->open)
		return (struct range){ fold->first, fold->end };
	return (struct range){ block, block + 1 };
}

/* What the article is known by is always shown. */
static bool says_what_it_is(struct session *session, const struct block *block)
{
	bool is_fact = block->kind == BLOCK_title || block->kind == BLOCK_byline ||
		       block->kind == BLOCK_date;
	if (is_fact)
		workspace_say(&session->ws, false, "the %s is always shown; } goes to a paragraph",
			block_kind_name(block->kind));
	return is_fact;
}

static void say_changed(struct session *session, struct range blocks, bool shown)
{
	const struct piece *piece = reading_slot(session->ws.reading, 0)->piece;
	struct slice all = block_text(piece, &piece->block[blocks.from]);
	struct slice text = text_fit(all, TEXT_SAID);
	const char *what = shown ? "in the article now" : "folded as furniture now";
	if (blocks.to - blocks.from > 1)
		workspace_say(&session->ws, false, "%s; again: back. %u paragraphs", what,
			blocks.to - blocks.from);
	else
		workspace_say(&session->ws, false, "%s; again: back. \u201c%.*s%s\u201d", what,
			(int)text.len, text.at, text.len < all.len ? "\u2026" : "");
}

/* The article is read again, since its actors are others now; bytes and place stay. */
static void read_again(struct session *session)
{
	uint32_t entry = session->ws.reading->entry;
	history_current(session, &session->jump);
	session->catalogue.entry[entry].state = ENTRY_NEW;
	session->article_options.choices = session->kinds.choices;
	session_open(session, entry, ARRIVE_SAME, NOWHERE);
}

void do_change_kind(struct session *session, struct slice argument)
{
	struct reading *reading = session->ws.reading;
	struct err err = { 0 };
	(void)argument;
	if (!in_article(session))
		return;
	const struct piece *piece = reading->article->first;
	if (reading->article->pieces > 1 || session->article_options.whole || !piece->blocks) {
		workspace_say(&session->ws, false, "nothing of this article is ever folded");
		return;
	}
	struct range blocks = blocks_here(session);
	if (says_what_it_is(session, &piece->block[blocks.from]))
		return;
	reading_mark(reading, (struct place){ 0, piece->block[blocks.from].at.from });
	bool shown = !block_kind_shown(piece->block[blocks.from].kind);
	struct slice *text = calloc(blocks.to - blocks.from, sizeof *text);
	if (!text)
		base_fatal("out of memory");
	for (uint32_t i = blocks.from; i < blocks.to; i++)
		text[i - blocks.from] = block_text(piece, &piece->block[i]);
	say_changed(session, blocks, shown);
	if (!kinds_choose(&session->kinds, text, blocks.to - blocks.from, shown, &err))
		workspace_say(&session->ws, true, "for this session only: %s: %s",
			session->kinds.path, err.text);
	free(text);
	session->changed = blocks;
	read_again(session);
}
