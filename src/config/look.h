/* look: what the other files of the room need of looks and styles. */
#ifndef DRAMATIS_CONFIG_LOOK_H
#define DRAMATIS_CONFIG_LOOK_H

#include "config/config.h"

bool look_read(struct slice written, struct look *, struct err *); /* look_parse, with the reason */
void look_print(struct look, struct buffer *);
void looks_reset(struct look[STYLES]); /* to what styles.def says */
bool style_find(struct slice written, enum style *, struct err *);

#endif
