/* What each of two articles says about the sentences of the other, as rows. */
#ifndef DRAMATIS_ALIGN_H
#define DRAMATIS_ALIGN_H

#include "app/output.h"
#include "compare/compare.h"

/* At most five answers a sentence, of the left side first. */
void align_print(struct output *, const struct article *const[SIDES], const struct match *);

#endif
