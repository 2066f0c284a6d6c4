/*
 * Any bytes as an article: the mentions lie in order in shown blocks, do not overlap, and the
 * links, counts and surfaces of the actors agree with them. The same bytes as a list of names, and
 * the article searched for those alone.
 */
#include "intake/intake.h"
#include "tests/fuzz/mentions.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static void check_search(const struct piece *piece, const struct roster *roster)
{
	struct mentions *mentions = mentions_find(piece, roster, SLICE(""));
	check_mentions(piece, mentions);
	mentions_free(mentions);
}

static void forget_fault(void *keeper, unsigned line, const char *what)
{
	assert(!keeper && line && *what);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct err err;
	struct article *article = intake_from("fuzz", (struct slice){ (const char *)bytes, len },
		(struct article_options){ 0 }, &err);
	if (!article)
		return 0;
	struct roster *roster =
		roster_listed((struct slice){ (const char *)bytes, len }, forget_fault, NULL);
	check_search(article->first, NULL);
	check_search(article->first, roster);
	roster_free(roster);
	article_free(article);
	return 0;
}
