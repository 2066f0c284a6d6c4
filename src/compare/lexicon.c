/*
 * What is known of words whatever the texts are: how common they are and which stand for each
 * other. Two texts are too few to tell a common word from a rare one, so rough classes by hand are
 * worth much (see HACKING); their stems are made anew for each comparison, which costs a fifth of
 * a millisecond and no file at start.
 */
#include "compare/lexicon.h"

#include "compare/stem.h"

#include <string.h>

enum {
	SLOTS = 8192 /* a power of two, more than twice the words of both lists */
};

static const struct {
	uint8_t class;
	const char *words;
} common[] = {
#define COMMON(class, words) { class, words },
#include "compare/common.def"
#undef COMMON
};

static const char *const alike[] = {
#define ALIKE(words) words,
#include "compare/alike.def"
#undef ALIKE
};

/* The next word of a row; false at its end. */
static bool word_next(struct slice *row, struct slice *word)
{
	const char *blank = row->len ? memchr(row->at, ' ', row->len) : NULL;
	size_t end = blank ? (size_t)(blank - row->at) : row->len;
	*word = slice_cut(*row, 0, end);
	*row = slice_cut(*row, blank ? end + 1 : end, row->len);
	return word->len > 0;
}

static struct lexeme *slot_of(struct lexicon *lexicon, struct slice word)
{
	char room[STEM_MOST];
	uint64_t hash = slice_hash(stem_of(word, room));
	size_t at = hash & (lexicon->slots - 1);
	while (lexicon->slot[at].hash && lexicon->slot[at].hash != hash)
		at = (at + 1) & (lexicon->slots - 1);
	struct lexeme *lexeme = &lexicon->slot[at];
	if (!lexeme->hash)
		*lexeme = (struct lexeme){ .hash = hash, .class = WORD_RARE };
	return lexeme;
}

static void add_sense(struct lexeme *lexeme, uint16_t sense)
{
	for (unsigned i = 0; i < lexeme->senses; i++)
		if (lexeme->sense[i] == sense)
			return;
	if (lexeme->senses < SENSES_MOST)
		lexeme->sense[lexeme->senses++] = sense;
}

void lexicon_make(struct lexicon *lexicon, struct arena *arena)
{
	struct slice row, word;
	lexicon->slot = ARENA_NEW(arena, struct lexeme, SLOTS);
	lexicon->slots = SLOTS;
	lexicon->senses = COUNT_OF(alike);
	for (size_t i = 0; i < COUNT_OF(common); i++) {
		row = slice_of(common[i].words);
		while (word_next(&row, &word)) {
			struct lexeme *lexeme = slot_of(lexicon, word);
			if (common[i].class < lexeme->class)
				lexeme->class = common[i].class;
		}
	}
	for (size_t i = 0; i < COUNT_OF(alike); i++) {
		row = slice_of(alike[i]);
		while (word_next(&row, &word))
			add_sense(slot_of(lexicon, word), (uint16_t)i);
	}
}

const struct lexeme *lexicon_find(const struct lexicon *lexicon, uint64_t stem)
{
	static const struct lexeme rare = { .class = WORD_RARE };
	size_t at = stem & (lexicon->slots - 1);
	while (lexicon->slot[at].hash && lexicon->slot[at].hash != stem)
		at = (at + 1) & (lexicon->slots - 1);
	return lexicon->slot[at].hash ? &lexicon->slot[at] : &rare;
}
