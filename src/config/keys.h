/* Keys and chords as users write them, and what they mean. */
#ifndef DRAMATIS_CONFIG_KEYS_H
#define DRAMATIS_CONFIG_KEYS_H

#include "config/commands.h"

/* ---- keys: a code point or a named key, with modifiers; ctrl keys are KEY_CTRL | 'a'..'z' */

enum {
	KEY_CTRL = 1 << 24,
	KEY_ALT = 1 << 25,
	KEY_SHIFT = 1 << 26, /* of named keys only */
	NAMED_FIRST = 1 << 22,
};

enum named_key {
	NAMED_ENTER = NAMED_FIRST,
	NAMED_ESC,
	NAMED_TAB,
	NAMED_BS,
	NAMED_UP,
	NAMED_DOWN,
	NAMED_LEFT,
	NAMED_RIGHT,
	NAMED_PGUP,
	NAMED_PGDN,
	NAMED_HOME,
	NAMED_END,
	NAMED_INS,
	NAMED_DEL,
	NAMED_F1, /* to NAMED_F1 + 11 */
	NAMED_LAST = NAMED_F1 + 11
};

typedef uint32_t key_code; /* the one typedef: a number with a meaning of its own */

enum {
	CHORD_MOST = 4
};

struct chord {
	key_code key[CHORD_MOST];
	unsigned keys;
};

bool chord_parse(struct slice written, struct chord *); /* "gg", "C-x C-c" as one: "C-xC-c" */
void chord_print(struct chord, struct buffer *);
bool key_parse(struct slice written, key_code *, size_t *len); /* one key at the start */

/* ---- keymap */

enum key_answer {
	KEY_UNKNOWN, /* means nothing */
	KEY_PENDING, /* starts a chord */
	KEY_MEANS,   /* *command is meant */
};

struct keymap;

enum key_answer keymap_find(const struct keymap *, struct chord typed, enum command *);
/* Chords of COMMAND in order, joined by one blank; empty where it has none. */
void keymap_print(const struct keymap *, enum command, struct buffer *);
bool keymap_changed(const struct keymap *, enum command); /* by the user, not by the preset */
/* What may follow TYPED, as "g top", for the hint of a half-typed chord. */
void keymap_continuations(const struct keymap *, struct chord typed, struct buffer *);

#endif
