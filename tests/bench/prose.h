/* Text to measure with: the same for the same seed on every machine. */
#ifndef DRAMATIS_BENCH_PROSE_H
#define DRAMATIS_BENCH_PROSE_H

#include "base/base.h"

/* Words that stand nowhere but in the first and in the last paragraph of a big file. */
#define MARK_FIRST "Openingmark"
#define MARK_LAST "Closingmark"

enum prose_kind {
	PROSE_ASCII,
	PROSE_MIXED, /* as news is set: typographic quotes and dashes, names with diacritics */
	PROSE_CJK,
};

struct prose {
	uint64_t state;
	enum prose_kind kind;
	const char *person[2]; /* whom the paragraph is about */
};

void prose_init(struct prose *, enum prose_kind, uint64_t seed);
void prose_paragraph(struct prose *, struct buffer *); /* adds 3 to 8 sentences, no line end */
void prose_name(uint32_t number, struct buffer *);     /* another for every number */
void prose_title(struct prose *, struct buffer *);

#endif
