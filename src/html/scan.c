/*
 * The guard. Most bytes of a page are scripts, styles, pictures and attributes that tell nothing
 * about the article, and what is left may be such that a parser takes time and memory by the
 * square. So one pass over the bytes writes the page anew: without the contents of scripts and the
 * like, with the few attributes that are looked at later, with tags in order (balance.c) and no
 * more than so many of them. What would be too deep loses its tags, not its text.
 *
 * The pass knows tags, attributes and raw text as the standard's tokenizer does.
 */
#include "html/scan.h"

#include "html/balance.h"

#include <stdlib.h>
#include <string.h>

enum {
	TAGS_MOST = 200000,     /* of one page */
	VALUE_MOST = 1024,      /* bytes of an attribute */
	LONG_VALUE_MOST = 8192, /* of one that is a text or an address */
	JSON_MOST = 64,         /* scripts */
	CODEPOINT_LAST = 0x10ffff,
};

/* The attributes that are looked at later. Sorted by name. */
static const struct wanted {
	const char *name;
	uint16_t most;
} attributes[] = {
	{ "alt", VALUE_MOST },
	{ "aria-hidden", VALUE_MOST },
	{ "charset", VALUE_MOST },
	{ "class", VALUE_MOST },
	{ "content", LONG_VALUE_MOST },
	{ "data-component", VALUE_MOST },
	{ "datetime", VALUE_MOST },
	{ "hidden", VALUE_MOST },
	{ "href", LONG_VALUE_MOST },
	{ "id", VALUE_MOST },
	{ "itemprop", VALUE_MOST },
	{ "itemtype", VALUE_MOST },
	{ "lang", VALUE_MOST },
	{ "name", VALUE_MOST },
	{ "property", VALUE_MOST },
	{ "rel", VALUE_MOST },
	{ "role", VALUE_MOST },
	{ "start", VALUE_MOST },
	{ "type", VALUE_MOST },
	{ "value", VALUE_MOST },
};

/* A tag: its name and the place behind its end. */
struct tag {
	struct slice name;
	const struct element_rule *rule;
	bool is_end;
	size_t end;
};

struct scanner {
	struct slice page;
	struct buffer out;
	struct scan *scan;
	struct arena *arena;
	struct balance balance;
	uint32_t tags;
	const struct element_rule *unclosed[8]; /* elements of raw text that are never closed */
	size_t unclosed_count;
};

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* ---- writing */

/* What is left out keeps its line ends. */
static void put_lines(struct scanner *scanner, size_t from, size_t to)
{
	const char *at = scanner->page.at + from, *end = scanner->page.at + to;
	while ((at = memchr(at, '\n', (size_t)(end - at)))) {
		buffer_add_char(&scanner->out, '\n');
		at++;
	}
}

static void put(struct scanner *scanner, const char *text)
{
	buffer_add(&scanner->out, text, strlen(text));
}

/* TEXT with WHAT instead of each C. */
static void put_escaped(struct scanner *scanner, struct slice text, char c, const char *what)
{
	const char *at;
	while (text.len && (at = memchr(text.at, c, text.len))) {
		size_t len = (size_t)(at - text.at);
		buffer_add(&scanner->out, text.at, len);
		put(scanner, what);
		text = slice_cut(text, len + 1, text.len);
	}
	buffer_add_slice(&scanner->out, text);
}

/* ---- attributes */

struct attribute {
	struct slice name, value;
	size_t end;
};

static size_t skip_blanks(struct slice page, size_t at)
{
	while (at < page.len && (byte_is_blank(page.at[at]) || page.at[at] == '/'))
		at++;
	return at;
}

static void read_value(struct slice page, struct attribute *attribute)
{
	size_t at = attribute->end + 1;
	while (at < page.len && byte_is_blank(page.at[at]))
		at++;
	char quote = at < page.len ? page.at[at] : 0;
	if (quote == '"' || quote == '\'') {
		const char *close = memchr(page.at + at + 1, quote, page.len - at - 1);
		size_t end = close ? (size_t)(close - page.at) : page.len;
		attribute->value = slice_cut(page, at + 1, end);
		attribute->end = end < page.len ? end + 1 : end;
		return;
	}
	size_t from = at;
	while (at < page.len && page.at[at] != '>' && !byte_is_blank(page.at[at]))
		at++;
	attribute->value = slice_cut(page, from, at);
	attribute->end = at;
}

/* The attribute at AT; a name of no bytes where the tag ends there. */
static struct attribute read_attribute(struct slice page, size_t at)
{
	struct attribute attribute = { .value = SLICE("") };
	size_t from = at = skip_blanks(page, at);
	if (at < page.len && page.at[at] == '=') /* a name may start with it */
		at++;
	while (at < page.len && !byte_is_blank(page.at[at]) && !strchr("/>=", page.at[at]))
		at++;
	if (at < page.len && !page.at[at] && at == from) /* strchr() finds the NUL */
		at++;
	attribute.name = slice_cut(page, from, at);
	size_t equals = at;
	while (equals < page.len && byte_is_blank(page.at[equals]))
		equals++;
	attribute.end = at;
	if (equals < page.len && page.at[equals] == '=') {
		attribute.end = equals;
		read_value(page, &attribute);
	}
	return attribute;
}

/* How many bytes of the attribute are of use; 0: none. */
static size_t wanted_bytes(struct slice name)
{
	const struct wanted *wanted =
		bsearch(&name, attributes, COUNT_OF(attributes), sizeof *attributes, slice_by_name);
	return wanted ? wanted->most : 0;
}

/* "display: none", the last word on it. */
static bool hides(struct slice style)
{
	bool is_hidden = false;
	for (size_t at = 0; at + 8 < style.len; at++) {
		if (!slice_starts_alike(slice_cut(style, at, style.len), SLICE("display")))
			continue;
		for (at += 7;
			at < style.len && (byte_is_blank(style.at[at]) || style.at[at] == ':');
			at++)
			;
		is_hidden = slice_starts_alike(slice_cut(style, at, style.len), SLICE("none"));
	}
	return is_hidden;
}

/* The first MOST bytes, or a few less: whole characters. */
static struct slice cut_value(struct slice value, size_t most)
{
	if (value.len <= most)
		return value;
	while (most && ((unsigned char)value.at[most] & 0xc0) == 0x80)
		most--;
	return slice_cut(value, 0, most);
}

static void put_attribute(struct scanner *scanner, struct attribute attribute)
{
	if (slice_alike(attribute.name, SLICE("style")) && hides(attribute.value))
		put(scanner, " hidden");
	size_t most = wanted_bytes(attribute.name);
	struct slice value = cut_value(attribute.value, most);
	if (!most || slice_starts_alike(value, SLICE("data:")))
		return;
	buffer_add_char(&scanner->out, ' ');
	buffer_add_slice(&scanner->out, attribute.name);
	put(scanner, "=\"");
	put_escaped(scanner, value, '"', "&quot;");
	buffer_add_char(&scanner->out, '"');
}

/* Reads the attributes from AT on, writes the wanted ones where WRITE says so; behind the ">". */
static size_t put_attributes(struct scanner *scanner, size_t at, bool write)
{
	struct slice page = scanner->page;
	while ((at = skip_blanks(page, at)) < page.len && page.at[at] != '>') {
		struct attribute attribute = read_attribute(page, at);
		if (write)
			put_attribute(scanner, attribute);
		at = attribute.end > at ? attribute.end : at + 1;
	}
	return at < page.len ? at + 1 : at;
}

/* ---- raw text */

/* Where the end tag of NAME begins, from AT on; the end of the page where there is none. */
static size_t find_end_tag(struct slice page, size_t at, struct slice name)
{
	for (const char *open; (open = memchr(page.at + at, '<', page.len - at)); at++) {
		at = (size_t)(open - page.at);
		size_t end = at + 2 + name.len;
		if (end >= page.len)
			break;
		if (page.at[at + 1] == '/' && slice_alike(slice_cut(page, at + 2, end), name) &&
			(byte_is_blank(page.at[end]) || page.at[end] == '/' || page.at[end] == '>'))
			return at;
	}
	return page.len;
}

/* One search to the end of the page is enough for each sort of element, or many of them would cost
 * the square of its length. */
static bool is_unclosed(struct scanner *scanner, const struct element_rule *rule)
{
	for (size_t i = 0; i < scanner->unclosed_count; i++)
		if (scanner->unclosed[i] == rule)
			return true;
	return scanner->unclosed_count == COUNT_OF(scanner->unclosed);
}

/* Where the contents of an element end that are no tags. An element that is never closed would
 * take in the rest of the page: only scripts and styles may, of which nothing is lost. */
static size_t find_raw_end(struct scanner *scanner, const struct tag *tag)
{
	struct slice page = scanner->page;
	bool may_swallow =
		slice_alike(tag->name, SLICE("script")) || slice_alike(tag->name, SLICE("style"));
	if (!may_swallow && is_unclosed(scanner, tag->rule))
		return tag->end;
	size_t end = find_end_tag(page, tag->end, tag->name);
	if (end < page.len || may_swallow)
		return end;
	scanner->unclosed[scanner->unclosed_count++] = tag->rule;
	return tag->end;
}

static void keep_json(struct scanner *scanner, struct slice json)
{
	struct scan *scan = scanner->scan;
	if (scan->jsons == JSON_MOST)
		return;
	if (!scan->json)
		scan->json = ARENA_NEW(scanner->arena, struct slice, JSON_MOST);
	scan->json[scan->jsons++] = json;
}

/* Behind an element whose contents are dropped, tags and all; its start tag begins at AT. */
static size_t skip_raw(struct scanner *scanner, size_t at, const struct tag *tag)
{
	struct slice page = scanner->page;
	size_t end = find_raw_end(scanner, tag), behind = end;
	if (memmem(page.at + at, tag->end - at, "ld+json", 7))
		keep_json(scanner, slice_cut(page, tag->end, end));
	if (end > tag->end) {
		const char *close = memchr(page.at + end, '>', page.len - end);
		behind = close ? (size_t)(close + 1 - page.at) : page.len;
	}
	put_lines(scanner, at, behind);
	return behind;
}

/* ---- tags */

static struct slice read_name(struct slice page, size_t at)
{
	size_t from = at;
	while (at < page.len && !byte_is_blank(page.at[at]) && page.at[at] != '/' &&
		page.at[at] != '>')
		at++;
	return slice_cut(page, from, at);
}

/* Behind a comment, a declaration or a processing instruction at AT. */
static size_t skip_comment(struct slice page, size_t at)
{
	bool is_comment = slice_starts(slice_cut(page, at, page.len), SLICE("<!--"));
	const char *end;
	if (is_comment && at + 4 < page.len && page.at[at + 4] == '>')
		return at + 5;
	end = is_comment ? memmem(page.at + at + 4, page.len - at - 4, "-->", 3)
			 : memchr(page.at + at, '>', page.len - at);
	return end ? (size_t)(end - page.at) + (is_comment ? 3 : 1) : page.len;
}

/* The tag is left out; what stands behind it is a text of its own, as it would have been. */
static void put_flat(struct scanner *scanner, const struct tag *tag)
{
	bool is_over = scanner->tags > TAGS_MOST, is_block = tag->rule->sort == ELEMENT_BLOCK;
	scanner->scan->is_flattened |= is_over || is_block;
	scanner->tags += is_block ? 2 : 0;
	put(scanner, is_block && !is_over ? "<br><br>" : " ");
}

static void put_start(struct scanner *scanner, struct tag *tag, size_t attributes_at)
{
	bool write = tag->rule->sort != ELEMENT_DROPPED && tag->rule->sort != ELEMENT_RAW &&
		     scanner->tags <= TAGS_MOST &&
		     balance_open(&scanner->balance, tag->name, tag->rule);
	if (write) {
		buffer_add_char(&scanner->out, '<');
		buffer_add_slice(&scanner->out, tag->name);
	}
	tag->end = put_attributes(scanner, attributes_at, write);
	if (write)
		buffer_add_char(&scanner->out, '>');
	else if (tag->rule->sort != ELEMENT_RAW)
		put_flat(scanner, tag);
}

static void put_end(struct scanner *scanner, struct tag *tag, size_t attributes_at)
{
	tag->end = put_attributes(scanner, attributes_at, false);
	if (scanner->tags <= TAGS_MOST)
		balance_close(&scanner->balance, tag->name, tag->rule);
	else
		put_flat(scanner, tag);
}

/* Text in which no tags are looked for: there are none when it is written. */
static size_t put_text(struct scanner *scanner, const struct tag *tag)
{
	size_t end = find_raw_end(scanner, tag);
	put_escaped(scanner, slice_cut(scanner->page, tag->end, end), '<', "&lt;");
	put(scanner, "</title>");
	return end;
}

/* A tag at AT; behind it, and behind the element where its contents are dropped. */
static size_t scan_tag(struct scanner *scanner, size_t at)
{
	struct slice page = scanner->page;
	struct tag tag = { .is_end = page.at[at + 1] == '/' };
	tag.name = read_name(page, at + 1 + tag.is_end);
	tag.rule = element_rule(tag.name);
	scanner->tags++;
	if (tag.is_end)
		put_end(scanner, &tag, at + 2 + tag.name.len);
	else
		put_start(scanner, &tag, at + 1 + tag.name.len);
	if (tag.rule->sort == ELEMENT_RAW && !tag.is_end)
		return skip_raw(scanner, at, &tag);
	put_lines(scanner, at, tag.end);
	return tag.rule->sort == ELEMENT_TEXT && !tag.is_end ? put_text(scanner, &tag) : tag.end;
}

/* What begins with "<" at AT; behind it. */
static size_t scan_mark(struct scanner *scanner, size_t at)
{
	struct slice page = scanner->page;
	char next = at + 1 < page.len ? page.at[at + 1] : 0;
	char third = at + 2 < page.len ? page.at[at + 2] : 0;
	if (is_letter(next) || (next == '/' && is_letter(third)))
		return scan_tag(scanner, at);
	if (next == '!' || next == '?' || next == '/') {
		size_t end = skip_comment(page, at);
		put_lines(scanner, at, end);
		return end;
	}
	put(scanner, "&lt;");
	return at + 1;
}

/* The number of a reference, digits from *AT on; all that are too large are one number. */
static uint32_t read_number(struct slice text, size_t *at)
{
	bool is_hex = *at < text.len && (text.at[*at] | 0x20) == 'x';
	int base = is_hex ? 16 : 10;
	uint32_t value = 0;
	for (*at += is_hex; *at < text.len; (*at)++) {
		int digit = byte_hex(text.at[*at]);
		if (digit < 0 || digit >= base)
			break;
		if (value <= CODEPOINT_LAST)
			value = value * (uint32_t)base + (uint32_t)digit;
	}
	return value;
}

/* The parser counts without a bound: a reference can become bytes that are no UTF-8, and one
 * number is the end of the page to it. None gets longer. */
static void mend_references(struct buffer *text)
{
	static const char mended[] = "&#65533;";
	size_t from = 0, to = 0;
	while (from < text->len) {
		const char *found = memmem(text->at + from, text->len - from, "&#", 2);
		size_t at = found ? (size_t)(found - text->at) : text->len, end = at;
		memmove(text->at + to, text->at + from, at - from);
		to += at - from;
		if (found) {
			end = at + 2;
			bool fine = read_number(buffer_slice(text), &end) <= CODEPOINT_LAST;
			end += !fine && end < text->len && text->at[end] == ';';
			size_t len = fine ? end - at : sizeof mended - 1;
			memmove(text->at + to, fine ? text->at + at : mended, len);
			to += len;
		}
		from = end;
	}
	text->len = to;
}

void scan_page(struct scan *scan, struct arena *arena, struct slice page)
{
	struct scanner scanner = { .page = page, .scan = scan, .arena = arena };
	scanner.balance.out = &scanner.out;
	*scan = (struct scan){ 0 };
	for (size_t at = 0; at < page.len;) {
		const char *open = memchr(page.at + at, '<', page.len - at);
		size_t end = open ? (size_t)(open - page.at) : page.len;
		buffer_add(&scanner.out, page.at + at, end - at);
		at = open ? scan_mark(&scanner, end) : end;
	}
	mend_references(&scanner.out);
	scan->text = arena_copy(arena, buffer_slice(&scanner.out));
	buffer_release(&scanner.out);
}
