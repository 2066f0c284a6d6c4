/* Origins: a sorted list of spans, added in order, searched by halving. */
#include "text/text.h"

#include <stdlib.h>

static bool span_continues(const struct origin_span *span, uint32_t at, uint64_t from, int32_t line)
{
	return line == span->line && from - span->from == at - span->at;
}

void origin_add(struct origin *origin, uint32_t at, uint64_t from, int32_t line)
{
	if (origin->spans && origin->span[origin->spans - 1].at == at)
		origin->spans--;
	if (origin->spans && span_continues(&origin->span[origin->spans - 1], at, from, line))
		return;
	origin->span = grow(origin->span, &origin->room, origin->spans + 1, sizeof *origin->span);
	origin->span[origin->spans++] = (struct origin_span){ at, line, from };
}

/* The span that holds AT; NULL where the map begins only after it. */
static const struct origin_span *span_of(const struct origin *origin, uint32_t at)
{
	size_t low = 0, high = origin->spans;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (origin->span[middle].at <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low ? &origin->span[low - 1] : NULL;
}

uint64_t origin_byte(const struct origin *origin, uint32_t at)
{
	const struct origin_span *span = span_of(origin, at);
	return span ? span->from + (at - span->at) : at;
}

uint64_t origin_run(const struct origin *origin, uint32_t at, uint32_t *run)
{
	const struct origin_span *span = span_of(origin, at);
	size_t next = span ? (size_t)(span - origin->span) + 1 : 0;
	*run = (next < origin->spans ? origin->span[next].at : UINT32_MAX) - at;
	return span ? span->from + (at - span->at) : at;
}

int32_t origin_line(const struct origin *origin, uint32_t at)
{
	const struct origin_span *span = span_of(origin, at);
	return span ? span->line : -1;
}

void origin_release(struct origin *origin)
{
	free(origin->span);
	*origin = (struct origin){ 0 };
}
