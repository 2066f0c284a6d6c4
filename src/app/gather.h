/* What outputs about actors know of all articles before the first row: which actors are one. */
#ifndef DRAMATIS_GATHER_H
#define DRAMATIS_GATHER_H

#include "library/library.h"

struct session;

struct gathered {
	struct session *session;
	struct kept *kept; /* by entry: what was read and need not be read again */
};

/* Reads all articles of the session and joins their actors. What cannot be read is left to who asks
 * for it. */
void gathered_make(struct gathered *, struct session *);
void gathered_release(struct gathered *);

/* Hands over an article and, where they are known, the mentions of its first piece, else NULL. */
struct article *gathered_take(struct gathered *, uint32_t entry, struct mentions **, struct err *);

/* An actor of some article as all articles have it: key, name, kind. */
struct tally gathered_tally(const struct gathered *, const struct actor *);
/* The key in the buffer becomes all keys of its actor, one a line. */
void gathered_keys(const struct gathered *, struct buffer *);

#endif
