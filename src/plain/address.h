/* Addresses in text. Private to the room. */
#ifndef DRAMATIS_PLAIN_ADDRESS_H
#define DRAMATIS_PLAIN_ADDRESS_H

#include "article/build.h"

/* build_text() for a stretch of one line whose web addresses are links. */
void address_text(struct build *, struct slice part, int32_t line);

#endif
