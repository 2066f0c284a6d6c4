/*
 * actors: who appears, and exactly where.
 *
 * table.tsv      the built-in actors, hand written; words.tsv: what single words tell of names
 * compile.c      names, compiled into a trie of words: those two by tools/mktable
 * roster.c       and the user's, with what is ruled of actors by their keys
 * table.c        how a trie is read
 * split.c        where words begin and end, in the table and in articles
 * words.c        an article's words, folded, with what is beside them
 * hits.c         what the table knows of them, the longest name first
 * settle.c       a surface that can be two things, settled by its neighbours
 * surnames.c     surnames of several words, which the table would tear
 * runs.c         capitalised words that hang together, names.c: the names in them
 * heads.c        names with a head ("Zembla Institute"), bare.c: names without one
 * judge.c        of what kind a name is, and whether it is one
 * scores.c       cities in tables of results, which are clubs
 * join.c         which mentions are the same actor, keys.c: what they are compared by
 * find.c         the steps put together, result.c: what they leave behind, made fast to use
 * across.c       which actors of different articles are one
 * list.c         a list of names, gazetteer.c: the search for them alone
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
	struct slice key;     /* stable over articles: equal keys are one actor ("united-states") */
	struct slice name;    /* to be shown */
	struct slice acronym; /* defined in the article, or empty; in small letters */
	enum actor_kind kind;
	bool listed;          /* from a list, not found by rule */
	bool lent;            /* its name: an alias, or of one that counts as this one */
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

/* ---- roster.c: whom the user adds to the table, and takes from it */

struct roster;

/* A line of an actor file: [SECTION] NAME = VALUE. Of two files the one with the higher number
 * counts. */
struct roster_line {
	struct slice section, name, value;
	unsigned file, line;
};

const char *roster_field(size_t index); /* what a line's name may be; NULL behind the last */

/* Copies all it keeps; the result is never changed. FAULT is told what is wrong in a line, which is
 * left out. */
struct roster *roster_make(const struct roster_line *, size_t count,
	void (*fault)(void *keeper, unsigned file, unsigned line, const char *what), void *keeper);

/* The names of a list, which are looked for alone and exactly as written: one a line, or an alias,
 * an actor, a kind and a way to be named, with tabs between them. Of each line that is wrong FAULT
 * is told WHAT, which is static; the others count. Free it with roster_free(). */
struct roster *roster_listed(struct slice text,
	void (*fault)(void *keeper, unsigned line, const char *what), void *keeper);

void roster_free(struct roster *);

/* ---- find.c */

/* The actors of a piece of an article of DATE (ISO 8601; empty where it is unknown). Never fails; a
 * piece without actors gives an empty value. ROSTER may be NULL. May be called on any thread. */
struct mentions *mentions_find(const struct piece *, const struct roster *, struct slice date);
void mentions_free(struct mentions *);

/* The key that an actor of this name has if no table has it: "Border Guard" -> "border-guard". */
struct slice actor_key(struct arena *, struct slice name);

/* The first mention that starts at AT or later; mentions->count where there is none. */
uint32_t mentions_from(const struct mentions *, uint32_t at);

/* ---- across.c */

/* What is known of an actor of some article. */
struct sighting {
	struct slice key, name, acronym;
	enum actor_kind kind;
	bool listed;
};

/* For each of them the index of the one that it is; its own where it is nobody else. Time grows
 * with their number alone. */
void actors_join(const struct sighting *, uint32_t count, uint32_t *joined);

#endif
