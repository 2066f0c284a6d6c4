/*
 * The shape of an article: its passages in the page's order, each as the kind that it is.
 *
 * Who wrote it and when are told by the page's facts, since pages print both in many ways and
 * places: they stand below the title, and what the page prints of them is folded.
 */
#include "html/shape.h"

#include "html/kind.h"

#include <string.h>

enum {
	VERSE_LINES = 3,
	VERSE_WORDS = 14, /* of a line of verse */
	LONG_LINE = 20,   /* words of a line that is a paragraph */
	BASE_MOST = 1024, /* bytes of the page's own address */
	BODY_MORE = 150,  /* percent of the text that JSON-LD must hold to be worth a note */
};

struct shape {
	const struct page *page;
	const struct verdict *verdict; /* NULL: all is kept */
	const struct ld *ld;
	struct article *article;
	struct build build;
	struct buffer source; /* the body that JSON-LD has, then the page's text */
	size_t text_at;       /* of the page's text in it */
	uint32_t title;
	struct block *block; /* what each passage is */
	uint32_t run;        /* the first one that may lie in what is written next */
	uint32_t *number;    /* of the article's links, by the page's; 0 while it has none */
	struct slice base;
	uint32_t last_kept; /* passage; NOWHERE for none */
};

/* ---- text */

static uint32_t link_number(struct shape *shape, uint32_t link)
{
	if (!link || shape->number[link])
		return link ? shape->number[link] : 0;
	struct slice target = shape->page->link[link - 1];
	if (target.at[0] == '#' || slice_starts_alike(target, SLICE("javascript:")) ||
		slice_starts_alike(target, SLICE("data:")))
		return 0;
	target = url_resolve(shape->page->arena, shape->base, target);
	return shape->number[link] = build_link(&shape->build, target);
}

/* FROM to TO of the page's text, cut at its runs. */
static void put_text(struct shape *shape, const struct passage *passage, struct range at)
{
	const struct page *page = shape->page;
	struct slice source = buffer_slice(&shape->source);
	while (at.from < at.to) {
		while (shape->run < page->runs && page->run[shape->run].at.to <= at.from)
			shape->run++;
		const struct text_run *next =
			shape->run < page->runs ? &page->run[shape->run] : NULL;
		bool inside = next && next->at.from <= at.from;
		uint32_t end = at.to;
		if (next && (inside ? next->at.to : next->at.from) < end)
			end = inside ? next->at.to : next->at.from;
		build_style(&shape->build, inside ? next->style : 0,
			inside ? link_number(shape, next->link) : 0);
		build_text(&shape->build,
			slice_cut(source, shape->text_at + at.from, shape->text_at + end),
			passage->line);
		at.from = end;
	}
}

/* The stretch up to the next MARK; *FROM moves behind it. */
static struct range next_stretch(const struct page *page, uint32_t *from, uint32_t to, char mark)
{
	struct range at = { *from, to };
	const char *end = memchr(page->text.at + at.from, mark, at.to - at.from);
	if (end)
		at.to = (uint32_t)(end - page->text.at);
	*from = at.to + 1;
	return at;
}

static void put_cells(struct shape *shape, const struct passage *passage)
{
	uint32_t from = passage->at.from;
	bool is_first = true;
	while (from <= passage->at.to) {
		struct range at = next_stretch(shape->page, &from, passage->at.to, '\t');
		if (!is_first)
			build_cell(&shape->build);
		is_first = false;
		put_text(shape, passage, at);
	}
}

/* What a passage with line breaks in it is made of. */
struct breaks {
	uint32_t lines, longest;
};

static struct breaks count_breaks(const struct page *page, const struct passage *passage)
{
	struct breaks breaks = { 0 };
	for (uint32_t from = passage->at.from; from < passage->at.to; breaks.lines++) {
		struct range at = next_stretch(page, &from, passage->at.to, '\n');
		uint32_t words = words_count(slice_cut(page->text, at.from, at.to));
		breaks.longest = words > breaks.longest ? words : breaks.longest;
	}
	return breaks;
}

static void put_lines(struct shape *shape, const struct passage *passage, struct block block)
{
	struct breaks breaks = count_breaks(shape->page, passage);
	bool is_text = block.kind == BLOCK_para || block.kind == BLOCK_quote;
	bool are_paragraphs = is_text && breaks.longest > LONG_LINE;
	if (is_text && breaks.lines >= VERSE_LINES && breaks.longest <= VERSE_WORDS)
		block.kind = BLOCK_verse;
	build_start(&shape->build, block);
	for (uint32_t from = passage->at.from; from < passage->at.to;) {
		put_text(shape, passage, next_stretch(shape->page, &from, passage->at.to, '\n'));
		if (are_paragraphs && from < passage->at.to) {
			build_end(&shape->build);
			build_start(&shape->build, block);
		} else {
			build_line(&shape->build);
		}
	}
	build_end(&shape->build);
}

static void put_passage(struct shape *shape, uint32_t i)
{
	const struct passage *passage = &shape->page->passage[i];
	struct block block = shape->block[i];
	shape->run = passage->run;
	if (block.kind == BLOCK_deck)
		article_fact(shape->article, &shape->article->deck,
			passage_text(shape->page, passage), block.why);
	if (block.kind == BLOCK_code) {
		build_start(&shape->build, block);
		put_text(shape, passage, passage->at);
		build_end(&shape->build);
	} else if (block.kind == BLOCK_table) {
		build_start(&shape->build, block);
		put_cells(shape, passage);
		build_end(&shape->build);
	} else {
		put_lines(shape, passage, block);
	}
}

/* ---- the end */

static bool is_cut(const struct shape *shape)
{
	uint32_t at = shape->last_kept;
	if (!shape->verdict || at == NOWHERE || shape->block[at].kind != BLOCK_para)
		return false;
	const struct passage *last = &shape->page->passage[at];
	return last->form == FORM_TEXT && wording_is_cut(&last->says) &&
	       last->linked * 3 < last->says.words;
}

/* Where the page shows less than it holds, the rest is at hand. */
static void put_body(struct shape *shape, uint32_t words)
{
	struct slice body = slice_cut(buffer_slice(&shape->source), 0, shape->text_at);
	uint32_t all = words_count(body);
	if (!shape->verdict || all * 100 < words * BODY_MORE || all < words + LONG_LINE)
		return;
	build_start(&shape->build, (struct block){ .kind = BLOCK_other,
					   .first = -1,
					   .last = -1,
					   .sure = 90,
					   .why = "JSON-LD articleBody" });
	build_text(&shape->build, body, -1);
	build_end(&shape->build);
	article_note(shape->article,
		SLICE("the page's data hold a longer text than it shows: the last fold"));
}

static void name_passages(struct shape *shape)
{
	struct naming naming = { .page = shape->page,
		.verdict = shape->verdict,
		.title = shape->title,
		.last_kept = shape->last_kept,
		.names = shape->article->byline.text,
		.is_dated = shape->article->date.text.len };
	for (uint32_t i = 0; i < shape->page->passages; i++)
		shape->block[i] = passage_kind(&naming, i);
}

static uint32_t find_last_kept(const struct shape *shape)
{
	uint32_t last = NOWHERE;
	for (uint32_t i = 0; shape->verdict && i < shape->page->passages; i++)
		if (shape->verdict[i].kept)
			last = i;
	return last;
}

/* What is shown has the first numbers: nobody counts the links of a menu. */
static void number_links(struct shape *shape)
{
	const struct page *page = shape->page;
	for (uint32_t i = 0; i < page->passages; i++) {
		uint32_t run = page->passage[i].run;
		if (!block_kind_shown(shape->block[i].kind))
			continue;
		for (; run < page->runs && page->run[run].at.from < page->passage[i].at.to; run++)
			link_number(shape, page->run[run].link);
	}
}

/* What is known stands below the title, or above all where the page prints none. */
static void put_all(struct shape *shape)
{
	const struct page *page = shape->page;
	struct slice start =
		slice_cut(buffer_slice(&shape->source), shape->text_at, shape->text_at + 1);
	if (shape->title == NOWHERE)
		build_head(&shape->build, shape->article, start, true);
	for (uint32_t i = 0; i < page->passages; i++) {
		put_passage(shape, i);
		if (i == shape->title)
			build_head(&shape->build, shape->article, start, false);
	}
}

struct piece *page_shape(const struct page *page, const struct verdict *verdict,
	const struct ld *ld, uint32_t title, struct article *article)
{
	struct shape shape = { .page = page,
		.verdict = verdict,
		.ld = ld,
		.article = article,
		.title = title,
		.block = ARENA_NEW(page->arena, struct block, page->passages + 1),
		.number = ARENA_NEW(page->arena, uint32_t, page->links + 1),
		.base = page->base };
	if (article->address.text.len)
		shape.base = url_resolve(page->arena, article->address.text, page->base);
	if (!shape.base.len)
		shape.base = article->address.text;
	if (shape.base.len > BASE_MOST) /* it would stand before every link */
		shape.base = SLICE("");
	buffer_add_slice(&shape.source, ld->body);
	shape.text_at = shape.source.len;
	buffer_add_slice(&shape.source, page->text);
	build_init(&shape.build, buffer_slice(&shape.source), NULL, 0);
	shape.last_kept = find_last_kept(&shape);
	name_passages(&shape);
	number_links(&shape);
	put_all(&shape);
	article->truncated = is_cut(&shape);
	put_body(&shape, shape.build.piece->words);
	struct piece *piece = build_piece(&shape.build);
	buffer_release(&shape.source);
	return piece;
}
