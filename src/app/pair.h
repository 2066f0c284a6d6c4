/* Outputs of two articles. */
#ifndef DRAMATIS_PAIR_H
#define DRAMATIS_PAIR_H

#include "app/app.h"

bool mode_is_pair(enum mode);
int pair_run(const struct arguments *, struct session *); /* returns the exit status */

#endif
