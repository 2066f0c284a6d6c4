/* One file on its way in. Private to the room. */
#ifndef DRAMATIS_INTAKE_TAKING_H
#define DRAMATIS_INTAKE_TAKING_H

#include "intake/intake.h"
#include "unpack/unpack.h"

#ifndef USUAL_SIZE
#define USUAL_SIZE ((size_t)1024 * 1024)
#endif
#ifndef READ_MOST
#define READ_MOST ((size_t)256 * 1024 * 1024) /* of what is read to its end */
#endif

enum {
	SNIFFED = 65536, /* bytes that tell what it is */
};

enum form {
	FORM_ANY, /* nobody has said yet */
	FORM_TEXT,
	FORM_HTML,
	FORM_MARKDOWN,
	FORM_MAIL,
	FORM_STREAM, /* compressed */
	FORM_BOOK,
	FORM_NONE, /* not to be read */
};

struct taking {
	struct article *article;
	struct article_options options;
	struct err *err;
	struct slice name; /* by which its ending counts: without those of wrappers that are off */
	enum form form;    /* as the wrapper says */
	struct slice charset; /* the same */
	bool is_mail;         /* text is a letter; the title is to stand above a page */
	unsigned chapter;     /* of a book, from 1; 0: the first, with a note of the others */
	unsigned level;       /* wrappers that are off */
};

/* ---- sniff.c */

struct sniffed {
	enum form form;
	struct coding coding;
	const char *what; /* what it seems to be: FORM_NONE, and what is wrapped */
};

/* BYTES: all, or a window of SNIFFED bytes. */
struct sniffed sniff(const struct taking *, struct slice bytes);
bool name_ends(struct slice name, const char *ending); /* in any case */

/* ---- page.c: FALSE and ERR_INPUT */

/* What is read as FORM: what this build has no library for, or is too much for one, is text. A note
 * of the ARTICLE, unless NULL, says so. */
enum form form_read(enum form, uint64_t size, struct article *);

bool take_bytes(struct taking *, struct slice bytes); /* all of them */
/* Huge UTF-8 text in a file, which is taken over. */
bool take_file(struct taking *, int fd, uint64_t size, struct coding);

/* ---- wrapped.c */

bool take_wrapped(struct taking *, struct sniffed, struct feed);
/* PATH: NULL for what has none. */
bool take_filtered(struct taking *, const struct filter *, const char *path, struct feed);

/* ---- chapter.c */

/* The length of the book's path in "book.epub#3", and its chapter; 0 where it is no such path. */
size_t chapter_path(const char *path, unsigned *chapter);
bool is_book(struct slice name, int fd); /* by its first bytes */

#endif
