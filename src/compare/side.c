/*
 * A side: sentences and words of an article, with everything about them that does not depend on
 * what they are compared with. Hashes stand for words, so that sides that were made apart, on any
 * thread, can be compared. What names an actor is one word, whatever name it is called by: that is
 * how "Baku" answers "the Azerbaijani government".
 *
 * Work is bounded: behind SENTENCES_MOST sentences or WORDS_MOST words a side is cut.
 */
#include "compare/compare.h"

#include "compare/number.h"
#include "compare/stem.h"
#include "cues/cues.h"

#include <stdlib.h>
#include <string.h>

enum {
	SENTENCES_MOST = 10000,
	WORDS_MOST = 400000,
	FOLDED_MOST = 64 /* bytes of a word in small letters without leaving the stack */
};

/* What is at hand while a side is read. */
struct reading_side {
	struct side *side;
	struct slice text;
	struct arena fold;
	uint32_t mention; /* the first that ends behind the word at hand */
	uint32_t named;   /* the mention that the word before was part of */
	size_t sentence_room, word_room;
};

bool block_kind_compared(enum block_kind kind)
{
	switch (kind) {
	case BLOCK_section:
	case BLOCK_byline:
	case BLOCK_date:
	case BLOCK_pullquote:
	case BLOCK_note:
		return false;
	default:
		return block_kind_shown(kind);
	}
}

/* ---- where words begin and end */

static enum sort sort_at(struct slice text, size_t at, unsigned *len)
{
	*len = 1;
	return at < text.len ? sort_of(letter_at(text, at, len)) : SORT_BLANK;
}

static bool is_alone(enum sort sort) /* a word by itself */
{
	return sort == SORT_IDEOGRAPH || sort == SORT_UNSPACED;
}

/* Whether the sign at AT lies within a word that goes on behind it: "don't", "1,200", "U.S". */
static bool joins(struct slice text, size_t from, size_t at, enum sort sort, unsigned len)
{
	unsigned next_len;
	enum sort next = sort_at(text, at + len, &next_len);
	if (!sort_is_word(next) || is_alone(next))
		return false;
	if (sort == SORT_APOSTROPHE)
		return true;
	bool digits = next == SORT_DIGIT && text.at[at - 1] >= '0' && text.at[at - 1] <= '9';
	if (text.at[at] == ',')
		return digits;
	bool initials = at - from == 1 || (at >= 2 && text.at[at - 2] == '.');
	return text.at[at] == '.' && (digits || (initials && next == SORT_UPPER));
}

static size_t word_end(struct slice text, size_t from)
{
	unsigned len;
	enum sort sort = sort_at(text, from, &len);
	size_t at = from + len;
	if (is_alone(sort))
		return at;
	for (; at < text.len; at += len) {
		sort = sort_at(text, at, &len);
		bool part = (sort_is_word(sort) && !is_alone(sort)) || sort == SORT_NOTHING;
		if (!part && !joins(text, from, at, sort, len))
			break;
	}
	return at;
}

/* The next word of the sentence behind WORD; false where there is none. */
static bool word_next(struct slice text, uint32_t end, struct range *word)
{
	unsigned len;
	size_t at = word->to;
	for (; at < end; at += len) {
		enum sort sort = sort_at(text, at, &len);
		if (sort_is_word(sort))
			break;
	}
	if (at >= end)
		return false;
	size_t to = word_end(text, at);
	*word = (struct range){ (uint32_t)at, (uint32_t)(to < end ? to : end) };
	return true;
}

/* ---- what a word is */

static struct slice without_possessive(struct slice word)
{
	if (word.len > 2 && (word.at[word.len - 1] | 32) == 's') {
		if (word.at[word.len - 2] == '\'')
			return slice_cut(word, 0, word.len - 2);
		if (word.len > 4 && memcmp(word.at + word.len - 4, "\xe2\x80\x99", 3) == 0)
			return slice_cut(word, 0, word.len - 4);
	}
	return word;
}

/* Letters and digits alone, small. */
static struct slice fold_word(struct reading_side *reading, struct slice word, char *room)
{
	struct folded folded = { .text = word };
	size_t len = 0;
	bool plain = true;
	for (size_t i = 0; i < word.len && plain; i++)
		plain = (unsigned char)word.at[i] < 0x80;
	if (!plain) {
		arena_reset(&reading->fold);
		fold(&folded, &reading->fold, word, FOLD_CASE | FOLD_MARKS);
	}
	for (size_t i = 0; i < folded.text.len && len < FOLDED_MOST; i++) {
		char byte = folded.text.at[i];
		if (byte == '\'' || byte == ',' || (byte == '.' && !(word.at[0] <= '9')))
			continue;
		room[len++] = byte >= 'A' && byte <= 'Z' ? (char)(byte | 32) : byte;
	}
	return (struct slice){ room, len };
}

/* A key is no word: it begins as none does. */
static uint64_t actor_term(const struct actor *actor)
{
	return slice_hash(actor->key) ^ slice_hash(SLICE("@"));
}

/* What the word names; FALSE where it names nobody. */
static bool name_word(struct reading_side *reading, struct side_word *word)
{
	const struct mentions *mentions = reading->side->mentions;
	while (reading->mention < mentions->count &&
		mentions->mention[reading->mention].at.to <= word->at.from)
		reading->mention++;
	if (reading->mention == mentions->count ||
		mentions->mention[reading->mention].at.from >= word->at.to)
		return false;
	word->flags |= SIDE_ACTOR;
	if (reading->named != reading->mention)
		word->term =
			actor_term(&mentions->actor[mentions->mention[reading->mention].actor]);
	reading->named = reading->mention;
	return true;
}

/* A character of a script without blanks says little; with the one behind it, it is a word. */
static uint64_t pair_term(struct slice text, struct range at, uint64_t folded)
{
	unsigned len;
	if (!is_alone(sort_at(text, at.from, &len)) || !is_alone(sort_at(text, at.to, &len)))
		return 0;
	return folded * 31 + slice_hash(slice_cut(text, at.to, at.to + len));
}

static void describe_word(struct reading_side *reading, struct side_word *word)
{
	char room[FOLDED_MOST], stem_room[STEM_MOST];
	struct slice text = slice_cut(reading->text, word->at.from, word->at.to);
	struct slice folded = fold_word(reading, without_possessive(text), room);
	word->flags = number_value(folded) >= 0 ? SIDE_FIGURE : 0;
	word->folded = slice_hash(folded);
	if (name_word(reading, word))
		return;
	struct slice stem = stem_of(folded, stem_room);
	word->term = pair_term(reading->text, word->at, word->folded);
	if (!word->term)
		word->term = slice_hash(stem);
	word->start = stem_start(stem);
}

/* ---- reading */

static bool is_full(const struct side *side)
{
	return side->sentences >= SENTENCES_MOST || side->words >= WORDS_MOST;
}

static void add_sentence(struct reading_side *reading, struct range at, uint32_t block)
{
	struct side *side = reading->side;
	struct range word = { at.from, at.from };
	struct side_sentence *sentence;
	side->sentence = grow(side->sentence, &reading->sentence_room, side->sentences + 1,
		sizeof *side->sentence);
	sentence = &side->sentence[side->sentences];
	*sentence = (struct side_sentence){ .at = at, .block = block, .word = side->words };
	while (word_next(reading->text, at.to, &word) && side->words < WORDS_MOST) {
		side->word =
			grow(side->word, &reading->word_room, side->words + 1, sizeof *side->word);
		side->word[side->words] =
			(struct side_word){ .at = word, .sentence = side->sentences };
		describe_word(reading, &side->word[side->words]);
		side->words++;
	}
	sentence->words = side->words - sentence->word;
	side->sentences += sentence->words > 0;
}

static void add_block(struct reading_side *reading, uint32_t index)
{
	const struct block *block = &reading->side->piece->block[index];
	struct slice text = block_text(reading->side->piece, block);
	struct range sentence = { 0 };
	if (!block_kind_compared(block->kind))
		return;
	while (!is_full(reading->side) && sentence_next(text, &sentence))
		add_sentence(reading,
			(struct range){
				block->at.from + sentence.from, block->at.from + sentence.to },
			index);
}

struct side *side_make(const struct article *article, const struct mentions *mentions)
{
	struct side *side = calloc(1, sizeof *side);
	if (!side)
		base_fatal("out of memory");
	side->piece = article->first;
	side->mentions = mentions;
	struct reading_side reading = {
		.side = side, .text = article->first->text, .named = NOWHERE
	};
	arena_init(&reading.fold);
	for (uint32_t i = 0; i < article->first->blocks; i++)
		add_block(&reading, i);
	arena_release(&reading.fold);
	side->cut = article->pieces > 1 || is_full(side);
	return side;
}

void side_free(struct side *side)
{
	if (!side)
		return;
	free(side->sentence);
	free(side->word);
	free(side);
}

uint32_t side_sentence_at(const struct side *side, uint32_t at)
{
	uint32_t low = 0, high = side->sentences;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (side->sentence[middle].at.from <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return !side->sentences ? NOWHERE : low ? low - 1 : 0;
}
