/*
 * The reader pane: rows of the open article, with the mentions and hits in them.
 *
 * A glyph's style is that of its block, under that of a mention, under that of a hit. Which rows
 * are on the screen is decided once a frame (the page), so that text, sidebar and status line
 * agree.
 */
#include "view/draw.h"

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

/* The bytes of the piece that a row shows. */
static struct range row_range(struct reading *reading, struct slot *slot, struct spot spot)
{
	struct row row = slot_row(reading, slot, spot);
	uint32_t from = slot->piece->block[spot.block].at.from;
	return (struct range){ from + row.at.from, from + row.at.to };
}

static void see_row(struct page *page, struct reading *reading, struct spot spot, uint32_t most)
{
	struct slot *slot = reading_slot(reading, spot.piece);
	if (spot.row < 0 || !slot || !slot->mentions || slot_is_fold_row(slot, spot))
		return;
	struct range range = row_range(reading, slot, spot);
	uint32_t i = mentions_from(slot->mentions, range.from);
	for (; i < slot->mentions->count && slot->mentions->mention[i].at.from < range.to; i++)
		if (page->seen_count < most)
			see(page, slot_actor(slot, i));
}

void page_make(struct page *page, struct workspace *ws, int rows, struct arena *arena)
{
	enum {
		SEEN_MOST = 256
	};
	struct slot *slot = reading_slot(ws->reading, 0);
	*page = (struct page){ .spot = ARENA_NEW(arena, struct spot, (size_t)rows + 1),
		.seen = ARENA_NEW(arena, struct entry_actor, SEEN_MOST) };
	if (rows < 1 || (ws->reading->article->pieces == 1 && !slot->piece->blocks))
		return;
	struct spot spot = reading_top(ws->reading, rows);
	do {
		page->spot[page->rows++] = spot;
		see_row(page, ws->reading, spot, SEEN_MOST);
	} while (page->rows < rows && reading_step(ws->reading, &spot, +1));
}

/* ---- rows */

/* What the glyphs of one block need to know. */
struct brush {
	struct workspace *ws;
	struct slot *slot;
	const struct block *block;
	struct range *hit;
	uint32_t hits;
};

static bool is_here(const struct brush *brush, struct range range)
{
	const struct reading *reading = brush->ws->reading;
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

static enum style glyph_style(const struct brush *brush, uint32_t at)
{
	uint32_t low = 0, high = brush->hits;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (brush->hit[middle].to <= at)
			low = middle + 1;
		else
			high = middle;
	}
	uint32_t from = brush->block->at.from;
	if (low < brush->hits && brush->hit[low].from <= at) {
		struct range hit = { from + brush->hit[low].from, from + brush->hit[low].to };
		return is_here(brush, hit) ? STYLE_hit_here : STYLE_hit;
	}
	return mention_style(brush, from + at, block_styles[brush->block->kind]);
}

static void draw_row(struct brush *brush, struct frame *frame, struct area area, int row, int col,
	struct spot spot)
{
	const struct laid *laid = slot_block(brush->ws->reading, brush->slot, spot.block);
	struct row made = slot_row(brush->ws->reading, brush->slot, spot);
	struct glyph *glyph;
	uint32_t glyphs = row_glyphs(
		&laid->ruler, made, brush->ws->config->options.bidi, frame->arena, &glyph);
	for (uint32_t i = 0; i < glyphs; i++) {
		int columns = laid->ruler.columns[glyph[i].at];
		frame_glyph(frame, area, row, col, glyph_style(brush, glyph[i].at), &glyph[i]);
		bool tab = laid->ruler.mark[glyph[i].at] & MARK_TAB;
		col += !tab && columns > glyph[i].columns ? columns : glyph[i].columns;
	}
	if (made.hyphen)
		frame_text(frame, area, row, col, block_styles[brush->block->kind], SLICE("-"));
}

/* "teasers 9, ad 1 (412 words)" */
static struct slice fold_text(
	const struct slot *slot, const struct fold_run *fold, struct arena *arena)
{
	uint32_t count[BLOCK_KINDS] = { 0 };
	struct slice text = SLICE("");
	for (uint32_t i = fold->first; i < fold->end; i++)
		count[slot->piece->block[i].kind]++;
	for (enum block_kind kind = 0; kind < BLOCK_KINDS; kind++) {
		if (!count[kind])
			continue;
		bool many = count[kind] > 1 && kind != BLOCK_nav && kind != BLOCK_other;
		text = arena_print(arena, "%s%s%s%s %u", text.at, text.len ? ", " : "",
			block_kind_name(kind), many ? "s" : "", count[kind]);
	}
	return arena_print(arena, "%s %s (%u word%s)", fold->open ? "▾" : "▸", text.at, fold->words,
		fold->words == 1 ? "" : "s");
}

static void draw_prefix(const struct brush *brush, struct frame *frame, struct area area, int row,
	int col, struct spot spot)
{
	bool quote = brush->block->kind == BLOCK_quote || brush->block->kind == BLOCK_pullquote;
	if (quote && block_indent(brush->ws->reading, brush->block))
		frame_text(frame, area, row, col - 2, STYLE_border, SLICE("│"));
	char first = brush->slot->piece->text.at[brush->block->at.from];
	bool numbered = first >= '0' && first <= '9';
	if (brush->block->kind == BLOCK_item && spot.row == 0 && !numbered)
		frame_text(frame, area, row, col - 2, STYLE_faint, SLICE("•"));
}

static void draw_spot(struct brush *brush, struct frame *frame, struct area area, int row,
	const struct layout *layout, struct spot spot)
{
	struct reading *reading = brush->ws->reading;
	if (spot.row < 0)
		return;
	if (slot_is_fold_row(brush->slot, spot)) {
		struct slice text =
			fold_text(brush->slot, slot_fold(brush->slot, spot.block), frame->arena);
		frame_cut(frame, area, row, layout->text_col, STYLE_fold, text);
		return;
	}
	int col = layout->text_col + block_indent(reading, brush->block);
	draw_prefix(brush, frame, area, row, col, spot);
	draw_row(brush, frame, area, row, col, spot);
}

void reader_draw(struct workspace *ws, struct frame *frame, const struct layout *layout,
	const struct page *page)
{
	struct area area = layout->pane[PANE_READER];
	struct brush brush = { .ws = ws };
	for (int i = 0; i < page->rows; i++) {
		struct slot *slot = reading_slot(ws->reading, page->spot[i].piece);
		if (!slot)
			break;
		const struct block *block = &slot->piece->block[page->spot[i].block];
		if (block != brush.block) {
			brush = (struct brush){ .ws = ws, .slot = slot, .block = block };
			brush.hits = finder_block(&ws->finder, block_text(slot->piece, block),
				frame->arena, &brush.hit);
		}
		draw_spot(&brush, frame, area, area.row + i, layout, page->spot[i]);
	}
	const struct place here = ws->reading->here;
	if (ws->focus != PANE_READER || !ws->reading->here_len)
		return;
	struct spot spot = reading_spot(ws->reading, here);
	for (int i = 0; i < page->rows; i++)
		if (memcmp(&page->spot[i], &spot, sizeof spot) == 0)
			frame->cursor_row = area.row + i;
	frame->cursor_col = frame->cursor_row < 0 ? -1 : layout->text_col;
}
