/*
 * intake: takes in a file, tells by its bytes what it is, and has the format's room read it.
 *
 * open.c   files and standard input
 */
#ifndef DRAMATIS_INTAKE_H
#define DRAMATIS_INTAKE_H

#include "article/article.h"

/* NULL and ERR_INPUT: cannot be read, a folder, empty, binary ("a.pdf: a binary file (PDF)"). */
struct article *intake_open(const char *path, struct article_options, struct err *);
/* The same from memory (copied); NAME stands for the path. */
struct article *intake_from(
	const char *name, struct slice bytes, struct article_options, struct err *);

void intake_libraries(struct buffer *); /* ", gumbo 0.10.1, ...": of all formats, for --version */

#endif
