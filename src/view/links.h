/* links: those of the article, in a list over it. */
#ifndef DRAMATIS_LINKS_H
#define DRAMATIS_LINKS_H

#include "view/study.h"

/* The links of the piece on the screen, as the overlay shows them. */
struct links {
	struct rows rows;
	struct link_row *row;
	size_t room;
};

struct link_row {
	uint32_t number;
	struct range text; /* in the piece; empty: of a picture, or nowhere */
};

void links_list(struct workspace *);             /* anew: all that the overlay's search leaves */
uint32_t links_number(const struct workspace *); /* under the cursor; 0: none */
/* The target of a link of the piece on the screen; FALSE: it has no such link. */
bool links_target(struct workspace *, uint32_t number, struct slice *target);

#endif
