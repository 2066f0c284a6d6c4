/*
 * Any bytes as an article: the mentions lie in order in shown blocks, do not overlap, and the
 * links, counts and surfaces of the actors agree with them.
 */
#include "intake/intake.h"
#include "tests/fuzz/mentions.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct err err;
	struct article *article = intake_from("fuzz", (struct slice){ (const char *)bytes, len },
		(struct article_options){ 0 }, &err);
	if (!article)
		return 0;
	struct mentions *mentions = mentions_find(article->first, NULL, SLICE(""));
	check_mentions(article->first, mentions);
	mentions_free(mentions);
	article_free(article);
	return 0;
}
