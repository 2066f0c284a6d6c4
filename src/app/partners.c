/*
 * Whom an article may be compared with: the articles that share most actors with it are read, and
 * what is kept of each says how much of the texts is the same. Sketches are kept for the session,
 * up to a bound, since who compares once compares again.
 */
#include "app/app.h"
#include "app/half.h"

#include <stdlib.h>
#include <string.h>

enum {
	READ_MOST = 60,   /* articles, for one list of partners */
	KEPT_MOST = 2000, /* sketches: some 10 MB */
};

struct sketch_task {
	struct task task;
	struct article_job *article;
	const struct roster *roster;
	struct sketch *made;
};

/* ---- on the worker */

static void run(struct job *base)
{
	struct sketch_task *task = (struct sketch_task *)base;
	const struct article_job *job = task->article;
	struct err err;
	struct half half = half_of(
		article_read(job->path, job->standard_input, job->options, &err), task->roster);
	if (half.side)
		task->made = sketch_make(half.side);
	half_release(&half);
}

static void drop(struct task *base)
{
	struct sketch_task *task = (struct sketch_task *)base;
	task->article->task.drop(&task->article->task);
	sketch_free(task->made);
	free(task);
}

/* ---- on the screen */

void sketches_forget(struct session *session)
{
	for (size_t i = 0; i < session->sketch_room; i++)
		sketch_free(session->sketch[i]);
	free(session->sketch);
	session->sketch = NULL;
	session->sketch_room = session->sketches = 0;
}

static struct sketch *sketch_of(const struct session *session, uint32_t entry)
{
	return entry < session->sketch_room ? session->sketch[entry] : NULL;
}

static void keep(struct session *session, uint32_t entry, struct sketch *sketch)
{
	if (session->sketches >= KEPT_MOST)
		sketches_forget(session);
	size_t room = session->sketch_room;
	session->sketch = grow(
		session->sketch, &session->sketch_room, (size_t)entry + 1, sizeof(struct sketch *));
	memset(session->sketch + room, 0, (session->sketch_room - room) * sizeof(struct sketch *));
	sketch_free(session->sketch[entry]);
	session->sketches += !session->sketch[entry];
	session->sketch[entry] = sketch;
}

/* What the sketches that are there say of the partners. */
static void judge(struct session *session)
{
	struct partners *partners = &session->ws.partners;
	const struct sketch *one = sketch_of(session, partners->entry);
	if (!one)
		return;
	for (uint32_t i = 0; i < partners->partners; i++) {
		struct partner *partner = &partners->partner[i];
		const struct sketch *other = sketch_of(session, partner->entry);
		if (!other)
			continue;
		partner->known = true;
		partner->overlap = sketches_overlap(one, other);
		partner->score = partner->overlap.likeness == LIKENESS_INDEPENDENT
					 ? 0
					 : (float)partner->overlap.percent;
	}
	partners_list(&session->ws);
}

static void take(struct session *session, struct task *base)
{
	struct sketch_task *task = (struct sketch_task *)base;
	if (!task->made || task->roster != session->roster)
		return;
	keep(session, task->article->entry, task->made);
	task->made = NULL;
	if (session->ws.overlay == OVERLAY_PARTNERS)
		judge(session);
}

static void hand(struct session *session, uint32_t entry)
{
	if (sketch_of(session, entry))
		return;
	struct sketch_task *task = calloc(1, sizeof *task);
	if (!task)
		base_fatal("out of memory");
	task->task = (struct task){ .job.run = run, .take = take, .drop = drop };
	task->article = article_job_new(session, entry, false);
	task->roster = session->roster;
	session_hand(session, &task->task, false);
}

void partners_open(struct session *session, uint32_t entry)
{
	struct partners *partners = &session->ws.partners;
	struct alike *alike = NULL;
	size_t room = 0;
	uint32_t count = catalogue_alike(&session->catalogue, entry, &alike, &room);
	partners->entry = entry;
	partners->partners = count;
	partners->rows = (struct rows){ 0 };
	partners->partner = grow(
		partners->partner, &partners->room, (size_t)count + 1, sizeof *partners->partner);
	for (uint32_t i = 0; i < count; i++)
		partners->partner[i] =
			(struct partner){ .entry = alike[i].entry, .alike = alike[i].score };
	free(alike);
	toggle_overlay(&session->ws, OVERLAY_PARTNERS);
	judge(session);
	partners_list(&session->ws);
	hand(session, entry);
	for (uint32_t i = 0; i < count && i < READ_MOST; i++)
		hand(session, partners->partner[i].entry);
}
