/*
 * The wording of a line or a paragraph, measured in one walk over its letters: how many words, how
 * they are written, how the line ends, which labels it holds.
 */
#include "cues/wording.h"

#include "cues/date.h"
#include "cues/letter.h"

#include <stdlib.h>
#include <string.h>

enum {
	DATED_WORDS = 14, /* of a line that a date says something about */
};

/* What has been seen of a line so far. */
struct scan {
	bool in_word;
	struct word_run run;
};

static void end_run(struct wording *says, struct scan *scan)
{
	says->words += run_words(scan->run);
	*scan = (struct scan){ 0 };
}

static void scan_letter(struct wording *says, struct scan *scan, uint32_t c, enum sort sort)
{
	if (!scan->in_word) {
		says->capitals += sort == SORT_UPPER;
		says->open = sort != SORT_UPPER && sort != SORT_DIGIT;
	}
	scan->in_word = true;
	run_add(&scan->run, sort);
	says->uppers += sort == SORT_UPPER;
	says->digits += sort == SORT_DIGIT;
	says->letters += sort != SORT_DIGIT;
	says->hash = (says->hash ^ letter_lower(c)) * 1099511628211u;
	says->end = END_OPEN;
}

/* The rest of a word is mostly made of small letters. */
static unsigned scan_small_letters(struct wording *says, struct scan *scan, struct slice text)
{
	unsigned len = (unsigned)small_letters(text, 0);
	uint64_t hash = says->hash;
	for (unsigned i = 0; i < len; i++)
		hash = (hash ^ (unsigned char)text.at[i]) * 1099511628211u;
	says->hash = hash;
	says->letters += len;
	scan->run.letter |= len > 0;
	return len;
}

static void scan_mark(struct wording *says, enum sort sort)
{
	says->open = sort == SORT_COMMA || (sort == SORT_APOSTROPHE && says->open);
	says->commas += sort == SORT_COMMA;
	says->bars += sort == SORT_BAR;
	if (sort == SORT_STOP)
		says->end = END_STOP;
	else if (sort == SORT_ASK)
		says->end = END_ASK;
	else if (sort == SORT_COLON)
		says->end = END_COLON;
	else if (sort == SORT_COMMA)
		says->end = END_COMMA;
	else if ((sort == SORT_SIGN && says->end != END_STOP) || sort == SORT_BAR)
		says->end = END_OPEN; /* a picture behind a full stop changes nothing */
}

struct wording wording_of(struct slice text)
{
	struct wording says = { .hash = 14695981039346656037u };
	struct scan scan = { 0 };
	unsigned len;
	says.opens = text.len ? (uint8_t)sort_of(letter_at(text, 0, &len)) : SORT_NOTHING;
	for (size_t at = 0; at < text.len; at += len) {
		uint32_t c = letter_at(text, at, &len);
		enum sort sort = sort_of(c);
		if (sort_is_word(sort)) {
			scan_letter(&says, &scan, c, sort);
			len += scan_small_letters(
				&says, &scan, slice_cut(text, at + len, text.len));
		} else if (sort == SORT_BLANK) {
			says.tabs += c == '\t';
			end_run(&says, &scan);
		} else if (sort != SORT_NOTHING) {
			scan.in_word &= sort == SORT_APOSTROPHE;
			scan_mark(&says, sort);
		}
	}
	end_run(&says, &scan);
	if (!says.letters && !says.digits)
		says.hash = 0;
	says.hits = labels_match(text);
	struct date date;
	says.dated = says.digits && says.words <= DATED_WORDS && date_find(text, &date);
	return says;
}

static int by_value(const void *a, const void *b)
{
	uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;
	return (left > right) - (left < right);
}

/* How many of the sorted HASH are less than LIMIT. */
static uint32_t count_below(const uint64_t *hash, uint32_t count, uint64_t limit)
{
	uint32_t low = 0;
	while (low < count) {
		uint32_t middle = low + (count - low) / 2;
		if (hash[middle] < limit)
			low = middle + 1;
		else
			count = middle;
	}
	return low;
}

void wordings_count(const uint64_t *hash, uint32_t count, uint32_t *times)
{
	uint64_t *sorted = calloc(count + 1, sizeof *sorted);
	if (!sorted)
		base_fatal("out of memory");
	if (count)
		memcpy(sorted, hash, count * sizeof *sorted);
	qsort(sorted, count, sizeof *sorted, by_value);
	for (uint32_t i = 0; i < count; i++)
		times[i] = hash[i] ? count_below(sorted, count, hash[i] + 1) -
					     count_below(sorted, count, hash[i])
				   : 1;
	free(sorted);
}
