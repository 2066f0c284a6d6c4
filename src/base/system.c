/* What the system is asked for, with its interruptions taken care of. */
#include "base/base.h"

#include <errno.h>
#include <malloc.h>
#include <sys/mman.h>
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
