/*
 * base: memory, bytes and failure, with no idea what they are for.
 *
 * Words used in every door: own (will free it), borrow (until the call returns; the default),
 * copy (into the keeper's arena), hand over (a queue takes it), lend (a const goes out with a job).
 * Running out of memory ends the program: base_fatal() puts the terminal back first.
 */
#ifndef DRAMATIS_BASE_H
#define DRAMATIS_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The one name for no place, no index, no actor. */
#define NOWHERE UINT32_MAX

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

/* Bytes that somebody else owns; above the article's door always valid UTF-8. */
struct slice {
	const char *at;
	size_t len;
};

#define SLICE(literal) ((struct slice){ (literal), sizeof(literal) - 1 })

struct slice slice_of(const char *text); /* NULL gives the empty slice */
struct slice slice_cut(struct slice, size_t from, size_t to);
struct slice slice_trim(struct slice); /* without ASCII blanks at both ends */
bool byte_is_blank(char);              /* space, tab, vertical tab, form feed, line ends */
int byte_hex(char);                    /* the value of a hexadecimal digit; -1 for none */
bool slice_equal(struct slice, struct slice);
bool slice_is(struct slice, const char *text);
bool slice_starts(struct slice, struct slice with);
int slice_compare(struct slice, struct slice); /* bytewise, as strcmp */
/* The same where A to Z are a to z, whatever the locale says of them. */
bool slice_alike(struct slice, struct slice);
bool slice_starts_alike(struct slice, struct slice with);
int slice_compare_alike(struct slice, struct slice);
/* For bsearch(): a slice and a row of a table that begins with a name; sorted so. */
int slice_by_name(const void *slice, const void *row);
bool slice_holds_alike(struct slice, struct slice part); /* anywhere; PART is short */
uint64_t slice_hash(struct slice);                       /* FNV-1a, 64 bits */

/* Bytes of a text, half open. */
struct range {
	uint32_t from, to;
};

/* Many small things that die together. One arena an immutable value. */
struct arena {
	struct arena_chunk *chunk;
	size_t taken; /* bytes handed out since the last reset */
};

void arena_init(struct arena *);
void arena_release(struct arena *);
void arena_reset(struct arena *);                      /* forgets all, keeps one chunk */
void *arena_take(struct arena *, size_t size);         /* zeroed, aligned for any type */
struct slice arena_copy(struct arena *, struct slice); /* a NUL follows the copy */
struct slice arena_print(struct arena *, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

#define ARENA_NEW(arena, type, count) ((type *)arena_take((arena), sizeof(type) * (count)))

/* Bytes that grow. {0} is an empty buffer; a NUL is kept behind the last byte. */
struct buffer {
	char *at;
	size_t len, room;
};

void buffer_release(struct buffer *);
void buffer_add(struct buffer *, const void *bytes, size_t len);
void buffer_add_slice(struct buffer *, struct slice);
void buffer_add_char(struct buffer *, char);
void buffer_print(struct buffer *, const char *format, ...) __attribute__((format(printf, 2, 3)));
struct slice buffer_slice(const struct buffer *);

/* Room for NEED things of SIZE bytes in a heap array, at least doubled; returns the array, moved
 * or not, and keeps *ROOM. Free it with free(3). */
void *grow(void *array, size_t *room, size_t need, size_t size);

enum err_code {
	ERR_NONE,
	ERR_INPUT,  /* some input could not be read: exit 1 */
	ERR_USAGE,  /* wrong usage: exit 2 */
	ERR_CONFIG, /* wrong configuration: exit 2 */
	ERR_SYSTEM, /* the machine said no: exit 1 */
};

/* A sentence without a full stop that names the thing. */
struct err {
	enum err_code code;
	char text[240];
};

bool err_set(struct err *, enum err_code, const char *format, ...)
	__attribute__((format(printf, 3, 4))); /* returns false, for `return err_set(...)` */

/* Says so on standard error and ends the program with status 1, after the hook. */
_Noreturn void base_fatal(const char *what);
void base_at_fatal(void (*hook)(void));

/* What the system is asked for; interruptions are no failures. */
void memory_keep(void);               /* what is freed stays at hand: for many big things */
int64_t clock_ms(void);               /* of a clock that is never set */
bool write_all(int fd, struct slice); /* FALSE and errno where it cannot */
int memory_file(struct slice);        /* a file with these bytes, to be closed; -1 and errno */
void make_folders(const char *path);  /* those above a file, as far as they can be made */
/* A file whose bytes are these, whole, or FALSE and errno and the file as it was: through a new one
 * beside it. A link stays a link. */
bool file_replace(const char *path, struct slice);

/* Work for the other thread. Embed as the first member; RUN is called on the worker. */
struct job {
	void (*run)(struct job *);
	struct job *next;
};

/* One thread, two queues, a wake pipe. Whole jobs change hands; nothing else is shared. */
struct worker;

struct worker *worker_new(int wake_fd, struct err *); /* writes one byte there a finished job */
void worker_free(struct worker *, void (*drop)(struct job *)); /* ends after the running job */
void worker_hand(struct worker *, struct job *);               /* hands over, last in the queue */
void worker_hurry(struct worker *, struct job *);              /* hands over, first in the queue */
struct job *worker_take(struct worker *);    /* done jobs, oldest first, linked; or NULL */
bool worker_stopping(const struct worker *); /* long jobs ask and give up */

#endif
