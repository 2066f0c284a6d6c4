/*
 * Chapters of a book: each is an article, and "book.epub#3" is its path. Asking a book costs some
 * milliseconds, so only what has the name of one is asked or, where a name says nothing and the
 * caller can bear to open a file for it, what begins like one.
 */
#include "intake/taking.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

size_t chapter_path(const char *path, unsigned *chapter)
{
	const char *mark = strrchr(path, '#');
	size_t digits = mark ? strspn(mark + 1, "0123456789") : 0;
	if (!digits || digits > 6 || mark[1 + digits] || mark == path)
		return 0;
	*chapter = (unsigned)strtoul(mark + 1, NULL, 10);
	return *chapter ? (size_t)(mark - path) : 0;
}

bool is_book(struct slice name, int fd)
{
	char start[64];
	return pread(fd, start, sizeof start, 0) == sizeof start &&
	       memcmp(start, "PK\3\4", 4) == 0 &&
	       (name_ends(name, ".epub") ||
		       memcmp(start + 30, "mimetypeapplication/epub+zip", 28) == 0);
}

static bool may_be_book(struct slice name, bool look)
{
	return name_ends(name, ".epub") ||
	       (look && name.len && (name_ends(name, ".zip") || !memchr(name.at, '.', name.len)));
}

static unsigned count_chapters(const struct unpack *unpack, int fd)
{
	struct answer answer;
	unsigned chapters = 0;
	unpack_ask(unpack, ASK_CHAPTERS, 0, (struct feed){ fd, SLICE("") }, &answer);
	for (size_t i = 0; answer.state <= ANSWER_PART && i < answer.body.len; i++)
		chapters += answer.body.at[i] == '\n';
	answer_release(&answer);
	return chapters;
}

static struct slice name_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slice_of(slash ? slash + 1 : path);
}

bool intake_may_be_book(const char *path, bool look)
{
	return may_be_book(name_of(path), look);
}

unsigned intake_chapters(const char *path, bool look, struct article_options options)
{
	struct slice name = name_of(path);
	if (!may_be_book(name, look) || filter_find(options.unpack, name))
		return 0;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	if (fd < 0)
		return 0;
	unsigned chapters = is_book(name, fd) ? count_chapters(options.unpack, fd) : 0;
	close(fd);
	return chapters;
}
