/*
 * Any bytes as two articles, parted at the first line of equals signs or in the middle: every
 * sentence and word lies in what is shown, answers are sorted and lead to sentences, pairs of words
 * are equal and mutual, and partners are sentences.
 */
#include "compare/compare.h"
#include "intake/intake.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

struct half {
	struct article *article;
	struct mentions *mentions;
	struct side *side;
};

static bool half_open(struct half *half, struct slice bytes)
{
	struct err err;
	half->article = intake_from("fuzz", bytes, (struct article_options){ 0 }, &err);
	if (!half->article)
		return false;
	half->mentions = mentions_find(half->article->first, NULL, SLICE(""));
	half->side = side_make(half->article, half->mentions);
	return true;
}

static void half_close(struct half *half)
{
	side_free(half->side);
	mentions_free(half->mentions);
	article_free(half->article);
}

static void check_side(const struct side *side)
{
	uint32_t end = 0, word = 0;
	for (uint32_t i = 0; i < side->sentences; i++) {
		const struct side_sentence *sentence = &side->sentence[i];
		const struct block *block = &side->piece->block[sentence->block];
		assert(block_kind_compared(block->kind));
		assert(sentence->at.from >= end && sentence->at.from < sentence->at.to);
		assert(sentence->at.from >= block->at.from && sentence->at.to <= block->at.to);
		assert(sentence->word == word && sentence->words);
		for (uint32_t k = 0; k < sentence->words; k++, word++) {
			assert(side->word[word].sentence == i);
			assert(side->word[word].at.from >= (k ? side->word[word - 1].at.to : end));
			assert(side->word[word].at.to <= sentence->at.to);
		}
		end = sentence->at.to;
	}
	assert(word == side->words);
}

static void check_match(const struct match *match)
{
	for (unsigned which = 0; which < SIDES; which++)
		for (uint32_t i = 0; i < match->side[which]->sentences; i++) {
			const struct replies *replies = &match->sentence[which][i];
			assert(replies->answers <= ANSWERS_MOST);
			for (uint32_t k = 0; k < replies->answers; k++) {
				const struct reply *reply = &replies->answer[k];
				assert(reply->sentence < match->side[!which]->sentences);
				assert(reply->score > 0 && reply->score <= 1);
				assert(!k || reply->score <= reply[-1].score);
				assert(!k || reply->strength != STRENGTH_STRONG);
			}
		}
}

static void check_versions(const struct versions *versions)
{
	for (unsigned which = 0; which < SIDES; which++) {
		const struct side *side = versions->side[which], *other = versions->side[!which];
		for (uint32_t i = 0; i < side->words; i++) {
			uint32_t pair = versions->pair[which][i];
			if (pair == NOWHERE)
				continue;
			assert(pair < other->words && versions->pair[!which][pair] == i);
			assert(side->word[i].folded == other->word[pair].folded);
		}
		for (uint32_t i = 0; i < side->sentences; i++) {
			const struct version_sentence *sentence = &versions->sentence[which][i];
			assert(sentence->partner == NOWHERE ||
				sentence->partner < other->sentences);
			assert((sentence->partner == NOWHERE) == (sentence->change == CHANGE_ONLY));
		}
	}
}

static void check_pair(const struct side *left, const struct side *right)
{
	struct match *match = match_make(left, right);
	struct versions *versions = versions_make(left, right);
	struct players *players = players_make(left, right);
	struct facts *facts = facts_make(left, right);
	check_match(match);
	check_versions(versions);
	assert(sides_overlap(left, right).percent <= 100);
	for (uint32_t i = 0; i < players->both; i++)
		assert(players->player[i].count[LEFT] && players->player[i].count[RIGHT]);
	for (uint32_t i = 0; i < facts->count; i++)
		assert(facts->fact[i].count[LEFT] + facts->fact[i].count[RIGHT]);
	facts_free(facts);
	players_free(players);
	versions_free(versions);
	match_free(match);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct slice all = { (const char *)bytes, len };
	const char *mark = len ? memmem(all.at, len, "\n===\n", 5) : NULL;
	size_t middle = mark ? (size_t)(mark - all.at) : len / 2;
	struct half left = { 0 }, right = { 0 };
	bool fine = half_open(&left, slice_cut(all, 0, middle));
	fine &= half_open(&right, slice_cut(all, mark ? middle + 5 : middle, len));
	if (fine) {
		check_side(left.side);
		check_side(right.side);
		check_pair(left.side, right.side);
	}
	half_close(&left);
	half_close(&right);
	return 0;
}
