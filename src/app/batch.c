/*
 * Outputs without a screen: for every view of the reader, the same facts as text. Articles are
 * opened one after the other; one that cannot be read is said on standard error, and the others
 * go on.
 */
#include "app/app.h"
#include "app/gather.h"
#include "app/printed.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* What one mode keeps while it goes through the articles. */
struct batch {
	const struct arguments *arguments;
	struct session *session;
	struct output out;
	struct buffer scratch;
	struct catalogue actors, names; /* of --actors: who was met, and "NUMBER AS WHAT" */
	struct surface_count *surface;  /* by number of NAMES, until it is sorted */
	size_t room;
	uint32_t *
		last_article; /* by number of ACTORS: the last one that it was counted in, from 1 */
	size_t last_room;
	uint32_t done;
	struct gathered gathered; /* which actors are one, in the modes that print actors */
	struct mentions
		*mentions;     /* of the first piece of the article at hand, if they are known */
	struct buffer actor;   /* of --concordance: its keys, one a line */
	struct places *places; /* of the article at hand; or NULL */
};

struct surface_count {
	uint32_t actor, count;
	struct slice text; /* in the arena of the names */
};

/* Calls EACH for every piece of the article; FALSE where one could not be read. */
static bool each_piece(struct batch *batch, const struct article *article,
	void (*each)(struct batch *, const struct article *, const struct piece *), struct err *err)
{
	each(batch, article, article->first);
	for (uint32_t i = 1; i < article->pieces; i++) {
		struct piece *piece = piece_read(article, i, err);
		if (!piece)
			return false;
		each(batch, article, piece);
		piece_free(piece);
	}
	return true;
}

/* ---- places */

/* each_piece() with the places of the article at hand. */
static bool each_placed(struct batch *batch, const struct article *article,
	void (*each)(struct batch *, const struct article *, const struct piece *), struct err *err)
{
	batch->places = places_make(article);
	bool fine = each_piece(batch, article, each, err);
	places_free(batch->places);
	batch->places = NULL;
	return fine;
}

/* ---- --list */

static const char *const list_columns[] = { "path", "title", "date", "site", "words", "actors",
	"status", NULL };

static void add_best(struct buffer *text, const struct mentions *mentions)
{
	for (uint32_t i = 0; i < mentions->actors && i < 5; i++) {
		const struct actor *actor = &mentions->actor[i];
		buffer_print(text, "%s%.*s:%u", i ? ", " : "", (int)actor->name.len, actor->name.at,
			actor->count);
	}
}

static bool list_article(struct batch *batch, const struct article *article, struct err *err)
{
	struct mentions *mentions =
		article_mentions(article, article->first, batch->session->roster);
	struct digest *digest = digest_make(article, mentions);
	struct output *out = &batch->out;
	(void)err;
	batch->scratch.len = 0;
	add_best(&batch->scratch, mentions);
	output_row(out);
	output_slice(out, article->path);
	output_slice(out, digest->title.len ? digest->title : article->name);
	output_slice(out, digest->date);
	output_slice(out, digest->site);
	output_number(out, digest->words);
	output_slice(out, buffer_slice(&batch->scratch));
	output_slice(out, SLICE("unread"));
	output_row_end(out);
	digest_free(digest);
	mentions_free(mentions);
	return true;
}

/* ---- --structure */

static const char *const structure_columns[] = { "first", "last", "byte", "end", "kind", "level",
	"conf", "why", "text", NULL };

static void structure_piece(
	struct batch *batch, const struct article *article, const struct piece *piece)
{
	struct output *out = &batch->out;
	(void)article;
	for (uint32_t i = 0; i < piece->blocks; i++) {
		const struct block *block = &piece->block[i];
		output_row(out);
		output_number(out, block->first);
		output_number(out, block->last);
		output_range(out, batch->places, piece, block->at);
		output_slice(out, slice_of(block_kind_name(block->kind)));
		output_number(out, block->level);
		output_share(out, block->sure);
		output_slice(out, slice_of(block->why));
		output_text(out, batch->places, piece, block->at);
		output_row_end(out);
	}
}

static bool structure_article(struct batch *batch, const struct article *article, struct err *err)
{
	return each_placed(batch, article, structure_piece, err);
}

/* ---- --mentions */

static struct mentions *take_mentions(
	struct batch *batch, const struct article *article, const struct piece *piece)
{
	struct mentions *mentions = piece == article->first ? batch->mentions : NULL;
	if (!mentions)
		return article_mentions(article, piece, batch->session->roster);
	batch->mentions = NULL;
	return mentions;
}

static const char *const mentions_columns[] = { "article", "start", "end", "actor", "kind", "how",
	"surface", "line", "rule", "id", NULL };

static void mentions_piece(
	struct batch *batch, const struct article *article, const struct piece *piece)
{
	struct mentions *mentions = take_mentions(batch, article, piece);
	struct output *out = &batch->out;
	for (uint32_t i = 0; i < mentions->count; i++) {
		const struct mention *mention = &mentions->mention[i];
		struct tally actor =
			gathered_tally(&batch->gathered, &mentions->actor[mention->actor]);
		output_row(out);
		output_slice(out, article->name);
		bool joined = !slice_equal(actor.key, mentions->actor[mention->actor].key);
		uint8_t how = joined && mention->how == HOW_NAME ? HOW_PARTIAL : mention->how;
		output_range(out, batch->places, piece, mention->at);
		output_slice(out, actor.name);
		output_slice(out, slice_of(actor_kind_name(actor.kind)));
		output_slice(out, slice_of(actor_how_name(how)));
		output_text(out, batch->places, piece, mention->at);
		output_number(out, origin_line(&piece->origin, mention->at.from));
		output_slice(out, slice_of(actor_rule_name(joined ? RULE_JOIN : mention->rule)));
		output_slice(out, actor.key);
		output_row_end(out);
	}
	mentions_free(mentions);
}

static bool mentions_article(struct batch *batch, const struct article *article, struct err *err)
{
	return each_placed(batch, article, mentions_piece, err);
}

/* ---- --actors */

static const char *const actors_columns[] = { "actor", "kind", "mentions", "articles", "surfaces",
	NULL };

static void count_surface(struct batch *batch, uint32_t actor, const struct surface *surface)
{
	uint32_t known = batch->names.members;
	batch->scratch.len = 0;
	buffer_print(&batch->scratch, "%u %.*s", actor, (int)surface->text.len, surface->text.at);
	struct tally tally = { .key = buffer_slice(&batch->scratch), .name = surface->text };
	uint32_t number = catalogue_member(&batch->names, &tally);
	if (number == known) {
		batch->surface = grow(
			batch->surface, &batch->room, (size_t)number + 1, sizeof *batch->surface);
		batch->surface[number] = (struct surface_count){ .actor = actor,
			.text = batch->names.member[number].name };
	}
	batch->surface[number].count += surface->count;
}

/* An actor of several pieces of an article is in one article. */
static bool is_new_here(struct batch *batch, uint32_t actor, bool met)
{
	batch->last_article = grow(batch->last_article, &batch->last_room, (size_t)actor + 1,
		sizeof *batch->last_article);
	bool is_new = !met || batch->last_article[actor] != batch->done + 1;
	batch->last_article[actor] = batch->done + 1;
	return is_new;
}

static void count_actors(
	struct batch *batch, const struct article *article, const struct piece *piece)
{
	struct catalogue *catalogue = &batch->actors;
	struct mentions *mentions = take_mentions(batch, article, piece);
	for (uint32_t i = 0; i < mentions->actors; i++) {
		const struct actor *actor = &mentions->actor[i];
		struct tally tally = gathered_tally(&batch->gathered, actor);
		uint32_t known = catalogue->members, number = catalogue_member(catalogue, &tally);
		catalogue->member[number].mentions += actor->count;
		catalogue->member[number].articles += is_new_here(batch, number, number < known);
		for (uint32_t k = 0; k < actor->surfaces; k++)
			count_surface(batch, number, &actor->surface[k]);
	}
	mentions_free(mentions);
}

static int by_actor_and_count(const void *left, const void *right)
{
	const struct surface_count *a = left, *b = right;
	if (a->actor != b->actor)
		return a->actor < b->actor ? -1 : 1;
	return a->count == b->count  ? slice_compare(a->text, b->text)
	       : a->count < b->count ? 1
				     : -1;
}

static int by_mentions(const void *left, const void *right, void *argument)
{
	const struct catalogue *catalogue = argument;
	const struct member *a = &catalogue->member[*(const uint32_t *)left];
	const struct member *b = &catalogue->member[*(const uint32_t *)right];
	if (a->mentions != b->mentions)
		return a->mentions < b->mentions ? 1 : -1;
	return slice_compare(a->name, b->name);
}

static void put_surfaces(struct batch *batch, uint32_t actor)
{
	bool first = true;
	batch->scratch.len = 0;
	struct surface_count wanted = { .actor = actor, .count = UINT32_MAX };
	size_t low = 0, high = batch->names.members;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (by_actor_and_count(&batch->surface[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < batch->names.members && batch->surface[low].actor == actor;
		low++, first = false)
		buffer_print(&batch->scratch, "%s%.*s:%u", first ? "" : ", ",
			(int)batch->surface[low].text.len, batch->surface[low].text.at,
			batch->surface[low].count);
	output_slice(&batch->out, buffer_slice(&batch->scratch));
}

/* What was counted is written and forgotten. */
static void put_actors(struct batch *batch)
{
	struct catalogue *catalogue = &batch->actors;
	uint32_t *order = calloc((size_t)catalogue->members + 1, sizeof *order);
	if (!order)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < catalogue->members; i++)
		order[i] = i;
	qsort_r(order, catalogue->members, sizeof *order, by_mentions, catalogue);
	if (batch->names.members)
		qsort(batch->surface, batch->names.members, sizeof *batch->surface,
			by_actor_and_count);
	for (uint32_t i = 0; i < catalogue->members; i++) {
		const struct member *member = &catalogue->member[order[i]];
		output_row(&batch->out);
		output_slice(&batch->out, member->name);
		output_slice(&batch->out, slice_of(actor_kind_name(member->kind)));
		output_number(&batch->out, member->mentions);
		output_number(&batch->out, member->articles);
		put_surfaces(batch, order[i]);
		output_row_end(&batch->out);
	}
	free(order);
	catalogue_release(&batch->actors);
	catalogue_release(&batch->names);
}

/* As JSON an object an article. */
static bool actors_article(struct batch *batch, const struct article *article, struct err *err)
{
	bool fine = each_piece(batch, article, count_actors, err);
	if (batch->out.json)
		put_actors(batch);
	return fine;
}

static void actors_end(struct batch *batch)
{
	if (!batch->out.json)
		put_actors(batch);
}

/* ---- --concordance */

enum {
	CONTEXT_COLUMNS = 80
};

static const char *const concordance_columns[] = { "path", "line", "left context", "surface",
	"right context", NULL };

/* Whole words: those that are cut go. */
static struct slice left_context(struct slice text)
{
	struct slice tail = text_tail(text, CONTEXT_COLUMNS);
	const char *blank = tail.len < text.len ? memchr(tail.at, ' ', tail.len) : NULL;
	return slice_trim(slice_cut(tail, blank ? (size_t)(blank - tail.at) : 0, tail.len));
}

static struct slice right_context(struct slice text)
{
	struct slice fit = text_fit(text, CONTEXT_COLUMNS);
	const char *blank = fit.len < text.len ? memrchr(fit.at, ' ', fit.len) : NULL;
	return slice_trim(slice_cut(fit, 0, blank ? (size_t)(blank - fit.at) : fit.len));
}

static void concordance_row(
	struct batch *batch, const struct article *article, const struct witness *witness)
{
	struct output *out = &batch->out;
	struct slice text = witness->around;
	output_row(out);
	output_slice(out, article->path);
	output_number(out, witness->line);
	output_slice(out, left_context(slice_cut(text, 0, witness->in.from)));
	output_slice(out, slice_cut(text, witness->in.from, witness->in.to));
	output_slice(out, right_context(slice_cut(text, witness->in.to, text.len)));
	output_row_end(out);
}

static void concordance_piece(
	struct batch *batch, const struct article *article, const struct piece *piece)
{
	struct mentions *mentions = take_mentions(batch, article, piece);
	struct evidence *evidence =
		evidence_make(piece, 0, mentions, buffer_slice(&batch->actor), UINT32_MAX);
	for (uint32_t i = 0; evidence && i < evidence->witnesses; i++)
		concordance_row(batch, article, &evidence->witness[i]);
	evidence_free(evidence);
	mentions_free(mentions);
}

static bool concordance_article(struct batch *batch, const struct article *article, struct err *err)
{
	return each_piece(batch, article, concordance_piece, err);
}

/* Nothing is printed where nobody is called so. */
static bool find_whom(struct batch *batch)
{
	struct slice name = slice_trim(slice_of(batch->arguments->actor));
	struct buffer broken = { 0 };
	bool found = whom_find(batch->session, name, &batch->actor, &broken);
	if (found) {
		gathered_keys(&batch->gathered, &batch->actor);
	} else {
		batch->scratch.len = 0;
		buffer_print(&batch->scratch, "no actor is called %.*s", (int)name.len, name.at);
		output_lines(stderr, buffer_slice(&broken).at);
		output_error(batch->scratch.at);
	}
	buffer_release(&broken);
	return found;
}

/* ---- --text */

static const char *const plain_columns[] = { "text", NULL };

static bool text_article(struct batch *batch, const struct article *article, struct err *err)
{
	struct output *out = &batch->out;
	unsigned width = batch->arguments->width;
	(void)err;
	if (!out->json) {
		if (batch->done)
			fputs("\n────────\n\n", out->file);
		print_article(out->file, &batch->scratch, article, width);
		return true;
	}
	output_row(out);
	print_article(NULL, &batch->scratch, article, width);
	output_slice(out, buffer_slice(&batch->scratch));
	output_row_end(out);
	return true;
}

/* ---- the modes */

static const struct batch_mode {
	enum mode mode;
	const char *rows;
	const char *const *columns;
	bool (*article)(struct batch *, const struct article *, struct err *);
	void (*end)(struct batch *);
	bool actors;                   /* it names actors as all articles do */
	bool (*start)(struct batch *); /* FALSE, and said: nothing is to be done */
} modes[] = {
	{ MODE_LIST, NULL, list_columns, list_article, NULL, false, NULL },
	{ MODE_TEXT, "texts", plain_columns, text_article, NULL, false, NULL },
	{ MODE_STRUCTURE, "blocks", structure_columns, structure_article, NULL, false, NULL },
	{ MODE_MENTIONS, "mentions", mentions_columns, mentions_article, NULL, true, NULL },
	{ MODE_ACTORS, "actors", actors_columns, actors_article, actors_end, true, NULL },
	{ MODE_CONCORDANCE, "concordance", concordance_columns, concordance_article, NULL, true,
		find_whom },
};

static const struct batch_mode *find_mode(enum mode mode)
{
	const struct batch_mode *found = modes;
	while (found->mode != mode)
		found++;
	return found;
}

/* What is printed looks complete. */
static bool say_cut(const struct article *article)
{
	struct buffer text = { 0 };
	if (!article->cut)
		return false;
	buffer_print(&text, "%.*s: %.*s", (int)article->path.len, article->path.at,
		(int)article->note.len, article->note.at);
	output_error(text.at);
	buffer_release(&text);
	return true;
}

static bool run_entry(struct batch *batch, const struct batch_mode *mode, uint32_t entry)
{
	struct err err = { 0 };
	struct article *article = gathered_take(&batch->gathered, entry, &batch->mentions, &err);
	bool fine = false;
	if (article) {
		output_article(&batch->out, article->path);
		fine = mode->article(batch, article, &err);
		output_article_end(&batch->out);
		batch->done++;
	}
	if (!fine)
		output_error(err.text);
	else if (say_cut(article))
		fine = false;
	article_free(article);
	return fine;
}

int batch_run(const struct arguments *arguments, struct session *session)
{
	const struct batch_mode *mode = find_mode(arguments->mode);
	struct batch batch = { .arguments = arguments,
		.session = session,
		.out = { .file = stdout,
			.json = arguments->json,
			.rows = mode->rows,
			.columns = mode->columns },
		.gathered = { .session = session } };
	memory_keep();
	/* Who is in a list of names is the same in all articles by his key. */
	if (mode->actors && (mode->start || !session->listed))
		gathered_make(&batch.gathered, session);
	bool fine = !mode->start || mode->start(&batch), starts = fine;
	if (starts && mode->mode != MODE_TEXT)
		output_start(&batch.out);
	for (uint32_t i = 0; starts && i < session->catalogue.entries; i++)
		fine &= run_entry(&batch, mode, i);
	if (mode->end)
		mode->end(&batch);
	output_end(&batch.out);
	gathered_release(&batch.gathered);
	buffer_release(&batch.scratch);
	buffer_release(&batch.actor);
	free(batch.surface);
	free(batch.last_article);
	if (fflush(stdout) == 0 && !ferror(stdout))
		return fine ? 0 : 1;
	fprintf(stderr, "dramatis: standard output: %s\n", strerror(errno));
	return 1;
}
