/*
 * The program: stages that go up in order and always come down in reverse, and between them the
 * mode that was asked for.
 */
#include "app/app.h"
#include "app/output.h"
#include "app/pair.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	SIDES_WANTED = 2
};

struct program {
	struct arguments arguments;
	struct session session;
	bool inputs_failed; /* some PATH could not be read */
	unsigned books;     /* asked for their chapters, whether they answered or not */
};

/* Widths and the terminal need a UTF-8 locale; nothing else of the program depends on it. */
static void set_locale(void)
{
	setlocale(LC_ALL, "");
	if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0 && !setlocale(LC_CTYPE, "C.UTF-8"))
		setlocale(LC_CTYPE, "en_US.UTF-8");
	setlocale(LC_NUMERIC, "C");
}

/* ---- modes that need no article */

static int put(struct buffer *out)
{
	struct slice text = buffer_slice(out);
	bool fine = fwrite(text.at, 1, text.len, stdout) == text.len && fflush(stdout) == 0;
	buffer_release(out);
	if (!fine)
		fprintf(stderr, "dramatis: standard output: %s\n", strerror(errno));
	return fine ? 0 : 1;
}

static int run_help(void)
{
	struct buffer out = { 0 };
	arguments_help(&out);
	return put(&out);
}

static int run_version(void)
{
	struct buffer out = { 0 };
	buffer_print(&out, "dramatis " PACKAGE_VERSION "\nwith ");
	term_libraries(&out);
	buffer_print(&out, ", ");
	text_libraries(&out);
	intake_libraries(&out);
	buffer_print(&out, ", iniparser\nlicence GPL-3.0-or-later: free software, no warranty\n");
	return put(&out);
}

static int run_config(struct program *program)
{
	struct buffer out = { 0 };
	for (int i = 0; i < program->arguments.paths; i++)
		casting_beside(&program->session.casting, program->arguments.path[i]);
	session_cast(&program->session);
	const struct config *config = &program->session.config;
	if (config->errors)
		output_lines(stderr, config->complaints.at);
	if (program->arguments.mode == MODE_PRINT_KEYS)
		config_print_keys(config, &out);
	if (program->arguments.mode == MODE_PRINT_CONFIG)
		config_print(config, &out);
	int status = put(&out);
	return config->errors && program->arguments.mode == MODE_CHECK_CONFIG ? 2 : status;
}

/* ---- the reader */

/* What was wrong with the configuration is the first message of the session. */
static void say_complaints(struct session *session)
{
	const struct config *config = &session->config;
	if (!config->errors)
		return;
	struct slice all = buffer_slice(&config->complaints);
	size_t len = strcspn(all.at, "\n");
	workspace_say(&session->ws, true, "%.*s%s", (int)len, all.at,
		config->errors > 1 ? " (:messages shows more)" : "");
	buffer_add_slice(&session->ws.messages, slice_cut(all, len + 1, all.len));
}

static void say_broken(const struct session *session)
{
	for (uint32_t i = 0; i < session->catalogue.entries; i++)
		if (session->catalogue.entry[i].state == ENTRY_BROKEN)
			output_error(session->catalogue.entry[i].broken.at);
}

/* The first article that can be read, or that may yet turn out to; FALSE, and all reasons said,
 * where there is none. */
static bool open_first(struct program *program)
{
	struct session *session = &program->session;
	struct workspace *ws = &session->ws;
	uint32_t next;
	workspace_list(ws);
	while (!ws->reading && (next = session_next(session)) != NOWHERE) {
		session_open(session, next, ARRIVE_LEFT, NOWHERE);
		if (!loop_await(session))
			break;
	}
	if (!ws->reading && session_next(session) == NOWHERE) {
		say_broken(session);
		return false;
	}
	if (ws->catalogue->entries > 1)
		ws->focus = PANE_LIST;
	if (!program->arguments.paths && isatty(STDIN_FILENO))
		workspace_say(ws, false, "these are the samples; dramatis FOLDER opens your own");
	say_complaints(session);
	return true;
}

static int run_script(struct program *program)
{
	struct session *session = &program->session;
	struct buffer out = { 0 };
	struct err err = { 0 };
	session->ws.rows = program->arguments.rows;
	session->ws.cols = program->arguments.cols;
	session_recall(session, !program->arguments.no_state);
	session_read_all(session);
	if (!open_first(program))
		return 1;
	session->ws.message[0] = '\0';
	bool fine = script_run(session, program->arguments.script, &out, &err);
	int status = put(&out);
	if (!fine)
		output_error(err.text);
	return fine ? status : 2;
}

/* With the terminal taken: a script first, if there is one, whose article is open already. */
static int read_on(struct program *program, struct err *err)
{
	struct session *session = &program->session;
	const char *script = program->arguments.script;
	term_size(&session->ws.rows, &session->ws.cols);
	if (!session->worker && !session_start(session, term_wake_in(), err))
		return 1;
	session_count(session);
	if (script && !script_run(session, script, NULL, err))
		return 1;
	return loop_run(session);
}

static int run_reader(struct program *program)
{
	struct session *session = &program->session;
	struct err err = { 0 };
	enum colour_depth depth = (enum colour_depth)session->config.options.colours;
	session_recall(session, !program->arguments.no_state);
	bool fine = program->arguments.script || session_start(session, term_wake_in(), &err);
	if (fine && !open_first(program))
		return 1;
	int status = fine && term_open(depth, &err) ? read_on(program, &err) : 1;
	term_close();
	if (err.code != ERR_NONE)
		output_error(err.text);
	if (session->ws.reading || session_next(session) != NOWHERE)
		return status;
	say_broken(session);
	return 1;
}

/* ---- paths */

enum {
	BOOKS_ASKED = 50, /* before the first frame; each costs some milliseconds */
};

struct adding {
	struct walker walk;
	struct program *program;
	const char *given;
};

/* In a script nobody waits. */
static unsigned count_chapters(struct program *program, const char *path, bool look)
{
	struct unpack unpack = session_unpack(&program->session);
	if (program->arguments.mode == MODE_READER && program->books == BOOKS_ASKED)
		return 0;
	unsigned chapters =
		intake_chapters(path, look, (struct article_options){ .unpack = &unpack });
	program->books += intake_may_be_book(path, look);
	return chapters;
}

/* A book is an entry a chapter. */
static void add_file(struct walker *walk, const char *path)
{
	struct adding *adding = (struct adding *)walk;
	struct session *session = &adding->program->session;
	unsigned chapters = count_chapters(adding->program, path, path == adding->given);
	if (!chapters)
		catalogue_add(&session->catalogue, path);
	struct buffer name = { 0 };
	for (unsigned i = 1; i <= chapters; i++) {
		name.len = 0;
		buffer_print(&name, "%s#%u", path, i);
		catalogue_add(&session->catalogue, name.at);
	}
	buffer_release(&name);
}

/* Who names a filter for an ending means its files to be found. */
static bool add_files(struct program *program, const char *path, struct err *err)
{
	const struct config *config = &program->session.config;
	struct buffer endings = { 0 };
	struct adding adding = { .walk.add = add_file, .program = program, .given = path };
	for (size_t i = 0; i < config->filters; i++) {
		buffer_add_slice(&endings, config->filter[i].ending);
		buffer_add_char(&endings, '\n');
	}
	adding.walk.endings = buffer_slice(&endings);
	bool fine = walk_path(&adding.walk, path, err);
	buffer_release(&endings);
	return fine;
}

static bool add_path(struct program *program, const char *path, struct err *err)
{
	if (strcmp(path, "-") != 0) {
		casting_beside(&program->session.casting, path);
		return add_files(program, path, err);
	}
	catalogue_add(&program->session.catalogue, "-");
	return session_standard_input(&program->session, err);
}

static bool add_samples(struct program *program, struct err *err)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/samples", data_folder());
	return catalogue_walk(&program->session.catalogue, path, err);
}

static bool add_paths(struct program *program, struct err *err)
{
	const struct arguments *arguments = &program->arguments;
	if (!arguments->paths && !isatty(STDIN_FILENO))
		return add_path(program, "-", err);
	if (!arguments->paths && arguments->mode != MODE_READER)
		return err_set(err, ERR_USAGE,
			"nothing to read: name a file or a folder, or - for standard input");
	if (!arguments->paths)
		return add_samples(program, err);
	for (int i = 0; i < arguments->paths; i++) {
		if (add_path(program, arguments->path[i], err))
			continue;
		output_error(err->text);
		program->inputs_failed = true;
	}
	return program->session.catalogue.entries > 0;
}

/* Two, and no more: a folder or a book may be many. */
static int run_pair(struct program *program)
{
	const struct arguments *arguments = &program->arguments;
	if (arguments->paths == SIDES_WANTED && program->session.catalogue.entries == SIDES_WANTED)
		return pair_run(arguments, &program->session);
	if (program->inputs_failed)
		return 1;
	output_error(arguments->mode == MODE_ALIGN
			     ? "--align wants two articles: dramatis --align PATH PATH"
			     : "--compare wants two articles: dramatis --compare PATH PATH");
	return 2;
}

static int run_articles(struct program *program)
{
	struct arguments *arguments = &program->arguments;
	struct err err = { 0 };
	if (arguments->gazetteer &&
		!session_list_names(&program->session, arguments->gazetteer, &err)) {
		output_error(err.text);
		return 2;
	}
	if (arguments->mode == MODE_READER && !arguments->cols && !isatty(STDOUT_FILENO))
		arguments->mode = MODE_TEXT;
	bool added = add_paths(program, &err);
	session_cast(&program->session);
	if (!added) {
		if (!program->inputs_failed)
			output_error(err.text);
		return err.code == ERR_USAGE ? 2 : 1;
	}
	int status;
	if (arguments->mode != MODE_READER && program->session.config.errors)
		output_lines(stderr, program->session.config.complaints.at);
	if (mode_is_pair(arguments->mode))
		status = run_pair(program);
	else if (arguments->mode != MODE_READER)
		status = batch_run(arguments, &program->session);
	else if (arguments->script && arguments->cols)
		status = run_script(program);
	else
		status = run_reader(program);
	return status == 0 && program->inputs_failed ? 1 : status;
}

static int run(struct program *program)
{
	switch (program->arguments.mode) {
	case MODE_PRINT_KEYS:
	case MODE_PRINT_CONFIG:
	case MODE_CHECK_CONFIG:
		return run_config(program);
	default:
		return run_articles(program);
	}
}

int main(int argc, char **argv)
{
	struct program program = { 0 };
	struct err err = { 0 };
	set_locale();
	if (!arguments_parse(&program.arguments, argc, argv, &err)) {
		output_error(err.text);
		return 2;
	}
	if (program.arguments.mode == MODE_HELP)
		return run_help();
	if (program.arguments.mode == MODE_VERSION)
		return run_version();
	session_init(&program.session, &program.arguments);
	int status = run(&program);
	session_release(&program.session);
	return status;
}
