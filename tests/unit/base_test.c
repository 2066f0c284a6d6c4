/* base: slices, arenas, buffers, and whole jobs changing hands. */
#include "tests/unit/unit.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static void slices(void **state)
{
	static const struct {
		const char *text, *trimmed;
	} rows[] = { { "", "" }, { "  ", "" }, { " a b\n", "a b" }, { "\t\va", "a" },
		{ "x", "x" } };
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++)
		assert_true(slice_is(slice_trim(slice_of(rows[i].text)), rows[i].trimmed));
	assert_true(slice_starts(SLICE("azeri"), SLICE("az")));
	assert_false(slice_starts(SLICE("a"), SLICE("az")));
	assert_true(slice_compare(SLICE("a"), SLICE("ab")) < 0);
	assert_true(slice_compare(SLICE("b"), SLICE("ab")) > 0);
	assert_int_equal(slice_compare(SLICE("ab"), SLICE("ab")), 0);
	assert_true(slice_equal(slice_of(NULL), SLICE("")));
	assert_true(slice_hash(SLICE("a")) != slice_hash(SLICE("b")));
}

static void arenas_keep_what_they_gave(void **state)
{
	struct arena arena;
	struct slice kept[200];
	(void)state;
	arena_init(&arena);
	for (size_t i = 0; i < COUNT_OF(kept); i++)
		kept[i] = arena_print(&arena, "%zu:%.*s", i, (int)i,
			"................"
			"......................................................................"
			"......................................................................"
			"............................................");
	for (size_t i = 0; i < COUNT_OF(kept); i++) {
		assert_int_equal(atoi(kept[i].at), (int)i);
		assert_int_equal(strlen(kept[i].at), kept[i].len);
	}
	arena_reset(&arena);
	assert_int_equal(arena.taken, 0);
	char *zeroed = arena_take(&arena, 1000);
	for (size_t i = 0; i < 1000; i++)
		assert_int_equal(zeroed[i], 0);
	arena_release(&arena);
}

static void buffers_grow(void **state)
{
	struct buffer buf = { 0 };
	(void)state;
	assert_true(slice_is(buffer_slice(&buf), ""));
	for (int i = 0; i < 1000; i++)
		buffer_print(&buf, "%d,", i % 10);
	assert_int_equal(buf.len, 2000);
	assert_int_equal(buf.at[buf.len], 0);
	buffer_add_char(&buf, 'x');
	assert_int_equal(buf.at[2000], 'x');
	buffer_release(&buf);
	assert_null(buf.at);
}

struct sum_job {
	struct job job;
	uint64_t number, sum;
};

static void add_up(struct job *job)
{
	struct sum_job *sum = (struct sum_job *)job;
	for (uint64_t i = 0; i <= sum->number; i++)
		sum->sum += i;
}

static void drop(struct job *job)
{
	free(job);
}

/* 2,000 jobs go over and come back, oldest first, each with its own sum. */
static void jobs_change_hands(void **state)
{
	enum {
		JOBS = 2000
	};
	int wake[2];
	uint64_t back = 0;
	(void)state;
	assert_int_equal(pipe(wake), 0);
	struct worker *worker = worker_new(wake[1], NULL);
	assert_non_null(worker);
	for (uint64_t i = 0; i < JOBS; i++) {
		struct sum_job *job = calloc(1, sizeof *job);
		job->job.run = add_up;
		job->number = i;
		worker_hand(worker, &job->job);
	}
	while (back < JOBS) {
		char bytes[256];
		assert_true(read(wake[0], bytes, sizeof bytes) > 0);
		for (struct job *job = worker_take(worker); job;) {
			struct job *next = job->next;
			struct sum_job *sum = (struct sum_job *)job;
			assert_int_equal(sum->number, back++);
			assert_int_equal(sum->sum, sum->number * (sum->number + 1) / 2);
			free(job);
			job = next;
		}
	}
	worker_free(worker, drop);
	close(wake[0]);
	close(wake[1]);
}

/* A worker that is freed with work left gives every job to the drop function. */
static void jobs_are_dropped(void **state)
{
	int wake[2];
	(void)state;
	assert_int_equal(pipe(wake), 0);
	struct worker *worker = worker_new(wake[1], NULL);
	for (int i = 0; i < 100; i++) {
		struct sum_job *job = calloc(1, sizeof *job);
		job->job.run = add_up;
		job->number = 1000;
		(i % 2 ? worker_hurry : worker_hand)(worker, &job->job);
	}
	worker_free(worker, drop);
	close(wake[0]);
	close(wake[1]);
}

static void expect_file(const char *path, const char *wanted, mode_t mode)
{
	char bytes[64] = "";
	struct stat stat_file;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	assert_true(fd >= 0 && fstat(fd, &stat_file) == 0);
	assert_true(read(fd, bytes, sizeof bytes - 1) >= 0);
	assert_string_equal(bytes, wanted);
	assert_int_equal(stat_file.st_mode & 07777, mode);
	close(fd);
}

static unsigned files_in(const char *folder)
{
	unsigned files = 0;
	DIR *open = opendir(folder);
	while (readdir(open))
		files++;
	closedir(open);
	return files - 2;
}

/* A full disk, played by a limit on the size of files. */
static bool replace_when_full(const char *path)
{
	struct rlimit limit, none = { 0 };
	getrlimit(RLIMIT_FSIZE, &limit);
	none.rlim_max = limit.rlim_max;
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &none);
	bool fine = file_replace(path, SLICE("lost"));
	int why = errno;
	setrlimit(RLIMIT_FSIZE, &limit);
	signal(SIGXFSZ, SIG_DFL);
	assert_int_equal(why, EFBIG);
	return fine;
}

static void files_are_replaced_whole_or_not_at_all(void **state)
{
	char folder[] = "/tmp/base_test.XXXXXX", file[64], link[64], deep[64], left[96];
	(void)state;
	assert_non_null(mkdtemp(folder));
	snprintf(file, sizeof file, "%s/file", folder);
	snprintf(link, sizeof link, "%s/link", folder);
	snprintf(deep, sizeof deep, "%s/a/b/file", folder);
	/* One that was killed in mid-write, whose number this program has now. */
	snprintf(left, sizeof left, "%s.%ld~", file, (long)getpid());
	assert_int_equal(symlink("nowhere", left), 0);
	mode_t mask = umask(0022);
	assert_true(file_replace(file, SLICE("one")));
	umask(mask);
	expect_file(file, "one", 0644);
	assert_int_equal(chmod(file, 0640), 0);
	assert_int_equal(symlink("file", link), 0);
	assert_true(file_replace(link, SLICE("two")));
	expect_file(file, "two", 0640);
	assert_false(replace_when_full(file));
	expect_file(file, "two", 0640);
	assert_int_equal(files_in(folder), 2);
	assert_false(file_replace(deep, SLICE("three")));
	make_folders(deep);
	assert_true(file_replace(deep, SLICE("three")));
	unlink(deep);
	unlink(link);
	unlink(file);
	*strrchr(deep, '/') = '\0';
	rmdir(deep);
	*strrchr(deep, '/') = '\0';
	rmdir(deep);
	assert_int_equal(rmdir(folder), 0);
}

int main(void)
{
	static const struct CMUnitTest tests[] = { cmocka_unit_test(slices),
		cmocka_unit_test(arenas_keep_what_they_gave), cmocka_unit_test(buffers_grow),
		cmocka_unit_test(jobs_change_hands), cmocka_unit_test(jobs_are_dropped),
		cmocka_unit_test(files_are_replaced_whole_or_not_at_all) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
