/*
 * Myers' greedy algorithm in linear space: paths are followed from both ends until they meet, and
 * what lies on either side of the meeting is done likewise. Time is the length of the rows times
 * the number of differences, which for texts that are no versions of each other would be their
 * square; so where the ends have not met after STEPS_MOST differences, the rows are cut where the
 * path from the start is farthest.
 */
#include "compare/diff.h"

#include <stdlib.h>

enum {
	STEPS_MOST = 1500
};

/* Parts of both rows, half open. */
struct box {
	int32_t left, left_end, right, right_end;
};

struct point {
	int32_t left, right;
};

/* By diagonal, how far the paths of so many differences reach; from the end, counted backwards. */
struct paths {
	int32_t *start, *end;
	int32_t zero; /* where diagonal 0 is in both */
};

struct diffing {
	const uint64_t *left, *right;
	uint32_t *pair;
	struct paths paths;
	struct box *todo;
	size_t count, room;
};

/* Puts the ends that are equal behind us. */
static void trim(struct diffing *diffing, struct box *box)
{
	while (box->left < box->left_end && box->right < box->right_end &&
		diffing->left[box->left] == diffing->right[box->right])
		diffing->pair[box->left++] = (uint32_t)box->right++;
	while (box->left < box->left_end && box->right < box->right_end &&
		diffing->left[box->left_end - 1] == diffing->right[box->right_end - 1])
		diffing->pair[--box->left_end] = (uint32_t)--box->right_end;
}

/* How far a path on DIAGONAL gets with one difference more than its neighbours had. */
static int32_t advance(const int32_t *reach, int32_t diagonal, int32_t steps)
{
	bool down = diagonal == -steps ||
		    (diagonal != steps && reach[diagonal - 1] < reach[diagonal + 1]);
	return down ? reach[diagonal + 1] : reach[diagonal - 1] + 1;
}

static int32_t over(int32_t steps, int32_t most)
{
	return steps > most ? 2 * (steps - most) : 0;
}

/* One difference more from the start; TRUE where the paths met, at MET. */
static bool step_from_start(
	struct diffing *diffing, struct box box, int32_t steps, struct point *met)
{
	int32_t lefts = box.left_end - box.left, rights = box.right_end - box.right;
	int32_t *reach = diffing->paths.start + diffing->paths.zero;
	const int32_t *back = diffing->paths.end + diffing->paths.zero;
	int32_t shift = lefts - rights, last = steps - over(steps, lefts);
	for (int32_t k = over(steps, rights) - steps; k <= last; k += 2) {
		int32_t x = advance(reach, k, steps);
		while (x < lefts && x - k < rights &&
			diffing->left[box.left + x] == diffing->right[box.right + x - k])
			x++;
		reach[k] = x;
		bool meets = (shift & 1) && shift - k > -steps && shift - k < steps;
		if (!meets || x + back[shift - k] < lefts)
			continue;
		*met = (struct point){ box.left + x, box.right + x - k };
		return true;
	}
	return false;
}

static bool step_from_end(struct diffing *diffing, struct box box, int32_t steps, struct point *met)
{
	int32_t lefts = box.left_end - box.left, rights = box.right_end - box.right;
	int32_t *reach = diffing->paths.end + diffing->paths.zero;
	const int32_t *forth = diffing->paths.start + diffing->paths.zero;
	int32_t shift = lefts - rights, last = steps - over(steps, lefts);
	for (int32_t k = over(steps, rights) - steps; k <= last; k += 2) {
		int32_t x = advance(reach, k, steps);
		while (x < lefts && x - k < rights &&
			diffing->left[box.left_end - 1 - x] ==
				diffing->right[box.right_end - 1 - x + k])
			x++;
		reach[k] = x;
		bool meets = !(shift & 1) && shift - k >= -steps && shift - k <= steps;
		if (!meets || x + forth[shift - k] < lefts)
			continue;
		*met = (struct point){ box.left_end - x, box.right_end - x + k };
		return true;
	}
	return false;
}

/* The diagonals that so many differences are the first to reach: another box may have been there.
 */
static void forget(struct paths *paths, int32_t steps)
{
	paths->start[paths->zero + steps] = paths->start[paths->zero - steps] = 0;
	paths->end[paths->zero + steps] = paths->end[paths->zero - steps] = 0;
}

/* The path from the start that is farthest after so many differences, of those that do not lead out
 * of the box. */
static struct point farthest(const struct diffing *diffing, struct box box, int32_t steps)
{
	int32_t lefts = box.left_end - box.left, rights = box.right_end - box.right;
	const int32_t *reach = diffing->paths.start + diffing->paths.zero;
	int32_t last = steps - over(steps, lefts), best = 0;
	struct point point = { box.left, box.right };
	for (int32_t k = over(steps, rights) - steps; k <= last; k += 2) {
		if (2 * reach[k] - k <= best || reach[k] > lefts || reach[k] - k > rights)
			continue;
		best = 2 * reach[k] - k;
		point = (struct point){ box.left + reach[k], box.right + reach[k] - k };
	}
	return point;
}

/* A point that a short path goes through. The ends of BOX differ, so there are two differences or
 * more, and the point is neither its first nor its last. */
static struct point middle(struct diffing *diffing, struct box box)
{
	struct point met;
	forget(&diffing->paths, 1);
	for (int32_t steps = 0; steps < STEPS_MOST; steps++) {
		forget(&diffing->paths, steps);
		if (step_from_start(diffing, box, steps, &met) ||
			step_from_end(diffing, box, steps, &met))
			return met;
	}
	return farthest(diffing, box, STEPS_MOST - 1);
}

static void add_box(struct diffing *diffing, struct box box)
{
	trim(diffing, &box);
	if (box.left == box.left_end || box.right == box.right_end)
		return;
	diffing->todo =
		grow(diffing->todo, &diffing->room, diffing->count + 1, sizeof *diffing->todo);
	diffing->todo[diffing->count++] = box;
}

static void split_boxes(struct diffing *diffing)
{
	while (diffing->count) {
		struct box box = diffing->todo[--diffing->count];
		struct point point = middle(diffing, box);
		add_box(diffing, (struct box){ box.left, point.left, box.right, point.right });
		add_box(diffing,
			(struct box){ point.left, box.left_end, point.right, box.right_end });
	}
}

void diff_find(struct row_of left, struct row_of right, uint32_t *pair)
{
	struct diffing diffing = { .left = left.at, .right = right.at, .pair = pair };
	size_t diagonals = (size_t)STEPS_MOST * 2 + 4;
	for (uint32_t i = 0; i < left.count; i++)
		pair[i] = NOWHERE;
	diffing.paths.start = calloc(diagonals, sizeof *diffing.paths.start);
	diffing.paths.end = calloc(diagonals, sizeof *diffing.paths.end);
	if (!diffing.paths.start || !diffing.paths.end)
		base_fatal("out of memory");
	diffing.paths.zero = STEPS_MOST + 2;
	add_box(&diffing, (struct box){ 0, (int32_t)left.count, 0, (int32_t)right.count });
	split_boxes(&diffing);
	free(diffing.paths.start);
	free(diffing.paths.end);
	free(diffing.todo);
}
