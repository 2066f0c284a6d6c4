/* What is being typed: editing and completion. */
#ifndef DRAMATIS_PROMPT_H
#define DRAMATIS_PROMPT_H

#include "config/config.h"

enum prompt_kind {
	PROMPT_NONE,
	PROMPT_COMMAND,
	PROMPT_FIND,
	PROMPT_FILTER,
	PROMPT_ARGUMENT, /* of the command `command`, reached by a key */
	PROMPT_OVERLAY,  /* the search of an overlay */
};

struct prompt {
	enum prompt_kind kind;
	enum command command;
	struct buffer about; /* whom the command is about; empty: not said */
	struct buffer text;
	size_t cursor;            /* byte in text */
	struct buffer candidates; /* of the last Tab, one a line */
	uint32_t candidate;       /* the one in text; NOWHERE: none yet */
	size_t completed_from;    /* where in text the completed word starts */
};

struct workspace;

void prompt_open(struct prompt *, enum prompt_kind, struct slice text);
void prompt_close(struct prompt *);
bool prompt_key(struct workspace *, key_code); /* edits; false: not an editing key */
void prompt_offer(struct workspace *);         /* shows what may be typed, before anything is */
void prompt_complete(struct workspace *, int by);

#endif
