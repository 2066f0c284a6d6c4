/*
 * Names: run after run, part after part.
 *
 * A part is a name with a head ("Ministry", "River", "Treaty"), which may take the parts behind it
 * (heads.c), or it is bare (bare.c). What stands in brackets behind a name is a definition.
 */
#include "actors/names.h"

#include <stdlib.h>
#include <string.h>

struct name *name_add(struct reading *reading, unsigned first, unsigned last)
{
	struct names *names = reading->names;
	const struct unit *unit = reading->run->unit;
	names->name =
		grow(names->name, &names->room, (size_t)names->count + 1, sizeof *names->name);
	struct name *name = &names->name[names->count++];
	*name = (struct name){
		.first = unit[first].first,
		.last = unit[last - 1].last,
		.means = NOWHERE,
	};
	return name;
}

struct name *name_add_hit(struct reading *reading, unsigned index, bool titled)
{
	const struct unit *unit = &reading->run->unit[index];
	struct name *name = name_add(reading, index, index + 1);
	name->hit = unit->hit;
	name->flags = NAME_SURE | (titled ? NAME_TITLED : 0);
	if (unit_is_person(unit) && !unit_is_surname(unit) && unit->last - unit->first > 1)
		name->flags |= NAME_FULL;
	return name;
}

/* "April Smith", "Jan Egeland": a month or a feast that is a given name here. */
bool unit_is_given_here(const struct unit *unit, unsigned index, unsigned last)
{
	return unit[index].classes & CLASS_given && unit[index].classes & CLASS_calendar &&
	       index + 1 < last && unit_is_namely(&unit[index + 1]);
}

/* "A. K. Tarkwell", not "A Tarkwell" */
static bool is_initial(const struct unit *unit, unsigned index, unsigned last)
{
	return unit[index].flags & WORD_SINGLE && index + 1 < last &&
	       unit[index + 1].flags & GAP_DOT;
}

/* "Fifth Corps" */
static bool is_ordinal_here(const struct unit *unit, unsigned index, unsigned last)
{
	return unit[index].classes & CLASS_ordinal && index + 1 < last &&
	       unit_is(&unit[index + 1], CLASS_org);
}

unsigned name_begin(const struct run *run, unsigned first, unsigned last)
{
	const struct unit *unit = run->unit;
	while (first < last && unit_is(&unit[first], CLASSES_EDGE) &&
		!is_ordinal_here(unit, first, last) && !is_initial(unit, first, last) &&
		!unit_is_acronym(&unit[first]) && !unit_is_given_here(unit, first, last))
		first++;
	return first;
}

/* ---- definitions */

/* Whether the capitals of NAME are the letters of the word at INDEX. */
static bool has_initials(const struct words *words, const struct name *name, uint32_t index)
{
	struct slice letters = word_term(words, index)->text;
	size_t found = 0;
	for (uint32_t i = name->first; i < name->last; i++) {
		if (!(word_at(words, i)->flags & WORD_UPPER))
			continue;
		if (found == letters.len || word_term(words, i)->text.at[0] != letters.at[found])
			return false;
		found++;
	}
	return found == letters.len;
}

static bool is_bracketed(const struct words *words, const struct name *name)
{
	uint32_t flags = word_at(words, name->first)->flags;
	return name->last - name->first == 1 && flags & WORD_CAPITALS && flags & GAP_OPEN &&
	       word_at(words, name->last)->flags & GAP_CLOSE;
}

static bool is_person(const struct name *name)
{
	if (name->hit)
		return hit_actor(name->hit)->kind == ACTOR_PERSON;
	return name->vote[ACTOR_PERSON] > name->vote[ACTOR_ORG];
}

/* "ZEMBLA CITY (AP) -": behind the place of a dateline stands who reports from it. */
static bool is_dateline(const struct words *words, const struct name *name)
{
	const uint32_t both = WORD_BLOCK | WORD_CAPITALS;
	return name->hit && hit_actor(name->hit)->kind == ACTOR_PLACE &&
	       (word_at(words, name->first)->flags & both) == both;
}

/* "Long Name (LN)": what stands in brackets behind a name stands for it. Where the table knows one
 * of the two, the other is that. */
static void define(struct names *names, const struct words *words, uint32_t index)
{
	struct name *name = &names->name[index], *before = name - 1;
	if (!is_bracketed(words, name) || is_person(before) || name->first - before->last > 2 ||
		before->last - before->first < 2 || is_dateline(words, before))
		return;
	if (!name->hit) {
		name->means = index - 1;
		name->flags |= NAME_SURE | NAME_ACRONYM;
		name_vote(before, ACTOR_ORG, 4);
	} else if (!before->hit && has_initials(words, before, name->first)) {
		before->means = index;
	}
}

/* "Zembla Consultants, Inc." */
static void add_form(struct names *names, const struct words *words, uint32_t index)
{
	struct name *name = &names->name[index];
	uint32_t flags = word_at(words, name->last)->flags;
	bool comma = (flags & (GAP_ALL | WORD_BLOCK)) == (GAP_COMMA | GAP_BLANK);
	if (!comma || !(flags & WORD_UPPER) || is_person(name) ||
		!(word_classes(words, name->last) & CLASS_designator) ||
		(index + 1 < names->count && name[1].first <= name->last))
		return;
	name->last++;
	if (!name->hit)
		name_vote(name, ACTOR_ORG, 8);
}

/* A field of a ministry: an ordinary word with a capital. */
static bool is_field(const struct words *words, uint32_t index)
{
	const uint32_t other = CLASS_title | CLASS_role | CLASS_place | CLASSES_EDGE;
	uint32_t classes = word_classes(words, index);
	bool ordinary =
		classes & CLASS_modifier || (classes & (CLASS_common | CLASS_org)) == CLASS_common;
	return word_at(words, index)->flags & WORD_UPPER && ordinary && !(classes & other);
}

/* Where a list of fields ends that goes on at AT: ", Sports and Tourism"; AT where none does. */
static uint32_t fields_end(const struct words *words, uint32_t at)
{
	const uint32_t comma = GAP_COMMA | GAP_BLANK;
	uint32_t end = at;
	while ((word_at(words, end)->flags & (GAP_ALL | WORD_BLOCK)) == comma &&
		is_field(words, end))
		end++;
	bool and = end > at && slice_is(word_term(words, end)->text, "and") &&
		   is_field(words, end + 1) && word_joined(words, end + 1);
	return and? end + 2 : at;
}

/* "Ministry of Culture, Sports and Tourism" */
static void add_fields(struct names *names, const struct words *words, uint32_t index)
{
	struct name *name = &names->name[index];
	if (name->hit || name->vote[ACTOR_ORG] < 8 || name->last - name->first < 3)
		return;
	struct slice link = word_term(words, name->first + 1)->text;
	bool of = slice_is(link, "of") || slice_is(link, "for") || slice_is(link, "on");
	uint32_t end = of ? fields_end(words, name->last) : name->last, next = index + 1;
	while (next < names->count && names->name[next].first < end)
		next++;
	if (end == name->last || names->name[next - 1].last > end)
		return;
	name->last = end;
	memmove(&names->name[index + 1], &names->name[next],
		(names->count - next) * sizeof *names->name);
	names->count -= next - index - 1;
}

/* ---- the walk */

static void read_run(struct reading *reading)
{
	const struct run *run = reading->run;
	for (unsigned i = 0; i < run->parts;) {
		unsigned parts = heads_read(reading, i);
		if (!parts)
			bare_read(reading, run->part[i]);
		i += parts ? parts : 1;
	}
}

static bool *find_clubs(const struct words *words, const struct hits *hits)
{
	bool *club = calloc(builtin_table.actors + 1, sizeof *club);
	if (!club)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < hits->count; i++) {
		const struct hit *hit = &hits->hit[i];
		if (!hit_is_own(hit) && hit_actor(hit)->kind == ACTOR_PLACE)
			club[hit->claim->actor] |= city_scores(words, hit->first, hit->last);
	}
	return club;
}

void names_read(struct names *names, const struct words *words, const struct hits *hits)
{
	struct run run;
	struct reading reading = { names, words, &run, find_clubs(words, hits) };
	*names = (struct names){ 0 };
	uint32_t hit = 0;
	for (uint32_t at = 0; at < words->count;) {
		run_read(&run, words, hits, &hit, &at);
		read_run(&reading);
	}
	free(reading.club);
	for (uint32_t i = 0; i < names->count; i++)
		add_fields(names, words, i);
	for (uint32_t i = 1; i < names->count; i++)
		define(names, words, i);
	for (uint32_t i = 0; i < names->count; i++)
		add_form(names, words, i);
}

void names_release(struct names *names)
{
	free(names->name);
}
