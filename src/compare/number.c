/*
 * Numbers in digits and in words. Reports write small ones either way, so both are read, as far as
 * they are one word; what is longer ("twenty-five") is as good as its parts, since both sides are
 * read alike.
 */
#include "compare/number.h"

#include <string.h>

static int64_t word_value(struct slice written)
{
	static const struct {
		const char *word;
		int value;
	} words[] = { { "two", 2 }, { "three", 3 }, { "four", 4 }, { "five", 5 }, { "six", 6 },
		{ "seven", 7 }, { "eight", 8 }, { "nine", 9 }, { "ten", 10 }, { "eleven", 11 },
		{ "twelve", 12 }, { "thirteen", 13 }, { "fourteen", 14 }, { "fifteen", 15 },
		{ "sixteen", 16 }, { "seventeen", 17 }, { "eighteen", 18 }, { "nineteen", 19 },
		{ "twenty", 20 }, { "thirty", 30 }, { "forty", 40 }, { "fifty", 50 },
		{ "sixty", 60 }, { "seventy", 70 }, { "eighty", 80 }, { "ninety", 90 } };
	/* Asked of every word of an article, of which hardly any is one. */
	if (written.len < 3 || written.len > 9 || !strchr("tfsenTFSEN", written.at[0]))
		return -1;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		if (slice_compare_alike(written, slice_of(words[i].word)) == 0)
			return words[i].value * 100;
	return -1;
}

int64_t number_value(struct slice written)
{
	int64_t value = 0;
	size_t at = 0;
	int places = -1; /* behind the point, once it was met */
	if (!written.len || written.at[0] < '0' || written.at[0] > '9')
		return word_value(written);
	for (; at < written.len && value < INT64_MAX / 1000 && places < 2; at++) {
		char byte = written.at[at];
		if (byte == '.')
			places = places < 0 ? 0 : 2;
		else if (byte >= '0' && byte <= '9') {
			value = value * 10 + byte - '0';
			places += places >= 0;
		} else if (byte != ',') {
			break;
		}
	}
	for (int i = places < 0 ? 0 : places; i < 2; i++)
		value *= 10;
	return value;
}
