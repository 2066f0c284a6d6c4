/*
 * Results: what is the same whatever found the mentions. Who finds adds mentions in text order and
 * counts them by actor; here the actors are put in order, linked with their mentions and told how
 * they are written.
 */
#include "actors/result.h"

#include <stdlib.h>
#include <string.h>

void slug_add(struct buffer *slug, struct slice word)
{
	if (slug->len)
		buffer_add_char(slug, '-');
	for (size_t i = 0; i < word.len; i++) {
		unsigned char c = (unsigned char)word.at[i];
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
			buffer_add_char(slug, (char)c);
	}
}

/* ---- actors */

struct ranked {
	uint32_t actor, count, at;
};

static int rank_order(const void *a, const void *b)
{
	const struct ranked *left = a, *right = b;
	if (left->count != right->count)
		return left->count > right->count ? -1 : 1;
	return (left->at > right->at) - (left->at < right->at);
}

/* Actors are numbered by first mention so far; from now on the most mentioned comes first. */
static void rank_actors(struct mentions *mentions)
{
	size_t actors = mentions->actors;
	struct ranked *ranked = ARENA_NEW(&mentions->arena, struct ranked, actors + 1);
	struct actor *sorted = ARENA_NEW(&mentions->arena, struct actor, actors + 1);
	uint32_t *to = ARENA_NEW(&mentions->arena, uint32_t, actors + 1);
	for (uint32_t i = 0; i < actors; i++)
		ranked[i] = (struct ranked){ i, mentions->actor[i].count, i };
	qsort(ranked, actors, sizeof *ranked, rank_order);
	for (uint32_t i = 0; i < actors; i++) {
		sorted[i] = mentions->actor[ranked[i].actor];
		to[ranked[i].actor] = i;
	}
	mentions->actor = sorted;
	for (uint32_t i = 0; i < mentions->count; i++)
		mentions->mention[i].actor = to[mentions->mention[i].actor];
}

static void link_mentions(struct mentions *mentions)
{
	for (uint32_t i = 0; i < mentions->count; i++) {
		struct mention *mention = &mentions->mention[i];
		struct actor *actor = &mentions->actor[mention->actor];
		mention->before = actor->last;
		mention->next = NOWHERE;
		if (actor->last == NOWHERE)
			actor->first = i;
		else
			mentions->mention[actor->last].next = i;
		actor->last = i;
	}
}

/* ---- surfaces */

static int surface_order(const void *a, const void *b)
{
	const struct surface *left = a, *right = b;
	if (left->count != right->count)
		return left->count > right->count ? -1 : 1;
	return (left->text.at > right->text.at) - (left->text.at < right->text.at);
}

struct tally {
	uint32_t actor, surface; /* the surface + 1; 0 is empty */
};

/* The surface of ACTOR that is written TEXT, new or old. */
static struct surface *surface_of(const struct mentions *mentions, struct tally *slot, size_t slots,
	uint32_t actor, struct slice text)
{
	struct actor *here = &mentions->actor[actor];
	for (size_t at = (size_t)slice_hash(text) + actor;; at++) {
		struct tally *tally = &slot[at & (slots - 1)];
		if (!tally->surface) {
			*tally = (struct tally){ actor, ++here->surfaces };
			here->surface[here->surfaces - 1].text = text;
		}
		struct surface *surface = &here->surface[tally->surface - 1];
		if (tally->actor == actor && slice_equal(surface->text, text))
			return surface;
	}
}

/* Most actors are mentioned once. */
static void set_surface(struct actor *actor, struct slice text)
{
	actor->surfaces = 1;
	*actor->surface = (struct surface){ text, 1 };
}

static void count_surfaces(struct mentions *mentions, struct slice text)
{
	size_t slots = 64;
	while (slots < (size_t)mentions->count * 2)
		slots *= 2;
	struct tally *slot = calloc(slots, sizeof *slot);
	struct surface *surface = ARENA_NEW(&mentions->arena, struct surface, mentions->count + 1u);
	if (!slot)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < mentions->actors; i++) {
		mentions->actor[i].surface = surface;
		surface += mentions->actor[i].count;
	}
	for (uint32_t i = 0; i < mentions->count; i++) {
		const struct mention *mention = &mentions->mention[i];
		struct slice written = slice_cut(text, mention->at.from, mention->at.to);
		struct actor *actor = &mentions->actor[mention->actor];
		if (actor->count == 1)
			set_surface(actor, written);
		else
			surface_of(mentions, slot, slots, mention->actor, written)->count++;
	}
	free(slot);
	for (uint32_t i = 0; i < mentions->actors; i++) {
		struct actor *actor = &mentions->actor[i];
		if (actor->surfaces > 1)
			qsort(actor->surface, actor->surfaces, sizeof *actor->surface,
				surface_order);
		for (uint32_t k = 0; k < actor->surfaces; k++)
			actor->surface[k].text =
				arena_copy(&mentions->arena, actor->surface[k].text);
	}
}

void mentions_finish(struct mentions *mentions, struct slice text)
{
	rank_actors(mentions);
	link_mentions(mentions);
	count_surfaces(mentions, text);
}
