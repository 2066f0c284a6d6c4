/*
 * Measuring common text: what the libraries would say, from one pass over small tables.
 *
 * The libraries cost 20 to 40 ns a byte, and nearly all text is made of letters and a little
 * punctuation. For the characters named here the class of a character and that of the last one
 * that was no space decide everything, so the rules of UAX #14 become two sets a class and those
 * of UAX #29 a few lines. Where any other character comes the tables stop and the libraries take
 * over, from the last place that no rule looks across: behind a space, or between two ideographs.
 * Unit tests hold this against measure_mixed() on random text.
 */
#include "text/measure.h"
#include "text/point.h"

#include <string.h>

/* clang-format off */
/* Classes of UAX #14: SEP is LF, CR and BK together, OPW a wide OP, HS is H2 and H3; SOT is the
 * start of a line. */
enum line_class {
	SOT, AL, NU, QU, OP, OPW, CL, CP, EX, IS, SY, HY, BA, B2, GL, IN, NS, PR, PO, ID, HS, SP, CM, SEP
};

/* Classes of UAX #29; a MID is inside a word only between two letters, two digits, or either. SOLO
 * is a word by itself. */
enum word_class { OTHER, LETTER, DIGIT, UNDER, KATAKANA, SOLO, MID_LETTERS, MID_DIGITS, MID_BOTH };

struct kind {
	uint8_t line, word;
};

static const struct kind ascii[128] = {
#define ROW4(line, word) { line, word }, { line, word }, { line, word }, { line, word }
#define LETTERS ROW4(AL, LETTER), ROW4(AL, LETTER), ROW4(AL, LETTER), ROW4(AL, LETTER), \
	ROW4(AL, LETTER), ROW4(AL, LETTER), { AL, LETTER }, { AL, LETTER }
	ROW4(CM, OTHER), ROW4(CM, OTHER),
	{ CM, OTHER }, { BA, OTHER }, { SEP, OTHER }, { SEP, OTHER },
	{ SEP, OTHER }, { SEP, OTHER }, { CM, OTHER }, { CM, OTHER },
	ROW4(CM, OTHER), ROW4(CM, OTHER), ROW4(CM, OTHER), ROW4(CM, OTHER),
	/*   ! " # $ % & ' */
	{ SP, OTHER }, { EX, OTHER }, { QU, OTHER }, { AL, OTHER },
	{ PR, OTHER }, { PO, OTHER }, { AL, OTHER }, { QU, MID_BOTH },
	/* ( ) * + , - . / */
	{ OP, OTHER }, { CP, OTHER }, { AL, OTHER }, { PR, OTHER },
	{ IS, MID_DIGITS }, { HY, OTHER }, { IS, MID_BOTH }, { SY, OTHER },
	ROW4(NU, DIGIT), ROW4(NU, DIGIT), { NU, DIGIT }, { NU, DIGIT },
	/* : ; < = > ? @ */
	{ IS, MID_LETTERS }, { IS, MID_DIGITS },
	{ AL, OTHER }, { AL, OTHER }, { AL, OTHER }, { EX, OTHER }, { AL, OTHER },
	LETTERS,
	/* [ \ ] ^ _ ` */
	{ OP, OTHER }, { PR, OTHER }, { CP, OTHER }, { AL, OTHER }, { AL, UNDER }, { AL, OTHER },
	LETTERS,
	/* { | } ~ DEL */
	{ OP, OTHER }, { BA, OTHER }, { CL, OTHER }, { AL, OTHER }, { CM, OTHER },
#undef LETTERS
#undef ROW4
};

static const struct range_kind {
	uint16_t first, last;
	struct kind kind;
} beyond[] = {
	{ 0x00A0, 0x00A0, { GL, OTHER } },
	{ 0x00A3, 0x00A5, { PR, OTHER } },
	{ 0x00AB, 0x00AB, { QU, OTHER } },
	{ 0x00B0, 0x00B0, { PO, OTHER } },
	{ 0x00BB, 0x00BB, { QU, OTHER } },
	{ 0x00C0, 0x00D6, { AL, LETTER } }, /* Latin */
	{ 0x00D8, 0x00F6, { AL, LETTER } },
	{ 0x00F8, 0x02AF, { AL, LETTER } },
	{ 0x0386, 0x0386, { AL, LETTER } }, /* Greek */
	{ 0x0388, 0x038A, { AL, LETTER } },
	{ 0x038C, 0x038C, { AL, LETTER } },
	{ 0x038E, 0x03A1, { AL, LETTER } },
	{ 0x03A3, 0x03F5, { AL, LETTER } },
	{ 0x0400, 0x0481, { AL, LETTER } }, /* Cyrillic */
	{ 0x048A, 0x052F, { AL, LETTER } },
	{ 0x060C, 0x060C, { IS, MID_DIGITS } },
	{ 0x061B, 0x061B, { EX, OTHER } },
	{ 0x061F, 0x061F, { EX, OTHER } },
	{ 0x0620, 0x064A, { AL, LETTER } }, /* Arabic */
	{ 0x0671, 0x06D3, { AL, LETTER } },
	{ 0x1E00, 0x1EFF, { AL, LETTER } },
	{ 0x2010, 0x2010, { BA, OTHER } },  /* dashes, quotes, ellipsis */
	{ 0x2011, 0x2011, { GL, OTHER } },
	{ 0x2012, 0x2013, { BA, OTHER } },
	{ 0x2014, 0x2014, { B2, OTHER } },
	{ 0x2018, 0x2019, { QU, MID_BOTH } },
	{ 0x201C, 0x201D, { QU, OTHER } },
	{ 0x2022, 0x2022, { AL, OTHER } },
	{ 0x2026, 0x2026, { IN, OTHER } },
	{ 0x20AC, 0x20AC, { PR, OTHER } },
	{ 0x2212, 0x2212, { PR, OTHER } },
	{ 0x3000, 0x3000, { BA, OTHER } },  /* CJK punctuation */
	{ 0x3001, 0x3002, { CL, OTHER } },
	{ 0x3005, 0x3005, { NS, LETTER } },
	{ 0x3008, 0x3008, { OPW, OTHER } },
	{ 0x3009, 0x3009, { CL, OTHER } },
	{ 0x300A, 0x300A, { OPW, OTHER } },
	{ 0x300B, 0x300B, { CL, OTHER } },
	{ 0x300C, 0x300C, { OPW, OTHER } },
	{ 0x300D, 0x300D, { CL, OTHER } },
	{ 0x300E, 0x300E, { OPW, OTHER } },
	{ 0x300F, 0x300F, { CL, OTHER } },
	{ 0x3010, 0x3010, { OPW, OTHER } },
	{ 0x3011, 0x3011, { CL, OTHER } },
	{ 0x3041, 0x3096, { ID, SOLO } },   /* kana */
	{ 0x30A1, 0x30FA, { ID, KATAKANA } },
	{ 0x30FB, 0x30FB, { NS, OTHER } },
	{ 0x30FC, 0x30FC, { NS, KATAKANA } },
	{ 0xAC00, 0xD7A3, { HS, LETTER } }, /* Hangul */
	{ 0xFF01, 0xFF01, { EX, OTHER } },
	{ 0xFF08, 0xFF08, { OPW, OTHER } },
	{ 0xFF09, 0xFF09, { CL, OTHER } },
	{ 0xFF0C, 0xFF0C, { CL, MID_DIGITS } },
	{ 0xFF1A, 0xFF1A, { NS, MID_LETTERS } },
	{ 0xFF1B, 0xFF1B, { NS, MID_DIGITS } },
	{ 0xFF1F, 0xFF1F, { EX, OTHER } },
};
/* clang-format on */

/* Small kana may not begin a line. */
static bool is_small_kana(uint32_t point)
{
	static const uint8_t small[] = { 0x01, 0x03, 0x05, 0x07, 0x09, 0x23, 0x43, 0x45, 0x47, 0x4E,
		0x55, 0x56 };
	uint32_t kana = point - (point < 0x30A0 ? 0x3040 : 0x30A0);
	for (size_t i = 0; i < COUNT_OF(small); i++) {
		if (kana == small[i])
			return true;
	}
	return false;
}

/* The kind of a point above ASCII; SOT where the tables don't know it. */
static struct kind kind_beyond(uint32_t point)
{
	if (point >= 0x4E00 && point <= 0x9FFF) /* ideographs: the most frequent by far */
		return (struct kind){ ID, SOLO };
	size_t low = 0, high = COUNT_OF(beyond);
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (point > beyond[middle].last)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == COUNT_OF(beyond) || point < beyond[low].first)
		return (struct kind){ SOT, OTHER };
	struct kind kind = beyond[low].kind;
	if (point >= 0x3041 && point <= 0x30FA && is_small_kana(point))
		kind.line = NS;
	return kind;
}

static struct kind kind_at(const char *at, unsigned *len)
{
	if ((uint8_t)*at < 0x80) {
		*len = 1;
		return ascii[(uint8_t)*at];
	}
	return kind_beyond(point_at(at, len));
}

#define BIT(class) (1u << (class))
#define ALL UINT32_MAX
#define CLOSING (BIT(CL) | BIT(CP) | BIT(EX) | BIT(IS) | BIT(SY)) /* LB13 */
#define OPENING (BIT(OP) | BIT(OPW))
/* LB13, LB19, LB21, LB22; with LB12a for all but HY and BA */
#define LOOSE (CLOSING | BIT(QU) | BIT(HY) | BIT(BA) | BIT(NS) | BIT(IN))
#define TRAILING (LOOSE | BIT(GL))
#define ALPHABETIC (BIT(AL) | BIT(NU))

/* What a class keeps on its line: FAR even behind spaces, NEAR only without them. */
static const struct {
	uint32_t far, near;
} keeps[] = {
	[SOT] = { CLOSING, ALL },
	[AL] = { CLOSING, TRAILING | ALPHABETIC | BIT(OP) | BIT(PR) | BIT(PO) },
	[NU] = { CLOSING, TRAILING | ALPHABETIC | BIT(OP) | BIT(PR) | BIT(PO) },
	[QU] = { CLOSING | OPENING, ALL },
	[OP] = { ALL, ALL },
	[OPW] = { ALL, ALL },
	[CL] = { CLOSING | BIT(NS), TRAILING | BIT(PR) | BIT(PO) },
	[CP] = { CLOSING | BIT(NS), TRAILING | ALPHABETIC | BIT(PR) | BIT(PO) },
	[EX] = { CLOSING, TRAILING },
	[IS] = { CLOSING, TRAILING | ALPHABETIC },
	[SY] = { CLOSING, TRAILING | BIT(NU) },
	[HY] = { CLOSING, LOOSE | BIT(NU) },
	[BA] = { CLOSING, LOOSE },
	[B2] = { CLOSING | BIT(B2), TRAILING | BIT(B2) },
	[GL] = { CLOSING, ALL },
	[IN] = { CLOSING, TRAILING },
	[NS] = { CLOSING, TRAILING },
	[PR] = { CLOSING, TRAILING | ALPHABETIC | OPENING | BIT(ID) | BIT(HS) },
	[PO] = { CLOSING, TRAILING | ALPHABETIC | OPENING },
	[ID] = { CLOSING, TRAILING | BIT(PO) },
	[HS] = { CLOSING, TRAILING | BIT(PO) },
};

struct line_state {
	uint8_t left;   /* the last class that was not a space */
	bool spaced;    /* spaces came after it */
	char separator; /* the character before, if it ends its line */
};

/* What the line rules say of a character of CLASS at AT, which comes next. */
static uint8_t line_step(struct line_state *line, uint8_t class, const char *at)
{
	uint8_t mark = line->separator ? MARK_BREAK | MARK_FORCED : 0;
	line->separator = '\0';
	switch (class) {
	case SEP:
		*line = (struct line_state){ .separator = *at };
		return mark | MARK_BLANK;
	case SP:
		line->spaced = true;
		return mark | MARK_BLANK;
	case CM:
		if (line->left != SOT && !line->spaced)
			return mark; /* LB9 */
		class = AL;          /* LB10 */
		break;
	}
	uint32_t kept = line->spaced ? keeps[line->left].far : keeps[line->left].near;
	if (!(kept & BIT(class)))
		mark |= MARK_BREAK;
	*line = (struct line_state){ .left = class };
	return mark;
}

struct word_state {
	uint8_t last, before;
	bool begun; /* the word that LAST belongs to has had a letter or a digit */
};

static bool word_goes_on(const struct word_state *word, uint8_t class)
{
	bool solid = word->last == LETTER || word->last == DIGIT;
	switch (class) {
	case UNDER:
		return solid || word->last == UNDER || word->last == KATAKANA;
	case KATAKANA:
		return word->last == KATAKANA || word->last == UNDER;
	case LETTER:
		return solid || word->last == UNDER ||
		       (word->before == LETTER &&
			       (word->last == MID_BOTH || word->last == MID_LETTERS));
	case DIGIT:
		return solid || word->last == UNDER ||
		       (word->before == DIGIT &&
			       (word->last == MID_BOTH || word->last == MID_DIGITS));
	default:
		return false;
	}
}

static uint8_t word_step(struct word_state *word, uint8_t class)
{
	uint8_t mark = 0;
	if (class >= LETTER && class <= SOLO) {
		if (!word_goes_on(word, class))
			word->begun = false;
		if (!word->begun && class != UNDER) {
			mark = MARK_WORD;
			word->begun = true;
		}
	}
	word->before = word->last;
	word->last = class;
	return mark;
}

/* A place that no rule looks across: before such a class behind spaces, unless a bracket opened
 * before them, and between two words of one character each. */
static bool begins_anew(uint8_t class)
{
	return class == AL || class == NU || class == ID || class == HS;
}

static bool is_solo(struct kind kind)
{
	return kind.word == SOLO && kind.line == ID;
}

struct state {
	struct line_state line;
	struct word_state word;
	struct kind last;
};

static bool is_sure(const struct state *left, struct kind kind)
{
	if (left->line.spaced)
		return !(BIT(left->line.left) & OPENING) && begins_anew(kind.line);
	return is_solo(left->last) && is_solo(kind);
}

size_t sure_after(struct slice text, size_t from)
{
	const uint32_t unsure = OPENING | BIT(SOT) | BIT(SP) | BIT(CM) | BIT(SEP);
	struct kind last = { 0 }, before = { 0 };
	unsigned len;
	for (size_t at = from; at < text.len; at += len) {
		struct kind kind = kind_at(text.at + at, &len);
		if (last.line == SP && !(BIT(before.line) & unsure) && begins_anew(kind.line))
			return at;
		if (is_solo(last) && is_solo(kind))
			return at;
		before = last;
		last = kind;
	}
	return text.len;
}

/* One character of LEN bytes. */
static void step(struct state *state, const char *at, unsigned len, uint8_t *mark, uint8_t *columns)
{
	if (*at == '\n' && state->line.separator == '\r') {
		state->line.separator = '\n';
		*mark = *columns = 0;
		return;
	}
	*mark = MARK_CLUSTER | line_step(&state->line, state->last.line, at) |
		word_step(&state->word, state->last.word);
	*columns = 1;
	if (*at == '\t')
		*mark |= MARK_BLANK | MARK_TAB;
	if (len == 1)
		return;
	uint32_t point = point_at(at, &len);
	*columns = is_solo(state->last) ? 2 : (uint8_t)point_columns(point);
	if (point == 0x3000)
		*mark |= MARK_BLANK;
	memset(mark + 1, 0, len - 1);
	memset(columns + 1, 0, len - 1);
}

static bool is_letter(char c)
{
	return (unsigned)((c | 0x20) - 'a') < 26;
}

struct reach measure_common(struct slice text, uint8_t *mark, uint8_t *columns)
{
	struct state state = { 0 };
	size_t sure = 0;
	unsigned len;
	for (size_t i = 0; i < text.len; i += len) {
		struct kind kind = kind_at(text.at + i, &len);
		if (kind.line == SOT)
			return (struct reach){ sure, i };
		if (is_sure(&state, kind))
			sure = i;
		state.last = kind;
		step(&state, text.at + i, len, mark + i, columns + i);
		if (kind.line != AL || kind.word != LETTER)
			continue;
		/* nothing happens inside a word */
		for (; i + len < text.len && is_letter(text.at[i + len]); len++)
			mark[i + len] = MARK_CLUSTER, columns[i + len] = 1;
	}
	return (struct reach){ text.len, text.len };
}
