/* keyed: numbers by 64-bit keys. Private to actors and mktable. */
#ifndef DRAMATIS_ACTORS_KEYED_H
#define DRAMATIS_ACTORS_KEYED_H

#include "base/base.h"

/* Open addressing, at most half full. {0} is empty. */
struct keys {
	struct slot *slot;
	size_t slots, count;
};

uint32_t keys_find(const struct keys *, uint64_t key); /* NOWHERE where there is none */

/* The number kept with a key; VALUE from now on, where there was none. */
uint32_t *keys_keep(struct keys *, uint64_t key, uint32_t value);
void keys_release(struct keys *);

/* A key whose bits have all been mixed; of different keys they are different. */
uint64_t key_mixed(uint64_t key);

#endif
