/*
 * intake: takes in a file, tells by its bytes what it is, and has the format's room read it.
 *
 * open.c      files and standard input
 * sniff.c     what it is, and what it is written in
 * page.c      text, HTML and Markdown -> the article
 * wrapped.c   what another program has to read first: compressed files, books, mails, filters
 * chapter.c   "book.epub#3"
 */
#ifndef DRAMATIS_INTAKE_H
#define DRAMATIS_INTAKE_H

#include "article/article.h"

/* NULL and ERR_INPUT: cannot be read, a folder, empty, binary ("a.png: a binary file (PNG
 * picture)"). PATH may name a chapter, "book.epub#3"; a file of that very name wins. */
struct article *intake_open(const char *path, struct article_options, struct err *);
/* The same from memory (copied); NAME stands for the path. */
struct article *intake_from(
	const char *name, struct slice bytes, struct article_options, struct err *);

/* How many chapters PATH has, which open as "PATH#1" and so on; 0: it is no book, or one that
 * cannot be read, as opening it will say. Costs nothing where the name is not that of a book; LOOK:
 * one that says nothing is looked into. */
unsigned intake_chapters(const char *path, bool look, struct article_options);
/* Whether that question costs anything. */
bool intake_may_be_book(const char *path, bool look);

void intake_libraries(struct buffer *); /* ", gumbo 0.10.1, ...": of all formats, for --version */

#endif
