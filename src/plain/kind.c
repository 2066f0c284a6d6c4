/*
 * Kinds. Inside the article a line is a paragraph unless its form says otherwise; outside it is
 * furniture, and its label says of what sort. Behind the article notes about it and captions of it
 * are looked for before the first teaser is: they are shown, teasers are not.
 */
#include "plain/kind.h"

#include "cues/cues.h"

#include <string.h>

enum {
	HEADING_WORDS = 14,
	HEADING_LEVEL = 2,
	QUOTE_WORDS = 60,
	NEXT_WITHIN = 32, /* lines from a heading to its text */
	BIO_WORDS = 120,
	NAME_WORDS = 4,
	TEASER_LINES = 5, /* from what its picture shows to its text */
	BIO_LINES = 4,    /* from the end of the article, where a bio may stand */
};

/* ---- furniture */

/* In this order: what is said first decides. */
static const struct {
	uint8_t label, kind;
	const char *why;
} furniture[] = {
	{ LABEL_AD, BLOCK_ad, "label:ad" },
	{ LABEL_GIVE, BLOCK_ad, "label:give" },
	{ LABEL_SIGNUP, BLOCK_ad, "label:signup" },
	{ LABEL_COMMENT, BLOCK_comment, "label:comment" },
	{ LABEL_RELATED, BLOCK_teaser, "label:related" },
	{ LABEL_MORE, BLOCK_teaser, "label:more" },
	{ LABEL_SHARE, BLOCK_nav, "label:share" },
	{ LABEL_MENU, BLOCK_nav, "label:menu" },
	{ LABEL_LEGAL, BLOCK_nav, "label:legal" },
	{ LABEL_FORM, BLOCK_nav, "label:form" },
	{ LABEL_TAGS, BLOCK_nav, "label:tags" },
	{ LABEL_CONTENTS, BLOCK_nav, "label:contents" },
	{ LABEL_COUNT, BLOCK_nav, "label:count" },
	{ LABEL_IMAGE, BLOCK_other, "label:image" },
};

static bool name_by_label(struct line *line, uint32_t hits)
{
	for (size_t i = 0; hits && i < COUNT_OF(furniture); i++) {
		if (!(hits & UINT32_C(1) << furniture[i].label))
			continue;
		/* the head of a list of teasers is none itself */
		bool is_head = furniture[i].label == LABEL_RELATED && hits == line->says.hits.whole;
		line_answer(line, is_head ? BLOCK_nav : furniture[i].kind, 80, furniture[i].why);
		return true;
	}
	return false;
}

static bool name_by_labels(struct line *line)
{
	return name_by_label(line, line->says.hits.whole) ||
	       name_by_label(line, line->says.hits.start) ||
	       name_by_label(line, line->says.hits.inside);
}

static void name_folded(struct line *line)
{
	if (!name_by_labels(line))
		line_answer(line, line->marker == MARKER_BULLET ? BLOCK_nav : BLOCK_other, 60,
			line->why);
}

/* ---- the article */

static bool is_note(const struct line *line)
{
	uint32_t hits = line->says.hits.start | line->says.hits.inside;
	return hits & LABEL_BIT(NOTE);
}

/* "Jane Doe is a fellow at ...": who wrote the article, by the byline or by what people are. */
static bool is_bio(const struct lines *lines, const struct line *line, struct slice byline)
{
	if (line->says.words > BIO_WORDS || line->says.words <= NAME_WORDS)
		return false;
	if ((line->says.hits.inside & LABEL_BIT(AUTHOR)) && line->says.opens != SORT_LOWER)
		return true;
	struct slice text = line_text(lines, line);
	while (text.len && strchr("*_(\"", text.at[0]))
		text = slice_cut(text, 1, text.len);
	const char *first = memchr(text.at, ' ', text.len);
	const char *second =
		first ? memchr(first + 1, ' ', text.len - (size_t)(first + 1 - text.at)) : NULL;
	return second && memmem(byline.at, byline.len, text.at, (size_t)(second - text.at));
}

/* "Q: Why?", "Jane Doe: Were you afraid?" */
static bool is_question(const struct lines *lines, const struct line *line)
{
	struct slice text = line_text(lines, line);
	return line->says.end == END_ASK &&
	       (memmem(text.at, text.len, ": ", 2) ||
		       (text.len > 3 && memcmp(text.at + 1, ". ", 2) == 0));
}

static bool is_heading(const struct lines *lines, const struct line *line, const struct line *next)
{
	if (line->underlined)
		return true;
	if (!next || next->folded || line->says.words > HEADING_WORDS || !line->says.letters)
		return false;
	if ((line->says.end != END_OPEN && line->says.end != END_ASK) || is_question(lines, line))
		return false;
	bool is_item = line->marker != MARKER_NUMBER || next->marker == MARKER_NUMBER || !next->gap;
	if (line->marker != MARKER_NONE && is_item)
		return false;
	if (line->says.opens == SORT_LOWER || line->says.tabs || line->says.dated)
		return false;
	return (next->says.words > line->says.words || next->marker) && (line->gap || next->gap) &&
	       (next->says.words > HEADING_WORDS || next->marker || next->says.end == END_STOP ||
		       next->says.end == END_ASK);
}

static bool is_quotation(const struct lines *lines, const struct line *line)
{
	static const struct {
		const char *open, *close;
	} marks[] = { { "\u201c", "\u201d" }, { "\"", "\"" }, { "\u201e", "\u201c" },
		{ "\u00ab", "\u00bb" }, { "\u300c", "\u300d" } };
	struct slice text = line_text(lines, line);
	for (size_t i = 0; i < COUNT_OF(marks); i++) {
		size_t open = strlen(marks[i].open), close = strlen(marks[i].close);
		if (text.len <= open + close || memcmp(text.at, marks[i].open, open) != 0 ||
			memcmp(text.at + text.len - close, marks[i].close, close) != 0)
			continue;
		return !memmem(text.at + open, text.len - open - close, marks[i].close, close) &&
		       line->says.words <= QUOTE_WORDS;
	}
	return false;
}

static void name_heading(struct line *line)
{
	line_answer(line, BLOCK_heading, 70, "short line before text");
	line->level = HEADING_LEVEL;
}

static void name_shown(const struct lines *lines, struct line *line, const struct line *next)
{
	if (line->marker == MARKER_QUOTE)
		line_answer(line, BLOCK_quote, 95, "marked");
	else if (line_is_caption(lines, line))
		line_answer(line, BLOCK_caption, 80, "credit");
	else if (is_note(line))
		line_answer(line, BLOCK_note, 80, "label:note");
	else if (is_heading(lines, line, next))
		name_heading(line);
	else if (line->marker)
		line_answer(line, BLOCK_item, 90, "marked");
	else if (line->says.tabs >= 2)
		line_answer(line, BLOCK_table, 80, "tabs");
	else if (is_quotation(lines, line))
		line_answer(line, BLOCK_quote, 70, "quoted");
	else
		line_answer(line, BLOCK_para, 90, "run");
}

/* The next line that is shown, if it is not far away. */
static const struct line *next_shown(const struct lines *lines, uint32_t i, uint32_t to)
{
	for (uint32_t next = i + 1; next < to && next <= i + NEXT_WITHIN; next++)
		if (!lines->line[next].folded)
			return &lines->line[next];
	return NULL;
}

static void name_body(struct lines *lines, uint32_t from, uint32_t to)
{
	for (uint32_t i = from; i < to; i++) {
		struct line *line = &lines->line[i];
		if (line->kind != BLOCK_KINDS)
			continue;
		if (!line->folded || line_is_caption(lines, line) || is_note(line))
			name_shown(lines, line, next_shown(lines, i, to));
		else
			name_folded(line);
	}
}

static struct slice find_byline(const struct lines *lines, uint32_t to)
{
	for (uint32_t i = 0; i < to; i++)
		if (lines->line[i].kind == BLOCK_byline)
			return line_text(lines, &lines->line[i]);
	return SLICE("");
}

/* ---- verse */

/* Most of the text is made of stanzas, so what is less clearly one is one too. */
static bool is_poem(const struct lines *lines, uint32_t from, uint32_t to)
{
	uint32_t shown = 0, verse = 0;
	for (uint32_t i = from; i < to; i++)
		shown += !lines->line[i].folded;
	for (uint32_t i = from, count; i < to; i += count ? count : 1)
		verse += count = lines_stanza(lines, i, false);
	return verse * 2 > shown;
}

static void name_verse(struct lines *lines, uint32_t from, uint32_t to)
{
	bool in_verse = is_poem(lines, from, to);
	for (uint32_t i = from, count; i < to; i += count ? count : 1) {
		count = lines_stanza(lines, i, in_verse);
		for (struct line *line = &lines->line[i]; line < &lines->line[i + count]; line++)
			if (line->kind == BLOCK_para || line->kind == BLOCK_heading)
				line_answer(line, BLOCK_verse, 60, "line of a stanza");
	}
}

/* ---- who wrote it */

/* A bio stands at the end of the article. */
static void name_bios(struct lines *lines, uint32_t from, uint32_t to)
{
	struct slice byline = find_byline(lines, from);
	uint32_t end = to + BIO_LINES < lines->count ? to + BIO_LINES : lines->count;
	uint32_t start = to > from + BIO_LINES ? to - BIO_LINES : from;
	for (uint32_t i = start; i < end; i++)
		if (lines->line[i].kind == BLOCK_KINDS && is_bio(lines, &lines->line[i], byline))
			line_answer(&lines->line[i], BLOCK_note, 75, "who wrote it");
}

/* ---- behind the article */

static bool starts_teasers(const struct lines *lines, uint32_t i)
{
	const struct line *line = &lines->line[i];
	uint32_t hits = line->says.hits.whole | line->says.hits.start;
	if (hits & (LABEL_BIT(RELATED) | LABEL_BIT(MORE) | LABEL_BIT(COMMENT)))
		return true;
	return line->times > 1 && line->says.words > 4 && !(hits & ~LABEL_BIT(IMAGE));
}

static bool is_teaser_near(const struct lines *lines, uint32_t i)
{
	for (uint32_t next = i + 1; next <= i + TEASER_LINES && next < lines->count; next++)
		if (lines->line[next].says.words > 12 && !lines->line[next].says.hits.start)
			return true;
	return false;
}

static void name_behind(struct lines *lines, uint32_t i, bool teasers, bool comments)
{
	struct line *line = &lines->line[i];
	if (!teasers && !comments && is_note(line))
		line_answer(line, BLOCK_note, 75, "label:note");
	else if (!teasers && !comments && line_is_caption(lines, line))
		line_answer(line, BLOCK_caption, 65, "credit");
	else if (name_by_labels(line))
		return;
	else if (comments)
		line_answer(line, BLOCK_comment, 60, "after comments");
	else if (line->says.words > 2 || is_teaser_near(lines, i))
		line_answer(line, BLOCK_teaser, 60, "after the end");
	else
		line_answer(line, BLOCK_nav, 60, "after the end");
}

static void name_tail(struct lines *lines, uint32_t from)
{
	bool teasers = false, comments = false;
	for (uint32_t i = from; i < lines->count; i++) {
		struct line *line = &lines->line[i];
		teasers |= starts_teasers(lines, i);
		comments |= line->says.hits.whole & LABEL_BIT(COMMENT);
		comments &= !(line->says.hits.whole &
			      (LABEL_BIT(RELATED) | LABEL_BIT(SHARE) | LABEL_BIT(MENU)));
		if (line->kind == BLOCK_KINDS)
			name_behind(lines, i, teasers, comments);
		teasers |= line->kind == BLOCK_teaser;
	}
}

static void name_above(struct lines *lines, uint32_t to)
{
	for (uint32_t i = 0; i < to; i++) {
		struct line *line = &lines->line[i];
		if (line->kind == BLOCK_KINDS && !line->folded)
			name_shown(lines, line, next_shown(lines, i, lines->count));
		else if (line->kind == BLOCK_KINDS)
			name_folded(line);
	}
}

/* On a page the title stands in many places, and so does who wrote it. */
static void name_copies(struct lines *lines, uint32_t from, uint32_t of, const char *why)
{
	for (uint32_t i = from; i < lines->count; i++)
		if (lines->line[i].says.hash == lines->line[of].says.hash &&
			lines->line[i].kind == BLOCK_KINDS)
			line_answer(&lines->line[i], BLOCK_other, 80, why);
}

void kinds_find(struct lines *lines, struct run run, struct head head)
{
	if (!run.is_clean && head.title != NOWHERE)
		name_copies(lines, 0, head.title, "title again");
	uint32_t from = head.body < run.to ? head.body : run.to;
	name_above(lines, from);
	name_bios(lines, from, run.to);
	name_body(lines, from, run.to);
	name_verse(lines, from, run.to);
	for (uint32_t i = 0; i < from; i++)
		if (lines->line[i].kind == BLOCK_byline)
			name_copies(lines, run.to, i, "author again");
	name_tail(lines, run.to);
}

void kinds_whole(struct lines *lines, bool titled)
{
	for (uint32_t i = 0; i < lines->count; i++) {
		struct line *line = &lines->line[i];
		if (titled && line_is_title(lines, line))
			line_answer(line, BLOCK_title, 60, "first line");
		else
			name_shown(lines, line, next_shown(lines, i, lines->count));
	}
	name_verse(lines, 0, lines->count);
}

bool kinds_truncated(const struct lines *lines, struct run run)
{
	for (uint32_t i = run.to; i-- > run.from;) {
		const struct line *line = &lines->line[i];
		if (line->kind == BLOCK_note || line->kind == BLOCK_caption ||
			!block_kind_shown(line->kind))
			continue;
		return line->kind == BLOCK_para && wording_is_cut(&line->says);
	}
	return false;
}
