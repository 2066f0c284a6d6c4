/*
 * Dates, figures and quotations that both articles have, or one of them. Only what can be told for
 * sure is a fact here: a date as it is written, digits, what stands between quotation marks. Facts
 * are equal where they come to the same: a date by its ISO form, a figure by its digits and the
 * "million" or "percent" behind it, a quotation by its words, of which the other may have only
 * some.
 */
#include "compare/compare.h"

#include "cues/cues.h"

#include <stdlib.h>
#include <string.h>

enum {
	QUOTE_LEAST = 3,   /* words: fewer are irony or a title */
	QUOTES_MOST = 500, /* of a side, which are compared with each other */
	YEAR_LEAST = 1500,
	YEAR_MOST = 2099,
};

/* A fact of one side; a quotation is known by its words. */
struct found {
	enum fact_kind kind;
	struct slice text;
	struct range at;
	uint32_t word, words; /* of a quotation: words of the side */
};

struct founds {
	struct found *found;
	size_t room;
	uint32_t count, quotes;
	struct arena *arena; /* for texts */
	const struct side *side;
};

static void add(struct founds *founds, struct found found)
{
	founds->found =
		grow(founds->found, &founds->room, founds->count + 1, sizeof *founds->found);
	founds->found[founds->count++] = found;
}

/* ---- dates and figures */

/* The next date of SENTENCE behind AT, in the piece's text. */
static bool next_date(
	const struct side *side, struct range sentence, uint32_t at, struct date *date)
{
	struct slice text = slice_cut(side->piece->text, at, sentence.to);
	if (at >= sentence.to || !date_find(text, date))
		return false;
	date->at = (struct range){ date->at.from + at, date->at.to + at };
	return true;
}

/* "2012-03-01"; "XXXX-03-01" where the year is not said. */
static struct slice date_text(struct arena *arena, struct date date)
{
	if (!date.year && date.month)
		return date.day ? arena_print(arena, "XXXX-%02d-%02d", date.month, date.day)
				: arena_print(arena, "XXXX-%02d", date.month);
	return date_iso(arena, date);
}

static bool is_scale(struct slice word)
{
	static const char *const scales[] = { "thousand", "million", "billion", "trillion",
		"percent" };
	for (size_t i = 0; i < COUNT_OF(scales); i++)
		if (slice_compare_alike(word, slice_of(scales[i])) == 0)
			return true;
	return false;
}

static struct slice word_text(const struct side *side, uint32_t word)
{
	struct range at = side->word[word].at;
	return slice_cut(side->piece->text, at.from, at.to);
}

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

/* Digits without the commas between them. */
static struct slice plain_digits(struct arena *arena, struct slice text)
{
	char *plain = arena_take(arena, text.len + 1);
	size_t len = 0;
	for (size_t i = 0; i < text.len; i++)
		if (text.at[i] != ',')
			plain[len++] = text.at[i];
	return (struct slice){ plain, len };
}

static bool is_year(struct slice text)
{
	int year = 0;
	for (size_t i = 0; i < text.len && text.len == 4; i++)
		year = is_digit(text.at[i]) ? year * 10 + text.at[i] - '0' : INT16_MIN;
	return year >= YEAR_LEAST && year <= YEAR_MOST;
}

/* "24th" counts nothing, "F16" and "3D" are names. */
static bool is_figure(struct slice text)
{
	for (size_t i = 0; i < text.len; i++)
		if (!is_digit(text.at[i]) && text.at[i] != ',' && text.at[i] != '.')
			return false;
	return text.len > 0;
}

static void add_figure(struct founds *founds, uint32_t word)
{
	const struct side *side = founds->side;
	struct slice text = word_text(side, word), digits = plain_digits(founds->arena, text);
	struct found found = { .kind = FACT_FIGURE, .text = digits, .at = side->word[word].at };
	uint32_t behind = found.at.to;
	bool next = word + 1 < side->words &&
		    side->word[word + 1].sentence == side->word[word].sentence;
	if (behind < side->piece->text.len && side->piece->text.at[behind] == '%')
		found.text = arena_print(founds->arena, "%.*s%%", (int)digits.len, digits.at);
	else if (next && is_scale(word_text(side, word + 1))) {
		struct slice scale = word_text(side, word + 1);
		bool percent = (scale.at[0] | 32) == 'p';
		found.text = arena_print(founds->arena, percent ? "%.*s%%" : "%.*s %.*s",
			(int)digits.len, digits.at, (int)scale.len, scale.at);
	} else if (is_year(text)) {
		found.kind = FACT_DATE;
	}
	add(founds, found);
}

static void find_numbers(struct founds *founds, uint32_t index)
{
	const struct side *side = founds->side;
	const struct side_sentence *sentence = &side->sentence[index];
	uint32_t word = sentence->word, end = word + sentence->words;
	struct date date = { 0 };
	bool dated = next_date(side, sentence->at, sentence->at.from, &date);
	while (dated || word < end) {
		if (dated && (word == end || side->word[word].at.to > date.at.from)) {
			struct slice text = date_text(founds->arena, date);
			if (text.len)
				add(founds, (struct found){ FACT_DATE, text, date.at, 0, 0 });
			while (word < end && side->word[word].at.from < date.at.to)
				word++;
			dated = next_date(side, sentence->at, date.at.to, &date);
			continue;
		}
		if (is_figure(word_text(side, word)))
			add_figure(founds, word);
		word++;
	}
}

/* ---- quotations */

/* The mark that closes what the one at AT opens; 0 where it opens nothing. */
static uint32_t closing_mark(uint32_t mark)
{
	return mark == '"' ? '"' : mark == 0x201c ? 0x201d : mark == 0xab ? 0xbb : 0;
}

static void add_quote(struct founds *founds, struct range at)
{
	const struct side *side = founds->side;
	struct found found = { .kind = FACT_QUOTE, .at = at };
	uint32_t sentence = side_sentence_at(side, at.from);
	if (sentence == NOWHERE || founds->quotes == QUOTES_MOST)
		return;
	found.word = side->sentence[sentence].word;
	while (found.word < side->words && side->word[found.word].at.from < at.from)
		found.word++;
	while (found.word + found.words < side->words &&
		side->word[found.word + found.words].at.to <= at.to)
		found.words++;
	found.text = slice_cut(side->piece->text, at.from, at.to);
	if (found.words < QUOTE_LEAST)
		return;
	founds->quotes++;
	add(founds, found);
}

static void find_quotes(struct founds *founds, const struct block *block)
{
	struct slice text = founds->side->piece->text;
	uint32_t from = 0, closing = 0;
	unsigned len;
	if (!block_kind_compared(block->kind))
		return;
	for (uint32_t at = block->at.from; at < block->at.to; at += len) {
		uint32_t mark = letter_at(text, at, &len);
		if (closing && mark == closing) {
			add_quote(founds, (struct range){ from, at });
			closing = 0;
		} else if (!closing && (closing = closing_mark(mark))) {
			from = at + len;
		}
	}
}

/* ---- both sides */

/* Whether the words of SMALL stand in those of LARGE. */
static bool words_within(const struct founds *smalls, const struct found *small,
	const struct founds *larges, const struct found *large)
{
	for (uint32_t i = 0; i + small->words <= large->words; i++) {
		uint32_t same = 0;
		while (same < small->words &&
			smalls->side->word[small->word + same].folded ==
				larges->side->word[large->word + i + same].folded)
			same++;
		if (same == small->words)
			return true;
	}
	return false;
}

/* A day without a year is that of any year. */
static bool same_date(struct slice a, struct slice b)
{
	bool open = slice_starts(a, SLICE("XXXX")) || slice_starts(b, SLICE("XXXX"));
	if (open && a.len == b.len)
		return slice_equal(slice_cut(a, 4, a.len), slice_cut(b, 4, b.len));
	return slice_equal(a, b);
}

static bool same_fact(const struct founds *as, const struct found *a, const struct founds *bs,
	const struct found *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->kind == FACT_DATE)
		return same_date(a->text, b->text);
	if (a->kind == FACT_FIGURE)
		return slice_compare_alike(a->text, b->text) == 0;
	return words_within(as, a, bs, b) || words_within(bs, b, as, a);
}

/* Facts of one side, each once, behind those that are there. */
struct merging {
	struct both_fact *fact;
	const struct found **found; /* the first of each */
	uint8_t *from;              /* the side of that */
	uint32_t count;
};

static void merge(struct merging *merging, const struct founds *founds, unsigned which, uint32_t at)
{
	const struct found *found = &founds[which].found[at];
	for (uint32_t i = 0; i < merging->count; i++)
		if (same_fact(
			    &founds[merging->from[i]], merging->found[i], &founds[which], found)) {
			if (!merging->fact[i].count[which]++)
				merging->fact[i].at[which] = found->at;
			return;
		}
	uint32_t count = merging->count++;
	merging->fact[count] = (struct both_fact){ .kind = found->kind, .text = found->text };
	merging->fact[count].count[which] = 1;
	merging->fact[count].at[which] = found->at;
	merging->found[count] = found;
	merging->from[count] = (uint8_t)which;
}

static unsigned list_of(const struct both_fact *fact)
{
	return fact->count[LEFT] && fact->count[RIGHT] ? 0 : fact->count[LEFT] ? 1 : 2;
}

static int by_kind_and_list(const void *left, const void *right)
{
	const struct both_fact *a = left, *b = right;
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	if (list_of(a) != list_of(b))
		return list_of(a) < list_of(b) ? -1 : 1;
	unsigned which = list_of(a) == 2 ? RIGHT : LEFT;
	return a->at[which].from < b->at[which].from ? -1 : a->at[which].from > b->at[which].from;
}

enum {
	FACTS_MOST = 2000 /* of a side: they are compared with each other */
};

static void find_facts(struct founds *founds)
{
	for (uint32_t i = 0; i < founds->side->sentences && founds->count < FACTS_MOST; i++)
		find_numbers(founds, i);
	for (uint32_t i = 0; i < founds->side->piece->blocks; i++)
		find_quotes(founds, &founds->side->piece->block[i]);
}

struct facts *facts_make(const struct side *left, const struct side *right)
{
	struct facts *facts = calloc(1, sizeof *facts);
	if (!facts)
		base_fatal("out of memory");
	arena_init(&facts->arena);
	struct founds founds[SIDES] = { { .arena = &facts->arena, .side = left },
		{ .arena = &facts->arena, .side = right } };
	for (unsigned which = 0; which < SIDES; which++)
		find_facts(&founds[which]);
	size_t most = (size_t)founds[LEFT].count + founds[RIGHT].count + 1;
	struct merging merging = { .fact = ARENA_NEW(&facts->arena, struct both_fact, most),
		.found = ARENA_NEW(&facts->arena, const struct found *, most),
		.from = ARENA_NEW(&facts->arena, uint8_t, most) };
	for (unsigned which = 0; which < SIDES; which++)
		for (uint32_t i = 0; i < founds[which].count; i++)
			merge(&merging, founds, which, i);
	qsort(merging.fact, merging.count, sizeof *merging.fact, by_kind_and_list);
	facts->fact = merging.fact;
	facts->count = merging.count;
	free(founds[LEFT].found);
	free(founds[RIGHT].found);
	return facts;
}

void facts_free(struct facts *facts)
{
	if (facts)
		arena_release(&facts->arena);
	free(facts);
}

const char *fact_kind_name(enum fact_kind kind)
{
	static const char *const names[FACT_KINDS] = { "date", "figure", "quotation" };
	return names[kind];
}
