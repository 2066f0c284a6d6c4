/*
 * The limits first, then the file, then the answer. What is unpacked here may have been made to do
 * harm, so the process can take little: so much memory, no byte of a file, and no child where it
 * does not run as root. How much time, the reader says.
 */
#include "unpack/child/child.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static void limit(int resource, rlim_t most)
{
	setrlimit(resource, &(struct rlimit){ most, most });
}

/* UNPACK_MEMORY is 0 where sanitizers need all the addresses there are. */
static void limit_all(void)
{
	if (UNPACK_MEMORY)
		limit(RLIMIT_AS, UNPACK_MEMORY);
	limit(RLIMIT_FSIZE, 0);
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_NPROC, 0);
}

/* Mapped: a file that is cut short meanwhile ends this process, and no other. */
static bool map_input(struct slice *file, struct err *err)
{
	struct stat stat;
	if (fstat(STDIN_FILENO, &stat) < 0 || !S_ISREG(stat.st_mode))
		return err_set(err, ERR_INPUT, "standard input is no file");
	if (!stat.st_size)
		return err_set(err, ERR_INPUT, "an empty file");
	void *at = mmap(NULL, (size_t)stat.st_size, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
	*file = (struct slice){ at, (size_t)stat.st_size };
	return at != MAP_FAILED || err_set(err, ERR_INPUT, "too large to be unpacked");
}

static enum child_status answer(
	struct slice file, const char *what, unsigned number, struct err *err)
{
	if (strcmp(what, "stream") == 0)
		return stream_answer(file, stdout, err);
	if (strcmp(what, "chapters") == 0)
		return chapters_answer(file, stdout, err);
	if (strcmp(what, "chapter") == 0)
		return chapter_answer(file, number, stdout, err);
	if (strcmp(what, "mail") == 0 || strcmp(what, "mail-plain") == 0)
		return mail_answer(file, what[4] != '\0', stdout, err);
	err_set(err, ERR_USAGE,
		"usage: dramatis-unpack stream|chapters|chapter|mail|mail-plain [N] <FILE");
	return CHILD_REFUSES;
}

int main(int argc, char **argv)
{
	struct err err = { 0 };
	struct slice file;
	enum child_status status = CHILD_REFUSES;
	setlocale(LC_CTYPE, "C.UTF-8");
	limit_all();
	if (map_input(&file, &err))
		status = answer(file, argc > 1 ? argv[1] : "",
			argc > 2 ? (unsigned)strtoul(argv[2], NULL, 10) : 0, &err);
	if (fflush(stdout) != 0 && status == CHILD_DONE)
		status = CHILD_CUT;
	if (status != CHILD_DONE)
		fprintf(stderr, "dramatis: %s\n", err.text);
	return (int)status;
}
