/* base: slices, arenas, buffers, and whole jobs changing hands. */
#include "tests/unit/unit.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
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

int main(void)
{
	static const struct CMUnitTest tests[] = { cmocka_unit_test(slices),
		cmocka_unit_test(arenas_keep_what_they_gave), cmocka_unit_test(buffers_grow),
		cmocka_unit_test(jobs_change_hands), cmocka_unit_test(jobs_are_dropped) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
