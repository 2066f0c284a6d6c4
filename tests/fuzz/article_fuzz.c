/*
 * Any bytes as an article: blocks lie in order and in lines of the file, point back to bytes of
 * it, hold no line ends where they may not, and their words are counted once.
 *
 * The first byte says whether anything may be folded.
 */
#include "intake/intake.h"
#include "cues/cues.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static void check_text(const struct block *block, struct slice text)
{
	bool is_verbatim = block->kind == BLOCK_code || block->kind == BLOCK_verse;
	assert(text.len && text.len <= 65536);
	assert(!byte_is_blank(text.at[text.len - 1]));
	bool has_cells = block->kind == BLOCK_table;
	assert(is_verbatim || has_cells || !byte_is_blank(text.at[0]));
	for (size_t at = 0; at < text.len && !is_verbatim; at++)
		assert(text.at[at] == ' ' || !byte_is_blank(text.at[at]) ||
			(has_cells && text.at[at] == '\t'));
}

static void check_block(const struct article *article, const struct piece *piece, uint32_t index)
{
	const struct block *block = &piece->block[index];
	uint64_t from, to;
	assert(block->kind < BLOCK_KINDS && block->why && block->sure <= 100);
	assert(block->at.from == (index ? block[-1].at.to + 1 : 0));
	assert(!index || piece->text.at[block->at.from - 1] == '\n');
	assert(block->first == -1 || block->first >= 1);
	assert(block->last >= block->first && (!index || block->first >= block[-1].last));
	check_text(block, block_text(piece, block));
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
	uint32_t words = 0, folded = 0;
	assert(piece->blocks || article->pieces > 1);
	assert(!piece->blocks || piece->block[piece->blocks - 1].at.to == piece->text.len);
	for (uint32_t i = 0; i < piece->blocks; i++) {
		const struct block *block = &piece->block[i];
		bool shown = block_kind_shown(block->kind);
		check_block(article, piece, i);
		*(shown ? &words : &folded) += words_count(block_text(piece, block));
		assert(shown || !whole);
	}
	assert(words == piece->words && folded == piece->folded_words);
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
