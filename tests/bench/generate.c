/*
 * Makes the files that the benches read, in a folder that is there:
 *
 *     generate [--small] FOLDER
 *
 *     article-10k.txt ... article-1G.txt               a title, a paragraph a line
 *     oneline-50M.txt                                  one paragraph, one line
 *     articles/0001.txt ...                            small articles
 *
 * Whatever is larger than BLOCK repeats itself: what is measured does not remember what it has
 * read, and a gigabyte takes a second to write. --small leaves out the gigabyte, as does a disk
 * that has no room for it.
 */
#include "prose.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

enum {
	BLOCK = 8000000,
	ARTICLES = 500,
	LARGE = 1000000000,
};

static const struct file {
	const char *name;
	size_t size;
	const char *between; /* paragraphs */
} files[] = {
	{ "article-10k.txt", 10000, "\n\n" },
	{ "article-900k.txt", 900000, "\n\n" },
	{ "article-10M.txt", 10000000, "\n\n" },
	{ "article-1G.txt", LARGE, "\n\n" },
	{ "oneline-50M.txt", 50000000, " " },
};

_Noreturn static void give_up(const char *name)
{
	fprintf(stderr, "generate: %s: %s\n", name, strerror(errno));
	exit(1);
}

static FILE *open_file(const char *folder, const char *name)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *out = fopen(path, "w");
	if (!out)
		give_up(path);
	return out;
}

static void put(FILE *out, struct slice bytes)
{
	if (fwrite(bytes.at, 1, bytes.len, out) != bytes.len)
		give_up("write");
}

static void close_file(FILE *out)
{
	if (fclose(out) != 0)
		give_up("write");
}

/* What fits ROOM of a text, cut behind the last END. */
static struct slice cut(struct slice text, size_t room, char end)
{
	if (room >= text.len)
		return text;
	const char *last = memrchr(text.at, end, room);
	return slice_cut(text, 0, last ? (size_t)(last - text.at) + 1 : 0);
}

static void write_file(const char *folder, const struct file *file)
{
	struct prose prose;
	struct buffer block = { 0 };
	struct slice between = slice_of(file->between),
		     last = SLICE(
			     MARK_LAST " of a text that has said all it had to say, twice over, "
				       "and whose readers may now go home.\n");
	prose_init(&prose, PROSE_MIXED, 1);
	FILE *out = open_file(folder, file->name);
	if (between.len > 1)
		put(out, SLICE("The Long Talks\n\n"));
	put(out, SLICE(MARK_FIRST " of a text that goes on for a while. "));
	while (block.len < file->size && block.len < BLOCK) {
		prose_paragraph(&prose, &block);
		buffer_add_slice(&block, between);
	}
	size_t room = file->size - (size_t)ftell(out) - between.len - last.len;
	while (room > 0) {
		struct slice part = cut(buffer_slice(&block), room, between.at[between.len - 1]);
		put(out, part);
		room = part.len == block.len ? room - part.len : 0;
	}
	put(out, between);
	put(out, last);
	close_file(out);
	buffer_release(&block);
}

static void write_article(const char *folder, unsigned number)
{
	struct prose prose;
	struct buffer text = { 0 };
	char name[32];
	prose_init(&prose, PROSE_MIXED, number);
	buffer_print(&text, "%s%u: ", number == 1 ? MARK_FIRST " " : "", number);
	prose_title(&prose, &text);
	for (unsigned i = 0; i < 4 + number % 12; i++) {
		buffer_add_slice(&text, SLICE("\n\n"));
		prose_paragraph(&prose, &text);
	}
	buffer_add_char(&text, '\n');
	snprintf(name, sizeof name, "articles/%04u.txt", number);
	FILE *out = open_file(folder, name);
	put(out, buffer_slice(&text));
	close_file(out);
	buffer_release(&text);
}

static void write_articles(const char *folder)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/articles", folder);
	if (mkdir(path, 0777) < 0 && errno != EEXIST)
		give_up(path);
	for (unsigned i = 1; i <= ARTICLES; i++)
		write_article(folder, i);
}

static bool has_room(const char *folder, size_t size)
{
	struct statvfs disk;
	return statvfs(folder, &disk) == 0 && disk.f_bavail > (size + size / 4) / disk.f_frsize;
}

int main(int argc, char **argv)
{
	bool small = argc > 2 && strcmp(argv[1], "--small") == 0;
	if (argc != (small ? 3 : 2)) {
		fprintf(stderr, "usage: generate [--small] FOLDER\n");
		return 2;
	}
	const char *folder = argv[argc - 1];
	for (size_t i = 0; i < COUNT_OF(files); i++) {
		bool left_out = small && files[i].size >= LARGE;
		if (!left_out && has_room(folder, files[i].size))
			write_file(folder, &files[i]);
		else
			fprintf(stderr, "generate: %s is left out\n", files[i].name);
	}
	write_articles(folder);
	return 0;
}
