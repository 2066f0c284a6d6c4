/* From bytes of any encoding to valid UTF-8, and from there back to where they came from. */
#ifndef DRAMATIS_TEXT_DECODE_H
#define DRAMATIS_TEXT_DECODE_H

#include "base/base.h"

/* ---- decode.c */

enum encoding {
	ENCODING_UTF8,
	ENCODING_UTF8_BOM,
	ENCODING_UTF16LE,
	ENCODING_UTF16BE,
	ENCODING_WINDOWS1252,
};

const char *encoding_name(enum encoding); /* "UTF-8", "UTF-8 with BOM", ... */

/* BOM first; else valid UTF-8 is never guessed to be something else; else UTF-8 with a few bad
 * bytes (most of its sequences above ASCII are right); else windows-1252. A sequence cut by the
 * end of BYTES counts as right, so a window of a file may be asked. */
enum encoding encoding_guess(struct slice bytes);

/* What bytes are written in, and what told so. */
struct coding {
	enum encoding encoding;
	const char *charset; /* instead of ENCODING: one of the many that iconv knows; else NULL */
	const char *how;     /* "byte order mark", "content", or what the caller said */
};

/* Byte order mark; zeros in every other byte (UTF-16); valid UTF-8; DECLARED, which HOW told and
 * which may be empty or unknown; what encoding_guess() says. */
struct coding coding_find(struct slice bytes, struct slice declared, const char *how);
const char *coding_name(struct coding);
bool coding_is_utf8(struct coding); /* with a mark or without one */

/* ---- charset.c: encodings by name, as far as iconv has them */

/* The usual name ("windows-1251") for a label as pages and mails write it; NULL if unknown. */
const char *charset_name(struct slice label);

/* Some sequences of two letters that only UTF-8 read as windows-1252 makes. */
bool looks_decoded_twice(struct slice text);

/* ---- origin.c: a piecewise map. Within a span one byte here is one byte there. */

struct origin_span {
	uint32_t at;   /* first byte of the span in the made text */
	int32_t line;  /* source line, from 1; -1 where there is none */
	uint64_t from; /* the byte it came from */
};

struct origin {
	struct origin_span *span;
	size_t spans, room;
};

void origin_add(struct origin *, uint32_t at, uint64_t from, int32_t line); /* in rising order */
uint64_t origin_byte(const struct origin *, uint32_t at); /* AT itself where the map is empty */
/* The same, and how many bytes from AT on follow each other there as they do here, at least 1. */
uint64_t origin_run(const struct origin *, uint32_t at, uint32_t *run);
int32_t origin_line(const struct origin *, uint32_t at);
void origin_release(struct origin *);

/* Valid UTF-8 of BYTES in arena or, where nothing had to change, BYTES themselves (borrowed).
 * Each bad byte or sequence becomes U+FFFD. ORIGIN, if given, gets spans wherever the lengths
 * differ: offsets into the file for UTF-8, into the UTF-8 form for the other encodings.
 * REPAIRED, if given, is the number of U+FFFD put in. */
struct slice decode(struct arena *, struct slice bytes, enum encoding, struct origin *origin,
	uint32_t *repaired);

struct slice decode_coding(struct arena *, struct slice bytes, struct coding, struct origin *origin,
	uint32_t *repaired);

/* One code point of valid UTF-8 at AT, AT < text.len; *LEN is its length in bytes. */
uint32_t codepoint_at(struct slice text, size_t at, unsigned *len);

/* A terminal would: a control, or one that turns the direction of what stands round it. */
bool codepoint_obeyed(uint32_t);

/* Writes one as 1 to 4 bytes, returns how many; it is no surrogate. */
unsigned codepoint_write(uint32_t point, char *to);

#endif
