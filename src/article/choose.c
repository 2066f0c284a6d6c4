/*
 * Decisions are few and blocks are many, so that the text of a block is only looked at where there
 * are decisions. What an earlier session left is an array, found by binary search; what this one
 * adds is a list.
 */
#include "article/choose.h"

#include "cues/cues.h"

#include <stdlib.h>

static const char why[] = "your choice";

/* FNV-1a, as slice_hash(), of the text with single blanks between its words. */
uint64_t choice_key(struct slice text)
{
	uint64_t hash = 0xcbf29ce484222325;
	bool blank = false;
	text = slice_trim(text);
	for (size_t i = 0; i < text.len; i++) {
		bool is_blank = byte_is_blank(text.at[i]);
		unsigned char byte = is_blank ? ' ' : (unsigned char)text.at[i];
		if (!is_blank || !blank)
			hash = (hash ^ byte) * 0x100000001b3;
		blank = is_blank;
	}
	return hash;
}

static int by_key(const void *key, const void *choice)
{
	uint64_t a = *(const uint64_t *)key, b = ((const struct choice *)choice)->key;
	return a < b ? -1 : a > b;
}

/* What was decided of it last, or NULL. CHOICES may be NULL. */
static const struct choice *choice_find(const struct choices *choices, uint64_t key)
{
	if (!choices)
		return NULL;
	for (const struct chosen *chosen = choices->last; chosen; chosen = chosen->before)
		if (chosen->choice.key == key)
			return &chosen->choice;
	if (!choices->count)
		return NULL;
	return bsearch(&key, choices->earlier, choices->count, sizeof *choices->earlier, by_key);
}

static void choose(struct piece *piece, struct block *block, const struct choice *choice)
{
	uint32_t words = words_count(block_text(piece, block));
	if (choice->shown == block_kind_shown(block->kind))
		return;
	block->kind = choice->shown ? BLOCK_para : BLOCK_other;
	block->sure = 100;
	block->why = why;
	piece->words += choice->shown ? words : -words;
	piece->folded_words += choice->shown ? -words : words;
}

bool block_is_chosen(const struct block *block)
{
	return block->why == why;
}

void article_choose(struct article *article, struct article_options options)
{
	const struct choices *choices = options.choices;
	if (!choices || options.whole || article->pieces > 1)
		return;
	struct piece *piece = (struct piece *)article->first;
	for (uint32_t i = 0; i < piece->blocks; i++) {
		struct block *block = &piece->block[i];
		const struct choice *choice =
			choice_find(choices, choice_key(block_text(piece, block)));
		if (choice)
			choose(piece, block, choice);
	}
}
