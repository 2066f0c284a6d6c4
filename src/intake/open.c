/*
 * Opening. A file of usual size is read whole and closed; of a huge one the first piece is read
 * and the file stays open. Reading, not mapping: a file that is cut short while it is open must
 * not end the program. What has no size to ask for (a pipe, standard input) is read to its end.
 */
#include "intake/taking.h"

#include "html/html.h"
#include "markdown/markdown.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct taking taking_of(
	struct article *article, struct article_options options, struct err *err)
{
	return (struct taking){
		.article = article, .options = options, .err = err, .name = article->name
	};
}

static struct article *taken(struct article *article, bool fine)
{
	if (fine)
		return article;
	article_free(article);
	return NULL;
}

struct article *intake_from(
	const char *name, struct slice bytes, struct article_options options, struct err *err)
{
	struct article *article = article_new(name);
	struct taking taking = taking_of(article, options, err);
	return taken(article, take_bytes(&taking, bytes));
}

/* ---- files */

/* Up to MOST bytes of what FD still has. */
static bool read_through(int fd, struct buffer *bytes, size_t most)
{
	while (bytes->len < most) {
		char part[65536];
		size_t room = most - bytes->len < sizeof part ? most - bytes->len : sizeof part;
		ssize_t got = read(fd, part, room);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return got == 0;
		buffer_add(bytes, part, (size_t)got);
	}
	return true;
}

static bool refuse_errno(struct taking *taking)
{
	return article_refuse(taking->err, taking->article->path, strerror(errno));
}

static bool take_all(struct taking *taking, int fd, struct buffer *bytes)
{
	if (!read_through(fd, bytes, READ_MOST))
		return refuse_errno(taking);
	return take_bytes(taking, buffer_slice(bytes));
}

/* FD is taken over if the article needs it for later. */
static bool take_large(struct taking *taking, int *fd, uint64_t size, struct buffer *bytes)
{
	if (!read_through(*fd, bytes, SNIFFED))
		return refuse_errno(taking);
	struct sniffed sniffed = sniff(taking, buffer_slice(bytes));
	if (sniffed.form == FORM_NONE)
		return article_refuse(taking->err, taking->article->path, sniffed.what);
	if (sniffed.form >= FORM_STREAM)
		return take_wrapped(taking, sniffed, (struct feed){ *fd, SLICE("") });
	bool is_utf8 = coding_is_utf8(sniffed.coding);
	if (!is_utf8 || form_read(sniffed.form, size, NULL) != FORM_TEXT)
		return take_all(taking, *fd, bytes);
	form_read(sniffed.form, size, taking->article);
	int given = *fd;
	*fd = -1;
	return take_file(taking, given, size, sniffed.coding);
}

static bool take_path(struct taking *taking, const char *path, int *fd, struct buffer *bytes)
{
	struct stat stat;
	const struct filter *filter = filter_find(taking->options.unpack, taking->name);
	if (fstat(*fd, &stat) < 0)
		return refuse_errno(taking);
	if (S_ISDIR(stat.st_mode))
		return article_refuse(taking->err, taking->article->path, "a folder");
	if (filter)
		return take_filtered(taking, filter, path, (struct feed){ *fd, SLICE("") });
	if (!S_ISREG(stat.st_mode) || stat.st_size <= (off_t)USUAL_SIZE)
		return take_all(taking, *fd, bytes);
	return take_large(taking, fd, (uint64_t)stat.st_size, bytes);
}

/* -1 where PATH names no chapter of a book. */
static int open_book(const char *path, struct taking *taking)
{
	size_t len = chapter_path(path, &taking->chapter);
	if (!len)
		return -1;
	struct slice book = arena_copy(&taking->article->arena, (struct slice){ path, len });
	taking->name = slice_cut(taking->name, 0, taking->name.len - (strlen(path) - len));
	int fd = open(book.at, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0 || is_book(taking->name, fd))
		return fd;
	close(fd);
	return -1;
}

/* -1 and errno. */
static int open_path(const char *path, struct taking *taking)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd >= 0 || errno != ENOENT)
		return fd;
	fd = open_book(path, taking);
	errno = ENOENT;
	return fd;
}

struct article *intake_open(const char *path, struct article_options options, struct err *err)
{
	struct article *article = article_new(path);
	struct taking taking = taking_of(article, options, err);
	struct buffer bytes = { 0 };
	int fd = open_path(path, &taking);
	bool fine = fd < 0 ? refuse_errno(&taking) : take_path(&taking, path, &fd, &bytes);
	buffer_release(&bytes);
	if (fd >= 0)
		close(fd);
	return taken(article, fine);
}

void intake_libraries(struct buffer *list)
{
	html_libraries(list);
	markdown_libraries(list);
	unpack_libraries(list);
}
