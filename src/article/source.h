/* The bytes of a huge article, and its pieces. */
#ifndef DRAMATIS_ARTICLE_SOURCE_H
#define DRAMATIS_ARTICLE_SOURCE_H

#include "article/article.h"

/* UTF-8, in a file or in memory. Nothing changes after it was made, so any thread may read. */
struct article_source {
	int fd;             /* -1 for bytes in memory */
	struct slice bytes; /* owned by whoever made the source */
	uint64_t size;
	enum encoding encoding; /* ENCODING_UTF8 or ENCODING_UTF8_BOM */
};

uint32_t source_pieces(const struct article_source *);

/* Piece INDEX < source_pieces(); NULL if the file got shorter. REPAIRED as in decode(). */
struct piece *source_piece(const struct article_source *, uint32_t index, uint32_t *repaired);

#endif
