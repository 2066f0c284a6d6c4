/*
 * Pieces of a huge file. Piece K runs from the first cut at or behind K times PIECE_BYTES to the
 * first cut at or behind K + 1 times PIECE_BYTES. A cut follows from its nominal offset alone and
 * is found in one bounded read, so every piece can be read for itself, on any thread, and nothing
 * is lost or read twice. Cuts are made behind a line; in lines that are too long for that behind a
 * blank, or else between clusters.
 */
#include "plain/plain.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef PIECE_BYTES
#define PIECE_BYTES ((uint64_t)256 * 1024)
#endif
#ifndef CUT_REACH
#define CUT_REACH (64 * 1024)
#endif
#define CUT_SOON (CUT_REACH / 16)
_Static_assert(CUT_REACH < PIECE_BYTES, "a cut has to lie before the next one");

struct source {
	struct article_source base;
	struct plain_source plain;
};

static uint32_t source_pieces(const struct plain_source *source)
{
	uint64_t pieces = source->size / PIECE_BYTES;
	if (!pieces)
		return 1;
	return pieces < UINT32_MAX ? (uint32_t)pieces : UINT32_MAX - 1;
}

/* ---- reading */

static bool read_file(int fd, char *to, size_t len, uint64_t from)
{
	while (len) {
		ssize_t got = pread(fd, to, len, (off_t)from);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		to += got;
		from += (uint64_t)got;
		len -= (size_t)got;
	}
	return true;
}

/* LEN bytes from FROM on, in ARENA or borrowed. */
static bool read_bytes(const struct plain_source *source, struct arena *arena, uint64_t from,
	size_t len, struct slice *bytes)
{
	if (source->fd < 0) {
		*bytes = slice_cut(source->bytes, (size_t)from, (size_t)from + len);
		return true;
	}
	char *room = arena_take(arena, len + 1);
	*bytes = (struct slice){ room, len };
	return read_file(source->fd, room, len, from);
}

/* ---- cuts */

static bool is_line_end(char c)
{
	return c == '\n' || c == '\r';
}

/* Behind the first line end of WINDOW; 0 where there is none. */
static size_t behind_line(struct slice window)
{
	for (size_t at = 0; at + 1 < window.len; at++)
		if (is_line_end(window.at[at]))
			return at + 1 + (window.at[at] == '\r' && window.at[at + 1] == '\n');
	return 0;
}

static size_t behind_blank(struct slice window)
{
	for (size_t at = 1; at < window.len; at++)
		if (window.at[at] == ' ' || window.at[at] == '\t')
			return at + 1;
	return 0;
}

/* Flags are pairs and joiners join: where their run is entered in the middle, what looks like a
 * border may be none. */
static bool is_certain_border(const struct ruler *ruler, uint32_t at)
{
	unsigned len;
	uint32_t c = codepoint_at(ruler->text, at, &len);
	bool is_joined = at >= 3 && memcmp(ruler->text.at + at - 3, "\u200d", 3) == 0;
	return (ruler->mark[at] & MARK_CLUSTER) && !is_joined && (c < 0x1f1e6 || c > 0x1f1ff);
}

/* The first border of clusters in WINDOW, or of characters where there is none. */
static size_t at_cluster(struct slice window)
{
	struct arena arena;
	struct ruler ruler;
	struct origin origin = { 0 };
	size_t first = 1;
	while (first < window.len && ((unsigned char)window.at[first] & 0xc0) == 0x80)
		first++;
	arena_init(&arena);
	struct slice rest = slice_cut(window, first, window.len);
	ruler_make(&ruler, &arena, decode(&arena, rest, ENCODING_UTF8, &origin, NULL));
	uint32_t at = ruler_next(&ruler, 0);
	while (at < ruler.text.len && !is_certain_border(&ruler, at))
		at = ruler_next(&ruler, at);
	size_t cut = at < ruler.text.len ? first + (size_t)origin_byte(&origin, at) : first;
	origin_release(&origin);
	arena_release(&arena);
	return cut;
}

/* The cut at or behind byte NOMINAL. Most lines end soon, so that little has to be read. */
static bool find_cut(const struct plain_source *source, uint64_t nominal, uint64_t *cut)
{
	struct arena arena;
	struct slice window;
	uint64_t from = nominal - 1; /* a line may end right before */
	size_t at = 0;
	arena_init(&arena);
	bool ok = read_bytes(source, &arena, from, CUT_SOON, &window);
	if (ok && !(at = behind_line(window)))
		ok = read_bytes(source, &arena, from, CUT_REACH, &window);
	if (ok) {
		if (!at)
			at = behind_line(window);
		if (!at)
			at = behind_blank(window);
		if (!at)
			at = at_cluster(window);
		*cut = from + at;
	}
	arena_release(&arena);
	return ok;
}

static bool find_border(const struct plain_source *source, uint32_t index, uint64_t *at)
{
	*at = index ? source->size : 0;
	if (!index || index == source_pieces(source))
		return true;
	return find_cut(source, index * PIECE_BYTES, at);
}

/* ---- pieces */

static struct piece *make_piece(
	const struct plain_source *source, uint32_t index, uint32_t *repaired)
{
	uint64_t from, to;
	struct arena arena;
	struct slice bytes;
	struct origin origin = { 0 };
	struct piece *piece = NULL;
	arena_init(&arena);
	if (find_border(source, index, &from) && find_border(source, index + 1, &to) &&
		read_bytes(source, &arena, from - (from > 0), (size_t)(to - from) + (from > 0),
			&bytes)) {
		bool continues = from > 0 && !is_line_end(bytes.at[0]);
		bytes = slice_cut(bytes, from > 0, bytes.len);
		bool has_bom = index == 0 && source->has_bom;
		struct slice text = decode(&arena, bytes,
			has_bom ? ENCODING_UTF8_BOM : ENCODING_UTF8, &origin, repaired);
		piece = plain_stretch((struct plain){ text, &origin, from }, index == 0, continues);
	}
	origin_release(&origin);
	arena_release(&arena);
	return piece;
}

/* ---- the article */

static struct piece *read_piece(const struct article_source *base, uint32_t index)
{
	return make_piece(&((const struct source *)base)->plain, index, NULL);
}

static void close_source(struct article_source *base)
{
	struct source *source = (struct source *)base;
	if (source->plain.fd >= 0)
		close(source->plain.fd);
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

bool plain_pieces(
	struct article *article, struct plain_source plain, uint32_t *repaired, struct err *err)
{
	struct source *source = ARENA_NEW(&article->arena, struct source, 1);
	*source = (struct source){ .base = { read_piece, close_source }, .plain = plain };
	article->source = &source->base;
	article->pieces = source_pieces(&plain);
	struct piece *first = make_piece(&plain, 0, repaired);
	if (!first)
		return article_refuse(
			err, article->path, "cannot be read any more, the file got shorter");
	article->first = first;
	article->mapped = true;
	if (first->blocks && first->block[0].kind == BLOCK_title)
		article_fact(article, &article->title, block_text(first, &first->block[0]),
			first->block[0].why);
	return !is_blank_file(article) || article_refuse(err, article->path, "an empty file");
}
