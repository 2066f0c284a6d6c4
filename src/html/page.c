/*
 * From the parser's tree to the flat list, and what is true of each passage in it. The parser's
 * memory comes from an arena of its own and is given back at once, when the list is made.
 */
#include "html/walk.h"

#include <stdlib.h>
#include <string.h>

struct slice passage_text(const struct page *page, const struct passage *passage)
{
	return slice_cut(page->text, passage->at.from, passage->at.to);
}
/* ---- measures */

static uint32_t linked_words(const struct page *page, const struct passage *passage)
{
	uint32_t words = 0;
	for (uint32_t i = passage->run; i < page->runs && page->run[i].at.from < passage->at.to;
		i++)
		if (page->run[i].link)
			words += words_count(
				slice_cut(page->text, page->run[i].at.from, page->run[i].at.to));
	return words;
}

static void count_times(struct page *page)
{
	uint64_t *hash = ARENA_NEW(page->arena, uint64_t, page->passages + 1);
	uint32_t *times = ARENA_NEW(page->arena, uint32_t, page->passages + 1);
	for (uint32_t i = 0; i < page->passages; i++)
		hash[i] = page->passage[i].says.hash;
	wordings_count(hash, page->passages, times);
	for (uint32_t i = 0; i < page->passages; i++)
		page->passage[i].times = times[i];
}

static void measure(struct page *page)
{
	for (uint32_t i = 0; i < page->passages; i++) {
		struct passage *passage = &page->passage[i];
		passage->says = wording_of(passage_text(page, passage));
		passage->linked = linked_words(page, passage);
	}
	count_times(page);
}

/* ---- the parser */

static void *take(void *arena, size_t size)
{
	return arena_take(arena, size);
}

static void drop(void *arena, void *memory)
{
	(void)arena;
	(void)memory;
}

/* Arrays move into the page's arena. */
static void *keep(struct page *page, void *array, size_t size)
{
	void *kept = arena_take(page->arena, size + 1);
	if (size)
		memcpy(kept, array, size);
	free(array);
	return kept;
}

static void keep_all(struct maker *maker)
{
	struct page *page = maker->page;
	page->text = arena_copy(page->arena, buffer_slice(&maker->text));
	page->box = keep(page, page->box, sizeof *page->box * page->boxes);
	page->passage = keep(page, page->passage, sizeof *page->passage * page->passages);
	page->run = keep(page, page->run, sizeof *page->run * page->runs);
	page->link = keep(page, page->link, sizeof *page->link * page->links);
	page->mark = keep(page, page->mark, sizeof *page->mark * page->marks);
	buffer_release(&maker->text);
	free(maker->stack);
}

void page_parse(struct page *page, struct arena *arena, struct slice text)
{
	struct arena nodes;
	struct maker maker = { .page = page, .figure = NOWHERE };
	GumboOptions options = kGumboDefaultOptions;
	*page = (struct page){ .arena = arena, .language = SLICE(""), .base = SLICE("") };
	arena_init(&nodes);
	options.allocator = take;
	options.deallocator = drop;
	options.userdata = &nodes;
	options.max_errors = 0;
	GumboOutput *output = gumbo_parse_with_options(&options, text.at, text.len);
	walk_tree(&maker, output->root);
	arena_release(&nodes);
	keep_all(&maker);
	measure(page);
}
