/* A comparison as a file for people, or for programs. */
#ifndef DRAMATIS_EXPORT_H
#define DRAMATIS_EXPORT_H

#include "compare/compare.h"

/* Both return how many rows and items there are. */
uint32_t export_markdown(struct buffer *, const struct comparison *, enum likeness);
uint32_t export_table(struct buffer *, const struct comparison *);

#endif
