/*
 * Search in what is shown of the open article. Hits are looked for block by block, since no hit
 * crosses a block, but any may cross the rows that a block is wrapped to.
 *
 * In an article of one piece all hits are found once for each needle, for "3/17"; in a huge one
 * only the next.
 */
#include "view/view.h"

#include <stdlib.h>
#include <string.h>

enum {
	HITS_MOST = 1 << 20
};

bool finder_active(const struct finder *finder)
{
	return finder->needle.text.len > 0;
}

void finder_type(struct finder *finder, struct slice typed)
{
	buffer_release(&finder->typed);
	buffer_add_slice(&finder->typed, typed);
	arena_reset(&finder->arena);
	needle_make(&finder->needle, &finder->arena, typed);
	finder->counted = finder->missed = false;
	finder->hits = 0;
}

uint32_t finder_block(
	struct finder *finder, struct slice text, struct arena *arena, struct range **found)
{
	if (!finder_active(finder))
		return 0;
	return find_all(&finder->needle, text, HITS_MOST, arena, found);
}

static bool is_shown(const struct slot *slot, uint32_t block)
{
	if (block_kind_shown(slot->piece->block[block].kind))
		return true;
	return slot_fold(slot, block)->open;
}

static void add_block(
	struct finder *finder, const struct slot *slot, uint32_t index, struct arena *arena)
{
	const struct block *block = &slot->piece->block[index];
	struct range *found;
	uint32_t count = finder_block(finder, block_text(slot->piece, block), arena, &found);
	for (uint32_t i = 0; i < count && finder->hits < HITS_MOST; i++) {
		finder->hit = grow(
			finder->hit, &finder->room, (size_t)finder->hits + 1, sizeof *finder->hit);
		finder->hit[finder->hits++] =
			(struct place){ slot->index, block->at.from + found[i].from };
	}
}

/* All hits of one piece, in order, after those that are there. */
static void add_piece(struct finder *finder, const struct slot *slot)
{
	struct arena arena;
	arena_init(&arena);
	for (uint32_t i = 0; i < slot->piece->blocks; i++) {
		if (is_shown(slot, i))
			add_block(finder, slot, i, &arena);
		arena_reset(&arena);
	}
	arena_release(&arena);
}

static bool place_before(struct place a, struct place b)
{
	return a.piece < b.piece || (a.piece == b.piece && a.byte < b.byte);
}

/* The number of the first hit at PLACE or later. */
static uint32_t hit_from(const struct finder *finder, struct place place)
{
	uint32_t low = 0, high = finder->hits;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (place_before(finder->hit[middle], place))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool is_hit(const struct finder *finder, uint32_t index, struct place place)
{
	return index < finder->hits && !place_before(place, finder->hit[index]);
}

static bool nearest(
	const struct finder *finder, struct place place, bool exact, int by, struct place *found)
{
	uint32_t index = hit_from(finder, place);
	if (by < 0 && index-- == 0)
		return false;
	if (by > 0 && exact && is_hit(finder, index, place))
		index++;
	if (index >= finder->hits)
		return false;
	*found = finder->hit[index];
	return true;
}

static void count_hits(struct finder *finder, struct reading *reading)
{
	if (finder->counted)
		return;
	finder->hits = 0;
	finder->counted = true;
	add_piece(finder, reading_slot(reading, 0));
}

static bool step_pieces(struct finder *finder, struct reading *reading, struct place place,
	bool exact, int by, uint32_t pieces, struct place *found)
{
	int64_t piece = place.piece;
	for (uint32_t i = 0; i < pieces && piece >= 0 && piece < reading->article->pieces; i++) {
		struct slot *slot = reading_slot(reading, (uint32_t)piece);
		if (!slot)
			return false;
		finder->hits = 0;
		finder->counted = false;
		add_piece(finder, slot);
		if (nearest(finder, place, exact, by, found))
			return true;
		piece += by;
	}
	return false;
}

bool finder_step(struct finder *finder, struct reading *reading, struct place place, bool exact,
	int by, uint32_t pieces, struct place *found)
{
	if (!finder_active(finder))
		return false;
	if (reading->article->pieces > 1) {
		finder->missed = !step_pieces(finder, reading, place, exact, by, pieces, found);
	} else {
		count_hits(finder, reading);
		finder->missed = !nearest(finder, place, exact, by, found);
	}
	return !finder->missed;
}

uint32_t finder_folded(struct finder *finder, struct reading *reading)
{
	struct slot *slot = reading_slot(reading, 0);
	struct arena arena;
	struct range *found;
	uint32_t count = 0;
	arena_init(&arena);
	for (uint32_t i = 0; slot && i < slot->piece->blocks; i++) {
		if (!is_shown(slot, i))
			count += finder_block(finder,
				block_text(slot->piece, &slot->piece->block[i]), &arena, &found);
		arena_reset(&arena);
	}
	arena_release(&arena);
	return count;
}

uint32_t finder_number(
	struct finder *finder, struct reading *reading, struct place place, uint32_t *all)
{
	*all = 0;
	if (!finder_active(finder) || reading->article->pieces > 1)
		return 0;
	count_hits(finder, reading);
	*all = finder->hits;
	uint32_t index = hit_from(finder, place);
	return is_hit(finder, index, place) ? index + 1 : 0;
}
