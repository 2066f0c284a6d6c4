/*
 * The guard. A parser of HTML takes more than linear time and memory for pages that nest too deep,
 * leave too many elements open or carry too many attributes, and most bytes of a page are scripts,
 * styles, pictures and attributes that tell nothing about the article. So one pass over the bytes
 * writes the page anew: without the contents of scripts and the like, with the few attributes that
 * are looked at later, and with no more than so many levels, open formatting elements and tags.
 * What would be too deep loses its tags, not its text: a paragraph begins there instead.
 *
 * The pass knows tags, attributes and raw text as the standard's tokenizer does; which end tag
 * ends which element it only estimates, always to the side of too many levels.
 */
#include "html/scan.h"

#include <string.h>
#include <strings.h>

enum {
	LEVELS_MOST = 512,
	FORMATS_MOST = 16,      /* open at one time; each is opened anew in every paragraph */
	TAGS_MOST = 500000,     /* of one page */
	NAME_MOST = 16,         /* bytes of the name of an element that is known here */
	VALUE_MOST = 1024,      /* bytes of an attribute */
	LONG_VALUE_MOST = 8192, /* of one that is a text or an address */
	JSON_MOST = 64,         /* scripts */
};

/* What is done with an element, by its name. */
enum element {
	ELEMENT_BLOCK,  /* also all that are not in the table: nests */
	ELEMENT_INLINE, /* nests, but is no paragraph */
	ELEMENT_FORMAT, /* is opened anew in the next paragraph while nobody closes it */
	ELEMENT_CLOSES, /* the next of its sort closes it: does not nest by itself */
	ELEMENT_VOID,
	ELEMENT_RAW,  /* its contents are dropped */
	ELEMENT_TEXT, /* its contents are no tags: kept */
	ELEMENT_DROPPED,
};

static const struct {
	const char *name;
	uint8_t element;
} elements[] = {
	{ "a", ELEMENT_FORMAT },
	{ "abbr", ELEMENT_INLINE },
	{ "area", ELEMENT_VOID },
	{ "b", ELEMENT_FORMAT },
	{ "base", ELEMENT_VOID },
	{ "big", ELEMENT_FORMAT },
	{ "body", ELEMENT_CLOSES },
	{ "br", ELEMENT_VOID },
	{ "cite", ELEMENT_INLINE },
	{ "code", ELEMENT_FORMAT },
	{ "col", ELEMENT_VOID },
	{ "dd", ELEMENT_CLOSES },
	{ "dt", ELEMENT_CLOSES },
	{ "em", ELEMENT_FORMAT },
	{ "embed", ELEMENT_VOID },
	{ "font", ELEMENT_FORMAT },
	{ "frame", ELEMENT_VOID },
	{ "head", ELEMENT_CLOSES },
	{ "hr", ELEMENT_VOID },
	{ "html", ELEMENT_CLOSES },
	{ "i", ELEMENT_FORMAT },
	{ "iframe", ELEMENT_RAW },
	{ "img", ELEMENT_VOID },
	{ "input", ELEMENT_VOID },
	{ "keygen", ELEMENT_VOID },
	{ "li", ELEMENT_CLOSES },
	{ "link", ELEMENT_VOID },
	{ "meta", ELEMENT_VOID },
	{ "nobr", ELEMENT_FORMAT },
	{ "noembed", ELEMENT_RAW },
	{ "noframes", ELEMENT_RAW },
	{ "optgroup", ELEMENT_CLOSES },
	{ "option", ELEMENT_CLOSES },
	{ "p", ELEMENT_CLOSES },
	{ "param", ELEMENT_VOID },
	{ "plaintext", ELEMENT_DROPPED },
	{ "s", ELEMENT_FORMAT },
	{ "script", ELEMENT_RAW },
	{ "small", ELEMENT_FORMAT },
	{ "source", ELEMENT_VOID },
	{ "span", ELEMENT_INLINE },
	{ "strike", ELEMENT_FORMAT },
	{ "strong", ELEMENT_FORMAT },
	{ "style", ELEMENT_RAW },
	{ "svg", ELEMENT_RAW },
	{ "tbody", ELEMENT_CLOSES },
	{ "td", ELEMENT_CLOSES },
	{ "template", ELEMENT_RAW },
	{ "textarea", ELEMENT_RAW },
	{ "tfoot", ELEMENT_CLOSES },
	{ "th", ELEMENT_CLOSES },
	{ "thead", ELEMENT_CLOSES },
	{ "title", ELEMENT_TEXT },
	{ "tr", ELEMENT_CLOSES },
	{ "track", ELEMENT_VOID },
	{ "tt", ELEMENT_FORMAT },
	{ "u", ELEMENT_FORMAT },
	{ "wbr", ELEMENT_VOID },
	{ "xmp", ELEMENT_DROPPED },
};

/* The attributes that are looked at later. */
static const struct {
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
	enum element element;
	bool is_end;
	size_t end;
};

struct scanner {
	struct slice page;
	struct buffer out;
	struct scan *scan;
	struct arena *arena;
	size_t json_room;
	uint32_t levels, formats, tags;
	bool is_unclosed; /* some element of raw text is */
};

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int compare_name(struct slice name, const char *with)
{
	size_t len = strlen(with);
	int order = strncasecmp(name.at, with, name.len < len ? name.len : len);
	return order ? order : (name.len > len) - (name.len < len);
}

static enum element element_of(struct slice name)
{
	size_t low = 0, high = name.len <= NAME_MOST ? COUNT_OF(elements) : 0;
	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = compare_name(name, elements[middle].name);
		if (!order)
			return (enum element)elements[middle].element;
		if (order > 0)
			low = middle + 1;
		else
			high = middle;
	}
	return ELEMENT_BLOCK;
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

/* ---- attributes */

struct attribute {
	struct slice name, value;
	size_t end;
};

static size_t skip_blanks(struct slice page, size_t at)
{
	while (at < page.len && (is_blank(page.at[at]) || page.at[at] == '/'))
		at++;
	return at;
}

static void read_value(struct slice page, struct attribute *attribute)
{
	size_t at = attribute->end + 1;
	while (at < page.len && is_blank(page.at[at]))
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
	while (at < page.len && page.at[at] != '>' && !is_blank(page.at[at]))
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
	while (at < page.len && !is_blank(page.at[at]) && !strchr("/>=", page.at[at]))
		at++;
	if (at < page.len && !page.at[at] && at == from) /* strchr() finds the NUL */
		at++;
	attribute.name = slice_cut(page, from, at);
	size_t equals = at;
	while (equals < page.len && is_blank(page.at[equals]))
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
	size_t low = 0, high = COUNT_OF(attributes);
	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = compare_name(name, attributes[middle].name);
		if (!order)
			return attributes[middle].most;
		if (order > 0)
			low = middle + 1;
		else
			high = middle;
	}
	return 0;
}

static bool hides(struct slice style)
{
	const char *at = memmem(style.at, style.len, "display", 7);
	if (!at)
		return false;
	struct slice rest = slice_cut(style, (size_t)(at + 7 - style.at), style.len);
	size_t none = 0;
	while (none < rest.len && (is_blank(rest.at[none]) || rest.at[none] == ':'))
		none++;
	return slice_starts(slice_cut(rest, none, rest.len), SLICE("none"));
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
	if (!compare_name(attribute.name, "style") && hides(attribute.value))
		put(scanner, " hidden");
	size_t most = wanted_bytes(attribute.name);
	struct slice value = cut_value(attribute.value, most);
	if (!most || (value.len > 5 && strncasecmp(value.at, "data:", 5) == 0))
		return;
	char quote = value.len && memchr(value.at, '"', value.len) ? '\'' : '"';
	if (quote == '\'' && memchr(value.at, '\'', value.len))
		return;
	buffer_add_char(&scanner->out, ' ');
	buffer_add_slice(&scanner->out, attribute.name);
	buffer_add_char(&scanner->out, '=');
	buffer_add_char(&scanner->out, quote);
	buffer_add_slice(&scanner->out, value);
	buffer_add_char(&scanner->out, quote);
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
		if (page.at[at + 1] == '/' &&
			strncasecmp(page.at + at + 2, name.at, name.len) == 0 &&
			(is_blank(page.at[end]) || page.at[end] == '/' || page.at[end] == '>'))
			return at;
	}
	return page.len;
}

/* Where the contents of an element end that are no tags. An element that is never closed would
 * take in the rest of the page: only scripts and styles may, of which nothing is lost. One search
 * to the end of the page is enough, or many of them would cost the square of its length. */
static size_t find_raw_end(struct scanner *scanner, const struct tag *tag)
{
	struct slice page = scanner->page;
	bool may_swallow = !compare_name(tag->name, "script") || !compare_name(tag->name, "style");
	if (scanner->is_unclosed && !may_swallow)
		return tag->end;
	size_t end = find_end_tag(page, tag->end, tag->name);
	scanner->is_unclosed |= end == page.len;
	return end == page.len && !may_swallow ? tag->end : end;
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
	while (at < page.len && !is_blank(page.at[at]) && page.at[at] != '/' && page.at[at] != '>')
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

/* Whether the tag may be written, and how many levels are open behind it. */
static bool count_tag(struct scanner *scanner, const struct tag *tag)
{
	bool nests = tag->element <= ELEMENT_FORMAT;
	uint32_t *open = tag->element == ELEMENT_FORMAT ? &scanner->formats : &scanner->levels;
	uint32_t most = tag->element == ELEMENT_FORMAT ? FORMATS_MOST : LEVELS_MOST;
	if (++scanner->tags > TAGS_MOST)
		return false;
	if (tag->element == ELEMENT_DROPPED)
		return false;
	if (!nests)
		return true;
	if (!tag->is_end)
		return (*open)++ < most;
	if (!*open)
		return true;
	return --(*open) < most;
}

/* The tag is left out; the text behind it begins a paragraph of its own, as it would have. */
static void put_flat(struct scanner *scanner, const struct tag *tag)
{
	if (tag->element == ELEMENT_BLOCK || scanner->tags > TAGS_MOST)
		scanner->scan->is_flattened = true;
	if (tag->element == ELEMENT_BLOCK && scanner->tags <= TAGS_MOST)
		put(scanner, "<p>");
	else if (tag->element != ELEMENT_FORMAT)
		buffer_add_char(&scanner->out, ' ');
}

static void put_tag(struct scanner *scanner, struct tag *tag, size_t attributes_at)
{
	size_t before = scanner->out.len;
	bool write = count_tag(scanner, tag);
	if (write) {
		put(scanner, tag->is_end ? "</" : "<");
		buffer_add_slice(&scanner->out, tag->name);
	}
	tag->end = put_attributes(scanner, attributes_at, write && !tag->is_end);
	if (write)
		buffer_add_char(&scanner->out, '>');
	else
		put_flat(scanner, tag);
	if (tag->element == ELEMENT_RAW)
		scanner->out.len = before;
}

/* Text in which no tags are looked for. One that has no end is left empty. */
static size_t put_text(struct scanner *scanner, const struct tag *tag)
{
	size_t end = find_raw_end(scanner, tag);
	if (end == scanner->page.len)
		end = tag->end;
	buffer_add(&scanner->out, scanner->page.at + tag->end, end - tag->end);
	if (end == tag->end)
		put(scanner, "</title>");
	return end;
}

/* A tag at AT; behind it, and behind the element where its contents are dropped. */
static size_t scan_tag(struct scanner *scanner, size_t at)
{
	struct slice page = scanner->page;
	struct tag tag = { .is_end = page.at[at + 1] == '/' };
	tag.name = read_name(page, at + 1 + tag.is_end);
	tag.element = element_of(tag.name);
	put_tag(scanner, &tag, at + 1 + tag.is_end + tag.name.len);
	if (tag.element == ELEMENT_RAW && !tag.is_end)
		return skip_raw(scanner, at, &tag);
	put_lines(scanner, at, tag.end);
	return tag.element == ELEMENT_TEXT && !tag.is_end ? put_text(scanner, &tag) : tag.end;
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

void scan_page(struct scan *scan, struct arena *arena, struct slice page)
{
	struct scanner scanner = { .page = page, .scan = scan, .arena = arena };
	*scan = (struct scan){ 0 };
	for (size_t at = 0; at < page.len;) {
		const char *open = memchr(page.at + at, '<', page.len - at);
		size_t end = open ? (size_t)(open - page.at) : page.len;
		buffer_add(&scanner.out, page.at + at, end - at);
		at = open ? scan_mark(&scanner, end) : end;
	}
	scan->text = arena_copy(arena, buffer_slice(&scanner.out));
	buffer_release(&scanner.out);
}
