/*
 * cues: what a few words tell of themselves, whatever format they came in.
 *
 * letter.c   sorts of characters, words
 * labels.c   closed lists of labels ("follow us", "related"), compiled from labels.tsv
 * date.c     dates as written, to ISO 8601
 * wording.c  all that can be told of one line
 * sentence.c where sentences begin and end
 */
#ifndef DRAMATIS_CUES_H
#define DRAMATIS_CUES_H

#include "cues/date.h"
#include "cues/labels.h"
#include "cues/letter.h"
#include "cues/sentence.h"
#include "cues/wording.h"

#endif
