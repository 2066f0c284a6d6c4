/* change: what was changed from one version to the next. */
#ifndef DRAMATIS_COMPARE_CHANGE_H
#define DRAMATIS_COMPARE_CHANGE_H

#include "compare/side.h"

enum change {
	CHANGE_NONE,
	CHANGE_WORDS, /* words, marks or letters of it differ */
	CHANGE_MOVED, /* stands elsewhere; words of it may differ too */
	CHANGE_ONLY,  /* removed or added: the other side has nothing like it */
};

struct version_sentence {
	uint32_t partner; /* on the other side; NOWHERE */
	uint8_t change;   /* enum change */
	bool figures;     /* the partner has other figures */
	bool names;       /* or names others */
};

/* How one side became the other. */
struct versions {
	struct arena arena;
	const struct side *side[SIDES]; /* lent */
	uint32_t *pair[SIDES];          /* by word: the same word on the other side; NOWHERE */
	struct version_sentence *sentence[SIDES];
	uint32_t words[SIDES]; /* that have no pair: removed on the left, added on the right */
	uint32_t same, changed, moved; /* sentences of the left side */
	uint32_t only[SIDES];
	uint32_t figures, names; /* of the left side whose partner has others */
};

struct versions *versions_make(const struct side *left, const struct side *right);
void versions_free(struct versions *);
/* How a sentence is marked: '*' changed, '<' '>' moved, '+' only here, '!' with other figures or
 * names, ' ' the same. */
char version_mark(const struct versions *, unsigned which, uint32_t sentence);

#endif
