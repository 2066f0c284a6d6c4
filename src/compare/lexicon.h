/* lexicon: what is known of words whatever the texts are. Private to compare. */
#ifndef DRAMATIS_COMPARE_LEXICON_H
#define DRAMATIS_COMPARE_LEXICON_H

#include "base/base.h"

enum {
	WORD_RARE = 4,  /* the class of what is not listed */
	SENSES_MOST = 4 /* groups that a word is found in */
};

struct lexeme {
	uint64_t hash; /* slice_hash() of the stem; 0: a free slot */
	uint8_t class; /* as in common.def; WORD_RARE */
	uint8_t senses;
	uint16_t sense[SENSES_MOST]; /* groups of alike.def, from 0 */
};

struct lexicon {
	struct lexeme *slot;
	size_t slots;
	uint32_t senses; /* groups in all */
};

void lexicon_make(struct lexicon *, struct arena *);
const struct lexeme *lexicon_find(const struct lexicon *, uint64_t stem); /* never NULL */

#endif
