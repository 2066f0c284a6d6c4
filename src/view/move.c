/*
 * Movement through a reading: all of it is stepping from row to row, so what a key costs depends on
 * the height of the screen and never on the length of the article.
 */
#include "view/reading.h"

/* Blank rows and the row of an open fold have no byte of their own: they are counted as rows above
 * or below the row of the place. */
static void set_top(struct reading *reading, struct spot spot)
{
	reading->top = reading_place(reading, spot);
	reading->lead = reading_spot(reading, reading->top).row - spot.row;
}

void reading_mark(struct reading *reading, struct place place)
{
	reading->here = place;
	reading->here_len = 0;
	reading->marked = true;
}

void reading_unmark(struct reading *reading)
{
	reading->here_len = 0;
	reading->marked = false;
}

struct spot reading_wanted(struct reading *reading)
{
	struct spot spot = reading_spot(reading, reading->top);
	struct slot *slot = reading_slot(reading, spot.piece);
	if (!slot || !slot->piece->blocks ||
		spot.row - reading->lead < -slot_above(slot, spot.block))
		return spot;
	spot.row -= reading->lead;
	int32_t last = (int32_t)slot_rows(reading, slot, spot.block) - 1;
	if (spot.row > last)
		spot.row = last;
	return spot;
}

/* Rows that can be stepped over from SPOT, at most MOST. */
static int rows_after(struct reading *reading, struct spot spot, int most)
{
	int rows = 0;
	while (rows < most && reading_step(reading, &spot, +1))
		rows++;
	return rows;
}

static struct spot up(struct reading *reading, struct spot spot, int by)
{
	while (by-- > 0 && reading_step(reading, &spot, -1))
		;
	return spot;
}

/* A page that is not full moves up, on the screen alone: the place stays what it was. */
struct spot reading_top(struct reading *reading, int rows)
{
	struct spot spot = reading_wanted(reading);
	int after = rows_after(reading, spot, rows - 1);
	return up(reading, spot, rows - 1 - after);
}

void reading_put(struct reading *reading, struct spot spot, int row)
{
	set_top(reading, up(reading, spot, row));
}

bool reading_at_end(struct reading *reading, int rows)
{
	return rows_after(reading, reading_top(reading, rows), rows) < rows;
}

void reading_scroll(struct reading *reading, int by, int rows)
{
	struct spot spot = reading_top(reading, rows);
	reading->marked = false;
	if (by < 0)
		spot = up(reading, spot, -by);
	struct spot last = spot;
	if (by > 0) {
		for (int i = 1; i < rows && reading_step(reading, &last, +1); i++)
			;
		for (; by > 0 && reading_step(reading, &last, +1); by--)
			reading_step(reading, &spot, +1);
	}
	set_top(reading, spot);
}

void reading_to_end(struct reading *reading, int rows)
{
	set_top(reading, up(reading, reading_end(reading), rows - 1));
}

void reading_to_row(struct reading *reading, int number, int rows)
{
	struct spot spot = reading_spot(reading, (struct place){ 0 });
	while (--number > 0 && reading_step(reading, &spot, +1))
		;
	set_top(reading, spot);
	set_top(reading, reading_top(reading, rows));
}

void reading_to_share(struct reading *reading, double share, int rows)
{
	uint32_t pieces = reading->article->pieces;
	double at = (share < 0 ? 0 : share > 1 ? 1 : share) * pieces;
	uint32_t piece = at >= pieces ? pieces - 1 : (uint32_t)at;
	struct slot *slot = reading_slot(reading, piece);
	if (share >= 1) {
		reading_to_end(reading, rows);
		return;
	}
	if (!slot || !slot->piece->blocks) {
		set_top(reading, reading_spot(reading, (struct place){ .piece = piece }));
		return;
	}
	uint32_t all = slot->shown[slot->piece->blocks];
	uint32_t want = (uint32_t)((at - piece) * all), block = 0;
	while (block + 1 < slot->piece->blocks && slot->shown[block + 1] <= want)
		block++;
	struct range range = slot->piece->block[block].at;
	uint32_t byte = range.from + (want - slot->shown[block]);
	struct place place = { piece, byte < range.to ? byte : range.to };
	set_top(reading, reading_spot(reading, place));
}

static bool same_row(struct spot a, struct spot b)
{
	return a.piece == b.piece && a.block == b.block && a.row == b.row;
}

void reading_show(struct reading *reading, struct place place, int rows)
{
	struct spot wanted = reading_spot(reading, place), spot = reading_top(reading, rows);
	for (int i = 0; i < rows; i++) {
		if (same_row(spot, wanted))
			return;
		if (!reading_step(reading, &spot, +1))
			break;
	}
	set_top(reading, up(reading, wanted, rows / 3));
}

/* From where it was wanted to be, so that paragraphs of a last page are gone to one by one though
 * the page stands still. */
bool reading_paragraph(struct reading *reading, int by)
{
	struct spot spot = reading_wanted(reading), start = spot;
	if (by < 0 && spot.row <= 0 && !reading_step(reading, &spot, -1))
		return false;
	if (by < 0) {
		while (spot.row < 0 && reading_step(reading, &spot, -1))
			;
		spot.row = 0;
	} else {
		if (spot.row < 0)
			start.block = NOWHERE;
		while (spot.row != 0 || (spot.piece == start.piece && spot.block == start.block))
			if (!reading_step(reading, &spot, +1))
				return false;
	}
	set_top(reading, spot);
	reading_mark(reading, reading->top);
	return true;
}
