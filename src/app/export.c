/*
 * A comparison as a file. As Markdown it is what the summary counts, with all words: pairs beside
 * each other in tables, what one side says alone as lists. As a table it is what --align prints.
 *
 * Whatever an article says is one line here, and nothing in it is markup: a sentence must not end
 * the cell, or the table, that it stands in.
 */
#include "app/export.h"

#include "app/align.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	REASONS_MOST = 8
};

struct sheet {
	struct buffer *out;
	const struct comparison *found;
	enum likeness likeness;
	struct findings *findings;
	uint32_t rows;
};

/* ---- text that is no markup */

/* In one line, with nothing that a terminal obeys. */
static void make_plain(struct buffer *plain, struct slice text)
{
	struct buffer line = { 0 };
	struct arena arena;
	arena_init(&arena);
	text = slice_trim(decode(&arena, text, ENCODING_UTF8, NULL, NULL)); /* names are bytes */
	for (size_t i = 0; i < text.len; i++)
		if (!byte_is_blank(text.at[i]))
			buffer_add_char(&line, text.at[i]);
		else if (!byte_is_blank(text.at[i - 1]))
			buffer_add_char(&line, ' ');
	output_plain(plain, buffer_slice(&line));
	buffer_release(&line);
	arena_release(&arena);
}

static void add_text(struct sheet *sheet, struct slice text)
{
	struct buffer plain = { 0 };
	make_plain(&plain, text);
	for (size_t i = 0; i < plain.len; i++) {
		if (strchr("\\`*_[]<>|#~&$", plain.at[i]))
			buffer_add_char(sheet->out, '\\');
		buffer_add_char(sheet->out, plain.at[i]);
	}
	buffer_release(&plain);
}

static void add_sentence(struct sheet *sheet, unsigned which, uint32_t sentence)
{
	const struct side *side = sheet->found->side[which];
	struct range at = side->sentence[sentence].at;
	add_text(sheet, slice_cut(side->piece->text, at.from, at.to));
}

/* Words of ours, which begin a heading. */
static void add_heading(struct sheet *sheet, const char *text, uint32_t count)
{
	bool small = *text >= 'a' && *text <= 'z';
	buffer_print(sheet->out, "\n## %c%s: %u\n\n", small ? *text - 'a' + 'A' : *text, text + 1,
		count);
}

/* ---- what the two are */

static struct slice title_of(const struct article *article)
{
	return article->title.text.len ? article->title.text : article->name;
}

static void add_facts_of(
	struct sheet *sheet, const char *name, struct slice left, struct slice right)
{
	if (!left.len && !right.len)
		return;
	buffer_print(sheet->out, "| %s | ", name);
	add_text(sheet, left);
	buffer_print(sheet->out, " | ");
	add_text(sheet, right);
	buffer_print(sheet->out, " |\n");
}

static void add_head(struct sheet *sheet)
{
	const struct comparison *found = sheet->found;
	const struct article *left = found->article[LEFT], *right = found->article[RIGHT];
	buffer_print(sheet->out, "# ");
	add_text(sheet, title_of(left));
	buffer_print(sheet->out, " / ");
	add_text(sheet, title_of(right));
	buffer_print(sheet->out, "\n\n| | Left | Right |\n| --- | --- | --- |\n");
	add_facts_of(sheet, "Title", left->title.text, right->title.text);
	add_facts_of(sheet, "File", left->name, right->name);
	add_facts_of(sheet, "By", left->byline.text, right->byline.text);
	add_facts_of(sheet, "Date", left->date.text, right->date.text);
	buffer_print(sheet->out, "| Sentences | %u | %u |\n", found->side[LEFT]->sentences,
		found->side[RIGHT]->sentences);
	buffer_print(sheet->out,
		"\n%s %u%%: so many of the runs of five words of the shorter one are in the "
		"other.\n",
		likeness_name(sheet->likeness), found->overlap.percent);
}

/* What is odd of the two, as the screen says it. */
static void add_nothing(struct sheet *sheet)
{
	const struct comparison *found = sheet->found;
	const struct side *const side[SIDES] = { found->side[LEFT], found->side[RIGHT] };
	bool versions = sheet->likeness != LIKENESS_INDEPENDENT;
	const char *nothing =
		comparison_nothing(side, found->match, versions ? found->versions : NULL);
	if (nothing)
		buffer_print(sheet->out, "\n%c%s.\n", *nothing - 'a' + 'A', nothing + 1);
	if (side[LEFT]->cut || side[RIGHT]->cut)
		buffer_print(sheet->out, "\nOf a huge article only the beginning is compared.\n");
}

static void add_counts(struct sheet *sheet)
{
	buffer_print(sheet->out, "\n| Sentences | | |\n| --- | ---: | --- |\n");
	for (unsigned kind = 0; kind < FINDING_KINDS; kind++)
		if (finding_asked(kind, sheet->likeness))
			buffer_print(sheet->out, "| %s | %u | %s |\n", finding_name(kind),
				sheet->findings->count[kind], finding_rule(kind));
}

/* ---- actors and facts */

static void add_count(struct sheet *sheet, uint32_t count)
{
	if (count)
		buffer_print(sheet->out, " %u |", count);
	else
		buffer_print(sheet->out, " - |");
}

static void add_players(struct sheet *sheet)
{
	const struct players *players = sheet->found->players;
	uint32_t count = players->both + players->only[LEFT] + players->only[RIGHT];
	add_heading(sheet, "Actors", count);
	if (count)
		buffer_print(sheet->out,
			"| Actor | Kind | Left | Right |\n| --- | --- | ---: | ---: |\n");
	for (uint32_t i = 0; i < count; i++) {
		const struct player *player = &players->player[i];
		buffer_print(sheet->out, "| ");
		add_text(sheet, player->name);
		buffer_print(sheet->out, " | %s |", actor_kind_name(player->kind));
		add_count(sheet, player->count[LEFT]);
		add_count(sheet, player->count[RIGHT]);
		buffer_print(sheet->out, "\n");
	}
	sheet->rows += count;
}

static void add_facts(struct sheet *sheet)
{
	const struct facts *facts = sheet->found->facts;
	add_heading(sheet, "Dates, figures, quotations", facts->count);
	if (facts->count)
		buffer_print(
			sheet->out, "| | What | Left | Right |\n| --- | --- | ---: | ---: |\n");
	for (uint32_t i = 0; i < facts->count; i++) {
		const struct both_fact *fact = &facts->fact[i];
		buffer_print(sheet->out, "| %s | ", fact_kind_name(fact->kind));
		add_text(sheet, fact->text);
		buffer_print(sheet->out, " |");
		add_count(sheet, fact->count[LEFT]);
		add_count(sheet, fact->count[RIGHT]);
		buffer_print(sheet->out, "\n");
	}
	sheet->rows += facts->count;
}

/* ---- sentences */

/* Why the sentence was found, and how like it is: of independent articles alone. */
static void add_why(struct sheet *sheet, enum finding_kind kind, struct finding finding)
{
	unsigned which = kind == FINDING_WEAK_RIGHT ? RIGHT : LEFT;
	const struct match *match = sheet->found->match;
	struct buffer reasons = { 0 };
	uint32_t asking = finding.sentence[which], answer = finding.sentence[!which];
	match_reasons_print(match, which, asking, answer, REASONS_SHOWN, &reasons);
	buffer_print(
		sheet->out, " %.2f | ", (double)match->sentence[which][asking].answer[0].score);
	add_text(sheet, buffer_slice(&reasons));
	buffer_print(sheet->out, " |");
	buffer_release(&reasons);
}

static void add_pairs(struct sheet *sheet, enum finding_kind kind)
{
	bool independent = sheet->likeness == LIKENESS_INDEPENDENT;
	buffer_print(sheet->out, "| L | Left | R | Right |%s\n| ---: | --- | ---: | --- |%s\n",
		independent ? " Score | Shared |" : "", independent ? " ---: | --- |" : "");
	for (uint32_t i = 0; i < sheet->findings->count[kind]; i++) {
		struct finding finding = sheet->findings->of[kind][i];
		buffer_print(sheet->out, "|");
		for (unsigned k = 0; k < SIDES; k++) {
			buffer_print(sheet->out, " %u | ", finding.sentence[k] + 1);
			add_sentence(sheet, k, finding.sentence[k]);
			buffer_print(sheet->out, " |");
		}
		if (independent)
			add_why(sheet, kind, finding);
		buffer_print(sheet->out, "\n");
	}
}

static void add_list(struct sheet *sheet, enum finding_kind kind)
{
	for (uint32_t i = 0; i < sheet->findings->count[kind]; i++) {
		struct finding finding = sheet->findings->of[kind][i];
		unsigned which = finding.sentence[LEFT] == NOWHERE ? RIGHT : LEFT;
		buffer_print(sheet->out, "- %c%u: ", which == LEFT ? 'L' : 'R',
			finding.sentence[which] + 1);
		add_sentence(sheet, which, finding.sentence[which]);
		buffer_print(sheet->out, "\n");
	}
}

/* Of versions what is the same would be most of the text; of shared passages it is the point. */
static bool is_told(const struct sheet *sheet, enum finding_kind kind)
{
	return finding_asked(kind, sheet->likeness) &&
	       (kind != FINDING_SAME || sheet->likeness == LIKENESS_SHARED);
}

static bool has_both(const struct findings *findings, enum finding_kind kind)
{
	for (uint32_t i = 0; i < findings->count[kind]; i++)
		if (findings->of[kind][i].sentence[LEFT] == NOWHERE ||
			findings->of[kind][i].sentence[RIGHT] == NOWHERE)
			return false;
	return true;
}

static void add_findings(struct sheet *sheet)
{
	for (unsigned kind = 0; kind < FINDING_KINDS; kind++) {
		uint32_t count = sheet->findings->count[kind];
		if (!is_told(sheet, kind) || !count)
			continue;
		bool pairs = has_both(sheet->findings, kind);
		add_heading(sheet, finding_name(kind), count);
		(pairs && kind != FINDING_SAME ? add_pairs : add_list)(sheet, kind);
		sheet->rows += count;
	}
}

uint32_t export_markdown(struct buffer *out, const struct comparison *found, enum likeness likeness)
{
	struct sheet sheet = { .out = out, .found = found, .likeness = likeness };
	sheet.findings = findings_make(found, likeness);
	add_head(&sheet);
	add_nothing(&sheet);
	add_counts(&sheet);
	add_players(&sheet);
	add_findings(&sheet);
	add_facts(&sheet);
	findings_free(sheet.findings);
	return sheet.rows;
}

uint32_t export_table(struct buffer *out, const struct comparison *found)
{
	const struct article *const article[SIDES] = { found->article[LEFT],
		found->article[RIGHT] };
	char *text = NULL;
	size_t len = 0;
	struct output output = { .file = open_memstream(&text, &len) };
	if (!output.file)
		base_fatal("out of memory");
	align_print(&output, article, found->match);
	output_end(&output);
	if (fclose(output.file) != 0)
		base_fatal("out of memory");
	buffer_add(out, text, len);
	free(text);
	return (uint32_t)output.row;
}
