/*
 * Runs: capitalised words and what the table knows, as far as they hang together, cut into parts.
 *
 * A run is longer than any name in it: "Deputy Foreign Minister Abbas Araghchi of the Islamic
 * Republic" is one. It is gathered without a thought for meaning, then cut where a small linking
 * word or a title stands; what the parts are, and which links belong to a name, is for names.c.
 * A possessive ending, a comma, a stop end a run; a hyphen does beside a name of the table, so
 * that "Russia-Armenia" is two.
 */
#include "actors/runs.h"

/* ---- units */

bool unit_is(const struct unit *unit, uint32_t classes)
{
	return !unit->hit && !unit->link && unit->classes & classes;
}

bool unit_is_number(const struct unit *unit)
{
	return !unit->hit && unit->flags & WORD_DIGIT;
}

bool unit_is_acronym(const struct unit *unit)
{
	return !unit->hit && unit->flags & WORD_CAPITALS &&
	       !(unit->flags & (WORD_SHOUT | WORD_DOTTED | WORD_LONG));
}

bool unit_is_namely(const struct unit *unit)
{
	if (unit->hit || unit->link)
		return false;
	return unit->bound || !(unit->classes & CLASSES_ORDINARY) ||
	       (unit->classes & CLASS_given && !(unit->classes & CLASSES_EDGE));
}

bool unit_is_given(const struct unit *unit)
{
	const uint32_t ordinary = CLASSES_ORDINARY & ~(uint32_t)CLASS_title;
	return unit->classes & CLASS_given && !(unit->classes & ordinary);
}

bool unit_is_person(const struct unit *unit)
{
	return unit->hit && hit_actor(unit->hit)->kind == ACTOR_PERSON;
}

bool unit_is_surname(const struct unit *unit)
{
	return unit_is_person(unit) && unit->hit->claim->how == HOW_PARTIAL;
}

bool unit_is_place(const struct unit *unit)
{
	if (!unit->hit || unit->last - unit->first > 1)
		return false;
	uint8_t kind = hit_actor(unit->hit)->kind, how = unit->hit->claim->how;
	return (kind == ACTOR_PLACE || kind == ACTOR_COUNTRY) &&
	       (how == HOW_NAME || how == HOW_METONYM || how == HOW_ALIAS);
}

/* ---- gathering */

struct gathering {
	struct run *run;
	const struct words *words;
	const struct hits *hits;
	uint32_t hit, at;
};

static const struct hit *hit_here(struct gathering *gathering)
{
	const struct hits *hits = gathering->hits;
	while (gathering->hit < hits->count && hits->hit[gathering->hit].first < gathering->at)
		gathering->hit++;
	if (gathering->hit < hits->count && hits->hit[gathering->hit].first == gathering->at)
		return &hits->hit[gathering->hit];
	return NULL;
}

static bool hit_begins(const struct gathering *gathering, uint32_t index)
{
	const struct hits *hits = gathering->hits;
	uint32_t i = gathering->hit;
	while (i < hits->count && hits->hit[i].first < index)
		i++;
	return i < hits->count && hits->hit[i].first == index;
}

/* The rules are about English; other scripts are left to the table. */
static bool is_latin(const struct words *words, uint32_t index)
{
	struct slice text = word_term(words, index)->text;
	return text.len && (unsigned char)text.at[0] < 0x80;
}

static bool is_capital(const struct words *words, uint32_t index)
{
	uint32_t flags = word_at(words, index)->flags, next = word_at(words, index + 1)->flags;
	if (flags & WORD_SINGLE && (next & GAP_ALL) == GAP_HYPHEN)
		return false; /* "F-16", "X-ray" */
	if ((flags & GAP_ALL) == GAP_HYPHEN && word_at(words, index - 1)->flags & WORD_SINGLE)
		return false; /* "D-Conn." */
	if ((next & GAP_ALL) == GAP_HYPHEN && next & WORD_DIGIT && !(flags & WORD_CAPITALS))
		return false; /* "Su-24" */
	if (flags & WORD_LOUD && word_classes(words, index) & CLASS_function)
		return false; /* "MINISTERS TO MEET IN" */
	return (flags & (WORD_UPPER | WORD_WEB)) == WORD_UPPER && is_latin(words, index);
}

/* "47th Brigade" */
static bool is_ordinal(const struct words *words, uint32_t index)
{
	const uint32_t both = WORD_DIGIT | WORD_LETTER;
	return (word_at(words, index)->flags & both) == both && word_joined(words, index + 1) &&
	       !(word_at(words, index + 1)->flags & GAP_HYPHEN) && is_capital(words, index + 1);
}

/* "Kang Min-ho": the second half of a given name behind a surname. */
static bool is_syllable(const struct gathering *gathering)
{
	const struct words *words = gathering->words;
	const struct run *run = gathering->run;
	const struct word *word = word_at(words, gathering->at);
	const uint32_t other = CLASS_common | CLASS_power | CLASS_scene | CLASS_site | CLASS_say |
			       CLASS_role | CLASS_member | CLASS_org | CLASS_going;
	uint32_t classes = word_classes(words, gathering->at);
	if (run->units < 2 || (word->flags & GAP_ALL) != GAP_HYPHEN || word->flags & WORD_DIGIT ||
		word->to - word->from > 5 || classes & other)
		return false;
	return unit_is_namely(&run->unit[run->units - 1]) &&
	       unit_is_namely(&run->unit[run->units - 2]) &&
	       (!(classes & CLASS_function) || word->to - word->from == 2);
}

/* "Zembla plc": the one form of a company that is written small. */
static bool is_small_form(const struct gathering *gathering)
{
	return gathering->run->units && slice_is(word_text(gathering->words, gathering->at), "plc");
}

/* "al-Sisi", "van der Bellen": small words that lead on to a capital. */
static bool is_particle(const struct words *words, uint32_t index)
{
	for (unsigned i = 0; i < 3; i++, index++) {
		if (i && !word_joined(words, index))
			return false;
		if (i && is_capital(words, index))
			return true;
		if (!(word_classes(words, index) & CLASS_particle))
			return false;
	}
	return false;
}

/* "of", or "of the", before a capital; the number of its words. An article that a name begins with
 * is none of them. */
static unsigned link_words(const struct gathering *gathering)
{
	const struct words *words = gathering->words;
	uint32_t index = gathering->at;
	if (!(word_classes(words, index) & CLASS_link))
		return 0;
	if (!word_joined(words, index + 1) || word_at(words, index + 1)->flags & GAP_HYPHEN)
		return 0;
	if (is_capital(words, index + 1))
		return 1;
	bool the = slice_is(word_term(words, index + 1)->text, "the");
	if (!the || !word_joined(words, index + 2) || !is_capital(words, index + 2))
		return 0;
	return hit_begins(gathering, index + 1) ? 1 : 2;
}

static void add_unit(struct gathering *gathering, uint32_t count, const struct hit *hit, bool link)
{
	uint32_t at = gathering->at;
	uint32_t classes = word_classes(gathering->words, at);
	bool bound = !hit && count > 1 && !link;
	if (hit || bound)
		classes = count == 1 || bound ? classes & CLASS_given : 0;
	gathering->run->unit[gathering->run->units++] = (struct unit){
		.first = at,
		.last = at + count,
		.classes = classes,
		.flags = word_at(gathering->words, at)->flags,
		.hit = hit,
		.bound = bound,
		.link = link,
	};
	gathering->at += count;
}

/* How many words from the one at hand on are bound to one name. */
static uint32_t bound_words(const struct gathering *gathering)
{
	uint32_t last = gathering->at + 1;
	while (word_at(gathering->words, last)->flags & WORD_BOUND)
		last++;
	return last - gathering->at;
}

static bool add_next(struct gathering *gathering)
{
	const struct words *words = gathering->words;
	const struct hit *hit = hit_here(gathering);
	if (hit && hit->claim->flags & CLAIM_NONE)
		return false;
	unsigned linking = gathering->run->units ? link_words(gathering) : 0;
	if (hit)
		add_unit(gathering, hit->last - hit->first, hit, false);
	else if (is_capital(words, gathering->at) || is_particle(words, gathering->at) ||
		 is_ordinal(words, gathering->at) || is_small_form(gathering) ||
		 is_syllable(gathering))
		add_unit(gathering, bound_words(gathering), NULL, false);
	else if (linking)
		add_unit(gathering, linking, NULL, true);
	else
		return false;
	return true;
}

/* A nickname between a given name and a surname: Edwin "Buzz" Aldrin. */
static bool is_nickname(const struct words *words, const struct unit *last, uint32_t index)
{
	const uint32_t opens = GAP_BLANK | GAP_QUOTE, closes = GAP_BLANK | GAP_CLOSE;
	uint32_t flags = word_at(words, index)->flags & (GAP_ALL | WORD_BLOCK);
	uint32_t next = word_at(words, index + 1)->flags & (GAP_ALL | WORD_BLOCK);
	if (flags == opens)
		return last->classes & CLASS_given && next == closes && is_capital(words, index) &&
		       is_capital(words, index + 1);
	uint32_t before = word_at(words, index - 1)->flags & (GAP_ALL | WORD_BLOCK);
	return flags == closes && before == opens;
}

/* "Ana Ortega-Prumm": two surnames in one, the table knows the one and nobody the other; not "the
 * Trump-Prumm summit". */
static bool is_double_surname(struct gathering *gathering)
{
	const struct words *words = gathering->words;
	const struct unit *last = &gathering->run->unit[gathering->run->units - 1];
	const uint32_t pairs = CLASS_power | CLASS_scene | CLASS_event | CLASS_org;
	const struct hit *hit = hit_here(gathering);
	if (!is_capital(words, gathering->at) || word_at(words, gathering->at)->flags & WORD_LOUD)
		return false;
	if (hit)
		return unit_is_namely(last) && hit_actor(hit)->kind == ACTOR_PERSON &&
		       hit->claim->how == HOW_PARTIAL;
	bool unknown = !(word_classes(words, gathering->at) & CLASSES_ORDINARY);
	bool pair = word_joined(words, gathering->at + 1) &&
		    word_classes(words, gathering->at + 1) & pairs;
	bool given = gathering->run->units > 1 && unit_is_given(last - 1) &&
		     last->last - last->first == 1;
	return (unit_is_person(last) || given) && unknown && !pair;
}

static bool goes_on(struct gathering *gathering)
{
	const struct words *words = gathering->words;
	const struct run *run = gathering->run;
	const struct unit *last = &run->unit[run->units - 1];
	uint32_t flags = word_at(words, gathering->at)->flags;
	if (run->units == RUN_MOST)
		return false;
	if (flags & GAP_ENDING)
		return unit_is(last, CLASS_people) &&
		       (flags & GAP_ALL) == (GAP_ENDING | GAP_BLANK) &&
		       is_capital(words, gathering->at);
	if (!word_joined(words, gathering->at))
		return run->units < RUN_MOST - 1 && is_nickname(words, last, gathering->at);
	if (!(flags & GAP_HYPHEN))
		return true;
	if (last->flags & WORD_BLOCK && unit_is(last, CLASS_common) && !unit_is_namely(last))
		return false; /* "Golf-Tarkwell leads" */
	return unit_is(last, CLASS_particle) || !(last->hit || hit_here(gathering)) ||
	       is_double_surname(gathering);
}

/* ---- cutting */

static bool is_title(const struct unit *unit)
{
	return unit_is(unit, CLASS_title);
}

/* "King Hussein Bridge", "General Assembly": a title that is part of a name. */
static bool title_belongs(const struct run *run, unsigned index)
{
	unsigned last = index;
	while (last + 1 < run->units && !run->unit[last + 1].link)
		last++;
	bool first = index == 0 || run->unit[index - 1].link || run->unit[index - 1].hit;
	return first && last > index && last - index < 4 &&
	       unit_is(&run->unit[last], CLASS_org | CLASS_place) && !is_title(&run->unit[last]);
}

static enum part_link link_kind(const struct words *words, const struct unit *unit)
{
	static const struct {
		const char *text;
		enum part_link link;
	} links[] = {
		{ "of", LINK_OF },
		{ "for", LINK_FOR },
		{ "on", LINK_FOR },
		{ "against", LINK_FOR },
		{ "to", LINK_TO },
		{ "and", LINK_AND },
	};
	if (slice_is(word_text(words, unit->first), "&"))
		return LINK_AMPERSAND;
	for (size_t i = 0; i < COUNT_OF(links); i++) {
		if (slice_is(word_term(words, unit->first)->text, links[i].text))
			return links[i].link;
	}
	return LINK_NONE;
}

static void add_part(struct run *run, struct part part)
{
	if (part.last > part.first)
		run->part[run->parts++] = part;
}

/* Cuts a title with the modifiers before it out of PART; what follows is titled. */
static void cut_title(struct run *run, struct part *part, unsigned title)
{
	unsigned first = title;
	while (first > part->first && unit_is(&run->unit[first - 1], CLASS_modifier))
		first--;
	part->last = (uint8_t)first;
	add_part(run, *part);
	*part = (struct part){ .first = (uint8_t)(title + 1), .titled = true };
}

static void cut_parts(struct run *run, const struct words *words)
{
	struct part part = { 0 };
	run->parts = 0;
	for (unsigned i = 0; i < run->units; i++) {
		const struct unit *unit = &run->unit[i];
		if (unit->link) {
			bool titled = part.titled && part.first == i;
			part.last = (uint8_t)i;
			add_part(run, part);
			part = (struct part){
				.first = (uint8_t)(i + 1),
				.link = (uint8_t)link_kind(words, unit),
				.titled = titled,
			};
		} else if (is_title(unit) && !title_belongs(run, i)) {
			cut_title(run, &part, i);
		}
	}
	part.last = (uint8_t)run->units;
	add_part(run, part);
}

void run_read(struct run *run, const struct words *words, const struct hits *hits, uint32_t *hit,
	uint32_t *at)
{
	struct gathering gathering = { run, words, hits, *hit, *at };
	run->units = 0;
	while (gathering.at < words->count && add_next(&gathering) && goes_on(&gathering))
		;
	while (run->units && run->unit[run->units - 1].link)
		gathering.at = run->unit[--run->units].first;
	cut_parts(run, words);
	/* a name that is none is passed as a whole */
	const struct hit *here = hit_here(&gathering);
	if (gathering.at == *at)
		gathering.at = here ? here->last : *at + 1;
	*at = gathering.at;
	*hit = gathering.hit;
}
