/*
 * dramatis-unpack, asked. It is given the file as standard input and answers on standard output
 * with a head of "key value" lines, an empty line, and the document to its end. Its exit status
 * says whether that is all, see child/child.h; its first line on standard error says why not.
 *
 * It lies beside the program, as in a build, or where it was installed.
 */
#include "unpack/child/status.h"
#include "unpack/run.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	PATH_ROOM = 4096,
};

void answer_release(struct answer *answer)
{
	buffer_release(&answer->bytes);
}

/* ---- where it is */

static bool is_there(const char *path)
{
	return access(path, X_OK) == 0;
}

static bool find_child(char path[PATH_ROOM])
{
	const char *folder = getenv("DRAMATIS_LIBEXEC");
	if (folder && folder[0]) {
		snprintf(path, PATH_ROOM, "%s/dramatis-unpack", folder);
		return is_there(path);
	}
	ssize_t len = readlink("/proc/self/exe", path, PATH_ROOM - 32);
	char *slash = len > 0 ? memrchr(path, '/', (size_t)len) : NULL;
	if (slash) {
		strcpy(slash, "/dramatis-unpack");
		if (is_there(path))
			return true;
	}
	snprintf(path, PATH_ROOM, "%s/dramatis-unpack", LIBEXEC_FOLDER);
	return is_there(path);
}

/* ---- its answer */

/* The head ends with an empty line; without one the child ended before it had anything to say. */
static void cut_head(struct answer *answer)
{
	struct slice all = buffer_slice(&answer->bytes);
	const char *end = all.len ? memmem(all.at, all.len, "\n\n", 2) : NULL;
	if (end)
		answer->body = slice_cut(all, (size_t)(end + 2 - all.at), all.len);
}

struct slice answer_value(const struct answer *answer, const char *key)
{
	struct slice rest = buffer_slice(&answer->bytes);
	size_t len = strlen(key);
	while (answer->body.at && rest.at < answer->body.at) {
		const char *end = memchr(rest.at, '\n', rest.len);
		struct slice line = slice_cut(rest, 0, (size_t)(end - rest.at));
		if (line.len > len && memcmp(line.at, key, len) == 0 && line.at[len] == ' ')
			return slice_trim(slice_cut(line, len, line.len));
		rest = slice_cut(rest, line.len + 1, rest.len);
	}
	return SLICE("");
}

static void explain(struct answer *answer, const struct ran *ran, unsigned seconds)
{
	const char *why = ran->said[0] ? ran->said : "it could not be unpacked";
	if (ran->how == RAN_KILLED)
		why = strsignal(ran->status);
	else if (ran->how == RAN_FULL)
		why = "more than 256 MB when unpacked";
	else if (ran->how == RAN_STOPPED)
		why = "stopped";
	else if (ran->how == RAN_NOT)
		why = strerror(ran->status);
	if (ran->how == RAN_LATE)
		snprintf(answer->why, sizeof answer->why, "unpacking took more than %u s", seconds);
	else
		snprintf(answer->why, sizeof answer->why, "%s%s",
			ran->how == RAN_KILLED ? "unpacking failed: " : "", why);
}

static void judge(struct answer *answer, const struct ran *ran, unsigned seconds)
{
	bool ended = ran->how == RAN_ENDED;
	cut_head(answer);
	if (ended && ran->status == CHILD_DONE && answer->body.at)
		return;
	explain(answer, ran, seconds);
	answer->state = ended && ran->status == CHILD_LACKS                        ? ANSWER_MISSING
			: answer->body.len && (!ended || ran->status == CHILD_CUT) ? ANSWER_PART
										   : ANSWER_NONE;
}

void unpack_ask(const struct unpack *unpack, enum question question, unsigned chapter,
	struct feed feed, struct answer *answer)
{
	static const char *const words[] = {
		[ASK_STREAM] = "stream",
		[ASK_CHAPTERS] = "chapters",
		[ASK_CHAPTER] = "chapter",
		[ASK_MAIL] = "mail",
		[ASK_MAIL_PLAIN] = "mail-plain",
	};
	char path[PATH_ROOM], number[16];
	*answer = (struct answer){ .state = ANSWER_WHOLE };
	struct ran ran = { .out = &answer->bytes };
	if (!find_child(path)) {
		answer->state = ANSWER_MISSING;
		return;
	}
	snprintf(number, sizeof number, "%u", chapter);
	char *word[] = { path, (char *)words[question], number, NULL };
	run_child(unpack, word, feed, &ran);
	judge(answer, &ran, run_seconds(unpack));
}

void unpack_libraries(struct buffer *list)
{
	buffer_add_slice(list, SLICE(UNPACK_LIBRARIES));
}
