/*
 * A pty, libvterm, and two pipes.
 *
 * Three processes: the test; the keeper, which has the terminal as a shell would and tells the
 * test of every stop and end; the program, in a process group of its own. Without the keeper the
 * program would be an orphan in the eyes of the kernel, and SIGTSTP would not stop it.
 *
 * Once the report is there, so is all that was painted before it: reading from the master makes
 * the kernel hand over what the program has written.
 */
#include "harness.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <vterm.h>

enum {
	PATIENCE = 10000,
	STRINGS = 8,
	LINE = 256,
	ENVIRONMENT = 64
};

/* What the keeper tells of the program. */
struct news {
	pid_t program;
	int status; /* of waitpid(2); -1 in the first, which says that it runs */
};

struct report {
	unsigned keys, jobs;
	int rows, cols;
};

struct pty {
	int master, slave, reports, news;
	pid_t keeper, program;
	struct termios modes;
	VTerm *terminal;
	VTermScreen *screen;
	int rows, cols;
	bool full_screen, cursor_shown;
	int palette[256];

	unsigned keys; /* sent so far */
	bool esc_last; /* what is sent next must not look like its continuation */
	struct report last;
	unsigned count, wanted; /* reports seen; those needed before the last may be believed */
	char line[LINE];
	size_t line_len;

	bool stopped, ended;
	int status;
	char *bytes;
	size_t bytes_len, bytes_room;
	char *string[STRINGS];
	unsigned strings;
};

static void *need(void *memory)
{
	if (!memory)
		abort();
	return memory;
}

static void fail_with_screen(struct pty *pty, const char *what)
{
	fprintf(stderr, "%s\nsent %u keys, %u taken, last report %dx%d of %u, screen %dx%d:\n%s\n",
		what, pty->keys, pty->last.keys, pty->last.rows, pty->last.cols, pty->count,
		pty->rows, pty->cols, pty->terminal ? pty_text(pty) : "(gone)");
	fail_msg("%s", what);
}

/* ---- starting */

static int see_property(VTermProp property, VTermValue *value, void *user)
{
	struct pty *pty = user;
	if (property == VTERM_PROP_ALTSCREEN)
		pty->full_screen = value->boolean;
	if (property == VTERM_PROP_CURSORVISIBLE)
		pty->cursor_shown = value->boolean;
	return 1;
}

/* "4;SLOT;rgb:RR/GG/BB" and "104;SLOT" or "104" */
static int see_osc(const char *command, size_t len, void *user)
{
	struct pty *pty = user;
	char text[LINE];
	int slot;
	unsigned red, green, blue;
	snprintf(text, sizeof text, "%.*s", (int)len, command);
	if (sscanf(text, "4;%d;rgb:%x/%x/%x", &slot, &red, &green, &blue) == 4)
		pty->palette[slot & 255] = (int)(red << 16 | green << 8 | blue);
	else if (sscanf(text, "104;%d", &slot) == 1)
		pty->palette[slot & 255] = -1;
	else if (!strcmp(text, "104"))
		memset(pty->palette, -1, sizeof pty->palette);
	return 1;
}

static void answer(const char *bytes, size_t len, void *user)
{
	struct pty *pty = user;
	ssize_t written = write(pty->master, bytes, len);
	(void)written;
}

static void start_terminal(struct pty *pty)
{
	static const VTermScreenCallbacks seen = { .settermprop = see_property };
	static const VTermParserCallbacks others = { .osc = see_osc };
	pty->terminal = need(vterm_new(pty->rows, pty->cols));
	vterm_set_utf8(pty->terminal, 1);
	vterm_output_set_callback(pty->terminal, answer, pty);
	pty->screen = vterm_obtain_screen(pty->terminal);
	vterm_screen_set_callbacks(pty->screen, &seen, pty);
	vterm_screen_set_unrecognised_fallbacks(pty->screen, &others, pty);
	vterm_screen_enable_altscreen(pty->screen, 1);
	vterm_screen_reset(pty->screen, 1);
	pty->cursor_shown = true;
	memset(pty->palette, -1, sizeof pty->palette);
}

static void set_size(const struct pty *pty)
{
	struct winsize size = { .ws_row = (unsigned short)pty->rows,
		.ws_col = (unsigned short)pty->cols };
	ioctl(pty->master, TIOCSWINSZ, &size);
}

static void open_pty(struct pty *pty)
{
	pty->master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (pty->master < 0 || grantpt(pty->master) < 0 || unlockpt(pty->master) < 0)
		fail_msg("no pty: %s", strerror(errno));
	pty->slave = open(ptsname(pty->master), O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (pty->slave < 0)
		fail_msg("no terminal: %s", strerror(errno));
	fcntl(pty->master, F_SETFL, O_NONBLOCK);
	tcgetattr(pty->slave, &pty->modes);
	set_size(pty);
}

/* Only what a test says, and what sanitizers are told. */
static char **make_environment(const struct launch *launch, int report_fd)
{
	static const char *const kept[] = { "PATH", "TMPDIR", "TERMINFO_DIRS", "ASAN_OPTIONS",
		"UBSAN_OPTIONS", "LSAN_OPTIONS" };
	char **env = need(calloc(ENVIRONMENT, sizeof *env));
	int n = 0;
	for (int i = 0; launch->env && launch->env[i] && n < ENVIRONMENT - 10; i++)
		env[n++] = need(strdup(launch->env[i]));
	for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
		if (getenv(kept[i]) && asprintf(&env[n], "%s=%s", kept[i], getenv(kept[i])) > 0)
			n++;
	}
	if (asprintf(&env[n++], "DRAMATIS_SETTLED=%d", report_fd) < 0)
		abort();
	env[n++] = need(strdup("TERM=xterm-256color"));
	env[n++] = need(strdup("LANG=C.UTF-8"));
	return env;
}

/* Of one name the first is found, so what a test says goes before the harness's own. */
static void free_environment(char **env)
{
	for (int i = 0; env[i]; i++)
		free(env[i]);
	free(env);
}

static int input_fd(const char *input)
{
	int fd = memfd_create("input", MFD_CLOEXEC);
	ssize_t written = write(fd, input, strlen(input));
	(void)written;
	lseek(fd, 0, SEEK_SET);
	return fd;
}

static void default_signals(void)
{
	sigset_t none;
	sigemptyset(&none);
	for (int number = 1; number < 32; number++)
		signal(number, SIG_DFL);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

static void run_program(const struct launch *launch, char **env, int report_fd)
{
	setpgid(0, 0);
	tcsetpgrp(STDOUT_FILENO, getpid());
	default_signals();
	fcntl(report_fd, F_SETFD, 0);
	if (launch->input)
		dup2(input_fd(launch->input), STDIN_FILENO);
	execve(launch->argv[0], (char *const *)launch->argv, env);
	dprintf(STDERR_FILENO, "%s: %s\n", launch->argv[0], strerror(errno));
	_exit(127);
}

static void tell(int fd, pid_t program, int status)
{
	struct news news = { program, status };
	ssize_t written = write(fd, &news, sizeof news);
	(void)written;
}

/* Ends when the program does, or is killed. */
static void run_keeper(
	const struct pty *pty, const struct launch *launch, char **env, int report_fd, int news_fd)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL); /* a test that fails frees nothing */
	setsid();
	ioctl(pty->slave, TIOCSCTTY, 0);
	for (int fd = 0; fd <= 2; fd++)
		dup2(pty->slave, fd);
	for (int fd = 3; fd < 256; fd++) {
		if (fd != report_fd && fd != news_fd)
			close(fd);
	}
	signal(SIGTTOU, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	pid_t program = fork();
	if (program == 0) {
		close(news_fd);
		run_program(launch, env, report_fd);
	}
	close(report_fd);
	tell(news_fd, program, -1);
	int status = 0;
	do {
		if (waitpid(program, &status, WUNTRACED) < 0)
			break;
		tell(news_fd, program, status);
	} while (WIFSTOPPED(status));
	_exit(0);
}

static void start_processes(struct pty *pty, const struct launch *launch)
{
	int reports[2], news[2];
	if (pipe2(reports, O_CLOEXEC) < 0 || pipe2(news, O_CLOEXEC) < 0)
		fail_msg("no pipe: %s", strerror(errno));
	char **env = make_environment(launch, reports[1]);
	fflush(NULL);
	pty->keeper = fork();
	if (pty->keeper == 0)
		run_keeper(pty, launch, env, reports[1], news[1]);
	free_environment(env);
	close(reports[1]);
	close(news[1]);
	pty->reports = reports[0];
	pty->news = news[0];
	fcntl(pty->reports, F_SETFL, O_NONBLOCK);
}

/* ---- what comes from the program */

static void keep_bytes(struct pty *pty, const char *bytes, size_t len)
{
	if (pty->bytes_len + len + 1 > pty->bytes_room) {
		pty->bytes_room = 2 * (pty->bytes_len + len + 1);
		pty->bytes = need(realloc(pty->bytes, pty->bytes_room));
	}
	memcpy(pty->bytes + pty->bytes_len, bytes, len);
	pty->bytes_len += len;
	pty->bytes[pty->bytes_len] = 0;
}

static void read_output(struct pty *pty)
{
	char bytes[65536];
	ssize_t got;
	while (pty->master >= 0 && (got = read(pty->master, bytes, sizeof bytes)) > 0) {
		keep_bytes(pty, bytes, (size_t)got);
		vterm_input_write(pty->terminal, bytes, (size_t)got);
	}
}

static void take_line(struct pty *pty)
{
	struct report report;
	if (sscanf(pty->line, "settled keys=%u size=%dx%d jobs=%u", &report.keys, &report.rows,
		    &report.cols, &report.jobs) != 4)
		fail_with_screen(pty, "no such report is known");
	pty->last = report;
	pty->count++;
}

static void read_reports(struct pty *pty)
{
	char bytes[4096];
	ssize_t got;
	while ((got = read(pty->reports, bytes, sizeof bytes)) > 0) {
		for (ssize_t i = 0; i < got; i++) {
			pty->line[pty->line_len++] = bytes[i];
			if (bytes[i] != '\n' && pty->line_len < LINE)
				continue;
			pty->line[pty->line_len - 1] = 0;
			pty->line_len = 0;
			take_line(pty);
		}
	}
	if (got == 0) {
		close(pty->reports);
		pty->reports = -1;
	}
}

static void read_news(struct pty *pty)
{
	struct news news;
	if (read(pty->news, &news, sizeof news) != sizeof news) {
		pty->ended = true;
		return;
	}
	pty->program = news.program;
	if (news.status == -1)
		return;
	pty->status = news.status;
	pty->stopped = WIFSTOPPED(news.status);
	pty->ended = !pty->stopped;
}

static long now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* Takes in whatever comes next. */
static void pump(struct pty *pty, long deadline, const char *waiting_for)
{
	struct pollfd ready[] = { { .fd = pty->reports, .events = POLLIN },
		{ .fd = pty->master, .events = POLLIN }, { .fd = pty->news, .events = POLLIN } };
	long left = deadline - now();
	if (left <= 0 || poll(ready, 3, (int)left) <= 0)
		fail_with_screen(pty, waiting_for);
	if (ready[0].revents)
		read_reports(pty);
	read_output(pty);
	if (ready[2].revents)
		read_news(pty);
}

static bool is_settled(const struct pty *pty)
{
	return pty->count >= pty->wanted && pty->last.keys >= pty->keys && pty->last.jobs == 0 &&
	       pty->last.rows == pty->rows && pty->last.cols == pty->cols;
}

void pty_settle(struct pty *pty)
{
	long deadline = now() + PATIENCE;
	while (!is_settled(pty)) {
		if (pty->ended || pty->stopped)
			fail_with_screen(pty, pty->ended ? "it has ended" : "it has stopped");
		pump(pty, deadline, "it does not settle");
	}
	read_output(pty);
	pty->esc_last = false;
}

void pty_wait(struct pty *pty, const char *text)
{
	long deadline = now() + PATIENCE;
	while (pty_find(pty, text, NULL) < 0) {
		if (pty->ended)
			fail_with_screen(pty, "it has ended");
		pump(pty, deadline, text);
	}
}

void pty_stopped(struct pty *pty)
{
	long deadline = now() + PATIENCE;
	while (!pty->stopped) {
		if (pty->ended)
			fail_with_screen(pty, "it has ended instead of stopping");
		pump(pty, deadline, "it does not stop");
	}
	read_output(pty);
}

int pty_end(struct pty *pty)
{
	long deadline = now() + PATIENCE;
	while (!pty->ended)
		pump(pty, deadline, "it does not end");
	read_output(pty);
	return WIFSIGNALED(pty->status) ? 128 + WTERMSIG(pty->status) : WEXITSTATUS(pty->status);
}

char *path_beside(const char *name)
{
	char self[4096], *path = NULL;
	ssize_t len = readlink("/proc/self/exe", self, sizeof self);
	while (len > 0 && self[len - 1] != '/')
		len--;
	if (asprintf(&path, "%.*s%s", (int)len, self, name) < 0)
		abort();
	return path;
}

struct pty *pty_start(const struct launch *launch)
{
	struct pty *pty = need(calloc(1, sizeof *pty));
	pty->rows = launch->rows ? launch->rows : 24;
	pty->cols = launch->cols ? launch->cols : 80;
	pty->wanted = 1;
	open_pty(pty);
	start_terminal(pty);
	start_processes(pty, launch);
	long deadline = now() + PATIENCE;
	while (!pty->program)
		pump(pty, deadline, "it does not start");
	return pty;
}

void pty_free(struct pty *pty)
{
	if (!pty->ended) {
		kill(-pty->program, SIGKILL);
		kill(pty->program, SIGKILL);
	}
	waitpid(pty->keeper, NULL, 0);
	pty_hang_up(pty);
	close(pty->reports);
	close(pty->news);
	vterm_free(pty->terminal);
	for (int i = 0; i < STRINGS; i++)
		free(pty->string[i]);
	free(pty->bytes);
	free(pty);
}

/* ---- what happens to it */

/* An Esc must have been taken for one before more is sent. */
void pty_send(struct pty *pty, const char *bytes, size_t len, unsigned keys)
{
	long deadline = now() + PATIENCE;
	if (pty->esc_last)
		pty_settle(pty);
	pty->keys += keys;
	while (len) {
		ssize_t sent = write(pty->master, bytes, len);
		if (sent < 0 && errno == EAGAIN)
			pump(pty, deadline, "it takes no keys");
		else if (sent < 0)
			fail_with_screen(pty, strerror(errno));
		bytes += sent > 0 ? sent : 0;
		len -= sent > 0 ? (size_t)sent : 0;
	}
}

void pty_type(struct pty *pty, const char *text)
{
	unsigned keys = 0;
	for (const char *at = text; *at; at++)
		keys += (*at & 0xc0) != 0x80;
	pty_send(pty, text, strlen(text), keys);
}

static const struct {
	const char *name, *bytes; /* with modifiers: CSI 1 ; m LETTER or CSI NUMBER ; m ~ */
} names[] = {
	{ "Space", " " },
	{ "Enter", "\r" },
	{ "Esc", "\033" },
	{ "Tab", "\t" },
	{ "S-Tab", "\033[Z" },
	{ "BS", "\177" },
	{ "Up", "\033OA" },
	{ "Down", "\033OB" },
	{ "Right", "\033OC" },
	{ "Left", "\033OD" },
	{ "Home", "\033OH" },
	{ "End", "\033OF" },
	{ "Ins", "\033[2~" },
	{ "Del", "\033[3~" },
	{ "PgUp", "\033[5~" },
	{ "PgDn", "\033[6~" },
	{ "F1", "\033OP" },
	{ "F2", "\033OQ" },
	{ "F3", "\033OR" },
	{ "F4", "\033OS" },
	{ "F5", "\033[15~" },
	{ "F6", "\033[17~" },
	{ "F7", "\033[18~" },
	{ "F8", "\033[19~" },
	{ "F9", "\033[20~" },
	{ "F10", "\033[21~" },
	{ "F11", "\033[23~" },
	{ "F12", "\033[24~" },
};

static const char *name_bytes(const char *name)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (!strcmp(names[i].name, name))
			return names[i].bytes;
	}
	return NULL;
}

/* What a terminal like xterm sends for KEY; returns how many bytes that is. */
static size_t key_bytes(const char *key, char *bytes, size_t room)
{
	enum {
		ALT = 2,
		CTRL = 4
	};
	static const char letters[] = "SMC";
	int modifiers = 0;
	const char *known = name_bytes(key), *letter;
	if (!known) {
		for (; key[0] && key[1] == '-' && (letter = strchr(letters, *key)); key += 2)
			modifiers |= 1 << (letter - letters);
		known = name_bytes(key);
	}
	const char *plain = known ? known : key;
	char control[] = { (char)(*plain & 0x1f), 0 };
	if (modifiers && plain[0] == '\033' && plain[1] == 'O')
		return (size_t)snprintf(bytes, room, "\033[1;%d%c", modifiers + 1, plain[2]);
	if (modifiers && plain[0] == '\033' && plain[1] == '[')
		return (size_t)snprintf(bytes, room, "\033[%d;%d~", atoi(plain + 2), modifiers + 1);
	int len = snprintf(bytes, room, "%s%s", modifiers & ALT ? "\033" : "",
		modifiers & CTRL ? control : plain);
	return (size_t)len + (modifiers & CTRL && !*control);
}

void pty_press(struct pty *pty, const char *keys)
{
	char *copy = need(strdup(keys)), *rest = NULL, bytes[LINE];
	for (char *key = strtok_r(copy, " ", &rest); key; key = strtok_r(NULL, " ", &rest)) {
		size_t len = key_bytes(key, bytes, sizeof bytes);
		pty_send(pty, bytes, len, 1);
		pty->esc_last = len == 1 && *bytes == '\033';
	}
	free(copy);
}

void pty_resize(struct pty *pty, int rows, int cols)
{
	read_output(pty);
	pty->rows = rows;
	pty->cols = cols;
	vterm_set_size(pty->terminal, rows, cols);
	set_size(pty);
}

void pty_signal(struct pty *pty, int signal)
{
	read_reports(pty);
	pty->wanted = pty->count + 1;
	if (signal == SIGCONT)
		pty->stopped = false;
	kill(pty->program, signal);
}

void pty_shell_modes(struct pty *pty)
{
	tcsetattr(pty->slave, TCSANOW, &pty->modes);
}

void pty_hang_up(struct pty *pty)
{
	if (pty->master >= 0) {
		close(pty->master);
		close(pty->slave);
	}
	pty->master = pty->slave = -1;
}

/* ---- what is to be seen */

static char *hand_out(struct pty *pty, char *string)
{
	char **place = &pty->string[pty->strings++ % STRINGS];
	free(*place);
	return *place = string;
}

static void print_codepoint(FILE *out, uint32_t c)
{
	if (c < 0x80)
		fprintf(out, "%c", (int)c);
	else if (c < 0x800)
		fprintf(out, "%c%c", (int)(c >> 6 | 0xc0), (int)(c & 63) | 0x80);
	else if (c < 0x10000)
		fprintf(out, "%c%c%c", (int)(c >> 12 | 0xe0), (int)(c >> 6 & 63) | 0x80,
			(int)(c & 63) | 0x80);
	else
		fprintf(out, "%c%c%c%c", (int)(c >> 18 | 0xf0), (int)(c >> 12 & 63) | 0x80,
			(int)(c >> 6 & 63) | 0x80, (int)(c & 63) | 0x80);
}

/* Blanks wait until something follows them. */
static void print_row(struct pty *pty, FILE *out, int row)
{
	int blanks = 0;
	VTermScreenCell cell;
	for (int col = 0; col<pty->cols; col += cell.width> 1 ? cell.width : 1) {
		vterm_screen_get_cell(pty->screen, (VTermPos){ row, col }, &cell);
		if (cell.chars[0] == 0 || (cell.chars[0] == ' ' && cell.chars[1] == 0)) {
			blanks++;
			continue;
		}
		fprintf(out, "%*s", blanks, "");
		blanks = 0;
		for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i]; i++)
			print_codepoint(out, cell.chars[i]);
	}
}

static const char *print_rows(struct pty *pty, int from, int to)
{
	char *text = NULL;
	size_t len;
	FILE *out = need(open_memstream(&text, &len));
	for (int row = from; row < to; row++) {
		if (row > from)
			fputc('\n', out);
		print_row(pty, out, row);
	}
	fclose(out);
	return hand_out(pty, text);
}

const char *pty_row(struct pty *pty, int row)
{
	return print_rows(pty, row, row + 1);
}

const char *pty_text(struct pty *pty)
{
	return print_rows(pty, 0, pty->rows);
}

/* The bytes that print_row() makes of a cell. */
static size_t cell_bytes(const VTermScreenCell *cell)
{
	size_t bytes = 0;
	for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell->chars[i]; i++) {
		uint32_t c = cell->chars[i];
		bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	}
	return bytes ? bytes : 1;
}

static int column_at(struct pty *pty, int row, size_t byte)
{
	VTermScreenCell cell;
	int col = 0;
	for (size_t at = 0; at < byte; at += cell_bytes(&cell)) {
		vterm_screen_get_cell(pty->screen, (VTermPos){ row, col }, &cell);
		col += cell.width > 1 ? cell.width : 1;
	}
	return col;
}

int pty_find(struct pty *pty, const char *text, int *col)
{
	for (int row = 0; row < pty->rows; row++) {
		const char *line = pty_row(pty, row), *at = strstr(line, text);
		if (at && col)
			*col = column_at(pty, row, (size_t)(at - line));
		if (at)
			return row;
	}
	return -1;
}

int pty_keys(const struct pty *pty)
{
	return (int)pty->last.keys;
}

static int pixel_colour(VTermColor colour)
{
	if (VTERM_COLOR_IS_DEFAULT_FG(&colour) || VTERM_COLOR_IS_DEFAULT_BG(&colour))
		return PIXEL_DEFAULT;
	if (VTERM_COLOR_IS_INDEXED(&colour))
		return colour.indexed.idx;
	return PIXEL_RGB | colour.rgb.red << 16 | colour.rgb.green << 8 | colour.rgb.blue;
}

struct pixel pty_pixel(struct pty *pty, int row, int col)
{
	VTermScreenCell cell;
	vterm_screen_get_cell(pty->screen, (VTermPos){ row, col }, &cell);
	return (struct pixel){ .bold = cell.attrs.bold,
		.italic = cell.attrs.italic,
		.underline = cell.attrs.underline,
		.reverse = cell.attrs.reverse,
		.fg = pixel_colour(cell.fg),
		.bg = pixel_colour(cell.bg),
		.columns = cell.width };
}

int pty_palette(struct pty *pty, int slot)
{
	return pty->palette[slot];
}

void pty_cursor(const struct pty *pty, int *row, int *col)
{
	VTermPos at;
	vterm_state_get_cursorpos(vterm_obtain_state(pty->terminal), &at);
	*row = at.row;
	*col = at.col;
}

bool pty_cursor_shown(const struct pty *pty)
{
	return pty->cursor_shown;
}

bool pty_full_screen(const struct pty *pty)
{
	return pty->full_screen;
}

bool pty_modes_kept(const struct pty *pty)
{
	struct termios modes;
	return tcgetattr(pty->slave, &modes) == 0 && modes.c_iflag == pty->modes.c_iflag &&
	       modes.c_oflag == pty->modes.c_oflag && modes.c_cflag == pty->modes.c_cflag &&
	       modes.c_lflag == pty->modes.c_lflag &&
	       !memcmp(modes.c_cc, pty->modes.c_cc, sizeof modes.c_cc);
}

const char *pty_bytes(const struct pty *pty, size_t *len)
{
	*len = pty->bytes_len;
	return pty->bytes;
}

bool pty_saw(const struct pty *pty, const char *bytes)
{
	return pty->bytes_len && memmem(pty->bytes, pty->bytes_len, bytes, strlen(bytes));
}

void pty_forget(struct pty *pty)
{
	pty->bytes_len = 0;
}
