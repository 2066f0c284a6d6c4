/*
 * An inquiry: the articles that mention an actor, asked one after the other what they say of it.
 *
 * Only one of them is on its way at a time, and the next is asked for when it is back: so the order
 * is that of the list, an article that the reader opens waits for one other at most, and when
 * another actor is asked for nothing has to be called back.
 */
#include "app/app.h"

#include <stdlib.h>

static struct article_job *job_new(const struct session *session, uint32_t entry)
{
	const struct dossier *dossier = &session->ws.study.dossier;
	struct article_job *job = article_job_new(session, entry, false);
	struct buffer copy = { 0 };
	buffer_add_slice(&copy, buffer_slice(&session->inquiry_keys));
	job->actor = buffer_slice(&copy);
	job->most = DOSSIER_MOST - dossier->mentions;
	job->inquiry = session->inquiry;
	return job;
}

static uint32_t next_entry(struct session *session)
{
	const struct list *list = &session->ws.list;
	return dossier_next(
		&session->ws.study.dossier, &session->catalogue, list->order, list->rows.count);
}

void inquiry_take(struct session *session, struct article_job *job)
{
	struct study *study = &session->ws.study;
	if (job->inquiry != session->inquiry)
		return;
	study->asking = false;
	dossier_add(&study->dossier, &session->catalogue, job->entry, job->evidence);
	job->evidence = NULL;
}

static void ask_all(struct session *session)
{
	uint32_t entry;
	while ((entry = next_entry(session)) != NOWHERE) {
		session_hand(session, &job_new(session, entry)->task, true);
	}
}

void inquiry_go(struct session *session)
{
	struct study *study = &session->ws.study;
	if (!study_shown(&session->ws) || study->asking)
		return;
	if (!session->worker) {
		ask_all(session);
		return;
	}
	uint32_t entry = next_entry(session);
	if (entry == NOWHERE)
		return;
	study->asking = true;
	session_hand(session, &job_new(session, entry)->task, true);
}

static void start(struct session *session, uint32_t actor)
{
	session->inquiry++;
	session->inquiry_roster = session->roster;
	session->ws.study.asking = false;
	session->inquiry_keys.len = 0;
	if (actor != NOWHERE)
		catalogue_keys(&session->catalogue, actor, &session->inquiry_keys);
	study_start(&session->ws, actor);
}

void inquiry_open(struct session *session, uint32_t actor)
{
	if (session->ws.study.dossier.actor != actor || session->inquiry_roster != session->roster)
		start(session, actor);
	inquiry_go(session);
}

void inquiry_forget(struct session *session)
{
	uint32_t actor = session->ws.study.dossier.actor;
	if (actor == NOWHERE)
		return;
	start(session, study_shown(&session->ws) ? actor : NOWHERE);
	inquiry_go(session);
}
