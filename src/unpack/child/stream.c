/*
 * Compressed files, by libarchive's raw format: any of four compressions, even one within another,
 * and what is inside is not looked at.
 */
#include "unpack/child/child.h"

#include <archive.h>
#include <archive_entry.h>

static struct archive *open_stream(struct slice file)
{
	struct archive *archive = archive_read_new();
	if (!archive)
		base_fatal("out of memory");
	archive_read_support_filter_gzip(archive);
	archive_read_support_filter_bzip2(archive);
	archive_read_support_filter_xz(archive);
	archive_read_support_filter_zstd(archive);
	archive_read_support_format_raw(archive);
	archive_read_support_format_empty(archive);
	archive_read_open_memory(archive, file.at, file.len);
	return archive;
}

static enum child_status put_all(
	struct archive *archive, struct slice file, FILE *to, struct err *err)
{
	uint64_t total = 0;
	const void *part = NULL;
	size_t len = 0;
	la_int64_t at;
	for (;;) {
		int got = archive_read_data_block(archive, &part, &len, &at);
		if (got == ARCHIVE_EOF)
			return CHILD_DONE;
		if (got < ARCHIVE_WARN) {
			const char *why = archive_error_string(archive);
			err_set(err, ERR_INPUT, "cut short or damaged (%s)",
				why ? why : "no reason given");
			return total ? CHILD_CUT : CHILD_REFUSES;
		}
		total += len;
		if (is_bomb(total, file.len, err))
			return CHILD_CUT;
		answer_body(to, (struct slice){ part, len });
		if (ferror(to))
			return CHILD_CUT;
	}
}

enum child_status stream_answer(struct slice file, FILE *to, struct err *err)
{
	struct archive *archive = open_stream(file);
	struct archive_entry *entry;
	enum child_status status = CHILD_REFUSES;
	int got = archive_read_next_header(archive, &entry);
	if (got < ARCHIVE_WARN) {
		const char *why = archive_error_string(archive);
		err_set(err, ERR_INPUT, "damaged (%s)", why ? why : "nothing is in it");
	} else if (got == ARCHIVE_EOF) {
		answer_head_end(to);
		status = CHILD_DONE;
	} else if (archive_filter_code(archive, 0) == ARCHIVE_FILTER_NONE) {
		err_set(err, ERR_INPUT, "damaged (its start is wrong)");
	} else {
		answer_head_end(to);
		status = put_all(archive, file, to, err);
	}
	archive_read_free(archive);
	return status;
}
