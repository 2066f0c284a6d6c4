/* The lines of a file, and how text that a parser hands out is found in them again. */
#ifndef DRAMATIS_MARKDOWN_SOURCE_H
#define DRAMATIS_MARKDOWN_SOURCE_H

#include "base/base.h"

struct source {
	struct slice text;
	uint32_t *start; /* the byte where each line starts, and one more: the end */
	uint32_t lines;
	size_t room;
};

void source_init(struct source *, struct slice text);
void source_release(struct source *);

/* Line NUMBER, from 1, without its end; empty where there is none. */
struct slice source_line(const struct source *, uint32_t number);

/* The same behind its indent and up to QUOTES marks of block quotes. */
struct slice source_content(const struct source *, uint32_t number, unsigned quotes);

/* TEXT for the parser. Where thousands of images are opened and not closed, it takes time by the
 * square of them: there it gets a copy in which they are none. */
struct slice source_tame(struct slice text, struct arena *);

bool line_is_blank(struct slice line);
bool line_has_word(struct slice line);

/* The length of the entity or the character reference that TEXT starts with; 0 for none. */
size_t entity_length(struct slice text);

/* A stretch of a literal: cut from the source or, where it does not stand there as it is, made. */
struct stretch {
	struct slice text;
	struct slice from; /* the part of the source that TEXT is or stands for, never empty */
	bool made;
};

/* A place that only moves forward, in the bytes up to END. */
struct place {
	const struct source *source;
	size_t at, end;
	unsigned quotes;
};

/* LITERAL may stand at AT: the place moves there. Else it is looked for from the place on. */
void place_find(struct place *, size_t at, struct slice literal);

/* Behind the target of a link, if the place is where its text ends. */
void place_skip_target(struct place *);

/* The next stretch of LITERAL, which is not empty; the place and LITERAL move behind it. */
struct stretch place_step(struct place *, struct slice *literal);

#endif
