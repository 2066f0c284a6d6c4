/*
 * The actor files: read into a roster, and changed by the reader's edits.
 *
 * What is added goes to the end of the file; lines that are there stay as they are, but for a name
 * that is given to another actor, which is taken out of the line where it stood. So comments, order
 * and spelling stay the user's, and an edit can be undone by hand.
 */
#include "config/ini.h"
#include "config/theme.h"
#include "config/word.h"

#include <stdlib.h>
#include <string.h>

/* ---- reading */

struct casting {
	struct complaints *complaints; /* of each file */
	struct roster_line *line;
	size_t lines, room;
};

static void note_fault(void *keeper, unsigned file, unsigned line, const char *what)
{
	struct casting *casting = keeper;
	complain(&casting->complaints[file], line, "%s", what);
}

static bool is_field(struct slice name)
{
	const char *field;
	for (size_t i = 0; (field = roster_field(i)); i++)
		if (slice_is(name, field))
			return true;
	return false;
}

static void complain_field(struct complaints *complaints, const struct ini_entry *entry)
{
	struct err err;
	struct buffer names = { 0 };
	const char *field;
	for (size_t i = 0; (field = roster_field(i)); i++)
		buffer_print(&names, "%s\n", field);
	word_unknown(&err, "unknown name", entry->name, &names);
	complain(complaints, entry->line, "%s", err.text);
}

static void take_file(struct casting *casting, const struct ini *ini, unsigned file)
{
	for (size_t i = 0; i < ini->entries; i++) {
		const struct ini_entry *entry = &ini->entry[i];
		if (!is_field(entry->name)) {
			complain_field(&casting->complaints[file], entry);
			continue;
		}
		casting->line = grow(
			casting->line, &casting->room, casting->lines + 1, sizeof *casting->line);
		casting->line[casting->lines++] = (struct roster_line){ entry->section, entry->name,
			entry->value, file, entry->line };
	}
}

struct roster *config_roster(struct config *config, const char *const *path, size_t paths)
{
	struct casting casting = { .complaints = calloc(paths + 1, sizeof *casting.complaints) };
	struct ini *ini = calloc(paths + 1, sizeof *ini);
	if (!casting.complaints || !ini)
		base_fatal("out of memory");
	for (size_t i = 0; i < paths; i++) {
		complaints_init(&casting.complaints[i], path_shown(path[i]));
		ini_read(&ini[i], path[i], SLICE(""), &casting.complaints[i]);
		take_file(&casting, &ini[i], (unsigned)i);
	}
	struct roster *roster = roster_make(casting.line, casting.lines, note_fault, &casting);
	for (size_t i = 0; i < paths; i++) {
		complaints_tell(&casting.complaints[i], config);
		ini_release(&ini[i]);
	}
	free(casting.complaints);
	free(casting.line);
	free(ini);
	return roster;
}

/* What is wrong in a text that stands for a file. */
static void check(struct slice text, struct complaints *complaints)
{
	struct casting casting = { .complaints = complaints };
	struct ini ini;
	complaints_init(complaints, SLICE(""));
	ini_parse(&ini, text, SLICE(""), complaints);
	take_file(&casting, &ini, 0);
	roster_free(roster_make(casting.line, casting.lines, note_fault, &casting));
	free(casting.line);
	ini_release(&ini);
}

static bool is_among(const struct complaints *complaints, struct slice text)
{
	for (size_t i = 0; i < complaints->count; i++)
		if (slice_equal(complaints->list[i].text, text))
			return true;
	return false;
}

/* A fault that AFTER has and BEFORE has not; NULL: none. Faults of the whole file always count. */
static const struct complaint *new_fault(
	const struct complaints *before, const struct complaints *after)
{
	for (size_t i = 0; i < after->count; i++)
		if (!after->list[i].line)
			return &after->list[i];
	for (size_t i = 0; i < after->count && after->count > before->count; i++)
		if (!is_among(before, after->list[i].text))
			return &after->list[i];
	return after->count > before->count ? &after->list[after->count - 1] : NULL;
}

bool cast_fits(struct slice before, struct slice after, struct err *err)
{
	struct complaints was, is;
	check(before, &was);
	check(after, &is);
	const struct complaint *fault = new_fault(&was, &is);
	if (fault)
		err_set(err, ERR_INPUT, "%.*s; nothing was changed", (int)fault->text.len,
			fault->text.at);
	complaints_release(&was);
	complaints_release(&is);
	return !fault;
}

bool config_actors_path(struct buffer *path)
{
	return user_path(path, "actors.ini");
}

struct slice config_path_shown(const char *path)
{
	return path_shown(path);
}

/* ---- writing */

bool cast_line(struct buffer *block, const char *name, struct slice value)
{
	const char *quote = memchr(value.at, '"', value.len) ? "'" : "\"";
	if (memchr(value.at, '|', value.len) || memchr(value.at, '\n', value.len) ||
		(*quote == '\'' && memchr(value.at, '\'', value.len)))
		return false;
	bool quoted = memchr(value.at, ';', value.len) || memchr(value.at, '#', value.len) ||
		      value.at[0] == '"' || value.at[0] == '\'';
	buffer_print(block, "%s = %s%.*s%s\n", name, quoted ? quote : "", (int)value.len, value.at,
		quoted ? quote : "");
	return true;
}

/* What stands before the '='; empty where there is none. */
static struct slice field_of(struct slice line)
{
	const char *equals = line.len ? memchr(line.at, '=', line.len) : NULL;
	return slice_trim(slice_cut(line, 0, equals ? (size_t)(equals - line.at) : 0));
}

/* Of a line with names: what stands before them, they, and what stands behind. */
struct names_line {
	struct slice before, names, behind;
};

static bool has_names(struct slice field)
{
	return word_same(field, "name") || word_same(field, "alias") ||
	       word_same(field, "demonym") || word_same(field, "metonym") ||
	       word_same(field, "acronym");
}

static bool take_apart(struct slice line, struct names_line *parts)
{
	const char *equals = line.len ? memchr(line.at, '=', line.len) : NULL;
	size_t from = equals ? (size_t)(equals + 1 - line.at) : 0, to;
	if (!has_names(field_of(line)))
		return false;
	while (from < line.len && byte_is_blank(line.at[from]))
		from++;
	bool quoted = from < line.len && (line.at[from] == '"' || line.at[from] == '\'');
	char quote = quoted ? line.at[from++] : '\0';
	for (to = from; to < line.len; to++)
		if (quoted ? line.at[to] == quote : line.at[to] == ';' || line.at[to] == '#')
			break;
	*parts = (struct names_line){ slice_cut(line, 0, from), slice_cut(line, from, to),
		slice_cut(line, to, line.len) };
	return true;
}

/* The names but one, in BUFFER; FALSE where it is not among them. */
static bool names_without(struct slice names, struct slice name, bool exact, struct buffer *rest)
{
	struct slice one;
	bool there = false;
	rest->len = 0;
	while (word_next(&names, "|", &one)) {
		one = slice_trim(one);
		bool same = exact ? slice_equal(one, name) : slice_alike(one, name);
		there |= same;
		if (one.len && !same)
			buffer_print(rest, "%s%.*s", rest->len ? " | " : "", (int)one.len, one.at);
	}
	return there;
}

/* A line that gives no name any more goes, but for that of the actor's own name. */
static void add_line_without(struct slice line, struct slice name, struct buffer *out)
{
	struct names_line parts;
	struct buffer rest = { 0 };
	bool exact = word_same(field_of(line), "acronym"); /* WHO is not Who */
	bool taken = take_apart(line, &parts) && names_without(parts.names, name, exact, &rest);
	if (!taken || (!rest.len && word_same(field_of(line), "name"))) {
		buffer_add_slice(out, line);
		buffer_add_char(out, '\n');
	} else if (rest.len) {
		bool blank = parts.names.len && parts.names.at[parts.names.len - 1] == ' ';
		buffer_add_slice(out, parts.before);
		buffer_add_slice(out, buffer_slice(&rest));
		buffer_add(out, " ", blank);
		buffer_add_slice(out, parts.behind);
		buffer_add_char(out, '\n');
	}
	buffer_release(&rest);
}

/* What makes an actor none, or another one. */
static bool is_ruling(struct slice line)
{
	struct slice field = field_of(line);
	const char *equals = field.len ? memchr(line.at, '=', line.len) : NULL;
	if (!equals)
		return false;
	size_t from = (size_t)(equals - line.at) + 1;
	struct slice value = slice_trim(slice_cut(line, from, line.len));
	return word_same(field, "merge") || (word_same(field, "kind") && word_same(value, "none"));
}

/* The section that begins in LINE; else the one before. */
static struct slice section_of(struct slice line, struct slice before)
{
	line = slice_trim(line);
	const char *end = line.len && line.at[0] == '[' ? memchr(line.at, ']', line.len) : NULL;
	return end ? slice_trim(slice_cut(line, 1, (size_t)(end - line.at))) : before;
}

void cast_change(struct slice text, const struct cast_change *change, struct buffer *out)
{
	struct slice section = SLICE("");
	while (text.len) {
		const char *end = memchr(text.at, '\n', text.len);
		size_t len = end ? (size_t)(end - text.at) : text.len;
		struct slice line = slice_cut(text, 0, len);
		text = slice_cut(text, end ? len + 1 : len, text.len);
		section = section_of(line, section);
		if (change->freed.len && slice_alike(section, change->freed) && is_ruling(line))
			continue;
		if (change->name.len) {
			add_line_without(line, change->name, out);
			continue;
		}
		buffer_add_slice(out, line);
		buffer_add_char(out, '\n');
	}
	if (out->len)
		buffer_add_char(out, '\n');
	buffer_add_slice(out, change->block);
}
