/* Decoding by name. Private to the room. */
#ifndef DRAMATIS_TEXT_CHARSET_H
#define DRAMATIS_TEXT_CHARSET_H

#include "text/decode.h"

/* CHARSET is a name that charset_name() gave. */
struct slice charset_decode(
	struct arena *, struct slice bytes, const char *charset, uint32_t *repaired);

#endif
