/*
 * One child: started, read, waited for, and gone when this returns, with all that it started and
 * that did not leave its session.
 *
 * It has a session of its own, so that it and all that it starts can be killed together and cannot
 * reach the terminal; no signal is blocked or ignored there, whatever thread starts it. Its input
 * is always a file (one in memory, where there are only bytes), so nothing has to be fed to it and
 * no two pipes can wait for each other. Nothing here waits for SIGCHLD, which belongs to nobody.
 */
#include "unpack/run.h"

#include "text/text.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
	ASKED_EVERY = 50, /* milliseconds between two questions whether to give up */
	NAP_FIRST = 50,   /* microseconds, the first wait for a child that has closed its output */
	NAP_MOST = 10000, /* microseconds */
	SAID_MOST = 4096, /* bytes of standard error that are kept */
};

struct running {
	const struct unpack *unpack;
	struct ran *ran;
	pid_t pid;
	int out, err;  /* our ends; -1 when they have ended */
	int64_t until; /* milliseconds */
	struct buffer said;
};

unsigned run_seconds(const struct unpack *unpack)
{
	return unpack && unpack->seconds ? unpack->seconds : USUAL_SECONDS;
}

/* ---- starting */

static void set_attributes(posix_spawnattr_t *attributes)
{
	sigset_t none, usual;
	sigemptyset(&none);
	sigemptyset(&usual);
	const int theirs[] = { SIGPIPE, SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGCHLD, SIGTSTP,
		SIGXCPU };
	for (size_t i = 0; i < COUNT_OF(theirs); i++)
		sigaddset(&usual, theirs[i]);
	posix_spawnattr_init(attributes);
	posix_spawnattr_setsigmask(attributes, &none);
	posix_spawnattr_setsigdefault(attributes, &usual);
	posix_spawnattr_setflags(
		attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

static int spawn(pid_t *pid, char *const *word, int in, int out, int err)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
	posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
	posix_spawn_file_actions_adddup2(&actions, err, STDERR_FILENO);
	set_attributes(&attributes);
	int failed = posix_spawnp(pid, word[0], &actions, &attributes, word, environ);
	posix_spawnattr_destroy(&attributes);
	posix_spawn_file_actions_destroy(&actions);
	return failed;
}

/* Should the reader itself be killed, nobody would end a child that computes without end. */
static void limit(pid_t pid, unsigned seconds)
{
	struct rlimit time = { seconds + 1, seconds + 2 }, none = { 0, 0 };
	prlimit(pid, RLIMIT_CPU, &time, NULL);
	prlimit(pid, RLIMIT_CORE, &none, NULL);
}

/* Three of our descriptors lie below 3 where the program was started without its own; a child's
 * would be closed by its own dup2(). */
static void lift(int *fd)
{
	if (*fd < 0 || *fd > STDERR_FILENO)
		return;
	int higher = fcntl(*fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
	close(*fd);
	*fd = higher;
}

static bool make_pipe(int *ends)
{
	if (pipe2(ends, O_CLOEXEC) < 0)
		return false;
	lift(&ends[0]);
	lift(&ends[1]);
	return ends[0] >= 0 && ends[1] >= 0;
}

static void close_all(const int *fd, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (fd[i] >= 0)
			close(fd[i]);
}

static int start(struct running *running, char *const *word, int in)
{
	int ends[4] = { -1, -1, -1, -1 };
	int failed = make_pipe(ends) && make_pipe(ends + 2) ? 0 : errno;
	if (!failed)
		failed = spawn(&running->pid, word, in, ends[1], ends[3]);
	if (failed) {
		close_all(ends, COUNT_OF(ends));
		return failed;
	}
	close(ends[1]);
	close(ends[3]);
	running->out = ends[0];
	running->err = ends[2];
	limit(running->pid, run_seconds(running->unpack));
	return 0;
}

/* ---- reading */

/* FALSE at the end. */
static bool read_some(int fd, struct buffer *to)
{
	char part[65536];
	ssize_t got = read(fd, part, sizeof part);
	if (got > 0)
		buffer_add(to, part, (size_t)got);
	return got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN));
}

static void take(int *fd, const struct pollfd *polled, struct buffer *to)
{
	if (!polled->revents || read_some(*fd, to))
		return;
	close(*fd);
	*fd = -1;
}

/* What it says goes on being read, so that it can go on, but only the start is kept. */
static void take_said(struct running *running, const struct pollfd *polled)
{
	take(&running->err, polled, &running->said);
	if (running->said.len > SAID_MOST)
		running->said.len = SAID_MOST;
}

/* TRUE, and says why, where it must end now. */
static bool is_over(struct running *running)
{
	const struct worker *worker = running->unpack ? running->unpack->worker : NULL;
	if (worker && worker_stopping(worker))
		running->ran->how = RAN_STOPPED;
	else if (running->ran->out->len > OUTPUT_MOST)
		running->ran->how = RAN_FULL;
	else if (clock_ms() >= running->until)
		running->ran->how = RAN_LATE;
	return running->ran->how != RAN_ENDED;
}

/* Without reaping it: as long as it is not, its number belongs to nobody else. */
static bool has_ended(pid_t pid)
{
	siginfo_t info = { 0 };
	if (waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | WNOWAIT) < 0)
		return errno == ECHILD;
	return info.si_pid != 0;
}

/* What has ended is not waited for, although something that it started may still hold the pipe. */
static void read_all(struct running *running)
{
	while ((running->out >= 0 || running->err >= 0) && !is_over(running)) {
		struct pollfd polled[] = { { running->out, POLLIN, 0 },
			{ running->err, POLLIN, 0 } };
		int64_t left = running->until - clock_ms();
		int wait = left < 0 ? 0 : left < ASKED_EVERY ? (int)left : ASKED_EVERY;
		int ready = poll(polled, COUNT_OF(polled), wait);
		if (ready == 0 && has_ended(running->pid))
			return;
		if (ready <= 0)
			continue;
		take(&running->out, &polled[0], running->ran->out);
		take_said(running, &polled[1]);
	}
}

/* ---- the end */

/* Where the program was started with SIGCHLD ignored, nobody keeps how a child ended: then it is
 * taken to have ended well. */
static void reap(struct running *running)
{
	int status = 0;
	pid_t done;
	do
		done = waitpid(running->pid, &status, 0);
	while (done < 0 && errno == EINTR);
	if (done < 0 || running->ran->how != RAN_ENDED)
		return;
	if (WIFSIGNALED(status)) {
		running->ran->how = RAN_KILLED;
		running->ran->status = WTERMSIG(status);
	} else {
		running->ran->status = WEXITSTATUS(status);
	}
}

static void finish(struct running *running)
{
	long nap = NAP_FIRST;
	while (running->ran->how == RAN_ENDED && !has_ended(running->pid) && !is_over(running)) {
		nanosleep(&(struct timespec){ 0, nap * 1000 }, NULL);
		nap = nap * 2 < NAP_MOST ? nap * 2 : NAP_MOST;
	}
	kill(-running->pid, SIGKILL);
	reap(running);
	close_all((const int[]){ running->out, running->err }, 2);
}

/* The first line with anything in it, as much as fits, with '?' for what a terminal would obey. */
static void keep_said(struct running *running)
{
	struct arena arena;
	arena_init(&arena);
	char *to = running->ran->said;
	size_t len = 0;
	unsigned bytes;
	struct slice said =
		slice_trim(decode(&arena, buffer_slice(&running->said), ENCODING_UTF8, NULL, NULL));
	if (slice_starts(said, SLICE("dramatis: ")))
		said = slice_cut(said, 10, said.len);
	for (size_t at = 0; at < said.len && said.at[at] != '\n'; at += bytes) {
		bool is_obeyed = codepoint_obeyed(codepoint_at(said, at, &bytes));
		if (len + bytes >= sizeof running->ran->said)
			break;
		memcpy(to + len, is_obeyed ? "?" : said.at + at, is_obeyed ? 1 : bytes);
		len += is_obeyed ? 1 : bytes;
	}
	to[len] = '\0';
	arena_release(&arena);
	buffer_release(&running->said);
}

void run_child(const struct unpack *unpack, char *const *word, struct feed feed, struct ran *ran)
{
	struct running running = { .unpack = unpack, .ran = ran, .out = -1, .err = -1 };
	int made = feed.fd < 0 ? memory_file(feed.bytes) : -1;
	int in = feed.fd < 0 ? made : feed.fd;
	ran->how = RAN_ENDED;
	ran->said[0] = '\0';
	running.until = clock_ms() + (int64_t)run_seconds(unpack) * 1000;
	if (feed.fd >= 0)
		lseek(in, 0, SEEK_SET);
	ran->status = in < 0 ? errno : start(&running, word, in);
	if (made >= 0)
		close(made);
	if (ran->status) {
		ran->how = RAN_NOT;
		return;
	}
	read_all(&running);
	finish(&running);
	keep_said(&running);
}
