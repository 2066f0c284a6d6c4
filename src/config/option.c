/*
 * Options by name.
 *
 * An option is a place in struct options and one of five kinds; a kind is two functions, one from
 * what the user wrote and one back. A value that is refused leaves the old one where it was.
 */
#include "config/option.h"
#include "config/word.h"

#include <stdio.h>
#include <string.h>

struct option;

struct kind {
	bool (*set)(const struct option *, void *place, struct slice value, struct err *);
	void (*print)(const struct option *, const void *place, struct buffer *);
};

struct option {
	struct option_info info;
	const struct kind *kind;
	size_t offset;
	int least, most;
};

static bool refuse(
	const struct option *option, struct slice value, struct err *err, const char *wanted)
{
	struct slice shown = word_shown(value);
	return err_set(err, ERR_CONFIG, "%s: '%.*s' is not %s", option->info.name, (int)shown.len,
		shown.at, wanted);
}

static bool set_flag(const struct option *option, void *place, struct slice value, struct err *err)
{
	static const char *const words[] = { "off", "on", "no", "yes", "false", "true", "0", "1" };
	for (size_t i = 0; i < COUNT_OF(words); i++)
		if (word_same(value, words[i])) {
			*(bool *)place = i % 2;
			return true;
		}
	return refuse(option, value, err, "on or off");
}

static void print_flag(const struct option *option, const void *place, struct buffer *buf)
{
	(void)option;
	buffer_print(buf, "%s", *(const bool *)place ? "on" : "off");
}

static bool set_number(
	const struct option *option, void *place, struct slice value, struct err *err)
{
	if (word_number(value, option->least, option->most, place))
		return true;
	char wanted[64];
	snprintf(wanted, sizeof wanted, "a number from %d to %d", option->least, option->most);
	return refuse(option, value, err, wanted);
}

static void print_number(const struct option *option, const void *place, struct buffer *buf)
{
	(void)option;
	buffer_print(buf, "%d", *(const int *)place);
}

/* The words of a choice, one a line, for a guess. */
static void list_words(const struct option *option, struct buffer *names)
{
	struct slice words = slice_of(option->info.type), word;
	while (word_next(&words, "|", &word)) {
		buffer_add_slice(names, word);
		buffer_add_char(names, '\n');
	}
}

static bool set_choice(
	const struct option *option, void *place, struct slice value, struct err *err)
{
	struct slice words = slice_of(option->info.type), word;
	for (int at = 0; word_next(&words, "|", &word); at++)
		if (slice_equal(value, word)) {
			*(int *)place = at;
			return true;
		}
	char what[128];
	struct buffer names = { 0 };
	snprintf(what, sizeof what, "%s is one of %s, not", option->info.name, option->info.type);
	list_words(option, &names);
	return word_unknown(err, what, value, &names);
}

static struct slice choice_word(const struct option *option, int at)
{
	struct slice words = slice_of(option->info.type), word;
	while (word_next(&words, "|", &word) && at)
		at--;
	return word;
}

static void print_choice(const struct option *option, const void *place, struct buffer *buf)
{
	buffer_add_slice(buf, choice_word(option, *(const int *)place));
}

/* No quote, so that a word can always be written back between quotes. */
static bool set_word(const struct option *option, void *place, struct slice value, struct err *err)
{
	char *word = place;
	if (!value.len || value.len >= sizeof((struct options *)0)->theme ||
		memchr(value.at, '"', value.len) || memchr(value.at, '\n', value.len))
		return refuse(option, value, err, "a name of at most 63 bytes");
	memcpy(word, value.at, value.len);
	word[value.len] = '\0';
	return true;
}

/* As for a filter, a quote that is open or a shell that would read the address is told. */
static bool set_program(
	const struct option *option, void *place, struct slice value, struct err *err)
{
	struct err why;
	char *program = place;
	if (!filter_check(value, &why))
		return err_set(err, ERR_CONFIG, "%s: %s", option->info.name, why.text);
	if (memchr(value.at, '"', value.len))
		return err_set(err, ERR_CONFIG, "%s: write ' for \"", option->info.name);
	if (value.len >= sizeof((struct options *)0)->opener || memchr(value.at, '\n', value.len))
		return refuse(option, value, err, "a command of at most 255 bytes");
	memcpy(program, value.at, value.len);
	program[value.len] = '\0';
	return true;
}

static void print_word(const struct option *option, const void *place, struct buffer *buf)
{
	(void)option;
	buffer_print(buf, "%s", (const char *)place);
}

static const struct kind flag = { set_flag, print_flag };
static const struct kind number = { set_number, print_number };
static const struct kind choice = { set_choice, print_choice };
static const struct kind word = { set_word, print_word };
static const struct kind program = { set_program, print_word };

#define FLAG(id, fallback, does) NAME_OF(id)
#define NUMBER(id, fallback, lo, hi, does) NAME_OF(id)
#define CHOICE(id, fallback, words, does) NAME_OF(id)
#define WORD(id, fallback, does) NAME_OF(id)
#define PROGRAM(id, fallback, does) NAME_OF(id)
#include "config/options.def"
#undef FLAG
#undef NUMBER
#undef CHOICE
#undef WORD
#undef PROGRAM

#define OPTION(id, type, does, what, lo, hi)                                                       \
	{ { name_of_##id, type, does }, &(what), offsetof(struct options, id), lo, hi },
#define FLAG(id, fallback, does) OPTION(id, "on|off", does, flag, 0, 1)
#define NUMBER(id, fallback, lo, hi, does) OPTION(id, #lo ".." #hi, does, number, lo, hi)
#define CHOICE(id, fallback, words, does) OPTION(id, words, does, choice, 0, 0)
#define WORD(id, fallback, does) OPTION(id, "name", does, word, 0, 0)
#define PROGRAM(id, fallback, does) OPTION(id, "program", does, program, 0, 0)
static const struct option options[] = {
#include "config/options.def"
};
#undef FLAG
#undef NUMBER
#undef CHOICE
#undef WORD
#undef PROGRAM

void options_reset(struct options *to)
{
#define FLAG(id, fallback, does) .id = fallback,
#define NUMBER(id, fallback, lo, hi, does) .id = fallback,
#define CHOICE(id, fallback, words, does) .id = fallback,
#define WORD(id, fallback, does) .id = fallback,
#define PROGRAM(id, fallback, does) .id = fallback,
	*to = (struct options){
#include "config/options.def"
	};
#undef FLAG
#undef NUMBER
#undef CHOICE
#undef WORD
#undef PROGRAM
}

size_t option_count(void)
{
	return COUNT_OF(options);
}

const struct option_info *option_info(size_t index)
{
	return &options[index].info;
}

static const struct option *option_find(struct slice written)
{
	for (size_t i = 0; i < COUNT_OF(options); i++)
		if (word_same(written, options[i].info.name))
			return &options[i];
	return NULL;
}

static bool unknown_option(struct slice written, struct err *err)
{
	struct buffer names = { 0 };
	for (size_t i = 0; i < COUNT_OF(options); i++)
		buffer_print(&names, "%s\n", options[i].info.name);
	return word_unknown(err, "unknown option", written, &names);
}

bool option_set(struct options *to, struct slice written, struct slice value, struct err *err)
{
	const struct option *option = option_find(written);
	if (!option)
		return unknown_option(written, err);
	return option->kind->set(option, (char *)to + option->offset, slice_trim(value), err);
}

void option_print(const struct options *from, size_t index, struct buffer *buf)
{
	const struct option *option = &options[index];
	option->kind->print(option, (const char *)from + option->offset, buf);
}

struct slice options_preset(const struct options *from)
{
	return choice_word(option_find(SLICE("keys")), from->keys);
}
