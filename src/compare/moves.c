/*
 * What was moved. Sentences that found no partner in place are looked up among those of the other
 * side that found none, by the words that tell something: those that are not all over the text. So
 * many of both have to be the same that a moved sentence may have been edited as well.
 */
#include "compare/versions.h"

#include <stdlib.h>

enum {
	SAME = 200,        /* word for word */
	MOVED_PERCENT = 50 /* of the telling words of both in common: it was moved there */
};

/* A word of the right side. */
struct place_of {
	uint64_t folded;
	uint32_t sentence;
};

static int by_word(const void *left, const void *right)
{
	const struct place_of *a = left, *b = right;
	if (a->folded != b->folded)
		return a->folded < b->folded ? -1 : 1;
	return a->sentence < b->sentence ? -1 : a->sentence > b->sentence;
}

/* Finds words of the left side on the right one, but for those that are all over the place. */
struct search {
	struct place_of *place; /* sorted */
	uint32_t places, most;  /* places that a word may have to tell anything */
	uint32_t *telling;      /* by right sentence: different words that tell something */
	uint32_t *count, *of; /* by right sentence: what it shares with left sentence OF, from 1 */
};

enum {
	PLACES_LEAST = 3,
	PLACES_MOST = 500,
	PLACES_SHARE = 200 /* one word in so many is the same: a small word */
};

/* Empty where there are none; *MANY: where there are too many. */
static struct range places_of(const struct search *search, uint64_t folded, bool *many)
{
	uint32_t low = 0, high = search->places;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (search->place[middle].folded < folded)
			low = middle + 1;
		else
			high = middle;
	}
	while (high < search->places && search->place[high].folded == folded)
		high++;
	*many = high - low > search->most;
	return *many ? (struct range){ 0, 0 } : (struct range){ low, high };
}

/* How many different words of each right sentence tell something. */
static void count_telling(struct search *search)
{
	for (uint32_t i = 0, end; i < search->places; i = end) {
		for (end = i; end < search->places &&
			      search->place[end].folded == search->place[i].folded;)
			end++;
		for (uint32_t k = i; k < end && end - i <= search->most; k++)
			search->telling[search->place[k].sentence] +=
				k == i ||
				search->place[k].sentence != search->place[k - 1].sentence;
	}
}

static void search_init(struct search *search, struct arena *arena, const struct versions *versions)
{
	const struct side *side = versions->side[RIGHT];
	uint32_t most = side->words / PLACES_SHARE;
	*search = (struct search){ .places = side->words,
		.most = most < PLACES_LEAST  ? PLACES_LEAST
			: most > PLACES_MOST ? PLACES_MOST
					     : most,
		.place = ARENA_NEW(arena, struct place_of, (size_t)side->words + 1),
		.telling = ARENA_NEW(arena, uint32_t, (size_t)side->sentences + 1),
		.count = ARENA_NEW(arena, uint32_t, (size_t)side->sentences + 1),
		.of = ARENA_NEW(arena, uint32_t, (size_t)side->sentences + 1) };
	for (uint32_t i = 0; i < side->words; i++)
		search->place[i] =
			(struct place_of){ side->word[i].folded, side->word[i].sentence };
	qsort(search->place, search->places, sizeof *search->place, by_word);
	count_telling(search);
}

/* Whether no word before the one at INDEX in its sentence is the same. */
static bool is_new(const struct side *side, uint32_t index)
{
	for (uint32_t i = side->sentence[side->word[index].sentence].word; i < index; i++)
		if (side->word[i].folded == side->word[index].folded)
			return false;
	return true;
}

/* Counts what SENTENCE of the left side shares with sentences of the right one; returns how many of
 * its words tell something. What is nowhere on the right does. */
static uint32_t search_words(
	struct search *search, const struct versions *versions, uint32_t sentence)
{
	const struct side *side = versions->side[LEFT];
	const struct side_sentence *own = &side->sentence[sentence];
	uint32_t telling = 0;
	bool many;
	for (uint32_t i = own->word; i < own->word + own->words; i++) {
		struct range at = places_of(search, side->word[i].folded, &many);
		if (many || !is_new(side, i))
			continue;
		telling++;
		for (uint32_t k = at.from, last = NOWHERE; k < at.to; k++) {
			uint32_t other = search->place[k].sentence;
			if (search->of[other] != sentence + 1)
				search->count[other] = 0;
			search->of[other] = sentence + 1;
			search->count[other] += other != last;
			last = other;
		}
	}
	return telling;
}

static bool is_same(const struct versions *versions, uint32_t left, uint32_t right)
{
	const struct side_sentence *a = &versions->side[LEFT]->sentence[left];
	const struct side_sentence *b = &versions->side[RIGHT]->sentence[right];
	for (uint32_t i = 0; i < a->words && a->words == b->words; i++)
		if (versions->side[LEFT]->word[a->word + i].folded !=
			versions->side[RIGHT]->word[b->word + i].folded)
			return false;
	return a->words == b->words;
}

/* The loose sentence of the right side that is most like SENTENCE, by PERCENT or more of the
 * telling words of both; NOWHERE where there is none. */
static uint32_t find_moved(
	const struct versions *versions, struct search *search, uint32_t sentence, uint32_t percent)
{
	const struct side *side = versions->side[LEFT];
	const struct side_sentence *own = &side->sentence[sentence];
	uint32_t telling = search_words(search, versions, sentence), best = NOWHERE;
	bool many;
	for (uint32_t i = own->word; i < own->word + own->words; i++) {
		struct range at = places_of(search, side->word[i].folded, &many);
		for (uint32_t k = at.from; k < at.to; k++) {
			uint32_t other = search->place[k].sentence;
			uint32_t words = telling + search->telling[other];
			uint32_t now = is_same(versions, sentence, other)
					       ? SAME
					       : search->count[other] * 200 / words;
			if (!sentence_is_loose(versions, RIGHT, other) || now < percent)
				continue;
			percent = now + 1;
			best = other;
		}
	}
	return best;
}

static void part(struct versions *versions, unsigned which, uint32_t sentence)
{
	const struct side_sentence *own = &versions->side[which]->sentence[sentence];
	for (uint32_t i = own->word; i < own->word + own->words; i++) {
		uint32_t pair = versions->pair[which][i];
		if (pair != NOWHERE)
			versions->pair[!which][pair] = NOWHERE;
		versions->pair[which][i] = NOWHERE;
	}
}

static void move(struct versions *versions, uint32_t left, uint32_t right)
{
	part(versions, LEFT, left);
	part(versions, RIGHT, right);
	pair_sentences(versions, left, right);
	versions->sentence[LEFT][left] =
		(struct version_sentence){ .partner = right, .change = CHANGE_MOVED };
	versions->sentence[RIGHT][right] =
		(struct version_sentence){ .partner = left, .change = CHANGE_MOVED };
}

/* Who had a sentence as its partner that turned out to be moved has none. */
static void leave_moved(struct versions *versions, unsigned which)
{
	for (uint32_t i = 0; i < versions->side[which]->sentences; i++) {
		struct version_sentence *sentence = &versions->sentence[which][i];
		if (sentence->partner == NOWHERE)
			continue;
		const struct version_sentence *other =
			&versions->sentence[!which][sentence->partner];
		if (other->change == CHANGE_MOVED && other->partner != i)
			sentence->partner = NOWHERE;
	}
}

/* The least partner of a sentence in place from AT on. */
static uint32_t *places_behind(struct arena *arena, const struct versions *versions)
{
	uint32_t count = versions->side[LEFT]->sentences;
	uint32_t *least = ARENA_NEW(arena, uint32_t, (size_t)count + 1);
	least[count] = NOWHERE;
	for (uint32_t i = count; i-- > 0;) {
		const struct version_sentence *sentence = &versions->sentence[LEFT][i];
		bool here = sentence->change != CHANGE_MOVED && sentence->partner < least[i + 1];
		least[i] = here ? sentence->partner : least[i + 1];
	}
	return least;
}

/* What was found by its words, but stands between the same neighbours, was not moved. */
static void settle_moves(struct versions *versions, struct arena *arena)
{
	const uint32_t *behind = places_behind(arena, versions);
	uint32_t before = 0; /* behind the partners of those in place so far */
	for (uint32_t i = 0; i < versions->side[LEFT]->sentences; i++) {
		struct version_sentence *sentence = &versions->sentence[LEFT][i];
		uint32_t partner = sentence->partner;
		if (sentence->change == CHANGE_MOVED && partner >= before &&
			partner < behind[i + 1])
			versions->sentence[RIGHT][partner].change = sentence->change = CHANGE_NONE;
		if (partner != NOWHERE && sentence->change != CHANGE_MOVED && partner >= before)
			before = partner + 1;
	}
}

/* The surest first: a sentence has one partner. */
void moves_find(struct versions *versions, struct arena *arena)
{
	static const uint32_t percents[] = { SAME, 90, 70, MOVED_PERCENT };
	struct search search;
	search_init(&search, arena, versions);
	for (size_t step = 0; step < COUNT_OF(percents); step++)
		for (uint32_t i = 0; i < versions->side[LEFT]->sentences; i++) {
			if (!sentence_is_loose(versions, LEFT, i))
				continue;
			uint32_t other = find_moved(versions, &search, i, percents[step]);
			if (other != NOWHERE)
				move(versions, i, other);
		}
	for (unsigned which = 0; which < SIDES; which++)
		leave_moved(versions, which);
	settle_moves(versions, arena);
}
