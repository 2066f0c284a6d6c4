/*
 * Asking all articles what they say of one sentence, one after the other, those that share most
 * with the article of the sentence first.
 *
 * Each answer is a task that reads both articles: what it is asked with is its own, so nothing
 * has to be called back when the reader leaves, or asks something else.
 */
#include "app/app.h"
#include "app/half.h"

#include <stdlib.h>

enum {
	ASKED_MOST = 200, /* articles */
	KEPT_MOST = 12,   /* answers */
};

struct asking_task {
	struct task task;
	struct article_job *half[SIDES]; /* the asking one, and the one that is asked */
	const struct roster *roster;
	uint32_t sentence;
	unsigned number;
	struct arena arena;
	struct answer_row row;
	bool answered;
};

/* ---- on the worker */

static void take_answer(
	struct asking_task *task, const struct match *match, const struct side *side)
{
	const struct replies *replies = &match->sentence[LEFT][task->sentence];
	struct buffer reasons = { 0 };
	if (!replies->answers || replies->answer[0].strength == STRENGTH_NONE)
		return;
	uint32_t answer = replies->answer[0].sentence;
	struct range at = side->sentence[answer].at;
	match_reasons_print(match, LEFT, task->sentence, answer, REASONS_SHOWN, &reasons);
	task->answered = true;
	task->row = (struct answer_row){ .sentence = NOWHERE,
		.strength = replies->answer[0].strength,
		.score = replies->answer[0].score,
		.entry = task->half[RIGHT]->entry,
		.at = at,
		.text = arena_copy(&task->arena, slice_cut(side->piece->text, at.from, at.to)),
		.reason = arena_copy(&task->arena, buffer_slice(&reasons)) };
	buffer_release(&reasons);
}

static void run(struct job *base)
{
	struct asking_task *task = (struct asking_task *)base;
	struct half half[SIDES];
	for (unsigned i = 0; i < SIDES; i++) {
		const struct article_job *job = task->half[i];
		struct err err;
		half[i] = half_of(article_read(job->path, job->standard_input, job->options, &err),
			task->roster);
	}
	const struct side *left = half[LEFT].side, *right = half[RIGHT].side;
	if (left && right && task->sentence < left->sentences) {
		struct match *match = match_make(left, right);
		take_answer(task, match, right);
		match_free(match);
	}
	for (unsigned i = 0; i < SIDES; i++)
		half_release(&half[i]);
}

static void drop(struct task *base)
{
	struct asking_task *task = (struct asking_task *)base;
	for (unsigned i = 0; i < SIDES; i++)
		task->half[i]->task.drop(&task->half[i]->task);
	arena_release(&task->arena);
	free(task);
}

/* ---- on the screen */

/* Better ones go before it, and beyond KEPT_MOST none is kept. */
static void keep(struct answers *answers, struct answer_row row)
{
	uint32_t at = answers->count < KEPT_MOST ? answers->count++ : KEPT_MOST;
	for (; at > 0 && answers->row[at - 1].score < row.score; at--)
		if (at < KEPT_MOST)
			answers->row[at] = answers->row[at - 1];
	if (at == KEPT_MOST)
		return;
	row.text = arena_copy(&answers->arena, row.text);
	row.reason = arena_copy(&answers->arena, row.reason);
	answers->row[at] = row;
}

static void ask_next(struct session *session);

static void take(struct session *session, struct task *base)
{
	struct asking_task *task = (struct asking_task *)base;
	struct spread *spread = session->ws.spread;
	if (!spread || task->number != session->asking.number || !spread->answers.library)
		return;
	spread->answers.waiting--;
	if (task->answered)
		keep(&spread->answers, task->row);
	if (session->worker)
		ask_next(session);
}

static void ask_next(struct session *session)
{
	struct asking *asking = &session->asking;
	struct spread *spread = session->ws.spread;
	if (asking->next >= asking->count)
		return;
	struct asking_task *task = calloc(1, sizeof *task);
	if (!task)
		base_fatal("out of memory");
	task->task = (struct task){ .job.run = run, .take = take, .drop = drop };
	task->half[LEFT] = article_job_new(session, spread->entry[spread->answers.which], false);
	task->half[RIGHT] = article_job_new(session, asking->alike[asking->next++].entry, false);
	task->roster = session->roster;
	task->sentence = spread->answers.asking;
	task->number = asking->number;
	arena_init(&task->arena);
	session_hand(session, &task->task, true);
}

void session_ask(struct session *session, unsigned which, uint32_t sentence)
{
	struct asking *asking = &session->asking;
	struct spread *spread = session->ws.spread;
	answers_library(spread, which, sentence);
	asking->number++;
	asking->next = 0;
	asking->count = catalogue_alike(
		&session->catalogue, spread->entry[which], &asking->alike, &asking->room);
	asking->count = asking->count < ASKED_MOST ? asking->count : ASKED_MOST;
	spread->answers.waiting = asking->count;
	spread->answers.open = true;
	ask_next(session);
	while (!session->worker && asking->next < asking->count)
		ask_next(session);
}
