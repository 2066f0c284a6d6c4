/* complain: what is wrong in one file, collected in any order, told in the order of its lines. */
#ifndef DRAMATIS_CONFIG_COMPLAIN_H
#define DRAMATIS_CONFIG_COMPLAIN_H

#include "config/config.h"

struct complaint {
	unsigned line; /* from 1; 0: the file as a whole */
	unsigned order;
	struct slice text;
};

struct complaints {
	struct arena arena;
	struct slice file; /* as the user knows it */
	struct complaint *list;
	size_t count, room;
};

void complaints_init(struct complaints *, struct slice file);
void complain(struct complaints *, unsigned line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
void complaints_tell(struct complaints *, struct config *); /* to config->complaints; releases */
void complaints_release(struct complaints *);

#endif
