/* theme: where the files of a user lie, and which of them are themes. */
#ifndef DRAMATIS_CONFIG_THEME_H
#define DRAMATIS_CONFIG_THEME_H

#include "config/config.h"

/* $XDG_CONFIG_HOME/dramatis/NAME; false where no home is known. */
bool user_path(struct buffer *, const char *name);
/* PATH as messages call it: its last part, if it lies with the user's files. */
struct slice path_shown(const char *path);
/* The file of the theme NAME; the empty path for the built-in looks, which need no file. */
bool theme_path(const struct config_paths *, struct slice name, struct buffer *path, struct err *);

#endif
