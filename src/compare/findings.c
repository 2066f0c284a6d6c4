/*
 * Findings: what each sentence was found to be, sorted by the rule that found it. Nothing is judged
 * here, only counted: of reports that were written apart who says what too, of versions what was
 * changed. A sentence whose figures differ is under two headings, since both are asked for.
 */
#include "compare/compare.h"

#include <stdlib.h>

static const char *const names[FINDING_KINDS] = {
	[FINDING_STRONG] = "strong",
	[FINDING_CHANGED] = "changed",
	[FINDING_MOVED] = "moved",
	[FINDING_FIGURES] = "figures differ?",
	[FINDING_NAMES] = "names differ?",
	[FINDING_WEAK_LEFT] = "weak, left",
	[FINDING_WEAK_RIGHT] = "weak, right",
	[FINDING_ONLY_LEFT] = "only left",
	[FINDING_ONLY_RIGHT] = "only right",
	[FINDING_REMOVED] = "removed",
	[FINDING_ADDED] = "added",
	[FINDING_SAME] = "the same",
};

static const char *const rules[FINDING_KINDS] = {
	[FINDING_STRONG] = "each is the best answer to the other, and a good one",
	[FINDING_CHANGED] = "words, letters or marks of them differ",
	[FINDING_MOVED] = "they stand elsewhere; words of them may differ, too",
	[FINDING_FIGURES] = "a number of the one is not that of the other",
	[FINDING_NAMES] = "the one names somebody whom the other does not",
	[FINDING_WEAK_LEFT] = "the right side perhaps says that, too",
	[FINDING_WEAK_RIGHT] = "the left side perhaps says that, too",
	[FINDING_ONLY_LEFT] = "the right side has no clear answer",
	[FINDING_ONLY_RIGHT] = "the left side has no clear answer",
	[FINDING_REMOVED] = "the right side has nothing like it",
	[FINDING_ADDED] = "the left side has nothing like it",
	[FINDING_SAME] = "word for word on both sides, in the same order",
};

const char *finding_name(enum finding_kind kind)
{
	return names[kind];
}

const char *finding_rule(enum finding_kind kind)
{
	return rules[kind];
}

bool finding_asked(enum finding_kind kind, enum likeness likeness)
{
	bool versions = likeness != LIKENESS_INDEPENDENT;
	switch (kind) {
	case FINDING_FIGURES:
		return true;
	case FINDING_CHANGED:
	case FINDING_MOVED:
	case FINDING_NAMES:
	case FINDING_REMOVED:
	case FINDING_ADDED:
	case FINDING_SAME:
		return versions;
	default:
		return !versions;
	}
}

static void add(struct findings *findings, enum finding_kind kind, unsigned which,
	uint32_t sentence, uint32_t other)
{
	struct finding *finding = &findings->of[kind][findings->count[kind]++];
	finding->sentence[which] = sentence;
	finding->sentence[!which] = other;
}

/* ---- reports that were written apart */

static void sort_reply(
	struct findings *findings, const struct match *match, unsigned which, uint32_t sentence)
{
	const struct replies *replies = &match->sentence[which][sentence];
	struct reply best = { .sentence = NOWHERE, .strength = STRENGTH_NONE };
	if (replies->answers)
		best = replies->answer[0];
	if (best.strength == STRENGTH_NONE)
		add(findings, which == LEFT ? FINDING_ONLY_LEFT : FINDING_ONLY_RIGHT, which,
			sentence, NOWHERE);
	else if (best.strength == STRENGTH_WEAK)
		add(findings, which == LEFT ? FINDING_WEAK_LEFT : FINDING_WEAK_RIGHT, which,
			sentence, best.sentence);
	else if (which == LEFT)
		add(findings, FINDING_STRONG, which, sentence, best.sentence);
	if (best.strength == STRENGTH_STRONG && which == LEFT &&
		match_figures_differ(match, which, sentence, best.sentence))
		add(findings, FINDING_FIGURES, which, sentence, best.sentence);
}

/* ---- versions */

static void sort_version(struct findings *findings, const struct versions *versions, unsigned which,
	uint32_t sentence)
{
	static const enum finding_kind kinds[] = {
		[CHANGE_NONE] = FINDING_SAME,
		[CHANGE_WORDS] = FINDING_CHANGED,
		[CHANGE_MOVED] = FINDING_MOVED,
	};
	const struct version_sentence *version = &versions->sentence[which][sentence];
	if (version->change == CHANGE_ONLY)
		add(findings, which == LEFT ? FINDING_REMOVED : FINDING_ADDED, which, sentence,
			NOWHERE);
	else if (which == LEFT)
		add(findings, kinds[version->change], which, sentence, version->partner);
	if (which == LEFT && version->figures)
		add(findings, FINDING_FIGURES, which, sentence, version->partner);
	if (which == LEFT && version->names)
		add(findings, FINDING_NAMES, which, sentence, version->partner);
}

/* ---- all of them */

struct findings *findings_make(const struct comparison *comparison, enum likeness likeness)
{
	struct findings *findings = calloc(1, sizeof *findings);
	if (!findings)
		base_fatal("out of memory");
	arena_init(&findings->arena);
	findings->likeness = likeness;
	uint32_t most = 0;
	for (unsigned i = 0; i < SIDES; i++)
		if (comparison->side[i]->sentences > most)
			most = comparison->side[i]->sentences;
	for (unsigned kind = 0; kind < FINDING_KINDS; kind++)
		if (finding_asked(kind, likeness))
			findings->of[kind] =
				ARENA_NEW(&findings->arena, struct finding, (size_t)most + 1);
	for (unsigned i = 0; i < SIDES; i++)
		for (uint32_t k = 0; k < comparison->side[i]->sentences; k++)
			if (likeness == LIKENESS_INDEPENDENT)
				sort_reply(findings, comparison->match, i, k);
			else
				sort_version(findings, comparison->versions, i, k);
	return findings;
}

void findings_free(struct findings *findings)
{
	if (!findings)
		return;
	arena_release(&findings->arena);
	free(findings);
}

/* ---- in words */

static bool has_answers(const struct match *match)
{
	for (uint32_t i = 0; i < match->side[LEFT]->sentences; i++)
		if (match->sentence[LEFT][i].answers)
			return true;
	return false;
}

const char *comparison_nothing(const struct side *const side[SIDES], const struct match *match,
	const struct versions *versions)
{
	if (!side[LEFT]->sentences && !side[RIGHT]->sentences)
		return "nothing to compare: no sentences on either side";
	if (!side[LEFT]->sentences || !side[RIGHT]->sentences)
		return side[LEFT]->sentences ? "nothing to compare: no sentences on the right"
					     : "nothing to compare: no sentences on the left";
	if (versions && !versions->changed && !versions->moved && !versions->only[LEFT] &&
		!versions->only[RIGHT])
		return "both are the same text";
	if (!versions && !has_answers(match))
		return "they have no words in common that would tell anything";
	return NULL;
}
