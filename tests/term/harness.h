/*
 * A program in a terminal that is not there: its output goes to libvterm, keys come from the test.
 *
 * Nothing sleeps. The program says on a pipe (DRAMATIS_SETTLED names its descriptor) each time
 * that it waits for input, and how many keys it has taken so far:
 *
 *     settled keys=17 size=24x80 jobs=0
 *
 * pty_settle() waits for a line that counts all keys of the test and has the size that the test
 * has set. All waits fail the test, with the screen, after ten seconds.
 *
 *     struct pty *pty = pty_start(&(struct launch){ .argv = (const char *[]){ "./x", NULL } });
 *     pty_press(pty, "j j PgDn C-f");
 *     pty_settle(pty);
 *     assert_string_equal(pty_row(pty, 0), "...");
 *     pty_press(pty, "q");
 *     assert_int_equal(pty_end(pty), 0);
 *     pty_free(pty);
 */
#ifndef DRAMATIS_TESTS_HARNESS_H
#define DRAMATIS_TESTS_HARNESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct launch {
	const char *const *argv; /* ended by NULL */
	const char *const *env; /* "NAME=value", ended by NULL, besides PATH, TERM, LANG; or NULL */
	const char *input;      /* what standard input holds; NULL: it is the terminal */
	int rows, cols;         /* 0: 24 x 80 */
};

struct pty;

char *path_beside(const char *name); /* NAME in the folder of the running test; free it */

/* The program has the foreground, as if a shell had started it: it can be stopped. */
struct pty *pty_start(const struct launch *);
void pty_free(struct pty *); /* kills what still runs */

/* ---- what happens to it */

void pty_press(struct pty *, const char *keys); /* as users write them: "C-x Esc PgDn M-1 é /" */
void pty_type(struct pty *, const char *text);  /* each character is a key */
void pty_send(struct pty *, const char *bytes, size_t len, unsigned keys); /* count as KEYS keys */
void pty_resize(struct pty *, int rows, int cols);
void pty_signal(struct pty *, int signal); /* a settle after it waits for news */
void pty_shell_modes(struct pty *);        /* the modes of the start, as a shell would set them */
void pty_hang_up(struct pty *);            /* the terminal is gone; only pty_end() is left */

/* ---- waiting */

void pty_settle(struct pty *);
void pty_wait(struct pty *, const char *text); /* until it is on the screen, settled or not */
void pty_stopped(struct pty *);                /* until it has stopped; SIGCONT by pty_signal() */
int pty_end(struct pty *); /* until it has ended: exit status, or 128 and the signal */

/* ---- what is to be seen. Strings live until the eighth call after. */

const char *pty_row(struct pty *, int row);             /* without blanks at its end */
const char *pty_text(struct pty *);                     /* all rows, joined by line feeds */
int pty_find(struct pty *, const char *text, int *col); /* its row, or -1; COL may be NULL */
int pty_keys(const struct pty *);                       /* how many the program has taken */

enum {
	PIXEL_DEFAULT = -1,
	PIXEL_RGB = 1 << 24
};

struct pixel {
	bool bold, italic, underline, reverse;
	int fg, bg; /* PIXEL_DEFAULT, 0 to 255, or PIXEL_RGB | 0xrrggbb */
	int columns;
};

struct pixel pty_pixel(struct pty *, int row, int col);
int pty_palette(struct pty *, int slot); /* what OSC 4 has made of it, 0xrrggbb; -1: nothing */
void pty_cursor(const struct pty *, int *row, int *col);
bool pty_cursor_shown(const struct pty *);
bool pty_full_screen(const struct pty *); /* the alternate screen is on */
bool pty_modes_kept(const struct pty *);  /* the line discipline is as it was at first */

/* All bytes that have come out since the start or since pty_forget(). */
const char *pty_bytes(const struct pty *, size_t *len);
bool pty_saw(const struct pty *, const char *bytes);
void pty_forget(struct pty *);

#endif
