/*
 * term: shows one frame, reads one key, puts the terminal back.
 *
 * The only room that knows curses. Its file-scope state is the screen and the signal flags; all of
 * it belongs to the thread that called term_open(), but for term_wake_in().
 *
 * term.c      the screen up and down, frames out
 * colour.c    looks -> what this terminal can do: truecolor, 256, 16, 8 colours, none
 * input.c     bytes in -> keys
 * signal.c    signals -> flags and a byte in the wake pipe; the terminal back after a crash
 */
#ifndef DRAMATIS_TERM_H
#define DRAMATIS_TERM_H

#include "view/view.h"

enum colour_depth { /* in the order of the option "colours" */
	DEPTH_AUTO,
	DEPTH_TRUECOLOR,
	DEPTH_256,
	DEPTH_16,
	DEPTH_8,
	DEPTH_NONE,
};

enum {
	SIGNAL_RESIZE = 1,
	SIGNAL_SUSPEND = 2,  /* SIGTSTP: call term_suspend() */
	SIGNAL_CONTINUE = 4, /* SIGCONT from outside: paint anew */
	SIGNAL_END = 8,      /* SIGTERM, SIGINT from outside */
	SIGNAL_HANGUP = 16,  /* SIGHUP, or the terminal is gone */
};

/* Takes the terminal: keys from standard input or, where that is not a terminal, from /dev/tty.
 * Fails with a sentence for a terminal that cannot do it ("TERM=dumb: ..."). After this the
 * terminal is put back by term_close(), by exit(3), by a crash and by the end of memory. The depth
 * is kept as far as the terminal goes; DEPTH_AUTO minds NO_COLOR and COLORTERM. */
bool term_open(enum colour_depth, struct err *);
void term_libraries(struct buffer *); /* "ncurses 6.4.20221231", for --version */
void term_close(void);                /* may be called at any time, more than once */

int term_key_fd(void);  /* for poll(2): keys */
int term_wake_fd(void); /* for poll(2): signals and done jobs; drained by term_signals() */
int term_wake_in(void); /* the worker writes a byte here; there before term_open(), until exit */

unsigned term_signals(void);          /* what came since the last call, SIGNAL_ flags */
void term_size(int *rows, int *cols); /* as the terminal says now */
void term_looks(const struct look *); /* STYLES of them, borrowed until the next call */
void term_show(const struct frame *); /* paints what differs from the last frame */
void term_forget(void);               /* the next frame is painted whole */
void term_suspend(void);              /* terminal back, SIGTSTP for real, returns at SIGCONT */

/* The next key that is there; never waits. False leaves the key alone. An Esc that nothing follows
 * is not given out at once, since it may start a key: then the answer is false, and
 * term_key_begun() is true. Ask again when the descriptor is readable or 25 ms have gone by,
 * whichever is first, and not before: if still nothing follows, that second call gives out the
 * Esc. When the terminal is gone, SIGNAL_HANGUP comes. */
bool term_key(key_code *);
bool term_key_begun(void);

#endif
