/*
 * From mention to mention. Within a piece mentions are an array in text order; the pieces of a
 * huge article are asked one after the other, and those that nobody has looked through yet are
 * looked through now.
 */
#include "view/view.h"

uint32_t slot_actor(const struct slot *slot, uint32_t mention)
{
	return slot->member[slot->mentions->mention[mention].actor];
}

void reading_find_mentions(struct reading *reading, struct slot *slot, struct catalogue *catalogue)
{
	if (!slot->mentions)
		slot_mentions(slot,
			article_mentions(reading->article, slot->piece, reading->roster),
			catalogue);
}

struct place reading_cursor(struct reading *reading, int rows, bool *exact)
{
	struct spot spot = reading_top(reading, rows), first = spot;
	struct spot here = reading_spot(reading, reading->here);
	bool gone_to = reading->here_len || reading->marked, there = false;
	for (int i = 0; gone_to && i < rows; i++) {
		there = spot.piece == here.piece && spot.block == here.block &&
			spot.row == here.row;
		if (there || !reading_step(reading, &spot, +1))
			break;
	}
	*exact = there && reading->here_len;
	return there ? reading->here : reading_place(reading, first);
}

/* A fold that is closed hides nothing: mentions are in shown blocks only. */
static bool find_in_slot(
	const struct slot *slot, uint32_t actor, int64_t index, int by, struct spotted *found)
{
	for (; index >= 0 && index < slot->mentions->count; index += by) {
		const struct mention *mention = &slot->mentions->mention[index];
		uint32_t member = slot->member[mention->actor];
		if (actor != NOWHERE && member != actor)
			continue;
		*found = (struct spotted){ .place = { slot->index, mention->at.from },
			.len = mention->at.to - mention->at.from,
			.actor = member };
		return true;
	}
	return false;
}

/* The first mention to be asked: after PLACE or before it, PLACE's own left out when exact. */
static int64_t start_in_slot(const struct slot *slot, struct place place, bool exact, int by)
{
	if (place.piece != slot->index)
		return by > 0 ? 0 : (int64_t)slot->mentions->count - 1;
	if (by > 0)
		return mentions_from(slot->mentions, place.byte + exact);
	return (int64_t)mentions_from(slot->mentions, place.byte) - 1;
}

bool reading_mention(struct reading *reading, struct catalogue *catalogue, uint32_t actor,
	struct place place, bool exact, int by, uint32_t pieces, struct spotted *found)
{
	int64_t piece = place.piece;
	for (uint32_t i = 0; i < pieces && piece >= 0 && piece < reading->article->pieces; i++) {
		struct slot *slot = reading_slot(reading, (uint32_t)piece);
		if (!slot)
			return false;
		reading_find_mentions(reading, slot, catalogue);
		if (find_in_slot(slot, actor, start_in_slot(slot, place, exact, by), by, found))
			return true;
		piece += by;
	}
	return false;
}

static uint32_t actor_in_slot(const struct slot *slot, uint32_t actor)
{
	for (uint32_t i = 0; i < slot->mentions->actors; i++)
		if (slot->member[i] == actor)
			return i;
	return NOWHERE;
}

uint32_t reading_actor_at(struct reading *reading, struct place place)
{
	struct slot *slot = reading_slot(reading, place.piece);
	if (!reading->here_len || !slot || !slot->mentions)
		return NOWHERE;
	uint32_t i = mentions_from(slot->mentions, place.byte);
	bool there = i < slot->mentions->count && slot->mentions->mention[i].at.from == place.byte;
	return there ? slot_actor(slot, i) : NOWHERE;
}

uint32_t reading_mention_number(
	struct reading *reading, uint32_t actor, struct place place, uint32_t *all)
{
	struct slot *slot = reading_slot(reading, place.piece);
	uint32_t local = slot && slot->mentions ? actor_in_slot(slot, actor) : NOWHERE;
	*all = 0;
	if (local == NOWHERE || reading->article->pieces > 1)
		return 0;
	*all = slot->mentions->actor[local].count;
	uint32_t number = 1, at = slot->mentions->actor[local].first;
	while (at != NOWHERE && slot->mentions->mention[at].at.from < place.byte) {
		at = slot->mentions->mention[at].next;
		number++;
	}
	return at != NOWHERE && slot->mentions->mention[at].at.from == place.byte ? number : 0;
}
