/*
 * Where the files of a user lie, and which of them are themes.
 *
 * A theme is a name, and its file NAME.ini is looked for among the user's themes, then among the
 * shipped ones. The theme "terminal" needs no file: without one it is what styles.def says, so that
 * a program that was never installed still starts without a complaint.
 */
#include "config/theme.h"
#include "config/word.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char built_in[] = "terminal", ending[] = ".ini";

bool user_path(struct buffer *path, const char *name)
{
	const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
	path->len = 0;
	if (config && config[0] == '/') /* the XDG rules: a relative one is to be ignored */
		buffer_print(path, "%s/dramatis/%s", config, name);
	else if (home && home[0])
		buffer_print(path, "%s/.config/dramatis/%s", home, name);
	return path->len > 0;
}

struct slice path_shown(const char *path)
{
	struct buffer user = { 0 };
	struct slice shown = slice_of(path);
	if (user_path(&user, "") && slice_starts(shown, buffer_slice(&user)))
		shown = slice_of(strrchr(path, '/') + 1);
	buffer_release(&user);
	return shown;
}

/* ---- one theme */

static bool exists(struct buffer *path, struct slice name)
{
	buffer_print(path, "/%.*s%s", (int)name.len, name.at, ending);
	return access(path->at, F_OK) == 0;
}

static bool is_name(struct slice name)
{
	return name.len && name.len < 64 && name.at[0] != '.' && !memchr(name.at, '/', name.len) &&
	       !memchr(name.at, '\0', name.len);
}

bool theme_path(
	const struct config_paths *paths, struct slice name, struct buffer *path, struct err *err)
{
	struct slice shown = word_shown(name);
	if (!is_name(name))
		return err_set(err, ERR_CONFIG,
			"'%.*s' is not the name of a theme: no path, no ending", (int)shown.len,
			shown.at);
	if (user_path(path, "themes") && exists(path, name))
		return true;
	path->len = 0;
	buffer_print(path, "%s", paths->theme_dir ? paths->theme_dir : "");
	if (paths->theme_dir && exists(path, name))
		return true;
	path->len = 0;
	if (slice_is(name, built_in))
		return true;
	struct buffer names = { 0 };
	config_themes(paths, &names);
	return word_unknown(err, "unknown theme", name, &names);
}

/* ---- all themes */

struct names {
	struct arena arena;
	struct slice *name;
	size_t count, room;
};

static void add_name(struct names *names, struct slice name)
{
	names->name = grow(names->name, &names->room, names->count + 1, sizeof *names->name);
	names->name[names->count++] = arena_copy(&names->arena, name);
}

static void add_folder(struct names *names, const char *folder)
{
	DIR *open = opendir(folder);
	const struct dirent *file;
	while (open && (file = readdir(open))) {
		struct slice name = slice_of(file->d_name);
		size_t len = name.len - (sizeof ending - 1);
		if (name.len > sizeof ending - 1 && strcmp(name.at + len, ending) == 0 &&
			is_name(slice_cut(name, 0, len)))
			add_name(names, slice_cut(name, 0, len));
	}
	if (open)
		closedir(open);
}

static int by_letters(const void *a, const void *b)
{
	return slice_compare(*(const struct slice *)a, *(const struct slice *)b);
}

static void print_once(struct names *names, struct buffer *buf)
{
	qsort(names->name, names->count, sizeof *names->name, by_letters);
	for (size_t i = 0; i < names->count; i++)
		if (!i || !slice_equal(names->name[i], names->name[i - 1])) {
			buffer_add_slice(buf, names->name[i]);
			buffer_add_char(buf, '\n');
		}
}

void config_themes(const struct config_paths *paths, struct buffer *buf)
{
	struct names names = { 0 };
	struct buffer folder = { 0 };
	arena_init(&names.arena);
	add_name(&names, slice_of(built_in));
	if (user_path(&folder, "themes"))
		add_folder(&names, folder.at);
	if (paths->theme_dir)
		add_folder(&names, paths->theme_dir);
	print_once(&names, buf);
	buffer_release(&folder);
	free(names.name);
	arena_release(&names.arena);
}
