/*
 * What is shown besides the text of a block has columns in its ruler, not bytes in its text: the
 * number behind a link belongs to the link's last cluster, and an item's own number has none, since
 * it hangs left of the text. So wrapping needs to know of neither.
 */
#include "view/laid.h"

#include <stdio.h>
#include <string.h>

enum {
	NUMBER_DIGITS = 4,
	COLUMNS_MOST = 200, /* of a cluster that still gets a marker */
};

void laid_columns(struct ruler *ruler, uint32_t at, unsigned columns)
{
	/* The arena of the slot has it, and nobody else reads it. */
	((uint8_t *)ruler->columns)[at] = (uint8_t)columns;
}

uint32_t laid_last(const struct ruler *ruler, struct range range)
{
	for (uint32_t at = range.to; at > range.from;) {
		at = ruler_before(ruler, at);
		if (ruler->columns[at] && !(ruler->mark[at] & (MARK_BLANK | MARK_SHY)))
			return at;
	}
	return NOWHERE;
}

/* ---- numbers of links */

struct slice marker_text(enum numbers numbers, uint32_t link, char text[MARKER_BYTES])
{
	static const char *const raised[] = { "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹" };
	char digits[16];
	if (numbers == NUMBERS_FULL)
		return (struct slice){ text, (size_t)snprintf(text, MARKER_BYTES, "[%u]", link) };
	snprintf(digits, sizeof digits, "%u", link);
	text[0] = '\0';
	for (const char *at = digits; *at; at++)
		strcat(text, raised[*at - '0']);
	return slice_of(text);
}

static bool is_blank_between(struct slice text, uint32_t from, uint32_t to)
{
	while (from < to && (text.at[from] == ' ' || text.at[from] == '\n'))
		from++;
	return from == to;
}

/* A link of several runs, part of it in italics, has one number, behind the last of them. */
static bool ends_link(const struct piece *piece, uint32_t index, uint32_t end)
{
	const struct text_run *run = &piece->run[index], *next = run + 1;
	if (!run->link || index + 1 == piece->runs || next->at.from >= end)
		return run->link;
	return next->link != run->link || !is_blank_between(piece->text, run->at.to, next->at.from);
}

static void mark_links(const struct reading *reading, struct slot *slot, struct laid *laid,
	const struct block *block)
{
	char text[MARKER_BYTES];
	const struct piece *piece = slot->piece;
	uint32_t first = piece_run_at(piece, block->at.from), end = first, from = block->at.from;
	while (end < piece->runs && piece->run[end].at.from < block->at.to)
		end++;
	struct marker *marker = ARENA_NEW(&slot->rulers, struct marker, end - first);
	laid->marker = marker;
	for (uint32_t i = first; i < end; i++) {
		struct range range = { piece->run[i].at.from - from, piece->run[i].at.to - from };
		uint32_t link = piece->run[i].link, at;
		if (!ends_link(piece, i, block->at.to))
			continue;
		at = laid_last(&laid->ruler, range);
		if (at == NOWHERE || laid->ruler.columns[at] > COLUMNS_MOST)
			continue;
		unsigned columns = text_columns(marker_text(reading->numbers, link, text));
		laid_columns(&laid->ruler, at, laid->ruler.columns[at] + columns);
		marker[laid->markers++] = (struct marker){ at, link };
	}
}

/* ---- items */

uint32_t laid_number(const struct reading *reading, const struct slot *slot, uint32_t index)
{
	const struct block *block = &slot->piece->block[index];
	struct slice text = block_text(slot->piece, block);
	uint32_t digits = 0;
	if (reading->plain || block->kind != BLOCK_item || block->continues)
		return 0;
	while (digits < text.len && text.at[digits] >= '0' && text.at[digits] <= '9')
		digits++;
	bool is_number = digits && digits <= NUMBER_DIGITS && digits + 2 < text.len &&
			 (text.at[digits] == '.' || text.at[digits] == ')') &&
			 text.at[digits + 1] == ' ' && text.at[digits + 2] != ' ';
	return is_number ? digits + 2 : 0;
}

/* ---- blocks */

struct ruler *laid_ruler(struct reading *reading, struct slot *slot, uint32_t index)
{
	struct laid *laid = &slot->laid[index];
	const struct block *block = &slot->piece->block[index];
	if (laid->ruler.mark)
		return &laid->ruler;
	ruler_make(&laid->ruler, &slot->rulers, block_text(slot->piece, block));
	laid->markers = 0;
	if (reading->numbers != NUMBERS_OFF && slot->piece->links)
		mark_links(reading, slot, laid, block);
	return &laid->ruler;
}

static unsigned width_of(struct reading *reading, struct slot *slot, uint32_t index)
{
	bool wide = slot->piece->block[index].kind == BLOCK_code;
	unsigned indent = (unsigned)slot_indent(reading, slot, index);
	return (wide ? reading->reach : reading->measure) - indent;
}

const struct laid *slot_block(struct reading *reading, struct slot *slot, uint32_t index)
{
	struct laid *laid = &slot->laid[index];
	if (laid->rows)
		return laid;
	struct ruler *ruler = laid_ruler(reading, slot, index);
	struct table *table = reading->raw ? NULL : slot_table(slot, index);
	if (table) {
		table_lay(reading, slot, table, index);
		return laid;
	}
	bool hangs = slot_indent(reading, slot, index) > 0;
	for (uint32_t i = laid_number(reading, slot, index); i-- > 0;)
		laid_columns(ruler, i, hangs ? 0 : 1);
	laid->rows = wrap(ruler, width_of(reading, slot, index), &slot->rows, &laid->row);
	return laid;
}
