/*
 * Stems. Two words are one where they differ by an ending alone: "arrested" and "arrests",
 * "stability" and "stable". What is cut off need not be right, only the same for all forms of a
 * word. So there are no exceptions, and at least four letters stay. Only words of the letters a to
 * z are English enough to be cut; a wrong cut in another language joins hardly any words that are
 * not relatives. In all other scripts relatives are told by how they begin.
 */
#include "compare/stem.h"

#include <string.h>

enum {
	STEM_LEAST = 4, /* letters that stay */
	SHORT_LEAST = 3 /* before the endings of verbs, with a vowel among them: "asked" */
};

struct ending {
	const char *end, *instead;
};

/* The first that fits is replaced, so longer ones stand first. */
static const struct ending endings[] = { { "ization", "" }, { "isation", "" }, { "ational", "at" },
	{ "ations", "at" }, { "ation", "at" }, { "iveness", "" }, { "fulness", "" },
	{ "ousness", "" }, { "ements", "" }, { "ement", "" }, { "ments", "" }, { "ment", "" },
	{ "ness", "" }, { "ingly", "" }, { "edly", "" }, { "ally", "al" }, { "ly", "" },
	{ "ing", "" }, { "ied", "y" }, { "ed", "" }, { "ers", "er" }, { "er", "" }, { "ors", "or" },
	{ "or", "" }, { "ions", "" }, { "ion", "" }, { "ive", "" }, { "al", "" }, { "ity", "" },
	{ "ism", "" }, { "ist", "" }, { "ance", "" }, { "ence", "" }, { "ize", "" }, { "ise", "" },
	{ "ate", "" }, { "y", "i" }, { "e", "" } };

/* What may remain of another ending. */
static const struct ending remains[] = { { "at", "" }, { "e", "" }, { "iz", "" }, { "is", "" } };

static bool ends(struct slice word, const char *end)
{
	size_t len = strlen(end);
	return word.len >= len && memcmp(word.at + word.len - len, end, len) == 0;
}

static bool is_english(struct slice word)
{
	for (size_t i = 0; i < word.len; i++)
		if (word.at[i] < 'a' || word.at[i] > 'z')
			return false;
	return word.len >= STEM_LEAST && word.len < STEM_MOST;
}

/* Puts INSTEAD, which is shorter, where the last CUT letters stand. */
static void put_end(char *room, size_t *len, size_t cut, const char *instead)
{
	size_t more = strlen(instead);
	memcpy(room + *len - cut, instead, more);
	*len = *len - cut + more;
}

static void cut_plural(char *room, size_t *len)
{
	struct slice word = { room, *len };
	if (ends(word, "ies") && *len > STEM_LEAST)
		put_end(room, len, 3, "y");
	else if (ends(word, "sses"))
		*len -= 2;
	else if (ends(word, "s") && !ends(word, "ss") && !ends(word, "us") && !ends(word, "is"))
		*len -= 1;
}

static bool has_vowel(const char *room, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (strchr("aeiouy", room[i]))
			return true;
	return false;
}

/* Whether enough of a word stays without its last CUT letters. */
static bool may_cut(const char *room, size_t len, size_t cut, const char *end)
{
	bool verb = strcmp(end, "ed") == 0 || strcmp(end, "ing") == 0 || strcmp(end, "e") == 0;
	if (verb && len == cut + SHORT_LEAST)
		return has_vowel(room, SHORT_LEAST);
	return len >= cut + STEM_LEAST;
}

static void cut_ending(char *room, size_t *len, const struct ending *ending, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t cut = strlen(ending[i].end);
		if (!ends((struct slice){ room, *len }, ending[i].end) ||
			!may_cut(room, *len, cut, ending[i].end))
			continue;
		put_end(room, len, cut, ending[i].instead);
		return;
	}
}

struct slice stem_of(struct slice word, char room[STEM_MOST])
{
	size_t len = word.len;
	if (!is_english(word))
		return word;
	memcpy(room, word.at, len);
	cut_plural(room, &len);
	cut_ending(room, &len, endings, COUNT_OF(endings));
	cut_ending(room, &len, remains, COUNT_OF(remains));
	bool soft = room[len - 1] == 'i' || room[len - 1] == 'y';
	if (soft && len > STEM_LEAST + 1)
		len--;
	else if (soft)
		room[len - 1] = 'y';
	char last = room[len - 1];
	if (len > STEM_LEAST && last == room[len - 2] && last != 's' && last != 'z')
		len--;
	return (struct slice){ room, len };
}

uint64_t stem_start(struct slice stem)
{
	bool digit = stem.len && stem.at[0] >= '0' && stem.at[0] <= '9';
	size_t end = 0;
	unsigned letters = 0;
	while (end < stem.len && letters < START_LETTERS) {
		for (end++; end < stem.len && ((unsigned char)stem.at[end] & 0xc0) == 0x80;)
			end++;
		letters++;
	}
	return digit || letters < START_LETTERS ? 0 : slice_hash(slice_cut(stem, 0, end));
}
