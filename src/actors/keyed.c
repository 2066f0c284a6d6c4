/* Numbers by keys: in a table of slots, of which a key's own is where its low bits say. */
#include "actors/keyed.h"

#include <stdlib.h>

struct slot {
	uint64_t key;
	uint32_t value; /* NOWHERE in an empty slot */
};

static struct slot *slot_of(const struct keys *keys, uint64_t key)
{
	for (size_t at = (size_t)key;; at++) {
		struct slot *slot = &keys->slot[at & (keys->slots - 1)];
		if (slot->value == NOWHERE || slot->key == key)
			return slot;
	}
}

static void spread(struct keys *keys)
{
	struct keys old = *keys;
	keys->slots = old.slots ? old.slots * 2 : 256;
	keys->slot = malloc(keys->slots * sizeof *keys->slot);
	if (!keys->slot)
		base_fatal("out of memory");
	for (size_t i = 0; i < keys->slots; i++)
		keys->slot[i].value = NOWHERE;
	for (size_t i = 0; i < old.slots; i++) {
		if (old.slot[i].value != NOWHERE)
			*slot_of(keys, old.slot[i].key) = old.slot[i];
	}
	free(old.slot);
}

uint32_t keys_find(const struct keys *keys, uint64_t key)
{
	return keys->slots ? slot_of(keys, key)->value : NOWHERE;
}

uint32_t *keys_keep(struct keys *keys, uint64_t key, uint32_t value)
{
	if (keys->count * 2 >= keys->slots)
		spread(keys);
	struct slot *slot = slot_of(keys, key);
	if (slot->value == NOWHERE) {
		*slot = (struct slot){ key, value };
		keys->count++;
	}
	return &slot->value;
}

void keys_release(struct keys *keys)
{
	free(keys->slot);
}

/* The finalizer of SplitMix64. */
uint64_t key_mixed(uint64_t key)
{
	key = (key ^ key >> 30) * 0xBF58476D1CE4E5B9u;
	key = (key ^ key >> 27) * 0x94D049BB133111EBu;
	return key ^ key >> 31;
}
