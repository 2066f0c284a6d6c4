/*
 * Lines and blocks. Every line of the file that is not blank belongs to one block. The tree leaves
 * some out: rules between sections, definitions of links, comments. What says something gets a
 * block of its own, folded unless it is a footnote; the rest goes to the block above.
 */
#include "markdown/page.h"

#include "cues/cues.h"

enum {
	CODE_MOST = 32768, /* bytes of code in one block, which then ends with a line */
};

/* ---- lines without a block */

static bool is_footnote(struct slice line)
{
	return slice_starts(slice_trim(line), SLICE("[^"));
}

/* Lines FROM to TO, none of them blank. */
static void fill_lines(struct page *page, uint32_t from, uint32_t to)
{
	bool says = false;
	for (uint32_t line = from; line <= to && !says; line++)
		says = line_has_word(source_line(&page->source, line));
	struct block like = { .first = (int32_t)from, .last = (int32_t)to, .sure = 90 };
	bool is_note = is_footnote(source_line(&page->source, from));
	like.kind = is_note ? BLOCK_note : page->whole ? BLOCK_code : BLOCK_other;
	like.why = is_note ? "footnote" : "not shown by Markdown";
	if (says && page_raw(page, like))
		return;
	struct piece *piece = page->build.piece;
	struct block *above = piece->blocks ? &piece->block[piece->blocks - 1] : NULL;
	if (above && above->first > 0)
		above->last = (int32_t)to;
	else if (!page->waiting)
		page->waiting = from;
}

void page_fill(struct page *page, uint32_t line)
{
	uint32_t from = 0, at = page->covered + 1;
	if (line > page->source.lines)
		line = page->source.lines;
	for (; at <= line; at++) {
		bool is_blank = line_is_blank(source_line(&page->source, at));
		if (is_blank && from)
			fill_lines(page, from, at - 1);
		if (is_blank)
			from = 0;
		else if (!from)
			from = at;
	}
	if (from)
		fill_lines(page, from, at - 1);
	if (page->covered < line)
		page->covered = line;
}

/* ---- blocks */

static void open_block(struct page *page, struct block like)
{
	if (page->waiting)
		like.first = (int32_t)page->waiting;
	page->block = like;
	page->blocks = page->build.piece->blocks;
	build_start(&page->build, like);
}

void page_open(struct page *page, struct block like)
{
	page_fill(page, (uint32_t)like.first - 1);
	open_block(page, like);
}

bool page_close(struct page *page)
{
	page->build.block->last = page->block.last;
	build_end(&page->build);
	if (page->build.piece->blocks == page->blocks)
		return false;
	page->waiting = 0;
	if (page->covered < (uint32_t)page->block.last)
		page->covered = (uint32_t)page->block.last;
	return true;
}

bool page_raw(struct page *page, struct block like)
{
	bool is_code = like.kind == BLOCK_code;
	open_block(page, like);
	page->line = (uint32_t)like.first;
	for (uint32_t line = (uint32_t)like.first; line <= (uint32_t)like.last; line++) {
		struct slice text = source_line(&page->source, line);
		if (is_code) {
			page_code(page, text, line);
			continue;
		}
		build_text(&page->build, text, (int32_t)line);
		build_line(&page->build);
	}
	return page_close(page);
}

/* ---- code */

static struct slice without_end_blanks(struct slice text)
{
	while (text.len && byte_is_blank(text.at[text.len - 1]))
		text.len--;
	return text;
}

/* Blank lines between the last line and LINE stand for themselves: their line feeds are text. */
static void write_blank_lines(struct page *page, uint32_t line)
{
	const struct source *source = &page->source;
	for (uint32_t from = page->line + 1; from < line; from++) {
		size_t end = source->start[from];
		if (source->text.at[end - 1] == '\n')
			build_text(
				&page->build, slice_cut(source->text, end - 1, end), (int32_t)from);
	}
}

/* A block that gets too long ends before LINE. */
static void split_code(struct page *page, size_t len, uint32_t line)
{
	struct block like = page->block;
	size_t used = page->build.text.len - page->build.block->at.from;
	if (!used || used + len <= CODE_MOST)
		return;
	page->block.last = (int32_t)line - 1;
	page_close(page);
	build_continues(&page->build);
	like.first = (int32_t)line;
	open_block(page, like);
}

void page_code(struct page *page, struct slice text, uint32_t line)
{
	text = without_end_blanks(text);
	if (line_is_blank(text))
		return;
	split_code(page, text.len + (line - page->line), line);
	if (page->build.text.len > page->build.block->at.from) {
		build_line(&page->build);
		write_blank_lines(page, line);
	}
	build_text(&page->build, text, (int32_t)line);
	page->line = line;
}

/* ---- places */

uint32_t page_line_of(struct page *page, size_t at)
{
	const struct source *source = &page->source;
	while (page->line < source->lines && source->start[page->line] <= at)
		page->line++;
	return page->line;
}

void page_seek(struct page *page, uint32_t line, uint32_t last)
{
	const struct source *source = &page->source;
	if (last > source->lines)
		last = source->lines;
	if (line > last)
		line = last;
	page->line = line;
	page->place = (struct place){ source, source->start[line - 1], source->start[last],
		page->quotes };
}
