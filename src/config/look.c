/*
 * Looks, as a theme writes them: words in any order, separated by blanks.
 *
 *   bold dim italic underline reverse           attributes
 *   black red green yellow blue magenta cyan white, bright-red ..., grey, default
 *   0 to 255, #rrggbb                           a colour: of the text, or after "on" of what is
 * behind
 *
 * "" is the terminal's own look. A look says all of itself: styles do not inherit, so that a line
 * of a theme can be read alone.
 */
#include "config/look.h"
#include "config/word.h"

#include <stdio.h>
#include <string.h>

static const struct {
	const char *name;
	unsigned attribute;
} attributes[] = {
	{ "bold", LOOK_BOLD },
	{ "dim", LOOK_DIM },
	{ "italic", LOOK_ITALIC },
	{ "underline", LOOK_UNDERLINE },
	{ "reverse", LOOK_REVERSE },
};

/* In the order of the numbers; the last two are other names. */
static const char *const colours[] = { "black", "red", "green", "yellow", "blue", "magenta", "cyan",
	"white", "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
	"bright-magenta", "bright-cyan", "bright-white", "grey", "gray" };
enum {
	COLOURS_NUMBERED = 16,
	COLOUR_GREY = 8
};

static bool parse_hex(struct slice written, int32_t *colour)
{
	int32_t sum = 0;
	if (written.len != 7 || written.at[0] != '#')
		return false;
	for (size_t i = 1; i < written.len; i++) {
		static const char digits[] = "0123456789abcdef0123456789ABCDEF";
		const char *digit = memchr(digits, written.at[i], sizeof digits - 1);
		if (!digit)
			return false;
		sum = sum * 16 + (int32_t)((digit - digits) % 16);
	}
	*colour = COLOUR_RGB | sum;
	return true;
}

static bool parse_colour(struct slice written, int32_t *colour)
{
	int number;
	for (size_t i = 0; i < COUNT_OF(colours); i++)
		if (word_same(written, colours[i])) {
			*colour = i < COLOURS_NUMBERED ? (int32_t)i : COLOUR_GREY;
			return true;
		}
	if (word_same(written, "default")) {
		*colour = COLOUR_DEFAULT;
		return true;
	}
	if (word_number(written, 0, 255, &number)) {
		*colour = number;
		return true;
	}
	return parse_hex(written, colour);
}

static unsigned parse_attribute(struct slice written)
{
	for (size_t i = 0; i < COUNT_OF(attributes); i++)
		if (word_same(written, attributes[i].name))
			return attributes[i].attribute;
	return 0;
}

static bool unknown_word(struct slice word, struct err *err)
{
	struct buffer names = { 0 };
	for (size_t i = 0; i < COUNT_OF(attributes); i++)
		buffer_print(&names, "%s\n", attributes[i].name);
	for (size_t i = 0; i < COUNT_OF(colours); i++)
		buffer_print(&names, "%s\n", colours[i]);
	buffer_print(&names, "default\n");
	return word_unknown(err, "no colour and no attribute:", word, &names);
}

/* What a look has so far, and where its next colour goes. */
struct reading {
	struct look look;
	int32_t *next; /* NULL: this part has its colour */
	bool on, waiting;
};

static bool read_on(struct reading *reading, struct err *err)
{
	if (reading->on)
		return err_set(err, ERR_CONFIG, "'on' stands there twice");
	reading->on = reading->waiting = true;
	reading->next = &reading->look.bg;
	return true;
}

static bool read_word(struct reading *reading, struct slice word, struct err *err)
{
	int32_t colour;
	unsigned attribute = parse_attribute(word);
	reading->look.attributes |= attribute;
	if (attribute)
		return true;
	if (word_same(word, "on"))
		return read_on(reading, err);
	if (!parse_colour(word, &colour))
		return unknown_word(word, err);
	if (!reading->next)
		return err_set(
			err, ERR_CONFIG, "'%.*s' is one colour too many", (int)word.len, word.at);
	*reading->next = colour;
	reading->next = NULL;
	reading->waiting = false;
	return true;
}

bool look_read(struct slice written, struct look *look, struct err *err)
{
	struct reading reading = { .look = { COLOUR_DEFAULT, COLOUR_DEFAULT, 0 } };
	struct slice word;
	reading.next = &reading.look.fg;
	while (word_next(&written, " \t", &word))
		if (!read_word(&reading, word, err))
			return false;
	if (reading.waiting)
		return err_set(err, ERR_CONFIG, "no colour follows 'on'");
	*look = reading.look;
	return true;
}

bool look_parse(struct slice written, struct look *look)
{
	return look_read(written, look, NULL);
}

static void add_word(struct buffer *buf, size_t from, const char *word)
{
	buffer_print(buf, "%s%s", buf->len > from ? " " : "", word);
}

static void add_colour(struct buffer *buf, size_t from, int32_t colour)
{
	char written[16];
	if (colour >= 0 && colour < COLOURS_NUMBERED)
		add_word(buf, from, colours[colour]);
	else if (colour != COLOUR_DEFAULT) {
		const char *format = colour & COLOUR_RGB ? "#%06x" : "%u";
		snprintf(written, sizeof written, format, (unsigned)colour & ~COLOUR_RGB);
		add_word(buf, from, written);
	}
}

void look_print(struct look look, struct buffer *buf)
{
	size_t from = buf->len;
	for (size_t i = 0; i < COUNT_OF(attributes); i++)
		if (look.attributes & attributes[i].attribute)
			add_word(buf, from, attributes[i].name);
	add_colour(buf, from, look.fg);
	if (look.bg != COLOUR_DEFAULT) {
		add_word(buf, from, "on");
		add_colour(buf, from, look.bg);
	}
}

#define STYLE(id, look, does) NAME_OF(id)
#include "config/styles.def"
#undef STYLE

#define STYLE(id, look, does) [STYLE_##id] = { name_of_##id, look, does },
static const struct {
	const char *name, *look, *help;
} styles[STYLES] = {
#include "config/styles.def"
};
#undef STYLE

void looks_reset(struct look look[STYLES])
{
	for (size_t i = 0; i < STYLES; i++)
		look_parse(slice_of(styles[i].look), &look[i]);
}

const char *style_name(enum style style)
{
	return styles[style].name;
}

const char *style_help(enum style style)
{
	return styles[style].help;
}

bool style_find(struct slice written, enum style *style, struct err *err)
{
	for (*style = 0; *style < STYLES; ++*style)
		if (word_same(written, styles[*style].name))
			return true;
	struct buffer names = { 0 };
	for (size_t i = 0; i < STYLES; i++)
		buffer_print(&names, "%s\n", styles[i].name);
	return word_unknown(err, "unknown style", written, &names);
}
