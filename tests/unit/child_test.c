/*
 * What dramatis-unpack reads without a library: tags, references, packages and their titles.
 */
#include "unit.h"

#include "unpack/child/book.h"

#include <string.h>

static void expect(const char *what, struct slice got, const char *want)
{
	if (!slice_is(got, want))
		fail_msg("%s: got \"%.*s\", want \"%s\"", what, (int)got.len, got.at, want);
}

/* ---- xml.c: what it sees, written "<name>", "</name>", "<name/>" and [text] */

static const struct {
	const char *text, *seen;
} tags[] = {
	{ "", "" },
	{ "text", "[text]" },
	{ "<a>b</a>", "<a>[b]</a>" },
	{ "<dc:title id='x'>b</dc:title>", "<title>[b]</title>" },
	{ "<a/><b c='d'/>", "<a/><b/>" },
	{ "<?xml version='1.0'?><!DOCTYPE a><!-- <b> --><a>", "<a>" },
	{ "<a title='x > y'>", "<a>" },
	{ "<a title='x>y</a>", "<a>[y]</a>" },
	{ "1 < 2 <3> <", "[1 < 2 <3> <]" },
	{ "<![CDATA[<b>]]>c", "[<b>][c]" },
	{ "<![CDATA[<b>", "[<b>]" },
	{ "<a", "<a>" },
	{ "<", "[<]" },
	{ "</", "</>" },
	{ "<!-- never closed", "" },
};

static void test_tags(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(tags); i++) {
		struct xml xml = { .rest = slice_of(tags[i].text) };
		struct buffer seen = { 0 };
		while (xml_next(&xml)) {
			struct slice shown = xml.kind == XML_TEXT ? xml.text : xml.name;
			buffer_print(&seen, "%s%.*s%s",
				xml.kind == XML_TEXT    ? "["
				: xml.kind == XML_CLOSE ? "</"
							: "<",
				(int)shown.len, shown.at,
				xml.kind == XML_TEXT ? "]"
				: xml.empty          ? "/>"
						     : ">");
		}
		expect(tags[i].text, buffer_slice(&seen), tags[i].seen);
		buffer_release(&seen);
	}
}

static void test_attributes(void **state)
{
	(void)state;
	struct xml xml = { .rest = slice_of(
				   "<a href=x opf:role = \"aut\" TITLE='a \"b\"' empty='' last>") };
	assert_true(xml_next(&xml));
	expect("bare", xml_attribute(&xml, "href"), "x");
	expect("prefix", xml_attribute(&xml, "role"), "aut");
	expect("capitals", xml_attribute(&xml, "title"), "a \"b\"");
	expect("empty", xml_attribute(&xml, "empty"), "");
	expect("none", xml_attribute(&xml, "rol"), "");
	expect("without a value", xml_attribute(&xml, "last"), "");
}

static const struct {
	const char *written, *read;
} texts[] = {
	{ " a \n\t b ", "a b " },
	{ "A&amp;B &lt;x&gt; &quot;&apos;", "A&B <x> \"'" },
	{ "&#65;&#x42;&#xe9;", "AB\xC3\xA9" },
	{ "&#0;&#xd800;&#x110000;&#-5;&#;&#x;", "&#0;&#xd800;&#x110000;&#-5;&#;&#x;" },
	{ "&nope; & &", "&nope; & &" },
	{ "x&mdash;y", "x\xE2\x80\x94y" },
};

static void test_texts(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		struct buffer text = { 0 };
		xml_add_text(&text, slice_of(texts[i].written));
		expect(texts[i].written, buffer_slice(&text), texts[i].read);
		buffer_release(&text);
	}
}

static void test_seen(void **state)
{
	(void)state;
	assert_int_equal(xml_seen(slice_of("<html><head><title>Cover</title></head>"
					   "<body> <img alt='x'/>\n</body></html>")),
		0);
	assert_int_equal(xml_seen(slice_of("<style>p{}</style><p>a b</p><script>x</script>")), 2);
	assert_int_equal(xml_seen(slice_of("<head/>ab")), 2);
}

/* ---- package.c */

static const struct {
	const char *from, *reference, *path;
} references[] = {
	{ "book.opf", "a.xhtml", "a.xhtml" },
	{ "OEBPS/book.opf", "Text/a%20b.xhtml#mark", "OEBPS/Text/a b.xhtml" },
	{ "OEBPS/Text/nav.xhtml", "../a.xhtml", "OEBPS/a.xhtml" },
	{ "OEBPS/book.opf", "./x/../a&amp;b.xhtml", "OEBPS/a&b.xhtml" },
	{ "OEBPS/book.opf", "../../etc/passwd", "" },
	{ "OEBPS/book.opf", "%2e%2e/%2e%2e/etc/passwd", "" },
	{ "OEBPS/book.opf", "/etc/passwd", "" },
	{ "OEBPS/book.opf", "https://example.org/a.xhtml", "" },
	{ "OEBPS/book.opf", "100%.xhtml", "OEBPS/100%.xhtml" },
};

static void test_references(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(references); i++) {
		struct arena arena;
		arena_init(&arena);
		expect(references[i].reference,
			book_path(&arena, slice_of(references[i].from),
				slice_of(references[i].reference)),
			references[i].path);
		arena_release(&arena);
	}
}

static const struct book_item *item_of(const struct book *book, const char *path)
{
	for (size_t i = 0; i < book->items; i++)
		if (slice_is(book->item[i].path, path))
			return &book->item[i];
	fail_msg("no item %s", path);
	return NULL;
}

static void test_package(void **state)
{
	(void)state;
	struct book book = { 0 };
	arena_init(&book.arena);
	book_package(&book, SLICE("x/book.opf"),
		SLICE("<package><metadata><dc:title>A &amp; B</dc:title><dc:title>Sub</dc:title>"
		      "<dc:creator>One</dc:creator><dc:creator>Two</dc:creator>"
		      "<dc:date opf:event='modification'>2020</dc:date><dc:date>2019-05-03T01:02"
		      "</dc:date><dc:language>en</dc:language></metadata><manifest>"
		      "<item id='n' href='nav.xhtml' media-type='application/xhtml+xml' "
		      "properties='nav'/>"
		      "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/>"
		      "<item id='f' href='f.xhtml' media-type='application/xhtml+xml'/>"
		      "<item id='p' href='p.png' media-type='image/png'/></manifest><spine>"
		      "<itemref idref='a'/><itemref idref='p'/><itemref idref='a'/>"
		      "<itemref idref='gone'/><itemref idref='f'/></spine><guide>"
		      "<reference type='cover' href='f.xhtml'/></guide></package>"));
	expect("title", book.title, "A & B");
	expect("creator", book.creator, "One, Two");
	expect("date", book.date, "2019-05-03");
	expect("language", book.language, "en");
	assert_int_equal(book.spine, 2);
	assert_int_equal(item_of(&book, "x/a.xhtml")->spine, 1);
	assert_int_equal(item_of(&book, "x/f.xhtml")->spine, 2);
	assert_true(item_of(&book, "x/f.xhtml")->is_aside);
	assert_true(item_of(&book, "x/nav.xhtml")->is_toc);
	assert_int_equal(item_of(&book, "x/p.png")->spine, 0);
	book_titles(&book, SLICE("x/nav.xhtml"),
		SLICE("<nav epub:type='page-list'><a href='a.xhtml'>1</a></nav>"
		      "<nav epub:type='toc'><a href='a.xhtml#x'>The <b>start</b></a>"
		      "<a href='a.xhtml#y'>later</a></nav>"));
	expect("title", item_of(&book, "x/a.xhtml")->title, "The start");
	book_release(&book);
}

static void test_ncx(void **state)
{
	(void)state;
	struct book book = { 0 };
	arena_init(&book.arena);
	book_package(&book, SLICE("book.opf"),
		SLICE("<item id='a' href='a.htm' media-type='text/html'/>"
		      "<item id='b' href='b.htm' media-type='text/html'/>"));
	assert_int_equal(book.spine, 2);
	book_titles(&book, SLICE("toc.ncx"),
		SLICE("<docTitle><text>All</text></docTitle><navPoint><navLabel><text>First</text>"
		      "</navLabel><content src='a.htm'/></navPoint><pageList><pageTarget>"
		      "<navLabel><text>7</text></navLabel><content src='b.htm'/>"));
	expect("first", item_of(&book, "a.htm")->title, "First");
	expect("second", item_of(&book, "b.htm")->title, "");
	book_release(&book);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tags),
		cmocka_unit_test(test_attributes),
		cmocka_unit_test(test_texts),
		cmocka_unit_test(test_seen),
		cmocka_unit_test(test_references),
		cmocka_unit_test(test_package),
		cmocka_unit_test(test_ncx),
	};
	return cmocka_run_group_tests_name("child", tests, NULL, NULL);
}
