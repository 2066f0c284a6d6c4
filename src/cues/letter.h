/* What sort of character a code point is, as far as telling lines apart goes. */
#ifndef DRAMATIS_CUES_LETTER_H
#define DRAMATIS_CUES_LETTER_H

#include "text/text.h"

enum sort {
	SORT_NOTHING, /* controls, marks, zero width: no more than part of what they follow */
	SORT_BLANK,
	SORT_LOWER,
	SORT_UPPER,
	SORT_LETTER, /* of a script without case */
	SORT_DIGIT,
	SORT_IDEOGRAPH, /* two make a word */
	SORT_UNSPACED,  /* a letter of a script without blanks: six make a word */
	SORT_STOP,
	SORT_ASK, /* ? and ! */
	SORT_COLON,
	SORT_COMMA, /* and semicolon */
	SORT_OPEN,
	SORT_CLOSE,
	SORT_APOSTROPHE,
	SORT_BAR, /* what parts the entries of a menu: | and the dots and arrows used for it */
	SORT_SIGN /* all the rest */
};

extern const uint8_t ascii_sorts[128];

enum sort wide_sort(uint32_t codepoint); /* above ASCII */

static inline enum sort sort_of(uint32_t codepoint)
{
	return codepoint < 128 ? (enum sort)ascii_sorts[codepoint] : wide_sort(codepoint);
}

/* codepoint_at(), in a hurry. */
static inline uint32_t letter_at(struct slice text, size_t at, unsigned *len)
{
	unsigned char byte = (unsigned char)text.at[at];
	*len = 1;
	return byte < 128 ? byte : codepoint_at(text, at, len);
}

static inline bool sort_is_word(enum sort sort) /* letters, digits, ideographs */
{
	return sort >= SORT_LOWER && sort <= SORT_UNSPACED;
}

/* How many letters a to z stand at AT: most of most texts, and not worth a look each. */
static inline size_t small_letters(struct slice text, size_t at)
{
	size_t from = at;
	while (at < text.len && text.at[at] >= 'a' && text.at[at] <= 'z')
		at++;
	return at - from;
}

uint32_t letter_lower(uint32_t codepoint); /* Latin, Greek, Cyrillic; Turkish i's are all i */

/* What stands between two blanks, which may mix scripts. */
struct word_run {
	bool letter;
	uint32_t ideographs, unspaced;
};

static inline void run_add(struct word_run *run, enum sort sort)
{
	run->ideographs += sort == SORT_IDEOGRAPH;
	run->unspaced += sort == SORT_UNSPACED;
	run->letter |= sort >= SORT_LOWER && sort <= SORT_DIGIT;
}

uint32_t run_words(struct word_run);

/* Words as a reader counts them: runs between blanks that hold a letter or a digit; scripts that
 * are written without blanks are counted by their letters. */
uint32_t words_count(struct slice text);

#endif
