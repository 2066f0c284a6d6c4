/*
 * How fast two articles are compared, and what happens to that where both are ten times as long:
 *
 *     pairs
 *
 * Prints, in tab-separated columns, for every task and two sizes: how many runs, and the median and
 * the 99th percentile of its processor time in milliseconds. "reports" are two texts of the same
 * vocabulary, "versions" a text and one with paragraphs moved and words changed.
 */
#include "prose.h"
#include "series.h"

#include "compare/compare.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	RUNS = 7
};

/* One side, with a block a paragraph. */
struct text {
	struct buffer text;
	struct block *block;
	size_t room;
	struct piece piece;
	struct article article;
	struct mentions *mentions;
	struct side *side;
};

static void text_add(struct text *text, struct slice paragraph)
{
	uint32_t from = (uint32_t)text->text.len;
	text->block = grow(text->block, &text->room, text->piece.blocks + 1, sizeof *text->block);
	buffer_add_slice(&text->text, paragraph);
	text->block[text->piece.blocks++] =
		(struct block){ .at = { from, (uint32_t)text->text.len }, .kind = BLOCK_para };
	buffer_add_char(&text->text, '\n');
}

static void text_close(struct text *text)
{
	text->piece.text = buffer_slice(&text->text);
	text->piece.block = text->block;
	text->article = (struct article){ .first = &text->piece, .pieces = 1 };
	text->mentions = mentions_find(&text->piece, NULL, SLICE(""));
	text->side = side_make(&text->article, text->mentions);
}

static void text_write(struct text *text, uint64_t seed, uint32_t sentences)
{
	struct prose prose;
	struct buffer paragraph = { 0 };
	prose_init(&prose, PROSE_MIXED, seed);
	for (uint32_t i = 0; i < sentences; i += 5) { /* five and a half on average */
		paragraph.len = 0;
		prose_paragraph(&prose, &paragraph);
		text_add(text, buffer_slice(&paragraph));
	}
	buffer_release(&paragraph);
	text_close(text);
}

/* Every seventh paragraph goes to the end, and every fiftieth blank is taken out. */
static void text_revise(struct text *text, const struct text *from)
{
	for (uint32_t pass = 0; pass < 2; pass++)
		for (uint32_t i = 0; i < from->piece.blocks; i++)
			if ((i % 7 == 3) == pass)
				text_add(text, block_text(&from->piece, &from->block[i]));
	for (size_t i = 0, blanks = 0; i < text->text.len; i++)
		if (text->text.at[i] == ' ' && ++blanks % 50 == 0)
			text->text.at[i] = '-';
	text_close(text);
}

static void text_release(struct text *text)
{
	side_free(text->side);
	mentions_free(text->mentions);
	buffer_release(&text->text);
	free(text->block);
}

/* ---- tasks */

static void run_sides(const struct text *left, const struct text *right)
{
	side_free(side_make(&left->article, left->mentions));
	side_free(side_make(&right->article, right->mentions));
}

static void run_overlap(const struct text *left, const struct text *right)
{
	sides_overlap(left->side, right->side);
}

static void run_match(const struct text *left, const struct text *right)
{
	match_free(match_make(left->side, right->side));
}

static void run_versions(const struct text *left, const struct text *right)
{
	versions_free(versions_make(left->side, right->side));
}

static void run_players(const struct text *left, const struct text *right)
{
	players_free(players_make(left->side, right->side));
}

static void run_facts(const struct text *left, const struct text *right)
{
	facts_free(facts_make(left->side, right->side));
}

static const struct task {
	const char *name;
	void (*run)(const struct text *left, const struct text *right);
} tasks[] = {
	{ "side_make", run_sides },
	{ "sides_overlap", run_overlap },
	{ "match_make", run_match },
	{ "versions_make", run_versions },
	{ "players_make", run_players },
	{ "facts_make", run_facts },
};

static void measure(const struct task *task, const char *what, const struct text *left,
	const struct text *right)
{
	struct series series = { 0 };
	for (int i = 0; i < RUNS; i++) {
		double from = clock_of(CLOCK_PROCESS_CPUTIME_ID);
		task->run(left, right);
		series_add(&series, clock_of(CLOCK_PROCESS_CPUTIME_ID) - from);
	}
	printf("%s %s %u x %u\t%zu\t%.2f\t%.2f\n", task->name, what, left->side->sentences,
		right->side->sentences, series.count, series_at(&series, .5),
		series_at(&series, .99));
	fflush(stdout);
	series_clear(&series);
}

int main(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	printf("name\tn\tmedian\tp99\n");
	for (uint32_t sentences = 1000; sentences <= 10000; sentences *= 10) {
		struct text left = { 0 }, right = { 0 }, revised = { 0 };
		text_write(&left, 1, sentences);
		text_write(&right, 2, sentences);
		text_revise(&revised, &left);
		for (size_t i = 0; i < COUNT_OF(tasks); i++) {
			measure(&tasks[i], "reports", &left, &right);
			measure(&tasks[i], "versions", &left, &revised);
		}
		text_release(&left);
		text_release(&right);
		text_release(&revised);
	}
	return 0;
}
