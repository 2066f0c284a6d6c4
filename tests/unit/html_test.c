/*
 * The html room, step by step: what the guard lets through, how a page becomes passages, which of
 * them are the article, what is known of it, and what a page looks like in the end.
 */
#include "unit.h"

#include "html/facts.h"
#include "html/html.h"
#include "html/judge.h"
#include "html/scan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PROSE                                                                                      \
	"The harbour of the old town was closed on Monday, and the council said that it would "    \
	"stay so until the spring."
#define MORE                                                                                       \
	"Nobody had told the fishermen, who stood on the pier in the rain and looked at the "      \
	"chain across the gate."

/* A piece and the article that it belongs to. */
struct made {
	struct article *article;
	struct piece *piece;
};

static struct made make(const char *page, bool whole)
{
	struct made made = { .article = article_new("page.html") };
	made.piece =
		html_page(slice_of(page), (struct article_options){ .whole = whole }, made.article);
	return made;
}

static void drop(struct made made)
{
	piece_free(made.piece);
	article_free(made.article);
}

/* "title:A town|para:It rained.|" */
static void list_blocks(const struct piece *piece, struct buffer *list)
{
	list->len = 0;
	buffer_add(list, "", 0);
	for (uint32_t i = 0; piece && i < piece->blocks; i++) {
		const struct block *block = &piece->block[i];
		struct slice text = block_text(piece, block);
		buffer_print(
			list, "%s:%.*s|", block_kind_name(block->kind), (int)text.len, text.at);
	}
}

static void expect_text(const char *what, struct slice got, const char *want)
{
	if (!slice_is(got, want))
		fail_msg("%s:\n got %.*s\nwant %s", what, (int)got.len, got.at, want);
}

/* ---- the guard */

static const struct {
	const char *what, *page, *wanted;
} scans[] = {
	{ "a script is dropped, its lines are not", "a<script>\nx<p>\n</script>b", "a\n\nb" },
	{ "a script that never ends", "a<script>x", "a" },
	{ "a style", "a<style>p{}</style>b", "ab" },
	{ "a comment", "a<!-- x\n> -->b", "a\nb" },
	{ "an empty comment", "a<!-->b", "ab" },
	{ "a comment that never ends", "a<!-- b", "a" },
	{ "a declaration", "<!doctype html>a", "a" },
	{ "attributes that say nothing", "<p onclick=\"x\" data-x='y'>a", "<p>a" },
	{ "attributes that say something", "<p class='a b' id=c>a", "<p class=\"a b\" id=\"c\">a" },
	{ "a quote in a value", "<p class='a\"b'>a", "<p class=\"a&quot;b\">a" },
	{ "hidden by its style", "<p style='color:red;display: none'>a", "<p hidden>a" },
	{ "references to no code point",
		"a&#xdddddddd<b>&#x110000;&#99999999999 &#65;&#x0041;&#</b>",
		"a&#65533;<b>&#65533;&#65533; &#65;&#x0041;&#</b>" },
	{ "a picture in the page", "<img src='data:x' alt='a'>", "<img alt=\"a\">" },
	{ "a target that is data", "<a href='data:x'>a", "<a>a" },
	{ "a mark that is no tag", "a < b", "a &lt; b" },
	{ "a tag that never ends", "a<p class=", "a<p class=\"\">" },
	{ "a title in which nothing is a tag", "<title>a<b></title>c", "<title>a&lt;b></title>c" },
	{ "a title that never ends", "<title>a", "<title></title>a" },
	{ "a drawing", "a<svg><text>x</text></svg>b", "ab" },
	{ "a drawing that never ends", "a<svg>b", "ab" },
	{ "an end tag of a script", "a</script>b", "ab" },
	{ "nothing", "", "" },
};

static void test_scan(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(scans); i++) {
		struct arena arena;
		struct scan scan;
		arena_init(&arena);
		scan_page(&scan, &arena, slice_of(scans[i].page));
		expect_text(scans[i].what, scan.text, scans[i].wanted);
		arena_release(&arena);
	}
}

/* How deep elements are in each other in TEXT, whose tags are in order. */
static size_t count_levels(struct slice text)
{
	size_t levels = 0, most = 0;
	for (size_t at = 0; at + 1 < text.len; at++) {
		if (text.at[at] != '<')
			continue;
		struct slice rest = slice_cut(text, at, text.len);
		bool is_void = slice_starts(rest, SLICE("<br>"));
		if (text.at[at + 1] == '/')
			levels -= levels > 0;
		else
			levels += !is_void;
		most = levels > most ? levels : most;
	}
	return most;
}

/* What costs the parser more than linear time is not let through: whatever stands in a page, its
 * tags come out in order, and no more than so deep. */
static void test_scan_bounds(void **state)
{
	(void)state;
	static const struct {
		const char *part;
		size_t times, levels;
		bool is_flat;
	} cases[] = { { "<div>", 20000, 512, true }, { "<b>", 20000, 16, false },
		{ "<p>x", 1000, 1, false }, { "<div></span>", 20000, 512, true },
		{ "<b></i>", 20000, 16, false }, { "<span><p></span></p>", 2000, 513, true },
		{ "<b><object></b></object>", 2000, 512, false },
		{ "<x><p></x></p>", 2000, 513, true }, { "<optgroup><i>x</i>", 2000, 512, true },
		{ "<a><p>x", 2000, 512, false }, { "<li>x", 2000, 1, false },
		{ "<table><tr><td>", 2000, 512, true } };
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena arena;
		struct scan scan;
		struct buffer page = { 0 };
		for (size_t k = 0; k < cases[i].times; k++)
			buffer_add_slice(&page, slice_of(cases[i].part));
		arena_init(&arena);
		scan_page(&scan, &arena, buffer_slice(&page));
		size_t levels = count_levels(scan.text);
		if (levels > cases[i].levels || scan.is_flattened != cases[i].is_flat)
			fail_msg("%s: %zu levels, flat %d", cases[i].part, levels,
				scan.is_flattened);
		arena_release(&arena);
		buffer_release(&page);
	}
}

static const struct {
	const char *what, *page, *wanted;
} balances[] = {
	{ "a paragraph ends the one before", "<p>a<p>b", "<p>a</p><p>b" },
	{ "a block ends a paragraph, not what is round it", "<div><p>a<div>b</div></div>",
		"<div><p>a</p><div>b</div></div>" },
	{ "emphasis ends with its paragraph", "<p><b>a<p>b</b>", "<p><b>a</b></p><p>b" },
	{ "a link through a block is left to the parser", "<a><div>b</a>c</div>",
		"<a><div>b</a>c</div>" },
	{ "a link ends the one before", "<a>b<a>c</a>", "<a>b</a><a>c</a>" },
	{ "end tags without a start", "a</div></b></span>b", "ab" },
	{ "but of a paragraph", "a</p>b", "a<p></p>b" },
	{ "an end tag ends what is in it", "<div><span><i>a</div>b",
		"<div><span><i>a</i></span></div>b" },
	{ "an inline element ends no block", "<span><div>a</span>b</div>", "<span><div>ab</div>" },
	{ "items, and lists in items", "<ul><li>a<ul><li>b</ul><li>c</ul>",
		"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>" },
	{ "terms", "<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>" },
	{ "rows and cells", "<table><tr><td>a<td>b<tr><th>c</table>d",
		"<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>d" },
	{ "a table in a cell", "<table><tr><td><table><tr><td>a</table>b<td>c</table>",
		"<table><tr><td><table><tr><td>a</td></tr></table>b</td><td>c</td></tr></table>" },
	{ "a cell ends nothing outside", "<div><table><tr><td></div>a</table>b</div>",
		"<div><table><tr><td>a</td></tr></table>b</div>" },
	{ "headings", "<h1>a<h2>b</h1>c", "<h1>a</h1><h2>b</h2>c" },
	{ "the page itself", "<html><body><p>a</body></html><p>b", "<html><body><p>a</p><p>b" },
};

static void test_balance(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(balances); i++) {
		struct arena arena;
		struct scan scan;
		arena_init(&arena);
		scan_page(&scan, &arena, slice_of(balances[i].page));
		expect_text(balances[i].what, scan.text, balances[i].wanted);
		arena_release(&arena);
	}
}

static void test_scan_json(void **state)
{
	(void)state;
	struct arena arena;
	struct scan scan;
	arena_init(&arena);
	scan_page(&scan, &arena,
		SLICE("<script type='application/ld+json'>{\"a\":1}</script><script>x</script>"));
	assert_int_equal(scan.jsons, 1);
	expect_text("json", scan.json[0], "{\"a\":1}");
	arena_release(&arena);
}

/* ---- hints and addresses */

static void test_hints(void **state)
{
	(void)state;
	static const struct {
		const char *names;
		uint32_t hints;
	} cases[] = { { "site-footer", HINT_BIT(FOOT) }, { "siteFooter", HINT_BIT(FOOT) },
		{ "post body", HINT_BIT(ARTICLE) | HINT_BIT(BODY) },
		{ "entry-content", HINT_BIT(ARTICLE) | HINT_BIT(BODY) }, { "navigate", 0 },
		{ "overflow-hidden", 0 }, { "visually-hidden", HINT_BIT(UNSEEN) }, { "", 0 },
		{ "x-averyveryveryverylongwordthatnobodyuses ad", HINT_BIT(AD) } };
	for (size_t i = 0; i < COUNT_OF(cases); i++)
		if (hints_of(slice_of(cases[i].names)) != cases[i].hints)
			fail_msg("%s: %x", cases[i].names, hints_of(slice_of(cases[i].names)));
}

static void test_addresses(void **state)
{
	(void)state;
	static const struct {
		const char *base, *target, *wanted;
	} cases[] = {
		{ "https://a.example/b/c?d", "e", "https://a.example/b/e" },
		{ "https://a.example/b/c", "../e", "https://a.example/e" },
		{ "https://a.example/b/", "../../../e", "https://a.example/e" },
		{ "https://a.example/b/c", "./e/./f", "https://a.example/b/e/f" },
		{ "https://a.example/b/c", "..", "https://a.example/" },
		{ "https://a.example", "e", "https://a.example/e" },
		{ "https://a.example/b", "//c.example/d", "https://c.example/d" },
		{ "https://a.example/b?c#d", "#e", "https://a.example/b?c#e" },
		{ "https://a.example/b?c", "?d", "https://a.example/b?d" },
		{ "https://a.example/b", "mailto:c@d.example", "mailto:c@d.example" },
		{ "https://a.example/b/c", "e?x=../y", "https://a.example/b/e?x=../y" },
		{ "", "e", "e" },
	};
	struct arena arena;
	arena_init(&arena);
	for (size_t i = 0; i < COUNT_OF(cases); i++)
		expect_text(cases[i].target,
			url_resolve(&arena, slice_of(cases[i].base), slice_of(cases[i].target)),
			cases[i].wanted);
	expect_text("host", url_host(SLICE("https://www.a.example/b")), "a.example");
	expect_text("no host", url_host(SLICE("mailto:a")), "");
	arena_release(&arena);
}

/* ---- pages */

static const struct {
	const char *what, *page, *wanted;
} pages[] = {
	{ "paragraphs, and a menu",
		"<h1>A town</h1><nav><a href=a>Home</a></nav><p>" PROSE "<p>" MORE,
		"title:A town|nav:Home|para:" PROSE "|para:" MORE "|" },
	{ "no paragraphs, but line breaks", "<h1>A town</h1><div>" PROSE "<br><br>" MORE "</div>",
		"title:A town|para:" PROSE "|para:" MORE "|" },
	{ "long lines are paragraphs", "<div>" PROSE "<br>" MORE "</div>",
		"para:" PROSE "|para:" MORE "|" },
	{ "short lines are verse",
		"<h1>A town</h1><p>" PROSE "<p>The rain,<br>the pier,<br>the chain.<p>" MORE,
		"title:A town|para:" PROSE "|verse:The rain,\nthe pier,\nthe chain.|para:" MORE
		"|" },
	{ "an article in three boxes",
		"<div><div><p>" PROSE "</div><div><p>" MORE "</div><div><p>It rained.</div></div>",
		"para:" PROSE "|para:" MORE "|para:It rained.|" },
	{ "items know their numbers",
		"<p>" PROSE "<ol start=3><li>One thing.<li>Another thing.</ol>",
		"para:" PROSE "|item:3. One thing.|item:4. Another thing.|" },
	{ "a layout of tables",
		"<table><tr><td><table><tr><td><p>" PROSE "<p>" MORE "</table></table>",
		"para:" PROSE "|para:" MORE "|" },
	{ "a table of data",
		"<p>" PROSE
		"<table><tr><th><th>2020<th>2021<tr><td>Boats<td>3<td>4</table><p>" MORE,
		"para:" PROSE "|table:\t2020\t2021|table:Boats\t3\t4|para:" MORE "|" },
	{ "code keeps its lines", "<p>" PROSE "<pre>\na  b\n\tc</pre>",
		"para:" PROSE "|code:a  b\n\tc|" },
	{ "a teaser between paragraphs",
		"<h1>A town</h1><p>" PROSE "<p><b>Also read:</b> <a href=a>The town that had no "
		"harbour at all</a><p>" MORE,
		"title:A town|para:" PROSE
		"|teaser:Also read: The town that had no harbour at all|para:" MORE "|" },
	{ "lines that say what is known already",
		"<meta name=author content='Dana Levy'><h1>A town</h1><p>By Dana Levy<p>Published: "
		"January 12, 2023, 10:15 am<p>What happened on 12 January 2023 and after<p>" PROSE
		"<p>" MORE "<p>" MORE " Yes!<p>January 12, 2023",
		"title:A town|byline:Dana Levy|date:2023-01-12|other:By Dana Levy|other:Published: "
		"January 12, 2023, 10:15 am|para:What happened on 12 January 2023 and after|"
		"para:" PROSE "|para:" MORE "|para:" MORE " Yes!|para:January 12, 2023|" },
	{ "labels of other languages",
		"<h1>A town</h1><p>" PROSE "<p>\u05e4\u05e8\u05e1\u05d5\u05de\u05ea<p>" MORE
		"<p><a href=n>Next page &gt;&gt;</a>",
		"title:A town|para:" PROSE "|ad:\u05e4\u05e8\u05e1\u05d5\u05de\u05ea|para:" MORE
		"|nav:Next page >>|" },
	{ "the numbers of the lines of code",
		"<h1>A town</h1><p>" PROSE
		"<table><tr><td><pre>9\n10\n11\n</pre><td><pre>a\nb\nc</pre></table><p>" MORE
		"<pre>1\n1\n2</pre>",
		"title:A town|para:" PROSE "|other:9 10 11|code:a\nb\nc|para:" MORE
		"|code:1\n1\n2|" },
	{ "a figure without a caption",
		"<p>" PROSE "<figure><img alt='A chain across a gate'></figure>",
		"para:" PROSE "|caption:A chain across a gate|" },
	{ "a picture that shows no more than the title",
		"<h1>A town and its harbour!</h1><p>" PROSE
		"<figure><img alt='A Town and its Harbour'></figure><p>" MORE,
		"title:A town and its harbour!|para:" PROSE
		"|other:A Town and its Harbour|para:" MORE "|" },
	{ "blanks that are letters",
		"<p>&nbsp;<p>&nbsp; " PROSE "&nbsp;<p>&#8203;<p>" MORE "<br>&nbsp;<br>" PROSE
		" 3&nbsp;km&nbsp;",
		"para:" PROSE "|para:" MORE "|para:" PROSE " 3\u00a0km|" },
	{ "comments",
		"<p>" PROSE "<p>" MORE "<div id=comments><h3>Comments</h3><p>" MORE " No!</div>",
		"para:" PROSE "|para:" MORE "|comment:Comments|comment:" MORE " No!|" },
	{ "printed twice",
		"<main><p>" PROSE "<p>" MORE "<div class=mobile><p>" PROSE "</div></main>",
		"para:" PROSE "|para:" MORE "|other:" PROSE "|" },
	{ "references are notes",
		"<p>" PROSE "<p>" MORE "<h2>References</h2><ul><li>A. Writer, The pier, 1999.</ul>",
		"para:" PROSE "|para:" MORE "|note:References|note:A. Writer, The pier, 1999.|" },
	{ "a title in the head alone", "<title>A town - The Post</title><p>" PROSE "<p>" MORE,
		"title:A town|para:" PROSE "|para:" MORE "|" },
	{ "an empty page", "<html><body></body></html>", "" },
};

static void test_pages(void **state)
{
	(void)state;
	struct buffer got = { 0 };
	for (size_t i = 0; i < COUNT_OF(pages); i++) {
		struct made made = make(pages[i].page, false);
		list_blocks(made.piece, &got);
		expect_text(pages[i].what, buffer_slice(&got), pages[i].wanted);
		drop(made);
	}
	buffer_release(&got);
}

static void test_whole(void **state)
{
	(void)state;
	struct made made = make("<nav>Home</nav><h1>A town</h1><p>" PROSE
				"<pre>1\n2</pre><footer>Terms</footer>",
		true);
	for (uint32_t i = 0; i < made.piece->blocks; i++)
		assert_true(block_kind_shown(made.piece->block[i].kind));
	drop(made);
}

static void test_runs(void **state)
{
	(void)state;
	struct made made = make("<link rel=canonical href='https://a.example/b/c'><p>The <em>old "
				"<strong>town</strong></em> has <a href='d'>a pier</a> and <a "
				"href='#x'>a gate</a>. " PROSE,
		true);
	const struct piece *piece = made.piece;
	assert_int_equal(piece->links, 1);
	expect_text("target", piece->link[0], "https://a.example/b/d");
	assert_int_equal(piece->runs, 3);
	expect_text("emphasis", slice_cut(piece->text, piece->run[0].at.from, piece->run[0].at.to),
		"old");
	assert_int_equal(piece->run[0].style, RUN_EMPHASIS);
	assert_int_equal(piece->run[1].style, RUN_EMPHASIS | RUN_STRONG);
	expect_text("link", slice_cut(piece->text, piece->run[2].at.from, piece->run[2].at.to),
		"a pier");
	assert_int_equal(piece->run[2].link, 1);
	assert_int_equal(piece_run_at(piece, piece->run[1].at.to), 2);
	drop(made);
}

/* ---- facts */

#define LD(text) "<script type='application/ld+json'>" text "</script>"

static const struct {
	const char *what, *page, *title, *byline, *date, *updated;
} facts[] = {
	{ "the only heading is the title", "<title>Something else | A town</title><h1>A town</h1>",
		"A town", "", "", "" },
	{ "a heading that the head knows nothing of",
		"<meta property=og:title content='The chain across the gate'><h1>The Post</h1>",
		"The chain across the gate", "", "", "" },
	{ "who and when, by meta elements",
		"<meta name=author content='Jane Doe'><meta property=article:published_time "
		"content='2020-03-04T10:00:00Z'><h1>A town</h1>",
		"A town", "Jane Doe", "2020-03-04", "" },
	{ "a template that was never filled in",
		"<meta name=author content='{{author}}'><h1>A town</h1>", "A town", "", "", "" },
	{ "the site is no author",
		"<meta property=og:site_name content='The Post'><meta name=author content='The "
		"Post'>"
		"<h1>A town</h1>",
		"A town", "", "", "" },
	{ "who and when, below the title",
		"<h1>A town</h1><div>By Jane Doe | 4 March 2020</div><p>" PROSE, "A town",
		"Jane Doe", "2020-03-04", "" },
	{ "the date of a teaser is not the article's",
		"<h1>A town</h1><p>" PROSE "<p>" MORE
		"<aside><a href=x>Other <time datetime=2001-01-01>old</time></a></aside>",
		"A town", "", "", "" },
	{ "two dates", "<h1>A town</h1><p>Updated 5 March 2020<p>Published 4 March 2020<p>" PROSE,
		"A town", "", "2020-03-04", "2020-03-05" },
	{ "a title that is an element", "<math><title><mi>x</mi></title></math><p>" PROSE,
		"<mi>x</mi>", "", "", "" },
	{ "an author in the blanks at the end of code",
		"<h1>A town</h1><pre>xx   <span itemprop=author>       </span></pre><p>" PROSE,
		"A town", "", "", "" },
	{ "a day that is none",
		"<link rel=canonical href='https://a.example/1999/88/77/x'><h1>A town</h1>",
		"A town", "", "", "" },
	{ "a date that may be two", "<h1>A town</h1><p>3/4/2020<p>" PROSE, "A town", "", "", "" },
};

static const struct {
	const char *what, *page, *title, *byline, *date, *updated;
} ld_facts[] = {
	{ "an article in a graph",
		LD("{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"1999-01-01\"},"
		   "{\"@type\":\"NewsArticle\",\"headline\":\"A town &amp; a gate\",\"author\":[{"
		   "\"name\":\"Jane Doe\"},{\"@id\":\"#2\"}],\"datePublished\":\"2020-03-04\"},"
		   "{\"@id\":\"#2\",\"name\":\"John Roe\"}]}") PROSE,
		"A town & a gate", "Jane Doe, John Roe", "2020-03-04", "" },
	{ "a broken script before a right one",
		LD("{\"@type\":\"Article\",") LD("[{\"@type\":[\"Thing\",\"BlogPosting\"],"
						 "\"author\":\"Jane Doe\"}]") "<h1>A town</h1>",
		"A town", "Jane Doe", "", "" },
	{ "a script that ends in a comment",
		LD("// <![CDATA[\n{\"@type\":\"Article\",\"author\":\"Jane Doe\"}\n// ]]>") "<h1>A "
											    "town</"
											    "h1>",
		"A town", "Jane Doe", "", "" },
	{ "a recipe before the article",
		LD("[{\"@type\":\"Recipe\",\"author\":\"John Roe\"},{\"@type\":\"NewsArticle\","
		   "\"author\":\"Jane Doe\"}]") "<h1>A town</h1>",
		"A town", "Jane Doe", "", "" },
	{ "values in the wrong form",
		LD("{\"@type\":\"Article\",\"headline\":{},\"author\":7,\"datePublished\":[1]"
		   "}") "<h1>A town</h1>",
		"A town", "", "", "" },
};

static void check_facts(const char *what, const char *page, const char *title, const char *byline,
	const char *date, const char *updated)
{
	struct made made = make(page, false);
	expect_text(what, made.article->title.text, title);
	expect_text(what, made.article->byline.text, byline);
	expect_text(what, made.article->date.text, date);
	expect_text(what, made.article->updated.text, updated);
	drop(made);
}

static void test_facts(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(facts); i++)
		check_facts(facts[i].what, facts[i].page, facts[i].title, facts[i].byline,
			facts[i].date, facts[i].updated);
}

static void test_ld_facts(void **state)
{
	(void)state;
	struct buffer libraries = { 0 };
	html_libraries(&libraries);
	bool is_in = libraries.len && strstr(libraries.at, "json-c");
	buffer_release(&libraries);
	for (size_t i = 0; is_in && i < COUNT_OF(ld_facts); i++)
		check_facts(ld_facts[i].what, ld_facts[i].page, ld_facts[i].title,
			ld_facts[i].byline, ld_facts[i].date, ld_facts[i].updated);
}

static void test_notes(void **state)
{
	(void)state;
	struct made made = make("<h1>A town</h1><p>" PROSE "<p>Nobody had told the fishermen, who "
				"stood on the pier in the rain and looked at",
		false);
	assert_true(made.article->truncated);
	drop(made);
	struct buffer page = { 0 };
	for (int i = 0; i < 2000; i++)
		buffer_add_slice(&page, SLICE("<div>"));
	buffer_add_slice(&page, SLICE("<p>" PROSE "<p>" MORE));
	made = make(page.at, false);
	assert_non_null(strstr(made.article->note.at, "nested too deep"));
	struct buffer got = { 0 };
	list_blocks(made.piece, &got);
	expect_text("a deep page", buffer_slice(&got), "para:" PROSE "|para:" MORE "|");
	buffer_release(&got);
	buffer_release(&page);
	drop(made);
	made = make("<ul><li><a href=a>Home</a><li><a href=b>News</a></ul>", false);
	assert_non_null(strstr(made.article->note.at, "no article was found"));
	drop(made);
}

/* ---- before decoding */

static void test_sniffing(void **state)
{
	(void)state;
	static const struct {
		const char *start;
		bool is_page;
		const char *charset;
	} cases[] = { { "<!DOCTYPE html><meta charset=koi8-r>", true, "koi8-r" },
		{ " \n<html><meta http-equiv=x content='text/html; charset=euc-jp'>", true,
			"euc-jp" },
		{ "<?xml version='1.0' encoding=\"big5\"?><html>", true, "big5" },
		{ "<!-- saved --><p>a", true, "" }, { "a <p> in a text", false, "" },
		{ "<pre-", false, "" }, { "<particle>", false, "" }, { "<", false, "" },
		{ "", false, "" }, { "<meta charset=", true, "" } };
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct slice start = slice_of(cases[i].start);
		if (html_is_page(start) != cases[i].is_page)
			fail_msg("%s", cases[i].start);
		expect_text(cases[i].start, html_charset(start), cases[i].charset);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sniffing),
		cmocka_unit_test(test_scan),
		cmocka_unit_test(test_scan_bounds),
		cmocka_unit_test(test_balance),
		cmocka_unit_test(test_scan_json),
		cmocka_unit_test(test_hints),
		cmocka_unit_test(test_addresses),
		cmocka_unit_test(test_pages),
		cmocka_unit_test(test_whole),
		cmocka_unit_test(test_runs),
		cmocka_unit_test(test_facts),
		cmocka_unit_test(test_ld_facts),
		cmocka_unit_test(test_notes),
	};
	return cmocka_run_group_tests_name("html", tests, NULL, NULL);
}
