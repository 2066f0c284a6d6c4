/*
 * compare: two articles side by side. Everything here is a pure function of values that never
 * change, and may be called on any thread.
 *
 * side.c      an article made ready: its sentences and their words
 * number.c    numbers in digits and in words
 * stem.c      words without their endings
 * lexicon.c   how common words are and which stand for each other, from common.def and alike.def
 * overlap.c   how much of one stands in the other word for word
 * terms.c     the words of two sides as numbers, with what each is worth
 * cover.c     how much of a sentence others say too
 * match.c     what the one says about a sentence of the other
 * shared.c    why: what a sentence and its answer have in common
 * diff.c      the shortest way from one row of numbers to another
 * pairs.c     the words of two versions in pairs
 * moves.c     sentences that stand elsewhere in the other version
 * versions.c  what was changed from one version to the next
 * players.c   who is in both, and who in one
 * sketch.c    which of many articles one may be compared with
 * facts.c     dates, figures and quotations in both or in one
 * comparison.c   all of it together
 * findings.c  the sentences by what they were found to be
 */
#ifndef DRAMATIS_COMPARE_H
#define DRAMATIS_COMPARE_H

#include "actors/actors.h"

enum {
	LEFT,
	RIGHT,
	SIDES
};

/* ---- side.c */

enum {
	SIDE_FIGURE = 1, /* a number, in digits or as a word */
	SIDE_ACTOR = 2,  /* part of a mention */
};

/* Letters or digits without a blank between them; of scripts without blanks, one character. */
struct side_word {
	struct range at; /* in the piece's text */
	uint32_t sentence;
	uint32_t flags;
	uint64_t folded; /* hash of it in small letters, without diacritics and possessive ending */
	uint64_t term;   /* of its stem, or of the actor it begins to name; 0: it goes on naming */
	uint64_t start;  /* of what its stem begins with; 0: of a short word or an actor */
};

struct side_sentence {
	struct range at; /* in the piece's text */
	uint32_t block;  /* of the piece */
	uint32_t word;   /* the first one */
	uint32_t words;
};

/* The sentences of what is shown of an article and says something: no furniture, no bylines, dates
 * and notes, no pull quotes, which say a thing twice. */
struct side {
	const struct piece *piece; /* lent, as are the mentions */
	const struct mentions *mentions;
	struct side_sentence *sentence;
	uint32_t sentences;
	struct side_word *word;
	uint32_t words;
	bool cut; /* goes on behind what is compared: a huge article */
};

/* Of the first piece of an article. Piece and mentions have to live longer. */
struct side *side_make(const struct article *, const struct mentions *);
void side_free(struct side *);

/* The sentence that holds AT or, between sentences, the one before; NOWHERE in a side without. */
uint32_t side_sentence_at(const struct side *, uint32_t at);
bool block_kind_compared(enum block_kind);

/* ---- overlap.c */

enum likeness {
	LIKENESS_INDEPENDENT,
	LIKENESS_SHARED,   /* whole passages in common */
	LIKENESS_VERSIONS, /* of one text */
	LIKENESSES
};

struct overlap {
	enum likeness likeness;
	unsigned percent; /* of the five-word runs of the shorter one, how many are in the other */
};

struct overlap sides_overlap(const struct side *, const struct side *);
const char *likeness_name(enum likeness); /* "INDEPENDENT", "SHARED", "VERSIONS" */

/* ---- match.c */

enum {
	ANSWERS_MOST = 5 /* to a sentence */
};

enum strength {
	STRENGTH_NONE, /* nothing clear: the nearest */
	STRENGTH_WEAK,
	STRENGTH_STRONG, /* each is the other's best answer, and a good one */
};

struct reply {
	uint32_t sentence; /* of the other side */
	float score;       /* 0 to 1 */
	uint8_t strength;  /* enum strength */
};

struct replies {
	struct reply answer[ANSWERS_MOST]; /* best first */
	uint32_t answers;
};

/* What each side says about the sentences of the other. */
struct match {
	struct arena arena;
	const struct side *side[SIDES];            /* lent */
	struct replies *sentence[SIDES];           /* one a sentence of that side */
	uint32_t strong, weak[SIDES], only[SIDES]; /* sentences whose best answer is such */
	const struct terms *terms;                 /* for reasons */
};

struct match *match_make(const struct side *left, const struct side *right);
void match_free(struct match *);

/* ---- shared.c */

/* A word or an actor that a sentence and its answer have in common. */
struct reason {
	struct slice text; /* as the asking sentence has it; the name of an actor */
	struct range at;   /* there */
	bool actor;
};

/* Why sentence ANSWER of the other side answers sentence ASKING of side WHICH: the rarest first, in
 * ARENA. */
uint32_t match_reasons(const struct match *, unsigned which, uint32_t asking, uint32_t answer,
	struct arena *, struct reason **);
/* Whether both count the same thing and come to different figures: "12 crates", "13 crates". */
bool match_figures_differ(const struct match *, unsigned which, uint32_t asking, uint32_t answer);

/* ---- versions.c */

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

/* ---- players.c */

struct player {
	struct slice key, name; /* in the mentions of one of the sides */
	enum actor_kind kind;
	uint32_t count[SIDES]; /* mentions in what is compared */
	uint32_t actor[SIDES]; /* of the side's mentions; NOWHERE */
};

/* Who is in both, then who is on the left alone, then on the right. */
struct players {
	struct arena arena;
	struct player *player;
	uint32_t both, only[SIDES]; /* numbers of players */
};

struct players *players_make(const struct side *left, const struct side *right);
void players_free(struct players *);

/* ---- facts.c */

enum fact_kind {
	FACT_DATE,   /* a year is one */
	FACT_FIGURE, /* with "million" or "percent" behind it */
	FACT_QUOTE,
	FACT_KINDS
};

struct both_fact {
	enum fact_kind kind;
	struct slice text; /* a date as ISO 8601, others as written the first time */
	uint32_t count[SIDES];
	struct range at[SIDES]; /* of the first, in the piece's text */
};

/* Dates, then figures, then quotations; of each first what is in both, then left, then right. */
struct facts {
	struct arena arena;
	struct both_fact *fact;
	uint32_t count;
};

struct facts *facts_make(const struct side *left, const struct side *right);
void facts_free(struct facts *);
const char *fact_kind_name(enum fact_kind); /* "date", "figure", "quotation" */

/* ---- sketch.c */

struct sketch_actor {
	uint64_t key; /* hash of the actor's key */
	uint32_t count;
};

/* What is kept of an article to find others to compare it with; some kilobytes. */
struct sketch {
	struct arena arena;
	uint64_t *run; /* the least hashes of its five-word runs, sorted */
	uint32_t runs;
	bool whole; /* these are all of them */
	struct sketch_actor *actor;
	uint32_t actors;
};

struct sketch *sketch_make(const struct side *);
void sketch_free(struct sketch *);
/* As sides_overlap(), from a sample. */
struct overlap sketches_overlap(const struct sketch *, const struct sketch *);

struct candidate {
	uint32_t index; /* in MANY */
	float score;
	struct overlap overlap;
};

/* Those of MANY that have text or actors in common with ONE, best first, in ARENA; returns their
 * number. ONE itself, where it is among them, is left out. */
uint32_t candidates_find(const struct sketch *one, const struct sketch *const *many, uint32_t count,
	struct arena *, struct candidate **);

/* ---- comparison.c */

struct comparison {
	struct article *article[SIDES]; /* owned, as all below */
	struct mentions *mentions[SIDES];
	struct side *side[SIDES];
	struct overlap overlap;
	struct match *match;
	struct versions *versions; /* NULL: not asked for, they are no versions */
	struct players *players;
	struct facts *facts;
};

/* Takes over the articles. */
struct comparison *comparison_make(
	struct article *left, struct article *right, const struct roster *);
void comparison_free(struct comparison *);
void comparison_versions(struct comparison *); /* makes them where they are missing */

/* ---- findings.c */

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
