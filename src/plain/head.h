/* The head of an article: what stands between the menus and its first paragraph. */
#ifndef DRAMATIS_PLAIN_HEAD_H
#define DRAMATIS_PLAIN_HEAD_H

#include "plain/furniture.h"

struct head {
	uint32_t title;  /* a line, NOWHERE if there is none */
	uint32_t marked; /* the line behind the last byline, date or the like */
	uint32_t body;   /* the first paragraph */
};

/* Finds the head of the article in RUN and sets the kinds of its lines. NAME is the file's name
 * and may hold words of the title. */
struct head head_find(struct lines *, struct run, struct slice name);

/* The first line of a text, as far as its form alone can make it a title. */
bool line_is_title(const struct lines *, const struct line *);
bool line_is_date(const struct line *);
bool line_is_caption(const struct lines *, const struct line *);
bool line_is_byline(const struct line *);

#endif
