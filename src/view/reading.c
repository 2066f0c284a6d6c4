/*
 * What a reading keeps in memory: pieces, their rulers and rows, their folds.
 *
 * A piece has two arenas: rulers outlive a change of width, rows do not. That is why a resize
 * never asks libunistring again.
 */
#include "view/laid.h"

#include <stdlib.h>
#include <string.h>

struct reading *reading_new(struct article *owned, const struct article *article, uint32_t entry)
{
	struct reading *reading = calloc(1, sizeof *reading);
	if (!reading)
		base_fatal("out of memory");
	reading->article = article;
	reading->owned = owned;
	reading->entry = entry;
	reading->measure = reading->reach = 72;
	return reading;
}

static void free_slot(struct slot *slot)
{
	if (!slot)
		return;
	arena_release(&slot->rulers);
	arena_release(&slot->rows);
	arena_release(&slot->fixed);
	mentions_free(slot->mentions);
	piece_free(slot->owned);
	free(slot);
}

void reading_free(struct reading *reading)
{
	if (!reading)
		return;
	for (size_t i = 0; i < READING_PIECES; i++)
		free_slot(reading->slot[i]);
	article_free(reading->owned);
	free(reading);
}

static bool is_furniture(const struct piece *piece, uint32_t block)
{
	return !block_kind_shown(piece->block[block].kind);
}

static uint32_t count_words(struct slice text)
{
	uint32_t words = 0;
	bool inside = false;
	for (size_t i = 0; i < text.len; i++) {
		bool blank = text.at[i] == ' ' || text.at[i] == '\n' || text.at[i] == '\t';
		words += !blank && !inside;
		inside = !blank;
	}
	return words;
}

/* Of an article that stops in mid-sentence the last block of what is shown. */
static uint32_t find_stop(const struct reading *reading, const struct slot *slot)
{
	const struct article *article = reading->article;
	bool stops = article->truncated && !reading->plain && slot->index + 1 == article->pieces;
	for (uint32_t i = slot->piece->blocks; stops && i-- > 0;)
		if (!is_furniture(slot->piece, i))
			return i;
	return NOWHERE;
}

static void find_folds(struct slot *slot)
{
	const struct piece *piece = slot->piece;
	size_t room = 0;
	struct fold_run *fold = NULL;
	for (uint32_t i = 0; i < piece->blocks; i++) {
		if (!is_furniture(piece, i))
			continue;
		if (!slot->folds || fold[slot->folds - 1].end != i) {
			fold = grow(fold, &room, slot->folds + 1, sizeof *fold);
			fold[slot->folds++] = (struct fold_run){ .first = i };
		}
		fold[slot->folds - 1].end = i + 1;
		fold[slot->folds - 1].words += count_words(block_text(piece, &piece->block[i]));
	}
	slot->fold = ARENA_NEW(&slot->fixed, struct fold_run, slot->folds);
	if (slot->folds)
		memcpy(slot->fold, fold, slot->folds * sizeof *fold);
	free(fold);
}

static void sum_shown(struct slot *slot)
{
	const struct piece *piece = slot->piece;
	uint32_t sum = 0;
	slot->shown = ARENA_NEW(&slot->fixed, uint32_t, (size_t)piece->blocks + 1);
	for (uint32_t i = 0; i < piece->blocks; i++) {
		slot->shown[i] = sum;
		if (!is_furniture(piece, i))
			sum += piece->block[i].at.to - piece->block[i].at.from;
	}
	slot->shown[piece->blocks] = sum;
}

static struct slot *make_slot(struct reading *reading, uint32_t index)
{
	struct piece *owned = NULL;
	if (index > 0 && !(owned = piece_read(reading->article, index, NULL)))
		return NULL;
	struct slot *slot = calloc(1, sizeof *slot);
	if (!slot)
		base_fatal("out of memory");
	slot->index = index;
	slot->owned = owned;
	slot->piece = owned ? owned : reading->article->first;
	slot->laid = ARENA_NEW(&slot->fixed, struct laid, (size_t)slot->piece->blocks + 1);
	find_folds(slot);
	sum_shown(slot);
	slot_find_tables(slot);
	slot->stop = find_stop(reading, slot);
	return slot;
}

/* The place for one more slot: an empty one, or that of the slot unused for the longest time. */
static struct slot **oldest(struct reading *reading)
{
	struct slot **found = NULL;
	for (size_t i = 0; i < READING_PIECES; i++) {
		struct slot **slot = &reading->slot[i];
		if (!*slot)
			return slot;
		if (!found || (*slot)->used < (*found)->used)
			found = slot;
	}
	return found;
}

struct slot *reading_slot(struct reading *reading, uint32_t index)
{
	for (size_t i = 0; i < READING_PIECES; i++) {
		struct slot *slot = reading->slot[i];
		if (slot && slot->index == index) {
			slot->used = ++reading->turn;
			return slot;
		}
	}
	if (index >= reading->article->pieces)
		return NULL;
	struct slot *made = make_slot(reading, index);
	if (!made)
		return NULL;
	struct slot **at = oldest(reading);
	free_slot(*at);
	*at = made;
	made->used = ++reading->turn;
	return made;
}

static void number_actors(struct slot *slot, struct catalogue *catalogue)
{
	for (uint32_t i = 0; i < slot->mentions->actors; i++) {
		const struct actor *actor = &slot->mentions->actor[i];
		struct tally tally = tally_of(actor);
		slot->member[i] = catalogue_actor(catalogue, &tally);
	}
}

void slot_mentions(struct slot *slot, struct mentions *mentions, struct catalogue *catalogue)
{
	mentions_free(slot->mentions);
	slot->mentions = mentions;
	slot->member = ARENA_NEW(&slot->fixed, uint32_t, (size_t)mentions->actors + 1);
	number_actors(slot, catalogue);
}

void reading_rejoin(struct reading *reading, struct catalogue *catalogue)
{
	for (size_t i = 0; i < READING_PIECES; i++) {
		struct slot *slot = reading->slot[i];
		if (slot && slot->mentions)
			number_actors(slot, catalogue);
	}
}

void reading_forget_mentions(struct reading *reading)
{
	for (size_t i = 0; i < READING_PIECES; i++) {
		struct slot *slot = reading->slot[i];
		if (!slot)
			continue;
		mentions_free(slot->mentions);
		slot->mentions = NULL;
	}
}

static void forget_rows(struct slot *slot)
{
	arena_reset(&slot->rows);
	for (uint32_t block = 0; block < slot->piece->blocks; block++) {
		slot->laid[block].rows = 0;
		slot->laid[block].part = NULL;
	}
	for (uint32_t i = 0; i < slot->tables; i++)
		slot->table[i].placed = false;
}

void reading_measure(struct reading *reading, unsigned columns, unsigned reach)
{
	if (reading->measure == columns && reading->reach == reach)
		return;
	reading->measure = columns;
	reading->reach = reach;
	for (size_t i = 0; i < READING_PIECES; i++)
		if (reading->slot[i])
			forget_rows(reading->slot[i]);
}

static void forget_rulers(struct slot *slot)
{
	forget_rows(slot);
	arena_reset(&slot->rulers);
	for (uint32_t block = 0; block < slot->piece->blocks; block++)
		slot->laid[block].ruler = (struct ruler){ 0 };
	for (uint32_t i = 0; i < slot->tables; i++)
		slot->table[i].cells = 0;
}

void reading_numbers(struct reading *reading, enum numbers numbers)
{
	if (reading->numbers == numbers)
		return;
	reading->numbers = numbers;
	for (size_t i = 0; i < READING_PIECES; i++)
		if (reading->slot[i])
			forget_rulers(reading->slot[i]);
}

void reading_fold_all(struct reading *reading, bool open)
{
	for (size_t i = 0; i < READING_PIECES; i++)
		for (uint32_t k = 0; reading->slot[i] && k < reading->slot[i]->folds; k++)
			reading->slot[i]->fold[k].open = open;
}

static struct range fold_bytes(const struct slot *slot, const struct fold_run *fold)
{
	const struct block *block = slot->piece->block;
	return (struct range){ block[fold->first].at.from, block[fold->end - 1].at.to };
}

uint32_t reading_open_folds(struct reading *reading, struct range **open)
{
	const struct slot *slot = reading_slot(reading, 0);
	size_t room = 0;
	uint32_t count = 0;
	*open = NULL;
	for (uint32_t i = 0; i < slot->folds; i++) {
		if (!slot->fold[i].open)
			continue;
		*open = grow(*open, &room, count + 1, sizeof **open);
		(*open)[count++] = fold_bytes(slot, &slot->fold[i]);
	}
	return count;
}

void reading_reopen_folds(struct reading *reading, const struct range *open, uint32_t count)
{
	const struct slot *slot = reading_slot(reading, 0);
	for (uint32_t i = 0, k = 0; i < slot->folds && k < count; i++) {
		struct range bytes = fold_bytes(slot, &slot->fold[i]);
		while (k < count && open[k].to <= bytes.from)
			k++;
		slot->fold[i].open |= k < count && open[k].from < bytes.to;
	}
}
