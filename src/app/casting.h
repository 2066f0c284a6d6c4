/*
 * The actor files of a session, and what the reader changes in them.
 *
 * Files beside the articles come first, in the order in which they were met, then the user's own:
 * --actors-file, or actors.ini of the user's folder. That one alone is ever written.
 */
#ifndef DRAMATIS_CASTING_H
#define DRAMATIS_CASTING_H

#include "config/config.h"

/* What undoing one edit needs. */
struct edit {
	struct slice before, after, block; /* the file, and what was put at its end */
	struct slice what;                 /* "Oak counts as Elm" */
	bool existed;
};

struct casting {
	struct arena arena;
	struct slice *path; /* those that were found beside articles */
	size_t paths, room;
	const char *own;        /* NULL: no home is known */
	bool named;             /* by --actors-file: it has to be there */
	struct roster **roster; /* all of the session: jobs may look at older ones */
	size_t rosters, roster_room;
	struct edit *edit;
	size_t edits, edit_room;
};

void casting_init(struct casting *, const char *named);
void casting_release(struct casting *);

/* The file beside an article or in a folder of articles, if there is one. */
void casting_beside(struct casting *, const char *path);

/* The roster of all files as they are now; NULL where there are none. The config gets complaints.
 */
const struct roster *casting_make(struct casting *, struct config *);

/* Changes the user's own file; WHAT says it in words. FALSE: the file is as it was, since it cannot
 * be written, or would be wrong. */
bool casting_edit(struct casting *, const struct cast_change *, struct slice what, struct err *);
/* Takes the last edit back; WHAT is what it was. One that cannot be found in the file is forgotten.
 */
bool casting_undo(struct casting *, struct slice *what, struct err *);

#endif
