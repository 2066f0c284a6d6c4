/*
 * Sorts of characters. The Unicode tables would answer finer questions than are asked here: is
 * this a letter, is it a capital, does it end a sentence. A table for ASCII and a list of ranges
 * for the rest answer those in a few nanoseconds for the scripts that articles are written in.
 */
#include "cues/letter.h"

enum {
	LETTERS_A_WORD_IDEOGRAPH = 2,
	LETTERS_A_WORD_UNSPACED = 6,
};

/* clang-format off */
const uint8_t ascii_sorts[128] = {
	['\t'] = SORT_BLANK, ['\n'] = SORT_BLANK, ['\v'] = SORT_BLANK, ['\f'] = SORT_BLANK,
	['\r'] = SORT_BLANK, [' '] = SORT_BLANK,

	['.'] = SORT_STOP, ['?'] = SORT_ASK, ['!'] = SORT_ASK, [':'] = SORT_COLON,
	[','] = SORT_COMMA, [';'] = SORT_COMMA, ['('] = SORT_OPEN, ['['] = SORT_OPEN,
	[')'] = SORT_CLOSE, [']'] = SORT_CLOSE, ['"'] = SORT_CLOSE, ['\''] = SORT_APOSTROPHE,
	['|'] = SORT_BAR,

#define SIGN(c) [c] = SORT_SIGN
	SIGN('#'), SIGN('$'), SIGN('%'), SIGN('&'), SIGN('*'), SIGN('+'), SIGN('-'), SIGN('/'),
	SIGN('<'), SIGN('='), SIGN('>'), SIGN('@'), SIGN('\\'), SIGN('^'), SIGN('_'), SIGN('`'),
	SIGN('{'), SIGN('}'), SIGN('~'),
#undef SIGN

#define TEN(c, sort) \
	[c] = sort, [c + 1] = sort, [c + 2] = sort, [c + 3] = sort, [c + 4] = sort, [c + 5] = sort, \
	[c + 6] = sort, [c + 7] = sort, [c + 8] = sort, [c + 9] = sort
#define LETTERS(c, sort) \
	TEN(c, sort), TEN(c + 10, sort), [c + 20] = sort, [c + 21] = sort, [c + 22] = sort, \
	[c + 23] = sort, [c + 24] = sort, [c + 25] = sort
	TEN('0', SORT_DIGIT), LETTERS('A', SORT_UPPER), LETTERS('a', SORT_LOWER),
#undef LETTERS
#undef TEN
};

/* Cased letters are told by letter_lower(); SORT_LOWER here means that the script has case. */
static const struct {
	uint32_t first, last;
	uint8_t sort;
} ranges[] = {
	{ 0x80, 0x84, SORT_NOTHING }, { 0x85, 0x85, SORT_BLANK }, { 0x86, 0x9f, SORT_NOTHING },
	{ 0xa0, 0xa0, SORT_BLANK }, { 0xa1, 0xa1, SORT_OPEN }, { 0xa2, 0xa9, SORT_SIGN },
	{ 0xaa, 0xaa, SORT_LOWER }, { 0xab, 0xab, SORT_OPEN }, { 0xac, 0xac, SORT_SIGN },
	{ 0xad, 0xad, SORT_NOTHING }, { 0xae, 0xb4, SORT_SIGN }, { 0xb5, 0xb5, SORT_LOWER },
	{ 0xb6, 0xb6, SORT_SIGN }, { 0xb7, 0xb7, SORT_BAR }, { 0xb8, 0xb9, SORT_SIGN },
	{ 0xba, 0xba, SORT_LOWER }, { 0xbb, 0xbb, SORT_CLOSE }, { 0xbc, 0xbe, SORT_SIGN },
	{ 0xbf, 0xbf, SORT_OPEN }, { 0xc0, 0xd6, SORT_LOWER }, { 0xd7, 0xd7, SORT_SIGN },
	{ 0xd8, 0xf6, SORT_LOWER }, { 0xf7, 0xf7, SORT_SIGN }, { 0xf8, 0x2af, SORT_LOWER },
	{ 0x2b0, 0x2ff, SORT_SIGN }, { 0x300, 0x36f, SORT_NOTHING }, { 0x370, 0x37d, SORT_LOWER },
	{ 0x37e, 0x37e, SORT_ASK }, { 0x37f, 0x386, SORT_LOWER }, { 0x387, 0x387, SORT_BAR },
	{ 0x388, 0x482, SORT_LOWER }, { 0x483, 0x489, SORT_NOTHING }, { 0x48a, 0x559, SORT_LOWER },
	{ 0x55a, 0x55f, SORT_SIGN }, { 0x560, 0x588, SORT_LOWER }, { 0x589, 0x589, SORT_STOP },
	{ 0x58a, 0x590, SORT_SIGN }, { 0x591, 0x5c7, SORT_NOTHING }, { 0x5c8, 0x60b, SORT_LETTER },
	{ 0x60c, 0x60c, SORT_COMMA }, { 0x60d, 0x61a, SORT_NOTHING }, { 0x61b, 0x61b, SORT_COMMA },
	{ 0x61c, 0x61e, SORT_NOTHING }, { 0x61f, 0x61f, SORT_ASK }, { 0x620, 0x64a, SORT_LETTER },
	{ 0x64b, 0x65f, SORT_NOTHING }, { 0x660, 0x669, SORT_DIGIT }, { 0x66a, 0x66d, SORT_SIGN },
	{ 0x66e, 0x6d3, SORT_LETTER }, { 0x6d4, 0x6d4, SORT_STOP }, { 0x6d5, 0x6ef, SORT_LETTER },
	{ 0x6f0, 0x6f9, SORT_DIGIT }, { 0x6fa, 0x8ff, SORT_LETTER },
	{ 0x900, 0x903, SORT_NOTHING }, { 0x904, 0x963, SORT_LETTER }, { 0x964, 0x965, SORT_STOP },
	{ 0x966, 0xdff, SORT_LETTER }, { 0xe00, 0xeff, SORT_UNSPACED },
	{ 0xf00, 0xfff, SORT_LETTER }, { 0x1000, 0x109f, SORT_UNSPACED },
	{ 0x10a0, 0x135f, SORT_LETTER }, { 0x1360, 0x1361, SORT_SIGN },
	{ 0x1362, 0x1362, SORT_STOP }, { 0x1363, 0x1368, SORT_COMMA },
	{ 0x1369, 0x167f, SORT_LETTER }, { 0x1680, 0x1680, SORT_BLANK },
	{ 0x1681, 0x177f, SORT_LETTER }, { 0x1780, 0x17ff, SORT_UNSPACED },
	{ 0x1800, 0x1dff, SORT_LETTER }, { 0x1e00, 0x1fff, SORT_LOWER },
	{ 0x2000, 0x200a, SORT_BLANK }, { 0x200b, 0x200f, SORT_NOTHING },
	{ 0x2010, 0x2017, SORT_SIGN }, { 0x2018, 0x2018, SORT_OPEN },
	{ 0x2019, 0x2019, SORT_APOSTROPHE }, { 0x201a, 0x201c, SORT_OPEN },
	{ 0x201d, 0x201d, SORT_CLOSE }, { 0x201e, 0x201f, SORT_OPEN },
	{ 0x2020, 0x2021, SORT_SIGN }, { 0x2022, 0x2023, SORT_BAR }, { 0x2024, 0x2025, SORT_SIGN },
	{ 0x2026, 0x2026, SORT_STOP }, { 0x2027, 0x2027, SORT_BAR },
	{ 0x2028, 0x2029, SORT_BLANK }, { 0x202a, 0x202e, SORT_NOTHING },
	{ 0x202f, 0x202f, SORT_BLANK }, { 0x2030, 0x2038, SORT_SIGN },
	{ 0x2039, 0x2039, SORT_OPEN }, { 0x203a, 0x203a, SORT_CLOSE },
	{ 0x203b, 0x203b, SORT_SIGN }, { 0x203c, 0x203d, SORT_ASK }, { 0x203e, 0x205e, SORT_SIGN },
	{ 0x205f, 0x205f, SORT_BLANK }, { 0x2060, 0x206f, SORT_NOTHING },
	{ 0x2070, 0x20cf, SORT_SIGN }, { 0x20d0, 0x20ff, SORT_NOTHING },
	{ 0x2100, 0x218f, SORT_SIGN }, { 0x2190, 0x21ff, SORT_SIGN },
	{ 0x2200, 0x2218, SORT_SIGN }, { 0x2219, 0x2219, SORT_BAR }, { 0x221a, 0x24ff, SORT_SIGN },
	{ 0x2500, 0x25ff, SORT_SIGN }, { 0x2600, 0x2bff, SORT_SIGN },
	{ 0x2c00, 0x2dff, SORT_LOWER }, { 0x2e00, 0x2fef, SORT_SIGN },
	{ 0x2ff0, 0x2fff, SORT_SIGN }, { 0x3000, 0x3000, SORT_BLANK },
	{ 0x3001, 0x3001, SORT_COMMA }, { 0x3002, 0x3002, SORT_STOP },
	{ 0x3003, 0x3004, SORT_SIGN }, { 0x3005, 0x3007, SORT_IDEOGRAPH },
	{ 0x3008, 0x3008, SORT_OPEN }, { 0x3009, 0x3009, SORT_CLOSE },
	{ 0x300a, 0x300a, SORT_OPEN }, { 0x300b, 0x300b, SORT_CLOSE },
	{ 0x300c, 0x300c, SORT_OPEN }, { 0x300d, 0x300d, SORT_CLOSE },
	{ 0x300e, 0x300e, SORT_OPEN }, { 0x300f, 0x300f, SORT_CLOSE },
	{ 0x3010, 0x3010, SORT_OPEN }, { 0x3011, 0x3011, SORT_CLOSE },
	{ 0x3012, 0x3013, SORT_SIGN }, { 0x3014, 0x3014, SORT_OPEN },
	{ 0x3015, 0x3015, SORT_CLOSE }, { 0x3016, 0x3040, SORT_SIGN },
	{ 0x3041, 0x30fa, SORT_IDEOGRAPH }, { 0x30fb, 0x30fb, SORT_BAR },
	{ 0x30fc, 0x312f, SORT_IDEOGRAPH }, { 0x3130, 0x318f, SORT_LETTER },
	{ 0x3190, 0x33ff, SORT_IDEOGRAPH }, { 0x3400, 0x9fff, SORT_IDEOGRAPH },
	{ 0xa000, 0xfaff, SORT_LETTER }, { 0xfb00, 0xfdff, SORT_LETTER },
	{ 0xfe00, 0xfe0f, SORT_NOTHING }, { 0xfe10, 0xfe6f, SORT_SIGN },
	{ 0xfe70, 0xfefe, SORT_LETTER }, { 0xfeff, 0xfeff, SORT_NOTHING },
	{ 0xff01, 0xff01, SORT_ASK }, { 0xff02, 0xff07, SORT_SIGN }, { 0xff08, 0xff08, SORT_OPEN },
	{ 0xff09, 0xff09, SORT_CLOSE }, { 0xff0a, 0xff0b, SORT_SIGN },
	{ 0xff0c, 0xff0c, SORT_COMMA }, { 0xff0d, 0xff0d, SORT_SIGN },
	{ 0xff0e, 0xff0e, SORT_STOP }, { 0xff0f, 0xff0f, SORT_SIGN },
	{ 0xff10, 0xff19, SORT_DIGIT }, { 0xff1a, 0xff1a, SORT_COLON },
	{ 0xff1b, 0xff1b, SORT_COMMA }, { 0xff1c, 0xff1e, SORT_SIGN },
	{ 0xff1f, 0xff1f, SORT_ASK }, { 0xff20, 0xff20, SORT_SIGN },
	{ 0xff21, 0xff3a, SORT_UPPER }, { 0xff3b, 0xff40, SORT_SIGN },
	{ 0xff41, 0xff5a, SORT_LOWER }, { 0xff5b, 0xff5b, SORT_SIGN },
	{ 0xff5c, 0xff5c, SORT_BAR }, { 0xff5d, 0xff60, SORT_SIGN }, { 0xff61, 0xff61, SORT_STOP },
	{ 0xff62, 0xff62, SORT_OPEN }, { 0xff63, 0xff63, SORT_CLOSE },
	{ 0xff64, 0xff64, SORT_COMMA }, { 0xff65, 0xff65, SORT_BAR },
	{ 0xff66, 0xff9f, SORT_IDEOGRAPH }, { 0xffa0, 0xffdc, SORT_LETTER },
	{ 0xffdd, 0xfff8, SORT_SIGN }, { 0xfff9, 0xfffb, SORT_NOTHING },
	{ 0xfffc, 0xffff, SORT_SIGN }, { 0x10000, 0x1efff, SORT_LETTER },
	{ 0x1f000, 0x1faff, SORT_SIGN }, { 0x1fb00, 0x1ffff, SORT_SIGN },
	{ 0x20000, 0x3ffff, SORT_IDEOGRAPH }, { 0xe0000, 0xe0fff, SORT_NOTHING },
};
/* clang-format on */

static enum sort sort_in_ranges(uint32_t codepoint)
{
	size_t low = 0, high = COUNT_OF(ranges);
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (codepoint > ranges[middle].last)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == COUNT_OF(ranges) || codepoint < ranges[low].first)
		return SORT_SIGN;
	return (enum sort)ranges[low].sort;
}

enum sort wide_sort(uint32_t codepoint)
{
	enum sort sort = sort_in_ranges(codepoint);
	return sort == SORT_LOWER && letter_lower(codepoint) != codepoint ? SORT_UPPER : sort;
}

/* Runs of pairs, capital first: even code points are capitals, or odd ones are. */
static uint32_t lower_of_pair(uint32_t c, unsigned parity)
{
	return c % 2 == parity ? c + 1 : c;
}

static uint32_t lower_latin(uint32_t c)
{
	if (c >= 0xc0 && c <= 0xde && c != 0xd7)
		return c + 0x20;
	if (c == 0x130 || c == 0x131)
		return 'i';
	if (c == 0x178)
		return 0xff;
	if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e))
		return lower_of_pair(c, 1);
	if ((c >= 0x100 && c <= 0x177 && c != 0x138 && c != 0x149) || (c >= 0x218 && c <= 0x233) ||
		(c >= 0x1e00 && c <= 0x1eff))
		return lower_of_pair(c, 0);
	return c;
}

uint32_t letter_lower(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
	if (c < 0x300 || (c >= 0x1e00 && c <= 0x1eff))
		return lower_latin(c);
	if (c >= 0x391 && c <= 0x3ab)
		return c + 0x20;
	if (c >= 0x400 && c <= 0x42f)
		return c < 0x410 ? c + 0x50 : c + 0x20;
	if ((c >= 0x460 && c <= 0x481) || (c >= 0x48a && c <= 0x4bf) || (c >= 0x4d0 && c <= 0x52f))
		return lower_of_pair(c, 0);
	return c;
}

uint32_t run_words(struct word_run run)
{
	uint32_t words = run.letter;
	words += (run.ideographs + LETTERS_A_WORD_IDEOGRAPH - 1) / LETTERS_A_WORD_IDEOGRAPH;
	words += (run.unspaced + LETTERS_A_WORD_UNSPACED - 1) / LETTERS_A_WORD_UNSPACED;
	return words;
}

uint32_t words_count(struct slice text)
{
	uint32_t words = 0;
	struct word_run run = { 0 };
	unsigned len;
	for (size_t at = 0; at < text.len; at += len) {
		enum sort sort = sort_of(letter_at(text, at, &len));
		if (sort == SORT_BLANK) {
			words += run_words(run);
			run = (struct word_run){ 0 };
			continue;
		}
		run_add(&run, sort);
		if (sort == SORT_LOWER || sort == SORT_UPPER)
			len += (unsigned)small_letters(text, at + len);
	}
	return words + run_words(run);
}
