/*
 * What the one article says about a sentence of the other. Reports on one subject tell it in
 * another order, so order counts for nothing. An answer is worth the share of the question's words,
 * each by its worth, that it has too; a relative of a word counts for most of it. To that comes
 * what surrounds the two: their paragraphs, the sentences before and behind them, and how much an
 * answer has to do with all of the asking text, since reports come back to what they are about.
 *
 * Two of three sentences have no counterpart. So the first answer is called strong only where it is
 * mutual and good. The weights were measured, see HACKING.
 */
#include "compare/compare.h"

#include "compare/number.h"
#include "compare/terms.h"

#include <stdlib.h>
#include <string.h>

/* What the parts of a score are worth, beside the share of the question's words. */
#define LIKE_START .8f   /* of a word, where the answer has a relative of it */
#define LIKE_SENSE .8f   /* where it has one of the same meaning */
#define LONG_ANSWER .06f /* is taken off an answer twice as long as the mean one */
#define PARAGRAPH .3f
#define NEIGHBOURS .3f
#define SUBJECT .7f
#define WHOLE (1 + PARAGRAPH + NEIGHBOURS) /* of a sentence in a copy of its text */

#define STRONG_LEAST .25f /* on average, and neither of them weak */
#define WEAK_LEAST .18f

enum {
	LONG_LIST = 2000,    /* units with a relative of a word: more tell nothing */
	SUBJECT_ASKED = 1000 /* sentences whose mean is taken for that of all */
};

/* How much of each of some units others cover. */
struct cover {
	const struct terms *terms;
	struct units asking, answering;
	struct postings postings[LEVELS];
	float *scale;    /* by answering unit: for its length */
	uint32_t *stamp; /* by answering unit: the last question and word that it had */
	uint32_t serial;
};

static void cover_init(struct cover *cover, struct arena *arena, const struct match *match,
	unsigned which, bool blocks)
{
	float words = 0;
	cover->terms = match->terms;
	cover->serial = 0;
	units_make(&cover->asking, arena, match->terms, match->side[which], which, blocks);
	units_make(&cover->answering, arena, match->terms, match->side[!which], !which, blocks);
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

/* The share of UNIT that each answering unit covers, in ROW. */
static void cover_row(struct cover *cover, uint32_t unit, float *row)
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

/* ---- one direction */

struct asking {
	const struct side *from, *to;
	struct cover sentences, blocks;
	float *row[3]; /* of the sentence before, at and behind the one at hand */
	float *paragraph;
	uint32_t paragraph_of;  /* whose that is, from 1 */
	float *subject;         /* by answering sentence: how much it covers on average */
	uint32_t *paragraph_in; /* by answering sentence: its block among those with sentences */
};

static uint32_t *number_blocks(struct arena *arena, const struct side *side)
{
	uint32_t *number = ARENA_NEW(arena, uint32_t, (size_t)side->sentences + 1);
	for (uint32_t i = 1; i < side->sentences; i++)
		number[i] =
			number[i - 1] + (side->sentence[i].block != side->sentence[i - 1].block);
	return number;
}

static void find_subject(struct asking *asking)
{
	uint32_t step = 1 + asking->from->sentences / SUBJECT_ASKED, asked = 0;
	for (uint32_t i = 0; i < asking->from->sentences; i += step, asked++) {
		cover_row(&asking->sentences, i, asking->row[0]);
		for (uint32_t k = 0; k < asking->to->sentences; k++)
			asking->subject[k] += asking->row[0][k];
	}
	for (uint32_t k = 0; k < asking->to->sentences && asked; k++)
		asking->subject[k] /= (float)asked;
}

static void asking_init(
	struct asking *asking, struct arena *arena, const struct match *match, unsigned which)
{
	*asking = (struct asking){ .from = match->side[which], .to = match->side[!which] };
	size_t most = (size_t)asking->to->sentences + 1;
	cover_init(&asking->sentences, arena, match, which, false);
	cover_init(&asking->blocks, arena, match, which, true);
	for (unsigned i = 0; i < 3; i++)
		asking->row[i] = ARENA_NEW(arena, float, most);
	asking->paragraph = ARENA_NEW(arena, float, most);
	asking->subject = ARENA_NEW(arena, float, most);
	asking->paragraph_in = number_blocks(arena, asking->to);
	find_subject(asking);
}

/* What answer AT is worth to the sentence whose row is the middle one. */
static float score(const struct asking *asking, uint32_t at)
{
	float cover = asking->row[1][at];
	float before = at ? asking->row[0][at - 1] : 0;
	float behind = at + 1 < asking->to->sentences ? asking->row[2][at + 1] : 0;
	float whole = cover + PARAGRAPH * asking->paragraph[asking->paragraph_in[at]] +
		      NEIGHBOURS * (before + behind) / 2 + SUBJECT * asking->subject[at];
	return whole < WHOLE ? whole / WHOLE : 1;
}

static void add_answer(struct replies *answers, uint32_t sentence, float score)
{
	uint32_t at = answers->answers;
	while (at && answers->answer[at - 1].score < score)
		at--;
	if (at == ANSWERS_MOST)
		return;
	uint32_t last = answers->answers < ANSWERS_MOST ? answers->answers++ : ANSWERS_MOST - 1;
	memmove(&answers->answer[at + 1], &answers->answer[at],
		(last - at) * sizeof *answers->answer);
	answers->answer[at] = (struct reply){ .sentence = sentence, .score = score };
}

/* The rows of the next sentence. */
static void step(struct asking *asking, uint32_t sentence)
{
	float *old = asking->row[0];
	asking->row[0] = asking->row[1];
	asking->row[1] = asking->row[2];
	asking->row[2] = old;
	cover_row(&asking->sentences, sentence + 1, old);
}

static void ask(struct asking *asking, struct replies *answers)
{
	uint32_t block = 0;
	memset(asking->row[0], 0, asking->to->sentences * sizeof *asking->row[0]);
	memset(asking->row[1], 0, asking->to->sentences * sizeof *asking->row[1]);
	cover_row(&asking->sentences, 0, asking->row[2]);
	for (uint32_t i = 0; i < asking->from->sentences; i++) {
		bool next =
			i && asking->from->sentence[i].block != asking->from->sentence[i - 1].block;
		block += next;
		if (!i || next)
			cover_row(&asking->blocks, block, asking->paragraph);
		step(asking, i);
		for (uint32_t k = 0; k < asking->to->sentences; k++)
			if (asking->row[1][k] > 0)
				add_answer(&answers[i], k, score(asking, k));
	}
}

/* ---- both directions */

static const struct reply *best(const struct match *match, unsigned which, uint32_t sentence)
{
	const struct replies *answers = &match->sentence[which][sentence];
	return answers->answers ? &answers->answer[0] : NULL;
}

static enum strength strength_of(const struct match *match, unsigned which, uint32_t sentence)
{
	const struct reply *there = best(match, which, sentence);
	const struct reply *back = best(match, !which, there->sentence);
	bool mutual = back && back->sentence == sentence && back->score >= WEAK_LEAST;
	if (mutual && there->score >= WEAK_LEAST &&
		(there->score + back->score) / 2 >= STRONG_LEAST)
		return STRENGTH_STRONG;
	return there->score >= WEAK_LEAST ? STRENGTH_WEAK : STRENGTH_NONE;
}

static void rate(struct match *match, unsigned which)
{
	for (uint32_t i = 0; i < match->side[which]->sentences; i++) {
		struct replies *answers = &match->sentence[which][i];
		for (uint32_t k = 0; k < answers->answers; k++) {
			struct reply *answer = &answers->answer[k];
			answer->strength =
				answer->score >= WEAK_LEAST ? STRENGTH_WEAK : STRENGTH_NONE;
			if (!k)
				answer->strength = strength_of(match, which, i);
		}
		enum strength first =
			answers->answers ? answers->answer[0].strength : STRENGTH_NONE;
		match->strong += first == STRENGTH_STRONG && which == LEFT;
		match->weak[which] += first == STRENGTH_WEAK;
		match->only[which] += first == STRENGTH_NONE;
	}
}

struct match *match_make(const struct side *left, const struct side *right)
{
	struct match *match = calloc(1, sizeof *match);
	struct arena scratch;
	if (!match)
		base_fatal("out of memory");
	arena_init(&match->arena);
	arena_init(&scratch);
	match->side[LEFT] = left;
	match->side[RIGHT] = right;
	match->terms = terms_make(&match->arena, left, right);
	for (unsigned which = 0; which < SIDES; which++) {
		struct asking asking;
		match->sentence[which] = ARENA_NEW(
			&match->arena, struct replies, (size_t)match->side[which]->sentences + 1);
		asking_init(&asking, &scratch, match, which);
		ask(&asking, match->sentence[which]);
		arena_reset(&scratch);
	}
	rate(match, LEFT);
	rate(match, RIGHT);
	arena_release(&scratch);
	return match;
}

void match_free(struct match *match)
{
	if (match)
		arena_release(&match->arena);
	free(match);
}

/* ---- reasons */

struct weighed_reason {
	struct reason reason;
	float weight;
};

static int by_weight(const void *left, const void *right)
{
	const struct weighed_reason *a = left, *b = right;
	if (a->weight != b->weight)
		return a->weight < b->weight ? 1 : -1;
	return a->reason.at.from < b->reason.at.from ? -1 : a->reason.at.from > b->reason.at.from;
}

/* Whether two terms have a key in common. */
static bool terms_alike(const struct terms *terms, uint32_t a, uint32_t b)
{
	uint32_t left[SENSES_MOST], right[SENSES_MOST];
	for (unsigned level = 0; level < LEVELS; level++) {
		uint32_t lefts = term_keys(terms, a, level, left);
		uint32_t rights = term_keys(terms, b, level, right);
		for (uint32_t i = 0; i < lefts; i++)
			for (uint32_t k = 0; k < rights; k++)
				if (left[i] == right[k])
					return true;
	}
	return false;
}

static bool says(const struct match *match, unsigned which, uint32_t sentence, uint32_t term)
{
	const struct side_sentence *there = &match->side[which]->sentence[sentence];
	for (uint32_t i = 0; i < there->words; i++) {
		uint32_t other = match->terms->word[which][there->word + i];
		if (other != NOWHERE && terms_alike(match->terms, term, other))
			return true;
	}
	return false;
}

/* Whether the word at INDEX says what none before it in its sentence did. */
static bool is_first(const uint32_t *term, uint32_t first, uint32_t index)
{
	for (uint32_t i = first; i < index; i++)
		if (term[i] == term[index])
			return false;
	return true;
}

static struct reason reason_of(const struct side *side, const struct side_word *word)
{
	struct reason reason = { .at = word->at, .actor = word->flags & SIDE_ACTOR };
	reason.text = slice_cut(side->piece->text, word->at.from, word->at.to);
	if (reason.actor) {
		const struct mentions *mentions = side->mentions;
		uint32_t at = mentions_from(mentions, word->at.from);
		if (at == mentions->count || mentions->mention[at].at.from >= word->at.to)
			at--;
		reason.at = mentions->mention[at].at;
		reason.text = mentions->actor[mentions->mention[at].actor].name;
	}
	return reason;
}

uint32_t match_reasons(const struct match *match, unsigned which, uint32_t asking, uint32_t answer,
	struct arena *arena, struct reason **reasons)
{
	const struct side *side = match->side[which];
	const struct side_sentence *sentence = &side->sentence[asking];
	const uint32_t *term = match->terms->word[which];
	struct weighed_reason *found = ARENA_NEW(arena, struct weighed_reason, sentence->words);
	uint32_t count = 0;
	for (uint32_t i = sentence->word; i < sentence->word + sentence->words; i++) {
		if (term[i] == NOWHERE || match->terms->weight[term[i]] <= 0 ||
			!is_first(term, sentence->word, i) || !says(match, !which, answer, term[i]))
			continue;
		found[count++] = (struct weighed_reason){ reason_of(side, &side->word[i]),
			match->terms->weight[term[i]] };
	}
	qsort(found, count, sizeof *found, by_weight);
	*reasons = ARENA_NEW(arena, struct reason, count);
	for (uint32_t i = 0; i < count; i++)
		(*reasons)[i] = found[i].reason;
	return count;
}

/* What the figure at INDEX counts; NOWHERE where it is none, or the last word before END. */
static uint32_t counted(const struct match *match, unsigned which, uint32_t index, uint32_t end)
{
	bool figure = match->side[which]->word[index].flags & SIDE_FIGURE;
	return figure && index + 1 < end ? match->terms->word[which][index + 1] : NOWHERE;
}

static int64_t figure_of(const struct side *side, uint32_t word)
{
	struct range at = side->word[word].at;
	return number_value(slice_cut(side->piece->text, at.from, at.to));
}

bool match_figures_differ(
	const struct match *match, unsigned which, uint32_t asking, uint32_t answer)
{
	const struct side *from = match->side[which], *to = match->side[!which];
	const struct side_sentence *a = &from->sentence[asking], *b = &to->sentence[answer];
	bool differ = false;
	for (uint32_t i = a->word; i < a->word + a->words; i++) {
		uint32_t thing = counted(match, which, i, a->word + a->words);
		if (thing == NOWHERE || match->terms->weight[thing] <= 0)
			continue;
		for (uint32_t k = b->word; k < b->word + b->words; k++) {
			if (counted(match, !which, k, b->word + b->words) != thing)
				continue;
			if (figure_of(from, i) == figure_of(to, k))
				return false;
			differ = true;
		}
	}
	return differ;
}
