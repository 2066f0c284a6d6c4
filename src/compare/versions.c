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
#include "compare/versions.h"

#include <stdlib.h>
#include <string.h>

enum {
	PLACE_PERCENT = 60,  /* of its words paired with one sentence: it has stayed in place */
	LIKE_PERCENT = 40,   /* or at least: it has that one as its partner */
	JOINED_PERCENT = 20, /* of its words in place with one that has it as its partner */
};

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

bool sentence_is_loose(const struct versions *versions, unsigned which, uint32_t sentence)
{
	return versions->sentence[which][sentence].partner == NOWHERE;
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
		if (other->partner != i)
			continue;
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
			versions->only[which] += sentence_is_loose(versions, which, i);
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
	pairs_find(versions, &scratch);
	place(versions, PLACE_PERCENT);
	moves_find(versions, &scratch);
	pairs_mirror(versions);
	place(versions, LIKE_PERCENT);
	drop_chance(versions);
	pairs_mirror(versions);
	close_gaps(versions);
	pairs_mirror(versions);
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

char version_mark(const struct versions *versions, unsigned which, uint32_t sentence)
{
	const struct version_sentence *version = &versions->sentence[which][sentence];
	if (version->figures || version->names)
		return '!';
	switch (version->change) {
	case CHANGE_WORDS:
		return '*';
	case CHANGE_MOVED:
		return which == LEFT ? '<' : '>';
	case CHANGE_ONLY:
		return '+';
	default:
		return ' ';
	}
}
