/*
 * Hits: one walk over the words, the longest surface of the tables wherever one begins; of two as
 * long the user's.
 *
 * A surface counts only as it is written: capitals where the table has capitals, acronyms letter
 * for letter, and the neighbours that the table asks for. A longer surface beats a shorter one
 * unless none of its claims fits, so "Georgia Tech" keeps "Georgia" from being a country.
 */
#include "actors/hits.h"

#include "text/text.h"

#include <stdlib.h>
#include <string.h>

/* ---- neighbours */

static bool phrase_at(const struct words *words, const struct table *table,
	const struct table_test *test, uint32_t first)
{
	const uint16_t *phrase = table->phrase + test->word;
	for (uint32_t i = 0; i < test->count; i++) {
		if (term_word(word_term(words, first + i), table) != phrase[i])
			return false;
	}
	for (uint32_t i = 1; i < test->count; i++) {
		if (!word_follows(words, first + i))
			return false;
	}
	return true;
}

static bool test_holds(const struct words *words, const struct table *table,
	const struct table_test *test, uint32_t first, uint32_t last)
{
	if (test->what == TEST_BEFORE || test->what == TEST_NOT_BEFORE)
		return word_follows(words, last) && phrase_at(words, table, test, last);
	return first >= test->count && word_follows(words, first) &&
	       phrase_at(words, table, test, first - test->count);
}

static bool tests_hold(const struct words *words, const struct table *table,
	const struct table_claim *claim, uint32_t first, uint32_t last)
{
	bool asked[4] = { false }, held[4] = { false };
	for (uint32_t i = 0; i < claim->tests; i++) {
		const struct table_test *test = &table->test[claim->test + i];
		asked[test->what] = true;
		held[test->what] |= test_holds(words, table, test, first, last);
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

static bool exact_fits(const struct words *words, const struct table *table,
	const struct table_claim *claim, uint32_t first, uint32_t last)
{
	uint32_t from = word_at(words, first)->from, to = word_at(words, last - 1)->to;
	uint32_t ordinary = CLASS_common | CLASS_function | CLASS_given;
	uint32_t flags = word_at(words, first)->flags;
	if (flags & WORD_SHOUT && !(flags & WORD_DOTTED) && word_classes(words, first) & ordinary)
		return false;
	return same_letters(slice_cut(words->text, from, to), table_text(table, claim->written));
}

bool claim_fits(const struct words *words, const struct table *table,
	const struct table_claim *claim, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++) {
		if (claim->capitals >> (i - first) & 1 && !(word_at(words, i)->flags & WORD_UPPER))
			return false;
	}
	if (claim->flags & CLAIM_ENDING && !(word_at(words, last - 1)->flags & WORD_ENDING))
		return false;
	if (claim->flags & CLAIM_EXACT && !exact_fits(words, table, claim, first, last))
		return false;
	return !claim->tests || tests_hold(words, table, claim, first, last);
}

/* ---- the walk */

/* The node behind NODE by the word at INDEX; 0 where no surface goes on. */
static uint32_t step(
	const struct words *words, const struct table *table, uint32_t node, uint32_t index)
{
	const uint32_t allowed = GAP_BLANK | GAP_HYPHEN | GAP_SLASH | GAP_COMMA | GAP_ENDING;
	uint32_t flags = word_at(words, index)->flags;
	if (flags & WORD_BLOCK || (flags & GAP_ALL & ~allowed && !word_joined(words, index)))
		return 0;
	unsigned gap =
		(flags & GAP_COMMA ? EDGE_COMMA : 0) | (flags & GAP_ENDING ? EDGE_ENDING : 0);
	uint32_t word = term_word(word_term(words, index), table);
	return word ? table_step(table, node, word, gap) : 0;
}

static bool any_fits(const struct words *words, struct hit *hit)
{
	const struct table_claim *claim;
	uint32_t claims = table_claims(hit->table, hit->node, &claim);
	hit->claims = 0;
	for (uint32_t i = claims; i-- > 0;) {
		if (!claim_fits(words, hit->table, &claim[i], hit->first, hit->last))
			continue;
		hit->claim = &claim[i];
		hit->claims++;
	}
	return hit->claims;
}

/* The longest surface of a table that begins at FIRST and of which TAKES says that it counts. */
static bool longest(const struct words *words, const struct table *table, uint32_t first,
	bool takes(const struct words *, struct hit *), struct hit *hit)
{
	struct hit longer = { .first = first, .last = first + 1, .table = table };
	longer.node = table_step(table, 0, term_word(word_term(words, first), table), 0);
	hit->node = 0;
	while (longer.node) {
		if (takes(words, &longer))
			*hit = longer;
		if (table_ends(table, longer.node))
			break;
		longer.node = step(words, table, longer.node, longer.last++);
	}
	return hit->node;
}

/* ---- the user's claims */

static const struct table *own_table(const struct words *words)
{
	return words->roster && words->roster->table.actors ? &words->roster->table : NULL;
}

/* Whether a surface is written with the diacritics of the claim. */
static bool is_spelled(
	const struct words *words, const struct hit *hit, const struct table_claim *claim)
{
	struct arena arena;
	struct folded written, claimed;
	struct slice text = slice_cut(
		words->text, word_at(words, hit->first)->from, word_at(words, hit->last - 1)->to);
	arena_init(&arena);
	fold(&written, &arena, text, FOLD_CASE);
	fold(&claimed, &arena, table_text(hit->table, claim->written), FOLD_CASE);
	bool same = same_letters(written.text, claimed.text);
	arena_release(&arena);
	return same;
}

static bool is_in_time(const struct words *words, const struct table_actor *actor)
{
	return !words->date ||
	       (words->date >= actor->from && (!actor->until || words->date <= actor->until));
}

/* A seat stays a place in "in Oslo"; a single word that is no actor may be part of one. */
static bool own_holds(
	const struct words *words, const struct hit *hit, const struct table_claim *claim)
{
	if (!claim_fits(words, hit->table, claim, hit->first, hit->last) ||
		!is_in_time(words, &hit->table->actor[claim->actor]))
		return false;
	if (claim->flags & CLAIM_NONE)
		return hit->last - hit->first > 1;
	return claim->how != HOW_METONYM || place_or_power(words, hit->first, hit->last) <= 0;
}

/* Of several claims that hold the one that is spelled so, then the one with a title or neighbour
 * that fits. */
static bool own_fits(const struct words *words, struct hit *hit)
{
	const struct table_claim *claim;
	uint32_t claims = table_claims(hit->table, hit->node, &claim);
	int most = -1;
	for (uint32_t i = 0; i < claims; i++) {
		if (!own_holds(words, hit, &claim[i]))
			continue;
		int rank = (claims > 1 && is_spelled(words, hit, &claim[i]) ? 4 : 0) +
			   (hit_is_titled(words, hit, &claim[i]) ? 2 : 0) + (claim[i].tests > 0);
		if (rank <= most)
			continue;
		most = rank;
		hit->claim = &claim[i];
	}
	hit->claims = 1;
	return most >= 0;
}

bool hits_refused(const struct words *words, uint32_t first, uint32_t last)
{
	const struct table *own = own_table(words);
	const struct table_claim *claim;
	if (!own)
		return false;
	uint32_t node = table_step(own, 0, term_word(word_term(words, first), own), 0);
	for (uint32_t i = first + 1; node && i < last; i++)
		node = step(words, own, node, i);
	struct hit hit = { .first = first, .last = last, .table = own, .node = node };
	uint32_t claims = node ? table_claims(own, node, &claim) : 0;
	for (uint32_t i = 0; i < claims; i++)
		if (claim[i].flags & CLAIM_NONE && claim_fits(words, own, &claim[i], first, last) &&
			is_spelled(words, &hit, &claim[i]))
			return true;
	return false;
}

/* ---- both tables */

static bool hit_at(const struct words *words, uint32_t first, struct hit *hit)
{
	const struct table *own = own_table(words);
	struct hit mine = { 0 };
	bool found = longest(words, &builtin_table, first, any_fits, hit);
	if (!own || !longest(words, own, first, own_fits, &mine) ||
		(found && hit->last > mine.last))
		return found;
	*hit = mine;
	return true;
}

void hits_read(struct hits *hits, const struct words *words)
{
	const struct table *own = own_table(words);
	size_t actors = builtin_table.actors + (own ? own->actors : 0);
	*hits = (struct hits){
		.sure = calloc(actors + 1, sizeof *hits->sure),
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
