/*
 * The user's filters. A command is words between blanks, of which quotes of either kind keep some
 * together; there is no shell behind it, so nothing else is special, and a file may be called
 * whatever it likes. Who wants a shell writes one: sh -c '...'.
 */
#include "unpack/run.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
	WORDS_MOST = 64,
	NAME_SHOWN = 60, /* bytes of a program's name in a message */
	PATH_MARK = 1,   /* no command holds such a byte, so it shows where paths go */
};

/* A command, cut up. */
struct words {
	struct arena arena;
	char *word[WORDS_MOST + 1];
	size_t count;
	bool names_path; /* %s was in it */
	const char *wrong;
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

/* ---- words */

static void add_path(struct words *words, struct buffer *word, const char *path)
{
	words->names_path = true;
	if (!word->len && path[0] == '-') /* a file, not an option */
		buffer_add_slice(word, SLICE("./"));
	buffer_add_slice(word, slice_of(path));
}

/* One word from AT on; returns the place behind it. */
static size_t read_word(
	struct words *words, struct slice command, size_t at, const char *path, struct buffer *word)
{
	char quote = '\0';
	for (; at < command.len && (quote || (command.at[at] != ' ' && command.at[at] != '\t'));
		at++) {
		char c = command.at[at], next = at + 1 < command.len ? command.at[at + 1] : '\0';
		if (c == quote) {
			quote = '\0';
		} else if (!quote && (c == '"' || c == '\'')) {
			quote = c;
		} else if (c == '%' && next == 's') {
			add_path(words, word, path);
			at++;
		} else {
			buffer_add_char(word, c);
			at += c == '%' && next == '%';
		}
	}
	if (quote)
		words->wrong = "a quote is not closed";
	return at;
}

static void words_init(struct words *words, struct slice command, const char *path)
{
	struct buffer word = { 0 };
	*words = (struct words){ 0 };
	arena_init(&words->arena);
	command = slice_trim(command);
	for (size_t at = 0; at < command.len && !words->wrong;) {
		if (command.at[at] == ' ' || command.at[at] == '\t') {
			at++;
			continue;
		}
		word.len = 0;
		at = read_word(words, command, at, path, &word);
		if (words->count == WORDS_MOST)
			words->wrong = "more than 64 words";
		else
			words->word[words->count++] =
				(char *)arena_copy(&words->arena, buffer_slice(&word)).at;
	}
	if (!words->wrong && (!words->count || !words->word[0][0]))
		words->wrong = "no command";
	buffer_release(&word);
}

/* A name of a file must not be read as shell. */
static bool is_shell_text(const struct words *words)
{
	size_t len = words->count ? strlen(words->word[0]) : 0;
	if (len < 2 || strcmp(words->word[0] + len - 2, "sh") != 0)
		return false;
	for (size_t i = 1; i + 1 < words->count; i++)
		if (strcmp(words->word[i], "-c") == 0)
			return strchr(words->word[i + 1], PATH_MARK);
	return false;
}

bool filter_check(struct slice command, struct err *err)
{
	struct words words;
	words_init(&words, command, (const char[]){ PATH_MARK, '\0' });
	const char *wrong = words.wrong;
	if (!wrong && is_shell_text(&words))
		wrong = "a shell would read %s: write \"$1\" there, and behind it sh %s";
	arena_release(&words.arena);
	return !wrong || err_set(err, ERR_CONFIG, "%s", wrong);
}

/* ---- running */

static const char *program_name(const struct words *words)
{
	const char *slash = strrchr(words->word[0], '/');
	return slash && slash[1] ? slash + 1 : words->word[0];
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
	struct words words;
	*answer = (struct answer){ .state = ANSWER_WHOLE };
	struct ran ran = { .out = &answer->bytes };
	words_init(&words, command, path ? path : "/dev/stdin");
	if (words.wrong) {
		snprintf(answer->why, sizeof answer->why, "its filter: %s", words.wrong);
		answer->state = ANSWER_NONE;
	} else {
		run_child(unpack, words.word, feed, &ran);
		answer->body = buffer_slice(&answer->bytes);
	}
	if (!words.wrong && (ran.how != RAN_ENDED || ran.status)) {
		explain(answer, &ran, program_name(&words), run_seconds(unpack));
		answer->state = ran.how == RAN_FULL ? ANSWER_PART : ANSWER_NONE;
	}
	arena_release(&words.arena);
}
