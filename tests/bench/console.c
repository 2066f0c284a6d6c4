/*
 * Output is read as fast as it comes, with the time of each read, and looked at only when the
 * program has been silent for QUIET_MS: a terminal that thinks while the program paints would be
 * measured with it. Then the burst goes to libvterm chunk by chunk, and the answer came with the
 * chunk after which the text of the screen did not change any more. So a status line that is
 * painted last counts, and a cursor that is put back where it was does not.
 */
#include "console.h"

#include "base/base.h"
#include "series.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	QUIET_MS = 5,
	SETTLED_MS = 60,
	PATIENCE_MS = 5000,
	START_MS = 60000,
	READ = 1 << 16,
};

/* ---- the program */

_Noreturn static void become(char *const *argv, int started)
{
	static char *const environment[] = { "TERM=xterm-256color", "LANG=C.UTF-8",
		"LC_ALL=C.UTF-8", "HOME=/nonexistent", "LESSHISTFILE=-" };
	static const char *const kept[] = { "PATH", "DRAMATIS_DATA" };
	char *env[COUNT_OF(environment) + COUNT_OF(kept) + 1] = { 0 };
	char value[COUNT_OF(kept)][4096];
	size_t count = 0;
	for (; count < COUNT_OF(environment); count++)
		env[count] = environment[count];
	for (size_t i = 0; i < COUNT_OF(kept); i++) {
		if (!getenv(kept[i]))
			continue;
		snprintf(value[i], sizeof value[i], "%s=%s", kept[i], getenv(kept[i]));
		env[count++] = value[i];
	}
	sigset_t none; /* whoever started us may have blocked what tells of a resize */
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	double now = clock_of(CLOCK_MONOTONIC);
	if (write(started, &now, sizeof now) == sizeof now)
		execvpe(argv[0], argv, env);
	_exit(127);
}

static void open_terminal(struct console *console, int rows, int cols)
{
	console->rows = rows;
	console->cols = cols;
	console->terminal = vterm_new(rows, cols);
	vterm_set_utf8(console->terminal, 1);
	console->screen = vterm_obtain_screen(console->terminal);
	vterm_screen_enable_altscreen(console->screen, 1);
	vterm_screen_reset(console->screen, 1);
	console->text = calloc(1, 1);
}

bool console_start(struct console *console, char *const *argv, int rows, int cols)
{
	struct winsize size = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols };
	int started[2];
	*console = (struct console){ 0 };
	if (pipe2(started, O_CLOEXEC) < 0)
		return false;
	console->program = forkpty(&console->master, NULL, NULL, &size);
	if (console->program == 0)
		become(argv, started[1]);
	close(started[1]);
	bool fine = console->program > 0 &&
		    read(started[0], &console->started, sizeof console->started) ==
			    sizeof console->started &&
		    clock_getcpuclockid(console->program, &console->cpu) == 0;
	close(started[0]);
	if (fine)
		open_terminal(console, rows, cols);
	return fine;
}

void console_end(struct console *console)
{
	kill(console->program, SIGKILL);
	waitpid(console->program, NULL, 0);
	close(console->master);
	vterm_free(console->terminal);
	free(console->text);
	free(console->bytes);
	free(console->chunk);
}

double console_megabytes(const struct console *console, const char *field)
{
	char path[64], line[256];
	double kilobytes = 0;
	snprintf(path, sizeof path, "/proc/%ld/status", (long)console->program);
	FILE *status = fopen(path, "r");
	while (status && fgets(line, sizeof line, status))
		if (strncmp(line, field, strlen(field)) == 0)
			kilobytes = strtod(line + strlen(field) + 1, NULL);
	if (status)
		fclose(status);
	return kilobytes / 1024;
}

/* ---- bursts */

static bool wait_for_output(const struct console *console, int ms)
{
	struct pollfd fd = { .fd = console->master, .events = POLLIN };
	int ready;
	while ((ready = poll(&fd, 1, ms)) < 0 && errno == EINTR)
		;
	return ready > 0 && (fd.revents & POLLIN);
}

/* Reads until it is QUIET ms long, waiting PATIENCE for the first byte; returns the bytes. */
static size_t read_burst(struct console *console, int patience, int quiet)
{
	size_t len = 0;
	console->chunks = 0;
	while (wait_for_output(console, len ? quiet : patience)) {
		console->bytes = grow(console->bytes, &console->bytes_room, len + READ, 1);
		ssize_t got = read(console->master, console->bytes + len, READ);
		if (got <= 0)
			break;
		len += (size_t)got;
		console->chunk = grow(console->chunk, &console->chunks_room, console->chunks + 1,
			sizeof *console->chunk);
		console->chunk[console->chunks++] =
			(struct chunk){ clock_of(CLOCK_MONOTONIC), len, 0 };
	}
	return len;
}

/* The screen, row for row, each ended by a line feed. */
static struct slice take_text(struct console *console)
{
	size_t room = (size_t)console->cols * 8 + 1, len = 0;
	console->text = realloc(console->text, room * (size_t)console->rows + 1);
	if (!console->text)
		base_fatal("out of memory");
	for (int row = 0; row < console->rows; row++) {
		VTermRect rect = { row, row + 1, 0, console->cols };
		len += vterm_screen_get_text(console->screen, console->text + len, room, rect);
		console->text[len++] = '\n';
	}
	console->text[len] = '\0';
	return (struct slice){ console->text, len };
}

static void show_chunk(struct console *console, size_t index)
{
	size_t from = index ? console->chunk[index - 1].end : 0;
	vterm_input_write(
		console->terminal, console->bytes + from, console->chunk[index].end - from);
	vterm_screen_flush_damage(console->screen);
	console->shown = console->chunk[index].text = slice_hash(take_text(console));
}

static void show_chunks(struct console *console)
{
	for (size_t i = 0; i < console->chunks; i++)
		show_chunk(console, i);
}

bool console_shows(const struct console *console, const char *mark)
{
	return strstr(console->text, mark);
}

/* When the text became what it is; where it was that before, when the last byte came. */
static double painted_at(struct console *console)
{
	uint64_t before = console->shown;
	show_chunks(console);
	size_t last = console->chunks - 1;
	if (console->chunk[last].text == before)
		return console->chunk[last].at;
	while (last > 0 && console->chunk[last - 1].text == console->chunk[last].text)
		last--;
	return console->chunk[last].at;
}

/* The program's answer to what happened at FROM: a burst, or bursts until MARK is shown. */
static struct answer answer_from(struct console *console, double from, double cpu, const char *mark)
{
	struct answer answer = { 0 };
	do {
		size_t bytes = read_burst(console, PATIENCE_MS, QUIET_MS);
		if (!bytes)
			return (struct answer){ .ms = -1 };
		answer.ms = painted_at(console) - from;
		answer.cpu_ms = clock_of(console->cpu) - cpu;
		answer.bytes += (double)bytes;
	} while (mark && !console_shows(console, mark));
	return answer;
}

/* Until all is loaded that is loaded behind the screen. */
static void settle(struct console *console)
{
	double cpu;
	do {
		cpu = clock_of(console->cpu);
		read_burst(console, SETTLED_MS, SETTLED_MS);
		show_chunks(console);
	} while (clock_of(console->cpu) > cpu + 1);
}

struct answer console_await(struct console *console, const char *mark)
{
	struct answer answer = { .ms = -1 };
	size_t bytes = 1;
	while (answer.ms < 0 && bytes) {
		bytes = read_burst(console, START_MS, QUIET_MS);
		answer.bytes += (double)bytes;
		answer.cpu_ms = clock_of(console->cpu);
		for (size_t i = 0; i < console->chunks; i++) {
			show_chunk(console, i);
			if (answer.ms < 0 && console_shows(console, mark))
				answer.ms = console->chunk[i].at - console->started;
		}
	}
	settle(console);
	return answer;
}

struct answer console_press(struct console *console, const char *keys, const char *mark)
{
	double cpu = clock_of(console->cpu), now = clock_of(CLOCK_MONOTONIC);
	if (write(console->master, keys, strlen(keys)) < 0)
		return (struct answer){ .ms = -1 };
	return answer_from(console, now, cpu, mark);
}

struct answer console_resize(struct console *console, int rows, int cols)
{
	struct winsize size = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols };
	console->rows = rows;
	console->cols = cols;
	vterm_set_size(console->terminal, rows, cols);
	console->shown = slice_hash(take_text(console));
	double cpu = clock_of(console->cpu), now = clock_of(CLOCK_MONOTONIC);
	ioctl(console->master, TIOCSWINSZ, &size);
	return answer_from(console, now, cpu, NULL);
}
