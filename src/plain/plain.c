/*
 * Plain text. A file of usual size is looked at as a saved page: its lines are measured, the
 * article is found among them, its head is read and each line gets its kind. A stretch of a huge
 * file is text and nothing else.
 */
#include "plain/plain.h"

#include "cues/cues.h"
#include "plain/address.h"
#include "plain/end.h"
#include "plain/kind.h"
#include "plain/letter.h"

#include <string.h>

enum {
	DATE_LINES = 3, /* above the title or behind the article, where its date may stand */
};

/* ---- blocks */

/* The next source line of LINE from AT on; *AT moves behind its end. */
static struct slice next_source_line(const struct lines *lines, const struct line *line, size_t *at)
{
	size_t from = *at, end = from;
	const char *text = lines->text.at;
	while (line->marker == MARKER_QUOTE && from < line->to &&
		(text[from] == '>' || text[from] == ' '))
		from++;
	for (end = from; end < line->to && text[end] != '\n' && text[end] != '\r'; end++)
		;
	*at = end + (end + 1 < line->to && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
	return slice_cut(lines->text, from, end);
}

static void put_stretch(
	struct build *build, const struct lines *lines, struct slice part, int32_t number)
{
	if (lines->linked)
		address_text(build, part, number);
	else
		build_text(build, part, number);
	build_line(build);
}

static void build_line_text(struct build *build, const struct lines *lines, const struct line *line)
{
	int32_t number = line->first;
	if (!line->joined) {
		put_stretch(build, lines, line_text(lines, line), number);
		return;
	}
	for (size_t at = line->inner; at < line->to;) {
		put_stretch(build, lines, next_source_line(lines, line, &at), number);
		if (number > 0)
			number++;
	}
}

/* How many lines from LINE on are one block. */
static uint32_t lines_of_block(const struct lines *lines, uint32_t i)
{
	uint32_t count = 1;
	while (lines->line[i].kind == BLOCK_verse && i + count < lines->count &&
		lines->line[i + count].kind == BLOCK_verse && !lines->line[i + count].gap)
		count++;
	return count;
}

static void build_lines(struct build *build, const struct lines *lines)
{
	for (uint32_t i = 0, count; i < lines->count; i += count) {
		const struct line *line = &lines->line[i];
		count = lines_of_block(lines, i);
		build_start(build, (struct block){ .kind = line->kind,
					   .level = line->level,
					   .sure = line->sure,
					   .first = line->first,
					   .last = line[count - 1].last,
					   .why = line->why });
		for (uint32_t part = 0; part < count; part++)
			build_line_text(build, lines, line + part);
		build_end(build);
	}
}

static struct piece *build_all(
	struct plain plain, const struct lines *lines, bool counted, bool continues)
{
	struct build build;
	build_init(&build, plain.text, plain.origin, plain.base);
	if (!counted)
		build_uncounted(&build);
	/* Of a paragraph that ended in blanks nothing goes on. */
	if (continues && lines->count && !lines->line[0].gap)
		build_continues(&build);
	build_lines(&build, lines);
	return build_piece(&build);
}

/* ---- what is known of the article */

static void know_kind(
	struct article *article, struct fact *fact, const struct piece *piece, enum block_kind kind)
{
	for (uint32_t i = 0; i < piece->blocks; i++)
		if (piece->block[i].kind == kind)
			article_fact(article, fact, block_text(piece, &piece->block[i]),
				piece->block[i].why);
}

/* Who, without the "by" before and the date behind. */
static struct slice names_of(struct slice text)
{
	struct date date;
	unsigned len;
	if (date_find(text, &date))
		text = slice_cut(text, 0, date.at.from);
	if (slice_starts_alike(text, slice_of("by")) &&
		(text.len == 2 || strchr(": \t", text.at[2])))
		text = slice_cut(text, text.len > 2 ? 3 : 2, text.len);
	size_t end = 0;
	for (size_t at = 0; at < text.len; at += len)
		if (sort_is_word(sort_of(letter_at(text, at, &len))) || text.at[at] == '.')
			end = at + len;
	return slice_trim(slice_cut(text, 0, end));
}

static void know_names(struct article *article, const struct piece *piece)
{
	for (uint32_t i = 0; i < piece->blocks; i++)
		if (piece->block[i].kind == BLOCK_byline)
			article_fact(article, &article->byline,
				names_of(block_text(piece, &piece->block[i])), piece->block[i].why);
}

/* The dates of a line: of the article or, behind a word like "updated", of its last change. */
static void read_dates(struct article *article, struct slice text, const char *how)
{
	struct date date;
	while (text.len && date_find(text, &date)) {
		struct label_hits hits = labels_match(slice_cut(text, 0, date.at.from));
		bool is_update = (hits.start | hits.whole) & LABEL_BIT(NOTE);
		is_update |= (hits.start | hits.inside) & LABEL_BIT(UPDATED);
		article_fact(article, is_update ? &article->updated : &article->date,
			date_iso(&article->arena, date), how);
		text = slice_cut(text, date.at.to, text.len);
	}
}

static bool has_clock(struct slice text)
{
	for (size_t at = 1; at + 1 < text.len; at++)
		if (text.at[at] == ':' && text.at[at - 1] >= '0' && text.at[at - 1] <= '9' &&
			text.at[at + 1] >= '0' && text.at[at + 1] <= '9')
			return true;
	return false;
}

/* Above the title the day of the visit may stand: it has a day of the week and no time of day. */
static bool is_own_date(const struct lines *lines, const struct line *line)
{
	struct date date;
	struct slice text = line_text(lines, line);
	return line_is_date(line) && date_find(text, &date) && (!date.weekday || has_clock(text)) &&
	       !memmem(text.at, text.len, "\u00b0", 2);
}

static void find_dates(
	struct article *article, struct lines *lines, struct run run, struct head head)
{
	uint32_t top = head.title == NOWHERE ? run.from : head.title;
	for (uint32_t i = top; i < head.body && i < lines->count; i++)
		if (lines->line[i].kind == BLOCK_date || lines->line[i].kind == BLOCK_byline)
			read_dates(article, line_text(lines, &lines->line[i]), "below the title");
	for (uint32_t i = top; i-- > 0 && i + DATE_LINES >= top;) {
		struct line *line = &lines->line[i];
		if (article->date.text.len || !is_own_date(lines, line))
			continue;
		line->kind = BLOCK_date;
		line->why = "above the title";
		read_dates(article, line_text(lines, line), line->why);
	}
	for (uint32_t i = head.body; i < run.to + DATE_LINES && i < lines->count; i++) {
		const struct line *line = &lines->line[i];
		bool is_posted = i >= run.to && (line->says.hits.start & LABEL_BIT(DATED));
		if (line->says.dated && (line->kind == BLOCK_note || is_posted))
			read_dates(article, line_text(lines, line), "behind the article");
	}
}

struct piece *plain_page(
	struct plain plain, struct article_options options, struct article *article)
{
	struct lines lines;
	struct piece *piece = NULL;
	lines_split(&lines, plain.text, 1);
	lines.linked = true;
	lines_join(&lines);
	lines_measure(&lines);
	struct run run = { .to = lines.count, .is_clean = true };
	if (!options.whole && lines.count)
		run = end_find(&lines, furniture_find(&lines));
	if (options.whole || !run.to) {
		kinds_whole(&lines, true);
	} else {
		struct head head = head_find(&lines, run, article->name);
		kinds_find(&lines, run, head);
		find_dates(article, &lines, run, head);
	}
	if (lines.count) {
		piece = build_all(plain, &lines, true, false);
		article->mapped = true;
		know_kind(article, &article->title, piece, BLOCK_title);
		know_kind(article, &article->deck, piece, BLOCK_deck);
		know_names(article, piece);
		article->truncated = kinds_truncated(&lines, run);
		if (!run.to)
			article_note(article,
				SLICE("no article was found in this page: all of it is shown"));
	}
	lines_release(&lines);
	return piece;
}

struct piece *plain_letter(struct plain plain, struct article *article)
{
	struct lines lines;
	struct build build;
	lines_split(&lines, plain.text, 1);
	bool is_blank = !lines.count;
	if (is_blank) {
		lines_release(&lines);
		plain = (struct plain){ .text = SLICE("a mail without text") };
		lines_split(&lines, plain.text, 1);
	}
	lines.linked = true;
	letter_read(&lines);
	if (is_blank) {
		line_answer(&lines.line[0], BLOCK_note, 90, "nothing in it");
		article_note(article, plain.text);
	}
	build_init(&build, plain.text, plain.origin, plain.base);
	build_head(&build, article, slice_cut(plain.text, 0, 1), true);
	build_lines(&build, &lines);
	lines_release(&lines);
	return build_piece(&build);
}

struct piece *plain_stretch(struct plain plain, bool first, bool continues)
{
	struct lines lines;
	lines_split(&lines, plain.text, 1);
	lines_join(&lines);
	if (first && lines.count)
		line_measure(&lines, &lines.line[0]);
	for (uint32_t i = 0; i < lines.count; i++) {
		struct line *line = &lines.line[i];
		bool is_title = first && line_is_title(&lines, line);
		line->kind = is_title ? BLOCK_title : BLOCK_para;
		line->sure = is_title ? 60 : 90;
		line->why = is_title ? "first line" : "huge file";
		line->inner = line->from;
		line->marker = MARKER_NONE;
		if (!first)
			line->first = line->last = -1;
	}
	struct piece *piece = build_all(plain, &lines, first, continues);
	lines_release(&lines);
	return piece;
}
