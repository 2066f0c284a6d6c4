/* keymap: what the other files of the room need of keys. */
#ifndef DRAMATIS_CONFIG_KEYMAP_H
#define DRAMATIS_CONFIG_KEYMAP_H

#include "config/complain.h"

int chord_order(struct chord, struct chord);
bool chord_starts(struct chord, struct chord with);
/* Letters that are a chord, but more likely the name of a key that was meant: "Spce". */
bool chord_is_typo(struct slice written);
bool chord_refuse(struct slice written, struct err *); /* says that it is none; returns false */

/* The user's line for a command, or that there is none. */
struct user_keys {
	struct slice written; /* right chords, separated by blanks; may be empty */
	unsigned line;        /* from 1; 0: no line */
};

/* Defaults, then PRESET, then the user's lines, COMMANDS of them. What the user's lines do not say
 * clearly is complained of, where COMPLAINTS are wanted. */
struct keymap *keymap_new(struct slice preset, const struct user_keys *, struct complaints *);
void keymap_free(struct keymap *);

bool chords_check(struct slice written, struct err *); /* as [keys] has them, all right */

#endif
