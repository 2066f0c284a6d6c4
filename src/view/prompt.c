/*
 * What is being typed, and its completion. Editing keys are fixed, as in every prompt: a user who
 * rebinds C-a for the reader still wants it to go to the start of the line here.
 *
 * Completion offers what may stand in the word at the cursor: commands, then what the command
 * takes. In a search it offers the actors of the article.
 */
#include "view/view.h"

#include <string.h>

enum {
	PROMPT_MOST = 1024, /* bytes typed: more was pasted by mistake */
	OFFERED = 4096,     /* bytes of names of other articles */
};

void prompt_open(struct prompt *prompt, enum prompt_kind kind, struct slice text)
{
	prompt_close(prompt);
	prompt->kind = kind;
	buffer_add_slice(&prompt->text, text);
	prompt->cursor = text.len;
	prompt->candidate = NOWHERE;
}

void prompt_close(struct prompt *prompt)
{
	prompt->kind = PROMPT_NONE;
	buffer_release(&prompt->about);
	buffer_release(&prompt->text);
	buffer_release(&prompt->candidates);
	prompt->cursor = 0;
}

static bool is_inside(char c)
{
	return (c & 0xc0) == 0x80;
}

static size_t before(const struct prompt *prompt, size_t at)
{
	do
		at -= at > 0;
	while (at > 0 && is_inside(prompt->text.at[at]));
	return at;
}

static size_t after(const struct prompt *prompt, size_t at)
{
	do
		at += at < prompt->text.len;
	while (at < prompt->text.len && is_inside(prompt->text.at[at]));
	return at;
}

static void cut(struct prompt *prompt, size_t from, size_t to)
{
	if (from >= to)
		return;
	memmove(prompt->text.at + from, prompt->text.at + to, prompt->text.len - to + 1);
	prompt->text.len -= to - from;
	prompt->cursor = from;
}

static void insert(struct prompt *prompt, struct slice text)
{
	struct buffer made = { 0 };
	buffer_add(&made, prompt->text.at, prompt->cursor);
	buffer_add_slice(&made, text);
	buffer_add(&made, prompt->text.at ? prompt->text.at + prompt->cursor : "",
		prompt->text.len - prompt->cursor);
	buffer_release(&prompt->text);
	prompt->text = made;
	prompt->cursor += text.len;
}

static void insert_codepoint(struct prompt *prompt, key_code code)
{
	char text[4];
	size_t len = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
	static const unsigned char lead[] = { 0, 0, 0xc0, 0xe0, 0xf0 };
	for (size_t i = len; i-- > 1; code >>= 6)
		text[i] = (char)(0x80 | (code & 0x3f));
	text[0] = (char)(lead[len] | code);
	insert(prompt, (struct slice){ text, len });
}

static size_t word_start(const struct prompt *prompt)
{
	size_t at = prompt->cursor;
	while (at > 0 && prompt->text.at[at - 1] == ' ')
		at--;
	while (at > 0 && prompt->text.at[at - 1] != ' ')
		at--;
	return at;
}

static bool edit(struct prompt *prompt, key_code key)
{
	switch (key) {
	case NAMED_LEFT:
	case KEY_CTRL | 'b':
		prompt->cursor = before(prompt, prompt->cursor);
		return true;
	case NAMED_RIGHT:
	case KEY_CTRL | 'f':
		prompt->cursor = after(prompt, prompt->cursor);
		return true;
	case NAMED_HOME:
	case KEY_CTRL | 'a':
		prompt->cursor = 0;
		return true;
	case NAMED_END:
	case KEY_CTRL | 'e':
		prompt->cursor = prompt->text.len;
		return true;
	case NAMED_BS:
	case KEY_CTRL | 'h':
		cut(prompt, before(prompt, prompt->cursor), prompt->cursor);
		return true;
	case NAMED_DEL:
		cut(prompt, prompt->cursor, after(prompt, prompt->cursor));
		return true;
	case KEY_CTRL | 'w':
		cut(prompt, word_start(prompt), prompt->cursor);
		return true;
	case KEY_CTRL | 'u':
		cut(prompt, 0, prompt->cursor);
		return true;
	case KEY_CTRL | 'k':
		cut(prompt, prompt->cursor, prompt->text.len);
		return true;
	default:
		return false;
	}
}

bool prompt_key(struct workspace *ws, key_code key)
{
	struct prompt *prompt = &ws->prompt;
	if (key == NAMED_TAB || key == (NAMED_TAB | KEY_SHIFT)) {
		prompt_complete(ws, key == NAMED_TAB ? 1 : -1);
		return true;
	}
	bool typed = key >= 0x20 && key < NAMED_FIRST && key != 0x7f;
	if (typed && prompt->text.len < PROMPT_MOST)
		insert_codepoint(prompt, key);
	else if (!typed && !edit(prompt, key))
		return false;
	buffer_release(&prompt->candidates);
	prompt->candidate = NOWHERE;
	return true;
}

/* ---- completion */

/* A word of TEXT, case and marks aside, starts as TYPED does: "nas" offers Gamal Abdel Nasser. */
static bool starts_folded(struct slice text, struct slice typed)
{
	struct arena arena;
	struct folded a, b;
	arena_init(&arena);
	fold(&a, &arena, text, FOLD_CASE | FOLD_MARKS);
	fold(&b, &arena, typed, FOLD_CASE | FOLD_MARKS);
	bool starts = slice_starts(a.text, b.text);
	for (size_t i = 0; i < a.text.len && !starts; i++)
		starts = a.text.at[i] == ' ' &&
			 slice_starts(slice_cut(a.text, i + 1, a.text.len), b.text);
	arena_release(&arena);
	return starts;
}

static void offer(struct buffer *candidates, struct slice text, struct slice typed)
{
	if (!starts_folded(text, typed))
		return;
	buffer_add_slice(candidates, text);
	buffer_add_char(candidates, '\n');
}

static void offer_lines(struct buffer *candidates, struct slice lines, struct slice typed)
{
	for (size_t at = 0; at < lines.len;) {
		const char *end = memchr(lines.at + at, '\n', lines.len - at);
		size_t to = end ? (size_t)(end - lines.at) : lines.len;
		offer(candidates, slice_cut(lines, at, to), typed);
		at = to + 1;
	}
}

static void offer_commands(struct buffer *candidates, struct slice typed)
{
	for (enum command command = 0; command < COMMANDS; command++)
		offer(candidates, slice_of(command_info(command)->name), typed);
}

static void offer_options(struct buffer *candidates, struct slice typed)
{
	for (size_t i = 0; i < option_count(); i++)
		offer(candidates, slice_of(option_info(i)->name), typed);
}

static bool is_here(const struct workspace *ws, uint32_t actor)
{
	for (uint32_t i = 0; i < ws->sidebar.rows.count; i++)
		if (ws->sidebar.actor[i].actor == actor)
			return true;
	return false;
}

/* Those of the open article, then those of the others. */
static void offer_actors(const struct workspace *ws, struct buffer *candidates, struct slice typed)
{
	const struct catalogue *catalogue = ws->catalogue;
	for (uint32_t i = 0; i < ws->sidebar.rows.count; i++)
		offer(candidates, catalogue->member[ws->sidebar.actor[i].actor].name, typed);
	for (uint32_t i = 0; i < catalogue->members && typed.len && candidates->len < OFFERED; i++)
		if (catalogue->member[i].mentions && !is_here(ws, i))
			offer(candidates, catalogue->member[i].name, typed);
}

static void offer_kinds(struct buffer *candidates, struct slice typed)
{
	for (unsigned i = 0; i < ACTOR_KINDS; i++)
		offer(candidates, slice_of(actor_kind_name((enum actor_kind)i)), typed);
}

/* What the actors are called in the open article, so that a search for it finds something. */
static void offer_surfaces(struct workspace *ws, struct buffer *candidates, struct slice typed)
{
	const struct slot *slot =
		ws->reading ? reading_slot(ws->reading, ws->reading->top.piece) : NULL;
	const struct mentions *mentions = slot ? slot->mentions : NULL;
	for (uint32_t i = 0; mentions && i < mentions->actors; i++)
		for (uint32_t k = 0; k < mentions->actor[i].surfaces; k++)
			offer(candidates, mentions->actor[i].surface[k].text, typed);
}

static void offer_themes(struct workspace *ws, struct buffer *candidates, struct slice typed)
{
	struct buffer themes = { 0 };
	config_themes(ws->paths, &themes);
	offer_lines(candidates, buffer_slice(&themes), typed);
	buffer_release(&themes);
}

static void offer_articles(
	const struct workspace *ws, struct buffer *candidates, struct slice typed)
{
	for (uint32_t i = 0; i < ws->catalogue->entries && candidates->len < OFFERED; i++)
		offer(candidates, ws->catalogue->entry[i].title, typed);
}

static void offer_argument(struct workspace *ws, enum argument argument, struct slice typed)
{
	struct buffer *candidates = &ws->prompt.candidates;
	if (argument == ARGUMENT_actor || argument == ARGUMENT_whom)
		offer_actors(ws, candidates, typed);
	else if (argument == ARGUMENT_article)
		offer_articles(ws, candidates, typed);
	else if (argument == ARGUMENT_kind)
		offer_kinds(candidates, typed);
	else if (argument == ARGUMENT_name)
		offer_surfaces(ws, candidates, typed);
	else if (argument == ARGUMENT_option)
		offer_options(candidates, typed);
	else if (argument == ARGUMENT_theme)
		offer_themes(ws, candidates, typed);
}

static void find_candidates(struct workspace *ws)
{
	struct prompt *prompt = &ws->prompt;
	struct slice typed = slice_cut(buffer_slice(&prompt->text), 0, prompt->cursor);
	const char *blank = typed.len ? memchr(typed.at, ' ', typed.len) : NULL;
	prompt->completed_from = 0;
	if (prompt->kind == PROMPT_FIND)
		offer_surfaces(ws, &prompt->candidates, typed);
	else if (prompt->kind == PROMPT_FILTER)
		offer_argument(ws, ARGUMENT_actor, typed);
	else if (prompt->kind == PROMPT_ARGUMENT)
		offer_argument(ws, command_info(prompt->command)->argument, typed);
	else if (prompt->kind == PROMPT_COMMAND && !blank)
		offer_commands(&prompt->candidates, typed);
	else if (prompt->kind == PROMPT_COMMAND) {
		size_t from = (size_t)(blank - typed.at) + 1;
		enum command command = command_find(slice_cut(typed, 0, from - 1));
		prompt->completed_from = from;
		if (command != COMMAND_NONE)
			offer_argument(ws, command_info(command)->argument,
				slice_cut(typed, from, typed.len));
	}
}

static struct slice line_of(struct slice lines, uint32_t index)
{
	size_t at = 0;
	for (;;) {
		const char *end = memchr(lines.at + at, '\n', lines.len - at);
		size_t to = end ? (size_t)(end - lines.at) : lines.len;
		if (index-- == 0)
			return slice_cut(lines, at, to);
		at = to + 1;
	}
}

static uint32_t count_lines(struct slice lines)
{
	uint32_t count = 0;
	for (size_t i = 0; i < lines.len; i++)
		count += lines.at[i] == '\n';
	return count;
}

void prompt_offer(struct workspace *ws)
{
	ws->prompt.candidate = NOWHERE;
	buffer_release(&ws->prompt.candidates);
	find_candidates(ws);
}

void prompt_complete(struct workspace *ws, int by)
{
	struct prompt *prompt = &ws->prompt;
	if (!prompt->candidates.len)
		find_candidates(ws);
	uint32_t count = count_lines(buffer_slice(&prompt->candidates));
	if (!count)
		return;
	if (prompt->candidate == NOWHERE)
		prompt->candidate = by > 0 ? 0 : count - 1;
	else
		prompt->candidate = (prompt->candidate + (by > 0 ? 1 : count - 1)) % count;
	struct slice word = line_of(buffer_slice(&prompt->candidates), prompt->candidate);
	cut(prompt, prompt->completed_from, prompt->cursor);
	insert(prompt, word);
}
