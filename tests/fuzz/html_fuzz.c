/*
 * Any bytes as a page: blocks and runs are as they have to be, facts are as long as they look,
 * and of the passages that the parser found no letter is lost, only folded.
 *
 * The first byte says whether anything may be folded.
 */
#include "check.h"

#include "html/html.h"
#include "html/page.h"
#include "html/scan.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static size_t visible_bytes(struct slice text)
{
	size_t count = 0;
	for (size_t at = 0; at < text.len; at++)
		count += !byte_is_blank(text.at[at]);
	return count;
}

/* Next-line and separator characters are blanks to the builder, and bytes to this count. */
static bool has_odd_blanks(struct slice text)
{
	return memmem(text.at, text.len, "\xc2\x85", 2) ||
	       memmem(text.at, text.len, "\xe2\x80\xa8", 3) ||
	       memmem(text.at, text.len, "\xe2\x80\xa9", 3);
}

static void check_nothing_lost(struct slice text, const struct piece *piece)
{
	struct arena arena;
	struct scan scan;
	struct page page;
	arena_init(&arena);
	scan_page(&scan, &arena, text);
	page_parse(&page, &arena, scan.text);
	assert(visible_bytes(piece ? piece->text : SLICE("")) >= visible_bytes(page.text) ||
		has_odd_blanks(page.text));
	arena_release(&arena);
}

static void check_utf8(struct slice text)
{
	struct arena arena;
	uint32_t repaired = 0;
	arena_init(&arena);
	decode(&arena, text, ENCODING_UTF8, NULL, &repaired);
	assert(!repaired);
	arena_release(&arena);
}

static void check_facts(const struct article *article)
{
#define CHECK_FACT(name)                                                                           \
	assert(!article->name.text.len == !article->name.how);                                     \
	check_utf8(article->name.text);
	ARTICLE_FACTS(CHECK_FACT)
#undef CHECK_FACT
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	if (!len)
		return 0;
	struct arena arena;
	struct origin origin = { 0 };
	struct slice given = { (const char *)bytes + 1, len - 1 };
	struct article_options options = { .whole = bytes[0] % 2 };
	struct article *article = article_new("fuzz");
	arena_init(&arena);
	struct slice text = decode(&arena, given, ENCODING_UTF8, &origin, NULL);
	html_is_page(given);
	html_charset(given);
	struct piece *piece = html_page(text, options, article);
	if (piece)
		check_blocks(piece, options.whole);
	check_facts(article);
	check_nothing_lost(text, piece);
	piece_free(piece);
	article_free(article);
	origin_release(&origin);
	arena_release(&arena);
	return 0;
}
