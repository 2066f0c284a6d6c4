/*
 * The program is a grandchild in a session of its own: no signal of our terminal reaches it, it has
 * nothing to write to, and nobody has to wait for it. A pipe that is closed by exec() says whether
 * there was such a program.
 */
#include "app/opener.h"

#include "text/text.h"
#include "unpack/unpack.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

bool address_opens(struct slice address)
{
	static const char *const schemes[] = { "https:", "http:", "ftp:", "mailto:" };
	for (size_t i = 0; i < COUNT_OF(schemes); i++)
		if (address.len > strlen(schemes[i]) &&
			slice_starts_alike(address, slice_of(schemes[i])))
			return true;
	return false;
}

const char *opener_command(const char *option)
{
	const char *x11 = getenv("DISPLAY"), *wayland = getenv("WAYLAND_DISPLAY");
	if (strcmp(option, "none") == 0)
		return NULL;
	if (strcmp(option, "auto") != 0)
		return option;
	return (x11 && *x11) || (wayland && *wayland) ? "xdg-open %s" : NULL;
}

struct slice opener_name(const char *command, struct arena *arena)
{
	struct argv argv;
	argv_cut(&argv, slice_of(command), "");
	struct slice name = argv.wrong ? SLICE("opener") : slice_of(argv.word[0]);
	const char *slash = name.len ? memrchr(name.at, '/', name.len) : NULL;
	if (slash)
		name = slice_cut(name, (size_t)(slash + 1 - name.at), name.len);
	name = arena_copy(arena, name);
	argv_release(&argv);
	return name;
}

/* ---- processes: between fork() and exec() only what a signal handler might call */

static void be_program(char *const *words, int report)
{
	sigset_t none;
	int null = open("/dev/null", O_RDWR);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGPIPE, SIG_DFL);
	for (int fd = 0; fd <= 2; fd++)
		dup2(null, fd);
	execvp(words[0], words);
	int why = errno;
	ssize_t told = write(report, &why, sizeof why);
	(void)told;
}

/* The child ends at once, and its own child belongs to nobody. */
static pid_t detach(char *const *words, int report)
{
	pid_t child = fork();
	if (child != 0)
		return child;
	setsid();
	if (fork() == 0)
		be_program(words, report);
	_exit(0);
}

static bool start(char *const *words, struct err *err)
{
	int report[2], why = 0;
	ssize_t got;
	if (pipe2(report, O_CLOEXEC) < 0)
		return err_set(err, ERR_SYSTEM, "%s: %s", words[0], strerror(errno));
	pid_t child = detach(words, report[1]);
	close(report[1]);
	while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR)
		;
	do
		got = read(report[0], &why, sizeof why);
	while (got < 0 && errno == EINTR);
	close(report[0]);
	if (child < 0 || got == sizeof why)
		return err_set(err, ERR_SYSTEM, "%s: %s", words[0],
			child < 0 ? "no process could be started" : strerror(why));
	return true;
}

bool opener_run(const char *command, struct slice address, struct err *err)
{
	struct argv argv;
	struct arena arena;
	arena_init(&arena);
	address = text_address(&arena, address);
	argv_cut(&argv, slice_of(command), address.at);
	if (!argv.is_named)
		argv_add(&argv, address);
	bool fine = argv.wrong ? err_set(err, ERR_CONFIG, "opener: %s", argv.wrong)
			       : start(argv.word, err);
	argv_release(&argv);
	arena_release(&arena);
	return fine;
}
