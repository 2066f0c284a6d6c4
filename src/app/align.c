/*
 * What each of two articles says about the sentences of the other, as rows for other programs:
 * --align and :export print the same ones.
 */
#include "app/align.h"

#include "app/printed.h"

static const char *const align_columns[] = { "fileA", "startA", "endA", "fileB", "startB", "endB",
	"score", "reasons", NULL };

struct align {
	struct output *out;
	const struct match *match;
	const struct article *article[SIDES];
	struct places *places[SIDES];
};

static void put_place(struct align *align, unsigned which, uint32_t sentence)
{
	const struct side *side = align->match->side[which];
	output_slice(align->out, align->article[which]->name);
	output_range(align->out, align->places[which], side->piece, side->sentence[sentence].at);
}

static void put_reply(
	struct align *align, unsigned which, uint32_t sentence, const struct reply *reply)
{
	struct buffer reasons = { 0 };
	output_row(align->out);
	put_place(align, which, sentence);
	put_place(align, !which, reply->sentence);
	output_real(align->out, reply->score);
	match_reasons_print(align->match, which, sentence, reply->sentence, UINT32_MAX, &reasons);
	output_slice(align->out, buffer_slice(&reasons));
	output_row_end(align->out);
	buffer_release(&reasons);
}

static void put_side(struct align *align, unsigned which)
{
	for (uint32_t i = 0; i < align->match->side[which]->sentences; i++) {
		const struct replies *replies = &align->match->sentence[which][i];
		for (uint32_t k = 0; k < replies->answers; k++)
			put_reply(align, which, i, &replies->answer[k]);
	}
}

void align_print(
	struct output *out, const struct article *const article[SIDES], const struct match *match)
{
	struct align align = { .out = out, .match = match };
	out->columns = align_columns;
	output_start(out);
	for (unsigned i = 0; i < SIDES; i++) {
		align.article[i] = article[i];
		align.places[i] = places_make(article[i]);
	}
	put_side(&align, LEFT);
	put_side(&align, RIGHT);
	for (unsigned i = 0; i < SIDES; i++)
		places_free(align.places[i]);
}
