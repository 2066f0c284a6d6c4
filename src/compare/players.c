/*
 * Who is in both articles, and who in one alone. The keys of actors are the same in all articles,
 * so what is left to do is to count, in what is compared alone: who is named in a teaser or a
 * disclaimer is not in the article. Only somebody who is known to one article by a surname and to
 * the other by the full name has two keys; where just one name fits, they are one.
 */
#include "compare/compare.h"

#include <stdlib.h>
#include <string.h>

static void count_mentions(struct player *part, const struct side *side, unsigned which)
{
	for (uint32_t i = 0; i < side->mentions->count; i++) {
		const struct mention *mention = &side->mentions->mention[i];
		uint32_t at = side_sentence_at(side, mention->at.from);
		if (at != NOWHERE && side->sentence[at].at.from <= mention->at.from &&
			mention->at.from < side->sentence[at].at.to)
			part[mention->actor].count[which]++;
	}
}

/* The actors of a side that are in what is compared. */
static uint32_t list_side(
	struct arena *arena, const struct side *side, unsigned which, struct player **list)
{
	uint32_t actors = side->mentions->actors, count = 0;
	struct player *part = *list = ARENA_NEW(arena, struct player, (size_t)actors + 1);
	count_mentions(part, side, which);
	for (uint32_t i = 0; i < actors; i++) {
		const struct actor *actor = &side->mentions->actor[i];
		uint32_t mentions = part[i].count[which];
		if (!mentions)
			continue;
		part[count] = (struct player){ .key = actor->key,
			.name = actor->name,
			.kind = actor->kind,
			.actor = { NOWHERE, NOWHERE } };
		part[count].count[which] = mentions;
		part[count].count[!which] = 0;
		part[count++].actor[which] = i;
	}
	return count;
}

static int by_key(const void *left, const void *right)
{
	const struct player *a = left, *b = right;
	return slice_compare(a->key, b->key);
}

static bool is_both(const struct player *part)
{
	return part->count[LEFT] && part->count[RIGHT];
}

/* INTO gets what FROM, who is the same, has. */
static void join(struct player *into, struct player *from, unsigned which)
{
	into->count[which] = from->count[which];
	into->actor[which] = from->actor[which];
	from->count[which] = 0;
}

/* ---- surnames */

static bool is_surname(struct slice name, struct slice surname)
{
	return name.len > surname.len && name.at[name.len - surname.len - 1] == ' ' &&
	       slice_equal(slice_cut(name, name.len - surname.len, name.len), surname);
}

/* The one person of the other side alone whose surname that is; NULL where there are more. */
static struct player *find_bearer(struct player *part, uint32_t count, struct slice surname)
{
	struct player *found = NULL;
	for (uint32_t i = 0; i < count; i++) {
		if (part[i].kind != ACTOR_PERSON || !is_surname(part[i].name, surname))
			continue;
		if (found)
			return NULL;
		found = &part[i];
	}
	return found && !is_both(found) ? found : NULL;
}

static void join_surnames(struct player *part, uint32_t count, struct player *others,
	uint32_t other_count, unsigned which)
{
	for (uint32_t i = 0; i < count; i++) {
		bool alone = part[i].kind == ACTOR_PERSON && !is_both(&part[i]) &&
			     part[i].count[which] &&
			     !memchr(part[i].name.at, ' ', part[i].name.len);
		struct player *bearer =
			alone ? find_bearer(others, other_count, part[i].name) : NULL;
		if (bearer && bearer->count[!which])
			join(bearer, &part[i], which);
	}
}

/* ---- the three lists */

static unsigned list_of(const struct player *part)
{
	return is_both(part) ? 0 : part->count[LEFT] ? 1 : 2;
}

static uint32_t smaller(const struct player *part)
{
	return part->count[LEFT] < part->count[RIGHT] ? part->count[LEFT] : part->count[RIGHT];
}

static int by_list_and_count(const void *left, const void *right)
{
	const struct player *a = left, *b = right;
	if (list_of(a) != list_of(b))
		return list_of(a) < list_of(b) ? -1 : 1;
	if (smaller(a) != smaller(b))
		return smaller(a) < smaller(b) ? 1 : -1;
	uint32_t all = a->count[LEFT] + a->count[RIGHT], others = b->count[LEFT] + b->count[RIGHT];
	return all < others ? 1 : all > others ? -1 : slice_compare(a->name, b->name);
}

static void join_keys(struct player *left, uint32_t lefts, struct player *right, uint32_t rights)
{
	qsort(left, lefts, sizeof *left, by_key);
	qsort(right, rights, sizeof *right, by_key);
	for (uint32_t i = 0, k = 0; i < lefts && k < rights;) {
		int order = slice_compare(left[i].key, right[k].key);
		if (order == 0)
			join(&left[i], &right[k], RIGHT);
		i += order <= 0;
		k += order >= 0;
	}
}

static void put_list(
	struct players *players, const struct player *part, uint32_t count, uint32_t *put)
{
	for (uint32_t i = 0; i < count; i++) {
		if (!part[i].count[LEFT] && !part[i].count[RIGHT])
			continue;
		players->both += is_both(&part[i]);
		players->only[LEFT] += !part[i].count[RIGHT];
		players->only[RIGHT] += !part[i].count[LEFT];
		players->player[(*put)++] = part[i];
	}
}

struct players *players_make(const struct side *left, const struct side *right)
{
	struct players *players = calloc(1, sizeof *players);
	struct arena scratch;
	struct player *lefts, *rights;
	uint32_t put = 0;
	if (!players)
		base_fatal("out of memory");
	arena_init(&players->arena);
	arena_init(&scratch);
	uint32_t left_count = list_side(&scratch, left, LEFT, &lefts);
	uint32_t right_count = list_side(&scratch, right, RIGHT, &rights);
	join_keys(lefts, left_count, rights, right_count);
	join_surnames(lefts, left_count, rights, right_count, LEFT);
	join_surnames(rights, right_count, lefts, left_count, RIGHT);
	players->player =
		ARENA_NEW(&players->arena, struct player, (size_t)left_count + right_count + 1);
	put_list(players, lefts, left_count, &put);
	put_list(players, rights, right_count, &put);
	qsort(players->player, put, sizeof *players->player, by_list_and_count);
	arena_release(&scratch);
	return players;
}

void players_free(struct players *players)
{
	if (players)
		arena_release(&players->arena);
	free(players);
}
