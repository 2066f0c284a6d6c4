/*
 * Who is meant by a name on the command line. Best is an actor with that display name or key; then
 * the one that the table and the user's own actors know by it; then one that an article calls so.
 *
 * Which of them there are is known only when the articles have been looked through, so this is a
 * first pass over them, which ends as soon as nothing better can come.
 */
#include "app/app.h"

#include "article/build.h"

enum meant {
	MEANT_NAME,
	MEANT_ALIAS,
	MEANT_SURFACE,
	MEANT_NOBODY
};

struct looking {
	struct session *session;
	struct arena arena, scratch;
	struct slice wanted, alias; /* folded; and a key, or empty */
	enum meant best;
	struct buffer *key;
};

static struct slice folded(struct arena *arena, struct slice text)
{
	struct folded made;
	fold(&made, arena, text, FOLD_CASE | FOLD_MARKS);
	return made.text;
}

static bool is_wanted(struct looking *looking, struct slice text)
{
	arena_reset(&looking->scratch);
	return slice_equal(folded(&looking->scratch, text), looking->wanted);
}

/* The key of the actor that a text of the name alone would mention; empty: of none. */
static struct slice key_of_text(struct looking *looking, struct slice text)
{
	struct build build;
	struct slice key = SLICE("");
	build_init(&build, text, NULL, 0);
	build_start(&build, (struct block){ .kind = BLOCK_para, .sure = 100, .why = "name" });
	build_text(&build, text, 1);
	build_end(&build);
	struct piece *piece = build_piece(&build);
	struct mentions *mentions = mentions_find(piece, looking->session->roster, SLICE(""));
	if (mentions->count == 1 && mentions->mention[0].at.from == 0 &&
		mentions->mention[0].at.to == piece->text.len)
		key = arena_copy(&looking->arena, mentions->actor[0].key);
	mentions_free(mentions);
	piece_free(piece);
	return key;
}

/* In texts capitals tell names, but who types one may leave them out: "uk" and "sadat" are tried
 * as "UK" and "Sadat" too. */
static struct slice with_capitals(struct looking *looking, struct slice text, bool all)
{
	struct slice copy = arena_copy(&looking->arena, text);
	char *at = (char *)copy.at;
	for (size_t i = 0; i < copy.len; i++)
		if ((all || i == 0 || at[i - 1] == ' ') && at[i] >= 'a' && at[i] <= 'z')
			at[i] = (char)(at[i] - 'a' + 'A');
	return copy;
}

static struct slice key_of_alias(struct looking *looking, struct slice name)
{
	struct slice key = key_of_text(looking, name);
	if (!key.len)
		key = key_of_text(looking, with_capitals(looking, name, true));
	if (!key.len)
		key = key_of_text(looking, with_capitals(looking, name, false));
	return key;
}

static enum meant how_meant(struct looking *looking, const struct actor *actor)
{
	if (is_wanted(looking, actor->name) || is_wanted(looking, actor->key))
		return MEANT_NAME;
	if (looking->alias.len && slice_equal(actor->key, looking->alias))
		return MEANT_ALIAS;
	for (uint32_t i = 0; i < actor->surfaces; i++)
		if (is_wanted(looking, actor->surface[i].text))
			return MEANT_SURFACE;
	return MEANT_NOBODY;
}

static void look_in_piece(
	struct looking *looking, const struct article *article, const struct piece *piece)
{
	struct mentions *mentions = article_mentions(article, piece, looking->session->roster);
	for (uint32_t i = 0; i < mentions->actors; i++) {
		enum meant meant = how_meant(looking, &mentions->actor[i]);
		if (meant >= looking->best)
			continue;
		looking->best = meant;
		looking->key->len = 0;
		buffer_add_slice(looking->key, mentions->actor[i].key);
	}
	mentions_free(mentions);
}

static void look_in_article(struct looking *looking, const struct article *article)
{
	look_in_piece(looking, article, article->first);
	for (uint32_t i = 1; i < article->pieces && looking->best > MEANT_NAME; i++) {
		struct piece *piece = piece_read(article, i, &(struct err){ 0 });
		if (!piece)
			return;
		look_in_piece(looking, article, piece);
		piece_free(piece);
	}
}

bool whom_find(
	struct session *session, struct slice name, struct buffer *key, struct buffer *broken)
{
	struct looking looking = { .session = session, .best = MEANT_NOBODY, .key = key };
	arena_init(&looking.arena);
	arena_init(&looking.scratch);
	struct slice text = decode(&looking.arena, name, ENCODING_UTF8, NULL, NULL);
	looking.wanted = folded(&looking.arena, text);
	looking.alias = key_of_alias(&looking, text);
	for (uint32_t i = 0; i < session->catalogue.entries && looking.best > MEANT_NAME; i++) {
		struct err err = { 0 };
		struct article *article =
			session_read(session, session->catalogue.entry[i].path, &err);
		if (article)
			look_in_article(&looking, article);
		else
			buffer_print(broken, "dramatis: %s\n", err.text);
		article_free(article);
	}
	arena_release(&looking.scratch);
	arena_release(&looking.arena);
	return looking.best < MEANT_NOBODY;
}
