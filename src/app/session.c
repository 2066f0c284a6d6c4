/*
 * A session: the state that commands change, and the articles on their way to it.
 *
 * The worker has the disk. Where there is none (a script) articles are opened at once; either way
 * they come in through arrive().
 */
#include "app/app.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void session_init(struct session *session, const struct arguments *arguments)
{
	*session = (struct session){ .opening = NOWHERE,
		.picked = NOWHERE,
		.comparing_place = { 0, NOWHERE },
		.paths = { .file = arguments->config,
			.theme = arguments->theme,
			.theme_dir = NULL },
		.article_options = { .whole = arguments->whole } };
	size_t len = strlen(data_folder()) + sizeof "/themes";
	char *themes = malloc(len);
	if (!themes)
		base_fatal("out of memory");
	strcat(strcpy(themes, data_folder()), "/themes");
	session->paths.theme_dir = themes;
	config_load(&session->config, &session->paths);
	catalogue_init(&session->catalogue);
	casting_init(&session->casting, arguments->actors_file);
	workspace_init(&session->ws, &session->config, &session->catalogue);
	session->ws.paths = &session->paths;
}

/* What the actor files say, unless a list of names has been given: then nobody else is looked for.
 */
static const struct roster *make_roster(struct session *session)
{
	const struct roster *made = casting_make(&session->casting, &session->config);
	return session->listed ? session->listed : made;
}

void session_cast(struct session *session)
{
	unsigned errors = session->config.errors;
	session->roster = make_roster(session);
	session->ws.roster = session->roster;
	session->cast_errors = session->config.errors - errors;
}

/* What was wrong in the files before is not said again. */
static const char *new_complaint(struct session *session, size_t seen, unsigned errors)
{
	struct config *config = &session->config;
	char *last = NULL;
	if (config->errors > errors + session->cast_errors)
		for (char *at = config->complaints.at + seen; *at; at++)
			last = at == config->complaints.at + seen || at[-1] == '\n' ? at : last;
	session->cast_errors = config->errors - errors;
	return last;
}

void session_recast(struct session *session, struct slice what)
{
	struct workspace *ws = &session->ws;
	struct config *config = &session->config;
	size_t seen = config->complaints.len;
	unsigned errors = config->errors;
	session->roster = make_roster(session);
	catalogue_renew(&session->catalogue);
	workspace_recast(ws, session->roster);
	session->list_changed = true;
	inquiry_forget(session);
	sketches_forget(session);
	if (session->worker)
		session_count(session);
	else
		session_read_all(session);
	if (ws->spread)
		session_compare(session, ws->spread->entry);
	const char *wrong = new_complaint(session, seen, errors);
	if (wrong)
		workspace_say(ws, true, "%.*s", (int)strcspn(wrong, "\n"), wrong);
	else
		workspace_say(ws, false, "%.*s, in all articles", (int)what.len, what.at);
}

void session_recall(struct session *session, bool kept)
{
	kinds_open(&session->kinds, kept);
	session->article_options.choices = session->kinds.choices;
}

static void drop_job(struct job *job)
{
	struct task *task = (struct task *)job;
	task->drop(task);
}

void session_hand(struct session *session, struct task *task, bool hurry)
{
	if (session->worker) {
		session->jobs++;
		(hurry ? worker_hurry : worker_hand)(session->worker, &task->job);
		return;
	}
	task->job.run(&task->job);
	task->take(session, task);
	task->drop(task);
}

void session_release(struct session *session)
{
	worker_free(session->worker, drop_job);
	kinds_release(&session->kinds);
	workspace_release(&session->ws);
	catalogue_release(&session->catalogue);
	casting_release(&session->casting);
	config_release(&session->config);
	roster_free(session->listed);
	buffer_release(&session->standard_input);
	buffer_release(&session->inquiry_keys);
	buffer_release(&session->typed_before);
	free(session->history.jump);
	free(session->asking.alike);
	sketches_forget(session);
	free((char *)session->paths.theme_dir);
}

uint32_t session_list_number(const struct session *session, uint32_t entry)
{
	const struct list *list = &session->ws.list;
	for (uint32_t i = 0; i < list->rows.count; i++)
		if (list->order[i] == entry)
			return i;
	return NOWHERE;
}

void session_leave(struct session *session)
{
	struct reading *reading = session->ws.reading;
	if (!reading)
		return;
	struct entry *entry = &session->catalogue.entry[reading->entry];
	int rows = reader_rows(session);
	bool end = reading_at_end(reading, rows);
	double share = end ? 1 : reading_share(reading, reading_top(reading, rows));
	entry->place = reading->top;
	entry->percent = (uint8_t)(share * 100);
	entry->read |= end;
}

uint32_t session_next(const struct session *session)
{
	const struct list *list = &session->ws.list;
	for (uint32_t i = 0; i < list->rows.count; i++)
		if (session->catalogue.entry[list->order[i]].state != ENTRY_BROKEN)
			return list->order[i];
	return NOWHERE;
}

static void go_to_mention(struct session *session, int by)
{
	struct reading *reading = session->ws.reading;
	struct spotted found;
	struct place from = { by > 0 ? 0 : reading->article->pieces - 1, by > 0 ? 0 : NOWHERE };
	if (!reading_mention(reading, &session->catalogue, session->arrival_actor, from, false, by,
		    PIECES_WALKED, &found))
		return;
	reading->here = found.place;
	reading->here_len = found.len;
	reading_show(reading, found.place, reader_rows(session));
}

static void set_place(struct session *session)
{
	struct reading *reading = session->ws.reading;
	switch (session->arrival) {
	case ARRIVE_LEFT:
		break;
	case ARRIVE_FIRST:
		go_to_mention(session, +1);
		break;
	case ARRIVE_LAST:
		go_to_mention(session, -1);
		break;
	case ARRIVE_HERE:
		reading->here = session->jump.at.here;
		reading->here_len = session->jump.at.here_len;
		reading_show(reading, reading->here, reader_rows(session));
		break;
	case ARRIVE_JUMP:
	case ARRIVE_SAME:
		stand_put(reading, &session->jump.at);
		break;
	}
}

/* Takes the article out of the job and shows it. */
static void arrive(struct session *session, struct article_job *job)
{
	struct range *open = NULL;
	uint32_t folds = 0;
	session->opening = NOWHERE;
	if (job->roster != session->roster) { /* an edit since it was asked for */
		mentions_free(job->mentions);
		job->mentions = NULL;
	}
	if (session->ws.spread)
		leave_spread(session);
	session_leave(session);
	if (session->arrival == ARRIVE_SAME)
		folds = reading_open_folds(session->ws.reading, &open);
	workspace_open(&session->ws, job->article, job->mentions, job->entry);
	job->article = NULL;
	job->mentions = NULL;
	uint32_t row = session_list_number(session, job->entry);
	if (row != NOWHERE)
		session->ws.list.rows.cursor = row;
	workspace_fit(&session->ws);
	reading_reopen_folds(session->ws.reading, open, folds);
	free(open);
	set_place(session);
	if (session->ws.prompt.kind == PROMPT_FIND) /* Esc leads back to this article */
		prompt_moved(session);
	if (session->arrival != ARRIVE_SAME && session->ws.reading->article->note.len)
		workspace_say(&session->ws, false, "%s", session->ws.reading->article->note.at);
}

static void hand_count(struct session *session, uint32_t entry)
{
	session_hand(session, &article_job_new(session, entry, false)->task, false);
}

/* Where nothing is open yet, an article that cannot be read is passed over. */
static void open_next(struct session *session)
{
	uint32_t next = session_next(session);
	session->over = next == NOWHERE;
	if (next != NOWHERE)
		session_open(session, next, ARRIVE_LEFT, NOWHERE);
}

void take_article(struct session *session, struct task *task)
{
	struct article_job *job = (struct article_job *)task;
	struct entry *entry = &session->catalogue.entry[job->entry];
	/* One that was broken may be read now, and what was decided since may count. */
	if (job->open && session->kinds.choices && session->kinds.choices->last)
		entry->state = ENTRY_NEW;
	bool fresh = entry->state != ENTRY_KNOWN || entry->stale;
	if (job->actor.len) {
		inquiry_take(session, job);
		return;
	}
	/* It was looked through before an edit: once more. */
	if (job->roster != session->roster && !job->open && session->worker) {
		hand_count(session, job->entry);
		return;
	}
	if (job->err.code != ERR_NONE) {
		catalogue_broken(&session->catalogue, job->entry, job->err.text);
		if (fresh || job->open)
			workspace_say(&session->ws, true, "%s", job->err.text);
	} else if (fresh && job->digest && job->roster == session->roster) {
		catalogue_digest(&session->catalogue, job->entry, job->digest);
		dossier_drop(&session->ws.study.dossier, job->entry);
	}
	session->list_changed |= fresh;
	if (job->open && session->opening == job->entry) {
		session->opening = NOWHERE;
		if (job->article)
			arrive(session, job);
		else if (session->worker && !session->ws.reading)
			open_next(session);
	}
}

void session_open(struct session *session, uint32_t index, enum arrival arrival, uint32_t actor)
{
	bool on_its_way = session->opening == index && arrival != ARRIVE_SAME;
	session->opening = index;
	session->arrival = arrival;
	session->arrival_actor = actor;
	if (on_its_way)
		return;
	session->asked_at = clock_ms();
	session_hand(session, &article_job_new(session, index, true)->task, true);
}

bool session_take(struct session *session)
{
	struct job *done = session->worker ? worker_take(session->worker) : NULL;
	bool any = done;
	while (done) {
		struct job *next = done->next;
		struct task *task = (struct task *)done;
		session->jobs--;
		task->take(session, task);
		task->drop(task);
		done = next;
	}
	if (any)
		inquiry_go(session);
	session->ws.waiting = session->jobs;
	return any;
}

/* While articles still come in, joining waits until there are an eighth more. */
static void join_actors(struct session *session)
{
	struct catalogue *catalogue = &session->catalogue;
	uint32_t few = session->jobs ? catalogue->entries / 8 : 0;
	if (catalogue->unjoined <= few)
		return;
	catalogue_join(catalogue);
	workspace_rejoin(&session->ws);
	inquiry_forget(session);
}

void session_settle(struct session *session)
{
	join_actors(session);
	if (session->list_changed)
		workspace_list(&session->ws);
	session->list_changed = false;
}

void session_read_all(struct session *session)
{
	for (uint32_t i = 0; i < session->catalogue.entries; i++) {
		if (session->catalogue.entry[i].state == ENTRY_KNOWN &&
			!session->catalogue.entry[i].stale)
			continue;
		hand_count(session, i);
	}
	session_settle(session);
}

struct unpack session_unpack(const struct session *session)
{
	return (struct unpack){ .filter = session->config.filter,
		.filters = session->config.filters,
		.seconds = (unsigned)session->config.options.filter_seconds,
		.worker = session->worker };
}

struct article *session_read(struct session *session, const char *path, struct err *err)
{
	struct unpack unpack = session_unpack(session);
	struct article_options options = session->article_options;
	options.unpack = &unpack;
	return article_read(path, buffer_slice(&session->standard_input), options, err);
}

bool session_standard_input(struct session *session, struct err *err)
{
	enum {
		MOST = 1 << 30
	};
	char bytes[1 << 16];
	ssize_t len;
	while ((len = read(STDIN_FILENO, bytes, sizeof bytes)) > 0) {
		buffer_add(&session->standard_input, bytes, (size_t)len);
		if (session->standard_input.len > MOST)
			return err_set(err, ERR_INPUT, "standard input: more than 1 GiB");
	}
	return len == 0 || err_set(err, ERR_INPUT, "standard input: %s", strerror(errno));
}

bool session_busy(const struct session *session)
{
	return session->jobs > 0;
}

bool session_start(struct session *session, int wake_fd, struct err *err)
{
	session->worker = worker_new(wake_fd, err);
	return session->worker;
}

void session_count(struct session *session)
{
	for (uint32_t i = 0; i < session->catalogue.entries; i++) {
		const struct entry *entry = &session->catalogue.entry[i];
		bool open = session->ws.reading && session->ws.reading->entry == i;
		bool wanted = entry->state == ENTRY_NEW || entry->stale;
		if (wanted && !open && session->opening != i)
			hand_count(session, i);
	}
	session->ws.waiting = session->jobs;
}
