/* layout: which pane stands where. */
#ifndef DRAMATIS_LAYOUT_H
#define DRAMATIS_LAYOUT_H

#include "compare/compare.h"
#include "view/frame.h"

struct workspace;

enum pane {
	PANE_LIST,
	PANE_READER,
	PANE_SIDEBAR,
	PANES
};

enum wish { /* of the user for a side pane */
	WISH_AUTO,
	WISH_SHOWN,
	WISH_HIDDEN,
};

struct layout {
	bool too_small;
	struct area bar, body, rule, status;
	bool shown[PANES];
	struct area pane[PANES]; /* without its heading, which stands in the bar */
	bool list_screen;        /* the list is the whole screen, with a preview below */
	struct area preview;
	bool sidebar_over;       /* the sidebar lies over the reader, in a box */
	bool facing;             /* of a spread both sides are shown */
	struct area side[SIDES]; /* of a spread, and where its texts begin */
	int side_col[SIDES];
	struct area strip;       /* of answers; no rows: none */
	int text_col;            /* of the reader's text, from the left edge of the screen */
	unsigned measure, reach; /* columns of the text, and as far as the pane goes */
};

void workspace_layout(const struct workspace *, struct layout *);
int workspace_reader_rows(const struct workspace *);

#endif
