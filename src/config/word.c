/*
 * Words that a user writes.
 *
 * Names differ by nothing that is hard to see or to remember: capitals and '_' for '-' are let
 * pass. A wrong name is answered with the nearest right one, where one is so near that it was
 * surely meant: at most a third of its letters wrong, left out, put in or swapped with a neighbour.
 */
#include "config/word.h"
#include "config/config.h"

#include <string.h>

enum {
	SHOWN_MOST = 48,
	GUESS_MOST = 64
};

bool word_next(struct slice *rest, const char *separators, struct slice *word)
{
	size_t from = 0;
	while (from < rest->len && rest->at[from] && strchr(separators, rest->at[from]))
		from++;
	size_t to = from;
	while (to < rest->len && (!rest->at[to] || !strchr(separators, rest->at[to])))
		to++;
	*word = slice_cut(*rest, from, to);
	*rest = slice_cut(*rest, to, rest->len);
	return word->len > 0;
}

static char plain(char c)
{
	if (c == '_')
		return '-';
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool word_same(struct slice written, const char *name)
{
	size_t i = 0;
	while (i < written.len && name[i] && plain(written.at[i]) == plain(name[i]))
		i++;
	return i == written.len && !name[i];
}

bool word_number(struct slice written, int least, int most, int *number)
{
	int64_t sum = 0;
	for (size_t i = 0; i < written.len; i++) {
		if (written.at[i] < '0' || written.at[i] > '9')
			return false;
		sum = sum * 10 + (written.at[i] - '0');
		if (sum > most)
			return false;
	}
	if (!written.len || sum < least)
		return false;
	*number = (int)sum;
	return true;
}

struct slice word_shown(struct slice written)
{
	if (written.len <= SHOWN_MOST)
		return written;
	size_t len = SHOWN_MOST;
	while (len && (written.at[len] & 0xc0) == 0x80)
		len--;
	return slice_cut(written, 0, len);
}

static unsigned least_of(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/* Steps from A to B, both at most GUESS_MOST long: three rows of the usual table are enough. */
static unsigned steps(struct slice a, struct slice b)
{
	unsigned row[3][GUESS_MOST + 1];
	for (size_t j = 0; j <= b.len; j++)
		row[0][j] = (unsigned)j;
	for (size_t i = 1; i <= a.len; i++) {
		unsigned *here = row[i % 3], *before = row[(i + 2) % 3],
			 *earlier = row[(i + 1) % 3];
		char c = plain(a.at[i - 1]);
		here[0] = (unsigned)i;
		for (size_t j = 1; j <= b.len; j++) {
			char d = plain(b.at[j - 1]);
			here[j] = least_of(
				before[j - 1] + (c != d), least_of(before[j], here[j - 1]) + 1);
			if (i > 1 && j > 1 && c == plain(b.at[j - 2]) && d == plain(a.at[i - 2]))
				here[j] = least_of(here[j], earlier[j - 2] + 1);
		}
	}
	return row[a.len % 3][b.len];
}

static unsigned steps_allowed(struct slice wrong)
{
	return wrong.len < 2 ? 0 : wrong.len < 3 ? 1 : (unsigned)wrong.len / 3;
}

struct slice config_guess(struct slice wrong, struct slice names)
{
	struct slice best = SLICE(""), name;
	if (wrong.len > GUESS_MOST)
		return best;
	unsigned fewest = steps_allowed(wrong) + 1;
	while (word_next(&names, "\n", &name)) {
		if (name.len > GUESS_MOST || name.len >= wrong.len + fewest ||
			wrong.len >= name.len + fewest)
			continue;
		unsigned needed = steps(wrong, name);
		if (needed < fewest) {
			fewest = needed;
			best = name;
		}
	}
	return best;
}

bool word_unknown(struct err *err, const char *what, struct slice wrong, struct buffer *names)
{
	struct slice guess = config_guess(wrong, buffer_slice(names)), shown = word_shown(wrong);
	err_set(err, ERR_CONFIG, guess.len ? "%s '%.*s' (did you mean '%.*s'?)" : "%s '%.*s'", what,
		(int)shown.len, shown.at, (int)guess.len, guess.at);
	buffer_release(names);
	return false;
}
