/*
 * Heads: an organisation, a place or an event is told by its head word.
 *
 * The head takes the capitalised words before it, countries and persons of the table included
 * ("Syria Recovery Trust Fund", "Clinton Foundation") and, over "of" and "for", those behind it
 * ("Foundation for Defense of Democracies"). "And" is part of a name only between ordinary words:
 * "Ministry of Culture and Tourism" is one, "Hudson Institute and Foundation ..." are two.
 */
#include "actors/names.h"

static enum actor_kind head_kind(const struct unit *head)
{
	if (head->classes & (CLASS_org | CLASS_designator))
		return ACTOR_ORG;
	return head->classes & (CLASS_place | CLASS_opener) ? ACTOR_PLACE : ACTOR_OTHER;
}

/* A head that is a name even alone, where only a name has a capital. */
static bool is_body(const struct words *words, const struct unit *unit)
{
	static const char *const bodies[] = { "coalition", "commission", "parliament", "senate" };
	if (unit->flags & (WORD_START | WORD_LOUD))
		return false;
	for (size_t i = 0; i < COUNT_OF(bodies); i++) {
		if (slice_is(word_term(words, unit->first)->text, bodies[i]))
			return true;
	}
	return false;
}

/* A name of units FIRST to LAST that has HEAD in it. */
static void add_headed(struct reading *reading, unsigned first, unsigned last, unsigned head)
{
	struct name *name = name_add(reading, first, last);
	name_vote(name, head_kind(&reading->run->unit[head]), 8);
	if (last - first == 1)
		name->flags |= is_body(reading->words, &reading->run->unit[first])
				       ? NAME_HEAD | NAME_SURE
				       : NAME_HEAD;
	else if (!(reading->run->unit[first].flags & WORD_LOUD))
		name->flags |= NAME_SURE;
}

/* ---- parts */

static bool all_of(const struct run *run, const struct part *part, uint32_t classes)
{
	for (unsigned i = part->first; i < part->last; i++) {
		if (!unit_is(&run->unit[i], classes))
			return false;
	}
	return true;
}

static bool has_hit(const struct run *run, const struct part *part)
{
	for (unsigned i = part->first; i < part->last; i++) {
		if (run->unit[i].hit)
			return true;
	}
	return false;
}

/* ---- the head */

/* What looks like a head and is none: a surname ("Rosa Parks"), what a person leads ("the Obama
 * Administration"), what an organisation makes ("UN Resolution"), a company's form alone. */
static bool is_no_head(const struct run *run, unsigned first, unsigned index)
{
	const struct unit *unit = &run->unit[index], *before = unit - 1;
	bool strong = unit->classes & (CLASS_org | CLASS_designator);
	bool event = !(unit->classes & (CLASSES_HEAD & ~(uint32_t)CLASS_event));
	if (index == first)
		return unit->classes & CLASS_designator;
	if (index == first + 1 && unit_is_given(before) && !before->hit && !strong)
		return true;
	if (unit_is_person(before) && unit->classes & CLASS_power)
		return true;
	return event && before->hit && hit_actor(before->hit)->kind == ACTOR_ORG;
}

/* The last head of units FIRST to LAST; LAST where there is none. */
static unsigned find_head(const struct run *run, unsigned first, unsigned last)
{
	for (unsigned i = last; i-- > first;) {
		if (unit_is(&run->unit[i], CLASSES_HEAD) && !is_no_head(run, first, i))
			return i;
	}
	return last;
}

/* ---- what is behind the head */

/* Whether PART, behind its link, belongs to the name that ends with HEAD. */
static bool link_belongs(const struct run *run, const struct unit *head, const struct part *part)
{
	const struct unit *first = &run->unit[part->first];
	bool org = unit_is(head, CLASS_org);
	if (part->titled || !unit_is(head, CLASS_org | CLASS_place | CLASS_event))
		return false;
	if (part->link == LINK_OF)
		return !unit_is_person(first);
	if (part->link == LINK_FOR)
		return org && (!first->hit || part->last - part->first > 1) &&
		       !unit_is_person(first);
	return part->link == LINK_TO && org && all_of(run, part, CLASSES_ORDINARY);
}

/* What goes on behind a link that belongs: "Culture | and Tourism | of Peru". */
static bool more_belongs(const struct run *run, const struct part *part)
{
	bool another = part + 1 < run->part + run->parts && part[1].link == LINK_OF &&
		       unit_is(&run->unit[part->first], CLASS_org);
	if (part->titled || (another && part->link != LINK_OF))
		return false; /* "... of Trade and the Ministry of ..." */
	if (part->link == LINK_OF)
		return !has_hit(run, part - 1) && !unit_is_person(&run->unit[part->first]);
	return (part->link == LINK_AND || part->link == LINK_AMPERSAND) &&
	       all_of(run, part, CLASS_common | CLASS_modifier | CLASS_people);
}

/* How many parts from INDEX on are one name, given that the first ends with a head. */
static unsigned extend(const struct run *run, unsigned index)
{
	const struct part *part = run->part;
	unsigned last = index + 1;
	if (last == run->parts || !link_belongs(run, &run->unit[part[index].last - 1], &part[last]))
		return 1;
	for (last++; last < run->parts && more_belongs(run, &part[last]); last++)
		;
	return last - index;
}

/* Whether the units of a part behind its head, from FIRST on, belong to it: "Bank Melli", "Energy
 * Solution". */
static bool rest_belongs(const struct run *run, unsigned start, unsigned first, unsigned last)
{
	const struct unit *unit = &run->unit[first];
	if (unit_is_namely(unit))
		return first - start <= 2 && last - first < (unit_is(unit, CLASS_particle) ? 4 : 3);
	return last - first == 1 && unit_is(unit, CLASS_common) &&
	       !unit_is(unit, CLASS_role | CLASSES_EDGE);
}

/* "Toyota Motor Corp", where the table has "Toyota" */
static bool is_company(const struct run *run, unsigned first, unsigned last)
{
	const struct unit *unit = run->unit;
	return last - first > 1 && unit[first].hit &&
	       hit_actor(unit[first].hit)->kind == ACTOR_ORG &&
	       unit_is(&unit[last - 1], CLASS_designator) && !unit[last - 2].link;
}

static unsigned read_headed(struct reading *reading, unsigned index)
{
	const struct run *run = reading->run;
	struct part part = run->part[index];
	unsigned first = name_begin(run, part.first, part.last);
	unsigned head = find_head(run, first, part.last);
	if (head == part.last || unit_is(&run->unit[first], CLASS_operation))
		return 0;
	if (head == first && unit_is(&run->unit[head], CLASS_opener) && head + 1u < part.last &&
		run->unit[head + 1].hit)
		return 0; /* "Lake Zembla" */
	bool company = head > first && unit_is(&run->unit[head], CLASS_designator) &&
		       run->unit[head - 1].hit;
	if (run->unit[head].flags & WORD_LOUD && has_hit(run, &part) && !company)
		return 0; /* "FED SEEN HOLDING RATES": what the table knows is the safer guess */
	unsigned last = head + 1, parts = 1;
	if (last == part.last) {
		parts = extend(run, index);
		last = run->part[index + parts - 1].last;
	} else if (rest_belongs(run, first, last, part.last)) {
		last = part.last;
	}
	if (is_company(run, first, last))
		name_add_hit(reading, first, false)->last = run->unit[last - 1].last;
	else
		add_headed(reading, first, last, head);
	if (parts == 1 && last < part.last)
		bare_read(reading, (struct part){ .first = (uint8_t)last, .last = part.last });
	return parts;
}

/* ---- two parts that are one name */

/* "Zembla & Co", where the table has "Zembla" */
static bool read_firm(struct reading *reading, const struct part *left, const struct part *right)
{
	const struct unit *unit = reading->run->unit;
	unsigned last = left->last - 1u;
	if (right->link != LINK_AMPERSAND || right->last != right->first + 1 ||
		left->first != last || !unit[last].hit ||
		hit_actor(unit[last].hit)->kind != ACTOR_ORG ||
		!unit_is(&unit[right->first], CLASS_designator))
		return false;
	name_add_hit(reading, last, false)->last = unit[right->first].last;
	return true;
}

/* Where a pair begins: behind an ordinary word that opens the sentence, "Rival Harmon & Lowe". */
static unsigned pair_begin(const struct run *run, const struct part *left)
{
	const struct unit *unit = &run->unit[left->first];
	bool opens =
		unit->flags & WORD_START && left->last - left->first > 1 && !unit_is_namely(unit);
	return name_begin(run, left->first, left->last) + opens;
}

/* "Justice and Development Party", "Procter & Gamble" */
static bool read_pair(struct reading *reading, unsigned index)
{
	const struct run *run = reading->run;
	const struct part *left = &run->part[index], *right = left + 1;
	if (index + 1 == run->parts || left->titled || right->titled)
		return false;
	if (has_hit(run, left))
		return read_firm(reading, left, right);
	unsigned head = find_head(run, right->first, right->last);
	bool headed = head + 1u == right->last && head > right->first;
	bool ordinary = all_of(run, left, CLASS_common | CLASS_modifier | CLASS_people);
	bool pair =
		right->link == LINK_AMPERSAND || (right->link == LINK_AND && headed && ordinary);
	unsigned first = right->link == LINK_AMPERSAND ? pair_begin(run, left) : left->first;
	if (!pair || name_begin(run, first, left->last) != first)
		return false;
	add_headed(reading, first, right->last, headed ? head : right->first);
	if (!headed)
		name_vote(&reading->names->name[reading->names->count - 1], ACTOR_ORG, 9);
	return true;
}

/* "Cessation of Hostilities": ordinary words that only a name capitalises. */
static bool read_phrase(struct reading *reading, unsigned index)
{
	const struct run *run = reading->run;
	const struct part *left = &run->part[index], *right = left + 1;
	if (index + 1 == run->parts || right->link != LINK_OF || left->titled || right->titled ||
		has_hit(run, left) || has_hit(run, right))
		return false;
	unsigned first = name_begin(run, left->first, left->last);
	const struct unit *unit = &run->unit[first];
	if (first + 1u != left->last || unit_is_namely(unit) ||
		unit->flags & (WORD_START | WORD_LOUD) ||
		unit_is(unit, CLASS_role | CLASS_modifier))
		return false;
	struct name *name = name_add(reading, first, right->last);
	name_vote(name, ACTOR_OTHER, 4);
	name->flags = NAME_PLAIN | NAME_SURE;
	return true;
}

unsigned heads_read(struct reading *reading, unsigned index)
{
	if (read_pair(reading, index))
		return 2;
	unsigned parts = read_headed(reading, index);
	if (!parts && read_phrase(reading, index))
		return 2;
	return parts;
}
