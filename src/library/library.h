/*
 * library: remembers many articles, their actors and how far they were read.
 *
 * digest.c     what is kept of an article that is not open
 * catalogue.c  the entries and the actors of all of them
 * joined.c     which actors of different articles are one
 * alike.c      which entries share actors with one
 * order.c      the entries as a list: sorted, reversed, filtered
 * evidence.c   what an article says of one actor    dossier.c  what all of them say
 * walk.c       folders -> paths
 */
#ifndef DRAMATIS_LIBRARY_H
#define DRAMATIS_LIBRARY_H

#include "actors/actors.h"
#include "library/evidence.h"

/* ---- digest.c: made on any thread, then handed over */

struct tally {
	struct slice key, name, acronym;
	enum actor_kind kind;
	bool listed, lent; /* see struct actor */
	uint32_t count;
};

struct digest {
	struct arena arena;
	struct slice title, date, site;
	uint32_t words, folded_words;
	struct tally *tally; /* most mentioned first */
	uint32_t tallies;
};

struct tally tally_of(const struct actor *); /* borrows its slices */
/* mentions_find() for a piece of an article. */
struct mentions *article_mentions(
	const struct article *, const struct piece *, const struct roster *);
struct digest *digest_make(const struct article *, const struct mentions *);
void digest_free(struct digest *);

/* ---- catalogue.c */

enum entry_state {
	ENTRY_NEW,    /* nobody has looked into it yet */
	ENTRY_KNOWN,  /* its digest is here */
	ENTRY_BROKEN, /* it cannot be read: `broken` says why */
};

struct entry_actor {
	uint32_t actor, count;
};

/* What was found, by the key that it had there. */
struct found {
	uint32_t member, count;
	enum actor_kind kind;
};

struct entry {
	const char *path;
	struct slice name;  /* of the file */
	struct slice title; /* the name while nothing better is known */
	struct slice date, site, broken;
	enum entry_state state;
	bool read;          /* by the user, to the end or marked so */
	bool opened;        /* in this session */
	bool stale;         /* its actors were counted before an edit */
	struct place place; /* where it was left */
	uint8_t percent;    /* how far it was read */
	uint32_t words, folded_words;
	struct entry_actor *actor; /* most mentioned first */
	uint32_t actors;
	struct found *found;
	uint32_t founds;
	uint32_t room; /* for actors, and for what was found */
};

/* An actor of the whole catalogue; its index is its number everywhere above this floor. */
struct member {
	struct slice key, name, acronym;
	enum actor_kind kind;
	uint32_t joined; /* the member that it is: itself, if it is no other */
	uint32_t slot;   /* where it was in the last entry that was counted */
	bool listed;
	bool lent;                   /* a better name may come */
	bool renewed;                /* name and kind are those of the roster in force */
	uint32_t mentions, articles; /* 0 of one that is another */
};

struct catalogue {
	struct arena arena;
	struct entry *entry;
	uint32_t entries;
	struct member *member;
	uint32_t members;
	uint32_t *bucket; /* hash of key -> member, open addressing */
	size_t entry_room, member_room, buckets;
	uint32_t unjoined; /* entries that were counted since the last join */
};

void catalogue_init(struct catalogue *);
void catalogue_release(struct catalogue *);
uint32_t catalogue_add(struct catalogue *, const char *path); /* copies; returns its index */
void catalogue_digest(struct catalogue *, uint32_t entry, const struct digest *); /* copies */
void catalogue_renew(struct catalogue *); /* all that is known of actors is to be found anew */
void catalogue_broken(struct catalogue *, uint32_t entry, const char *why);
/* The member with the key of an actor; a new one where the key is new. */
uint32_t catalogue_member(struct catalogue *, const struct tally *);
uint32_t catalogue_find(const struct catalogue *, struct slice key); /* NOWHERE if unknown */
/* Its number as an actor: that of the member that it is joined to. */
uint32_t catalogue_actor(struct catalogue *, const struct tally *);
/* Joins members that are one, and counts all entries anew; for 100,000 members some 20 ms. */
void catalogue_join(struct catalogue *);
/* The keys that an actor has in different articles, one a line. */
void catalogue_keys(const struct catalogue *, uint32_t actor, struct buffer *);
uint32_t entry_count(const struct entry *, uint32_t actor); /* mentions of ACTOR there */
unsigned entry_minutes(const struct entry *, int words_per_minute);

/* ---- alike.c */

struct alike {
	uint32_t entry;
	float score; /* 0 to 1; 0: not one actor in common */
};

/* All other entries that can be read, those that share most with ENTRY first, in a heap array grown
 * with grow(); returns their number. */
uint32_t catalogue_alike(const struct catalogue *, uint32_t entry, struct alike **, size_t *room);

/* ---- order.c */

enum list_sort { /* in the order of the option "sort" */
	SORT_DATE,
	SORT_TITLE,
	SORT_WORDS,
	SORT_ACTORS,
	SORT_FILE,
	LIST_SORTS
};

const char *list_sort_name(enum list_sort);

/* Indices of the entries that FILTER leaves (all its words, folded, start a word of title or file
 * name or the name of an actor in it), in a heap array grown with grow(); returns their number.
 * Newest dates, most words and most mentions of ACTOR (or of the first actor) come first. */
uint32_t catalogue_order(const struct catalogue *, enum list_sort, bool reverse, uint32_t actor,
	struct slice filter, uint32_t **order, size_t *room);
/* Leaves those of an order's COUNT entries that mention all of the ACTORS; returns their number. */
uint32_t order_with(const struct catalogue *, uint32_t *order, uint32_t count,
	const uint32_t *actor, uint32_t actors);

/* ---- walk.c */

/* What a walk finds. */
struct walker {
	void (*add)(struct walker *, const char *path); /* embed it to know where to */
	struct slice endings;                           /* further ones, one a line: "pdf\nrtf\n" */
};

/* PATH itself or, for a folder, the files below it that may be articles, by name: text, Markdown,
 * HTML, EPUB, mails, any of them compressed, or no ending; hidden ones are left out. FALSE with
 * ERR_INPUT: no such file, or no articles in that folder. */
bool walk_path(struct walker *, const char *path, struct err *);
/* The same, with each file an entry. */
bool catalogue_walk(struct catalogue *, const char *path, struct err *);

#endif
