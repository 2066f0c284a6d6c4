/* side: an article made ready to be compared, and how much of one stands in another. */
#ifndef DRAMATIS_COMPARE_SIDE_H
#define DRAMATIS_COMPARE_SIDE_H

#include "actors/actors.h"

enum {
	LEFT,
	RIGHT,
	SIDES
};

enum {
	SIDE_FIGURE = 1, /* a number, in digits or as a word */
	SIDE_ACTOR = 2,  /* part of a mention */
};

/* Letters or digits without a blank between them; of scripts without blanks, one character. */
struct side_word {
	struct range at; /* in the piece's text */
	uint32_t sentence;
	uint32_t flags;
	uint64_t folded; /* hash of it in small letters, without diacritics and possessive ending */
	uint64_t term;   /* of its stem, or of the actor it begins to name; 0: it goes on naming */
	uint64_t start;  /* of what its stem begins with; 0: of a short word or an actor */
};

struct side_sentence {
	struct range at; /* in the piece's text */
	uint32_t block;  /* of the piece */
	uint32_t word;   /* the first one */
	uint32_t words;
};

/* The sentences of what is shown of an article and says something: no furniture, no bylines, dates
 * and notes, no pull quotes, which say a thing twice. */
struct side {
	const struct piece *piece; /* lent, as are the mentions */
	const struct mentions *mentions;
	struct side_sentence *sentence;
	uint32_t sentences;
	struct side_word *word;
	uint32_t words;
	bool cut; /* goes on behind what is compared: a huge article */
};

/* Of the first piece of an article. Piece and mentions have to live longer. */
struct side *side_make(const struct article *, const struct mentions *);
void side_free(struct side *);

/* The sentence that holds AT or, between sentences, the one before; NOWHERE in a side without. */
uint32_t side_sentence_at(const struct side *, uint32_t at);
bool block_kind_compared(enum block_kind);

/* ---- overlap.c */

enum likeness {
	LIKENESS_INDEPENDENT,
	LIKENESS_SHARED,   /* whole passages in common */
	LIKENESS_VERSIONS, /* of one text */
	LIKENESSES
};

struct overlap {
	enum likeness likeness;
	unsigned percent; /* of the five-word runs of the shorter one, how many are in the other */
};

struct overlap sides_overlap(const struct side *, const struct side *);
const char *likeness_name(enum likeness); /* "INDEPENDENT", "SHARED", "VERSIONS" */

#endif
