/* What each line is, once it is known where the article is. */
#ifndef DRAMATIS_PLAIN_KIND_H
#define DRAMATIS_PLAIN_KIND_H

#include "plain/head.h"

/* Sets the kinds of all lines that have none yet. */
void kinds_find(struct lines *, struct run, struct head);

/* The same for a text in which nothing is to be folded. TITLED: its first line may be a title. */
void kinds_whole(struct lines *, bool titled);

/* The last paragraph stops in the middle of a sentence. */
bool kinds_truncated(const struct lines *, struct run);

#endif
