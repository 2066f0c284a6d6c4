/*
 * Folding: texts that a reader takes for the same become the same bytes.
 *
 * Every character is first taken apart (NFD), so that composed and decomposed forms cannot
 * differ; then come case, the letters that Unicode does not take apart, and the signs that a
 * keyboard does not have. Marks of one base are put in canonical order, or dropped. Nothing is
 * put together again: folded text is for comparing, not for showing.
 */
#include "text/fold.h"
#include "text/point.h"

#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>

#define DOT_ABOVE 0x307

/* Letters that have no decomposition, and signs, with what is typed for them; in order. */
static const struct variant {
	uint16_t point;
	uint8_t need; /* one of these must be folded */
	char to[3];
} variants[] = {
	{ '`', FOLD_SIGNS, "'" },
	{ 0x00AB, FOLD_SIGNS, "\"" },
	{ 0x00B4, FOLD_SIGNS, "'" },
	{ 0x00BB, FOLD_SIGNS, "\"" },
	{ 0x00C6, FOLD_MARKS, "AE" },
	{ 0x00D0, FOLD_MARKS, "D" },
	{ 0x00D8, FOLD_MARKS, "O" },
	{ 0x00DE, FOLD_MARKS, "TH" },
	{ 0x00DF, FOLD_MARKS, "ss" },
	{ 0x00E6, FOLD_MARKS, "ae" },
	{ 0x00F0, FOLD_MARKS, "d" },
	{ 0x00F8, FOLD_MARKS, "o" },
	{ 0x00FE, FOLD_MARKS, "th" },
	{ 0x0110, FOLD_MARKS, "D" },
	{ 0x0111, FOLD_MARKS, "d" },
	{ 0x0126, FOLD_MARKS, "H" },
	{ 0x0127, FOLD_MARKS, "h" },
	{ 0x0131, FOLD_CASE | FOLD_MARKS, "i" },
	{ 0x0138, FOLD_MARKS, "k" },
	{ 0x0141, FOLD_MARKS, "L" },
	{ 0x0142, FOLD_MARKS, "l" },
	{ 0x014A, FOLD_MARKS, "N" },
	{ 0x014B, FOLD_MARKS, "n" },
	{ 0x0152, FOLD_MARKS, "OE" },
	{ 0x0153, FOLD_MARKS, "oe" },
	{ 0x0166, FOLD_MARKS, "T" },
	{ 0x0167, FOLD_MARKS, "t" },
	{ 0x017F, FOLD_CASE, "s" },
	{ 0x018F, FOLD_MARKS, "A" },
	{ 0x0259, FOLD_MARKS, "a" },
	{ 0x02B9, FOLD_SIGNS, "'" },
	{ 0x02BA, FOLD_SIGNS, "\"" },
	{ 0x02BB, FOLD_SIGNS, "'" },
	{ 0x02BC, FOLD_SIGNS, "'" },
	{ 0x02BE, FOLD_SIGNS, "'" },
	{ 0x02BF, FOLD_SIGNS, "'" },
	{ 0x03C2, FOLD_CASE, "\xCF\x83" }, /* final sigma */
	{ 0x05BE, FOLD_SIGNS, "-" },
	{ 0x05F3, FOLD_SIGNS, "'" },
	{ 0x05F4, FOLD_SIGNS, "\"" },
	{ 0x0640, FOLD_MARKS, "" }, /* tatweel */
	{ 0x1E9E, FOLD_MARKS, "SS" },
	{ 0x2010, FOLD_SIGNS, "-" },
	{ 0x2011, FOLD_SIGNS, "-" },
	{ 0x2012, FOLD_SIGNS, "-" },
	{ 0x2013, FOLD_SIGNS, "-" },
	{ 0x2014, FOLD_SIGNS, "-" },
	{ 0x2015, FOLD_SIGNS, "-" },
	{ 0x2018, FOLD_SIGNS, "'" },
	{ 0x2019, FOLD_SIGNS, "'" },
	{ 0x201A, FOLD_SIGNS, "'" },
	{ 0x201B, FOLD_SIGNS, "'" },
	{ 0x201C, FOLD_SIGNS, "\"" },
	{ 0x201D, FOLD_SIGNS, "\"" },
	{ 0x201E, FOLD_SIGNS, "\"" },
	{ 0x201F, FOLD_SIGNS, "\"" },
	{ 0x2032, FOLD_SIGNS, "'" },
	{ 0x2033, FOLD_SIGNS, "\"" },
	{ 0x2039, FOLD_SIGNS, "'" },
	{ 0x203A, FOLD_SIGNS, "'" },
	{ 0x2212, FOLD_SIGNS, "-" },
};

static const struct variant *variant_of(uint32_t point, unsigned what)
{
	if (point > 0x2212)
		return NULL;
	size_t low = 0, high = COUNT_OF(variants);
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (variants[middle].point < point)
			low = middle + 1;
		else
			high = middle;
	}
	const struct variant *variant = &variants[low];
	return variant->point == point && (variant->need & what) ? variant : NULL;
}

static void make_room(struct folding *to, size_t more)
{
	to->text = grow(to->text, &to->text_room, to->len + more, 1);
	to->from = grow(to->from, &to->from_room, to->len + more, sizeof *to->from);
}

static void add_byte(struct folding *to, char byte, uint32_t from)
{
	if (byte == ' ' && (to->what & FOLD_RUNS) && to->len && to->text[to->len - 1] == ' ')
		return;
	to->text[to->len] = byte;
	to->from[to->len++] = from;
}

static void add_bytes(struct folding *to, const char *bytes, size_t len, uint32_t from)
{
	make_room(to, len);
	for (size_t i = 0; i < len; i++)
		add_byte(to, bytes[i], from);
}

static void add_point(struct folding *to, uint32_t point, uint32_t from)
{
	char bytes[4];
	add_bytes(to, bytes, point_write(point, bytes), from);
}

static int mark_compare(const void *a, const void *b)
{
	const struct fold_mark *one = a, *other = b;
	if (one->class != other->class)
		return one->class < other->class ? -1 : 1;
	return (one->order > other->order) - (one->order < other->order);
}

/* The marks of the last base, in canonical order. Where they change places, all are said to come
 * from the first of them, so that places in the text still rise. */
static void flush_marks(struct folding *to)
{
	if (!to->marks)
		return;
	bool ordered = true;
	for (size_t i = 1; i < to->marks; i++)
		ordered = ordered && to->mark[i - 1].class <= to->mark[i].class;
	uint32_t first = to->mark[0].from;
	if (!ordered)
		qsort(to->mark, to->marks, sizeof *to->mark, mark_compare);
	for (size_t i = 0; i < to->marks; i++) {
		if (to->mark[i].point == DOT_ABOVE && to->base == 'i' && (to->what & FOLD_CASE))
			continue; /* what a dotted capital I leaves behind */
		add_point(to, to->mark[i].point, ordered ? to->mark[i].from : first);
	}
	to->marks = 0;
}

static void add_mark(struct folding *to, uint32_t point, uint32_t from, uint8_t class)
{
	to->mark = grow(to->mark, &to->mark_room, to->marks + 1, sizeof *to->mark);
	to->mark[to->marks] = (struct fold_mark){ point, from, to->marks, class };
	to->marks++;
}

/* A point that has no decomposition. */
static void add_part(struct folding *to, uint32_t point, uint32_t from)
{
	if (point >= 0x300 && uc_is_general_category_withtable(point, UC_CATEGORY_MASK_M)) {
		if ((to->what & FOLD_MARKS) && uc_is_general_category(point, UC_NON_SPACING_MARK))
			return;
		uint8_t class = (uint8_t)uc_combining_class(point);
		if (class) {
			add_mark(to, point, from, class);
			return;
		}
	}
	flush_marks(to);
	if (to->what & FOLD_CASE)
		point = uc_tolower(point);
	to->base = point;
	const struct variant *variant = variant_of(point, to->what);
	if (variant)
		add_bytes(to, variant->to, strnlen(variant->to, sizeof variant->to), from);
	else
		add_point(to, point, from);
}

/* Full canonical decomposition: only a first part can ever be taken apart again. */
static void add_parts(struct folding *to, uint32_t point, uint32_t from)
{
	uint32_t rest[16];
	size_t count = 0;
	for (;;) {
		ucs4_t part[UC_DECOMPOSITION_MAX_LENGTH];
		int parts = uc_canonical_decomposition(point, part);
		if (parts < 1)
			break;
		point = part[0];
		while (parts > 1 && count < COUNT_OF(rest))
			rest[count++] = part[--parts];
	}
	add_part(to, point, from);
	while (count > 0)
		add_part(to, rest[--count], from);
}

static bool is_space(uint32_t point)
{
	return point_blank(point) || point == 0xA0 || point == 0x2007 || point == 0x202F;
}

static void add_any(struct folding *to, uint32_t point, uint32_t from)
{
	if (point_hidden(point))
		return;
	if (to->what & FOLD_SIGNS) {
		if (is_space(point))
			point = ' ';
		else if (point >= 0xFF01 && point <= 0xFF5E)
			point -= 0xFF01 - '!';
	}
	if (point >= 0x4E00 && point <= 0x9FFF) { /* ideographs: nothing to fold */
		flush_marks(to);
		add_point(to, point, from);
		to->base = point;
	} else {
		add_parts(to, point, from);
	}
}

static char ascii_folded(char c, unsigned what)
{
	if ((what & FOLD_CASE) && c >= 'A' && c <= 'Z')
		return (char)(c + ('a' - 'A'));
	if (what & FOLD_SIGNS)
		return c == '`' ? '\'' : c >= '\t' && c <= '\r' ? ' ' : c;
	return c;
}

/* Eight bytes at once; each constant is one byte eight times. */
#define EIGHT(byte) ((byte)*UINT64_C(0x0101010101010101))
#define HIGH EIGHT(0x80)

/* The high bit of each byte of ASCII that is BYTE. */
static uint64_t bytes_equal(uint64_t eight, uint8_t byte)
{
	return ~((eight ^ EIGHT(byte)) + EIGHT(0x7F)) & HIGH;
}

/* The high bit of each byte of ASCII that is BOUND or more. */
static uint64_t bytes_from(uint64_t eight, uint8_t bound)
{
	return (eight + EIGHT(0x80 - bound)) & HIGH;
}

/* Folds eight bytes of ASCII into TO; false, and nothing done, where one of them is a sign or a
 * blank that is folded with its neighbours. */
static bool add_eight(struct folding *to, const char *bytes, uint32_t from)
{
	uint64_t eight;
	memcpy(&eight, bytes, sizeof eight);
	if (to->what & FOLD_SIGNS) {
		if ((bytes_from(eight, ' ') ^ HIGH) | bytes_equal(eight, '`'))
			return false;
	}
	if (to->what & FOLD_RUNS) {
		uint64_t blank = bytes_equal(eight, ' ');
		if ((blank & (blank << 8)) || bytes[0] == ' ' || bytes[7] == ' ')
			return false;
	}
	if (to->what & FOLD_CASE)
		eight |= (bytes_from(eight, 'A') ^ bytes_from(eight, 'Z' + 1)) >> 2;
	memcpy(to->text + to->len, &eight, sizeof eight);
	for (uint32_t i = 0; i < 8; i++)
		to->from[to->len + i] = from + i;
	to->len += 8;
	return true;
}

static void add_ascii(struct folding *to, struct slice text, size_t from, size_t end)
{
	flush_marks(to);
	make_room(to, end - from);
	for (size_t at = from; at < end;) {
		if (end - at >= 8 && add_eight(to, text.at + at, (uint32_t)at)) {
			at += 8;
			continue;
		}
		for (size_t stop = end - at < 8 ? end : at + 8; at < stop; at++)
			add_byte(to, ascii_folded(text.at[at], to->what), (uint32_t)at);
	}
	to->base = (uint8_t)ascii_folded(text.at[end - 1], to->what);
}

void folding_add(struct folding *to, struct slice text, size_t from, size_t end)
{
	struct slice part = slice_cut(text, 0, end);
	while (from < end) {
		size_t run = ascii_run(part, from);
		if (run)
			add_ascii(to, part, from, from + run);
		from += run;
		if (from == end)
			return;
		unsigned len;
		uint32_t point = point_at(part.at + from, &len);
		add_any(to, point, (uint32_t)from);
		from += len;
	}
}

void folding_end(struct folding *to)
{
	flush_marks(to);
}

void folding_release(struct folding *folding)
{
	free(folding->text);
	free(folding->from);
	free(folding->mark);
	*folding = (struct folding){ 0 };
}

/* ASCII never grows, so it is folded where it stays. */
static void fold_ascii(
	struct folded *folded, struct arena *arena, struct slice text, struct folding *folding)
{
	folding->text_room = folding->from_room = text.len + 1;
	folding->text = ARENA_NEW(arena, char, text.len + 1);
	folding->from = ARENA_NEW(arena, uint32_t, text.len + 1);
	folding_add(folding, text, 0, text.len);
	folding->from[folding->len] = (uint32_t)text.len;
	*folded = (struct folded){ { folding->text, folding->len }, folding->from };
}

void fold(struct folded *folded, struct arena *arena, struct slice text, unsigned what)
{
	struct folding folding = { .what = what | (what & FOLD_MARKS ? FOLD_SIGNS : 0) };
	if (ascii_run(text, 0) == text.len) {
		fold_ascii(folded, arena, text, &folding);
		return;
	}
	folding_add(&folding, text, 0, text.len);
	folding_end(&folding);
	uint32_t *from = ARENA_NEW(arena, uint32_t, folding.len + 1);
	if (folding.len)
		memcpy(from, folding.from, folding.len * sizeof *from);
	from[folding.len] = (uint32_t)text.len;
	folded->text = arena_copy(arena, (struct slice){ folding.text, folding.len });
	folded->from = from;
	folding_release(&folding);
}
