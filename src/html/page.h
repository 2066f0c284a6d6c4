/*
 * A page as a flat list: the tree of its block elements, the passages of text in them, and the
 * marks that say what something is (meta elements, times, authors). What comes after the parser
 * works on this list alone.
 */
#ifndef DRAMATIS_HTML_PAGE_H
#define DRAMATIS_HTML_PAGE_H

#include "article/article.h"
#include "cues/cues.h"

/* What the element round a passage makes of it. */
enum form {
	FORM_TEXT,
	FORM_HEADING,
	FORM_ITEM,
	FORM_QUOTE,
	FORM_CODE,
	FORM_ROW, /* of a table of data: cells are separated by tabs */
	FORM_CAPTION,
	FORM_CONTROL, /* a button, an option */
	FORMS
};

/* Elements that say what they are for. */
enum place {
	PLACE_NONE,
	PLACE_MAIN,
	PLACE_ARTICLE,
	PLACE_SECTION,
	PLACE_HEADER,
	PLACE_FOOTER,
	PLACE_NAV,
	PLACE_ASIDE,
	PLACE_FORM,
	PLACE_FIGURE,
	PLACE_ITEM, /* li, dd */
	PLACE_QUOTE,
	PLACE_PARAGRAPH,
	PLACE_HEADING,
	PLACE_TABLE,
	PLACE_HIDDEN, /* not displayed, or only where scripts are off */
	PLACES
};

/* A block element. Boxes are in document order, so a box lies behind its parent. */
struct box {
	uint32_t parent;     /* NOWHERE for the first one */
	uint32_t first, end; /* passages, half open */
	uint32_t hints;      /* HINT_BITs of its own class, id, role and the like */
	uint8_t place;       /* enum place */
	uint8_t form, level; /* enum form of the passages in it; of a heading or a list */
	bool is_hidden;      /* it or a box round it */
};

/* A stretch of text without a block border in it. Line breaks are line feeds, cells of a table
 * are separated by tabs; else blanks are single. */
struct passage {
	uint32_t box;
	struct range at;  /* in the page's text */
	uint32_t run;     /* the first run that may lie in it */
	int32_t line;     /* of the source, from 1 */
	uint32_t linked;  /* words that are links */
	uint8_t form;     /* enum form */
	uint8_t level;    /* of a heading or an item, from 1 */
	uint32_t ordinal; /* of an item in a numbered list; 0 for none */
	bool is_first;    /* the first of its item */
	bool was_image;   /* what the page says of a picture */
	struct wording says;
	uint32_t times; /* passages that read the same */
};

/* What a page says of itself, out of its text or in it. */
enum mark_sort {
	MARK_META,   /* a meta element: NAME and CONTENT */
	MARK_TITLE,  /* the title element */
	MARK_LINK,   /* a link element: its rel, its href */
	MARK_TIME,   /* a time element: its datetime; text in the page */
	MARK_PROP,   /* itemprop: its name, its content or datetime; text in the page */
	MARK_AUTHOR, /* rel=author, or a class that says so; text in the page */
	MARK_DATE,   /* a class that says so; text in the page */
};

struct mark {
	enum mark_sort sort;
	struct slice name, value; /* in the arena; as the page has them, references decoded */
	struct range at;          /* in the page's text; empty where it has none */
	uint32_t box;
};

struct page {
	struct arena *arena;
	struct slice text;
	struct box *box;
	struct passage *passage;
	struct text_run *run;
	struct slice *link; /* targets as the page has them, by number from 1 */
	struct mark *mark;
	uint32_t boxes, passages, runs, links, marks;
	struct slice language; /* of the html element */
	struct slice base;     /* of the base element */
};

/* PAGE is what scan_page() left of it. ARENA keeps all. */
void page_parse(struct page *, struct arena *, struct slice text);

struct slice passage_text(const struct page *, const struct passage *);

/* ---- hint.c: what the names of classes and the like hint at */

/* X(hint, points, why): what a box may be called, and the judge's points for it (see judge.h). */
/* clang-format off */
#define HTML_HINTS(X) \
	X(NAV, -18, "called: navigation") \
	X(FOOT, -24, "called: footer") \
	X(HEAD, -10, "called: header") \
	X(SIDE, -17, "called: sidebar") \
	X(COMMENT, -44, "called: comments") \
	X(RELATED, -19, "called: related") \
	X(SHARE, -25, "called: sharing") \
	X(AD, -17, "called: advertisement") \
	X(SIGNUP, -25, "called: newsletter") \
	X(TAGS, -19, "called: tags") \
	X(AUTHOR, -21, "called: author") \
	X(DATE, -20, "called: date") \
	X(META, -20, "called: meta") \
	X(CAPTION, -22, "called: caption") \
	X(CONTENTS, 3, "called: contents") \
	X(POPUP, -20, "called: popup") \
	X(WIDGET, -4, "called: widget") \
	X(CARD, -6, "called: card") \
	X(ARTICLE, -3, "called: article") \
	X(BODY, -2, "called: body") \
	X(MAIN, 6, "called: main") \
	X(TITLE, -4, "called: title") \
	X(DECK, 0, "called: deck") \
	X(QUOTE, 2, "called: quote") \
	X(UNSEEN, -10, "called: unseen") \
	X(BIO, -20, "called: biography") \
	X(CONTROL, -20, "called: control") \
	X(NOTE, -7, "called: note")
/* clang-format on */

#define HTML_HINT_ENUM(hint, points, why) HINT_##hint,
enum hint {
	HTML_HINTS(HTML_HINT_ENUM) HINTS
};
#undef HTML_HINT_ENUM

#define HINT_BIT(hint) (UINT32_C(1) << HINT_##hint)

/* HINT_BITs for the words of a class, an id or a role. */
uint32_t hints_of(struct slice names);

#endif
