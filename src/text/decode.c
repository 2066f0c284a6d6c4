/*
 * Decoding: bytes of any encoding become valid UTF-8 here, once, and nobody checks again.
 *
 * Most files are UTF-8 and right, so the common way is one scan that copies nothing. A bad byte
 * costs one U+FFFD for each longest start of a sequence that could have been right, as browsers
 * do it, so that a cut sequence never swallows the good character behind it.
 */
#include "text/charset.h"
#include "text/point.h"

#include <string.h>

#define BOM "\xEF\xBB\xBF"

enum {
	ZEROS_WITHIN = 4096, /* bytes that are asked for UTF-16 */
};

const char *encoding_name(enum encoding encoding)
{
	static const char *const name[] = {
		[ENCODING_UTF8] = "UTF-8",
		[ENCODING_UTF8_BOM] = "UTF-8 with BOM",
		[ENCODING_UTF16LE] = "UTF-16LE",
		[ENCODING_UTF16BE] = "UTF-16BE",
		[ENCODING_WINDOWS1252] = "windows-1252",
	};
	return name[encoding];
}

uint32_t codepoint_at(struct slice text, size_t at, unsigned *len)
{
	return point_at(text.at + at, len);
}

bool codepoint_obeyed(uint32_t point)
{
	return point_control(point) || point == 0x61c || point == 0x200e || point == 0x200f ||
	       (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
}

unsigned codepoint_write(uint32_t point, char *to)
{
	return point_write(point, to);
}

/* A stretch of bytes that stands for one character, or for nothing. */
struct piece {
	unsigned len;
	bool right, cut; /* cut: all of it is right, but the bytes end too early */
};

/* What a lead byte asks for: the sequence's length, and the bounds of its second byte. */
struct lead {
	uint8_t len, low, high;
};

static struct lead lead_of(uint8_t byte)
{
	if (byte < 0x80)
		return (struct lead){ 1, 0, 0 };
	if (byte < 0xC2 || byte > 0xF4)
		return (struct lead){ 0, 0, 0 };
	if (byte < 0xE0)
		return (struct lead){ 2, 0x80, 0xBF };
	if (byte < 0xF0)
		return (struct lead){ 3, byte == 0xE0 ? 0xA0 : 0x80, byte == 0xED ? 0x9F : 0xBF };
	return (struct lead){ 4, byte == 0xF0 ? 0x90 : 0x80, byte == 0xF4 ? 0x8F : 0xBF };
}

static struct piece piece_at(struct slice bytes, size_t at)
{
	const uint8_t *s = (const uint8_t *)bytes.at + at;
	size_t left = bytes.len - at;
	struct lead lead = lead_of(s[0]);
	unsigned len = 1;
	while (len < lead.len && len < left) {
		if (s[len] < lead.low || s[len] > lead.high)
			return (struct piece){ .len = len };
		lead.low = 0x80;
		lead.high = 0xBF;
		len++;
	}
	return (struct piece){ .len = len, .right = len == lead.len, .cut = len < lead.len };
}

/* The length of the valid UTF-8 from AT on. */
static size_t valid_run(struct slice bytes, size_t at)
{
	size_t from = at;
	for (;;) {
		at += ascii_run(bytes, at);
		if (at == bytes.len)
			return at - from;
		struct piece piece = piece_at(bytes, at);
		if (!piece.right)
			return at - from;
		at += piece.len;
	}
}

/* More right sequences above ASCII than wrong ones, or none that is wrong. */
static bool mostly_utf8(struct slice bytes)
{
	size_t right = 0, wrong = 0;
	for (size_t at = ascii_run(bytes, 0); at < bytes.len; at += ascii_run(bytes, at)) {
		struct piece piece = piece_at(bytes, at);
		if (piece.right || piece.cut)
			right++;
		else
			wrong++;
		at += piece.len;
	}
	return !wrong || right > wrong;
}

enum encoding encoding_guess(struct slice bytes)
{
	if (slice_starts(bytes, SLICE(BOM)))
		return ENCODING_UTF8_BOM;
	if (slice_starts(bytes, SLICE("\xFF\xFE")))
		return ENCODING_UTF16LE;
	if (slice_starts(bytes, SLICE("\xFE\xFF")))
		return ENCODING_UTF16BE;
	return mostly_utf8(bytes) ? ENCODING_UTF8 : ENCODING_WINDOWS1252;
}

/* ---- with what a page or a mail says of itself */

/* Zeros are half of what Latin text is in UTF-16, and always the same half. */
static bool is_utf16(struct slice bytes, bool big)
{
	size_t pairs = (bytes.len < ZEROS_WITHIN ? bytes.len : ZEROS_WITHIN) / 2, high = 0, low = 0;
	for (size_t i = 0; i < pairs; i++) {
		high += !bytes.at[2 * i + !big];
		low += !bytes.at[2 * i + big];
	}
	return pairs >= 4 && high * 10 >= pairs * 6 && low * 20 <= pairs;
}

/* Escapes that switch between alphabets are ASCII, so that this alone looks like UTF-8. */
static bool is_escaped(struct slice bytes, const char *charset)
{
	return charset && strcmp(charset, "iso-2022-jp") == 0 &&
	       memmem(bytes.at, bytes.len, "\x1b$", 2);
}

static bool is_valid_utf8(struct slice bytes)
{
	size_t run = valid_run(bytes, 0);
	return run == bytes.len || piece_at(bytes, run).cut;
}

struct coding coding_find(struct slice bytes, struct slice declared, const char *how)
{
	enum encoding guess = encoding_guess(bytes);
	const char *charset = charset_name(declared);
	if (guess != ENCODING_UTF8 && guess != ENCODING_WINDOWS1252)
		return (struct coding){ guess, NULL, "byte order mark" };
	for (int big = 0; big < 2; big++)
		if (is_utf16(bytes, big))
			return (struct coding){ big ? ENCODING_UTF16BE : ENCODING_UTF16LE, NULL,
				"content" };
	if (is_escaped(bytes, charset))
		return (struct coding){ guess, charset, how };
	if (is_valid_utf8(bytes))
		return (struct coding){ ENCODING_UTF8, NULL, "content" };
	if (!charset || strcmp(charset, "utf-8") == 0)
		return (struct coding){ guess, NULL, "content" };
	if (strcmp(charset, "windows-1252") == 0)
		return (struct coding){ ENCODING_WINDOWS1252, NULL, how };
	return (struct coding){ guess, charset, how };
}

bool coding_is_utf8(struct coding coding)
{
	return !coding.charset && coding.encoding <= ENCODING_UTF8_BOM;
}

const char *coding_name(struct coding coding)
{
	return coding.charset ? coding.charset : encoding_name(coding.encoding);
}

/* A text in the making. */
struct decoding {
	struct buffer text;
	struct origin *origin;
	uint32_t repaired;
};

static void add_point(struct decoding *to, uint32_t point)
{
	char bytes[4];
	buffer_add(&to->text, bytes, point_write(point, bytes));
}

static void add_bad(struct decoding *to)
{
	add_point(to, POINT_BAD);
	to->repaired++;
}

static void add_origin(struct decoding *to, uint64_t from)
{
	if (to->origin)
		origin_add(to->origin, (uint32_t)to->text.len, from, -1);
}

static struct slice repaired_text(struct decoding *made, struct arena *arena, uint32_t *repaired)
{
	if (repaired)
		*repaired = made->repaired;
	struct slice text = arena_copy(arena, buffer_slice(&made->text));
	buffer_release(&made->text);
	return text;
}

/* The bytes before SKIP are a byte order mark. */
static struct slice decode_utf8(struct arena *arena, struct slice bytes, size_t skip,
	struct origin *origin, uint32_t *repaired)
{
	struct decoding to = { .origin = origin };
	if (skip)
		add_origin(&to, skip);
	size_t run = valid_run(bytes, skip);
	if (skip + run == bytes.len) {
		if (repaired)
			*repaired = 0;
		return slice_cut(bytes, skip, bytes.len);
	}
	for (size_t at = skip;;) {
		buffer_add(&to.text, bytes.at + at, run);
		at += run;
		if (at == bytes.len)
			return repaired_text(&to, arena, repaired);
		at += piece_at(bytes, at).len;
		add_bad(&to);
		add_origin(&to, at);
		run = valid_run(bytes, at);
	}
}

static uint32_t unit_at(struct slice bytes, size_t at, bool big)
{
	uint8_t first = (uint8_t)bytes.at[at], second = (uint8_t)bytes.at[at + 1];
	return big ? (uint32_t)first << 8 | second : (uint32_t)second << 8 | first;
}

static struct slice decode_utf16(
	struct arena *arena, struct slice bytes, bool big, uint32_t *repaired)
{
	struct decoding to = { 0 };
	size_t at = bytes.len >= 2 && unit_at(bytes, 0, big) == 0xFEFF ? 2 : 0;
	while (bytes.len - at >= 2) {
		uint32_t point = unit_at(bytes, at, big);
		at += 2;
		if (point >= 0xD800 && point < 0xDC00 && bytes.len - at >= 2) {
			uint32_t low = unit_at(bytes, at, big);
			if (low >= 0xDC00 && low < 0xE000) {
				point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
				at += 2;
			}
		}
		if (point >= 0xD800 && point < 0xE000)
			add_bad(&to);
		else
			add_point(&to, point);
	}
	if (at < bytes.len)
		add_bad(&to);
	return repaired_text(&to, arena, repaired);
}

static void add_windows1252(struct decoding *to, uint8_t byte)
{
	/* 0x80 to 0x9F; 0 is undefined */
	static const uint16_t upper[32] = { 0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
		0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019,
		0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
		0x017E, 0x0178 };
	uint32_t point = byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80] : byte;
	if (point || !byte)
		add_point(to, point);
	else
		add_bad(to);
}

static struct slice decode_windows1252(struct arena *arena, struct slice bytes, uint32_t *repaired)
{
	struct decoding to = { 0 };
	for (size_t at = 0;;) {
		size_t run = ascii_run(bytes, at);
		if (run == bytes.len) {
			if (repaired)
				*repaired = 0;
			return bytes;
		}
		buffer_add(&to.text, bytes.at + at, run);
		at += run;
		if (at == bytes.len)
			return repaired_text(&to, arena, repaired);
		add_windows1252(&to, (uint8_t)bytes.at[at++]);
	}
}

struct slice decode(struct arena *arena, struct slice bytes, enum encoding encoding,
	struct origin *origin, uint32_t *repaired)
{
	switch (encoding) {
	case ENCODING_UTF8_BOM:
		return decode_utf8(arena, bytes,
			slice_starts(bytes, SLICE(BOM)) ? sizeof BOM - 1 : 0, origin, repaired);
	case ENCODING_UTF16LE:
	case ENCODING_UTF16BE:
		return decode_utf16(arena, bytes, encoding == ENCODING_UTF16BE, repaired);
	case ENCODING_WINDOWS1252:
		return decode_windows1252(arena, bytes, repaired);
	case ENCODING_UTF8:
		break;
	}
	return decode_utf8(arena, bytes, 0, origin, repaired);
}

struct slice decode_coding(struct arena *arena, struct slice bytes, struct coding coding,
	struct origin *origin, uint32_t *repaired)
{
	if (!coding.charset)
		return decode(arena, bytes, coding.encoding, origin, repaired);
	return charset_decode(arena, bytes, coding.charset, repaired);
}
