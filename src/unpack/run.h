/* One child process. Private to the room. */
#ifndef DRAMATIS_UNPACK_RUN_H
#define DRAMATIS_UNPACK_RUN_H

#include "unpack/unpack.h"

enum {
	USUAL_SECONDS = 10,
	OUTPUT_MOST = 256 * 1024 * 1024 + 65536, /* bytes of an article, and of its head */
};

enum ran_how {
	RAN_ENDED,   /* by itself: STATUS is its exit status */
	RAN_KILLED,  /* by a signal: STATUS is its number */
	RAN_LATE,    /* by us, after the time was up */
	RAN_FULL,    /* by us, since it wrote too much */
	RAN_STOPPED, /* by us, since the program ends */
	RAN_NOT,     /* it could not be started: STATUS is the error's number */
};

struct ran {
	enum ran_how how;
	int status;
	struct buffer *out; /* what it wrote on standard output */
	char said[120];     /* the first line that it wrote on standard error, as clean text */
};

/* WORD[0] is looked for in PATH unless it holds a slash; the last one is NULL. OUT is filled. */
void run_child(const struct unpack *, char *const *word, struct feed, struct ran *);

unsigned run_seconds(const struct unpack *);

#endif
