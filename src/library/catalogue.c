/*
 * The catalogue: entries and members in arrays, referred to by index, never removed.
 *
 * A member's number is handed out once and stays; actors of different articles are one member when
 * their keys are equal. Strings live in the catalogue's arena.
 */
#include "library/joined.h"

#include <stdlib.h>
#include <string.h>

void catalogue_init(struct catalogue *catalogue)
{
	*catalogue = (struct catalogue){ 0 };
}

void catalogue_release(struct catalogue *catalogue)
{
	arena_release(&catalogue->arena);
	free(catalogue->entry);
	free(catalogue->member);
	free(catalogue->bucket);
	catalogue_init(catalogue);
}

static struct slice last_part(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slice_of(slash && slash[1] ? slash + 1 : path);
}

/* The system gives names as any bytes; what is shown of them has to be text. */
static struct slice repaired(struct catalogue *catalogue, struct slice bytes)
{
	struct arena *arena = &catalogue->arena;
	return arena_copy(arena, decode(arena, bytes, ENCODING_UTF8, NULL, NULL));
}

uint32_t catalogue_add(struct catalogue *catalogue, const char *path)
{
	catalogue->entry = grow(catalogue->entry, &catalogue->entry_room,
		(size_t)catalogue->entries + 1, sizeof *catalogue->entry);
	struct slice copy = arena_copy(&catalogue->arena, slice_of(path));
	struct slice name = repaired(catalogue, last_part(copy.at));
	catalogue->entry[catalogue->entries] =
		(struct entry){ .path = copy.at, .name = name, .title = name };
	return catalogue->entries++;
}

void catalogue_broken(struct catalogue *catalogue, uint32_t index, const char *why)
{
	struct entry *entry = &catalogue->entry[index];
	entry->state = ENTRY_BROKEN;
	entry->broken = repaired(catalogue, slice_of(why));
}

/* The bucket of KEY, or the empty one where it would go. */
static uint32_t *bucket_of(const struct catalogue *catalogue, struct slice key)
{
	size_t i = slice_hash(key) & (catalogue->buckets - 1);
	while (catalogue->bucket[i] != NOWHERE &&
		!slice_equal(catalogue->member[catalogue->bucket[i]].key, key))
		i = (i + 1) & (catalogue->buckets - 1);
	return &catalogue->bucket[i];
}

static void grow_buckets(struct catalogue *catalogue)
{
	size_t buckets = catalogue->buckets ? catalogue->buckets * 2 : 64;
	free(catalogue->bucket);
	catalogue->bucket = malloc(buckets * sizeof *catalogue->bucket);
	if (!catalogue->bucket)
		base_fatal("out of memory");
	catalogue->buckets = buckets;
	memset(catalogue->bucket, 0xff, buckets * sizeof *catalogue->bucket);
	for (uint32_t i = 0; i < catalogue->members; i++)
		*bucket_of(catalogue, catalogue->member[i].key) = i;
}

uint32_t catalogue_find(const struct catalogue *catalogue, struct slice key)
{
	return catalogue->buckets ? *bucket_of(catalogue, key) : NOWHERE;
}

static uint32_t add_member(struct catalogue *catalogue, const struct tally *tally)
{
	catalogue->member = grow(catalogue->member, &catalogue->member_room,
		(size_t)catalogue->members + 1, sizeof *catalogue->member);
	catalogue->member[catalogue->members] =
		(struct member){ .key = arena_copy(&catalogue->arena, tally->key),
			.name = arena_copy(&catalogue->arena, tally->name),
			.kind = tally->kind,
			.listed = tally->listed,
			.acronym = arena_copy(&catalogue->arena, tally->acronym),
			.lent = tally->lent,
			.joined = catalogue->members,
			.renewed = true };
	return catalogue->members++;
}

/* An edit may have given it another name and kind. */
static void renew_member(struct catalogue *catalogue, uint32_t index, const struct tally *tally)
{
	struct member *member = &catalogue->member[index];
	if (!slice_equal(member->name, tally->name))
		member->name = arena_copy(&catalogue->arena, tally->name);
	member->kind = tally->kind;
	member->listed = tally->listed;
	member->lent = tally->lent;
	if (tally->acronym.len && !slice_equal(member->acronym, tally->acronym))
		member->acronym = arena_copy(&catalogue->arena, tally->acronym);
	member->renewed = true;
}

void catalogue_renew(struct catalogue *catalogue)
{
	for (uint32_t i = 0; i < catalogue->members; i++)
		catalogue->member[i].renewed = false;
	for (uint32_t i = 0; i < catalogue->entries; i++)
		catalogue->entry[i].stale = catalogue->entry[i].state == ENTRY_KNOWN;
}

uint32_t catalogue_member(struct catalogue *catalogue, const struct tally *tally)
{
	if ((size_t)catalogue->members * 2 >= catalogue->buckets)
		grow_buckets(catalogue);
	uint32_t *bucket = bucket_of(catalogue, tally->key);
	if (*bucket == NOWHERE)
		*bucket = add_member(catalogue, tally);
	else if (!catalogue->member[*bucket].renewed ||
		 (!catalogue->member[*bucket].acronym.len && tally->acronym.len) ||
		 (catalogue->member[*bucket].lent && !tally->lent))
		renew_member(catalogue, *bucket, tally);
	return *bucket;
}

uint32_t catalogue_actor(struct catalogue *catalogue, const struct tally *tally)
{
	uint32_t member = catalogue_member(catalogue, tally);
	return catalogue->member[member].joined;
}

/* An entry may be digested again, when a file has changed: what it had counted goes first. */
static void forget_actors(struct catalogue *catalogue, struct entry *entry)
{
	for (uint32_t i = 0; i < entry->actors; i++) {
		struct member *member = &catalogue->member[entry->actor[i].actor];
		member->mentions -= entry->actor[i].count;
		member->articles--;
	}
	entry->actors = 0;
}

/* After each edit all entries are digested again: what was the same stays where it is. */
static void take_text(struct catalogue *catalogue, struct slice *kept, struct slice text)
{
	if (!slice_equal(*kept, text))
		*kept = arena_copy(&catalogue->arena, text);
}

static void take_found(
	struct catalogue *catalogue, struct entry *entry, const struct digest *digest)
{
	if (digest->tallies > entry->room) {
		entry->room = digest->tallies;
		entry->actor = ARENA_NEW(&catalogue->arena, struct entry_actor, entry->room);
		entry->found = ARENA_NEW(&catalogue->arena, struct found, entry->room);
	}
	entry->founds = digest->tallies;
	for (uint32_t i = 0; i < digest->tallies; i++) {
		const struct tally *tally = &digest->tally[i];
		entry->found[i] = (struct found){ catalogue_member(catalogue, tally), tally->count,
			tally->kind };
	}
}

void catalogue_digest(struct catalogue *catalogue, uint32_t index, const struct digest *digest)
{
	struct entry *entry = &catalogue->entry[index];
	forget_actors(catalogue, entry);
	entry->state = ENTRY_KNOWN;
	entry->stale = false;
	if (digest->title.len)
		take_text(catalogue, &entry->title, digest->title);
	take_text(catalogue, &entry->date, digest->date);
	take_text(catalogue, &entry->site, digest->site);
	entry->words = digest->words;
	entry->folded_words = digest->folded_words;
	take_found(catalogue, entry, digest);
	entry_count_actors(catalogue, entry);
	catalogue->unjoined++;
}

uint32_t entry_count(const struct entry *entry, uint32_t actor)
{
	for (uint32_t i = 0; i < entry->actors; i++)
		if (entry->actor[i].actor == actor)
			return entry->actor[i].count;
	return 0;
}

unsigned entry_minutes(const struct entry *entry, int words_per_minute)
{
	unsigned pace = words_per_minute > 0 ? (unsigned)words_per_minute : 1;
	return entry->words / pace + (entry->words % pace > 0);
}
