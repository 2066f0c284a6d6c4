/*
 * html: a saved web page -> an article, its furniture folded.
 *
 * none.c   stands for all of it in a build without gumbo
 */
#ifndef DRAMATIS_HTML_H
#define DRAMATIS_HTML_H

#include "article/build.h"

/* Whether the room can read pages at all: FALSE in a build without gumbo. */
bool html_is_in(void);

/* START, some kilobytes of any encoding, looks like a page (and not like text about pages). */
bool html_is_page(struct slice start);

/* The encoding that the page declares in its first bytes ("windows-1251"), cut from START; empty
 * where it declares none. */
struct slice html_charset(struct slice start);

/* A page, decoded: fills in what is known of ARTICLE, which has its name already. NULL where there
 * is nothing to be read. */
struct piece *html_page(struct slice text, struct article_options, struct article *);

void html_libraries(struct buffer *); /* ", gumbo 0.10.1, json-c 0.16", for --version */

#endif
