/*
 * Joined actors: members that are one are counted as one.
 *
 * What was found in an entry is kept by the key that it had there. Which keys are one is only known
 * when many articles are, and may change with the next: so it is asked for all members at once, and
 * the counts of all entries are made anew. Kinds are voted on by all mentions of all articles.
 */
#include "library/joined.h"

#include <stdlib.h>
#include <string.h>

/* ---- one entry */

/* The entry's actor with a number, new or old. A slot that another entry left says who is there. */
static struct entry_actor *actor_of(
	struct catalogue *catalogue, struct entry *entry, uint32_t number)
{
	uint32_t *slot = &catalogue->member[number].slot;
	if (*slot < entry->actors && entry->actor[*slot].actor == number)
		return &entry->actor[*slot];
	*slot = entry->actors;
	entry->actor[entry->actors] = (struct entry_actor){ .actor = number };
	return &entry->actor[entry->actors++];
}

static int by_count(const void *left, const void *right, void *argument)
{
	const struct catalogue *catalogue = argument;
	const struct entry_actor *a = left, *b = right;
	if (a->count != b->count)
		return a->count < b->count ? 1 : -1;
	uint32_t one = catalogue->member[a->actor].slot, two = catalogue->member[b->actor].slot;
	return (one > two) - (one < two);
}

/* Most mentioned first, those found first among equals; most often they are so already. */
static void sort_actors(struct catalogue *catalogue, struct entry *entry)
{
	uint32_t i = 1;
	while (i < entry->actors && entry->actor[i - 1].count >= entry->actor[i].count)
		i++;
	if (i < entry->actors)
		qsort_r(entry->actor, entry->actors, sizeof *entry->actor, by_count, catalogue);
}

void entry_count_actors(struct catalogue *catalogue, struct entry *entry)
{
	entry->actors = 0;
	for (uint32_t i = 0; i < entry->founds; i++) {
		const struct found *found = &entry->found[i];
		uint32_t number = catalogue->member[found->member].joined;
		actor_of(catalogue, entry, number)->count += found->count;
	}
	sort_actors(catalogue, entry);
	for (uint32_t i = 0; i < entry->actors; i++) {
		struct member *member = &catalogue->member[entry->actor[i].actor];
		member->mentions += entry->actor[i].count;
		member->articles++;
	}
}

/* ---- all */

/* What each member was found as, by its own key. */
struct votes {
	uint32_t count[ACTOR_KINDS];
};

static struct votes *count_votes(const struct catalogue *catalogue)
{
	struct votes *votes = calloc((size_t)catalogue->members + 1, sizeof *votes);
	if (!votes)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < catalogue->entries; i++) {
		const struct entry *entry = &catalogue->entry[i];
		for (uint32_t k = 0; k < entry->founds; k++)
			votes[entry->found[k].member].count[entry->found[k].kind] +=
				entry->found[k].count;
	}
	return votes;
}

static enum actor_kind voted_kind(const struct votes *votes, enum actor_kind kind)
{
	for (unsigned i = 0; i < ACTOR_KINDS; i++)
		if (votes->count[i] > votes->count[kind])
			kind = (enum actor_kind)i;
	return kind;
}

static bool is_found(const struct votes *votes)
{
	for (unsigned i = 0; i < ACTOR_KINDS; i++)
		if (votes->count[i])
			return true;
	return false;
}

/* The members that are in some entry; their numbers are left in FOUND. */
static uint32_t take_sightings(struct catalogue *catalogue, const struct votes *votes,
	struct sighting *sighting, uint32_t *found)
{
	uint32_t count = 0;
	for (uint32_t i = 0; i < catalogue->members; i++) {
		struct member *member = &catalogue->member[i];
		member->joined = i;
		member->mentions = member->articles = 0;
		if (!is_found(&votes[i]))
			continue;
		if (!member->listed)
			member->kind = voted_kind(&votes[i], member->kind);
		sighting[count] = (struct sighting){ member->key, member->name, member->acronym,
			member->kind, member->listed };
		found[count++] = i;
	}
	return count;
}

static void join_members(
	struct catalogue *catalogue, const uint32_t *found, const uint32_t *joined, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		catalogue->member[found[i]].joined = found[joined[i]];
}

void catalogue_join(struct catalogue *catalogue)
{
	size_t room = (size_t)catalogue->members + 1;
	struct votes *votes = count_votes(catalogue);
	struct sighting *sighting = calloc(room, sizeof *sighting);
	uint32_t *numbers = calloc(room * 2, sizeof *numbers);
	if (!sighting || !numbers)
		base_fatal("out of memory");
	uint32_t count = take_sightings(catalogue, votes, sighting, numbers);
	actors_join(sighting, count, numbers + room);
	join_members(catalogue, numbers, numbers + room, count);
	for (uint32_t i = 0; i < catalogue->entries; i++)
		entry_count_actors(catalogue, &catalogue->entry[i]);
	catalogue->unjoined = 0;
	free(votes);
	free(sighting);
	free(numbers);
}

void catalogue_keys(const struct catalogue *catalogue, uint32_t actor, struct buffer *keys)
{
	for (uint32_t i = 0; i < catalogue->members; i++) {
		if (catalogue->member[i].joined != actor)
			continue;
		buffer_add_slice(keys, catalogue->member[i].key);
		buffer_add_char(keys, '\n');
	}
}
