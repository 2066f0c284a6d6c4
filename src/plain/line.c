/*
 * Lines. A text saved from the web has one paragraph a line, a text typed by hand has a paragraph
 * in several: which of the two it is, is a property of the whole text. It is hard-wrapped when
 * most of its longer lines could not have taken in the first word of the line below.
 *
 * Only ASCII blanks make a line blank, as for every other tool that counts lines. A line on which
 * nothing can be seen (a no-break space, a zero-width joiner) is no paragraph, but it is not lost
 * either: the line before it, or else the one behind it, counts it as its own.
 */
#include "plain/line.h"

#include "cues/cues.h"

#include <stdlib.h>
#include <string.h>

enum {
	WRAP_LEAST = 50, /* columns of the widest line of a hard-wrapped text */
	WRAP_MOST = 140,
	WORD_MOST = 24, /* columns of a word that tells something about wrapping */
	UNDERLINE_LEAST = 3,
	NUMBER_DIGITS = 3, /* of "12." before an item */
	VERSE_WORDS = 14,  /* of a line of verse */
	VERSE_LINES = 3,
	STANZA_MOST = 64, /* lines that are looked at in one go */
};

/* ---- splitting */

static bool is_line_end(char c)
{
	return c == '\n' || c == '\r';
}

static size_t line_end_after(struct slice text, size_t at, bool has_returns)
{
	if (!has_returns) {
		const char *end = memchr(text.at + at, '\n', text.len - at);
		return end ? (size_t)(end - text.at) : text.len;
	}
	while (at < text.len && !is_line_end(text.at[at]))
		at++;
	return at;
}

static size_t next_line_at(struct slice text, size_t end)
{
	if (end + 1 < text.len && text.at[end] == '\r' && text.at[end + 1] == '\n')
		return end + 2;
	return end < text.len ? end + 1 : end;
}

/* Of the code points that show nothing, only those that need no picture: no controls, no marks. */
static bool shows_nothing(uint32_t c)
{
	return c == 0xa0 || c == 0xad || c == 0x3000 || (c >= 0x2000 && c <= 0x200f) ||
	       (c >= 0x2028 && c <= 0x202f) || (c >= 0x205f && c <= 0x206f) || c == 0x85 ||
	       (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff || (c < 0x80 && byte_is_blank((char)c));
}

static bool is_visible(struct slice text)
{
	unsigned len;
	for (size_t at = 0; at < text.len; at += len)
		if (!shows_nothing(letter_at(text, at, &len)))
			return true;
	return false;
}

/* Length of a bullet and the blanks behind it; 0 where there is none. */
static size_t bullet_length(struct slice text)
{
	static const char *const bullets[] = { "\u2022", "\u25e6", "\u25aa", "\u25cf", "\u25cb",
		"\u25a0", "\u2023", "\u00b7", "\u2013", "\u2014", "-", "*" };
	for (size_t i = 0; i < COUNT_OF(bullets); i++) {
		size_t len = strlen(bullets[i]), from = len;
		if (!slice_starts(text, (struct slice){ bullets[i], len }))
			continue;
		while (len < text.len && (text.at[len] == ' ' || text.at[len] == '\t'))
			len++;
		return len > from || len == text.len ? len : 0;
	}
	return 0;
}

static bool is_numbered(struct slice text)
{
	size_t digits = 0;
	while (digits < text.len && text.at[digits] >= '0' && text.at[digits] <= '9')
		digits++;
	if (!digits || digits > NUMBER_DIGITS || digits + 1 >= text.len)
		return false;
	return (text.at[digits] == '.' || text.at[digits] == ')') &&
	       (text.at[digits + 1] == ' ' || text.at[digits + 1] == '\t');
}

static size_t quote_length(struct slice text)
{
	size_t len = 0;
	while (len < text.len && (text.at[len] == '>' || (len && text.at[len] == ' ')))
		len++;
	return len;
}

/* Numbers stay part of what is said, other markers do not. A line of markers alone is a line. */
static void find_marker(struct line *line, struct slice text)
{
	size_t skipped = bullet_length(text);
	line->marker = skipped ? MARKER_BULLET : MARKER_NONE;
	if (!skipped && (skipped = quote_length(text)))
		line->marker = MARKER_QUOTE;
	if (!skipped && is_numbered(text))
		line->marker = MARKER_NUMBER;
	/* a line of markers, or a line between dashes */
	if (skipped == text.len || (text.at[0] == '-' && text.at[text.len - 1] == '-'))
		line->marker = MARKER_NONE, skipped = 0;
	line->inner = line->from + (uint32_t)skipped;
}

static uint32_t indent_of(struct slice text, size_t from, size_t to)
{
	uint32_t columns = 0;
	for (; from < to; from++)
		columns += text.at[from] == '\t' ? 2 : text.at[from] == ' ';
	return columns;
}

static void own_lone_lines(struct lines *lines)
{
	if (lines->count)
		lines->line[lines->count - 1].last = lines->number;
	else
		lines->lone++;
}

/* "-----" or "=====" right below a line of about that length. */
static bool is_underline(const struct lines *lines, struct slice text, uint32_t gap)
{
	if (gap || !lines->count || text.len < UNDERLINE_LEAST || !strchr("-=~", text.at[0]))
		return false;
	for (size_t at = 1; at < text.len; at++)
		if (text.at[at] != text.at[0])
			return false;
	const struct line *above = &lines->line[lines->count - 1];
	size_t len = above->to - above->from;
	return !above->underlined && len <= text.len * 2 && text.len <= len * 2 && len <= WRAP_MOST;
}

static void add_line(struct lines *lines, size_t start, size_t end, uint32_t *gap)
{
	size_t from = start, to = end;
	const char *text = lines->text.at;
	while (from < to && byte_is_blank(text[from]))
		from++;
	while (from < to && byte_is_blank(text[to - 1]))
		to--;
	struct slice kept = slice_cut(lines->text, from, to);
	if (is_underline(lines, kept, *gap)) {
		lines->line[lines->count - 1].underlined = true;
		lines->line[lines->count - 1].last = lines->number;
		return;
	}
	if (!is_visible(kept)) {
		if (kept.len)
			own_lone_lines(lines);
		++*gap;
		return;
	}
	lines->line = grow(lines->line, &lines->room, lines->count + 1, sizeof *lines->line);
	struct line *line = &lines->line[lines->count++];
	*line = (struct line){
		.from = (uint32_t)from, .to = (uint32_t)to, .gap = *gap, .kind = BLOCK_KINDS
	};
	line->first = lines->count > 1 ? lines->number : lines->number - (int32_t)lines->lone;
	line->last = lines->number;
	line->indent = indent_of(lines->text, start, from);
	find_marker(line, kept);
	*gap = 0;
}

void lines_split(struct lines *lines, struct slice text, int32_t first)
{
	uint32_t gap = 0;
	bool has_returns = text.len && memchr(text.at, '\r', text.len);
	*lines = (struct lines){ .text = text, .number = first - 1 };
	for (size_t at = 0; at < text.len;) {
		size_t end = line_end_after(text, at, has_returns);
		lines->number++;
		add_line(lines, at, end, &gap);
		at = next_line_at(text, end);
	}
}

void lines_release(struct lines *lines)
{
	free(lines->line);
	*lines = (struct lines){ 0 };
}

struct slice line_text(const struct lines *lines, const struct line *line)
{
	return slice_cut(lines->text, line->inner, line->to);
}

bool line_is_prose(const struct line *line)
{
	return wording_is_prose(&line->says);
}

void line_answer(struct line *line, enum block_kind kind, unsigned sure, const char *why)
{
	line->kind = (uint8_t)kind;
	line->sure = (uint8_t)sure;
	line->why = why;
}

/* ---- joining */

/* Near enough: ideographs, which are three bytes long, are two columns wide. */
static uint32_t columns_of(struct slice text)
{
	uint32_t columns = 0;
	for (size_t at = 0; at < text.len; at++) {
		unsigned char c = (unsigned char)text.at[at];
		columns += ((c & 0xc0) != 0x80) + (c >= 0xe3 && c <= 0xed);
	}
	return columns;
}

/* The columns of what would have gone on the line above: a word, or an ideograph. */
static uint32_t first_word_columns(struct slice text)
{
	size_t end = 0;
	unsigned len;
	while (end < text.len && !byte_is_blank(text.at[end])) {
		bool is_ideograph = sort_of(letter_at(text, end, &len)) == SORT_IDEOGRAPH;
		end += len;
		if (is_ideograph)
			break;
	}
	return columns_of(slice_cut(text, 0, end));
}

/* Lines that may be one paragraph, as far as each alone can tell. */
static bool may_join(const struct lines *lines, const struct line *line, const struct line *next)
{
	struct slice text = line_text(lines, next);
	if (next->gap || line->underlined ||
		(next->marker && (next->marker != MARKER_QUOTE || !line->marker)))
		return false;
	if ((line->marker == MARKER_QUOTE) != (next->marker == MARKER_QUOTE))
		return false;
	unsigned len;
	enum sort opens = sort_of(letter_at(text, 0, &len));
	return sort_is_word(opens) || opens == SORT_OPEN || opens == SORT_CLOSE ||
	       opens == SORT_APOSTROPHE || text.at[0] == '$';
}

/* The width that 19 of 20 lines with a line below keep to; 0 where there are none. */
static uint32_t usual_width(const struct lines *lines)
{
	uint32_t count[WRAP_MOST + 2] = { 0 }, all = 0;
	for (uint32_t i = 0; i + 1 < lines->count; i++) {
		const struct line *line = &lines->line[i];
		if (!may_join(lines, line, line + 1))
			continue;
		uint32_t columns = columns_of(slice_cut(lines->text, line->from, line->to));
		count[columns < WRAP_MOST + 1 ? columns : WRAP_MOST + 1]++;
		all++;
	}
	uint32_t width = 0, seen = 0;
	while (width <= WRAP_MOST && (seen += count[width]) * 20 < all * 19)
		width++;
	return all ? width : 0;
}

/* The first word of NEXT had no room in LINE. */
static bool is_full(
	const struct lines *lines, const struct line *line, const struct line *next, uint32_t width)
{
	uint32_t columns = columns_of(slice_cut(lines->text, line->from, line->to)) + line->indent;
	uint32_t word = first_word_columns(line_text(lines, next));
	return word <= WORD_MOST && columns + 1 + word > width - width / 10;
}

static bool continues_sentence(const struct lines *lines, const struct line *next)
{
	unsigned len;
	enum sort opens = sort_of(letter_at(lines->text, next->inner, &len));
	return opens == SORT_LOWER || opens == SORT_LETTER || opens == SORT_IDEOGRAPH ||
	       opens == SORT_UNSPACED;
}

/* Verse ends its lines with a mark far more often than a typist does by chance. */
static bool ends_in_mark(const struct lines *lines, const struct line *line)
{
	return strchr(".,;:!?", lines->text.at[line->to - 1]);
}

static bool looks_wrapped(const struct lines *lines, uint32_t width)
{
	uint32_t pairs = 0, full = 0, continued = 0, ended = 0;
	if (width < WRAP_LEAST || width > WRAP_MOST)
		return false;
	for (uint32_t i = 0; i + 1 < lines->count; i++) {
		const struct line *line = &lines->line[i];
		if (line->to - line->from < width / 2 || !may_join(lines, line, line + 1))
			continue;
		pairs++;
		full += is_full(lines, line, line + 1, width);
		continued += continues_sentence(lines, line + 1);
		ended += ends_in_mark(lines, line);
	}
	return pairs && full * 4 >= pairs * 3 && continued * 5 >= pairs * 2 && ended * 2 <= pairs;
}

void lines_join(struct lines *lines)
{
	uint32_t width = usual_width(lines), kept = 0;
	if (!looks_wrapped(lines, width))
		return;
	struct line below = lines->line[0]; /* the last source line of the paragraph so far */
	for (uint32_t i = 1; i < lines->count; i++) {
		const struct line *next = &lines->line[i];
		bool indents = next->indent > below.indent && below.marker == MARKER_NONE;
		if (!indents && may_join(lines, &below, next) &&
			is_full(lines, &below, next, width)) {
			lines->line[kept].to = next->to;
			lines->line[kept].last = next->last;
			lines->line[kept].joined = true;
		} else {
			lines->line[++kept] = *next;
		}
		below = *next;
	}
	lines->count = kept + 1;
}

/* ---- measuring */

void line_measure(const struct lines *lines, struct line *line)
{
	line->says = wording_of(line_text(lines, line));
}

static void measure_levels(struct lines *lines)
{
	uint32_t least = UINT32_MAX;
	for (uint32_t i = 0; i < lines->count; i++)
		if (lines->line[i].marker != MARKER_NONE && lines->line[i].indent < least)
			least = lines->line[i].indent;
	for (uint32_t i = 0; i < lines->count; i++) {
		struct line *line = &lines->line[i];
		uint32_t level = line->marker ? 1 + (line->indent - least) / 2 : 0;
		line->level = (uint8_t)(level < 9 ? level : 9);
	}
}

static void measure_times(struct lines *lines)
{
	uint64_t *hash = calloc(lines->count + 1, sizeof *hash);
	uint32_t *times = calloc(lines->count + 1, sizeof *times);
	if (!hash || !times)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < lines->count; i++)
		hash[i] = lines->line[i].says.hash;
	wordings_count(hash, lines->count, times);
	for (uint32_t i = 0; i < lines->count; i++)
		lines->line[i].times = times[i];
	free(hash);
	free(times);
}

void lines_measure(struct lines *lines)
{
	for (uint32_t i = 0; i < lines->count; i++)
		line_measure(lines, &lines->line[i]);
	measure_levels(lines);
	measure_times(lines);
}

/* ---- stanzas */

static bool may_be_verse(const struct line *line)
{
	return line->says.words && line->says.words <= VERSE_WORDS && !line->joined &&
	       !line->says.tabs && !line->says.dated && !line->says.hits.whole &&
	       line->marker == MARKER_NONE;
}

uint32_t lines_stanza(const struct lines *lines, uint32_t i, bool in_verse)
{
	uint32_t count = 0, words = 0, stops = 0, marks = 0;
	for (; i + count < lines->count && count < STANZA_MOST; count++) {
		const struct line *line = &lines->line[i + count];
		if (!may_be_verse(line) || (count && line->gap))
			break;
		words += line->says.words;
		stops += line->says.end == END_STOP || line->says.end == END_ASK ||
			 line->says.end == END_COLON;
		marks += line->says.end != END_OPEN;
	}
	bool is_verse = count >= VERSE_LINES && words >= count * 3 && stops * 2 <= count &&
			marks * 5 >= count;
	is_verse |= in_verse && count > 1 && stops < count;
	return is_verse ? count : 0;
}
