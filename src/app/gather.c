/*
 * Gathering: two ways through the articles. On the first their actors are counted, so that on the
 * second a row can say who an actor is in all of them. What was read on the first is kept for the
 * second, as long as it is not much.
 */
#include "app/gather.h"

#include "app/app.h"

#include <stdlib.h>

enum {
	KEPT_MOST = 64 << 20, /* bytes of text */
};

struct kept {
	struct article *article;
	struct mentions *mentions;
};

static void gather_entry(struct gathered *gathered, uint32_t index, size_t *kept)
{
	struct session *session = gathered->session;
	struct err err;
	struct article *article = session_read(session, session->catalogue.entry[index].path, &err);
	if (!article)
		return;
	struct mentions *mentions = article_mentions(article, article->first, session->roster);
	struct digest *digest = digest_make(article, mentions);
	catalogue_digest(&session->catalogue, index, digest);
	digest_free(digest);
	*kept += article->first->text.len;
	if (*kept <= KEPT_MOST) {
		gathered->kept[index] = (struct kept){ article, mentions };
		return;
	}
	mentions_free(mentions);
	article_free(article);
}

void gathered_make(struct gathered *gathered, struct session *session)
{
	size_t entries = session->catalogue.entries;
	size_t kept = 0;
	*gathered = (struct gathered){ .session = session };
	gathered->kept = calloc(entries + 1, sizeof *gathered->kept);
	if (!gathered->kept)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < session->catalogue.entries; i++)
		gather_entry(gathered, i, &kept);
	catalogue_join(&session->catalogue);
}

void gathered_release(struct gathered *gathered)
{
	for (uint32_t i = 0; gathered->kept && i < gathered->session->catalogue.entries; i++) {
		mentions_free(gathered->kept[i].mentions);
		article_free(gathered->kept[i].article);
	}
	free(gathered->kept);
}

struct article *gathered_take(
	struct gathered *gathered, uint32_t index, struct mentions **mentions, struct err *err)
{
	struct session *session = gathered->session;
	*mentions = NULL;
	if (!gathered->kept || !gathered->kept[index].article)
		return session_read(session, session->catalogue.entry[index].path, err);
	struct kept kept = gathered->kept[index];
	gathered->kept[index] = (struct kept){ 0 };
	*mentions = kept.mentions;
	return kept.article;
}

struct tally gathered_tally(const struct gathered *gathered, const struct actor *actor)
{
	const struct catalogue *catalogue = &gathered->session->catalogue;
	struct tally tally = tally_of(actor);
	uint32_t found = gathered->kept ? catalogue_find(catalogue, actor->key) : NOWHERE;
	if (found == NOWHERE)
		return tally;
	const struct member *member = &catalogue->member[catalogue->member[found].joined];
	tally.key = member->key;
	tally.name = member->name;
	tally.kind = member->kind;
	return tally;
}

void gathered_keys(const struct gathered *gathered, struct buffer *key)
{
	const struct catalogue *catalogue = &gathered->session->catalogue;
	uint32_t found = catalogue_find(catalogue, buffer_slice(key));
	if (found == NOWHERE)
		return;
	key->len = 0;
	catalogue_keys(catalogue, catalogue->member[found].joined, key);
}
