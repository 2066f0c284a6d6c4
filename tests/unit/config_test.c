/*
 * What a user may write, right and wrong: keys, looks, options, files, presets, themes.
 *
 * Every test has a home of its own that is empty at first. Run from the top of the source, or with
 * srcdir set, for the shipped themes.
 */
#include "config/config.h"
#include "config/keymap.h"
#include "config/look.h"
#include "config/option.h"
#include "config/word.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define check_text(buf, wanted) assert_string_equal((buf)->at ? (buf)->at : "", wanted)

/* ---- a home */

static char home[] = "/tmp/config_test.XXXXXX", themes[4096];

static void in_home(char path[4096], const char *name)
{
	snprintf(path, 4096, "%s/%s", home, name);
}

static void write_bytes(const char *name, const void *bytes, size_t len)
{
	char path[4096];
	in_home(path, name);
	FILE *file = fopen(path, "w");
	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, len, file), len);
	assert_int_equal(fclose(file), 0);
}

static void write_file(const char *name, const char *text)
{
	write_bytes(name, text, strlen(text));
}

static void remove_file(const char *name)
{
	char path[4096];
	in_home(path, name);
	remove(path);
}

static int make_home(void **state)
{
	static const char *const folders[] = { "dramatis", "dramatis/themes" };
	const char *srcdir = getenv("srcdir");
	(void)state;
	if (!mkdtemp(home))
		return -1;
	for (size_t i = 0; i < COUNT_OF(folders); i++) {
		char path[4096];
		in_home(path, folders[i]);
		mkdir(path, 0700);
	}
	snprintf(themes, sizeof themes, "%s/themes", srcdir ? srcdir : ".");
	return setenv("XDG_CONFIG_HOME", home, 1);
}

static int remove_home(void **state)
{
	static const char *const names[] = { "dramatis/themes", "dramatis", "" };
	(void)state;
	for (size_t i = 0; i < COUNT_OF(names); i++)
		remove_file(names[i]);
	return 0;
}

static int empty_home(void **state)
{
	static const char *const names[] = { "dramatis/config.ini", "dramatis/themes/mine.ini",
		"dramatis/themes/dark.ini" };
	(void)state;
	for (size_t i = 0; i < COUNT_OF(names); i++)
		remove_file(names[i]);
	return 0;
}

static const struct config_paths usual = { .theme_dir = themes };

static void load(struct config *config, const char *text)
{
	write_file("dramatis/config.ini", text);
	config_load(config, &usual);
}

static void check_complaints(const char *text, const char *wanted)
{
	struct config config;
	load(&config, text);
	check_text(&config.complaints, wanted);
	config_release(&config);
}

/* ---- names and guesses */

static void commands_have_names(void **state)
{
	(void)state;
	for (enum command c = 0; c < COMMANDS; c++) {
		assert_null(strchr(command_info(c)->name, '_'));
		assert_int_equal(command_find(slice_of(command_info(c)->name)), c);
	}
	assert_string_equal(command_info(COMMAND_pick_actor_before)->name, "pick-actor-before");
	assert_int_equal(command_find(SLICE("Next_Mention")), COMMAND_next_mention);
	assert_int_equal(command_find(SLICE("next-mentio")), COMMAND_NONE);
	assert_int_equal(command_find(SLICE("next-mentions")), COMMAND_NONE);
	assert_int_equal(command_find(SLICE("")), COMMAND_NONE);
}

static void guesses(void **state)
{
	static const struct {
		const char *wrong, *names, *guess;
	} rows[] = {
		{ "nxt-mention", "next-actor\nnext-mention\n", "next-mention" },
		{ "mesure", "measure\nwidth\n", "measure" },
		{ "drak", "dark\nlight\n", "dark" },   /* neighbours swapped: one step */
		{ "dork", "light\ndark", "dark" },     /* no line feed at the end */
		{ "dxxk", "dark\n", "" },              /* two steps of four letters */
		{ "LIGHT", "dark\nlight\n", "light" }, /* capitals are no step */
		{ "x", "y\nz\n", "" },                 /* a letter is no hint */
		{ "xy", "xz\n", "xz" },
		{ "measure", "", "" },
		{ "", "a\nb\n", "" },
		{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
			"a\n", "" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct slice guess = config_guess(slice_of(rows[i].wrong), slice_of(rows[i].names));
		assert_true(slice_is(guess, rows[i].guess));
	}
}

/* ---- keys */

static void chords(void **state)
{
	static const struct {
		const char *written, *printed; /* NULL: refused */
	} rows[] = {
		{ "j", "j" }, { "é", "é" }, { "€", "€" }, { "😀", "😀" }, { "gg", "gg" },
		{ "ZZ", "ZZ" }, { "C-xC-c", "C-xC-c" }, { "Space", "Space" }, { "space", "Space" },
		{ "PGDN", "PgDn" }, { "PageDown", "PgDn" }, { "Return", "Enter" },
		{ "\"", "Quote" }, { "Quote", "Quote" }, { "M-\"", "M-Quote" }, { "F1", "F1" },
		{ "F12", "F12" }, { "F1x", "F1x" }, { "Up", "Up" }, { "gUp", "gUp" },
		{ "gup", "gup" }, { "S-Tab", "S-Tab" }, { "S-up", "S-Up" }, { "S-a", "A" },
		{ "M-x", "M-x" }, { "A-x", "M-x" }, { "M-C-x", "C-M-x" },
		{ "C-M-S-Left", "C-M-S-Left" }, { "C-Left", "C-Left" }, { "C-A", "C-a" },
		{ "C-h", "C-h" }, { "C-i", "Tab" }, { "C-m", "Enter" }, { "C-[", "Esc" },
		{ "M-C-i", "M-Tab" }, { "C-?", "BS" }, { "C-@", "C-Space" },
		{ "C-Space", "C-Space" }, { "C-\\", "C-\\" }, { "C-_", "C-_" }, { "M--", "M--" },
		{ "-", "-" }, { "C-", "C-" }, { "M", "M" }, { "abcd", "abcd" }, { "", NULL },
		{ "abcde", NULL }, { "Hyper-x", NULL }, { "a b", NULL }, { " ", NULL },
		{ "C-é", NULL }, { "C-1", NULL }, { "C--", NULL }, { "S-1", NULL },
		{ "S-Space", NULL }, { "C-S-a", NULL }, { "\x01", NULL }, { "\x7f", NULL },
		{ "\xc2\x85", NULL }, { "C-[ape", NULL }, /* would be printed as Escape */
		{ "gS-up", NULL },                        /* as gUp */
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct chord chord, again;
		struct buffer buf = { 0 };
		bool right = chord_parse(slice_of(rows[i].written), &chord);
		if (right != (rows[i].printed != NULL))
			fail_msg("'%s' is %s", rows[i].written, right ? "taken" : "refused");
		if (right) {
			chord_print(chord, &buf);
			check_text(&buf, rows[i].printed);
			assert_true(chord_parse(buffer_slice(&buf), &again));
			assert_int_equal(chord_order(chord, again), 0);
		}
		buffer_release(&buf);
	}
}

static void one_key_of_many(void **state)
{
	static const struct {
		const char *written;
		key_code key;
		size_t len;
	} rows[] = {
		{ "jk", 'j', 1 },
		{ "C-xo", KEY_CTRL | 'x', 3 },
		{ "PgDnx", NAMED_PGDN, 4 },
		{ "M-Leftx", KEY_ALT | NAMED_LEFT, 6 },
		{ "éa", 0xe9, 2 },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		key_code key;
		size_t len;
		assert_true(key_parse(slice_of(rows[i].written), &key, &len));
		assert_int_equal(key, rows[i].key);
		assert_int_equal(len, rows[i].len);
	}
}

static void printed_chords_read_back(void **state)
{
	static const char *const parts[] = { "C-", "M-", "S-", "a", "e", "p", "t", "1", "2", "U",
		"E", "Esc", "Del", "Ins", "Up", "F1", "[", "i", "m", "?", "-", "\"", "é", "Page" };
	unsigned seed = 1;
	(void)state;
	for (int i = 0; i < 20000; i++) {
		struct chord chord, again;
		struct buffer word = { 0 }, printed = { 0 };
		for (int j = 0; j < 1 + i % 6; j++) {
			seed = seed * 1103515245 + 12345;
			buffer_print(&word, "%s", parts[(seed >> 16) % COUNT_OF(parts)]);
		}
		if (chord_parse(buffer_slice(&word), &chord)) {
			chord_print(chord, &printed);
			assert_true(chord_parse(buffer_slice(&printed), &again));
			assert_int_equal(chord_order(chord, again), 0);
		}
		buffer_release(&word);
		buffer_release(&printed);
	}
}

/* ---- looks */

static void looks(void **state)
{
	static const struct {
		const char *written, *printed; /* NULL: refused */
	} rows[] = {
		{ "", "" },
		{ "  bold\t", "bold" },
		{ "bold bright-red on #002b36", "bold bright-red on #002b36" },
		{ "BOLD Red", "bold red" },
		{ "red bold", "bold red" },
		{ "bold dim italic underline reverse", "bold dim italic underline reverse" },
		{ "bold bold", "bold" },
		{ "grey on gray", "bright-black on bright-black" },
		{ "0 on 255", "black on 255" },
		{ "16", "16" },
		{ "15", "bright-white" },
		{ "#FFffFF", "#ffffff" },
		{ "#000000", "#000000" },
		{ "default on default", "" },
		{ "default on blue", "on blue" },
		{ "on blue bold", "bold on blue" },
		{ "blod", NULL },
		{ "256", NULL },
		{ "-1", NULL },
		{ "99999999999999999999", NULL },
		{ "#fff", NULL },
		{ "#gggggg", NULL },
		{ "#1234567", NULL },
		{ "red blue", NULL },
		{ "on", NULL },
		{ "red on", NULL },
		{ "red on bold", NULL },
		{ "on red on blue", NULL },
		{ "red on blue green", NULL },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct look look, again;
		struct buffer buf = { 0 };
		bool right = look_parse(slice_of(rows[i].written), &look);
		if (right != (rows[i].printed != NULL))
			fail_msg("'%s' is %s", rows[i].written, right ? "taken" : "refused");
		if (right) {
			look_print(look, &buf);
			check_text(&buf, rows[i].printed);
			assert_true(look_parse(buffer_slice(&buf), &again));
			assert_memory_equal(&look, &again, sizeof look);
		}
		buffer_release(&buf);
	}
}

static void default_looks_need_no_colour(void **state)
{
	struct look look[STYLES];
	(void)state;
	looks_reset(look);
	for (size_t i = 0; i < STYLES; i++) {
		assert_int_equal(look[i].fg, COLOUR_DEFAULT);
		assert_int_equal(look[i].bg, COLOUR_DEFAULT);
		assert_null(strchr(style_name(i), '_'));
		assert_true(strlen(style_help(i)) > 0);
	}
}

/* ---- options */

static size_t option_index(const char *name)
{
	size_t i = 0;
	while (!word_same(slice_of(name), option_info(i)->name))
		i++;
	return i;
}

static void option_values(void **state)
{
	static const struct {
		const char *name, *value, *printed; /* NULL: refused, with the sentence below */
		const char *sentence;
	} rows[] = {
		{ "measure", "66", "66", NULL },
		{ "measure", " 0 ", "0", NULL },
		{ "measure", "1000", "1000", NULL },
		{ "measure", "1001", NULL, "measure: '1001' is not a number from 0 to 1000" },
		{ "measure", "99999999999", NULL,
			"measure: '99999999999' is not a number from 0 to 1000" },
		{ "measure", "-1", NULL, "measure: '-1' is not a number from 0 to 1000" },
		{ "measure", "", NULL, "measure: '' is not a number from 0 to 1000" },
		{ "measure", "6x", NULL, "measure: '6x' is not a number from 0 to 1000" },
		{ "list-from", "39", NULL, "list-from: '39' is not a number from 40 to 1000" },
		{ "centred", "off", "off", NULL },
		{ "centred", "Yes", "on", NULL },
		{ "centred", "0", "off", NULL },
		{ "centred", "true", "on", NULL },
		{ "centred", "maybe", NULL, "centred: 'maybe' is not on or off" },
		{ "pager_stop", "no", "off", NULL },
		{ "Pager-Stop", "no", "off", NULL },
		{ "sort", "words", "words", NULL },
		{ "sort", "titel", NULL,
			"sort is one of date|title|words|actors|file, not 'titel' "
			"(did you mean 'title'?)" },
		{ "sort", "", NULL, "sort is one of date|title|words|actors|file, not ''" },
		{ "colours", "256", "256", NULL },
		{ "keys", "emacs", "emacs", NULL },
		{ "theme", "my own", "my own", NULL },
		{ "theme", "a\"b", NULL, "theme: 'a\"b' is not a name of at most 63 bytes" },
		{ "theme", "", NULL, "theme: '' is not a name of at most 63 bytes" },
		{ "opener", "w3m -o 'a b' %s", "w3m -o 'a b' %s", NULL },
		{ "opener", "none", "none", NULL },
		{ "opener", "\"w3m %s", NULL, "opener: a quote is not closed" },
		{ "opener", "\"w3m\" %s", NULL, "opener: write ' for \"" },
		{ "opener", "", NULL, "opener: no command" },
		{ "mesure", "1", NULL, "unknown option 'mesure' (did you mean 'measure'?)" },
		{ "", "1", NULL, "unknown option ''" },
	};
	struct options options;
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct err err = { 0 };
		struct buffer buf = { 0 };
		options_reset(&options);
		bool right =
			option_set(&options, slice_of(rows[i].name), slice_of(rows[i].value), &err);
		assert_int_equal(right, rows[i].printed != NULL);
		if (right) {
			option_print(&options, option_index(rows[i].name), &buf);
			check_text(&buf, rows[i].printed);
		} else {
			assert_string_equal(err.text, rows[i].sentence);
		}
		buffer_release(&buf);
	}
}

static void options_print_what_they_read(void **state)
{
	struct options options, again;
	(void)state;
	options_reset(&options);
	memset(&again, 0, sizeof again);
	for (size_t i = 0; i < option_count(); i++) {
		struct buffer value = { 0 };
		struct err err;
		option_print(&options, i, &value);
		assert_true(option_set(
			&again, slice_of(option_info(i)->name), buffer_slice(&value), &err));
		assert_null(strchr(option_info(i)->name, '_'));
		buffer_release(&value);
	}
	assert_int_equal(again.measure, options.measure);
	assert_string_equal(again.theme, options.theme);
	assert_true(slice_is(options_preset(&options), "default"));
}

/* ---- presets */

static void check_line(const struct keymap *keymap, enum command command, const char *written)
{
	struct buffer printed = { 0 };
	keymap_print(keymap, command, &printed);
	check_text(&printed, written);
	buffer_release(&printed);
}

#define PRESET(in, id, keys) { #in, COMMAND_##id, keys },
static const struct {
	const char *preset;
	enum command command;
	const char *keys;
} preset_lines[] = {
#include "config/presets.def"
};
#undef PRESET

static const char *preset_line(const char *preset, enum command command)
{
	for (size_t i = 0; i < COUNT_OF(preset_lines); i++)
		if (preset_lines[i].command == command &&
			strcmp(preset_lines[i].preset, preset) == 0)
			return preset_lines[i].keys;
	return command_info(command)->keys;
}

static const char *const preset_names[] = { "default", "less", "vim", "newsboat", "emacs" };

/* A line that lost a key to another one, or to a chord's start, is printed without it. */
static void presets_do_not_clash(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(preset_names); i++) {
		struct keymap *keymap = keymap_new(slice_of(preset_names[i]), NULL, NULL);
		for (enum command c = 0; c < COMMANDS; c++) {
			check_line(keymap, c, preset_line(preset_names[i], c));
			assert_false(keymap_changed(keymap, c));
		}
		keymap_free(keymap);
	}
}

static void presets_are_those_of_the_option(void **state)
{
	struct options options;
	(void)state;
	for (size_t i = 0; i < COUNT_OF(preset_names); i++)
		assert_true(option_set(&options, SLICE("keys"), slice_of(preset_names[i]), NULL));
	for (size_t i = 0; i < COUNT_OF(preset_lines); i++)
		assert_true(option_set(
			&options, SLICE("keys"), slice_of(preset_lines[i].preset), NULL));
}

static void presets_leave_the_terminals_keys(void **state)
{
	static const struct {
		const char *key;
		enum command command;
	} rows[] = {
		{ "C-c", COMMAND_cancel },
		{ "C-l", COMMAND_redraw },
		{ "C-z", COMMAND_suspend },
		{ "C-s", COMMAND_NONE },
		{ "C-q", COMMAND_NONE },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(preset_names); i++) {
		struct keymap *keymap = keymap_new(slice_of(preset_names[i]), NULL, NULL);
		for (size_t j = 0; j < COUNT_OF(rows); j++) {
			struct chord chord;
			enum command command = COMMAND_NONE;
			assert_true(chord_parse(slice_of(rows[j].key), &chord));
			assert_int_not_equal(keymap_find(keymap, chord, &command), KEY_PENDING);
			assert_int_equal(command, rows[j].command);
		}
		keymap_free(keymap);
	}
}

/* Whatever the preset, one gets out, and finds help. */
static void presets_have_a_way_out(void **state)
{
	static const enum command needed[] = { COMMAND_quit, COMMAND_quit_all, COMMAND_cancel,
		COMMAND_help, COMMAND_command, COMMAND_open, COMMAND_find, COMMAND_next_mention };
	(void)state;
	for (size_t i = 0; i < COUNT_OF(preset_names); i++)
		for (size_t j = 0; j < COUNT_OF(needed); j++)
			assert_true(strlen(preset_line(preset_names[i], needed[j])) > 0);
}

/* ---- the user's keys */

static enum key_answer ask(const struct config *config, const char *keys, enum command *command)
{
	struct chord chord;
	assert_true(chord_parse(slice_of(keys), &chord));
	*command = COMMAND_NONE;
	return keymap_find(config->keymap, chord, command);
}

static void check_means(const struct config *config, const char *keys, enum command wanted)
{
	enum command command;
	enum key_answer answer = ask(config, keys, &command);
	assert_int_equal(answer, wanted == COMMAND_NONE ? KEY_UNKNOWN : KEY_MEANS);
	assert_int_equal(command, wanted);
}

static void keys_of_the_user(void **state)
{
	struct config config;
	enum command command;
	(void)state;
	load(&config, "[keys]\nhelp = \"q H\"\nopen =\nend = Gx é\npick-actor-before = \"#\"\n");
	check_text(&config.complaints, "");
	check_means(&config, "H", COMMAND_help);
	check_means(&config, "q", COMMAND_help); /* taken from quit */
	check_means(&config, "?", COMMAND_NONE); /* a line replaces all keys */
	check_means(&config, "Enter", COMMAND_NONE);
	check_means(&config, "é", COMMAND_end);
	check_means(&config, "#", COMMAND_pick_actor_before);
	assert_int_equal(ask(&config, "G", &command), KEY_PENDING);
	check_means(&config, "Gx", COMMAND_end);
	check_means(&config, "Gy", COMMAND_NONE);
	check_line(config.keymap, COMMAND_help, "q H");
	check_line(config.keymap, COMMAND_quit, "");
	assert_true(keymap_changed(config.keymap, COMMAND_help));
	assert_true(keymap_changed(config.keymap, COMMAND_quit));
	assert_false(keymap_changed(config.keymap, COMMAND_quit_all));
	assert_false(keymap_changed(config.keymap, COMMAND_pick_actor_before));
	config_release(&config);
}

static void keys_that_clash(void **state)
{
	static const struct {
		const char *text, *complaints;
	} rows[] = {
		{ "[keys]\nzoom = x\ninfo = x\n",
			"config.ini:3: key 'x' of 'info' is already that of 'zoom' (line 2)\n" },
		{ "[keys]\ninfo = x\nzoom = x\n",
			"config.ini:3: key 'x' of 'zoom' is already that of 'info' (line 2)\n" },
		{ "[keys]\nzoom = x x\n", "" },
		{ "[keys]\nzoom = gx\n",
			"config.ini:2: chord 'gx' of 'zoom' begins with 'g', which is "
			"'top'\n" },
		{ "[keys]\nzoom = gx\ntop = Home\n", "" },
		{ "[keys]\nzoom = x\ninfo = xy\n",
			"config.ini:3: chord 'xy' of 'info' begins with 'x', "
			"which is 'zoom'\n" },
		{ "[keys]\ninfo = yxz\nzoom = yx\n",
			"config.ini:2: chord 'yxz' of 'info' begins with "
			"'yx', which is 'zoom'\n" },
		{ "[keys]\nzoom = x xy\n",
			"config.ini:2: chord 'xy' of 'zoom' begins with 'x', which is "
			"'zoom'\n" },
		{ "[options]\nkeys = vim\n[keys]\nzoom = g\n", "" }, /* takes gg, gj ... away */
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		check_complaints(rows[i].text, rows[i].complaints);
}

static void chords_continue(void **state)
{
	struct config config;
	struct chord chord;
	struct buffer hint = { 0 };
	(void)state;
	load(&config, "[options]\nkeys = vim\n");
	chord_parse(SLICE("g"), &chord);
	keymap_continuations(config.keymap, chord, &hint);
	check_text(&hint,
		"T previous-article  g top  j line-down  k line-up  t next-article  x links");
	hint.len = 0;
	chord_parse(SLICE("Z"), &chord);
	keymap_continuations(config.keymap, chord, &hint);
	check_text(&hint, "Q quit-all  Z quit-all");
	buffer_release(&hint);
	config_release(&config);
}

static void another_preset_keeps_the_users_keys(void **state)
{
	struct config config;
	struct err err;
	(void)state;
	load(&config, "[keys]\nzoom = x\ninfo = gi\ntop = Home\n");
	check_text(&config.complaints, "");
	assert_true(config_set(&config, SLICE("keys"), SLICE("newsboat"), &err));
	check_means(&config, "x", COMMAND_zoom);
	check_means(&config, "g", COMMAND_sort);
	check_text(&config.complaints,
		"config.ini:3: chord 'gi' of 'info' begins with 'g', which is "
		"'sort'\n");
	assert_false(config_set(&config, SLICE("keys"), SLICE("nano"), &err));
	check_means(&config, "g", COMMAND_sort);
	assert_true(config_set(&config, SLICE("measure"), SLICE("60"), &err));
	assert_int_equal(config.options.measure, 60);
	config_release(&config);
}

/* ---- lines */

static void wrong_lines(void **state)
{
	static const struct {
		const char *text, *complaints;
	} rows[] = {
		{ "", "" },
		{ "\n\n ; comment\n# comment\n\t\n", "" },
		{ "[keys]\nnxt-mention = x\n", "config.ini:2: unknown command 'nxt-mention' (did "
					       "you mean 'next-mention'?)\n" },
		{ "[keys]\nfrobnicate = x\n", "config.ini:2: unknown command 'frobnicate'\n" },
		{ "[keys]\nj = line-down\n",
			"config.ini:2: the command comes first: line-down = \"j\"\n" },
		{ "[keys]\nhelp = Pagedn\n",
			"config.ini:2: help: no key and no chord of at most 4 keys: "
			"'Pagedn' (did you mean 'PgDn'?)\n" },
		{ "[keys]\nhelp = x Hyper-y\n",
			"config.ini:2: help: no key and no chord of at most 4 "
			"keys: 'Hyper-y'\n" },
		{ "[keys]\nhelp = 1\n",
			"config.ini:2: help: '1' begins with a digit, which is a count\n" },
		{ "[keys]\nhelp = 0 M-1\n", "" },
		{ "[keys]\nhelp = a b c d e f g h i j k l m n o p\n", "" },
		{ "[keys]\nhelp = a b c d e f g h i j k l m n o p q\n",
			"config.ini:2: help: more than 16 keys\n" },
		{ "[options]\nmesure = 80\n",
			"config.ini:2: unknown option 'mesure' (did you mean 'measure'?)\n" },
		{ "[options]\nmeasure = wide\n",
			"config.ini:2: measure: 'wide' is not a number from 0 to 1000\n" },
		{ "[styles]\ntitel = bold\n",
			"config.ini:2: unknown style 'titel' (did you mean 'title'?)\n" },
		{ "[styles]\ntitle = blod\n",
			"config.ini:2: title: no colour and no attribute: 'blod' "
			"(did you mean 'bold'?)\n" },
		{ "[styles]\ntitle = #ff0000\n",
			"config.ini:2: title: ';' and '#' begin a comment: put "
			"the value between quotes\n" },
		{ "[keys]\npick-actor = #\n",
			"config.ini:2: pick-actor: ';' and '#' begin a comment: "
			"put the value between quotes\n" },
		{ "[keys]\npick-actor = # none\n", "" },
		{ "[theme]\nname = drak\n",
			"config.ini:2: unknown theme 'drak' (did you mean 'dark'?)\n" },
		{ "[theme]\nname = ../dark\n",
			"config.ini:2: '../dark' is not the name of a theme: no "
			"path, no ending\n" },
		{ "[theme]\nauthor = me\n",
			"config.ini:2: unknown 'author': [theme] holds name alone\n" },
		{ "[filters]\npdf = \"pdftotext -layout %s -\"\n", "" },
		{ "[filters]\n.pdf = pdftotext %s -\nrtf = sh -c 'unrtf \"$1\"' sh %s\n", "" },
		{ "[filters]\ntar.gz = x\npdf = \"a 'b\"\ndoc = \"\"\nps = \"sh -c 'ps2ascii "
		  "%s'\"\n",
			"config.ini:2: 'tar.gz' is no ending of a file: write pdf = \"...\"\n"
			"config.ini:3: pdf: a quote is not closed\n"
			"config.ini:4: doc: no command\n"
			"config.ini:5: ps: a shell would read %s: write \"$1\" there, and behind "
			"it sh %s\n" },
		{ "[optoins]\nmeasure = 1\nmesure = 2\n[keys]\nx = y\n",
			"config.ini:1: unknown section 'optoins' (did you mean 'options'?)\n"
			"config.ini:5: unknown command 'x'\n" },
		{ "[options\nmeasure = 1\n",
			"config.ini:1: a section is written [name], alone on its "
			"line; what is below it is left out\n" },
		{ "[options] measure = 1\n",
			"config.ini:1: a section is written [name], alone on its "
			"line; what is below it is left out\n" },
		{ "[ Options ] ; mine\nmeasure = 1\n", "" },
		{ "measure = 1\n", "config.ini:1: 'measure' stands before any [section]\n" },
		{ "[options]\njust words\n", "config.ini:2: neither [section] nor name = value\n" },
		{ "[options]\n= 1\n", "config.ini:2: no name before the '='\n" },
		{ "[options]\nmeasure = \"1\n",
			"config.ini:2: measure: its quote is not closed\n" },
		{ "[options]\nmeasure = \"\n",
			"config.ini:2: measure: a quote alone: write '\"' or "
			"\"'\"\n" },
		{ "[options]\nmeasure = \"1\" 2\n", "config.ini:2: measure: something follows its "
						    "closing quote\n" },
		{ "[options]\nmeasure = \"1\" ; 2\n", "" },
		{ "[options]\nmeasure = 1\nMeasure = 2\n",
			"config.ini:3: 'measure' again: line 2 no longer counts\n" },
		{ "[options]\nmeasure = 1\n[options]\nmeasure = 2\n",
			"config.ini:4: 'measure' again: line 2 no longer counts\n" },
		{ "[options]\nmeasure = \x01\n",
			"config.ini:2: the line holds control characters\n" },
		{ "[options]\nmeasure = \xc2\x9b\n",
			"config.ini:2: the line holds control characters\n" },
		{ "[options]\nmeasure = \xff\n", "config.ini:2: the line is not UTF-8\n" },
		{ "[options]\rmeasure = 1\r", "config.ini:1: the line holds control characters\n" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		check_complaints(rows[i].text, rows[i].complaints);
}

/* In the order of the lines, whatever the sections, and the right ones in force. */
static void right_lines_among_wrong_ones(void **state)
{
	struct config config;
	(void)state;
	load(&config, "[styles]\ntitle = x-ray\ndeck = green\n[keys]\nzoom = x\nfoo = y\ninfo = x\n"
		      "[options]\nmeasure = 60\ncentred = perhaps\nbidi = on\n");
	check_text(&config.complaints,
		"config.ini:2: title: no colour and no attribute: 'x-ray'\n"
		"config.ini:6: unknown command 'foo'\n"
		"config.ini:7: key 'x' of 'info' is already that of 'zoom' (line 5)\n"
		"config.ini:10: centred: 'perhaps' is not on or off\n");
	assert_int_equal(config.errors, 4);
	assert_int_equal(config.look[STYLE_deck].fg, 2);
	assert_int_equal(config.look[STYLE_title].attributes, LOOK_BOLD);
	assert_int_equal(config.options.measure, 60);
	assert_true(config.options.centred);
	assert_true(config.options.bidi);
	check_means(&config, "x", COMMAND_zoom);
	config_release(&config);
}

/* What iniparser, or one version of it, would take for something else. */
static void values_come_through(void **state)
{
	static const struct {
		const char *text, *keys;
	} rows[] = {
		{ "zoom = \\\n", "\\" },
		{ "zoom = \"\\\"\n", "\\" },
		{ "zoom = '\\'\n", "\\" },
		{ "zoom = \\ x\n", "\\ x" },
		{ "zoom = '\"'\n", "Quote" },
		{ "zoom = \"'\"\n", "'" },
		{ "zoom = \";\"\n", ";" },
		{ "zoom = \"; #\" # and more\n", "; #" },
		{ "zoom = x ; more\n", "x" },
		{ "zoom = x # more = more\n", "x" },
		{ "zoom = =\n", "=" },
		{ "zoom == x\n", "= x" },
		{ "zoom=x\n", "x" },
		{ " ZOOM\t=\tx\t\n", "x" },
		{ "zoom = \"\"\n", "" },
		{ "zoom =\n", "" },
		{ "zoom = %s\n", "%s" },
		{ "zoom = é\n", "é" },
		{ "zoom = [x]\n", "[x]" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct config config;
		struct buffer text = { 0 };
		/* Free the keys that a row may bind, so that none of them is a start. */
		buffer_print(&text,
			"[options]\nkeys = less\n[keys]\npercent =\nprevious-mention=\n%s",
			rows[i].text);
		load(&config, text.at);
		check_text(&config.complaints, "");
		check_line(config.keymap, COMMAND_zoom, rows[i].keys);
		buffer_release(&text);
		config_release(&config);
	}
}

/* ---- files */

static void check_bytes(const void *bytes, size_t len, const char *complaints, int measure)
{
	struct config config;
	write_bytes("dramatis/config.ini", bytes, len);
	config_load(&config, &usual);
	check_text(&config.complaints, complaints);
	assert_int_equal(config.options.measure, measure);
	config_release(&config);
}

static void check_repeated(
	const char *start, const char *line, unsigned times, const char *complaints, int measure)
{
	struct buffer text = { 0 };
	buffer_print(&text, "%s", start);
	for (unsigned i = 0; i < times; i++)
		buffer_print(&text, "%s", line);
	buffer_print(&text, "\nmeasure = 60\n");
	check_bytes(text.at, text.len, complaints, measure);
	buffer_release(&text);
}

static void odd_files(void **state)
{
	static const char junk[] = "\x7f"
				   "ELF\x02\x01\0\0\0[options]\nmeasure = 60\n";
	static const char utf16[] = "\xff\xfe[\0o\0]\0\n\0";
	(void)state;
	check_bytes("\xef\xbb\xbf[options]\nmeasure = 60\n", 26, "", 60);
	check_bytes("[options]\r\nmeasure = 60\r\n", 25, "", 60);
	check_bytes("[options]\nmeasure = 60", 22, "", 60);
	check_bytes(junk, sizeof junk - 1, "config.ini: holds NUL bytes: no UTF-8 text\n", 72);
	check_bytes(utf16, sizeof utf16 - 1, "config.ini: holds NUL bytes: no UTF-8 text\n", 72);
	check_repeated("[options]\n", "x", 5000,
		"config.ini:2: the line is longer than 1,000 bytes\n", 60);
	check_repeated("[options]\n; ", "x", 998, "", 60);
	check_repeated("[options]\n; ", "x", 999,
		"config.ini:2: the line is longer than 1,000 bytes\n", 60);
	check_repeated("[options]", "\n", 9998, "", 60);
	check_repeated("[options]", "\n", 10000,
		"config.ini: has more than 10,000 lines: no configuration\n", 72);
	check_repeated("[options]\n",
		"; xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
		"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
		"\n",
		9000, "config.ini: is longer than 1 MB: no configuration\n", 72);
}

static void longest_values(void **state)
{
	struct config config;
	struct buffer text = { 0 };
	(void)state;
	buffer_print(&text, "[styles]\ndeck=");
	while (text.len < 9 + 1000 - 5)
		buffer_print(&text, "bold ");
	buffer_print(&text, "green\n");
	load(&config, text.at);
	check_text(&config.complaints, "");
	assert_int_equal(config.look[STYLE_deck].fg, 2);
	buffer_release(&text);
	config_release(&config);
}

static void not_every_wrong_line_is_told(void **state)
{
	struct config config;
	struct buffer text = { 0 };
	(void)state;
	for (int i = 0; i < 9000; i++)
		buffer_print(&text, "word\n");
	load(&config, text.at);
	assert_int_equal(config.errors, 51);
	assert_non_null(strstr(config.complaints.at, "config.ini:50: neither"));
	assert_non_null(strstr(config.complaints.at, "config.ini: 8950 more lines are wrong\n"));
	buffer_release(&text);
	config_release(&config);
}

/* Nor every wrong name of a line; the next line's are. */
static void a_line_of_wrong_names_is_told_soon(void **state)
{
	struct config config;
	struct buffer text = { 0 };
	char path[4096];
	(void)state;
	load(&config, "");
	in_home(path, "dramatis/actors.ini");
	buffer_print(&text, "[a]\nalias = x");
	for (int i = 0; i < 300; i++)
		buffer_print(&text, "|x");
	buffer_print(&text, "\nname = y\n");
	write_file("dramatis/actors.ini", text.at);
	roster_free(config_roster(&config, (const char *const[]){ path }, 1));
	assert_int_equal(config.errors, 9);
	assert_non_null(strstr(config.complaints.at, "actors.ini:3: 'y' is too short\n"));
	assert_null(strstr(config.complaints.at, "more lines"));
	remove_file("dramatis/actors.ini");
	buffer_release(&text);
	config_release(&config);
}

static void files_that_are_not_there(void **state)
{
	struct config config;
	struct config_paths paths = usual;
	char path[4096], wanted[8192];
	(void)state;
	config_load(&config, &paths); /* none is needed */
	check_text(&config.complaints, "");
	assert_int_equal(config.options.measure, 72);
	config_release(&config);

	in_home(path, "absent.ini"); /* but one that is asked for is */
	paths.file = path;
	config_load(&config, &paths);
	snprintf(wanted, sizeof wanted, "%s: cannot be read: No such file or directory\n", path);
	check_text(&config.complaints, wanted);
	config_release(&config);

	in_home(path, "dramatis/themes");
	config_load(&config, &paths);
	check_text(&config.complaints, "themes: cannot be read: Is a directory\n");
	config_release(&config);
}

static void homes(void **state)
{
	struct config config;
	char path[4096];
	(void)state;
	write_file("dramatis/config.ini", "[options]\nmeasure = 60\n");
	setenv("XDG_CONFIG_HOME", "relative", 1); /* is to be ignored */
	setenv("HOME", "/nonexistent", 1);
	config_load(&config, &usual);
	assert_int_equal(config.options.measure, 72);
	config_release(&config);

	unsetenv("XDG_CONFIG_HOME");
	unsetenv("HOME");
	config_load(&config, &usual);
	check_text(&config.complaints, "");
	config_release(&config);

	in_home(path, ".config");
	assert_int_equal(symlink(home, path), 0);
	setenv("HOME", home, 1);
	config_load(&config, &usual);
	assert_int_equal(config.options.measure, 60);
	config_release(&config);
	remove_file(".config");
	setenv("XDG_CONFIG_HOME", home, 1);
}

/* ---- themes */

static int channel(int32_t colour, int shift)
{
	return colour >> shift & 0xff;
}

/* 0 to 1, with a square for the curve of a screen: near enough. */
static double brightness(int32_t colour)
{
	double r = channel(colour, 16) / 255.0, g = channel(colour, 8) / 255.0,
	       b = channel(colour, 0) / 255.0;
	return .2126 * r * r + .7152 * g * g + .0722 * b * b;
}

static double contrast(struct look look)
{
	double a = brightness(look.fg) + .05, b = brightness(look.bg) + .05;
	return a > b ? a / b : b / a;
}

static void check_readable(const struct config *config, const char *theme)
{
	for (enum style s = 0; s < STYLES; s++) {
		struct look look = config->look[s];
		bool known = look.fg >= COLOUR_RGB && look.bg >= COLOUR_RGB;
		double wanted = s == STYLE_border ? 1.9 : 4;
		if (known && contrast(look) < wanted)
			fail_msg("%s: %s has a contrast of %.1f", theme, style_name(s),
				contrast(look));
	}
}

static bool same_look(struct look a, struct look b)
{
	return a.fg == b.fg && a.bg == b.bg && a.attributes == b.attributes;
}

static void check_actors(const struct config *config, const char *theme)
{
	for (enum style s = STYLE_country; s < STYLE_other; s++)
		for (enum style t = s + 1; t <= STYLE_other; t++) {
			bool both = (s == STYLE_country && t == STYLE_other);
			if (!both && same_look(config->look[s], config->look[t]))
				fail_msg("%s: %s looks like %s", theme, style_name(s),
					style_name(t));
		}
	assert_true(config->look[STYLE_actor_chosen].attributes & LOOK_REVERSE);
}

static void shipped_themes(void **state)
{
	struct config config;
	struct buffer names = { 0 };
	struct err err;
	char *rest = NULL;
	(void)state;
	config_themes(&usual, &names);
	check_text(&names, "dark\nfjord\nhigh-contrast\nlight\nmono\nsepia\nterminal\ntide\n");
	config_load(&config, &usual);
	for (char *name = strtok_r(names.at, "\n", &rest); name;
		name = strtok_r(NULL, "\n", &rest)) {
		assert_true(config_theme(&config, &usual, slice_of(name), &err));
		check_text(&config.complaints, "");
		assert_string_equal(config.options.theme, name);
		check_readable(&config, name);
		check_actors(&config, name);
	}
	buffer_release(&names);
	config_release(&config);
}

static void themes_of_the_user(void **state)
{
	struct config config;
	struct buffer names = { 0 };
	struct err err;
	(void)state;
	write_file("dramatis/themes/mine.ini",
		"[theme]\nname = Mine\n[styles]\ntext = white on blue\n"
		"title = bold\ndeck = red\nhit = default on green\n"
		"blob = red\n[options]\nmeasure = 1\n");
	write_file("dramatis/themes/dark.ini", "[styles]\ntext = 1\n");
	load(&config, "[options]\ntheme = mine\n[styles]\ndeck = green\n");
	check_text(&config.complaints, "mine.ini:8: unknown style 'blob'\n"
				       "mine.ini:9: unknown section 'options'\n");
	assert_int_equal(config.look[STYLE_title].fg, 7); /* as the page */
	assert_int_equal(config.look[STYLE_title].bg, 4);
	assert_int_equal(config.look[STYLE_hit].fg, 7);
	assert_int_equal(config.look[STYLE_hit].bg, 2);
	assert_int_equal(config.look[STYLE_deck].fg, 2); /* the user's own wins */
	assert_int_equal(config.options.measure, 72);

	assert_true(config_theme(&config, &usual, SLICE("dark"), &err)); /* the user's, not ours */
	assert_int_equal(config.look[STYLE_text].fg, 1);
	assert_int_equal(config.look[STYLE_deck].fg, 2);

	config_themes(&usual, &names);
	assert_non_null(strstr(names.at, "light\nmine\nmono\n"));
	assert_false(config_theme(&config, &usual, SLICE("mime"), &err));
	assert_string_equal(err.text, "unknown theme 'mime' (did you mean 'mine'?)");
	assert_string_equal(config.options.theme, "dark");
	assert_false(config_theme(&config, &usual, SLICE("a/b"), &err));
	assert_string_equal(err.text, "'a/b' is not the name of a theme: no path, no ending");
	assert_false(config_theme(&config, &usual, SLICE(""), &err));
	buffer_release(&names);
	config_release(&config);
}

static void theme_of_the_command_line(void **state)
{
	struct config config;
	struct config_paths paths = { .theme = "sepia", .theme_dir = themes };
	(void)state;
	write_file("dramatis/config.ini", "[theme]\nname = dark\n");
	config_load(&config, &paths);
	check_text(&config.complaints, "");
	assert_string_equal(config.options.theme, "sepia");
	config_release(&config);

	paths.theme = "sepai";
	config_load(&config, &paths);
	check_text(&config.complaints, "--theme: unknown theme 'sepai' (did you mean 'sepia'?)\n");
	assert_string_equal(config.options.theme, "dark");
	config_release(&config);

	paths = (struct config_paths){ 0 }; /* nothing was ever installed */
	remove_file("dramatis/config.ini");
	config_load(&config, &paths);
	check_text(&config.complaints, "");
	assert_string_equal(config.options.theme, "terminal");
	config_release(&config);
}

/* ---- printed and read again */

static void check_printed(const char *text)
{
	struct config config, again;
	struct buffer printed = { 0 }, twice = { 0 };
	load(&config, text);
	config_print(&config, &printed);
	load(&again, printed.at);
	check_text(&again.complaints, "");
	config_print(&again, &twice);
	assert_string_equal(printed.at, twice.at);
	assert_int_equal(again.options.measure, config.options.measure);
	assert_string_equal(again.options.theme, config.options.theme);
	for (enum style s = 0; s < STYLES; s++)
		assert_true(same_look(config.look[s], again.look[s]));

	printed.len = twice.len = 0;
	config_print_keys(&config, &printed);
	config_release(&again);
	load(&again, printed.at);
	check_text(&again.complaints, "");
	config_print_keys(&again, &twice);
	assert_string_equal(printed.at, twice.at);
	buffer_release(&printed);
	buffer_release(&twice);
	config_release(&config);
	config_release(&again);
}

static void printed_configurations(void **state)
{
	(void)state;
	check_printed("");
	check_printed("[options]\nkeys = less\n");
	check_printed("[options]\nkeys = vim\ntheme = dark\n");
	check_printed("[options]\nkeys = newsboat\ntheme = mono\n");
	check_printed(
		"[options]\nkeys = emacs\ntheme = high-contrast\n[keys]\nzoom = \"' ; # Quote\"\n");
	check_printed(
		"[options]\nmeasure = 0\nsort = words\ncolours = 16\nreverse = on\n[theme]\n"
		"name = sepia\n[keys]\nhelp = q\nquit = x\nzoom =\nopen = \\ C-\\ é C-xC-cgg\n"
		"[styles]\ntext = \"#ffffff on 17\"\ndeck = reverse\n");
}

/* ---- actor files */

static void actor_lines_are_written(void **state)
{
	static const struct {
		const char *value, *wanted;
	} rows[] = {
		{ "Oak Court", "alias = Oak Court\n" },
		{ "Oak; Court", "alias = \"Oak; Court\"\n" },
		{ "No #1", "alias = \"No #1\"\n" },
		{ "\"Oak\"", "alias = '\"Oak\"'\n" },
		{ "O'Oak", "alias = O'Oak\n" },
		{ "Oak | Elm", NULL },
		{ "Oak\nElm", NULL },
		{ "\"O'Oak\";", NULL },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct buffer block = { 0 };
		bool written = cast_line(&block, "alias", slice_of(rows[i].value));
		assert_int_equal(written, rows[i].wanted != NULL);
		if (written)
			assert_string_equal(block.at, rows[i].wanted);
		buffer_release(&block);
	}
}

static void actor_files_keep_what_is_not_changed(void **state)
{
	static const struct {
		const char *text, *block, *name, *freed, *wanted;
	} rows[] = {
		{ "", "[a]\n", "", "", "[a]\n" },
		{ "; mine\n[b]\nalias = X", "[a]\n", "", "", "; mine\n[b]\nalias = X\n\n[a]\n" },
		{ "[b]\nalias = Elm | Oak ; two\n", "[a]\n", "Oak", "",
			"[b]\nalias = Elm ; two\n\n[a]\n" },
		{ "[b]\nAlias=\"Elm|oak|Yew\"\n", "[a]\n", "Oak", "",
			"[b]\nAlias=\"Elm | Yew\"\n\n[a]\n" },
		{ "[b]\nalias = Oak\nkind = org\n", "[a]\n", "Oak", "",
			"[b]\nkind = org\n\n[a]\n" },
		{ "[b]\n; alias = Oak\nname = Oak\n", "[a]\n", "Oak", "",
			"[b]\n; alias = Oak\nname = Oak\n\n[a]\n" },
		{ "[b]\nname = Elm | Oak\n", "[a]\n", "Oak", "", "[b]\nname = Elm\n\n[a]\n" },
		{ "alias\nacronym = \"Oak", "", "Oak", "", "alias\n\n" },
		{ "[b]\nacronym = OAK | O.A.K.\n", "[a]\n", "Oak", "",
			"[b]\nacronym = OAK | O.A.K.\n\n[a]\n" },
		{ "merge = x\n[A]\nmerge = b\nkind=none\nkind = org\n[b]\nmerge = c\n", "[a]\n", "",
			"a", "merge = x\n[A]\nkind = org\n[b]\nmerge = c\n\n[a]\n" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct buffer out = { 0 };
		const struct cast_change change = { slice_of(rows[i].block), slice_of(rows[i].name),
			slice_of(rows[i].freed) };
		cast_change(slice_of(rows[i].text), &change, &out);
		assert_string_equal(out.at, rows[i].wanted);
		buffer_release(&out);
	}
}

/* What was wrong before may stay; what would be wrong then is not written. */
static void actor_files_get_no_worse(void **state)
{
	static const struct {
		const char *before, *after, *wanted;
	} rows[] = {
		{ "", "[a]\nname = Oak Court\n", NULL },
		{ "[a]\nnmae = Oak\n", "[a]\nnmae = Oak\n[b]\nname = Elm Court\n", NULL },
		{ "", "[a]\nalias = N\n", "too short" },
		{ "[a]\nnmae = Oak\n", "[a]\nnmae = Oak\n[b]\nalias = 7\n", "too short" },
		{ "[a]\nname = Elm\n", "[a]\nname = Elm\n[b]\nalias = Elm\n", "claimed" },
	};
	struct buffer many = { 0 };
	struct err err = { 0 };
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		bool fits = cast_fits(slice_of(rows[i].before), slice_of(rows[i].after), &err);
		assert_int_equal(fits, !rows[i].wanted);
		if (!fits)
			assert_non_null(strstr(err.text, rows[i].wanted));
	}
	for (int i = 0; i < 10001; i++)
		buffer_add_char(&many, '\n');
	assert_false(cast_fits(buffer_slice(&many), buffer_slice(&many), &err));
	assert_false(cast_fits(SLICE(""), buffer_slice(&many), &err));
	buffer_release(&many);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(commands_have_names),
		cmocka_unit_test(guesses),
		cmocka_unit_test(chords),
		cmocka_unit_test(one_key_of_many),
		cmocka_unit_test(printed_chords_read_back),
		cmocka_unit_test(looks),
		cmocka_unit_test(default_looks_need_no_colour),
		cmocka_unit_test(option_values),
		cmocka_unit_test(options_print_what_they_read),
		cmocka_unit_test(presets_do_not_clash),
		cmocka_unit_test(presets_are_those_of_the_option),
		cmocka_unit_test(presets_leave_the_terminals_keys),
		cmocka_unit_test(presets_have_a_way_out),
		cmocka_unit_test(actor_lines_are_written),
		cmocka_unit_test(actor_files_keep_what_is_not_changed),
		cmocka_unit_test(actor_files_get_no_worse),
		cmocka_unit_test_teardown(keys_of_the_user, empty_home),
		cmocka_unit_test_teardown(keys_that_clash, empty_home),
		cmocka_unit_test_teardown(chords_continue, empty_home),
		cmocka_unit_test_teardown(another_preset_keeps_the_users_keys, empty_home),
		cmocka_unit_test_teardown(wrong_lines, empty_home),
		cmocka_unit_test_teardown(right_lines_among_wrong_ones, empty_home),
		cmocka_unit_test_teardown(values_come_through, empty_home),
		cmocka_unit_test_teardown(odd_files, empty_home),
		cmocka_unit_test_teardown(longest_values, empty_home),
		cmocka_unit_test_teardown(not_every_wrong_line_is_told, empty_home),
		cmocka_unit_test_teardown(a_line_of_wrong_names_is_told_soon, empty_home),
		cmocka_unit_test_teardown(files_that_are_not_there, empty_home),
		cmocka_unit_test_teardown(homes, empty_home),
		cmocka_unit_test_teardown(shipped_themes, empty_home),
		cmocka_unit_test_teardown(themes_of_the_user, empty_home),
		cmocka_unit_test_teardown(theme_of_the_command_line, empty_home),
		cmocka_unit_test_teardown(printed_configurations, empty_home),
	};
	return cmocka_run_group_tests_name("config", tests, make_home, remove_home);
}
