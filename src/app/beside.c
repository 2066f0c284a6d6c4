/*
 * Two articles side by side, as text. Every sentence has its number and a mark before it, which
 * says in one character what colour would only repeat: = the other side says that too, ~ perhaps,
 * + it does not; of versions * words of it changed, < > it was moved, ! figures differ.
 *
 * Only versions stand level with each other. Reports that were written apart are in two columns
 * that run freely: there a row means nothing, and the numbers behind a mark say what belongs
 * together.
 */
#include "app/beside.h"

#include "app/output.h"

#include <stdlib.h>
#include <string.h>

enum {
	COLUMN = 46, /* of a side, its marks and numbers with it */
	INDENT = 6,  /* "=12   " */
	NAME = 40,   /* of an actor or a fact */
};

/* The rows of one sentence, and those that are printed. */
struct column {
	struct arena arena;
	struct ruler ruler;
	struct row *row;
	uint32_t rows, done;
	char head[16]; /* what stands before the first row */
};

static void print_blanks(struct buffer *out, unsigned count)
{
	for (unsigned i = 0; i < count; i++)
		buffer_add_char(out, ' ');
}

/* TEXT in COLUMNS columns, cut where it is longer. */
static void print_fit(struct buffer *out, struct slice text, unsigned columns)
{
	struct slice fit = text_fit(text, columns);
	unsigned used = text_columns(fit);
	output_plain(out, fit);
	print_blanks(out, used < columns ? columns - used : 0);
}

/* ---- marks */

/* Where whole passages are shared, what is outside of them may be said in other words. */
static char mark_of(const struct beside *beside, unsigned which, uint32_t sentence)
{
	const struct versions *versions = beside->versions;
	bool alone = !versions || versions->sentence[which][sentence].change == CHANGE_ONLY;
	return alone && beside->match ? match_mark(beside->match, which, sentence)
				      : version_mark(versions, which, sentence);
}

/* ---- columns */

static void column_set(
	struct column *column, const struct beside *beside, unsigned which, uint32_t sentence)
{
	const struct side *side = beside->side[which];
	struct range at = side->sentence[sentence].at;
	arena_reset(&column->arena);
	ruler_make(&column->ruler, &column->arena, slice_cut(side->piece->text, at.from, at.to));
	column->rows = wrap(&column->ruler, COLUMN - INDENT, &column->arena, &column->row);
	column->done = 0;
	snprintf(column->head, sizeof column->head, "%c%-4u", mark_of(beside, which, sentence),
		sentence + 1);
}

/* The next row, or blanks where there is none. */
static void column_print(struct buffer *out, struct column *column)
{
	if (column->done >= column->rows) {
		print_blanks(out, COLUMN);
		return;
	}
	struct row row = column->row[column->done];
	struct slice text = slice_cut(column->ruler.text, row.at.from, row.at.to);
	buffer_print(out, "%-*s", INDENT, column->done ? "" : column->head);
	output_plain(out, text);
	if (row.hyphen)
		buffer_add_char(out, '-');
	unsigned used = INDENT + row.columns + row.hyphen;
	print_blanks(out, used < COLUMN ? COLUMN - used : 0);
	column->done++;
}

static void end_row(struct buffer *out)
{
	while (out->len && out->at[out->len - 1] == ' ')
		out->len--;
	buffer_add_char(out, '\n');
}

static void print_both(struct buffer *out, struct column column[SIDES])
{
	column_print(out, &column[LEFT]);
	buffer_add_slice(out, SLICE("  | "));
	column_print(out, &column[RIGHT]);
	end_row(out);
}

static bool is_done(const struct column *column)
{
	return column->done >= column->rows;
}

/* Both columns run as they come. */
static void print_freely(
	struct buffer *out, const struct beside *beside, struct column column[SIDES])
{
	uint32_t next[SIDES] = { 0 };
	for (;;) {
		for (unsigned i = 0; i < SIDES; i++)
			if (is_done(&column[i]) && next[i] < beside->side[i]->sentences)
				column_set(&column[i], beside, i, next[i]++);
		if (is_done(&column[LEFT]) && is_done(&column[RIGHT]))
			return;
		print_both(out, column);
	}
}

/* The sentence of the right side that has to stand level with SENTENCE of the left; NOWHERE. */
static uint32_t level_with(const struct versions *versions, uint32_t sentence)
{
	const struct version_sentence *version = &versions->sentence[LEFT][sentence];
	bool level = version->partner != NOWHERE && version->change != CHANGE_MOVED;
	return level ? version->partner : NOWHERE;
}

static void print_level(struct buffer *out, struct column column[SIDES])
{
	while (!is_done(&column[LEFT]) || !is_done(&column[RIGHT]))
		print_both(out, column);
}

/* What stayed in place stands level. */
static void print_versions(
	struct buffer *out, const struct beside *beside, struct column column[SIDES])
{
	uint32_t right = 0;
	for (uint32_t left = 0; left < beside->side[LEFT]->sentences; left++) {
		uint32_t level = level_with(beside->versions, left);
		for (; level != NOWHERE && right < level; right++) {
			column_set(&column[RIGHT], beside, RIGHT, right);
			print_level(out, column);
		}
		column_set(&column[LEFT], beside, LEFT, left);
		if (level == right)
			column_set(&column[RIGHT], beside, RIGHT, right++);
		print_level(out, column);
	}
	for (; right < beside->side[RIGHT]->sentences; right++) {
		column_set(&column[RIGHT], beside, RIGHT, right);
		print_level(out, column);
	}
}

static void print_columns(struct buffer *out, const struct beside *beside)
{
	struct column column[SIDES] = { 0 };
	for (unsigned i = 0; i < SIDES; i++)
		arena_init(&column[i].arena);
	if (beside->versions)
		print_versions(out, beside, column);
	else
		print_freely(out, beside, column);
	for (unsigned i = 0; i < SIDES; i++)
		arena_release(&column[i].arena);
}

/* ---- what stands above and below */

static void print_title(struct buffer *out, const struct beside *beside)
{
	for (unsigned i = 0; i < SIDES; i++) {
		const struct article *article = beside->article[i];
		struct slice title = article->title.text.len ? article->title.text : article->name;
		buffer_add_slice(out, i ? SLICE("  | R ") : SLICE("L "));
		print_fit(out, title, COLUMN - 2);
	}
	end_row(out);
}

static void print_versions_counts(struct buffer *out, const struct versions *versions)
{
	buffer_print(out,
		"%u changed, %u moved, %u removed, %u added, %u the same; words: %u removed, %u "
		"added; figures differ: %u, names: %u\n",
		versions->changed, versions->moved, versions->only[LEFT], versions->only[RIGHT],
		versions->same, versions->words[LEFT], versions->words[RIGHT], versions->figures,
		versions->names);
}

static void print_match_counts(struct buffer *out, const struct match *match)
{
	buffer_print(out, "%u strong, %u and %u weak, %u only left, %u only right\n", match->strong,
		match->weak[LEFT], match->weak[RIGHT], match->only[LEFT], match->only[RIGHT]);
}

/* The mode, and what it comes to; what there is nothing to say of is said. */
static void print_sum(struct buffer *out, const struct beside *beside)
{
	buffer_print(
		out, "%s %u%%: ", likeness_name(beside->overlap.likeness), beside->overlap.percent);
	const char *nothing = comparison_nothing(beside->side, beside->match, beside->versions);
	if (nothing) {
		buffer_print(out, "%s\n", nothing);
		return;
	}
	if (beside->versions)
		print_versions_counts(out, beside->versions);
	if (beside->match)
		print_match_counts(out, beside->match);
}

/* What the other side says about each sentence with a strong answer. */
static void print_strong(struct buffer *out, const struct match *match)
{
	struct buffer reasons = { 0 };
	for (uint32_t i = 0; i < match->side[LEFT]->sentences; i++) {
		const struct replies *replies = &match->sentence[LEFT][i];
		if (!replies->answers || replies->answer[0].strength != STRENGTH_STRONG)
			continue;
		struct reply reply = replies->answer[0];
		buffer_print(
			out, "L%-5u R%-5u %.2f  ", i + 1, reply.sentence + 1, (double)reply.score);
		reasons.len = 0;
		match_reasons_print(match, LEFT, i, reply.sentence, UINT32_MAX, &reasons);
		output_plain(out, buffer_slice(&reasons));
		end_row(out);
	}
	buffer_release(&reasons);
}

static void print_count(struct buffer *out, uint32_t count)
{
	if (count)
		buffer_print(out, " %5u", count);
	else
		buffer_print(out, "     -");
}

static void print_players(struct buffer *out, const struct players *players)
{
	const char *const heads[] = { "BOTH", "ONLY LEFT", "ONLY RIGHT" };
	const uint32_t counts[] = { players->both, players->only[LEFT], players->only[RIGHT] };
	const struct player *player = players->player;
	for (unsigned list = 0; list < COUNT_OF(heads); list++) {
		buffer_print(out, "\n%s %u\n", heads[list], counts[list]);
		for (uint32_t i = 0; i < counts[list]; i++, player++) {
			print_fit(out, player->name, NAME);
			print_count(out, player->count[LEFT]);
			print_count(out, player->count[RIGHT]);
			buffer_print(out, "  %s\n", actor_kind_name(player->kind));
		}
	}
}

static void print_facts(struct buffer *out, const struct facts *facts)
{
	for (uint32_t i = 0; i < facts->count; i++) {
		const struct both_fact *fact = &facts->fact[i];
		if (!i || fact->kind != facts->fact[i - 1].kind)
			buffer_print(out, "\n%s\n",
				fact->kind == FACT_DATE     ? "DATES"
				: fact->kind == FACT_FIGURE ? "FIGURES"
							    : "QUOTATIONS");
		print_fit(out, fact->text, NAME);
		print_count(out, fact->count[LEFT]);
		print_count(out, fact->count[RIGHT]);
		buffer_add_char(out, '\n');
	}
}

void beside_print(struct buffer *out, const struct beside *beside)
{
	print_title(out, beside);
	print_sum(out, beside);
	buffer_add_char(out, '\n');
	print_columns(out, beside);
	if (beside->match && beside->match->strong) {
		buffer_print(out, "\nSTRONG\n");
		print_strong(out, beside->match);
	}
	print_players(out, beside->players);
	print_facts(out, beside->facts);
}
