/*
 * Hits: one walk over the words, the longest surface of the table wherever one begins.
 *
 * A surface counts only as it is written: capitals where the table has capitals, acronyms letter
 * for letter, and the neighbours that the table asks for. A longer surface beats a shorter one
 * unless none of its claims fits, so "Georgia Tech" keeps "Georgia" from being a country.
 */
#include "actors/hits.h"

#include <stdlib.h>
#include <string.h>

/* ---- neighbours */

static bool phrase_at(const struct words *words, const struct table_test *test, uint32_t first)
{
	const uint16_t *phrase = builtin_table.phrase + test->word;
	for (uint32_t i = 0; i < test->count; i++) {
		if (word_term(words, first + i)->word != phrase[i])
			return false;
	}
	for (uint32_t i = 1; i < test->count; i++) {
		if (!word_follows(words, first + i))
			return false;
	}
	return true;
}

static bool test_holds(
	const struct words *words, const struct table_test *test, uint32_t first, uint32_t last)
{
	if (test->what == TEST_BEFORE || test->what == TEST_NOT_BEFORE)
		return word_follows(words, last) && phrase_at(words, test, last);
	return first >= test->count && word_follows(words, first) &&
	       phrase_at(words, test, first - test->count);
}

static bool tests_hold(
	const struct words *words, const struct table_claim *claim, uint32_t first, uint32_t last)
{
	bool asked[4] = { false }, held[4] = { false };
	for (uint32_t i = 0; i < claim->tests; i++) {
		const struct table_test *test = &builtin_table.test[claim->test + i];
		asked[test->what] = true;
		held[test->what] |= test_holds(words, test, first, last);
	}
	return held[TEST_AFTER] == asked[TEST_AFTER] && held[TEST_BEFORE] == asked[TEST_BEFORE] &&
	       !held[TEST_NOT_AFTER] && !held[TEST_NOT_BEFORE];
}

/* ---- case */

static bool is_letter_or_digit(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       (unsigned char)c >= 0x80;
}

/* The same letters in the same case, whatever stands between them. */
static bool same_letters(struct slice a, struct slice b)
{
	size_t i = 0, k = 0;
	for (;; i++, k++) {
		while (i < a.len && !is_letter_or_digit(a.at[i]))
			i++;
		while (k < b.len && !is_letter_or_digit(b.at[k]))
			k++;
		if (i >= a.len || k >= b.len)
			return i >= a.len && k >= b.len;
		if (a.at[i] != b.at[k])
			return false;
	}
}

static bool exact_fits(
	const struct words *words, const struct table_claim *claim, uint32_t first, uint32_t last)
{
	uint32_t from = word_at(words, first)->from, to = word_at(words, last - 1)->to;
	uint32_t ordinary = CLASS_common | CLASS_function | CLASS_given;
	if (word_at(words, first)->flags & WORD_SHOUT && word_classes(words, first) & ordinary)
		return false;
	return same_letters(slice_cut(words->text, from, to), table_text(claim->written));
}

bool claim_fits(
	const struct words *words, const struct table_claim *claim, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++) {
		if (claim->capitals >> (i - first) & 1 && !(word_at(words, i)->flags & WORD_UPPER))
			return false;
	}
	if (claim->flags & CLAIM_ENDING && !(word_at(words, last - 1)->flags & WORD_ENDING))
		return false;
	if (claim->flags & CLAIM_EXACT && !exact_fits(words, claim, first, last))
		return false;
	return !claim->tests || tests_hold(words, claim, first, last);
}

/* ---- the walk */

static bool any_fits(const struct words *words, struct hit *hit)
{
	const struct table_claim *claim;
	uint32_t claims = table_claims(hit->node, &claim);
	hit->claims = 0;
	for (uint32_t i = claims; i-- > 0;) {
		if (!claim_fits(words, &claim[i], hit->first, hit->last))
			continue;
		hit->claim = &claim[i];
		hit->claims++;
	}
	return hit->claims;
}

/* The node behind NODE and the gap before the word at INDEX; 0 where no surface goes on. */
static uint32_t step(const struct words *words, uint32_t node, uint32_t index)
{
	const uint32_t allowed = GAP_BLANK | GAP_HYPHEN | GAP_SLASH | GAP_COMMA | GAP_ENDING;
	uint32_t flags = word_at(words, index)->flags;
	if (flags & WORD_BLOCK || (flags & GAP_ALL & ~allowed && !word_joined(words, index)))
		return 0;
	unsigned gap =
		(flags & GAP_COMMA ? EDGE_COMMA : 0) | (flags & GAP_ENDING ? EDGE_ENDING : 0);
	uint32_t word = word_term(words, index)->word;
	return word ? table_step(node, word, gap) : 0;
}

static bool hit_at(const struct words *words, uint32_t first, struct hit *hit)
{
	struct hit longer = { .first = first, .last = first + 1 };
	longer.node = table_step(0, word_term(words, first)->word, 0);
	hit->node = 0;
	while (longer.node) {
		if (any_fits(words, &longer))
			*hit = longer;
		if (table_ends(longer.node))
			break;
		longer.node = step(words, longer.node, longer.last++);
	}
	return hit->node;
}

void hits_read(struct hits *hits, const struct words *words)
{
	*hits = (struct hits){
		.sure = calloc(builtin_table.actors + 1, sizeof *hits->sure),
		.leaning = calloc(builtin_table.actors + 1, sizeof *hits->leaning),
	};
	if (!hits->sure || !hits->leaning)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < words->count;) {
		struct hit hit;
		if (words->word[i].flags & WORD_WEB || !hit_at(words, i, &hit)) {
			i++;
			continue;
		}
		hits->hit = grow(hits->hit, &hits->room, (size_t)hits->count + 1, sizeof hit);
		hits->hit[hits->count++] = hit;
		i = hit.last;
	}
}

void hits_release(struct hits *hits)
{
	free(hits->hit);
	free(hits->sure);
	free(hits->leaning);
}

const struct table_actor *hit_actor(const struct hit *hit)
{
	return &builtin_table.actor[hit->claim->actor];
}
