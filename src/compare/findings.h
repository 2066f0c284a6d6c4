/* findings: the sentences of two articles by what they were found to be. */
#ifndef DRAMATIS_COMPARE_FINDINGS_H
#define DRAMATIS_COMPARE_FINDINGS_H

#include "compare/comparison.h"

enum finding_kind { /* in the order in which they are told */
	FINDING_STRONG,
	FINDING_CHANGED,
	FINDING_MOVED,
	FINDING_FIGURES,
	FINDING_NAMES,
	FINDING_WEAK_LEFT,
	FINDING_WEAK_RIGHT,
	FINDING_ONLY_LEFT,
	FINDING_ONLY_RIGHT,
	FINDING_REMOVED,
	FINDING_ADDED,
	FINDING_SAME,
	FINDING_KINDS
};

/* A sentence and its counterpart; NOWHERE on a side that has none. */
struct finding {
	uint32_t sentence[SIDES];
};

struct findings {
	struct arena arena;
	enum likeness likeness;
	struct finding *of[FINDING_KINDS]; /* in the order of the text */
	uint32_t count[FINDING_KINDS];
};

/* As LIKENESS has it; but for independent ones the versions have to be there. */
struct findings *findings_make(const struct comparison *, enum likeness);
void findings_free(struct findings *);
bool finding_asked(enum finding_kind, enum likeness); /* whether the kind is one of such articles */
const char *finding_name(enum finding_kind);          /* "figures differ?" */
const char *finding_rule(enum finding_kind);          /* what such sentences have in common */

/* What there is to be said where there is nothing to be told, or NULL; VERSIONS is NULL for
 * independent articles, else MATCH is not asked. */
const char *comparison_nothing(
	const struct side *const[SIDES], const struct match *, const struct versions *);

#endif
