/*
 * The values of an INI file, by way of iniparser.
 *
 * Its versions differ: 4.2 takes a backslash between quotes for an escape, 4.1 does not, and both
 * take one at the end of a line for a promise of more. So the right lines are written anew in a
 * form that every version reads alike: a number in brackets, value = "...", and neither quote nor
 * backslash inside, for each of which a control character stands in. (No other can be in the file:
 * a line with one is wrong.)
 *
 * The form goes through a file in memory, because 4.1 reads nothing but paths: no temporary file to
 * be left behind or guessed at, and no folder that must be writable.
 *
 * The header lies where the system put it, which only the preprocessor can see: the one condition
 * outside base.
 */
#include "config/ini.h"

#if __has_include(<iniparser.h>)
#include <iniparser.h>
#else
#include <iniparser/iniparser.h>
#endif

#include <stdio.h>
#include <unistd.h>

enum {
	AT_ONCE = 200 /* values; iniparser takes time by the square of them */
};

static const struct {
	char plain, stand_in;
} stand_ins[] = { { '\\', 1 }, { '"', 2 } };

static int say_nothing(const char *format, ...)
{
	(void)format;
	return 0;
}

static char to_stand_in(char c)
{
	for (size_t i = 0; i < COUNT_OF(stand_ins); i++)
		if (c == stand_ins[i].plain)
			return stand_ins[i].stand_in;
	return c;
}

static char from_stand_in(char c)
{
	for (size_t i = 0; i < COUNT_OF(stand_ins); i++)
		if (c == stand_ins[i].stand_in)
			return stand_ins[i].plain;
	return c;
}

static struct slice map(struct arena *arena, struct slice text, char (*change)(char))
{
	char *copy = arena_take(arena, text.len + 1);
	for (size_t i = 0; i < text.len; i++)
		copy[i] = change(text.at[i]);
	return (struct slice){ copy, text.len };
}

/* Each value in a section of its own, since a name may be there twice. */
static void write_anew(struct ini *ini, struct buffer *text, size_t first, size_t last)
{
	for (size_t i = first; i < last; i++)
		buffer_print(text, "[%zu]\nvalue = \"%s\"\n", i,
			map(&ini->arena, ini->entry[i].value, to_stand_in).at);
}

static dictionary *load(struct slice text)
{
	char path[64];
	int fd = memory_file(text);
	if (fd < 0)
		return NULL;
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	iniparser_set_error_callback(say_nothing);
	dictionary *loaded = iniparser_load(path);
	iniparser_set_error_callback(NULL);
	close(fd);
	return loaded;
}

static void take_values(struct ini *ini, const dictionary *loaded, size_t first, size_t last)
{
	char key[32];
	for (size_t i = first; i < last; i++) {
		snprintf(key, sizeof key, "%zu:value", i);
		struct slice value = slice_of(iniparser_getstring(loaded, key, ""));
		ini->entry[i].value = map(&ini->arena, value, from_stand_in);
	}
}

static bool load_values(struct ini *ini, size_t first, size_t last)
{
	struct buffer text = { 0 };
	write_anew(ini, &text, first, last);
	dictionary *loaded = load(buffer_slice(&text));
	buffer_release(&text);
	if (!loaded)
		return false;
	take_values(ini, loaded, first, last);
	iniparser_freedict(loaded);
	return true;
}

bool ini_values(struct ini *ini)
{
	bool fine = true;
	for (size_t first = 0; first < ini->entries && fine; first += AT_ONCE) {
		size_t rest = ini->entries - first;
		fine = load_values(ini, first, first + (rest < AT_ONCE ? rest : AT_ONCE));
	}
	return fine;
}
