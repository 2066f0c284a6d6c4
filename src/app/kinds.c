/*
 * Decisions on disk. The file is read once, from its end where it has grown beyond all use; a line
 * that was not finished is left out, and the next one begins on a line of its own.
 */
#include "app/kinds.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	READ_MOST = 1 << 20, /* bytes: some 15,000 decisions */
	TEXT_SHOWN = 40,     /* columns of a text in the file */
	KEY_DIGITS = 16,
};

static const char *const words[] = { "furniture", "article" };

/* ---- reading */

struct line {
	struct choice choice;
	size_t order;
};

static bool parse(struct slice line, struct choice *choice)
{
	char digits[KEY_DIGITS + 1] = "", *end;
	if (line.len < KEY_DIGITS + 1 || line.at[KEY_DIGITS] != '\t')
		return false;
	memcpy(digits, line.at, KEY_DIGITS);
	choice->key = strtoull(digits, &end, 16);
	struct slice rest = slice_cut(line, KEY_DIGITS + 1, line.len);
	const char *tab = rest.len ? memchr(rest.at, '\t', rest.len) : NULL;
	struct slice word = slice_cut(rest, 0, tab ? (size_t)(tab - rest.at) : rest.len);
	choice->shown = slice_is(word, words[true]);
	return !*end && (choice->shown || slice_is(word, words[false]));
}

static int by_key_and_order(const void *left, const void *right)
{
	const struct line *a = left, *b = right;
	if (a->choice.key != b->choice.key)
		return a->choice.key < b->choice.key ? -1 : 1;
	return a->order < b->order ? -1 : 1;
}

/* Sorted by key, of each the last line alone. */
static void take_lines(
	struct kinds *kinds, struct choices *choices, struct line *line, size_t lines)
{
	struct choice *kept = ARENA_NEW(&kinds->arena, struct choice, lines);
	if (lines)
		qsort(line, lines, sizeof *line, by_key_and_order);
	for (size_t i = 0; i < lines; i++)
		if (i + 1 == lines || line[i].choice.key != line[i + 1].choice.key)
			kept[choices->count++] = line[i].choice;
	choices->earlier = kept;
}

static void parse_lines(struct kinds *kinds, struct choices *choices, struct slice text)
{
	struct line *line = NULL;
	size_t room = 0, lines = 0;
	const char *end;
	while (text.len && (end = memchr(text.at, '\n', text.len))) {
		size_t len = (size_t)(end - text.at);
		line = grow(line, &room, lines + 1, sizeof *line);
		line[lines].order = lines;
		lines += parse(slice_cut(text, 0, len), &line[lines].choice);
		text = slice_cut(text, len + 1, text.len);
	}
	take_lines(kinds, choices, line, lines);
	free(line);
}

static void read_file(struct kinds *kinds, struct choices *choices)
{
	struct stat stat;
	int fd = open(kinds->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return;
	if (fstat(fd, &stat) == 0 && S_ISREG(stat.st_mode) && stat.st_size > 0) {
		size_t size = stat.st_size < READ_MOST ? (size_t)stat.st_size : READ_MOST;
		char *bytes = malloc(size);
		if (!bytes)
			base_fatal("out of memory");
		ssize_t got = pread(fd, bytes, size, stat.st_size - (off_t)size);
		if (got > 0)
			parse_lines(kinds, choices, (struct slice){ bytes, (size_t)got });
		free(bytes);
	}
	close(fd);
}

static char *state_path(void)
{
	const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
	struct buffer path = { 0 };
	if (state && state[0] == '/') /* the XDG rules: a relative one is to be ignored */
		buffer_print(&path, "%s/dramatis/kinds.tsv", state);
	else if (home && home[0] == '/')
		buffer_print(&path, "%s/.local/state/dramatis/kinds.tsv", home);
	return path.at;
}

void kinds_open(struct kinds *kinds, bool kept)
{
	struct choices *choices = ARENA_NEW(&kinds->arena, struct choices, 1);
	kinds->path = kept ? state_path() : NULL;
	if (kinds->path)
		read_file(kinds, choices);
	kinds->choices = choices;
}

void kinds_release(struct kinds *kinds)
{
	arena_release(&kinds->arena);
	free(kinds->path);
}

/* ---- writing */

static bool ends_in_line(int fd)
{
	char last = '\n';
	off_t size = lseek(fd, 0, SEEK_END);
	return size <= 0 || pread(fd, &last, 1, size - 1) != 1 || last == '\n';
}

static bool append(const char *path, struct buffer *lines, struct err *err)
{
	make_folders(path);
	int fd = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600);
	if (fd < 0)
		return err_set(err, ERR_SYSTEM, "%s", strerror(errno));
	struct slice text = buffer_slice(lines); /* which begins with a line feed */
	text = slice_cut(text, ends_in_line(fd), text.len);
	ssize_t written = write(fd, text.at, text.len);
	bool fine = written == (ssize_t)text.len;
	if (!fine)
		err_set(err, ERR_SYSTEM, "%s",
			written < 0 ? strerror(errno) : "not all could be written");
	close(fd);
	return fine;
}

static void add_line(struct buffer *lines, struct choice choice, struct slice text)
{
	struct arena arena;
	arena_init(&arena);
	struct slice start = text_safe(&arena, text_fit(text, TEXT_SHOWN));
	buffer_print(lines, "%016" PRIx64 "\t%s\t%.*s\n", choice.key, words[choice.shown],
		(int)start.len, start.at);
	arena_release(&arena);
}

bool kinds_choose(
	struct kinds *kinds, const struct slice *texts, size_t count, bool shown, struct err *err)
{
	struct choices *choices = ARENA_NEW(&kinds->arena, struct choices, 1);
	struct buffer lines = { 0 };
	*choices = *kinds->choices;
	buffer_add_char(&lines, '\n');
	for (size_t i = 0; i < count; i++) {
		struct chosen *chosen = ARENA_NEW(&kinds->arena, struct chosen, 1);
		*chosen = (struct chosen){ { choice_key(texts[i]), shown }, choices->last };
		choices->last = chosen;
		add_line(&lines, chosen->choice, texts[i]);
	}
	kinds->choices = choices;
	bool fine = !kinds->path || append(kinds->path, &lines, err) || kinds->complained;
	kinds->complained |= !fine;
	buffer_release(&lines);
	return fine;
}
