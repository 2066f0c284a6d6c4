/*
 * Line breaks: UAX #14 by libunistring, put right where version 1.0 of it is wrong.
 *
 * Against the Unicode test file the library errs in six rules; only LB29 matters in prose: it
 * breaks inside "U.S." and "example.com". The class of a character is not in its interface, so
 * where a rule depends on one the library itself is asked, about a string of two or three
 * characters that only this class keeps together or apart. Such questions arise only beside the
 * few characters that the wrong rules name; all else is one walk over the library's answers.
 */
#include "text/measure.h"
#include "text/point.h"

#include <string.h>
#include <unictype.h>
#include <unilbrk.h>

/* May a line break before the last of these points? Short strings only. */
static bool ask(const uint32_t *point, size_t points)
{
	char text[16], breaks[16];
	size_t len = 0, last = 0;
	for (size_t i = 0; i < points; i++) {
		last = len;
		len += point_write(point[i], text + len);
	}
	u8_possible_linebreaks((const uint8_t *)text, len, "UTF-8", breaks);
	return breaks[last] == UC_BREAK_POSSIBLE;
}

#define ASK(...)                                                                                   \
	ask((const uint32_t[]){ __VA_ARGS__ }, sizeof((const uint32_t[]){ __VA_ARGS__ }) / 4)

#define ZWJ 0x200D
#define OBJECT 0xFFFC
#define IDEOGRAPH 0x4E00

/* Classes AL and HL: kept by a letter (LB28) and by ')' (LB30), not by '}'. */
static bool is_alphabetic(uint32_t point)
{
	return !ASK('a', point) && !ASK(')', point) && ASK('}', point);
}

/* Class IS. */
static bool is_infix(uint32_t point)
{
	static const uint16_t infix[] = { ',', '.', ':', ';', 0x37E, 0x589, 0x60C, 0x60D, 0x7F8,
		0x2044, 0xFE10, 0xFE13, 0xFE14 };
	for (size_t i = 0; i < COUNT_OF(infix); i++) {
		if (infix[i] == point)
			return true;
	}
	return false;
}

/* Class CM, and ZWJ: what takes the class of the character before it (LB9). */
static bool is_attached(uint32_t point)
{
	if (point < 0x300)
		return point_control(point) && !point_separates(point) && point != '\t';
	if (uc_is_general_category_withtable(point, UC_CATEGORY_MASK_M) || point == ZWJ)
		return true;
	return uc_is_general_category(point, UC_FORMAT) && ASK('}', point, 'a') &&
	       !ASK('(', point, 'a');
}

struct context {
	uint32_t base,
		last;   /* of all but spaces, base without what is attached; 0 at a line start */
	unsigned flags; /* halves of flags in a row up to here */
	bool spaced;    /* spaces came after it */
};

/* The break before POINT behind spaces. */
static bool spaced_break(const struct context *left, uint32_t point, bool may)
{
	if (!left->base)
		return ASK('a', ' ', point); /* LB18 holds for the spaces that begin a line, too */
	if (may && is_attached(point))
		return ASK(left->base, ' ', 'a'); /* LB14, with LB10 */
	if (may && (left->base == ')' || left->base == ']'))
		return ASK('}', ' ', point); /* LB16 */
	return may;
}

/* The break between two characters. */
static bool close_break(const struct context *left, uint32_t point, bool may)
{
	if (may && is_infix(left->base) && is_alphabetic(point))
		return false; /* LB29 */
	if (point_regional(point) && left->flags % 2)
		return false; /* LB30a */
	if (left->last == ZWJ || !left->base)
		return may;
	if (point == OBJECT) /* LB20 */
		return may || (ASK(IDEOGRAPH, left->base) && ASK(left->base, ' ', IDEOGRAPH));
	if (left->base == OBJECT && !is_attached(point))
		return may || (ASK('a', ' ', point) && ASK(point, IDEOGRAPH));
	return may;
}

static void context_add(struct context *left, uint32_t point)
{
	if (point_separates(point)) {
		*left = (struct context){ 0 };
		return;
	}
	left->last = point;
	if (left->base && !left->spaced && is_attached(point))
		return;
	left->flags = point_regional(point) ? (left->spaced ? 0 : left->flags) + 1 : 0;
	left->base = point;
	left->spaced = false;
}

void line_breaks(struct slice text, char *may)
{
	u8_possible_linebreaks((const uint8_t *)text.at, text.len, "UTF-8", may);
	struct context left = { 0 };
	unsigned len;
	for (size_t at = 0; at < text.len; at += len) {
		uint32_t point = point_at(text.at + at, &len);
		bool before = may[at] == UC_BREAK_POSSIBLE;
		memset(may + at, 0, len);
		if (point == ' ') {
			left.spaced = true;
			continue;
		}
		may[at] = left.spaced ? spaced_break(&left, point, before)
				      : close_break(&left, point, before);
		context_add(&left, point);
	}
}
