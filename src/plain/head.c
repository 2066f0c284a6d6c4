/*
 * The head. A title is a line of some words without a full stop that stands alone, near the first
 * paragraph, and speaks of what the article speaks of; each of that is worth some points, and the
 * best line wins if it is good enough. Between the title and the first paragraph stand the deck,
 * the byline, the date and the section, told by their form. No line is invented: an article may
 * have none of them.
 */
#include "plain/head.h"

#include "cues/cues.h"

#include <stdlib.h>
#include <string.h>

enum {
	LINES_ABOVE = 40,  /* of the run, where a title may stand */
	LINES_WITHIN = 25, /* of the run, where its first paragraph is looked for */
	MARK_NEAR = 3,     /* lines below a title, where its byline or its date stands */
	MARK_BELOW = 7,
	TOP_LINES = 5,    /* of a text without menus, before its first paragraph */
	STEM_NEAR = 3,    /* lines below a title, where a picture's file name may stand */
	LINES_BELOW = 15, /* of the title, where the last mark of the head may stand */
	HEAD_LINES = 40,  /* of the title, where what belongs to the head may stand */
	TITLE_WORDS = 30,
	TITLE_SHORT = 14, /* words, of a line of which nothing but its form is known */
	TITLE_LEAST = 10, /* points of a title that is good enough */
	DECK_WORDS = 60,
	DECK_LINES = 1,
	NAME_WORDS = 4,
	BIO_WITHIN = 3, /* lines below a name */
	CAPTION_WORDS = 60,
	CREDIT_BYTES = 60,
	DATE_WORDS = 8,
	BYLINE_WORDS = 15,
	SET_SIZE = 8192,
	SET_BYTES = 16384, /* of the article that are looked at */
};

/* ---- forms of lines */

/* "... on Monday (Jane Doe/Agency)" */
static bool ends_in_credit(struct slice text)
{
	if (!text.len || text.at[text.len - 1] != ')')
		return false;
	const char *open = memrchr(text.at, '(', text.len);
	size_t len = open ? (size_t)(text.at + text.len - open) : 0;
	const char *slash = len && len <= CREDIT_BYTES ? memchr(open, '/', len) : NULL;
	return slash && slash - open > 2 && text.at + text.len - slash > 3;
}

bool line_is_caption(const struct lines *lines, const struct line *line)
{
	uint32_t hits = line->says.hits.start | line->says.hits.inside;
	if (!(hits & LABEL_BIT(CAPTION)))
		return line->says.words <= CAPTION_WORDS && ends_in_credit(line_text(lines, line));
	return (line->says.hits.start & LABEL_BIT(CAPTION)) || line->says.end != END_STOP ||
	       line->says.words <= PROSE_WORDS;
}

/* Most of its words start with a capital; scripts without capitals get the benefit. */
static bool is_named(const struct line *line, uint32_t others)
{
	uint32_t words = line->says.words > others ? line->says.words - others : 0;
	return words && (line->says.capitals * 10 >= words * 6 || line->says.opens == SORT_LETTER ||
				line->says.opens == SORT_IDEOGRAPH);
}

bool line_is_byline(const struct line *line)
{
	uint32_t hits = line->says.hits.start | line->says.hits.whole;
	return (hits & LABEL_BIT(BYLINE)) && line->says.words <= BYLINE_WORDS &&
	       line->says.end != END_ASK &&
	       !(line->says.end == END_STOP && line->says.words > NAME_WORDS + 1) &&
	       (line->says.words == 1 || is_named(line, 1));
}

bool line_is_date(const struct line *line)
{
	uint32_t hits = line->says.hits.start | line->says.hits.inside;
	bool is_told = hits & (LABEL_BIT(DATED) | LABEL_BIT(UPDATED) | LABEL_BIT(COUNT));
	return line->says.dated && !line->marker &&
	       (line->says.words <= DATE_WORDS || (is_told && line->says.end != END_STOP));
}

/* A name and nothing else. */
static bool is_name(const struct line *line)
{
	return line->says.words >= 2 && line->says.words <= NAME_WORDS && !line->says.digits &&
	       !line->says.bars && !line->marker && line->says.end == END_OPEN &&
	       line->says.capitals == line->says.words &&
	       !(line->says.hits.whole | line->says.hits.start);
}

/* "Analysis | Middle East" */
static bool is_section(const struct line *line)
{
	return line->says.bars && !line->marker && line->says.words >= 2 && line->says.words <= 6 &&
	       !line->says.dated && !line->says.digits && is_named(line, 0) &&
	       !line->says.hits.start && !line->says.hits.whole;
}

/* "Shutterstock_1844234842-scaled": the name of a file, seldom of an article. */
static bool is_stem(const struct lines *lines, const struct line *line)
{
	struct slice text = line_text(lines, line);
	return !memchr(text.at, ' ', text.len) && line->says.letters &&
	       (memchr(text.at, '_', text.len) || memchr(text.at, '%', text.len) ||
		       (line->says.digits >= 3 && memchr(text.at, '-', text.len)));
}

bool line_is_title(const struct lines *lines, const struct line *line)
{
	return line == lines->line && lines->count > 1 && line->says.words &&
	       line->says.words <= TITLE_SHORT && line->says.end != END_STOP &&
	       line->says.end != END_COMMA && line->says.end != END_COLON &&
	       line->marker == MARKER_NONE && line->says.opens != SORT_LOWER &&
	       !line_is_date(line) && !line_is_byline(line) && !line->says.hits.whole;
}

/* ---- words that two texts share */

struct word_set {
	uint64_t hash[SET_SIZE];
	uint32_t count;
};

/* The next word of four letters or more at *AT or behind; 0 where there is none, as in scripts
 * that do not part words. */
static uint64_t next_word(struct slice text, size_t *at)
{
	uint64_t hash = 14695981039346656037u;
	uint32_t letters = 0;
	unsigned len = 1;
	for (; *at < text.len; *at += len) {
		uint32_t c = letter_at(text, *at, &len);
		enum sort sort = sort_of(c);
		if (sort_is_word(sort) && sort != SORT_IDEOGRAPH && sort != SORT_UNSPACED) {
			hash = (hash ^ letter_lower(c)) * 1099511628211u;
			letters++;
		} else if (letters >= 4) {
			return hash;
		} else {
			hash = 14695981039346656037u;
			letters = 0;
		}
	}
	return letters >= 4 ? hash : 0;
}

static uint64_t *set_place(struct word_set *set, uint64_t hash)
{
	uint64_t *place = &set->hash[hash % SET_SIZE];
	while (*place && *place != hash)
		place = place == set->hash ? &set->hash[SET_SIZE - 1] : place - 1;
	return place;
}

static void set_add(struct word_set *set, struct slice text)
{
	uint64_t hash;
	for (size_t at = 0; set->count < SET_SIZE / 2 && (hash = next_word(text, &at));) {
		uint64_t *place = set_place(set, hash);
		set->count += !*place;
		*place = hash;
	}
}

/* How many tenths of the words of TEXT are in the set; half of none. */
static uint32_t shared_tenths(struct word_set *set, struct slice text)
{
	uint32_t all = 0, shared = 0;
	uint64_t hash;
	for (size_t at = 0; (hash = next_word(text, &at));) {
		all++;
		shared += *set_place(set, hash) == hash;
	}
	return all ? shared * 10 / all : 5;
}

/* ---- the title */

/* What a title is measured by. */
struct ground {
	const struct lines *lines;
	uint32_t body;                 /* the first paragraph */
	struct word_set *said, *named; /* in the article, in the file's name */
};

/* X(sign, points) */
/* clang-format off */
#define TITLE_SIGNS(X) \
	X(ALONE, 13) \
	X(CAPITALS, 3) \
	X(SOME_WORDS, 6) \
	X(FEW_WORDS, -3) \
	X(ONE_WORD, -6) \
	X(STOP, -9) \
	X(OPEN, -5) \
	X(SMALL, -5) \
	X(BARS, -5) \
	X(ITEM, -15) \
	X(ONE_NAME, -2) \
	X(LABEL_START, -15) \
	X(LABEL_INSIDE, -5) \
	X(MARK_NEAR, 10) \
	X(MARK_BELOW, 5) \
	X(TOP, 12) \
	X(ABOVE_HEADLINE, 4) \
	X(ABOVE_STEM, -25) \
	X(IN_NAME, 12)
/* clang-format on */

#define TITLE_ENUM(sign, points) TITLE_##sign,
enum {
	TITLE_SIGNS(TITLE_ENUM)
};
#undef TITLE_ENUM

#define TITLE_POINTS(sign, points) points,
static const int8_t title_points[] = { TITLE_SIGNS(TITLE_POINTS) };
#undef TITLE_POINTS

/* A byline, a date or a reading time stands on one of the lines I+1 to I+WITHIN. */
static bool has_mark_below(const struct lines *lines, uint32_t i, uint32_t within)
{
	for (uint32_t below = i + 1; below < lines->count && below <= i + within; below++) {
		const struct line *line = &lines->line[below];
		uint32_t hits =
			line->says.hits.whole | line->says.hits.start | line->says.hits.inside;
		if (line_is_byline(line) || line_is_date(line) || (hits & LABEL_BIT(COUNT)))
			return true;
	}
	return false;
}

static bool may_be_title(const struct lines *lines, const struct line *line)
{
	return line->says.words && line->says.words <= TITLE_WORDS && line->says.letters &&
	       !line_is_byline(line) && !line_is_date(line) && !line_is_caption(lines, line) &&
	       !line->says.hits.whole && !is_stem(lines, line) && line->marker != MARKER_QUOTE;
}

static bool is_alone(const struct lines *lines, uint32_t i)
{
	return (!i || lines->line[i].gap) && (i + 1 == lines->count || lines->line[i + 1].gap);
}

/* Of two headlines the first is the title and the second the deck. */
static bool is_above_headline(const struct lines *lines, uint32_t i)
{
	const struct line *next = &lines->line[i + 1];
	return i + 1 < lines->count && lines->line[i].says.words >= 4 && is_alone(lines, i) &&
	       next->says.words >= 4 && is_alone(lines, i + 1) && may_be_title(lines, next) &&
	       next->says.end != END_STOP;
}

/* A picture's file name and then another headline: what stands above is the site's, not the
 * article's. */
static bool is_above_stem(const struct ground *ground, uint32_t i)
{
	bool stem = false;
	for (uint32_t below = i + 1; below < ground->body && below < ground->lines->count;
		below++) {
		const struct line *line = &ground->lines->line[below];
		if (stem && line->says.words >= 3 && line->says.end != END_STOP &&
			is_alone(ground->lines, below) && may_be_title(ground->lines, line))
			return true;
		stem |= below <= i + STEM_NEAR && is_stem(ground->lines, line);
	}
	return false;
}

static uint32_t title_signs(const struct ground *ground, uint32_t i)
{
	const struct lines *lines = ground->lines;
	const struct line *line = &lines->line[i];
	bool is_near = has_mark_below(lines, i, MARK_NEAR);
	const bool has[] = {
		[TITLE_ALONE] = is_alone(lines, i),
		[TITLE_CAPITALS] =
			line->says.words >= 3 && line->says.capitals * 10 >= line->says.words * 6,
		[TITLE_SOME_WORDS] = line->says.words >= 4 && line->says.words <= 20,
		[TITLE_FEW_WORDS] = line->says.words == 2 || line->says.words == 3,
		[TITLE_ONE_WORD] = line->says.words == 1,
		[TITLE_STOP] = line->says.end == END_STOP,
		[TITLE_OPEN] = line->says.end == END_COLON || line->says.end == END_COMMA,
		[TITLE_SMALL] = line->says.opens == SORT_LOWER,
		[TITLE_BARS] = line->says.bars > 0,
		[TITLE_ITEM] = line->marker != MARKER_NONE,
		[TITLE_ONE_NAME] = is_name(line),
		[TITLE_LABEL_START] = line->says.hits.start,
		[TITLE_LABEL_INSIDE] = line->says.hits.inside,
		[TITLE_MARK_NEAR] = is_near,
		[TITLE_MARK_BELOW] = !is_near && has_mark_below(lines, i, MARK_BELOW),
		[TITLE_ABOVE_HEADLINE] = is_above_headline(lines, i),
		[TITLE_ABOVE_STEM] = is_above_stem(ground, i),
		[TITLE_TOP] = !i && line->says.words >= 4 && ground->body <= TOP_LINES,
		[TITLE_IN_NAME] = shared_tenths(ground->named, line_text(lines, line)) > 5,
	};
	uint32_t signs = 0;
	for (size_t sign = 0; sign < COUNT_OF(has); sign++)
		signs |= (uint32_t)has[sign] << sign;
	return signs;
}

static int32_t title_worth(const struct ground *ground, uint32_t i)
{
	struct slice text = line_text(ground->lines, &ground->lines->line[i]);
	int32_t worth = (int32_t)shared_tenths(ground->said, text);
	for (uint32_t left = title_signs(ground, i); left; left &= left - 1)
		worth += title_points[__builtin_ctz(left)];
	return worth;
}

/* In a text that is all article, a sentence is no title, and a title is followed by something. */
static bool may_be_head(const struct ground *ground, struct run run, uint32_t i)
{
	const struct line *line = &ground->lines->line[i];
	return may_be_title(ground->lines, line) && (!run.is_clean || line->says.end != END_STOP) &&
	       i + 1 < ground->lines->count;
}

/* The headline may also be what a picture or a path shows above it: the first copy is the title. */
static uint32_t first_copy(const struct lines *lines, uint32_t from, uint32_t title)
{
	for (uint32_t i = from; i < title; i++)
		if (lines->line[i].says.hash == lines->line[title].says.hash &&
			lines->line[i].marker != MARKER_BULLET)
			return i;
	return title;
}

static uint32_t best_title(const struct ground *ground, struct run run, uint32_t from)
{
	uint32_t best = NOWHERE;
	int32_t most = TITLE_LEAST - 1;
	for (uint32_t i = from; i < ground->body && i < ground->lines->count; i++) {
		if (!may_be_head(ground, run, i))
			continue;
		int32_t worth = title_worth(ground, i);
		if (worth > most) {
			most = worth;
			best = i;
		}
	}
	return best == NOWHERE ? NOWHERE : first_copy(ground->lines, from, best);
}

/* NOWHERE in verse, lists and the like. */
static uint32_t first_paragraph(const struct lines *lines, uint32_t from)
{
	for (uint32_t i = from; i < lines->count && i < from + LINES_WITHIN; i++)
		if (!lines->line[i].folded && line_is_prose(&lines->line[i]))
			return i;
	return NOWHERE;
}

static uint32_t find_title(const struct lines *lines, struct run run, struct slice name)
{
	struct word_set *sets = calloc(2, sizeof *sets);
	if (!sets)
		base_fatal("out of memory");
	struct ground ground = { lines, first_paragraph(lines, run.from), &sets[0], &sets[1] };
	if (ground.body == NOWHERE)
		ground.body = run.from + 1;
	uint32_t from = run.from > LINES_ABOVE ? run.from - LINES_ABOVE : 0;
	size_t start = ground.body < lines->count ? lines->line[ground.body].from : 0;
	size_t end = run.to ? lines->line[run.to - 1].to : 0;
	if (end > start + SET_BYTES)
		end = start + SET_BYTES;
	while (end < lines->text.len && ((unsigned char)lines->text.at[end] & 0xc0) == 0x80)
		end++;
	if (start < end)
		set_add(ground.said, slice_cut(lines->text, start, end));
	set_add(ground.named, name);
	uint32_t title = best_title(&ground, run, from);
	free(sets);
	return title;
}

/* ---- between the title and the text */

/* What only the head of an article has. */
static enum block_kind head_kind(const struct line *line)
{
	if (line_is_byline(line))
		return BLOCK_byline;
	if (line_is_date(line))
		return BLOCK_date;
	if (is_section(line))
		return BLOCK_section;
	return BLOCK_KINDS;
}

static bool ends_deck(const struct line *line)
{
	uint32_t hits = line->says.hits.whole | line->says.hits.start | line->says.hits.inside;
	return head_kind(line) != BLOCK_KINDS || (hits & LABEL_BIT(COUNT)) ||
	       (line->says.hits.whole & LABEL_BIT(SHARE));
}

/* The line behind the last one that belongs to the head for certain; prose above it is the deck. */
static uint32_t last_mark(const struct lines *lines, uint32_t title)
{
	uint32_t body = title + 1, prose = 0, words = 0;
	for (uint32_t i = title + 1; i < lines->count && i <= title + LINES_BELOW; i++) {
		const struct line *line = &lines->line[i];
		if (ends_deck(line))
			body = i + 1;
		else if (line->says.words > NAME_WORDS && !line->says.hits.start &&
			 !line_is_caption(lines, line) &&
			 line->says.hash != lines->line[title].says.hash)
			prose++, words += line->says.words;
		if (prose > DECK_LINES || words > DECK_WORDS)
			break;
	}
	return body;
}

static bool is_near_mark(const struct lines *lines, uint32_t i, uint32_t title)
{
	bool above = i > title + 1 && ends_deck(&lines->line[i - 1]);
	return above || (i + 1 < lines->count && ends_deck(&lines->line[i + 1]));
}

/* Below a name stands who that is: "Jane Doe", "Jane Doe is a reporter". */
static bool has_bio(const struct lines *lines, uint32_t i)
{
	struct slice name = line_text(lines, &lines->line[i]);
	for (uint32_t below = i + 1; below < lines->count && below <= i + BIO_WITHIN; below++)
		if (lines->line[below].says.words > NAME_WORDS &&
			slice_starts(line_text(lines, &lines->line[below]), name))
			return true;
	return false;
}

static bool is_bio(const struct lines *lines, uint32_t i)
{
	const struct line *above = &lines->line[i - 1];
	return above->kind == BLOCK_byline && lines->line[i].says.words > NAME_WORDS &&
	       slice_starts(line_text(lines, above + 1), line_text(lines, above));
}

/* A second headline: it has no full stop either and stands alone below the first. */
static bool is_subtitle(const struct lines *lines, uint32_t i, uint32_t title)
{
	const struct line *line = &lines->line[i];
	return i == title + 1 && i + 1 < lines->count && is_alone(lines, i) &&
	       line->says.words > NAME_WORDS && line->says.words <= TITLE_WORDS &&
	       line->says.end != END_COLON && !line->says.hits.start && !line->marker;
}

static void name_head_line(struct lines *lines, uint32_t i, struct head head)
{
	struct line *line = &lines->line[i];
	enum block_kind kind = head_kind(line);
	if (kind != BLOCK_KINDS)
		line_answer(line, kind, 85, "form");
	else if (line_is_caption(lines, line))
		line_answer(line, BLOCK_caption, 80, "credit");
	else if (line->says.hits.whole || is_stem(lines, line) ||
		 line->says.hash == lines->line[head.title].says.hash)
		return;
	else if (is_name(line) && is_near_mark(lines, i, head.title))
		line_answer(line, BLOCK_byline, 60, "name near the date");
	else if (is_name(line) && has_bio(lines, i))
		line_answer(line, BLOCK_byline, 60, "name above a bio");
	else if (is_bio(lines, i))
		line_answer(line, BLOCK_note, 75, "who wrote it");
	else if (i < head.marked && line->says.words > NAME_WORDS &&
		 !(line->folded && line->says.hits.start))
		line_answer(line, BLOCK_deck, 75, "between title and byline");
	else if (is_subtitle(lines, i, head.title))
		line_answer(line, BLOCK_deck, 65, "below the title");
}

/* Dates above the title are the day of the visit more often than that of the article. */
struct head head_find(struct lines *lines, struct run run, struct slice name)
{
	struct head head = { .title = NOWHERE, .body = run.from };
	if (lines->count)
		head.title = find_title(lines, run, name);
	if (head.title == NOWHERE)
		return head;
	line_answer(&lines->line[head.title], BLOCK_title, 80, "title");
	head.marked = last_mark(lines, head.title);
	head.body = first_paragraph(lines, run.from);
	if (head.body > run.to)
		head.body = run.from;
	if (head.body < head.marked)
		head.body = head.marked;
	for (uint32_t i = head.title + 1; i < head.body && i <= head.title + HEAD_LINES; i++)
		name_head_line(lines, i, head);
	return head;
}
