/*
 * A page: scanned, parsed, judged, shaped. Each step makes something whole out of what the one
 * before made, and none goes back.
 */
#include "html/html.h"

#include "html/facts.h"
#include "html/judge.h"
#include "html/page.h"
#include "html/scan.h"
#include "html/shape.h"

bool html_is_in(void)
{
	return true;
}

static bool has_kept(const struct page *page, const struct verdict *verdict)
{
	for (uint32_t i = 0; i < page->passages; i++)
		if (verdict[i].kept)
			return true;
	return false;
}

static const struct verdict *judge(const struct page *page, uint32_t title, struct article *article)
{
	const struct verdict *verdict = page_judge(page, title);
	if (has_kept(page, verdict))
		return verdict;
	article_note(article, SLICE("no article was found in this page: all of it is shown"));
	return NULL;
}

struct piece *html_page(struct slice text, struct article_options options, struct article *article)
{
	struct arena arena;
	struct scan scan;
	struct page page;
	struct ld ld;
	struct piece *piece = NULL;
	arena_init(&arena);
	scan_page(&scan, &arena, text);
	page_parse(&page, &arena, scan.text);
	if (scan.is_flattened)
		article_note(article, SLICE("nested too deep: shown without its structure"));
	if (page.passages) {
		ld_read(&ld, &arena, scan.json, scan.jsons);
		uint32_t title = page_title(&page, &ld);
		page_facts(&page, &ld, title, article);
		const struct verdict *verdict = options.whole ? NULL : judge(&page, title, article);
		piece = page_shape(&page, verdict, &ld, title, article);
	}
	arena_release(&arena);
	return piece;
}

void html_libraries(struct buffer *list)
{
	buffer_print(list, ", gumbo " GUMBO_VERSION);
	ld_library(list);
}
