/*
 * Bare names: a person, a single unknown word, or nothing.
 *
 * Ordinary words, months, titles and directions are cut off the edges. A surname or a country that
 * the table knows joins the unknown words at its side ("Hunter Biden", "Michael Jordan"): a name in
 * full beats a name in part.
 */
#include "actors/names.h"

/* Units FIRST to LAST, none of them in the table: what is left without the ordinary ones. */
struct stretch {
	unsigned first, last;
	bool titled;
};

/* ---- edges */

/* "Director of Class Charles Keating": where a given name begins behind ordinary words. */
static void skip_to_given(const struct unit *unit, struct stretch *stretch)
{
	unsigned at = stretch->first;
	while (at < stretch->last && !unit_is_namely(&unit[at]))
		at++;
	if (at + 1 < stretch->last && at > stretch->first && unit_is_given(&unit[at]) &&
		unit_is_namely(&unit[at + 1]))
		stretch->first = at;
}

/* "Analyst Tatsuo Yoshida" */
static void skip_role(const struct unit *unit, struct stretch *stretch)
{
	while (stretch->last - stretch->first > 1 && unit_is(&unit[stretch->first], CLASS_role) &&
		!unit_is_namely(&unit[stretch->first]) &&
		unit_is_namely(&unit[stretch->last - 1])) {
		stretch->titled = true;
		stretch->first++;
	}
}

/* "Regulator ZPF", where the article has a regulator too: two words, of which one is a name. */
static bool is_apposed(const struct words *words, const struct unit *unit)
{
	return word_term(words, unit->first)->small && !(unit->classes & CLASS_given) &&
	       unit_is_acronym(unit + 1) && word_term(words, unit[1].first)->text.len > 2;
}

/* "Defeating Zembla": a word that is capitalised because it opens the sentence. */
static void skip_opening(
	const struct words *words, const struct unit *unit, struct stretch *stretch)
{
	const struct unit *first = &unit[stretch->first];
	if (stretch->last - stretch->first < 2 || !(first->flags & WORD_START) ||
		unit_is_given_here(unit, stretch->first, stretch->last))
		return;
	bool verbal = !(first->classes & CLASS_given) && word_looks_verbal(words, first->first);
	stretch->first += !unit_is_namely(first) || verbal || is_apposed(words, first);
}

static void trim(const struct reading *reading, struct stretch *stretch)
{
	const struct unit *unit = reading->run->unit;
	while (stretch->first < stretch->last && unit_is_number(&unit[stretch->first]))
		stretch->first++;
	stretch->first = name_begin(reading->run, stretch->first, stretch->last);
	while (stretch->last > stretch->first && unit_is(&unit[stretch->last - 1], CLASSES_EDGE))
		stretch->last--;
	skip_role(unit, stretch);
	skip_to_given(unit, stretch);
	skip_opening(reading->words, unit, stretch);
}

/* ---- words that the table knows nothing of */

/* Names that begin with their head: "Mount Ararat", "Operation Overlord"; where they end, or 0. */
static unsigned opened(const struct run *run, unsigned first, unsigned last)
{
	const struct unit *unit = &run->unit[first];
	if (last - first < 2)
		return 0;
	if (unit_is(unit, CLASS_operation))
		return last;
	if (!unit_is(unit, CLASS_opener) || unit[1].hit)
		return 0;
	return unit_is(&unit[1], CLASS_particle) && last - first > 2 ? first + 3 : first + 2;
}

static unsigned namely_end(const struct unit *unit, unsigned first, unsigned last)
{
	bool namely = unit_is_namely(&unit[first++]);
	while (first < last && (unit_is_namely(&unit[first]) == namely ||
				       (namely && unit[first].flags & GAP_HYPHEN)))
		first++;
	return first;
}

/* Where the name ends that begins a stretch: an acronym stands apart, a person ends before an
 * ordinary word, and among capitals that say nothing only unknown words are a name. */
static unsigned first_end(const struct reading *reading, const struct stretch *stretch)
{
	const struct unit *unit = &reading->run->unit[stretch->first];
	unsigned end = opened(reading->run, stretch->first, stretch->last);
	if (end)
		return end;
	if (unit_is_acronym(unit) && word_term(reading->words, unit->first)->text.len > 2)
		return stretch->first + 1;
	end = namely_end(reading->run->unit, stretch->first, stretch->last);
	bool person = unit_is_given(unit) && end > stretch->first + 1;
	return person || unit->flags & WORD_LOUD ? end : stretch->last;
}

static bool is_plain(const struct unit *unit, unsigned first, unsigned last)
{
	return !unit_is_namely(&unit[first]) && namely_end(unit, first, last) == last;
}

/* What is no name alone. An ordinary word may be a surname that the article explains elsewhere. */
static bool is_nothing(const struct words *words, const struct unit *unit, bool plain)
{
	uint32_t flags = unit->flags, next = word_at(words, unit->last)->flags;
	bool subject = next & (GAP_ENDING | GAP_COMMA) ||
		       word_classes(words, unit->last) & (CLASS_say | CLASS_function);
	if (flags & WORD_SINGLE || unit_is(unit, CLASS_particle | CLASS_suffix | CLASS_designator))
		return true;
	if (flags & WORD_DOTTED && word_term(words, unit->first)->text.len < 3)
		return true;
	return plain && (flags & WORD_LOUD || (flags & WORD_START && !subject) ||
				!unit_is(unit, CLASS_common) || unit_is(unit, CLASS_modifier));
}

static void add_words(struct reading *reading, unsigned first, unsigned last, bool titled)
{
	const struct unit *unit = reading->run->unit;
	bool plain = is_plain(unit, first, last), alone = last - first == 1;
	bool club = name_scores(reading->words, unit[first].first, unit[last - 1].last);
	if (alone && !club && is_nothing(reading->words, &unit[first], plain && !titled))
		return;
	if (plain && unit_is(&unit[last - 1], CLASS_role | CLASS_title | CLASS_modifier))
		return;
	struct name *name = name_add(reading, first, last);
	name->flags = (plain ? NAME_PLAIN : 0) | (titled ? NAME_TITLED : 0);
	for (unsigned i = first; i < last; i++)
		name_vote(name, ACTOR_PERSON, unit[i].bound ? 6 : 0);
	if (alone && !plain && unit_is_acronym(&unit[first]))
		name->flags |= NAME_ACRONYM;
	if (opened(reading->run, first, last))
		name_vote(name, unit_is(&unit[first], CLASS_opener) ? ACTOR_PLACE : ACTOR_OTHER, 8);
	name_judge(reading->words, name);
}

static void read_words(struct reading *reading, unsigned first, unsigned last, bool titled)
{
	struct stretch rest = { first, last, titled };
	trim(reading, &rest);
	while (rest.first < rest.last) {
		unsigned end = first_end(reading, &rest);
		add_words(reading, rest.first, end, rest.titled);
		rest.first = end;
		rest.titled = false;
	}
}

/* ---- words beside what the table knows */

/* "Michael Jordan"; "Ian Fleming" and "Henry Ford" too, if the word before is SURE to be a given
 * name. */
static bool may_be_surname(const struct unit *unit, bool sure)
{
	return unit_is_place(unit) ||
	       (sure && unit->last - unit->first == 1 && unit->hit->claim->how != HOW_ACRONYM);
}

/* "Jabal al-Hilla", "USS Carter": where a name begins whose last word the table knows; HIT where
 * none does. */
static unsigned opened_before(const struct unit *unit, unsigned first, unsigned hit)
{
	bool particle = hit > first + 1 && unit_is(&unit[hit - 1], CLASS_particle);
	unsigned opener = hit - 1 - particle;
	if (hit == first)
		return hit;
	bool ship = !particle && unit_is(&unit[opener], CLASS_operation);
	bool place = unit_is(&unit[opener], CLASS_opener) &&
		     hit_actor(unit[hit].hit)->kind == ACTOR_PLACE &&
		     (particle || !(unit[opener].flags & (WORD_START | WORD_LOUD)));
	return ship || place ? opener : hit;
}

/* Where the name begins that ends with the hit at HIT; HIT itself where none does. A surname takes
 * all unknown words before it, a country a given name, a place what cannot be an ordinary word. */
static unsigned start_before(const struct unit *unit, unsigned first, unsigned hit)
{
	unsigned start = hit;
	bool given = false;
	while (start > first && unit_is_namely(&unit[start - 1]) &&
		!unit_is_acronym(&unit[start - 1])) {
		start--;
		given |= (unit[start].classes & CLASS_given) != 0;
	}
	if (unit_is_surname(&unit[hit]) ||
		(given && may_be_surname(&unit[hit], unit_is_given(&unit[start]))))
		return start;
	bool inside = start < hit && !unit_is(&unit[hit - 1], CLASS_particle) &&
		      !(unit[start].flags & (WORD_START | WORD_LOUD));
	return inside && unit_is_place(&unit[hit]) && hit_actor(unit[hit].hit)->kind == ACTOR_PLACE
		       ? start
		       : hit;
}

/* A firm in one word, which may be a given name: "Rafael". */
static bool is_firm(const struct unit *unit)
{
	return unit->last - unit->first == 1 && hit_actor(unit->hit)->kind == ACTOR_ORG &&
	       unit->hit->claim->how != HOW_ACRONYM;
}

/* Where the name ends that begins with the hit at HIT: "Jordan Peterson", "San Cristobal de las
 * Casas". */
static unsigned end_after(const struct unit *unit, unsigned hit, unsigned last)
{
	unsigned end = hit + 1;
	bool doubled = end < last && unit_is_person(&unit[hit]) && unit[end].flags & GAP_HYPHEN;
	bool given = unit_is_surname(&unit[hit]) || doubled ||
		     (unit[hit].classes & CLASS_given &&
			     (unit_is_place(&unit[hit]) || is_firm(&unit[hit])));
	uint8_t kind = hit_actor(unit[hit].hit)->kind;
	bool particle = end < last && unit_is(&unit[end], CLASS_particle) &&
			(kind == ACTOR_PLACE || kind == ACTOR_ORG);
	if ((!given && !particle) || unit[hit].flags & WORD_LOUD)
		return end;
	while (end < last && unit_is_namely(&unit[end]) && !unit_is_acronym(&unit[end]))
		end++;
	bool open = end > hit + 1 && unit_is(&unit[end - 1], CLASS_particle);
	return open && end < last && unit_is_place(&unit[end]) ? end + 1 : end;
}

/* "al-Hilla", where the table has "Hilla" */
static bool is_article(const struct unit *unit, unsigned start, unsigned hit)
{
	return start + 1 == hit && unit_is(&unit[start], CLASS_particle) &&
	       unit[hit].flags & GAP_HYPHEN;
}

/* "Eastern Ukraine": a direction, inside a sentence. */
static bool has_direction(const struct unit *unit, unsigned first, unsigned hit)
{
	if (hit == first || !unit_is(&unit[hit - 1], CLASS_compass) ||
		unit[hit - 1].flags & (WORD_START | WORD_LOUD))
		return false;
	uint8_t kind = hit_actor(unit[hit].hit)->kind;
	return (kind == ACTOR_PLACE || kind == ACTOR_COUNTRY) &&
	       unit[hit].hit->claim->how == HOW_NAME;
}

static void add_mixed(struct reading *reading, unsigned first, unsigned last, bool titled,
	enum actor_kind kind, int weight)
{
	struct name *name = name_add(reading, first, last);
	name->flags = titled ? NAME_TITLED : 0;
	name_vote(name, kind, weight);
	name_judge(reading->words, name);
}

/* "Ana Ortega-Prumm", "Karim Asad Ahmad Prumm": where the name with the surname at HIT ends. */
static unsigned surname_end(const struct unit *unit, unsigned hit, unsigned last)
{
	unsigned end = hit + 1;
	bool given = hit && unit_is_given(&unit[hit - 1]) && !(unit[hit].flags & WORD_LOUD);
	while (end < last && unit_is_namely(&unit[end]) && !unit_is_acronym(&unit[end]) &&
		(given || unit[end].flags & GAP_HYPHEN))
		end++;
	return end;
}

/* Words before the hit at HIT that are one name with it; returns the unit behind. */
static unsigned read_before(
	struct reading *reading, unsigned start, unsigned hit, unsigned last, bool titled)
{
	const struct unit *unit = reading->run->unit;
	unsigned end = hit + 1;
	if (is_article(unit, start, hit))
		name_add_hit(reading, hit, titled)->first = unit[start].first;
	else if (unit_is_surname(&unit[hit]))
		add_mixed(reading, start, end = surname_end(unit, hit, last), titled, ACTOR_PERSON,
			6);
	else
		add_mixed(reading, start, end = surname_end(unit, hit, last), titled, ACTOR_ORG, 2);
	return end;
}

/* A city whose club the article reports on, and no word beside it that speaks of a place. */
static bool is_club_here(const struct reading *reading, const struct unit *unit)
{
	const uint32_t dateline = WORD_BLOCK | WORD_CAPITALS;
	uint32_t flags = unit->flags & (dateline | WORD_SHOUT);
	return !hit_is_own(unit->hit) && reading->club[unit->hit->claim->actor] &&
	       flags != dateline && !(word_at(reading->words, unit->last)->flags & GAP_COMMA) &&
	       place_or_power(reading->words, unit->first, unit->last) <= 0;
}

/* A city in a table of results is no place and no capital. */
static bool read_club(struct reading *reading, unsigned hit)
{
	const struct unit *unit = &reading->run->unit[hit];
	uint8_t kind = hit_actor(unit->hit)->kind;
	bool city = kind == ACTOR_PLACE || unit->hit->claim->how == HOW_METONYM;
	bool here = kind == ACTOR_PLACE && is_club_here(reading, unit);
	if (!city || !(here || city_scores(reading->words, unit->first, unit->last)))
		return false;
	struct name *name = name_add(reading, hit, hit + 1);
	name->flags = NAME_SURE | NAME_CLUB;
	name_vote(name, ACTOR_ORG, 9);
	return true;
}

/* The hit at HIT and the words behind it that are one name with it; returns the unit behind. */
static unsigned read_after(
	struct reading *reading, unsigned first, unsigned hit, unsigned last, bool titled)
{
	const struct unit *unit = reading->run->unit;
	unsigned end = end_after(unit, hit, last);
	bool role = hit > first && unit_is(&unit[hit - 1], CLASS_role) && unit_is_place(&unit[hit]);
	bool person = unit[hit].classes & CLASS_given || unit_is_person(&unit[hit]);
	enum actor_kind kind =
		hit_actor(unit[hit].hit)->kind == ACTOR_ORG ? ACTOR_ORG : ACTOR_PLACE;
	if (end > hit + 1 && !person)
		add_mixed(reading, hit, end, false, kind, 8);
	else if (end > hit + 1 || role)
		add_mixed(reading, hit, end, titled || role, ACTOR_PERSON, 6);
	else
		name_add_hit(reading, hit, titled);
	return end;
}

/* The words from FIRST to the hit at HIT, and the hit; returns the unit behind what was read. */
static unsigned read_hit(
	struct reading *reading, unsigned first, unsigned hit, unsigned last, bool titled)
{
	const struct unit *unit = reading->run->unit;
	unsigned start = opened_before(unit, first, hit);
	if (start < hit) {
		bool ship = unit_is(&unit[start], CLASS_operation);
		read_words(reading, first, start, titled);
		add_mixed(reading, start, hit + 1, false, ship ? ACTOR_OTHER : ACTOR_PLACE, 8);
		return hit + 1;
	}
	start = start_before(unit, first, hit);
	if (start < hit) {
		read_words(reading, first, start, false);
		return read_before(reading, start, hit, last, titled);
	}
	if (has_direction(unit, first, hit)) {
		read_words(reading, first, hit - 1, titled);
		add_mixed(reading, hit - 1, hit + 1, false, ACTOR_PLACE, 8);
		return hit + 1;
	}
	read_words(reading, first, hit, titled);
	if (read_club(reading, hit))
		return hit + 1;
	return read_after(reading, first, hit, last, titled);
}

/* ---- parts */

/* "State John Kerry", behind "Secretary of": the office ends with its last ordinary word. */
static void skip_office(const struct run *run, struct part *part)
{
	unsigned first = part->first;
	if (part->link == LINK_NONE)
		return;
	while (part->titled && part->first < part->last &&
		unit_is(&run->unit[part->first], CLASS_common | CLASS_modifier | CLASS_people) &&
		!unit_is_given(&run->unit[part->first]))
		part->first++;
	if (part->first == first && !run->unit[first].hit)
		part->titled = false;
}

/* The first unit from FIRST on that the table knows, at most LAST. */
static unsigned next_hit(const struct run *run, unsigned first, unsigned last)
{
	while (first < last && !run->unit[first].hit)
		first++;
	return first;
}

void bare_read(struct reading *reading, struct part part)
{
	skip_office(reading->run, &part);
	for (unsigned first = part.first; first < part.last;) {
		unsigned hit = next_hit(reading->run, first, part.last);
		if (hit == part.last) {
			read_words(reading, first, part.last, part.titled);
			return;
		}
		first = read_hit(reading, first, hit, part.last, part.titled);
	}
}
