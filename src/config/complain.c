/*
 * Complaints of one file: collected as the sections are worked off, told by line.
 *
 * A file that is no configuration at all is wrong in every line; past the first COMPLAINTS_MOST
 * nobody reads on.
 */
#include "config/complain.h"

#include <stdio.h>
#include <stdlib.h>

enum {
	COMPLAINTS_MOST = 50,
	COMPLAINTS_A_LINE = 8 /* a line of names may be wrong a thousand times */
};

void complaints_init(struct complaints *complaints, struct slice file)
{
	*complaints = (struct complaints){ 0 };
	arena_init(&complaints->arena);
	complaints->file = arena_copy(&complaints->arena, file);
}

static bool is_enough(const struct complaints *complaints, unsigned line)
{
	return line && complaints->count >= COMPLAINTS_A_LINE &&
	       complaints->list[complaints->count - COMPLAINTS_A_LINE].line == line &&
	       complaints->list[complaints->count - 1].line == line;
}

void complain(struct complaints *complaints, unsigned line, const char *format, ...)
{
	char text[512];
	if (is_enough(complaints, line))
		return;
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	complaints->list = grow(complaints->list, &complaints->room, complaints->count + 1,
		sizeof *complaints->list);
	complaints->list[complaints->count] = (struct complaint){ line, (unsigned)complaints->count,
		arena_copy(&complaints->arena, slice_of(text)) };
	complaints->count++;
}

static int by_line(const void *a, const void *b)
{
	const struct complaint *one = a, *two = b;
	if (one->line != two->line)
		return one->line < two->line ? -1 : 1;
	return one->order < two->order ? -1 : 1;
}

static void tell(struct config *config, struct slice file, unsigned line, struct slice text)
{
	struct buffer *to = &config->complaints;
	buffer_add_slice(to, file);
	if (line)
		buffer_print(to, ":%u", line);
	buffer_print(to, ": %.*s\n", (int)text.len, text.at);
	config->errors++;
}

void complaints_tell(struct complaints *complaints, struct config *config)
{
	size_t told = complaints->count < COMPLAINTS_MOST ? complaints->count : COMPLAINTS_MOST;
	if (complaints->count)
		qsort(complaints->list, complaints->count, sizeof *complaints->list, by_line);
	for (size_t i = 0; i < told; i++)
		tell(config, complaints->file, complaints->list[i].line, complaints->list[i].text);
	if (told < complaints->count)
		tell(config, complaints->file, 0,
			arena_print(&complaints->arena, "%zu more lines are wrong",
				complaints->count - told));
	complaints_release(complaints);
}

void complaints_release(struct complaints *complaints)
{
	free(complaints->list);
	arena_release(&complaints->arena);
}
