/*
 * What the worker does: reads an article, finds its actors and hands over either both or, where
 * the article is only counted, the digest of them, or where it is asked for an actor, the evidence.
 */
#include "app/app.h"

#include <stdlib.h>
#include <string.h>

enum {
	OPENED_WHOLE = 65536
};

static void drop(struct task *task)
{
	struct article_job *job = (struct article_job *)task;
	mentions_free(job->mentions);
	article_free(job->article);
	digest_free(job->digest);
	evidence_free(job->evidence);
	free((char *)job->actor.at);
	free(job->path);
	free(job);
}

struct article_job *article_job_new(const struct session *session, uint32_t entry, bool open)
{
	struct article_job *job = calloc(1, sizeof *job);
	if (!job || !(job->path = strdup(session->catalogue.entry[entry].path)))
		base_fatal("out of memory");
	job->task = (struct task){ .job.run = article_job_run, .take = take_article, .drop = drop };
	job->options = session->article_options;
	job->unpack = session_unpack(session);
	job->options.unpack = &job->unpack;
	job->roster = session->roster;
	job->standard_input = buffer_slice(&session->standard_input);
	job->entry = entry;
	job->open = open;
	return job;
}

struct article *article_read(const char *path, struct slice standard_input,
	struct article_options options, struct err *err)
{
	if (strcmp(path, "-") == 0)
		return intake_from("-", standard_input, options, err);
	return intake_open(path, options, err);
}

static void ask(struct article_job *job)
{
	job->evidence = evidence_make(job->article->first, 0, job->mentions, job->actor, job->most);
	if (job->evidence)
		job->evidence->cut = job->article->pieces > 1;
}

void article_job_run(struct job *base)
{
	struct article_job *job = (struct article_job *)base;
	job->article = article_read(job->path, job->standard_input, job->options, &job->err);
	if (!job->article)
		return;
	/* The reader shows a long article before its actors are found: see workspace_look(). */
	if (job->open && job->article->first->text.len > OPENED_WHOLE)
		return;
	job->mentions = article_mentions(job->article, job->article->first, job->roster);
	if (job->actor.len)
		ask(job);
	else
		job->digest = digest_make(job->article, job->mentions);
	if (job->open)
		return;
	mentions_free(job->mentions);
	article_free(job->article);
	job->mentions = NULL;
	job->article = NULL;
}
