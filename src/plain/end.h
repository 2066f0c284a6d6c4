/* Where the article ends and the page goes on with something else that reads like one. */
#ifndef DRAMATIS_PLAIN_END_H
#define DRAMATIS_PLAIN_END_H

#include "plain/furniture.h"

/* RUN without the teasers of other articles and the appeals at its end. */
struct run end_find(const struct lines *, struct run);

#endif
