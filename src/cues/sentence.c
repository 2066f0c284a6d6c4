/*
 * Sentences. A full stop ends one unless an abbreviation stands before it; an abbreviation that may
 * stand at an end ("Inc.", "U.S.") does where the next word is one that opens sentences. What is
 * no full stop is certain. Closing quotation marks and brackets belong to the sentence.
 *
 * libunistring has no sentence breaks, and those of UAX #29 part "Mr. Smith".
 */
#include "cues/sentence.h"

#include "cues/letter.h"

#include <stdlib.h>
#include <string.h>

enum {
	WORD_MOST = 12 /* letters of the longest word in the lists below */
};

/* Never the end of a sentence; sorted. */
static const char *const leading[] = { "adm", "apr", "art", "aug", "brig", "capt", "cf", "cmdr",
	"col", "cpl", "dec", "dr", "e.g", "feb", "fig", "fr", "gen", "gov", "hon", "i.e", "jan",
	"jul", "jun", "lt", "maj", "mar", "messrs", "mr", "mrs", "ms", "mt", "no", "nos", "nov",
	"oct", "pp", "prof", "pvt", "rep", "reps", "rev", "sen", "sens", "sep", "sept", "sgt", "st",
	"viz", "vol", "vs" };

/* Perhaps the end of one; so are single letters and what has full stops inside. */
static const char *const closing[] = { "a.m", "ave", "bros", "co", "corp", "dept", "est", "etc",
	"inc", "jr", "ltd", "p.m", "ph.d", "plc", "sr" };

/* Words that begin sentences and hardly ever names. */
static const char *const openers[] = { "a", "after", "all", "although", "an", "and", "another",
	"as", "at", "because", "before", "but", "by", "despite", "during", "each", "even", "for",
	"from", "he", "her", "here", "his", "how", "however", "if", "in", "indeed", "instead", "it",
	"its", "later", "many", "meanwhile", "more", "moreover", "most", "my", "no", "nor", "not",
	"now", "of", "on", "one", "only", "or", "other", "our", "she", "since", "so", "some",
	"still", "such", "that", "the", "their", "then", "there", "therefore", "these", "they",
	"this", "those", "though", "through", "thus", "to", "under", "until", "we", "what", "when",
	"where", "which", "while", "who", "why", "with", "without", "yet", "you" };

static int by_text(const void *word, const void *row)
{
	return slice_compare_alike(
		*(const struct slice *)word, slice_of(*(const char *const *)row));
}

#define IS_ONE_OF(word, list)                                                                      \
	(bsearch(&(word), (list), COUNT_OF(list), sizeof *(list), by_text) != NULL)

static enum sort sort_at(struct slice text, size_t at, unsigned *len)
{
	*len = 1;
	return at < text.len ? sort_of(letter_at(text, at, len)) : SORT_NOTHING;
}

/* The letters before AT, with the full stops between them. */
static struct slice word_before(struct slice text, size_t at)
{
	size_t from = at;
	while (from > 0 && at - from <= WORD_MOST) {
		unsigned char c = (unsigned char)text.at[from - 1];
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.';
		if (!letter)
			return c < 0x80 ? slice_cut(text, from, at) : SLICE("");
		from--;
	}
	return from == 0 ? slice_cut(text, 0, at) : SLICE("");
}

static bool opens(struct slice text, size_t at)
{
	size_t to = at;
	while (to < text.len && to - at <= WORD_MOST &&
		((text.at[to] | 32) >= 'a' && (text.at[to] | 32) <= 'z'))
		to++;
	struct slice word = slice_cut(text, at, to);
	return IS_ONE_OF(word, openers);
}

/* "U.S", "Ph.D", not an address: full stops with a letter or two between them. */
static bool is_dotted(struct slice word)
{
	size_t part = 0, stops = 0;
	for (size_t i = 0; i < word.len; i++) {
		bool stop = word.at[i] == '.';
		stops += stop;
		part = stop ? 0 : part + 1;
		if (part > 2)
			return false;
	}
	return stops > 0;
}

/* Whether the full stop at AT ends a sentence if the next one begins at NEXT. */
static bool stop_ends(struct slice text, size_t at, size_t next)
{
	struct slice word = word_before(text, at);
	if (!word.len)
		return true;
	if (IS_ONE_OF(word, leading))
		return false;
	bool doubtful = word.len == 1 || is_dotted(word) || IS_ONE_OF(word, closing);
	return !doubtful || opens(text, next);
}

/* Behind the marks that close what ends at AT. */
static size_t pass_closing(struct slice text, size_t at)
{
	unsigned len;
	for (enum sort sort; (sort = sort_at(text, at, &len)) != SORT_NOTHING; at += len) {
		bool closes = sort == SORT_CLOSE || sort == SORT_APOSTROPHE || sort == SORT_STOP ||
			      sort == SORT_ASK;
		if (!closes)
			break;
	}
	return at;
}

static size_t pass_blanks(struct slice text, size_t at)
{
	unsigned len;
	while (sort_at(text, at, &len) == SORT_BLANK)
		at += len;
	return at;
}

/* The end of the sentence whose last mark is at AT; 0 where it is not the last. */
static size_t end_at(struct slice text, size_t at, unsigned len, enum sort sort)
{
	bool plain = text.at[at] == '.';
	size_t end = pass_closing(text, at + len), next = pass_blanks(text, end);
	unsigned size;
	if (next == text.len)
		return end;
	if (next == end) /* scripts without blanks have stops of their own */
		return len > 2 && sort == SORT_STOP ? end : 0;
	if (sort_at(text, next, &size) == SORT_LOWER)
		return 0;
	return !plain || end > at + 1 || stop_ends(text, at, next) ? end : 0;
}

bool sentence_next(struct slice text, struct range *sentence)
{
	size_t from = pass_blanks(text, sentence->to), at = from;
	unsigned len;
	if (from >= text.len)
		return false;
	size_t end = 0;
	for (; at < text.len && !end; at += len) {
		enum sort sort = sort_at(text, at, &len);
		if (sort == SORT_STOP || sort == SORT_ASK)
			end = end_at(text, at, len, sort);
	}
	size_t to = end ? end : from + slice_trim(slice_cut(text, from, text.len)).len;
	*sentence = (struct range){ (uint32_t)from, (uint32_t)to };
	return true;
}

struct range sentence_at(struct slice text, uint32_t at)
{
	struct range sentence = { 0 }, next = { 0 };
	while (sentence_next(text, &next) && next.from <= at)
		sentence = next;
	return sentence;
}
