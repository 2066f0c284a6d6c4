/* Private to term: signals -> flags and a byte in the wake pipe; the terminal back after a crash.
 */
#ifndef DRAMATIS_TERM_SIGNAL_H
#define DRAMATIS_TERM_SIGNAL_H

#include "term/term.h"

#include <termios.h>

bool signals_open(struct err *);
void signals_close(void);    /* everything as it was; the pipe stays */
unsigned signals_take(void); /* flags since the last time; empties the pipe */
void signals_raise(unsigned flags);
void signals_stop(void); /* SIGTSTP to the process group, as from the keyboard; back at SIGCONT */

/* From now on a crash, or rescue_now(), puts these modes back on FD and sends BYTES there, of which
 * a copy is kept. */
void rescue_set(int fd, const struct termios *, struct slice bytes);
void rescue_forget(void);
void rescue_now(void); /* may be called from anywhere, a signal handler too; once is enough */

#endif
