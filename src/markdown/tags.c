/*
 * HTML in Markdown: its text is the article's, its tags are not. This is no parser of HTML: tags
 * end at the next bracket outside of quotes, comments and scripts are left out, and the first tag
 * says what the block is.
 */
#include "markdown/page.h"

#include <string.h>

enum state {
	IN_TEXT,
	IN_TAG,
	IN_COMMENT,
	IN_DECLARATION
};

struct tags {
	struct page *page;
	uint32_t line;
	enum state state;
	char quote;       /* the one that is open in a tag */
	const char *raw;  /* the element whose content is no text, or NULL */
	const char *next; /* RAW behind the tag that is open */
};

static bool is_letter(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static bool name_is(struct slice name, const char *what)
{
	return slice_alike(name, slice_of(what));
}

/* The name in a tag, which TEXT starts with: "<name" or "</name". */
static struct slice tag_name(struct slice text)
{
	size_t from = 1 + (text.len > 1 && text.at[1] == '/'), to = from;
	while (to < text.len &&
		(is_letter(text.at[to]) || (text.at[to] >= '0' && text.at[to] <= '9')))
		to++;
	return slice_cut(text, from < to ? from : to, to);
}

/* ---- text */

static void put_entity(struct tags *tags, struct slice entity)
{
	cmark_node *tree = cmark_parse_document(entity.at, entity.len, CMARK_OPT_DEFAULT);
	cmark_node *inner = cmark_node_first_child(cmark_node_first_child(tree));
	struct slice text = slice_of(inner ? cmark_node_get_literal(inner) : NULL);
	if (slice_equal(text, entity))
		build_text(&tags->page->build, entity, (int32_t)tags->line);
	else
		build_made(&tags->page->build, text, entity, (int32_t)tags->line);
	cmark_node_free(tree);
}

static void put_text(struct tags *tags, struct slice text)
{
	size_t from = 0;
	for (size_t at = 0, entity; at < text.len; at += entity ? entity : 1) {
		entity = entity_length(slice_cut(text, at, text.len));
		if (!entity)
			continue;
		build_text(&tags->page->build, slice_cut(text, from, at), (int32_t)tags->line);
		put_entity(tags, slice_cut(text, at, at + entity));
		from = at + entity;
	}
	build_text(&tags->page->build, slice_cut(text, from, text.len), (int32_t)tags->line);
}

/* ---- tags */

static bool is_tag(struct slice text)
{
	if (text.len < 2)
		return false;
	return is_letter(text.at[1]) || text.at[1] == '!' || text.at[1] == '?' ||
	       (text.at[1] == '/' && text.len > 2 && is_letter(text.at[2]));
}

/* Names of tags that stand inside a word or a sentence; any other parts what is round it. */
static bool is_inline(struct slice name)
{
	static const char *const names[] = { "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code",
		"data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp",
		"small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
		"wbr" };
	for (size_t i = 0; i < COUNT_OF(names); i++)
		if (name_is(name, names[i]))
			return true;
	return false;
}

/* TEXT starts with a tag, a comment or a declaration. Returns how much of it is read. */
static size_t open_tag(struct tags *tags, struct slice text)
{
	if (slice_starts(text, SLICE("<!--"))) {
		tags->state = IN_COMMENT;
		return 4;
	}
	tags->state = is_letter(text.at[1]) || text.at[1] == '/' ? IN_TAG : IN_DECLARATION;
	if (tags->state == IN_DECLARATION)
		return 2;
	struct slice name = tag_name(text);
	if (!is_inline(name))
		build_line(&tags->page->build);
	bool opens = text.at[1] != '/';
	tags->quote = 0;
	tags->next = opens && name_is(name, "script")  ? "script"
		     : opens && name_is(name, "style") ? "style"
						       : NULL;
	return (size_t)(name.at + name.len - text.at);
}

/* Where the element that is no text ends in TEXT; its length: not here. */
static size_t raw_end(const struct tags *tags, struct slice text)
{
	const char *open = text.at, *end = text.at + text.len;
	while ((open = memchr(open, '<', (size_t)(end - open)))) {
		struct slice rest = { open, (size_t)(end - open) };
		if (rest.len > 1 && rest.at[1] == '/' && name_is(tag_name(rest), tags->raw))
			return (size_t)(open - text.at);
		open++;
	}
	return text.len;
}

static size_t read_text(struct tags *tags, struct slice text)
{
	if (tags->raw) {
		size_t end = raw_end(tags, text);
		if (end < text.len)
			tags->raw = NULL;
		return end;
	}
	size_t end = 0;
	while (end < text.len && !(text.at[end] == '<' && is_tag(slice_cut(text, end, text.len))))
		end++;
	put_text(tags, slice_cut(text, 0, end));
	return end < text.len ? end + open_tag(tags, slice_cut(text, end, text.len)) : end;
}

static size_t read_tag(struct tags *tags, struct slice text)
{
	for (size_t at = 0; at < text.len; at++) {
		char c = text.at[at];
		if (tags->quote) {
			tags->quote = c == tags->quote ? 0 : tags->quote;
		} else if (c == '"' || c == '\'') {
			tags->quote = c;
		} else if (c == '>') {
			tags->state = IN_TEXT;
			tags->raw = tags->next;
			return at + 1;
		}
	}
	return text.len;
}

static size_t read_until(struct tags *tags, struct slice text, struct slice end)
{
	const char *found = memmem(text.at, text.len, end.at, end.len);
	if (!found)
		return text.len;
	tags->state = IN_TEXT;
	return (size_t)(found + end.len - text.at);
}

static void read_line(struct tags *tags, struct slice text)
{
	while (text.len) {
		size_t read = tags->state == IN_TEXT      ? read_text(tags, text)
			      : tags->state == IN_TAG     ? read_tag(tags, text)
			      : tags->state == IN_COMMENT ? read_until(tags, text, SLICE("-->"))
							  : read_until(tags, text, SLICE(">"));
		text = slice_cut(text, read, text.len);
	}
	build_line(&tags->page->build);
}

/* ---- blocks */

static void name_block(struct block *block, struct slice tag)
{
	static const struct {
		const char *tag;
		uint8_t kind, level;
	} kinds[] = { { "h1", BLOCK_heading, 1 }, { "h2", BLOCK_heading, 2 },
		{ "h3", BLOCK_heading, 3 }, { "h4", BLOCK_heading, 4 }, { "h5", BLOCK_heading, 5 },
		{ "h6", BLOCK_heading, 6 }, { "li", BLOCK_item, 1 }, { "ul", BLOCK_item, 1 },
		{ "blockquote", BLOCK_quote, 1 }, { "figcaption", BLOCK_caption, 0 } };
	for (size_t i = 0; i < COUNT_OF(kinds); i++)
		if (name_is(tag, kinds[i].tag)) {
			block->kind = kinds[i].kind;
			block->level = kinds[i].level;
		}
}

void tags_write(struct page *page, struct block like)
{
	struct tags tags = { .page = page };
	name_block(
		&like, tag_name(source_content(&page->source, (uint32_t)like.first, page->quotes)));
	page_open(page, like);
	for (tags.line = (uint32_t)like.first; tags.line <= (uint32_t)like.last; tags.line++)
		read_line(&tags, source_content(&page->source, tags.line, page->quotes));
	page_close(page);
}
