/*
 * A program that is nothing but term: it shows what a terminal can get wrong and names each key.
 *
 *     demo [truecolor|256|16|8|none]
 *
 * Each letter below does what its line says; all other keys are only shown. Its frames are made
 * by hand, so that there may be cells in them that the view would never make.
 */
#include "term/term.h"

#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct demo {
	struct arena arena;
	int rows, cols;
	unsigned keys, signals;
	key_code key;
	bool cursor, garbage, other_theme, done;
	int report_fd;
};

static const struct look looks[2][STYLES] = {
	{
		[STYLE_text] = { COLOUR_DEFAULT, COLOUR_DEFAULT, 0 },
		[STYLE_faint] = { COLOUR_DEFAULT, COLOUR_DEFAULT, LOOK_DIM },
		[STYLE_title] = { COLOUR_DEFAULT, COLOUR_DEFAULT, LOOK_BOLD | LOOK_UNDERLINE },
		[STYLE_deck] = { COLOUR_DEFAULT, COLOUR_DEFAULT, LOOK_ITALIC },
		[STYLE_bar] = { COLOUR_DEFAULT, COLOUR_DEFAULT, LOOK_REVERSE },
		[STYLE_country] = { COLOUR_RGB | 0x268bd2, COLOUR_RGB | 0x002b36, 0 },
		[STYLE_person] = { 9, COLOUR_DEFAULT, 0 },
		[STYLE_org] = { 4, 11, 0 },
		[STYLE_place] = { 130, COLOUR_DEFAULT, 0 },
		[STYLE_group] = { COLOUR_RGB | 0x101214, COLOUR_RGB | 0x0b0c0e, 0 },
	},
	{
		[STYLE_text] = { COLOUR_RGB | 0x5b4636, COLOUR_RGB | 0xf4ecd8, 0 },
		[STYLE_country] = { COLOUR_RGB | 0x8b0000, COLOUR_RGB | 0xf4ecd8, LOOK_BOLD },
	},
};

/* ---- a frame */

static struct cell *cell_at(struct frame *frame, int row, int col)
{
	return &frame->cell[(ptrdiff_t)row * frame->cols + col];
}

/* GLYPHS of WIDTH columns each, separated by '|'; what does not fit is left out. */
static int put(
	struct frame *frame, int row, int col, enum style style, const char *glyphs, uint8_t width)
{
	while (*glyphs && row < frame->rows && col + width <= frame->cols) {
		size_t len = strcspn(glyphs, "|");
		*cell_at(frame, row, col) =
			(struct cell){ glyphs, (uint8_t)len, width, (uint16_t)style, 0 };
		for (int i = 1; i < width; i++)
			*cell_at(frame, row, col + i) = (struct cell){ .style = (uint16_t)style };
		col += width;
		glyphs += len + (glyphs[len] == '|');
	}
	return col;
}

static int put_text(struct frame *frame, int row, int col, enum style style, const char *text)
{
	for (; *text && row < frame->rows && col < frame->cols; text++, col++)
		*cell_at(frame, row, col) = (struct cell){ text, 1, 1, (uint16_t)style, 0 };
	return col;
}

static const struct {
	const char *at;
	uint8_t len, width;
} garbage[] = {
	{ "\033[31m", 5, 1 },     /* a sequence */
	{ "\033", 1, 1 },         /* its start */
	{ "\302\233", 2, 1 },     /* CSI as one code point */
	{ "\r", 1, 1 },           /* over what is there */
	{ "\n", 1, 1 },           /* a row further */
	{ "\0", 1, 1 },           /* nothing */
	{ "\177", 1, 1 },         /* DEL */
	{ "\377\376", 2, 1 },     /* no UTF-8 */
	{ "\303", 1, 1 },         /* half of a character */
	{ "\314\201", 2, 1 },     /* a mark without a base */
	{ "\344\270\255", 3, 1 }, /* wider than it says */
	{ "a", 1, 2 },            /* narrower than it says */
	{ "\016", 1, 1 },         /* another character set */
	{ NULL, 0, 0 },           /* the rest of a wide glyph that is not there */
	{ "a\314\201\314\201\314\201\314\201\314\201\314\201", 13, 1 }, /* many marks */
};

static void put_garbage(struct frame *frame, int row)
{
	int col = 0;
	for (size_t i = 0; i < COUNT_OF(garbage) && col + 2 < frame->cols; i++) {
		*cell_at(frame, row, col++) =
			(struct cell){ garbage[i].at, garbage[i].len, garbage[i].width, 0, 0 };
		if (garbage[i].width == 2)
			*cell_at(frame, row, col++) = (struct cell){ 0 };
	}
	put_text(frame, row, col, STYLE_text, "<");
	cell_at(frame, row, frame->cols - 1)->style = 60000;
}

static void draw(struct demo *demo, struct frame *frame)
{
	static const struct {
		enum style style;
		const char *name;
	} styles[] = { { STYLE_text, "text" }, { STYLE_faint, "faint" }, { STYLE_title, "title" },
		{ STYLE_deck, "deck" }, { STYLE_bar, "bar" }, { STYLE_country, "country" },
		{ STYLE_person, "person" }, { STYLE_org, "org" }, { STYLE_place, "place" },
		{ STYLE_group, "group" } };
	struct arena *arena = frame->arena;
	const char *status = arena_print(arena, "key=%07x keys=%u size=%dx%d signals=%u",
		(unsigned)demo->key, demo->keys, demo->rows, demo->cols, demo->signals)
				     .at;
	put_text(frame, 0, 0, STYLE_text, status);
	int col = 0;
	for (size_t i = 0; i < COUNT_OF(styles); i++)
		col = put_text(frame, 1, col, styles[i].style, styles[i].name) + 1;
	col = put(frame, 2, 0, STYLE_text, "中|文|한", 2);
	col = put(frame, 2, col, STYLE_bar, "e\314\201|ø|—", 1);
	put(frame, 2, col, STYLE_text, "🇩🇪|👍", 2);
	put(frame, 3, frame->cols - 2, STYLE_text, "終", 2);
	put_text(frame, frame->rows - 1, frame->cols - 4, STYLE_text, "last");
	if (demo->garbage && frame->rows > 4)
		put_garbage(frame, 4);
	frame->cursor_row = demo->cursor ? 1 : -1;
	frame->cursor_col = demo->cursor ? 5 : -1;
}

static void show(struct demo *demo)
{
	arena_reset(&demo->arena);
	term_size(&demo->rows, &demo->cols);
	size_t cells = (size_t)demo->rows * (size_t)demo->cols;
	struct frame frame = { .rows = demo->rows,
		.cols = demo->cols,
		.cell = ARENA_NEW(&demo->arena, struct cell, cells),
		.arena = &demo->arena };
	for (size_t i = 0; i < cells; i++)
		frame.cell[i] = (struct cell){ " ", 1, 1, STYLE_text, 0 };
	if (demo->rows > 3 && demo->cols > 4)
		draw(demo, &frame);
	term_show(&frame);
}

/* ---- what keys do */

static int overflow(int depth)
{
	volatile char room[4096];
	room[0] = (char)depth;
	return depth < 0 ? 0 : overflow(depth + 1) + room[0];
}

static void act(struct demo *demo, key_code key)
{
	switch (key) {
	case 'q':
		demo->done = true;
		break;
	case 'x': /* ends without a word to term */
		exit(3);
	case 'a':
		abort();
	case 'v':
		*(volatile char *)(uintptr_t)demo->keys = 1; /* an address that is none */
		break;
	case 'o':
		demo->done = overflow(1);
		break;
	case 'm':
		base_fatal("out of memory");
	case 'c':
		demo->cursor = !demo->cursor;
		break;
	case 'g':
		demo->garbage = !demo->garbage;
		break;
	case 't':
		demo->other_theme = !demo->other_theme;
		term_looks(looks[demo->other_theme]);
		break;
	case 'l':
		term_forget();
		break;
	case KEY_CTRL | 'z':
		term_suspend();
		break;
	}
}

static void take_signals(struct demo *demo)
{
	unsigned signals = term_signals();
	demo->signals |= signals;
	if (signals & SIGNAL_SUSPEND)
		term_suspend();
	if (signals & SIGNAL_CONTINUE)
		term_forget();
	if (signals & (SIGNAL_END | SIGNAL_HANGUP))
		demo->done = true;
}

static void report(const struct demo *demo)
{
	if (demo->report_fd >= 0)
		dprintf(demo->report_fd, "settled keys=%u size=%dx%d jobs=0\n", demo->keys,
			demo->rows, demo->cols);
}

static void run(struct demo *demo)
{
	while (!demo->done) {
		struct pollfd ready[] = { { .fd = term_key_fd(), .events = POLLIN },
			{ .fd = term_wake_fd(), .events = POLLIN } };
		show(demo);
		if (!term_key_begun())
			report(demo);
		poll(ready, 2, term_key_begun() ? 25 : -1);
		take_signals(demo);
		while (!demo->done && term_key(&demo->key)) {
			demo->keys++;
			act(demo, demo->key);
		}
	}
}

static enum colour_depth depth_named(const char *name)
{
	static const char *const names[] = { "auto", "truecolor", "256", "16", "8", "none" };
	size_t i = COUNT_OF(names);
	while (--i > 0 && strcmp(names[i], name) != 0)
		;
	return (enum colour_depth)i;
}

int main(int argc, char **argv)
{
	struct demo demo = { .report_fd = -1 };
	struct err err;
	if (getenv("DRAMATIS_SETTLED"))
		demo.report_fd = atoi(getenv("DRAMATIS_SETTLED"));
	setlocale(LC_CTYPE, "C.UTF-8");
	arena_init(&demo.arena);
	if (!term_open(depth_named(argc > 1 ? argv[1] : "auto"), &err)) {
		fprintf(stderr, "demo: %s\n", err.text);
		return 1;
	}
	term_looks(looks[0]);
	run(&demo);
	term_close();
	term_close();
	arena_release(&demo.arena);
	return demo.signals & SIGNAL_HANGUP ? 5 : demo.signals & SIGNAL_END ? 4 : 0;
}
