/* Dates as people write them, to ISO 8601. */
#ifndef DRAMATIS_CUES_DATE_H
#define DRAMATIS_CUES_DATE_H

#include "base/base.h"

struct date {
	int year, month, day; /* 0 where it is not said or not certain */
	struct range at;      /* where in the text */
	bool weekday;         /* a day of the week stands before it */
};

/* The first date of TEXT, of which some two hundred bytes are looked at. A date without a year, and
 * one that can be read as day and month or as month and day, is found but has no year. */
bool date_find(struct slice text, struct date *);

/* "2025-12-20", "2025-12" or, where there is no year or no month, nothing. */
struct slice date_iso(struct arena *, struct date);

#endif
