/*
 * Two ways to measure a stretch of text, for ruler.c, which knows where each is right. Both write
 * mark and columns of every byte as if nothing stood before TEXT. Private to the room.
 */
#ifndef DRAMATIS_TEXT_MEASURE_H
#define DRAMATIS_TEXT_MEASURE_H

#include "text/text.h"

/* Any valid UTF-8. */
void measure_mixed(struct slice text, uint8_t *mark, uint8_t *columns);

/* How far measure_common() came: its answers hold for the bytes before SURE, a place across which
 * no rule looks; STOP is the first character that it doesn't know. Both are TEXT's length where
 * it knows them all. */
struct reach {
	size_t sure, stop;
};

struct reach measure_common(struct slice text, uint8_t *mark, uint8_t *columns);

/* The first place after FROM across which no rule looks; TEXT's length where there is none. */
size_t sure_after(struct slice text, size_t from);

/* Columns of the cluster that starts at AT when it stands at COLUMN. */
static inline unsigned columns_at(const struct ruler *ruler, size_t at, unsigned column)
{
	bool stops = ruler->mark[at] & MARK_TAB && ruler->columns[at] <= 1;
	return stops ? 8 - column % 8 : ruler->columns[at];
}

/* UAX #14: sets MAY[i] where a line may break before byte i of TEXT, clears it elsewhere. */
void line_breaks(struct slice text, char *may);

#endif
