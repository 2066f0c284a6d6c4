/*
 * Right to left by fribidi.
 *
 * Levels belong to the paragraph and don't depend on where its lines end, so they are found once
 * and kept with the other marks of the ruler. fribidi works on an array of code points.
 */
#include "text/bidi.h"
#include "text/point.h"

#include <fribidi.h>
#include <stdlib.h>

const char *bidi_library(void)
{
	return "fribidi " FRIBIDI_VERSION;
}

struct points {
	FriBidiChar *point;
	FriBidiCharType *type;
	FriBidiBracketType *bracket;
	FriBidiLevel *level;
	FriBidiStrIndex count;
};

/* One array after another in one block, the widest first. */
static void *points_make(struct points *points, struct slice text)
{
	size_t room = 0;
	FriBidiChar *block = grow(NULL, &room, text.len + 1,
		sizeof *points->point + sizeof *points->type + sizeof *points->bracket +
			sizeof *points->level);
	points->point = block;
	points->type = (FriBidiCharType *)(points->point + text.len);
	points->bracket = (FriBidiBracketType *)(points->type + text.len);
	points->level = (FriBidiLevel *)(points->bracket + text.len);
	unsigned len;
	points->count = 0;
	for (size_t at = 0; at < text.len; at += len)
		points->point[points->count++] = point_at(text.at + at, &len);
	return block;
}

bool bidi_levels(struct slice paragraph, uint8_t *level)
{
	struct points points;
	void *block = points_make(&points, paragraph);
	fribidi_get_bidi_types(points.point, points.count, points.type);
	fribidi_get_bracket_types(points.point, points.count, points.type, points.bracket);
	FriBidiParType direction = FRIBIDI_PAR_ON;
	bool found = fribidi_get_par_embedding_levels_ex(points.type, points.bracket, points.count,
			     &direction, points.level) != 0;
	size_t at = 0;
	for (FriBidiStrIndex i = 0; found && i < points.count; i++) {
		do
			level[at++] = (uint8_t)points.level[i];
		while (at < paragraph.len && !point_starts(paragraph.at[at]));
	}
	free(block);
	return found;
}

uint32_t bidi_mirrored(uint32_t point)
{
	FriBidiChar mirrored;
	return fribidi_get_mirror_char(point, &mirrored) ? mirrored : point;
}
