/*
 * unpack: has other programs read what this one should not: dramatis-unpack for books, mails and
 * compressed files, the user's [filters] for all else.
 *
 * Hostile files are unpacked by a child with limits, and the libraries that do it are loaded by
 * that child alone: they would cost every start of the reader more than all of its own work.
 *
 * run.c      one child: its input, its output, its end, within a time
 * argv.c   a command that the user wrote -> words, without a shell
 * filter.c   a file by such a command -> what it prints
 * ask.c      what is asked of dramatis-unpack, and its answer taken apart
 * child/     dramatis-unpack itself
 */
#ifndef DRAMATIS_UNPACK_H
#define DRAMATIS_UNPACK_H

#include "base/base.h"

/* A command of the user, for files whose names end in "." and ENDING. */
struct filter {
	struct slice ending, command;
};

/* What may be run, and how long; lent to whoever opens files. */
struct unpack {
	const struct filter *filter;
	size_t filters;
	unsigned seconds;            /* for one run; 0: the usual 10 */
	const struct worker *worker; /* gives up when that one stops; may be NULL */
};

/* What a child reads: a file that is open, from its start, or bytes where FD is -1. */
struct feed {
	int fd;
	struct slice bytes;
};

enum answer_state {
	ANSWER_WHOLE,
	ANSWER_PART,    /* something to read, and why it is not all */
	ANSWER_NONE,    /* nothing, and why */
	ANSWER_MISSING, /* this build has nothing that could be asked */
};

/* What a child wrote. */
struct answer {
	enum answer_state state;
	char why[256];       /* a sentence, clean enough for a screen */
	struct buffer bytes; /* owned: all of it */
	struct slice body;   /* cut from them: what comes behind the head, if there is one */
};

void answer_release(struct answer *);

/* ---- argv.c */

enum {
	WORDS_MOST = 64
};

/* What exec() wants, a NULL behind it. */
struct argv {
	struct arena arena;
	char *word[WORDS_MOST + 1];
	size_t count;
	bool is_named;     /* %s was in it */
	const char *wrong; /* why it is no command, or NULL */
};

void argv_cut(struct argv *, struct slice command, const char *named); /* NAMED is %s */
void argv_add(struct argv *, struct slice word);
void argv_release(struct argv *);

/* ---- filter.c */

/* The filter for a file of that NAME; NULL where there is none. */
const struct filter *filter_find(const struct unpack *, struct slice name);
/* FALSE and ERR_CONFIG: no command, or a quote that is not closed. */
bool filter_check(struct slice command, struct err *);
/* %s in the command is PATH; without it the file is its standard input. Never ANSWER_MISSING. */
void filter_run(const struct unpack *, struct slice command, const char *path, struct feed,
	struct answer *);

/* ---- ask.c */

enum question {
	ASK_STREAM,     /* gz, xz, zst, bz2: the bytes inside */
	ASK_CHAPTERS,   /* of a book: one line a chapter, with its title */
	ASK_CHAPTER,    /* HTML */
	ASK_MAIL,       /* HTML or text, as its "kind" says */
	ASK_MAIL_PLAIN, /* text, if there is any */
};

/* CHAPTER counts from 1. NULL for the limits: the usual ones. */
void unpack_ask(
	const struct unpack *, enum question, unsigned chapter, struct feed, struct answer *);

/* The line of the head that begins with KEY: "kind", "charset", "title", "site", "byline", "date",
 * "language", "address", "chapters", "missing", "note"; empty where it has none. */
struct slice answer_value(const struct answer *, const char *key);

void unpack_libraries(struct buffer *); /* ", libarchive 3.6.2 ...", for --version */

#endif
