/*
 * The configuration in force, as a file that brings it about.
 *
 * Keys that are the preset's and styles that are the theme's stand behind ';': to be read, to be
 * copied, and not in the way of another preset or theme.
 */
#include "config/look.h"
#include "config/own.h"

#include <string.h>

enum {
	HELP_COL = 40
};

static void print_line(struct buffer *buf, const char *mark, const char *name, const char *quote,
	const struct buffer *value, const char *help)
{
	size_t from = buf->len;
	struct slice written = buffer_slice(value);
	buffer_print(
		buf, "%s%s = %s%.*s%s", mark, name, quote, (int)written.len, written.at, quote);
	do
		buffer_add_char(buf, ' ');
	while (buf->len - from < HELP_COL);
	buffer_print(buf, "# %s\n", help);
}

static void print_options(const struct config *config, struct buffer *buf)
{
	struct buffer value = { 0 };
	buffer_print(buf, "[options]\n");
	for (size_t i = 0; i < option_count(); i++) {
		const struct option_info *info = option_info(i);
		bool is_name = strcmp(info->type, "name") == 0;
		value.len = 0;
		option_print(&config->options, i, &value);
		print_line(buf, "", info->name, is_name ? "\"" : "", &value, info->help);
	}
	buffer_release(&value);
}

static void print_keys(const struct config *config, bool all, struct buffer *buf)
{
	const char *group = "";
	struct buffer keys = { 0 };
	buffer_print(buf, "[keys]\n");
	for (enum command c = 0; c < COMMANDS; c++) {
		const struct command_info *info = command_info(c);
		if (strcmp(group, info->group) != 0)
			buffer_print(buf, "# %s\n", info->group);
		group = info->group;
		keys.len = 0;
		keymap_print(config->keymap, c, &keys);
		print_line(buf, all || keymap_changed(config->keymap, c) ? "" : "; ", info->name,
			"\"", &keys, info->help);
	}
	buffer_release(&keys);
}

static void print_styles(const struct config *config, struct buffer *buf)
{
	struct buffer look = { 0 };
	buffer_print(buf, "[styles]\n");
	for (enum style s = 0; s < STYLES; s++) {
		look.len = 0;
		bool own = config->own->styled[s];
		look_print(own ? config->own->look[s] : config->look[s], &look);
		print_line(buf, own ? "" : "; ", style_name(s), "\"", &look, style_help(s));
	}
	buffer_release(&look);
}

/* A command may hold quotes of one kind; INI has two. */
static void print_filters(const struct config *config, struct buffer *buf)
{
	buffer_print(buf, "[filters]\n; pdf = \"pdftotext -layout %%s -\"\n");
	for (size_t i = 0; i < config->filters; i++) {
		const struct filter *filter = &config->filter[i];
		const char *quote =
			memchr(filter->command.at, '"', filter->command.len) ? "'" : "\"";
		buffer_print(buf, "%.*s = %s%.*s%s\n", (int)filter->ending.len, filter->ending.at,
			quote, (int)filter->command.len, filter->command.at, quote);
	}
}

void config_print(const struct config *config, struct buffer *buf)
{
	buffer_print(buf,
		"# The configuration in force; see dramatis-config(5). Keys and styles behind ';'\n"
		"# come from the preset and the theme.\n\n");
	print_options(config, buf);
	buffer_add_char(buf, '\n');
	print_keys(config, false, buf);
	buffer_add_char(buf, '\n');
	print_filters(config, buf);
	buffer_add_char(buf, '\n');
	print_styles(config, buf);
}

void config_print_keys(const struct config *config, struct buffer *buf)
{
	print_keys(config, true, buf);
}
