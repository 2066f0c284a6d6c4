/*
 * Any bytes as an article: blocks lie in order and in lines of the file, point back to bytes of
 * it, hold no line ends where they may not, and their words are counted once.
 *
 * The first byte says whether anything may be folded, and whether the text is that of a mail.
 */
#include "check.h"

#include "intake/intake.h"
#include "plain/plain.h"

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

static void check_letter(struct slice bytes)
{
	struct article *article = article_new("fuzz");
	struct origin origin = { 0 };
	struct slice text = decode(&article->arena, bytes, ENCODING_UTF8, &origin, NULL);
	article_fact(article, &article->title, SLICE("A letter"), "mail header");
	article_fact(article, &article->byline, SLICE("Anna, Pekka"), "mail header");
	article->first = plain_letter((struct plain){ text, &origin, 0 }, article);
	assert(article->first->blocks > 2);
	check_blocks(article->first, true);
	origin_release(&origin);
	article_free(article);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct err err = { 0 };
	if (!len)
		return 0;
	struct article_options options = { .whole = bytes[0] % 2 };
	struct slice text = { (const char *)bytes + 1, len - 1 };
	if (bytes[0] & 2)
		check_letter(text);
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
