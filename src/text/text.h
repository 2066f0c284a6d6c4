/*
 * text: everything that is true of UTF-8 text whatever it says.
 *
 * decode.c   bytes of any encoding -> valid UTF-8, once, at the door
 * charset.c  encodings by name, through iconv
 * origin.c   from a byte of a made text back to the byte it came from
 * ruler.c    what is true of each byte: cluster, break opportunity, word start, columns
 * wrap.c     rows of a given width, read off a ruler
 * address.c  addresses, with nothing in them that is not seen
 * visual.c   one row as glyphs in the order the eye meets them (bidi.c or bidi_none.c)
 * fold.c     case, diacritics and typographic variants folded, with the way back
 * find.c     all places of a needle, folded as the user would expect
 */
#ifndef DRAMATIS_TEXT_H
#define DRAMATIS_TEXT_H

#include "text/decode.h"

/* ---- ruler.c */

enum {
	MARK_CLUSTER = 1, /* a grapheme cluster starts here (UAX #29, extended) */
	MARK_BREAK =
		2, /* a line may break before this byte (UAX #14), set on cluster starts only */
	MARK_FORCED =
		4, /* a line must break before this byte (after a line or paragraph separator) */
	MARK_WORD = 8,   /* a word of letters, digits or ideographs starts here (UAX #29) */
	MARK_BLANK = 16, /* this cluster is white space that may hang at the end of a row */
	MARK_TAB = 32,   /* to the next multiple of 8, unless its columns are more than 1 */
	MARK_SHY = 64,   /* soft hyphen: nothing, unless a row ends after it */
};

/* One byte of marks and one of columns for each byte of TEXT; columns are those of the cluster,
 * set on its first byte, as the C library's wcwidth adds them up: 0, 1, 2 and more. */
struct ruler {
	struct slice text;
	const uint8_t *mark, *columns;
	const uint8_t *level; /* bidi embedding levels; NULL: all from left to right */
};

/* ARENA keeps the marks, TEXT stays the caller's. Costs about 20 ns a byte, 5 in pure ASCII. */
void ruler_make(struct ruler *, struct arena *, struct slice text);

/* The start of the cluster that holds AT; of the next one; of the one before (0 at the start). */
uint32_t ruler_here(const struct ruler *, uint32_t at);
uint32_t ruler_next(const struct ruler *, uint32_t at);
uint32_t ruler_before(const struct ruler *, uint32_t at);

unsigned text_columns(struct slice text); /* columns of a short text in one row */

/* The longest start of TEXT that fits COLUMNS, cut at a cluster. */
struct slice text_fit(struct slice text, unsigned columns);
struct slice text_tail(struct slice text, unsigned columns); /* the longest end of it that fits */

/* ---- wrap.c */

struct row {
	struct range at;  /* what is shown: hanging blanks are left out */
	uint32_t next;    /* where the next row starts */
	uint16_t columns; /* without the hyphen */
	bool hyphen;      /* a soft hyphen ends this row: show '-' */
};

/* Greedy rows of at most WIDTH (1 or more) columns, in ARENA; returns their number, at least 1. A
 * word that is longer than a row breaks at a cluster; a cluster wider than WIDTH has a row alone.
 */
uint32_t wrap(const struct ruler *, unsigned width, struct arena *, struct row **rows);

/* ---- visual.c */

/* One cluster of a row, ready to be shown. */
struct glyph {
	struct slice show; /* safe form: no control, no bidi or ZWJ control, at most 4 marks */
	uint32_t at;       /* first byte of the cluster in the ruler's text */
	uint8_t columns;   /* what SHOW takes up; blanks pad it to the cluster's columns */
};

/* Glyphs of ROW in visual order (bidi) or in logical order, in ARENA; returns their number.
 * Controls become pictures, what the C library cannot place becomes U+FFFD, a mark without a base
 * stands on U+00A0; tabs are expanded to that many blanks, each a glyph. */
uint32_t row_glyphs(
	const struct ruler *, struct row, bool bidi, struct arena *, struct glyph **glyphs);

/* The same for a text that has no ruler, such as a title: safe to show, in logical order. */
struct slice text_safe(struct arena *, struct slice text);

/* ---- address.c */

/* Bytes of what would not be seen as it is (controls, blanks, marks of direction, joiners) become
 * %XX, which means the same. What comes out stays as it is. */
struct slice text_address(struct arena *, struct slice address);
/* Where a web address with a user leads: "evil" of "http://bank@evil/"; empty where it has none. */
struct slice text_address_host(struct slice address);

void text_libraries(struct buffer *); /* "libunistring 1.0, fribidi 1.0.8", for --version */

/* ---- fold.c */

enum {
	FOLD_CASE = 1,  /* full lower case; Turkish dotless and dotted i both become i */
	FOLD_MARKS = 2, /* diacritics, typographic quotes and dashes, no-break and other spaces */
};

/* The folded text and, for each of its bytes and for its end, the byte it came from. Soft hyphens
 * and zero-width characters vanish. Decomposed and composed forms fold alike. */
struct folded {
	struct slice text;
	const uint32_t *from; /* text.len + 1 of them */
};

void fold(struct folded *, struct arena *, struct slice text, unsigned what);

/* ---- find.c */

/* A needle made ready: smart case (an upper-case letter in it makes case count), and diacritics
 * count only where the needle has some. */
struct needle {
	struct slice text; /* folded */
	unsigned what;     /* FOLD_ flags that the text to be searched needs */
};

void needle_make(struct needle *, struct arena *, struct slice typed);

/* Ranges of TEXT, whole clusters, in order, not overlapping, in ARENA; returns their number, at
 * most MOST. An empty needle is nowhere. A blank in the needle matches any run of blanks. */
uint32_t find_all(const struct needle *, struct slice text, uint32_t most, struct arena *,
	struct range **found);

#endif
