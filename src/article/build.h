/*
 * The builder: the only hand that writes a piece. Every format calls it the same way:
 *
 *	build_init(&build, bytes, origin, base);
 *	build_start(&build, (struct block){ .kind = BLOCK_para, .sure = 90, .why = "run" ... });
 *	build_text(&build, part, line);     once for each stretch of the source
 *	build_end(&build);
 *	...
 *	piece = build_piece(&build);
 */
#ifndef DRAMATIS_ARTICLE_BUILD_H
#define DRAMATIS_ARTICLE_BUILD_H

#include "article/article.h"

struct build {
	struct slice source;         /* what the parts are cut from */
	const struct origin *origin; /* from a byte of it to the byte of the file */
	size_t span;                 /* behind the span that was used last */
	uint64_t base;               /* added to what ORIGIN says */

	struct piece *piece;
	struct buffer text;
	size_t room; /* for blocks */
	struct text_run *run;
	struct slice *link;
	size_t run_room, link_room;
	struct text_run style; /* what build_style() said last */

	struct block *block; /* the open one */
	size_t source_end;   /* behind the last byte that was written */
	int32_t line;        /* of that byte */
	bool continues;      /* so will the next block */
	bool uncounted;      /* the words are */
	enum {
		GAP_NONE,
		GAP_BLANK,
		GAP_LINE,
		GAP_CELL
	} gap;              /* waits for text to stand behind it */
	size_t gap_at;      /* in the source */
	unsigned gap_count; /* cells that end there */
};

/* SOURCE is decoded text; ORIGIN, which may be NULL, is what decode() said of it; BASE is added to
 * the bytes of the file. Both are borrowed until build_piece(). */
void build_init(struct build *, struct slice source, const struct origin *origin, uint64_t base);

/* The next block is the rest of a paragraph that started elsewhere. */
void build_continues(struct build *);

/* Nobody will ask how many words the piece has. */
void build_uncounted(struct build *);

/* All of the block but its range is taken over. */
void build_start(struct build *, struct block);

/* PART is cut from the source, LINE is its source line or -1. Blanks become one blank, except in
 * code and verse; at the ends of a block they are left out. A block of more than 64 KiB goes on in
 * another one. */
void build_text(struct build *, struct slice part, int32_t line);

/* The same for text that does not stand in the source: MADE stands for PART, such as "&" for
 * "&amp;". PART is cut from the source and not empty. */
void build_made(struct build *, struct slice made, struct slice part, int32_t line);

/* What follows, up to the next call or the end of the block, is set like this. LINK is a number
 * that build_link() gave, or 0. */
void build_style(struct build *, unsigned style, uint32_t link);

/* TARGET is copied; returns its number, from 1. */
uint32_t build_link(struct build *, struct slice target);

/* A cell of a table ends: a tab. Other blanks round it are left out. */
void build_cell(struct build *);

/* A line of the source ends: one blank, or nothing between ideographs; in code and verse a line
 * feed. */
void build_line(struct build *);

/* A block without text is forgotten. */
void build_end(struct build *);

/* Who wrote it and when, as the article's facts say, in blocks of their own without source lines;
 * the title too where no heading of the text is it. FROM is the part of the source that told them,
 * or any part of it that is not empty. */
void build_head(struct build *, const struct article *, struct slice from, bool with_title);

/* Hands over what was built; free it with piece_free(). */
struct piece *build_piece(struct build *);

#endif
