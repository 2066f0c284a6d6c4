/*
 * Any bytes as a text: no byte is lost, no cluster torn, nothing shown that could steer a
 * terminal, and what is found or folded points back into the text.
 *
 * The first byte says how wide a row is, the second how the bytes are decoded.
 */
#include "text/point.h"
#include "text/text.h"

#include <assert.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

/* Whatever iconv makes of them is valid UTF-8. */
static void check_charset(struct arena *arena, struct slice bytes, uint8_t how)
{
	static const char *const charsets[] = { "gb18030", "big5", "shift_jis", "euc-jp",
		"iso-2022-jp", "euc-kr", "windows-1251", "windows-1258", "iso-8859-8", "koi8-u",
		"macintosh" };
	struct coding coding = { .charset = charsets[how % COUNT_OF(charsets)] };
	uint32_t repaired;
	struct slice text = decode_coding(arena, bytes, coding, NULL, NULL);
	decode(arena, text, ENCODING_UTF8, NULL, &repaired);
	assert(!repaired);
	looks_decoded_twice(text);
	charset_name(bytes);
	assert(coding_name(coding_find(bytes, slice_of(coding.charset), "")));
}

static struct slice decoded(struct arena *arena, struct slice bytes, uint8_t how)
{
	check_charset(arena, bytes, how);
	enum encoding encoding = how < 128 ? encoding_guess(bytes)
					   : (enum encoding)(how % (ENCODING_WINDOWS1252 + 1));
	struct origin origin = { 0 };
	uint32_t repaired;
	struct slice text = decode(arena, bytes, encoding, &origin, &repaired);
	unsigned step;
	for (uint32_t at = 0; at < text.len && encoding <= ENCODING_UTF8_BOM; at += step) {
		uint32_t point = codepoint_at(text, at, &step);
		uint64_t from = origin_byte(&origin, at);
		assert(from < bytes.len);
		assert(point == POINT_BAD || bytes.at[from] == text.at[at]);
	}
	origin_release(&origin);
	/* what was repaired is not repaired again */
	struct slice again = decode(arena, text, ENCODING_UTF8, NULL, &repaired);
	assert(again.at == text.at && again.len == text.len && !repaired);
	return text;
}

static void check_glyphs(const struct ruler *ruler, struct row row, bool bidi)
{
	struct arena arena;
	struct glyph *glyph;
	arena_init(&arena);
	uint32_t count = row_glyphs(ruler, row, bidi, &arena, &glyph);
	unsigned columns = 0, len;
	for (uint32_t i = 0; i < count; i++) {
		int wide = 0;
		for (size_t at = 0; at < glyph[i].show.len; at += len) {
			uint32_t point = codepoint_at(glyph[i].show, at, &len);
			assert(!point_control(point) && !point_hidden(point));
			assert(wcwidth((wchar_t)point) >= (at == 0));
			wide += wcwidth((wchar_t)point);
		}
		assert(wide == glyph[i].columns);
		bool tab = ruler->mark[glyph[i].at] & MARK_TAB;
		assert(tab || wide <= ruler->columns[glyph[i].at]);
		columns += tab ? 1 : ruler->columns[glyph[i].at];
	}
	assert(columns == row.columns);
	arena_release(&arena);
}

static void check_rows(const struct ruler *ruler, unsigned width)
{
	struct arena arena;
	struct row *row;
	arena_init(&arena);
	uint32_t rows = wrap(ruler, width, &arena, &row), at = 0;
	for (uint32_t i = 0; i < rows; i++) {
		assert(row[i].at.from == at && row[i].at.to >= at && row[i].next >= row[i].at.to);
		assert(row[i].columns + (unsigned)row[i].hyphen <= width ||
			ruler_next(ruler, at) >= row[i].at.to);
		at = row[i].next;
		assert(at == ruler->text.len || (ruler->mark[at] & MARK_CLUSTER));
		for (uint32_t blank = row[i].at.to; blank < at; blank = ruler_next(ruler, blank))
			assert(ruler->mark[blank] & MARK_BLANK);
		check_glyphs(ruler, row[i], i % 2);
	}
	assert(at == ruler->text.len);
	arena_release(&arena);
}

static void check_marks(const struct ruler *ruler)
{
	assert(!ruler->text.len || (ruler->mark[0] & MARK_CLUSTER));
	for (size_t at = 0; at < ruler->text.len; at++) {
		uint8_t mark = ruler->mark[at];
		assert((mark & MARK_CLUSTER) || !(mark & ~MARK_WORD));
		assert((mark & MARK_CLUSTER) || !ruler->columns[at]);
		assert(!(mark & MARK_FORCED) || (mark & MARK_BREAK));
		assert(!mark || point_starts(ruler->text.at[at]));
	}
}

static void check_found(struct arena *arena, const struct ruler *ruler, struct slice typed)
{
	struct needle needle;
	struct range *found;
	needle_make(&needle, arena, typed);
	uint32_t count = find_all(&needle, ruler->text, 1000, arena, &found), at = 0;
	for (uint32_t i = 0; i < count; i++) {
		assert(found[i].from >= at && found[i].to > found[i].from);
		at = found[i].to;
		assert(at <= ruler->text.len);
		assert(ruler_here(ruler, found[i].from) == found[i].from);
		assert(ruler_here(ruler, at) == at);
	}
}

static void check_folded(struct arena *arena, struct slice text, unsigned what)
{
	struct folded folded, twice;
	fold(&folded, arena, text, what);
	for (size_t at = 0; at < folded.text.len; at++)
		assert(folded.from[at] <= folded.from[at + 1] && folded.from[at] < text.len);
	fold(&twice, arena, folded.text, what);
	assert(slice_equal(twice.text, folded.text));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	if (len < 2)
		return 0;
	setlocale(LC_CTYPE, "C.UTF-8");
	struct arena arena;
	struct ruler ruler;
	arena_init(&arena);
	struct slice text =
		decoded(&arena, (struct slice){ (const char *)bytes + 2, len - 2 }, bytes[1]);
	ruler_make(&ruler, &arena, text);
	check_marks(&ruler);
	check_rows(&ruler, 1 + bytes[0]);
	uint32_t half = ruler_here(&ruler, (uint32_t)text.len / 2);
	check_found(&arena, &ruler, slice_cut(text, half, ruler_next(&ruler, half)));
	check_folded(&arena, text, bytes[0] % 4);
	assert(text_fit(text, bytes[0]).len <= text.len);
	text_safe(&arena, text);
	arena_release(&arena);
	return 0;
}
