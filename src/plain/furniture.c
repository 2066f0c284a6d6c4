/*
 * Furniture: menus, appeals and other people's headlines round an article.
 *
 * Every line is worth something, counted in words: its own words, more or less what its signs say
 * of it ("follow us on" is worth much less than it has words, a line behind a colon more). The
 * article is the run of lines that is worth most when each line of it costs LINE_COST; inside the
 * run no line can lose more than LINE_LOSS, and a line that would have lost more is folded. The
 * signs' points were fitted to saved pages and rounded; most of them may be off by half without
 * anything changing.
 *
 * All this needs a page: in a text where next to nothing says that it is one, nothing is folded.
 */
#include "plain/furniture.h"

#include <string.h>

enum {
	LINE_COST = 21,
	LINE_LOSS = 10,
	USUAL_SENTENCE = 20, /* words of a line that ends in a full stop */
	WORDS_MOST = 80,     /* of a line, that count */
	AROUND = 3,          /* lines before and behind that tell about a line */
	PARAGRAPH_WORDS = 20,
	SHORT_WORDS = 4,
	CROWD = 5,            /* short lines among those around */
	EVIDENCE_FULL = 3,    /* lines of furniture that make a text a page */
	EVIDENCE_SHARE = 200, /* one line of furniture in so many makes a third of a page */
};

/* X(sign, points, why) */
/* clang-format off */
#define SIGNS(X) \
	X(LABEL, -30, "label") \
	X(LABEL_START, -15, "label at the start") \
	X(LABEL_PROSE, -30, "appeal") \
	X(LABEL_INSIDE, -20, "label inside") \
	X(CAPTION, -15, "caption") \
	X(REPEATED_SHORT, -12, "repeated") \
	X(REPEATED_LONG, -26, "repeated") \
	X(REPEATED_OFTEN, -12, "repeated") \
	X(REPEATED_NEXT, -12, "repeated") \
	X(SIGNLESS, -22, "no letters") \
	X(BARS, -20, "menu") \
	X(DATED, -20, "date") \
	X(CROWDED, -11, "among short lines") \
	X(LABELS_AROUND, -31, "among labels") \
	X(LABELS_AROUND_PROSE, -12, "among labels") \
	X(NO_LABELS_AROUND, 18, "far from labels") \
	X(BEFORE_PROSE, -11, "before the text") \
	X(AFTER_PROSE, -4, "after the text") \
	X(AFTER_COMMENTS, -21, "after comments") \
	X(AFTER_RIGHTS, -17, "after the copyright") \
	X(SENTENCE, 15, "sentence") \
	X(COLON, 26, "colon") \
	X(BEHIND_COLON, 13, "behind a colon") \
	X(COMMAS, 15, "commas") \
	X(BEFORE_NEXT_PROSE, 8, "before a paragraph") \
	X(ITEM, 4, "item") \
	X(TABLE, 15, "table") \
	X(VERSE, 25, "verse")
/* clang-format on */

#define SIGN_ENUM(sign, points, why) SIGN_##sign,
enum sign {
	SIGNS(SIGN_ENUM) SIGN_COUNT
};
#undef SIGN_ENUM

static const struct {
	int8_t points;
	const char *why;
} signs[] = {
#define SIGN_ROW(sign, points, why) { points, why },
	SIGNS(SIGN_ROW)
#undef SIGN_ROW
};

/* Labels that stand in articles too. */
static const uint32_t article_labels = LABEL_BIT(AUTHOR) | LABEL_BIT(NOTE) | LABEL_BIT(CAPTION) |
				       LABEL_BIT(BYLINE) | LABEL_BIT(DATED) | LABEL_BIT(UPDATED) |
				       LABEL_BIT(SOURCES);

/* A line that hardly stands anywhere but on a page. */
static bool is_evidence(const struct line *line)
{
	if ((line->says.hits.whole & ~article_labels) ||
		(line->says.hits.inside & LABEL_BIT(LEGAL)))
		return true;
	return (line->says.hits.start & ~article_labels) && line->says.words <= WORDS_MOST / 2;
}

static void set_sign(struct line *line, enum sign sign, bool is_set)
{
	line->signs |= (uint32_t)is_set << sign;
}

/* A label with a paragraph of its own below it is the heading of that paragraph: articles have
 * sections that are called "Comments", too. */
static bool is_section_head(const struct lines *lines, uint32_t i)
{
	const struct line *line = &lines->line[i], *next = line + 1;
	return i + 1 < lines->count && line->says.hits.whole && line->gap && next->gap &&
	       next->says.words >= PARAGRAPH_WORDS && line_is_prose(next) &&
	       !(next->says.hits.start | next->says.hits.inside) && next->times < 2;
}

/* ---- signs that a line carries itself */

static void set_label_signs(struct line *line)
{
	bool whole = line->says.hits.whole & ~article_labels;
	bool start = !whole && (line->says.hits.start & ~article_labels);
	bool inside = !whole && !start && (line->says.hits.inside & ~article_labels);
	bool is_short = line->says.words <= PROSE_WORDS;
	uint32_t all = line->says.hits.whole | line->says.hits.start | line->says.hits.inside;
	set_sign(line, SIGN_LABEL, whole);
	set_sign(line, SIGN_LABEL_START, start && is_short);
	set_sign(line, SIGN_LABEL_PROSE, start && !is_short);
	set_sign(line, SIGN_LABEL_INSIDE, inside);
	set_sign(line, SIGN_CAPTION, all & LABEL_BIT(CAPTION));
}

static void set_own_signs(struct line *line)
{
	set_label_signs(line);
	set_sign(line, SIGN_REPEATED_SHORT, line->times > 1 && line->says.words < 8);
	set_sign(line, SIGN_REPEATED_LONG, line->times > 1 && line->says.words >= 8);
	set_sign(line, SIGN_REPEATED_OFTEN, line->times > 3);
	set_sign(line, SIGN_SIGNLESS, !line->says.letters);
	set_sign(line, SIGN_BARS, line->says.bars && !line->marker);
	set_sign(line, SIGN_DATED, line->says.dated);
	set_sign(line, SIGN_SENTENCE, line->says.end == END_STOP || line->says.end == END_ASK);
	set_sign(line, SIGN_COLON, line->says.end == END_COLON);
	set_sign(line, SIGN_COMMAS, line->says.commas >= 2 && line->says.words >= PROSE_WORDS);
	set_sign(line, SIGN_ITEM, line->marker);
	set_sign(line, SIGN_TABLE, line->says.tabs > 0);
}

/* ---- signs that its place gives it */

static bool reads_like(const struct line *line, const struct line *other)
{
	return line->says.hash && line->says.hash == other->says.hash;
}

static void set_neighbour_signs(struct lines *lines, uint32_t i)
{
	struct line *line = &lines->line[i];
	const struct line *before = i ? line - 1 : NULL;
	const struct line *behind = i + 1 < lines->count ? line + 1 : NULL;
	set_sign(line, SIGN_REPEATED_NEXT,
		(before && reads_like(line, before)) || (behind && reads_like(line, behind)));
	set_sign(line, SIGN_BEHIND_COLON, before && before->says.end == END_COLON);
	set_sign(line, SIGN_BEFORE_NEXT_PROSE, behind && line_is_prose(behind));
}

/* Counts of what is true of lines, in a window that moves along with a line. */
struct around {
	uint32_t labels, shorts;
};

static void count_line(struct around *around, const struct line *line, uint32_t by)
{
	around->labels += is_evidence(line) * by;
	around->shorts += (line->says.words <= SHORT_WORDS) * by;
}

static void set_signs_around(struct lines *lines)
{
	struct around around = { 0 };
	for (uint32_t i = 0; i < lines->count && i < AROUND; i++)
		count_line(&around, &lines->line[i], 1);
	for (uint32_t i = 0; i < lines->count; i++) {
		struct line *line = &lines->line[i];
		if (i + AROUND < lines->count)
			count_line(&around, line + AROUND, 1);
		if (i > AROUND)
			count_line(&around, line - AROUND - 1, (uint32_t)-1);
		uint32_t labels = around.labels - is_evidence(line);
		uint32_t shorts = around.shorts - (line->says.words <= SHORT_WORDS);
		bool is_long = line->says.words >= PROSE_WORDS;
		set_sign(line, SIGN_LABELS_AROUND, labels >= AROUND && !is_long);
		set_sign(line, SIGN_LABELS_AROUND_PROSE, labels >= AROUND && is_long);
		set_sign(line, SIGN_NO_LABELS_AROUND, !labels);
		set_sign(line, SIGN_CROWDED, shorts > CROWD);
	}
}

/* Refrains are no repetitions. */
static void set_verse_signs(struct lines *lines)
{
	static const uint32_t repeated =
		UINT32_C(1) << SIGN_REPEATED_SHORT | UINT32_C(1) << SIGN_REPEATED_LONG |
		UINT32_C(1) << SIGN_REPEATED_OFTEN | UINT32_C(1) << SIGN_REPEATED_NEXT;
	for (uint32_t i = 0, count; i < lines->count; i += count ? count : 1) {
		count = lines_stanza(lines, i, false);
		for (struct line *line = &lines->line[i]; line < &lines->line[i + count]; line++)
			line->signs = (line->signs & ~repeated) | UINT32_C(1) << SIGN_VERSE;
	}
}

static void set_place_signs(struct lines *lines)
{
	uint32_t first = 0, last = lines->count;
	while (first < lines->count && !line_is_prose(&lines->line[first]))
		first++;
	while (last > first && !line_is_prose(&lines->line[last - 1]))
		last--;
	bool comments = false, rights = false;
	for (uint32_t i = 0; i < lines->count; i++) {
		struct line *line = &lines->line[i];
		set_sign(line, SIGN_BEFORE_PROSE, i < first);
		set_sign(line, SIGN_AFTER_PROSE, i >= last);
		set_sign(line, SIGN_AFTER_COMMENTS, comments);
		set_sign(line, SIGN_AFTER_RIGHTS, rights);
		comments |= i > first && (line->says.hits.whole & LABEL_BIT(COMMENT));
		rights |= i > first &&
			  ((line->says.hits.start | line->says.hits.inside) & LABEL_BIT(LEGAL));
	}
}

/* ---- the run */

/* How much of a page the text is, in thirds: 0 for a text without furniture. */
static uint32_t weigh_evidence(const struct lines *lines)
{
	uint32_t count = 0;
	for (uint32_t i = 0; i < lines->count; i++)
		count += is_evidence(&lines->line[i]) && !is_section_head(lines, i);
	uint32_t share = count * EVIDENCE_SHARE / (lines->count + 1);
	if (count > EVIDENCE_FULL)
		count = EVIDENCE_FULL;
	return count < share ? count : share;
}

/* What a line costs: less where the sentences are short, as in lists and spoken text. */
static int32_t line_cost(const struct lines *lines)
{
	uint32_t words = 0, count = 0;
	for (uint32_t i = 0; i < lines->count; i++) {
		const struct line *line = &lines->line[i];
		if (line->says.end != END_STOP || (line->says.hits.whole | line->says.hits.start))
			continue;
		words += line->says.words < WORDS_MOST ? line->says.words : WORDS_MOST;
		count++;
	}
	uint32_t usual = count ? words / count : USUAL_SENTENCE;
	if (usual > USUAL_SENTENCE)
		usual = USUAL_SENTENCE;
	return (int32_t)(LINE_COST * (usual + USUAL_SENTENCE) / (2 * USUAL_SENTENCE));
}

static void find_worth(struct line *line)
{
	line->worth = (int32_t)(line->says.words < WORDS_MOST ? line->says.words : WORDS_MOST);
	for (uint32_t left = line->signs; left; left &= left - 1)
		line->worth += signs[__builtin_ctz(left)].points;
}

/* Inside the article a line is not folded for being short alone. */
static const uint32_t reasons =
	~(UINT32_C(1) << SIGN_BEFORE_PROSE | UINT32_C(1) << SIGN_AFTER_PROSE |
		UINT32_C(1) << SIGN_AFTER_RIGHTS);

static bool has_reason(const struct line *line)
{
	for (uint32_t left = line->signs & reasons; left; left &= left - 1)
		if (signs[__builtin_ctz(left)].points < 0)
			return true;
	return false;
}

/* The sign that speaks most against the line. */
static const char *why_folded(const struct line *line)
{
	enum sign worst = SIGN_AFTER_PROSE;
	for (uint32_t left = line->signs; left; left &= left - 1)
		if (signs[__builtin_ctz(left)].points < signs[worst].points)
			worst = (enum sign)__builtin_ctz(left);
	return signs[worst].why;
}

static struct run best_run(const struct lines *lines, int32_t cost, int32_t loss)
{
	struct run run = { 0 };
	int64_t best = 0, sum = 0;
	uint32_t from = 0;
	for (uint32_t i = 0; i < lines->count; i++) {
		int32_t gain = lines->line[i].worth - cost;
		sum += gain > -loss ? gain : -loss;
		if (sum <= 0) {
			sum = 0;
			from = i + 1;
		} else if (sum > best) {
			best = sum;
			run = (struct run){ .from = from, .to = i + 1, .found = true };
		}
	}
	return run;
}

/* A stanza is in the run or it is not. */
static void widen_to_stanzas(const struct lines *lines, struct run *run)
{
	for (uint32_t i = 0, count; i < run->to; i += count ? count : 1) {
		count = lines_stanza(lines, i, false);
		if (i < run->from && i + count > run->from)
			run->from = i;
		if (i + count > run->to)
			run->to = i + count;
	}
}

struct run furniture_find(struct lines *lines)
{
	for (uint32_t i = 0; i < lines->count; i++) {
		set_own_signs(&lines->line[i]);
		set_neighbour_signs(lines, i);
	}
	set_signs_around(lines);
	set_place_signs(lines);
	set_verse_signs(lines);
	int32_t evidence = (int32_t)weigh_evidence(lines);
	if (!evidence)
		return (struct run){ .to = lines->count, .is_clean = true };
	int32_t cost = line_cost(lines) * evidence / EVIDENCE_FULL;
	int32_t loss = LINE_LOSS * evidence / EVIDENCE_FULL;
	for (uint32_t i = 0; i < lines->count; i++)
		find_worth(&lines->line[i]);
	struct run run = best_run(lines, cost, loss);
	widen_to_stanzas(lines, &run);
	for (uint32_t i = 0; i < lines->count; i++) {
		struct line *line = &lines->line[i];
		bool worthless = line->worth - cost <= -loss && has_reason(line) &&
				 !(line->signs & UINT32_C(1) << SIGN_VERSE);
		line->folded = i < run.from || i >= run.to || worthless;
		line->why = line->folded ? why_folded(line) : "run";
	}
	return run;
}
