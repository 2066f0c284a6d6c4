/*
 * actors: who appears, and exactly where.
 *
 * table.tsv      the built-in actors, hand written; words.tsv: what single words tell of names
 * table.c        the two, compiled by tools/mktable into a trie of words
 * split.c        where words begin and end, in the table and in articles
 * words.c        an article's words, folded, with what is beside them
 * hits.c         what the table knows of them, the longest name first
 * settle.c       a surface that can be two things, settled by its neighbours
 * runs.c         capitalised words that hang together, names.c: the names in them
 * heads.c        names with a head ("Zembla Institute"), bare.c: names without one
 * judge.c        of what kind a name is, and whether it is one
 * scores.c       cities in tables of results, which are clubs
 * join.c         which mentions are the same actor, keys.c: what they are compared by
 * find.c         the steps put together
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

/* Whom the user adds to the table, and takes from it. Never changed; NULL: nobody. */
struct roster;

/* The actors of a piece of an article of DATE (ISO 8601; empty where it is unknown). Never fails; a
 * piece without actors gives an empty value. May be called on any thread. */
struct mentions *mentions_find(const struct piece *, const struct roster *, struct slice date);
void mentions_free(struct mentions *);

/* The first mention that starts at AT or later; mentions->count where there is none. */
uint32_t mentions_from(const struct mentions *, uint32_t at);

#endif
