/* Jumps: where the reader was before each of them, across articles. */
#ifndef DRAMATIS_HISTORY_H
#define DRAMATIS_HISTORY_H

#include "library/library.h"

struct jump {
	uint32_t entry, here_len;
	struct place top, here;
	int lead;
	bool marked;
};

struct history {
	struct jump *jump;
	size_t room;
	uint32_t count, at; /* jumps before AT are behind, from AT on ahead */
	bool pushed;        /* by this command: "15]" is one jump */
};

struct session;

void history_push(struct session *); /* before a jump: where the reader is */
void history_push_jump(struct session *, const struct jump *);
void history_current(const struct session *, struct jump *);
bool history_move(struct session *, int by);

#endif
