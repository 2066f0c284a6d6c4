/* The user's filters: commands for files that this program cannot read. */
#include "unpack/run.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
	NAME_SHOWN = 60, /* bytes of a program's name in a message */
	PATH_MARK = 1,   /* no command holds such a byte, so it shows where paths go */
};

const struct filter *filter_find(const struct unpack *unpack, struct slice name)
{
	const char *dot = name.len ? memrchr(name.at, '.', name.len) : NULL;
	struct slice ending = dot ? slice_cut(name, (size_t)(dot + 1 - name.at), name.len) : name;
	for (size_t i = 0; dot && unpack && i < unpack->filters; i++) {
		const struct filter *filter = &unpack->filter[i];
		if (filter->ending.len == ending.len &&
			strncasecmp(filter->ending.at, ending.at, ending.len) == 0)
			return filter;
	}
	return NULL;
}

/* A name of a file must not be read as shell: where it is only a part of a word that has blanks or
 * signs of a shell in it, some shell will be given that word. */
static bool is_shell_text(const struct argv *argv)
{
	for (size_t i = 0; i < argv->count; i++)
		if (strchr(argv->word[i], PATH_MARK) && strpbrk(argv->word[i], " \t;|&$`<>()"))
			return true;
	return false;
}

bool filter_check(struct slice command, struct err *err)
{
	struct argv argv;
	argv_cut(&argv, command, (const char[]){ PATH_MARK, '\0' });
	const char *wrong = argv.wrong;
	if (!wrong && is_shell_text(&argv))
		wrong = "a shell would read %s: write \"$1\" there, and behind it sh %s";
	argv_release(&argv);
	return !wrong || err_set(err, ERR_CONFIG, "%s", wrong);
}

/* ---- running */

static const char *program_name(const struct argv *argv)
{
	const char *slash = strrchr(argv->word[0], '/');
	return slash && slash[1] ? slash + 1 : argv->word[0];
}

static void explain(
	struct answer *answer, const struct ran *ran, const char *name, unsigned seconds)
{
	char *why = answer->why;
	size_t room = sizeof answer->why;
	const char *colon = ran->said[0] ? ": " : "";
	switch (ran->how) {
	case RAN_ENDED:
		snprintf(why, room, "%.*s: exit status %d%s%s", NAME_SHOWN, name, ran->status,
			colon, ran->said);
		break;
	case RAN_KILLED:
		snprintf(why, room, "%.*s: %s%s%s", NAME_SHOWN, name, strsignal(ran->status), colon,
			ran->said);
		break;
	case RAN_LATE:
		snprintf(why, room, "%.*s took more than %u s", NAME_SHOWN, name, seconds);
		break;
	case RAN_FULL:
		snprintf(why, room, "%.*s wrote more than 256 MB", NAME_SHOWN, name);
		break;
	case RAN_STOPPED:
		snprintf(why, room, "%.*s was stopped", NAME_SHOWN, name);
		break;
	case RAN_NOT:
		snprintf(why, room, "%.*s: %s", NAME_SHOWN, name,
			ran->status == ENOENT ? "no such program" : strerror(ran->status));
		break;
	}
}

void filter_run(const struct unpack *unpack, struct slice command, const char *path,
	struct feed feed, struct answer *answer)
{
	struct argv argv;
	*answer = (struct answer){ .state = ANSWER_WHOLE };
	struct ran ran = { .out = &answer->bytes };
	argv_cut(&argv, command, path ? path : "/dev/stdin");
	if (argv.wrong) {
		snprintf(answer->why, sizeof answer->why, "its filter: %s", argv.wrong);
		answer->state = ANSWER_NONE;
	} else {
		run_child(unpack, argv.word, feed, &ran);
		answer->body = buffer_slice(&answer->bytes);
	}
	if (!argv.wrong && (ran.how != RAN_ENDED || ran.status)) {
		explain(answer, &ran, program_name(&argv), run_seconds(unpack));
		answer->state = ran.how == RAN_FULL ? ANSWER_PART : ANSWER_NONE;
	}
	argv_release(&argv);
}
