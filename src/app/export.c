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

struct export
{
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

static void add_text(struct export *export, struct slice text)
{
	struct buffer plain = { 0 };
	make_plain(&plain, text);
	for (size_t i = 0; i < plain.len; i++) {
		if (strchr("\\`*_[]<>|#~&$", plain.at[i]))
			buffer_add_char(export->out, '\\');
		buffer_add_char(export->out, plain.at[i]);
	}
	buffer_release(&plain);
}

static void add_sentence(struct export *export, unsigned which, uint32_t sentence)
{
	const struct side *side = export->found->side[which];
	struct range at = side->sentence[sentence].at;
	add_text(export, slice_cut(side->piece->text, at.from, at.to));
}

/* Words of ours, which begin a heading. */
static void add_heading(struct export *export, const char *text, uint32_t count)
{
	bool small = *text >= 'a' && *text <= 'z';
	buffer_print(export->out, "\n## %c%s: %u\n\n", small ? *text - 'a' + 'A' : *text, text + 1,
		count);
}

/* ---- what the two are */

static struct slice title_of(const struct article *article)
{
	return article->title.text.len ? article->title.text : article->name;
}

static void add_facts_of(
	struct export *export, const char *name, struct slice left, struct slice right)
{
	if (!left.len && !right.len)
		return;
	buffer_print(export->out, "| %s | ", name);
	add_text(export, left);
	buffer_print(export->out, " | ");
	add_text(export, right);
	buffer_print(export->out, " |\n");
}

static void add_head(struct export *export)
{
	const struct comparison *found = export->found;
	const struct article *left = found->article[LEFT], *right = found->article[RIGHT];
	buffer_print(export->out, "# ");
	add_text(export, title_of(left));
	buffer_print(export->out, " / ");
	add_text(export, title_of(right));
	buffer_print(export->out, "\n\n| | Left | Right |\n| --- | --- | --- |\n");
	add_facts_of(export, "Title", left->title.text, right->title.text);
	add_facts_of(export, "File", left->name, right->name);
	add_facts_of(export, "By", left->byline.text, right->byline.text);
	add_facts_of(export, "Date", left->date.text, right->date.text);
	buffer_print(export->out, "| Sentences | %u | %u |\n", found->side[LEFT]->sentences,
		found->side[RIGHT]->sentences);
	buffer_print(export->out,
		"\n%s %u%%: so many of the runs of five words of the shorter one are in the "
		"other.\n",
		likeness_name(export->likeness), found->overlap.percent);
}

/* What is odd of the two, as the screen says it. */
static void add_nothing(struct export *export)
{
	const struct comparison *found = export->found;
	const struct side *const side[SIDES] = { found->side[LEFT], found->side[RIGHT] };
	bool versions = export->likeness != LIKENESS_INDEPENDENT;
	const char *nothing =
		comparison_nothing(side, found->match, versions ? found->versions : NULL);
	if (nothing)
		buffer_print(export->out, "\n%c%s.\n", *nothing - 'a' + 'A', nothing + 1);
	if (side[LEFT]->cut || side[RIGHT]->cut)
		buffer_print(export->out, "\nOf a huge article only the beginning is compared.\n");
}

static void add_counts(struct export *export)
{
	buffer_print(export->out, "\n| Sentences | | |\n| --- | ---: | --- |\n");
	for (unsigned kind = 0; kind < FINDING_KINDS; kind++)
		if (finding_asked(kind, export->likeness))
			buffer_print(export->out, "| %s | %u | %s |\n", finding_name(kind),
				export->findings->count[kind], finding_rule(kind));
}

/* ---- actors and facts */

static void add_count(struct export *export, uint32_t count)
{
	if (count)
		buffer_print(export->out, " %u |", count);
	else
		buffer_print(export->out, " - |");
}

static void add_players(struct export *export)
{
	const struct players *players = export->found->players;
	uint32_t count = players->both + players->only[LEFT] + players->only[RIGHT];
	add_heading(export, "Actors", count);
	if (count)
		buffer_print(export->out,
			"| Actor | Kind | Left | Right |\n| --- | --- | ---: | ---: |\n");
	for (uint32_t i = 0; i < count; i++) {
		const struct player *player = &players->player[i];
		buffer_print(export->out, "| ");
		add_text(export, player->name);
		buffer_print(export->out, " | %s |", actor_kind_name(player->kind));
		add_count(export, player->count[LEFT]);
		add_count(export, player->count[RIGHT]);
		buffer_print(export->out, "\n");
	}
	export->rows += count;
}

static void add_facts(struct export *export)
{
	const struct facts *facts = export->found->facts;
	add_heading(export, "Dates, figures, quotations", facts->count);
	if (facts->count)
		buffer_print(
			export->out, "| | What | Left | Right |\n| --- | --- | ---: | ---: |\n");
	for (uint32_t i = 0; i < facts->count; i++) {
		const struct both_fact *fact = &facts->fact[i];
		buffer_print(export->out, "| %s | ", fact_kind_name(fact->kind));
		add_text(export, fact->text);
		buffer_print(export->out, " |");
		add_count(export, fact->count[LEFT]);
		add_count(export, fact->count[RIGHT]);
		buffer_print(export->out, "\n");
	}
	export->rows += facts->count;
}

/* ---- sentences */

/* Why the sentence was found, and how like it is: of independent articles alone. */
static void add_why(struct export *export, enum finding_kind kind, struct finding finding)
{
	unsigned which = kind == FINDING_WEAK_RIGHT ? RIGHT : LEFT;
	const struct match *match = export->found->match;
	struct buffer reasons = { 0 };
	uint32_t asking = finding.sentence[which], answer = finding.sentence[!which];
	align_reasons(&reasons, match, which, asking, answer, REASONS_MOST);
	buffer_print(
		export->out, " %.2f | ", (double)match->sentence[which][asking].answer[0].score);
	add_text(export, buffer_slice(&reasons));
	buffer_print(export->out, " |");
	buffer_release(&reasons);
}

static void add_pairs(struct export *export, enum finding_kind kind)
{
	bool independent = export->likeness == LIKENESS_INDEPENDENT;
	buffer_print(export->out, "| L | Left | R | Right |%s\n| ---: | --- | ---: | --- |%s\n",
		independent ? " Score | Shared |" : "", independent ? " ---: | --- |" : "");
	for (uint32_t i = 0; i < export->findings->count[kind]; i++) {
		struct finding finding = export->findings->of[kind][i];
		buffer_print(export->out, "|");
		for (unsigned k = 0; k < SIDES; k++) {
			buffer_print(export->out, " %u | ", finding.sentence[k] + 1);
			add_sentence(export, k, finding.sentence[k]);
			buffer_print(export->out, " |");
		}
		if (independent)
			add_why(export, kind, finding);
		buffer_print(export->out, "\n");
	}
}

static void add_list(struct export *export, enum finding_kind kind)
{
	for (uint32_t i = 0; i < export->findings->count[kind]; i++) {
		struct finding finding = export->findings->of[kind][i];
		unsigned which = finding.sentence[LEFT] == NOWHERE ? RIGHT : LEFT;
		buffer_print(export->out, "- %c%u: ", which == LEFT ? 'L' : 'R',
			finding.sentence[which] + 1);
		add_sentence(export, which, finding.sentence[which]);
		buffer_print(export->out, "\n");
	}
}

/* Of versions what is the same would be most of the text; of shared passages it is the point. */
static bool is_told(const struct export *export, enum finding_kind kind)
{
	return finding_asked(kind, export->likeness) &&
	       (kind != FINDING_SAME || export->likeness == LIKENESS_SHARED);
}

static void add_findings(struct export *export)
{
	for (unsigned kind = 0; kind < FINDING_KINDS; kind++) {
		uint32_t count = export->findings->count[kind];
		if (!is_told(export, kind) || !count)
			continue;
		const struct finding *first = &export->findings->of[kind][0];
		bool pairs = first->sentence[LEFT] != NOWHERE && first->sentence[RIGHT] != NOWHERE;
		add_heading(export, finding_name(kind), count);
		(pairs && kind != FINDING_SAME ? add_pairs : add_list)(export, kind);
		export->rows += count;
	}
}

uint32_t export_markdown(struct buffer *out, const struct comparison *found, enum likeness likeness)
{
	struct export export = { .out = out, .found = found, .likeness = likeness };
	export.findings = findings_make(found, likeness);
	add_head(&export);
	add_nothing(&export);
	add_counts(&export);
	add_players(&export);
	add_findings(&export);
	add_facts(&export);
	findings_free(export.findings);
	return export.rows;
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
	if (fclose(output.file) != 0)
		base_fatal("out of memory");
	buffer_add(out, text, len);
	free(text);
	return (uint32_t)output.row;
}
