/*
 * app: joins the rooms. Nothing includes this header but the files beside it.
 *
 * main.c       stages that go up and always come down in reverse
 * arguments.c  the command line, from arguments.def
 * batch.c      one output a mode, on standard output        output.c  fields, TSV and JSON
 * printed.c    an article as --text prints it
 * pair.c       outputs of two articles      beside.c   side by side, as text
 * half.c       an article made ready for one of two sides
 * align.c      what each says about the other, as rows
 * export.c     a comparison as a file
 * session.c    what an interactive session and a script share
 * names.c      the names of --gazetteer
 * loop.c       keys, signals and finished jobs
 * jobs.c       what the worker does
 * command.c    a command or a key -> its handler
 * do_*.c       the handlers, by group
 * inquiry.c    articles asked for one actor, one after the other    whom.c   a name -> an actor
 * history.c    jumps, back and forward
 * kinds.c      what was decided of texts   opener.c  addresses, opened outside
 * casting.c    the actor files and their edits
 * script.c     commands from a file, frames as text
 * gather.c     all articles at once, for outputs about actors
 * comparing.c  two articles at once, for the screen   asking.c  all of them for one sentence
 * partners.c   whom an article may be compared with
 */
#ifndef DRAMATIS_APP_H
#define DRAMATIS_APP_H

#include "app/arguments.h"
#include "app/casting.h"
#include "app/history.h"
#include "app/kinds.h"
#include "intake/intake.h"
#include "term/term.h"

/* ---- session.c */

enum arrival {        /* where to go in an article that is being opened */
	ARRIVE_LEFT,  /* where it was left */
	ARRIVE_FIRST, /* the first mention of the chosen actor (NOWHERE: of any) */
	ARRIVE_LAST,
	ARRIVE_JUMP, /* the place of `jump` */
	ARRIVE_HERE, /* what `jump` has gone to, a third down the screen */
	ARRIVE_SAME, /* the place of `jump`, in the article that is open: its folds stay */
};

struct session;

/* Work for the worker, and what becomes of it when it is back. */
struct task {
	struct job job;
	void (*take)(struct session *, struct task *); /* on the thread of the screen */
	void (*drop)(struct task *);
};

/* What all articles say of a sentence: the articles, and how many of them were asked. */
struct asking {
	struct alike *alike;
	size_t room;
	uint32_t count, next;
	unsigned number; /* another one for each question */
};

struct session {
	struct config config;
	struct config_paths paths;
	struct catalogue catalogue;
	struct workspace ws;
	struct worker *worker;
	struct history history;
	struct article_options article_options;
	struct kinds kinds;
	struct casting casting;
	const struct roster *roster; /* in force */
	struct roster *listed;       /* the names of --gazetteer, owned; or NULL */
	unsigned cast_errors;        /* lines of the actor files that are wrong */
	struct range changed; /* blocks whose kind the last command changed; empty: it did not */
	struct buffer standard_input; /* read once: it may be opened again */
	uint32_t opening;             /* an entry whose article is on its way; NOWHERE: none */
	int64_t asked_at;             /* when it was asked for, in clock_ms() */
	enum arrival arrival;
	uint32_t arrival_actor;
	struct jump jump;
	unsigned comparing, compared; /* the number of the comparison that was asked for last, and
					 of the one that has come or is not wanted any more */
	uint32_t picked;              /* the entry to be compared with the next; NOWHERE */
	struct place comparing_place; /* where a side is to be shown when it comes; byte NOWHERE: */
	unsigned comparing_side;      /* where it was left */
	struct sketch **sketch; /* by entry, NULL where there is none; of the roster in force */
	size_t sketch_room, sketches;
	struct asking asking;
	unsigned inquiry; /* its number: what was asked for an earlier one is dropped */
	const struct roster *inquiry_roster; /* whom it was asked with */
	struct buffer inquiry_keys; /* of whom it is asked, one a line; a join begins it anew */
	bool list_changed;          /* to be ordered anew */
	bool over;                  /* quit */
	bool suspended, repaint;
	bool end_seen;                    /* page-down stood at the end once */
	unsigned jobs;                    /* handed over and not back */
	struct place find_from;           /* where the reader was when the prompt was opened, */
	struct jump before;               /* what the screen showed then, */
	uint32_t before_row;              /* and the list's cursor, */
	struct buffer typed_before;       /* what was searched, */
	struct look looks_before[STYLES]; /* and the theme */
};

void session_init(struct session *, const struct arguments *);
void session_recall(struct session *, bool kept); /* what earlier sessions decided of texts */
void session_cast(struct session *); /* reads the actor files, once all paths are known */
/* Reads them again after an edit: WHAT is said, and all articles are looked through anew. */
void session_recast(struct session *, struct slice what);
void session_release(struct session *);
/* Opens an entry: asks the worker, or does it at once where there is none yet. */
void session_open(struct session *, uint32_t entry, enum arrival, uint32_t actor);
struct article *session_read(struct session *, const char *path, struct err *);
struct unpack session_unpack(const struct session *); /* what may be run, as things are set now */
bool session_standard_input(struct session *, struct err *);
void session_read_all(struct session *); /* every article is counted at once, for a script */
bool session_start(struct session *, int wake_fd, struct err *); /* the worker */
void session_count(struct session *);  /* has it look through all articles but those on their way */
bool session_take(struct session *);   /* all jobs that are done; FALSE: there was none */
void session_settle(struct session *); /* what they changed, once a frame: the list's order */
bool session_busy(const struct session *);
/* Gives the worker a task, before all others if it is in a HURRY; does it at once where there is
 * no worker. */
void session_hand(struct session *, struct task *, bool hurry);
void session_leave(struct session *); /* remembers the place in the article that is open */
uint32_t session_list_number(const struct session *, uint32_t entry); /* or NOWHERE */
uint32_t session_next(
	const struct session *); /* the first entry not known to be broken; or NOWHERE */

/* ---- names.c */

/* The names in the file PATH are the only ones to be looked for, from session_cast() on; lines that
 * are wrong are said on standard error. FALSE with ERR_USAGE where it cannot be read. */
bool session_list_names(struct session *, const char *path, struct err *);

/* ---- jobs.c */

struct article_job {
	struct task task;
	char *path;
	struct article_options options;
	struct unpack unpack;        /* what the options point to: settings may change meanwhile */
	struct slice standard_input; /* borrowed from the session: what the path - means */
	const struct roster *roster; /* in force when it was asked for */
	uint32_t entry;
	bool open;               /* for the reader; else only to be counted */
	struct article *article; /* opened ones alone */
	struct mentions *mentions;
	struct digest *digest;
	struct slice actor; /* owned: whose evidence is wanted; empty: nobody's */
	uint32_t most;      /* mentions of it */
	unsigned inquiry;
	struct evidence *evidence;
	struct err err;
};

struct article_job *article_job_new(const struct session *, uint32_t entry, bool open);
struct article *article_read(
	const char *path, struct slice standard_input, struct article_options, struct err *);
void article_job_run(struct job *);
void take_article(struct session *, struct task *);

/* ---- comparing.c, asking.c, do_compare.c, do_summary.c */

void session_compare(struct session *, const uint32_t entry[SIDES]);
void session_ask(struct session *, unsigned which, uint32_t sentence); /* of all articles */
void leave_spread(struct session *);
bool has_spread(struct session *);                /* says so where nothing is compared */
void compare_partner(struct session *);           /* the one under the cursor of the partners */
void face_side(struct session *, unsigned which); /* makes it the active one */
void go_to_answer(struct session *);
void go_to_summary_row(struct session *);
void load_side(struct session *, uint32_t entry); /* into the active one */
void step_sides(struct session *, int by);        /* both to the chosen actor's next mention */

/* ---- partners.c */

void partners_open(struct session *, uint32_t entry); /* whom ENTRY may be compared with */
void sketches_forget(struct session *);               /* who is who has changed */

/* ---- inquiry.c */

/* Has all articles asked for ACTOR, unless they have been; at once where there is no worker. */
void inquiry_open(struct session *, uint32_t actor);
void inquiry_forget(struct session *); /* who is who has changed: nothing that was said holds */
void inquiry_go(struct session *);     /* asks the next article, if a view waits for it */
void inquiry_take(struct session *, struct article_job *);

/* ---- command.c */

enum {
	PIECES_WALKED = 64
}; /* of a huge article, for one key */

typedef void (*handler)(struct session *, struct slice argument);

/* Runs a command; COUNT is ws.count, ARGUMENT what followed its name. */
void app_run(struct session *, enum command, struct slice argument);
/* "set measure 80", as typed at `:`; FALSE: there is no such command, and a message says so. */
bool app_line(struct session *, struct slice line);
void app_key(struct session *, key_code);
int app_count(const struct session *); /* what was typed before the command, at least 1 */

#define COMMAND(id, argument, group, keys, help) void do_##id(struct session *, struct slice);
#include "config/commands.def"
#undef COMMAND

/* ---- shared by handlers */

int reader_rows(const struct session *);
bool has_reading(struct session *);        /* says so where nothing is open */
const char *reach(const struct session *); /* what a message adds where only a part was searched */
void go_to(struct session *, struct place, uint32_t len); /* a jump within the article */
void pop_prompt(struct session *, bool accepted);         /* ends the prompt */
void prompt_opened(struct session *);                     /* remembers what Esc has to put back */
void prompt_moved(struct session *);                      /* the same, of the place in the text */
void prompt_changed(struct session *);                    /* search, filter, theme as you type */
void find_step(struct session *, int by);
/* The actor of a name, by all of it or by how its words begin, those of the article first. */
uint32_t find_actor(const struct session *, struct slice name); /* NOWHERE: none */
struct slice edit_proposal(struct session *, enum command); /* what an edit's prompt begins with */
struct slice edit_about(struct session *, enum command);    /* whom it is about; or empty */
void toggle_overlay(struct workspace *, enum overlay);
void open_link(struct session *, uint32_t number);
bool choose_one(struct session *);                /* FALSE, and said: nobody is here */
void set_actor(struct session *, uint32_t actor); /* chooses it, and says nothing */
void go_to_goal(struct session *);                /* of the row under the cursor of a study */

/* ---- script.c, loop.c, batch.c */

/* Frames go to OUT; NULL: the terminal is there to show them. */
bool script_run(struct session *, const char *path, struct buffer *out, struct err *);
int loop_run(struct session *);
/* Waits for the article that is being opened, as long as nobody would notice; FALSE: it is late. */
bool loop_await(struct session *);
int batch_run(const struct arguments *, struct session *);

/* ---- whom.c */

/* The key of the actor that NAME means in the articles of the session; FALSE, with what could not
 * be read in BROKEN, where it means none. */
bool whom_find(struct session *, struct slice name, struct buffer *key, struct buffer *broken);

#endif
