/*
 * Opening. A file of usual size is read whole and closed; of a huge one the first piece is read
 * and the file stays open. Reading, not mapping: a file that is cut short while it is open must
 * not end the program. What has no size to ask for (a pipe, standard input) is read to its end.
 * Only UTF-8 can be cut into pieces at bytes, so a huge file in another encoding is read whole too.
 */
#include "article/article.h"

#include "article/letter.h"
#include "article/plain.h"
#include "article/source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
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
};

/* ---- refusing */

static const char cut_short[] = "cannot be read any more, the file got shorter";

/* The end of a path says more than its start. */
static bool refuse(struct err *err, struct slice path, const char *what)
{
	if (path.len > PATH_SHOWN)
		path = slice_cut(path, path.len - PATH_SHOWN, path.len);
	return err_set(err, ERR_INPUT, "%.*s: %s", (int)path.len, path.at, what);
}

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

static struct article *article_new(const char *path)
{
	struct article *article = calloc(1, sizeof *article);
	if (!article)
		base_fatal("out of memory");
	arena_init(&article->arena);
	article->path = arena_copy(&article->arena, slice_of(path));
	struct slice trimmed = article->path;
	while (trimmed.len > 1 && trimmed.at[trimmed.len - 1] == '/')
		trimmed.len--;
	const char *slash = memrchr(trimmed.at, '/', trimmed.len);
	size_t from = slash ? (size_t)(slash + 1 - trimmed.at) : 0;
	article->name = slice_cut(trimmed, from < trimmed.len ? from : 0, trimmed.len);
	article->pieces = 1;
	return article;
}

void article_free(struct article *article)
{
	if (!article)
		return;
	piece_free((struct piece *)article->first);
	if (article->source && article->source->fd >= 0)
		close(article->source->fd);
	arena_release(&article->arena);
	free(article);
}

static void add_note(struct article *article, struct slice note)
{
	if (article->note.len)
		note = arena_print(&article->arena, "%.*s; %.*s", (int)article->note.len,
			article->note.at, (int)note.len, note.at);
	article->note = note;
}

static void describe(struct article *article, uint32_t repaired)
{
	struct arena *arena = &article->arena;
	if (article->encoding > ENCODING_UTF8_BOM)
		add_note(article,
			arena_print(arena, "read as %s", encoding_name(article->encoding)));
	if (repaired)
		add_note(article,
			arena_print(arena, "%u byte%s could not be read as %s", repaired,
				repaired == 1 ? "" : "s", encoding_name(article->encoding)));
	if (article->truncated)
		add_note(article, SLICE("the text stops in the middle of a sentence"));
	if (article->bytes == READ_MOST)
		add_note(article, SLICE("only the first 256 MB were read"));
}

static bool is_blank_file(const struct article *article)
{
	bool blank = !article->first->blocks;
	for (uint32_t i = 1; blank && i < article->pieces; i++) {
		struct piece *piece = piece_read(article, i, NULL);
		blank = piece && !piece->blocks;
		piece_free(piece);
	}
	return blank;
}

/* The article in pieces; SOURCE is copied. */
static bool open_pieces(struct article *article, struct article_source source, struct err *err)
{
	uint32_t repaired = 0;
	article->source = ARENA_NEW(&article->arena, struct article_source, 1);
	*article->source = source;
	article->pieces = source_pieces(&source);
	struct piece *first = source_piece(&source, 0, &repaired);
	if (!first)
		return refuse(err, article->path, cut_short);
	article->first = first;
	if (first->blocks && first->block[0].kind == BLOCK_title)
		article->title = block_text(first, &first->block[0]);
	describe(article, repaired);
	return !is_blank_file(article) || refuse(err, article->path, "an empty file");
}

/* UTF-8, owned by the article. */
static struct slice keep_bytes(struct article *article, struct slice bytes)
{
	if (article->encoding > ENCODING_UTF8_BOM)
		return decode(&article->arena, bytes, article->encoding, NULL, NULL);
	return arena_copy(&article->arena, bytes);
}

/* The article from all of its bytes. */
static bool open_bytes(struct article *article, struct slice bytes, struct article_options options,
	struct err *err)
{
	struct origin origin = { 0 };
	uint32_t repaired = 0;
	struct slice start = slice_cut(bytes, 0, bytes.len < SNIFFED ? bytes.len : SNIFFED);
	article->bytes = bytes.len;
	article->encoding = encoding_guess(bytes.len <= USUAL_SIZE ? bytes : start);
	const char *what = why_refused(start, article->encoding);
	if (what)
		return refuse(err, article->path, what);
	if (bytes.len > USUAL_SIZE) {
		struct slice kept = keep_bytes(article, bytes);
		bool bom = article->encoding == ENCODING_UTF8_BOM;
		return open_pieces(article,
			(struct article_source){ .fd = -1,
				.bytes = kept,
				.size = kept.len,
				.encoding = bom ? ENCODING_UTF8_BOM : ENCODING_UTF8 },
			err);
	}
	struct arena arena;
	arena_init(&arena);
	struct slice text = decode(&arena, bytes, article->encoding, &origin, &repaired);
	article->first = plain_page((struct plain){ text, &origin, 0 }, options, article);
	arena_release(&arena);
	origin_release(&origin);
	if (!article->first)
		return refuse(err, article->path, "an empty file");
	describe(article, repaired);
	return true;
}

struct article *article_from(
	const char *name, struct slice bytes, struct article_options options, struct err *err)
{
	struct article *article = article_new(name);
	if (open_bytes(article, bytes, options, err))
		return article;
	article_free(article);
	return NULL;
}

struct piece *piece_read(const struct article *article, uint32_t index, struct err *err)
{
	struct piece *piece = source_piece(article->source, index, NULL);
	if (!piece)
		refuse(err, article->path, cut_short);
	return piece;
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
		return refuse(err, article->path, strerror(errno));
	return open_bytes(article, buffer_slice(bytes), options, err);
}

/* FD is taken over if the article needs it for later. */
static bool open_file(struct article *article, int *fd, struct buffer *bytes,
	struct article_options options, struct err *err)
{
	struct stat stat;
	if (fstat(*fd, &stat) < 0)
		return refuse(err, article->path, strerror(errno));
	if (S_ISDIR(stat.st_mode))
		return refuse(err, article->path, "a folder");
	if (!S_ISREG(stat.st_mode) || stat.st_size <= (off_t)USUAL_SIZE)
		return open_all(article, *fd, bytes, options, err);
	if (!read_through(*fd, bytes, SNIFFED))
		return refuse(err, article->path, strerror(errno));
	article->encoding = encoding_guess(buffer_slice(bytes));
	const char *what = why_refused(buffer_slice(bytes), article->encoding);
	if (what)
		return refuse(err, article->path, what);
	if (article->encoding > ENCODING_UTF8_BOM)
		return open_all(article, *fd, bytes, options, err);
	struct article_source source = {
		.fd = *fd, .size = (uint64_t)stat.st_size, .encoding = article->encoding
	};
	article->bytes = source.size;
	*fd = -1;
	return open_pieces(article, source, err);
}

struct article *article_open(const char *path, struct article_options options, struct err *err)
{
	struct article *article = article_new(path);
	struct buffer bytes = { 0 };
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	bool ok = fd < 0 ? refuse(err, article->path, strerror(errno))
			 : open_file(article, &fd, &bytes, options, err);
	buffer_release(&bytes);
	if (fd >= 0)
		close(fd);
	if (ok)
		return article;
	article_free(article);
	return NULL;
}
