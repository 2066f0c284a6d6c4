/*
 * Front matter. YAML stands between lines of three dashes, TOML between lines of three plus signs,
 * at the very start. A line of dashes may as well be a rule above the first paragraph, so it has to
 * be followed by a key, and to be closed before long. The names of keys are those that site
 * generators and exporters use. Of TOML only texts, dates and lists of texts are read.
 */
#include "markdown/front.h"

#include "cues/cues.h"

#include <string.h>

enum {
	LINES_MOST = 1000,
	BYTES_MOST = 65536,
};

static const char how[] = "front matter";

/* ---- what keys mean */

static const struct key {
	const char *name;
	size_t fact; /* its place in an article */
} keys[] = {
	{ "title", offsetof(struct article, title) },
	{ "subtitle", offsetof(struct article, deck) },
	{ "description", offsetof(struct article, deck) },
	{ "author", offsetof(struct article, byline) },
	{ "authors", offsetof(struct article, byline) },
	{ "date", offsetof(struct article, date) },
	{ "published", offsetof(struct article, date) },
	{ "updated", offsetof(struct article, updated) },
	{ "lastmod", offsetof(struct article, updated) },
	{ "modified", offsetof(struct article, updated) },
	{ "lang", offsetof(struct article, language) },
	{ "language", offsetof(struct article, language) },
	{ "site", offsetof(struct article, site) },
	{ "publication", offsetof(struct article, site) },
	{ "source", offsetof(struct article, site) },
	{ "url", offsetof(struct article, address) },
	{ "canonical", offsetof(struct article, address) },
	{ "permalink", offsetof(struct article, address) },
};

static const struct key *find_key(struct slice name)
{
	for (size_t i = 0; i < COUNT_OF(keys); i++)
		if (slice_alike(slice_of(keys[i].name), name))
			return &keys[i];
	return NULL;
}

/* On one line, single blanks between words. */
static struct slice on_one_line(struct arena *arena, struct slice value)
{
	char *to = arena_take(arena, value.len + 1);
	size_t len = 0;
	for (size_t at = 0; at < value.len; at++) {
		unsigned char c = (unsigned char)value.at[at];
		if (c > ' ')
			to[len++] = (char)c;
		else if (len && to[len - 1] != ' ')
			to[len++] = ' ';
	}
	return slice_trim((struct slice){ to, len });
}

static struct slice read_date(struct arena *arena, struct slice value)
{
	struct date date;
	return date_find(value, &date) ? date_iso(arena, date) : SLICE("");
}

/* "en_GB" is a tag too. */
static struct slice read_language(struct arena *arena, struct slice value)
{
	struct slice copy = arena_copy(arena, value);
	for (size_t at = 0; at < copy.len; at++) {
		unsigned char c = (unsigned char)copy.at[at];
		if (c == '_')
			((char *)copy.at)[at] = '-';
		else if (c != '-' && !sort_is_word(sort_of(c < 128 ? c : '-')))
			return SLICE("");
	}
	return copy;
}

static struct slice read_address(struct slice value)
{
	bool is_full =
		slice_starts(value, SLICE("http://")) || slice_starts(value, SLICE("https://"));
	return is_full && !memchr(value.at, ' ', value.len) ? value : SLICE("");
}

static void add_name(struct front *front, struct slice name)
{
	struct slice names = buffer_slice(&front->names);
	if (!name.len || (names.len && memmem(names.at, names.len, name.at, name.len)))
		return;
	if (names.len)
		buffer_add_slice(&front->names, SLICE(", "));
	buffer_add_slice(&front->names, name);
}

void front_take(struct front *front, struct slice name, struct slice value)
{
	struct article *article = front->article;
	const struct key *key = find_key(name);
	if (!key)
		return;
	struct fact *fact = (struct fact *)((char *)article + key->fact);
	value = on_one_line(&article->arena, value);
	if (fact == &article->byline)
		add_name(front, value);
	else if (fact == &article->date || fact == &article->updated)
		article_fact(article, fact, read_date(&article->arena, value), how);
	else if (fact == &article->language)
		article_fact(article, fact, read_language(&article->arena, value), how);
	else if (fact == &article->address)
		article_fact(article, fact, read_address(value), how);
	else
		article_fact(article, fact, value, how);
}

/* ---- TOML */

/* The next text in LIST, which moves behind it; empty where there is none. */
static struct slice next_text(struct slice *list)
{
	size_t from = 0, to;
	while (from < list->len && list->at[from] != '"' && list->at[from] != '\'')
		from++;
	for (to = from + 1; to < list->len && list->at[to] != list->at[from]; to++)
		to += list->at[to] == '\\' && list->at[from] == '"';
	if (to >= list->len) {
		*list = SLICE("");
		return SLICE("");
	}
	struct slice text = slice_cut(*list, from + 1, to);
	*list = slice_cut(*list, to + 1, list->len);
	return text;
}

static void read_pair(struct front *front, struct slice line)
{
	const char *sign = memchr(line.at, '=', line.len);
	if (!sign)
		return;
	size_t at = (size_t)(sign - line.at);
	struct slice key = slice_trim(slice_cut(line, 0, at));
	struct slice value = slice_trim(slice_cut(line, at + 1, line.len)), text;
	bool is_list = value.len && value.at[0] == '[';
	if (!is_list && value.len && value.at[0] != '"' && value.at[0] != '\'') {
		front_take(front, key, value);
		return;
	}
	do {
		text = next_text(&value);
		front_take(front, key, text);
	} while (is_list && value.len);
}

/* Up to the first table: what is in tables is not of the article. */
static void read_toml(struct front *front, const struct source *source, uint32_t last)
{
	for (uint32_t line = 2; line < last; line++) {
		struct slice text = slice_trim(source_line(source, line));
		if (text.len && text.at[0] == '[')
			return;
		if (text.len && text.at[0] != '#')
			read_pair(front, text);
	}
}

/* ---- where it is */

static bool line_is(const struct source *source, uint32_t line, const char *what)
{
	struct slice text = source_line(source, line);
	while (text.len && (text.at[text.len - 1] == ' ' || text.at[text.len - 1] == '\t'))
		text.len--;
	return slice_is(text, what);
}

/* The first line that says something is a key with its value. */
static bool has_key(const struct source *source, uint32_t last, char sign)
{
	uint32_t line = 2;
	if (line_is_blank(source_line(source, line)))
		return false;
	while (line < last && source_line(source, line).at[0] == '#')
		line++;
	struct slice text = source_line(source, line);
	const char *found = memchr(text.at, sign, text.len);
	return line < last && found && line_has_word(slice_cut(text, 0, (size_t)(found - text.at)));
}

/* The line that closes the front matter; 0 for none. */
static uint32_t find_end(const struct source *source, const char *mark, const char *other)
{
	for (uint32_t line = 2; line <= source->lines && line <= LINES_MOST; line++) {
		if (source->start[line - 1] > BYTES_MOST)
			return 0;
		if (line_is(source, line, mark) || line_is(source, line, other))
			return line;
	}
	return 0;
}

static void read_yaml(struct front *front, const struct source *source, uint32_t last)
{
	uint32_t line;
	struct article *article = front->article;
	struct slice yaml = slice_cut(source->text, source->start[1], source->start[last - 1]);
	if (!yaml_read(front, yaml, &line))
		article_note(
			article, arena_print(&article->arena,
					 "the front matter is not valid YAML (line %u)", line + 1));
}

uint32_t front_read(struct article *article, const struct source *source)
{
	struct front front = { .article = article };
	bool is_yaml = line_is(source, 1, "---");
	if (!is_yaml && !line_is(source, 1, "+++"))
		return 0;
	uint32_t last = is_yaml ? find_end(source, "---", "...") : find_end(source, "+++", "+++");
	if (!last || !has_key(source, last, is_yaml ? ':' : '='))
		return 0;
	if (is_yaml)
		read_yaml(&front, source, last);
	else
		read_toml(&front, source, last);
	article_fact(article, &article->byline, buffer_slice(&front.names), how);
	buffer_release(&front.names);
	return last;
}
