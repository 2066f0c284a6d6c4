/*
 * Balance. A parser of HTML does what the standard says with tags that are missing or in the wrong
 * order, and that takes time and memory by the square: formatting elements that nobody closes are
 * opened anew in each paragraph, end tags are looked for up a stack that may be as deep as the page
 * is long. So the parser is only shown pages whose tags are in order. The rules here are those of
 * the standard as far as they say which tag closes what; what is left open in an element is closed
 * with it. One thing is lost: emphasis that goes on over the end of a paragraph.
 *
 * An end tag of a formatting element may pass through a block ("<a><div></a>"): it is written as
 * it is, for the parser knows how to split the link; it costs no more than the levels allow.
 */
#include "html/balance.h"

#include <stdlib.h>
#include <string.h>

enum {
	FORMATS_MOST = 16, /* open at one time */
};

/* Elements that close each other; tables from the inside out. */
enum group {
	GROUP_NONE,
	GROUP_TEXT,
	GROUP_HEADING,
	GROUP_ITEM,
	GROUP_TERM,
	GROUP_LIST, /* the wall of items and terms */
	GROUP_OPTION,
	GROUP_BUTTON,
	GROUP_CELL,
	GROUP_ROW,
	GROUP_PART,
	GROUP_TABLE,
};

/* Sorted by name. */
/* clang-format off */
static const struct element_rule rules[] = {
	{ "a", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "address", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "applet", ELEMENT_BLOCK, 0, 0, 1, 0 },
	{ "area", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "article", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "aside", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "b", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "base", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "bgsound", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "big", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "blockquote", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "body", ELEMENT_PAGE, 0, 0, 0, 0 },
	{ "br", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "button", ELEMENT_BLOCK, GROUP_BUTTON, 0, 0, 0 },
	{ "caption", ELEMENT_BLOCK, 0, 0, 1, 0 },
	{ "center", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "code", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "col", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "colgroup", ELEMENT_DROPPED, 0, 0, 0, 0 },
	{ "dd", ELEMENT_BLOCK, GROUP_TERM, 1, 0, GROUP_LIST },
	{ "details", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "dialog", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "dir", ELEMENT_BLOCK, GROUP_LIST, 1, 0, 0 },
	{ "div", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "dl", ELEMENT_BLOCK, GROUP_LIST, 1, 0, 0 },
	{ "dt", ELEMENT_BLOCK, GROUP_TERM, 1, 0, GROUP_LIST },
	{ "em", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "embed", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "fieldset", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "figcaption", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "figure", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "font", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "footer", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "form", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "frame", ELEMENT_DROPPED, 0, 0, 0, 0 },
	{ "frameset", ELEMENT_DROPPED, 0, 0, 0, 0 },
	{ "h1", ELEMENT_BLOCK, GROUP_HEADING, 1, 0, 0 },
	{ "h2", ELEMENT_BLOCK, GROUP_HEADING, 1, 0, 0 },
	{ "h3", ELEMENT_BLOCK, GROUP_HEADING, 1, 0, 0 },
	{ "h4", ELEMENT_BLOCK, GROUP_HEADING, 1, 0, 0 },
	{ "h5", ELEMENT_BLOCK, GROUP_HEADING, 1, 0, 0 },
	{ "h6", ELEMENT_BLOCK, GROUP_HEADING, 1, 0, 0 },
	{ "head", ELEMENT_PAGE, 0, 0, 0, 0 },
	{ "header", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "hgroup", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "hr", ELEMENT_VOID, 0, 1, 0, 0 },
	{ "html", ELEMENT_PAGE, 0, 0, 0, 0 },
	{ "i", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "iframe", ELEMENT_RAW, 0, 0, 0, 0 },
	{ "image", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "img", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "input", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "keygen", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "li", ELEMENT_BLOCK, GROUP_ITEM, 1, 0, GROUP_LIST },
	{ "link", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "listing", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "main", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "marquee", ELEMENT_BLOCK, 0, 0, 1, 0 },
	{ "menu", ELEMENT_BLOCK, GROUP_LIST, 1, 0, 0 },
	{ "meta", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "nav", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "noembed", ELEMENT_RAW, 0, 0, 0, 0 },
	{ "noframes", ELEMENT_RAW, 0, 0, 0, 0 },
	{ "object", ELEMENT_BLOCK, 0, 0, 1, 0 },
	{ "ol", ELEMENT_BLOCK, GROUP_LIST, 1, 0, 0 },
	{ "optgroup", ELEMENT_BLOCK, 0, 0, 0, 0 },
	{ "option", ELEMENT_BLOCK, GROUP_OPTION, 0, 0, 0 },
	{ "p", ELEMENT_BLOCK, GROUP_TEXT, 1, 0, 0 },
	{ "param", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "plaintext", ELEMENT_DROPPED, 0, 0, 0, 0 },
	{ "pre", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "s", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "script", ELEMENT_RAW, 0, 0, 0, 0 },
	{ "section", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "select", ELEMENT_BLOCK, 0, 0, 1, 0 },
	{ "small", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "source", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "strike", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "strong", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "style", ELEMENT_RAW, 0, 0, 0, 0 },
	{ "summary", ELEMENT_BLOCK, 0, 1, 0, 0 },
	{ "svg", ELEMENT_RAW, 0, 0, 0, 0 },
	{ "table", ELEMENT_BLOCK, GROUP_TABLE, 1, 1, GROUP_TABLE },
	{ "tbody", ELEMENT_BLOCK, GROUP_PART, 0, 0, GROUP_TABLE },
	{ "td", ELEMENT_BLOCK, GROUP_CELL, 0, 1, GROUP_TABLE },
	{ "template", ELEMENT_RAW, 0, 0, 0, 0 },
	{ "textarea", ELEMENT_RAW, 0, 0, 0, 0 },
	{ "tfoot", ELEMENT_BLOCK, GROUP_PART, 0, 0, GROUP_TABLE },
	{ "th", ELEMENT_BLOCK, GROUP_CELL, 0, 1, GROUP_TABLE },
	{ "thead", ELEMENT_BLOCK, GROUP_PART, 0, 0, GROUP_TABLE },
	{ "title", ELEMENT_TEXT, 0, 0, 0, 0 },
	{ "tr", ELEMENT_BLOCK, GROUP_ROW, 0, 0, GROUP_TABLE },
	{ "track", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "tt", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "u", ELEMENT_FORMAT, 0, 0, 0, 0 },
	{ "ul", ELEMENT_BLOCK, GROUP_LIST, 1, 0, 0 },
	{ "wbr", ELEMENT_VOID, 0, 0, 0, 0 },
	{ "xmp", ELEMENT_DROPPED, 0, 0, 0, 0 },
};
/* clang-format on */

const struct element_rule *element_rule(struct slice name)
{
	static const struct element_rule unknown = { .sort = ELEMENT_INLINE };
	const struct element_rule *rule =
		bsearch(&name, rules, COUNT_OF(rules), sizeof *rules, slice_by_name);
	return rule ? rule : &unknown;
}

static bool is_link(const struct element_rule *rule)
{
	return rule == &rules[0];
}

/* ---- the stack */

static void write_end(struct balance *balance, struct slice name)
{
	buffer_add_slice(balance->out, SLICE("</"));
	buffer_add_slice(balance->out, name);
	buffer_add_char(balance->out, '>');
}

/* Closes all from the one at AT on, the last one first. */
static void close_from(struct balance *balance, uint32_t at)
{
	while (balance->depth > at) {
		const struct open_element *open = &balance->open[--balance->depth];
		balance->formats -= open->rule->sort == ELEMENT_FORMAT;
		write_end(balance, open->name);
	}
}

static bool is_wall(const struct open_element *open, uint8_t least)
{
	return least ? open->rule->group == least || open->rule->group == GROUP_TABLE
		     : open->rule->is_wall;
}

/* The innermost one of GROUP that no wall hides, its place plus one; 0 for none. */
static uint32_t find_group(const struct balance *balance, uint8_t group, uint8_t least)
{
	for (uint32_t at = balance->depth; at; at--) {
		if (balance->open[at - 1].rule->group == group)
			return at;
		bool is_button = balance->open[at - 1].rule->group == GROUP_BUTTON;
		if (is_wall(&balance->open[at - 1], least) || (group == GROUP_TEXT && is_button))
			return 0;
	}
	return 0;
}

/* The same by name. Only blocks close what stands outside of a block. */
static uint32_t find_name(
	const struct balance *balance, struct slice name, const struct element_rule *rule)
{
	for (uint32_t at = balance->depth; at; at--) {
		const struct open_element *open = &balance->open[at - 1];
		bool same = rule->name ? open->rule == rule : slice_alike(open->name, name);
		if (same || (rule->group == GROUP_HEADING && open->rule->group == GROUP_HEADING))
			return at;
		if (is_wall(open, rule->least_wall) ||
			(rule->sort == ELEMENT_INLINE && open->rule->sort == ELEMENT_BLOCK))
			return 0;
	}
	return 0;
}

/* ---- start tags */

/* Of a table, what is inside goes with what is closed: a row with its cells. */
static void close_group(struct balance *balance, const struct element_rule *rule)
{
	uint8_t first = rule->group, last = rule->group;
	if (rule->group == GROUP_ROW || rule->group == GROUP_PART)
		first = GROUP_CELL;
	for (uint8_t group = first; group <= last; group++) {
		uint32_t at = find_group(balance, group, rule->least_wall);
		if (at)
			close_from(balance, at - 1);
	}
}

static void close_before(
	struct balance *balance, struct slice name, const struct element_rule *rule)
{
	uint32_t text = rule->ends_text ? find_group(balance, GROUP_TEXT, GROUP_NONE) : 0;
	if (text)
		close_from(balance, text - 1);
	bool nests = rule->group == GROUP_LIST || rule->group == GROUP_TABLE;
	bool is_heading = rule->group == GROUP_HEADING;
	if (rule->group && !nests && !is_heading && rule->group != GROUP_TEXT)
		close_group(balance, rule);
	if (is_heading && balance->depth &&
		balance->open[balance->depth - 1].rule->group == GROUP_HEADING)
		close_from(balance, balance->depth - 1);
	if (is_link(rule))
		balance_close(balance, name, rule);
}

bool balance_open(struct balance *balance, struct slice name, const struct element_rule *rule)
{
	bool is_format = rule->sort == ELEMENT_FORMAT;
	close_before(balance, name, rule);
	if (rule->sort > ELEMENT_BLOCK)
		return true;
	if (balance->depth == LEVELS_MOST ||
		(is_format && !is_link(rule) && balance->formats >= FORMATS_MOST)) {
		balance->left_out[is_format]++;
		return false;
	}
	balance->open[balance->depth++] = (struct open_element){ name, rule };
	balance->formats += is_format;
	return true;
}

/* ---- end tags */

static bool has_block(const struct balance *balance, uint32_t from)
{
	for (uint32_t at = from; at < balance->depth; at++)
		if (balance->open[at].rule->sort == ELEMENT_BLOCK)
			return true;
	return false;
}

/* The parser splits it; it is open no more. */
static void split_format(struct balance *balance, uint32_t at)
{
	write_end(balance, balance->open[at].name);
	memmove(&balance->open[at], &balance->open[at + 1],
		(balance->depth - at - 1) * sizeof *balance->open);
	balance->depth--;
	balance->formats--;
}

void balance_close(struct balance *balance, struct slice name, const struct element_rule *rule)
{
	bool is_format = rule->sort == ELEMENT_FORMAT;
	uint32_t at = find_name(balance, name, rule);
	if (rule->sort <= ELEMENT_BLOCK && balance->left_out[is_format]) {
		balance->left_out[is_format]--;
		return;
	}
	if (at && is_format && has_block(balance, at))
		split_format(balance, at - 1);
	else if (at)
		close_from(balance, at - 1);
	else if (rule->group == GROUP_TEXT)
		buffer_add_slice(balance->out, SLICE("<p></p>"));
}
