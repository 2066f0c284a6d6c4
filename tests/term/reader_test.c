/*
 * The program itself in a terminal: keys, jumps, resize, suspend, signals, colours, and that no
 * byte of an article is ever obeyed.
 */
#include "harness.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct place {
	char *program;
	char data[4096], home[64];
};

static int set_up(void **state)
{
	static struct place place = { .home = "/tmp/reader-test-XXXXXX" };
	const char *source = getenv("SOURCE");
	place.program = path_beside("../../dramatis");
	snprintf(place.data, sizeof place.data, "%s", source ? source : ".");
	*state = &place;
	return mkdtemp(place.home) ? 0 : -1;
}

static int tear_down(void **state)
{
	struct place *place = *state;
	char command[128];
	free(place->program);
	snprintf(command, sizeof command, "rm -rf %s", place->home);
	return system(command);
}

/* Opens FULL; ENV: one variable, or NULL; INPUT: what standard input holds. */
static struct pty *start_file(const struct place *place, const char *full, int rows, int cols,
	const char *env, const char *input)
{
	char data[4200], home[128], config[160];
	snprintf(data, sizeof data, "DRAMATIS_DATA=%s", place->data);
	snprintf(home, sizeof home, "HOME=%s", place->home);
	snprintf(config, sizeof config, "XDG_CONFIG_HOME=%s/none", place->home);
	const char *const argv[] = { place->program, input ? "-" : full, NULL };
	const char *const environment[] = { "TERM=xterm-256color", "LC_ALL=C.UTF-8", data, home,
		config, env, NULL };
	struct pty *pty = pty_start(&(struct launch){
		.argv = argv, .env = environment, .input = input, .rows = rows, .cols = cols });
	pty_settle(pty);
	return pty;
}

/* Opens PATH of the sources. */
static struct pty *start(const struct place *place, const char *path, int rows, int cols,
	const char *env, const char *input)
{
	char full[4200];
	snprintf(full, sizeof full, "%s/%s", place->data, path);
	return start_file(place, full, rows, cols, env, input);
}

static void press(struct pty *pty, const char *keys)
{
	pty_press(pty, keys);
	pty_settle(pty);
}

static void assert_shows(struct pty *pty, const char *text)
{
	if (pty_find(pty, text, NULL) < 0)
		fail_msg("'%s' is not on the screen:\n%s", text, pty_text(pty));
}

static void assert_hides(struct pty *pty, const char *text)
{
	if (pty_find(pty, text, NULL) >= 0)
		fail_msg("'%s' is on the screen:\n%s", text, pty_text(pty));
}

static void quit(struct pty *pty)
{
	pty_press(pty, "Q");
	assert_int_equal(pty_end(pty), 0);
	assert_true(pty_modes_kept(pty));
	assert_false(pty_full_screen(pty));
	assert_true(pty_cursor_shown(pty));
	pty_free(pty);
}

static void test_list_and_reader(void **state)
{
	struct pty *pty = start(*state, "samples", 24, 80, NULL, NULL);
	assert_shows(pty, "[LIST]");
	assert_shows(pty, "The night Egypt took back its canal");
	press(pty, "/");
	pty_type(pty, "hundred hours");
	press(pty, "Enter Enter");
	assert_shows(pty, "[READ]");
	assert_shows(pty, "ACTORS");
	press(pty, "q");
	assert_shows(pty, "[LIST]");
	quit(pty);
}

static void test_mentions_across_articles(void **state)
{
	char before[8192];
	struct pty *pty = start(*state, "samples/suez-cairo.txt", 24, 80, NULL, NULL);
	snprintf(before, sizeof before, "%s", pty_row(pty, 2));
	press(pty, "]");
	assert_shows(pty, "Egypt 1/");
	press(pty, "] ]");
	assert_shows(pty, "Egypt 3/");
	press(pty, "[");
	assert_shows(pty, "Egypt 2/");
	press(pty, "1 5 ]");
	assert_shows(pty, "Egypt 17/");
	press(pty, "C-o");
	assert_shows(pty, "Egypt 2/");
	quit(pty);

	pty = start(*state, "samples", 36, 120, NULL, NULL);
	press(pty, "Enter : a c t o r Space N a s s e r Enter 9 ]");
	assert_shows(pty, "2/11");
	press(pty, "C-o");
	assert_shows(pty, "1/11");
	quit(pty);
}

/* While the worker looks through the articles, and after; the list counts anew. */
static void test_edits_hold_in_all_articles(void **state)
{
	struct pty *pty = start(*state, "samples", 36, 120, NULL, NULL);
	press(pty, "Enter a");
	assert_shows(pty, "Egyp 24");
	press(pty, "E x");
	assert_shows(pty, "Egypt is no actor, in all articles");
	assert_hides(pty, "Egyp ");
	press(pty, "U");
	assert_shows(pty, "undone: Egypt is no actor");
	assert_shows(pty, "Egyp 24");
	press(pty, "E x U E x U E m I s r a e l Enter");
	assert_shows(pty, "Egypt counts as Israel");
	assert_hides(pty, "Egyp ");
	press(pty, "U U");
	assert_shows(pty, "no edit of this session is left");
	quit(pty);
}

/* The worker asks the articles while the concordance is on the screen. */
static void test_concordance(void **state)
{
	char row[8192];
	struct pty *pty = start(*state, "samples", 24, 80, NULL, NULL);
	press(pty, "Enter : a c t o r Space N a s s e r Enter");
	press(pty, "\\");
	assert_shows(pty, "28 mentions in 11 articles");
	press(pty, "1 2 G");
	assert_shows(pty, " 12/28 ");
	press(pty, "Enter");
	assert_shows(pty, "4/11");
	assert_shows(pty, "Gamal Abdel Nasser 1/");
	press(pty, "C-o");
	assert_shows(pty, "1/11");
	snprintf(row, sizeof row, "%s", pty_text(pty));
	press(pty, "\\");
	assert_shows(pty, " 12/28 ");
	press(pty, "Esc");
	assert_string_equal(pty_text(pty), row);
	press(pty, "W Enter");
	assert_shows(pty, "Gamal Abdel Nasser and Egypt");
	press(pty, "Esc Esc");
	assert_string_equal(pty_text(pty), row);
	quit(pty);
}

/* The worker opens both; ] and [ move both sides to the next mention; q is as if nothing had been.
 */
static void test_comparing(void **state)
{
	char before[8192], asked[8192];
	struct pty *pty = start(*state, "samples", 24, 80, NULL, NULL);
	press(pty, "Enter d d");
	snprintf(before, sizeof before, "%s", pty_text(pty));
	press(pty, ": c o m p a r e Space p a r i s Enter");
	assert_shows(pty, "INDEPENDENT 0%  sync free");
	assert_shows(pty, "*L The night Egypt took");
	press(pty, ": a c t o r Space N a s s e r Enter");
	press(pty, "]");
	assert_shows(pty, "G. A. Nasser L 1/7 R 1/3");
	press(pty, "] ] ]");
	assert_shows(pty, "G. A. Nasser L 4/7 R 3/3");
	press(pty, "[");
	assert_shows(pty, "G. A. Nasser L 3/7 R 2/3");
	press(pty, "= Enter");
	snprintf(asked, sizeof asked, "%s", pty_text(pty));
	pty_resize(pty, 12, 50);
	pty_settle(pty);
	assert_shows(pty, "INDEPENDENT");
	pty_resize(pty, 24, 80);
	pty_settle(pty);
	assert_string_equal(pty_text(pty), asked);
	press(pty, "q");
	assert_string_equal(pty_text(pty), before);
	/* Left before it has come, or after, it is gone. */
	press(pty, ": c o m p a r e Space p a r i s Enter q");
	assert_string_equal(pty_text(pty), before);
	quit(pty);
}

static void test_search(void **state)
{
	struct pty *pty = start(*state, "samples/suez-cairo.txt", 24, 80, NULL, NULL);
	press(pty, "/ N A S S E R");
	assert_shows(pty, "no hit");
	press(pty, "C-u n a s s e r");
	assert_shows(pty, "1/");
	press(pty, "Enter n n");
	assert_shows(pty, "/nasser 3/");
	press(pty, "N");
	assert_shows(pty, "/nasser 2/");
	press(pty, "/ z q x Enter");
	assert_shows(pty, "no hit for zqx");
	quit(pty);
}

/* The byte at the top of the page stays, whatever the width was in between. */
static void test_place_survives_resizes(void **state)
{
	static const int cols[] = { 60, 40, 31, 120, 200, 72 };
	char before[8192];
	struct pty *pty = start(*state, "samples/suez-cairo.txt", 24, 80, NULL, NULL);
	press(pty, "Space Space j j");
	snprintf(before, sizeof before, "%s", pty_text(pty));
	for (size_t i = 0; i < sizeof cols / sizeof *cols; i++) {
		pty_resize(pty, 12 + (int)i * 5, cols[i]);
		pty_settle(pty);
	}
	pty_resize(pty, 4, 10);
	pty_settle(pty);
	assert_shows(pty, "needs");
	pty_resize(pty, 24, 80);
	pty_settle(pty);
	assert_string_equal(pty_text(pty), before);
	quit(pty);
}

static void test_suspend(void **state)
{
	char before[8192];
	struct pty *pty = start(*state, "samples/suez-cairo.txt", 24, 80, NULL, NULL);
	press(pty, "Space");
	snprintf(before, sizeof before, "%s", pty_text(pty));
	pty_press(pty, "C-z");
	pty_stopped(pty);
	assert_true(pty_modes_kept(pty));
	assert_false(pty_full_screen(pty));
	pty_signal(pty, SIGCONT);
	pty_settle(pty);
	assert_true(pty_full_screen(pty));
	assert_string_equal(pty_text(pty), before);
	quit(pty);
}

static void ends_by(struct place *place, int signal)
{
	struct pty *pty = start(place, "samples", 24, 80, NULL, NULL);
	pty_signal(pty, signal);
	assert_int_equal(pty_end(pty), 1);
	assert_true(pty_modes_kept(pty));
	assert_false(pty_full_screen(pty));
	assert_true(pty_cursor_shown(pty));
	pty_free(pty);
}

static void test_signals(void **state)
{
	ends_by(*state, SIGTERM);
	ends_by(*state, SIGHUP);
	ends_by(*state, SIGINT);
}

static void test_terminal_gone(void **state)
{
	struct pty *pty = start(*state, "samples", 24, 80, NULL, NULL);
	pty_hang_up(pty);
	assert_int_equal(pty_end(pty), 1);
	pty_free(pty);
}

/* Whether any cell of the screen has a colour of its own. */
static bool is_coloured(struct pty *pty, int rows, int cols)
{
	for (int row = 0; row < rows; row++)
		for (int col = 0; col < cols; col++) {
			struct pixel pixel = pty_pixel(pty, row, col);
			if (pixel.fg != PIXEL_DEFAULT || pixel.bg != PIXEL_DEFAULT)
				return true;
		}
	return false;
}

static void test_colours(void **state)
{
	int col, row;
	struct pty *pty = start(*state, "samples/suez-cairo.txt", 24, 80, NULL, NULL);
	press(pty, ": t h e m e Space d a r k Enter");
	assert_true(is_coloured(pty, 24, 80));
	quit(pty);

	/* Without colour the chosen actor is still seen. */
	pty = start(*state, "samples/suez-cairo.txt", 24, 80, "NO_COLOR=1", NULL);
	press(pty, ": t h e m e Space d a r k Enter ]");
	assert_false(is_coloured(pty, 24, 80));
	row = pty_find(pty, "and Egyptians have", &col);
	assert_true(row > 0);
	assert_true(pty_pixel(pty, row, col + 4).reverse);
	assert_false(pty_pixel(pty, row, col).reverse);
	quit(pty);
}

static void test_standard_input(void **state)
{
	struct pty *pty = start(*state, "", 24, 80, NULL,
		"A note from Oslo\n\nNorway and Sweden signed a treaty. Norwegian ships left "
		"Bergen.\n");
	assert_shows(pty, "Norway and Sweden");
	press(pty, "]");
	assert_shows(pty, "Norway 1/2");
	quit(pty);
}

/* An article full of escape sequences shows them as pictures and changes nothing. */
static void test_escapes(void **state)
{
	size_t len;
	struct pty *pty = start(*state, "tests/fixtures/escapes.txt", 24, 80, NULL, NULL);
	press(pty, "Space Space g O i");
	const char *bytes = pty_bytes(pty, &len);
	for (size_t i = 0; i + 2 < len; i++) {
		unsigned char first = (unsigned char)bytes[i], second = (unsigned char)bytes[i + 1];
		assert_false(first == 0x1b && (second == ']' || second == 'P' || second == '_'));
		assert_false(first == 0xc2 && second >= 0x80 && second < 0xa0);
		assert_false(first == 0x07);
		assert_false(memcmp(bytes + i, "\u202e", 3) == 0);
	}
	assert_shows(pty, "␛");
	quit(pty);
}

static void test_keys_and_layers(void **state)
{
	struct pty *pty = start(*state, "samples", 24, 80, NULL, NULL);
	press(pty, "?");
	assert_shows(pty, "Keys and commands");
	press(pty, "/ n e x t - m e n");
	assert_shows(pty, "next-mention");
	assert_hides(pty, "line-down");
	press(pty, "Enter Esc");
	assert_hides(pty, "Keys and commands");
	press(pty, "Enter a");
	assert_shows(pty, "[ACTORS]");
	press(pty, "2 Enter");
	assert_shows(pty, "[READ]");
	press(pty, "~");
	assert_shows(pty, "~ means nothing here");
	press(pty, ": l i n e - d w o n Enter");
	assert_shows(pty, "did you mean 'line-down'");
	quit(pty);
}

/* The worker reads the article again while it looks through the others; and the next session knows
 * what was decided. */
static void test_kinds(void **state)
{
	struct pty *pty = start(*state, "samples", 24, 80, NULL, NULL);
	press(pty, "Enter } X");
	assert_shows(pty, "folded as furniture now");
	assert_hides(pty, "The army lost it");
	press(pty, "Enter");
	assert_shows(pty, "▾ taken out by you 1");
	assert_shows(pty, "The army lost it");
	quit(pty);
	pty = start(*state, "samples/suez-cairo.txt", 24, 80, NULL, NULL);
	assert_hides(pty, "The army lost it");
	press(pty, "} X");
	assert_shows(pty, "in the article now");
	assert_shows(pty, "The army lost it");
	press(pty, "X X");
	assert_shows(pty, "The army lost it");
	quit(pty);
}

/* ---- links */

static void write_file(const char *path, const char *text, mode_t mode)
{
	FILE *file = fopen(path, "we");
	assert_non_null(file);
	fputs(text, file);
	fclose(file);
	assert_int_equal(chmod(path, mode), 0);
}

/* Markdown is the shortest page with links; without its library the program shows none. */
static bool reads_markdown(const struct place *place)
{
	char command[8192], version[1024];
	snprintf(command, sizeof command, "'%s' --version", place->program);
	FILE *said = popen(command, "re");
	assert_non_null(said);
	size_t len = fread(version, 1, sizeof version - 1, said);
	pclose(said);
	version[len] = '\0';
	return strstr(version, "cmark");
}

static const char links_page[] =
	"# Where links lead\n\n"
	"See [the book](https://example.org/?a=1&b=$(id)), [below](#below), a\n"
	"[script](javascript:alert), a [file](file:///etc/passwd), a\n"
	"[page](other.html) and [a letter](mailto:ada@example.org).\n";

static struct pty *start_links(const struct place *place, const char *text)
{
	char page[128], opener[128], fifo[128], script[512];
	snprintf(page, sizeof page, "%s/page.md", place->home);
	snprintf(opener, sizeof opener, "%s/open", place->home);
	snprintf(fifo, sizeof fifo, "%s/opened", place->home);
	write_file(page, text, 0600);
	snprintf(script, sizeof script,
		"#!/bin/sh\n{ tty; printf '%%s\\n' \"$#\" \"$@\"; } >%s 2>&1\n", fifo);
	write_file(opener, script, 0700);
	unlink(fifo);
	assert_int_equal(mkfifo(fifo, 0600), 0);
	return start_file(place, page, 24, 80, NULL, NULL);
}

/* What the opener was given: waits until it is there. */
static void assert_opened(const struct place *place, const char *wanted)
{
	char fifo[128], said[1024];
	snprintf(fifo, sizeof fifo, "%s/opened", place->home);
	alarm(10);
	FILE *file = fopen(fifo, "re");
	assert_non_null(file);
	size_t len = fread(said, 1, sizeof said - 1, file);
	fclose(file);
	alarm(0);
	said[len] = '\0';
	assert_string_equal(said, wanted);
}

static void use_opener(const struct place *place, struct pty *pty, const char *format)
{
	char command[256], line[300];
	snprintf(command, sizeof command, format, place->home);
	snprintf(line, sizeof line, ":set opener %s", command);
	pty_type(pty, line);
	press(pty, "Enter");
}

/* The screen is the same afterwards, whatever the other program does with its output. */
static void test_links(void **state)
{
	const struct place *place = *state;
	if (!reads_markdown(place))
		return;
	struct pty *pty = start_links(place, links_page);
	assert_shows(pty, "the book¹");
	use_opener(place, pty, "%s/open --new %%s");
	press(pty, "1 o");
	assert_opened(place, "not a tty\n2\n--new\nhttps://example.org/?a=1&b=$(id)\n");
	assert_shows(pty, "asked open to open https://example.org/?a=1&b=$(id)");
	use_opener(place, pty, "%s/open");
	press(pty, "o");
	assert_shows(pty, "Links");
	press(pty, "G Enter");
	assert_opened(place, "not a tty\n1\nmailto:ada@example.org\n");
	assert_hides(pty, "Links");
	quit(pty);
}

static void test_links_that_are_shown(void **state)
{
	static const struct {
		const char *keys, *shows;
	} rows[] = {
		{ "2 o", "link 2: #below (within the page)" },
		{ "3 o", "link 3: javascript:alert (not to be opened from a page)" },
		{ "4 o", "link 4: file:///etc/passwd (not to be opened from a page)" },
		{ "5 o", "link 5: other.html (not to be opened from a page)" },
		{ "7 o", "there is no link 7" },
	};
	const struct place *place = *state;
	if (!reads_markdown(place))
		return;
	struct pty *pty = start_links(place, links_page);
	use_opener(place, pty, "%s/open");
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		press(pty, rows[i].keys);
		assert_shows(pty, rows[i].shows);
	}
	use_opener(place, pty, "'w3m %%s");
	assert_shows(pty, "opener: a quote is not closed");
	use_opener(place, pty, "\"w3m\" %%s");
	assert_shows(pty, "opener: write ' for \"");
	use_opener(place, pty, "%s/nowhere");
	press(pty, "1 o");
	assert_shows(pty, "/nowhere: No such file or directory");
	use_opener(place, pty, "none");
	press(pty, "1 o");
	assert_shows(pty, "link 1: https://example.org/?a=1&b=$(id)");
	quit(pty);
}

/* What is opened is what is shown, byte for byte, and a host is told from a user. */
static void test_links_that_deceive(void **state)
{
	const struct place *place = *state;
	if (!reads_markdown(place))
		return;
	struct pty *pty =
		start_links(place, "[One](https://a.example/x\u202egnp.exe\u200b\u3164) and\n"
				   "[two](https://bank.example@b.example/?q=@).\n");
	use_opener(place, pty, "%s/open");
	press(pty, "1 o");
	assert_opened(place, "not a tty\n1\n"
			     "https://a.example/x%E2%80%AEgnp.exe%E2%80%8B%E3%85%A4\n");
	assert_shows(
		pty, "asked open to open https://a.example/x%E2%80%AEgnp.exe%E2%80%8B%E3%85%A4");
	press(pty, "2 o");
	assert_opened(place, "not a tty\n1\nhttps://bank.example@b.example/?q=@\n");
	assert_shows(pty, "asked open for the host b.example (what stands before @ is no host)");
	press(pty, "o j");
	assert_shows(pty, "really leads to b.example");
	quit(pty);
}

static void write_in(const struct place *place, const char *name, const char *text)
{
	char path[128];
	snprintf(path, sizeof path, "%s/%s", place->home, name);
	FILE *file = fopen(path, "we");
	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
}

static void make_in(const struct place *place, const char *name)
{
	char path[128];
	snprintf(path, sizeof path, "%s/%s", place->home, name);
	assert_int_equal(mkdir(path, 0700), 0);
}

/* A filter without an end, in a session that would give it ten minutes. */
static struct pty *start_filter(const struct place *place)
{
	char config[512], data[4200], shelf[128], fifo[128];
	snprintf(shelf, sizeof shelf, "%s/shelf", place->home);
	snprintf(fifo, sizeof fifo, "%s/begun", place->home);
	snprintf(data, sizeof data, "DRAMATIS_DATA=%s", place->data);
	snprintf(config, sizeof config,
		"[options]\nfilter-seconds = 600\n[filters]\n"
		"slow = sh -c 'echo begun >\"$1\" && exec tail -f /dev/null' sh %s\n",
		fifo);
	make_in(place, "shelf");
	assert_int_equal(mkfifo(fifo, 0600), 0);
	write_in(place, "slow.ini", config);
	write_in(place, "shelf/a.txt", "The first text can be read.\n");
	write_in(place, "shelf/b.slow", "The second needs a filter.\n");
	snprintf(config, sizeof config, "--config=%s/slow.ini", place->home);
	const char *const argv[] = { place->program, config, shelf, NULL };
	const char *const environment[] = { "TERM=xterm-256color", "LC_ALL=C.UTF-8", data, NULL };
	return pty_start(&(struct launch){ .argv = argv, .env = environment });
}

/* The program does not wait for what it has started, and takes it along. */
static void test_quit_while_filtering(void **state)
{
	const struct place *place = *state;
	struct pty *pty = start_filter(place);
	char fifo[128], said[16] = "";
	snprintf(fifo, sizeof fifo, "%s/begun", place->home);
	alarm(10);
	FILE *file = fopen(fifo, "re");
	assert_non_null(file);
	assert_non_null(fgets(said, sizeof said, file));
	fclose(file);
	alarm(0);
	assert_string_equal(said, "begun\n");
	quit(pty);
}

/* ---- an article that takes its time */

/* Its filter waits for what stands behind the gate; the other article needs none. */
static struct pty *start_gate(const struct place *place, const char *name)
{
	char config[512], data[4200], gate[128], path[128];
	snprintf(gate, sizeof gate, "%s/gate", place->home);
	snprintf(data, sizeof data, "DRAMATIS_DATA=%s", place->data);
	snprintf(config, sizeof config, "[filters]\nslow = cat %s\n", gate);
	unlink(gate);
	assert_int_equal(mkfifo(gate, 0600), 0);
	write_in(place, "gate.ini", config);
	make_in(place, name);
	snprintf(path, sizeof path, "%s/a.slow", name);
	write_in(place, path, "What the gate holds is shown instead.\n");
	snprintf(config, sizeof config, "--config=%s/gate.ini", place->home);
	snprintf(path, sizeof path, "%s/%s/a.slow", place->home, name);
	const char *const argv[] = { place->program, config, path, NULL };
	const char *const environment[] = { "TERM=xterm-256color", "LC_ALL=C.UTF-8", data, NULL };
	return pty_start(&(struct launch){ .argv = argv, .env = environment });
}

static void open_gate(const struct place *place, const char *text)
{
	char gate[128];
	snprintf(gate, sizeof gate, "%s/gate", place->home);
	alarm(10);
	FILE *file = fopen(gate, "we");
	assert_non_null(file);
	fputs(text, file);
	fclose(file);
	alarm(0);
}

static void test_late_article(void **state)
{
	const struct place *place = *state;
	struct pty *pty = start_gate(place, "late");
	pty_wait(pty, "reading a.slow…");
	assert_shows(pty, "LIST 1");
	assert_true(pty_full_screen(pty));
	/* nothing is open: every key is either for the list or says so */
	pty_press(pty, "j k Space b d u g G % } { C-o M-i Enter J K s R r i ] [ ) ( * # a A O X o "
		       "w + - n N Tab S-Tab h l z > < M-= M-1 L L T C-g F x C-g / x Enter C-g ?");
	pty_wait(pty, "Keys and commands");
	pty_press(pty, "C-g C-g");
	open_gate(
		place, "The canal was closed.\n\nShips of Norway waited for weeks at its ends.\n");
	pty_settle(pty);
	press(pty, "Enter");
	assert_shows(pty, "Ships of Norway");
	assert_hides(pty, "reading a.slow");
	quit(pty);
}

static void test_quit_before_the_article(void **state)
{
	struct pty *pty = start_gate(*state, "left");
	pty_wait(pty, "reading a.slow…");
	quit(pty);
}

/* The last hope of a session ends it, with the reason on the terminal that is back. */
static void test_late_failure(void **state)
{
	struct pty *pty = start_gate(*state, "vain");
	pty_wait(pty, "reading a.slow…");
	open_gate(*state, "");
	assert_int_equal(pty_end(pty), 1);
	assert_false(pty_full_screen(pty));
	assert_shows(pty, "a.slow: its filter printed nothing");
	pty_free(pty);
}

int main(void)
{
	static const struct CMUnitTest tests[] = { cmocka_unit_test(test_list_and_reader),
		cmocka_unit_test(test_mentions_across_articles),
		cmocka_unit_test(test_edits_hold_in_all_articles),
		cmocka_unit_test(test_concordance), cmocka_unit_test(test_comparing),
		cmocka_unit_test(test_search), cmocka_unit_test(test_place_survives_resizes),
		cmocka_unit_test(test_suspend), cmocka_unit_test(test_signals),
		cmocka_unit_test(test_terminal_gone), cmocka_unit_test(test_colours),
		cmocka_unit_test(test_standard_input), cmocka_unit_test(test_escapes),
		cmocka_unit_test(test_keys_and_layers), cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_links), cmocka_unit_test(test_links_that_are_shown),
		cmocka_unit_test(test_links_that_deceive),
		cmocka_unit_test(test_quit_while_filtering), cmocka_unit_test(test_late_article),
		cmocka_unit_test(test_quit_before_the_article),
		cmocka_unit_test(test_late_failure) };
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
