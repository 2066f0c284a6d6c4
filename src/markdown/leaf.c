/*
 * Headings and paragraphs: their inlines become text, runs and links. A line that the writer broke
 * on purpose is a block that goes on from the one before, so that it begins a row. A paragraph with
 * a line of dashes and bars in it is a table: then each line is a block, and each bar ends a cell.
 */
#include "markdown/page.h"

#include "cues/cues.h"

#include <stdio.h>
#include <string.h>

struct pen {
	struct page *page;
	cmark_node *leaf;
	struct block like;
	unsigned emphasis, strong, images;
	uint32_t link;
	bool is_code;
	uint32_t split; /* the line between a table's head and its rows; 0: no table */
	uint32_t row;   /* the line of the table that is open */
	bool is_fresh;  /* nothing of it was written yet */
};

/* ---- where inlines stand */

static struct slice literal_of(cmark_node *node)
{
	return slice_of(cmark_node_get_literal(node));
}

/* The column is counted from where the leaf starts, but the first line from its own start. */
static size_t expected_at(const struct pen *pen, cmark_node *node)
{
	const struct page *page = pen->page;
	int line = cmark_node_get_start_line(node), column = cmark_node_get_start_column(node);
	int first = cmark_node_get_start_line(pen->leaf);
	uint32_t number = (uint32_t)line + page->front;
	if (line < first || column < 1 || number > page->source.lines)
		return SIZE_MAX;
	if (line == first)
		return page->source.start[number - 1] + (size_t)column - 1;
	struct slice content = source_content(&page->source, number, page->quotes);
	int within = column - cmark_node_get_start_column(pen->leaf);
	if (within < 0)
		return SIZE_MAX;
	return (size_t)(content.at - page->source.text.at) + (size_t)within;
}

/* ---- tables */

static void set_style(struct pen *pen)
{
	unsigned style = (pen->emphasis ? RUN_EMPHASIS : 0) | (pen->strong ? RUN_STRONG : 0) |
			 (pen->is_code ? RUN_CODE : 0);
	build_style(&pen->page->build, style, pen->link);
}

static void start_row(struct pen *pen, uint32_t line)
{
	struct block like = pen->like;
	uint32_t last = line + 1 == pen->split ? pen->split : line;
	pen->page->block.last = (int32_t)line - 1;
	page_close(pen->page);
	like.kind = BLOCK_table;
	like.why = "table";
	like.level = 0;
	like.first = (int32_t)line;
	like.last = (int32_t)last;
	page_open(pen->page, like);
	set_style(pen);
	pen->row = line;
	pen->is_fresh = true;
}

/* FALSE: what stands in LINE is no text. */
static bool find_row(struct pen *pen, uint32_t line)
{
	if (line == pen->split)
		return false;
	if (line + 1 >= pen->split && line > pen->row)
		start_row(pen, line);
	return true;
}

static void put(struct pen *pen, struct slice text, uint32_t line)
{
	if (text.len)
		pen->is_fresh &= line_is_blank(text);
	build_text(&pen->page->build, text, (int32_t)line);
}

/* TEXT, cut from the source, with a cell ending at each bar that has no backslash before it. */
static void put_cells(struct pen *pen, struct slice text, uint32_t line)
{
	const char *start = pen->page->source.text.at, *bar;
	while ((bar = memchr(text.at, '|', text.len))) {
		size_t len = (size_t)(bar - text.at);
		bool escaped = bar > start && bar[-1] == '\\';
		put(pen, slice_cut(text, 0, len + escaped), line);
		if (!escaped && !pen->is_fresh)
			build_cell(&pen->page->build);
		pen->is_fresh = false;
		text = slice_cut(text, len + 1, text.len);
	}
	put(pen, text, line);
}

static void put_stretch(struct pen *pen, struct stretch stretch)
{
	struct page *page = pen->page;
	uint32_t line = page_line_of(page, (size_t)(stretch.from.at - page->source.text.at));
	if (pen->split && !find_row(pen, line))
		return;
	if (stretch.made) {
		build_made(&page->build, stretch.text, stretch.from, (int32_t)line);
		pen->is_fresh = false;
	} else if (pen->row && !pen->is_code) {
		put_cells(pen, stretch.from, line);
	} else {
		put(pen, stretch.from, line);
	}
}

/* ---- inlines */

static void write_literal(struct pen *pen, cmark_node *node)
{
	struct slice literal = literal_of(node);
	struct place *place = &pen->page->place;
	if (literal.len)
		place_find(place, expected_at(pen, node), literal);
	while (literal.len)
		put_stretch(pen, place_step(place, &literal));
}

static bool is_plain_target(struct slice target)
{
	for (size_t i = 0; i < target.len; i++)
		if ((unsigned char)target.at[i] < 0x20 || target.at[i] == 0x7f)
			return false;
	return target.len;
}

static void enter_link(struct pen *pen, cmark_node *node)
{
	struct slice target = slice_of(cmark_node_get_url(node));
	pen->link = is_plain_target(target) ? build_link(&pen->page->build, target) : 0;
}

/* The block ends with the line of the place, if the next one is the leaf's too. */
static bool end_line(struct pen *pen)
{
	struct page *page = pen->page;
	uint32_t line = page->line;
	if (pen->split || pen->images || pen->like.kind == BLOCK_heading ||
		line >= (uint32_t)pen->like.last || page->place.at >= page->source.start[line] ||
		line < (uint32_t)page->block.first)
		return false;
	page->block.last = (int32_t)line;
	if (page_close(page)) {
		pen->like.first = (int32_t)line + 1;
		page->place.at = page->source.start[line];
		page->line = line + 1;
	}
	return true;
}

/* A line that was broken on purpose begins a row of its own, footnotes are a block each. */
static void break_line(struct pen *pen, bool on_purpose)
{
	struct page *page = pen->page;
	struct slice next = source_content(&page->source, page->line + 1, page->quotes);
	bool is_note = pen->like.kind == BLOCK_note && slice_starts(next, SLICE("[^"));
	build_line(&page->build);
	if ((!on_purpose && !is_note) || !end_line(pen))
		return;
	if (!is_note)
		build_continues(&page->build);
	page_open(page, pen->like);
}

static void enter(struct pen *pen, cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);
	pen->emphasis += type == CMARK_NODE_EMPH;
	pen->strong += type == CMARK_NODE_STRONG;
	pen->images += type == CMARK_NODE_IMAGE;
	pen->is_code = type == CMARK_NODE_CODE;
	if (type == CMARK_NODE_LINK)
		enter_link(pen, node);
	else if (type == CMARK_NODE_SOFTBREAK)
		break_line(pen, false);
	else if (type == CMARK_NODE_LINEBREAK)
		break_line(pen, true);
	else if (type == CMARK_NODE_HTML_INLINE && slice_starts(literal_of(node), SLICE("<br")))
		build_line(&pen->page->build);
	set_style(pen);
	if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
		write_literal(pen, node);
	pen->is_code = false;
}

static void leave(struct pen *pen, cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);
	pen->emphasis -= type == CMARK_NODE_EMPH;
	pen->strong -= type == CMARK_NODE_STRONG;
	pen->images -= type == CMARK_NODE_IMAGE;
	if (type == CMARK_NODE_LINK)
		pen->link = 0;
	if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
		place_skip_target(&pen->page->place);
}

static void write_inlines(struct pen *pen)
{
	cmark_iter *iter = cmark_iter_new(pen->leaf);
	cmark_event_type event;
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		if (event == CMARK_EVENT_ENTER)
			enter(pen, cmark_iter_get_node(iter));
		else
			leave(pen, cmark_iter_get_node(iter));
	}
	cmark_iter_free(iter);
}

/* ---- leaves */

/* The mark of a list's item that LEAF begins: "3." even where the writer counted wrongly. */
static void write_number(struct pen *pen)
{
	struct page *page = pen->page;
	cmark_node *item = cmark_node_parent(pen->leaf);
	cmark_node *list = cmark_node_parent(item);
	int column = cmark_node_get_start_column(item);
	uint32_t line = (uint32_t)cmark_node_get_start_line(item) + page->front;
	struct slice text = source_line(&page->source, line);
	if (cmark_node_get_list_type(list) != CMARK_ORDERED_LIST || column < 1)
		return;
	size_t end = text.len;
	text = slice_cut(text, (size_t)column - 1 < end ? (size_t)column - 1 : end, end);
	for (end = 0; end < text.len && text.at[end] >= '0' && text.at[end] <= '9'; end++)
		;
	if (!end || end == text.len)
		return;
	char number[24];
	snprintf(number, sizeof number, "%d%c", (int)(intptr_t)cmark_node_get_user_data(item),
		text.at[end]);
	text = slice_cut(text, 0, end + 1);
	if (slice_is(text, number))
		build_text(&page->build, text, (int32_t)line);
	else
		build_made(&page->build, slice_of(number), text, (int32_t)line);
	build_line(&page->build);
}

/* The line between the head of a table and its rows; 0 in a paragraph without one. */
static uint32_t find_table(const struct page *page, cmark_node *leaf, struct block like)
{
	uint32_t first = (uint32_t)cmark_node_get_start_line(leaf) + page->front;
	struct slice line = source_line(&page->source, first);
	size_t column = (size_t)cmark_node_get_start_column(leaf);
	if (cmark_node_get_type(leaf) != CMARK_NODE_PARAGRAPH || !column || column > line.len)
		return 0;
	return table_find(page, slice_cut(line, column - 1, line.len), first, (uint32_t)like.last);
}

void leaf_write(struct page *page, cmark_node *leaf, struct block like)
{
	struct pen pen = { .page = page, .leaf = leaf, .like = like };
	pen.split = find_table(page, leaf, like);
	page_open(page, like);
	page_seek(
		page, (uint32_t)cmark_node_get_start_line(leaf) + page->front, (uint32_t)like.last);
	if (like.kind == BLOCK_item && !cmark_node_previous(leaf) && !pen.split)
		write_number(&pen);
	write_inlines(&pen);
	page_close(page);
}
