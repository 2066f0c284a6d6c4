/*
 * Tags, one after the other. Not a parser: nesting is not checked, an entity that is not known
 * stays as it is written, and a '<' that opens nothing is text. Time is linear in the length.
 */
#include "unpack/child/child.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool starts_tag(struct slice text)
{
	char c = text.len > 1 ? text.at[1] : '\0';
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '_';
}

/* The length of TEXT up to and with END; all of it where there is none. */
static size_t length_to(struct slice text, const char *end)
{
	size_t len = strlen(end);
	const char *found = memmem(text.at, text.len, end, len);
	return found ? (size_t)(found - text.at) + len : text.len;
}

/* What is neither text nor a tag, at the start of TEXT; 0 where there is none. */
static size_t skipped(struct slice text)
{
	if (slice_starts(text, SLICE("<!--")))
		return length_to(text, "-->");
	if (slice_starts(text, SLICE("<?")))
		return length_to(text, "?>");
	if (slice_starts(text, SLICE("<!")) && !slice_starts(text, SLICE("<![CDATA[")))
		return length_to(text, ">");
	return 0;
}

static struct slice take(struct xml *xml, size_t len)
{
	struct slice taken = slice_cut(xml->rest, 0, len);
	xml->rest = slice_cut(xml->rest, len, xml->rest.len);
	return taken;
}

/* Behind the '>' of the tag that starts the rest, which may stand between quotes too; once a quote
 * is never closed, none means anything any more, or each tag would look for its end in vain. */
static size_t tag_length(struct xml *xml)
{
	struct slice text = xml->rest;
	char quote = '\0';
	for (size_t at = 1; at < text.len && !xml->is_loose; at++) {
		char c = text.at[at];
		if (c == quote)
			quote = '\0';
		else if (!quote && (c == '"' || c == '\''))
			quote = c;
		else if (!quote && c == '>')
			return at + 1;
	}
	xml->is_loose = true;
	return length_to(text, ">");
}

static void read_tag(struct xml *xml)
{
	struct slice tag = take(xml, tag_length(xml));
	size_t end = tag.len - (tag.at[tag.len - 1] == '>');
	xml->kind = tag.at[1] == '/' ? XML_CLOSE : XML_OPEN;
	size_t from = 1 + (xml->kind == XML_CLOSE), at = from;
	while (at < end && !is_blank(tag.at[at]) && tag.at[at] != '/') {
		if (tag.at[at] == ':')
			from = at + 1;
		at++;
	}
	xml->name = slice_cut(tag, from < at ? from : at, at);
	xml->empty = end > at && tag.at[end - 1] == '/';
	xml->text = slice_cut(tag, at, end - xml->empty);
}

static void read_text(struct xml *xml)
{
	size_t at = 0;
	xml->kind = XML_TEXT;
	if (slice_starts(xml->rest, SLICE("<![CDATA["))) {
		struct slice all = take(xml, length_to(xml->rest, "]]>"));
		bool is_closed = all.len >= 12 && memcmp(all.at + all.len - 3, "]]>", 3) == 0;
		xml->text = slice_cut(all, 9, is_closed ? all.len - 3 : all.len);
		return;
	}
	do {
		const char *open = memchr(xml->rest.at + at + 1, '<', xml->rest.len - at - 1);
		at = open ? (size_t)(open - xml->rest.at) : xml->rest.len;
	} while (at < xml->rest.len && !starts_tag(slice_cut(xml->rest, at, xml->rest.len)) &&
		 xml->rest.at[at + 1 < xml->rest.len ? at + 1 : at] != '!' &&
		 xml->rest.at[at + 1 < xml->rest.len ? at + 1 : at] != '?');
	xml->text = take(xml, at);
}

bool xml_next(struct xml *xml)
{
	for (size_t len; xml->rest.len && (len = skipped(xml->rest));)
		take(xml, len);
	if (!xml->rest.len)
		return false;
	xml->empty = false;
	xml->name = SLICE("");
	if (xml->rest.at[0] == '<' && starts_tag(xml->rest))
		read_tag(xml);
	else
		read_text(xml);
	return true;
}

static bool same(struct slice name, const char *wanted)
{
	return strlen(wanted) == name.len && strncasecmp(name.at, wanted, name.len) == 0;
}

bool xml_is(const struct xml *xml, const char *name)
{
	return same(xml->name, name);
}

/* ---- attributes */

/* The next attribute of *REST. */
static bool next_attribute(struct slice *rest, struct slice *name, struct slice *value)
{
	size_t at = 0;
	while (at < rest->len && (is_blank(rest->at[at]) || rest->at[at] == '='))
		at++;
	size_t from = at;
	while (at < rest->len && !is_blank(rest->at[at]) && rest->at[at] != '=')
		at++;
	*name = slice_cut(*rest, from, at);
	while (at < rest->len && is_blank(rest->at[at]))
		at++;
	*value = SLICE("");
	if (at < rest->len && rest->at[at] == '=') {
		do
			at++;
		while (at < rest->len && is_blank(rest->at[at]));
		char quote = at < rest->len ? rest->at[at] : '\0';
		bool quoted = quote == '"' || quote == '\'';
		from = at += quoted;
		while (at < rest->len && (quoted ? rest->at[at] != quote : !is_blank(rest->at[at])))
			at++;
		*value = slice_cut(*rest, from, at);
		at += quoted && at < rest->len;
	}
	*rest = slice_cut(*rest, at, rest->len);
	return name->len;
}

struct slice xml_attribute(const struct xml *xml, const char *wanted)
{
	struct slice rest = xml->text, name, value;
	while (xml->kind == XML_OPEN && next_attribute(&rest, &name, &value)) {
		const char *colon = memchr(name.at, ':', name.len);
		if (colon)
			name = slice_cut(name, (size_t)(colon + 1 - name.at), name.len);
		if (same(name, wanted))
			return value;
	}
	return SLICE("");
}

/* ---- text */

static bool add_number(struct buffer *to, struct slice digits)
{
	char copy[12];
	bool hex = digits.len && (digits.at[0] == 'x' || digits.at[0] == 'X');
	if (digits.len <= hex || digits.len >= sizeof copy)
		return false;
	memcpy(copy, digits.at, digits.len);
	copy[digits.len] = '\0';
	char *end;
	unsigned long point = strtoul(copy + hex, &end, hex ? 16 : 10);
	if (*end || copy[hex] == '-' || copy[hex] == '+' || point < ' ' || point > 0x10ffff ||
		(point >= 0xd800 && point < 0xe000))
		return false;
	char bytes[4];
	buffer_add(to, bytes, codepoint_write((uint32_t)point, bytes));
	return true;
}

/* The entity that starts TEXT; 0 where it is none that is known. */
static size_t add_entity(struct buffer *to, struct slice text)
{
	static const struct {
		const char *name, *text;
	} known[] = { { "amp", "&" }, { "lt", "<" }, { "gt", ">" }, { "quot", "\"" },
		{ "apos", "'" }, { "nbsp", " " }, { "mdash", "\xE2\x80\x94" },
		{ "ndash", "\xE2\x80\x93" }, { "hellip", "\xE2\x80\xA6" },
		{ "rsquo", "\xE2\x80\x99" }, { "lsquo", "\xE2\x80\x98" },
		{ "rdquo", "\xE2\x80\x9D" }, { "ldquo", "\xE2\x80\x9C" } };
	const char *end = memchr(text.at, ';', text.len < 12 ? text.len : 12);
	if (!end)
		return 0;
	struct slice name = slice_cut(text, 1, (size_t)(end - text.at));
	size_t len = name.len + 2;
	if (slice_starts(name, SLICE("#")))
		return add_number(to, slice_cut(name, 1, name.len)) ? len : 0;
	for (size_t i = 0; i < COUNT_OF(known); i++)
		if (slice_is(name, known[i].name)) {
			buffer_add_slice(to, slice_of(known[i].text));
			return len;
		}
	return 0;
}

void xml_add_text(struct buffer *to, struct slice text)
{
	for (size_t at = 0; at < text.len;) {
		size_t entity = 0;
		if (text.at[at] == '&')
			entity = add_entity(to, slice_cut(text, at, text.len));
		if (entity) {
			at += entity;
			continue;
		}
		char c = text.at[at++];
		if (!is_blank(c))
			buffer_add_char(to, c);
		else if (to->len && to->at[to->len - 1] != ' ')
			buffer_add_char(to, ' ');
	}
}

static bool is_unseen(const struct xml *xml)
{
	return xml_is(xml, "head") || xml_is(xml, "script") || xml_is(xml, "style") ||
	       xml_is(xml, "title");
}

size_t xml_seen(struct slice page)
{
	struct xml xml = { .rest = page };
	struct slice unseen = SLICE("");
	size_t seen = 0;
	while (xml_next(&xml)) {
		if (xml.kind == XML_TEXT && !unseen.len)
			for (size_t i = 0; i < xml.text.len; i++)
				seen += !is_blank(xml.text.at[i]);
		else if (xml.kind == XML_OPEN && !xml.empty && !unseen.len && is_unseen(&xml))
			unseen = xml.name;
		else if (xml.kind == XML_CLOSE && unseen.len && slice_equal(xml.name, unseen))
			unseen = SLICE("");
	}
	return seen;
}
