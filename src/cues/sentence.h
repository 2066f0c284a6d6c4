/* Where sentences begin and end. */
#ifndef DRAMATIS_CUES_SENTENCE_H
#define DRAMATIS_CUES_SENTENCE_H

#include "text/text.h"

/* The sentence behind SENTENCE ({0, 0}: the first) of a block's text, without the blanks round it;
 * false where there is none. All that is not blank is in one sentence. */
bool sentence_next(struct slice text, struct range *sentence);

/* The sentence that holds the byte AT or, where that is a blank, ends before it. */
struct range sentence_at(struct slice text, uint32_t at);

#endif
