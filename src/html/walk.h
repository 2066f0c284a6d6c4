/* The walk over the parser's tree, and what it writes: private to the files that make a page. */
#ifndef DRAMATIS_HTML_WALK_H
#define DRAMATIS_HTML_WALK_H

#include "html/page.h"

#include <gumbo.h>

/* What the walk knows of an element by its name. */
struct element {
	bool is_block;
	uint8_t place, form, level; /* FORMS: that of the box round it */
	uint8_t style;              /* of inline elements: bits of enum run_style */
};

/* The box, the style and the like that were there before an element was entered. */
struct entered {
	uint32_t box, link, ordinal, mark, figure;
	uint8_t style;
	bool in_row;
};

struct maker {
	struct page *page;
	struct buffer text;
	struct entered *stack;
	size_t depth, stack_room;
	size_t box_room, passage_room, run_room, link_room, mark_room;

	uint32_t box;
	struct text_run style;
	struct passage *open; /* NULL between passages */
	enum {
		GAP_NONE,
		GAP_BLANK,
		GAP_LINE,
		GAP_CELL
	} gap;          /* waits for a letter */
	uint32_t cells; /* that end there */
	uint32_t ordinal;
	bool in_row, is_first; /* in a row of a table of data; at the start of an item */
	bool has_cell;         /* the row has one before */
	int32_t line;
	uint32_t figure;  /* box; NOWHERE outside of one */
	struct slice alt; /* of its first picture */
};

/* ---- walk.c */

void walk_tree(struct maker *, const GumboNode *root);

/* ---- passage.c */

void passage_add(struct maker *, const char *text); /* words, gaps between them */
void passage_node(struct maker *, const GumboNode *text);
void passage_break(struct maker *);  /* two in a row end the passage */
void passage_border(struct maker *); /* ends it; in a row of data, a blank */
void passage_close(struct maker *);

/* ---- mark.c */

struct slice attribute(const GumboNode *, const char *name); /* empty where it has none */
uint32_t add_mark(struct maker *, enum mark_sort, struct slice name, struct slice value);
/* The mark of an element of the body; its text is known when it ends. NOWHERE for none. */
uint32_t mark_element(struct maker *, const GumboNode *, uint32_t hints);
void mark_head(struct maker *, const GumboNode *); /* a meta, a link or a base element */
uint32_t node_hints(const GumboNode *);

/* ---- cells.c */

bool is_data_table(const GumboNode *table); /* and no layout */

#endif
