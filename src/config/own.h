/* own: what the user's file says for itself, kept for the next preset or theme. */
#ifndef DRAMATIS_CONFIG_OWN_H
#define DRAMATIS_CONFIG_OWN_H

#include "config/keymap.h"

struct own {
	struct arena arena;
	struct slice file; /* as messages call it */
	struct user_keys keys[COMMANDS];
	struct look look[STYLES];
	bool styled[STYLES]; /* which looks are the user's */
	struct filter *filter;
	size_t filters, filter_room;
};

#endif
