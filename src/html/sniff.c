/*
 * What can be told of a page before it is decoded: that it is one, and the encoding that it
 * declares. Both are looked for where the HTML standard looks for them, in the first bytes.
 */
#include "html/html.h"

#include <string.h>

enum {
	CHARSET_WITHIN = 4096, /* bytes; the standard asks for 1024, pages do as they like */
	CHARSET_MOST = 40,     /* bytes of a name */
};

static bool starts_with(struct slice text, const char *with)
{
	return slice_starts_alike(text, slice_of(with));
}

/* TEXT behind blanks, byte order marks, comments and processing instructions. */
static struct slice skip_prologue(struct slice text)
{
	for (;;) {
		const char *end = NULL;
		if (text.len && byte_is_blank(text.at[0]))
			text = slice_cut(text, 1, text.len);
		else if (slice_starts(text, SLICE("\xef\xbb\xbf")))
			text = slice_cut(text, 3, text.len);
		else if (starts_with(text, "<!--") && (end = memmem(text.at, text.len, "-->", 3)))
			text = slice_cut(text, (size_t)(end + 3 - text.at), text.len);
		else if (starts_with(text, "<?xml") && (end = memchr(text.at, '>', text.len)))
			text = slice_cut(text, (size_t)(end + 1 - text.at), text.len);
		else
			return text;
	}
}

bool html_is_page(struct slice start)
{
	static const char *const openings[] = { "<!doctype html", "<html", "<head", "<body",
		"<title", "<meta", "<link", "<script", "<style", "<article", "<section", "<main",
		"<header", "<div", "<table", "<h1", "<h2", "<iframe", "<font", "<center", "<p",
		"<span", "<br", "<a", "<b", "<ul", "<ol", "<!--" };
	struct slice text = skip_prologue(start);
	for (size_t i = 0; i < COUNT_OF(openings); i++) {
		size_t len = strlen(openings[i]);
		if (starts_with(text, openings[i]) && text.len > len &&
			(byte_is_blank(text.at[len]) || strchr(">/", text.at[len]) ||
				openings[i][1] == '!'))
			return true;
	}
	return false;
}

/* The value behind NAME and "=", cut from TEXT; empty where there is none. */
static struct slice value_behind(struct slice text, const char *name)
{
	const char *mark = "\"' \t\r\n>;/?";
	size_t at = strlen(name);
	while (at < text.len && byte_is_blank(text.at[at]))
		at++;
	if (at == text.len || text.at[at++] != '=')
		return SLICE("");
	while (at < text.len && (byte_is_blank(text.at[at]) || strchr("\"'", text.at[at])))
		at++;
	size_t from = at;
	while (at < text.len && at - from < CHARSET_MOST && !strchr(mark, text.at[at]))
		at++;
	return slice_cut(text, from, at);
}

static struct slice find_behind(struct slice text, const char *name)
{
	for (size_t at = 0; at < text.len; at++) {
		struct slice rest = slice_cut(text, at, text.len);
		struct slice value = starts_with(rest, name) ? value_behind(rest, name) : SLICE("");
		if (value.len)
			return value;
	}
	return SLICE("");
}

/* The tag that starts TEXT. */
static struct slice tag_of(struct slice text)
{
	const char *end = memchr(text.at, '>', text.len);
	return end ? slice_cut(text, 0, (size_t)(end - text.at)) : text;
}

struct slice html_charset(struct slice start)
{
	struct slice text =
		slice_cut(start, 0, start.len < CHARSET_WITHIN ? start.len : CHARSET_WITHIN);
	if (starts_with(text, "<?xml")) {
		struct slice value = find_behind(tag_of(text), "encoding");
		if (value.len)
			return value;
	}
	const char *open;
	for (size_t at = 0; (open = memchr(text.at + at, '<', text.len - at)); at++) {
		at = (size_t)(open - text.at);
		struct slice rest = slice_cut(text, at, text.len);
		struct slice value = starts_with(rest, "<meta")
					     ? find_behind(tag_of(rest), "charset")
					     : SLICE("");
		if (value.len)
			return value;
	}
	return SLICE("");
}
