/*
 * The names of --gazetteer: a file that is read whole, once, before any article. Its faults are
 * said before the first frame, and only so many of them as a reader looks at.
 */
#include "app/app.h"
#include "app/output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum {
	FAULTS_SHOWN = 20,
	NAMES_MOST = 1 << 28 /* bytes: ten million names, or no list at all */
};

struct faults {
	const char *path;
	unsigned count;
};

static void say_fault(void *keeper, unsigned line, const char *what)
{
	struct faults *faults = keeper;
	struct buffer text = { 0 };
	if (faults->count++ >= FAULTS_SHOWN)
		return;
	buffer_print(&text, "%s:%u: %s", faults->path, line, what);
	output_lines(stderr, text.at);
	buffer_release(&text);
}

static void say_rest(const struct faults *faults)
{
	struct buffer text = { 0 };
	if (faults->count <= FAULTS_SHOWN)
		return;
	buffer_print(&text, "%s: and %u more", faults->path, faults->count - FAULTS_SHOWN);
	output_lines(stderr, text.at);
	buffer_release(&text);
}

static bool read_names(const char *path, struct buffer *names)
{
	char bytes[1 << 16];
	size_t len;
	FILE *file = fopen(path, "re");
	if (!file)
		return false;
	while (names->len <= NAMES_MOST && (len = fread(bytes, 1, sizeof bytes, file)) > 0)
		buffer_add(names, bytes, len);
	int why = ferror(file) ? errno : names->len > NAMES_MOST ? EFBIG : 0;
	fclose(file);
	errno = why;
	return !why;
}

bool session_list_names(struct session *session, const char *path, struct err *err)
{
	struct buffer names = { 0 };
	struct faults faults = { .path = path };
	bool fine = read_names(path, &names);
	if (fine) {
		session->listed = roster_listed(buffer_slice(&names), say_fault, &faults);
		say_rest(&faults);
	} else {
		err_set(err, ERR_USAGE, "%.150s: %s", path, strerror(errno));
	}
	buffer_release(&names);
	return fine;
}
