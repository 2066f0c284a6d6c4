/*
 * Lists of names: one a line, or "alias<TAB>actor<TAB>kind<TAB>how", of which the end may be
 * missing. A line that is wrong is told and left out; a list is never refused for it.
 */
#include "actors/roster.h"

#include <stdlib.h>
#include <string.h>

enum {
	ALIAS,
	ACTOR,
	KIND,
	HOW,
	FIELDS
};

struct list {
	struct gazetteer *gazetteer;
	void (*fault)(void *keeper, unsigned line, const char *what);
	void *keeper;
	unsigned line;
	bool repaired;      /* somewhere in the text is a byte that is no UTF-8 */
	struct arena arena; /* of one line */
	struct buffer key;
};

/* ---- ids */

static bool is_plain(struct slice name)
{
	for (size_t i = 0; i < name.len; i++) {
		unsigned char c = (unsigned char)name.at[i];
		if ((c | 0x20u) - 'a' >= 26u && c - (unsigned)'0' >= 10u && c != ' ' && c != '-')
			return false;
	}
	return true;
}

/* Most names are letters and blanks, whose folding is no work. */
static void add_plain(struct buffer *key, struct slice name)
{
	char plain[WRITTEN_MOST], last = '-';
	size_t len = 0;
	for (size_t i = 0; i < name.len; i++) {
		char c = name.at[i];
		if (c >= 'A' && c <= 'Z')
			c = (char)(c + ('a' - 'A'));
		else if (c == ' ')
			c = '-';
		if (c != '-' || last != '-')
			plain[len++] = c;
		last = c;
	}
	buffer_add(key, plain, len - (len && last == '-'));
}

/* A name of signs alone is its own id. */
static struct slice key_of(struct list *list, struct slice name)
{
	list->key.len = 0;
	if (is_plain(name))
		add_plain(&list->key, name);
	struct slice key =
		is_plain(name) ? buffer_slice(&list->key) : actor_key(&list->arena, name);
	return key.len ? key : name;
}

/* ---- fields */

/* Cuts LINE at its tabs; FALSE where there are too many. */
static bool cut_fields(struct slice line, struct slice field[FIELDS])
{
	const char *tab = NULL;
	for (unsigned i = 0; i < FIELDS; i++) {
		tab = line.len ? memchr(line.at, '\t', line.len) : NULL;
		size_t len = tab ? (size_t)(tab - line.at) : line.len;
		field[i] = slice_trim(slice_cut(line, 0, len));
		line = slice_cut(line, len + (tab != NULL), line.len);
	}
	return !tab;
}

/* The number of a word; NAMES where it is none, or empty. */
static unsigned word_in(struct slice word, const char *(*name)(unsigned), unsigned names)
{
	for (unsigned i = 0; word.len && i < names; i++)
		if (slice_is(word, name(i)))
			return i;
	return names;
}

static const char *kind_name(unsigned kind)
{
	return actor_kind_name((enum actor_kind)kind);
}

static const char *how_name(unsigned how)
{
	return actor_how_name((enum actor_how)how);
}

static bool has_controls(struct slice text)
{
	unsigned len;
	for (size_t at = 0; at < text.len; at += len) {
		len = 1;
		if (text.at[at] >= ' ' && text.at[at] <= '~')
			continue;
		uint32_t c = codepoint_at(text, at, &len);
		if (c != '\t' && codepoint_obeyed(c))
			return true;
	}
	return false;
}

static bool is_one_character(struct slice text)
{
	unsigned len;
	codepoint_at(text, 0, &len);
	return len == text.len;
}

static bool is_utf8(struct list *list, struct slice line)
{
	uint32_t repaired = 0;
	if (list->repaired)
		decode(&list->arena, line, ENCODING_UTF8, NULL, &repaired);
	return !repaired;
}

/* What is wrong with the line; NULL where nothing is. */
static const char *take_line(struct list *list, struct slice line)
{
	struct slice field[FIELDS];
	if (!is_utf8(list, line))
		return "not UTF-8";
	if (has_controls(line))
		return "a control character";
	if (!cut_fields(line, field))
		return "more than four columns";
	unsigned kind = word_in(field[KIND], kind_name, ACTOR_KINDS);
	unsigned how = field[HOW].len ? word_in(field[HOW], how_name, ACTOR_HOWS) : HOW_NAME;
	struct slice name = field[ACTOR].len ? field[ACTOR] : field[ALIAS];
	if (!field[ALIAS].len)
		return "a name is missing";
	if (is_one_character(field[ALIAS]))
		return "a name of one letter";
	if (field[ALIAS].len > WRITTEN_MOST || name.len > WRITTEN_MOST)
		return "a name of more than 250 bytes";
	if (field[KIND].len && kind == ACTOR_KINDS)
		return "no kind: country, person, org, place, group, other";
	if (how == ACTOR_HOWS)
		return "no way to be named: name, metonym, demonym, acronym, partial, title, alias";
	uint32_t actor =
		gazetteer_actor(list->gazetteer, key_of(list, name), name, (enum actor_kind)kind);
	if (!gazetteer_add(list->gazetteer, field[ALIAS], actor, (enum actor_how)how))
		return "the name of another actor already";
	return NULL;
}

/* ---- the list */

static void read_lines(struct list *list, struct slice text)
{
	while (text.len) {
		const char *end = memchr(text.at, '\n', text.len);
		size_t len = end ? (size_t)(end - text.at) : text.len;
		struct slice line = slice_cut(text, 0, len);
		text = slice_cut(text, len + (end != NULL), text.len);
		list->line++;
		if (line.len && line.at[line.len - 1] == '\r')
			line.len--;
		const char *what = slice_trim(line).len ? take_line(list, line) : NULL;
		if (what)
			list->fault(list->keeper, list->line, what);
		arena_reset(&list->arena);
	}
}

struct roster *roster_listed(struct slice text,
	void (*fault)(void *keeper, unsigned line, const char *what), void *keeper)
{
	uint32_t repaired;
	struct roster *roster = calloc(1, sizeof *roster);
	if (!roster)
		base_fatal("out of memory");
	struct list list = { .gazetteer = gazetteer_new(), .fault = fault, .keeper = keeper };
	if (slice_starts(text, SLICE("\xEF\xBB\xBF")))
		text = slice_cut(text, 3, text.len);
	decode(&list.arena, text, ENCODING_UTF8, NULL, &repaired);
	list.repaired = repaired;
	arena_reset(&list.arena);
	read_lines(&list, text);
	gazetteer_close(list.gazetteer);
	arena_release(&list.arena);
	buffer_release(&list.key);
	roster->gazetteer = list.gazetteer;
	return roster;
}
