/*
 * The worker: one thread that owns the disk, fed through two queues.
 *
 * A job belongs to exactly one side at a time: to the caller before worker_hand(), to the worker
 * until it is done, to the caller again after worker_take(). The lock guards the queues and
 * nothing else. A finished job writes one byte to the wake pipe; a full pipe is as good as a byte.
 */
#include "base/base.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct queue {
	struct job *first, *last;
};

struct worker {
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t work;
	struct queue waiting, done;
	atomic_bool stopping;
	int wake_fd;
};

static void queue_add(struct queue *queue, struct job *job)
{
	job->next = NULL;
	if (queue->last)
		queue->last->next = job;
	else
		queue->first = job;
	queue->last = job;
}

static void queue_push(struct queue *queue, struct job *job)
{
	job->next = queue->first;
	queue->first = job;
	if (!queue->last)
		queue->last = job;
}

static struct job *queue_pop(struct queue *queue)
{
	struct job *job = queue->first;
	queue->first = job->next;
	if (!queue->first)
		queue->last = NULL;
	job->next = NULL;
	return job;
}

static struct job *next_job(struct worker *worker)
{
	struct job *job = NULL;
	pthread_mutex_lock(&worker->lock);
	while (!worker->waiting.first && !worker->stopping)
		pthread_cond_wait(&worker->work, &worker->lock);
	if (!worker->stopping)
		job = queue_pop(&worker->waiting);
	pthread_mutex_unlock(&worker->lock);
	return job;
}

/* A pipe that is full wakes as well as one more byte would. */
static void wake(int fd)
{
	ssize_t written = write(fd, "w", 1);
	(void)written;
}

static void *run_jobs(void *argument)
{
	struct worker *worker = argument;
	struct job *job;
	while ((job = next_job(worker))) {
		job->run(job);
		pthread_mutex_lock(&worker->lock);
		queue_add(&worker->done, job);
		pthread_mutex_unlock(&worker->lock);
		wake(worker->wake_fd);
	}
	return NULL;
}

struct worker *worker_new(int wake_fd, struct err *err)
{
	struct worker *worker = calloc(1, sizeof *worker);
	if (!worker)
		base_fatal("out of memory");
	worker->wake_fd = wake_fd;
	pthread_mutex_init(&worker->lock, NULL);
	pthread_cond_init(&worker->work, NULL);

	/* Signals belong to the thread that reads keys, but a fault is handled where it happens. */
	static const int faults[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };
	sigset_t all, before;
	sigfillset(&all);
	for (size_t i = 0; i < COUNT_OF(faults); i++)
		sigdelset(&all, faults[i]);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	int failed = pthread_create(&worker->thread, NULL, run_jobs, worker);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (!failed)
		return worker;
	err_set(err, ERR_SYSTEM, "cannot start a thread: %s", strerror(failed));
	free(worker);
	return NULL;
}

static void drop_all(struct queue *queue, void (*drop)(struct job *))
{
	while (queue->first)
		drop(queue_pop(queue));
}

void worker_free(struct worker *worker, void (*drop)(struct job *))
{
	if (!worker)
		return;
	pthread_mutex_lock(&worker->lock);
	worker->stopping = true;
	pthread_cond_signal(&worker->work);
	pthread_mutex_unlock(&worker->lock);
	pthread_join(worker->thread, NULL);
	drop_all(&worker->waiting, drop);
	drop_all(&worker->done, drop);
	pthread_cond_destroy(&worker->work);
	pthread_mutex_destroy(&worker->lock);
	free(worker);
}

void worker_hand(struct worker *worker, struct job *job)
{
	pthread_mutex_lock(&worker->lock);
	queue_add(&worker->waiting, job);
	pthread_cond_signal(&worker->work);
	pthread_mutex_unlock(&worker->lock);
}

void worker_hurry(struct worker *worker, struct job *job)
{
	pthread_mutex_lock(&worker->lock);
	queue_push(&worker->waiting, job);
	pthread_cond_signal(&worker->work);
	pthread_mutex_unlock(&worker->lock);
}

struct job *worker_take(struct worker *worker)
{
	pthread_mutex_lock(&worker->lock);
	struct job *done = worker->done.first;
	worker->done = (struct queue){ 0 };
	pthread_mutex_unlock(&worker->lock);
	return done;
}

bool worker_stopping(const struct worker *worker)
{
	return worker->stopping;
}
