/*
 * actors: who appears, and exactly where.
 *
 * table.tsv      the built-in actors, hand written; tools/mktable compiles it into a trie
 * table.c        reads that trie
 * words.c        an article's words, folded, with what is beside them
 * names.c        names in no list: runs of capitals, titles, "Long Name (ABC)"
 * settle.c       a surface that can be two things, settled by its neighbours
 * join.c         which mentions are the same actor
 * find.c         the walk that puts these together
 */
#ifndef DRAMATIS_ACTORS_H
#define DRAMATIS_ACTORS_H

#include "article/article.h"

enum actor_kind {
	ACTOR_COUNTRY,
	ACTOR_PERSON,
	ACTOR_ORG,
	ACTOR_PLACE,
	ACTOR_GROUP,
	ACTOR_OTHER,
	ACTOR_KINDS
};

enum actor_how { /* how an actor is called in one mention */
	HOW_NAME,
	HOW_METONYM, /* a capital or a seat for its government */
	HOW_DEMONYM,
	HOW_ACRONYM,
	HOW_PARTIAL, /* a surname, a shortened name */
	HOW_TITLE,
	HOW_ALIAS,
	ACTOR_HOWS
};

enum actor_rule { /* what found the mention */
	RULE_DICT,
	RULE_USER,
	RULE_TITLE,
	RULE_ACRONYM,
	RULE_RUN,
	RULE_JOIN,
	ACTOR_RULES
};

const char *actor_kind_name(enum actor_kind); /* as in the outputs: country person org ... */
const char *actor_how_name(enum actor_how);
const char *actor_rule_name(enum actor_rule);

struct surface {
	struct slice text; /* as written the first time */
	uint32_t count;
};

/* One actor of one piece; all slices are in the mentions' arena or static. */
struct actor {
	struct slice key;  /* stable over articles: equal keys are one actor ("united-states") */
	struct slice name; /* to be shown */
	enum actor_kind kind;
	bool listed;          /* from a list, not found by rule */
	uint32_t first, last; /* mentions */
	uint32_t count;
	struct surface *surface; /* most frequent first */
	uint32_t surfaces;
};

struct mention {
	struct range at; /* in the piece's text: the name alone, no title, no possessive ending */
	uint32_t actor;
	uint32_t before, next; /* of the same actor; NOWHERE at the ends */
	uint8_t how, rule;
};

struct mentions {
	struct arena arena;
	struct mention *mention; /* in text order, not overlapping, in shown blocks only */
	uint32_t count;
	struct actor *actor; /* most mentioned first, then by first mention */
	uint32_t actors;
};

/* Never fails; a piece without actors gives an empty value. May be called on any thread. */
struct mentions *mentions_find(const struct piece *);
void mentions_free(struct mentions *);

/* The first mention that starts at AT or later; mentions->count where there is none. */
uint32_t mentions_from(const struct mentions *, uint32_t at);

#endif
