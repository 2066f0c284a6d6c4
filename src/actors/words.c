/*
 * Words: each spelling is looked at once.
 *
 * An article of a million words has some ten thousand spellings. Folding, shape and the look-up
 * in the table are done when a spelling is first met; every later word costs a hash and a
 * comparison. Two hashes: of spellings as written, and of terms, their folded forms, which is
 * where "Trump", "TRUMP" and "trump" meet.
 *
 * Sentences are told by full stops that are no abbreviation's. Of each sentence it is asked
 * whether its ordinary words are capitalised; if so, its capitals tell nothing about names.
 */
#include "actors/words.h"

#include <stdlib.h>
#include <string.h>

struct spelling {
	uint64_t hash;
	uint32_t from, len; /* in the piece's text */
	uint32_t term, shape;
};

/* A place in a hash table. With the hash beside it, a slot of something else costs no look at it,
 * and a table grows without one at all. */
struct word_slot {
	uint32_t hash;
	uint32_t index; /* 0 where there is none */
};

static struct word_slot *take_slots(size_t slots)
{
	struct word_slot *slot = calloc(slots, sizeof *slot);
	if (!slot)
		base_fatal("out of memory");
	return slot;
}

/* The same in twice as many slots, or the first ones. */
static struct word_slot *spread(struct word_slot *old, size_t *slots)
{
	size_t before = *slots;
	*slots = before ? before * 2 : 1024;
	struct word_slot *slot = take_slots(*slots);
	for (size_t i = 0; i < before; i++) {
		size_t at = old[i].hash;
		if (!old[i].index)
			continue;
		while (slot[at & (*slots - 1)].index)
			at++;
		slot[at & (*slots - 1)] = old[i];
	}
	free(old);
	return slot;
}

/* ---- terms */

static bool ends_with(struct slice text, struct slice ending)
{
	return text.len > ending.len &&
	       memcmp(text.at + text.len - ending.len, ending.at, ending.len) == 0;
}

/* A word in no list that is ordinary by its ending. */
static bool looks_ordinary(struct slice text)
{
	static const struct slice endings[] = {
		{ "tion", 4 },
		{ "sion", 4 },
		{ "ment", 4 },
		{ "ness", 4 },
		{ "ity", 3 },
		{ "ism", 3 },
		{ "ance", 4 },
		{ "ence", 4 },
		{ "ship", 4 },
		{ "tions", 5 },
		{ "ments", 5 },
		{ "ities", 5 },
	};
	for (size_t i = 0; i < COUNT_OF(endings) && text.len >= 8; i++) {
		if (ends_with(text, endings[i]))
			return true;
	}
	return false;
}

static uint32_t term_new(struct words *words, struct slice folded)
{
	words->term =
		grow(words->term, &words->term_room, (size_t)words->terms + 1, sizeof *words->term);
	uint32_t word = table_word(&builtin_table, folded);
	const struct roster *roster = words->roster;
	words->term[words->terms] = (struct term){
		.text = folded,
		.word = word,
		.own = roster && roster->table.actors ? table_word(&roster->table, folded) : 0,
		.classes =
			table_classes(word) | (!word && looks_ordinary(folded) ? CLASS_common : 0),
	};
	return words->terms++;
}

static uint32_t term_of(struct words *words, struct slice folded)
{
	uint32_t hash = (uint32_t)slice_hash(folded);
	if ((size_t)words->terms * 2 >= words->term_slots)
		words->term_slot = spread(words->term_slot, &words->term_slots);
	for (size_t at = hash;; at++) {
		struct word_slot *slot = &words->term_slot[at & (words->term_slots - 1)];
		if (!slot->index)
			*slot = (struct word_slot){ hash, term_new(words, folded) };
		else if (slot->hash != hash || !slice_equal(words->term[slot->index].text, folded))
			continue;
		return slot->index;
	}
}

/* ---- spellings */

static uint32_t spelling_new(struct words *words, struct spelling spelling)
{
	struct slice written =
		slice_cut(words->text, spelling.from, (size_t)spelling.from + spelling.len);
	spelling.term = term_of(words, word_fold(&words->arena, written));
	spelling.shape = word_shape(&words->arena, written);
	words->spelling = grow(words->spelling, &words->spelling_room, words->spellings + 1,
		sizeof *words->spelling);
	words->spelling[words->spellings] = spelling;
	return (uint32_t)++words->spellings;
}

static const struct spelling *spelling_of(struct words *words, struct spelling wanted)
{
	uint32_t hash = (uint32_t)wanted.hash;
	if (words->spellings * 2 >= words->slots)
		words->slot = spread(words->slot, &words->slots);
	const char *text = words->text.at;
	for (size_t at = hash;; at++) {
		struct word_slot *slot = &words->slot[at & (words->slots - 1)];
		if (slot->index && slot->hash != hash)
			continue;
		if (!slot->index)
			*slot = (struct word_slot){ hash, spelling_new(words, wanted) };
		const struct spelling *found = &words->spelling[slot->index - 1];
		if (found->hash == wanted.hash && found->len == wanted.len &&
			memcmp(text + found->from, text + wanted.from, wanted.len) == 0)
			return found;
	}
}

/* ---- sentences */

static bool ends_abbreviation(const struct words *words, const struct word *before)
{
	return before->flags & (WORD_DOTTED | WORD_SINGLE) ||
	       words->term[before->term].classes & CLASS_abbreviation;
}

/* A word that is capitalised within a sentence only if a name begins with it or all words are. */
static bool is_function(const struct words *words, const struct word *word)
{
	return words->term[word->term].classes & CLASS_function && !(word->flags & WORD_CAPITALS);
}

static bool starts_sentence(const struct words *words, const struct word *word)
{
	if (word->flags & (WORD_BLOCK | GAP_STOP | GAP_COLON | GAP_QUOTE | GAP_OPEN))
		return true;
	if (!(word->flags & GAP_DOT) || !(word->flags & (WORD_UPPER | WORD_DIGIT)))
		return false;
	return !ends_abbreviation(words, word - 1) || is_function(words, word);
}

/* How a sentence uses capitals. */
struct loudness {
	uint32_t capital; /* words that only a title case line writes so */
	uint32_t small, shouted;
	uint32_t words, names; /* of all words, those that only a name writes so */
	bool opened; /* by a small word: "How a Small Bank ...", no byline, no institution */
};

static void hear(const struct words *words, const struct word *word, struct loudness *loud)
{
	const uint32_t in_names = CLASS_title | CLASS_given | CLASS_modifier | CLASS_org |
				  CLASS_place | CLASS_event | CLASS_link | CLASS_in;
	uint32_t classes = words->term[word->term].classes, flags = word->flags;
	uint32_t ordinary = classes & (CLASS_common | CLASS_function | CLASS_say);
	if (!(flags & WORD_LETTER) || flags & (WORD_DIGIT | WORD_WEB))
		return;
	loud->words++;
	if (flags & WORD_CAPITALS)
		loud->shouted += ordinary ? 2 : 1;
	else if (!(flags & WORD_UPPER))
		loud->small += !(classes & CLASS_function) || classes & CLASS_say;
	else if (!(flags & WORD_START))
		*(ordinary && !(classes & in_names) ? &loud->capital : &loud->names) += 1;
}

/* Whether a sentence is in title case. One that is longer than a title needs more of it: offices
 * and institutions are capitalised in plain sentences too. A single ordinary word will do where
 * none is small, behind a small opening word or among few names: not in a byline. */
static bool is_title_case(const struct loudness *loud)
{
	uint32_t times = loud->words > 18 ? 3 : 2;
	return (loud->capital > 1 && loud->capital > times * loud->small) ||
	       (loud->capital && !loud->small && loud->words > 3 &&
		       (loud->opened || loud->capital > loud->names));
}

static void mark_sentence(struct words *words, struct word *from, struct word *to)
{
	struct slice first = words->term[from->term].text;
	struct loudness loud = {
		.opened = from->flags & WORD_UPPER && is_function(words, from) &&
			  !slice_is(first, "by"),
	};
	for (struct word *word = from; word < to; word++)
		hear(words, word, &loud);
	uint32_t flags = 0;
	if (loud.shouted > 3 && loud.shouted > 4 * loud.small && !loud.capital)
		flags = WORD_LOUD | WORD_SHOUT;
	else if (is_title_case(&loud))
		flags = WORD_LOUD;
	for (struct word *word = from; flags && word < to; word++)
		word->flags |= flags;
}

static void mark_block(struct words *words, uint32_t first)
{
	if (first == words->count)
		return;
	struct word *from = &words->word[first], *end = &words->word[words->count];
	from->flags |= WORD_BLOCK;
	from->flags &= ~(uint32_t)GAP_ENDING;
	struct word *sentence = from;
	for (struct word *word = from; word < end; word++) {
		struct term *term = &words->term[word->term];
		term->small += !(word->flags & (WORD_UPPER | WORD_WEB));
		if (!starts_sentence(words, word))
			continue;
		word->flags |= WORD_START;
		if (word->flags & (GAP_STOP | GAP_DOT)) {
			mark_sentence(words, sentence, word);
			sentence = word;
		}
	}
	mark_sentence(words, sentence, end);
}

/* ---- the walk */

static void add_word(struct words *words, uint32_t base, const struct split_word *split)
{
	const struct spelling *spelling =
		spelling_of(words, (struct spelling){
					   .hash = split->hash,
					   .from = base + (uint32_t)split->from,
					   .len = (uint32_t)(split->to - split->from),
				   });
	words->word =
		grow(words->word, &words->word_room, (size_t)words->count + 1, sizeof *words->word);
	words->word[words->count++] = (struct word){
		.from = base + (uint32_t)split->from,
		.to = base + (uint32_t)split->to,
		.term = spelling->term,
		.flags = split->flags | spelling->shape,
	};
}

void words_read(struct words *words, const struct piece *piece, const struct roster *roster,
	struct slice date)
{
	*words = (struct words){
		.text = piece->text,
		.roster = roster,
		.date = compiled_date(slice_cut(date, 0, date.len < 10 ? date.len : 10)),
	};
	arena_init(&words->arena);
	term_new(words, SLICE(""));
	for (uint32_t i = 0; i < piece->blocks; i++) {
		const struct block *block = &piece->block[i];
		uint32_t first = words->count;
		if (!block_kind_shown(block->kind))
			continue;
		struct split split = { .text = block_text(piece, block) };
		struct split_word word;
		while (split_next(&split, &word))
			add_word(words, block->at.from, &word);
		mark_block(words, first);
	}
}

void words_release(struct words *words)
{
	arena_release(&words->arena);
	free(words->word);
	free(words->term);
	free(words->spelling);
	free(words->slot);
	free(words->term_slot);
}

bool word_follows(const struct words *words, uint32_t index)
{
	uint32_t flags = word_at(words, index)->flags;
	if (flags & (WORD_BLOCK | GAP_STOP))
		return false;
	return !(flags & GAP_DOT) || !(flags & WORD_START);
}

bool word_joined(const struct words *words, uint32_t index)
{
	uint32_t flags = word_at(words, index)->flags;
	if (flags & (WORD_BLOCK | (GAP_ALL & ~(uint32_t)(GAP_BLANK | GAP_HYPHEN | GAP_DOT))))
		return false;
	if (!(flags & GAP_DOT))
		return true;
	const struct word *before = word_at(words, index - 1);
	return !(flags & WORD_START) &&
	       (before->flags & WORD_SINGLE ||
		       words->term[before->term].classes & CLASS_abbreviation);
}

bool word_looks_verbal(const struct words *words, uint32_t index)
{
	struct slice text = word_term(words, index)->text;
	return (text.len >= 7 && (ends_with(text, SLICE("ing")) || ends_with(text, SLICE("ly")))) ||
	       (text.len >= 6 && ends_with(text, SLICE("ed")));
}

struct slice word_text(const struct words *words, uint32_t index)
{
	const struct word *word = word_at(words, index);
	return slice_cut(words->text, word->from, word->to);
}
