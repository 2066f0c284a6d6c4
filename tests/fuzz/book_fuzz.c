/*
 * Any bytes as a book. The first byte says what they are: a whole EPUB, its package, its table of
 * contents, or tags of no sort. What is found lies within what was given, references never lead
 * out, and every chapter that is counted can be asked for.
 */
#include "unpack/child/book.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static bool is_within(struct slice part, struct slice all)
{
	return !part.len || (part.at >= all.at && part.at + part.len <= all.at + all.len);
}

static void check_tags(struct slice text)
{
	struct xml xml = { .rest = text };
	struct buffer plain = { 0 };
	for (size_t left = text.len; xml_next(&xml); left = xml.rest.len) {
		assert(xml.rest.len < left);
		assert(is_within(xml.text, text) && is_within(xml.name, text));
		assert(is_within(xml_attribute(&xml, "href"), xml.text));
		plain.len = 0;
		xml_add_text(&plain, xml.text);
	}
	assert(xml_seen(text) <= text.len);
	buffer_release(&plain);
}

static void check_path(struct slice path)
{
	assert(!slice_starts(path, SLICE("/")) && !slice_starts(path, SLICE("../")));
	assert(!path.len || !memmem(path.at, path.len, "/../", 4));
}

static void check_package(struct slice text, bool only_titles)
{
	struct book book = { 0 };
	arena_init(&book.arena);
	if (only_titles)
		book_package(&book, SLICE("x/book.opf"),
			SLICE("<item id='a' href='a.htm' media-type='text/html'/>"));
	else
		book_package(&book, SLICE("x/book.opf"), text);
	book_titles(&book, SLICE("x/y/toc.ncx"), text);
	assert(book.spine <= book.items);
	for (size_t i = 0; i < book.items; i++) {
		check_path(book.item[i].path);
		assert(book.item[i].spine <= book.spine);
	}
	book_release(&book);
}

/* A line for each chapter, behind the head. */
static unsigned count_chapters(const char *answer)
{
	unsigned chapters = 0;
	const char *body = answer ? strstr(answer, "\n\n") : NULL;
	for (const char *c = body ? body + 2 : ""; *c; c++)
		chapters += *c == '\n';
	return chapters;
}

static void check_epub(struct slice file)
{
	struct err err = { 0 };
	char *answer = NULL;
	size_t len = 0;
	FILE *to = open_memstream(&answer, &len);
	enum child_status status = chapters_answer(file, to, &err);
	fclose(to);
	unsigned chapters = count_chapters(answer);
	assert(chapters || status != CHILD_DONE);
	free(answer);
	for (unsigned i = 0; i <= chapters + 1 && i < 4; i++) {
		to = fopen("/dev/null", "w");
		status = chapter_answer(file, i, to, &err);
		assert((i && i <= chapters) == (status == CHILD_DONE || status == CHILD_CUT));
		fclose(to);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	if (!len)
		return 0;
	char *copy = malloc(len); /* of its very size, so that a sanitizer sees its end */
	if (!copy)
		return 0;
	memcpy(copy, bytes + 1, len - 1);
	struct slice text = { copy, len - 1 };
	if (bytes[0] == 'P')
		check_package(text, false);
	else if (bytes[0] == 'T')
		check_package(text, true);
	else if (bytes[0] == 'X')
		check_tags(text);
	else
		check_epub(text);
	free(copy);
	return 0;
}
