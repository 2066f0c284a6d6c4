/*
 * Huge articles in pieces. The room is compiled with tiny sizes here, so that every text is huge:
 * see the static assertions. Whatever the bytes, the pieces together hold every character that is
 * not a blank, once and in order; each can be read alone; blocks are small and borders lie between
 * clusters.
 */
#include "unit.h"

#include "intake/intake.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

_Static_assert(USUAL_SIZE <= 64 && PIECE_BYTES <= 64 && CUT_REACH < PIECE_BYTES && BLOCK_MOST <= 48,
	"this test wants tiny pieces");

static const struct article_options folding = { .whole = false };

/* ---- chance, the same on every run */

static uint32_t chance(uint64_t *state, uint32_t below)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return (uint32_t)((*state >> 20) % below);
}

static const char *const parts[] = { "a", "word", " ", "\n", "\n\n", "\r\n", "\r", "\t", "  ", ".",
	"\xC3\xA9", "e\xCC\x81", "\xE6\xB8\xAF\xE5\x8F\xA3",
	"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7", "supercalifragilistic",
	"\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA", "\xC2\xA0", "-", "> ", "\f", "\xE2\x80\xA8", "1. " };

static void add_random(struct buffer *text, uint64_t *state, uint32_t count, uint32_t kinds)
{
	for (uint32_t i = 0; i < count; i++)
		buffer_add_slice(text, slice_of(parts[chance(state, kinds)]));
}

/* ---- what was read against what is there */

static bool is_blank(unsigned char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Without ASCII blanks and without line and paragraph separators. */
static void add_solid(struct buffer *to, struct slice text)
{
	for (size_t at = 0; at < text.len; at++) {
		if (at + 2 < text.len && memcmp(text.at + at, "\xE2\x80\xA8", 3) == 0)
			at += 2;
		else if (!is_blank((unsigned char)text.at[at]))
			buffer_add_char(to, text.at[at]);
	}
}

static void check_block(struct slice file, const struct piece *piece, uint32_t index)
{
	const struct block *block = &piece->block[index];
	struct slice text = block_text(piece, block);
	uint64_t from, to;
	assert_true(text.len > 0 && text.len <= BLOCK_MOST);
	assert_int_equal(block->at.from, index ? block[-1].at.to + 1 : 0);
	assert_true(block_kind_shown(block->kind));
	piece_source(piece, block->at, &from, &to);
	assert_true(from < to && to <= file.len);
	assert_int_equal(file.at[from], text.at[0]);
	assert_int_equal(file.at[to - 1], text.at[text.len - 1]);
	/* what goes on from another piece is not behind a line end; within one, lines are joined */
	if (block->continues && !index)
		assert_true(from > 0 && file.at[from - 1] != '\n' && file.at[from - 1] != '\r');
}

static void check_pieces(const struct article *article, struct slice file)
{
	struct buffer got = { 0 }, want = { 0 };
	struct err err;
	for (uint32_t i = 0; i < article->pieces; i++) {
		struct piece *read = i ? piece_read(article, i, &err) : NULL;
		const struct piece *piece = i ? read : article->first;
		assert_non_null(piece);
		for (uint32_t block = 0; block < piece->blocks; block++)
			check_block(file, piece, block);
		add_solid(&got, piece->text);
		piece_free(read);
	}
	add_solid(&want, file);
	/* a line of no-break spaces is no paragraph */
	struct slice all = buffer_slice(&got), wanted = buffer_slice(&want);
	size_t at = 0;
	for (size_t i = 0; i < wanted.len; i++) {
		if (at < all.len && all.at[at] == wanted.at[i]) {
			at++;
		} else {
			assert_true(
				i + 1 < wanted.len && memcmp(wanted.at + i, "\xC2\xA0", 2) == 0);
			i++;
		}
	}
	assert_int_equal(at, all.len);
	buffer_release(&got);
	buffer_release(&want);
}

static void test_nothing_lost(void **state)
{
	(void)state;
	uint64_t seed = 20240607;
	struct err err;
	for (int round = 0; round < 400; round++) {
		struct buffer text = { 0 };
		uint32_t kinds = 3 + chance(&seed, COUNT_OF(parts) - 2);
		buffer_add_slice(&text, SLICE("A title\n\nand text\n"));
		add_random(&text, &seed, 20 + chance(&seed, 300), kinds);
		struct article *article = intake_from("random", buffer_slice(&text), folding, &err);
		assert_non_null(article);
		if (text.len > USUAL_SIZE)
			check_pieces(article, buffer_slice(&text));
		article_free(article);
		buffer_release(&text);
	}
}

/* ---- borders */

static const struct {
	const char *what, *unit;
} borders[] = {
	{ "combining marks", "e\xCC\x81\xCC\x88" },
	{ "families", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7" },
	{ "syllables", "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB" },
	{ "ideographs", "\xE6\xB8\xAF" },
	{ "letters", "abc" },
};

/* One line without a blank: every block has whole units. */
static void test_clusters_stay_whole(void **state)
{
	(void)state;
	struct err err;
	for (size_t i = 0; i < COUNT_OF(borders); i++) {
		struct buffer text = { 0 };
		struct slice unit = slice_of(borders[i].unit);
		bool is_ascii =
			(unsigned char)unit.at[0] < 0x80 && unit.len > 1 && unit.at[1] >= 'a';
		for (int times = 0; times < 60; times++)
			buffer_add_slice(&text, unit);
		struct article *article = intake_from("line", buffer_slice(&text), folding, &err);
		assert_non_null(article);
		assert_true(article->pieces > 1);
		check_pieces(article, buffer_slice(&text));
		for (uint32_t index = 0; index < article->pieces && !is_ascii; index++) {
			struct piece *read = index ? piece_read(article, index, &err) : NULL;
			const struct piece *piece = index ? read : article->first;
			for (uint32_t block = 0; block < piece->blocks; block++) {
				const struct block *now = &piece->block[block];
				if (block_text(piece, now).len % unit.len)
					fail_msg("%s: a cluster is torn", borders[i].what);
				assert_int_equal(now->continues, index || block);
			}
			piece_free(read);
		}
		article_free(article);
		buffer_release(&text);
	}
}

static void test_first_piece(void **state)
{
	(void)state;
	struct err err;
	struct buffer text = { 0 };
	buffer_add_slice(&text, SLICE("The title\n\nThe first line.\n- The second.\n"));
	add_random(&text, &(uint64_t){ 7 }, 200, 2);
	struct article *article = intake_from("x", buffer_slice(&text), folding, &err);
	assert_non_null(article);
	assert_true(slice_is(article->title.text, "The title"));
	assert_int_equal(article->bytes, text.len);
	assert_int_equal(article->first->block[0].kind, BLOCK_title);
	assert_int_equal(article->first->block[1].first, 3);
	assert_true(
		slice_is(block_text(article->first, &article->first->block[2]), "- The second."));
	struct piece *second = piece_read(article, 1, &err);
	assert_int_equal(second->block[0].first, -1);
	piece_free(second);
	article_free(article);
	buffer_release(&text);
}

/* In other encodings places are those of the UTF-8 form. */
static void test_utf16(void **state)
{
	(void)state;
	struct err err;
	struct buffer wide = { 0 }, narrow = { 0 };
	buffer_add(&wide, "\xFF\xFE", 2);
	for (int i = 0; i < 200; i++) {
		const char *unit = i % 7 ? "w\0" : "\n\0";
		buffer_add(&wide, unit, 2);
		buffer_add(&narrow, unit, 1);
	}
	struct article *article = intake_from("x", buffer_slice(&wide), folding, &err);
	assert_non_null(article);
	assert_true(article->pieces > 1);
	assert_true(slice_is(article->encoding.text, "UTF-16LE"));
	check_pieces(article, buffer_slice(&narrow));
	article_free(article);
	buffer_release(&wide);
	buffer_release(&narrow);
}

static void test_blank_file(void **state)
{
	(void)state;
	char blank[500];
	struct err err;
	memset(blank, '\n', sizeof blank);
	assert_null(intake_from("x", (struct slice){ blank, sizeof blank }, folding, &err));
	assert_string_equal(err.text, "x: an empty file");
	blank[400] = 'a'; /* far behind the first piece */
	struct article *article =
		intake_from("x", (struct slice){ blank, sizeof blank }, folding, &err);
	assert_non_null(article);
	assert_int_equal(article->first->blocks, 0);
	assert_int_equal(piece_block_at(article->first, 0), 0);
	article_free(article);
}

/* ---- files */

static void test_file(void **state)
{
	(void)state;
	char path[] = "article_piece_test.XXXXXX";
	int fd = mkstemp(path);
	struct buffer text = { 0 };
	struct err err;
	assert_true(fd >= 0);
	add_random(&text, &(uint64_t){ 11 }, 400, COUNT_OF(parts));
	assert_int_equal(write(fd, text.at, text.len), (ssize_t)text.len);
	struct article *article = intake_open(path, folding, &err);
	assert_non_null(article);
	assert_int_equal(article->bytes, text.len);
	check_pieces(article, buffer_slice(&text));
	/* cut short while it is open */
	assert_int_equal(ftruncate(fd, 10), 0);
	assert_null(piece_read(article, article->pieces - 1, &err));
	assert_int_equal(err.code, ERR_INPUT);
	assert_true(slice_starts(slice_of(err.text), slice_of(path)));
	article_free(article);
	buffer_release(&text);
	close(fd);
	unlink(path);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing_lost),
		cmocka_unit_test(test_clusters_stay_whole),
		cmocka_unit_test(test_first_piece),
		cmocka_unit_test(test_utf16),
		cmocka_unit_test(test_blank_file),
		cmocka_unit_test(test_file),
	};
	return cmocka_run_group_tests_name("article pieces", tests, NULL, NULL);
}
