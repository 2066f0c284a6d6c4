/*
 * What the reader decided of texts: that a block belongs to the article, or to the page around it.
 *
 * A decision is about a text, wherever it stands: an appeal that was folded once is folded in every
 * article of its site. Decisions never change once they are made; a new one is laid over those
 * before it, so that the worker may hold the old ones while the session makes new ones.
 */
#ifndef DRAMATIS_ARTICLE_CHOOSE_H
#define DRAMATIS_ARTICLE_CHOOSE_H

#include "article/article.h"

struct choice {
	uint64_t key; /* choice_key() of the text */
	bool shown;   /* it is the article's */
};

/* A decision of this session, and those before it. */
struct chosen {
	struct choice choice;
	const struct chosen *before; /* NULL: none */
};

struct choices {
	const struct choice *earlier; /* by key, one each: of earlier sessions */
	size_t count;
	const struct chosen *last; /* NULL: none in this session */
};

/* The same for texts that differ in their blanks alone. */
uint64_t choice_key(struct slice text);

/* Whether the reader has decided of it: it would be of another kind else. */
bool block_is_chosen(const struct block *);

#endif
