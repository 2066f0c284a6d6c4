/*
 * Signals -> flags and a byte in the wake pipe; the terminal back after a crash.
 *
 * Handlers do next to nothing, so nothing can be lost or half done: the loop polls the pipe
 * together with the keys. They stand before curses starts, which then leaves SIGWINCH and SIGTSTP
 * alone. What was ignored when the program started stays so (nohup, a shell without job control).
 * SIGPIPE has a handler instead of being ignored, since that ends at exec() and children are to
 * have it.
 *
 * After a crash nothing of curses can be trusted. The bytes that put the screen back lie ready
 * here, and what else it takes is safe in a handler. Then the signal goes on to whom it would have
 * gone without us.
 */
#include "term/signal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct {
	int signal;
	unsigned flag;
} caught[] = {
	{ SIGWINCH, SIGNAL_RESIZE },
	{ SIGTSTP, SIGNAL_SUSPEND },
	{ SIGCONT, SIGNAL_CONTINUE },
	{ SIGTERM, SIGNAL_END },
	{ SIGINT, SIGNAL_END },
	{ SIGQUIT, SIGNAL_END },
	{ SIGHUP, SIGNAL_HANGUP },
	{ SIGPIPE, 0 },
};
static const int crashes[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };

static struct {
	atomic_uint flags;
	int pipe[2];
	bool open, piped;
	struct sigaction before[COUNT_OF(caught)], crash[COUNT_OF(crashes)];
	void *stack;
	stack_t stack_before;
} signals;

static struct {
	volatile sig_atomic_t wanted;
	int fd;
	struct termios modes;
	size_t len;
	char bytes[4096];
} rescue;

/* ---- the terminal back */

void rescue_set(int fd, const struct termios *modes, struct slice bytes)
{
	rescue.wanted = 0;
	rescue.fd = fd;
	rescue.modes = *modes;
	rescue.len = bytes.len < sizeof rescue.bytes ? bytes.len : sizeof rescue.bytes;
	memcpy(rescue.bytes, bytes.at, rescue.len);
	rescue.wanted = 1;
}

void rescue_forget(void)
{
	rescue.wanted = 0;
}

void rescue_now(void)
{
	if (!rescue.wanted)
		return;
	rescue.wanted = 0;
	ssize_t written = write(rescue.fd, rescue.bytes, rescue.len);
	(void)written;
	tcsetattr(rescue.fd, TCSANOW, &rescue.modes);
}

/* ---- handlers */

/* A pipe that is full wakes as well as one more byte would. */
static void wake(void)
{
	ssize_t written = write(signals.pipe[1], "s", 1);
	(void)written;
}

static void handle_caught(int number)
{
	int before = errno;
	for (size_t i = 0; i < COUNT_OF(caught); i++) {
		if (caught[i].signal == number)
			atomic_fetch_or(&signals.flags, caught[i].flag);
	}
	wake();
	errno = before;
}

static void handle_crash(int number, siginfo_t *info, void *context)
{
	(void)context;
	rescue_now();
	for (size_t i = 0; i < COUNT_OF(crashes); i++)
		sigaction(crashes[i], &signals.crash[i], NULL);
	if (info->si_code <= 0) /* sent, not made by an instruction that will fail again */
		raise(number);
}

static bool is_ignored(const struct sigaction *action)
{
	return !(action->sa_flags & SA_SIGINFO) && action->sa_handler == SIG_IGN;
}

static void catch_all(void)
{
	struct sigaction action = { .sa_handler = handle_caught, .sa_flags = SA_RESTART };
	sigfillset(&action.sa_mask);
	for (size_t i = 0; i < COUNT_OF(caught); i++) {
		sigaction(caught[i].signal, NULL, &signals.before[i]);
		if (!is_ignored(&signals.before[i]))
			sigaction(caught[i].signal, &action, NULL);
	}
}

/* On a stack of its own, since the usual one may be what ran over. */
static void catch_crashes(void)
{
	enum {
		STACK = 65536
	};
	struct sigaction action = { .sa_sigaction = handle_crash,
		.sa_flags = SA_SIGINFO | SA_ONSTACK };
	sigemptyset(&action.sa_mask);
	signals.stack = malloc(STACK);
	if (!signals.stack)
		base_fatal("out of memory");
	sigaltstack(&(stack_t){ .ss_sp = signals.stack, .ss_size = STACK }, &signals.stack_before);
	for (size_t i = 0; i < COUNT_OF(crashes); i++)
		sigaction(crashes[i], &action, &signals.crash[i]);
}

/* ---- up and down */

/* Whoever wants it first makes the pipe: the worker may begin before the terminal is taken. */
static bool make_pipe(void)
{
	if (!signals.piped && pipe2(signals.pipe, O_CLOEXEC | O_NONBLOCK) < 0)
		return false;
	signals.piped = true;
	return true;
}

bool signals_open(struct err *err)
{
	if (!make_pipe())
		return err_set(err, ERR_SYSTEM, "cannot make a pipe: %s", strerror(errno));
	if (!signals.open) {
		catch_all();
		catch_crashes();
	}
	signals.open = true;
	return true;
}

void signals_close(void)
{
	if (!signals.open)
		return;
	signals.open = false;
	for (size_t i = 0; i < COUNT_OF(caught); i++)
		sigaction(caught[i].signal, &signals.before[i], NULL);
	for (size_t i = 0; i < COUNT_OF(crashes); i++)
		sigaction(crashes[i], &signals.crash[i], NULL);
	sigaltstack(&signals.stack_before, NULL);
	free(signals.stack);
}

void signals_raise(unsigned flags)
{
	atomic_fetch_or(&signals.flags, flags);
	wake();
}

/* Nobody would continue what started with SIGTSTP ignored, nor an orphan: there the kernel takes
 * the signal away. */
void signals_stop(void)
{
	struct sigaction ours;
	sigaction(SIGTSTP, NULL, &ours);
	if (is_ignored(&ours))
		return;
	sigaction(SIGTSTP, &(struct sigaction){ .sa_handler = SIG_DFL }, NULL);
	kill(0, SIGTSTP);
	sigaction(SIGTSTP, &ours, NULL);
	atomic_fetch_and(&signals.flags, ~(unsigned)(SIGNAL_SUSPEND | SIGNAL_CONTINUE));
}

unsigned signals_take(void)
{
	char bytes[256];
	while (read(signals.pipe[0], bytes, sizeof bytes) > 0)
		;
	return atomic_exchange(&signals.flags, 0);
}

int term_wake_fd(void)
{
	return make_pipe() ? signals.pipe[0] : -1;
}

int term_wake_in(void)
{
	return make_pipe() ? signals.pipe[1] : -1;
}
