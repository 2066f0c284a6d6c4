/* Measured values of one thing. */
#ifndef DRAMATIS_BENCH_SERIES_H
#define DRAMATIS_BENCH_SERIES_H

#include <stddef.h>
#include <time.h>

struct series {
	double *value;
	size_t count, room;
};

void series_add(struct series *, double);
void series_clear(struct series *);
/* The value that SHARE of all are not above, by nearest rank: .5 is the median. 0 of none. */
double series_at(struct series *, double share);

double clock_of(clockid_t); /* of this or, by its CPU clock, of another process */

#endif
