/* Jumps: where the reader was before each of them, across articles and on both sides of a spread.
 */
#ifndef DRAMATIS_HISTORY_H
#define DRAMATIS_HISTORY_H

#include "library/library.h"

/* Where one reading was. */
struct stand {
	struct place top, here;
	uint32_t here_len;
	int lead;
	bool marked;
};

struct jump {
	uint32_t entry;
	struct stand at;
	bool facing;          /* two articles were side by side: */
	unsigned which;       /* the side of this one, */
	uint32_t other_entry; /* the other one */
	struct stand other;   /* and where that was */
};

struct history {
	struct jump *jump;
	size_t room;
	uint32_t count, at; /* jumps before AT are behind, from AT on ahead */
	bool pushed;        /* by this command: "15]" is one jump */
};

struct session;
struct reading;

struct stand stand_of(const struct reading *);
void stand_put(struct reading *, const struct stand *);

void history_push(struct session *); /* before a jump: where the reader is */
void history_push_jump(struct session *, const struct jump *);
void history_current(const struct session *, struct jump *);
bool history_move(struct session *, int by);

#endif
