/*
 * The Markdown room: kinds, text, lines, bytes and facts. Kinds are written as one letter a block,
 * see kind_letters. In a build without cmark there is nothing to test.
 */
#include "unit.h"

#include "intake/intake.h"
#include "markdown/markdown.h"

#include <stdlib.h>
#include <string.h>

static const char kind_letters[BLOCK_KINDS] = {
	[BLOCK_title] = 'T',
	[BLOCK_byline] = 'B',
	[BLOCK_date] = 'D',
	[BLOCK_heading] = 'H',
	[BLOCK_para] = 'P',
	[BLOCK_item] = 'I',
	[BLOCK_quote] = 'Q',
	[BLOCK_code] = 'X',
	[BLOCK_table] = 'R',
	[BLOCK_caption] = 'C',
	[BLOCK_note] = 'N',
	[BLOCK_other] = 'o',
};

static struct article *read_page(struct slice text, bool whole)
{
	struct err err = { 0 };
	struct article *article =
		intake_from("test.md", text, (struct article_options){ .whole = whole }, &err);
	if (!article)
		fail_msg("%s", err.text);
	return article;
}

static void expect(const char *what, struct slice got, const char *want)
{
	if (!slice_is(got, want))
		fail_msg("%s: got \"%.*s\", want \"%s\"", what, (int)got.len, got.at, want);
}

static void expect_kinds(const char *what, const struct piece *piece, const char *want)
{
	struct buffer kinds = { 0 };
	for (uint32_t i = 0; i < piece->blocks; i++)
		buffer_add_char(&kinds, kind_letters[piece->block[i].kind]);
	expect(what, buffer_slice(&kinds), want);
	buffer_release(&kinds);
}

/* ---- blocks */

/* Blocks of the text are separated by line feeds. */
static const struct {
	const char *what, *page, *kinds, *text;
} pages[] = {
	{ "headings", "# A\n\n## B #\n\nC\n===\nD\n---\n", "THHH", "A\nB\nC\nD" },
	{ "a heading in a quote or a list is no title", "> # a\n\n#\n\n- # b\n\n# c\n", "HHT",
		"a\nb\nc" },
	{ "paragraphs over several lines", "a\nb\n\n   c\nd\n", "PP", "a b\nc d" },
	{ "a hard-wrapped text over dashes is a heading", "it was\nlate\n---\nx\n", "HP",
		"it was late\nx" },
	{ "quotes", "> a\nlazy\n\n> > b\n> > c\n>\n> d\n", "QQQ", "a lazy\nb c\nd" },
	{ "items", "- a\n- b\n  - c\n\n  d\n", "IIII", "a\nb\nc\nd" },
	{ "numbers as a reader counts them", "3. a\n3. b\n5. c\n", "III", "3. a\n4. b\n5. c" },
	{ "an item that starts a line later", "1.\n   a\n", "I", "1. a" },
	{ "a quote in an item", "- a\n\n  > b\n", "IQ", "a\nb" },
	{ "code keeps its lines and its blank lines", "```c\n\ta\n\n\n  b  \n```\n", "X",
		"\ta\n\n\n  b" },
	{ "indented code", "x\n\n    a\n\n      b\n", "PX", "x\na\n\n  b" },
	{ "code in a quote", "> ```\n> a\n>\n>  b\n> ```\n", "X", "a\n\n b" },
	{ "code without an end", "```\na\n", "X", "a" },
	{ "a table", "| a | b |\n|---|:-:|\n| 1 | 2 |\n|3|\n", "RRR", "a\tb\n1\t2\n3" },
	{ "a table without outer bars", "a | b\n--|--\n1 | 2\n", "RR", "a\tb\n1\t2" },
	{ "cells with bars and inlines", "|a|b|\n|-|-|\n|`x|y`|1 \\| 2|\n||*z*|\n", "RRR",
		"a\tb\nx|y\t1 | 2\n\tz" },
	{ "a table below a paragraph", "p\na|b\n-|-\n1|2\n", "PRR", "p\na\tb\n1\t2" },
	{ "bars are no table", "a | b\nc | d\n", "P", "a | b c | d" },
	{ "rules vanish", "a\n\n***\n\nb\n", "PP", "a\nb" },
	{ "pictures", "![*a* b](x.png)\n\nsee ![c](y)\n", "CP", "a b\nsee c" },
	{ "a picture without a word", "a\n\n![](x.png)\n", "Po", "a\n![](x.png)" },
	{ "lines that are broken on purpose", "a  \nb\\\nc\n", "PPP", "a\nb\nc" },
	{ "HTML", "<div>\n<b>a</b> &amp; b<br>c\n</div>\n", "P", "a & b c" },
	{ "a heading in HTML", "<h1 align=\"center\">A</h1>\n\n<h2>B</h2>\n", "TH", "A\nB" },
	{ "comments and scripts are no text", "<p>a<!-- b\nc --> d<script>e</script>f</p>\n", "P",
		"a d f" },
	{ "a comment alone", "a\n\n<!-- b -->\n\nc\n", "PoP", "a\n<!-- b -->\nc" },
	{ "tags in a sentence", "a<i>b</i> <br>c\n", "P", "ab c" },
	{ "definitions of links", "a [b]\n\n[b]: /c\n", "Po", "a b\n[b]: /c" },
	{ "footnotes", "a[^1]\n\n[^1]: b c\n[^2]: d e\n\n[^3]: f\n", "PNNN",
		"a[^1]\n[^1]: b c\n[^2]: d e\n[^3]: f" },
	{ "entities and backslashes", "AT&amp;T \\*x\\* &eacute; &no; \\\\ &#x41;\n", "P",
		"AT&T *x* \u00e9 &no; \\ A" },
	{ "blanks that were written as entities", "a&#32;&#10;b &#9;\n", "P", "a b" },
	{ "nothing but signs", "***\n\n---\n", "P", "*** ---" },
	{ "carriage returns", "# a\r\rb\rc\r\r- d\r", "TPI", "a\nb c\nd" },
};

static void test_pages(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(pages) && markdown_is_in(); i++) {
		struct article *article = read_page(slice_of(pages[i].page), false);
		expect_kinds(pages[i].what, article->first, pages[i].kinds);
		expect(pages[i].what, article->first->text, pages[i].text);
		article_free(article);
	}
}

static void test_whole_folds_nothing(void **state)
{
	(void)state;
	if (!markdown_is_in())
		return;
	struct article *article =
		read_page(SLICE("---\ntitle: a\n---\n\nb [c]\n\n<!-- d -->\n\n[c]: /e\n"), true);
	expect_kinds("whole", article->first, "XPXX");
	expect("whole", article->first->text, "---\ntitle: a\n---\nb c\n<!-- d -->\n[c]: /e");
	assert_int_equal(article->first->folded_words, 0);
	article_free(article);
}

/* ---- where it came from */

static const char mapped_page[] = "# One *two*\n"           /* 1 */
				  "\n"                      /* 2 */
				  "> three [four](/x\n"     /* 3 */
				  "> \"t\") `five\n"        /* 4 */
				  "> six` &copy; seven\n"   /* 5 */
				  "\n"                      /* 6 */
				  "***\n"                   /* 7 */
				  "eight\n"                 /* 8 */
				  "nine **ten** eleven\n"   /* 9 */
				  "\n"                      /* 10 */
				  "| twelve | thirteen |\n" /* 11 */
				  "|---|---|\n"             /* 12 */
				  "| fourteen | fifteen |\n";

/* Each word leads to its own bytes and to its line. */
static void test_words_lead_back(void **state)
{
	static const struct {
		const char *word;
		int32_t line;
	} words[] = { { "One", 1 }, { "two", 1 }, { "three", 3 }, { "four", 3 }, { "five", 4 },
		{ "six", 5 }, { "seven", 5 }, { "eight", 8 }, { "nine", 9 }, { "ten", 9 },
		{ "eleven", 9 }, { "twelve", 11 }, { "thirteen", 11 }, { "fourteen", 13 },
		{ "fifteen", 13 } };
	(void)state;
	if (!markdown_is_in())
		return;
	struct article *article = read_page(slice_of(mapped_page), false);
	const struct piece *piece = article->first;
	assert_true(article->mapped);
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		uint64_t from, to;
		size_t len = strlen(words[i].word);
		const char *at = memmem(piece->text.at, piece->text.len, words[i].word, len);
		assert_non_null(at);
		uint32_t byte = (uint32_t)(at - piece->text.at);
		piece_source(piece, (struct range){ byte, byte + (uint32_t)len }, &from, &to);
		if (to - from != len)
			fail_msg("%s: %d bytes", words[i].word, (int)(to - from));
		assert_memory_equal(mapped_page + from, words[i].word, len);
		assert_int_equal(origin_line(&piece->origin, byte), words[i].line);
	}
	article_free(article);
}

static void test_lines(void **state)
{
	static const int32_t lines[][2] = { { 1, 1 }, { 3, 7 }, { 8, 9 }, { 11, 12 }, { 13, 13 } };
	(void)state;
	if (!markdown_is_in())
		return;
	struct article *article = read_page(slice_of(mapped_page), false);
	assert_int_equal(article->first->blocks, COUNT_OF(lines));
	for (size_t i = 0; i < COUNT_OF(lines); i++) {
		assert_int_equal(article->first->block[i].first, lines[i][0]);
		assert_int_equal(article->first->block[i].last, lines[i][1]);
	}
	article_free(article);
}

/* ---- runs and links */

static void expect_run(
	const struct piece *piece, uint32_t i, const char *text, unsigned style, const char *link)
{
	assert_true(i < piece->runs);
	const struct text_run *run = &piece->run[i];
	expect("run", slice_cut(piece->text, run->at.from, run->at.to), text);
	assert_int_equal(run->style, style);
	expect(text, run->link ? piece->link[run->link - 1] : SLICE(""), link);
}

static void test_runs(void **state)
{
	(void)state;
	if (!markdown_is_in())
		return;
	struct article *article = read_page(SLICE("*a **b*** `c` [d *e*](/f \"g\") <http://h.i> "
						  "[j][k] [l](<&#7;>)\n\n[k]: /m\n"),
		false);
	const struct piece *piece = article->first;
	expect("text", block_text(piece, &piece->block[0]), "a b c d e http://h.i j l");
	expect_run(piece, 0, "a", RUN_EMPHASIS, "");
	expect_run(piece, 1, "b", RUN_EMPHASIS | RUN_STRONG, "");
	expect_run(piece, 2, "c", RUN_CODE, "");
	expect_run(piece, 3, "d", 0, "/f");
	expect_run(piece, 4, "e", RUN_EMPHASIS, "/f");
	expect_run(piece, 5, "http://h.i", 0, "http://h.i");
	expect_run(piece, 6, "j", 0, "/m");
	assert_int_equal(piece->runs, 7);
	article_free(article);
}

/* ---- facts */

/* TITLE and so on are empty where nothing may be known. */
static const struct {
	const char *what, *page, *title, *deck, *byline, *date, *language, *kinds, *note;
	bool is_yaml;
} facts[] = {
	{ "the first heading of level 1", "## a\n\n# b\n\n# c\n", "b", "", "", "", "", "HTH", "",
		false },
	{ "front matter",
		"---\ntitle: A \"b\"\ndescription: |\n  c\n  d\nauthor: Ann Bell\n"
		"date: 2024-03-05T10:00:00Z\nlang: en_GB\n---\n\n# a \"B\"\n\ne\n",
		"A \"b\"", "c d", "Ann Bell", "2024-03-05", "en-GB", "oTBDP", "", true },
	{ "a heading that is not the title", "---\ntitle: a\n---\n# b\n", "a", "", "", "", "",
		"oTH", "", true },
	{ "a title that comes late", "---\ntitle: a\nauthor: b\n---\n## c\n\n# a\n", "a", "", "b",
		"", "", "oHTB", "", true },
	{ "a title in marks", "---\ntitle: a b\nauthor: c\n---\n# *a*\n\n---\n\nd\n", "a b", "",
		"c", "", "", "oTBHP", "", true },
	{ "several authors",
		"---\nauthors:\n  - name: Ann Bell\n    mail: [x, {name: y}]\n  - Tom Ode\n"
		"author: [Ann Bell]\nx: {title: z, name: w}\n---\na\n",
		"", "", "Ann Bell, Tom Ode", "", "", "oBP", "", true },
	{ "nothing is nothing", "---\ntitle: ~\nauthor: null\ndate: soon\nlang: a b\n---\na\n", "",
		"", "", "", "", "oP", "", true },
	{ "aliases are not followed",
		"---\ntitle: &a b\nauthor: *a\n? [c]\n: *a\ndate: 2024-01-02\n"
		"---\na\n",
		"b", "", "", "2024-01-02", "", "oTDP", "", true },
	{ "YAML that is none", "---\ntitle: a\nauthor: \"b\nlang: en\n---\nc\n", "a", "", "", "",
		"", "oTP", "the front matter is not valid YAML (line 5)", true },
	{ "TOML",
		"+++\ntitle = \"A b\"\n# c\nauthors = [\"Ann Bell\", 'Tom Ode']\n"
		"date = 2024-03-05\n[x]\nlang = \"en\"\n+++\nd\n",
		"A b", "", "Ann Bell, Tom Ode", "2024-03-05", "", "oTBDP", "", false },
	{ "a rule is no front matter", "---\n\na: b\n\n---\n", "", "", "", "", "", "P", "", false },
	{ "nor is a sentence between rules", "---\na b\n\n---\n", "", "", "", "", "", "P", "",
		false },
};

static void test_facts(void **state)
{
	(void)state;
	struct buffer libraries = { 0 };
	markdown_libraries(&libraries);
	buffer_add_char(&libraries, '\0');
	bool has_yaml = strstr(libraries.at, "libyaml");
	buffer_release(&libraries);
	for (size_t i = 0; i < COUNT_OF(facts) && markdown_is_in(); i++) {
		if (facts[i].is_yaml && !has_yaml)
			continue;
		struct article *article = read_page(slice_of(facts[i].page), false);
		expect_kinds(facts[i].what, article->first, facts[i].kinds);
		expect(facts[i].what, article->title.text, facts[i].title);
		expect(facts[i].what, article->deck.text, facts[i].deck);
		expect(facts[i].what, article->byline.text, facts[i].byline);
		expect(facts[i].what, article->date.text, facts[i].date);
		expect(facts[i].what, article->language.text, facts[i].language);
		expect(facts[i].what, article->note, facts[i].note);
		article_free(article);
	}
}

/* ---- what would cost too much */

static void add_times(struct buffer *page, const char *text, unsigned times)
{
	for (unsigned i = 0; i < times; i++)
		buffer_add_slice(page, slice_of(text));
	buffer_add_slice(page, SLICE("\n\n"));
}

static void test_bounds(void **state)
{
	struct buffer page = { 0 };
	(void)state;
	if (!markdown_is_in())
		return;
	buffer_add_slice(&page, SLICE("---\na: "));
	add_times(&page, "[", 30000);
	buffer_add_slice(&page, SLICE("---\n"));
	add_times(&page, ">", 10000);
	add_times(&page, "[", 50000);
	add_times(&page, "![[]()", 20000);
	add_times(&page, "*a **b ", 5000);
	add_times(&page, "a|", 5000);
	add_times(&page, "- ", 1500);
	buffer_add_slice(&page, SLICE("z\n"));
	struct article *article = read_page(buffer_slice(&page), false);
	const struct piece *piece = article->first;
	expect("the end", slice_cut(piece->text, piece->text.len - 1, piece->text.len), "z");
	article_free(article);
	buffer_release(&page);
}

/* Code of many blocks ends each of them with a line. */
static void test_long_code(void **state)
{
	struct buffer page = { 0 };
	(void)state;
	if (!markdown_is_in())
		return;
	buffer_add_slice(&page, SLICE("```\n"));
	for (unsigned i = 0; i < 10000; i++)
		buffer_print(&page, "line %05u\n%s", i, i % 3 ? "" : "\n");
	buffer_add_slice(&page, SLICE("```\n"));
	struct article *article = read_page(buffer_slice(&page), false);
	const struct piece *piece = article->first;
	assert_true(piece->blocks > 1);
	for (uint32_t i = 0; i < piece->blocks; i++) {
		struct slice text = block_text(piece, &piece->block[i]);
		assert_int_equal(piece->block[i].continues, i > 0);
		assert_true(slice_starts(text, SLICE("line ")));
		assert_true(!i || piece->block[i].first > piece->block[i - 1].last);
	}
	article_free(article);
	buffer_release(&page);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_pages),
		cmocka_unit_test(test_whole_folds_nothing),
		cmocka_unit_test(test_words_lead_back),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_runs),
		cmocka_unit_test(test_facts),
		cmocka_unit_test(test_bounds),
		cmocka_unit_test(test_long_code),
	};
	return cmocka_run_group_tests_name("markdown", tests, NULL, NULL);
}
