/*
 * Children of every bad sort, from this thread and from another one, and none that is left over.
 */
#include "unit.h"

#include "unpack/run.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static struct ran run_words(
	const struct unpack *unpack, struct feed feed, struct buffer *out, char *const *word)
{
	struct ran ran = { .out = out };
	run_child(unpack, word, feed, &ran);
	assert_int_equal(waitpid(-1, NULL, WNOHANG), -1); /* nobody is left to be waited for */
	return ran;
}

static struct ran run_shell(
	const struct unpack *unpack, struct slice bytes, struct buffer *out, const char *text)
{
	return run_words(unpack, (struct feed){ -1, bytes }, out,
		(char *[]){ "sh", "-c", (char *)text, NULL });
}

static const struct unpack hasty = { .seconds = 1 };

static const struct {
	const char *text, *out, *said;
	enum ran_how how;
	int status;
} children[] = {
	{ "cat", "input", "", RAN_ENDED, 0 },
	{ "exit 7", "", "", RAN_ENDED, 7 },
	{ "echo a; echo 'b\033[1m' >&2; echo c >&2; exit 3", "a\n", "b?[1m", RAN_ENDED, 3 },
	{ "exec >&-; exec 2>&-; exit 5", "", "", RAN_ENDED, 5 },
	{ "exec <&-; echo x", "x\n", "", RAN_ENDED, 0 },
	{ "kill -9 $$", "", "", RAN_KILLED, SIGKILL },
	{ "kill -PIPE $$", "", "", RAN_KILLED, SIGPIPE },
	{ "echo x; exec tail -f /dev/null", "x\n", "", RAN_LATE, 0 },
	{ "trap '' TERM HUP INT; exec tail -f /dev/null", "", "", RAN_LATE, 0 },
	{ "exec >/dev/null 2>&1; exec tail -f /dev/null", "", "", RAN_LATE, 0 },
	{ "tail -f /dev/null & echo x", "x\n", "", RAN_ENDED, 0 },
	{ "yes | head -c 1000000 >&2; echo x", "x\n", "y", RAN_ENDED, 0 },
};

static void test_children(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(children); i++) {
		struct buffer out = { 0 };
		struct ran ran = run_shell(&hasty, SLICE("input"), &out, children[i].text);
		if (ran.how != children[i].how || ran.status != children[i].status ||
			!slice_is(buffer_slice(&out), children[i].out) ||
			strcmp(ran.said, children[i].said) != 0)
			fail_msg("%s: %d %d \"%s\" \"%s\"", children[i].text, ran.how, ran.status,
				out.len ? out.at : "", ran.said);
		buffer_release(&out);
	}
}

static void test_none(void **state)
{
	(void)state;
	struct buffer out = { 0 };
	struct ran ran = run_words(NULL, (struct feed){ -1, SLICE("") }, &out,
		(char *[]){ "no-such-program-here", NULL });
	assert_int_equal(ran.how, RAN_NOT);
	assert_int_equal(ran.status, ENOENT);
	buffer_release(&out);
}

static void test_full(void **state)
{
	(void)state;
	struct buffer out = { 0 };
	struct ran ran = run_shell(NULL, SLICE(""), &out, "cat /dev/zero");
	assert_int_equal(ran.how, RAN_FULL);
	assert_true(out.len > OUTPUT_MOST && out.len < OUTPUT_MOST + 1048576u);
	buffer_release(&out);
}

/* More than any pipe holds, both ways. */
static void test_much(void **state)
{
	(void)state;
	struct buffer out = { 0 }, in = { 0 };
	for (unsigned i = 0; i < 500000; i++)
		buffer_print(&in, "%u\n", i);
	struct ran ran = run_shell(NULL, buffer_slice(&in), &out, "cat");
	assert_int_equal(ran.how, RAN_ENDED);
	assert_true(slice_equal(buffer_slice(&in), buffer_slice(&out)));
	buffer_release(&in);
	buffer_release(&out);
}

/* A file is read from its start, wherever it stood. */
static void test_file(void **state)
{
	(void)state;
	struct buffer out = { 0 };
	char start[4];
	int fd = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return;
	assert_int_equal(read(fd, start, sizeof start), sizeof start);
	run_words(NULL, (struct feed){ fd, SLICE("") }, &out, (char *[]){ "cat", NULL });
	assert_true(slice_starts(buffer_slice(&out), SLICE("Name:")));
	close(fd);
	buffer_release(&out);
}

/* No signal is blocked or ignored in a child. */
static void test_signals(void **state)
{
	(void)state;
	struct buffer out = { 0 };
	if (access("/proc/self/status", R_OK) != 0)
		return;
	signal(SIGPIPE, SIG_IGN);
	struct ran ran =
		run_shell(NULL, SLICE(""), &out, "grep -e SigBlk -e SigIgn /proc/self/status");
	signal(SIGPIPE, SIG_DFL);
	assert_int_equal(ran.how, RAN_ENDED);
	unsigned long long blocked = 1, ignored = 1;
	assert_int_equal(sscanf(out.at, "SigBlk: %llx SigIgn: %llx", &blocked, &ignored), 2);
	assert_int_equal(blocked, 0);
	assert_int_equal(ignored & 0x7fffffff, 0); /* the C library has two of its own above */
	buffer_release(&out);
}

/* Where SIGCHLD is ignored nobody knows how a child ended. */
static void test_ignored(void **state)
{
	(void)state;
	struct buffer out = { 0 };
	signal(SIGCHLD, SIG_IGN);
	struct ran ran = run_shell(NULL, SLICE(""), &out, "echo x; exit 3");
	signal(SIGCHLD, SIG_DFL);
	assert_int_equal(ran.how, RAN_ENDED);
	assert_int_equal(ran.status, 0);
	assert_true(slice_is(buffer_slice(&out), "x\n"));
	buffer_release(&out);
}

/* ---- on the other thread */

struct run_job {
	struct job job;
	struct unpack unpack;
	const char *text;
	struct buffer out;
	struct ran ran;
};

static void run_job(struct job *base)
{
	struct run_job *job = (struct run_job *)base;
	job->ran.out = &job->out;
	run_child(&job->unpack, (char *[]){ "sh", "-c", (char *)job->text, NULL },
		(struct feed){ -1, SLICE("input") }, &job->ran);
}

static void drop(struct job *job)
{
	(void)job;
}

static void wait_for(int fd)
{
	char byte;
	assert_int_equal(read(fd, &byte, 1), 1);
}

static void test_worker(void **state)
{
	(void)state;
	int ends[2];
	struct err err = { 0 };
	assert_int_equal(pipe(ends), 0);
	struct worker *worker = worker_new(ends[1], &err);
	assert_non_null(worker);
	struct run_job job = { .job.run = run_job, .unpack.worker = worker, .text = "cat" };
	worker_hand(worker, &job.job);
	wait_for(ends[0]);
	worker_take(worker);
	assert_true(slice_is(buffer_slice(&job.out), "input"));
	worker_free(worker, drop);
	close(ends[0]);
	close(ends[1]);
	buffer_release(&job.out);
}

/* The end of the program is not held up: the limit here is the usual ten seconds. */
static void test_stopping(void **state)
{
	(void)state;
	int ends[2], started[2];
	char text[64];
	struct err err = { 0 };
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(pipe(started), 0);
	struct worker *worker = worker_new(ends[1], &err);
	snprintf(text, sizeof text, "echo >&%d; exec tail -f /dev/null", started[1]);
	struct run_job job = { .job.run = run_job, .unpack.worker = worker, .text = text };
	worker_hand(worker, &job.job);
	wait_for(started[0]);
	worker_free(worker, drop);
	assert_int_equal(job.ran.how, RAN_STOPPED);
	for (int i = 0; i < 2; i++) {
		close(ends[i]);
		close(started[i]);
	}
	buffer_release(&job.out);
}

/* ---- filters */

static void test_filters(void **state)
{
	(void)state;
	static const struct filter list[] = { { { "pdf", 3 }, { "cat %s", 6 } },
		{ { "gz", 2 }, { "zcat", 4 } } };
	const struct unpack unpack = { .filter = list, .filters = 2 };
	assert_ptr_equal(filter_find(&unpack, SLICE("a.b.PDF")), &list[0]);
	assert_ptr_equal(filter_find(&unpack, SLICE("a.tar.gz")), &list[1]);
	assert_null(filter_find(&unpack, SLICE("pdf")));
	assert_null(filter_find(&unpack, SLICE("a.pdf.txt")));
	assert_null(filter_find(&unpack, SLICE("")));
	assert_null(filter_find(NULL, SLICE("a.pdf")));
}

static const struct {
	const char *command, *path, *out;
} commands[] = {
	{ "printf '%%s|' a  'b c' \"d 'e'\" f'g 'h", "x", "a|b c|d 'e'|fg h|" },
	{ "printf '%%s|' %s -o=%s", "a b'\"$(id)", "a b'\"$(id)|-o=a b'\"$(id)|" },
	{ "printf '%%s|' %s", "-v", "./-v|" },
	{ "printf '%%s|' ''", "x", "|" },
	{ "cat", "x", "input" },
	{ "\tsh -c 'printf \"%%s|\" \"$1\"' sh %s ", "a b", "a b|" },
};

static void test_commands(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(commands); i++) {
		struct answer answer;
		filter_run(NULL, slice_of(commands[i].command), commands[i].path,
			(struct feed){ -1, SLICE("input") }, &answer);
		if (answer.state != ANSWER_WHOLE || !slice_is(answer.body, commands[i].out))
			fail_msg("%s: \"%.*s\" %s", commands[i].command, (int)answer.body.len,
				answer.body.len ? answer.body.at : "", answer.why);
		answer_release(&answer);
	}
}

static const struct {
	const char *command, *why;
} wrong[] = {
	{ "", "no command" },
	{ "  ", "no command" },
	{ "''", "no command" },
	{ "a 'b", "a quote is not closed" },
	{ "a \"b", "a quote is not closed" },
	{ "sh -c 'cat %s'", "a shell would read %s: write \"$1\" there, and behind it sh %s" },
	{ "/bin/bash -e -c \"cat %s\"",
		"a shell would read %s: write \"$1\" there, and behind it sh %s" },
	{ "sh -c 'cat \"$1\"' sh %s", NULL },
	{ "pdftotext -layout %s -", NULL },
};

static void test_wrong_commands(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(wrong); i++) {
		struct err err = { 0 };
		bool fine = filter_check(slice_of(wrong[i].command), &err);
		if (fine != !wrong[i].why || (!fine && strcmp(err.text, wrong[i].why) != 0))
			fail_msg("%s: %s", wrong[i].command, err.text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_children),
		cmocka_unit_test(test_none),
		cmocka_unit_test(test_full),
		cmocka_unit_test(test_much),
		cmocka_unit_test(test_file),
		cmocka_unit_test(test_signals),
		cmocka_unit_test(test_ignored),
		cmocka_unit_test(test_worker),
		cmocka_unit_test(test_stopping),
		cmocka_unit_test(test_filters),
		cmocka_unit_test(test_commands),
		cmocka_unit_test(test_wrong_commands),
	};
	return cmocka_run_group_tests_name("unpack", tests, NULL, NULL);
}
