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

#include "compare/cover.h"
#include "compare/shared.h"

#include <stdlib.h>
#include <string.h>

/* What the parts of a score are worth, beside the share of the question's words. */
#define PARAGRAPH .5f
#define NEIGHBOURS .3f
#define SUBJECT 2.0f                       /* of a short text; */
#define SUBJECT_LEN 20                     /* half of it where it has so many sentences */
#define NAMES .0075f                       /* times the weight of the actors in common */
#define NAMES_MOST 12.0f                   /* which counts up to this */
#define WHOLE (1 + PARAGRAPH + NEIGHBOURS) /* of a sentence in a copy of its text */

#define STRONG_LEAST .17f /* on average */
#define STRONG_EACH .12f
#define WEAK_LEAST .10f
#define SAME_LEAST .5f /* the words of both are the same, or nearly */

enum {
	SUBJECT_ASKED = 250, /* sentences whose mean is taken for that of all */
	SHARED_LEAST = 3     /* words in common that are no chance */
};

/* ---- one direction */

struct asking {
	const struct side *from, *to;
	struct cover sentences;
	struct context blocks;
	float *row[3];    /* of the sentence before, at and behind the one at hand */
	float *names;     /* what the actors weigh that it has in common with each answer */
	float *paragraph; /* of its block and each other */
	bool alone;       /* it is all of its block */
	float *subject;   /* by answering sentence: how much it covers on average */
	uint32_t *block;  /* by answering sentence: its block among those with sentences */
};

static bool is_alone(const struct side *side, uint32_t sentence)
{
	uint32_t block = side->sentence[sentence].block;
	return (!sentence || side->sentence[sentence - 1].block != block) &&
	       (sentence + 1 == side->sentences || side->sentence[sentence + 1].block != block);
}

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
	float worth = SUBJECT * SUBJECT_LEN / (float)(SUBJECT_LEN + asking->from->sentences);
	for (uint32_t k = 0; k < asking->to->sentences && asked; k++)
		asking->subject[k] *= worth / (float)asked;
}

static void asking_init(
	struct asking *asking, struct arena *arena, const struct match *match, unsigned which)
{
	*asking = (struct asking){ .from = match->side[which], .to = match->side[!which] };
	size_t most = (size_t)asking->to->sentences + 1;
	cover_init(&asking->sentences, arena, match, which);
	context_init(&asking->blocks, arena, match, which);
	for (unsigned i = 0; i < 3; i++)
		asking->row[i] = ARENA_NEW(arena, float, most);
	asking->names = ARENA_NEW(arena, float, most);
	asking->paragraph = ARENA_NEW(arena, float, most);
	asking->subject = ARENA_NEW(arena, float, most);
	asking->block = number_blocks(arena, asking->to);
	find_subject(asking);
}

/* Who is named in SENTENCE, and in which answers. */
static void find_names(struct asking *asking, uint32_t sentence)
{
	const struct units *units = &asking->sentences.asking;
	const struct terms *terms = asking->sentences.terms;
	const struct postings *postings = &asking->sentences.postings[LEVEL_TERM];
	memset(asking->names, 0, asking->to->sentences * sizeof *asking->names);
	for (uint32_t i = units->from[sentence]; i < units->from[sentence + 1]; i++) {
		uint32_t term = units->term[i];
		for (uint32_t k = postings->from[term];
			terms->actor[term] && k < postings->from[term + 1]; k++)
			asking->names[postings->unit[k]] += terms->weight[term];
	}
}

/* A paragraph of one sentence is no surroundings: two of them are as near as their sentences. */
static float near(const struct asking *asking, uint32_t at)
{
	if (asking->alone && is_alone(asking->to, at))
		return asking->row[1][at];
	return asking->paragraph[asking->block[at]];
}

/* What answer AT is worth to the sentence whose row is the middle one. */
static float score(const struct asking *asking, uint32_t at)
{
	float before = at ? asking->row[0][at - 1] : 0;
	float behind = at + 1 < asking->to->sentences ? asking->row[2][at + 1] : 0;
	float names = asking->names[at] < NAMES_MOST ? asking->names[at] : NAMES_MOST;
	float whole = asking->row[1][at] + PARAGRAPH * near(asking, at) +
		      NEIGHBOURS * (before + behind) / 2 + asking->subject[at] + NAMES * names;
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

static void ask(struct asking *asking, struct replies *replies)
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
			context_row(&asking->blocks, block, asking->paragraph);
		step(asking, i);
		find_names(asking, i);
		asking->alone = is_alone(asking->from, i);
		for (uint32_t k = 0; k < asking->to->sentences; k++)
			if (asking->row[1][k] > 0)
				add_answer(&replies[i], k, score(asking, k));
	}
}

/* ---- both directions */

static const struct reply *best(const struct match *match, unsigned which, uint32_t sentence)
{
	const struct replies *answers = &match->sentence[which][sentence];
	return answers->answers ? &answers->answer[0] : NULL;
}

/* Few words in common are chance, unless neither sentence has others; figures alone always are. */
static bool is_telling(
	const struct match *match, unsigned which, uint32_t sentence, const struct reply *there)
{
	if (there->score < WEAK_LEAST)
		return false;
	struct shared shared = shared_count(match, which, sentence, there->sentence, SHARED_LEAST);
	return shared.words &&
	       (shared.words + shared.figures >= SHARED_LEAST || there->score >= SAME_LEAST);
}

/* Each is the best answer to the other, and a good one. */
static bool is_strong(const struct match *match, unsigned which, uint32_t sentence)
{
	const struct reply *there = best(match, which, sentence);
	const struct reply *back = best(match, !which, there->sentence);
	return back && back->sentence == sentence && there->score >= STRONG_EACH &&
	       back->score >= STRONG_EACH && (there->score + back->score) / 2 >= STRONG_LEAST &&
	       is_telling(match, !which, there->sentence, back);
}

static void rate_sentence(struct match *match, unsigned which, uint32_t sentence)
{
	struct replies *replies = &match->sentence[which][sentence];
	for (uint32_t i = 0; i < replies->answers; i++) {
		struct reply *reply = &replies->answer[i];
		reply->strength =
			is_telling(match, which, sentence, reply) ? STRENGTH_WEAK : STRENGTH_NONE;
		if (!i && reply->strength && is_strong(match, which, sentence))
			reply->strength = STRENGTH_STRONG;
	}
}

static void rate(struct match *match, unsigned which)
{
	for (uint32_t i = 0; i < match->side[which]->sentences; i++) {
		rate_sentence(match, which, i);
		const struct reply *first = best(match, which, i);
		enum strength strength = first ? first->strength : STRENGTH_NONE;
		match->strong += strength == STRENGTH_STRONG && which == LEFT;
		match->weak[which] += strength == STRENGTH_WEAK;
		match->only[which] += strength == STRENGTH_NONE;
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

char match_mark(const struct match *match, unsigned which, uint32_t sentence)
{
	const struct replies *replies = &match->sentence[which][sentence];
	if (!replies->answers || replies->answer[0].strength == STRENGTH_NONE)
		return '+';
	if (replies->answer[0].strength == STRENGTH_WEAK)
		return '~';
	bool differ = match_figures_differ(match, which, sentence, replies->answer[0].sentence);
	return differ ? '!' : '=';
}
