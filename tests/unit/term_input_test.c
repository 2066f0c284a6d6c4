/*
 * Bytes to keys, through a pipe: each row of the table in one piece, byte by byte, and behind
 * another key.
 */
#include "term/input.h"

#include <setjmp.h>
#include <cmocka.h>

#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct source {
	int pipe[2];
	struct input input;
};

static int set_up(void **state)
{
	static struct source source;
	assert_int_equal(pipe2(source.pipe, O_NONBLOCK), 0);
	input_open(&source.input, source.pipe[0]);
	*state = &source;
	return 0;
}

static int tear_down(void **state)
{
	struct source *source = *state;
	close(source->pipe[0]);
	close(source->pipe[1]);
	return 0;
}

static void feed(struct source *source, const char *bytes, size_t len)
{
	assert_int_equal(write(source->pipe[1], bytes, len), len);
}

static const struct {
	const char *what, *bytes;
	key_code wanted[4];
} rows[] = {
	{ "a letter", "j", { 'j' } },
	{ "letters", "gG", { 'g', 'G' } },
	{ "blank", " ", { ' ' } },
	{ "two bytes", "é", { 0xe9 } },
	{ "three bytes", "中", { 0x4e2d } },
	{ "four bytes", "👍", { 0x1f44d } },
	{ "no UTF-8", "\377a\200b", { 'a', 'b' } },
	{ "a sequence cut short", "\303x", { 'x' } },
	{ "an overlong form", "\300\257x", { 'x' } },
	{ "a surrogate", "\355\240\200x", { 'x' } },
	{ "a C1 control", "\302\233x", { 'x' } },
	{ "Enter", "\r", { NAMED_ENTER } },
	{ "Tab", "\t", { NAMED_TAB } },
	{ "Backspace", "\177", { NAMED_BS } },
	{ "Ctrl", "\001\010\012\032",
		{ KEY_CTRL | 'a', KEY_CTRL | 'h', KEY_CTRL | 'j', KEY_CTRL | 'z' } },
	{ "Ctrl and a sign", "\034\037", { KEY_CTRL | '\\', KEY_CTRL | '_' } },
	{ "Alt", "\033x", { KEY_ALT | 'x' } },
	{ "Alt and two bytes", "\033é", { KEY_ALT | 0xe9 } },
	{ "Alt and Ctrl", "\033\001", { KEY_ALT | KEY_CTRL | 'a' } },
	{ "Alt and Enter", "\033\r", { KEY_ALT | NAMED_ENTER } },
	{ "Alt and Backspace", "\033\177", { KEY_ALT | NAMED_BS } },
	{ "arrows", "\033[A\033OB\033[C\033OD", { NAMED_UP, NAMED_DOWN, NAMED_RIGHT, NAMED_LEFT } },
	{ "Home and End", "\033[H\033OF\033[1~\033[4~",
		{ NAMED_HOME, NAMED_END, NAMED_HOME, NAMED_END } },
	{ "pages", "\033[5~\033[6~\033[2~\033[3~",
		{ NAMED_PGUP, NAMED_PGDN, NAMED_INS, NAMED_DEL } },
	{ "function keys", "\033OP\033[15~\033[21~\033[24~",
		{ NAMED_F1, NAMED_F1 + 4, NAMED_F1 + 9, NAMED_LAST } },
	{ "Shift and Tab", "\033[Z", { KEY_SHIFT | NAMED_TAB } },
	{ "Ctrl and an arrow", "\033[1;5D", { KEY_CTRL | NAMED_LEFT } },
	{ "Alt and an arrow", "\033[1;3A", { KEY_ALT | NAMED_UP } },
	{ "all modifiers", "\033[6;8~", { KEY_ALT | KEY_CTRL | KEY_SHIFT | NAMED_PGDN } },
	{ "Meta", "\033[1;9C", { KEY_ALT | NAMED_RIGHT } },
	{ "a modifier that is none", "\033[1;99C", { NAMED_RIGHT } },
	{ "Alt as an Esc in front", "\033\033[D\033\033OA",
		{ KEY_ALT | NAMED_LEFT, KEY_ALT | NAMED_UP } },
	{ "Esc, then Alt", "\033\033x", { NAMED_ESC, KEY_ALT | 'x' } },
	{ "numeric pad", "\033OM\033Op\033Oy\033Ok", { NAMED_ENTER, '0', '9', '+' } },
	{ "marks of pasted text", "\033[200~ab\033[201~", { 'a', 'b' } },
	{ "an unknown letter", "\033[5;6Wx", { 'x' } },
	{ "an unknown number", "\033[99~x", { 'x' } },
	{ "a number without end", "\033[99999999999999999999~x", { 'x' } },
	{ "many numbers", "\033[1;2;3;4;5;6mx", { 'x' } },
	{ "a report of the terminal", "\033[?1;2cx", { 'x' } },
	{ "a report with an intermediate", "\033[?2026;2$yx", { 'x' } },
	{ "broken off by a control", "\033[12\rx", { NAMED_ENTER, 'x' } },
	{ "broken off by another", "\033[12\033[A", { NAMED_UP } },
	{ "an unknown SS3", "\033O!x", { 'x' } },
};

/* All keys that are there; the second of two answers that nothing is there does not count. */
static size_t take_all(struct source *source, key_code *keys, size_t most)
{
	size_t n = 0;
	while (n < most && input_key(&source->input, &keys[n]))
		n++;
	return n;
}

static void check(const char *what, const key_code *keys, size_t n, const key_code *wanted)
{
	size_t i = 0;
	for (; i < 4 && wanted[i]; i++) {
		if (i >= n || keys[i] != wanted[i])
			fail_msg("%s: key %zu is %x, not %x", what, i, i < n ? keys[i] : 0,
				wanted[i]);
	}
	if (n != i)
		fail_msg("%s: %zu keys, not %zu", what, n, i);
}

static void test_whole(void **state)
{
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		key_code keys[16];
		feed(*state, rows[i].bytes, strlen(rows[i].bytes));
		check(rows[i].what, keys, take_all(*state, keys, 16), rows[i].wanted);
		assert_false(input_begun(&((struct source *)*state)->input));
	}
}

static void test_byte_by_byte(void **state)
{
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		key_code keys[16];
		size_t n = 0;
		for (const char *at = rows[i].bytes; *at; at++) {
			feed(*state, at, 1);
			n += take_all(*state, keys + n, 16 - n);
		}
		check(rows[i].what, keys, n, rows[i].wanted);
	}
}

static void test_alone(void **state)
{
	static const struct {
		const char *what, *bytes;
		key_code wanted[4];
	} alone[] = {
		{ "Esc", "\033", { NAMED_ESC } },
		{ "Esc twice", "\033\033", { NAMED_ESC, NAMED_ESC } },
		{ "Alt and the start of CSI", "\033[", { KEY_ALT | '[' } },
		{ "Alt and the start of SS3", "\033O", { KEY_ALT | 'O' } },
		{ "Esc, then those", "\033\033[", { NAMED_ESC, KEY_ALT | '[' } },
	};
	struct source *source = *state;
	for (size_t i = 0; i < COUNT_OF(alone); i++) {
		key_code keys[4];
		size_t n = 0;
		feed(source, alone[i].bytes, strlen(alone[i].bytes));
		do {
			n += take_all(source, keys + n, 4 - n);
		} while (input_begun(&source->input));
		check(alone[i].what, keys, n, alone[i].wanted);
	}
}

/* What comes before the second question makes it the first one again. */
static void test_begun(void **state)
{
	struct source *source = *state;
	key_code key;
	assert_false(input_key(&source->input, &key));
	assert_false(input_begun(&source->input));
	feed(source, "\033", 1);
	assert_false(input_key(&source->input, &key));
	assert_true(input_begun(&source->input));
	feed(source, "[", 1);
	assert_false(input_key(&source->input, &key));
	assert_true(input_begun(&source->input));
	feed(source, "1;", 2);
	assert_false(input_key(&source->input, &key));
	assert_false(input_begun(&source->input)); /* nobody typed that */
	assert_false(input_key(&source->input, &key));
	feed(source, "5A", 2);
	assert_true(input_key(&source->input, &key));
	assert_int_equal(key, KEY_CTRL | NAMED_UP);
}

/* A sequence that never ends is given up, and so bounded. */
static void test_endless(void **state)
{
	struct source *source = *state;
	key_code key;
	feed(source, "\033[", 2);
	for (int i = 0; i < 20000; i++) {
		feed(source, ";", 1);
		if (input_key(&source->input, &key))
			assert_int_equal(key, ';');
	}
	feed(source, "q", 1);
	while (input_key(&source->input, &key) && key == ';')
		;
	assert_int_equal(key, 'q');
}

static void test_burst(void **state)
{
	struct source *source = *state;
	char bytes[60000];
	for (size_t i = 0; i < sizeof bytes; i += 3)
		memcpy(bytes + i, "中", 3);
	feed(source, bytes, sizeof bytes);
	key_code key;
	for (size_t i = 0; i < sizeof bytes / 3; i++) {
		assert_true(input_key(&source->input, &key));
		assert_int_equal(key, 0x4e2d);
	}
	assert_false(input_key(&source->input, &key));
}

static void test_gone(void **state)
{
	struct source *source = *state;
	key_code key;
	feed(source, "a", 1);
	close(source->pipe[1]);
	source->pipe[1] = -1;
	assert_true(input_key(&source->input, &key));
	assert_false(input_key(&source->input, &key));
	assert_true(source->input.gone);
}

int main(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_whole, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_byte_by_byte, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_alone, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_begun, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_endless, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_burst, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_gone, set_up, tear_down),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
