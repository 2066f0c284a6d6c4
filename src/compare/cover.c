/*
 * How much of what one side says the other says too: of a sentence the share of its words, of a
 * paragraph the cosine. All is added up along lists of who has which word, so that sentences
 * without a word in common cost nothing.
 */
#include "compare/cover.h"

#include <string.h>

/* Of a word that an answer has no more than a relative of. */
#define LIKE_START .8f
#define LIKE_SENSE .8f
#define LONG_ANSWER .06f /* is taken off an answer twice as long as the mean one */

enum {
	LONG_LIST = 2000 /* units with a relative of a word: more tell nothing */
};

void cover_init(struct cover *cover, struct arena *arena, const struct match *match, unsigned which)
{
	float words = 0;
	cover->terms = match->terms;
	cover->serial = 0;
	units_make(&cover->asking, arena, match->terms, match->side[which], which, false);
	units_make(&cover->answering, arena, match->terms, match->side[!which], !which, false);
	const struct units *units = &cover->answering;
	for (unsigned level = 0; level < LEVELS; level++)
		postings_make(&cover->postings[level], arena, match->terms, units, level);
	cover->stamp = ARENA_NEW(arena, uint32_t, (size_t)units->count + 1);
	cover->scale = ARENA_NEW(arena, float, (size_t)units->count + 1);
	if (units->count)
		words = (float)units->from[units->count] / (float)units->count;
	for (uint32_t i = 0; i < units->count; i++) {
		float len = (float)(units->from[i + 1] - units->from[i]);
		cover->scale[i] = words > 0 ? 1 / (1 + LONG_ANSWER * (len / words - 1)) : 1;
	}
}

/* Adds WORTH to what the units get that hold a key of TERM and have not got it already. */
static void cover_term(struct cover *cover, uint32_t term, unsigned level, float worth, float *row)
{
	const struct postings *postings = &cover->postings[level];
	uint32_t key[SENSES_MOST], keys = term_keys(cover->terms, term, level, key);
	for (uint32_t k = 0; k < keys; k++) {
		uint32_t from = postings->from[key[k]], to = postings->from[key[k] + 1];
		if (level != LEVEL_TERM && to - from > LONG_LIST)
			continue;
		for (uint32_t i = from; i < to; i++) {
			uint32_t unit = postings->unit[i];
			row[unit] += cover->stamp[unit] == cover->serial ? 0 : worth;
			cover->stamp[unit] = cover->serial;
		}
	}
}

void cover_row(struct cover *cover, uint32_t unit, float *row)
{
	static const float like[LEVELS] = { 1, LIKE_START, LIKE_SENSE };
	const struct units *asking = &cover->asking;
	memset(row, 0, cover->answering.count * sizeof *row);
	if (unit >= asking->count || asking->total[unit] <= 0)
		return;
	for (uint32_t i = asking->from[unit]; i < asking->from[unit + 1]; i++) {
		uint32_t term = asking->term[i];
		float worth = cover->terms->weight[term] / asking->total[unit];
		cover->serial++;
		for (unsigned level = 0; level < LEVELS; level++)
			cover_term(cover, term, level, worth * like[level], row);
	}
	for (uint32_t i = 0; i < cover->answering.count; i++)
		row[i] *= cover->scale[i];
}

/* ---- paragraphs */

void context_init(
	struct context *context, struct arena *arena, const struct match *match, unsigned which)
{
	const struct terms *terms = match->terms;
	units_make(&context->asking, arena, terms, match->side[which], which, true);
	units_make(&context->answering, arena, terms, match->side[!which], !which, true);
	postings_make(&context->postings, arena, terms, &context->answering, LEVEL_TERM);
}

void context_row(const struct context *context, uint32_t unit, float *row)
{
	const struct units *asking = &context->asking, *answering = &context->answering;
	const struct postings *postings = &context->postings;
	memset(row, 0, answering->count * sizeof *row);
	if (unit >= asking->count || asking->norm[unit] <= 0)
		return;
	for (uint32_t i = asking->from[unit]; i < asking->from[unit + 1]; i++) {
		uint32_t term = asking->term[i];
		float worth = asking->worth[i] / asking->norm[unit];
		for (uint32_t k = postings->from[term]; k < postings->from[term + 1]; k++)
			row[postings->unit[k]] += worth * answering->worth[postings->entry[k]];
	}
	for (uint32_t i = 0; i < answering->count; i++)
		if (answering->norm[i] > 0)
			row[i] /= answering->norm[i];
}
