/* What can be told of a line by its words, whatever stands round it. */
#ifndef DRAMATIS_CUES_WORDING_H
#define DRAMATIS_CUES_WORDING_H

#include "cues/labels.h"

/* How a line ends, quotation marks and brackets aside. */
enum line_end {
	END_OPEN,
	END_STOP,
	END_ASK,
	END_COLON,
	END_COMMA
};

enum {
	PROSE_WORDS = 12
};

struct wording {
	uint32_t words;
	uint32_t capitals; /* words that start with a capital */
	uint32_t letters, digits;
	uint32_t uppers; /* letters that are capitals */
	uint32_t commas, bars, tabs;
	uint64_t hash; /* of its letters and digits, case folded; 0 where it has none */
	struct label_hits hits;
	uint8_t end;   /* enum line_end */
	uint8_t opens; /* enum sort of its first character */
	bool open;     /* its last word starts small and nothing stands behind it, or a comma */
	bool dated;    /* it is short and holds a date */
};

struct wording wording_of(struct slice text);

/* How many of the COUNT lines with these hashes read like each of them; 1 where the hash is 0. */
void wordings_count(const uint64_t *hash, uint32_t count, uint32_t *times);

/* PROSE_WORDS or more that end like a sentence. */
static inline bool wording_is_prose(const struct wording *says)
{
	return says->words >= PROSE_WORDS && (says->end == END_STOP || says->end == END_ASK);
}

/* PROSE_WORDS or more that stop in mid-sentence. Writers forget the full stop, but mostly behind a
 * name, a number or a picture. */
static inline bool wording_is_cut(const struct wording *says)
{
	return says->words >= PROSE_WORDS && says->open;
}

#endif
