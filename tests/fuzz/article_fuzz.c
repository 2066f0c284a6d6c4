/*
 * Any bytes as an article: blocks lie in order and in lines of the file, point back to bytes of
 * it, hold no line ends where they may not, and their words are counted once.
 *
 * The first byte says whether anything may be folded.
 */
#include "check.h"

#include "intake/intake.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static void check_block(const struct article *article, const struct piece *piece, uint32_t index)
{
	const struct block *block = &piece->block[index];
	uint64_t from, to;
	assert(block->first == -1 || block->first >= 1);
	assert(!index || block->first >= block[-1].last);
	piece_source(piece, block->at, &from, &to);
	assert(from < to);
	if (slice_starts(article->encoding.text, SLICE("UTF-8")))
		assert(to <= article->bytes);
	if (index) {
		uint64_t before, end;
		piece_source(piece, block[-1].at, &before, &end);
		assert(end <= from);
	}
}

static void check_piece(const struct article *article, const struct piece *piece, bool whole)
{
	assert(piece->blocks || article->pieces > 1);
	check_blocks(piece, whole);
	for (uint32_t i = 0; i < piece->blocks && article->mapped; i++)
		check_block(article, piece, i);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct err err = { 0 };
	if (!len)
		return 0;
	struct article_options options = { .whole = bytes[0] % 2 };
	struct slice text = { (const char *)bytes + 1, len - 1 };
	struct article *article = intake_from("fuzz", text, options, &err);
	if (article) {
		assert(article->bytes == text.len);
		check_piece(article, article->first, options.whole);
		for (uint32_t i = 1; i < article->pieces; i++) {
			struct piece *piece = piece_read(article, i, &err);
			assert(piece);
			check_piece(article, piece, options.whole);
			piece_free(piece);
		}
	} else {
		assert(err.code == ERR_INPUT && strncmp(err.text, "fuzz: ", 6) == 0);
	}
	article_free(article);
	return 0;
}
