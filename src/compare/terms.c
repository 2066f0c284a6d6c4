/*
 * Words as numbers, and what each is worth. A word is worth what it tells: that of a rare one in a
 * sentence of each side is hardly chance. How rare it is, is told half by the rough classes of
 * common.def, half by the two texts, in which what they both are about is common. Words that are in
 * every text are worth nothing, which is also what makes two sides of a thousand sentences quick.
 */
#include "compare/terms.h"

#include <math.h>
#include <string.h>

/* The share of sentences that a word of each class is found in; rare ones last. */
static const float shares[] = { 1.0f, .25f, .10f, .04f, .004f };

enum {
	SUBJECT_PERCENT = 30, /* an actor that more of the sentences have is what they are about, */
	SMALL_PERCENT = 20,   /* an unknown word that more of them have is a small one, */
	EVERYWHERE_LEAST = 4, /* where these are so many */
	OWN_PERCENT = 50,     /* what the two texts have to say about rarity */
	ACTOR_PER_MILLE = 20  /* the share of sentences that an actor is found in */
};

/* Hashes, numbered as they are met. */
struct numbering {
	uint64_t *hash;
	uint32_t *number;
	size_t slots;
	uint32_t count;
};

static void numbering_init(struct numbering *numbering, struct arena *arena, size_t most)
{
	numbering->slots = 16;
	while (numbering->slots < most * 2)
		numbering->slots *= 2;
	numbering->hash = ARENA_NEW(arena, uint64_t, numbering->slots);
	numbering->number = ARENA_NEW(arena, uint32_t, numbering->slots);
	numbering->count = 0;
}

static uint32_t number_of(struct numbering *numbering, uint64_t hash)
{
	size_t at = hash & (numbering->slots - 1);
	while (numbering->hash[at] && numbering->hash[at] != hash)
		at = (at + 1) & (numbering->slots - 1);
	if (!numbering->hash[at]) {
		numbering->hash[at] = hash;
		numbering->number[at] = numbering->count++;
	}
	return numbering->number[at];
}

/* ---- numbers and weights */

/* What is at hand while words are numbered. */
struct counting {
	struct terms *terms;
	struct lexicon lexicon;
	struct numbering terms_met, starts_met;
	uint32_t *sentences; /* by term: that it is in */
	uint32_t *last;      /* by term: the sentence it was met in last, of both sides, from 1 */
	uint32_t before;     /* sentences of the sides before */
};

static void count_word(struct counting *counting, const struct side_word *word, uint32_t *number)
{
	struct terms *terms = counting->terms;
	*number = NOWHERE;
	if (!word->term)
		return;
	uint32_t known = counting->terms_met.count,
		 term = number_of(&counting->terms_met, word->term);
	*number = term;
	if (term == known) {
		bool actor = word->flags & SIDE_ACTOR;
		terms->actor[term] = actor;
		terms->lexeme[term] = lexicon_find(&counting->lexicon, actor ? 0 : word->term);
		terms->start[term] =
			word->start ? number_of(&counting->starts_met, word->start) : NOWHERE;
	}
	uint32_t sentence = counting->before + word->sentence + 1;
	counting->sentences[term] += counting->last[term] != sentence;
	counting->last[term] = sentence;
}

static void count_side(
	struct counting *counting, struct arena *arena, const struct side *side, unsigned which)
{
	uint32_t *number = ARENA_NEW(arena, uint32_t, (size_t)side->words + 1);
	for (uint32_t i = 0; i < side->words; i++)
		count_word(counting, &side->word[i], &number[i]);
	counting->terms->word[which] = number;
	counting->before += side->sentences;
}

/* Who both texts are about tells nothing of one sentence; and in languages that common.def does not
 * know, a word that is all over the texts is a small one. */
static float share_of(const struct counting *counting, uint32_t term, float own)
{
	uint8_t class = counting->terms->lexeme[term]->class;
	bool actor = counting->terms->actor[term];
	float most = (float)(actor ? SUBJECT_PERCENT : SMALL_PERCENT) / 100;
	bool everywhere = own > most && counting->sentences[term] >= EVERYWHERE_LEAST;
	if (everywhere && (actor || class == WORD_RARE))
		return own;
	return actor ? ACTOR_PER_MILLE / 1000.0f : shares[class];
}

static float weigh(const struct counting *counting, uint32_t term)
{
	float own = (float)counting->sentences[term] / (float)(counting->before + 1);
	float share = share_of(counting, term, own);
	if (share >= 1.0f)
		return 0;
	return -logf(share) * (100 - OWN_PERCENT) / 100 - logf(own) * OWN_PERCENT / 100;
}

struct terms *terms_make(struct arena *arena, const struct side *left, const struct side *right)
{
	size_t most = (size_t)left->words + right->words + 1;
	struct terms *terms = ARENA_NEW(arena, struct terms, 1);
	struct counting counting = { .terms = terms };
	struct arena scratch;
	arena_init(&scratch);
	lexicon_make(&counting.lexicon, arena);
	numbering_init(&counting.terms_met, &scratch, most);
	numbering_init(&counting.starts_met, &scratch, most);
	counting.sentences = ARENA_NEW(&scratch, uint32_t, most);
	counting.last = ARENA_NEW(&scratch, uint32_t, most);
	terms->actor = ARENA_NEW(arena, bool, most);
	terms->start = ARENA_NEW(arena, uint32_t, most);
	terms->lexeme = ARENA_NEW(arena, const struct lexeme *, most);
	count_side(&counting, arena, left, LEFT);
	count_side(&counting, arena, right, RIGHT);
	terms->count = counting.terms_met.count;
	terms->starts = counting.starts_met.count;
	terms->senses = counting.lexicon.senses;
	terms->weight = ARENA_NEW(arena, float, (size_t)terms->count + 1);
	for (uint32_t i = 0; i < terms->count; i++)
		terms->weight[i] = weigh(&counting, i);
	arena_release(&scratch);
	return terms;
}

/* ---- which units hold which terms */

uint32_t term_keys(
	const struct terms *terms, uint32_t term, unsigned level, uint32_t key[SENSES_MOST])
{
	const struct lexeme *lexeme = terms->lexeme[term];
	switch (level) {
	case LEVEL_TERM:
		key[0] = term;
		return 1;
	case LEVEL_START:
		key[0] = terms->start[term];
		return terms->start[term] != NOWHERE;
	default:
		for (unsigned i = 0; i < lexeme->senses; i++)
			key[i] = lexeme->sense[i];
		return lexeme->senses;
	}
}

static uint32_t unit_of(const struct side *side, uint32_t sentence, uint32_t unit, bool blocks)
{
	if (!blocks)
		return sentence;
	bool next =
		sentence && side->sentence[sentence].block != side->sentence[sentence - 1].block;
	return unit + next;
}

/* Units that are being filled. */
struct filling {
	struct units *units;
	const struct terms *terms;
	uint32_t entries;
	uint32_t *last;  /* by term: the unit that it was met in last, from 1 */
	uint32_t *entry; /* by term: where it is there */
};

static void fill(struct filling *filling, uint32_t unit, uint32_t term)
{
	struct units *units = filling->units;
	if (term == NOWHERE || filling->terms->weight[term] <= 0)
		return;
	if (filling->last[term] != unit + 1) {
		filling->entry[term] = filling->entries;
		units->term[filling->entries++] = term;
		units->total[unit] += filling->terms->weight[term];
	}
	filling->last[term] = unit + 1;
	units->worth[filling->entry[term]]++; /* how often, until it is weighed */
}

/* From how often to how much. */
static void weigh_entries(struct units *units, const struct terms *terms)
{
	for (uint32_t unit = 0; unit < units->count; unit++) {
		float sum = 0;
		for (uint32_t i = units->from[unit]; i < units->from[unit + 1]; i++) {
			units->worth[i] =
				terms->weight[units->term[i]] * (1 + logf(units->worth[i]));
			sum += units->worth[i] * units->worth[i];
		}
		units->norm[unit] = sqrtf(sum);
	}
}

void units_make(struct units *units, struct arena *arena, const struct terms *terms,
	const struct side *side, unsigned which, bool blocks)
{
	struct filling filling = { .units = units,
		.terms = terms,
		.last = ARENA_NEW(arena, uint32_t, (size_t)terms->count + 1),
		.entry = ARENA_NEW(arena, uint32_t, (size_t)terms->count + 1) };
	uint32_t unit = 0;
	units->from = ARENA_NEW(arena, uint32_t, (size_t)side->sentences + 1);
	units->term = ARENA_NEW(arena, uint32_t, (size_t)side->words + 1);
	units->worth = ARENA_NEW(arena, float, (size_t)side->words + 1);
	units->total = ARENA_NEW(arena, float, (size_t)side->sentences + 1);
	units->norm = ARENA_NEW(arena, float, (size_t)side->sentences + 1);
	for (uint32_t i = 0; i < side->sentences; i++) {
		const struct side_sentence *sentence = &side->sentence[i];
		unit = unit_of(side, i, unit, blocks);
		if (units->total[unit] <= 0)
			units->from[unit] = filling.entries;
		for (uint32_t k = 0; k < sentence->words; k++)
			fill(&filling, unit, terms->word[which][sentence->word + k]);
	}
	units->count = side->sentences ? unit + 1 : 0;
	units->from[units->count] = filling.entries;
	weigh_entries(units, terms);
}

/* Calls for each key of each unit, each of them once a unit: first they are counted, then put. */
struct posting {
	uint32_t *count, *last;
	struct postings *put; /* NULL: count */
};

static void post_units(const struct terms *terms, const struct units *units, unsigned level,
	struct posting *posting)
{
	uint32_t key[SENSES_MOST];
	for (uint32_t unit = 0; unit < units->count; unit++)
		for (uint32_t i = units->from[unit]; i < units->from[unit + 1]; i++) {
			uint32_t keys = term_keys(terms, units->term[i], level, key);
			for (uint32_t k = 0; k < keys; k++) {
				if (posting->last[key[k]] == unit + 1)
					continue;
				posting->last[key[k]] = unit + 1;
				uint32_t nth = posting->count[key[k]]++;
				if (!posting->put)
					continue;
				posting->put->unit[posting->put->from[key[k]] + nth] = unit;
				posting->put->entry[posting->put->from[key[k]] + nth] = i;
			}
		}
}

void postings_make(struct postings *postings, struct arena *arena, const struct terms *terms,
	const struct units *units, unsigned level)
{
	uint32_t keys = level == LEVEL_TERM    ? terms->count
			: level == LEVEL_START ? terms->starts
					       : terms->senses;
	struct posting posting = { .count = ARENA_NEW(arena, uint32_t, (size_t)keys + 1),
		.last = ARENA_NEW(arena, uint32_t, (size_t)keys + 1) };
	postings->from = ARENA_NEW(arena, uint32_t, (size_t)keys + 1);
	post_units(terms, units, level, &posting);
	for (uint32_t i = 0; i < keys; i++)
		postings->from[i + 1] = postings->from[i] + posting.count[i];
	postings->unit = ARENA_NEW(arena, uint32_t, (size_t)postings->from[keys] + 1);
	postings->entry = ARENA_NEW(arena, uint32_t, (size_t)postings->from[keys] + 1);
	memset(posting.count, 0, keys * sizeof *posting.count);
	memset(posting.last, 0, keys * sizeof *posting.last);
	posting.put = postings;
	post_units(terms, units, level, &posting);
}
