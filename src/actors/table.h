/*
 * table: actors by their names, compiled. Private to actors and mktable.
 *
 * There are two, the built-in one and the user's, see roster.h. Everything is an index into a
 * constant array, so the built-in one costs nothing at start-up and only the pages that an article
 * touches are ever read.
 */
#ifndef DRAMATIS_ACTORS_TABLE_H
#define DRAMATIS_ACTORS_TABLE_H

#include "base/base.h"

/* What words.tsv says of a word; the comments there tell what each class is for. */
/* clang-format off */
#define WORD_CLASSES(X) \
	X(function) X(common) X(given) X(title) X(modifier) X(role) X(suffix) X(particle) \
	X(org) X(designator) X(place) X(opener) X(event) X(operation) X(people) \
	X(calendar) X(thing) X(compass) X(abbreviation) \
	X(say) X(in) X(power) X(site) X(scene) X(going) X(member) X(link) X(match) \
	X(squad) X(ordinal) X(firm)
/* clang-format on */

#define CLASS_BIT(name) CLASS_BIT_##name,
enum {
	WORD_CLASSES(CLASS_BIT) CLASS_COUNT
};
#undef CLASS_BIT
#define CLASS_MASK(name) CLASS_##name = 1 << CLASS_BIT_##name,
enum {
	WORD_CLASSES(CLASS_MASK)
};
#undef CLASS_MASK

/* A word of the lists; its index is its name everywhere else. Word 0 is no word. */
struct table_word {
	uint32_t text; /* in the pool, folded */
	uint32_t classes;
	uint16_t node; /* of the surfaces that begin with it; 0 where there are none */
};

/* The edges and claims of a node end where those of the next one begin. Node 0 is no node. */
struct table_node {
	uint16_t edge, claim;
};

enum {
	EDGE_COMMA = 1,
	EDGE_ENDING = 2
}; /* what must stand before the edge's word */

struct table_edge {
	uint16_t word, gap, node; /* sorted by word */
};

enum {
	CLAIM_EXACT = 1,  /* case as written */
	CLAIM_WEAK = 2,   /* also an ordinary word or another name */
	CLAIM_ENDING = 4, /* the possessive ending belongs to the name */
	CLAIM_NONE = 8,   /* no actor at all: swallows the words */
};

/* That a surface is an actor. */
struct table_claim {
	uint32_t
		written; /* in the pool, as the table has it: of an exact claim, or of the user's */
	uint16_t actor;
	uint16_t capitals; /* which words, from bit 0, must begin with a capital */
	uint16_t test, tests;
	uint8_t how, flags;
};

enum table_what {
	TEST_AFTER,
	TEST_BEFORE,
	TEST_NOT_AFTER,
	TEST_NOT_BEFORE
};

const char *table_what_name(enum table_what); /* "after", "notbefore" */

/* One neighbour, of COUNT words, from WORD on in the list of phrases. */
struct table_test {
	uint16_t word;
	uint8_t what, count;
};

struct table_actor {
	uint32_t key, name;     /* in the pool */
	uint32_t from, until;   /* of its office, yyyymmdd; 0: none, or not over yet */
	uint16_t of;            /* an actor + 1: the country of a place or a person; or 0 */
	uint16_t title, titles; /* words, in the list of phrases, that may stand before a surname */
	uint8_t kind;
};

struct table {
	const char *pool;
	const uint16_t *slot; /* words by hash, open addressing; slots is a power of two */
	const struct table_word *word;
	const struct table_node *node;
	const struct table_edge *edge;
	const struct table_claim *claim;
	const struct table_test *test;
	const uint16_t *phrase;
	const struct table_actor *actor;
	const uint16_t *by_key; /* the actors in the order of their keys */
	const uint32_t *number; /* of each actor in both tables; NULL: its index */
	uint32_t slots, actors;
};

extern const struct table builtin_table; /* made by mktable */

/* The index of a folded word; 0 where the table does not have it. */
uint32_t table_word(const struct table *, struct slice folded);

/* The node reached from NODE (0: the beginning) by WORD; 0 where there is none. */
uint32_t table_step(const struct table *, uint32_t node, uint32_t word, unsigned gap);
bool table_ends(const struct table *, uint32_t node); /* no surface goes on from here */

/* The claims on the surface that ends at NODE; returns their number. */
uint32_t table_claims(const struct table *, uint32_t node, const struct table_claim **first);

/* The index of the actor with a key; NOWHERE where there is none. */
uint32_t table_actor_of(const struct table *, struct slice key);

static inline uint32_t table_classes(uint32_t word) /* of the built-in table */
{
	return builtin_table.word[word].classes;
}

/* The number of an actor, the same in both tables. */
static inline uint32_t table_number(const struct table *table, uint32_t actor)
{
	return table->number ? table->number[actor] : actor;
}

static inline struct slice table_text(const struct table *table, uint32_t offset)
{
	return slice_of(table->pool + offset);
}

#endif
