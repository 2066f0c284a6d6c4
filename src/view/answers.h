/* answers: the strip of what the one article, or all, say about a sentence of the other. */
#ifndef DRAMATIS_ANSWERS_H
#define DRAMATIS_ANSWERS_H

#include "base/base.h"

struct spread;

/* A row of the strip: a sentence of one of the sides, or of another article. */
struct answer_row {
	unsigned which;
	uint32_t sentence; /* NOWHERE: of another article */
	uint8_t strength;  /* enum strength */
	float score;
	uint32_t entry; /* of another article, with the place there */
	struct range at;
	struct slice text, reason; /* in the strip's arena */
};

enum {
	ANSWER_ROWS = 64,
};

/* What was asked last, and what the answers are. */
struct answers {
	struct arena arena;
	bool open;        /* asked for: the strip stands there, and the keys move in it */
	unsigned which;   /* the side that asks */
	uint32_t asking;  /* its sentence; NOWHERE: it is about an actor */
	uint32_t actor;   /* of the catalogue */
	bool nothing;     /* no answer is clear: these are the nearest */
	bool library;     /* answers of other articles, */
	uint32_t waiting; /* so many of which have not been asked yet */
	uint32_t cursor, count;
	struct answer_row row[ANSWER_ROWS];
};

void answers_ask(struct spread *, unsigned which, uint32_t sentence);
/* What each side says of an actor: its sentences, those of the side WHICH first. */
void answers_actor(struct spread *, unsigned which, uint32_t actor);
/* The sentence as the question to all articles: their answers are put in as they come. */
void answers_library(struct spread *, unsigned which, uint32_t sentence);
void answers_close(struct spread *);

#endif
