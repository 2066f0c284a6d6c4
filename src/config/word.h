/* word: what a user writes, taken apart, compared, and named when it is wrong. */
#ifndef DRAMATIS_CONFIG_WORD_H
#define DRAMATIS_CONFIG_WORD_H

#include "base/base.h"

/*
 * Defines name_of_ID, the name that a user writes: "next-mention" for next_mention. It is put
 * together letter by letter because the lists are constants, and the preprocessor cannot write a
 * '-' for a '_'.
 */
#define NAME_OF(id)                                                                                \
	_Static_assert(sizeof(#id) <= 24, "a name that is too long: " #id);                        \
	static const char name_of_##id[] = { NAME_8(#id, 0), NAME_8(#id, 8), NAME_8(#id, 16) };
#define NAME_8(id, at)                                                                             \
	NAME_1(id, at), NAME_1(id, at + 1), NAME_1(id, at + 2), NAME_1(id, at + 3),                \
		NAME_1(id, at + 4), NAME_1(id, at + 5), NAME_1(id, at + 6), NAME_1(id, at + 7)
#define NAME_1(id, at) ((at) < sizeof(id) ? NAME_DASH((id)[(at) % sizeof(id)]) : '\0')
#define NAME_DASH(c) ((c) == '_' ? '-' : (c))

bool word_next(struct slice *rest, const char *separators, struct slice *word);
bool word_same(struct slice written, const char *name); /* '_' is '-', a capital its letter */
bool word_number(struct slice written, int least, int most, int *number); /* decimal digits */
struct slice word_shown(struct slice written); /* the start of it, short enough for a message */

/* Sets ERR to "WHAT 'wrong'" with "(did you mean 'right'?)" where one of NAMES, one a line, is
 * near. Releases NAMES, returns false. */
bool word_unknown(struct err *, const char *what, struct slice wrong, struct buffer *names);

#endif
