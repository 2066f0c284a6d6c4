/* joined: the actors of an entry as the whole catalogue counts them. Private to library. */
#ifndef DRAMATIS_LIBRARY_JOINED_H
#define DRAMATIS_LIBRARY_JOINED_H

#include "library/library.h"

/* Makes the entry's actors of what was found in it, and counts them with their members. */
void entry_count_actors(struct catalogue *, struct entry *);

#endif
