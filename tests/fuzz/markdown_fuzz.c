/*
 * Any bytes as Markdown: every line that is not blank lies in exactly one block, blocks lie in
 * order (but for what front matter tells, which is shown once more) and point back to bytes of the
 * file, runs lie in order in one block each, and no text holds a line end where it may not.
 *
 * The first byte says whether anything may be folded.
 */
#include "check.h"

#include "intake/intake.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static bool is_made(const struct block *block)
{
	return block->first == -1 && block->last == -1;
}

static void check_block(const struct article *article, const struct piece *piece, uint32_t index)
{
	const struct block *block = &piece->block[index], *above = block - 1;
	uint64_t from, to, before, end;
	while (above >= piece->block && is_made(above))
		above--;
	bool is_next = above >= piece->block && !is_made(block);
	assert(block->first >= 1 || is_made(block));
	assert(!is_next || block->first > above->last ||
		(block->continues && block->first == above->last));
	piece_source(piece, block->at, &from, &to);
	assert(from < to);
	if (slice_starts(article->encoding.text, SLICE("UTF-8")))
		assert(to <= article->bytes);
	if (is_next) {
		piece_source(piece, above->at, &before, &end);
		assert(end <= from);
	}
}

/* BYTES are UTF-8; a byte order mark is no line. */
static void check_lines(const struct piece *piece, struct slice bytes)
{
	uint32_t block = 0;
	int32_t line = 1;
	bool is_blank = true;
	if (slice_starts(bytes, SLICE("\xef\xbb\xbf")))
		bytes = slice_cut(bytes, 3, bytes.len);
	for (size_t at = 0; at <= bytes.len; at++) {
		char c = at < bytes.len ? bytes.at[at] : '\n';
		is_blank &= byte_is_blank(c);
		if (c == '\r' && at + 1 < bytes.len && bytes.at[at + 1] == '\n')
			continue;
		if (c != '\n' && c != '\r')
			continue;
		while (block < piece->blocks && piece->block[block].last < line)
			block++;
		assert(is_blank || (block < piece->blocks && piece->block[block].first <= line));
		is_blank = true;
		line++;
	}
}

static void check_piece(const struct article *article, struct slice bytes, bool whole)
{
	const struct piece *piece = article->first;
	assert(article->pieces == 1 && article->mapped && piece->blocks);
	check_blocks(piece, whole);
	for (uint32_t i = 0; i < piece->blocks; i++)
		check_block(article, piece, i);
	if (slice_starts(article->encoding.text, SLICE("UTF-8")))
		check_lines(piece, bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct err err = { 0 };
	if (!len)
		return 0;
	struct article_options options = { .whole = bytes[0] % 2 };
	struct slice text = { (const char *)bytes + 1, len - 1 };
	struct article *article = intake_from("fuzz.md", text, options, &err);
	if (!article)
		assert(err.code == ERR_INPUT && strncmp(err.text, "fuzz.md: ", 9) == 0);
	else if (article->mapped && /* a page that is misnamed is none */
		 (!article->note.len || !memmem(article->note.at, article->note.len, "cannot", 6)))
		check_piece(article, text, options.whole);
	article_free(article);
	return 0;
}
