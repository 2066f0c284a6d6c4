/*
 * Comparing: two articles are opened and compared by the worker, and come back as one.
 *
 * An edit of actors while two articles are compared has them compared anew; so has another mode
 * that needs what was not found out. Whatever is asked for later wins: a pair that comes back when
 * another was asked for, or none any more, is dropped.
 */
#include "app/app.h"

#include <stdlib.h>
#include <string.h>

struct comparing_job {
	struct task task;
	struct article_job *article[SIDES]; /* what is needed to open each */
	const struct roster *roster;
	unsigned number;
	struct comparison *found;
	struct err err;
};

static void run(struct job *base)
{
	struct comparing_job *job = (struct comparing_job *)base;
	struct article *article[SIDES] = { NULL };
	for (unsigned i = 0; i < SIDES; i++) {
		const struct article_job *half = job->article[i];
		article[i] =
			article_read(half->path, half->standard_input, half->options, &job->err);
		if (!article[i])
			break;
	}
	if (article[LEFT] && article[RIGHT])
		job->found = comparison_make(article[LEFT], article[RIGHT], job->roster);
	else
		article_free(article[LEFT]);
}

static void drop(struct task *task)
{
	struct comparing_job *job = (struct comparing_job *)task;
	for (unsigned i = 0; i < SIDES; i++)
		job->article[i]->task.drop(&job->article[i]->task);
	comparison_free(job->found);
	free(job);
}

/* Where a side was that stays, and of the same two also how they were compared. */
static void keep_places(struct spread *spread, const struct spread *old)
{
	bool same = old != NULL;
	for (unsigned i = 0; old && i < SIDES; i++) {
		same &= old->entry[i] == spread->entry[i];
		if (old->entry[i] != spread->entry[i])
			continue;
		spread->reading[i]->top = old->reading[i]->top;
		spread->reading[i]->lead = old->reading[i]->lead;
	}
	if (!same)
		return;
	if (old->mode != spread->mode)
		spread_mode(spread, old->mode);
	spread->sync = old->sync;
	spread->active = old->active;
}

/* What an answer led to. */
static void show_wanted(struct session *session)
{
	struct spread *spread = session->ws.spread;
	struct place wanted = session->comparing_place;
	unsigned which = session->comparing_side;
	session->comparing_place.byte = NOWHERE;
	if (wanted.byte == NOWHERE)
		return;
	uint32_t sentence = side_sentence_at(spread->found->side[which], wanted.byte);
	workspace_fit(&session->ws);
	if (sentence != NOWHERE)
		spread_go(spread, which, sentence, reader_rows(session));
}

/* What the foot line does not say by itself. */
static void say_found(struct session *session, const struct spread *spread)
{
	const struct comparison *found = spread->found;
	const char *what = NULL;
	if (!found->side[LEFT]->sentences || !found->side[RIGHT]->sentences)
		what = "one of them has no sentence";
	else if (spread->entry[LEFT] == spread->entry[RIGHT])
		what = "an article beside itself";
	else if (!found->players->both && !found->match->strong)
		what = "nothing in common was found";
	else if (found->side[LEFT]->cut || found->side[RIGHT]->cut)
		what = "of a huge article only the beginning is compared";
	if (what)
		workspace_say(&session->ws, false, "%s", what);
}

static void take(struct session *session, struct task *task)
{
	struct comparing_job *job = (struct comparing_job *)task;
	struct workspace *ws = &session->ws;
	const uint32_t entry[SIDES] = { job->article[LEFT]->entry, job->article[RIGHT]->entry };
	if (job->number != session->comparing)
		return;
	session->compared = session->comparing;
	if (!job->found) {
		workspace_say(ws, true, "%s", job->err.text);
		return;
	}
	struct spread *spread = spread_new(job->found, entry, &session->catalogue, session->roster);
	job->found = NULL;
	keep_places(spread, ws->spread);
	workspace_face(ws, spread);
	show_wanted(session);
	workspace_follow(ws);
	say_found(session, spread);
}

void session_compare(struct session *session, const uint32_t entry[SIDES])
{
	struct comparing_job *job = calloc(1, sizeof *job);
	if (!job)
		base_fatal("out of memory");
	job->task = (struct task){ .job.run = run, .take = take, .drop = drop };
	job->roster = session->roster;
	job->number = ++session->comparing;
	for (unsigned i = 0; i < SIDES; i++)
		job->article[i] = article_job_new(session, entry[i], false);
	session_hand(session, &job->task, true);
}
