/*
 * Outputs of two articles: what each says about the sentences of the other, and the two side by
 * side. Both have to be read; there is no half of a comparison.
 */
#include "app/pair.h"

#include "app/align.h"
#include "app/beside.h"
#include "app/half.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* One of the two. */
struct pair {
	const struct arguments *arguments;
	struct half half[SIDES];
	struct output out;
};

static bool read_half(struct half *half, struct session *session, const char *path)
{
	struct err err = { 0 };
	*half = half_of(session_read(session, path, &err), session->roster);
	if (!half->article)
		output_error(err.text);
	return half->article != NULL;
}

/* ---- --align */

static void run_align(struct pair *pair)
{
	struct match *match = match_make(pair->half[LEFT].side, pair->half[RIGHT].side);
	const struct article *const article[SIDES] = { pair->half[LEFT].article,
		pair->half[RIGHT].article };
	align_print(&pair->out, article, match);
	match_free(match);
}

/* ---- --compare */

static const char *const compare_columns[] = { "fileA", "fileB", "actor", "kind", "countA",
	"countB", NULL };

static void put_players(struct pair *pair, const struct players *players)
{
	uint32_t count = players->both + players->only[LEFT] + players->only[RIGHT];
	pair->out.columns = compare_columns;
	output_start(&pair->out);
	for (uint32_t i = 0; i < count; i++) {
		const struct player *player = &players->player[i];
		output_row(&pair->out);
		output_slice(&pair->out, pair->half[LEFT].article->name);
		output_slice(&pair->out, pair->half[RIGHT].article->name);
		output_slice(&pair->out, player->name);
		output_slice(&pair->out, slice_of(actor_kind_name(player->kind)));
		output_number(&pair->out, player->count[LEFT]);
		output_number(&pair->out, player->count[RIGHT]);
		output_row_end(&pair->out);
	}
}

static void print_beside(const struct pair *pair, const struct players *players)
{
	const struct side *left = pair->half[LEFT].side, *right = pair->half[RIGHT].side;
	struct overlap overlap = sides_overlap(left, right);
	enum likeness likeness = overlap.likeness;
	struct match *match = likeness == LIKENESS_VERSIONS ? NULL : match_make(left, right);
	struct versions *versions =
		likeness == LIKENESS_INDEPENDENT ? NULL : versions_make(left, right);
	struct facts *facts = facts_make(left, right);
	struct buffer out = { 0 };
	struct beside beside = {
		.article = { pair->half[LEFT].article, pair->half[RIGHT].article },
		.side = { left, right },
		.overlap = overlap,
		.match = match,
		.versions = versions,
		.players = players,
		.facts = facts,
	};
	beside_print(&out, &beside);
	fwrite(out.at, 1, out.len, stdout);
	buffer_release(&out);
	facts_free(facts);
	versions_free(versions);
	match_free(match);
}

static void run_compare(struct pair *pair)
{
	struct players *players = players_make(pair->half[LEFT].side, pair->half[RIGHT].side);
	if (pair->arguments->table)
		put_players(pair, players);
	else
		print_beside(pair, players);
	players_free(players);
}

/* ---- the modes */

bool mode_is_pair(enum mode mode)
{
	return mode == MODE_ALIGN || mode == MODE_COMPARE;
}

/* What is printed looks complete; FALSE where it is not. */
static bool say_cut(const struct half *half)
{
	const struct article *article = half->article;
	struct buffer text = { 0 };
	if (!half->side->cut && !article->cut)
		return true;
	buffer_print(&text, "%.*s: ", (int)article->path.len, article->path.at);
	if (article->cut)
		buffer_add_slice(&text, article->note);
	else
		buffer_print(&text, "too long to be compared whole: its first %u sentences were",
			half->side->sentences);
	output_error(text.at);
	buffer_release(&text);
	return false;
}

static int run_pair(struct pair *pair, struct session *session)
{
	const struct entry *entry = session->catalogue.entry;
	bool whole = true;
	for (unsigned i = 0; i < SIDES; i++)
		if (!read_half(&pair->half[i], session, entry[i].path))
			return 1;
	if (pair->arguments->mode == MODE_ALIGN)
		run_align(pair);
	else
		run_compare(pair);
	for (unsigned i = 0; i < SIDES; i++)
		whole &= say_cut(&pair->half[i]);
	output_end(&pair->out);
	if (fflush(stdout) == 0 && !ferror(stdout))
		return whole ? 0 : 1;
	fprintf(stderr, "dramatis: standard output: %s\n", strerror(errno));
	return 1;
}

int pair_run(const struct arguments *arguments, struct session *session)
{
	struct pair pair = { .arguments = arguments,
		.out = { .file = stdout, .json = arguments->json } };
	int status = run_pair(&pair, session);
	for (unsigned i = 0; i < SIDES; i++)
		half_release(&pair.half[i]);
	return status;
}
