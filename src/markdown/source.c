/*
 * Finding text again. A parser hands out literals: what the writer wrote without backslashes, with
 * entities decoded, line ends and the marks of quotes gone. Apart from that a literal stands in the
 * source as it is, so the two are walked side by side and only the rest is made. Positions that
 * the parser gives are believed if the bytes there agree; it counts lines wrongly behind a link
 * that is broken over two of them. What was found wrongly costs a wrong position, never wrong text.
 */
#include "markdown/source.h"

#include "cues/cues.h"

#include <stdlib.h>
#include <string.h>

enum {
	KEY_MOST = 24,      /* bytes of a literal that are looked for */
	FAR = 4096,         /* bytes that they are looked for in */
	ENTITY_MOST = 34,   /* bytes; the longest name has 31 letters */
	IMAGES_MOST = 1000, /* open ones in a paragraph */
	TAMED = 1,          /* a character that stands for the mark of an image */
	AGREEING = 8,       /* bytes that are no chance */
};

static bool is_line_end(char c)
{
	return c == '\n' || c == '\r';
}

static void add_line(struct source *source, size_t at)
{
	source->start = grow(source->start, &source->room, source->lines + 1, sizeof(uint32_t));
	source->start[source->lines++] = (uint32_t)at;
}

void source_init(struct source *source, struct slice text)
{
	*source = (struct source){ .text = text };
	add_line(source, 0);
	for (size_t at = 0; at < text.len; at++)
		if (text.at[at] == '\n' ||
			(text.at[at] == '\r' && (at + 1 == text.len || text.at[at + 1] != '\n')))
			add_line(source, at + 1);
	add_line(source, text.len);
	source->lines--;
}

void source_release(struct source *source)
{
	free(source->start);
}

struct slice source_line(const struct source *source, uint32_t number)
{
	if (!number || number > source->lines)
		return SLICE("");
	size_t from = source->start[number - 1], to = source->start[number];
	while (to > from && is_line_end(source->text.at[to - 1]))
		to--;
	return slice_cut(source->text, from, to);
}

struct slice source_content(const struct source *source, uint32_t number, unsigned quotes)
{
	struct slice line = source_line(source, number);
	size_t at = 0;
	for (; at < line.len; at++) {
		char c = line.at[at];
		if (c != ' ' && c != '\t' && !(c == '>' && quotes))
			break;
		quotes -= c == '>';
	}
	return slice_cut(line, at, line.len);
}

bool line_is_blank(struct slice line)
{
	for (size_t at = 0; at < line.len; at++)
		if (!byte_is_blank(line.at[at]))
			return false;
	return true;
}

bool line_has_word(struct slice line)
{
	unsigned len;
	for (size_t at = 0; at < line.len; at += len)
		if (sort_is_word(sort_of(letter_at(line, at, &len))))
			return true;
	return false;
}

static bool is_name_byte(char c)
{
	return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

size_t entity_length(struct slice text)
{
	size_t at = 1;
	if (text.len < 3 || text.at[0] != '&')
		return 0;
	at += text.at[1] == '#';
	size_t name = at;
	while (at < text.len && at < ENTITY_MOST && is_name_byte(text.at[at]))
		at++;
	return at > name && at < text.len && text.at[at] == ';' ? at + 1 : 0;
}

/* ---- taming */

/* Where in TEXT the images that are open get too many; its length: nowhere. Images and brackets are
 * counted from one blank line to the next. */
static size_t find_wild(struct slice text)
{
	size_t open = 0, images = 0;
	bool is_blank = true;
	for (size_t at = 0; at < text.len; at++) {
		char c = text.at[at];
		if (is_line_end(c) && is_blank)
			open = images = 0;
		is_blank = is_line_end(c) || (is_blank && byte_is_blank(c));
		images += c == '[' && at && text.at[at - 1] == '!';
		open += c == '[';
		open -= c == ']' && open;
		if (open > IMAGES_MOST && images > IMAGES_MOST)
			return at;
	}
	return text.len;
}

struct slice source_tame(struct slice text, struct arena *arena)
{
	size_t at = find_wild(text);
	if (at == text.len)
		return text;
	struct slice tame = arena_copy(arena, text);
	for (char *c = (char *)tame.at; at + 1 < tame.len; at++)
		if (c[at] == '!' && c[at + 1] == '[')
			c[at] = TAMED;
	return tame;
}

/* ---- places */

static struct slice ahead(const struct place *place, size_t from)
{
	return slice_cut(place->source->text, from, place->end);
}

/* How many bytes of LITERAL stand in TEXT as they are. */
static size_t same_bytes(struct slice text, struct slice literal)
{
	size_t at = 0;
	for (; at < text.len && at < literal.len && text.at[at] == literal.at[at]; at++)
		if (text.at[at] == '&' && entity_length(slice_cut(text, at, text.len)))
			break;
	while (at && at < literal.len && ((unsigned char)literal.at[at] & 0xc0) == 0x80)
		at--;
	return at;
}

/* What may hide the next byte of a literal. */
static bool is_veil(char c)
{
	return c == '\\' || c == '&' || c == '\0' || c == '!' || is_line_end(c);
}

static bool agrees(const struct place *place, size_t at, struct slice literal)
{
	if (at < place->at || at >= place->end)
		return false;
	struct slice text = ahead(place, at);
	size_t same = same_bytes(text, literal);
	return same == literal.len || same >= AGREEING ||
	       (same < text.len && is_veil(text.at[same]));
}

/* The letters that LITERAL starts with, which nothing hides, with the blanks between them or with
 * those before them alone; or else its first character. */
static struct slice key_of(struct slice literal, bool with_blanks)
{
	unsigned len;
	size_t at = 0, first = 0;
	while (first < literal.len && literal.at[first] == ' ')
		first++;
	while (at < literal.len && at < KEY_MOST &&
		(is_name_byte(literal.at[at]) || (unsigned char)literal.at[at] >= 0x80 ||
			(literal.at[at] == ' ' && (with_blanks || at < first))))
		at++;
	while (at && at < literal.len && ((unsigned char)literal.at[at] & 0xc0) == 0x80)
		at--;
	if (!at) {
		letter_at(literal, 0, &len);
		at = len;
	}
	return slice_cut(literal, 0, at);
}

static bool search_key(struct place *place, struct slice key)
{
	struct slice text = ahead(place, place->at);
	const char *found = memmem(text.at, text.len < FAR ? text.len : FAR, key.at, key.len);
	if (found)
		place->at += (size_t)(found - text.at);
	return found;
}

/* FALSE: it stands nowhere near. What begins with something that no letter tells may have been
 * written as an entity. */
static bool search(struct place *place, struct slice literal)
{
	return search_key(place, key_of(literal, true)) ||
	       search_key(place, key_of(literal, false)) ||
	       search_key(place, literal.at[0] == ' ' ? SLICE(" ") : SLICE("&"));
}

void place_skip_target(struct place *place)
{
	struct slice text = ahead(place, place->at);
	unsigned depth = 0;
	if (!slice_starts(text, SLICE("](")) && !slice_starts(text, SLICE("][")))
		return;
	char open = text.at[1], close = open == '(' ? ')' : ']';
	for (size_t at = 1; at < text.len && at < FAR; at++) {
		char c = text.at[at];
		at += c == '\\';
		depth += c == open;
		depth -= c == close;
		if (!depth) {
			place->at += at + 1;
			return;
		}
	}
}

void place_find(struct place *place, size_t at, struct slice literal)
{
	if (agrees(place, at, literal))
		place->at = at;
	else if (!agrees(place, place->at, literal))
		search(place, literal);
}

/* How many bytes of LITERAL an entity of the source stands for: one character or two, as what
 * follows tells. */
static size_t decoded_length(struct slice behind, struct slice literal)
{
	unsigned one, two;
	letter_at(literal, 0, &one);
	if (one == literal.len || (behind.len && behind.at[0] == literal.at[one]))
		return one;
	letter_at(literal, one, &two);
	bool is_pair =
		one + two == literal.len || (behind.len && behind.at[0] == literal.at[one + two]);
	return is_pair && !(behind.len && is_veil(behind.at[0])) ? one + two : one;
}

static struct stretch take(
	struct place *place, struct slice *literal, size_t source, size_t len, bool made)
{
	struct stretch stretch = { slice_cut(*literal, 0, len),
		slice_cut(place->source->text, place->at, place->at + source), made };
	place->at += source;
	*literal = slice_cut(*literal, len, literal->len);
	return stretch;
}

/* LEN bytes of LITERAL that stand nowhere; the character at the place has to answer for them. */
static struct stretch invent(struct place *place, struct slice *literal, size_t len)
{
	unsigned own;
	size_t at = place->at;
	if (at >= place->end)
		at = place->end - 1;
	while (((unsigned char)place->source->text.at[at] & 0xc0) == 0x80)
		at--;
	letter_at(place->source->text, at, &own);
	place->at = at;
	return take(place, literal, own, len, true);
}

/* Behind the line end at the place, its indent and its marks of quotes. */
static size_t line_break_length(const struct place *place)
{
	struct slice text = ahead(place, place->at);
	unsigned quotes = place->quotes;
	size_t at = 1 + (text.len > 1 && text.at[0] == '\r' && text.at[1] == '\n');
	for (; at < text.len; at++) {
		char c = text.at[at];
		if (c != ' ' && c != '\t' && !(c == '>' && quotes))
			break;
		quotes -= c == '>';
	}
	return at;
}

/* The place hides the first byte of LITERAL: whether that is understood. */
static bool unveil(struct place *place, struct slice *literal, struct stretch *stretch)
{
	struct slice text = ahead(place, place->at);
	unsigned len;
	if (!text.len)
		return false;
	size_t entity = entity_length(text);
	letter_at(*literal, 0, &len);
	if (entity && slice_starts(*literal, slice_cut(text, 0, entity)))
		*stretch = take(place, literal, entity, entity, false);
	else if (entity)
		*stretch = take(place, literal, entity,
			decoded_length(slice_cut(text, entity, text.len), *literal), true);
	else if (text.at[0] == '!' && literal->at[0] == TAMED)
		*stretch = take(place, literal, 1, 1, false);
	else if (text.at[0] == '\0')
		*stretch = take(place, literal, 1, len, true);
	else if (is_line_end(text.at[0]) && literal->at[0] == ' ')
		*stretch = take(place, literal, line_break_length(place), 1, true);
	else
		return false;
	return true;
}

struct stretch place_step(struct place *place, struct slice *literal)
{
	struct stretch stretch;
	for (bool again = true;; again = false) {
		struct slice text = ahead(place, place->at);
		if (text.len > 1 && text.at[0] == '\\' && literal->at[0] != '\\') {
			place->at++;
			text = ahead(place, place->at);
		}
		size_t same = same_bytes(text, *literal);
		if (same)
			return take(place, literal, same, same, false);
		if (unveil(place, literal, &stretch))
			return stretch;
		if (!again || !search(place, *literal))
			return invent(place, literal, literal->len);
	}
}
