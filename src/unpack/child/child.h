/*
 * dramatis-unpack: unpacks what may be hostile, under limits, in a process of its own. Nothing is
 * ever written to a disk.
 *
 *	dramatis-unpack WHAT [CHAPTER] <FILE
 *
 * main.c      limits, the file, which of the answers
 * stream.c    compressed files                                  libarchive | stream_none.c
 * zip.c       members of a ZIP file                             libarchive | zip_none.c
 * member.c    what was read of one
 * book.c      an EPUB's chapters: container, package, spine, table of contents
 * mail.c      a mail's best part                                gmime | mail_none.c
 * xml.c       tags, one after the other, of anything like XML
 * answer.c    the head of an answer
 *
 * Private to the room.
 */
#ifndef DRAMATIS_UNPACK_CHILD_H
#define DRAMATIS_UNPACK_CHILD_H

#include "unpack/child/status.h"
#include "text/text.h"

#include <stdio.h>

enum {
	UNPACKED_MOST = 256 * 1024 * 1024, /* bytes of one file, unpacked */
	RATIO_FROM = 16 * 1024 * 1024,     /* from so many on, a file that grew to more than */
	RATIO_MOST = 200,                  /* so many times its size is taken for a bomb */
	MEMBERS_MOST = 10000,
	PAGE_MOST = 4 * 1024 * 1024, /* bytes of a member: what follows costs the reader most */
	PAGE_DENSE = 1024 * 1024,    /* of one that grew to more than */
	PAGE_RATIO = 100,            /* so many times its size */
};

/* ---- answer.c: FILE is the answer; a value is written on one line, without controls */

void answer_line(FILE *, const char *key, struct slice value);
void answer_head_end(FILE *);
void answer_body(FILE *, struct slice);

/* UNPACKED bytes of a file of PACKED ones are more than anybody wrote; ERR says so. */
bool is_bomb(uint64_t unpacked, uint64_t packed, struct err *);

/* ---- stream.c, book.c, mail.c: where it is not CHILD_DONE, ERR says why */

enum child_status stream_answer(struct slice file, FILE *, struct err *);
enum child_status chapters_answer(struct slice file, FILE *, struct err *);
enum child_status chapter_answer(struct slice file, unsigned chapter, FILE *, struct err *);
enum child_status mail_answer(struct slice file, bool plain, FILE *, struct err *);

/* ---- zip.c */

struct member {
	struct slice name, bytes;
	struct slice why;           /* not all of it could be read; empty where it was */
	bool is_looked_at, is_seen; /* as a page: something on it can be seen */
};

struct zip {
	struct slice file;
	struct arena arena;
	struct member *member;
	size_t members, room;
	uint64_t unpacked;
	bool cut; /* reading stopped: ERR said why */
};

/* Reads the members that are WANTED, of those that came before none again. FALSE where the file is
 * no ZIP file, or is encrypted, or this build has no library for it (then ERR has no code). */
bool zip_read(struct zip *, bool (*wanted)(const void *of, struct slice name), const void *of,
	struct err *);
const struct member *zip_member(const struct zip *, struct slice name); /* or NULL */
void zip_release(struct zip *);

/* ---- xml.c: forgiving, since half of all books are not well-formed */

enum xml_kind {
	XML_TEXT,
	XML_OPEN,
	XML_CLOSE,
};

struct xml {
	struct slice rest;
	enum xml_kind kind;
	struct slice text; /* as written; of a tag what stands behind its name */
	struct slice name; /* of a tag, without a prefix */
	bool empty;        /* an opening tag that closes itself */
	bool is_loose;     /* a quote was never closed */
};

bool xml_next(struct xml *);                                      /* FALSE at the end */
bool xml_is(const struct xml *, const char *name);                /* in any case */
struct slice xml_attribute(const struct xml *, const char *name); /* as written; or empty */
/* TEXT with its entities resolved and blanks made one, added to what is there. */
void xml_add_text(struct buffer *, struct slice text);
/* How many characters of a page are seen: no blanks, nothing of its head, scripts, styles. */
size_t xml_seen(struct slice page);

#endif
