/*
 * article: turns the bytes of one file into one immutable article, or says why not.
 *
 * An article is a head (what it is called, by whom, when) and its pieces. Almost every article is
 * one piece. A huge file is the same thing in pieces: pieces of it are read when they are wanted,
 * so that opening costs the same at any size; only its first piece is looked at for a title, and
 * nothing in it is folded.
 *
 * open.c       files and standard input
 * source.c     pieces of huge files
 * build.c      the builder: the functions that every format calls
 * piece.c      what readers ask of a piece
 * plain.c      plain text: lines -> blocks, by way of
 *   line.c       lines, hard-wrapped paragraphs, and what is true of each line
 *   furniture.c  which lines of a saved page are the article
 *   end.c        where it ends, although the page reads on
 *   head.c       title, deck, byline, date
 *   kind.c       what the other lines are
 * labels.c     closed lists of labels ("follow us", "related"), compiled from labels.tsv
 * letter.c     sorts of characters, words
 * date.c       dates as written, to ISO 8601
 */
#ifndef DRAMATIS_ARTICLE_H
#define DRAMATIS_ARTICLE_H

#include "text/text.h"

/* X(name, shown): shown kinds are the article; the rest is furniture, folded but never lost. */
#define ARTICLE_KINDS(X)                                                                           \
	X(title, 1)                                                                                \
	X(deck, 1)                                                                                 \
	X(section, 1) X(byline, 1) X(date, 1) X(heading, 1) X(para, 1) X(item, 1) X(quote, 1)      \
		X(pullquote, 1) X(code, 1) X(table, 1) X(verse, 1) X(caption, 1) X(note, 1)        \
			X(ad, 0) X(nav, 0) X(teaser, 0) X(comment, 0) X(other, 0)

#define ARTICLE_KIND_ENUM(name, shown) BLOCK_##name,
enum block_kind {
	ARTICLE_KINDS(ARTICLE_KIND_ENUM) BLOCK_KINDS
};
#undef ARTICLE_KIND_ENUM

const char *block_kind_name(enum block_kind);
bool block_kind_shown(enum block_kind);

/* A paragraph, a heading, a line of furniture. Its text has no line ends and, except in code and
 * verse, no tabs and no long runs of blanks; a hard-wrapped paragraph is joined with single blanks.
 * Lines of code and verse are separated by line feeds. */
struct block {
	struct range at;     /* in the piece's text */
	int32_t first, last; /* source lines from 1; -1 where there are none */
	uint8_t kind;        /* enum block_kind */
	uint8_t level;       /* of a heading or an item, from 1 */
	uint8_t sure;        /* confidence, 0 to 100 */
	bool continues;      /* goes on from the block before: a paragraph of many megabytes */
	const char *why;     /* the rule that decided, a static string */
};

/* Blocks are in source order, lie one after the other and are separated by one line feed. */
struct piece {
	struct arena arena;
	struct slice text;
	struct block *block;
	uint32_t blocks;
	uint32_t words, folded_words; /* of the shown and of the folded blocks */
	struct origin origin;         /* from a byte of TEXT to the byte of the file */
};

struct article {
	struct arena arena;
	struct slice path; /* as given */
	struct slice name; /* its last part: what outputs call the article */
	struct slice title, deck, byline, site;
	struct slice date;    /* ISO 8601, empty where unknown: never invented */
	struct slice updated; /* the same */
	enum encoding encoding;
	struct slice note; /* what was odd, a sentence for the reader; empty where nothing was */
	uint64_t bytes;    /* of the file */
	bool truncated;    /* stops in mid-sentence */
	uint32_t pieces;
	const struct piece *first;     /* owned, always there */
	struct article_source *source; /* owned: where the other pieces are read; NULL where none */
};

struct article_options {
	bool whole; /* the whole file is the article: nothing is folded */
};

/* NULL and ERR_INPUT: cannot be read, a folder, empty, binary ("a.pdf: a binary file (PDF)"). */
struct article *article_open(const char *path, struct article_options, struct err *);
/* The same from memory (copied); NAME stands for the path. */
struct article *article_from(
	const char *name, struct slice bytes, struct article_options, struct err *);
void article_free(struct article *);

/* Piece INDEX of a huge article, 1 <= INDEX < article->pieces; free it. A file that was cut short
 * since gives ERR_INPUT. May be called on any thread. */
struct piece *piece_read(const struct article *, uint32_t index, struct err *);
void piece_free(struct piece *);

/* The block that holds byte AT or, between blocks, the one before; 0 in a piece without blocks. */
uint32_t piece_block_at(const struct piece *, uint32_t at);

/* Half-open range in the file for a range of the text that is not empty. */
void piece_source(const struct piece *, struct range, uint64_t *from, uint64_t *to);

struct slice block_text(const struct piece *, const struct block *);

#endif
