/*
 * Keys: 64-bit numbers made of the terms of a name.
 *
 * Two names are compared by looking a number up, whatever the way in which they may be alike: the
 * same words, the same first and last word, the same initials. Numbers of different ways are mixed
 * with the way, so one table serves them all. Two that are equal by chance, one in many billions,
 * would join two actors of one article; that is not worth a second comparison.
 */
#include "actors/keys.h"

/* ---- terms */

static bool is_initial(const struct words *words, uint32_t index)
{
	const uint32_t both = WORD_SINGLE | WORD_UPPER;
	return (word_at(words, index)->flags & both) == both;
}

uint32_t terms_last(const struct words *words, const struct name *name)
{
	uint32_t last = name->last - 1;
	while (last > name->first &&
		word_classes(words, last) & (CLASS_suffix | CLASS_designator) &&
		!is_initial(words, last))
		last--;
	return last;
}

struct terms terms_of(const struct words *words, const struct name *name)
{
	struct terms terms = { .count = 0 };
	uint32_t last = terms_last(words, name);
	for (uint32_t i = name->first; i <= last && terms.count < MOST_TERMS; i++) {
		if (i == last || !is_initial(words, i))
			terms.term[terms.count++] = word_at(words, i)->term;
	}
	return terms;
}

uint32_t terms_only(const struct words *words, const struct terms *terms)
{
	unsigned first = 0;
	while (first + 1 < terms->count && words->term[terms->term[first]].classes & CLASS_particle)
		first++;
	return first + 1 == terms->count ? terms->term[first] : 0;
}

bool term_is_small(const struct words *words, uint32_t term)
{
	return words->term[term].classes & (CLASS_link | CLASS_function);
}

/* ---- keys */

static uint64_t mix(uint64_t hash, uint64_t value)
{
	hash = (hash ^ value) * 0x9E3779B97F4A7C15u;
	return hash ^ hash >> 29;
}

uint64_t key_of_pair(uint32_t a, uint32_t b, enum key_kind kind)
{
	return mix(mix(mix(0, kind + 1u), a), b);
}

uint64_t key_of_terms(const struct terms *terms)
{
	uint64_t key = mix(0, KEY_NAME + 1u);
	for (unsigned i = 0; i < terms->count; i++)
		key = mix(key, terms->term[i]);
	return key;
}

uint64_t key_of_ends(const struct terms *terms)
{
	return key_of_pair(terms->term[0], terms->term[terms->count - 1], KEY_ENDS);
}

uint64_t key_of_start(const struct terms *terms)
{
	return key_of_pair(terms->term[0], terms->term[1], KEY_START);
}

uint64_t key_of_tail(const struct terms *terms)
{
	return key_of_pair(terms->term[terms->count - 2], terms->term[terms->count - 1], KEY_TAIL);
}

uint64_t key_of_bag(const struct words *words, const struct terms *terms)
{
	uint64_t bag = 0;
	for (unsigned i = 0; i < terms->count; i++)
		bag += term_is_small(words, terms->term[i]) ? 0 : mix(1, terms->term[i]);
	return mix(bag, KEY_BAG);
}

uint64_t key_of_spelling(const struct terms *terms, unsigned but)
{
	uint32_t a = terms->term[but == 0], b = terms->term[but == 2 ? 1 : 2];
	return mix(key_of_pair(a, b, KEY_SPELLED), but);
}

uint64_t key_of_letters(struct slice letters)
{
	return mix(slice_hash(letters), KEY_LETTERS);
}

/* Of the capitalised words alone. */
uint64_t key_of_initials(const struct words *words, const struct name *name)
{
	char letters[MOST_TERMS];
	size_t count = 0;
	for (uint32_t i = name->first; i < name->last && count < sizeof letters; i++) {
		if (word_at(words, i)->flags & WORD_UPPER)
			letters[count++] = word_term(words, i)->text.at[0];
	}
	return key_of_letters((struct slice){ letters, count });
}
