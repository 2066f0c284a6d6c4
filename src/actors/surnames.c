/*
 * Surnames of several words, which the table would tear: "Petra van der Linden", "Karl
 * Lang-Siemens".
 *
 * Behind a given name a particle leads on to a surname, and so does a hyphen between two
 * capitalised words, whatever the table knows of them; their words are bound, and its hits among
 * them are forgotten. States and persons who meet have a hyphen too ("the Iran-Israel war", "the
 * Joe Biden-Netanyahu call"): there no given name stands before, or an article does, or behind them
 * what two sides have.
 */
#include "actors/surnames.h"

#include "actors/keys.h"
#include "actors/runs.h"

#include <string.h>

struct binding {
	struct words *words;
	struct hits *hits;
	uint32_t hit;      /* the first that ends behind the word at hand */
	struct keys pairs; /* the two halves of surnames behind a given name */
};

static bool has_capital(const struct words *words, uint32_t index)
{
	const uint32_t flags = WORD_UPPER | WORD_WEB | WORD_SHOUT | WORD_SINGLE | WORD_DIGIT;
	return (word_at(words, index)->flags & flags) == WORD_UPPER;
}

static bool has_hyphen(const struct words *words, uint32_t index)
{
	return (word_at(words, index)->flags & (GAP_ALL | WORD_BLOCK)) == GAP_HYPHEN;
}

/* Whether the word at INDEX has a capital and only a blank before it. */
static bool goes_on(const struct words *words, uint32_t index)
{
	return word_joined(words, index) && !has_hyphen(words, index) && has_capital(words, index);
}

static bool is_given(const struct words *words, uint32_t index, uint32_t but)
{
	uint32_t classes = word_classes(words, index);
	return has_capital(words, index) && classes & CLASS_given &&
	       !(classes & CLASSES_ORDINARY & ~but);
}

/* "In April von Bergen left": a month, unless it opens the sentence, or stands where persons do. */
static bool is_month(const struct words *words, uint32_t first)
{
	bool start = word_at(words, first)->flags & WORD_START || !word_joined(words, first);
	bool person = first && (word_classes(words, first - 1) & (CLASS_title | CLASS_role) ||
				       slice_is(word_term(words, first - 1)->text, "and"));
	return word_classes(words, first) & CLASS_calendar && !start && !person;
}

/* ---- where a name ends; 0 where there is none */

/* Behind "Karl" and "Marie-Claire". */
static uint32_t given_end(const struct words *words, uint32_t first)
{
	if (!is_given(words, first, CLASS_title | CLASS_calendar) || has_hyphen(words, first))
		return 0;
	return first + 1 + (has_hyphen(words, first + 1) && is_given(words, first + 1, 0));
}

/* "van der Linden" */
static uint32_t chain_end(const struct words *words, uint32_t at)
{
	uint32_t first = at;
	while (at < first + 3 && word_joined(words, at) && !has_hyphen(words, at) &&
		word_classes(words, at) & CLASS_particle &&
		!(word_at(words, at)->flags & (WORD_UPPER | WORD_SHOUT)))
		at++;
	return at > first && word_joined(words, at) && has_capital(words, at) ? at + 1 : 0;
}

/* "Lang-Siemens", from the first half on. */
static uint32_t pair_end(const struct words *words, uint32_t at)
{
	const uint32_t small = CLASS_function | CLASS_calendar | CLASS_people | CLASS_compass;
	const uint32_t none = small | CLASS_org | CLASS_event | CLASS_designator;
	bool pair = has_capital(words, at) && has_hyphen(words, at + 1) &&
		    has_capital(words, at + 1) && !has_hyphen(words, at + 2);
	return pair && !(word_classes(words, at) & small) && !(word_classes(words, at + 1) & none)
		       ? at + 2
		       : 0;
}

/* The pair may have other names before it: "Ann Mary K. Lang-Siemens". */
static uint32_t pair_after(const struct words *words, uint32_t at)
{
	for (uint32_t last = at + 3; at < last && goes_on(words, at); at++) {
		uint32_t end = pair_end(words, at);
		if (end || word_classes(words, at) & CLASSES_ORDINARY)
			return end;
	}
	return 0;
}

/* ---- what is no name */

/* "the Joe Biden-Netanyahu call", "Angela Merkel-Xi Jinping talks" */
static bool is_compound(const struct words *words, uint32_t first, uint32_t last)
{
	static const char *const articles[] = { "the", "a", "an", "this" };
	const uint32_t shared = CLASS_power | CLASS_scene | CLASS_event | CLASS_org;
	for (size_t i = 0; i < COUNT_OF(articles) && word_joined(words, first); i++)
		if (slice_is(word_term(words, first - 1)->text, articles[i]))
			return true;
	return goes_on(words, last) || has_hyphen(words, last) ||
	       (word_joined(words, last) && word_classes(words, last) & shared);
}

/* Whether the sentence goes on behind a name, which then is not what says whose something is: not
 * "Joe Biden-Netanyahu ties", "Nancy Pelosi-Taiwan trip". */
static bool is_followed(const struct words *words, uint32_t last)
{
	static const char *const past[] = { "came", "flew", "left", "went" };
	struct slice text = word_term(words, last)->text;
	if (!word_joined(words, last) || word_classes(words, last) & (CLASS_function | CLASS_say))
		return true;
	for (size_t i = 0; i < COUNT_OF(past); i++)
		if (slice_is(text, past[i]))
			return true;
	return text.len > 2 && memcmp(text.at + text.len - 2, "ed", 2) == 0;
}

static bool is_person(const struct hit *hit)
{
	return hit_actor(hit)->kind == ACTOR_PERSON;
}

/* Whether the words of a hit can be part of the name FIRST..LAST: not "El Salvador" nor
 * "Guinea-Bissau", nor what the user names. */
static bool may_be_part(const struct hit *hit, uint32_t first, uint32_t last)
{
	uint8_t how = hit->claim->how;
	bool inside = hit->first >= first && hit->last <= last;
	bool whole = hit->first == first && hit->last == last;
	bool other = hit->last - hit->first > 1 && !is_person(hit);
	return inside && !whole && !other && !hit_is_own(hit) && how != HOW_DEMONYM &&
	       how != HOW_ACRONYM && !(hit->claim->flags & CLAIM_NONE);
}

/* ---- binding */

/* The number of hits in FIRST..LAST; NOWHERE where one of them cannot be part of one name. */
static uint32_t count_parts(const struct binding *binding, uint32_t first, uint32_t last)
{
	if (binding->hit == binding->hits->count)
		return 0;
	const struct hit *hit = &binding->hits->hit[binding->hit];
	uint32_t most = binding->hits->count - binding->hit, count = 0, states = 0;
	for (; count < most && hit[count].first < last; count++) {
		if (!may_be_part(&hit[count], first, last))
			return NOWHERE;
		states += hit_actor(&hit[count])->kind == ACTOR_COUNTRY && hit[count].first > first;
	}
	bool two = count > 1 && is_person(hit) && hit->last - hit->first > 1 &&
		   hit[count - 1].last == last;
	return states > 1 || (two && !is_followed(binding->words, last)) ? NOWHERE : count;
}

static uint64_t pair_key(const struct words *words, uint32_t last)
{
	return key_of_pair(
		word_at(words, last - 2)->term, word_at(words, last - 1)->term, KEY_TAIL);
}

/* Where the surname ends that is behind a given name at FIRST; 0 where there is none. */
static uint32_t full_end(struct binding *binding, uint32_t first)
{
	const struct words *words = binding->words;
	uint32_t at = given_end(words, first), end = at ? chain_end(words, at) : 0;
	if (end && is_month(words, first))
		return 0;
	if (end)
		return place_or_power(words, first, end) > 0 ? 0 : end;
	end = at && is_given(words, first, CLASS_title) ? pair_after(words, at) : 0;
	if (!end || is_compound(words, first, end) || count_parts(binding, first, end) == NOWHERE)
		return 0;
	keys_keep(&binding->pairs, pair_key(words, end), end);
	return end;
}

/* "Mrs Ford-Jones", once the article has named Maria Ford-Jones */
static uint32_t known_end(const struct binding *binding, uint32_t first)
{
	uint32_t end = binding->pairs.count ? pair_end(binding->words, first) : 0;
	bool known = end && !has_hyphen(binding->words, first) &&
		     keys_find(&binding->pairs, pair_key(binding->words, end)) != NOWHERE;
	return known ? end : 0;
}

static void bind(struct binding *binding, uint32_t first, uint32_t last)
{
	struct hits *hits = binding->hits;
	uint32_t count = count_parts(binding, first, last), hit = binding->hit;
	if (count == NOWHERE)
		return;
	for (uint32_t i = first + 1; i < last; i++)
		binding->words->word[i].flags |= WORD_BOUND;
	if (!count)
		return;
	memmove(&hits->hit[hit], &hits->hit[hit + count],
		(hits->count - hit - count) * sizeof *hits->hit);
	hits->count -= count;
}

/* Where the surname ends whose first word, or given name, is at FIRST; 0 where none is. */
static uint32_t name_end(struct binding *binding, uint32_t first)
{
	const struct hits *hits = binding->hits;
	bool given = word_classes(binding->words, first) & CLASS_given;
	if (!given && !binding->pairs.count)
		return 0;
	while (binding->hit < hits->count && hits->hit[binding->hit].last <= first)
		binding->hit++;
	uint32_t end = given ? full_end(binding, first) : 0;
	return end ? end : known_end(binding, first);
}

void surnames_bind(struct words *words, struct hits *hits)
{
	struct binding binding = { .words = words, .hits = hits };
	for (uint32_t i = 0; i < words->count;) {
		uint32_t end = 0;
		if (words->word[i].flags & WORD_UPPER)
			end = name_end(&binding, i);
		if (end)
			bind(&binding, i, end);
		i = end ? end : i + 1;
	}
	keys_release(&binding.pairs);
}
