/* words: an article's words, folded, with what is beside them. Private to actors. */
#ifndef DRAMATIS_ACTORS_WORDS_H
#define DRAMATIS_ACTORS_WORDS_H

#include "actors/roster.h"
#include "actors/split.h"
#include "article/article.h"

/* More flags of a word in an article. */
enum {
	WORD_BLOCK = 1 << 23, /* the first of a block */
	WORD_START = 1 << 24, /* opens a sentence or a quotation: a capital says nothing */
	WORD_LOUD = 1 << 25,  /* of a line in title case or capitals: no capital says anything */
	WORD_SHOUT = 1 << 26, /* of a line in capitals */
	WORD_BOUND = 1 << 27, /* goes on with the person's name before it, see surnames.c */
};

struct word {
	uint32_t from, to; /* in the piece's text, without a possessive ending */
	uint32_t term;
	uint32_t flags;
};

/* All that is written alike but for case, diacritics and apostrophes. */
struct term {
	struct slice text;
	uint32_t word; /* of the built-in table; 0 where it has none */
	uint32_t own;  /* of the roster's */
	uint32_t classes;
	uint32_t small; /* how often it is written small */
};

struct words {
	struct slice text;
	const struct roster *roster; /* or NULL */
	uint32_t date;               /* of the article, yyyymmdd; 0 where it is unknown */
	struct word *word;
	uint32_t count;
	struct term *term; /* term 0 is no word */
	uint32_t terms;
	struct arena arena; /* the terms' texts */
	struct spelling *spelling;
	struct word_slot *slot;
	size_t word_room, term_room, spelling_room, spellings, slots;
	struct word_slot *term_slot;
	size_t term_slots;
};

/* The words of the shown blocks of a piece from DATE. */
void words_read(struct words *, const struct piece *, const struct roster *, struct slice date);
void words_release(struct words *);

/* The word at INDEX; a word that is none outside of the article. */
static inline const struct word *word_at(const struct words *words, uint32_t index)
{
	static const struct word none = { .flags = WORD_BLOCK | WORD_START };
	return index < words->count ? &words->word[index] : &none;
}

static inline const struct term *word_term(const struct words *words, uint32_t index)
{
	return &words->term[word_at(words, index)->term];
}

static inline uint32_t word_classes(const struct words *words, uint32_t index)
{
	return word_term(words, index)->classes;
}

/* The number of a term's word in one of the two tables. */
static inline uint32_t term_word(const struct term *term, const struct table *table)
{
	return table == &builtin_table ? term->word : term->own;
}

/* Whether the word at INDEX hangs together with the one before: a blank, a hyphen or an
 * abbreviation's full stop between them, and nothing else. */
bool word_joined(const struct words *, uint32_t index);

/* Whether the word at INDEX and the one before are of one sentence. */
bool word_follows(const struct words *, uint32_t index);

/* By its ending a word that opens sentences: "Defeating", "Backed", "Allegedly". */
bool word_looks_verbal(const struct words *, uint32_t index);

struct slice word_text(const struct words *, uint32_t index);

#endif
