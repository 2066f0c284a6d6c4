/*
 * article: one immutable article, and the builder that every format writes it with.
 *
 * An article is what is known of it (title, who wrote it, when) and its pieces. Almost every
 * article is one piece. A huge file is the same thing in pieces: pieces of it are read when they
 * are wanted, so that opening costs the same at any size; only its first piece is looked at for a
 * title, and nothing in it is folded.
 *
 * build.c   the builder: the functions that every format calls
 * known.c   what is known of an article, as blocks above its text
 * piece.c   what readers ask of an article and of a piece
 * choose.c  what the reader decided of texts, in place of what the rules say
 */
#ifndef DRAMATIS_ARTICLE_H
#define DRAMATIS_ARTICLE_H

#include "text/text.h"

/* X(name, shown): shown kinds are the article; the rest is furniture, folded but never lost. */
#define ARTICLE_KINDS(X)                                                                           \
	X(title, 1)                                                                                \
	X(deck, 1)                                                                                 \
	X(section, 1)                                                                              \
	X(byline, 1)                                                                               \
	X(date, 1) X(heading, 1) X(para, 1) X(item, 1) X(quote, 1) X(pullquote, 1) X(code, 1)      \
		X(table, 1) X(verse, 1) X(caption, 1) X(note, 1) X(ad, 0) X(nav, 0) X(teaser, 0)   \
			X(comment, 0) X(other, 0)

#define ARTICLE_KIND_ENUM(name, shown) BLOCK_##name,
enum block_kind {
	ARTICLE_KINDS(ARTICLE_KIND_ENUM) BLOCK_KINDS
};
#undef ARTICLE_KIND_ENUM

const char *block_kind_name(enum block_kind);
bool block_kind_shown(enum block_kind);

/* A paragraph, a heading, a line of furniture. Its text has no line ends and, except in code,
 * tables and verse, no tabs and no long runs of blanks; a hard-wrapped paragraph is joined with
 * single blanks. Lines of code and verse are separated by line feeds, cells of a table by tabs. */
struct block {
	struct range at;     /* in the piece's text */
	int32_t first, last; /* source lines from 1; -1 where there are none */
	uint8_t kind;        /* enum block_kind */
	uint8_t level;       /* of a heading or an item, from 1 */
	uint8_t sure;        /* confidence, 0 to 100 */
	bool continues;      /* goes on from the block before: a paragraph of many megabytes */
	const char *why;     /* the rule that decided, a static string */
};

/* How a stretch of text is set apart from the rest of its block. */
enum run_style {
	RUN_EMPHASIS = 1,
	RUN_STRONG = 2,
	RUN_CODE = 4,
};

/* Runs are in order, do not overlap, and lie in one block each. */
struct text_run {
	struct range at; /* in the piece's text */
	uint32_t link;   /* number of the link from 1; 0 for none */
	uint8_t style;   /* bits of enum run_style */
};

/* Blocks are in source order, lie one after the other and are separated by one line feed. */
struct piece {
	struct arena arena;
	struct slice text;
	struct block *block;
	uint32_t blocks;
	const struct text_run *run;
	uint32_t runs;
	const struct slice *link; /* targets, absolute where the page says its address */
	uint32_t links;
	uint32_t words, folded_words; /* of shown and of folded blocks; see build_uncounted() */
	struct origin origin;         /* from a byte of TEXT to the byte of the file */
};

/* What is known of an article, and the rule that found it: "og:title", "above the title". */
struct fact {
	struct slice text; /* empty where unknown: never invented */
	const char *how;   /* a static string; NULL where unknown */
};

/* X(name): dates are ISO 8601, the language is a BCP 47 tag, the address is the page's own. */
#define ARTICLE_FACTS(X)                                                                           \
	X(title) X(deck) X(byline) X(site) X(date) X(updated) X(language) X(address) X(encoding)

struct article {
	struct arena arena;
	struct slice path; /* as given */
	struct slice name; /* its last part: what outputs call the article */
#define ARTICLE_FACT_MEMBER(name) struct fact name;
	ARTICLE_FACTS(ARTICLE_FACT_MEMBER)
#undef ARTICLE_FACT_MEMBER
	struct slice note; /* what was odd, a sentence for the reader; empty where nothing was */
	uint64_t bytes;    /* of the file */
	bool mapped;       /* origins lead to bytes of the file, or of its UTF-8 form */
	bool truncated;    /* stops in mid-sentence */
	bool cut;          /* not all of the file could be read: the note says why */
	uint32_t pieces;
	const struct piece *first;     /* owned, always there */
	struct article_source *source; /* owned: where the other pieces are read; NULL where none */
};

struct unpack; /* see unpack/unpack.h */

struct article_options {
	bool whole;                    /* the whole file is the article: nothing is folded */
	const struct choices *choices; /* lent, see choose.h; NULL: nothing was chosen */
	const struct unpack *unpack;   /* what else may be run to read it; NULL: what is usual */
};

/* Gives the blocks of an article in one piece the kinds that were chosen for their texts, and
 * counts its words again. To be called before anybody else has seen the article. */
void article_choose(struct article *, struct article_options);

/* PATH is copied; pieces are one until a format says otherwise. */
struct article *article_new(const char *path);
void article_free(struct article *);

/* Keeps a copy of TEXT for the fact, unless TEXT is empty or the fact is known already. */
void article_fact(struct article *, struct fact *, struct slice text, const char *how);
void article_note(struct article *, struct slice note); /* adds; copies */

/* Where the pieces of a huge article are read. Embed as the first member. */
struct article_source {
	/* NULL where the file was cut short since. Called on any thread. */
	struct piece *(*read)(const struct article_source *, uint32_t index);
	void (*close)(struct article_source *);
};

/* Piece INDEX of a huge article, 1 <= INDEX < article->pieces; free it. A file that was cut short
 * since gives ERR_INPUT. May be called on any thread. */
struct piece *piece_read(const struct article *, uint32_t index, struct err *);
void piece_free(struct piece *);

/* The block that holds byte AT or, between blocks, the one before; 0 in a piece without blocks. */
uint32_t piece_block_at(const struct piece *, uint32_t at);

/* Half-open range in the file for a range of the text that is not empty. */
void piece_source(const struct piece *, struct range, uint64_t *from, uint64_t *to);

/* The index of the first run that ends behind byte AT; piece->runs where there is none. */
uint32_t piece_run_at(const struct piece *, uint32_t at);

struct slice block_text(const struct piece *, const struct block *);

/* FALSE and ERR_INPUT: "PATH: WHAT"; of a long path its end, which says more. */
bool article_refuse(struct err *, struct slice path, const char *what);

#endif
