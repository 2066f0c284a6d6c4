/*
 * What the reader decided of texts, in this session and in earlier ones: see article/choose.h.
 *
 * It is kept in $XDG_STATE_HOME/dramatis/kinds.tsv, one decision a line: the key of the text in 16
 * hexadecimal digits, "article" or "furniture", and how the text begins, for those who look at the
 * file. Later lines win. A decision is one write at the end of the file, so that neither a second
 * session nor an end in the middle of it costs more than that line.
 */
#ifndef DRAMATIS_KINDS_H
#define DRAMATIS_KINDS_H

#include "article/choose.h"

struct kinds {
	struct arena arena;
	const struct choices *choices; /* in force; lent with jobs, never changed */
	char *path;                    /* NULL: nothing is kept */
	bool complained;               /* it could not be written, which is said once */
};

/* Reads what earlier sessions decided; KEPT: --no-state was not given. */
void kinds_open(struct kinds *, bool kept);
void kinds_release(struct kinds *);

/* Decides of TEXTS; FALSE and ERR_SYSTEM, the first time: this is for the session only. */
bool kinds_choose(
	struct kinds *, const struct slice *texts, size_t count, bool shown, struct err *);

#endif
