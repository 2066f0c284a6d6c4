/*
 * One INI file, line by line right or reported.
 *
 * iniparser refuses a whole file for one bad line, one long line or a byte order mark, and knows no
 * line numbers. So the lines are read here, the wrong ones complained of, and only the right ones
 * handed on, see values.c. A file that cannot be a configuration is refused before its first line.
 *
 * The rules of a line, which the manual gives: a comment begins with ';' or '#'; a value may stand
 * between quotes of either kind, within which nothing is special.
 */
#include "config/ini.h"
#include "config/word.h"
#include "text/text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	LINES_MOST = 10000,
	LINE_MOST = 1000
};

struct reader {
	struct ini *ini;
	struct slice sections;
	struct complaints *complaints;
	struct slice section;  /* of the lines that follow */
	bool inside, skipping; /* a section; one that is not known */
	unsigned line;
};

/* ---- the file */

static bool read_all(int fd, struct buffer *text)
{
	char chunk[16384];
	ssize_t got;
	while ((got = read(fd, chunk, sizeof chunk)) > 0 && text->len <= CONFIG_MOST)
		buffer_add(text, chunk, (size_t)got);
	return got >= 0;
}

/* Nobody may ever write into a pipe that lies about under the name of a file. */
static bool is_file(int fd)
{
	struct stat stat_file;
	if (fstat(fd, &stat_file) != 0)
		return false;
	errno = S_ISDIR(stat_file.st_mode) ? EISDIR : 0;
	return S_ISREG(stat_file.st_mode);
}

static bool read_file(const char *path, struct buffer *text, struct complaints *complaints)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	bool read = fd >= 0 && is_file(fd) && read_all(fd, text);
	if (!read)
		complain(complaints, 0, "cannot be read: %s",
			errno ? strerror(errno) : "it is no file");
	if (fd >= 0)
		close(fd);
	return read;
}

static unsigned count_lines(struct slice text)
{
	unsigned lines = 0;
	for (size_t i = 0; i < text.len; i++)
		lines += text.at[i] == '\n';
	return lines;
}

static bool is_config(struct slice text, struct complaints *complaints)
{
	const char *wrong = NULL;
	if (text.len > CONFIG_MOST)
		wrong = "is longer than 1 MB: no configuration";
	else if (text.len && memchr(text.at, '\0', text.len))
		wrong = "holds NUL bytes: no UTF-8 text";
	else if (count_lines(text) > LINES_MOST)
		wrong = "has more than 10,000 lines: no configuration";
	if (wrong)
		complain(complaints, 0, "%s", wrong);
	return !wrong;
}

/* ---- its lines */

static bool is_utf8(struct slice line)
{
	struct arena arena;
	uint32_t repaired;
	arena_init(&arena);
	decode(&arena, line, ENCODING_UTF8, NULL, &repaired);
	arena_release(&arena);
	return !repaired;
}

static bool has_control(struct slice line)
{
	for (size_t i = 0; i < line.len; i++) {
		unsigned char c = (unsigned char)line.at[i];
		bool c1 = i && (unsigned char)line.at[i - 1] == 0xc2 && c >= 0x80 && c < 0xa0;
		if ((c < ' ' && c != '\t') || c == 0x7f || c1)
			return true;
	}
	return false;
}

static bool is_comment(struct slice rest)
{
	return rest.len && (rest.at[0] == ';' || rest.at[0] == '#');
}

static bool is_over(struct slice rest)
{
	rest = slice_trim(rest);
	return !rest.len || is_comment(rest);
}

/* As iniparser keeps it: in lower case; and with '-' for '_', as all names here are written. */
static struct slice copy_name(struct arena *arena, struct slice name)
{
	char *copy = arena_take(arena, name.len + 1);
	for (size_t i = 0; i < name.len; i++) {
		char c = name.at[i];
		copy[i] = c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
	}
	return (struct slice){ copy, name.len };
}

static bool known_section(struct slice name, struct slice sections)
{
	struct slice section;
	while (word_next(&sections, "\n", &section))
		if (slice_equal(name, section))
			return true;
	return false;
}

static void read_section(struct reader *reader, struct slice line)
{
	const char *end = memchr(line.at, ']', line.len);
	reader->inside = true;
	reader->skipping = true;
	if (!end || !is_over(slice_cut(line, (size_t)(end + 1 - line.at), line.len))) {
		complain(reader->complaints, reader->line,
			"a section is written [name], alone on its line; what is below it is "
			"left out");
		return;
	}
	struct slice name = slice_trim(slice_cut(line, 1, (size_t)(end - line.at)));
	reader->section = copy_name(&reader->ini->arena, name);
	reader->skipping = reader->sections.len ? !known_section(reader->section, reader->sections)
						: !name.len;
	if (!reader->skipping)
		return;
	struct err err;
	struct buffer names = { 0 };
	if (!name.len) {
		complain(reader->complaints, reader->line, "a section without a name");
		return;
	}
	buffer_add_slice(&names, reader->sections);
	word_unknown(&err, "unknown section", name, &names);
	complain(reader->complaints, reader->line, "%s", err.text);
}

static bool read_quoted(struct slice rest, struct slice *value, const char **wrong)
{
	const char *end = memchr(rest.at + 1, rest.at[0], rest.len - 1);
	if (!end) {
		*wrong = rest.len == 1 ? "a quote alone: write '\"' or \"'\""
				       : "its quote is not closed";
		return false;
	}
	size_t at = (size_t)(end - rest.at);
	*value = slice_cut(rest, 1, at);
	*wrong = "something follows its closing quote";
	return is_over(slice_cut(rest, at + 1, rest.len));
}

/* A '#' or ';' with nothing behind it, and a colour, were hardly meant as comments. */
static bool is_comment_meant(struct slice comment)
{
	struct look look;
	struct slice colour = slice_cut(comment, 0, comment.len < 7 ? comment.len : 7);
	return comment.len > 1 && !look_parse(colour, &look);
}

static bool read_plain(struct slice rest, struct slice *value, const char **wrong)
{
	size_t end = 0;
	while (end < rest.len && rest.at[end] != ';' && rest.at[end] != '#')
		end++;
	*value = slice_trim(slice_cut(rest, 0, end));
	*wrong = "';' and '#' begin a comment: put the value between quotes";
	return end == rest.len || is_comment_meant(slice_trim(slice_cut(rest, end, rest.len)));
}

static bool read_value(struct slice rest, struct slice *value, const char **wrong)
{
	rest = slice_trim(rest);
	if (rest.len && (rest.at[0] == '"' || rest.at[0] == '\''))
		return read_quoted(rest, value, wrong);
	return read_plain(rest, value, wrong);
}

static void add_entry(struct ini *ini, struct ini_entry entry)
{
	ini->entry = grow(ini->entry, &ini->room, ini->entries + 1, sizeof *ini->entry);
	ini->entry[ini->entries++] = entry;
}

static void read_entry(struct reader *reader, struct slice line)
{
	const char *equals = memchr(line.at, '=', line.len), *wrong;
	struct slice name = slice_trim(slice_cut(line, 0, equals ? (size_t)(equals - line.at) : 0));
	struct slice shown = word_shown(name), value;
	if (!equals)
		complain(reader->complaints, reader->line, "neither [section] nor name = value");
	else if (!name.len)
		complain(reader->complaints, reader->line, "no name before the '='");
	else if (!reader->inside)
		complain(reader->complaints, reader->line, "'%.*s' stands before any [section]",
			(int)shown.len, shown.at);
	else if (!read_value(
			 slice_cut(line, (size_t)(equals + 1 - line.at), line.len), &value, &wrong))
		complain(reader->complaints, reader->line, "%.*s: %s", (int)shown.len, shown.at,
			wrong);
	else
		add_entry(reader->ini,
			(struct ini_entry){ reader->section, copy_name(&reader->ini->arena, name),
				value, reader->line });
}

static void read_line(struct reader *reader, struct slice line)
{
	const char *wrong = NULL;
	line = slice_trim(line);
	if (line.len > LINE_MOST)
		wrong = "the line is longer than 1,000 bytes";
	else if (has_control(line))
		wrong = "the line holds control characters";
	else if (!is_utf8(line))
		wrong = "the line is not UTF-8";
	if (wrong)
		complain(reader->complaints, reader->line, "%s", wrong);
	else if (is_over(line))
		return;
	else if (line.at[0] == '[')
		read_section(reader, line);
	else if (!reader->skipping)
		read_entry(reader, line);
}

static void read_lines(struct reader *reader, struct slice text)
{
	if (slice_starts(text, SLICE("\xef\xbb\xbf")))
		text = slice_cut(text, 3, text.len);
	while (text.len) {
		const char *end = memchr(text.at, '\n', text.len);
		size_t len = end ? (size_t)(end - text.at) : text.len;
		reader->line++;
		read_line(reader, slice_cut(text, 0, len));
		text = slice_cut(text, end ? len + 1 : len, text.len);
	}
}

/* ---- two lines with one name */

static int compare_names(const struct ini_entry *a, const struct ini_entry *b)
{
	int order = slice_compare(a->section, b->section);
	return order ? order : slice_compare(a->name, b->name);
}

static int by_name(const void *a, const void *b)
{
	const struct ini_entry *one = a, *two = b;
	int order = compare_names(one, two);
	return order ? order : one->line < two->line ? -1 : 1;
}

static int by_line(const void *a, const void *b)
{
	const struct ini_entry *one = a, *two = b;
	return one->line < two->line ? -1 : 1;
}

static void drop_repeated(struct ini *ini, struct complaints *complaints)
{
	size_t kept = 0;
	if (!ini->entries)
		return;
	qsort(ini->entry, ini->entries, sizeof *ini->entry, by_name);
	for (size_t i = 0; i < ini->entries; i++) {
		struct ini_entry *entry = &ini->entry[i];
		if (i + 1 < ini->entries && compare_names(entry, entry + 1) == 0) {
			struct slice shown = word_shown(entry->name);
			complain(complaints, entry[1].line,
				"'%.*s' again: line %u no longer counts", (int)shown.len, shown.at,
				entry->line);
			continue;
		}
		ini->entry[kept++] = *entry;
	}
	ini->entries = kept;
	qsort(ini->entry, ini->entries, sizeof *ini->entry, by_line);
}

void ini_parse(
	struct ini *ini, struct slice text, struct slice sections, struct complaints *complaints)
{
	struct reader reader = { .ini = ini, .sections = sections, .complaints = complaints };
	*ini = (struct ini){ 0 };
	arena_init(&ini->arena);
	if (!is_config(text, complaints))
		return;
	read_lines(&reader, text);
	if (sections.len)
		drop_repeated(ini, complaints);
	if (ini_values(ini))
		return;
	complain(complaints, 0, "cannot be handed to iniparser: is /proc there?");
	ini->entries = 0;
}

void ini_read(
	struct ini *ini, const char *path, struct slice sections, struct complaints *complaints)
{
	struct buffer text = { 0 };
	if (!read_file(path, &text, complaints))
		text.len = 0;
	ini_parse(ini, buffer_slice(&text), sections, complaints);
	buffer_release(&text);
}

void ini_release(struct ini *ini)
{
	free(ini->entry);
	arena_release(&ini->arena);
}
