/*
 * The shape of an article. What the judge kept is what its element says that it is; captions,
 * notes and biographies in the main box are shown although they are no text of the article. What
 * was dropped is named by what its boxes are called and by the labels in it.
 *
 * Who wrote it and when are told by the page's facts, since pages print both in many ways and
 * places: they stand below the title, and what the page prints of them is folded.
 */
#include "html/shape.h"

#include <stdlib.h>
#include <string.h>

enum {
	DECK_WITHIN = 6, /* passages from the title */
	DECK_WORDS = 60,
	VERSE_LINES = 3,
	VERSE_WORDS = 14, /* of a line of verse */
	LONG_LINE = 20,   /* words of a line that is a paragraph */
	BASE_MOST = 1024, /* bytes of the page's own address */
	CAPTION_WORDS = 60,
	BIO_WITHIN = 5, /* passages from the end */
	BIO_WORDS = 6,
	BODY_MORE = 150, /* percent of the text that JSON-LD must hold to be worth a note */
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

/* ---- kinds */

static const struct {
	uint32_t hints, labels; /* HINT_BITs, LABEL_BITs */
	uint8_t kind;
	const char *why;
} furniture[] = {
	{ HINT_BIT(COMMENT), 0, BLOCK_comment, "called: comments" },
	{ 0, LABEL_BIT(AD) | LABEL_BIT(GIVE) | LABEL_BIT(SIGNUP), BLOCK_ad, "label:ad" },
	{ HINT_BIT(AD), 0, BLOCK_ad, "called: advertisement" },
	{ HINT_BIT(SIGNUP), 0, BLOCK_ad, "called: newsletter" },
	{ 0, LABEL_BIT(COMMENT), BLOCK_comment, "label:comment" },
	{ HINT_BIT(SHARE), 0, BLOCK_nav, "called: sharing" },
	{ HINT_BIT(NAV), 0, BLOCK_nav, "called: navigation" },
	{ HINT_BIT(FOOT), 0, BLOCK_nav, "called: footer" },
	{ HINT_BIT(TAGS), 0, BLOCK_nav, "called: tags" },
	{ HINT_BIT(POPUP), 0, BLOCK_nav, "called: popup" },
	{ 0,
		LABEL_BIT(SHARE) | LABEL_BIT(MENU) | LABEL_BIT(LEGAL) | LABEL_BIT(FORM) |
			LABEL_BIT(TAGS) | LABEL_BIT(CONTENTS) | LABEL_BIT(COUNT),
		BLOCK_nav, "label:menu" },
	{ HINT_BIT(RELATED), 0, BLOCK_teaser, "called: related" },
	{ 0, LABEL_BIT(RELATED) | LABEL_BIT(MORE), BLOCK_teaser, "label:related" },
};

static void name_folded(const struct shape *shape, uint32_t i, struct block *block)
{
	const struct verdict *v = &shape->verdict[i];
	const struct wording *says = &shape->page->passage[i].says;
	uint32_t labels = says->hits.whole | says->hits.start;
	block->kind = BLOCK_other;
	block->why = v->why;
	for (size_t k = 0; k < COUNT_OF(furniture); k++)
		if ((v->hints & furniture[k].hints) || (labels & furniture[k].labels)) {
			block->kind = furniture[k].kind;
			block->why = furniture[k].why;
			return;
		}
	if (v->signs & (SIGN_BIT(IN_NAV) | SIGN_BIT(IN_FOOTER) | SIGN_BIT(CONTROL)))
		block->kind = BLOCK_nav;
	else if (v->signs & SIGN_BIT(AFTER_COMMENTS))
		block->kind = BLOCK_comment;
	else if ((v->signs & (SIGN_BIT(OTHER_ARTICLE) | SIGN_BIT(AFTER_RELATED))) ||
		 (v->hints & HINT_BIT(CARD)))
		block->kind = BLOCK_teaser;
	else if (v->signs & (SIGN_BIT(LINKED) | SIGN_BIT(BOX_LINKED)))
		block->kind = BLOCK_nav;
}

static bool is_caption(const struct shape *shape, uint32_t i)
{
	const struct passage *passage = &shape->page->passage[i];
	bool is_credit = (passage->says.hits.start & LABEL_BIT(CAPTION)) &&
			 passage->says.words <= CAPTION_WORDS && passage->form == FORM_TEXT;
	return passage->form == FORM_CAPTION || is_credit ||
	       (shape->verdict && (shape->verdict[i].hints & HINT_BIT(CAPTION)));
}

/* The first two words of a text. */
static struct slice first_words(struct slice text)
{
	const char *first = memchr(text.at, ' ', text.len);
	size_t from = first ? (size_t)(first + 1 - text.at) : text.len;
	const char *second = memchr(text.at + from, ' ', text.len - from);
	return slice_cut(text, 0, second ? (size_t)(second - text.at) : text.len);
}

/* "Jane Doe is a fellow at ...", at the end, by the byline. */
static bool is_bio(const struct shape *shape, uint32_t i)
{
	const struct passage *passage = &shape->page->passage[i];
	struct slice names = shape->article->byline.text;
	struct slice words = first_words(passage_text(shape->page, passage));
	return shape->verdict && shape->last_kept != NOWHERE && i + BIO_WITHIN > shape->last_kept &&
	       passage->form == FORM_TEXT && passage->says.words > BIO_WORDS &&
	       memchr(words.at, ' ', words.len) && memmem(names.at, names.len, words.at, words.len);
}

static bool is_deck(const struct shape *shape, uint32_t i)
{
	const struct passage *passage = &shape->page->passage[i];
	return shape->title != NOWHERE && i > shape->title && i <= shape->title + DECK_WITHIN &&
	       passage->says.words <= DECK_WORDS && passage->form != FORM_ITEM && shape->verdict &&
	       (shape->verdict[i].hints & HINT_BIT(DECK));
}

static bool is_note(const struct shape *shape, uint32_t i)
{
	const struct wording *says = &shape->page->passage[i].says;
	return (shape->verdict && (shape->verdict[i].signs & SIGN_BIT(REFERENCES))) ||
	       (says->hits.start & LABEL_BIT(NOTE)) || is_bio(shape, i);
}

static void name_kept(const struct shape *shape, uint32_t i, struct block *block)
{
	static const uint8_t kinds[FORMS] = { [FORM_TEXT] = BLOCK_para,
		[FORM_HEADING] = BLOCK_heading,
		[FORM_ITEM] = BLOCK_item,
		[FORM_QUOTE] = BLOCK_quote,
		[FORM_CODE] = BLOCK_code,
		[FORM_ROW] = BLOCK_table,
		[FORM_CAPTION] = BLOCK_caption,
		[FORM_CONTROL] = BLOCK_para };
	const struct passage *passage = &shape->page->passage[i];
	block->kind = kinds[passage->form];
	block->level =
		passage->form == FORM_HEADING || passage->form == FORM_ITEM ? passage->level : 0;
	block->why = shape->verdict ? shape->verdict[i].why : "whole";
	if (is_note(shape, i))
		block->kind = BLOCK_note, block->why = "label:note";
	else if (is_caption(shape, i))
		block->kind = BLOCK_caption, block->why = "caption";
	else if (is_deck(shape, i))
		block->kind = BLOCK_deck, block->why = "called: deck";
}

static bool show(struct block *block, enum block_kind kind, const char *why)
{
	block->kind = (uint8_t)kind;
	block->why = why;
	return true;
}

/* A lead that is no part of the text is its deck, unless it is about the author. */
static bool show_lead(const struct shape *shape, uint32_t i, struct block *block)
{
	const struct wording *says = &shape->page->passage[i].says;
	if (says->words > DECK_WORDS || !wording_is_prose(says) || says->hits.start)
		return false;
	if (says->hits.inside & LABEL_BIT(AUTHOR))
		return show(block, BLOCK_note, "below the title");
	return !says->hits.inside && show(block, BLOCK_deck, "below the title");
}

/* Of what was dropped: captions in the article, its deck, and who wrote it. */
static bool is_shown_still(const struct shape *shape, uint32_t i, struct block *block)
{
	static const uint32_t others = HINT_BIT(RELATED) | HINT_BIT(AD) | HINT_BIT(COMMENT) |
				       HINT_BIT(SIDE) | HINT_BIT(NAV) | HINT_BIT(SIGNUP) |
				       HINT_BIT(SHARE) | HINT_BIT(FOOT);
	const struct verdict *v = &shape->verdict[i];
	const struct passage *passage = &shape->page->passage[i];
	if ((v->hints & others) || passage->linked * 2 > passage->says.words ||
		(v->signs & (SIGN_BIT(DOUBLED) | SIGN_BIT(CONTROL) | SIGN_BIT(HIDDEN))))
		return false;
	if (v->signs & SIGN_BIT(LEAD))
		return show_lead(shape, i, block);
	if (!(v->signs & (SIGN_BIT(IN_TOP) | SIGN_BIT(OUT_1))))
		return false;
	if (is_caption(shape, i))
		return show(block, BLOCK_caption, "caption");
	return (v->hints & HINT_BIT(BIO)) && wording_is_prose(&passage->says) &&
	       show(block, BLOCK_note, "called: biography");
}

static unsigned certainty(int32_t worth)
{
	unsigned points = (unsigned)(worth < 0 ? -worth : worth);
	return points > 45 ? 99 : 55 + points;
}

/* A picture that is said to show the title is described by nobody. */
static bool is_title_again(const struct shape *shape, uint32_t i)
{
	const struct passage *passage = shape->page->passage;
	return shape->title != NOWHERE && shape->verdict && i != shape->title &&
	       passage[i].form == FORM_CAPTION &&
	       passage[i].says.hash == passage[shape->title].says.hash;
}

/* The numbers of the lines of the code beside it: 7 8 9. */
static bool is_gutter(const struct shape *shape, uint32_t i)
{
	const struct passage *passage = &shape->page->passage[i];
	struct slice text = passage_text(shape->page, passage);
	uint64_t number = 0, before = 0;
	if (passage->form != FORM_CODE || passage->says.letters || passage->says.words < 2)
		return false;
	for (size_t at = 0; at < text.len; before = number, number = 0) {
		size_t from = at;
		for (; at < text.len && text.at[at] >= '0' && text.at[at] <= '9'; at++)
			number = number * 10 + (uint64_t)(text.at[at] - '0');
		if (at == from || (from && number != before + 1))
			return false;
		while (at < text.len && byte_is_blank(text.at[at]))
			at++;
	}
	return true;
}

static struct block name_passage(const struct shape *shape, uint32_t i)
{
	const struct passage *passage = &shape->page->passage[i];
	struct block block = { .first = passage->line, .last = passage->line, .sure = 90 };
	if (shape->verdict)
		block.sure = (uint8_t)certainty(shape->verdict[i].worth);
	if (i == shape->title) {
		block.kind = BLOCK_title;
		block.why = "heading";
	} else if (is_title_again(shape, i)) {
		show(&block, BLOCK_other, "the title again");
	} else if (is_gutter(shape, i)) {
		show(&block, BLOCK_other, "line numbers");
	} else if (!shape->verdict || shape->verdict[i].kept) {
		name_kept(shape, i, &block);
	} else if (!is_shown_still(shape, i, &block)) {
		name_folded(shape, i, &block);
	}
	return block;
}

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
	for (uint32_t i = 0; i < page->passages; i++)
		shape.block[i] = name_passage(&shape, i);
	number_links(&shape);
	put_all(&shape);
	article->truncated = is_cut(&shape);
	put_body(&shape, shape.build.piece->words);
	struct piece *piece = build_piece(&shape.build);
	buffer_release(&shape.source);
	return piece;
}
