/*
 * Looks -> what this terminal can do.
 *
 * Curses reaches exact colours only through terminfo entries whose colour numbers are red, green
 * and blue (xterm-direct), which hardly anybody uses. Everywhere else a palette of 256 is all that
 * it can name. So on a terminal that says truecolor (COLORTERM), each exact colour of a theme
 * claims a slot of that palette: the free one that is nearest to it anyway, which OSC 4 sets and
 * OSC 104 gives back when the terminal is. Where the terminal is deaf to OSC 4, what it shows is
 * the nearest of its own 256 colours, so nothing can go wrong by asking. Not init_color(): curses
 * would then put back the whole palette at the end, with all that the user has set in it. The 16
 * colours that users do set are never claimed, nor taken for a colour that is meant exactly.
 *
 * Among 16 or 8 colours the nearest is mostly grey, and all actors would look alike. A person
 * knows so few by their names, so there a colour goes by its hue. Whatever comes out, letters are
 * never painted in the colour of their background.
 */
#include "term/colour.h"

#include <stdlib.h>
#include <string.h>

enum {
	BLACK,
	RED,
	GREEN,
	YELLOW,
	BLUE,
	MAGENTA,
	CYAN,
	WHITE,
	BRIGHT, /* to be added */
	CUBE = 16,
	GREY = 232,
	PALETTE = 256,
	DIRECT = 1 << 24
};

struct rgb {
	int red, green, blue;
};

static struct rgb rgb_of(uint32_t colour)
{
	return (struct rgb){ colour >> 16 & 255, colour >> 8 & 255, colour & 255 };
}

/* Slot SLOT of the palette as xterm has it. */
static struct rgb palette_rgb(int slot)
{
	static const uint32_t named[] = { 0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee,
		0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff,
		0xff00ff, 0x00ffff, 0xffffff };
	static const int step[] = { 0, 95, 135, 175, 215, 255 };
	if (slot < CUBE)
		return rgb_of(named[slot]);
	if (slot < GREY) {
		slot -= CUBE;
		return (struct rgb){ step[slot / 36], step[slot / 6 % 6], step[slot % 6] };
	}
	int grey = 8 + 10 * (slot - GREY);
	return (struct rgb){ grey, grey, grey };
}

/* How unlike two colours look; red and blue weigh by how red both are. */
static int distance(struct rgb a, struct rgb b)
{
	int mean = (a.red + b.red) / 2, red = a.red - b.red, green = a.green - b.green,
	    blue = a.blue - b.blue;
	return (512 + mean) * red * red + 1024 * green * green + (767 - mean) * blue * blue;
}

static int nearest_slot(struct rgb wanted, const bool *taken)
{
	int best = -1, least = 0;
	for (int slot = CUBE; slot < PALETTE; slot++) {
		int far = distance(wanted, palette_rgb(slot));
		if (!taken[slot] && (best < 0 || far < least)) {
			best = slot;
			least = far;
		}
	}
	return best;
}

static int least_of(struct rgb c)
{
	int least = c.red < c.green ? c.red : c.green;
	return least < c.blue ? least : c.blue;
}

static int most_of(struct rgb c)
{
	int most = c.red > c.green ? c.red : c.green;
	return most > c.blue ? most : c.blue;
}

/* Degrees: red 0, green 120, blue 240. C is no grey. */
static int hue_of(struct rgb c)
{
	int most = most_of(c), spread = most - least_of(c);
	if (most == c.red)
		return (360 + 60 * (c.green - c.blue) / spread) % 360;
	if (most == c.green)
		return 120 + 60 * (c.blue - c.red) / spread;
	return 240 + 60 * (c.red - c.green) / spread;
}

/* The one of 16 colours, or of the 8 dark ones, that a person would call C. */
static int colour_name(struct rgb c, bool bright)
{
	static const struct {
		int below, name;
	} hues[] = { { 30, RED }, { 65, YELLOW }, { 160, GREEN }, { 195, CYAN }, { 265, BLUE },
		{ 340, MAGENTA }, { 360, RED } };
	int least = least_of(c), most = most_of(c);
	if (most < 80 || least > 170 || most - least < 40) {
		int light = (2 * c.red + 5 * c.green + c.blue) / 8;
		if (!bright)
			return light < 110 ? BLACK : WHITE;
		return light < 64    ? BLACK
		       : light < 150 ? BLACK + BRIGHT
		       : light < 240 ? WHITE
				     : WHITE + BRIGHT;
	}
	int hue = hue_of(c), i = 0;
	while (hue >= hues[i].below)
		i++;
	return hues[i].name + (bright && most > 210 ? BRIGHT : 0);
}

static bool is_dark(struct rgb c)
{
	return 2 * c.red + 5 * c.green + c.blue < 8 * 128;
}

/* ---- what the terminal can do */

static bool is_set(const char *name)
{
	const char *value = getenv(name);
	return value && *value;
}

static bool says_truecolor(void)
{
	const char *value = getenv("COLORTERM");
	return value && (!strcmp(value, "truecolor") || !strcmp(value, "24bit"));
}

static enum colour_depth depth_possible(int numbers)
{
	if (!has_colors() || numbers < 8)
		return DEPTH_NONE;
	return numbers >= PALETTE ? DEPTH_TRUECOLOR : numbers >= 16 ? DEPTH_16 : DEPTH_8;
}

/* A depth that the user has set is kept as far as the terminal goes, NO_COLOR or not. */
static enum colour_depth depth_find(enum colour_depth wanted, int numbers)
{
	enum colour_depth possible = depth_possible(numbers);
	if (wanted != DEPTH_AUTO)
		return wanted > possible ? wanted : possible;
	if (is_set("NO_COLOR"))
		return DEPTH_NONE;
	return numbers < DIRECT && possible == DEPTH_TRUECOLOR && !says_truecolor() ? DEPTH_256
										    : possible;
}

/* Curses that has heard of colours paints white on black unless it is told not to. */
void colours_open(struct colours *colours, enum colour_depth wanted)
{
	int numbers = tigetnum("colors");
	*colours = (struct colours){ .depth = depth_find(wanted, numbers),
		.direct = numbers >= DIRECT,
		.fg = COLOUR_DEFAULT,
		.bg = COLOUR_DEFAULT };
	if (colours->depth == DEPTH_NONE)
		return;
	start_color();
	if (use_default_colors() == ERR) {
		colours->fg = WHITE;
		colours->bg = BLACK;
	}
}

/* ---- a theme's colours */

static struct rgb look_rgb(int32_t colour)
{
	return colour & COLOUR_RGB ? rgb_of((uint32_t)colour) : palette_rgb(colour);
}

static int claim_slot(struct colours *colours, uint32_t rgb, bool *taken)
{
	for (unsigned i = 0; i < colours->claims; i++) {
		if (colours->claim[i].rgb == rgb)
			return colours->claim[i].slot;
	}
	int slot = nearest_slot(rgb_of(rgb), taken);
	taken[slot] = true;
	colours->claim[colours->claims++] = (struct claim){ slot, rgb };
	return slot;
}

/* COLOUR as far as the depth allows, written as in a look. */
static int32_t reduce(struct colours *colours, int32_t colour, bool *taken)
{
	if (colours->depth == DEPTH_TRUECOLOR && colours->direct)
		return colour;
	if (!(colour & COLOUR_RGB) && (colours->depth <= DEPTH_256 || colour < CUBE))
		return colour;
	if (colours->depth == DEPTH_TRUECOLOR)
		return claim_slot(colours, (uint32_t)colour & 0xffffff, taken);
	if (colours->depth == DEPTH_256)
		return nearest_slot(look_rgb(colour), (const bool[PALETTE]){ 0 });
	return colour_name(look_rgb(colour), colours->depth == DEPTH_16);
}

/* How curses numbers a colour: of direct ones the lowest 8 are those of the palette. */
static int colour_number(const struct colours *colours, int32_t colour)
{
	if (!colours->direct || colour < BRIGHT)
		return colour;
	struct rgb c = look_rgb(colour);
	int number = c.red << 16 | c.green << 8 | c.blue;
	return number < BRIGHT ? BRIGHT : number;
}

/* A look's colours as curses numbers them; bold stands for bright where there are only 8. */
struct ink {
	int32_t fg, bg;
	attr_t bold;
};

static struct ink ink_of(struct colours *colours, const struct look *look, bool *taken)
{
	struct ink ink = { colours->fg, colours->bg, A_NORMAL };
	if (colours->depth == DEPTH_NONE)
		return ink;
	if (look->fg != COLOUR_DEFAULT)
		ink.fg = reduce(colours, look->fg, taken);
	if (look->bg != COLOUR_DEFAULT)
		ink.bg = reduce(colours, look->bg, taken);
	if (colours->depth == DEPTH_8) {
		ink.bold = ink.fg >= BRIGHT ? A_BOLD : A_NORMAL;
		ink.fg -= ink.fg >= BRIGHT ? BRIGHT : 0;
		ink.bg -= ink.bg >= BRIGHT ? BRIGHT : 0;
	}
	if (ink.fg == ink.bg && ink.fg >= 0 && look->fg != look->bg)
		ink.fg = is_dark(look_rgb(ink.bg)) ? WHITE : BLACK;
	ink.fg = colour_number(colours, ink.fg);
	ink.bg = colour_number(colours, ink.bg);
	return ink;
}

/* Dim and italic only decorate; what the others say must be seen somehow. */
attr_t colours_attributes(unsigned wanted)
{
	static const struct {
		unsigned look;
		attr_t attribute, instead;
	} attributes[] = {
		{ LOOK_BOLD, A_BOLD, A_NORMAL },
		{ LOOK_DIM, A_DIM, A_NORMAL },
		{ LOOK_ITALIC, A_ITALIC, A_NORMAL },
		{ LOOK_UNDERLINE, A_UNDERLINE, A_BOLD },
		{ LOOK_REVERSE, A_REVERSE, A_STANDOUT },
	};
	attr_t can = term_attrs(), result = A_NORMAL;
	for (size_t i = 0; i < COUNT_OF(attributes); i++) {
		if (wanted & attributes[i].look)
			result |= can & attributes[i].attribute ? attributes[i].attribute
								: attributes[i].instead;
	}
	return result;
}

/* The pair of INK, new or as an earlier style has it; the terminal's own colours are pair 0. */
static short pair_of(struct ink ink, struct ink *pair, int *pairs)
{
	int i = 0;
	while (i < *pairs && (pair[i].fg != ink.fg || pair[i].bg != ink.bg))
		i++;
	if (i == *pairs) {
		if (init_extended_pair(i, ink.fg, ink.bg) == ERR)
			return 0;
		pair[(*pairs)++] = ink;
	}
	return (short)i;
}

void colours_looks(struct colours *colours, const struct look *look)
{
	struct ink pair[STYLES + 1] = { { colours->fg, colours->bg, A_NORMAL } };
	int pairs = 1;
	bool taken[PALETTE] = { 0 };
	for (int i = 0; i < STYLES; i++) {
		if (look[i].fg >= 0 && look[i].fg < PALETTE)
			taken[look[i].fg] = true;
		if (look[i].bg >= 0 && look[i].bg < PALETTE)
			taken[look[i].bg] = true;
	}
	colours->claims = 0;
	for (int i = 0; i < STYLES; i++) {
		struct ink ink = ink_of(colours, &look[i], taken);
		attr_t attributes = colours_attributes(look[i].attributes) | ink.bold;
		setcchar(&colours->blank[i], L" ", attributes, pair_of(ink, pair, &pairs), NULL);
	}
}

void colours_claim(const struct colours *colours, struct buffer *out)
{
	for (unsigned i = 0; i < colours->claims; i++) {
		struct rgb c = rgb_of(colours->claim[i].rgb);
		buffer_print(out, "\033]4;%d;rgb:%02x/%02x/%02x\033\\", colours->claim[i].slot,
			c.red, c.green, c.blue);
	}
}

void colours_yield(const struct colours *colours, struct buffer *out)
{
	for (unsigned i = 0; i < colours->claims; i++)
		buffer_print(out, "\033]104;%d\033\\", colours->claim[i].slot);
}
