/* What the system is asked for, with its interruptions taken care of. */
#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
	KEPT_MOST = 1 << 24
};

void memory_keep(void)
{
	mallopt(M_MMAP_THRESHOLD, KEPT_MOST);
	mallopt(M_TRIM_THRESHOLD, KEPT_MOST);
}

int64_t clock_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

bool write_all(int fd, struct slice bytes)
{
	while (bytes.len) {
		ssize_t done = write(fd, bytes.at, bytes.len);
		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		bytes = slice_cut(bytes, (size_t)done, bytes.len);
	}
	return true;
}

int memory_file(struct slice bytes)
{
	int fd = memfd_create("dramatis", MFD_CLOEXEC);
	if (fd < 0 || (write_all(fd, bytes) && lseek(fd, 0, SEEK_SET) == 0))
		return fd;
	int why = errno;
	close(fd);
	errno = why;
	return -1;
}

void make_folders(const char *path)
{
	char folder[4096];
	for (const char *at = path + 1; (at = strchr(at, '/')); at++) {
		snprintf(folder, sizeof folder, "%.*s", (int)(at - path), path);
		mkdir(folder, 0700);
	}
}

/* What was to be said of an earlier failure is not lost to a later one. */
static bool give_up(int fd, const char *new)
{
	int why = errno;
	if (fd >= 0)
		close(fd);
	unlink(new);
	errno = why;
	return false;
}

/* A file of that name is what a session left that was killed, whose number this one has now. */
static int make_new(const char *new)
{
	int fd, tries = 2;
	while ((fd = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)) < 0 &&
		errno == EEXIST && --tries > 0)
		unlink(new);
	return fd;
}

static bool replace(const char *path, const char *new, struct slice bytes)
{
	struct stat stat_old;
	bool old = stat(path, &stat_old) == 0;
	/* Who has protected a file does not mean that only its name stays. */
	if (old && access(path, W_OK) != 0)
		return false;
	int fd = make_new(new);
	if (fd < 0)
		return false;
	if (old)
		fchmod(fd, stat_old.st_mode & 07777);
	if (!write_all(fd, bytes) || fsync(fd) != 0)
		return give_up(fd, new);
	return (close(fd) == 0 && rename(new, path) == 0) || give_up(-1, new);
}

bool file_replace(const char *path, struct slice bytes)
{
	struct buffer new = { 0 };
	char *real = realpath(path, NULL);
	buffer_print(&new, "%s.%ld~", real ? real : path, (long)getpid());
	bool fine = replace(real ? real : path, new.at, bytes);
	int why = errno;
	buffer_release(&new);
	free(real);
	errno = why;
	return fine;
}
