/*
 * What articles say of one actor: each mention with the sentence that it is in, the text round it
 * and the other actors of the sentence. All views of an actor are made of this.
 */
#ifndef DRAMATIS_LIBRARY_EVIDENCE_H
#define DRAMATIS_LIBRARY_EVIDENCE_H

#include "actors/actors.h"

struct catalogue;

/* The place in an article: a byte of one of its pieces. */
struct place {
	uint32_t piece, byte;
};

/* ---- evidence.c: of one piece; made on any thread, never changed, then handed over */

enum {
	SENTENCE_MOST = 1200, /* bytes; of a longer one that part is kept that is round a mention */
	AROUND_MOST = 300,    /* bytes of the block before and behind a mention */
};

/* A name in a sentence. */
struct named {
	struct range at; /* in the sentence's text */
	uint32_t who;    /* of evidence->who */
};

struct sentence {
	struct slice text; /* with blanks for line feeds and tabs */
	uint32_t byte;     /* where it begins in the piece */
	const struct named *named;
	uint32_t names, others; /* and how many other actors are among them */
	int worth;              /* for a reader who asks who that is; 0: no sentence at all */
};

/* One mention. */
struct witness {
	struct range at; /* in the piece */
	uint32_t sentence;
	int32_t line;             /* of the file; -1 where there is none */
	struct slice around;      /* the text of its block, */
	struct range in;          /* and the mention in it */
	struct slice right, left; /* the words that follow, and those before, from the nearest on,
				     folded: rows are sorted by them */
};

struct evidence {
	struct arena arena;
	uint32_t piece;
	struct witness *witness; /* in text order */
	struct sentence *sentence;
	struct tally *who;       /* the actor, then those beside it; counts are sentences */
	struct surface *surface; /* what it is called, most frequent first */
	uint32_t witnesses, sentences, whos, surfaces;
	uint32_t left_out; /* mentions beyond those asked for */
	bool cut;          /* of a huge article, which goes on behind the piece */
};

/* The evidence for the actor with KEYS, one a line, in piece INDEX of an article, at most MOST
 * mentions; NULL where it is not mentioned. */
struct evidence *evidence_make(const struct piece *, uint32_t index, const struct mentions *,
	struct slice keys, uint32_t most);
void evidence_free(struct evidence *);

/* ---- dossier.c: of all articles */

enum {
	DOSSIER_MOST = 20000 /* mentions: some 30 MB */
};

/* What one article says. */
struct statement {
	struct evidence *evidence; /* owned; NULL: it was dropped */
	const uint32_t *member;    /* the catalogue's numbers of evidence->who */
	uint32_t entry;
};

/* A mention or a sentence of a statement. */
struct hit {
	uint32_t statement, index;
};

/* An actor that shares sentences with the one that is asked for. */
struct companion {
	uint32_t actor, sentences, articles;
};

struct dossier {
	uint32_t actor;              /* NOWHERE: nobody is asked for */
	struct statement *statement; /* in the order in which they came */
	bool *asked;                 /* by entry */
	size_t statement_room, asked_room;
	uint32_t statements, mentions, articles;
	uint32_t *order; /* the list as it was when last asked for the next one */
	size_t order_room;
	uint32_t ordered;
	uint32_t next; /* up to here in it, and then of all entries, none is to be asked */
	bool full;     /* there are more mentions than are kept or were looked for */
	uint32_t turn; /* another one whenever anything changes */
};

void dossier_start(struct dossier *, uint32_t actor); /* forgets all that was known */
void dossier_release(struct dossier *);
/* The article to be asked next: of the list's COUNT entries the first that mentions the actor and
 * was not asked, else of all; NOWHERE where none is left. */
uint32_t dossier_next(
	struct dossier *, const struct catalogue *, const uint32_t *order, uint32_t count);
/* Takes over what ENTRY says; NULL: nothing. */
void dossier_add(struct dossier *, struct catalogue *, uint32_t entry, struct evidence *);
/* ENTRY has changed: it is to be asked again. */
void dossier_drop(struct dossier *, uint32_t entry);
/* Who shares sentences with the actor, most sentences first, in a heap array grown with grow();
 * returns their number. */
uint32_t dossier_company(
	const struct dossier *, const struct catalogue *, struct companion **, size_t *room);
/* What the actor is called in all articles, most frequent first, the same way. */
uint32_t dossier_surfaces(const struct dossier *, struct surface **, size_t *room);

#endif
