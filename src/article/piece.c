/* Pieces: what every reader of an article asks of its blocks, by binary search. */
#include "article/article.h"

#include <stdlib.h>

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

/* Where the text is longer than the file (one bad byte became U+FFFD), the next byte of the text
 * tells where the range ends. */
void piece_source(const struct piece *piece, struct range range, uint64_t *from, uint64_t *to)
{
	*from = origin_byte(&piece->origin, range.from);
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
