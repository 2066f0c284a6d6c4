/*
 * From the parser's tree to the flat list. The walk is a loop: however deep a page nests, the
 * stack does not. A passage begins with the first letter behind a block border and ends at the
 * next one; what is set in it (emphasis, links) becomes runs. The parser's memory comes from an
 * arena of its own and is given back at once, when the list is made.
 */
#include "html/page.h"

#include <gumbo.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
	LINKS_MOST = 65535,
	TABLE_CELL_WORDS = 60, /* of a cell of a table of data, at most */
	TABLE_CELLS = 4,       /* of a table of data, at least */
	ALT_WORDS = 3,         /* of the text of a picture that says something */
	LEVEL_MOST = 9,
};

/* What the walk knows of an element by its name. */
struct element {
	bool is_block;
	uint8_t place, form, level; /* FORMS: that of the box round it */
	uint8_t style;              /* of inline elements: bits of enum run_style */
};

/* The box, the style and the like that were there before an element was entered. */
struct entered {
	uint32_t box, link, ordinal, mark;
	uint8_t style;
	bool in_row, was_first;
};

struct maker {
	struct page *page;
	struct buffer text;
	struct entered *stack;
	size_t depth, stack_room;
	size_t box_room, passage_room, run_room, link_room, mark_room;

	uint32_t box;
	struct text_run style;
	struct passage *open; /* NULL between passages */
	enum {
		GAP_NONE,
		GAP_BLANK,
		GAP_LINE,
		GAP_CELL
	} gap;          /* waits for a letter */
	uint32_t cells; /* that end there */
	uint32_t ordinal;
	bool in_row, is_first; /* in a row of a table of data; at the start of an item */
	bool has_cell;         /* the row has one before */
	int32_t line;
	struct slice alt; /* of the picture of a figure without a caption so far */
	uint32_t alt_box;
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

struct slice passage_text(const struct page *page, const struct passage *passage)
{
	return slice_cut(page->text, passage->at.from, passage->at.to);
}

/* ---- attributes */

static struct slice attribute(const GumboNode *node, const char *name)
{
	const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
	return found ? slice_of(found->value) : SLICE("");
}

static bool has_attribute(const GumboNode *node, const char *name)
{
	return gumbo_get_attribute(&node->v.element.attributes, name) != NULL;
}

/* Of the page as a whole, classes say what is on it, and of an article what it is about: neither is
 * a hint of what the element is for. */
static uint32_t node_hints(const GumboNode *node)
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

/* ---- text */

static const char blanks[] = " \t\r\n\f\v";

static bool is_verbatim(const struct maker *maker)
{
	return maker->open && maker->open->form == FORM_CODE && !maker->in_row;
}

static void open_passage(struct maker *maker)
{
	struct page *page = maker->page;
	const struct box *box = &page->box[maker->box];
	page->passage = grow(
		page->passage, &maker->passage_room, page->passages + 1, sizeof *page->passage);
	maker->open = &page->passage[page->passages++];
	*maker->open = (struct passage){ .box = maker->box,
		.at = { (uint32_t)maker->text.len, 0 },
		.run = page->runs,
		.line = maker->line,
		.form = maker->in_row ? FORM_ROW : box->form,
		.level = box->level,
		.is_first = maker->is_first,
		.ordinal = box->form == FORM_ITEM && maker->is_first ? maker->ordinal : 0 };
	if (maker->open->ordinal)
		buffer_print(&maker->text, "%u. ", maker->open->ordinal);
	maker->is_first = false;
	maker->gap = maker->gap == GAP_CELL ? GAP_CELL : GAP_NONE;
}

/* Code may end in blanks; so, then, may its last runs. */
static void trim_passage(struct maker *maker)
{
	struct page *page = maker->page;
	struct buffer *text = &maker->text;
	while (text->len > maker->open->at.from && byte_is_blank(text->at[text->len - 1]))
		text->len--;
	while (page->runs > maker->open->run && page->run[page->runs - 1].at.to > text->len) {
		struct text_run *run = &page->run[page->runs - 1];
		run->at.to = (uint32_t)text->len;
		if (run->at.from < run->at.to)
			break;
		page->runs--;
	}
}

static void close_passage(struct maker *maker)
{
	if (maker->open) {
		trim_passage(maker);
		maker->open->at.to = (uint32_t)maker->text.len;
		if (maker->open->at.from == maker->open->at.to)
			maker->page->passages--;
		else
			buffer_add_char(&maker->text, '\n');
	}
	maker->open = NULL;
	maker->gap = GAP_NONE;
	maker->cells = 0;
}

/* In a row of data what is a border elsewhere is a blank. */
static void border(struct maker *maker)
{
	if (!maker->in_row)
		close_passage(maker);
	else if (maker->gap == GAP_NONE)
		maker->gap = GAP_BLANK;
}

static void put_gap(struct maker *maker)
{
	if (maker->gap == GAP_CELL)
		for (; maker->cells; maker->cells--)
			buffer_add_char(&maker->text, '\t');
	else if (maker->gap != GAP_NONE)
		buffer_add_char(&maker->text, maker->gap == GAP_LINE ? '\n' : ' ');
	maker->gap = GAP_NONE;
}

/* What was written from FROM on is set like this; a run that goes on is one run. */
static void add_run(struct maker *maker, uint32_t from)
{
	struct page *page = maker->page;
	struct text_run run = maker->style;
	run.at = (struct range){ from, (uint32_t)maker->text.len };
	if (!run.style && !run.link)
		return;
	struct text_run *last = page->runs > maker->open->run ? &page->run[page->runs - 1] : NULL;
	if (last && last->at.to + 1 >= from && last->style == run.style && last->link == run.link) {
		last->at.to = run.at.to;
		return;
	}
	page->run = grow(page->run, &maker->run_room, page->runs + 1, sizeof *page->run);
	page->run[page->runs++] = run;
}

static void put_word(struct maker *maker, const char *word, size_t len)
{
	if (!maker->open)
		open_passage(maker);
	put_gap(maker);
	uint32_t from = (uint32_t)maker->text.len;
	buffer_add(&maker->text, word, len);
	add_run(maker, from);
}

static void put_text(struct maker *maker, const char *text)
{
	while (*text) {
		size_t len = strcspn(text, blanks);
		if (len)
			put_word(maker, text, len);
		text += len;
		size_t blank = strspn(text, blanks);
		if (blank && maker->open && maker->gap == GAP_NONE)
			maker->gap = GAP_BLANK;
		text += blank;
	}
}

/* A line break; two of them in a row end the passage. */
static void put_break(struct maker *maker)
{
	if (is_verbatim(maker))
		buffer_add_char(&maker->text, '\n');
	else if (maker->in_row || !maker->open)
		border(maker);
	else if (maker->gap == GAP_LINE)
		close_passage(maker);
	else
		maker->gap = GAP_LINE;
}

static void put_node_text(struct maker *maker, const GumboNode *node)
{
	const char *text = node->v.text.text;
	maker->line = (int32_t)node->v.text.start_pos.line;
	if (maker->page->box[maker->box].form != FORM_CODE || maker->in_row) {
		put_text(maker, text);
		return;
	}
	if (!maker->open && !text[strspn(text, blanks)])
		return;
	if (!maker->open)
		text += strspn(text, "\r\n");
	put_word(maker, text, strlen(text));
}

/* ---- marks */

static uint32_t add_mark(
	struct maker *maker, enum mark_sort sort, struct slice name, struct slice value)
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

/* The mark of an element of the body; its text is known when it ends. NOWHERE for none. */
static uint32_t mark_element(struct maker *maker, const GumboNode *node, uint32_t hints)
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
static void mark_head(struct maker *maker, const GumboNode *node)
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

/* ---- elements */

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

/* Counts in a table that tell whether it holds data or a layout. */
struct cells {
	uint32_t rows, cells, heads, longest;
	bool nests;
};

static void count_cell(struct cells *cells, const GumboNode *node, uint32_t words)
{
	cells->cells++;
	cells->heads += node->v.element.tag == GUMBO_TAG_TH;
	if (words > cells->longest)
		cells->longest = words;
}

/* The next node in document order inside ROOT; NULL behind the last. */
static const GumboNode *next_node(const GumboNode *node, const GumboNode *root)
{
	if (node->type == GUMBO_NODE_ELEMENT && node->v.element.children.length)
		return node->v.element.children.data[0];
	while (node != root) {
		const GumboVector *siblings = &node->parent->v.element.children;
		if (node->index_within_parent + 1 < siblings->length)
			return siblings->data[node->index_within_parent + 1];
		node = node->parent;
	}
	return NULL;
}

static struct cells count_cells(const GumboNode *table)
{
	struct cells cells = { 0 };
	const GumboNode *cell = NULL;
	uint32_t words = 0;
	for (const GumboNode *node = next_node(table, table); node && !cells.nests;
		node = next_node(node, table)) {
		GumboTag tag =
			node->type == GUMBO_NODE_ELEMENT ? node->v.element.tag : GUMBO_TAG_LAST;
		cells.nests |= tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_FORM ||
			       (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H3);
		cells.rows += tag == GUMBO_TAG_TR;
		if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_TR) {
			if (cell)
				count_cell(&cells, cell, words);
			cell = tag == GUMBO_TAG_TR ? NULL : node;
			words = 0;
		}
		if (node->type == GUMBO_NODE_TEXT)
			words += words_count(slice_of(node->v.text.text));
	}
	if (cell)
		count_cell(&cells, cell, words);
	return cells;
}

/* A layout nests, or has long texts in its cells, or one cell a row. */
static bool is_data(const GumboNode *table)
{
	struct cells cells = count_cells(table);
	if (cells.nests || cells.rows < 2 || cells.cells < TABLE_CELLS ||
		cells.cells < cells.rows * 3 / 2 ||
		slice_is(attribute(table, "role"), "presentation"))
		return false;
	return cells.longest <= (cells.heads ? 2 * TABLE_CELL_WORDS : TABLE_CELL_WORDS);
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
	if (tag == GUMBO_TAG_TABLE && !maker->in_row && is_data(node))
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
	border(maker);
	maker->line = (int32_t)node->v.element.start_pos.line;
	if (tag == GUMBO_TAG_OL)
		maker->ordinal = list_start(node);
	else if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_DL)
		maker->ordinal = 0;
	add_box(maker, node, element, hints);
	if (element->place == PLACE_ITEM)
		maker->is_first = true;
	enter_table_part(maker, node);
}

static void see_image(struct maker *maker, const GumboNode *node)
{
	struct slice alt = attribute(node, "alt");
	uint32_t box = maker->box;
	while (box != NOWHERE && maker->page->box[box].place != PLACE_FIGURE)
		box = maker->page->box[box].parent;
	if (box == NOWHERE || maker->alt.len || words_count(alt) < ALT_WORDS)
		return;
	maker->alt = alt;
	maker->alt_box = box;
}

/* A figure without a caption says what its picture's text says. */
static void leave_figure(struct maker *maker)
{
	struct page *page = maker->page;
	if (maker->alt.len && maker->alt_box == maker->box &&
		page->box[maker->box].first == page->passages) {
		put_text(maker, maker->alt.at);
		if (maker->open) {
			maker->open->form = FORM_CAPTION;
			maker->open->was_image = true;
		}
		close_passage(maker);
	}
	if (maker->alt_box == maker->box)
		maker->alt = SLICE("");
}

/* Elements that have no inside for us. FALSE: the walk goes in. */
static bool pass_by(struct maker *maker, const GumboNode *node)
{
	switch (node->v.element.tag) {
	case GUMBO_TAG_BR:
		put_break(maker);
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
		if (node->v.element.children.length)
			add_mark(maker, MARK_TITLE, SLICE(""),
				slice_of(((const GumboNode *)node->v.element.children.data[0])
						 ->v.text.text));
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
	if (element->is_block) {
		border(maker);
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

/* ---- the walk */

static void walk(struct maker *maker, const GumboNode *root)
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
			put_node_text(maker, node);
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
	struct maker maker = { .page = page };
	GumboOptions options = kGumboDefaultOptions;
	*page = (struct page){ .arena = arena, .language = SLICE(""), .base = SLICE("") };
	arena_init(&nodes);
	options.allocator = take;
	options.deallocator = drop;
	options.userdata = &nodes;
	options.max_errors = 0;
	GumboOutput *output = gumbo_parse_with_options(&options, text.at, text.len);
	walk(&maker, output->root);
	arena_release(&nodes);
	keep_all(&maker);
	measure(page);
}
