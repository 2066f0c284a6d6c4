/*
 * Judging: of what kind a name is, by votes, and whether it is one at all.
 *
 * Every mention votes, by what is in the name and by the words beside it; join.c adds the votes
 * of all mentions up, so one clear mention decides for the doubtful ones. A capital is evidence
 * only inside a sentence. Names from sentence starts, headlines and title case lines are kept too,
 * but not sure: join.c drops them unless a sure one says the same.
 */
#include "actors/names.h"

void name_vote(struct name *name, enum actor_kind kind, int weight)
{
	name->vote[kind] = (int8_t)(name->vote[kind] + weight);
}

/* ---- votes of the words beside a name */

/* "X, 43," "X, who" "X, a retired judge" */
static int aside_says(const struct words *words, uint32_t last)
{
	uint32_t flags = word_at(words, last)->flags;
	if (!(flags & GAP_COMMA) || !word_follows(words, last))
		return 0;
	if (flags & WORD_DIGIT)
		return word_at(words, last + 1)->flags & GAP_COMMA ? 3 : 0;
	if (slice_is(word_term(words, last)->text, "who"))
		return 3;
	for (uint32_t i = last; i < last + 4 && word_follows(words, i); i++) {
		if (i > last && !word_joined(words, i))
			break;
		if (word_classes(words, i) & (CLASS_role | CLASS_title))
			return 2;
	}
	return 0;
}

/* "the parliament of Zembla": what only a land has. */
static bool is_land(const struct words *words, uint32_t first)
{
	static const char *const has[] = { "annexation", "citizens", "constitution", "independence",
		"inhabitants", "invasion", "occupation", "parliament", "people", "population",
		"sovereignty", "territory" };
	bool of = first > 1 && word_joined(words, first) && word_joined(words, first - 1) &&
		  slice_is(word_term(words, first - 1)->text, "of");
	for (size_t i = 0; of && i < COUNT_OF(has); i++)
		if (slice_is(word_term(words, first - 2)->text, has[i]))
			return true;
	return false;
}

static void vote_before(const struct words *words, struct name *name)
{
	if (!word_joined(words, name->first))
		return;
	const struct term *before = word_term(words, name->first - 1);
	if (before->classes & (CLASS_title | CLASS_role) && !(before->classes & CLASS_org))
		name_vote(name, ACTOR_PERSON, 3);
	if (slice_is(before->text, "of") && word_joined(words, name->first - 1) &&
		word_classes(words, name->first - 2) & CLASS_member)
		name_vote(name, ACTOR_ORG, 3); /* "founder of Zembla" */
	if (is_land(words, name->first))
		name_vote(name, ACTOR_PLACE, 5);
	if (before->classes & CLASS_firm && !(word_at(words, name->first - 1)->flags & WORD_UPPER))
		name_vote(name, ACTOR_ORG, 4);
	if (slice_is(before->text, "the")) {
		name_vote(name, ACTOR_ORG, 2);
		name_vote(name, ACTOR_PERSON, -2);
	}
}

static void vote_after(const struct words *words, struct name *name)
{
	name_vote(name, ACTOR_PERSON, aside_says(words, name->last));
	if (!word_joined(words, name->last) || word_at(words, name->last)->flags & WORD_UPPER)
		return;
	if (word_classes(words, name->last) & CLASS_say)
		name_vote(name, ACTOR_PERSON, 2);
	if (word_classes(words, name->last) & CLASS_member)
		name_vote(name, ACTOR_ORG, 2);
}

/* ---- votes of the words in a name */

static bool all_namely(const struct words *words, const struct name *name)
{
	for (uint32_t i = name->first; i < name->last; i++) {
		uint32_t classes = word_classes(words, i);
		if (classes & CLASSES_ORDINARY && !(classes & (CLASS_given | CLASS_particle)))
			return false;
	}
	return true;
}

static void vote_inside(const struct words *words, struct name *name)
{
	uint32_t count = name->last - name->first;
	uint32_t first = word_classes(words, name->first);
	if (first & CLASS_given && !(first & CLASS_function))
		name_vote(name, ACTOR_PERSON, count > 1 ? 4 : 3);
	if (count > 1 && word_at(words, name->first)->flags & WORD_SINGLE)
		name_vote(name, ACTOR_PERSON, 3);
	for (uint32_t i = name->first + 1; i < name->last; i++) {
		if (word_at(words, i)->flags & WORD_SINGLE || word_classes(words, i) & CLASS_suffix)
			name_vote(name, ACTOR_PERSON, 3);
		else if (word_classes(words, i) & (CLASS_particle | CLASS_given))
			name_vote(name, ACTOR_PERSON, 2);
	}
	if (first & CLASS_particle)
		name_vote(name, ACTOR_PERSON, 1);
	if (count > 1 && count < 4 && all_namely(words, name))
		name_vote(name, ACTOR_PERSON, 1);
	if (name->flags & NAME_ACRONYM || word_at(words, name->first)->flags & WORD_INNER)
		name_vote(name, ACTOR_ORG, 3);
}

/* ---- sureness */

/* "84 MW", "CTF 50", "an MRI", "Fax:": a measure, a number, a thing, a label. */
static bool is_counted(const struct words *words, const struct name *name)
{
	bool before = word_joined(words, name->first), after = word_joined(words, name->last);
	uint32_t beside = (before ? word_at(words, name->first - 1)->flags : 0) |
			  (after ? word_at(words, name->last)->flags : 0);
	if (word_at(words, name->last)->flags & GAP_COLON ||
		(name->flags & NAME_ACRONYM && beside & WORD_DIGIT))
		return true;
	struct slice article = word_term(words, name->first - 1)->text;
	return before && (slice_is(article, "a") || slice_is(article, "an"));
}

/* "Rosavia published", "Rosavia's": a word in no list that opens a sentence and does something. */
static bool is_subject(const struct words *words, const struct name *name)
{
	const struct term *term = word_term(words, name->first);
	struct slice text = term->text;
	bool plural = text.len && text.at[text.len - 1] == 's';
	uint32_t next = word_at(words, name->last)->flags;
	if (term->word || term->classes || plural || text.len < 4 ||
		word_looks_verbal(words, name->first) || !word_follows(words, name->last))
		return false;
	if (next & GAP_ENDING || aside_says(words, name->last))
		return true;
	bool small = word_joined(words, name->last) && !(next & (WORD_UPPER | GAP_HYPHEN));
	return small && (word_classes(words, name->last) & CLASS_say ||
				word_looks_verbal(words, name->last));
}

static bool is_sure_word(const struct words *words, const struct name *name)
{
	const struct term *term = word_term(words, name->first);
	if (name->flags & NAME_PLAIN || term->small || is_counted(words, name))
		return false;
	if (name->flags & NAME_ACRONYM || !(word_at(words, name->first)->flags & WORD_START))
		return true;
	return (term->classes & CLASS_given && !(term->classes & CLASSES_ORDINARY)) ||
	       is_subject(words, name);
}

static bool is_sure(const struct words *words, const struct name *name)
{
	uint32_t flags = word_at(words, name->first)->flags;
	if (flags & WORD_LOUD || name->flags & NAME_TITLED)
		return !(flags & WORD_LOUD);
	if (name->last - name->first == 1)
		return is_sure_word(words, name);
	return !(name->flags & NAME_PLAIN) || !(flags & WORD_START);
}

void name_judge(const struct words *words, struct name *name)
{
	int place = place_or_power(words, name->first, name->last);
	vote_inside(words, name);
	vote_before(words, name);
	vote_after(words, name);
	if (place > 0)
		name_vote(name, ACTOR_PLACE, place);
	if (name->flags & NAME_TITLED)
		name_vote(name, ACTOR_PERSON, 6);
	if (name_scores(words, name->first, name->last)) {
		name_vote(name, ACTOR_ORG, 3);
		name->flags |= NAME_SURE;
	}
	if (is_sure(words, name))
		name->flags |= NAME_SURE;
}
