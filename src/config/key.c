/*
 * Keys and chords, to and from how a user writes them.
 *
 * A key is a character or a name, behind modifiers: "x", "é", "PgDn", "C-x", "M-Left". A chord is
 * keys without blanks between them; a name wins over its letters, so "Up" is one key. Where a
 * terminal sends one byte for two keys, both are written, and printed, as one: C-i is Tab, C-m is
 * Enter, C-[ is Esc. What chord_print() prints, chord_parse() reads back.
 */
#include "config/keymap.h"
#include "config/word.h"
#include "text/text.h"

#include <string.h>

/* The first of two names for a key is the one that is printed. A quote has a name so that keys can
 * always be written between quotes. */
static const struct {
	const char *name;
	key_code key;
} names[] = {
	{ "Space", ' ' },
	{ "Quote", '"' },
	{ "Enter", NAMED_ENTER },
	{ "Esc", NAMED_ESC },
	{ "Tab", NAMED_TAB },
	{ "BS", NAMED_BS },
	{ "Up", NAMED_UP },
	{ "Down", NAMED_DOWN },
	{ "Left", NAMED_LEFT },
	{ "Right", NAMED_RIGHT },
	{ "PgUp", NAMED_PGUP },
	{ "PgDn", NAMED_PGDN },
	{ "Home", NAMED_HOME },
	{ "End", NAMED_END },
	{ "Ins", NAMED_INS },
	{ "Del", NAMED_DEL },
	{ "F1", NAMED_F1 },
	{ "F2", NAMED_F1 + 1 },
	{ "F3", NAMED_F1 + 2 },
	{ "F4", NAMED_F1 + 3 },
	{ "F5", NAMED_F1 + 4 },
	{ "F6", NAMED_F1 + 5 },
	{ "F7", NAMED_F1 + 6 },
	{ "F8", NAMED_F1 + 7 },
	{ "F9", NAMED_F1 + 8 },
	{ "F10", NAMED_F1 + 9 },
	{ "F11", NAMED_F1 + 10 },
	{ "F12", NAMED_F1 + 11 },
	{ "Return", NAMED_ENTER },
	{ "Escape", NAMED_ESC },
	{ "Backspace", NAMED_BS },
	{ "PageUp", NAMED_PGUP },
	{ "PageDown", NAMED_PGDN },
	{ "Insert", NAMED_INS },
	{ "Delete", NAMED_DEL },
};

static const struct {
	char letter;
	key_code bit;
} modifiers[] = { { 'C', KEY_CTRL }, { 'M', KEY_ALT }, { 'S', KEY_SHIFT }, { 'A', KEY_ALT } };
enum {
	MODIFIERS_PRINTED = 3
};

static const key_code modifier_bits = KEY_CTRL | KEY_ALT | KEY_SHIFT;

/* What Ctrl makes of these characters in a terminal. */
static const struct {
	char with;
	key_code key;
} controls[] = {
	{ 'i', NAMED_TAB },
	{ 'm', NAMED_ENTER },
	{ '[', NAMED_ESC },
	{ '?', NAMED_BS },
	{ '@', KEY_CTRL | ' ' },
	{ ' ', KEY_CTRL | ' ' },
	{ '\\', KEY_CTRL | '\\' },
	{ ']', KEY_CTRL | ']' },
	{ '^', KEY_CTRL | '^' },
	{ '_', KEY_CTRL | '_' },
};

static key_code modifier_at(struct slice written)
{
	if (written.len < 3 || written.at[1] != '-')
		return 0;
	for (size_t i = 0; i < COUNT_OF(modifiers); i++)
		if (written.at[0] == modifiers[i].letter)
			return modifiers[i].bit;
	return 0;
}

static key_code parse_modifiers(struct slice *written)
{
	key_code bits = 0, bit;
	while ((bit = modifier_at(*written))) {
		bits |= bit;
		*written = slice_cut(*written, 2, written->len);
	}
	return bits;
}

/* The longest name at the start; with WHOLE the name that is all of it, whatever its capitals. */
static bool parse_name(struct slice written, bool whole, key_code *key, size_t *len)
{
	*len = 0;
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		struct slice name = slice_of(names[i].name);
		bool same = slice_starts(written, name) || (whole && word_same(written, name.at));
		if (same && name.len > *len) {
			*key = names[i].key;
			*len = name.len;
		}
	}
	return *len > 0;
}

static bool is_control(uint32_t c)
{
	return c <= ' ' || (c >= 0x7f && c < 0xa0);
}

static bool parse_base(struct slice written, bool whole, key_code *key, size_t *len)
{
	unsigned bytes;
	if (!written.len)
		return false;
	if (written.len > 1 && parse_name(written, whole, key, len))
		return true;
	*key = codepoint_at(written, 0, &bytes);
	*len = bytes;
	return !is_control(*key);
}

/* Ctrl of a character is a key of its own. */
static bool add_control(key_code *key)
{
	key_code c = *key >= 'A' && *key <= 'Z' ? *key - 'A' + 'a' : *key;
	for (size_t i = 0; i < COUNT_OF(controls); i++)
		if (c == (key_code)controls[i].with) {
			*key = controls[i].key;
			return true;
		}
	*key = KEY_CTRL | c;
	return c >= 'a' && c <= 'z';
}

/* Shift of a letter is its capital. */
static bool add_shift(key_code *key)
{
	bool letter = *key >= 'a' && *key <= 'z';
	if (letter)
		*key = *key - 'a' + 'A';
	return letter;
}

static bool add_modifiers(key_code bits, key_code *key)
{
	bool named = *key >= NAMED_FIRST;
	if (!named && (bits & KEY_CTRL) && (bits & KEY_SHIFT))
		return false;
	if (!named && (bits & KEY_CTRL) && !add_control(key))
		return false;
	if (!named && (bits & KEY_SHIFT) && !add_shift(key))
		return false;
	*key |= named ? bits : bits & KEY_ALT;
	return true;
}

static bool parse_key(struct slice written, bool whole, key_code *key, size_t *len)
{
	struct slice base = written;
	key_code bits = parse_modifiers(&base);
	if (!parse_base(base, whole, key, len) || !add_modifiers(bits, key))
		return false;
	*len += written.len - base.len;
	return true;
}

bool key_parse(struct slice written, key_code *key, size_t *len)
{
	return parse_key(written, false, key, len);
}

static bool parse_keys(struct slice written, struct chord *chord)
{
	bool whole = true;
	*chord = (struct chord){ 0 };
	while (written.len) {
		size_t len;
		if (chord->keys == CHORD_MOST ||
			!parse_key(written, whole, &chord->key[chord->keys], &len))
			return false;
		chord->keys++;
		written = slice_cut(written, len, written.len);
		whole = false;
	}
	return chord->keys > 0;
}

int chord_order(struct chord a, struct chord b)
{
	for (unsigned i = 0; i < a.keys && i < b.keys; i++)
		if (a.key[i] != b.key[i])
			return a.key[i] < b.key[i] ? -1 : 1;
	return (a.keys > b.keys) - (a.keys < b.keys);
}

bool chord_starts(struct chord chord, struct chord with)
{
	if (chord.keys < with.keys)
		return false;
	chord.keys = with.keys;
	return chord_order(chord, with) == 0;
}

static void print_codepoint(uint32_t c, struct buffer *buf)
{
	static const struct {
		uint32_t below;
		unsigned char lead;
	} forms[] = { { 0x80, 0 }, { 0x800, 0xc0 }, { 0x10000, 0xe0 }, { 0x110000, 0xf0 } };
	size_t more = 0;
	while (more + 1 < COUNT_OF(forms) && c >= forms[more].below)
		more++;
	buffer_add_char(buf, (char)(forms[more].lead | c >> 6 * more));
	while (more--)
		buffer_add_char(buf, (char)(0x80 | (c >> 6 * more & 0x3f)));
}

static void print_key(key_code key, struct buffer *buf)
{
	key_code base = key & ~modifier_bits;
	for (size_t i = 0; i < MODIFIERS_PRINTED; i++)
		if (key & modifiers[i].bit)
			buffer_print(buf, "%c-", modifiers[i].letter);
	for (size_t i = 0; i < COUNT_OF(names); i++)
		if (names[i].key == base) {
			buffer_print(buf, "%s", names[i].name);
			return;
		}
	print_codepoint(base, buf);
}

void chord_print(struct chord chord, struct buffer *buf)
{
	for (unsigned i = 0; i < chord.keys; i++)
		print_key(chord.key[i], buf);
}

/* Keys that read as others when they stand together, as C-[ and "ape", are no chord. */
bool chord_parse(struct slice written, struct chord *chord)
{
	struct buffer buf = { 0 };
	struct chord again;
	if (!parse_keys(written, chord))
		return false;
	chord_print(*chord, &buf);
	bool same = parse_keys(buffer_slice(&buf), &again) && chord_order(*chord, again) == 0;
	buffer_release(&buf);
	return same;
}

static void list_names(struct buffer *known)
{
	for (size_t i = 0; i < COUNT_OF(names); i++)
		buffer_print(known, "%s\n", names[i].name);
}

bool chord_is_typo(struct slice written)
{
	struct buffer known = { 0 };
	key_code key;
	size_t len;
	for (size_t i = 0; i < written.len; i++)
		if ((written.at[i] | 0x20) < 'a' || (written.at[i] | 0x20) > 'z')
			return false;
	list_names(&known);
	bool typo = written.len > 2 && key_parse(written, &key, &len) && len == 1 &&
		    config_guess(written, buffer_slice(&known)).len > 0;
	buffer_release(&known);
	return typo;
}

bool chord_refuse(struct slice written, struct err *err)
{
	struct buffer known = { 0 };
	list_names(&known);
	return word_unknown(err, "no key and no chord of at most 4 keys:", written, &known);
}
