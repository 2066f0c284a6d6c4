/*
 * The screen up and down, frames out.
 *
 * Curses is told what every cell is, in every frame, and sends the difference: it knows what
 * cursor movements cost on this terminal and how to fill its last corner. Cells go in a row at a
 * time as complex characters, which neither wrap nor scroll and whose attributes are no state. All
 * else that curses could do is left alone: it reads no keys, catches no signals and never looks
 * whether input waits, since a frame begun is a frame finished.
 *
 * What a cell holds should be safe. It is looked at again all the same, because here is the last
 * place where a control could be kept from the terminal, and because a cell that is wider than it
 * says would push the rest of its row out of place.
 */
#include "term/colour.h"
#include "term/input.h"
#include "term/signal.h"

#include <term.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

/* Rows and columns; what claims more is wrong, or after our memory. */
enum {
	SIZE_MOST = 1000,
};

static struct {
	SCREEN *screen; /* NULL: the terminal is not ours */
	FILE *keys;
	struct termios modes; /* before us */
	struct input input;
	struct colours colours;
	bool whole; /* the next frame is painted whole */
	bool at_exit;
	cchar_t *row;
	size_t room;
} term;

/* ---- bytes that are not cells */

static void send_palette(void (*make)(const struct colours *, struct buffer *))
{
	struct buffer out = { 0 };
	make(&term.colours, &out);
	write_all(STDOUT_FILENO, buffer_slice(&out));
	buffer_release(&out);
}

/* A terminfo string without the pauses that only slow hardware needed. */
static void add_string(struct buffer *out, const char *string)
{
	if (!string || string == (char *)-1)
		return;
	for (; *string; string++) {
		const char *end = string[0] == '$' && string[1] == '<' ? strchr(string, '>') : NULL;
		if (end)
			string = end;
		else
			buffer_add_char(out, *string);
	}
}

/* Lays ready what puts the terminal back without curses. */
static void prepare_rescue(void)
{
	static const char *const capabilities[] = { "sgr0", "op", "rmkx", "cnorm", "rmcup" };
	struct buffer out = { 0 };
	add_string(&out, tiparm(tigetstr("cup"), LINES - 1, 0));
	for (size_t i = 0; i < COUNT_OF(capabilities); i++)
		add_string(&out, tigetstr((char *)(intptr_t)capabilities[i]));
	colours_yield(&term.colours, &out);
	rescue_set(STDOUT_FILENO, &term.modes, buffer_slice(&out));
	buffer_release(&out);
}

/* ---- up and down */

static bool check_terminal(struct err *err)
{
	const char *name = getenv("TERM");
	int found = 0;
	if (!isatty(STDOUT_FILENO))
		return err_set(err, ERR_SYSTEM, "standard output is not a terminal; use --text");
	if (!name || !*name)
		return err_set(
			err, ERR_SYSTEM, "TERM is not set: which terminal is this? use --text");
	setupterm((char *)(intptr_t)name, STDOUT_FILENO, &found);
	if (found != 1)
		return err_set(err, ERR_SYSTEM,
			"TERM=%.40s: nothing is known of this terminal; use --text", name);
	const char *cup = tigetstr("cup");
	bool moves = cup && cup != (char *)-1;
	if (cur_term)
		del_curterm(cur_term);
	if (!moves)
		return err_set(err, ERR_SYSTEM,
			"TERM=%.40s: this terminal cannot move the cursor; use --text", name);
	return true;
}

/* Closed on exec(), so that children do not hold a terminal that is gone. */
static bool open_keys(struct err *err)
{
	term.keys = stdin;
	if (isatty(STDIN_FILENO))
		return true;
	int fd = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
	term.keys = fd < 0 ? NULL : fdopen(fd, "r");
	return term.keys ||
	       err_set(err, ERR_SYSTEM, "cannot open /dev/tty for keys: %s", strerror(errno));
}

static void close_keys(void)
{
	if (term.keys && term.keys != stdin)
		fclose(term.keys);
	term.keys = NULL;
}

static struct winsize ask_size(void)
{
	struct winsize size = { 0 };
	ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
	return size;
}

static bool start_curses(struct err *err)
{
	struct winsize size = ask_size();
	tcgetattr(STDOUT_FILENO, &term.modes);
	use_env(FALSE); /* LINES and COLUMNS: the terminal knows better, within reason */
	use_tioctl(size.ws_row <= SIZE_MOST && size.ws_col <= SIZE_MOST);
	term.screen = newterm(NULL, stdout, term.keys);
	if (!term.screen)
		return err_set(err, ERR_SYSTEM, "TERM=%.40s: curses cannot use it; use --text",
			getenv("TERM"));
	raw();
	noecho();
	nonl();
	keypad(stdscr, TRUE);
	typeahead(-1);
	return true;
}

bool term_open(enum colour_depth wanted, struct err *err)
{
	if (!check_terminal(err) || !open_keys(err))
		return false;
	if (!signals_open(err) || !start_curses(err)) {
		signals_close();
		close_keys();
		return false;
	}
	colours_open(&term.colours, wanted);
	input_open(&term.input, fileno(term.keys));
	input_terminfo(&term.input);
	term.whole = true;
	prepare_rescue();
	base_at_fatal(rescue_now);
	if (!term.at_exit)
		atexit(term_close);
	term.at_exit = true;
	return true;
}

void term_close(void)
{
	if (!term.screen)
		return;
	send_palette(colours_yield);
	endwin();
	rescue_forget();
	delscreen(term.screen);
	term.screen = NULL;
	signals_close();
	close_keys();
	free(term.row);
	term.row = NULL;
	term.room = 0;
}

void term_libraries(struct buffer *out)
{
	buffer_print(out, "%s", curses_version());
}

/* Curses comes back from endwin() by itself with the next frame, but keys come before that. */
static void take_back(void)
{
	reset_prog_mode();
	send_palette(colours_claim);
	term.whole = true;
}

void term_suspend(void)
{
	send_palette(colours_yield);
	endwin();
	signals_stop();
	take_back();
}

/* Whoever had stopped us may have left the terminal in any state: everything is set anew. */
unsigned term_signals(void)
{
	unsigned flags = signals_take();
	if (flags & SIGNAL_CONTINUE) {
		endwin();
		take_back();
	}
	return flags;
}

void term_size(int *rows, int *cols)
{
	struct winsize size = ask_size();
	*rows = size.ws_row ? size.ws_row : tigetnum("lines");
	*cols = size.ws_col ? size.ws_col : tigetnum("cols");
	*rows = *rows < 1 ? 24 : *rows > SIZE_MOST ? SIZE_MOST : *rows;
	*cols = *cols < 1 ? 80 : *cols > SIZE_MOST ? SIZE_MOST : *cols;
}

/* ---- keys */

int term_key_fd(void)
{
	return term.input.fd;
}

bool term_key(key_code *key)
{
	bool there = input_key(&term.input, key);
	if (!there && term.input.gone)
		signals_raise(SIGNAL_HANGUP);
	return there;
}

bool term_key_begun(void)
{
	return input_begun(&term.input);
}

/* ---- frames */

void term_looks(const struct look *look)
{
	send_palette(colours_yield);
	colours_looks(&term.colours, look);
	send_palette(colours_claim);
	prepare_rescue();
	term.whole = true;
}

void term_forget(void)
{
	term.whole = true;
}

/* Complex characters being lined up. Curses says in its header what is in one; setcchar() for
 * every cell would take as long as all the rest of a frame. */
struct line {
	cchar_t *at;
	size_t count;
	int marks; /* of the last one */
};

static void line_add(struct line *line, const cchar_t *blank, wchar_t wide)
{
	line->at[line->count] = *blank;
	line->at[line->count++].chars[0] = wide;
	line->marks = 0;
}

/* What does not fit into a complex character is dropped. */
static void line_mark(struct line *line, wchar_t mark)
{
	if (++line->marks < CCHARW_MAX)
		line->at[line->count - 1].chars[line->marks] = mark;
}

/* The next character of a cell's text, U+FFFD or '?' for what must not be shown. */
static wchar_t next_char(const char **at, const char *end, int *width)
{
	wchar_t wide;
	size_t used = mbrtowc(&wide, *at, (size_t)(end - *at), &(mbstate_t){ 0 });
	bool whole = used && used <= (size_t)(end - *at);
	*at += whole ? used : 1;
	*width = whole ? wcwidth(wide) : -1;
	if (*width >= 0)
		return wide;
	*width = 1;
	return wcwidth(0xfffd) == 1 ? 0xfffd : L'?';
}

/* Adds what CELL shows, exactly WIDTH columns of it. A mark needs something to stand on. */
static void line_cell(struct line *line, const struct cell *cell, int width)
{
	const cchar_t *blank = &term.colours.blank[cell->style < STYLES ? cell->style : 0];
	cchar_t with = *blank;
	if (cell->more) {
		with.attr |= colours_attributes(cell->more);
		blank = &with;
	}
	const char *at = cell->at ? cell->at : "", *end = cell->at ? at + cell->len : at;
	int left = width, taken;
	if (end == at + 1 && width == 1 && *at >= ' ' && *at <= '~') {
		line_add(line, blank, *at);
		return;
	}
	while (at < end) {
		wchar_t wide = next_char(&at, end, &taken);
		if (taken > left)
			break;
		if (taken > 0)
			line_add(line, blank, wide);
		else if (left < width)
			line_mark(line, wide);
		left -= taken;
	}
	while (left-- > 0)
		line_add(line, blank, L' ');
}

static void show_row(const struct frame *frame, int row)
{
	const struct cell *cell = frame->cell + (ptrdiff_t)row * frame->cols;
	struct line line = { .at = term.row };
	int col = 0;
	while (col < frame->cols) {
		int width = cell[col].width ? cell[col].width : 1;
		int room = frame->cols - col;
		line_cell(&line, &cell[col], width < room ? width : room);
		col += width;
	}
	mvadd_wchnstr(row, 0, line.at, (int)line.count);
}

/* A hidden cursor stands in the last corner, where it disturbs least if it cannot be hidden. */
static void show_cursor(const struct frame *frame)
{
	bool shown = frame->cursor_row >= 0 && frame->cursor_col >= 0;
	curs_set(shown ? 1 : 0);
	if (shown)
		move(frame->cursor_row, frame->cursor_col);
	else
		move(frame->rows - 1, frame->cols - 1);
}

void term_show(const struct frame *frame)
{
	if (frame->rows != LINES || frame->cols != COLS) {
		resize_term(frame->rows, frame->cols);
		prepare_rescue();
		term.whole = true;
	}
	term.row = grow(term.row, &term.room, (size_t)frame->cols, sizeof *term.row);
	for (int row = 0; row < frame->rows; row++)
		show_row(frame, row);
	show_cursor(frame);
	if (term.whole)
		clearok(curscr, TRUE);
	term.whole = false;
	refresh();
}
