/*
 * The terminal room in a real terminal, by way of the demo beside this test.
 *
 * Kinds of terminal that may not be installed here are compiled by tic(1) into a folder of our own.
 */
#include "harness.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include "config/config.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct place {
	char *demo;
	char folder[32], terminfo[64];
	bool compiled;
};

static const char terminals[] =
	"test-16|16 colours, none to be changed,\n"
	"\tccc@, colors#16, pairs#0x100, initc@, oc@, rep@,\n"
	"\tsetab=\\E[%?%p1%{8}%<%t%p1%'('%+%e%p1%{92}%+%;%dm,\n"
	"\tsetaf=\\E[%?%p1%{8}%<%t%p1%{30}%+%e%p1%'R'%+%;%dm,\n"
	"\tuse=xterm-256color,\n"
	"test-direct|the number of a colour is its value,\n"
	"\tRGB, ccc@, colors#0x1000000, pairs#0x7fff, initc@, oc@, rep@,\n"
	"\tsetab=\\E[%?%p1%{8}%<%t4%p1%d%e48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"
	"%;m,\n"
	"\tsetaf=\\E[%?%p1%{8}%<%t3%p1%d%e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"
	"%;m,\n"
	"\tuse=xterm-256color,\n"
	"test-bare|cannot do much,\n"
	"\trev@, smul@, rmul@, sgr@, dim@, sitm@, ritm@, civis@, cnorm@, smcup@, rmcup@,\n"
	"\tuse=vt100,\n"
	"test-fixed|its own colours cannot be had,\n"
	"\top@, oc@, AX@, rep@, use=xterm,\n";

static int set_up(void **state)
{
	static struct place place = { .folder = "/tmp/term-test-XXXXXX" };
	char command[128];
	place.demo = path_beside("demo");
	if (!mkdtemp(place.folder))
		return -1;
	snprintf(place.terminfo, sizeof place.terminfo, "TERMINFO=%s", place.folder);
	snprintf(command, sizeof command, "tic -x -o %s - 2>/dev/null", place.folder);
	FILE *tic = popen(command, "w");
	if (tic)
		fputs(terminals, tic);
	place.compiled = tic && pclose(tic) == 0;
	*state = &place;
	return 0;
}

static int tear_down(void **state)
{
	struct place *place = *state;
	char command[64];
	snprintf(command, sizeof command, "rm -rf %s", place->folder);
	free(place->demo);
	return system(command);
}

/* ENV: one variable, or NULL. OPTION: the demo's, or NULL. Sanitizers leave crashes to the demo. */
static struct pty *start_as(
	const struct place *place, const char *terminal, const char *env, const char *option)
{
	const char *const argv[] = { place->demo, option, NULL };
	char name[64];
	snprintf(name, sizeof name, "TERM=%s", terminal);
	const char *const environment[] = { name, place->terminfo,
		"ASAN_OPTIONS=handle_segv=0:handle_sigbus=0:handle_abort=0:use_sigaltstack=0",
		"TSAN_OPTIONS=handle_segv=0:handle_sigbus=0:handle_abort=0:use_sigaltstack=0", env,
		NULL };
	return pty_start(&(struct launch){ .argv = argv, .env = environment });
}

static struct pty *start(void **state)
{
	struct pty *pty = start_as(*state, "xterm-256color", NULL, NULL);
	pty_settle(pty);
	return pty;
}

static void finish(struct pty *pty)
{
	pty_press(pty, "q");
	assert_int_equal(pty_end(pty), 0);
	pty_free(pty);
}

/* As it was before the program. */
static void assert_back(struct pty *pty)
{
	assert_false(pty_full_screen(pty));
	assert_true(pty_cursor_shown(pty));
	assert_true(pty_modes_kept(pty));
	assert_true(pty_saw(pty, "\033[?1l\033>")); /* keypad */
	for (int slot = 0; slot < 256; slot++)
		assert_int_equal(pty_palette(pty, slot), -1);
}

static void assert_ours(struct pty *pty)
{
	assert_true(pty_full_screen(pty));
	assert_false(pty_modes_kept(pty));
	assert_non_null(strstr(pty_row(pty, 0), "key="));
	assert_string_equal(pty_row(pty, 2), "中文한e\314\201ø—🇩🇪👍");
}

static void assert_key(struct pty *pty, const char *what, key_code wanted)
{
	unsigned key = 0;
	sscanf(pty_row(pty, 0), "key=%x", &key);
	if (key != wanted)
		fail_msg("%s is %x, not %x", what, key, wanted);
}

/* ---- frames */

static void test_frame(void **state)
{
	struct pty *pty = start(state);
	int row, col;
	assert_ours(pty);
	assert_true(pty_saw(pty, "\033[?1h\033=")); /* keypad, as the terminfo entry wants it */
	assert_string_equal(
		pty_row(pty, 1), "text faint title deck bar country person org place group");
	assert_int_equal(pty_pixel(pty, 2, 2).columns, 2);
	assert_true(pty_pixel(pty, 2, 6).reverse);
	assert_false(pty_pixel(pty, 2, 9).reverse);
	assert_int_equal(pty_find(pty, "終", &col), 3);
	assert_int_equal(col, 78);
	assert_int_equal(pty_find(pty, "last", &col), 23);
	assert_int_equal(col, 76);
	assert_int_equal(pty_find(pty, "title", &col), 1);
	assert_true(pty_pixel(pty, 1, col).bold);
	assert_true(pty_pixel(pty, 1, col).underline);
	assert_int_equal(pty_find(pty, "deck", &col), 1);
	assert_true(pty_pixel(pty, 1, col).italic);
	assert_true(pty_saw(pty, "\033[0;2mfaint"));
	assert_false(pty_cursor_shown(pty));
	pty_press(pty, "c");
	pty_settle(pty);
	assert_true(pty_cursor_shown(pty));
	pty_cursor(pty, &row, &col);
	assert_int_equal(row, 1);
	assert_int_equal(col, 5);
	finish(pty);
}

static void test_difference(void **state)
{
	struct pty *pty = start(state);
	size_t len;
	pty_forget(pty);
	pty_press(pty, "j");
	pty_settle(pty);
	pty_bytes(pty, &len);
	assert_in_range(len, 1, 100);
	pty_forget(pty);
	pty_press(pty, "l");
	pty_settle(pty);
	assert_true(pty_saw(pty, "faint"));
	assert_ours(pty);
	finish(pty);
}

static void test_garbage(void **state)
{
	struct pty *pty = start(state);
	static const char *const never[] = { "\033[31m", "\033\033", "\302\233", "\016", "\177",
		"\377", "\n\n", "\033\357" };
	size_t len;
	pty_forget(pty);
	pty_press(pty, "g");
	pty_settle(pty);
	assert_string_equal(pty_row(pty, 4),
		"\357\277\275\357\277\275\357\277\275\357\277\275\357\277\275\357\277\275\357\277"
		"\275"
		"\357\277\275\357\277\275  a \357\277\275 a\314\201\314\201\314\201\314\201<");
	assert_ours(pty);
	const char *bytes = pty_bytes(pty, &len);
	assert_null(memchr(bytes, 0, len));
	for (size_t i = 0; i < COUNT_OF(never); i++)
		assert_false(pty_saw(pty, never[i]));
	finish(pty);
}

/* ---- keys */

static const struct {
	const char *press;
	key_code wanted;
} keys[] = {
	{ "j", 'j' },
	{ "Space", ' ' },
	{ "-", '-' },
	{ "é", 0xe9 },
	{ "中", 0x4e2d },
	{ "👍", 0x1f44d },
	{ "Enter", NAMED_ENTER },
	{ "Esc", NAMED_ESC },
	{ "Tab", NAMED_TAB },
	{ "S-Tab", KEY_SHIFT | NAMED_TAB },
	{ "BS", NAMED_BS },
	{ "Up", NAMED_UP },
	{ "Down", NAMED_DOWN },
	{ "Left", NAMED_LEFT },
	{ "Right", NAMED_RIGHT },
	{ "PgUp", NAMED_PGUP },
	{ "PgDn", NAMED_PGDN },
	{ "Home", NAMED_HOME },
	{ "End", NAMED_END },
	{ "Ins", NAMED_INS },
	{ "Del", NAMED_DEL },
	{ "F1", NAMED_F1 },
	{ "F2", NAMED_F1 + 1 },
	{ "F3", NAMED_F1 + 2 },
	{ "F4", NAMED_F1 + 3 },
	{ "F5", NAMED_F1 + 4 },
	{ "F6", NAMED_F1 + 5 },
	{ "F7", NAMED_F1 + 6 },
	{ "F8", NAMED_F1 + 7 },
	{ "F9", NAMED_F1 + 8 },
	{ "F10", NAMED_F1 + 9 },
	{ "F11", NAMED_F1 + 10 },
	{ "F12", NAMED_F1 + 11 },
	{ "C-f", KEY_CTRL | 'f' },
	{ "C-c", KEY_CTRL | 'c' }, /* these four are the terminal's own elsewhere */
	{ "C-s", KEY_CTRL | 's' },
	{ "C-q", KEY_CTRL | 'q' },
	{ "C-\\", KEY_CTRL | '\\' },
	{ "C-v", KEY_CTRL | 'v' },
	{ "C-o", KEY_CTRL | 'o' },
	{ "C-j", KEY_CTRL | 'j' },
	{ "C-h", KEY_CTRL | 'h' },
	{ "C-Space", KEY_CTRL | ' ' },
	{ "M-x", KEY_ALT | 'x' },
	{ "M-1", KEY_ALT | '1' },
	{ "M-=", KEY_ALT | '=' },
	{ "M-é", KEY_ALT | 0xe9 },
	{ "M-Enter", KEY_ALT | NAMED_ENTER },
	{ "C-M-a", KEY_CTRL | KEY_ALT | 'a' },
	{ "M-Left", KEY_ALT | NAMED_LEFT },
	{ "C-Right", KEY_CTRL | NAMED_RIGHT },
	{ "S-Up", KEY_SHIFT | NAMED_UP },
	{ "C-S-End", KEY_CTRL | KEY_SHIFT | NAMED_END },
	{ "C-PgDn", KEY_CTRL | NAMED_PGDN },
	{ "S-F5", KEY_SHIFT | (NAMED_F1 + 4) },
	{ "C-Esc", NAMED_ESC },
};

static void test_keys(void **state)
{
	struct pty *pty = start(state);
	for (size_t i = 0; i < COUNT_OF(keys); i++) {
		pty_press(pty, keys[i].press);
		pty_settle(pty);
		assert_key(pty, keys[i].press, keys[i].wanted);
		assert_int_equal(pty_keys(pty), i + 1);
	}
	finish(pty);
}

/* What only the terminfo entry tells. */
static void test_terminfo_keys(void **state)
{
	static const struct {
		const char *terminal, *bytes;
		key_code wanted;
	} rows[] = {
		{ "linux", "\033[[A", NAMED_F1 },
		{ "linux", "\033[[E", NAMED_F1 + 4 },
		{ "linux", "\033\t", KEY_SHIFT | NAMED_TAB },
		{ "linux", "\033[1~", NAMED_HOME },
		{ "rxvt-unicode-256color", "\033[7~", NAMED_HOME },
		{ "rxvt-unicode-256color", "\033Oa", KEY_CTRL | NAMED_UP },
		{ "rxvt-unicode-256color", "\033[5$", KEY_SHIFT | NAMED_PGUP },
		{ "rxvt-unicode-256color", "\033[5^", KEY_CTRL | NAMED_PGUP },
		{ "rxvt-unicode-256color", "\033\033[D", KEY_ALT | NAMED_LEFT },
		{ "screen-256color", "\033[1~", NAMED_HOME },
	};
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct pty *pty = start_as(*state, rows[i].terminal, NULL, NULL);
		pty_send(pty, rows[i].bytes, strlen(rows[i].bytes), 1);
		pty_settle(pty);
		assert_key(pty, rows[i].terminal, rows[i].wanted);
		finish(pty);
	}
}

static void test_burst(void **state)
{
	struct pty *pty = start(state);
	char bytes[3000];
	memset(bytes, 'j', sizeof bytes);
	for (int i = 0; i < 20; i++)
		pty_send(pty, bytes, sizeof bytes, sizeof bytes);
	pty_settle(pty);
	assert_int_equal(pty_keys(pty), 60000);
	pty_send(pty, "\033[200~hi\nz\033[201~", 16, 4);
	pty_settle(pty);
	assert_key(pty, "the last of what is pasted", 'z');
	assert_int_equal(pty_keys(pty), 60004);
	pty_type(pty, "Größe中");
	pty_settle(pty);
	assert_int_equal(pty_keys(pty), 60010);
	finish(pty);
}

static void test_input_elsewhere(void **state)
{
	const struct place *place = *state;
	struct pty *pty = pty_start(&(struct launch){
		.argv = (const char *[]){ place->demo, NULL }, .input = "qqqqq" });
	pty_settle(pty);
	pty_press(pty, "k C-Left");
	pty_settle(pty);
	assert_key(pty, "a key from /dev/tty", KEY_CTRL | NAMED_LEFT);
	finish(pty);
}

/* ---- sizes */

static void assert_size(struct pty *pty, int rows, int cols)
{
	char wanted[32];
	int col;
	pty_settle(pty);
	snprintf(wanted, sizeof wanted, "size=%dx%d ", rows, cols);
	assert_non_null(strstr(pty_row(pty, 0), wanted));
	assert_int_equal(pty_find(pty, "last", &col), rows - 1);
	assert_int_equal(col, cols - 4);
	assert_int_equal(pty_find(pty, "終", &col), 3);
	assert_int_equal(col, cols - 2);
	assert_ours(pty);
}

static void test_resize(void **state)
{
	static const struct {
		int rows, cols;
	} sizes[] = { { 60, 200 }, { 12, 48 }, { 5, 60 }, { 300, 500 }, { 24, 80 } };
	struct pty *pty = start(state);
	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		pty_resize(pty, sizes[i].rows, sizes[i].cols);
		assert_size(pty, sizes[i].rows, sizes[i].cols);
	}
	pty_resize(pty, 1, 1);
	pty_settle(pty);
	pty_resize(pty, 1, 100);
	pty_settle(pty);
	pty_resize(pty, 50, 2);
	pty_settle(pty);
	pty_resize(pty, 24, 80);
	assert_size(pty, 24, 80);
	finish(pty);
}

static void test_resize_storm(void **state)
{
	struct pty *pty = start(state);
	for (int i = 0; i < 200; i++) {
		pty_resize(pty, 10 + i % 37, 60 + 7 * i % 90);
		if (i % 10 == 0)
			pty_press(pty, "j");
	}
	pty_resize(pty, 33, 99);
	assert_size(pty, 33, 99);
	finish(pty);
}

/* ---- stopped and continued */

static void go_on(struct pty *pty)
{
	pty_signal(pty, SIGCONT);
	pty_settle(pty);
	assert_ours(pty);
	pty_press(pty, "C-c");
	pty_settle(pty);
	assert_key(pty, "C-c", KEY_CTRL | 'c');
}

static void test_suspend_key(void **state)
{
	struct pty *pty = start_as(*state, "xterm-256color", "COLORTERM=truecolor", NULL);
	pty_settle(pty);
	for (int i = 0; i < 3; i++) {
		pty_press(pty, "C-z");
		pty_stopped(pty);
		assert_back(pty);
		pty_forget(pty);
		go_on(pty);
		assert_true(pty_saw(pty, "\033]4;"));
	}
	finish(pty);
}

static void test_suspend_signal(void **state)
{
	struct pty *pty = start(state);
	pty_signal(pty, SIGTSTP);
	pty_stopped(pty);
	assert_back(pty);
	pty_resize(pty, 30, 100);
	go_on(pty);
	assert_size(pty, 30, 100);
	finish(pty);
}

/* Stopped without a chance to put the terminal back: the shell does, and we take it again. */
static void test_stop(void **state)
{
	struct pty *pty = start(state);
	pty_signal(pty, SIGSTOP);
	pty_stopped(pty);
	pty_shell_modes(pty);
	go_on(pty);
	finish(pty);
}

/* Nobody would continue it: stopping is left out. */
static void test_no_shell(void **state)
{
	const struct place *place = *state;
	char *ignored;
	assert_true(asprintf(&ignored, "trap '' TSTP HUP; exec %s", place->demo) > 0);
	const char *const orphan[] = { "/usr/bin/setsid", "-w", place->demo, NULL };
	const char *const deaf[] = { "/bin/sh", "-c", ignored, NULL };
	const char *const *const ways[] = { orphan, deaf };
	for (size_t i = 0; i < COUNT_OF(ways); i++) {
		struct pty *pty = pty_start(&(struct launch){ .argv = ways[i] });
		pty_settle(pty);
		if (ways[i] == deaf)
			pty_signal(pty, SIGHUP);
		pty_press(pty, "j C-z k");
		pty_settle(pty);
		assert_key(pty, "k", 'k');
		assert_ours(pty);
		finish(pty);
	}
	free(ignored);
}

/* ---- ends */

static void test_end(void **state)
{
	static const struct {
		int signal, status;
	} ends[] = { { SIGTERM, 4 }, { SIGINT, 4 }, { SIGQUIT, 4 }, { SIGHUP, 5 } };
	for (size_t i = 0; i < COUNT_OF(ends); i++) {
		struct pty *pty = start(state);
		pty_signal(pty, ends[i].signal);
		assert_int_equal(pty_end(pty), ends[i].status);
		assert_back(pty);
		pty_free(pty);
	}
}

static void test_hang_up(void **state)
{
	struct pty *pty = start(state);
	pty_hang_up(pty);
	assert_int_equal(pty_end(pty), 5);
	pty_free(pty);
}

static void test_crash(void **state)
{
	static const struct {
		const char *key;
		int status;
	} crashes[] = { { "a", 128 + SIGABRT }, { "v", 128 + SIGSEGV }, { "o", 128 + SIGSEGV },
		{ "m", 1 }, { "x", 3 } };
	for (size_t i = 0; i < COUNT_OF(crashes); i++) {
		struct pty *pty = start_as(*state, "xterm-256color", "COLORTERM=truecolor", NULL);
		pty_press(pty, "c g t");
		pty_settle(pty);
		assert_true(pty_saw(pty, "\033]4;"));
		pty_press(pty, crashes[i].key);
		assert_int_equal(pty_end(pty), crashes[i].status);
		assert_back(pty);
		pty_free(pty);
	}
}

static void test_sent_crash(void **state)
{
	struct pty *pty = start(state);
	pty_signal(pty, SIGBUS);
	assert_int_equal(pty_end(pty), 128 + SIGBUS);
	assert_back(pty);
	pty_free(pty);
}

/* ---- terminals that cannot do it */

static void assert_refused(struct pty *pty, const char *why)
{
	int status = pty_end(pty);
	assert_int_equal(status, 1);
	if (pty_find(pty, why, NULL) < 0)
		fail_msg("'%s' is not in '%s'", why, pty_text(pty));
	assert_true(pty_modes_kept(pty));
	pty_free(pty);
}

static void test_refused(void **state)
{
	static const struct {
		const char *terminal, *why;
	} rows[] = {
		{ "dumb", "demo: TERM=dumb: this terminal cannot move the cursor; use --text" },
		{ "unknown", "demo: TERM=unknown: nothing is known of this terminal; use --text" },
		{ "no-such", "demo: TERM=no-such: nothing is known of this terminal; use --text" },
		{ "", "demo: TERM is not set" },
	};
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		assert_refused(start_as(*state, rows[i].terminal, NULL, NULL), rows[i].why);
}

static void test_no_terminal(void **state)
{
	const struct place *place = *state;
	char *command;
	assert_true(asprintf(&command, "%s | cat; exit 1", place->demo) > 0);
	assert_refused(pty_start(&(struct launch){
			       .argv = (const char *[]){ "/bin/sh", "-c", command, NULL } }),
		"demo: standard output is not a terminal");
	free(command);
}

/* ---- colours */

enum {
	DEFAULT = PIXEL_DEFAULT
};

static const struct {
	const char *terminal, *env, *option;
	struct {
		const char *style;
		int fg, bg;
	} wanted[5];
} depths[] = {
	{ "xterm-256color", NULL, NULL,
		{ { "country", 32, 235 }, { "person", 9, DEFAULT }, { "org", 4, 11 },
			{ "place", 130, DEFAULT }, { "group", 233, 232 } } },
	{ "xterm-256color", "COLORTERM=truecolor", "256", { { "country", 32, 235 } } },
	{ "xterm-256color", NULL, "16",
		{ { "country", 4, 0 }, { "person", 9, DEFAULT }, { "org", 4, 11 },
			{ "place", 3, DEFAULT }, { "group", 7, 0 } } },
	{ "test-16", NULL, NULL,
		{ { "country", 4, 0 }, { "person", 9, DEFAULT }, { "org", 4, 11 },
			{ "place", 3, DEFAULT }, { "group", 7, 0 } } },
	{ "test-16", "COLORTERM=truecolor", "truecolor", { { "country", 4, 0 } } },
	{ "xterm", "COLORTERM=truecolor", NULL,
		{ { "country", 4, 0 }, { "person", 1, DEFAULT }, { "org", 4, 3 },
			{ "place", 3, DEFAULT }, { "group", 7, 0 } } },
	{ "linux", NULL, NULL, { { "country", 4, 0 }, { "person", 1, DEFAULT } } },
	{ "xterm-256color", NULL, "8", { { "country", 4, 0 }, { "person", 1, DEFAULT } } },
	{ "test-direct", NULL, NULL,
		{ { "country", PIXEL_RGB | 0x268bd2, PIXEL_RGB | 0x002b36 },
			{ "person", PIXEL_RGB | 0xff0000, DEFAULT },
			{ "org", 4, PIXEL_RGB | 0xffff00 },
			{ "place", PIXEL_RGB | 0xaf5f00, DEFAULT },
			{ "group", PIXEL_RGB | 0x101214, PIXEL_RGB | 0x0b0c0e } } },
	{ "test-direct", NULL, "256",
		{ { "country", PIXEL_RGB | 0x0087d7, PIXEL_RGB | 0x262626 } } },
	{ "test-fixed", NULL, NULL, { { "person", 1, 0 }, { "org", 4, 3 } } },
	{ "vt100", NULL, NULL, { { "country", DEFAULT, DEFAULT }, { "org", DEFAULT, DEFAULT } } },
	{ "xterm-256color", NULL, "none", { { "country", DEFAULT, DEFAULT } } },
	{ "xterm-256color", "NO_COLOR=1", NULL, { { "country", DEFAULT, DEFAULT } } },
	{ "xterm-256color", "NO_COLOR=", NULL, { { "country", 32, 235 } } },
	{ "xterm-256color", "NO_COLOR=1", "256", { { "country", 32, 235 } } },
};

static void test_depths(void **state)
{
	const struct place *place = *state;
	for (size_t i = 0; i < COUNT_OF(depths); i++) {
		if (!place->compiled && !strncmp(depths[i].terminal, "test-", 5))
			continue;
		struct pty *pty =
			start_as(place, depths[i].terminal, depths[i].env, depths[i].option);
		pty_settle(pty);
		for (size_t j = 0; j < 5 && depths[i].wanted[j].style; j++) {
			int col = 0, row = pty_find(pty, depths[i].wanted[j].style, &col);
			struct pixel pixel = pty_pixel(pty, row, col);
			if (pixel.fg != depths[i].wanted[j].fg ||
				pixel.bg != depths[i].wanted[j].bg)
				fail_msg("%s %s %s, %s: %x on %x", depths[i].terminal,
					depths[i].env, depths[i].option, depths[i].wanted[j].style,
					(unsigned)pixel.fg, (unsigned)pixel.bg);
		}
		assert_false(pty_saw(pty, "\033]4;"));
		finish(pty);
	}
}

static void test_truecolor(void **state)
{
	struct pty *pty = start_as(*state, "xterm-256color", "COLORTERM=truecolor", NULL);
	int col;
	pty_settle(pty);
	pty_find(pty, "country", &col);
	struct pixel country = pty_pixel(pty, 1, col);
	assert_int_equal(country.fg, 32); /* what a deaf terminal shows is near enough */
	assert_int_equal(pty_palette(pty, 32), 0x268bd2);
	assert_int_equal(pty_palette(pty, country.bg), 0x002b36);
	pty_find(pty, "place", &col);
	assert_int_equal(pty_palette(pty, pty_pixel(pty, 1, col).fg), -1);
	for (int slot = 0; slot < 16; slot++)
		assert_int_equal(pty_palette(pty, slot), -1);
	pty_press(pty, "t");
	pty_settle(pty);
	assert_int_equal(pty_palette(pty, 32), -1);
	pty_find(pty, "country", &col);
	struct pixel other = pty_pixel(pty, 1, col), blank = pty_pixel(pty, 20, 20);
	assert_int_equal(pty_palette(pty, other.fg), 0x8b0000);
	assert_int_equal(pty_palette(pty, other.bg), 0xf4ecd8);
	assert_int_equal(blank.bg, other.bg);
	pty_press(pty, "q");
	assert_int_equal(pty_end(pty), 0);
	assert_back(pty);
	pty_free(pty);
}

static void test_bold_for_bright(void **state)
{
	struct pty *pty = start_as(*state, "xterm", NULL, NULL);
	int col;
	pty_settle(pty);
	pty_find(pty, "person", &col);
	assert_true(pty_pixel(pty, 1, col).bold);
	pty_find(pty, "country", &col);
	assert_false(pty_pixel(pty, 1, col).bold);
	finish(pty);
}

static void test_bare(void **state)
{
	const struct place *place = *state;
	int col;
	if (!place->compiled)
		return;
	struct pty *pty = start_as(place, "test-bare", NULL, NULL);
	pty_settle(pty);
	pty_find(pty, "bar", &col);
	assert_true(pty_pixel(pty, 1, col).reverse); /* as standout */
	pty_find(pty, "title", &col);
	assert_true(pty_pixel(pty, 1, col).bold);
	assert_false(pty_pixel(pty, 1, col).underline);
	assert_int_equal(pty_find(pty, "last", &col), 23);
	pty_press(pty, "q");
	assert_int_equal(pty_end(pty), 0);
	assert_true(pty_modes_kept(pty));
	pty_free(pty);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_frame),
		cmocka_unit_test(test_difference),
		cmocka_unit_test(test_garbage),
		cmocka_unit_test(test_keys),
		cmocka_unit_test(test_terminfo_keys),
		cmocka_unit_test(test_burst),
		cmocka_unit_test(test_input_elsewhere),
		cmocka_unit_test(test_resize),
		cmocka_unit_test(test_resize_storm),
		cmocka_unit_test(test_suspend_key),
		cmocka_unit_test(test_suspend_signal),
		cmocka_unit_test(test_stop),
		cmocka_unit_test(test_no_shell),
		cmocka_unit_test(test_end),
		cmocka_unit_test(test_hang_up),
		cmocka_unit_test(test_crash),
		cmocka_unit_test(test_sent_crash),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_no_terminal),
		cmocka_unit_test(test_depths),
		cmocka_unit_test(test_truecolor),
		cmocka_unit_test(test_bold_for_bright),
		cmocka_unit_test(test_bare),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
