/*
 * Splitting: the table and the articles are cut into words by the same code, so that a name which
 * the table writes as an article does is always found.
 *
 * A word is a stretch of letters and digits with the apostrophes, ampersands and initials' full
 * stops inside it; a hyphen always divides. What lies between two words is kept as a set of flags,
 * because all that is asked later is whether a comma, a stop or a quotation mark was there. ASCII
 * is decided by one table of 256 bytes; the rest by a short list of ranges, everything outside
 * which is a letter.
 */
#include "actors/split.h"

#include "text/text.h"

#include <string.h>

/* Kinds of characters that are no gap; gaps are GAP_ flags. */
enum {
	IS_LETTER = 1 << 20,
	IS_DIGIT = 1 << 21,
	IS_APOSTROPHE = 1 << 22,
	IS_AND = 1 << 23,
	IS_NOTHING = 1 << 24, /* soft hyphens, joiners: as if absent */
	IS_UNDERSCORE = 1 << 25,
	IS_WORD = IS_LETTER | IS_DIGIT,
};

static const uint32_t ascii_kind[128] = {
	['\t'] = GAP_STOP, /* parts the cells of a table */
	['\n'] = GAP_BLANK,
	['\v'] = GAP_BLANK,
	['\f'] = GAP_BLANK,
	['\r'] = GAP_BLANK,
	[' '] = GAP_BLANK,
	['!'] = GAP_STOP,
	['"'] = GAP_QUOTE,
	['&'] = IS_AND,
	['\''] = IS_APOSTROPHE,
	['('] = GAP_OPEN,
	[')'] = GAP_CLOSE,
	[','] = GAP_COMMA,
	['-'] = GAP_HYPHEN,
	['.'] = GAP_DOT,
	['/'] = GAP_SLASH,
	['0'] = IS_DIGIT,
	['1'] = IS_DIGIT,
	['2'] = IS_DIGIT,
	['3'] = IS_DIGIT,
	['4'] = IS_DIGIT,
	['5'] = IS_DIGIT,
	['6'] = IS_DIGIT,
	['7'] = IS_DIGIT,
	['8'] = IS_DIGIT,
	['9'] = IS_DIGIT,
	[':'] = GAP_COLON,
	[';'] = GAP_COMMA,
	['?'] = GAP_STOP,
	['A'] = IS_LETTER,
	['B'] = IS_LETTER,
	['C'] = IS_LETTER,
	['D'] = IS_LETTER,
	['E'] = IS_LETTER,
	['F'] = IS_LETTER,
	['G'] = IS_LETTER,
	['H'] = IS_LETTER,
	['I'] = IS_LETTER,
	['J'] = IS_LETTER,
	['K'] = IS_LETTER,
	['L'] = IS_LETTER,
	['M'] = IS_LETTER,
	['N'] = IS_LETTER,
	['O'] = IS_LETTER,
	['P'] = IS_LETTER,
	['Q'] = IS_LETTER,
	['R'] = IS_LETTER,
	['S'] = IS_LETTER,
	['T'] = IS_LETTER,
	['U'] = IS_LETTER,
	['V'] = IS_LETTER,
	['W'] = IS_LETTER,
	['X'] = IS_LETTER,
	['Y'] = IS_LETTER,
	['Z'] = IS_LETTER,
	['['] = GAP_OPEN,
	[']'] = GAP_CLOSE,
	['_'] = IS_UNDERSCORE,
	['a'] = IS_LETTER,
	['b'] = IS_LETTER,
	['c'] = IS_LETTER,
	['d'] = IS_LETTER,
	['e'] = IS_LETTER,
	['f'] = IS_LETTER,
	['g'] = IS_LETTER,
	['h'] = IS_LETTER,
	['i'] = IS_LETTER,
	['j'] = IS_LETTER,
	['k'] = IS_LETTER,
	['l'] = IS_LETTER,
	['m'] = IS_LETTER,
	['n'] = IS_LETTER,
	['o'] = IS_LETTER,
	['p'] = IS_LETTER,
	['q'] = IS_LETTER,
	['r'] = IS_LETTER,
	['s'] = IS_LETTER,
	['t'] = IS_LETTER,
	['u'] = IS_LETTER,
	['v'] = IS_LETTER,
	['w'] = IS_LETTER,
	['x'] = IS_LETTER,
	['y'] = IS_LETTER,
	['z'] = IS_LETTER,
};

/* What is no letter above ASCII, in order. */
static const struct {
	uint32_t from, to, kind;
} ranges[] = {
	{ 0x80, 0x9F, GAP_BLANK },
	{ 0xA0, 0xA0, GAP_BLANK },
	{ 0xA1, 0xA9, GAP_OTHER },
	{ 0xAB, 0xAB, GAP_QUOTE },
	{ 0xAC, 0xAC, GAP_OTHER },
	{ 0xAD, 0xAD, IS_NOTHING },
	{ 0xAE, 0xB4, GAP_OTHER },
	{ 0xB6, 0xB9, GAP_OTHER },
	{ 0xBB, 0xBB, GAP_QUOTE },
	{ 0xBC, 0xBF, GAP_OTHER },
	{ 0xD7, 0xD7, GAP_OTHER },
	{ 0xF7, 0xF7, GAP_OTHER },
	{ 0x2B9, 0x2BF, IS_APOSTROPHE },
	{ 0x60C, 0x60C, GAP_COMMA },
	{ 0x61B, 0x61B, GAP_COMMA },
	{ 0x61F, 0x61F, GAP_STOP },
	{ 0x6D4, 0x6D4, GAP_STOP },
	{ 0x964, 0x965, GAP_STOP },
	{ 0x2000, 0x200A, GAP_BLANK },
	{ 0x200B, 0x200F, IS_NOTHING },
	{ 0x2010, 0x2011, GAP_HYPHEN },
	{ 0x2012, 0x2015, GAP_DASH },
	{ 0x2016, 0x2017, GAP_OTHER },
	{ 0x2018, 0x2019, IS_APOSTROPHE },
	{ 0x201A, 0x201A, GAP_QUOTE },
	{ 0x201B, 0x201B, IS_APOSTROPHE },
	{ 0x201C, 0x201F, GAP_QUOTE },
	{ 0x2020, 0x2025, GAP_OTHER },
	{ 0x2026, 0x2026, GAP_STOP },
	{ 0x2027, 0x2027, GAP_OTHER },
	{ 0x2028, 0x2029, GAP_STOP | GAP_BLANK },
	{ 0x202A, 0x202E, IS_NOTHING },
	{ 0x202F, 0x202F, GAP_BLANK },
	{ 0x2030, 0x2038, GAP_OTHER },
	{ 0x2039, 0x203A, GAP_QUOTE },
	{ 0x203B, 0x205E, GAP_OTHER },
	{ 0x205F, 0x205F, GAP_BLANK },
	{ 0x2060, 0x206F, IS_NOTHING },
	{ 0x2070, 0x209F, GAP_OTHER },
	{ 0x20A0, 0x20CF, GAP_OTHER },
	{ 0x2100, 0x2BFF, GAP_OTHER },
	{ 0x2E00, 0x2E7F, GAP_OTHER },
	{ 0x3000, 0x3000, GAP_BLANK },
	{ 0x3001, 0x3001, GAP_COMMA },
	{ 0x3002, 0x3002, GAP_STOP },
	{ 0x3003, 0x3004, GAP_OTHER },
	{ 0x3008, 0x3011, GAP_QUOTE },
	{ 0x3012, 0x3020, GAP_OTHER },
	{ 0xE000, 0xF8FF, GAP_OTHER },
	{ 0xFE00, 0xFE0F, IS_NOTHING },
	{ 0xFE10, 0xFE6F, GAP_OTHER },
	{ 0xFEFF, 0xFEFF, IS_NOTHING },
	{ 0xFF01, 0xFF01, GAP_STOP },
	{ 0xFF08, 0xFF08, GAP_OPEN },
	{ 0xFF09, 0xFF09, GAP_CLOSE },
	{ 0xFF0C, 0xFF0C, GAP_COMMA },
	{ 0xFFF0, 0xFFFF, GAP_OTHER },
	{ 0x1F000, 0x1FAFF, GAP_OTHER },
	{ 0xE0000, 0xE0FFF, IS_NOTHING },
};

static uint32_t wide_kind(uint32_t codepoint)
{
	size_t low = 0, high = COUNT_OF(ranges);
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (codepoint > ranges[middle].to)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < COUNT_OF(ranges) && codepoint >= ranges[low].from)
		return ranges[low].kind;
	return IS_LETTER;
}

bool split_is_letter(uint32_t codepoint)
{
	return wide_kind(codepoint) == IS_LETTER;
}

/* The kind of the character at AT and its length; nothing at all (0) at the end. */
static inline uint32_t kind_at(struct slice text, size_t at, unsigned *len)
{
	*len = 1;
	if (at >= text.len)
		return 0;
	unsigned char byte = (unsigned char)text.at[at];
	if (byte < 0x80)
		return ascii_kind[byte] ? ascii_kind[byte] : GAP_OTHER;
	return wide_kind(codepoint_at(text, at, len));
}

static uint32_t kind_after(struct slice text, size_t at)
{
	unsigned len;
	return kind_at(text, at, &len);
}

static bool is_s(struct slice text, size_t at)
{
	return at < text.len && (text.at[at] == 's' || text.at[at] == 'S');
}

/* The possessive ending that begins with the apostrophe at AT: its length, 0 where there is none.
 * BARE allows the apostrophe alone, behind an s. */
static size_t ending_at(struct slice text, size_t at, bool bare)
{
	unsigned len;
	if (at >= text.len || text.at[at] == ' ' || !(kind_at(text, at, &len) & IS_APOSTROPHE))
		return 0;
	if (is_s(text, at + len) && !(kind_after(text, at + len + 1) & IS_WORD))
		return len + 1;
	if (bare && at && is_s(text, at - 1) && !(kind_after(text, at + len) & IS_WORD))
		return len;
	return 0;
}

static bool is_lower(struct slice text, size_t at)
{
	return at < text.len && text.at[at] >= 'a' && text.at[at] <= 'z';
}

static bool is_digit(struct slice text, size_t at)
{
	return at < text.len && text.at[at] >= '0' && text.at[at] <= '9';
}

/* A full stop inside a word: of initials, of a number, of an address. */
static bool dot_inside(struct slice text, size_t from, size_t at, uint32_t *flags)
{
	bool initials = *flags & WORD_DOTTED ? text.at[at - 2] == '.' : at - from == 1;
	if (initials && kind_after(text, at + 1) & IS_LETTER &&
		!(kind_after(text, at + 2) & IS_WORD)) {
		*flags |= WORD_DOTTED;
		return true;
	}
	if (is_digit(text, at - 1) && is_digit(text, at + 1))
		return true;
	if (!(*flags & WORD_DOTTED) && at - from > 1 && is_lower(text, at + 1)) {
		*flags |= WORD_WEB;
		return true;
	}
	return false;
}

static bool scheme_at(struct slice text, size_t at)
{
	return text.len - at > 3 && memcmp(text.at + at, "://", 3) == 0;
}

/* The length of the joiners and soft hyphens at AT, if a letter follows them. */
static size_t nothing_inside(struct slice text, size_t at)
{
	size_t from = at;
	unsigned len;
	uint32_t kind;
	while ((kind = kind_at(text, at, &len)) & IS_NOTHING)
		at += len;
	return kind & IS_WORD ? at - from : 0;
}

static bool mark_inside(struct slice text, size_t from, size_t at, uint32_t *flags)
{
	unsigned len;
	uint32_t kind = kind_at(text, at, &len);
	if (kind == GAP_DOT)
		return dot_inside(text, from, at, flags);
	if (kind == IS_APOSTROPHE || kind == IS_AND)
		return kind_after(text, at + len) & IS_WORD && !ending_at(text, at, false);
	if (kind == IS_UNDERSCORE || (text.at[at] == '@' && kind_after(text, at + 1) & IS_WORD) ||
		scheme_at(text, at)) {
		*flags |= WORD_WEB;
		return true;
	}
	return *flags & WORD_WEB && !(kind & ~(uint32_t)(GAP_HYPHEN | GAP_SLASH | GAP_OTHER)) &&
	       kind_after(text, at + len) & IS_WORD;
}

/* How much of what is at AT, no letter and no digit, belongs to the word that began at FROM. */
static size_t inside(struct slice text, size_t from, size_t at, uint32_t *flags)
{
	unsigned len;
	if (kind_at(text, at, &len) & IS_NOTHING)
		return nothing_inside(text, at);
	return mark_inside(text, from, at, flags) ? len : 0;
}

/* From the first letter or digit, at FROM, to the end of the word. */
static size_t word_end(struct slice text, size_t from, uint32_t *flags)
{
	size_t at = from, more = 1;
	while (more) {
		while (at < text.len && (unsigned char)text.at[at] < 0x80 &&
			ascii_kind[(unsigned char)text.at[at]] & IS_WORD)
			at++;
		unsigned len;
		bool letter = kind_at(text, at, &len) & IS_WORD;
		bool ends = at >= text.len || text.at[at] == ' ';
		more = letter ? len : ends ? 0 : inside(text, from, at, flags);
		at += more;
	}
	if (*flags & WORD_DOTTED && at < text.len && text.at[at] == '.' && text.at[at - 2] == '.')
		at++;
	return at;
}

/* A quotation mark that ends at AT opens a quotation if a word follows at once. */
static bool quote_before(struct slice text, size_t at)
{
	return kind_after(text, at) & (IS_WORD | IS_APOSTROPHE | GAP_QUOTE);
}

/* Passes what is between two words; an ampersand between blanks is a word. */
static uint32_t pass_gap(struct split *split)
{
	uint32_t gap = 0;
	while (split->at < split->text.len) {
		unsigned len;
		uint32_t kind = kind_at(split->text, split->at, &len);
		if (kind & (IS_WORD | IS_AND))
			break;
		size_t ending = ending_at(split->text, split->at, false);
		split->at += ending ? ending : len;
		if (ending) {
			gap |= GAP_ENDING;
			continue;
		}
		if (kind & (IS_APOSTROPHE | GAP_QUOTE))
			kind = quote_before(split->text, split->at) ? GAP_QUOTE : GAP_CLOSE;
		if (kind & GAP_HYPHEN && gap & (GAP_HYPHEN | GAP_BLANK))
			kind = GAP_DASH;
		gap |= kind & GAP_ALL;
	}
	/* "post- war" hangs together no more than "post - war" */
	if ((gap & (GAP_HYPHEN | GAP_BLANK)) == (GAP_HYPHEN | GAP_BLANK))
		gap = (gap & ~(uint32_t)GAP_HYPHEN) | GAP_DASH;
	return gap;
}

bool split_next(struct split *split, struct split_word *word)
{
	struct slice text = split->text;
	uint32_t flags = (split->ending ? GAP_ENDING : 0) | pass_gap(split);
	size_t from = split->at;
	if (from >= text.len) {
		word->flags = flags;
		return false;
	}
	size_t to = text.at[from] == '&' ? from + 1 : word_end(text, from, &flags);
	size_t ending = ending_at(text, to, true);
	/* "Co.'s": the ending stands behind the abbreviation's full stop */
	size_t dot = !ending && to < text.len && text.at[to] == '.' ? 1 : 0;
	if (dot && !(ending = ending_at(text, to + 1, false)))
		dot = 0;
	word->from = from;
	word->to = to;
	word->end = to + dot + ending;
	word->flags = flags | (ending ? WORD_ENDING : 0);
	word->hash = slice_hash(slice_cut(text, from, to));
	split->at = word->end;
	split->ending = ending > 0;
	return true;
}

static bool is_ascii(struct slice text)
{
	for (size_t i = 0; i < text.len; i++) {
		if ((unsigned char)text.at[i] >= 0x80)
			return false;
	}
	return true;
}

struct shape {
	size_t letters, capitals;
	bool upper, lower, inner;
};

static void shape_letter(struct shape *shape, bool capital, bool first)
{
	shape->upper |= capital && first;
	shape->inner |= capital && shape->lower;
	shape->lower |= !capital;
	shape->letters++;
	shape->capitals += capital;
}

static uint32_t shape_flags(const struct shape *shape, struct slice written)
{
	bool digit = is_digit(written, 0);
	return (digit ? WORD_DIGIT : 0) | (shape->letters ? WORD_LETTER : 0) |
	       (shape->upper ? WORD_UPPER : 0) | (shape->inner ? WORD_INNER : 0) |
	       (shape->capitals > 1 && !shape->lower ? WORD_CAPITALS : 0) |
	       (shape->letters == 1 && !digit && written.len <= 4 ? WORD_SINGLE : 0) |
	       (shape->letters > 7 ? WORD_LONG : 0);
}

/* CASED and SMALL, the same in lower case, are of one length. */
static uint32_t wide_shape(struct slice cased, struct slice small)
{
	struct shape shape = { 0 };
	unsigned len;
	for (size_t at = 0; at < cased.len; at += len) {
		if (kind_at(cased, at, &len) & IS_LETTER)
			shape_letter(
				&shape, memcmp(cased.at + at, small.at + at, len) != 0, at == 0);
	}
	return shape_flags(&shape, cased);
}

static uint32_t ascii_shape(struct slice written)
{
	struct shape shape = { 0 };
	for (size_t i = 0; i < written.len; i++) {
		if (ascii_kind[(unsigned char)written.at[i]] & IS_LETTER)
			shape_letter(&shape, !is_lower(written, i), i == 0);
	}
	return shape_flags(&shape, written);
}

/* Folding may change lengths (as for a dotted capital I); then only the first letter is asked. */
uint32_t word_shape(struct arena *arena, struct slice written)
{
	if (is_ascii(written))
		return ascii_shape(written);
	struct folded cased, small;
	fold(&cased, arena, written, FOLD_MARKS);
	fold(&small, arena, cased.text, FOLD_CASE);
	if (cased.text.len == small.text.len)
		return wide_shape(cased.text, small.text);
	bool upper = cased.text.len && small.text.len && cased.text.at[0] != small.text.at[0];
	return WORD_LETTER | (upper ? WORD_UPPER : 0);
}

/* Lower case, if ASCII, and no apostrophes and full stops. */
static size_t strip(struct slice text, char *to)
{
	size_t len = 0;
	for (size_t i = 0; i < text.len;) {
		unsigned size;
		bool kept = kind_at(text, i, &size) & (IS_WORD | IS_AND | IS_UNDERSCORE);
		for (unsigned k = 0; k < size; k++, i++) {
			char c = text.at[i];
			to[len] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
			len += kept;
		}
	}
	return len;
}

struct slice word_fold(struct arena *arena, struct slice written)
{
	if (slice_is(written, "&"))
		return SLICE("and");
	struct folded folded = { .text = written };
	if (!is_ascii(written))
		fold(&folded, arena, written, FOLD_CASE | FOLD_MARKS);
	char *text = arena_take(arena, folded.text.len + 1);
	return (struct slice){ text, strip(folded.text, text) };
}
