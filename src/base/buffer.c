/* Buffers and growing arrays: heap memory that at least doubles whenever it must move. */
#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef BUFFER_ROOM
#define BUFFER_ROOM 64
#endif

void *grow(void *array, size_t *room, size_t need, size_t size)
{
	if (need <= *room)
		return array;
	size_t more = *room ? *room * 2 : BUFFER_ROOM;
	if (more < need)
		more = need;
	if (more > SIZE_MAX / size)
		base_fatal("out of memory");
	void *moved = realloc(array, more * size);
	if (!moved)
		base_fatal("out of memory");
	*room = more;
	return moved;
}

void buffer_release(struct buffer *buf)
{
	free(buf->at);
	*buf = (struct buffer){ 0 };
}

void buffer_add(struct buffer *buf, const void *bytes, size_t len)
{
	buf->at = grow(buf->at, &buf->room, buf->len + len + 1, 1);
	if (len)
		memcpy(buf->at + buf->len, bytes, len);
	buf->len += len;
	buf->at[buf->len] = '\0';
}

void buffer_add_slice(struct buffer *buf, struct slice slice)
{
	buffer_add(buf, slice.at, slice.len);
}

void buffer_add_char(struct buffer *buf, char c)
{
	buffer_add(buf, &c, 1);
}

void buffer_print(struct buffer *buf, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int len = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (len < 0)
		return;
	buf->at = grow(buf->at, &buf->room, buf->len + (size_t)len + 1, 1);
	va_start(args, format);
	vsnprintf(buf->at + buf->len, (size_t)len + 1, format, args);
	va_end(args);
	buf->len += (size_t)len;
}

struct slice buffer_slice(const struct buffer *buf)
{
	return (struct slice){ buf->at ? buf->at : "", buf->len };
}
