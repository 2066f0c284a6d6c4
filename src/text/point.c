/*
 * Code points: which are shown, which are not, and how wide they are.
 *
 * The columns are those of the C library, because curses moves its cursor by them; what the C
 * library cannot place is shown as something that it can. What steers other characters without
 * being seen is never shown, so that no text can rearrange a row or move what follows it.
 */
#include "text/point.h"

#include <endian.h>
#include <string.h>
#include <unictype.h>
#include <unigbrk.h>
#include <wchar.h>

unsigned point_write(uint32_t point, char *to)
{
	if (point < 0x80) {
		to[0] = (char)point;
		return 1;
	}
	unsigned len = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
	for (unsigned i = len - 1; i > 0; i--, point >>= 6)
		to[i] = (char)(0x80 | (point & 0x3F));
	static const uint8_t lead[] = { 0, 0, 0xC0, 0xE0, 0xF0 };
	to[0] = (char)(lead[len] | point);
	return len;
}

bool point_separates(uint32_t point)
{
	return (point >= '\n' && point <= '\r') || point == 0x85 || point == 0x2028 ||
	       point == 0x2029;
}

bool point_blank(uint32_t point)
{
	if (point < 0x1680)
		return point == ' ' || point == '\t' || point_separates(point);
	return point == 0x1680 || (point >= 0x2000 && point <= 0x200A && point != 0x2007) ||
	       point == 0x2028 || point == 0x2029 || point == 0x205F || point == 0x3000;
}

bool point_control(uint32_t point)
{
	return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

bool point_modifier(uint32_t point)
{
	return point >= 0x1F3FB && point <= 0x1F3FF;
}

bool point_regional(uint32_t point)
{
	return point >= 0x1F1E6 && point <= 0x1F1FF;
}

/* The blocks whose characters run from right to left, and the controls that make others do so. */
bool point_rtl(uint32_t point)
{
	static const uint32_t range[][2] = { { 0x0590, 0x08FF }, { 0x200F, 0x200F },
		{ 0x202A, 0x202E }, { 0x2066, 0x2069 }, { 0xFB1D, 0xFDFF }, { 0xFE70, 0xFEFE },
		{ 0x10800, 0x10FFF }, { 0x1E800, 0x1EFFF } };
	if (point < 0x0590 || (point > 0x2069 && point < 0xFB1D))
		return false;
	for (size_t i = 0; i < COUNT_OF(range); i++) {
		if (point <= range[i][1])
			return point >= range[i][0];
	}
	return false;
}

bool point_hidden(uint32_t point)
{
	if (point < 0x300)
		return point == POINT_SHY;
	uc_general_category_t category = uc_general_category(point);
	if (category.bitmask & UC_CATEGORY_MASK_Cf)
		return uc_graphemeclusterbreak_property(point) != GBP_PREPEND;
	return (category.bitmask & UC_CATEGORY_MASK_Mn) &&
	       uc_is_property_default_ignorable_code_point(point);
}

uint32_t point_picture(uint32_t point)
{
	if (point == '\t' || point_separates(point))
		return ' ';
	if (point < 0x20)
		return 0x2400 + point;
	if (point == 0x7F)
		return 0x2421;
	return wcwidth((wchar_t)point) < 0 ? POINT_BAD : point;
}

unsigned point_columns(uint32_t point)
{
	if (point_control(point))
		return 1;
	int columns = wcwidth((wchar_t)point);
	if (columns < 0)
		return point_hidden(point) ? 0 : 1;
	return point == POINT_SHY ? 0 : (unsigned)columns;
}

size_t ascii_run(struct slice text, size_t at)
{
	size_t from = at;
	for (uint64_t eight; text.len - at >= sizeof eight; at += sizeof eight) {
		memcpy(&eight, text.at + at, sizeof eight);
		eight = le64toh(eight) & 0x8080808080808080u;
		if (eight)
			return at - from + (size_t)__builtin_ctzll(eight) / 8;
	}
	while (at < text.len && !((uint8_t)text.at[at] & 0x80))
		at++;
	return at - from;
}
