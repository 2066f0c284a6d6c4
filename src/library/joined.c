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

/* The entry's actor with a number, new or old. */
static struct entry_actor *actor_of(struct entry *entry, uint32_t number)
{
	for (uint32_t i = 0; i < entry->actors; i++)
		if (entry->actor[i].actor == number)
			return &entry->actor[i];
	entry->actor[entry->actors] = (struct entry_actor){ .actor = number };
	return &entry->actor[entry->actors++];
}

/* Most mentioned first; they nearly are. */
static void sort_actors(struct entry *entry)
{
	for (uint32_t i = 1; i < entry->actors; i++) {
		struct entry_actor moved = entry->actor[i];
		uint32_t to = i;
		for (; to > 0 && entry->actor[to - 1].count < moved.count; to--)
			entry->actor[to] = entry->actor[to - 1];
		entry->actor[to] = moved;
	}
}

/* Few of an entry's actors are joined; only those can be there twice. */
static void add_found(const struct catalogue *catalogue, struct entry *entry, struct found found)
{
	uint32_t number = catalogue->member[found.member].joined;
	bool twice = number != found.member || catalogue->member[number].has_joined;
	struct entry_actor *actor = twice ? actor_of(entry, number) : NULL;
	if (actor)
		actor->count += found.count;
	else
		entry->actor[entry->actors++] = (struct entry_actor){ number, found.count };
}

void entry_count_actors(struct catalogue *catalogue, struct entry *entry)
{
	entry->actors = 0;
	for (uint32_t i = 0; i < entry->founds; i++)
		add_found(catalogue, entry, entry->found[i]);
	sort_actors(entry);
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
		member->has_joined = false;
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
	for (uint32_t i = 0; i < count; i++) {
		if (joined[i] == i)
			continue;
		catalogue->member[found[i]].joined = found[joined[i]];
		catalogue->member[found[joined[i]]].has_joined = true;
	}
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
