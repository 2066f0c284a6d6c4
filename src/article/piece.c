/* Articles and pieces: what every reader asks of them, by binary search. */
#include "article/article.h"

#include <stdlib.h>
#include <string.h>

enum {
	PATH_SHOWN = 150,
};

#define KIND_NAME(name, shown) [BLOCK_##name] = { #name, shown },
static const struct {
	const char *name;
	bool shown;
} kinds[BLOCK_KINDS] = { ARTICLE_KINDS(KIND_NAME) };
#undef KIND_NAME

const char *block_kind_name(enum block_kind kind)
{
	return kinds[kind].name;
}

bool block_kind_shown(enum block_kind kind)
{
	return kinds[kind].shown;
}

struct slice block_text(const struct piece *piece, const struct block *block)
{
	return slice_cut(piece->text, block->at.from, block->at.to);
}

uint32_t piece_block_at(const struct piece *piece, uint32_t at)
{
	uint32_t low = 0, high = piece->blocks;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (piece->block[middle].at.from <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low ? low - 1 : 0;
}

uint32_t piece_run_at(const struct piece *piece, uint32_t at)
{
	uint32_t low = 0, high = piece->runs;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (piece->run[middle].at.to <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Where the text is longer than the file (one bad byte became U+FFFD), the next byte of the text
 * tells where the range ends. */
void piece_source(const struct piece *piece, struct range range, uint64_t *from, uint64_t *to)
{
	uint32_t run;
	*from = origin_run(&piece->origin, range.from, &run);
	*to = *from + (range.to - range.from);
	if (run > range.to - range.from)
		return;
	*to = origin_byte(&piece->origin, range.to - 1) + 1;
	uint64_t next = origin_byte(&piece->origin, range.to);
	if (next > *from && next < *to)
		*to = next;
}

void piece_free(struct piece *piece)
{
	if (!piece)
		return;
	origin_release(&piece->origin);
	arena_release(&piece->arena);
	free(piece);
}

struct piece *piece_read(const struct article *article, uint32_t index, struct err *err)
{
	struct piece *piece = article->source->read(article->source, index);
	if (!piece)
		article_refuse(err, article->path, "cannot be read any more, the file got shorter");
	return piece;
}

/* ---- articles */

struct article *article_new(const char *path)
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
#define NO_FACT(name) article->name.text = SLICE("");
	ARTICLE_FACTS(NO_FACT)
#undef NO_FACT
	return article;
}

void article_free(struct article *article)
{
	if (!article)
		return;
	piece_free((struct piece *)article->first);
	if (article->source)
		article->source->close(article->source);
	arena_release(&article->arena);
	free(article);
}

void article_fact(struct article *article, struct fact *fact, struct slice text, const char *how)
{
	if (!fact->text.len && text.len)
		*fact = (struct fact){ arena_copy(&article->arena, text), how };
}

void article_note(struct article *article, struct slice note)
{
	struct slice before = article->note;
	article->note = before.len ? arena_print(&article->arena, "%.*s; %.*s", (int)before.len,
					     before.at, (int)note.len, note.at)
				   : arena_copy(&article->arena, note);
}

bool article_refuse(struct err *err, struct slice path, const char *what)
{
	if (path.len > PATH_SHOWN)
		path = slice_cut(path, path.len - PATH_SHOWN, path.len);
	return err_set(err, ERR_INPUT, "%.*s: %s", (int)path.len, path.at, what);
}
