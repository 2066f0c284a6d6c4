/* Marks: what elements say of the page, by their attributes, wherever they stand. */
#include "html/walk.h"

#include <string.h>

struct slice attribute(const GumboNode *node, const char *name)
{
	const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
	return found ? slice_of(found->value) : SLICE("");
}

/* Of the page as a whole, classes say what is on it, and of an article what it is about: neither is
 * a hint of what the element is for. */
uint32_t node_hints(const GumboNode *node)
{
	static const char *const names[] = { "class", "id", "role", "data-component", "itemprop" };
	uint32_t hints = 0;
	if (node->v.element.tag == GUMBO_TAG_HTML || node->v.element.tag == GUMBO_TAG_BODY)
		return 0;
	for (size_t i = 0; i < COUNT_OF(names); i++)
		hints |= hints_of(attribute(node, names[i]));
	if (hints & HINT_BIT(ARTICLE))
		hints &= ~HINT_BIT(TAGS);
	return hints;
}

uint32_t add_mark(struct maker *maker, enum mark_sort sort, struct slice name, struct slice value)
{
	struct page *page = maker->page;
	page->mark = grow(page->mark, &maker->mark_room, page->marks + 1, sizeof *page->mark);
	page->mark[page->marks] = (struct mark){ .sort = sort,
		.name = arena_copy(page->arena, name),
		.value = arena_copy(page->arena, value),
		.at = { (uint32_t)maker->text.len, (uint32_t)maker->text.len },
		.box = maker->box };
	return page->marks++;
}

static struct slice first_of(struct slice one, struct slice other)
{
	return one.len ? one : other;
}

uint32_t mark_element(struct maker *maker, const GumboNode *node, uint32_t hints)
{
	struct slice prop = attribute(node, "itemprop");
	struct slice value = first_of(attribute(node, "content"), attribute(node, "datetime"));
	if (prop.len)
		return add_mark(maker, MARK_PROP, prop, value);
	if (node->v.element.tag == GUMBO_TAG_TIME)
		return add_mark(maker, MARK_TIME, SLICE(""), value);
	struct slice target = attribute(node, "href");
	if (memmem(target.at, target.len, "/author", 7))
		return add_mark(maker, MARK_AUTHOR, SLICE("link"), SLICE("author"));
	if (slice_is(attribute(node, "rel"), "author") || (hints & HINT_BIT(AUTHOR)))
		return add_mark(
			maker, MARK_AUTHOR, attribute(node, "class"), attribute(node, "rel"));
	if (hints & HINT_BIT(DATE))
		return add_mark(maker, MARK_DATE, attribute(node, "class"), SLICE(""));
	return NOWHERE;
}

/* Elements of the head that have no text; those of the body may be meta elements as well. */
void mark_head(struct maker *maker, const GumboNode *node)
{
	struct page *page = maker->page;
	struct slice name = first_of(attribute(node, "property"), attribute(node, "name"));
	switch (node->v.element.tag) {
	case GUMBO_TAG_META:
		if (!name.len && attribute(node, "itemprop").len)
			add_mark(maker, MARK_PROP, attribute(node, "itemprop"),
				attribute(node, "content"));
		else if (name.len)
			add_mark(maker, MARK_META, name, attribute(node, "content"));
		break;
	case GUMBO_TAG_LINK:
		add_mark(maker, MARK_LINK, attribute(node, "rel"), attribute(node, "href"));
		break;
	case GUMBO_TAG_BASE:
		if (!page->base.len)
			page->base = arena_copy(page->arena, attribute(node, "href"));
		break;
	default:
		break;
	}
}
