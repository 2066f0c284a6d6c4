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

/* A member on its way out. */
struct pulling {
	struct archive *archive;
	int64_t packed_from; /* where it starts in the file */
	struct buffer bytes;
	struct err why; /* not all of it could be read */
};

/* A page may be a bomb where the book is none: what the reader makes of it takes up to 150 times as
 * much memory. */
static bool is_much(struct pulling *pulling)
{
	size_t len = pulling->bytes.len;
	int64_t packed = archive_filter_bytes(pulling->archive, -1) - pulling->packed_from;
	bool is_dense = len > PAGE_DENSE && packed >= 0 && len / PAGE_RATIO > (size_t)packed;
	if (len <= PAGE_MOST && !is_dense)
		return false;
	pulling->bytes.len = is_dense ? PAGE_DENSE : PAGE_MOST;
	return !err_set(&pulling->why, ERR_INPUT, "only its first %u MB were unpacked%s",
		(unsigned)(pulling->bytes.len >> 20),
		is_dense ? ": it grows to more than 100 times its size" : "");
}

/* TRUE while there is more of the member. */
static bool pull_block(struct zip *zip, struct pulling *pulling)
{
	const void *part = NULL;
	size_t len = 0;
	la_int64_t at;
	int got = archive_read_data_block(pulling->archive, &part, &len, &at);
	if (got == ARCHIVE_EOF)
		return false;
	if (got <= ARCHIVE_WARN) {
		say_cut(pulling->archive, &pulling->why);
		return false;
	}
	zip->unpacked += len;
	zip->cut = is_bomb(zip->unpacked, zip->file.len, &pulling->why);
	if (!zip->cut)
		buffer_add(&pulling->bytes, part, len);
	return !zip->cut && !is_much(pulling);
}

/* What can be read of one, and why it is not all. */
static void read_member(
	struct zip *zip, struct archive *archive, struct slice name, struct err *err)
{
	struct pulling pulling = { .archive = archive,
		.packed_from = archive_filter_bytes(archive, -1) };
	struct member member = { .name = arena_copy(&zip->arena, name) };
	while (pull_block(zip, &pulling))
		;
	if (pulling.why.code != ERR_NONE) {
		member.why = arena_copy(&zip->arena, slice_of(pulling.why.text));
		*err = pulling.why;
	}
	member.bytes = arena_copy(&zip->arena, buffer_slice(&pulling.bytes));
	zip->member = grow(zip->member, &zip->room, zip->members + 1, sizeof *zip->member);
	zip->member[zip->members++] = member;
	buffer_release(&pulling.bytes);
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
