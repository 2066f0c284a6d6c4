/*
 * Actor files: which there are, and edits of the user's own.
 *
 * An edit reads the file anew, so what was written meanwhile by hand or by another session stays.
 * Undoing puts the text back that was there; where somebody else has written since, it takes out
 * the lines that the edit put in, if they still stand there.
 */
#include "app/casting.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
	FILES_MOST = 64 /* beside articles; more folders than that are read without */
};

void casting_init(struct casting *casting, const char *named)
{
	struct buffer path = { 0 };
	*casting = (struct casting){ .named = named };
	arena_init(&casting->arena);
	if (named)
		casting->own = named;
	else if (config_actors_path(&path))
		casting->own = arena_copy(&casting->arena, buffer_slice(&path)).at;
	buffer_release(&path);
}

void casting_release(struct casting *casting)
{
	for (size_t i = 0; i < casting->rosters; i++)
		roster_free(casting->roster[i]);
	free(casting->roster);
	free(casting->path);
	free(casting->edit);
	arena_release(&casting->arena);
}

/* ---- files */

static bool is_known(const struct casting *casting, struct slice path)
{
	for (size_t i = 0; i < casting->paths; i++)
		if (slice_equal(casting->path[i], path))
			return true;
	return casting->own && slice_is(path, casting->own);
}

void casting_beside(struct casting *casting, const char *path)
{
	struct stat stat_path;
	struct buffer file = { 0 };
	const char *slash = strrchr(path, '/');
	if (casting->paths == FILES_MOST)
		return;
	if (stat(path, &stat_path) == 0 && S_ISDIR(stat_path.st_mode))
		buffer_print(&file, "%s/", path);
	else if (slash)
		buffer_print(&file, "%.*s/", (int)(slash - path), path);
	buffer_print(&file, "actors.ini");
	if (!is_known(casting, buffer_slice(&file)) && access(file.at, F_OK) == 0) {
		casting->path = grow(
			casting->path, &casting->room, casting->paths + 1, sizeof *casting->path);
		casting->path[casting->paths++] = arena_copy(&casting->arena, buffer_slice(&file));
	}
	buffer_release(&file);
}

const struct roster *casting_make(struct casting *casting, struct config *config)
{
	const char *path[FILES_MOST + 1];
	size_t paths = 0;
	for (size_t i = 0; i < casting->paths; i++)
		path[paths++] = casting->path[i].at;
	if (casting->own && (casting->named || access(casting->own, F_OK) == 0))
		path[paths++] = casting->own;
	if (!paths)
		return NULL;
	casting->roster = grow(casting->roster, &casting->roster_room, casting->rosters + 1,
		sizeof(struct roster *));
	return casting->roster[casting->rosters++] = config_roster(config, path, paths);
}

/* ---- edits */

/* A regular file of a size that is read at all. */
static bool is_own(int fd)
{
	struct stat stat_file;
	if (fstat(fd, &stat_file) != 0)
		return false;
	errno = stat_file.st_size > CONFIG_MOST ? EFBIG : EINVAL;
	return S_ISREG(stat_file.st_mode) && stat_file.st_size <= CONFIG_MOST;
}

/* The file as it is; empty where there is none yet. */
static bool read_own(const struct casting *casting, struct buffer *text, bool *existed)
{
	char chunk[16384];
	ssize_t got = -1;
	int fd = open(casting->own, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	*existed = fd >= 0;
	if (fd < 0)
		return errno == ENOENT;
	while (is_own(fd) && (got = read(fd, chunk, sizeof chunk)) > 0)
		buffer_add(text, chunk, (size_t)got);
	int why = errno;
	close(fd);
	errno = why;
	return got == 0;
}

static bool complain_own(const struct casting *casting, struct err *err)
{
	struct slice shown = config_path_shown(casting->own);
	return err_set(err, ERR_SYSTEM, "%.*s: %s; nothing was changed", (int)shown.len, shown.at,
		strerror(errno));
}

static void push(struct casting *casting, struct edit edit)
{
	struct arena *arena = &casting->arena;
	casting->edit =
		grow(casting->edit, &casting->edit_room, casting->edits + 1, sizeof *casting->edit);
	casting->edit[casting->edits++] = (struct edit){
		.before = arena_copy(arena, edit.before),
		.after = arena_copy(arena, edit.after),
		.block = arena_copy(arena, edit.block),
		.what = arena_copy(arena, edit.what),
		.existed = edit.existed,
	};
}

/* One session at a time: the folder is locked, since the file itself is replaced. -1 where it
 * cannot be, as on some network disks: then the last one wins. */
static int lock_folder(const char *path)
{
	const struct timespec pause = { 0, 10000000 };
	const char *slash = strrchr(path, '/');
	struct buffer folder = { 0 };
	buffer_print(&folder, "%.*s", slash ? (int)(slash - path + 1) : 1, slash ? path : ".");
	int fd = open(folder.at, O_RDONLY | O_DIRECTORY | O_CLOEXEC), tries = 100;
	while (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK && --tries > 0)
		nanosleep(&pause, NULL);
	buffer_release(&folder);
	return fd;
}

static void unlock_folder(int fd)
{
	if (fd >= 0)
		close(fd);
}

bool casting_edit(struct casting *casting, const struct cast_change *change, struct slice what,
	struct err *err)
{
	struct buffer before = { 0 }, after = { 0 };
	struct edit edit = { .block = change->block, .what = what };
	if (!casting->own)
		return err_set(err, ERR_SYSTEM, "no home is known: there is no actors.ini");
	make_folders(casting->own);
	int lock = lock_folder(casting->own);
	bool fine = read_own(casting, &before, &edit.existed) || complain_own(casting, err);
	if (fine) {
		cast_change(buffer_slice(&before), change, &after);
		fine = cast_fits(buffer_slice(&before), buffer_slice(&after), err);
	}
	fine = fine &&
	       (file_replace(casting->own, buffer_slice(&after)) || complain_own(casting, err));
	unlock_folder(lock);
	edit.before = buffer_slice(&before);
	edit.after = buffer_slice(&after);
	if (fine)
		push(casting, edit);
	buffer_release(&before);
	buffer_release(&after);
	return fine;
}

/* Where BLOCK stands in TEXT last, as whole lines that no line of its section follows; text.len
 * where it does not. */
static size_t find_block(struct slice text, struct slice block)
{
	for (size_t at = text.len >= block.len ? text.len - block.len + 1 : 0; at-- > 0;) {
		struct slice rest = slice_cut(text, at + block.len, text.len);
		bool whole = !at || text.at[at - 1] == '\n';
		bool last = !rest.len || rest.at[0] == '\n' || rest.at[0] == '[';
		if (whole && last && memcmp(text.at + at, block.at, block.len) == 0)
			return at;
	}
	return text.len;
}

/* NOW without what the edit put in; FALSE where that is not to be found, or where the edit changed
 * lines above it too. */
static bool take_back(const struct edit *edit, struct slice now, struct buffer *then)
{
	size_t at = find_block(now, edit->block);
	if (slice_equal(now, edit->after)) {
		buffer_add_slice(then, edit->before);
		return true;
	}
	if (at == now.len || !slice_starts(edit->after, edit->before))
		return false;
	buffer_add_slice(then, slice_cut(now, 0, at));
	buffer_add_slice(then, slice_cut(now, at + edit->block.len, now.len));
	return true;
}

static bool write_back(const struct casting *casting, const struct edit *edit, struct slice text)
{
	if (!edit->existed && !casting->named && !text.len)
		return unlink(casting->own) == 0;
	return file_replace(casting->own, text);
}

bool casting_undo(struct casting *casting, struct slice *what, struct err *err)
{
	struct buffer now = { 0 }, then = { 0 };
	bool existed, fine = true, gone = false;
	if (!casting->edits)
		return err_set(err, ERR_USAGE, "no edit of this session is left to be undone");
	const struct edit *edit = &casting->edit[casting->edits - 1];
	*what = edit->what;
	int lock = lock_folder(casting->own);
	if (!read_own(casting, &now, &existed))
		fine = complain_own(casting, err);
	else if ((gone = !take_back(edit, buffer_slice(&now), &then)))
		fine = err_set(err, ERR_INPUT,
			"the file has been changed since: undo it there (%.*s)",
			(int)edit->what.len, edit->what.at);
	else if (!write_back(casting, edit, buffer_slice(&then)))
		fine = complain_own(casting, err);
	unlock_folder(lock);
	casting->edits -= fine || gone;
	buffer_release(&now);
	buffer_release(&then);
	return fine;
}
