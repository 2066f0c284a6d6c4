/*
 * The strip: the piece on the screen in as many columns as the sidebar has, and how many mentions
 * of an actor are in each. Commands and drawing ask here, so that a key leads to what is seen.
 */
#include "view/view.h"

static const struct actor *local_actor(const struct slot *slot, uint32_t member)
{
	for (uint32_t i = 0; slot->mentions && i < slot->mentions->actors; i++)
		if (slot->member[i] == member)
			return &slot->mentions->actor[i];
	return NULL;
}

/* Bytes of what is shown; folds have none. */
static uint32_t column_of(const struct slot *slot, uint32_t byte, uint32_t columns)
{
	uint32_t block = piece_block_at(slot->piece, byte), all = slot->shown[slot->piece->blocks];
	uint32_t from = slot->piece->block[block].at.from;
	uint64_t at = (uint64_t)slot->shown[block] + (byte > from ? byte - from : 0);
	uint32_t column = all ? (uint32_t)(at * columns / all) : 0;
	return column < columns ? column : columns - 1;
}

/* Where there is no sidebar, a strip that nobody sees has all its columns. */
static uint32_t strip_columns(const struct workspace *ws)
{
	struct layout layout;
	workspace_layout(ws, &layout);
	int cols = layout.pane[PANE_SIDEBAR].cols;
	bool shown = layout.shown[PANE_SIDEBAR] && cols > 0 && cols < STRIP_MOST;
	return shown ? (uint32_t)cols : STRIP_MOST;
}

static void count_mentions(struct strip *strip, const struct slot *slot, const struct actor *actor)
{
	for (uint32_t i = actor->first; i != NOWHERE; i = slot->mentions->mention[i].next) {
		struct range at = slot->mentions->mention[i].at;
		uint32_t column = column_of(slot, at.from, strip->columns);
		if (!strip->count[column]++)
			strip->first[column] = at;
		if (strip->count[column] > strip->most)
			strip->most = strip->count[column];
	}
}

bool strip_make(struct workspace *ws, uint32_t member, struct strip *strip)
{
	struct reading *reading = ws->reading;
	struct slot *slot = reading_slot(reading, reading->top.piece);
	const struct actor *actor = slot ? local_actor(slot, member) : NULL;
	bool exact;
	if (!actor)
		return false;
	*strip = (struct strip){
		.columns = strip_columns(ws), .most = 1, .here = NOWHERE, .piece = slot->index
	};
	count_mentions(strip, slot, actor);
	struct place here = reading_cursor(reading, workspace_reader_rows(ws), &exact);
	if (here.piece == slot->index)
		strip->here = column_of(slot, here.byte, strip->columns);
	return true;
}

uint32_t strip_byte(struct workspace *ws, const struct strip *strip, uint32_t column)
{
	const struct slot *slot = reading_slot(ws->reading, strip->piece);
	uint32_t all = slot->shown[slot->piece->blocks];
	uint32_t wanted =
		(uint32_t)(((uint64_t)column * all + strip->columns - 1) / strip->columns);
	uint32_t block = 0;
	while (block + 1 < slot->piece->blocks && slot->shown[block + 1] <= wanted)
		block++;
	uint32_t byte = slot->piece->block[block].at.from + (wanted - slot->shown[block]);
	uint32_t end = slot->piece->block[block].at.to;
	while (byte < end && (slot->piece->text.at[byte] & 0xc0) == 0x80)
		byte++;
	return byte < end ? byte : slot->piece->block[block].at.from;
}
