/* What holds of the mentions of any article. */
#ifndef DRAMATIS_FUZZ_MENTIONS_H
#define DRAMATIS_FUZZ_MENTIONS_H

#include "actors/actors.h"

#include <assert.h>

static void check_mention(
	const struct piece *piece, const struct mentions *mentions, uint32_t index)
{
	const struct mention *mention = &mentions->mention[index];
	const struct block *block = &piece->block[piece_block_at(piece, mention->at.from)];
	uint32_t end = index ? mention[-1].at.to : 0;
	assert(mention->at.from < mention->at.to && mention->at.from >= end);
	assert(block_kind_shown(block->kind));
	assert(mention->at.from >= block->at.from && mention->at.to <= block->at.to);
	assert(mention->actor < mentions->actors);
	assert(mention->how < ACTOR_HOWS && mention->rule < ACTOR_RULES);
	assert(mentions_from(mentions, mention->at.from) == index);
}

static void check_actor(const struct mentions *mentions, uint32_t index)
{
	const struct actor *actor = &mentions->actor[index];
	uint32_t count = 0, before = NOWHERE, surfaces = 0;
	for (uint32_t i = actor->first; i != NOWHERE; i = mentions->mention[i].next) {
		assert(mentions->mention[i].actor == index &&
			mentions->mention[i].before == before);
		before = i;
		count++;
	}
	for (uint32_t i = 0; i < actor->surfaces; i++)
		surfaces += actor->surface[i].count;
	assert(count && count == actor->count && count == surfaces && before == actor->last);
	assert(actor->key.len && actor->name.len && actor->kind < ACTOR_KINDS);
}

static void check_mentions(const struct piece *piece, const struct mentions *mentions)
{
	for (uint32_t i = 0; i < mentions->count; i++)
		check_mention(piece, mentions, i);
	for (uint32_t i = 0; i < mentions->actors; i++)
		check_actor(mentions, i);
}

#endif
