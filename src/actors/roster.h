/* roster: whom the user names. Private to actors. */
#ifndef DRAMATIS_ACTORS_ROSTER_H
#define DRAMATIS_ACTORS_ROSTER_H

#include "actors/gazetteer.h"

struct roster {
	struct gazetteer *gazetteer; /* owned: the only names to be looked for; or NULL */
};

#endif
