/*
 * The reader pane: rows of the open article, with the mentions and hits in them.
 *
 * A glyph's style is that of its block, under that of a run (a link, words set apart), under that
 * of a mention, under that of a hit. What a style covers still shows by its attributes: a link is
 * underlined inside a mention, and in a heading, which keeps its colour. Which rows are on the
 * screen is decided once a frame (the page), so that text, sidebar and status line agree.
 */
#include "view/draw.h"
#include "view/laid.h"

#include "article/choose.h"

#include <string.h>

static const uint16_t block_styles[BLOCK_KINDS] = {
	[BLOCK_title] = STYLE_title,
	[BLOCK_deck] = STYLE_deck,
	[BLOCK_section] = STYLE_deck,
	[BLOCK_byline] = STYLE_deck,
	[BLOCK_date] = STYLE_deck,
	[BLOCK_heading] = STYLE_heading,
	[BLOCK_para] = STYLE_text,
	[BLOCK_item] = STYLE_text,
	[BLOCK_quote] = STYLE_quote,
	[BLOCK_pullquote] = STYLE_quote,
	[BLOCK_code] = STYLE_code,
	[BLOCK_table] = STYLE_code,
	[BLOCK_verse] = STYLE_quote,
	[BLOCK_caption] = STYLE_caption,
	[BLOCK_note] = STYLE_note,
	[BLOCK_ad] = STYLE_furniture,
	[BLOCK_nav] = STYLE_furniture,
	[BLOCK_teaser] = STYLE_furniture,
	[BLOCK_comment] = STYLE_furniture,
	[BLOCK_other] = STYLE_furniture,
};

enum style kind_style(enum actor_kind kind)
{
	static const uint16_t styles[ACTOR_KINDS] = { STYLE_country, STYLE_person, STYLE_org,
		STYLE_place, STYLE_group, STYLE_other };
	return styles[kind];
}

char kind_letter(enum actor_kind kind)
{
	return "CPOLGX"[kind];
}

/* ---- the page */

static void see(struct page *page, uint32_t actor)
{
	for (uint32_t i = 0; i < page->seen_count; i++) {
		if (page->seen[i].actor == actor) {
			page->seen[i].count++;
			return;
		}
	}
	page->seen[page->seen_count++] = (struct entry_actor){ actor, 1 };
}

uint32_t page_seen(const struct page *page, uint32_t actor)
{
	for (uint32_t i = 0; i < page->seen_count; i++)
		if (page->seen[i].actor == actor)
			return page->seen[i].count;
	return 0;
}

static void see_range(struct page *page, const struct slot *slot, struct range range, uint32_t most)
{
	uint32_t i = mentions_from(slot->mentions, range.from);
	for (; i < slot->mentions->count && slot->mentions->mention[i].at.from < range.to; i++)
		if (page->seen_count < most)
			see(page, slot_actor(slot, i));
}

static void see_row(struct page *page, struct reading *reading, struct spot spot, uint32_t most)
{
	struct slot *slot = reading_slot(reading, spot.piece);
	if (spot.row < 0 || !slot || !slot->mentions || slot_is_fold_row(slot, spot))
		return;
	uint32_t from = slot->piece->block[spot.block].at.from, cell = 0;
	const struct part *part = slot_part(reading, slot, spot, cell);
	struct row row = part ? part->row : slot_row(reading, slot, spot);
	do {
		row = part ? part->row : row;
		see_range(page, slot, (struct range){ from + row.at.from, from + row.at.to }, most);
	} while (part && (part = slot_part(reading, slot, spot, ++cell)));
}

void page_make(struct page *page, struct reading *reading, int rows, struct arena *arena)
{
	enum {
		SEEN_MOST = 256
	};
	struct slot *slot = reading_slot(reading, 0);
	*page = (struct page){ .spot = ARENA_NEW(arena, struct spot, (size_t)rows + 1),
		.seen = ARENA_NEW(arena, struct entry_actor, SEEN_MOST) };
	if (rows < 1 || (reading->article->pieces == 1 && !slot->piece->blocks))
		return;
	struct spot spot = reading_top(reading, rows);
	do {
		page->spot[page->rows++] = spot;
		see_row(page, reading, spot, SEEN_MOST);
	} while (page->rows < rows && reading_step(reading, &spot, +1));
}

/* ---- rows */

/* What the glyphs of one block need to know. */
struct brush {
	struct workspace *ws;
	const struct column *column;
	struct reading *reading; /* of the column */
	struct slot *slot;
	const struct block *block;
	enum style style; /* of the block */
	bool has_runs;
	struct range *hit;
	uint32_t hits;
};

/* A style, and the LOOK_ bits of those that it covers. */
struct paint {
	enum style style;
	unsigned more;
};

static bool is_here(const struct brush *brush, struct range range)
{
	const struct reading *reading = brush->reading;
	return reading->here_len && reading->here.piece == brush->slot->index &&
	       range.from == reading->here.byte;
}

static enum style mention_style(const struct brush *brush, uint32_t byte, enum style style)
{
	const struct mentions *mentions = brush->slot->mentions;
	if (!mentions)
		return style;
	uint32_t after = mentions_from(mentions, byte + 1);
	if (after == 0 || mentions->mention[after - 1].at.to <= byte)
		return style;
	const struct mention *mention = &mentions->mention[after - 1];
	uint32_t member = brush->slot->member[mention->actor];
	if (is_here(brush, mention->at))
		return STYLE_actor_here;
	if (member == brush->ws->actor)
		return STYLE_actor_chosen;
	return kind_style(mentions->actor[mention->actor].kind);
}

/* Whether a hit holds byte AT of the block. */
static bool hit_style(const struct brush *brush, uint32_t at, enum style *style)
{
	uint32_t low = 0, high = brush->hits;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (brush->hit[middle].to <= at)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == brush->hits || brush->hit[low].from > at)
		return false;
	uint32_t from = brush->block->at.from;
	struct range hit = { from + brush->hit[low].from, from + brush->hit[low].to };
	*style = is_here(brush, hit) ? STYLE_hit_here : STYLE_hit;
	return true;
}

static struct paint run_paint(const struct brush *brush, const struct text_run *run)
{
	static const struct {
		uint8_t bit;
		enum style style;
	} styles[] = { { RUN_EMPHASIS, STYLE_emphasis }, { RUN_STRONG, STYLE_strong },
		{ RUN_CODE, STYLE_code_word } };
	const struct look *look = brush->ws->config->look;
	struct paint paint = { .style = brush->style };
	bool plain = brush->style == STYLE_text;
	for (size_t i = 0; i < COUNT_OF(styles); i++) {
		if (!(run->style & styles[i].bit))
			continue;
		paint.more |= look[styles[i].style].attributes;
		paint.style = plain ? styles[i].style : paint.style;
	}
	if (run->link) {
		paint.more |= look[STYLE_link].attributes;
		paint.style = plain ? STYLE_link : paint.style;
	}
	paint.more &= LOOK_BOLD | LOOK_ITALIC | LOOK_UNDERLINE;
	return paint;
}

/* Whether byte BYTE of the first piece is one of those that the column sets apart. */
static bool is_marked(const struct column *column, const struct slot *slot, uint32_t byte)
{
	uint32_t low = 0, high = slot->index ? 0 : column->marks;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (column->marked[middle].to <= byte)
			low = middle + 1;
		else
			high = middle;
	}
	return low < column->marks && !slot->index && column->marked[low].from <= byte;
}

static struct paint glyph_paint(const struct brush *brush, uint32_t at)
{
	const struct piece *piece = brush->slot->piece;
	struct paint paint = { .style = brush->style };
	uint32_t byte = brush->block->at.from + at;
	if (brush->has_runs) {
		uint32_t run = piece_run_at(piece, byte);
		if (run < piece->runs && piece->run[run].at.from <= byte)
			paint = run_paint(brush, &piece->run[run]);
	}
	if (!hit_style(brush, at, &paint.style))
		paint.style = mention_style(brush, byte, paint.style);
	if (is_marked(brush->column, brush->slot, byte))
		paint.more |= LOOK_BOLD | LOOK_UNDERLINE;
	return paint;
}

static const struct marker *marker_at(const struct laid *laid, uint32_t at)
{
	for (uint32_t i = 0; i < laid->markers; i++)
		if (laid->marker[i].at == at)
			return &laid->marker[i];
	return NULL;
}

static void draw_marker(const struct brush *brush, struct frame *frame, struct area area, int row,
	int col, uint32_t link)
{
	char bytes[MARKER_BYTES];
	struct slice text = marker_text(brush->reading->numbers, link, bytes);
	frame_text(frame, area, row, col, STYLE_link_number, arena_copy(frame->arena, text));
}

/* Draws a glyph and what stands in the columns that its cluster has besides: the number of a link,
 * on its left where the text runs from right to left. Returns all of its columns. */
static int draw_glyph(const struct brush *brush, struct frame *frame, struct area area, int row,
	int col, const struct laid *laid, const struct glyph *glyph)
{
	const struct ruler *ruler = &laid->ruler;
	struct paint paint = glyph_paint(brush, glyph->at);
	bool tab = ruler->mark[glyph->at] & MARK_TAB;
	int columns = ruler->columns[glyph->at], own = glyph->columns, at = col;
	const struct marker *marker = NULL;
	if (!tab && columns > own)
		marker = marker_at(laid, glyph->at);
	bool before = marker && brush->ws->config->options.bidi && ruler->level &&
		      ruler->level[glyph->at] % 2;
	if (before)
		at = col + columns - own;
	frame_glyph(frame, area, row, at, paint.style, glyph);
	if (paint.more)
		frame_more(frame, area, row, at, own, paint.more);
	if (marker)
		draw_marker(brush, frame, area, row, before ? col : col + own, marker->link);
	return !tab && columns > own ? columns : own;
}

/* The glyphs of one row or of a part of it, from COL on. */
static void draw_glyphs(struct brush *brush, struct frame *frame, struct area area, int row,
	int col, const struct laid *laid, struct row made)
{
	struct glyph *glyph;
	uint32_t glyphs = row_glyphs(
		&laid->ruler, made, brush->ws->config->options.bidi, frame->arena, &glyph);
	for (uint32_t i = 0; i < glyphs; i++)
		col += draw_glyph(brush, frame, area, row, col, laid, &glyph[i]);
	if (made.hyphen)
		frame_text(frame, area, row, col, brush->style, SLICE("-"));
}

static void draw_row(struct brush *brush, struct frame *frame, struct area area, int row, int col,
	struct spot spot)
{
	struct reading *reading = brush->reading;
	const struct laid *laid = slot_block(reading, brush->slot, spot.block);
	const struct part *part = slot_part(reading, brush->slot, spot, 0);
	enum style label = laid->cells > 1 ? STYLE_border : STYLE_table_head;
	if (!part)
		draw_glyphs(
			brush, frame, area, row, col, laid, slot_row(reading, brush->slot, spot));
	for (uint32_t i = 1; part; part = slot_part(reading, brush->slot, spot, i++)) {
		frame_text(frame, area, row, col + (int)part->label_at, label, part->label);
		draw_glyphs(brush, frame, area, row, col + (int)part->at, laid, part->row);
	}
}

enum {
	TAKEN_OUT = BLOCK_KINDS /* not a kind: what the reader chose to fold */
};

static const char *fold_name(unsigned kind, bool many)
{
	if (kind == TAKEN_OUT)
		return "taken out by you";
	return many && kind == BLOCK_teaser    ? "teasers"
	       : many && kind == BLOCK_comment ? "comments"
					       : block_kind_name((enum block_kind)kind);
}

/* "teasers 9, ad 3 (412 words)": what there is most of comes first. */
static struct slice fold_text(
	const struct slot *slot, const struct fold_run *fold, struct arena *arena)
{
	uint32_t count[TAKEN_OUT + 1] = { 0 };
	struct slice text = SLICE("");
	for (uint32_t i = fold->first; i < fold->end; i++) {
		const struct block *block = &slot->piece->block[i];
		count[block_is_chosen(block) ? TAKEN_OUT : block->kind]++;
	}
	for (;;) {
		unsigned most = 0;
		for (unsigned kind = 0; kind <= TAKEN_OUT; kind++)
			most = count[kind] > count[most] ? kind : most;
		if (!count[most])
			break;
		text = arena_print(arena, "%s%s%s %u", text.at, text.len ? ", " : "",
			fold_name(most, count[most] > 1), count[most]);
		count[most] = 0;
	}
	return arena_print(arena, "%s %s (%u word%s)", fold->open ? "▾" : "▸", text.at, fold->words,
		fold->words == 1 ? "" : "s");
}

static bool is_quote(const struct block *block)
{
	return block->kind == BLOCK_quote || block->kind == BLOCK_pullquote;
}

/* Between two paragraphs of a quotation its bar goes on. */
static void draw_above(
	const struct brush *brush, struct frame *frame, struct area area, int row, uint32_t index)
{
	const struct block *block = brush->block;
	int indent = slot_indent(brush->reading, brush->slot, index);
	if (index && indent && is_quote(block) && block[-1].kind == block->kind)
		frame_text(frame, area, row, brush->column->text_col + indent - 2, STYLE_border,
			SLICE("│"));
}

/* What stands left of a block: the bar of a quotation, the bullet or the number of an item. */
static void draw_prefix(const struct brush *brush, struct frame *frame, struct area area, int row,
	int col, struct spot spot)
{
	const struct reading *reading = brush->reading;
	const struct block *block = brush->block;
	if (!slot_indent(reading, brush->slot, spot.block))
		return;
	if (is_quote(block))
		frame_text(frame, area, row, col - 2, STYLE_border, SLICE("│"));
	if (block->kind != BLOCK_item || spot.row != 0 || block->continues)
		return;
	uint32_t number = laid_number(reading, brush->slot, spot.block);
	struct slice text = slice_cut(block_text(brush->slot->piece, block), 0, number);
	if (number)
		frame_text(frame, area, row, col - (int)number, STYLE_faint, text);
	else
		frame_text(frame, area, row, col - 2, STYLE_faint, SLICE("•"));
}

static void draw_spot(
	struct brush *brush, struct frame *frame, struct area area, int row, struct spot spot)
{
	struct reading *reading = brush->reading;
	int text_col = brush->column->text_col;
	if (spot.row < 0) {
		draw_above(brush, frame, area, row, spot.block);
		return;
	}
	if (slot_is_fold_row(brush->slot, spot)) {
		struct slice text =
			fold_text(brush->slot, slot_fold(brush->slot, spot.block), frame->arena);
		frame_cut(frame, area, row, text_col, STYLE_fold, text);
		return;
	}
	int32_t below = slot_below(reading, brush->slot, spot);
	if (below == 2)
		frame_cut(frame, area, row, text_col, STYLE_note,
			SLICE("The text stops in mid-sentence."));
	if (below)
		return;
	int col = text_col + slot_indent(reading, brush->slot, spot.block);
	draw_prefix(brush, frame, area, row, col, spot);
	draw_row(brush, frame, area, row, col, spot);
}

/* Links of furniture are everywhere in it: showing them would show nothing. */
static struct brush brush_make(struct workspace *ws, const struct column *column, struct slot *slot,
	uint32_t index, struct arena *arena)
{
	const struct block *block = &slot->piece->block[index];
	const struct piece *piece = slot->piece;
	uint32_t run = piece_run_at(piece, block->at.from);
	bool deep = block->kind == BLOCK_heading && block->level > HEADINGS_HIGH;
	struct brush brush = {
		.ws = ws, .column = column, .reading = column->reading, .slot = slot, .block = block
	};
	const struct table *table = slot_table(slot, index);
	brush.style = deep ? STYLE_subheading : block_styles[block->kind];
	if (table && table_is_head(table, index))
		brush.style = STYLE_table_head;
	brush.has_runs = run < piece->runs && piece->run[run].at.from < block->at.to &&
			 block_kind_shown(block->kind);
	if (column->find)
		brush.hits = finder_block(&ws->finder, block_text(piece, block), arena, &brush.hit);
	return brush;
}

/* The row of the pane that shows a spot; -1: it is not on the page. */
static int row_of(const struct page *page, struct spot spot)
{
	for (int i = 0; i < page->rows; i++)
		if (memcmp(&page->spot[i], &spot, sizeof spot) == 0)
			return i;
	return -1;
}

/* In the margin of the paragraph that X would be about. */
static void draw_mark(struct frame *frame, const struct column *column, const struct page *page)
{
	struct area area = column->area;
	struct reading *reading = column->reading;
	if (!reading->marked || reading->here_len)
		return;
	int row = row_of(page, reading_spot(reading, reading->here));
	int col = column->text_col - (column->text_col > area.col + 1 ? 2 : 1);
	if (row >= 0)
		frame_text(frame, area, area.row + row, col, STYLE_mark, SLICE("›"));
}

/* At what was gone to; a paragraph has a row of its own only where the page cannot begin with it.
 */
static void put_cursor(struct frame *frame, const struct column *column, const struct page *page)
{
	struct reading *reading = column->reading;
	struct spot spot = reading_wanted(reading);
	if (reading->here_len)
		spot = reading_spot(reading, reading->here);
	int row = row_of(page, spot);
	if (row > 0 || (row == 0 && reading->here_len))
		frame->cursor_row = column->area.row + row;
	frame->cursor_col = frame->cursor_row < 0 ? -1 : column->text_col;
}

void reader_draw(struct workspace *ws, struct frame *frame, const struct column *column,
	const struct page *page)
{
	struct area area = column->area;
	struct brush brush = { .ws = ws };
	for (int i = 0; i < page->rows; i++) {
		if (page->spot[i].block == NOWHERE)
			continue;
		struct slot *slot = reading_slot(column->reading, page->spot[i].piece);
		if (!slot)
			break;
		uint32_t index = page->spot[i].block;
		if (&slot->piece->block[index] != brush.block)
			brush = brush_make(ws, column, slot, index, frame->arena);
		draw_spot(&brush, frame, area, area.row + i, page->spot[i]);
	}
	draw_mark(frame, column, page);
	if (column->focus)
		put_cursor(frame, column, page);
}
