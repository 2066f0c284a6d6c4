/*
 * Members of a ZIP file, by libarchive, which goes by the directory at its end where there is one.
 * Names are names and nothing else: no file is ever made of one. One that leads out of the book is
 * passed over all the same, since no honest reference can mean it.
 */
#include "unpack/child/child.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

static bool leads_out(struct slice name)
{
	if (!name.len || name.at[0] == '/')
		return true;
	for (size_t at = 0; at + 1 < name.len; at++)
		if (name.at[at] == '.' && name.at[at + 1] == '.' &&
			(!at || name.at[at - 1] == '/') &&
			(at + 2 == name.len || name.at[at + 2] == '/'))
			return true;
	return false;
}

static void say_cut(struct archive *archive, struct err *err)
{
	const char *why = archive_error_string(archive);
	if (archive_read_has_encrypted_entries(archive) > 0)
		err_set(err, ERR_INPUT, "cannot be read: encrypted");
	else
		err_set(err, ERR_INPUT, "cut short or damaged (%s)", why ? why : "no reason given");
}

/* TRUE while there is more of the member. */
static bool read_block(struct zip *zip, struct archive *archive, struct buffer *to, struct err *err)
{
	const void *part = NULL;
	size_t len = 0;
	la_int64_t at;
	int got = archive_read_data_block(archive, &part, &len, &at);
	if (got == ARCHIVE_EOF)
		return false;
	if (got <= ARCHIVE_WARN) {
		say_cut(archive, err);
		return false;
	}
	zip->unpacked += len;
	if (!is_bomb(zip->unpacked, zip->file.len, err)) {
		buffer_add(to, part, len);
		return true;
	}
	zip->cut = true;
	return false;
}

/* What can be read of one, and why it is not all. */
static void read_member(
	struct zip *zip, struct archive *archive, struct slice name, struct err *err)
{
	struct err why = { 0 };
	struct buffer bytes = { 0 };
	struct member member = { .name = arena_copy(&zip->arena, name) };
	while (read_block(zip, archive, &bytes, &why))
		;
	if (why.code != ERR_NONE) {
		member.why = arena_copy(&zip->arena, slice_of(why.text));
		*err = why;
	}
	member.bytes = arena_copy(&zip->arena, buffer_slice(&bytes));
	zip->member = grow(zip->member, &zip->room, zip->members + 1, sizeof *zip->member);
	zip->member[zip->members++] = member;
	buffer_release(&bytes);
}

/* One more member, if there is one. */
static bool step(struct zip *zip, struct archive *archive,
	bool (*wanted)(const void *of, struct slice name), const void *of, struct err *err)
{
	struct archive_entry *entry;
	int got = archive_read_next_header(archive, &entry);
	if (got == ARCHIVE_EOF)
		return false;
	if (got < ARCHIVE_WARN) {
		say_cut(archive, err);
		zip->cut = true;
		return false;
	}
	const char *path = archive_entry_pathname_utf8(entry);
	struct slice name = slice_of(path ? path : archive_entry_pathname(entry));
	if (!leads_out(name) && wanted(of, name) && !zip_member(zip, name))
		read_member(zip, archive, name, err);
	return !zip->cut;
}

static void walk(struct zip *zip, struct archive *archive,
	bool (*wanted)(const void *of, struct slice name), const void *of, struct err *err)
{
	size_t seen = 0;
	while (step(zip, archive, wanted, of, err))
		if (++seen > MEMBERS_MOST) {
			err_set(err, ERR_INPUT, "only its first 10,000 members were looked at");
			zip->cut = true;
			return;
		}
}

bool zip_read(struct zip *zip, bool (*wanted)(const void *of, struct slice name), const void *of,
	struct err *err)
{
	struct archive *archive = archive_read_new();
	if (!archive)
		base_fatal("out of memory");
	archive_read_support_format_zip(archive);
	zip->cut = false;
	bool fine = archive_read_open_memory(archive, zip->file.at, zip->file.len) == ARCHIVE_OK;
	if (fine)
		walk(zip, archive, wanted, of, err);
	archive_read_free(archive);
	return fine || err_set(err, ERR_INPUT, "no ZIP file");
}
