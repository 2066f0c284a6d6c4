/*
 * Files, presets and themes together.
 *
 * The order: what the lists say; the user's file; the theme that it or the command line names; the
 * user's own [styles] over the theme. The user's [keys] and [styles] are kept, so that another
 * preset or theme chosen later is again below them.
 */
#include "config/config.h"
#include "config/ini.h"
#include "config/look.h"
#include "config/option.h"
#include "config/own.h"
#include "config/theme.h"
#include "config/word.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* One file being taken over. */
struct taking {
	struct config *config;
	struct complaints complaints;
	struct look *look;   /* where [styles] go */
	bool *styled;        /* which of them the file gave, or NULL */
	unsigned theme_line; /* that named the theme */
};

struct section {
	const char *name;
	void (*take)(struct taking *, const struct ini_entry *);
};

/* ---- sections */

static void take_option(struct taking *taking, const struct ini_entry *entry)
{
	struct err err;
	if (!option_set(&taking->config->options, entry->name, entry->value, &err))
		complain(&taking->complaints, entry->line, "%s", err.text);
	else if (slice_is(entry->name, "theme"))
		taking->theme_line = entry->line;
}

/* The commonest mistake: `j = line-down`, as other programs write it. */
static bool is_backwards(const struct ini_entry *entry)
{
	struct chord chord;
	return command_find(entry->value) != COMMAND_NONE && chord_parse(entry->name, &chord);
}

static void complain_command(struct taking *taking, const struct ini_entry *entry)
{
	struct err err;
	struct buffer names = { 0 };
	if (is_backwards(entry)) {
		complain(&taking->complaints, entry->line, "the command comes first: %s = \"%s\"",
			entry->value.at, entry->name.at);
		return;
	}
	for (enum command c = 0; c < COMMANDS; c++)
		buffer_print(&names, "%s\n", command_info(c)->name);
	word_unknown(&err, "unknown command", entry->name, &names);
	complain(&taking->complaints, entry->line, "%s", err.text);
}

static void take_keys(struct taking *taking, const struct ini_entry *entry)
{
	struct err err;
	struct own *own = taking->config->own;
	enum command command = command_find(entry->name);
	if (command == COMMAND_NONE)
		complain_command(taking, entry);
	else if (!chords_check(entry->value, &err))
		complain(&taking->complaints, entry->line, "%s: %s", command_info(command)->name,
			err.text);
	else
		own->keys[command] =
			(struct user_keys){ arena_copy(&own->arena, entry->value), entry->line };
}

static void take_style(struct taking *taking, const struct ini_entry *entry)
{
	struct err err;
	enum style style;
	if (!style_find(entry->name, &style, &err))
		complain(&taking->complaints, entry->line, "%s", err.text);
	else if (!look_read(entry->value, &taking->look[style], &err))
		complain(&taking->complaints, entry->line, "%s: %s", style_name(style), err.text);
	else if (taking->styled)
		taking->styled[style] = true;
}

static bool only_name(struct taking *taking, const struct ini_entry *entry)
{
	bool right = slice_is(entry->name, "name");
	if (!right) {
		struct slice shown = word_shown(entry->name);
		complain(&taking->complaints, entry->line,
			"unknown '%.*s': [theme] holds name alone", (int)shown.len, shown.at);
	}
	return right;
}

static void take_theme(struct taking *taking, const struct ini_entry *entry)
{
	struct ini_entry option = *entry;
	option.name = SLICE("theme");
	if (only_name(taking, entry))
		take_option(taking, &option);
}

/* What a theme calls itself is for its reader; its file's name is what counts. */
static void check_name(struct taking *taking, const struct ini_entry *entry)
{
	only_name(taking, entry);
}

/* A name is an ending, with or without its dot. */
static struct slice ending_of(struct slice name)
{
	return slice_cut(name, slice_starts(name, SLICE(".")), name.len);
}

static void take_filter(struct taking *taking, const struct ini_entry *entry)
{
	struct err err;
	struct own *own = taking->config->own;
	struct slice ending = ending_of(entry->name), shown = word_shown(ending);
	if (!ending.len || memchr(ending.at, '.', ending.len) || memchr(ending.at, '/', ending.len))
		complain(&taking->complaints, entry->line,
			"'%.*s' is no ending of a file: write pdf = \"...\"", (int)shown.len,
			shown.at);
	else if (!filter_check(entry->value, &err))
		complain(&taking->complaints, entry->line, "%.*s: %s", (int)shown.len, shown.at,
			err.text);
	else {
		own->filter =
			grow(own->filter, &own->filter_room, own->filters + 1, sizeof *own->filter);
		own->filter[own->filters++] = (struct filter){ arena_copy(&own->arena, ending),
			arena_copy(&own->arena, entry->value) };
	}
}

static const struct section config_sections[] = {
	{ "options", take_option },
	{ "keys", take_keys },
	{ "theme", take_theme },
	{ "styles", take_style },
	{ "filters", take_filter },
};

static const struct section theme_sections[] = {
	{ "theme", check_name },
	{ "styles", take_style },
};

static void take_entry(
	struct taking *taking, const struct ini_entry *entry, const struct section *section)
{
	while (!slice_is(entry->section, section->name))
		section++;
	section->take(taking, entry);
}

static void take_file(
	struct taking *taking, const char *path, const struct section *sections, size_t count)
{
	struct ini ini;
	struct buffer names = { 0 };
	for (size_t i = 0; i < count; i++)
		buffer_print(&names, "%s\n", sections[i].name);
	ini_read(&ini, path, buffer_slice(&names), &taking->complaints);
	for (size_t i = 0; i < ini.entries; i++)
		take_entry(taking, &ini.entry[i], sections);
	ini_release(&ini);
	buffer_release(&names);
}

/* ---- keys and theme */

static void remake_keymap(struct config *config, struct complaints *complaints)
{
	keymap_free(config->keymap);
	config->keymap =
		keymap_new(options_preset(&config->options), config->own->keys, complaints);
}

static void lay_own_styles(struct config *config)
{
	for (size_t i = 0; i < STYLES; i++)
		if (config->own->styled[i])
			config->look[i] = config->own->look[i];
}

/* The page has the colours of the style "text", so what names no colour has them too. */
static void fill_in_colours(struct look look[STYLES])
{
	for (size_t i = 0; i < STYLES; i++) {
		if (look[i].fg == COLOUR_DEFAULT)
			look[i].fg = look[STYLE_text].fg;
		if (look[i].bg == COLOUR_DEFAULT)
			look[i].bg = look[STYLE_text].bg;
	}
}

bool config_theme(
	struct config *config, const struct config_paths *paths, struct slice name, struct err *err)
{
	struct taking taking = { .config = config, .look = config->look };
	struct buffer path = { 0 };
	bool found = theme_path(paths, name, &path, err) &&
		     option_set(&config->options, SLICE("theme"), name, err);
	if (found) {
		looks_reset(config->look);
		if (path.len) {
			complaints_init(&taking.complaints, path_shown(path.at));
			take_file(&taking, path.at, theme_sections, COUNT_OF(theme_sections));
			complaints_tell(&taking.complaints, config);
		}
		lay_own_styles(config);
		fill_in_colours(config->look);
	}
	buffer_release(&path);
	return found;
}

bool config_set(struct config *config, struct slice name, struct slice value, struct err *err)
{
	int preset = config->options.keys;
	struct complaints complaints;
	if (!option_set(&config->options, name, value, err))
		return false;
	if (config->options.keys != preset) {
		complaints_init(&complaints, config->own->file);
		remake_keymap(config, &complaints);
		complaints_tell(&complaints, config);
	}
	return true;
}

/* ---- at start */

static void complain_theme(struct config *config, const struct err *err)
{
	struct complaints complaints;
	complaints_init(&complaints, SLICE("--theme"));
	complain(&complaints, 0, "%s", err->text);
	complaints_tell(&complaints, config);
}

static void first_theme(struct config *config, const struct config_paths *paths)
{
	struct err err;
	config_theme(config, paths, slice_of(config->options.theme), &err);
	if (paths->theme && !config_theme(config, paths, slice_of(paths->theme), &err))
		complain_theme(config, &err);
}

/* A theme that is not there is complained of where it was named; the one that always is comes. */
static void check_theme(struct taking *taking, const struct config_paths *paths)
{
	struct err err;
	struct buffer path = { 0 };
	struct options *options = &taking->config->options;
	if (!theme_path(paths, slice_of(options->theme), &path, &err)) {
		complain(&taking->complaints, taking->theme_line, "%s", err.text);
		option_set(options, SLICE("theme"), SLICE("terminal"), NULL);
	}
	buffer_release(&path);
}

static void take_own_file(struct taking *taking, const struct config_paths *paths, const char *path)
{
	struct own *own = taking->config->own;
	own->file = arena_copy(&own->arena, path ? path_shown(path) : SLICE("config.ini"));
	taking->look = own->look;
	taking->styled = own->styled;
	complaints_init(&taking->complaints, own->file);
	if (path)
		take_file(taking, path, config_sections, COUNT_OF(config_sections));
	check_theme(taking, paths);
	remake_keymap(taking->config, &taking->complaints);
	complaints_tell(&taking->complaints, taking->config);
}

/* Without --config there may be no file; with it there must be one. */
static const char *own_path(const struct config_paths *paths, struct buffer *path)
{
	if (paths->file)
		return paths->file;
	return user_path(path, "config.ini") && access(path->at, F_OK) == 0 ? path->at : NULL;
}

void config_load(struct config *config, const struct config_paths *paths)
{
	struct taking taking = { .config = config };
	struct buffer path = { 0 };
	*config = (struct config){ .own = calloc(1, sizeof(struct own)) };
	if (!config->own)
		base_fatal("out of memory");
	arena_init(&config->own->arena);
	options_reset(&config->options);
	take_own_file(&taking, paths, own_path(paths, &path));
	config->filter = config->own->filter;
	config->filters = config->own->filters;
	first_theme(config, paths);
	buffer_release(&path);
}

void config_release(struct config *config)
{
	keymap_free(config->keymap);
	arena_release(&config->own->arena);
	free(config->own->filter);
	free(config->own);
	buffer_release(&config->complaints);
	*config = (struct config){ 0 };
}
