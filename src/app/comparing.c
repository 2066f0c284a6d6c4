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

/* The side of OLD that has the article of side WHICH; of the same article twice it is the same
 * side. SIDES: none has it. */
static unsigned side_before(const struct spread *old, const struct spread *spread, unsigned which)
{
	for (unsigned i = 0; i < SIDES; i++) {
		unsigned side = i ? !which : which;
		if (old->entry[side] == spread->entry[which])
			return side;
	}
	return SIDES;
}

/* Sentences have the numbers they had, unless the files were changed. */
static void keep_anchors(struct spread *spread, const struct spread *old, bool swapped)
{
	for (uint32_t i = 0; i < old->anchors; i++) {
		struct anchor anchor = old->anchor[i];
		if (swapped)
			anchor = (struct anchor){ { anchor.sentence[RIGHT],
				anchor.sentence[LEFT] } };
		if (anchor.sentence[LEFT] >= spread->found->side[LEFT]->sentences ||
			anchor.sentence[RIGHT] >= spread->found->side[RIGHT]->sentences)
			continue;
		spread->anchor = grow(spread->anchor, &spread->anchor_room,
			(size_t)spread->anchors + 1, sizeof *spread->anchor);
		spread->anchor[spread->anchors++] = anchor;
	}
}

/* Two that are compared again keep what the reader has set. */
static void keep_settings(struct spread *spread, const struct spread *old, bool swapped)
{
	if (old->mode != spread->mode)
		spread_mode(spread, old->mode);
	spread->sync = old->sync;
	keep_anchors(spread, old, swapped);
}

/* An article that was there before stays where it was, whichever side it is now, and goes on being
 * the one that is read; else the one that came in its place is. */
static void keep_places(struct spread *spread, const struct spread *old)
{
	unsigned before[SIDES];
	for (unsigned i = 0; i < SIDES; i++) {
		before[i] = side_before(old, spread, i);
		if (before[i] == SIDES)
			continue;
		struct stand stand = stand_of(old->reading[before[i]]);
		stand_put(spread->reading[i], &stand);
	}
	if (before[LEFT] == SIDES && before[RIGHT] == SIDES)
		return;
	bool swapped = before[LEFT] == RIGHT && before[RIGHT] == LEFT;
	spread->active = before[!old->active] == old->active ? !old->active : old->active;
	if (swapped || (before[LEFT] == LEFT && before[RIGHT] == RIGHT))
		keep_settings(spread, old, swapped);
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
	if (ws->spread)
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
