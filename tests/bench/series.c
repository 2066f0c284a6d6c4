/* Medians and the like: by nearest rank, since what is printed should have been measured. */
#include "series.h"

#include "base/base.h"

#include <stdlib.h>

void series_add(struct series *series, double value)
{
	series->value = grow(series->value, &series->room, series->count + 1, sizeof value);
	series->value[series->count++] = value;
}

void series_clear(struct series *series)
{
	free(series->value);
	*series = (struct series){ 0 };
}

static int compare(const void *a, const void *b)
{
	double first = *(const double *)a, second = *(const double *)b;
	return (first > second) - (first < second);
}

double series_at(struct series *series, double share)
{
	if (!series->count)
		return 0;
	qsort(series->value, series->count, sizeof *series->value, compare);
	size_t rank = (size_t)(share * (double)series->count + .999999);
	return series->value[rank > series->count ? series->count - 1 : rank ? rank - 1 : 0];
}

double clock_of(clockid_t clock)
{
	struct timespec now = { 0 };
	clock_gettime(clock, &now);
	return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}
