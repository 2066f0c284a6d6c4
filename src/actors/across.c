/*
 * Across articles: actors of different articles that are one, told by their keys alone.
 *
 * Within an article a surname is that of the person named last with it. Across articles nothing is
 * known of what was named last, so two are joined only where one candidate is left among all: a
 * person without a middle name to the only one with these names at both ends, a surname to the only
 * person who has it, an acronym to the only name that it was defined for in some article or, from
 * three letters on, whose initials it is. What is in a list is never joined to another. Full names
 * are joined first, so that two forms of one name don't make a surname ambiguous. An acronym may
 * be joined to one that is itself joined to a name: in the end each is joined to where that leads.
 */
#include "actors/keys.h"

#include <stdlib.h>
#include <string.h>

#define SEVERAL (NOWHERE - 1)

/* What a number in the table of keys is found by. */
enum way {
	WAY_ENDS, /* first and last word of a person with something between */
	WAY_SURNAME,
	WAY_ACRONYM, /* defined somewhere */
	WAY_INITIALS
};

struct crossing {
	const struct sighting *sighting;
	uint32_t count;
	uint32_t *joined;
	struct keys keys;
};

/* The words of a key, particles aside. */
struct key_words {
	struct slice first, last;
	unsigned count;
};

static struct key_words words_of(struct slice key)
{
	struct key_words words = { .count = 0 };
	for (size_t at = 0, end; at < key.len; at = end + 1) {
		const char *hyphen = memchr(key.at + at, '-', key.len - at);
		end = hyphen ? (size_t)(hyphen - key.at) : key.len;
		struct slice word = slice_cut(key, at, end);
		if (table_classes(table_word(&builtin_table, word)) & CLASS_particle)
			continue;
		words.first = words.count++ ? words.first : word;
		words.last = word;
	}
	return words;
}

static uint64_t key_of(enum way way, struct slice a, struct slice b)
{
	return (slice_hash(a) * 31 + slice_hash(b)) * 0x9E3779B97F4A7C15u + way;
}

/* A second one of another actor makes a key say nothing. */
static void note(struct crossing *crossing, uint64_t key, uint32_t index)
{
	uint32_t *kept = keys_keep(&crossing->keys, key, index);
	if (*kept != index)
		*kept = SEVERAL;
}

/* Where joins lead from INDEX on; the way there is shorter from now on. */
static uint32_t end_of(uint32_t *joined, uint32_t index)
{
	uint32_t end = index;
	while (joined[end] != end)
		end = joined[end];
	for (uint32_t next; index != end; index = next) {
		next = joined[index];
		joined[index] = end;
	}
	return end;
}

/* Joins an end to another one, so never in a circle. */
static void join(struct crossing *crossing, uint32_t index, uint64_t key)
{
	uint32_t other = keys_find(&crossing->keys, key);
	if (other < SEVERAL)
		crossing->joined[index] = end_of(crossing->joined, other);
}

static bool is_person(const struct sighting *sighting)
{
	return sighting->kind == ACTOR_PERSON;
}

/* ---- persons */

static void note_ends(struct crossing *crossing, uint32_t index, const struct key_words *words)
{
	if (words->count > 2)
		note(crossing, key_of(WAY_ENDS, words->first, words->last), index);
}

static void join_ends(struct crossing *crossing, uint32_t index, const struct key_words *words)
{
	if (words->count == 2)
		join(crossing, index, key_of(WAY_ENDS, words->first, words->last));
}

static void note_surname(struct crossing *crossing, uint32_t index, const struct key_words *words)
{
	if (words->count > 1)
		note(crossing, key_of(WAY_SURNAME, words->last, SLICE("")),
			crossing->joined[index]);
}

static void join_surname(struct crossing *crossing, uint32_t index, const struct key_words *words)
{
	if (words->count == 1)
		join(crossing, index, key_of(WAY_SURNAME, words->last, SLICE("")));
}

/* ---- organisations */

/* The capitals that its words begin with, in small letters. */
static struct slice initials_of(struct slice name, char letters[MOST_TERMS])
{
	size_t count = 0;
	for (size_t i = 0; i < name.len && count < MOST_TERMS; i++) {
		bool begins = i == 0 || name.at[i - 1] == ' ' || name.at[i - 1] == '-';
		if (begins && name.at[i] >= 'A' && name.at[i] <= 'Z')
			letters[count++] = (char)(name.at[i] - 'A' + 'a');
	}
	return (struct slice){ letters, count };
}

static void note_letters(struct crossing *crossing, uint32_t index)
{
	const struct sighting *sighting = &crossing->sighting[index];
	char letters[MOST_TERMS];
	struct slice initials = initials_of(sighting->name, letters);
	if (sighting->acronym.len)
		note(crossing, key_of(WAY_ACRONYM, sighting->acronym, SLICE("")), index);
	if (initials.len > 2 && sighting->kind == ACTOR_ORG)
		note(crossing, key_of(WAY_INITIALS, initials, SLICE("")), index);
}

static bool is_acronym(struct slice name)
{
	for (size_t i = 0; i < name.len; i++)
		if ((name.at[i] < 'A' || name.at[i] > 'Z') && name.at[i] != '.')
			return false;
	return name.len > 1;
}

static void join_letters(struct crossing *crossing, uint32_t index)
{
	const struct sighting *sighting = &crossing->sighting[index];
	if (!is_acronym(sighting->name))
		return;
	join(crossing, index, key_of(WAY_ACRONYM, sighting->key, SLICE("")));
	if (crossing->joined[index] == index)
		join(crossing, index, key_of(WAY_INITIALS, sighting->key, SLICE("")));
}

/* ---- the whole */

static void each_person(struct crossing *crossing, bool listed,
	void (*take)(struct crossing *, uint32_t index, const struct key_words *))
{
	for (uint32_t i = 0; i < crossing->count; i++) {
		const struct sighting *sighting = &crossing->sighting[i];
		if (!is_person(sighting) || (sighting->listed && !listed))
			continue;
		struct key_words words = words_of(sighting->key);
		take(crossing, i, &words);
	}
}

void actors_join(const struct sighting *sighting, uint32_t count, uint32_t *joined)
{
	struct crossing crossing = { .sighting = sighting, .count = count, .joined = joined };
	for (uint32_t i = 0; i < count; i++)
		joined[i] = i;
	each_person(&crossing, true, note_ends);
	each_person(&crossing, false, join_ends);
	each_person(&crossing, true, note_surname);
	each_person(&crossing, false, join_surname);
	for (uint32_t i = 0; i < count; i++)
		if (!is_person(&sighting[i]))
			note_letters(&crossing, i);
	for (uint32_t i = 0; i < count; i++)
		if (!is_person(&sighting[i]) && !sighting[i].listed)
			join_letters(&crossing, i);
	for (uint32_t i = 0; i < count; i++)
		joined[i] = end_of(joined, i);
	keys_release(&crossing.keys);
}
