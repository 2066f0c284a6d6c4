/* split: where words begin and end, and what lies between them. Private to actors and mktable. */
#ifndef DRAMATIS_ACTORS_SPLIT_H
#define DRAMATIS_ACTORS_SPLIT_H

#include "base/base.h"

enum {
	/* what lies between a word and the one before it */
	GAP_BLANK = 1 << 0,
	GAP_HYPHEN = 1 << 1,
	GAP_COMMA = 1 << 2,
	GAP_DOT = 1 << 3,  /* a full stop: the end of a sentence or of an abbreviation */
	GAP_STOP = 1 << 4, /* ! ? and the like: the end of a sentence */
	GAP_COLON = 1 << 5,
	GAP_DASH = 1 << 6,
	GAP_SLASH = 1 << 7,
	GAP_QUOTE = 1 << 8, /* a quotation opens right before the word */
	GAP_OPEN = 1 << 9,
	GAP_CLOSE = 1 << 10, /* a bracket or a quotation is closed */
	GAP_OTHER = 1 << 11,
	GAP_ENDING = 1 << 12, /* the possessive ending of the word before */

	/* how the word is written */
	WORD_ENDING = 1 << 13,   /* a possessive ending follows */
	WORD_DOTTED = 1 << 14,   /* an initialism with full stops */
	WORD_WEB = 1 << 15,      /* an address or the like */
	WORD_UPPER = 1 << 16,    /* begins with a capital */
	WORD_CAPITALS = 1 << 17, /* two letters or more, none of them small */
	WORD_INNER = 1 << 18,    /* a capital behind a small letter */
	WORD_DIGIT = 1 << 19,    /* begins with a digit */
	WORD_LETTER = 1 << 20,   /* has a letter */
	WORD_SINGLE = 1 << 21,   /* one letter */
	WORD_LONG = 1 << 22,     /* more than seven */
};

#define GAP_ALL (GAP_ENDING * 2 - 1)

struct split {
	struct slice text;
	size_t at;
	bool ending; /* the word before had a possessive ending */
};

struct split_word {
	size_t from, to; /* without a possessive ending */
	size_t end;      /* with it */
	uint32_t flags;  /* GAP_ and the first three WORD_ flags */
	uint64_t hash;   /* slice_hash() of the word */
};

/* The next word behind split->at; false where there is none, with the last gap in word->flags. */
bool split_next(struct split *, struct split_word *word);

/* Whether a character above ASCII is a letter, a digit or a mark on one. */
bool split_is_letter(uint32_t codepoint);

/* The flags from WORD_UPPER on of a word as written. */
uint32_t word_shape(struct arena *, struct slice written);

/* The word in lower case, without diacritics, apostrophes and full stops; "&" is "and". */
struct slice word_fold(struct arena *, struct slice written);

#endif
