/*
 * Markdown. cmark makes a tree of it by CommonMark's rules; its leaves become blocks in the order
 * in which they stand there. The tree is walked with a pointer, not with the stack, so that depth
 * costs nothing. Markdown is written, not scraped: nothing in it is judged to be furniture.
 */
#include "markdown/markdown.h"

#include "cues/cues.h"
#include "markdown/front.h"
#include "markdown/page.h"

#include <string.h>

enum {
	LEVEL_MOST = 200,
	SURE = 95,
};

bool markdown_is_in(void)
{
	return true;
}

void markdown_libraries(struct buffer *list)
{
	buffer_print(list, ", cmark %s", cmark_version_string());
	yaml_libraries(list);
}

/* ---- titles */

static bool is_same_title(struct slice a, struct slice b)
{
	struct arena arena;
	struct folded fold_a, fold_b;
	arena_init(&arena);
	fold(&fold_a, &arena, slice_trim(a), FOLD_CASE | FOLD_MARKS);
	fold(&fold_b, &arena, slice_trim(b), FOLD_CASE | FOLD_MARKS);
	bool is_same = slice_equal(fold_a.text, fold_b.text);
	arena_release(&arena);
	return is_same;
}

/* Below the title, or above the text where no heading of it is the title. Where nothing is folded
 * the front matter says it. */
static void put_head(struct page *page, bool with_title)
{
	struct slice front = slice_cut(page->source.text, 0, page->source.start[page->front]);
	if (page->front && !page->whole && !page->has_head)
		build_head(&page->build, page->article, front, with_title);
	page->has_head = true;
}

static bool may_be_title(const struct page *page, struct slice text)
{
	struct slice title = page->article->title.text;
	return !title.len || is_same_title(text, title);
}

/* The first heading of level 1 is the title, unless the front matter has another one, or the
 * heading is quoted or in a list. */
static void take_title(struct page *page, cmark_node *node)
{
	struct piece *piece = page->build.piece;
	struct article *article = page->article;
	bool is_empty = piece->blocks == page->blocks;
	struct block *block = is_empty ? NULL : &piece->block[piece->blocks - 1];
	if (page->has_title || !block || block->kind != BLOCK_heading || block->level != 1 ||
		cmark_node_get_type(cmark_node_parent(node)) != CMARK_NODE_DOCUMENT)
		return;
	struct slice text =
		slice_cut(buffer_slice(&page->build.text), block->at.from, block->at.to);
	if (!may_be_title(page, text))
		return;
	page->has_title = true;
	block->kind = BLOCK_title;
	block->level = 0;
	block->why = "first heading";
	article_fact(article, &article->title, text, block->why);
	put_head(page, false);
}

/* ---- leaves */

static uint32_t first_line(const struct page *page, cmark_node *node)
{
	return (uint32_t)cmark_node_get_start_line(node) + page->front;
}

static uint32_t count_lines(struct slice text)
{
	uint32_t lines = 0;
	const char *end;
	for (size_t at = 0; at < text.len; lines++) {
		end = memchr(text.at + at, '\n', text.len - at);
		at = end ? (size_t)(end + 1 - text.at) : text.len;
	}
	return lines;
}

/* The tree says where a heading over a line of signs ends only when it saw the next line. */
static uint32_t last_heading_line(const struct page *page, cmark_node *node)
{
	uint32_t line = first_line(page, node);
	uint32_t last = (uint32_t)cmark_node_get_end_line(node) + page->front;
	if (source_content(&page->source, line, page->quotes).at[0] == '#')
		return line;
	for (uint32_t at = line + 1; at <= last && at <= page->source.lines; at++) {
		struct slice text = slice_trim(source_content(&page->source, at, page->quotes));
		size_t same = 0;
		while (same < text.len && text.at[same] == text.at[0])
			same++;
		if (same && same == text.len && (text.at[0] == '=' || text.at[0] == '-'))
			return at;
	}
	return line;
}

static bool is_picture(cmark_node *node)
{
	cmark_node *inner = cmark_node_first_child(node);
	cmark_node_type type = cmark_node_get_type(node);
	if (type == CMARK_NODE_LINK && inner && !cmark_node_next(inner))
		type = cmark_node_get_type(inner);
	return type == CMARK_NODE_IMAGE || type == CMARK_NODE_SOFTBREAK;
}

static bool is_all_pictures(cmark_node *paragraph)
{
	for (cmark_node *node = cmark_node_first_child(paragraph); node;
		node = cmark_node_next(node))
		if (!is_picture(node))
			return false;
	return true;
}

static bool is_footnote(const struct page *page, cmark_node *paragraph)
{
	struct slice line =
		source_content(&page->source, first_line(page, paragraph), page->quotes);
	return slice_starts(line, SLICE("[^")) && memmem(line.at, line.len, "]:", 2);
}

static void name_paragraph(const struct page *page, cmark_node *node, struct block *block)
{
	cmark_node *parent = cmark_node_parent(node);
	cmark_node_type type = cmark_node_get_type(parent);
	unsigned level = type == CMARK_NODE_ITEM          ? page->lists
			 : type == CMARK_NODE_BLOCK_QUOTE ? page->quotes
							  : 0;
	block->level = (uint8_t)(level < LEVEL_MOST ? level : LEVEL_MOST);
	block->kind = type == CMARK_NODE_ITEM          ? BLOCK_item
		      : type == CMARK_NODE_BLOCK_QUOTE ? BLOCK_quote
		      : is_footnote(page, node)        ? BLOCK_note
		      : is_all_pictures(node)          ? BLOCK_caption
						       : BLOCK_para;
	block->why = type == CMARK_NODE_ITEM          ? "list"
		     : type == CMARK_NODE_BLOCK_QUOTE ? "quote"
		     : block->kind == BLOCK_note      ? "footnote"
		     : block->kind == BLOCK_caption   ? "picture"
						      : "paragraph";
	if (type == CMARK_NODE_ITEM && !cmark_node_previous(node))
		block->first = (int32_t)first_line(page, parent);
}

static void write_paragraph(struct page *page, cmark_node *node)
{
	struct block like = { .first = (int32_t)first_line(page, node), .sure = SURE };
	like.last = cmark_node_get_end_line(node) + (int32_t)page->front;
	name_paragraph(page, node, &like);
	if (like.kind == BLOCK_item && cmark_node_previous(node))
		build_continues(&page->build);
	leaf_write(page, node, like);
}

static void write_heading(struct page *page, cmark_node *node)
{
	struct block like = { .kind = BLOCK_heading,
		.level = (uint8_t)cmark_node_get_heading_level(node),
		.first = (int32_t)first_line(page, node),
		.last = (int32_t)last_heading_line(page, node),
		.sure = SURE,
		.why = "heading" };
	leaf_write(page, node, like);
	take_title(page, node);
}

/* The tree does not say whether code was fenced, only where its fence or its text begins. */
static bool is_fenced(const struct page *page, cmark_node *node, struct slice code)
{
	struct slice line = source_line(&page->source, first_line(page, node));
	size_t column = (size_t)cmark_node_get_start_column(node);
	if (!column || column > line.len)
		return true;
	line = slice_cut(line, column - 1, line.len);
	if (!slice_starts(line, SLICE("```")) && !slice_starts(line, SLICE("~~~")))
		return false;
	const char *zero = memchr(line.at, '\0', line.len);
	if (zero)
		return !slice_starts(code, slice_cut(line, 0, (size_t)(zero - line.at)));
	return !slice_starts(code, line) || code.len == line.len || code.at[line.len] != '\n';
}

/* How many bytes longer TEXT is in the tree, where a NUL is U+FFFD. */
static size_t longer_in_tree(struct slice text)
{
	size_t longer = 0;
	for (size_t at = 0; at < text.len; at++)
		longer += text.at[at] == '\0' ? 2 : 0;
	return longer;
}

/* A line of the tree's code is the end of its source line, behind marks and indents; a tab that is
 * part of an indent in part is blanks in the tree. */
static struct slice find_code(const struct page *page, struct slice text, uint32_t line)
{
	struct slice whole = source_line(&page->source, line);
	size_t longer = longer_in_tree(whole);
	if (longer)
		return slice_cut(whole,
			text.len - longer <= whole.len ? whole.len - (text.len - longer) : 0,
			whole.len);
	while (text.len > whole.len)
		text = slice_cut(text, 1, text.len);
	struct slice end = slice_cut(whole, whole.len - text.len, whole.len);
	while (text.len && text.at[0] == ' ' && !slice_equal(end, text)) {
		text = slice_cut(text, 1, text.len);
		end = slice_cut(whole, whole.len - text.len, whole.len);
	}
	return end;
}

static void write_code(struct page *page, cmark_node *node)
{
	struct slice code = slice_of(cmark_node_get_literal(node));
	uint32_t first = first_line(page, node), line = first;
	line += is_fenced(page, node, code);
	struct block like = {
		.kind = BLOCK_code, .first = (int32_t)first, .sure = SURE, .why = "code"
	};
	like.last = (int32_t)(line + count_lines(code)) - 1;
	page_open(page, like);
	page->line = first;
	for (size_t at = 0; at < code.len; line++) {
		const char *end = memchr(code.at + at, '\n', code.len - at);
		size_t to = end ? (size_t)(end - code.at) : code.len;
		page_code(page, find_code(page, slice_cut(code, at, to), line), line);
		at = to + 1;
	}
	page_close(page);
}

static void write_html(struct page *page, cmark_node *node)
{
	struct block like = { .kind = BLOCK_para,
		.first = (int32_t)first_line(page, node),
		.sure = SURE,
		.why = "HTML" };
	uint32_t lines = count_lines(slice_of(cmark_node_get_literal(node)));
	like.last = like.first + (int32_t)(lines ? lines : 1) - 1;
	tags_write(page, like);
	take_title(page, node);
}

/* ---- the tree */

/* Items are counted as a reader counts them: from the number of the first. */
static void number_item(cmark_node *item)
{
	cmark_node *before = cmark_node_previous(item);
	intptr_t number = before ? (intptr_t)cmark_node_get_user_data(before) + 1
				 : cmark_node_get_list_start(cmark_node_parent(item));
	cmark_node_set_user_data(item, (void *)number);
}

static void visit(struct page *page, cmark_iter *iter, cmark_node *node, bool enters)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_BLOCK_QUOTE:
		page->quotes += enters ? 1 : -1U;
		break;
	case CMARK_NODE_LIST:
		page->lists += enters ? 1 : -1U;
		break;
	case CMARK_NODE_ITEM:
		if (enters)
			number_item(node);
		break;
	case CMARK_NODE_PARAGRAPH:
		write_paragraph(page, node);
		cmark_iter_reset(iter, node, CMARK_EVENT_EXIT);
		break;
	case CMARK_NODE_HEADING:
		write_heading(page, node);
		cmark_iter_reset(iter, node, CMARK_EVENT_EXIT);
		break;
	case CMARK_NODE_CODE_BLOCK:
		write_code(page, node);
		break;
	case CMARK_NODE_HTML_BLOCK:
		write_html(page, node);
		break;
	default:
		break;
	}
}

static void write_tree(struct page *page, cmark_node *tree)
{
	cmark_iter *iter = cmark_iter_new(tree);
	cmark_event_type event;
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE)
		visit(page, iter, cmark_iter_get_node(iter), event == CMARK_EVENT_ENTER);
	cmark_iter_free(iter);
}

/* ---- pages */

static void write_front(struct page *page)
{
	struct block like = { .kind = page->whole ? BLOCK_code : BLOCK_other,
		.first = 1,
		.last = (int32_t)page->front,
		.sure = SURE,
		.why = "front matter" };
	page_raw(page, like);
}

static bool is_title(const struct page *page, cmark_node *heading)
{
	struct buffer text = { 0 };
	cmark_iter *iter = cmark_iter_new(heading);
	while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);
		if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
			buffer_add_slice(&text, slice_of(cmark_node_get_literal(node)));
		else if (type == CMARK_NODE_SOFTBREAK)
			buffer_add_char(&text, ' ');
	}
	bool is_one = text.len && may_be_title(page, buffer_slice(&text));
	cmark_iter_free(iter);
	buffer_release(&text);
	return is_one;
}

/* One of its headings will be the title, as take_title() sees it. */
static bool has_title(const struct page *page, cmark_node *tree)
{
	for (cmark_node *node = cmark_node_first_child(tree); node; node = cmark_node_next(node))
		if (cmark_node_get_type(node) == CMARK_NODE_HEADING &&
			cmark_node_get_heading_level(node) == 1 && is_title(page, node))
			return true;
	return false;
}

static void write_body(struct page *page)
{
	struct slice text = page->source.text;
	struct arena arena;
	arena_init(&arena);
	text = source_tame(slice_cut(text, page->source.start[page->front], text.len), &arena);
	cmark_node *tree = cmark_parse_document(text.at, text.len, CMARK_OPT_DEFAULT);
	if (!page->whole && !has_title(page, tree)) {
		page->has_title = page->article->title.text.len;
		put_head(page, true);
	}
	write_tree(page, tree);
	cmark_node_free(tree);
	arena_release(&arena);
	page_fill(page, page->source.lines);
}

/* A file of nothing but signs is what it is. */
static void write_rest(struct page *page)
{
	struct block like = { .kind = BLOCK_para, .first = 1, .sure = 50, .why = "only signs" };
	like.last = (int32_t)page->source.lines;
	page_raw(page, like);
}

struct piece *markdown_page(struct slice text, const struct origin *origin,
	struct article_options options, struct article *article)
{
	struct page page = { .article = article, .whole = options.whole };
	source_init(&page.source, text);
	build_init(&page.build, text, origin, 0);
	page.front = front_read(article, &page.source);
	if (page.front)
		write_front(&page);
	write_body(&page);
	if (!page.build.piece->blocks)
		write_rest(&page);
	struct piece *piece = build_piece(&page.build);
	source_release(&page.source);
	article->mapped = piece->blocks;
	if (piece->blocks)
		return piece;
	piece_free(piece);
	return NULL;
}
