/*
 * A book is a ZIP file whose container names a package, whose spine names pages. A chapter is a
 * page of the spine with text in it; the cover and the table of contents are none. Chapters count
 * from 1, and the list of them and the reading of one count alike.
 */
#include "unpack/child/book.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* An EPUB being read. */
struct epub {
	struct zip zip;
	struct book book;
	struct slice package; /* its member */
	unsigned chapters;    /* that can be read */
	unsigned missing;     /* pages that cannot: an end that was cut off, names that lead out */
	struct arena arena;   /* of decoded texts */
};

static bool ends_with(struct slice name, const char *end)
{
	size_t len = strlen(end);
	return name.len >= len && strncasecmp(name.at + name.len - len, end, len) == 0;
}

static struct slice text_of(struct epub *epub, struct slice name)
{
	const struct member *member = zip_member(&epub->zip, name);
	if (!member)
		return SLICE("");
	struct coding coding = coding_find(member->bytes, SLICE(""), "");
	return decode_coding(&epub->arena, member->bytes, coding, NULL, NULL);
}

/* ---- first what says where everything is */

static bool is_about(const void *of, struct slice name)
{
	(void)of;
	return slice_is(name, "META-INF/container.xml") ||
	       slice_is(name, "META-INF/encryption.xml") || ends_with(name, ".opf");
}

/* Fonts are often disguised, which hurts nobody; anything else means that the text is too. */
static bool is_encrypted(struct slice text)
{
	struct xml xml = { .rest = text };
	while (xml_next(&xml)) {
		struct slice how = xml_attribute(&xml, "Algorithm");
		if (xml.kind == XML_OPEN && xml_is(&xml, "EncryptionMethod") &&
			!slice_is(how, "http://www.idpf.org/2008/embedding") &&
			!slice_is(how, "http://ns.adobe.com/pdf/enc#RC"))
			return true;
	}
	return false;
}

static void find_package(struct epub *epub)
{
	struct xml xml = { .rest = text_of(epub, SLICE("META-INF/container.xml")) };
	while (!epub->package.len && xml_next(&xml))
		if (xml.kind == XML_OPEN && xml_is(&xml, "rootfile"))
			epub->package = book_path(
				&epub->arena, SLICE(""), xml_attribute(&xml, "full-path"));
	if (zip_member(&epub->zip, epub->package))
		return;
	epub->package = SLICE("");
	for (size_t i = 0; !epub->package.len && i < epub->zip.members; i++)
		if (ends_with(epub->zip.member[i].name, ".opf"))
			epub->package = epub->zip.member[i].name;
}

static bool read_about(struct epub *epub, struct err *err)
{
	if (!zip_read(&epub->zip, is_about, NULL, err))
		return false;
	if (is_encrypted(text_of(epub, SLICE("META-INF/encryption.xml"))))
		return err_set(err, ERR_INPUT, "cannot be read: encrypted (DRM)");
	find_package(epub);
	if (!epub->package.len)
		return err_set(err, ERR_INPUT, "no book: nothing in it says what it holds");
	book_package(&epub->book, epub->package, text_of(epub, epub->package));
	return epub->book.spine || err_set(err, ERR_INPUT, "a book without pages of text");
}

/* ---- then the pages */

static bool is_read(const void *of, struct slice name)
{
	const struct book *book = of;
	for (size_t i = 0; i < book->items; i++)
		if ((book->item[i].spine || book->item[i].is_toc) &&
			slice_equal(book->item[i].path, name))
			return true;
	return false;
}

static bool read_pages(struct epub *epub, struct err *err)
{
	if (!zip_read(&epub->zip, is_read, &epub->book, err))
		return false;
	for (size_t i = 0; i < epub->book.items; i++)
		if (epub->book.item[i].is_toc)
			book_titles(&epub->book, epub->book.item[i].path,
				text_of(epub, epub->book.item[i].path));
	return true;
}

static int by_spine(const void *left, const void *right)
{
	const struct book_item *a = left, *b = right;
	return a->spine < b->spine ? -1 : a->spine > b->spine;
}

/* A book may name one page ten thousand times: it is looked at once. */
static bool is_seen(const struct member *page)
{
	struct member *member = (struct member *)page;
	if (!member->is_looked_at)
		member->is_seen = xml_seen(member->bytes);
	member->is_looked_at = true;
	return member->is_seen;
}

/* Those that are chapters go first, in their order. */
static void sort_out(struct epub *epub)
{
	struct book *book = &epub->book;
	size_t kept = 0;
	epub->missing = book->refused;
	for (size_t i = 0; i < book->items; i++) {
		const struct member *page = zip_member(&epub->zip, book->item[i].path);
		if (!book->item[i].spine || book->item[i].is_aside)
			continue;
		if (page && is_seen(page))
			book->item[kept++] = book->item[i];
		epub->missing += !page || (page->why.len && !is_seen(page));
	}
	if (kept)
		qsort(book->item, kept, sizeof *book->item, by_spine);
	epub->chapters = (unsigned)kept;
}

/* FALSE where there is no chapter. */
static bool epub_open(struct epub *epub, struct slice file, struct err *err)
{
	*epub = (struct epub){ .zip.file = file };
	arena_init(&epub->zip.arena);
	arena_init(&epub->book.arena);
	arena_init(&epub->arena);
	if (!read_about(epub, err) || !read_pages(epub, err))
		return false;
	sort_out(epub);
	if (!epub->chapters && err->code == ERR_NONE)
		err_set(err, ERR_INPUT, "a book without text");
	return epub->chapters;
}

static void epub_release(struct epub *epub)
{
	arena_release(&epub->arena);
	book_release(&epub->book);
	zip_release(&epub->zip);
}

/* ---- answers */

static enum child_status status_of(bool fine, bool cut, const struct err *err)
{
	if (!fine)
		return err->code == ERR_NONE ? CHILD_LACKS : CHILD_REFUSES;
	return cut ? CHILD_CUT : CHILD_DONE;
}

enum child_status chapters_answer(struct slice file, FILE *to, struct err *err)
{
	struct epub epub;
	bool fine = epub_open(&epub, file, err);
	if (fine)
		answer_head_end(to);
	for (unsigned i = 0; i < epub.chapters; i++) {
		answer_line(to, "chapter", epub.book.item[i].title);
		if (!epub.book.item[i].title.len)
			fputs("chapter\n", to);
	}
	enum child_status status = status_of(fine, epub.zip.cut, err);
	epub_release(&epub);
	return status;
}

static void put_number(FILE *to, const char *key, unsigned number)
{
	char digits[16];
	snprintf(digits, sizeof digits, "%u", number);
	answer_line(to, key, slice_of(digits));
}

/* Where the page was cut, ERR says why. */
static bool put_chapter(const struct epub *epub, unsigned chapter, FILE *to, struct err *err)
{
	const struct book_item *item = &epub->book.item[chapter - 1];
	const struct member *page = zip_member(&epub->zip, item->path);
	answer_line(to, "kind", SLICE("html"));
	put_number(to, "chapters", epub->chapters);
	put_number(to, "missing", epub->missing);
	answer_line(to, "title", item->title);
	answer_line(to, "site", epub->book.title);
	answer_line(to, "byline", epub->book.creator);
	answer_line(to, "language", epub->book.language);
	answer_line(to, "date", epub->book.date);
	answer_head_end(to);
	answer_body(to, page->bytes);
	if (page->why.len)
		err_set(err, ERR_INPUT, "%.*s", (int)page->why.len, page->why.at);
	return page->why.len;
}

enum child_status chapter_answer(struct slice file, unsigned chapter, FILE *to, struct err *err)
{
	struct epub epub;
	bool any = epub_open(&epub, file, err);
	bool fine = chapter && chapter <= epub.chapters, cut = false;
	if (fine)
		cut = put_chapter(&epub, chapter, to, err);
	else if (any)
		err_set(err, ERR_INPUT, "no chapter %u: the book has %u", chapter, epub.chapters);
	enum child_status status = status_of(fine, cut, err);
	epub_release(&epub);
	return status;
}
