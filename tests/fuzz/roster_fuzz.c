/*
 * Any bytes as an actor file and, behind a line "====", as an article: what is wrong in the file is
 * said, the mentions are as they must be whatever it says, and so is a file that an edit changed.
 */
#include "config/config.h"
#include "intake/intake.h"
#include "tests/fuzz/mentions.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

/* The roster of a file that is in memory alone. */
static struct roster *roster_of(struct slice text, unsigned *errors)
{
	char path[64];
	const char *paths[] = { path };
	struct config config = { 0 };
	int fd = memory_file(text);
	if (fd < 0)
		abort();
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	struct roster *roster = config_roster(&config, paths, 1);
	assert(!config.errors == !config.complaints.len);
	*errors = config.errors;
	buffer_release(&config.complaints);
	close(fd);
	return roster;
}

/* An edit of a file without faults makes none. */
static void check_edit(struct slice text)
{
	unsigned errors;
	struct err err;
	struct buffer changed = { 0 };
	const struct cast_change change = { SLICE("[oak]\nkind = org\nalias = Oaks Of Old\n"),
		SLICE("Oaks Of Old"), SLICE("oak") };
	cast_change(text, &change, &changed);
	cast_fits(text, buffer_slice(&changed), &err);
	roster_free(roster_of(buffer_slice(&changed), &errors));
	buffer_release(&changed);
}

static void check_article(struct slice text, const struct roster *roster)
{
	struct err err;
	struct article *article = intake_from("fuzz", text, (struct article_options){ 0 }, &err);
	if (!article)
		return;
	struct mentions *mentions = mentions_find(article->first, roster, article->date.text);
	check_mentions(article->first, mentions);
	mentions_free(mentions);
	article_free(article);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	static const char parting[] = "\n====\n";
	struct slice all = { (const char *)bytes, len };
	const char *at = len ? memmem(all.at, len, parting, sizeof parting - 1) : NULL;
	size_t file = at ? (size_t)(at - all.at) : len, text = at ? file + sizeof parting - 1 : 0;
	unsigned errors;
	struct roster *roster = roster_of(slice_cut(all, 0, file), &errors);
	check_article(slice_cut(all, text, len), roster);
	roster_free(roster);
	check_edit(slice_cut(all, 0, file));
	return 0;
}
