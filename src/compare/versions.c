/*
 * What was changed from one version of a text to the next. The words of both are paired in order,
 * as many as possible. Sentences follow from the words: the partner of a sentence is the one that
 * most of its words are paired with. What that leaves loose is looked up among what is loose on the
 * other side, by its words, wherever it stands: that was moved. Sentences first would be wrong,
 * since an edit that joins two sentences would make both new.
 *
 * A word that is paired across sentences that are no partners is chance ("the") and counts as
 * changed.
 */
#include "compare/compare.h"

#include "compare/diff.h"

#include <stdlib.h>
#include <string.h>

enum {
	PLACE_PERCENT = 60,  /* of its words paired with one sentence: it has stayed in place */
	LIKE_PERCENT = 40,   /* or at least: it has that one as its partner */
	JOINED_PERCENT = 20, /* of its words in place with one that has it as its partner */
	MOVED_PERCENT = 50,  /* of the words of both in common: it was moved there */
};

/* ---- words */

static uint64_t *words_of(struct arena *arena, const struct side *side)
{
	uint64_t *word = ARENA_NEW(arena, uint64_t, (size_t)side->words + 1);
	for (uint32_t i = 0; i < side->words; i++)
		word[i] = side->word[i].folded;
	return word;
}

static void mirror(struct versions *versions)
{
	memset(versions->pair[RIGHT], 0xff, versions->side[RIGHT]->words * sizeof(uint32_t));
	for (uint32_t i = 0; i < versions->side[LEFT]->words; i++)
		if (versions->pair[LEFT][i] != NOWHERE)
			versions->pair[RIGHT][versions->pair[LEFT][i]] = i;
}

static bool opens_sentence(const struct side *side, uint32_t word)
{
	return side->sentence[side->word[word].sentence].word == word;
}

/* The pair of the word at FROM becomes that of the one at TO. */
static void slide(struct versions *versions, unsigned which, uint32_t from, uint32_t to)
{
	uint32_t other = versions->pair[which][from];
	versions->pair[which][from] = NOWHERE;
	versions->pair[which][to] = other;
	versions->pair[!which][other] = to;
}

/* Where there is a choice, words of one sentence have their pairs in one sentence: a word that has
 * its pair in another than the next word has gets the one before that. BACK: than the word before.
 */
static void gather(struct versions *versions, unsigned which, bool back)
{
	const struct side *side = versions->side[which], *other = versions->side[!which];
	const uint32_t *pair = versions->pair[which];
	for (uint32_t k = 1; k < side->words; k++) {
		uint32_t next = back ? k - 1 : side->words - k, at = back ? k : next - 1;
		if (pair[at] == NOWHERE || pair[next] == NOWHERE ||
			side->word[at].sentence != side->word[next].sentence)
			continue;
		uint32_t there = back ? pair[next] + 1 : pair[next] - 1;
		if (other->word[pair[at]].sentence != other->word[pair[next]].sentence &&
			other->word[there].folded == side->word[at].folded)
			slide(versions, !which, pair[at], there);
	}
}

/* A run of words without pairs that begins behind its equal may as well begin there. Of all places
 * that FROM to TO can slide to, the start of a sentence is the true one. */
static void slide_run(struct versions *versions, unsigned which, uint32_t from, uint32_t to)
{
	const struct side *side = versions->side[which];
	const uint32_t *pair = versions->pair[which];
	uint32_t start = from;
	for (uint32_t i = from; !opens_sentence(side, start); i--, start = i) {
		uint32_t end = to - (from - i);
		if (!i || pair[i - 1] == NOWHERE ||
			side->word[i - 1].folded != side->word[end - 1].folded)
			return;
	}
	for (; from > start; from--, to--)
		slide(versions, which, from - 1, to - 1);
}

static void slide_runs(struct versions *versions, unsigned which)
{
	const struct side *side = versions->side[which];
	const uint32_t *pair = versions->pair[which];
	for (uint32_t i = 0, end; i < side->words; i = end) {
		for (end = i; end < side->words && pair[end] == NOWHERE;)
			end++;
		if (end > i)
			slide_run(versions, which, i, end);
		else
			end++;
	}
}

/* ---- sentences */

/* The sentence of the other side that most words of SENTENCE are paired with; *WORDS is how many.
 */
static uint32_t find_partner(
	const struct versions *versions, unsigned which, uint32_t sentence, uint32_t *words)
{
	const struct side_sentence *own = &versions->side[which]->sentence[sentence];
	const struct side *other = versions->side[!which];
	uint32_t best = NOWHERE, now = NOWHERE, count = 0;
	*words = 0;
	for (uint32_t i = own->word; i < own->word + own->words; i++) {
		uint32_t pair = versions->pair[which][i];
		if (pair == NOWHERE)
			continue;
		count = other->word[pair].sentence == now ? count + 1 : 1;
		now = other->word[pair].sentence;
		if (count > *words) {
			*words = count;
			best = now;
		}
	}
	return best;
}

/* Sentences with enough of their words in place get their partners. */
static void place_sentences(struct versions *versions, unsigned which, unsigned percent)
{
	for (uint32_t i = 0; i < versions->side[which]->sentences; i++) {
		struct version_sentence *sentence = &versions->sentence[which][i];
		uint32_t words, partner;
		if (sentence->partner != NOWHERE)
			continue;
		partner = find_partner(versions, which, i, &words);
		if (words * 100 >= versions->side[which]->sentence[i].words * percent && words)
			sentence->partner = partner;
	}
}

/* A sentence that another was joined to is its partner, though most of it be new. */
static void return_partners(struct versions *versions, unsigned which)
{
	for (uint32_t i = 0; i < versions->side[which]->sentences; i++) {
		uint32_t partner = versions->sentence[which][i].partner, words;
		if (partner == NOWHERE || versions->sentence[!which][partner].partner != NOWHERE)
			continue;
		uint32_t best = find_partner(versions, !which, partner, &words);
		uint32_t own = versions->side[!which]->sentence[partner].words;
		if (words * 100 >= own * JOINED_PERCENT)
			versions->sentence[!which][partner].partner = best;
	}
}

static void place(struct versions *versions, unsigned percent)
{
	for (unsigned which = 0; which < SIDES; which++)
		place_sentences(versions, which, percent);
	for (unsigned which = 0; which < SIDES; which++)
		return_partners(versions, which);
}

static bool is_loose(const struct versions *versions, unsigned which, uint32_t sentence)
{
	return versions->sentence[which][sentence].partner == NOWHERE;
}

/* ---- what was moved */

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
	PLACES_MOST = 100,
	PLACES_SHARE = 200 /* one word in so many is the same: a small word */
};

static struct range places_of(const struct search *search, uint64_t folded)
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
	return high - low <= search->most ? (struct range){ low, high } : (struct range){ 0, 0 };
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
	for (uint32_t i = own->word; i < own->word + own->words; i++) {
		struct range at = places_of(search, side->word[i].folded);
		if (!is_new(side, i))
			continue;
		telling += at.to > at.from;
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

/* The loose sentence of the right side that is most like SENTENCE, by PERCENT or more of the
 * telling words of both; NOWHERE where there is none. */
static uint32_t find_moved(
	const struct versions *versions, struct search *search, uint32_t sentence, uint32_t percent)
{
	const struct side *side = versions->side[LEFT];
	const struct side_sentence *own = &side->sentence[sentence];
	uint32_t telling = search_words(search, versions, sentence), best = NOWHERE;
	for (uint32_t i = own->word; i < own->word + own->words; i++) {
		struct range at = places_of(search, side->word[i].folded);
		for (uint32_t k = at.from; k < at.to; k++) {
			uint32_t other = search->place[k].sentence;
			uint32_t words = telling + search->telling[other];
			uint32_t now = search->count[other] * 200 / words;
			if (!is_loose(versions, RIGHT, other) || now < percent)
				continue;
			percent = now + 1;
			best = other;
		}
	}
	return best;
}

/* The words of two sentences are paired among themselves. */
static void pair_sentences(struct versions *versions, uint32_t left, uint32_t right)
{
	const struct side_sentence *a = &versions->side[LEFT]->sentence[left];
	const struct side_sentence *b = &versions->side[RIGHT]->sentence[right];
	struct arena arena;
	arena_init(&arena);
	uint32_t *pair = ARENA_NEW(&arena, uint32_t, a->words);
	uint64_t *from = ARENA_NEW(&arena, uint64_t, a->words);
	uint64_t *to = ARENA_NEW(&arena, uint64_t, b->words);
	for (uint32_t i = 0; i < a->words; i++)
		from[i] = versions->side[LEFT]->word[a->word + i].folded;
	for (uint32_t i = 0; i < b->words; i++)
		to[i] = versions->side[RIGHT]->word[b->word + i].folded;
	diff_find((struct row_of){ from, a->words }, (struct row_of){ to, b->words }, pair);
	for (uint32_t i = 0; i < a->words; i++)
		versions->pair[LEFT][a->word + i] =
			pair[i] == NOWHERE ? NOWHERE : b->word + pair[i];
	arena_release(&arena);
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
static void find_moves(struct versions *versions, struct arena *arena)
{
	struct search search;
	search_init(&search, arena, versions);
	for (uint32_t percent = 90; percent >= MOVED_PERCENT; percent -= 20)
		for (uint32_t i = 0; i < versions->side[LEFT]->sentences; i++) {
			if (!is_loose(versions, LEFT, i))
				continue;
			uint32_t other = find_moved(versions, &search, i, percent);
			if (other != NOWHERE)
				move(versions, i, other);
		}
	for (unsigned which = 0; which < SIDES; which++)
		leave_moved(versions, which);
	settle_moves(versions, arena);
}

/* ---- what that comes to */

/* Pairs of words whose sentences are no partners, either way round, are chance. */
static void drop_chance(struct versions *versions)
{
	for (uint32_t i = 0; i < versions->side[LEFT]->words; i++) {
		uint32_t pair = versions->pair[LEFT][i];
		if (pair == NOWHERE)
			continue;
		uint32_t left = versions->side[LEFT]->word[i].sentence;
		uint32_t right = versions->side[RIGHT]->word[pair].sentence;
		if (versions->sentence[LEFT][left].partner != right &&
			versions->sentence[RIGHT][right].partner != left)
			versions->pair[LEFT][i] = NOWHERE;
	}
}

/* Whether words of a sentence are without pairs, and none has its pair outside of the partner. */
static bool is_gapped(const struct versions *versions, unsigned which, uint32_t sentence)
{
	const struct side_sentence *own = &versions->side[which]->sentence[sentence];
	uint32_t partner = versions->sentence[which][sentence].partner;
	bool gap = false;
	for (uint32_t i = own->word; i < own->word + own->words; i++) {
		uint32_t pair = versions->pair[which][i];
		gap |= pair == NOWHERE;
		if (pair != NOWHERE && versions->side[!which]->word[pair].sentence != partner)
			return false;
	}
	return gap;
}

/* A word that had its pair by chance left the right one alone. */
static void close_gaps(struct versions *versions)
{
	for (uint32_t i = 0; i < versions->side[LEFT]->sentences; i++) {
		uint32_t partner = versions->sentence[LEFT][i].partner;
		if (partner != NOWHERE && versions->sentence[RIGHT][partner].partner == i &&
			is_gapped(versions, LEFT, i) && is_gapped(versions, RIGHT, partner))
			pair_sentences(versions, i, partner);
	}
}

static bool same_text(const struct versions *versions, unsigned which, uint32_t sentence)
{
	uint32_t partner = versions->sentence[which][sentence].partner;
	struct range own = versions->side[which]->sentence[sentence].at;
	struct range other = versions->side[!which]->sentence[partner].at;
	return slice_equal(slice_cut(versions->side[which]->piece->text, own.from, own.to),
		slice_cut(versions->side[!which]->piece->text, other.from, other.to));
}

static bool holds(const struct side *side, uint32_t sentence, const struct side_word *word)
{
	const struct side_sentence *there = &side->sentence[sentence];
	for (uint32_t i = there->word; i < there->word + there->words; i++)
		if (side->word[i].term == word->term)
			return true;
	return false;
}

/* What of a sentence its partner has not. */
static void flag(struct versions *versions, unsigned which, uint32_t at)
{
	const struct side_sentence *own = &versions->side[which]->sentence[at];
	struct version_sentence *sentence = &versions->sentence[which][at];
	for (uint32_t i = own->word; i < own->word + own->words; i++) {
		const struct side_word *word = &versions->side[which]->word[i];
		bool telling = word->term && word->flags & (SIDE_FIGURE | SIDE_ACTOR);
		if (versions->pair[which][i] != NOWHERE || !telling ||
			holds(versions->side[!which], sentence->partner, word))
			continue;
		sentence->figures |= (word->flags & SIDE_FIGURE) != 0;
		sentence->names |= (word->flags & SIDE_ACTOR) != 0;
	}
}

static void tell(struct versions *versions, unsigned which)
{
	for (uint32_t i = 0; i < versions->side[which]->sentences; i++) {
		struct version_sentence *sentence = &versions->sentence[which][i];
		if (sentence->partner == NOWHERE)
			sentence->change = CHANGE_ONLY;
		else if (sentence->change == CHANGE_NONE && !same_text(versions, which, i))
			sentence->change = CHANGE_WORDS;
		if (sentence->partner != NOWHERE)
			flag(versions, which, i);
	}
}

/* A figure that one of two partners has alone differs on both sides. */
static void share_flags(struct versions *versions, unsigned which)
{
	for (uint32_t i = 0; i < versions->side[which]->sentences; i++) {
		const struct version_sentence *sentence = &versions->sentence[which][i];
		if (sentence->partner == NOWHERE)
			continue;
		struct version_sentence *other = &versions->sentence[!which][sentence->partner];
		other->figures |= sentence->figures;
		other->names |= sentence->names;
	}
}

static void count(struct versions *versions)
{
	for (unsigned which = 0; which < SIDES; which++) {
		const struct side *side = versions->side[which];
		for (uint32_t i = 0; i < side->words; i++)
			versions->words[which] += versions->pair[which][i] == NOWHERE;
		for (uint32_t i = 0; i < side->sentences; i++)
			versions->only[which] += is_loose(versions, which, i);
	}
	for (uint32_t i = 0; i < versions->side[LEFT]->sentences; i++) {
		const struct version_sentence *sentence = &versions->sentence[LEFT][i];
		versions->same += sentence->change == CHANGE_NONE;
		versions->changed += sentence->change == CHANGE_WORDS;
		versions->moved += sentence->change == CHANGE_MOVED;
		versions->figures += sentence->figures;
		versions->names += sentence->names;
	}
}

static void versions_init(
	struct versions *versions, const struct side *left, const struct side *right)
{
	arena_init(&versions->arena);
	versions->side[LEFT] = left;
	versions->side[RIGHT] = right;
	for (unsigned which = 0; which < SIDES; which++) {
		const struct side *side = versions->side[which];
		versions->pair[which] =
			ARENA_NEW(&versions->arena, uint32_t, (size_t)side->words + 1);
		versions->sentence[which] = ARENA_NEW(
			&versions->arena, struct version_sentence, (size_t)side->sentences + 1);
		for (uint32_t i = 0; i < side->sentences; i++)
			versions->sentence[which][i].partner = NOWHERE;
	}
}

struct versions *versions_make(const struct side *left, const struct side *right)
{
	struct versions *versions = calloc(1, sizeof *versions);
	struct arena scratch;
	if (!versions)
		base_fatal("out of memory");
	versions_init(versions, left, right);
	arena_init(&scratch);
	diff_find((struct row_of){ words_of(&scratch, left), left->words },
		(struct row_of){ words_of(&scratch, right), right->words }, versions->pair[LEFT]);
	mirror(versions);
	for (unsigned which = 0; which < SIDES; which++) {
		gather(versions, which, false);
		gather(versions, which, true);
		slide_runs(versions, which);
	}
	place(versions, PLACE_PERCENT);
	find_moves(versions, &scratch);
	mirror(versions);
	place(versions, LIKE_PERCENT);
	drop_chance(versions);
	mirror(versions);
	close_gaps(versions);
	mirror(versions);
	for (unsigned which = 0; which < SIDES; which++)
		tell(versions, which);
	for (unsigned which = 0; which < SIDES; which++)
		share_flags(versions, which);
	count(versions);
	arena_release(&scratch);
	return versions;
}

void versions_free(struct versions *versions)
{
	if (versions)
		arena_release(&versions->arena);
	free(versions);
}
