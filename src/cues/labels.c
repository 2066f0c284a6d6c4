/*
 * Labels: the only thing about furniture that has to be known rather than measured.
 *
 * The tables are sorted, so the labels that a line can still match are always one stretch of
 * them: each byte of the line narrows the stretch, and mostly nothing is left after three.
 */
#include "cues/labels.h"

#include "cues/letter.h"

#include <string.h>

enum place {
	PLACE_WHOLE,  /* the line is this */
	PLACE_START,  /* a short line starts so */
	PLACE_PROSE,  /* a line of any length starts so */
	PLACE_INSIDE, /* a line that is not long holds it */
	PLACE_END,    /* a short line ends so */
	PLACE_ANY,    /* a line of any length holds it, near its start */
};

enum {
	SHORT_LINE = 12, /* words */
	LONG_LINE = 40,
	FOLDED_MOST = 640, /* bytes: about 100 words */
};

struct known {
	const char *text;
	uint8_t place, label;
};

/* Sorted by text. The index says where the labels start that begin with each byte, the words have
 * a bit for the first bytes of each. */
struct known_list {
	const struct known *known;
	const uint16_t *index;
	const uint64_t *words;
};

#include "cues/labels.inc"

static const struct known_list first = { first_known, first_index, first_words };
static const struct known_list inner = { inner_known, inner_index, inner_words };
static const struct known_list any = { any_known, any_index, any_words };

/* A line as labels.tsv writes labels: words parted by one blank, numbers as '#'. */
struct plain_words {
	char at[FOLDED_MOST];
	size_t len, words;
	bool cut;                            /* there is more */
	uint16_t start[FOLDED_MOST / 2 + 1]; /* of runs between blanks */
	size_t starts;
};

static void put_codepoint(struct plain_words *out, uint32_t c)
{
	if (c < 0x80) {
		out->at[out->len++] = (char)c;
		return;
	}
	unsigned tail = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
	static const uint8_t lead[] = { 0, 0xc0, 0xe0, 0xf0 };
	out->at[out->len++] = (char)(lead[tail] | c >> (6 * tail));
	while (tail--)
		out->at[out->len++] = (char)(0x80 | ((c >> (6 * tail)) & 0x3f));
}

static void put_blank(struct plain_words *out)
{
	if (!out->len || out->at[out->len - 1] == ' ')
		return;
	out->at[out->len++] = ' ';
	out->start[out->starts++] = (uint16_t)out->len;
}

/* SORT parts words from what came before it. */
static bool starts_word(enum sort before, enum sort sort)
{
	if (!sort_is_word(before))
		return true;
	return (before == SORT_DIGIT) != (sort == SORT_DIGIT) ||
	       (before == SORT_LOWER && sort == SORT_UPPER);
}

static void put_sorted(struct plain_words *out, uint32_t c, enum sort before, enum sort sort)
{
	if (sort == SORT_COLON && out->len && out->at[out->len - 1] != ' ') {
		out->at[out->len++] = ':';
	} else if (c == 0xa9) {
		put_blank(out);
		put_codepoint(out, c);
		out->words++;
	} else if (!sort_is_word(sort)) {
		put_blank(out);
	} else {
		if (starts_word(before, sort)) {
			put_blank(out);
			out->words++;
		}
		if (sort != SORT_DIGIT)
			put_codepoint(out, letter_lower(c));
		else if (before != SORT_DIGIT)
			out->at[out->len++] = '#';
	}
}

/* Small letters inside a word are most of a text. */
static size_t copy_letters(struct plain_words *out, struct slice line, size_t at)
{
	while (at < line.len && line.at[at] >= 'a' && line.at[at] <= 'z' &&
		out->len < FOLDED_MOST - 8)
		out->at[out->len++] = line.at[at++];
	return at;
}

static void fold_words(struct plain_words *out, struct slice line)
{
	enum sort before = SORT_BLANK;
	unsigned len;
	out->len = out->words = 0;
	out->start[0] = 0;
	out->starts = 1;
	size_t at = 0;
	while (at < line.len && out->len < FOLDED_MOST - 8) {
		uint32_t c = letter_at(line, at, &len);
		enum sort sort = sort_of(c);
		at += len;
		if (sort == SORT_NOTHING || sort == SORT_APOSTROPHE)
			continue;
		put_sorted(out, c, before, sort);
		before = sort;
		if (sort == SORT_LOWER)
			at = copy_letters(out, line, at);
	}
	out->cut = at < line.len;
	if (out->len && out->at[out->len - 1] == ' ')
		out->len--;
	if (out->start[out->starts - 1] >= out->len)
		out->starts--;
	memset(out->at + out->len, ' ', 3);
}

/* Of the labels [*LOW, *HIGH), which agree before DEPTH, those that have C there. */
static void narrow(
	const struct known *known, size_t *low, size_t *high, size_t depth, unsigned char c)
{
	size_t from = *low, to = *high;
	while (from < to) {
		size_t middle = (from + to) / 2;
		if ((unsigned char)known[middle].text[depth] < c)
			from = middle + 1;
		else
			to = middle;
	}
	*low = from;
	to = *high;
	while (from < to) {
		size_t middle = (from + to) / 2;
		if ((unsigned char)known[middle].text[depth] <= c)
			from = middle + 1;
		else
			to = middle;
	}
	*high = from;
}

static void hit(struct label_hits *hits, const struct plain_words *line, size_t from, size_t to,
	const struct known *label)
{
	bool is_short = !line->cut && line->words <= SHORT_LINE;
	bool starts = from == 0;
	bool ends = !line->cut && (to == line->len || (to + 1 == line->len && line->at[to] == ':'));
	uint32_t bit = UINT32_C(1) << label->label;
	if (label->place == PLACE_WHOLE && starts && ends)
		hits->whole |= bit;
	else if ((label->place == PLACE_PROSE || (label->place == PLACE_START && is_short)) &&
		 starts)
		hits->start |= bit;
	else if ((label->place == PLACE_END && ends && is_short) || label->place == PLACE_ANY ||
		 (label->place == PLACE_INSIDE && !line->cut && line->words <= LONG_LINE))
		hits->inside |= bit;
}

/* The first three bytes, a colon being as good as a blank; the same as in mklabels.c. */
static unsigned word_bit(const char *text)
{
	unsigned char second = text[1] == ':' ? ' ' : (unsigned char)text[1];
	unsigned char third = text[2] == ':' ? ' ' : (unsigned char)text[2];
	return ((unsigned char)text[0] * 961u + second * 31u + third) %
	       (COUNT_OF(first_words) * 64);
}

static void match_from(struct label_hits *hits, const struct plain_words *line, size_t from,
	const struct known_list *list)
{
	unsigned word = word_bit(line->at + from);
	if (!(list->words[word / 64] >> word % 64 & 1))
		return;
	unsigned char start = (unsigned char)line->at[from];
	size_t low = list->index[start], high = list->index[start + 1];
	for (size_t to = from + 1; low < high; to++) {
		char next = to < line->len ? line->at[to] : ' ';
		bool border = next == ' ' || next == ':' || line->at[to - 1] == ':';
		for (; border && low < high && !list->known[low].text[to - from]; low++)
			hit(hits, line, from, to, &list->known[low]);
		if (to == line->len)
			return;
		narrow(list->known, &low, &high, to - from, (unsigned char)next);
	}
}

struct label_hits labels_match(struct slice text)
{
	struct label_hits hits = { 0 };
	struct plain_words line;
	fold_words(&line, text);
	bool is_long = line.cut || line.words > LONG_LINE;
	if (line.starts)
		match_from(&hits, &line, 0, &first);
	for (size_t i = 0; i < line.starts; i++)
		match_from(&hits, &line, line.start[i], is_long ? &any : &inner);
	return hits;
}
