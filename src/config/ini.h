/* ini: the lines of one INI file that are right. */
#ifndef DRAMATIS_CONFIG_INI_H
#define DRAMATIS_CONFIG_INI_H

#include "config/complain.h"

struct ini_entry {
	struct slice section, name; /* lower case, '-' for '_' */
	struct slice value;         /* without its quotes */
	unsigned line;              /* from 1 */
};

struct ini {
	struct arena arena;
	struct ini_entry *entry; /* in the order of the file; of two with one name the later */
	size_t entries, room;
};

/* Reads PATH, whose sections may be SECTIONS, one a line; empty: any, and then a name may be there
 * more than once. Never fails: what is wrong is complained of and left out, if need be all of it.
 * The same of a text. */
void ini_read(struct ini *, const char *path, struct slice sections, struct complaints *);
void ini_parse(struct ini *, struct slice text, struct slice sections, struct complaints *);
bool ini_values(struct ini *); /* puts each value through iniparser; values.c */
void ini_release(struct ini *);

#endif
