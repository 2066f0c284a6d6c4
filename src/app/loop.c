/*
 * The loop of a session: whatever changed is drawn once, then it sleeps until a key, a signal, a
 * finished job or a deadline. A burst of keys is one frame; articles that the worker has looked
 * through while nobody asked for them are one frame every FRAME_MS.
 *
 * DRAMATIS_SETTLED=FD names a pipe of a test: whenever there is nothing left to do the loop writes
 * a line to it, so that tests wait for it and never sleep.
 */
#include "app/app.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum {
	ESCAPE_MS = 25,
	FRAME_MS = 40,
	LATE_MS = 100, /* an article that takes longer to come is said to be on its way; */
	KEYS_MS = 1000 /* keys that were meant for it no longer wait */
};

struct loop {
	struct session *session;
	struct arena arena; /* of one frame */
	int settled_fd;
	unsigned keys;
	bool changed;    /* to be drawn now */
	bool background; /* to be drawn when it is due */
	int64_t drawn_at;
	bool gone;       /* the terminal is gone */
	bool asked_late; /* a begun key has had its time, or more of it is there */
};

static void draw(struct loop *loop)
{
	struct session *session = loop->session;
	struct frame frame;
	session_settle(session);
	if (session->repaint) {
		term_looks(session->config.look);
		term_forget();
		session->repaint = false;
	}
	arena_reset(&loop->arena);
	frame_make(&frame, &loop->arena, session->ws.rows, session->ws.cols);
	workspace_draw(&session->ws, &frame);
	term_show(&frame);
	loop->changed = loop->background = false;
	loop->drawn_at = clock_ms();
}

static void report(struct loop *loop)
{
	const struct session *session = loop->session;
	char line[80];
	if (loop->settled_fd < 0 || session_busy(session) || loop->background || term_key_begun())
		return;
	int len = snprintf(line, sizeof line, "settled keys=%u size=%dx%d jobs=%u\n", loop->keys,
		session->ws.rows, session->ws.cols, session->jobs);
	ssize_t written = write(loop->settled_fd, line, (size_t)len);
	(void)written;
}

static void resize(struct loop *loop)
{
	struct workspace *ws = &loop->session->ws;
	int rows, cols;
	term_size(&rows, &cols);
	loop->changed |= rows != ws->rows || cols != ws->cols;
	ws->rows = rows;
	ws->cols = cols;
}

static void suspend(struct loop *loop)
{
	term_suspend();
	resize(loop);
	loop->session->repaint = loop->changed = true;
}

static void take_signals(struct loop *loop)
{
	unsigned signals = term_signals();
	if (signals & SIGNAL_RESIZE)
		resize(loop);
	if (signals & SIGNAL_SUSPEND)
		suspend(loop);
	if (signals & SIGNAL_CONTINUE)
		loop->session->repaint = loop->changed = true;
	if (signals & (SIGNAL_END | SIGNAL_HANGUP))
		loop->gone = loop->session->over = true;
}

static void take_jobs(struct loop *loop)
{
	uint32_t opening = loop->session->opening;
	loop->background |= session_take(loop->session);
	loop->changed |= opening != loop->session->opening;
}

static int64_t waited(const struct session *session)
{
	return session->opening == NOWHERE ? 0 : clock_ms() - session->asked_at;
}

/* What the screen says of an article on its way. */
static void watch_opening(struct loop *loop)
{
	struct session *session = loop->session;
	uint32_t late = waited(session) >= LATE_MS ? session->opening : NOWHERE;
	loop->changed |= session->ws.late != late;
	session->ws.late = late;
}

bool loop_await(struct session *session)
{
	struct pollfd wake = { .fd = term_wake_fd(), .events = POLLIN };
	while (session->opening != NOWHERE && waited(session) < LATE_MS) {
		poll(&wake, 1, (int)(LATE_MS - waited(session)));
		if (wake.revents)
			term_signals();
		session_take(session);
	}
	return session->opening == NOWHERE;
}

/* Keys wait a while for an article on its way: they are meant for it. */
static bool keys_wait(const struct session *session)
{
	return session->opening != NOWHERE && waited(session) < KEYS_MS;
}

static void take_keys(struct loop *loop)
{
	struct session *session = loop->session;
	key_code key;
	if (term_key_begun() && !loop->asked_late)
		return;
	while (!session->over && !keys_wait(session) && term_key(&key)) {
		loop->keys++;
		app_key(session, key);
		loop->changed = true;
		if (session->suspended) {
			session->suspended = false;
			suspend(loop);
		}
	}
}

/* The sooner of two deadlines, of which -1 is none. */
static int sooner(int a, int64_t due)
{
	int b = due > 0 ? (int)due : 0;
	return a < 0 || b < a ? b : a;
}

static int timeout(const struct loop *loop)
{
	const struct session *session = loop->session;
	int64_t opened = waited(session);
	int least = term_key_begun() ? ESCAPE_MS : -1;
	if (loop->background)
		least = sooner(least, loop->drawn_at + FRAME_MS - clock_ms());
	if (session->opening != NOWHERE && opened < KEYS_MS)
		least = sooner(least, (opened < LATE_MS ? LATE_MS : KEYS_MS) - opened);
	return least;
}

static void wait(struct loop *loop)
{
	struct pollfd fds[] = { { .fd = term_key_fd(), .events = POLLIN },
		{ .fd = term_wake_fd(), .events = POLLIN } };
	int ready = poll(fds, COUNT_OF(fds), timeout(loop));
	loop->asked_late = ready == 0 || fds[0].revents;
	if (ready < 0 && errno != EINTR)
		loop->gone = loop->session->over = true;
	loop->changed |= loop->background && clock_ms() >= loop->drawn_at + FRAME_MS;
}

static void turn(struct loop *loop)
{
	take_signals(loop);
	take_jobs(loop);
	take_keys(loop);
	watch_opening(loop);
	if (loop->session->over)
		return;
	if (loop->changed) {
		draw(loop);
		loop->changed = workspace_look(&loop->session->ws);
	}
	if (loop->changed)
		return;
	report(loop);
	wait(loop);
}

static int settled_fd(void)
{
	const char *text = getenv("DRAMATIS_SETTLED");
	int fd = text ? atoi(text) : -1;
	if (fd >= 0)
		fcntl(fd, F_SETFD, FD_CLOEXEC); /* what is opened outside does not hold it */
	return fd;
}

int loop_run(struct session *session)
{
	struct loop loop = { .session = session, .settled_fd = settled_fd(), .changed = true };
	arena_init(&loop.arena);
	session->repaint = true;
	while (!session->over)
		turn(&loop);
	arena_release(&loop.arena);
	return loop.gone ? 1 : 0;
}
