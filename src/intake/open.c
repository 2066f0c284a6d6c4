/*
 * Opening. A file of usual size is read whole and closed; of a huge one the first piece is read
 * and the file stays open. Reading, not mapping: a file that is cut short while it is open must
 * not end the program. What has no size to ask for (a pipe, standard input) is read to its end.
 * Only UTF-8 can be cut into pieces at bytes, so a huge file in another encoding is read whole too.
 */
#include "intake/intake.h"

#include "html/html.h"
#include "markdown/markdown.h"
#include "plain/plain.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef USUAL_SIZE
#define USUAL_SIZE ((size_t)1024 * 1024)
#endif
#ifndef READ_MOST
#define READ_MOST ((size_t)256 * 1024 * 1024) /* of what is read to its end */
#endif

enum {
	SNIFFED = 65536, /* bytes that tell the encoding and whether this is text at all */
	PATH_SHOWN = 150,
	MARKDOWN_MOST = 16 * 1024 * 1024, /* bytes; the tree takes up to 160 times as many */
};

/* ---- refusing */

/* Controls that no text holds in numbers; escape sequences and overstriking are text. */
static bool is_binary(struct slice bytes)
{
	size_t controls = 0;
	for (size_t i = 0; i < bytes.len; i++) {
		unsigned char c = (unsigned char)bytes.at[i];
		controls += c < 0x20 && c != 0x1b && (c < 7 || c > 0x0d);
	}
	return controls >= 4 && controls * 16 > bytes.len;
}

static const struct format {
	struct slice magic;
	const char *what;
	bool is_text; /* so could a text start: only where the rest is none */
} formats[] = {
	{ { "%PDF-", 5 }, "a binary file (PDF)", false },
	{ { "\x89PNG\r\n", 6 }, "a binary file (PNG picture)", false },
	{ { "\xff\xd8\xff", 3 }, "a binary file (JPEG picture)", false },
	{ { "GIF8", 4 }, "a binary file (GIF picture)", true },
	{ { "RIFF", 4 }, "a binary file (RIFF: sound, film or picture)", true },
	{ { "PK\3\4", 4 }, "a binary file (ZIP, perhaps EPUB or an office document)", false },
	{ { "\x1f\x8b", 2 }, "a binary file (gzip)", false },
	{ { "BZh", 3 }, "a binary file (bzip2)", true },
	{ { "\xfd\x37zXZ", 5 }, "a binary file (xz)", false },
	{ { "(\xb5/\xfd", 4 }, "a binary file (zstd)", false },
	{ { "7z\xbc\xaf", 4 }, "a binary file (7-Zip)", false },
	{ { "\x7f\x45LF", 4 }, "a binary file (ELF program)", false },
	{ { "SQLite format 3", 16 }, "a binary file (SQLite database)", false },
	{ { "\xd0\xcf\x11\xe0", 4 }, "a binary file (old office document)", false },
	{ { "OggS", 4 }, "a binary file (Ogg)", true },
	{ { "ID3", 3 }, "a binary file (MP3)", true },
};

/* NULL for a text. */
static const char *why_refused(struct slice start, enum encoding encoding)
{
	if (encoding == ENCODING_UTF16LE || encoding == ENCODING_UTF16BE)
		return NULL;
	bool binary = is_binary(start);
	for (size_t i = 0; i < COUNT_OF(formats); i++)
		if (slice_starts(start, formats[i].magic) && (binary || !formats[i].is_text))
			return formats[i].what;
	return binary ? "a binary file" : NULL;
}

/* ---- articles */

static void describe(struct article *article, enum encoding encoding, uint32_t repaired)
{
	struct arena *arena = &article->arena;
	const char *name = encoding_name(encoding);
	article_fact(article, &article->encoding, slice_of(name), "content");
	if (encoding > ENCODING_UTF8_BOM)
		article_note(article, arena_print(arena, "read as %s", name));
	if (repaired)
		article_note(article, arena_print(arena, "%u byte%s could not be read as %s",
					      repaired, repaired == 1 ? "" : "s", name));
	if (article->truncated)
		article_note(article, SLICE("the text stops in the middle of a sentence"));
	if (article->bytes == READ_MOST)
		article_note(article, SLICE("only the first 256 MB were read"));
}

static bool open_pieces(struct article *article, struct plain_source source, enum encoding encoding,
	struct err *err)
{
	uint32_t repaired = 0;
	bool ok = plain_pieces(article, source, &repaired, err);
	if (ok)
		describe(article, encoding, repaired);
	return ok;
}

/* UTF-8, owned by the article. */
static struct slice keep_bytes(struct article *article, struct slice bytes, enum encoding encoding)
{
	if (encoding > ENCODING_UTF8_BOM)
		return decode(&article->arena, bytes, encoding, NULL, NULL);
	return arena_copy(&article->arena, bytes);
}

/* Markdown is known by its name alone: any text is valid Markdown. */
static bool is_markdown(struct slice name)
{
	static const char *const endings[] = { ".md", ".markdown", ".mdown", ".mkd" };
	for (size_t i = 0; i < COUNT_OF(endings); i++) {
		size_t len = strlen(endings[i]);
		if (name.len > len && strcasecmp(name.at + name.len - len, endings[i]) == 0)
			return true;
	}
	return false;
}

/* Markdown that is read as such: a huge file is text in pieces. */
static bool is_markdown_page(const struct article *article, uint64_t size)
{
	return markdown_is_in() && size <= MARKDOWN_MOST && is_markdown(article->name);
}

static struct piece *read_page(struct article *article, struct slice text,
	const struct origin *origin, struct article_options options)
{
	if (is_markdown_page(article, text.len))
		return markdown_page(text, origin, options, article);
	if (is_markdown(article->name))
		article_note(article, SLICE("this build cannot read Markdown: shown as text"));
	return plain_page((struct plain){ text, origin, 0 }, options, article);
}

/* The article from all of its bytes. */
static bool open_bytes(struct article *article, struct slice bytes, struct article_options options,
	struct err *err)
{
	struct origin origin = { 0 };
	uint32_t repaired = 0;
	struct slice start = slice_cut(bytes, 0, bytes.len < SNIFFED ? bytes.len : SNIFFED);
	article->bytes = bytes.len;
	enum encoding encoding = encoding_guess(bytes.len <= USUAL_SIZE ? bytes : start);
	const char *what = why_refused(start, encoding);
	if (what)
		return article_refuse(err, article->path, what);
	bool is_page = html_is_in() && html_is_page(start) && !is_markdown(article->name);
	if (bytes.len > USUAL_SIZE && !is_page && !is_markdown_page(article, bytes.len)) {
		struct slice kept = keep_bytes(article, bytes, encoding);
		return open_pieces(article,
			(struct plain_source){ .fd = -1,
				.bytes = kept,
				.size = kept.len,
				.has_bom = encoding == ENCODING_UTF8_BOM },
			encoding, err);
	}
	struct arena arena;
	arena_init(&arena);
	struct slice text = decode(&arena, bytes, encoding, &origin, &repaired);
	article->first = is_page ? html_page(text, options, article)
				 : read_page(article, text, &origin, options);
	arena_release(&arena);
	origin_release(&origin);
	if (!article->first)
		return article_refuse(err, article->path, "an empty file");
	article_choose(article, options);
	describe(article, encoding, repaired);
	return true;
}

struct article *intake_from(
	const char *name, struct slice bytes, struct article_options options, struct err *err)
{
	struct article *article = article_new(name);
	if (open_bytes(article, bytes, options, err))
		return article;
	article_free(article);
	return NULL;
}

/* ---- files */

/* Up to MOST bytes of what FD still has. */
static bool read_through(int fd, struct buffer *bytes, size_t most)
{
	while (bytes->len < most) {
		char part[65536];
		size_t room = most - bytes->len < sizeof part ? most - bytes->len : sizeof part;
		ssize_t got = read(fd, part, room);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return got == 0;
		buffer_add(bytes, part, (size_t)got);
	}
	return true;
}

static bool open_all(struct article *article, int fd, struct buffer *bytes,
	struct article_options options, struct err *err)
{
	if (!read_through(fd, bytes, READ_MOST))
		return article_refuse(err, article->path, strerror(errno));
	return open_bytes(article, buffer_slice(bytes), options, err);
}

/* FD is taken over if the article needs it for later. */
static bool open_file(struct article *article, int *fd, struct buffer *bytes,
	struct article_options options, struct err *err)
{
	struct stat stat;
	if (fstat(*fd, &stat) < 0)
		return article_refuse(err, article->path, strerror(errno));
	if (S_ISDIR(stat.st_mode))
		return article_refuse(err, article->path, "a folder");
	if (!S_ISREG(stat.st_mode) || stat.st_size <= (off_t)USUAL_SIZE)
		return open_all(article, *fd, bytes, options, err);
	if (!read_through(*fd, bytes, SNIFFED))
		return article_refuse(err, article->path, strerror(errno));
	enum encoding encoding = encoding_guess(buffer_slice(bytes));
	const char *what = why_refused(buffer_slice(bytes), encoding);
	if (what)
		return article_refuse(err, article->path, what);
	if (encoding > ENCODING_UTF8_BOM || html_is_page(buffer_slice(bytes)) ||
		is_markdown_page(article, (uint64_t)stat.st_size))
		return open_all(article, *fd, bytes, options, err);
	struct plain_source source = {
		.fd = *fd, .size = (uint64_t)stat.st_size, .has_bom = encoding == ENCODING_UTF8_BOM
	};
	article->bytes = source.size;
	*fd = -1;
	return open_pieces(article, source, encoding, err);
}

struct article *intake_open(const char *path, struct article_options options, struct err *err)
{
	struct article *article = article_new(path);
	struct buffer bytes = { 0 };
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	bool ok = fd < 0 ? article_refuse(err, article->path, strerror(errno))
			 : open_file(article, &fd, &bytes, options, err);
	buffer_release(&bytes);
	if (fd >= 0)
		close(fd);
	if (ok)
		return article;
	article_free(article);
	return NULL;
}

void intake_libraries(struct buffer *list)
{
	html_libraries(list);
	markdown_libraries(list);
}
