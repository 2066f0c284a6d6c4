/* keys: what two names may have in common, as numbers to be looked up. Private to actors. */
#ifndef DRAMATIS_ACTORS_KEYS_H
#define DRAMATIS_ACTORS_KEYS_H

#include "actors/keyed.h"
#include "actors/names.h"

#define MOST_TERMS 12 /* of a name; more do not count */

/* The terms that tell a name from others: no initials, no "Jr" or "Inc" at the end. */
struct terms {
	uint32_t term[MOST_TERMS];
	unsigned count;
};

struct terms terms_of(const struct words *, const struct name *);
uint32_t terms_last(const struct words *, const struct name *); /* the word of the last of them */

/* The one term of a name, particles aside: a surname; 0 where there are more. */
uint32_t terms_only(const struct words *, const struct terms *);

/* Whether a term is one that names are told apart without: "of", "and", "the". */
bool term_is_small(const struct words *, uint32_t term);

/* What a key is of. */
enum key_kind {
	KEY_NAME,
	KEY_ACTOR,
	KEY_ENDS,    /* first and last term of a person */
	KEY_START,   /* first two terms */
	KEY_TAIL,    /* last two */
	KEY_LETTERS, /* initials */
	KEY_BAG,     /* terms without order and small words */
	KEY_SPELLED, /* three terms but one */
	KEY_SURFACE, /* of the table */
};

uint64_t key_of_pair(uint32_t a, uint32_t b, enum key_kind);
uint64_t key_of_terms(const struct terms *);
uint64_t key_of_ends(const struct terms *);
uint64_t key_of_start(const struct terms *);
uint64_t key_of_tail(const struct terms *);
uint64_t key_of_bag(const struct words *, const struct terms *);
uint64_t key_of_spelling(const struct terms *, unsigned but); /* of three terms all but one */
uint64_t key_of_letters(struct slice letters);
uint64_t key_of_initials(const struct words *, const struct name *);

#endif
