/* number: numbers in digits and in words. Private to compare. */
#ifndef DRAMATIS_COMPARE_NUMBER_H
#define DRAMATIS_COMPARE_NUMBER_H

#include "base/base.h"

/* "1,200" and "Twelve" in hundredths, so that "2.5" is none of its neighbours; -1: no number. "One"
 * is none: it mostly means somebody. */
int64_t number_value(struct slice written);

#endif
