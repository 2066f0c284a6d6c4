/*
 * Scores: in a table of results a city is its club.
 *
 * "Arnhem 2 Ghent 1", "Arnhem 5 4 1 0 11 3 13" and "Arnhem beat Ghent 3-1" are known by the numbers
 * behind the names. Countries stay countries, and persons persons.
 */
#include "actors/names.h"

/* Nothing but a blank or a hyphen before the word. */
static bool is_next(const struct word *word)
{
	return !(word->flags &
		 (WORD_BLOCK | (GAP_ALL & ~(uint32_t)(GAP_BLANK | GAP_HYPHEN | GAP_DOT))));
}

static bool is_score(const struct words *words, uint32_t index)
{
	const struct word *word = word_at(words, index);
	return word->flags & WORD_DIGIT && !(word->flags & WORD_LETTER) && is_next(word) &&
	       word->to - word->from < 4;
}

/* How many scores stand in a row from INDEX on. */
static uint32_t scores_from(const struct words *words, uint32_t index)
{
	uint32_t count = 0;
	while (count < 9 && is_score(words, index + count))
		count++;
	return count;
}

static bool is_name_word(const struct words *words, uint32_t index)
{
	const struct word *word = word_at(words, index);
	return word->flags & WORD_UPPER && is_next(word);
}

/* "... 2 Ghent 1", behind the one score or before the name. */
static bool has_opponent(const struct words *words, uint32_t first, uint32_t last)
{
	uint32_t at = last + 1;
	while (at < last + 5 && is_name_word(words, at))
		at++;
	if (at > last + 1 && is_score(words, at))
		return true;
	return first > 1 && is_name_word(words, first) && is_score(words, first - 1) &&
	       word_at(words, first - 2)->flags & WORD_UPPER;
}

/* "beat" beside the name, and then "3-1" */
static bool is_in_match(const struct words *words, uint32_t first, uint32_t last)
{
	bool before = word_joined(words, first) && word_classes(words, first - 1) & CLASS_match;
	bool after = word_joined(words, last) && word_classes(words, last) & CLASS_match;
	for (uint32_t i = last; (before || after) && i < last + 12 && word_follows(words, i); i++) {
		if (is_score(words, i) && is_score(words, i + 1) &&
			(word_at(words, i + 1)->flags & GAP_ALL) == GAP_HYPHEN)
			return true;
	}
	return false;
}

/* "Arnhem 108-3", "Arnhem 2 (Prumm 12)" */
static bool has_detail(const struct words *words, uint32_t last, uint32_t scores)
{
	uint32_t second = word_at(words, last + 1)->flags;
	if (scores == 2)
		return (second & GAP_ALL) == GAP_HYPHEN;
	return scores == 1 && second & GAP_OPEN && second & WORD_UPPER && !(second & WORD_BLOCK);
}

static bool is_one_of(const struct words *words, uint32_t index, const char *a, const char *b)
{
	struct slice text = word_term(words, index)->text;
	return word_joined(words, index) && (slice_is(text, a) || slice_is(text, b));
}

/* "Arnhem v Ghent"; in a list of games to come "ARNHEM AT GHENT" */
static bool is_fixture(const struct words *words, uint32_t first, uint32_t last)
{
	uint32_t flags = word_at(words, first)->flags;
	bool court =
		word_at(words, last + 1)->flags & GAP_DOT || word_at(words, first)->flags & GAP_DOT;
	if (!court && is_one_of(words, last, "v", "vs") && is_name_word(words, last + 1))
		return true;
	if (!court && is_one_of(words, first - 1, "v", "vs") &&
		word_at(words, first - 2)->flags & WORD_UPPER)
		return true;
	bool home = flags & WORD_BLOCK && is_one_of(words, last, "at", "at");
	bool away =
		is_one_of(words, first - 1, "at", "at") && word_at(words, last)->flags & WORD_BLOCK;
	return flags & WORD_CAPITALS && (home || away);
}

bool city_scores(const struct words *words, uint32_t first, uint32_t last)
{
	uint32_t scores = scores_from(words, last);
	if (scores && word_at(words, last)->flags & GAP_HYPHEN)
		return false;
	if (word_joined(words, last) && word_classes(words, last) & CLASS_squad)
		return true; /* "Arnhem striker" */
	if (has_detail(words, last, scores) || is_fixture(words, first, last))
		return true;
	return scores > 2 || (scores == 1 && has_opponent(words, first, last)) ||
	       is_in_match(words, first, last);
}

bool name_scores(const struct words *words, uint32_t first, uint32_t last)
{
	uint32_t flags = word_at(words, first)->flags, scores = scores_from(words, last);
	if (flags & (WORD_CAPITALS | WORD_SINGLE | WORD_LOUD))
		return false;
	return (scores != 3 && scores != 4) && city_scores(words, first, last);
}
