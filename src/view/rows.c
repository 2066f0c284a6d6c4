/*
 * Rows: the sequence that a reading is on the screen, made where it is walked.
 *
 * The first block of a run of furniture has one row more, the row of the fold; while the fold is
 * closed that row is all there is, and the other blocks of the run have none.
 */
#include "view/laid.h"

enum {
	STOP_ROWS = 2, /* a blank one, and what is said */
};

/* How each kind is set: columns of indent, and blank rows above it. */
static const struct setting {
	uint8_t indent, above;
} settings[BLOCK_KINDS] = {
	[BLOCK_title] = { 0, 1 },
	[BLOCK_deck] = { 0, 1 },
	[BLOCK_section] = { 0, 1 },
	[BLOCK_byline] = { 0, 1 },
	[BLOCK_date] = { 0, 1 },
	[BLOCK_heading] = { 0, 2 },
	[BLOCK_para] = { 0, 1 },
	[BLOCK_item] = { 2, 1 },
	[BLOCK_quote] = { 4, 1 },
	[BLOCK_pullquote] = { 4, 1 },
	[BLOCK_code] = { 2, 1 },
	[BLOCK_table] = { 2, 1 },
	[BLOCK_verse] = { 4, 1 },
	[BLOCK_caption] = { 2, 1 },
	[BLOCK_note] = { 2, 1 },
	[BLOCK_ad] = { 2, 1 },
	[BLOCK_nav] = { 2, 1 },
	[BLOCK_teaser] = { 2, 1 },
	[BLOCK_comment] = { 2, 1 },
	[BLOCK_other] = { 2, 1 },
};

/* Items have room for their bullets or numbers, of which those of one digit end below the others.
 */
int slot_indent(const struct reading *reading, const struct slot *slot, uint32_t index)
{
	const struct block *block = &slot->piece->block[index];
	if (reading->plain)
		return 0;
	int deeper = block->kind == BLOCK_item && block->level > 1 ? 2 * (block->level - 1) : 0;
	int indent = settings[block->kind].indent + (deeper < 12 ? deeper : 12);
	if (laid_number(reading, slot, index))
		indent += 2;
	return indent < (int)reading->measure / 3 ? indent : 0;
}

struct fold_run *slot_fold(const struct slot *slot, uint32_t block)
{
	uint32_t low = 0, high = slot->folds;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (slot->fold[middle].end <= block)
			low = middle + 1;
		else
			high = middle;
	}
	return low < slot->folds && slot->fold[low].first <= block ? &slot->fold[low] : NULL;
}

uint32_t slot_rows(struct reading *reading, struct slot *slot, uint32_t block)
{
	if (block_kind_shown(slot->piece->block[block].kind))
		return slot_block(reading, slot, block)->rows +
		       (block == slot->stop ? STOP_ROWS : 0);
	const struct fold_run *fold = slot_fold(slot, block);
	uint32_t head = fold->first == block;
	return fold->open ? head + slot_block(reading, slot, block)->rows : head;
}

bool slot_is_fold_row(const struct slot *slot, struct spot spot)
{
	const struct fold_run *fold = slot_fold(slot, spot.block);
	return fold && fold->first == spot.block && spot.row == 0;
}

/* Rows of text of a block begin below the row of the fold. */
static int32_t text_row(const struct slot *slot, uint32_t block, int32_t row)
{
	const struct fold_run *fold = slot_fold(slot, block);
	return fold && fold->first == block ? row - 1 : row;
}

const struct part *slot_part(
	struct reading *reading, struct slot *slot, struct spot spot, uint32_t cell)
{
	const struct laid *laid = slot_block(reading, slot, spot.block);
	uint32_t line = (uint32_t)text_row(slot, spot.block, spot.row);
	bool is_there = laid->part && cell < laid->cells && line < laid->lines;
	return is_there ? &laid->part[cell * laid->lines + line] : NULL;
}

/* The first part of the row that is not empty; a blank row stands at the end of the text. */
static struct row row_of_parts(struct reading *reading, struct slot *slot, struct spot spot)
{
	const struct part *part = slot_part(reading, slot, spot, 0);
	uint32_t end = (uint32_t)slot->laid[spot.block].ruler.text.len;
	struct row row = { .at = { end, end }, .next = end };
	if (part)
		row = part->row;
	for (uint32_t i = 1; part && part->row.at.from == part->row.at.to; i++)
		part = slot_part(reading, slot, spot, i);
	return part ? part->row : row;
}

struct row slot_row(struct reading *reading, struct slot *slot, struct spot spot)
{
	const struct laid *laid = slot_block(reading, slot, spot.block);
	if (slot_below(reading, slot, spot)) {
		uint32_t end = (uint32_t)laid->ruler.text.len;
		return (struct row){ .at = { end, end }, .next = end };
	}
	if (laid->part)
		return row_of_parts(reading, slot, spot);
	return laid->row[text_row(slot, spot.block, spot.row)];
}

int32_t slot_below(struct reading *reading, struct slot *slot, struct spot spot)
{
	if (spot.block != slot->stop)
		return 0;
	int32_t rows = (int32_t)slot_block(reading, slot, spot.block)->rows;
	return spot.row < rows ? 0 : spot.row - rows + 1;
}

static bool is_tight(const struct block *before, const struct block *block)
{
	if (block->continues)
		return true;
	if (before->kind != block->kind)
		return false;
	if (block->kind == BLOCK_table)
		return true;
	bool listed = block->kind == BLOCK_item || !block_kind_shown(block->kind);
	return listed && before->last + 1 >= block->first;
}

/* Blank rows above BLOCK: none above the first of a piece, which follows on the one before. */
int32_t slot_above(const struct slot *slot, uint32_t index)
{
	if (index == 0)
		return slot->index > 0 && slot->piece->blocks && !slot->piece->block[0].continues;
	const struct block *block = &slot->piece->block[index];
	if (is_tight(&slot->piece->block[index - 1], block))
		return 0;
	bool deep = block->kind == BLOCK_heading && block->level > HEADINGS_HIGH;
	return deep ? 1 : settings[block->kind].above;
}

static uint32_t start_of(const struct laid *laid, uint32_t index)
{
	return laid->part ? laid->part[index].row.at.from : laid->row[index].at.from;
}

/* The row that holds a byte. Of a table's parts empty ones begin where the next one does. */
static uint32_t row_at(const struct laid *laid, uint32_t byte)
{
	uint32_t low = 0, high = laid->part ? laid->cells * laid->lines : laid->rows;
	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;
		if (start_of(laid, middle) <= byte)
			low = middle;
		else
			high = middle;
	}
	while (laid->part && low && start_of(laid, low - 1) == start_of(laid, low))
		low--;
	return laid->part ? low % laid->lines : low;
}

struct spot reading_spot(struct reading *reading, struct place place)
{
	struct slot *slot = reading_slot(reading, place.piece);
	struct spot spot = { .piece = place.piece };
	if (!slot) /* the file got shorter */
		return reading_end(reading);
	if (!slot->piece->blocks) {
		/* A stretch of nothing has no row: the next one, or at the end the last. */
		if (!reading_step(reading, &spot, +1))
			reading_step(reading, &spot, -1);
		return spot;
	}
	spot.block = piece_block_at(slot->piece, place.byte);
	const struct fold_run *fold = slot_fold(slot, spot.block);
	if (fold && !fold->open) {
		spot.block = fold->first;
		return spot;
	}
	uint32_t from = slot->piece->block[spot.block].at.from;
	uint32_t byte = place.byte > from ? place.byte - from : 0;
	spot.row = (int32_t)row_at(slot_block(reading, slot, spot.block), byte);
	spot.row += fold && fold->first == spot.block && byte > 0;
	return spot;
}

struct place reading_place(struct reading *reading, struct spot spot)
{
	struct slot *slot = reading_slot(reading, spot.piece);
	struct place place = { .piece = spot.piece };
	if (!slot || !slot->piece->blocks)
		return place;
	place.byte = slot->piece->block[spot.block].at.from;
	if (spot.row > 0)
		place.byte += slot_row(reading, slot, spot).at.from;
	return place;
}

static bool next_row(struct reading *reading, struct spot *spot)
{
	struct slot *slot = reading_slot(reading, spot->piece);
	if (!slot)
		return false;
	uint32_t piece = spot->piece, block = spot->block;
	if (slot->piece->blocks && spot->row + 1 < (int32_t)slot_rows(reading, slot, block)) {
		spot->row++;
		return true;
	}
	while (++block >= slot->piece->blocks || !slot_rows(reading, slot, block)) {
		if (block < slot->piece->blocks)
			continue;
		if (!(slot = reading_slot(reading, ++piece)))
			return false;
		block = NOWHERE;
	}
	*spot = (struct spot){ piece, block, -slot_above(slot, block) };
	return true;
}

static bool last_row_before(struct reading *reading, struct spot *spot)
{
	struct slot *slot = reading_slot(reading, spot->piece);
	if (!slot)
		return false;
	uint32_t piece = spot->piece, block = spot->block;
	if (slot->piece->blocks && spot->row > -slot_above(slot, block)) {
		spot->row--;
		return true;
	}
	do {
		while (block == 0) {
			if (piece == 0 || !(slot = reading_slot(reading, --piece)))
				return false;
			block = slot->piece->blocks;
		}
		block--;
	} while (!slot_rows(reading, slot, block));
	*spot = (struct spot){ piece, block, (int32_t)slot_rows(reading, slot, block) - 1 };
	return true;
}

bool reading_step(struct reading *reading, struct spot *spot, int by)
{
	return by > 0 ? next_row(reading, spot) : last_row_before(reading, spot);
}

struct spot reading_end(struct reading *reading)
{
	struct spot spot = { .piece = reading->article->pieces - 1 };
	struct slot *slot;
	while ((!(slot = reading_slot(reading, spot.piece)) || !slot->piece->blocks) &&
		spot.piece > 0)
		spot.piece--;
	if (!slot || !slot->piece->blocks)
		return spot;
	spot.block = slot->piece->blocks - 1;
	while (spot.block > 0 && !slot_rows(reading, slot, spot.block))
		spot.block--;
	spot.row = (int32_t)slot_rows(reading, slot, spot.block) - 1;
	return spot;
}

/* Bytes of a block that lie before the end of a row. */
static uint32_t row_end(struct reading *reading, struct slot *slot, struct spot spot)
{
	const struct laid *laid = slot_block(reading, slot, spot.block);
	uint64_t row = (uint64_t)spot.row + 1, len = laid->ruler.text.len;
	if (!laid->part)
		return slot_row(reading, slot, spot).at.to;
	return (uint32_t)(row < laid->rows ? len * row / laid->rows : len);
}

double reading_share(struct reading *reading, struct spot spot)
{
	struct slot *slot = reading_slot(reading, spot.piece);
	if (!slot || !slot->piece->blocks)
		return 1;
	const struct block *block = &slot->piece->block[spot.block];
	uint32_t done = slot->shown[spot.block], all = slot->shown[slot->piece->blocks];
	if (spot.row >= 0 && block_kind_shown(block->kind))
		done += row_end(reading, slot, spot);
	double share = all ? (double)done / all : 1;
	return (spot.piece + share) / reading->article->pieces;
}
