/* summary: what was counted of two articles, as rows of an overlay. */
#ifndef DRAMATIS_SUMMARY_H
#define DRAMATIS_SUMMARY_H

#include "compare/compare.h"
#include "view/study.h"

/* What the summary counts: findings, then actors, then facts. */
enum {
	SECTION_ACTORS = FINDING_KINDS, /* in both, on the left alone, on the right alone */
	SECTION_FACTS = SECTION_ACTORS + 3,
	SECTIONS = SECTION_FACTS + FACT_KINDS,
};

enum summary_sort {
	SUMMARY_CONTENTS, /* leads to the heading */
	SUMMARY_HEADING,  /* and back */
	SUMMARY_ITEM,
};

struct summary_row {
	uint8_t sort; /* enum summary_sort */
	uint8_t section;
	uint32_t index;         /* of an item, in its section; of a heading, items below it */
	struct range at[SIDES]; /* of an item: where it leads; empty: that side has none of it */
};

struct summary {
	struct findings *findings; /* NULL: nobody has looked yet */
	struct summary_row *row;
	size_t room;
	struct rows rows;
	struct buffer filter;
};

void summary_release(struct summary *);
void summary_list(struct workspace *);    /* makes the rows that the filter leaves */
void summary_refresh(struct workspace *); /* the same, if the mode is another one now */
int summary_height(const struct workspace *);
/* The row under the cursor; NULL where the filter leaves none. */
const struct summary_row *summary_row(struct workspace *);
/* From a line of the contents to its heading, or back; FALSE: it has no items. */
bool summary_turn(struct workspace *);
void summary_step(struct workspace *, int by); /* to the next heading, or the one before */

#endif
