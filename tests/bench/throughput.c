/*
 * How fast the rooms below the screen are, and whether a longer text costs more a byte:
 *
 *     throughput [TASK [TEXT [SIZE]]]
 *
 * Prints, in tab-separated columns, for every task and four sizes of text: how many runs, the
 * median and the 99th percentile of the processor time of one pass over the text in milliseconds,
 * megabytes of text a second of processor time, nanoseconds a byte, and how much more that is than
 * with the shortest text. "one" is the same prose as "mixed", in one paragraph; "markdown" is the
 * same with lists, quotes, tables and links, and "html" is a page of it with a menu, boxes of links
 * and scripts, by the bytes of the page. "capitals" is "ascii" in capitals alone, "names" has a new
 * name every hundred bytes, and "list" is one of names and nothing else; whoever is looked for
 * there is looked for in one piece, however long.
 */
#include "prose.h"
#include "series.h"

#include "actors/actors.h"
#include "intake/intake.h"
#include "plain/plain.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	RUNS = 7,
	LEAST = 2000000, /* bytes that a run goes through, in several passes over a short text */
};

enum text_kind {
	TEXT_ASCII,
	TEXT_MIXED,
	TEXT_ONE,
	TEXT_CJK,
	TEXT_1252,
	TEXT_MARKDOWN,
	TEXT_HTML,
	TEXT_CAPITALS,
	TEXT_NAMES,
	TEXT_LIST,
	TEXTS
};

static const char *const text_names[TEXTS] = { "ascii", "mixed", "one", "cjk", "1252", "markdown",
	"html", "capitals", "names", "list" };

/* What a task works on; what it makes goes to the arena, which each pass begins empty. */
struct work {
	struct slice text;
	struct arena arena, kept;
	struct slice *paragraph;
	struct ruler *ruler; /* of each paragraph, for tasks that want them */
	size_t paragraphs, room;
	struct article *article;
	size_t bytes; /* that a pass goes through */
};

/* ---- tasks */

static void run_decode(struct work *work)
{
	decode(&work->arena, work->text, encoding_guess(work->text), NULL, NULL);
}

static void run_ruler(struct work *work)
{
	struct ruler ruler;
	for (size_t i = 0; i < work->paragraphs; i++)
		ruler_make(&ruler, &work->arena, work->paragraph[i]);
}

static void prepare_rulers(struct work *work)
{
	work->ruler = ARENA_NEW(&work->kept, struct ruler, work->paragraphs);
	for (size_t i = 0; i < work->paragraphs; i++)
		ruler_make(&work->ruler[i], &work->kept, work->paragraph[i]);
}

static void run_wrap(struct work *work)
{
	struct row *rows;
	for (size_t i = 0; i < work->paragraphs; i++)
		wrap(&work->ruler[i], 72, &work->arena, &rows);
}

static void run_fold(struct work *work)
{
	struct folded folded;
	for (size_t i = 0; i < work->paragraphs; i++)
		fold(&folded, &work->arena, work->paragraph[i], FOLD_CASE | FOLD_MARKS);
}

static void run_find(struct work *work)
{
	struct needle needle;
	struct range *found;
	needle_make(&needle, &work->arena, SLICE("keller"));
	for (size_t i = 0; i < work->paragraphs; i++)
		find_all(&needle, work->paragraph[i], NOWHERE, &work->arena, &found);
}

static void run_article(struct work *work)
{
	article_free(intake_from("bench", work->text, (struct article_options){ 0 }, NULL));
}

static void run_markdown(struct work *work)
{
	article_free(intake_from("bench.md", work->text, (struct article_options){ 0 }, NULL));
}

static void prepare_piece(struct work *work)
{
	work->article = article_new("bench");
	work->article->first = plain_page((struct plain){ .text = work->text },
		(struct article_options){ .whole = true }, work->article);
	work->bytes = work->article->first->text.len;
}

static void run_mentions(struct work *work)
{
	mentions_free(mentions_find(work->article->first, NULL, SLICE("")));
}

static const struct task {
	const char *name;
	enum text_kind text;
	void (*prepare)(struct work *);
	void (*run)(struct work *);
} tasks[] = {
	{ "decode", TEXT_ASCII, NULL, run_decode },
	{ "decode", TEXT_MIXED, NULL, run_decode },
	{ "decode", TEXT_1252, NULL, run_decode },
	{ "ruler", TEXT_ASCII, NULL, run_ruler },
	{ "ruler", TEXT_MIXED, NULL, run_ruler },
	{ "ruler", TEXT_ONE, NULL, run_ruler },
	{ "ruler", TEXT_CJK, NULL, run_ruler },
	{ "wrap", TEXT_MIXED, prepare_rulers, run_wrap },
	{ "wrap", TEXT_ONE, prepare_rulers, run_wrap },
	{ "wrap", TEXT_CJK, prepare_rulers, run_wrap },
	{ "article_from", TEXT_MIXED, NULL, run_article },
	{ "article_from", TEXT_ONE, NULL, run_article },
	{ "article_from", TEXT_MARKDOWN, NULL, run_markdown },
	{ "article_from", TEXT_HTML, NULL, run_article },
	{ "mentions_find", TEXT_MIXED, prepare_piece, run_mentions },
	{ "mentions_find", TEXT_ONE, prepare_piece, run_mentions },
	{ "mentions_find", TEXT_CAPITALS, prepare_piece, run_mentions },
	{ "mentions_find", TEXT_NAMES, prepare_piece, run_mentions },
	{ "mentions_find", TEXT_LIST, prepare_piece, run_mentions },
	{ "fold", TEXT_ASCII, NULL, run_fold },
	{ "fold", TEXT_MIXED, NULL, run_fold },
	{ "fold", TEXT_ONE, NULL, run_fold },
	{ "find_all", TEXT_MIXED, NULL, run_find },
	{ "find_all", TEXT_ONE, NULL, run_find },
};

/* ---- texts */

/* Every fifth e gets the accent that one byte of windows-1252 gives it. */
static void accent(struct buffer *text)
{
	unsigned count = 0;
	for (size_t i = 0; i < text->len; i++)
		if (text->at[i] == 'e' && ++count % 5 == 0)
			text->at[i] = (char)0xe9;
}

/* What stands before and behind a paragraph, in turn. */
struct marks {
	const char *before, *behind;
};

static const struct marks markdown[] = { { "", "\n\n" }, { "## A heading\n\n", "\n\n" },
	{ "> ", "\n\n" }, { "- *First*: ", "\n" }, { "- **Second**: ", "\n\n" },
	{ "A [link](https://example.org/a \"A\") &amp; `code`. ", "\n\n" },
	{ "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | ", " |\n\n" } };

static const struct marks html[] = {
	{ "<!doctype html><title>A page</title><nav class=menu><ul><li><a href=/a>News</a><li><a "
	  "href=/b>Sport</a></ul></nav><main><h1>A page</h1><p style='margin:0' class=\"text "
	  "body\">",
		"</p>\n" },
	{ "<h2 id=b>A heading</h2><div class='grid col-12'><div><p>", "</p></div></div>\n" },
	{ "<blockquote cite=x><p>", "</p></blockquote>\n" },
	{ "<ul><li><em>First</em>: ", "<li>Second</ul>\n" },
	{ "<script>window.data = {\"a\": [1, 2, 3], \"b\": \"<p>\"};</script><p>A <a "
	  "href=\"https://example.org/a\" onclick='go()'>link</a> &amp; <code>code</code>. ",
		"</p>\n" },
	{ "<aside class=related><h3>Related</h3><ul><li><a href=/c>Another "
	  "page</a></ul></aside><p>",
		"</p>\n" },
	{ "<table><tr><th>a<th>b<tr><td>1<td>2<tr><td>3<td>4</table><p>", "</p>\n" },
};

static void make_marked(const struct marks *marks, size_t count, size_t size, struct buffer *text)
{
	struct prose prose;
	prose_init(&prose, PROSE_MIXED, 1);
	for (size_t i = 0; text->len < size; i = (i + 1) % count) {
		buffer_add_slice(text, slice_of(marks[i].before));
		prose_paragraph(&prose, text);
		buffer_add_slice(text, slice_of(marks[i].behind));
	}
}

static void make_capitals(size_t size, struct buffer *text)
{
	struct prose prose;
	prose_init(&prose, PROSE_ASCII, 1);
	while (text->len < size) {
		prose_paragraph(&prose, text);
		buffer_add_slice(text, SLICE("\n\n"));
	}
	for (size_t i = 0; i < text->len; i++)
		if (text->at[i] >= 'a' && text->at[i] <= 'z')
			text->at[i] = (char)(text->at[i] - 'a' + 'A');
}

static void make_names(size_t size, struct buffer *text)
{
	for (uint32_t i = 0; text->len < size; i++) {
		prose_name(i, text);
		buffer_add_slice(text, SLICE(" asked at the harbour for a ship of some size, and "
					     "was told of one; "));
		if (i % 6 == 5)
			buffer_add_slice(text, SLICE("nobody came.\n\n"));
	}
}

static void make_list(size_t size, struct buffer *text)
{
	for (uint32_t i = 0; text->len < size; i++) {
		buffer_add_slice(text, SLICE("- "));
		prose_name(i, text);
		buffer_add_char(text, '\n');
	}
}

static void make_text(enum text_kind kind, size_t size, struct buffer *text)
{
	static const enum prose_kind proses[TEXTS] = { PROSE_ASCII, PROSE_MIXED, PROSE_MIXED,
		PROSE_CJK, PROSE_ASCII, PROSE_MIXED, PROSE_MIXED };
	struct prose prose;
	prose_init(&prose, proses[kind], 1);
	while (text->len < size) {
		prose_paragraph(&prose, text);
		buffer_add_slice(text, kind == TEXT_ONE ? SLICE(" ") : SLICE("\n\n"));
	}
	if (kind == TEXT_1252)
		accent(text);
}

static void find_paragraphs(struct work *work)
{
	struct slice rest = work->text;
	while (rest.len) {
		const char *end = memchr(rest.at, '\n', rest.len);
		size_t len = end ? (size_t)(end - rest.at) : rest.len;
		work->paragraph = grow(work->paragraph, &work->room, work->paragraphs + 1,
			sizeof *work->paragraph);
		if (len)
			work->paragraph[work->paragraphs++] = slice_cut(rest, 0, len);
		rest = slice_cut(rest, len + (len < rest.len), rest.len);
	}
}

/* ---- measuring */

static double run_ms(const struct task *task, struct work *work)
{
	unsigned passes = work->bytes < LEAST ? (unsigned)(LEAST / work->bytes) : 1;
	double from = clock_of(CLOCK_PROCESS_CPUTIME_ID);
	for (unsigned i = 0; i < passes; i++) {
		task->run(work);
		arena_reset(&work->arena);
	}
	return (clock_of(CLOCK_PROCESS_CPUTIME_ID) - from) / passes;
}

/* Returns the nanoseconds a byte; SHORTEST are those of the shortest text, 0 if this is it. */
static double measure(const struct task *task, size_t size, double shortest)
{
	struct work work = { 0 };
	struct series series = { 0 };
	struct buffer text = { 0 };
	if (task->text == TEXT_MARKDOWN)
		make_marked(markdown, COUNT_OF(markdown), size, &text);
	else if (task->text == TEXT_HTML)
		make_marked(html, COUNT_OF(html), size, &text);
	else if (task->text == TEXT_CAPITALS)
		make_capitals(size, &text);
	else if (task->text == TEXT_NAMES)
		make_names(size, &text);
	else if (task->text == TEXT_LIST)
		make_list(size, &text);
	else
		make_text(task->text, size, &text);
	work.text = buffer_slice(&text);
	work.bytes = text.len;
	find_paragraphs(&work);
	if (task->prepare)
		task->prepare(&work);
	for (int i = 0; i < RUNS && work.bytes; i++)
		series_add(&series, run_ms(task, &work));
	double ms = series_at(&series, .5), each = ms * 1e6 / (double)work.bytes;
	printf("%s %s %zu\t%zu\t%.3f\t%.3f\t%.1f\t%.2f\t%.2f\n", task->name, text_names[task->text],
		size, series.count, ms, series_at(&series, .99), 1e3 / each, each,
		shortest > 0 ? each / shortest : 1);
	fflush(stdout);
	series_clear(&series);
	article_free(work.article);
	free(work.paragraph);
	arena_release(&work.arena);
	arena_release(&work.kept);
	buffer_release(&text);
	return each;
}

static bool is_wanted(const struct task *task, size_t size, int argc, char **argv)
{
	return (argc < 2 || strcmp(argv[1], task->name) == 0) &&
	       (argc < 3 || strcmp(argv[2], text_names[task->text]) == 0) &&
	       (argc < 4 || strtoul(argv[3], NULL, 10) == size);
}

int main(int argc, char **argv)
{
	static const size_t sizes[] = { 10000, 100000, 1000000, 10000000 };
	setlocale(LC_CTYPE, "C.UTF-8");
	printf("name\tn\tmedian\tp99\tMB/s\tns/byte\tgrowth\n");
	for (size_t i = 0; i < COUNT_OF(tasks); i++) {
		double shortest = 0;
		for (size_t k = 0; k < COUNT_OF(sizes); k++) {
			if (!is_wanted(&tasks[i], sizes[k], argc, argv))
				continue;
			double each = measure(&tasks[i], sizes[k], shortest);
			shortest = shortest > 0 ? shortest : each;
		}
	}
	return 0;
}
