/*
 * The walk is a loop: however deep a page nests, the stack does not. What was there before an
 * element was entered is kept on a stack of its own.
 */
#include "html/walk.h"

#include <stdlib.h>
#include <string.h>

enum {
	LINKS_MOST = 65535,
	ALT_WORDS = 3, /* of the text of a picture that says something */
	LEVEL_MOST = 9,
};

static const struct element elements[GUMBO_TAG_LAST + 1] = {
	[GUMBO_TAG_MAIN] = { true, PLACE_MAIN, FORMS, 0, 0 },
	[GUMBO_TAG_ARTICLE] = { true, PLACE_ARTICLE, FORMS, 0, 0 },
	[GUMBO_TAG_SECTION] = { true, PLACE_SECTION, FORMS, 0, 0 },
	[GUMBO_TAG_HEADER] = { true, PLACE_HEADER, FORMS, 0, 0 },
	[GUMBO_TAG_FOOTER] = { true, PLACE_FOOTER, FORMS, 0, 0 },
	[GUMBO_TAG_NAV] = { true, PLACE_NAV, FORMS, 0, 0 },
	[GUMBO_TAG_MENU] = { true, PLACE_NAV, FORMS, 0, 0 },
	[GUMBO_TAG_ASIDE] = { true, PLACE_ASIDE, FORMS, 0, 0 },
	[GUMBO_TAG_FORM] = { true, PLACE_FORM, FORMS, 0, 0 },
	[GUMBO_TAG_FIELDSET] = { true, PLACE_FORM, FORMS, 0, 0 },
	[GUMBO_TAG_FIGURE] = { true, PLACE_FIGURE, FORMS, 0, 0 },
	[GUMBO_TAG_FIGCAPTION] = { true, PLACE_NONE, FORM_CAPTION, 0, 0 },
	[GUMBO_TAG_CAPTION] = { true, PLACE_NONE, FORM_CAPTION, 0, 0 },
	[GUMBO_TAG_H1] = { true, PLACE_HEADING, FORM_HEADING, 1, 0 },
	[GUMBO_TAG_H2] = { true, PLACE_HEADING, FORM_HEADING, 2, 0 },
	[GUMBO_TAG_H3] = { true, PLACE_HEADING, FORM_HEADING, 3, 0 },
	[GUMBO_TAG_H4] = { true, PLACE_HEADING, FORM_HEADING, 4, 0 },
	[GUMBO_TAG_H5] = { true, PLACE_HEADING, FORM_HEADING, 5, 0 },
	[GUMBO_TAG_H6] = { true, PLACE_HEADING, FORM_HEADING, 6, 0 },
	[GUMBO_TAG_P] = { true, PLACE_PARAGRAPH, FORMS, 0, 0 },
	[GUMBO_TAG_BLOCKQUOTE] = { true, PLACE_QUOTE, FORM_QUOTE, 0, 0 },
	[GUMBO_TAG_PRE] = { true, PLACE_NONE, FORM_CODE, 0, 0 },
	[GUMBO_TAG_LI] = { true, PLACE_ITEM, FORM_ITEM, 0, 0 },
	[GUMBO_TAG_DD] = { true, PLACE_ITEM, FORM_ITEM, 0, 0 },
	[GUMBO_TAG_DT] = { true, PLACE_ITEM, FORM_TEXT, 0, 0 },
	[GUMBO_TAG_TABLE] = { true, PLACE_TABLE, FORMS, 0, 0 },
	[GUMBO_TAG_NOSCRIPT] = { true, PLACE_HIDDEN, FORMS, 0, 0 },
	[GUMBO_TAG_BUTTON] = { true, PLACE_NONE, FORM_CONTROL, 0, 0 },
	[GUMBO_TAG_SELECT] = { true, PLACE_NONE, FORM_CONTROL, 0, 0 },
	[GUMBO_TAG_OPTION] = { true, PLACE_NONE, FORM_CONTROL, 0, 0 },
	[GUMBO_TAG_OPTGROUP] = { true, PLACE_NONE, FORM_CONTROL, 0, 0 },
	[GUMBO_TAG_DATALIST] = { true, PLACE_HIDDEN, FORM_CONTROL, 0, 0 },
	[GUMBO_TAG_LABEL] = { false, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_HTML] = { true, PLACE_NONE, FORM_TEXT, 0, 0 },
	[GUMBO_TAG_BODY] = { true, PLACE_NONE, FORM_TEXT, 0, 0 },
	[GUMBO_TAG_HEAD] = { true, PLACE_NONE, FORM_TEXT, 0, 0 },
	[GUMBO_TAG_DIV] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_UL] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_OL] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_DL] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_TBODY] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_THEAD] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_TFOOT] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_TR] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_TD] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_TH] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_ADDRESS] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_CENTER] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_DETAILS] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_SUMMARY] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_HGROUP] = { true, PLACE_HEADER, FORMS, 0, 0 },
	[GUMBO_TAG_HR] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_LEGEND] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_DIR] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_VIDEO] = { true, PLACE_HIDDEN, FORMS, 0, 0 },
	[GUMBO_TAG_AUDIO] = { true, PLACE_HIDDEN, FORMS, 0, 0 },
	[GUMBO_TAG_OBJECT] = { true, PLACE_NONE, FORMS, 0, 0 },
	[GUMBO_TAG_EM] = { false, PLACE_NONE, FORMS, 0, RUN_EMPHASIS },
	[GUMBO_TAG_I] = { false, PLACE_NONE, FORMS, 0, RUN_EMPHASIS },
	[GUMBO_TAG_CITE] = { false, PLACE_NONE, FORMS, 0, RUN_EMPHASIS },
	[GUMBO_TAG_DFN] = { false, PLACE_NONE, FORMS, 0, RUN_EMPHASIS },
	[GUMBO_TAG_STRONG] = { false, PLACE_NONE, FORMS, 0, RUN_STRONG },
	[GUMBO_TAG_B] = { false, PLACE_NONE, FORMS, 0, RUN_STRONG },
	[GUMBO_TAG_CODE] = { false, PLACE_NONE, FORMS, 0, RUN_CODE },
	[GUMBO_TAG_KBD] = { false, PLACE_NONE, FORMS, 0, RUN_CODE },
	[GUMBO_TAG_SAMP] = { false, PLACE_NONE, FORMS, 0, RUN_CODE },
	[GUMBO_TAG_TT] = { false, PLACE_NONE, FORMS, 0, RUN_CODE },
};

static bool has_attribute(const GumboNode *node, const char *name)
{
	return gumbo_get_attribute(&node->v.element.attributes, name) != NULL;
}

static uint32_t add_link(struct maker *maker, const GumboNode *node)
{
	struct page *page = maker->page;
	struct slice target = slice_trim(attribute(node, "href"));
	if (!target.len || page->links == LINKS_MOST)
		return 0;
	page->link = grow(page->link, &maker->link_room, page->links + 1, sizeof *page->link);
	page->link[page->links++] = arena_copy(page->arena, target);
	return page->links;
}

static uint32_t list_start(const GumboNode *node)
{
	long start = strtol(attribute(node, "start").at, NULL, 10);
	return start > 0 && start < 1000000 ? (uint32_t)start : 1;
}

static bool is_hidden(const GumboNode *node, const struct element *element, uint32_t hints)
{
	return element->place == PLACE_HIDDEN || has_attribute(node, "hidden") ||
	       slice_is(attribute(node, "aria-hidden"), "true") || (hints & HINT_BIT(UNSEEN));
}

static void add_box(
	struct maker *maker, const GumboNode *node, const struct element *element, uint32_t hints)
{
	struct page *page = maker->page;
	const struct box *round = page->boxes ? &page->box[maker->box] : NULL;
	struct box box = { .parent = round ? maker->box : NOWHERE,
		.first = page->passages,
		.hints = hints,
		.place = element->place,
		.form = element->form < FORMS || !round ? element->form : round->form,
		.level = element->level };
	box.is_hidden = (round && round->is_hidden) || is_hidden(node, element, hints);
	GumboTag tag = node->v.element.tag;
	if (!box.level && round)
		box.level = round->level;
	if ((tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DL) && round)
		box.level = round->form == FORM_ITEM && round->level < LEVEL_MOST ? round->level + 1
										  : 1;
	page->box = grow(page->box, &maker->box_room, page->boxes + 1, sizeof *page->box);
	maker->box = page->boxes;
	page->box[page->boxes++] = box;
}

static void enter_table_part(struct maker *maker, const GumboNode *node)
{
	GumboTag tag = node->v.element.tag;
	if (tag == GUMBO_TAG_TABLE && !maker->in_row && is_data_table(node))
		maker->page->box[maker->box].form = FORM_ROW;
	if (tag == GUMBO_TAG_TR && maker->page->box[maker->box].form == FORM_ROW)
		maker->in_row = true;
	if (tag == GUMBO_TAG_TR)
		maker->has_cell = false;
	if ((tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH) || !maker->in_row)
		return;
	maker->gap = maker->has_cell ? GAP_CELL : GAP_NONE;
	maker->cells += maker->has_cell;
	maker->has_cell = true;
}

static void enter_block(
	struct maker *maker, const GumboNode *node, const struct element *element, uint32_t hints)
{
	GumboTag tag = node->v.element.tag;
	passage_border(maker);
	maker->line = (int32_t)node->v.element.start_pos.line;
	if (tag == GUMBO_TAG_OL)
		maker->ordinal = list_start(node);
	else if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_DL)
		maker->ordinal = 0;
	add_box(maker, node, element, hints);
	if (element->place == PLACE_FIGURE)
		maker->figure = maker->box;
	if (element->place == PLACE_ITEM)
		maker->is_first = true;
	enter_table_part(maker, node);
}

static void see_image(struct maker *maker, const GumboNode *node)
{
	struct slice alt = attribute(node, "alt");
	if (maker->figure != NOWHERE && !maker->alt.len && words_count(alt) >= ALT_WORDS)
		maker->alt = alt;
}

/* A figure without a caption says what its picture's text says. */
static void leave_figure(struct maker *maker)
{
	struct page *page = maker->page;
	if (maker->alt.len && page->box[maker->box].first == page->passages) {
		passage_add(maker, maker->alt.at);
		if (maker->open) {
			maker->open->form = FORM_CAPTION;
			maker->open->was_image = true;
		}
		passage_close(maker);
	}
	maker->alt = SLICE("");
}

static void see_title(struct maker *maker, const GumboNode *node)
{
	const GumboVector *inside = &node->v.element.children;
	const GumboNode *text = inside->length ? inside->data[0] : NULL;
	if (text && text->type == GUMBO_NODE_TEXT)
		add_mark(maker, MARK_TITLE, SLICE(""), slice_of(text->v.text.text));
}

/* Elements that have no inside for us. FALSE: the walk goes in. */
static bool pass_by(struct maker *maker, const GumboNode *node)
{
	switch (node->v.element.tag) {
	case GUMBO_TAG_BR:
		passage_break(maker);
		return true;
	case GUMBO_TAG_IMG:
		see_image(maker, node);
		return true;
	case GUMBO_TAG_META:
	case GUMBO_TAG_LINK:
	case GUMBO_TAG_BASE:
		mark_head(maker, node);
		return true;
	case GUMBO_TAG_TITLE:
		see_title(maker, node);
		return true;
	case GUMBO_TAG_TEMPLATE:
	case GUMBO_TAG_SCRIPT:
	case GUMBO_TAG_STYLE:
		return true;
	default:
		return false;
	}
}

static void enter(struct maker *maker, const GumboNode *node)
{
	const struct element *element = &elements[node->v.element.tag];
	uint32_t hints = node->v.element.attributes.length ? node_hints(node) : 0;
	maker->stack =
		grow(maker->stack, &maker->stack_room, maker->depth + 1, sizeof *maker->stack);
	struct entered *entered = &maker->stack[maker->depth++];
	*entered = (struct entered){ .box = maker->box,
		.link = maker->style.link,
		.style = maker->style.style,
		.ordinal = maker->ordinal,
		.figure = maker->figure,
		.in_row = maker->in_row };
	if (element->is_block)
		enter_block(maker, node, element, hints);
	else
		maker->style.style |= element->style;
	if (node->v.element.tag == GUMBO_TAG_A && !maker->style.link)
		maker->style.link = add_link(maker, node);
	if (node->v.element.tag == GUMBO_TAG_HTML)
		maker->page->language = arena_copy(maker->page->arena, attribute(node, "lang"));
	entered->mark = node->v.element.attributes.length || node->v.element.tag == GUMBO_TAG_TIME
				? mark_element(maker, node, hints)
				: NOWHERE;
}

static void leave(struct maker *maker, const GumboNode *node)
{
	const struct element *element = &elements[node->v.element.tag];
	struct entered *entered = &maker->stack[--maker->depth];
	if (element->place == PLACE_FIGURE)
		leave_figure(maker);
	if (entered->mark != NOWHERE)
		maker->page->mark[entered->mark].at.to = (uint32_t)maker->text.len;
	maker->in_row = entered->in_row;
	maker->figure = entered->figure;
	if (element->is_block) {
		passage_border(maker);
		maker->page->box[maker->box].end = maker->page->passages;
		maker->box = entered->box;
	}
	if (element->place == PLACE_ITEM) {
		maker->is_first = false;
		maker->ordinal = entered->ordinal + (entered->ordinal > 0);
	} else {
		maker->ordinal = entered->ordinal;
	}
	maker->style.style = entered->style;
	maker->style.link = entered->link;
}

void walk_tree(struct maker *maker, const GumboNode *root)
{
	const GumboNode *node = root;
	while (node) {
		bool is_in = false;
		if (node->type == GUMBO_NODE_ELEMENT && !pass_by(maker, node)) {
			enter(maker, node);
			is_in = node->v.element.children.length > 0;
			if (!is_in)
				leave(maker, node);
		} else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA ||
			   node->type == GUMBO_NODE_WHITESPACE) {
			passage_node(maker, node);
		}
		if (is_in) {
			node = node->v.element.children.data[0];
			continue;
		}
		while (node != root) {
			const GumboVector *siblings = &node->parent->v.element.children;
			if (node->index_within_parent + 1 < siblings->length) {
				node = siblings->data[node->index_within_parent + 1];
				break;
			}
			node = node->parent;
			leave(maker, node);
		}
		if (node == root)
			return;
	}
}
