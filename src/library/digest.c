/* A digest: the little that the list shows of an article, so that the article itself can go. */
#include "library/library.h"

#include <stdlib.h>

struct tally tally_of(const struct actor *actor)
{
	return (struct tally){ .key = actor->key,
		.name = actor->name,
		.acronym = actor->acronym,
		.kind = actor->kind,
		.listed = actor->listed,
		.lent = actor->lent,
		.count = actor->count };
}

static void take_tallies(struct digest *digest, const struct mentions *mentions)
{
	digest->tally = ARENA_NEW(&digest->arena, struct tally, mentions->actors);
	digest->tallies = mentions->actors;
	for (uint32_t i = 0; i < mentions->actors; i++) {
		struct tally *tally = &digest->tally[i];
		*tally = tally_of(&mentions->actor[i]);
		tally->key = arena_copy(&digest->arena, tally->key);
		tally->name = arena_copy(&digest->arena, tally->name);
		tally->acronym = arena_copy(&digest->arena, tally->acronym);
	}
}

struct mentions *article_mentions(
	const struct article *article, const struct piece *piece, const struct roster *roster)
{
	return mentions_find(piece, roster, article->date.text);
}

struct digest *digest_make(const struct article *article, const struct mentions *mentions)
{
	struct digest *digest = calloc(1, sizeof *digest);
	if (!digest)
		base_fatal("out of memory");
	arena_init(&digest->arena);
	digest->title = arena_copy(&digest->arena, article->title.text);
	digest->date = arena_copy(&digest->arena, article->date.text);
	digest->site = arena_copy(&digest->arena, article->site.text);
	digest->words = article->first->words;
	digest->folded_words = article->first->folded_words;
	/* Of a huge article only the first piece has been looked at: the rest is an estimate. */
	if (article->pieces > 1 && article->first->text.len) {
		double words = (double)digest->words * (double)article->bytes /
			       (double)article->first->text.len;
		digest->words = words < UINT32_MAX ? (uint32_t)words : UINT32_MAX;
	}
	take_tallies(digest, mentions);
	return digest;
}

void digest_free(struct digest *digest)
{
	if (!digest)
		return;
	arena_release(&digest->arena);
	free(digest);
}
