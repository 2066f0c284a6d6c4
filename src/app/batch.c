/*
 * Outputs without a screen: for every view of the reader, the same facts as text. Articles are
 * opened one after the other; one that cannot be read is said on standard error, and the others
 * go on.
 */
#include "app/app.h"
#include "app/gather.h"
#include "app/output.h"

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
	struct places *places; /* where the rows that are put are kept; or NULL */
};

/* Where bytes of an article's text stand in what --text=0 prints of it: of an article whose bytes
 * do not lead back to its file, these are what other programs are told. */
struct places {
	int64_t *at;     /* by byte of the first piece's text and its end; -1: not printed */
	int64_t printed; /* bytes that went out before those in the buffer */
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

/* ---- rows, for --text and for the places of the other modes */

/* Character by character, so that the place of each is known. */
static void put_placed(struct batch *batch, struct slice text, struct range range)
{
	struct places *places = batch->places;
	unsigned len;
	for (uint32_t at = range.from; at < range.to; at += len) {
		codepoint_at(text, at, &len);
		places->at[at] = places->printed + (int64_t)batch->scratch.len;
		output_plain(&batch->scratch, slice_cut(text, at, at + len));
	}
	places->at[range.to] = places->printed + (int64_t)batch->scratch.len;
}

/* Blanks from column AT to column TO. */
static void put_blanks(struct batch *batch, unsigned at, unsigned to)
{
	for (; at < to; at++)
		buffer_add_char(&batch->scratch, ' ');
}

/* A row of a table, whose cells stand below those of the others; never where places are asked. */
static void put_parts(
	struct batch *batch, struct reading *reading, struct slot *slot, struct spot spot)
{
	struct slice text = block_text(slot->piece, &slot->piece->block[spot.block]);
	const struct part *part;
	unsigned at = 0;
	for (uint32_t i = 0; (part = slot_part(reading, slot, spot, i)); i++) {
		struct row row = part->row;
		if (part->label.len) {
			put_blanks(batch, at, part->label_at);
			output_plain(&batch->scratch, part->label);
			at = part->label_at + text_columns(part->label);
		}
		if (row.at.from == row.at.to)
			continue;
		put_blanks(batch, at, part->at);
		output_plain(&batch->scratch, slice_cut(text, row.at.from, row.at.to));
		if (row.hyphen)
			buffer_add_char(&batch->scratch, '-');
		at = part->at + row.columns + row.hyphen;
	}
	buffer_add_char(&batch->scratch, '\n');
}

static void put_row(
	struct batch *batch, struct reading *reading, struct slot *slot, struct spot spot)
{
	if (slot_block(reading, slot, spot.block)->part) {
		put_parts(batch, reading, slot, spot);
		return;
	}
	struct row row = slot_row(reading, slot, spot);
	const struct block *block = &slot->piece->block[spot.block];
	struct range range = { block->at.from + row.at.from, block->at.from + row.at.to };
	if (batch->places)
		put_placed(batch, slot->piece->text, range);
	else
		output_plain(&batch->scratch, slice_cut(slot->piece->text, range.from, range.to));
	if (row.hyphen)
		buffer_add_char(&batch->scratch, '-');
	buffer_add_char(&batch->scratch, '\n');
	/* The line feed of a line of code is the one that was printed. */
	if (batch->places && range.to < block->at.to && slot->piece->text.at[range.to] == '\n')
		batch->places->at[range.to + 1] =
			batch->places->printed + (int64_t)batch->scratch.len;
}

/* Scripts get what is printed, places only the number of its bytes. */
static void flush_rows(struct batch *batch)
{
	if (batch->places)
		batch->places->printed += (int64_t)batch->scratch.len;
	else
		fwrite(batch->scratch.at, 1, batch->scratch.len, batch->out.file);
	batch->scratch.len = 0;
}

/* The rows that the reader would show; folds, since they cannot be opened here, are left out. */
static void put_rows(struct batch *batch, struct reading *reading)
{
	struct spot spot = reading_spot(reading, (struct place){ 0 });
	bool blank = false, begun = false;
	do {
		struct slot *slot = reading_slot(reading, spot.piece);
		if (!slot || !slot->piece->blocks)
			continue;
		if (slot_is_fold_row(slot, spot))
			continue;
		blank |= spot.row < 0;
		if (spot.row < 0)
			continue;
		if (blank && begun)
			buffer_add_char(&batch->scratch, '\n');
		blank = false;
		begun = true;
		put_row(batch, reading, slot, spot);
		if (batch->scratch.len >= 1 << 16)
			flush_rows(batch);
	} while (reading_step(reading, &spot, +1));
}

static struct reading *plain_reading(const struct article *article, unsigned width)
{
	struct reading *reading = reading_new(NULL, article, 0);
	unsigned columns = width ? width : UINT16_MAX * 2;
	reading->plain = true;
	reading->raw = !width;
	reading_measure(reading, columns, columns);
	return reading;
}

/* ---- places */

/* NULL where bytes lead back to the file. */
static struct places *places_make(struct batch *batch, const struct article *article)
{
	size_t len = article->first->text.len + 1;
	struct places *places;
	if (article->mapped || article->pieces > 1)
		return NULL;
	places = calloc(1, sizeof *places);
	if (!places || !(places->at = malloc(len * sizeof *places->at)))
		base_fatal("out of memory");
	memset(places->at, 0xff, len * sizeof *places->at);
	struct reading *reading = plain_reading(article, 0);
	batch->scratch.len = 0;
	batch->places = places;
	put_rows(batch, reading);
	batch->scratch.len = 0;
	reading_free(reading);
	return places;
}

static void places_free(struct places *places)
{
	if (places)
		free(places->at);
	free(places);
}

/* The range that other programs are told, -1 where there is none. */
static void put_range(struct batch *batch, const struct piece *piece, struct range range)
{
	uint64_t from = 0, to = 0;
	bool empty = range.from == range.to;
	if (batch->places) {
		output_number(&batch->out, empty ? -1 : batch->places->at[range.from]);
		output_number(&batch->out, empty ? -1 : batch->places->at[range.to]);
		return;
	}
	if (!empty)
		piece_source(piece, range, &from, &to);
	output_number(&batch->out, empty ? -1 : (int64_t)from);
	output_number(&batch->out, empty ? -1 : (int64_t)to);
}

/* The text of such a range: where there are places, as it is printed. */
static void put_text(struct batch *batch, const struct piece *piece, struct range range)
{
	struct slice text = slice_cut(piece->text, range.from, range.to);
	if (!batch->places) {
		output_slice(&batch->out, text);
		return;
	}
	batch->scratch.len = 0;
	for (size_t at = 0, to; at < text.len; at = to + 1) {
		const char *end = memchr(text.at + at, '\n', text.len - at);
		to = end ? (size_t)(end - text.at) : text.len;
		output_plain(&batch->scratch, slice_cut(text, at, to));
		if (end)
			buffer_add_char(&batch->scratch, '\n');
	}
	output_slice(&batch->out, buffer_slice(&batch->scratch));
}

/* each_piece() with the places of the article at hand. */
static bool each_placed(struct batch *batch, const struct article *article,
	void (*each)(struct batch *, const struct article *, const struct piece *), struct err *err)
{
	batch->places = places_make(batch, article);
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
		put_range(batch, piece, block->at);
		output_slice(out, slice_of(block_kind_name(block->kind)));
		output_number(out, block->level);
		output_share(out, block->sure);
		output_slice(out, slice_of(block->why));
		put_text(batch, piece, block->at);
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
		put_range(batch, piece, mention->at);
		output_slice(out, actor.name);
		output_slice(out, slice_of(actor_kind_name(actor.kind)));
		bool joined = !slice_equal(actor.key, mentions->actor[mention->actor].key);
		uint8_t how = joined && mention->how == HOW_NAME ? HOW_PARTIAL : mention->how;
		output_slice(out, slice_of(actor_how_name(how)));
		put_text(batch, piece, mention->at);
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

/* ---- --text */

static const char *const plain_columns[] = { "text", NULL };

static bool text_article(struct batch *batch, const struct article *article, struct err *err)
{
	struct reading *reading = plain_reading(article, batch->arguments->width);
	struct output *out = &batch->out;
	(void)err;
	batch->scratch.len = 0;
	if (!out->json && batch->done)
		fputs("\n────────\n\n", out->file);
	if (out->json)
		output_row(out);
	put_rows(batch, reading);
	if (out->json) {
		output_slice(out, buffer_slice(&batch->scratch));
		output_row_end(out);
	} else {
		fwrite(buffer_slice(&batch->scratch).at, 1, batch->scratch.len, out->file);
	}
	reading_free(reading);
	return true;
}

/* ---- the modes */

static const struct batch_mode {
	enum mode mode;
	const char *rows;
	const char *const *columns;
	bool (*article)(struct batch *, const struct article *, struct err *);
	void (*end)(struct batch *);
	bool actors; /* it names actors as all articles do */
} modes[] = {
	{ MODE_LIST, NULL, list_columns, list_article, NULL, false },
	{ MODE_TEXT, "texts", plain_columns, text_article, NULL, false },
	{ MODE_STRUCTURE, "blocks", structure_columns, structure_article, NULL, false },
	{ MODE_MENTIONS, "mentions", mentions_columns, mentions_article, NULL, true },
	{ MODE_ACTORS, "actors", actors_columns, actors_article, actors_end, true },
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
	bool fine = true;
	if (mode->actors)
		gathered_make(&batch.gathered, session);
	if (mode->mode != MODE_TEXT)
		output_start(&batch.out);
	for (uint32_t i = 0; i < session->catalogue.entries; i++)
		fine &= run_entry(&batch, mode, i);
	if (mode->end)
		mode->end(&batch);
	gathered_release(&batch.gathered);
	buffer_release(&batch.scratch);
	free(batch.surface);
	free(batch.last_article);
	if (fflush(stdout) == 0 && !ferror(stdout))
		return fine ? 0 : 1;
	fprintf(stderr, "dramatis: standard output: %s\n", strerror(errno));
	return 1;
}
