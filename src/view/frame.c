/*
 * Frames: cells written from the top of the state down, clipped, never half a glyph.
 *
 * A wide glyph owns the cells that it covers (width 0, no text). Whoever writes over one of them
 * takes the glyph away: what is left of it becomes blanks, since a terminal would otherwise paint
 * the row one column too long.
 */
#include "view/frame.h"

#include <stdarg.h>
#include <stdio.h>

static const struct cell blank = { .at = " ", .len = 1, .width = 1 };

void frame_make(struct frame *frame, struct arena *arena, int rows, int cols)
{
	*frame = (struct frame){ .rows = rows,
		.cols = cols,
		.cell = ARENA_NEW(arena, struct cell, (size_t)rows * (size_t)cols),
		.cursor_row = -1,
		.cursor_col = -1,
		.arena = arena };
	for (int i = 0; i < rows * cols; i++)
		frame->cell[i] = blank;
}

struct area frame_area(const struct frame *frame)
{
	return (struct area){ .rows = frame->rows, .cols = frame->cols };
}

static struct cell *cell_at(struct frame *frame, int row, int col)
{
	return &frame->cell[(ptrdiff_t)row * frame->cols + col];
}

/* The glyph that covers COL, or just that column, becomes blanks. */
static void clear_glyph(struct frame *frame, int row, int col)
{
	while (col > 0 && cell_at(frame, row, col)->width == 0)
		col--;
	int end = col + cell_at(frame, row, col)->width;
	do {
		struct cell *cell = cell_at(frame, row, col);
		uint16_t style = cell->style;
		*cell = blank;
		cell->style = style;
	} while (++col < end && col < frame->cols);
}

void frame_fill(struct frame *frame, struct area area, enum style style)
{
	for (int row = area.row; row < area.row + area.rows && row < frame->rows; row++) {
		for (int col = area.col; col < area.col + area.cols && col < frame->cols; col++) {
			if (cell_at(frame, row, col)->width != 1)
				clear_glyph(frame, row, col);
			*cell_at(frame, row, col) = blank;
			cell_at(frame, row, col)->style = (uint16_t)style;
		}
	}
}

static bool fits(const struct frame *frame, struct area area, int row, int col, int columns)
{
	return row >= area.row && row < area.row + area.rows && row >= 0 && row < frame->rows &&
	       col >= area.col && col >= 0 && col + columns <= area.col + area.cols &&
	       col + columns <= frame->cols;
}

void frame_glyph(struct frame *frame, struct area area, int row, int col, enum style style,
	const struct glyph *glyph)
{
	if (!glyph->columns || !fits(frame, area, row, col, glyph->columns))
		return;
	for (int i = 0; i < glyph->columns; i++)
		if (cell_at(frame, row, col + i)->width != 1)
			clear_glyph(frame, row, col + i);
	for (int i = 1; i < glyph->columns; i++)
		*cell_at(frame, row, col + i) = (struct cell){ .at = "", .style = (uint16_t)style };
	*cell_at(frame, row, col) = (struct cell){ .at = glyph->show.at,
		.len = (uint8_t)glyph->show.len,
		.width = glyph->columns,
		.style = (uint16_t)style };
}

/* Names and messages may hold any bytes, or end within a character. */
static struct slice repaired(struct frame *frame, struct slice text)
{
	return decode(frame->arena, text, ENCODING_UTF8, NULL, NULL);
}

/* Draws the glyphs of a short text; returns the columns used. */
static int draw_text(struct frame *frame, struct area area, int row, int col, enum style style,
	struct slice text)
{
	struct ruler ruler;
	struct glyph *glyph;
	ruler_make(&ruler, frame->arena, text);
	struct row all = { .at = { 0, (uint32_t)text.len }, .next = (uint32_t)text.len };
	uint32_t glyphs = row_glyphs(&ruler, all, false, frame->arena, &glyph);
	int start = col;
	for (uint32_t i = 0; i < glyphs && col < area.col + area.cols; i++) {
		frame_glyph(frame, area, row, col, style, &glyph[i]);
		col += glyph[i].columns;
	}
	return col - start;
}

int frame_text(struct frame *frame, struct area area, int row, int col, enum style style,
	struct slice text)
{
	int room = area.col + area.cols - col;
	if (room <= 0 || !text.len)
		return 0;
	text = text_fit(repaired(frame, text), (unsigned)room);
	return draw_text(frame, area, row, col, style, text);
}

int frame_cut(struct frame *frame, struct area area, int row, int col, enum style style,
	struct slice text)
{
	int room = area.col + area.cols - col;
	if (room <= 0 || !text.len)
		return 0;
	text = repaired(frame, text);
	struct slice fit = text_fit(text, (unsigned)room);
	if (fit.len == text.len)
		return draw_text(frame, area, row, col, style, text);
	int used = draw_text(frame, area, row, col, style, text_fit(text, (unsigned)room - 1));
	return used + draw_text(frame, area, row, col + used, style, SLICE("…"));
}

int frame_print(struct frame *frame, struct area area, int row, int col, enum style style,
	const char *format, ...)
{
	char text[512];
	va_list args;
	va_start(args, format);
	int len = vsnprintf(text, sizeof text, format, args);
	va_end(args);
	if (len < 0)
		return 0;
	struct slice drawn = arena_copy(frame->arena, slice_of(text));
	return frame_cut(frame, area, row, col, style, drawn);
}

void frame_style(struct frame *frame, struct area area, int row, enum style style)
{
	if (row < 0 || row >= frame->rows)
		return;
	for (int col = area.col; col < area.col + area.cols && col < frame->cols; col++)
		cell_at(frame, row, col)->style = (uint16_t)style;
}

void frame_more(struct frame *frame, struct area area, int row, int col, int columns, unsigned more)
{
	for (; columns > 0; columns--, col++)
		if (fits(frame, area, row, col, 1))
			cell_at(frame, row, col)->more |= (uint8_t)more;
}

static void dump_row(const struct frame *frame, int row, struct buffer *buf)
{
	const struct cell *cell = frame->cell + (ptrdiff_t)row * frame->cols;
	size_t start = buf->len;
	for (int col = 0; col < frame->cols; col++)
		buffer_add(buf, cell[col].at, cell[col].len);
	while (buf->len > start && buf->at[buf->len - 1] == ' ')
		buf->len--;
	buffer_add_char(buf, '\n');
}

void frame_dump(const struct frame *frame, struct buffer *buf)
{
	for (int row = 0; row < frame->rows; row++)
		dump_row(frame, row, buf);
}

void frame_dump_styles(const struct frame *frame, struct buffer *buf)
{
	static const char letters[] =
		".abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
	for (int row = 0; row < frame->rows; row++) {
		dump_row(frame, row, buf);
		for (int col = 0; col < frame->cols; col++) {
			unsigned style = frame->cell[(ptrdiff_t)row * frame->cols + col].style;
			buffer_add_char(buf, letters[style % (sizeof letters - 1)]);
		}
		buffer_add_char(buf, '\n');
	}
}
