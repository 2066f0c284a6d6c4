/*
 * The text room: encodings, the ruler, rows, glyphs, folding and finding.
 *
 * Pictures of what is expected are strings: "|" stands where a mark does, one row or glyph is
 * divided from the next by "|". What must hold for every text is checked on random ones, made of
 * characters that are awkward beside each other.
 */
#include "text/bidi.h"
#include "text/measure.h"
#include "text/point.h"
#include "text/text.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uninorm.h>
#include <unistring/version.h>
#include <wchar.h>
/* after the others, as it asks */
#include <cmocka.h>

#define BAD "\xEF\xBF\xBD"

static void expect(const char *what, struct slice got, struct slice want)
{
	if (!slice_equal(got, want))
		fail_msg("%s: got \"%.*s\", want \"%.*s\"", what, (int)got.len, got.at,
			(int)want.len, want.at);
}

/* ---- chance, the same on every run */

static uint32_t chance(uint64_t *state, uint32_t below)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return (uint32_t)((*state >> 20) % below);
}

static const uint32_t awkward[][2] = { { 'a', 'd' }, { ' ', '~' }, { 0, 0x7F }, { ' ', ' ' },
	{ 0xA0, 0xFF }, { 0x100, 0x2FF }, { 0x386, 0x52F }, { 0x600, 0x6D5 }, { 0x1E00, 0x1EFF },
	{ 0x2000, 0x206F }, { 0x3000, 0x30FF }, { 0x4E00, 0x4E10 }, { 0xAC00, 0xAC20 },
	{ 0xFF00, 0xFF20 }, { 0x300, 0x310 }, { 0x200D, 0x200D }, { 0x1F1E6, 0x1F1E9 },
	{ 0x1F468, 0x1F469 }, { 0xFE0F, 0xFE0F }, { 0x1100, 0x11FF }, { 0x5D0, 0x5EA },
	{ 0x900, 0x94F }, { 0xE01, 0xE3A }, { 0xFFFC, 0xFFFF }, { 0xAD, 0xAD },
	{ 0x1F3FB, 0x1F3FF }, { 0xE0061, 0xE0064 } };

/* POINTS of the first KINDS ranges of the table, in ARENA. */
static struct slice random_text(
	struct arena *arena, uint64_t *state, uint32_t kinds, uint32_t points)
{
	char *at = arena_take(arena, (size_t)points * 4 + 1);
	size_t len = 0;
	for (uint32_t i = 0; i < points; i++) {
		const uint32_t *range = awkward[chance(state, kinds)];
		len += point_write(range[0] + chance(state, range[1] - range[0] + 1), at + len);
	}
	return (struct slice){ at, len };
}

/* COUNT times TEXT. */
static struct slice repeated(struct arena *arena, const char *text, size_t count)
{
	size_t len = strlen(text);
	char *at = arena_take(arena, len * count + 1);
	for (size_t i = 0; i < count; i++)
		memcpy(at + i * len, text, len);
	return (struct slice){ at, len * count };
}

/* ---- decode.c, origin.c */

static void test_guess(void **state)
{
	(void)state;
	static const struct {
		const char *what;
		struct slice bytes;
		enum encoding want;
	} cases[] = {
		{ "nothing", { "", 0 }, ENCODING_UTF8 },
		{ "ASCII", { "plain", 5 }, ENCODING_UTF8 },
		{ "UTF-8", { "caf\xC3\xA9", 5 }, ENCODING_UTF8 },
		{ "one right, none wrong, cut", { "\xC3\xA9 \xE2\x80", 5 }, ENCODING_UTF8 },
		{ "nothing but a cut sequence", { "ab \xF0\x9F", 5 }, ENCODING_UTF8 },
		{ "some wrong", { "\xC3\xA9 \xC3\xA8 \xFF", 7 }, ENCODING_UTF8 },
		{ "as many wrong as right", { "\xC3\xA9 \xE9 ", 5 }, ENCODING_WINDOWS1252 },
		{ "Latin", { "caf\xE9 \xE0 la", 9 }, ENCODING_WINDOWS1252 },
		{ "byte order marks", { "\xEF\xBB\xBF", 3 }, ENCODING_UTF8_BOM },
		{ "little end first", { "\xFF\xFE\x41\x00", 4 }, ENCODING_UTF16LE },
		{ "big end first", { "\xFE\xFF\x00\x41", 4 }, ENCODING_UTF16BE },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		const char *got = encoding_name(encoding_guess(cases[i].bytes));
		expect(cases[i].what, slice_of(got), slice_of(encoding_name(cases[i].want)));
	}
}

/* What the bytes prove comes before what they are said to be. */
static void test_coding(void **state)
{
	(void)state;
	static const struct {
		const char *what;
		struct slice bytes;
		const char *declared, *name, *how;
	} cases[] = {
		{ "a mark", { "\xEF\xBB\xBF\xE9", 4 }, "koi8-r", "UTF-8 with BOM",
			"byte order mark" },
		{ "valid UTF-8", { "caf\xC3\xA9", 5 }, "windows-1251", "UTF-8", "content" },
		{ "ASCII", { "cafe", 4 }, "windows-1251", "UTF-8", "content" },
		{ "declared", { "\xCF\xF0\xE8", 3 }, "Windows-1251", "windows-1251", "said" },
		{ "a label of the web", { "\x93q\x94", 3 }, " ISO-8859-1 ", "windows-1252",
			"said" },
		{ "Turkish", { "\xFE\xDD", 2 }, "iso-8859-9", "windows-1254", "said" },
		{ "Chinese", { "\xC4\xE3\xBA\xC3", 4 }, "gb2312", "gb18030", "said" },
		{ "unknown", { "caf\xE9 ", 5 }, "x-klingon", "windows-1252", "content" },
		{ "declared UTF-8, wrongly", { "caf\xE9 \xE0", 6 }, "utf-8", "windows-1252",
			"content" },
		{ "declared UTF-8, nearly", { "\xC3\xA9\xC3\xA8\xFF", 5 }, "utf-8", "UTF-8",
			"content" },
		{ "declared UTF-16, which it is not", { "caf\xC3\xA9", 5 }, "utf-16le", "UTF-8",
			"content" },
		{ "zeros", { "C\0a\0f\0e\0 \0x\0", 12 }, "", "UTF-16LE", "content" },
		{ "zeros first", { "\0C\0a\0f\0e\0 \0x", 12 }, "utf-8", "UTF-16BE", "content" },
		{ "zeros here and there", { "C\0\0\0\0\0\0e", 8 }, "", "UTF-8", "content" },
		{ "escapes", { "\x1b$B$3\x1b(B", 8 }, "iso-2022-jp", "iso-2022-jp", "said" },
		{ "nothing", { "", 0 }, "", "UTF-8", "content" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct coding coding =
			coding_find(cases[i].bytes, slice_of(cases[i].declared), "said");
		expect(cases[i].what, slice_of(coding_name(coding)), slice_of(cases[i].name));
		expect(cases[i].what, slice_of(coding.how), slice_of(cases[i].how));
	}
}

static void test_charsets(void **state)
{
	(void)state;
	static const struct {
		const char *charset;
		struct slice bytes;
		const char *want;
		uint32_t repaired;
	} cases[] = {
		{ "windows-1251", { "\xCF\xF0\xE8", 3 }, "\xD0\x9F\xD1\x80\xD0\xB8", 0 },
		{ "windows-1251", { "\x98z", 2 }, BAD "z", 1 },
		{ "koi8-r", { "\xF0\xD2\xC9", 3 }, "\xD0\x9F\xD1\x80\xD0\xB8", 0 },
		{ "iso-8859-2", { "\xB1\xE6", 2 }, "\xC4\x85\xC4\x87", 0 },
		{ "windows-1254", { "\xFE", 1 }, "\xC5\x9F", 0 },
		{ "gb18030", { "\xC4\xE3\xBA\xC3", 4 }, "\xE4\xBD\xA0\xE5\xA5\xBD", 0 },
		{ "big5", { "\xA7\x41", 2 }, "\xE4\xBD\xA0", 0 },
		{ "shift_jis", { "\x83\x65", 2 }, "\xE3\x83\x86", 0 },
		{ "shift_jis", { "a\x83", 2 }, "a" BAD, 1 },
		{ "euc-jp", { "\xA5\xC6", 2 }, "\xE3\x83\x86", 0 },
		{ "euc-kr", { "\xB0\xA1", 2 }, "\xEA\xB0\x80", 0 },
		{ "iso-2022-jp", { "\x1b$B%F\x1b(B.", 9 }, "\xE3\x83\x86.", 0 },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena arena;
		uint32_t repaired = 99;
		struct coding coding = { .charset = cases[i].charset };
		arena_init(&arena);
		assert_string_equal(charset_name(slice_of(cases[i].charset)), cases[i].charset);
		struct slice text = decode_coding(&arena, cases[i].bytes, coding, NULL, &repaired);
		expect(cases[i].charset, text, slice_of(cases[i].want));
		assert_int_equal(repaired, cases[i].repaired);
		arena_release(&arena);
	}
}

static void test_decoded_twice(void **state)
{
	(void)state;
	assert_true(looks_decoded_twice(slice_of("\xC3\x83\xC2\xA9t\xC3\x83\xC2\xA9 "
						 "\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2")));
	assert_false(looks_decoded_twice(slice_of("\xC3\x83\xC2\xA9 once")));
	assert_false(looks_decoded_twice(slice_of("N\xC3\x83O, N\xC3\x83O, N\xC3\x83O")));
	assert_false(looks_decoded_twice(slice_of("")));
	assert_false(looks_decoded_twice(slice_of("\xC3\x83")));
}

static void test_decode(void **state)
{
	(void)state;
	static const struct {
		const char *what;
		enum encoding encoding;
		struct slice bytes;
		const char *want;
		uint32_t repaired;
	} cases[] = {
		{ "valid", ENCODING_UTF8, { "na\xC3\xAFve \xF0\x9F\x98\x80", 11 },
			"na\xC3\xAFve \xF0\x9F\x98\x80", 0 },
		{ "mark left out", ENCODING_UTF8_BOM,
			{ "\xEF\xBB\xBF"
			  "a",
				4 },
			"a", 0 },
		{ "window without its mark", ENCODING_UTF8_BOM, { "ab", 2 }, "ab", 0 },
		{ "stray byte", ENCODING_UTF8, { "a\x80z", 3 }, "a" BAD "z", 1 },
		{ "overlong", ENCODING_UTF8, { "\xC0\xAF", 2 }, BAD BAD, 2 },
		{ "overlong, three", ENCODING_UTF8, { "\xE0\x80\xAF", 3 }, BAD BAD BAD, 3 },
		{ "surrogate", ENCODING_UTF8, { "\xED\xA0\x80", 3 }, BAD BAD BAD, 3 },
		{ "too high", ENCODING_UTF8, { "\xF4\x90\x80\x80", 4 }, BAD BAD BAD BAD, 4 },
		{ "five bytes", ENCODING_UTF8, { "\xF8\x88\x80\x80\x80", 5 }, BAD BAD BAD BAD BAD,
			5 },
		{ "cut by a letter", ENCODING_UTF8,
			{ "\xF0\x9F\x98"
			  "a",
				4 },
			BAD "a", 1 },
		{ "cut by a lead", ENCODING_UTF8, { "\xE2\x82\xC3\xA9", 4 }, BAD "\xC3\xA9", 1 },
		{ "cut by the end", ENCODING_UTF8, { "a\xE2\x82", 3 }, "a" BAD, 1 },
		{ "highest", ENCODING_UTF8, { "\xF4\x8F\xBF\xBF", 4 }, "\xF4\x8F\xBF\xBF", 0 },
		{ "a repaired text", ENCODING_UTF8, { BAD "\xFF", 4 }, BAD BAD, 1 },
		{ "pair", ENCODING_UTF16LE, { "\xFF\xFE\x3D\xD8\x00\xDE", 6 }, "\xF0\x9F\x98\x80",
			0 },
		{ "lone halves", ENCODING_UTF16BE, { "\xDC\x00\xD8\x00\x00\x41\xD8\x00", 8 },
			BAD BAD "A" BAD, 3 },
		{ "odd end", ENCODING_UTF16BE, { "\xFE\xFF\x00\x41\x00", 5 }, "A" BAD, 1 },
		{ "quotes", ENCODING_WINDOWS1252, { "\x93\x80\x94 \xE9", 5 },
			"\xE2\x80\x9C\xE2\x82\xAC\xE2\x80\x9D \xC3\xA9", 0 },
		{ "undefined", ENCODING_WINDOWS1252, { "\x81\x8D\x8F\x90\x9D", 5 },
			BAD BAD BAD BAD BAD, 5 },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena arena;
		uint32_t repaired = 99;
		arena_init(&arena);
		struct slice got =
			decode(&arena, cases[i].bytes, cases[i].encoding, NULL, &repaired);
		expect(cases[i].what, got, slice_of(cases[i].want));
		assert_int_equal(repaired, cases[i].repaired);
		arena_release(&arena);
	}
}

static void test_decode_borrows(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	struct slice bytes = SLICE("\xC3\xA9t\xC3\xA9, nothing to mend"), plain = SLICE("plain");
	assert_ptr_equal(decode(&arena, bytes, ENCODING_UTF8, NULL, NULL).at, bytes.at);
	assert_ptr_equal(decode(&arena, plain, ENCODING_WINDOWS1252, NULL, NULL).at, plain.at);
	assert_int_equal(arena.taken, 0);
	arena_release(&arena);
}

static void test_decode_origin(void **state)
{
	(void)state;
	struct arena arena;
	struct origin origin = { 0 };
	arena_init(&arena);
	struct slice bytes = SLICE("\xEF\xBB\xBF"
				   "a\xFF"
				   "b\xE2\x82"
				   "c\xF0\x9F\x98"
				   "d");
	struct slice text = decode(&arena, bytes, ENCODING_UTF8_BOM, &origin, NULL);
	expect("text", text, SLICE("a" BAD "b" BAD "c" BAD "d"));
	static const struct {
		uint32_t at;
		uint64_t from;
	} cases[] = { { 0, 3 }, { 1, 4 }, { 4, 5 }, { 5, 6 }, { 8, 8 }, { 9, 9 }, { 12, 12 },
		{ 13, 13 } };
	for (size_t i = 0; i < COUNT_OF(cases); i++)
		assert_int_equal(origin_byte(&origin, cases[i].at), cases[i].from);
	origin_release(&origin);
	arena_release(&arena);
}

static void test_origin(void **state)
{
	(void)state;
	struct origin origin = { 0 };
	assert_int_equal(origin_byte(&origin, 7), 7);
	assert_int_equal(origin_line(&origin, 7), -1);
	origin_add(&origin, 10, 100, 1);
	origin_add(&origin, 20, 110, 1); /* goes on: no new span */
	origin_add(&origin, 30, 120, 2);
	origin_add(&origin, 40, 500, -1);
	origin_add(&origin, 40, 600, 3); /* nothing lay between */
	assert_int_equal(origin.spans, 3);
	static const struct {
		uint32_t at;
		uint64_t from;
		int32_t line;
	} cases[] = { { 9, 9, -1 }, { 10, 100, 1 }, { 29, 119, 1 }, { 30, 120, 2 }, { 39, 129, 2 },
		{ 40, 600, 3 }, { 4000, 4560, 3 } };
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		assert_int_equal(origin_byte(&origin, cases[i].at), cases[i].from);
		assert_int_equal(origin_line(&origin, cases[i].at), cases[i].line);
	}
	origin_release(&origin);
}

/* ---- ruler.c, common.c, mixed.c, lines.c */

/* TEXT with a "|" before each byte that has MARK. */
static struct slice marked(struct arena *arena, struct slice text, uint8_t mark)
{
	struct ruler ruler;
	ruler_make(&ruler, arena, text);
	char *at = arena_take(arena, 2 * text.len + 1);
	size_t len = 0;
	for (size_t i = 0; i < text.len; i++) {
		if (ruler.mark[i] & mark)
			at[len++] = '|';
		at[len++] = text.at[i];
	}
	return (struct slice){ at, len };
}

static void test_marks(void **state)
{
	(void)state;
	static const struct {
		const char *what;
		uint8_t mark;
		const char *text, *want;
	} cases[] = {
		{ "words", MARK_BREAK, "two words", "two |words" },
		{ "no start", MARK_BREAK, "  in", "  |in" },
		{ "abbreviation", MARK_BREAK, "the U.S. side", "the |U.S. |side" },
		{ "domain, path", MARK_BREAK, "at example.com/a/b now",
			"at |example.com/|a/|b |now" },
		{ "same beside \u00e9", MARK_BREAK, "\u00e9 the U.S. caf\u00e9",
			"\u00e9 |the |U.S. |caf\u00e9" },
		{ "same beside a mark", MARK_BREAK, "e\u0301 U.S. b", "e\u0301 |U.S. |b" },
		{ "hyphens", MARK_BREAK, "so-called -5 \u2014 a\u2014b",
			"so-|called |-5 |\u2014 |a|\u2014|b" },
		{ "numbers", MARK_BREAK, "$3,500.75 (net) 12% 10:30",
			"$3,500.75 |(net) |12% |10:30" },
		{ "quotes", MARK_BREAK, "say \u201cno\u201d, he", "say |\u201cno\u201d, |he" },
		{ "kept", MARK_BREAK, "a\u00a0b c\u202fd e\u2060f",
			"a\u00a0b |c\u202fd |e\u2060f" },
		{ "zero width space", MARK_BREAK, "a\u200bb", "a\u200b|b" },
		{ "soft hyphen", MARK_BREAK, "a\u00adb", "a\u00ad|b" },
		{ "tab", MARK_BREAK, "a\tb", "a\t|b" },
		{ "object", MARK_BREAK, "a\ufffcb \u00b4\ufffc\u2026",
			"a|\ufffc|b |\u00b4|\ufffc|\u2026" },
		{ "ideographs", MARK_BREAK, "\u4e2d\u6587\u3002\u300c\u4e2d",
			"\u4e2d|\u6587\u3002|\u300c\u4e2d" },
		{ "separators", MARK_FORCED, "a\nb\r\nc\rd\u2028e\u2029f\n",
			"a\n|b\r\n|c\r|d\u2028|e\u2029|f\n" },
		{ "separators break", MARK_BREAK, "a\n\nb", "a\n|\n|b" },
		{ "indented lines", MARK_BREAK, "a\n  b", "a\n|  |b" },
		{ "CRLF", MARK_CLUSTER, "a\r\nb", "|a|\r\n|b" },
		{ "marks", MARK_CLUSTER, "e\u0301\u0302x", "|e\u0301\u0302|x" },
		{ "jamo", MARK_CLUSTER, "\u1112\u1161\u11ab\u1100", "|\u1112\u1161\u11ab|\u1100" },
		{ "flags", MARK_CLUSTER, "\U0001F1FA\U0001F1E6\U0001F1EF\U0001F1F5",
			"|\U0001F1FA\U0001F1E6|\U0001F1EF\U0001F1F5" },
		{ "family", MARK_CLUSTER, "\U0001F468\u200d\U0001F469 a",
			"|\U0001F468\u200d\U0001F469| |a" },
		{ "words", MARK_WORD, "it's 3.5 U.S. (a)", "|it's |3.5 |U.S. (|a)" },
		{ "underscores", MARK_WORD, "_a_ a_b __", "_|a_ |a_b __" },
		{ "middle", MARK_WORD, "a.1 1,a 1,2 a:b a'b a' b",
			"|a.|1 |1,|a |1,2 |a:b |a'b |a' |b" },
		{ "words beside marks", MARK_WORD, "\u0301a l\u2019\u00e9t\u00e9",
			"\u0301|a |l\u2019\u00e9t\u00e9" },
		{ "ideographs are words", MARK_WORD, "\u4e2d\u6587\u3002", "|\u4e2d|\u6587\u3002" },
		{ "kana", MARK_WORD, "\u30ab\u30bf\u3042\u3044", "|\u30ab\u30bf|\u3042|\u3044" },
		{ "Hangul", MARK_WORD, "\ud55c\uad6d \uc5b4", "|\ud55c\uad6d |\uc5b4" },
		{ "blanks", MARK_BLANK, "a b\tc\u00a0\u3000", "a| b|\tc\u00a0|\u3000" },
		{ "a blank with a mark", MARK_BLANK, "a \u0301 b", "a \u0301| b" },
		{ "tabs", MARK_TAB, "a\tb", "a|\tb" },
		{ "soft", MARK_SHY, "a\u00adb", "a|\u00adb" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena arena;
		arena_init(&arena);
		expect(cases[i].what, marked(&arena, slice_of(cases[i].text), cases[i].mark),
			slice_of(cases[i].want));
		arena_release(&arena);
	}
}

static void test_columns(void **state)
{
	(void)state;
	static const struct {
		const char *what, *text;
		unsigned want;
	} cases[] = {
		{ "nothing", "", 0 },
		{ "ASCII", "plain", 5 },
		{ "marks", "e\u0301\u0302", 1 },
		{ "wide", "\u4e2d\uff21\ud55c", 6 },
		{ "jamo", "\u1112\u1161\u11ab", 2 },
		{ "flag", "\U0001F1FA\U0001F1E6", 2 },
		{ "family as its members", "\U0001F468\u200d\U0001F469", 4 },
		{ "variation", "\u2764\ufe0f", 1 },
		{ "zero", "a\u200b\u00ad\u2060\ufeff\u202eb", 2 },
		{ "controls", "\x01\x1b\x7f\xC2\x9B", 4 },
		{ "not to be placed", "\uffff\u2065", 2 },
		{ "mark without base", "\u0301", 1 },
		{ "hidden mark without base", "\ufe0f", 0 },
		{ "tab", "abc\td", 9 },
		{ "lines", "a\r\nb\nc", 5 },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		unsigned got = text_columns(slice_of(cases[i].text));
		if (got != cases[i].want)
			fail_msg("%s: got %u, want %u", cases[i].what, got, cases[i].want);
	}
}

static void test_many_columns(void **state)
{
	(void)state;
	struct arena arena;
	struct ruler ruler;
	arena_init(&arena);
	ruler_make(&ruler, &arena, repeated(&arena, "\u1100", 1000));
	assert_int_equal(ruler.columns[0], 255);
	assert_int_equal(ruler_next(&ruler, 0), 3000);
	arena_release(&arena);
}

static void test_moves(void **state)
{
	(void)state;
	struct arena arena;
	struct ruler ruler;
	arena_init(&arena);
	ruler_make(&ruler, &arena, SLICE("ae\u0301b")); /* a 1, e 3, b 1 */
	static const struct {
		uint32_t at, here, next, before;
	} cases[] = { { 0, 0, 1, 0 }, { 1, 1, 4, 0 }, { 2, 1, 4, 0 }, { 3, 1, 4, 0 },
		{ 4, 4, 5, 1 }, { 5, 5, 5, 4 }, { 99, 5, 5, 4 } };
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		assert_int_equal(ruler_here(&ruler, cases[i].at), cases[i].here);
		assert_int_equal(ruler_next(&ruler, cases[i].at), cases[i].next);
		assert_int_equal(ruler_before(&ruler, cases[i].at), cases[i].before);
	}
	arena_release(&arena);
}

/* Later versions of the library follow later rules, which the tables don't. */
#define TABLES_VERSION 0x010000

/* The tables say what the libraries say. */
static void check_same(struct slice text)
{
	struct arena arena;
	struct ruler ruler;
	arena_init(&arena);
	ruler_make(&ruler, &arena, text);
	uint8_t *mark = arena_take(&arena, text.len), *columns = arena_take(&arena, text.len);
	measure_mixed(text, mark, columns);
	for (size_t i = 0; i < text.len; i++) {
		if (mark[i] != ruler.mark[i] || columns[i] != ruler.columns[i])
			fail_msg("byte %zu of \"%.*s\": mark %02x, want %02x; columns %u, want %u",
				i, (int)text.len, text.at, ruler.mark[i], mark[i], ruler.columns[i],
				columns[i]);
	}
	arena_release(&arena);
}

static void test_tables_random(void **state)
{
	(void)state;
	if (_libunistring_version != TABLES_VERSION)
		return;
	uint64_t seed = 20240229;
	for (int i = 0; i < 30000; i++) {
		struct arena arena;
		arena_init(&arena);
		/* a third of them all ASCII, a third all known to the tables, a third of everything
		 */
		static const uint32_t kinds[] = { 4, 14, COUNT_OF(awkward) };
		check_same(random_text(&arena, &seed, kinds[i % 3], 1 + chance(&seed, 24)));
		arena_release(&arena);
	}
}

static void test_tables_points(void **state)
{
	(void)state;
	if (_libunistring_version != TABLES_VERSION)
		return;
	for (uint32_t point = 0; point < 0x10000; point++) {
		char text[32] = "a (";
		if (point >= 0xD800 && point < 0xE000)
			continue;
		size_t len = 3 + point_write(point, text + 3);
		len += point_write(point, text + len);
		memcpy(text + len, " 1x", 3);
		check_same((struct slice){ text, len + 3 });
		check_same((struct slice){ text + 1, len + 1 });
		check_same((struct slice){ text + 3, len });
	}
}

static void test_fit(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		unsigned columns;
		const char *want;
	} cases[] = { { "plain", 3, "pla" }, { "plain", 9, "plain" }, { "", 3, "" },
		{ "abc", 0, "" }, { "a\u4e2d\u6587", 4, "a\u4e2d" },
		{ "e\u0301e\u0301x", 2, "e\u0301e\u0301" }, { "ab\u0301", 1, "a" },
		{ "abc\u0301d", 3, "abc\u0301" }, { "\tx", 8, "\t" } };
	for (size_t i = 0; i < COUNT_OF(cases); i++)
		expect("fit", text_fit(slice_of(cases[i].text), cases[i].columns),
			slice_of(cases[i].want));
	struct arena arena;
	arena_init(&arena);
	struct slice many = repeated(&arena, "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301", 5000);
	assert_int_equal(text_fit(many, 100).len, 1500);
	/* a start that no row needs is not looked for to its end, nor is a cluster cut */
	assert_int_equal(text_fit(repeated(&arena, "e\u200b", 5000), 3).len % 4, 0);
	assert_int_equal(text_fit(repeated(&arena, "\u0301", 5000), 3).len, 0);
	assert_int_equal(text_fit(repeated(&arena, "\u0301", 50), 3).len, 100);
	arena_release(&arena);
}

static void test_tail(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		unsigned columns;
		const char *want;
	} cases[] = { { "abc", 2, "bc" }, { "abc", 3, "abc" }, { "abc", 9, "abc" },
		{ "abc", 0, "" }, { "", 4, "" }, { "日本", 3, "本" }, { "日本", 4, "日本" },
		{ "日本", 1, "" }, { "xe\u0301e\u0301", 2, "e\u0301e\u0301" }, { "e\u0301", 0, "" },
		{ "a\U0001f469\u200d\U0001f467", 3, "" },
		{ "\u05d0\u05d1\u05d2", 2, "\u05d1\u05d2" } };
	for (size_t i = 0; i < COUNT_OF(cases); i++)
		expect("tail", text_tail(slice_of(cases[i].text), cases[i].columns),
			slice_of(cases[i].want));
	struct arena arena;
	arena_init(&arena);
	struct slice many = repeated(&arena, "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301", 5000);
	assert_int_equal(text_tail(many, 100).len, 1500);
	/* nor is a cluster cut whose start was not looked at */
	assert_int_equal(text_tail(repeated(&arena, "\u0301", 5000), 3).len, 0);
	arena_release(&arena);
}

/* ---- wrap.c */

static struct slice rows_shown(struct arena *arena, struct slice text, unsigned width)
{
	struct ruler ruler;
	struct row *row;
	ruler_make(&ruler, arena, text);
	uint32_t rows = wrap(&ruler, width, arena, &row);
	char *at = arena_take(arena, text.len + 3 * (size_t)rows + 1);
	size_t len = 0;
	for (uint32_t i = 0; i < rows; i++) {
		if (i > 0)
			at[len++] = '|';
		struct slice shown = slice_cut(text, row[i].at.from, row[i].at.to);
		memcpy(at + len, shown.at, shown.len);
		len += shown.len;
		if (row[i].hyphen)
			at[len++] = '-';
	}
	return (struct slice){ at, len };
}

static void test_wrap(void **state)
{
	(void)state;
	static const struct {
		const char *what, *text;
		unsigned width;
		const char *want;
	} cases[] = {
		{ "nothing", "", 5, "" },
		{ "fits", "one two", 7, "one two" },
		{ "blanks hang", "one    two  ", 5, "one|two" },
		{ "leading blanks stay", "  one two", 5, "  one|two" },
		{ "only blanks", "      ", 3, "" },
		{ "long word", "abcdefgh ij", 3, "abc|def|gh|ij" },
		{ "long word behind blanks", "  abcdef", 4, "  ab|cdef" },
		{ "abbreviation", "The U.S. envoy", 7, "The|U.S.|envoy" },
		{ "soft hyphen", "hyphen\u00adation", 8, "hyphen\u00ad-|ation" },
		{ "soft hyphen without room", "hyphen\u00adation", 6, "hyphen\u00ad|ation" },
		{ "soft hyphen not needed", "hyphen\u00adation", 20, "hyphen\u00adation" },
		{ "the last soft hyphen with room", "a\u00adbc\u00adde", 4, "a\u00adbc\u00ad-|de" },
		{ "soft hyphen alone", "\u00adabcdef", 3, "\u00adabc|def" },
		{ "zero width space", "abc\u200bdef", 4, "abc\u200b|def" },
		{ "kept", "a b\u00a0c d", 4, "a|b\u00a0c|d" },
		{ "marks stay", "e\u0301e\u0301e\u0301e\u0301", 2,
			"e\u0301e\u0301|e\u0301e\u0301" },
		{ "ideographs", "\u4e2d\u6587\u65b0\u805e\u3002", 5,
			"\u4e2d\u6587|\u65b0|\u805e\u3002" },
		{ "wider than the row", "a\u4e2db", 1, "a|\u4e2d|b" },
		{ "width 0 is 1", "ab", 0, "a|b" },
		{ "lines", "one\n\n  two three\r\nx\n", 6, "one||  two|three|x" },
		{ "blanks before a line's end", "one   \ntwo", 4, "one|two" },
		{ "tab", "a\tb c", 10, "a\tb|c" },
		{ "tab hangs", "abcdef\tg", 7, "abcdef|g" },
		{ "closing behind a blank", "abc )", 4, "abc|)" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena arena;
		arena_init(&arena);
		expect(cases[i].what, rows_shown(&arena, slice_of(cases[i].text), cases[i].width),
			slice_of(cases[i].want));
		arena_release(&arena);
	}
}

/* Columns of the clusters from FROM to TO without the blanks behind them. */
static unsigned shown_columns(const struct ruler *ruler, uint32_t from, uint32_t to)
{
	unsigned column = 0, shown = 0;
	for (uint32_t at = from; at < to; at = ruler_next(ruler, at)) {
		column += columns_at(ruler, at, column);
		if (!(ruler->mark[at] & MARK_BLANK))
			shown = column;
	}
	return shown;
}

/* The next place after AT where a row may end. */
static uint32_t next_break(const struct ruler *ruler, uint32_t at)
{
	do
		at++;
	while (at < ruler->text.len && !(ruler->mark[at] & (MARK_BREAK | MARK_FORCED)));
	return at;
}

static void check_row(const struct ruler *ruler, struct row row, unsigned width)
{
	uint32_t start = row.at.from, next = row.next, len = (uint32_t)ruler->text.len;
	for (uint32_t at = row.at.to; at < next; at++)
		assert_true(!(ruler->mark[at] & MARK_CLUSTER) || (ruler->mark[at] & MARK_BLANK));
	assert_int_equal(shown_columns(ruler, row.at.from, row.at.to), row.columns);
	bool single = ruler_next(ruler, start) >= row.at.to;
	assert_true(row.columns + (unsigned)row.hyphen <= width || single);
	if (next == len)
		return;
	assert_true(ruler->mark[next] & MARK_CLUSTER);
	if (ruler->mark[next] & MARK_FORCED)
		return;
	if (!(ruler->mark[next] & MARK_BREAK)) { /* then nothing else was possible */
		for (uint32_t at = next_break(ruler, start); at < next;
			at = next_break(ruler, at)) {
			unsigned soft = (ruler->mark[ruler_before(ruler, at)] & MARK_SHY) != 0;
			unsigned columns = shown_columns(ruler, start, at);
			assert_true(columns == 0 || columns + soft > width);
		}
		return;
	}
	uint32_t more = next_break(ruler, next); /* greedy: this would not have fitted */
	bool soft = more < len && (ruler->mark[ruler_before(ruler, more)] & MARK_SHY);
	if (!(ruler->mark[more < len ? more : next] & MARK_FORCED))
		assert_true(shown_columns(ruler, start, more) + soft > width);
}

static void check_rows(struct slice text, unsigned width)
{
	struct arena arena;
	struct ruler ruler;
	struct row *row;
	arena_init(&arena);
	ruler_make(&ruler, &arena, text);
	uint32_t rows = wrap(&ruler, width, &arena, &row), at = 0;
	assert_true(rows >= 1);
	for (uint32_t i = 0; i < rows; i++) {
		assert_int_equal(row[i].at.from, at);
		assert_true(row[i].at.to >= row[i].at.from && row[i].at.to <= row[i].next);
		check_row(&ruler, row[i], width);
		at = row[i].next;
	}
	assert_int_equal(at, text.len);
	arena_release(&arena);
}

static void test_wrap_random(void **state)
{
	(void)state;
	uint64_t seed = 1956;
	for (int i = 0; i < 6000; i++) {
		struct arena arena;
		arena_init(&arena);
		uint32_t kinds = i % 2 ? COUNT_OF(awkward) : 4;
		check_rows(random_text(&arena, &seed, kinds, 1 + chance(&seed, 60)),
			1 + chance(&seed, 30));
		arena_release(&arena);
	}
}

static void test_wrap_wide(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	check_rows(repeated(&arena, "word ", 30000), 65535);
	check_rows(repeated(&arena, "x", 200000), 65535);
	check_rows(repeated(&arena, "x", 200000), UINT32_MAX);
	arena_release(&arena);
}

/* ---- visual.c */

/* The glyphs of TEXT as one row, each with a blank for each column that it leaves free. */
static struct slice glyphs_shown(struct arena *arena, struct slice text, bool bidi)
{
	struct ruler ruler;
	struct row *row;
	struct glyph *glyph;
	struct buffer buf = { 0 };
	ruler_make(&ruler, arena, text);
	wrap(&ruler, 60000, arena, &row);
	uint32_t glyphs = row_glyphs(&ruler, row[0], bidi, arena, &glyph);
	for (uint32_t i = 0; i < glyphs; i++) {
		if (i > 0)
			buffer_add_char(&buf, '|');
		buffer_add_slice(&buf, glyph[i].show);
		for (unsigned c = glyph[i].columns; c < ruler.columns[glyph[i].at]; c++)
			buffer_add_char(&buf, ' ');
	}
	struct slice shown = arena_copy(arena, buffer_slice(&buf));
	buffer_release(&buf);
	return shown;
}

static void test_glyphs(void **state)
{
	(void)state;
	static const struct {
		const char *what, *text, *want;
	} cases[] = {
		{ "plain", "a b", "a| |b" },
		{ "controls", "\x01\x1b[0m\x7f", "\u2401|\u241b|[|0|m|\u2421" },
		{ "C1",
			"\xC2\x9B"
			"1",
			"\ufffd|1" },
		{ "not a character", "\uffff", "\ufffd" },
		{ "tab", "a\tb", "a| | | | | | | |b" },
		{ "no bidi control gets through", "a\u202eb\u2066c\u200f\u061cd", "a|b|c|d" },
		{ "nor what has no width",
			"a\u200b\u2060\ufeff\u00ad"
			"b",
			"a|b" },
		{ "marks", "e\u0301x", "e\u0301|x" },
		{ "four marks at most", "e\u0300\u0301\u0302\u0303\u0304\u0305x",
			"e\u0300\u0301\u0302\u0303|x" },
		{ "mark without base", "\u0301x", "\u00a0\u0301|x" },
		{ "jamo without base", "\u1161", "\u00a0\u1161" },
		{ "family", "\U0001F468\u200d\U0001F469\u200d\U0001F467x",
			"\U0001F468\U0001F469\U0001F467|x" },
		{ "skin tone", "\U0001F44D\U0001F3FDx", "\U0001F44D  |x" },
		{ "skin tone alone", "\U0001F3FDx", "\U0001F3FD|x" },
		{ "variation", "\u2764\ufe0fx", "\u2764|x" },
		{ "keycap", "1\ufe0f\u20e3x", "1\u20e3|x" },
		{ "flag of tags", "\U0001F3F4\U000E0067\U000E007Fx", "\U0001F3F4|x" },
		{ "spaces that are no blanks", "a\u2003b", "a|\u2003|b" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena arena;
		arena_init(&arena);
		expect(cases[i].what, glyphs_shown(&arena, slice_of(cases[i].text), false),
			slice_of(cases[i].want));
		arena_release(&arena);
	}
}

static void test_bidi(void **state)
{
	(void)state;
	if (!bidi_library()[0])
		return;
	static const struct {
		const char *what, *text, *want;
	} cases[] = {
		{ "right to left", "\u05d0\u05d1\u05d2", "\u05d2|\u05d1|\u05d0" },
		{ "inside left to right", "a \u05d0\u05d1 b", "a| |\u05d1|\u05d0| |b" },
		{ "digits keep their order", "\u05d0 12 \u05d1", "\u05d1| |1|2| |\u05d0" },
		{ "brackets are mirrored", "\u05d0(\u05d1)", "(|\u05d1|)|\u05d0" },
		{ "marks stay with their base", "\u05d0\u05b8\u05d1", "\u05d1|\u05d0\u05b8" },
		{ "the first strong letter decides", "\u05d0 ab", "a|b| |\u05d0" },
		{ "overrides", "\u202eab\u202cc", "b|a|c" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena arena;
		arena_init(&arena);
		expect(cases[i].what, glyphs_shown(&arena, slice_of(cases[i].text), true),
			slice_of(cases[i].want));
		arena_release(&arena);
	}
	struct arena arena;
	arena_init(&arena);
	expect("off", glyphs_shown(&arena, SLICE("\u05d0\u05d1"), false), SLICE("\u05d0|\u05d1"));
	/* every line of a verse is a paragraph of its own */
	struct ruler ruler;
	ruler_make(&ruler, &arena, SLICE("\u05d0\nab \u05d1"));
	assert_int_equal(ruler.level[0], 1);
	assert_int_equal(ruler.level[3], 0);
	assert_int_equal(ruler.level[6], 1);
	ruler_make(&ruler, &arena, SLICE("no such letter, \u00e9"));
	assert_null(ruler.level);
	arena_release(&arena);
}

static void check_glyph(const struct ruler *ruler, struct glyph glyph)
{
	unsigned columns = 0, len;
	for (size_t at = 0; at < glyph.show.len; at += len) {
		uint32_t point = codepoint_at(glyph.show, at, &len);
		assert_false(point_control(point));
		assert_false(point_hidden(point));
		int wide = wcwidth((wchar_t)point);
		assert_true(wide >= 0);
		assert_true(wide > 0 || at > 0);
		columns += (unsigned)wide;
	}
	assert_int_equal(columns, glyph.columns);
	assert_true(columns > 0);
	assert_true((ruler->mark[glyph.at] & MARK_TAB) || columns <= ruler->columns[glyph.at]);
}

static void check_glyphs(const struct ruler *ruler, struct row row, bool bidi)
{
	struct arena arena;
	struct glyph *glyph;
	arena_init(&arena);
	uint32_t glyphs = row_glyphs(ruler, row, bidi, &arena, &glyph);
	unsigned columns = 0;
	uint64_t places = 0;
	for (uint32_t i = 0; i < glyphs; i++) {
		check_glyph(ruler, glyph[i]);
		columns += ruler->mark[glyph[i].at] & MARK_TAB ? 1 : ruler->columns[glyph[i].at];
		places += glyph[i].at;
		assert_true(bidi || i == 0 || glyph[i].at >= glyph[i - 1].at);
	}
	assert_int_equal(columns, row.columns);
	/* in another order they are still the same */
	uint32_t others = row_glyphs(ruler, row, !bidi, &arena, &glyph);
	assert_int_equal(others, glyphs);
	for (uint32_t i = 0; i < others; i++)
		places -= glyph[i].at;
	assert_int_equal(places, 0);
	arena_release(&arena);
}

static bool has_jamo(struct slice text)
{
	unsigned len;
	for (size_t at = 0; at < text.len; at += len) {
		uint32_t point = point_at(text.at + at, &len);
		if (point >= 0x1160 && point < 0x1200)
			return true;
	}
	return false;
}

static void test_glyphs_random(void **state)
{
	(void)state;
	uint64_t seed = 1066;
	for (int i = 0; i < 6000; i++) {
		struct arena arena;
		struct ruler ruler;
		struct row *row;
		arena_init(&arena);
		struct slice text =
			random_text(&arena, &seed, COUNT_OF(awkward), 1 + chance(&seed, 60));
		ruler_make(&ruler, &arena, text);
		uint32_t rows = wrap(&ruler, 1 + chance(&seed, 40), &arena, &row);
		for (uint32_t r = 0; r < rows; r++)
			check_glyphs(&ruler, row[r], i % 2);
		struct slice safe = text_safe(&arena, text);
		/* a jamo on a blank is one cell, but two clusters */
		assert_true(has_jamo(text) || text_columns(safe) == text_columns(text));
		arena_release(&arena);
	}
}

static void test_safe(void **state)
{
	(void)state;
	static const struct {
		const char *text, *want;
	} cases[] = { { "plain", "plain" }, { "", "" }, { "a\x1b[31mb", "a\u241b[31mb" },
		{ "two\nlines\r\n", "two lines " }, { "a\u202egnp.exe", "agnp.exe" },
		{ "\u0301a", "\u00a0\u0301a" }, { "a\tb", "a       b" } };
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena arena;
		arena_init(&arena);
		expect("safe", text_safe(&arena, slice_of(cases[i].text)), slice_of(cases[i].want));
		arena_release(&arena);
	}
}

/* Texts that make slow what is not linear: none of this may take long enough to be noticed. */
static void test_torture(void **state)
{
	(void)state;
	static const char *const units[] = { "\U0001F1FA", "\u0301", "e\u0301\u0302\u0303",
		"\u200b", "\u00ad", "\u200d\U0001F468", " ", "\t", "(", "( \u0301", "\u1100",
		"\u05d0(", "\u2067\u05d0", "a.\u00e9", "\u00e9 ", "\ufffc", "\r", "\xEF\xBF\xBF" };
	for (size_t i = 0; i < COUNT_OF(units); i++) {
		struct arena arena;
		struct ruler ruler;
		struct row *row;
		struct glyph *glyph;
		struct folded folded;
		struct needle needle;
		struct range *found;
		arena_init(&arena);
		struct slice text = repeated(&arena, units[i], 200000 / strlen(units[i]));
		ruler_make(&ruler, &arena, text);
		uint32_t rows = wrap(&ruler, 72, &arena, &row);
		for (uint32_t r = 0; r < rows; r += 1 + rows / 50)
			row_glyphs(&ruler, row[r], true, &arena, &glyph);
		fold(&folded, &arena, text, FOLD_CASE);
		needle_make(&needle, &arena, slice_of(units[i]));
		find_all(&needle, text, UINT32_MAX, &arena, &found);
		assert_true(text_fit(text, 300).len <= text.len);
		assert_int_equal(row[rows - 1].next, text.len);
		arena_release(&arena);
	}
}

/* ---- fold.c */

static void test_fold(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		unsigned what;
		const char *want;
	} cases[] = {
		{ "Plain TEXT", FOLD_CASE, "plain text" },
		{ "Plain TEXT, twice", FOLD_MARKS, "Plain TEXT, twice" },
		{ "\u00c9t\u00e9", FOLD_CASE, "e\u0301te\u0301" },
		{ "\u00c9t\u00e9", FOLD_MARKS, "Ete" },
		{ "Erdo\u011fan", FOLD_CASE | FOLD_MARKS, "erdogan" },
		{ "\u0130stanbul I\u0307 \u0131", FOLD_CASE, "istanbul i i" },
		{ "\u0130stanbul \u0131", FOLD_MARKS, "Istanbul i" },
		{ "\u018fliyev \u0259", FOLD_CASE | FOLD_MARKS, "aliyev a" },
		{ "\u018fliyev", FOLD_CASE, "\u0259liyev" },
		{ "St\u00f8re \u0141\u00f3d\u017a \u0110or\u0111e", FOLD_MARKS,
			"Store Lodz Dorde" },
		{ "\u00c6r\u00f8 \u0153uvre \u00deor stra\u00dfe", FOLD_CASE | FOLD_MARKS,
			"aero oeuvre thor strasse" },
		{ "\u2018a\u2019 \u201cb\u201d \u00abc\u00bb `d`", FOLD_MARKS,
			"'a' \"b\" \"c\" 'd'" },
		{ "a\u2013b\u2014c\u2011d\u2212e", FOLD_MARKS, "a-b-c-d-e" },
		{ "a\u00a0b\u3000c\u2009d\te\nf", FOLD_MARKS, "a b c d e f" },
		{ "a\u00a0b\tc", FOLD_CASE, "a\u00a0b\tc" },
		{ "so\u00adft\u200b\u2060\ufeff\u200d", FOLD_CASE, "soft" },
		{ "\uff21\uff22\uff11", FOLD_CASE | FOLD_MARKS, "ab1" },
		{ "\u0645\u064f\u062d\u064e\u0645\u0640\u062f", FOLD_MARKS,
			"\u0645\u062d\u0645\u062f" },
		{ "\u05e9\u05b8\u05c1", FOLD_MARKS, "\u05e9" },
		{ "\u039f\u0394\u039f\u03a3 \u03bf\u03b4\u03cc\u03c2", FOLD_CASE | FOLD_MARKS,
			"\u03bf\u03b4\u03bf\u03c3 \u03bf\u03b4\u03bf\u03c3" },
		{ "a\u0301\u0323", FOLD_CASE, "a\u0323\u0301" },
		{ "\u1ea5", FOLD_CASE, "a\u0302\u0301" },
		{ "\ud55c", FOLD_CASE, "\u1112\u1161\u11ab" },
		{ "", FOLD_CASE, "" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena arena;
		struct folded folded;
		arena_init(&arena);
		struct slice text = slice_of(cases[i].text);
		fold(&folded, &arena, text, cases[i].what);
		expect(cases[i].text, folded.text, slice_of(cases[i].want));
		assert_int_equal(folded.from[folded.text.len], text.len);
		arena_release(&arena);
	}
}

static void test_fold_from(void **state)
{
	(void)state;
	struct arena arena;
	struct folded folded;
	arena_init(&arena);
	fold(&folded, &arena, SLICE("a\u00e6\u00ad\u00e9z"), FOLD_MARKS);
	expect("text", folded.text, SLICE("aaeez"));
	static const uint32_t want[] = { 0, 1, 1, 5, 7, 8 };
	for (size_t i = 0; i < COUNT_OF(want); i++)
		assert_int_equal(folded.from[i], want[i]);
	arena_release(&arena);
}

/* Composed and decomposed forms of all characters fold alike, in every way of folding. */
static void test_fold_forms(void **state)
{
	(void)state;
	for (uint32_t point = 0x80; point < 0x30000; point++) {
		char text[8], apart[64];
		if (point >= 0xD800 && point < 0xE000)
			continue;
		size_t len = point_write(point, text), room = sizeof apart;
		u8_normalize(UNINORM_NFD, (uint8_t *)text, len, (uint8_t *)apart, &room);
		if (room == len && memcmp(text, apart, len) == 0)
			continue;
		for (unsigned what = 0; what < 4; what++) {
			struct arena arena;
			struct folded one, other;
			arena_init(&arena);
			fold(&one, &arena, (struct slice){ text, len }, what);
			fold(&other, &arena, (struct slice){ apart, room }, what);
			expect("forms", one.text, other.text);
			arena_release(&arena);
		}
	}
}

static void test_fold_random(void **state)
{
	(void)state;
	uint64_t seed = 1815;
	for (int i = 0; i < 4000; i++) {
		struct arena arena;
		struct folded folded;
		arena_init(&arena);
		struct slice text =
			random_text(&arena, &seed, COUNT_OF(awkward), 1 + chance(&seed, 40));
		fold(&folded, &arena, text, chance(&seed, 4));
		for (size_t at = 0; at < folded.text.len; at++) {
			assert_true(folded.from[at] <= folded.from[at + 1]);
			assert_true(folded.from[at] < text.len &&
				    point_starts(text.at[folded.from[at]]));
		}
		arena_release(&arena);
	}
}

/* ---- find.c */

/* TEXT with brackets around what is found. */
static struct slice found_in(struct arena *arena, const char *typed, struct slice text)
{
	struct needle needle;
	struct range *range;
	needle_make(&needle, arena, slice_of(typed));
	uint32_t ranges = find_all(&needle, text, UINT32_MAX, arena, &range);
	char *at = arena_take(arena, text.len + 2 * (size_t)ranges + 1);
	size_t len = 0, from = 0;
	for (uint32_t i = 0; i < ranges; i++) {
		assert_true(range[i].from >= from && range[i].to > range[i].from);
		memcpy(at + len, text.at + from, range[i].from - from);
		len += range[i].from - from;
		at[len++] = '[';
		memcpy(at + len, text.at + range[i].from, range[i].to - range[i].from);
		len += range[i].to - range[i].from;
		at[len++] = ']';
		from = range[i].to;
	}
	memcpy(at + len, text.at + from, text.len - from);
	return (struct slice){ at, len + text.len - from };
}

static void test_find(void **state)
{
	(void)state;
	static const struct {
		const char *what, *typed, *text, *want;
	} cases[] = {
		{ "nothing typed", "", "abc", "abc" },
		{ "nothing left of it", "\u200b", "abc", "abc" },
		{ "in a word", "an", "Banana", "B[an][an]a" },
		{ "case", "paris", "PARIS Paris", "[PARIS] [Paris]" },
		{ "smart case", "Paris", "PARIS Paris paris", "PARIS [Paris] paris" },
		{ "folded", "erdogan", "Erdo\u011fan, Erdog\u0306an, erdogan",
			"[Erdo\u011fan], [Erdog\u0306an], [erdogan]" },
		{ "smart and folded", "Erdogan", "Erdo\u011fan erdo\u011fan",
			"[Erdo\u011fan] erdo\u011fan" },
		{ "marks that were typed count", "erdo\u011fan",
			"Erdogan Erdo\u011fan Erdog\u0306an",
			"Erdogan [Erdo\u011fan] [Erdog\u0306an]" },
		{ "typed apart", "erdog\u0306an", "Erdo\u011fan", "[Erdo\u011fan]" },
		{ "marks at the end count", "\u011fa", "\u011fa \u011f\u00e1",
			"[\u011fa] \u011f\u00e1" },
		{ "letters without decomposition", "store", "St\u00f8re", "[St\u00f8re]" },
		{ "and typed", "st\u00f8re", "Store St\u00f8re", "Store [St\u00f8re]" },
		{ "quotes", "don't", "don\u2019t", "[don\u2019t]" },
		{ "quotes typed", "don\u2019t \u00e9", "don't \u00e9", "[don't \u00e9]" },
		{ "blanks", "new york", "New\u00a0 \n York", "[New\u00a0 \n York]" },
		{ "blanks at the ends", " a ", "b  a  c", "b[  a ] c" },
		{ "soft hyphens", "hyphenation", "hy\u00adphen\u00adation.",
			"[hy\u00adphen\u00adation]." },
		{ "whole clusters", "a", "a\u0301b", "[a\u0301]b" },
		{ "inside a cluster", "\U0001F469", "x\U0001F468\u200d\U0001F469\u200d\U0001F469y",
			"x[\U0001F468\u200d\U0001F469\u200d\U0001F469]y" },
		{ "half a letter", "a", "\u00e6", "[\u00e6]" },
		{ "flags", "\U0001F1EF\U0001F1F5", "\U0001F1FA\U0001F1E6\U0001F1EF\U0001F1F5",
			"\U0001F1FA\U0001F1E6[\U0001F1EF\U0001F1F5]" },
		{ "syllables", "\ud558", "\ud55c \ud558", "\ud55c [\ud558]" },
		{ "ideographs", "\u653f\u5e9c", "\u7684\u653f\u5e9c\u7684",
			"\u7684[\u653f\u5e9c]\u7684" },
		{ "full width", "ab1", "\uff21\uff22\uff11", "[\uff21\uff22\uff11]" },
		{ "no overlap", "aa", "aaaaa", "[aa][aa]a" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena arena;
		arena_init(&arena);
		expect(cases[i].what, found_in(&arena, cases[i].typed, slice_of(cases[i].text)),
			slice_of(cases[i].want));
		arena_release(&arena);
	}
}

static void test_find_most(void **state)
{
	(void)state;
	struct arena arena;
	struct needle needle;
	struct range *range;
	arena_init(&arena);
	needle_make(&needle, &arena, SLICE("a"));
	assert_int_equal(find_all(&needle, SLICE("aaaa"), 3, &arena, &range), 3);
	assert_int_equal(find_all(&needle, SLICE("aaaa"), 0, &arena, &range), 0);
	assert_int_equal(find_all(&needle, SLICE(""), 9, &arena, &range), 0);
	arena_release(&arena);
}

/* A hit is found wherever it lies, across the windows of the search too. */
static void test_find_windows(void **state)
{
	(void)state;
	static const char hit[] = "Erdog\u0306an  said\u00e9";
	const size_t len = sizeof hit - 1, window = 16384;
	struct arena arena;
	struct needle needle;
	arena_init(&arena);
	needle_make(&needle, &arena, SLICE("erdogan saide"));
	char *text = arena_take(&arena, 2 * window + 100);
	for (size_t at = window - 2 * len; at < window + 4; at++) {
		memset(text, 'x', 2 * window + 100);
		memcpy(text + at, hit, len);
		memcpy(text + at + window, hit, len);
		struct range *range;
		struct slice all = { text, 2 * window + 100 };
		assert_int_equal(find_all(&needle, all, 9, &arena, &range), 2);
		assert_int_equal(range[0].from, at);
		assert_int_equal(range[0].to, at + len);
		assert_int_equal(range[1].from, at + window);
	}
	arena_release(&arena);
}

/* In texts of few letters the search agrees with the simplest one. */
static void test_find_random(void **state)
{
	(void)state;
	uint64_t seed = 1989;
	for (int i = 0; i < 3000; i++) {
		char text[200], typed[4];
		size_t len = 1 + chance(&seed, sizeof text - 1), most = 1 + chance(&seed, 3),
		       want = 0;
		for (size_t k = 0; k < len; k++)
			text[k] = (char)('a' + chance(&seed, 2));
		for (size_t k = 0; k < most; k++)
			typed[k] = (char)('a' + chance(&seed, 2));
		for (size_t k = 0; k + most <= len; k++) {
			if (memcmp(text + k, typed, most) == 0) {
				want++;
				k += most - 1;
			}
		}
		struct arena arena;
		struct needle needle;
		struct range *range;
		arena_init(&arena);
		needle_make(&needle, &arena, (struct slice){ typed, most });
		assert_int_equal(
			find_all(&needle, (struct slice){ text, len }, UINT32_MAX, &arena, &range),
			want);
		arena_release(&arena);
	}
}

/* ---- addresses */

static void test_address(void **state)
{
	static const struct {
		const char *address, *plain, *host;
	} rows[] = {
		{ "https://a.example/?q=1&r=%20#x", "https://a.example/?q=1&r=%20#x", "" },
		{ "https://a.example/M\u00fcnchen/\u6771\u4eac", "https://a.example/München/東京",
			"" },
		{ "a b\tc\x7f", "a%20b%09c%7F", "" },
		{ "x\u202egpj.exe\u2066\u200f\u061c", "x%E2%80%AEgpj.exe%E2%81%A6%E2%80%8F%D8%9C",
			"" },
		{ "\u200b\u00a0\u3164\u2800\u00ad\ufeff",
			"%E2%80%8B%C2%A0%E3%85%A4%E2%A0%80%C2%AD%EF%BB%BF", "" },
		{ "u\u0308 \ue000", "u%CC%88%20%EE%80%80", "" },
		{ "http://bank.example@evil.example/", "http://bank.example@evil.example/",
			"evil.example" },
		{ "HTTPS:/a:b@c@d:8?@e", "HTTPS:/a:b@c@d:8?@e", "d:8" },
		{ "https://a.example\\@b.example", "https://a.example%5C@b.example", "b.example" },
		{ "https://a.example/@b", "https://a.example/@b", "" },
		{ "mailto:ada@example.org", "mailto:ada@example.org", "" },
		{ "https:", "https:", "" },
		{ "", "", "" },
	};
	struct arena arena;
	(void)state;
	arena_init(&arena);
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct slice plain = text_address(&arena, slice_of(rows[i].address));
		assert_string_equal(plain.at, rows[i].plain);
		assert_true(slice_equal(text_address(&arena, plain), plain));
		assert_true(slice_is(text_address_host(plain), rows[i].host));
	}
	arena_release(&arena);
}

int main(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_guess),
		cmocka_unit_test(test_coding),
		cmocka_unit_test(test_charsets),
		cmocka_unit_test(test_decoded_twice),
		cmocka_unit_test(test_decode),
		cmocka_unit_test(test_decode_borrows),
		cmocka_unit_test(test_decode_origin),
		cmocka_unit_test(test_origin),
		cmocka_unit_test(test_marks),
		cmocka_unit_test(test_columns),
		cmocka_unit_test(test_many_columns),
		cmocka_unit_test(test_moves),
		cmocka_unit_test(test_tables_random),
		cmocka_unit_test(test_tables_points),
		cmocka_unit_test(test_fit),
		cmocka_unit_test(test_wrap),
		cmocka_unit_test(test_wrap_random),
		cmocka_unit_test(test_wrap_wide),
		cmocka_unit_test(test_glyphs),
		cmocka_unit_test(test_bidi),
		cmocka_unit_test(test_glyphs_random),
		cmocka_unit_test(test_safe),
		cmocka_unit_test(test_torture),
		cmocka_unit_test(test_fold),
		cmocka_unit_test(test_fold_from),
		cmocka_unit_test(test_fold_forms),
		cmocka_unit_test(test_fold_random),
		cmocka_unit_test(test_tail),
		cmocka_unit_test(test_find),
		cmocka_unit_test(test_find_most),
		cmocka_unit_test(test_find_windows),
		cmocka_unit_test(test_find_random),
		cmocka_unit_test(test_address),
	};
	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
