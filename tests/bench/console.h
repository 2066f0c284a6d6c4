/* A program in a terminal that never answers, and when it painted what. */
#ifndef DRAMATIS_BENCH_CONSOLE_H
#define DRAMATIS_BENCH_CONSOLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>
#include <vterm.h>

/* What came with one read(2). */
struct chunk {
	double at;     /* ms */
	size_t end;    /* in the bytes of the burst */
	uint64_t text; /* the screen's text after it, as a hash */
};

struct console {
	int master, rows, cols;
	pid_t program;
	clockid_t cpu;
	double started; /* ms, right before exec() */
	VTerm *terminal;
	VTermScreen *screen;
	uint64_t shown; /* the text of the screen, as a hash */
	char *text, *bytes;
	size_t bytes_room, chunks, chunks_room;
	struct chunk *chunk; /* of the last burst */
};

/* What the program did between an event and the silence after it. */
struct answer {
	double ms; /* until the text of the screen was what it is now; -1: nothing was painted */
	double cpu_ms, bytes;
};

bool console_start(struct console *, char *const *argv, int rows, int cols);
void console_end(struct console *); /* kills it */

/* Until MARK is on the screen. */
struct answer console_await(struct console *, const char *mark);
/* MARK, if given, is what the key brings to the screen. */
struct answer console_press(struct console *, const char *keys, const char *mark);
struct answer console_resize(struct console *, int rows, int cols);
bool console_shows(const struct console *, const char *mark);
double console_megabytes(const struct console *, const char *field); /* of /proc/PID/status */

#endif
