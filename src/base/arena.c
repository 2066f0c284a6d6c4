/*
 * Arenas: memory taken piece by piece and given back at once.
 *
 * Chunks double from ARENA_CHUNK up, so an article of 10 kB takes two of them and one of 10 MB a
 * dozen. Tests build with a tiny ARENA_CHUNK, so that every boundary happens.
 */
#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef ARENA_CHUNK
#define ARENA_CHUNK 4096
#endif
#define ARENA_CHUNK_MAX ((size_t)1 << 20)

struct arena_chunk {
	struct arena_chunk *before;
	size_t used, room;
	max_align_t bytes[];
};

void arena_init(struct arena *arena)
{
	*arena = (struct arena){ 0 };
}

static void drop_chunks(struct arena_chunk *chunk)
{
	while (chunk) {
		struct arena_chunk *before = chunk->before;
		free(chunk);
		chunk = before;
	}
}

void arena_release(struct arena *arena)
{
	drop_chunks(arena->chunk);
	arena_init(arena);
}

void arena_reset(struct arena *arena)
{
	if (arena->chunk) {
		drop_chunks(arena->chunk->before);
		arena->chunk->before = NULL;
		arena->chunk->used = 0;
	}
	arena->taken = 0;
}

static struct arena_chunk *add_chunk(struct arena *arena, size_t need)
{
	size_t room = arena->chunk ? arena->chunk->room * 2 : ARENA_CHUNK;
	if (room > ARENA_CHUNK_MAX)
		room = ARENA_CHUNK_MAX;
	if (room < need)
		room = need;
	struct arena_chunk *chunk = malloc(sizeof *chunk + room);
	if (!chunk)
		base_fatal("out of memory");
	*chunk = (struct arena_chunk){ .before = arena->chunk, .room = room };
	return arena->chunk = chunk;
}

/* Bytes that may have any value. */
static void *take(struct arena *arena, size_t size)
{
	size_t align = sizeof(max_align_t);
	if (size > SIZE_MAX / 2)
		base_fatal("out of memory");
	size_t need = (size + align - 1) / align * align;
	struct arena_chunk *chunk = arena->chunk;
	if (!chunk || chunk->room - chunk->used < need)
		chunk = add_chunk(arena, need);
	void *at = (char *)chunk->bytes + chunk->used;
	chunk->used += need;
	arena->taken += need;
	return at;
}

void *arena_take(struct arena *arena, size_t size)
{
	return memset(take(arena, size), 0, size);
}

struct slice arena_copy(struct arena *arena, struct slice slice)
{
	char *at = take(arena, slice.len + 1);
	if (slice.len)
		memcpy(at, slice.at, slice.len);
	at[slice.len] = '\0';
	return (struct slice){ at, slice.len };
}

struct slice arena_print(struct arena *arena, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int len = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (len < 0)
		return SLICE("");
	char *at = arena_take(arena, (size_t)len + 1);
	va_start(args, format);
	vsnprintf(at, (size_t)len + 1, format, args);
	va_end(args);
	return (struct slice){ at, (size_t)len };
}
