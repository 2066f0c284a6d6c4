/* What one code point is to a row of a terminal, and how it is written. Private to the room. */
#ifndef DRAMATIS_TEXT_POINT_H
#define DRAMATIS_TEXT_POINT_H

#include "text/text.h"

#define POINT_BAD 0xFFFDu
#define POINT_SHY 0xADu

/* The code point that starts at AT in valid UTF-8; *LEN is its length in bytes. */
static inline uint32_t point_at(const char *at, unsigned *len)
{
	const uint8_t *s = (const uint8_t *)at;
	if (s[0] < 0x80) {
		*len = 1;
		return s[0];
	}
	if (s[0] < 0xE0) {
		*len = 2;
		return (s[0] & 0x1Fu) << 6 | (s[1] & 0x3Fu);
	}
	if (s[0] < 0xF0) {
		*len = 3;
		return (s[0] & 0x0Fu) << 12 | (s[1] & 0x3Fu) << 6 | (s[2] & 0x3Fu);
	}
	*len = 4;
	return (s[0] & 0x07u) << 18 | (s[1] & 0x3Fu) << 12 | (s[2] & 0x3Fu) << 6 | (s[3] & 0x3Fu);
}

static inline bool point_starts(char byte) /* no continuation byte */
{
	return ((uint8_t)byte & 0xC0) != 0x80;
}

/* Writes 1 to 4 bytes, returns how many. */
unsigned point_write(uint32_t point, char *to);

bool point_separates(uint32_t point); /* a line must end after it */
bool point_blank(uint32_t point);     /* white space where a line may end, separators too */
bool point_control(uint32_t point);   /* C0, DEL, C1 */
bool point_modifier(uint32_t point);  /* an emoji's skin tone */
bool point_regional(uint32_t point);  /* a half of a flag */
bool point_rtl(uint32_t point);       /* may make a row run from right to left */

/* Never shown and no column wide: soft hyphen, joiners, variation selectors, bidi controls, tags.
 */
bool point_hidden(uint32_t point);

/* What is shown for it: itself, a picture of a control, a blank for what ends lines, U+FFFD for
 * what the C library cannot place. */
uint32_t point_picture(uint32_t point);

/* Columns of what is shown for it, as the C library says. */
unsigned point_columns(uint32_t point);

/* The length of the ASCII that TEXT starts with from AT on. */
size_t ascii_run(struct slice text, size_t at);

#endif
