/* Lines of a text and what is true of each of them. */
#ifndef DRAMATIS_PLAIN_LINE_H
#define DRAMATIS_PLAIN_LINE_H

#include "article/article.h"
#include "cues/cues.h"

enum marker {
	MARKER_NONE,
	MARKER_BULLET,
	MARKER_NUMBER,
	MARKER_QUOTE
};

/* A line, or the lines of a hard-wrapped paragraph. */
struct line {
	uint32_t from, to;     /* in the text, without blanks at the ends */
	uint32_t inner;        /* FROM, or behind a bullet or a quote mark */
	int32_t first, last;   /* numbers of the source lines */
	uint32_t indent;       /* in columns, a tab is two */
	uint32_t gap;          /* blank lines before it */
	struct wording says;   /* measured from INNER */
	uint8_t marker, level; /* enum marker; level of a list from 1 */
	bool underlined;       /* by a line of dashes: a heading */
	bool joined;           /* it is made of several source lines */

	uint32_t times; /* lines in this text that read the same */

	/* What furniture.c makes of it. */
	uint32_t signs;
	int32_t worth; /* in words */
	bool folded;

	/* The answer. */
	uint8_t kind, sure; /* enum block_kind, BLOCK_KINDS until it is known; 0 to 100 */
	const char *why;
};

struct lines {
	struct slice text;
	struct line *line;
	uint32_t count;
	size_t room;
	uint32_t lone;  /* lines that can be seen nowhere: none but blank ones */
	int32_t number; /* of the last source line */
	bool linked;    /* addresses in it are links */
};

/* All lines of TEXT that are not blank. FIRST is the number of its first line. Lines on which
 * nothing can be seen join a neighbour. */
void lines_split(struct lines *, struct slice text, int32_t first);
void lines_release(struct lines *);

/* Hard-wrapped paragraphs become one line each, if the text looks hard-wrapped at all. */
void lines_join(struct lines *);

/* All but the answer. */
void lines_measure(struct lines *);
void line_measure(const struct lines *, struct line *); /* one line, but how often it is there */

/* How many lines from I on stand together like a stanza: short ones, some of which end in a mark
 * and few in a full stop. IN_VERSE: other stanzas were found, so less will do. 0 for no stanza. */
uint32_t lines_stanza(const struct lines *, uint32_t i, bool in_verse);

bool line_is_prose(const struct line *); /* PROSE_WORDS or more that end like a sentence */

void line_answer(struct line *, enum block_kind, unsigned sure, const char *why);

struct slice line_text(const struct lines *, const struct line *); /* from INNER on */

#endif
