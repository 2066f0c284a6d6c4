/*
 * Commands that a user writes. A command is words between blanks, of which quotes of either kind
 * keep some together; there is no shell behind it, so nothing else is special, and what stands for
 * %s may be called whatever it likes. Who wants a shell writes one: sh -c '...'.
 */
#include "unpack/unpack.h"

void argv_add(struct argv *argv, struct slice word)
{
	if (argv->count == WORDS_MOST)
		argv->wrong = "more than 64 words";
	else
		argv->word[argv->count++] = (char *)arena_copy(&argv->arena, word).at;
}

static void add_named(struct argv *argv, struct buffer *word, const char *named)
{
	argv->is_named = true;
	if (!word->len && named[0] == '-') /* a file, not an option */
		buffer_add_slice(word, SLICE("./"));
	buffer_add_slice(word, slice_of(named));
}

/* One word from AT on; returns the place behind it. */
static size_t read_word(
	struct argv *argv, struct slice command, size_t at, const char *named, struct buffer *word)
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
			add_named(argv, word, named);
			at++;
		} else {
			buffer_add_char(word, c);
			at += c == '%' && next == '%';
		}
	}
	if (quote)
		argv->wrong = "a quote is not closed";
	return at;
}

void argv_cut(struct argv *argv, struct slice command, const char *named)
{
	struct buffer word = { 0 };
	*argv = (struct argv){ 0 };
	arena_init(&argv->arena);
	command = slice_trim(command);
	for (size_t at = 0; at < command.len && !argv->wrong;) {
		if (command.at[at] == ' ' || command.at[at] == '\t') {
			at++;
			continue;
		}
		word.len = 0;
		at = read_word(argv, command, at, named, &word);
		argv_add(argv, buffer_slice(&word));
	}
	if (!argv->wrong && (!argv->count || !argv->word[0][0]))
		argv->wrong = "no command";
	buffer_release(&word);
}

void argv_release(struct argv *argv)
{
	arena_release(&argv->arena);
}
