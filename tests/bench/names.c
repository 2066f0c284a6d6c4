/*
 * How fast a list of names is found, beside GNU grep with the same list and the same text:
 *
 *     names [--small] [-r ROUNDS] DRAMATIS FOLDER
 *
 * Makes lists of 2,000 and 20,000 names and for each a text of 100 MB (10 with --small) with a name
 * every six hundred bytes, in FOLDER, and runs both programs in turn with the output in a file.
 * Prints, in tab-separated columns: how many rounds, the median and the 99th percentile of the
 * processor time of the whole process in milliseconds, megabytes of text a second of it, how many
 * names were found, and how much more a second that is than with grep. A child that fails, or
 * another number of names, ends the program with status 1.
 */
#include "prose.h"
#include "series.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	ROUNDS = 7,
	USUAL = 100000000,
	SMALL = 10000000,
	PATH_ROOM = 4096
};

_Noreturn static void give_up(const char *what)
{
	fprintf(stderr, "names: %s: %s\n", what, strerror(errno));
	exit(1);
}

/* ---- data */

struct task {
	uint32_t names;
	size_t size;
	unsigned rounds;
	char list[PATH_ROOM], text[PATH_ROOM], out[PATH_ROOM], option[PATH_ROOM + 32];
};

static void write_file(const char *path, struct buffer *bytes)
{
	FILE *file = fopen(path, "we");
	if (!file || fwrite(bytes->at, 1, bytes->len, file) != bytes->len || fclose(file) != 0)
		give_up(path);
	buffer_release(bytes);
}

static void write_list(const struct task *task)
{
	struct buffer list = { 0 };
	for (uint32_t i = 0; i < task->names; i++) {
		prose_name(i, &list);
		buffer_add_char(&list, '\n');
	}
	write_file(task->list, &list);
}

/* Every name comes, but not in the order of the list. */
static void write_text(const struct task *task)
{
	struct buffer text = { 0 };
	struct prose prose;
	prose_init(&prose, PROSE_MIXED, task->names);
	for (uint32_t i = 0; text.len < task->size; i++) {
		prose_paragraph(&prose, &text);
		buffer_add_slice(&text, SLICE(" This was told to "));
		prose_name((uint32_t)((uint64_t)i * 7919 % task->names), &text);
		buffer_add_slice(&text, SLICE(", who wrote it down.\n\n"));
	}
	write_file(task->text, &text);
}

/* ---- runs */

/* The processor time of ARGV in milliseconds. */
static double run(char *const *argv, const char *out)
{
	struct rusage used;
	int status;
	pid_t child = fork();
	if (child < 0)
		give_up("fork");
	if (!child) {
		int fd = open(out, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
		if (fd >= 0 && dup2(fd, STDOUT_FILENO) >= 0)
			execvp(argv[0], argv);
		_exit(127);
	}
	if (wait4(child, &status, 0, &used) < 0)
		give_up("wait");
	if (!WIFEXITED(status) || WEXITSTATUS(status)) {
		fprintf(stderr, "names: %s failed\n", argv[0]);
		exit(1);
	}
	return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 +
	       (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

static long count_lines(const char *path)
{
	long lines = 0;
	FILE *file = fopen(path, "re");
	if (!file)
		give_up(path);
	for (int c; (c = getc(file)) != EOF;)
		lines += c == '\n';
	fclose(file);
	return lines;
}

static void print_row(
	const struct task *task, const char *name, struct series *series, long found, double than)
{
	double ms = series_at(series, .5);
	printf("%s %u\t%zu\t%.1f\t%.1f\t%.1f\t%ld\t%.2f\n", name, task->names, series->count, ms,
		series_at(series, .99), (double)task->size / ms / 1e3, found, than / ms);
	fflush(stdout);
}

static void measure(struct task *task, char *dramatis)
{
	char *grep[] = { "grep", "-o", "-w", "-F", "-f", task->list, task->text, NULL };
	char *own[] = { dramatis, "--no-state", "--mentions", "--whole", task->option, task->text,
		NULL };
	struct series ours = { 0 }, theirs = { 0 };
	long found = 0, wanted = 0;
	for (unsigned i = 0; i < task->rounds; i++) {
		series_add(&theirs, run(grep, task->out));
		wanted = count_lines(task->out);
		series_add(&ours, run(own, task->out));
		found = count_lines(task->out) - 1;
	}
	print_row(task, "grep", &theirs, wanted, series_at(&theirs, .5));
	print_row(task, "dramatis", &ours, found, series_at(&theirs, .5));
	series_clear(&ours);
	series_clear(&theirs);
	if (found != wanted) {
		fprintf(stderr, "names: not as many were found\n");
		exit(1);
	}
}

static void run_task(struct task *task, char *dramatis, const char *folder)
{
	snprintf(task->list, sizeof task->list, "%s/names-%u.txt", folder, task->names);
	snprintf(task->text, sizeof task->text, "%s/named-%u.txt", folder, task->names);
	snprintf(task->out, sizeof task->out, "%s/found.txt", folder);
	snprintf(task->option, sizeof task->option, "--gazetteer=%s", task->list);
	write_list(task);
	write_text(task);
	measure(task, dramatis);
	unlink(task->list);
	unlink(task->text);
	unlink(task->out);
}

int main(int argc, char **argv)
{
	struct task task;
	static const uint32_t names[] = { 2000, 20000 };
	struct task usual = { .size = USUAL, .rounds = ROUNDS };
	int at = 1;
	if (argc > at && strcmp(argv[at], "--small") == 0)
		at++, usual.size = SMALL;
	if (argc > at + 1 && strcmp(argv[at], "-r") == 0)
		at += 2, usual.rounds = (unsigned)strtoul(argv[at - 1], NULL, 10);
	if (argc != at + 2 || !usual.rounds) {
		fprintf(stderr, "usage: names [--small] [-r ROUNDS] DRAMATIS FOLDER\n");
		return 2;
	}
	printf("name\tn\tmedian\tp99\tMB/s\tfound\tratio\n");
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		task = usual;
		task.names = names[i];
		run_task(&task, argv[at], argv[at + 1]);
	}
	return 0;
}
