/* What is true of every piece, whatever format it came from. */
#ifndef DRAMATIS_FUZZ_CHECK_H
#define DRAMATIS_FUZZ_CHECK_H

#include "article/article.h"
#include "cues/cues.h"

#include <assert.h>
#include <string.h>

static inline void check_text(const struct block *block, struct slice text)
{
	bool is_verbatim = block->kind == BLOCK_code || block->kind == BLOCK_verse;
	bool has_cells = block->kind == BLOCK_table;
	assert(text.len && text.len <= 65536);
	assert(!byte_is_blank(text.at[text.len - 1]));
	assert(is_verbatim || has_cells || !byte_is_blank(text.at[0]));
	for (size_t at = 0; at < text.len && !is_verbatim; at++)
		assert(text.at[at] == ' ' || !byte_is_blank(text.at[at]) ||
			(has_cells && text.at[at] == '\t'));
}

static inline void check_runs(const struct piece *piece)
{
	for (uint32_t i = 0; i < piece->runs; i++) {
		const struct text_run *run = &piece->run[i];
		const struct block *block = &piece->block[piece_block_at(piece, run->at.from)];
		assert(run->at.from < run->at.to && (!i || run[-1].at.to <= run->at.from));
		assert(run->at.from >= block->at.from && run->at.to <= block->at.to);
		assert(run->link <= piece->links && (run->link || run->style));
	}
	for (uint32_t i = 0; i < piece->links; i++)
		assert(piece->link[i].len);
}

/* Blocks lie one behind the other, hold text as they may, and their words are counted once; where
 * WHOLE all of them are shown. */
static inline void check_blocks(const struct piece *piece, bool whole)
{
	uint32_t words = 0, folded = 0;
	assert(!piece->blocks || piece->block[piece->blocks - 1].at.to == piece->text.len);
	for (uint32_t i = 0; i < piece->blocks; i++) {
		const struct block *block = &piece->block[i];
		assert(block->kind < BLOCK_KINDS && block->why && block->sure <= 100);
		assert(block->at.from == (i ? block[-1].at.to + 1 : 0));
		assert(!i || piece->text.at[block->at.from - 1] == '\n');
		assert(block->last >= block->first);
		check_text(block, block_text(piece, block));
		bool shown = block_kind_shown(block->kind);
		*(shown ? &words : &folded) += words_count(block_text(piece, block));
		assert(shown || !whole);
	}
	assert(words == piece->words && folded == piece->folded_words);
	check_runs(piece);
}

#endif
