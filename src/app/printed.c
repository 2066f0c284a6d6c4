/*
 * An article as --text prints it. Other outputs of an article whose bytes do not lead back to a
 * file speak of places in what --text=0 prints, so both come from the same rows.
 */
#include "app/printed.h"

#include <stdlib.h>
#include <string.h>

/* Rows on their way out. */
struct printing {
	struct buffer *out;
	FILE *file;            /* NULL: they stay in the buffer */
	struct places *places; /* where they are put; or NULL */
};

/* ---- rows */

/* Character by character, so that the place of each is known. */
static void put_placed(struct printing *printing, struct slice text, struct range range)
{
	struct places *places = printing->places;
	unsigned len;
	for (uint32_t at = range.from; at < range.to; at += len) {
		codepoint_at(text, at, &len);
		places->at[at] = places->printed + (int64_t)printing->out->len;
		output_plain(printing->out, slice_cut(text, at, at + len));
	}
	places->at[range.to] = places->printed + (int64_t)printing->out->len;
}

/* Blanks from column AT to column TO. */
static void put_blanks(struct printing *printing, unsigned at, unsigned to)
{
	for (; at < to; at++)
		buffer_add_char(printing->out, ' ');
}

/* A row of a table, whose cells stand below those of the others; never where places are asked. */
static void put_parts(
	struct printing *printing, struct reading *reading, struct slot *slot, struct spot spot)
{
	struct slice text = block_text(slot->piece, &slot->piece->block[spot.block]);
	const struct part *part;
	unsigned at = 0;
	for (uint32_t i = 0; (part = slot_part(reading, slot, spot, i)); i++) {
		struct row row = part->row;
		if (part->label.len) {
			put_blanks(printing, at, part->label_at);
			output_plain(printing->out, part->label);
			at = part->label_at + text_columns(part->label);
		}
		if (row.at.from == row.at.to)
			continue;
		put_blanks(printing, at, part->at);
		output_plain(printing->out, slice_cut(text, row.at.from, row.at.to));
		if (row.hyphen)
			buffer_add_char(printing->out, '-');
		at = part->at + row.columns + row.hyphen;
	}
	buffer_add_char(printing->out, '\n');
}

static void put_row(
	struct printing *printing, struct reading *reading, struct slot *slot, struct spot spot)
{
	if (slot_block(reading, slot, spot.block)->part) {
		put_parts(printing, reading, slot, spot);
		return;
	}
	struct row row = slot_row(reading, slot, spot);
	const struct block *block = &slot->piece->block[spot.block];
	struct range range = { block->at.from + row.at.from, block->at.from + row.at.to };
	if (printing->places)
		put_placed(printing, slot->piece->text, range);
	else
		output_plain(printing->out, slice_cut(slot->piece->text, range.from, range.to));
	if (row.hyphen)
		buffer_add_char(printing->out, '-');
	buffer_add_char(printing->out, '\n');
	/* The line feed of a line of code is the one that was printed. */
	if (printing->places && range.to < block->at.to && slot->piece->text.at[range.to] == '\n')
		printing->places->at[range.to + 1] =
			printing->places->printed + (int64_t)printing->out->len;
}

/* What goes to no file stays in the buffer, places want only the number of bytes. */
static void flush_rows(struct printing *printing)
{
	if (printing->places)
		printing->places->printed += (int64_t)printing->out->len;
	else if (printing->file)
		fwrite(printing->out->at, 1, printing->out->len, printing->file);
	else
		return;
	printing->out->len = 0;
}

/* The rows that the reader would show; folds, since they cannot be opened here, are left out. */
static void put_rows(struct printing *printing, struct reading *reading)
{
	struct spot spot = reading_spot(reading, (struct place){ 0 });
	bool blank = false, begun = false;
	do {
		struct slot *slot = reading_slot(reading, spot.piece);
		if (!slot || !slot->piece->blocks)
			continue;
		if (slot_is_fold_row(slot, spot))
			continue;
		blank |= spot.row < 0;
		if (spot.row < 0)
			continue;
		if (blank && begun)
			buffer_add_char(printing->out, '\n');
		blank = false;
		begun = true;
		put_row(printing, reading, slot, spot);
		if (printing->out->len >= 1 << 16)
			flush_rows(printing);
	} while (reading_step(reading, &spot, +1));
}

static struct reading *plain_reading(const struct article *article, unsigned width)
{
	struct reading *reading = reading_new(NULL, article, 0);
	unsigned columns = width ? width : UINT16_MAX * 2;
	reading->plain = true;
	reading->raw = !width;
	reading_measure(reading, columns, columns);
	return reading;
}

void print_article(FILE *file, struct buffer *out, const struct article *article, unsigned width)
{
	struct printing printing = { .file = file, .out = out };
	struct reading *reading = plain_reading(article, width);
	out->len = 0;
	put_rows(&printing, reading);
	if (out->len)
		flush_rows(&printing);
	reading_free(reading);
}

/* ---- places */

struct places *places_make(const struct article *article)
{
	size_t len = article->first->text.len + 1;
	struct buffer out = { 0 };
	struct places *places;
	if (article->mapped || article->pieces > 1)
		return NULL;
	places = calloc(1, sizeof *places);
	if (!places || !(places->at = malloc(len * sizeof *places->at)))
		base_fatal("out of memory");
	memset(places->at, 0xff, len * sizeof *places->at);
	struct printing printing = { .places = places, .out = &out };
	struct reading *reading = plain_reading(article, 0);
	put_rows(&printing, reading);
	reading_free(reading);
	buffer_release(&out);
	return places;
}

void places_free(struct places *places)
{
	if (places)
		free(places->at);
	free(places);
}

void output_range(struct output *out, const struct places *places, const struct piece *piece,
	struct range range)
{
	uint64_t from = 0, to = 0;
	bool empty = range.from == range.to;
	if (places) {
		output_number(out, empty ? -1 : places->at[range.from]);
		output_number(out, empty ? -1 : places->at[range.to]);
		return;
	}
	if (!empty)
		piece_source(piece, range, &from, &to);
	output_number(out, empty ? -1 : (int64_t)from);
	output_number(out, empty ? -1 : (int64_t)to);
}

void output_text(struct output *out, const struct places *places, const struct piece *piece,
	struct range range)
{
	struct slice text = slice_cut(piece->text, range.from, range.to);
	struct buffer plain = { 0 };
	if (!places) {
		output_slice(out, text);
		return;
	}
	for (size_t at = 0, to; at < text.len; at = to + 1) {
		const char *end = memchr(text.at + at, '\n', text.len - at);
		to = end ? (size_t)(end - text.at) : text.len;
		output_plain(&plain, slice_cut(text, at, to));
		if (end)
			buffer_add_char(&plain, '\n');
	}
	output_slice(out, buffer_slice(&plain));
	buffer_release(&plain);
}
