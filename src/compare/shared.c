/*
 * What a sentence and its answer have in common: the reasons that a reader is shown, and whether
 * they count the same thing and come to different figures. It is found anew when it is asked for,
 * since hardly any of the pairs are looked at.
 */
#include "compare/shared.h"

#include "compare/number.h"
#include "compare/terms.h"

#include <stdlib.h>

enum {
	WORDS_LOOKED_AT = 400, /* of a sentence: a longer one is none */
	YEAR_LEAST = 1500,
	YEAR_MOST = 2099
};

static uint32_t words_end(const struct side_sentence *sentence)
{
	return sentence->word +
	       (sentence->words < WORDS_LOOKED_AT ? sentence->words : WORDS_LOOKED_AT);
}

static bool tells(const struct terms *terms, uint32_t term)
{
	return term != NOWHERE && terms->weight[term] > 0;
}

/* Whether two terms have a key in common, see term_keys(); it is asked for millions of pairs. */
static bool terms_alike(const struct terms *terms, uint32_t a, uint32_t b)
{
	const struct lexeme *left = terms->lexeme[a], *right = terms->lexeme[b];
	if (a == b || (terms->start[a] == terms->start[b] && terms->start[a] != NOWHERE))
		return true;
	for (unsigned i = 0; i < left->senses; i++)
		for (unsigned k = 0; k < right->senses; k++)
			if (left->sense[i] == right->sense[k])
				return true;
	return false;
}

static bool says(const struct match *match, unsigned which, uint32_t sentence, uint32_t term)
{
	const struct side_sentence *there = &match->side[which]->sentence[sentence];
	for (uint32_t i = there->word; i < words_end(there); i++) {
		uint32_t other = match->terms->word[which][i];
		if (tells(match->terms, other) && terms_alike(match->terms, term, other))
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

struct shared shared_count(
	const struct match *match, unsigned which, uint32_t asking, uint32_t answer, uint32_t most)
{
	const struct side *side = match->side[which];
	const struct side_sentence *sentence = &side->sentence[asking];
	const uint32_t *term = match->terms->word[which];
	struct shared shared = { 0 };
	for (uint32_t i = sentence->word; i < words_end(sentence); i++) {
		if (shared.words == most)
			break;
		if (!tells(match->terms, term[i]) || !is_first(term, sentence->word, i) ||
			!says(match, !which, answer, term[i]))
			continue;
		if (side->word[i].flags & SIDE_FIGURE)
			shared.figures++;
		else
			shared.words++;
	}
	return shared;
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
	for (uint32_t i = sentence->word; i < words_end(sentence); i++) {
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

static int64_t figure_of(const struct side *side, uint32_t word)
{
	struct range at = side->word[word].at;
	return number_value(slice_cut(side->piece->text, at.from, at.to));
}

void match_reasons_print(const struct match *match, unsigned which, uint32_t asking,
	uint32_t answer, uint32_t most, struct buffer *text)
{
	struct reason *reason;
	struct arena arena;
	arena_init(&arena);
	uint32_t count = match_reasons(match, which, asking, answer, &arena, &reason);
	for (uint32_t i = 0; i < count && i < most; i++) {
		buffer_add_slice(text, i ? SLICE(", ") : SLICE(""));
		buffer_add_slice(text, reason[i].text);
	}
	arena_release(&arena);
}

/* Four digits: "1,956" counts something. */
static bool is_year(const struct side *side, uint32_t word)
{
	int64_t value = figure_of(side, word);
	struct range at = side->word[word].at;
	return at.to - at.from == 4 && value >= YEAR_LEAST * 100 && value <= YEAR_MOST * 100;
}

/* What the figure at INDEX counts; NOWHERE where it is none, a year, or the last word before END.
 * Nobody counts countries. */
static uint32_t counted(const struct match *match, unsigned which, uint32_t index, uint32_t end)
{
	const struct side *side = match->side[which];
	if (!(side->word[index].flags & SIDE_FIGURE) || index + 1 >= end ||
		side->word[index + 1].flags & SIDE_ACTOR || is_year(side, index))
		return NOWHERE;
	return match->terms->word[which][index + 1];
}

bool match_figures_differ(
	const struct match *match, unsigned which, uint32_t asking, uint32_t answer)
{
	const struct side *from = match->side[which], *to = match->side[!which];
	const struct side_sentence *a = &from->sentence[asking], *b = &to->sentence[answer];
	bool differ = false;
	for (uint32_t i = a->word; i < words_end(a); i++) {
		uint32_t thing = counted(match, which, i, a->word + a->words);
		if (thing == NOWHERE || match->terms->weight[thing] <= 0)
			continue;
		for (uint32_t k = b->word; k < words_end(b); k++) {
			if (counted(match, !which, k, b->word + b->words) != thing)
				continue;
			if (figure_of(from, i) == figure_of(to, k))
				return false;
			differ = true;
		}
	}
	return differ;
}
