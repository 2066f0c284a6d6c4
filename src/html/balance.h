/* Which elements of a page are open, and tags that leave none of them open by mistake. */
#ifndef DRAMATIS_HTML_BALANCE_H
#define DRAMATIS_HTML_BALANCE_H

#include "base/base.h"

enum {
	LEVELS_MOST = 512, /* elements that are open at one time */
};

/* What is done with an element, by its name. */
enum element_sort {
	ELEMENT_INLINE, /* also all that are not in the table */
	ELEMENT_FORMAT, /* its end tag may stand inside a block that began in it */
	ELEMENT_BLOCK,
	ELEMENT_VOID,    /* has no end */
	ELEMENT_RAW,     /* its contents are dropped */
	ELEMENT_TEXT,    /* its contents are no tags: kept */
	ELEMENT_PAGE,    /* html, head, body: there is one of each, and it ends with the page */
	ELEMENT_DROPPED, /* the tag is, its contents are not */
};

struct element_rule {
	const char *name;
	uint8_t sort;       /* enum element_sort */
	uint8_t group;      /* of elements that close each other; 0 for none */
	bool ends_text;     /* closes an open paragraph */
	bool is_wall;       /* tags in it close nothing outside */
	uint8_t least_wall; /* the group that GROUP looks no further than; 0: a wall */
};

/* The rule for an element, whatever its case. */
const struct element_rule *element_rule(struct slice name);

struct open_element {
	struct slice name;
	const struct element_rule *rule;
};

struct balance {
	struct buffer *out;
	struct open_element open[LEVELS_MOST];
	uint32_t depth;
	uint32_t formats, left_out[2]; /* open; not written: formats, others */
};

/* Writes the end tags that have to stand before a start tag. FALSE: it must not be written itself,
 * for there would be too many open. */
bool balance_open(struct balance *, struct slice name, const struct element_rule *);

/* Writes what an end tag comes to: itself, those of all in it, or nothing. */
void balance_close(struct balance *, struct slice name, const struct element_rule *);

#endif
