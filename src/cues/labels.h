/* Closed lists of what stands on the furniture of web pages ("follow us", "related articles"). */
#ifndef DRAMATIS_CUES_LABELS_H
#define DRAMATIS_CUES_LABELS_H

#include "base/base.h"

/* The first column of labels.tsv. */
enum label {
	LABEL_SHARE,   /* sharing and following */
	LABEL_MENU,    /* ways round the site */
	LABEL_LEGAL,   /* rights, terms, cookies */
	LABEL_RELATED, /* heads of lists of other articles */
	LABEL_MORE,    /* "keep reading": ends a teaser */
	LABEL_AD,
	LABEL_SIGNUP,  /* newsletters */
	LABEL_GIVE,    /* donations */
	LABEL_COMMENT, /* what readers write */
	LABEL_FORM,    /* fields to fill in */
	LABEL_AUTHOR,  /* "about the author" */
	LABEL_NOTE,    /* corrections, disclaimers */
	LABEL_TAGS,
	LABEL_CAPTION,  /* "photo:", agencies */
	LABEL_BYLINE,   /* "by" */
	LABEL_DATED,    /* "published on" */
	LABEL_UPDATED,  /* "last updated" */
	LABEL_CONTENTS, /* tables of contents */
	LABEL_IMAGE,    /* what stands for a picture: "logo" */
	LABEL_COUNT,    /* "5 min read", "3 hours ago" */
	LABEL_SOURCES,  /* heads of references and footnotes */
	LABELS
};

#define LABEL_BIT(label) (UINT32_C(1) << LABEL_##label)

/* LABEL_BITs, by where in the line the labels stand. */
struct label_hits {
	uint32_t whole;  /* the line is the label */
	uint32_t start;  /* it starts with it */
	uint32_t inside; /* it holds it or ends with it */
};

/* Case, apostrophes and marks do not count; a number is a number whatever it says; a capital
 * behind a small letter starts a word ("keep readingShow less"). */
struct label_hits labels_match(struct slice line);

#endif
