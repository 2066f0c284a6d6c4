/*
 * What a file is taken for, by its bytes and, where they cannot tell, by its name; and what is said
 * where it cannot be read.
 */
#include "unit.h"

#include "intake/taking.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BYTES(literal)                                                                             \
	{                                                                                          \
		(literal), sizeof(literal) - 1                                                     \
	}
#define PARA                                                                                       \
	"The ferry left Turku in the early morning, and nobody knew that it would not return.\n"
#define MAIL "From: a@b.c\nSubject: The ferry\nDate: Fri, 03 May 2019 10:00:00 +0300\n"
#define NULS "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"

static void expect(const char *what, struct slice got, const char *want)
{
	if (!slice_is(got, want))
		fail_msg("%s: got \"%.*s\", want \"%s\"", what, (int)got.len, got.at, want);
}

/* ---- sniff.c */

static const struct {
	const char *what, *name;
	struct slice bytes;
	enum form form;
	const char *coding;
} forms[] = {
	{ "text", "a.txt", BYTES(PARA), FORM_TEXT, "UTF-8" },
	{ "a page named as text", "a.txt", BYTES("<!DOCTYPE html><p>" PARA), FORM_HTML, "UTF-8" },
	{ "text named as a page", "a.html", BYTES(PARA), FORM_TEXT, "UTF-8" },
	{ "text about pages", "a.html", BYTES("The <p> tag.\n" PARA), FORM_TEXT, "UTF-8" },
	{ "a page in UTF-16", "a",
		BYTES("\xFF\xFE<\0h\0t\0m\0l\0>\0<\0p\0>\0a\0 \0f\0e\0r\0r\0y\0"), FORM_HTML,
		"UTF-16LE" },
	{ "a page without a mark in UTF-16", "a",
		BYTES("<\0h\0t\0m\0l\0>\0<\0p\0>\0a\0 \0f\0e\0r\0r\0y\0"), FORM_HTML, "UTF-16LE" },
	{ "a declared page", "a", BYTES("<html><meta charset=windows-1251><p>\xCF\xF0\xE8"),
		FORM_HTML, "windows-1251" },
	{ "a page of XML", "a", BYTES("<?xml version='1.0' encoding='ISO-8859-2'?><html>\xB1"),
		FORM_HTML, "iso-8859-2" },
	{ "a page that declares and is UTF-8", "a",
		BYTES("<html><meta charset=windows-1251><p>\xC3\xA9"), FORM_HTML, "UTF-8" },
	{ "a page with NULs", "a", BYTES("<html><p>\0The ferry left Turku, \0 they said."),
		FORM_HTML, "UTF-8" },
	{ "Markdown by its name", "a.md", BYTES(PARA), FORM_MARKDOWN, "UTF-8" },
	{ "Markdown that begins with a tag", "README.MD", BYTES("<p align=center>\n\n# A\n"),
		FORM_MARKDOWN, "UTF-8" },
	{ "a page named as Markdown", "a.md", BYTES("<!doctype html><p>" PARA), FORM_HTML,
		"UTF-8" },
	{ "Markdown by its marks", "a.txt",
		BYTES("---\ntitle: A\n---\n# A\n\n## B\n\nSee [c](d).\n"), FORM_MARKDOWN, "UTF-8" },
	{ "too few marks", "a.txt", BYTES("---\ntitle: A\n---\n# A\n\n" PARA), FORM_TEXT, "UTF-8" },
	{ "marks without front matter", "a.txt", BYTES("# A\n\n## B\n\n## C\n\n[d](e)\n"),
		FORM_TEXT, "UTF-8" },
	{ "a mail", "a.txt", BYTES(MAIL "\n" PARA), FORM_MAIL, "UTF-8" },
	{ "a mail from a mailbox", "a", BYTES("From a Fri May 3\n" MAIL "\n" PARA), FORM_MAIL,
		"UTF-8" },
	{ "a header that goes on", "a", BYTES("From: a\n\tb\nX-Y: c\n" MAIL "\n" PARA), FORM_MAIL,
		"UTF-8" },
	{ "CRLF", "a.eml", BYTES("From: a\r\nTo: b\r\nDate: c\r\n\r\n" PARA), FORM_MAIL, "UTF-8" },
	{ "too few headers", "a.eml", BYTES("From: a\nTo: b\n\n" PARA), FORM_TEXT, "UTF-8" },
	{ "headers without an end", "a.eml", BYTES(MAIL), FORM_TEXT, "UTF-8" },
	{ "an interview", "a", BYTES("From: the harbour\nTo: the island\nDate: May\n" PARA),
		FORM_TEXT, "UTF-8" },
	{ "gzip", "a.txt", BYTES("\x1f\x8b\x08" NULS), FORM_STREAM, NULL },
	{ "xz", "a", BYTES("\xfd\x37zXZ\0"), FORM_STREAM, NULL },
	{ "zstd", "a", BYTES("\x28\xb5\x2f\xfd"), FORM_STREAM, NULL },
	{ "bzip2", "a", BYTES("BZh9" NULS), FORM_STREAM, NULL },
	{ "text that begins like bzip2", "a", BYTES("BZh is how it begins."), FORM_TEXT, "UTF-8" },
	{ "a book", "a", BYTES("PK\3\4" NULS "\0\0\0\0\x8\0\0\0\0\0mimetypeapplication/epub+zipPK"),
		FORM_BOOK, NULL },
	{ "a book without its type", "a.epub", BYTES("PK\3\4" NULS), FORM_BOOK, NULL },
	{ "a picture", "a", BYTES("GIF89a" NULS), FORM_NONE, NULL },
	{ "text about pictures", "a", BYTES("GIF89a was a format."), FORM_TEXT, "UTF-8" },
	{ "nothing that is known", "a", BYTES("abc" NULS), FORM_NONE, NULL },
	{ "nothing", "a", BYTES(""), FORM_TEXT, "UTF-8" },
};

static void test_forms(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(forms); i++) {
		struct taking taking = { .name = slice_of(forms[i].name) };
		struct sniffed found = sniff(&taking, forms[i].bytes);
		if (found.form != forms[i].form)
			fail_msg("%s: taken for %d, %s", forms[i].what, found.form, found.what);
		if (forms[i].coding)
			expect(forms[i].what, slice_of(coding_name(found.coding)), forms[i].coding);
	}
}

static const struct {
	struct slice bytes;
	const char *what;
} refused[] = {
	{ BYTES("%PDF-1.4\n" PARA), "a PDF document; a filter in config.ini can read it" },
	{ BYTES("{\\rtf1\\ansi " PARA), "an RTF document; a filter in config.ini can read it" },
	{ BYTES("%!PS-Adobe-3.0\n"), "a PostScript document; a filter in config.ini can read it" },
	{ BYTES("AT&TFORM" NULS), "a DjVu document; a filter in config.ini can read it" },
	{ BYTES("\xd0\xcf\x11\xe0" NULS),
		"an old Office document; a filter in config.ini can read it" },
	{ BYTES("Title of a book that is 31 longs" NULS "123456789012BOOKMOBI" NULS),
		"a Mobipocket or Kindle book; a filter in config.ini can read it" },
	{ BYTES("PK\3\4" NULS
		"\0\0\0\0\x8\0\0\0\0\0mimetypeapplication/vnd.oasis.opendocument.text"),
		"an OpenDocument file; a filter in config.ini can read it" },
	{ BYTES("PK\3\4" NULS "[Content_Types].xml word/document.xml"),
		"a Word document; a filter in config.ini can read it" },
	{ BYTES("PK\3\4" NULS), "a binary file (ZIP archive)" },
	{ BYTES("RIFF\1\2\3\4WEBPVP8 " NULS), "a binary file (WebP picture)" },
	{ BYTES("\0\0\0\x20"
		"ftypisom" NULS),
		"a binary file (MP4: film or sound)" },
	{ BYTES("\0asm\1\0\0\0"), "a binary file (WebAssembly)" },
	{ BYTES("\x7f"
		"ELF" NULS),
		"a binary file (ELF program)" },
	{ BYTES("!<arch>\ndebian-binary" NULS), "a binary file (ar archive or Debian package)" },
	{ BYTES(NULS), "a binary file" },
};

static void test_refused(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(refused); i++) {
		struct taking taking = { .name = SLICE("a") };
		struct sniffed found = sniff(&taking, refused[i].bytes);
		assert_int_equal(found.form, FORM_NONE);
		expect("refused", slice_of(found.what), refused[i].what);
	}
}

/* What another program declared comes before what the bytes look like, and before what they say. */
static void test_declared(void **state)
{
	(void)state;
	struct taking taking = {
		.name = SLICE("a"), .form = FORM_TEXT, .charset = SLICE("koi8-r")
	};
	struct sniffed found = sniff(&taking, SLICE("<html><meta charset=big5>\xF0\xD2"));
	assert_int_equal(found.form, FORM_TEXT);
	expect("charset", slice_of(coding_name(found.coding)), "koi8-r");
	expect("how", slice_of(found.coding.how), "MIME header");
}

/* ---- chapter.c */

static void test_chapter_paths(void **state)
{
	(void)state;
	unsigned chapter = 0;
	assert_int_equal(chapter_path("a/b.epub#12", &chapter), 8);
	assert_int_equal(chapter, 12);
	assert_int_equal(chapter_path("a#1#2", &chapter), 3);
	static const char *const others[] = { "a", "a#", "a#b", "a#1b", "#1", "a#0", "a#1234567",
		"a#-1", "a# 1", "" };
	for (size_t i = 0; i < COUNT_OF(others); i++)
		if (chapter_path(others[i], &chapter))
			fail_msg("%s is no chapter", others[i]);
}

/* ---- articles */

static struct article *take(const char *name, struct slice bytes, struct err *err)
{
	return intake_from(name, bytes, (struct article_options){ .whole = true }, err);
}

static void expect_note(const char *what, struct slice bytes, const char *note)
{
	struct err err = { 0 };
	struct article *article = take("a", bytes, &err);
	if (!article)
		fail_msg("%s: %s", what, err.text);
	if (!strstr(article->note.len ? article->note.at : "", note))
		fail_msg("%s: \"%.*s\"", what, (int)article->note.len, article->note.at);
	article_free(article);
}

static void test_notes(void **state)
{
	(void)state;
	expect_note("windows-1252", slice_of("caf\xE9, it said.\n"), "read as windows-1252");
	expect_note("bad bytes", slice_of("\xC3\xA9 \xC3\xA8 \xFF, it said.\n"),
		"1 byte could not be read as UTF-8");
	expect_note("decoded twice",
		slice_of("\xC3\x83\xC2\xA9t\xC3\x83\xC2\xA9, \xC3\x83\xC2\xBC it said.\n"),
		"looks like UTF-8 that was decoded twice");
}

/* Without the other program mails are text, and the rest is refused by what it is. */
static void test_missing(void **state)
{
	(void)state;
	struct err err = { 0 };
	const char *before = getenv("DRAMATIS_LIBEXEC");
	char *kept = before ? strdup(before) : NULL;
	setenv("DRAMATIS_LIBEXEC", "/nonexistent", 1);
	expect_note(
		"mail", slice_of(MAIL "\n" PARA), "this build cannot read mails: shown as text");
	assert_null(take("a.gz", (struct slice)BYTES("\x1f\x8b\x08" NULS), &err));
	expect("gzip", slice_of(err.text),
		"a.gz: compressed by gzip, and this build cannot unpack it");
	assert_null(take("a.epub", (struct slice)BYTES("PK\3\4" NULS), &err));
	expect("book", slice_of(err.text), "a.epub: an EPUB book, and this build cannot unpack it");
	assert_int_equal(
		intake_chapters("a.epub", true, (struct article_options){ .whole = true }), 0);
	if (kept)
		setenv("DRAMATIS_LIBEXEC", kept, 1);
	else
		unsetenv("DRAMATIS_LIBEXEC");
	free(kept);
}

static void test_no_chapters(void **state)
{
	(void)state;
	const struct article_options options = { .whole = true };
	assert_int_equal(intake_chapters("/nonexistent/a.epub", true, options), 0);
	assert_int_equal(intake_chapters("/", true, options), 0);
	assert_int_equal(intake_chapters("/dev/null", true, options), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_declared),
		cmocka_unit_test(test_chapter_paths),
		cmocka_unit_test(test_notes),
		cmocka_unit_test(test_missing),
		cmocka_unit_test(test_no_chapters),
	};
	return cmocka_run_group_tests_name("intake", tests, NULL, NULL);
}
