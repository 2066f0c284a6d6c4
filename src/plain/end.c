/*
 * The end. Teasers of other articles read like the article itself, so the best run takes them in.
 * They betray themselves by how they are made: [what the picture shows] [caption] [headline, often
 * twice] [a paragraph or two] ["keep reading"]. Where marks of at least two such sorts are as dense
 * as paragraphs up to the end of the run, it ends before them. A box of links inside an article
 * has long text behind it, and a refrain has no "keep reading": neither ends anything.
 */
#include "plain/end.h"

#include "plain/head.h"

enum {
	TWIN_WITHIN = 8, /* lines from a headline to its copy */
	TWIN_WORDS = 4,
	MARKS_LEAST = 4,
	DATE_WORDS = 8,
	REMARKS_LEAST = 3,
	PROSE_A_REMARK = 6,
};

/* Sorts of marks and what they weigh. */
enum mark {
	MARK_MORE,
	MARK_TWIN,
	MARK_HEAD,
	MARK_CAPTION,
	MARK_DATE,
	MARKS
};

static const uint8_t mark_weight[MARKS] = { 2, 2, 1, 1, 1 };

static bool has_twin(const struct lines *lines, uint32_t i, uint32_t to)
{
	const struct line *line = &lines->line[i];
	if (line->times < 2 || line->says.words < TWIN_WORDS || line_is_prose(line))
		return false;
	for (uint32_t other = i + 1; other < to && other <= i + TWIN_WITHIN; other++)
		if (lines->line[other].says.hash == line->says.hash)
			return true;
	return false;
}

static enum mark mark_of(const struct lines *lines, uint32_t i, uint32_t to)
{
	const struct line *line = &lines->line[i];
	uint32_t hits = line->says.hits.whole | line->says.hits.start;
	if ((hits & LABEL_BIT(MORE)) && line->says.words <= 4)
		return MARK_MORE;
	if (has_twin(lines, i, to))
		return MARK_TWIN;
	if (line->says.hits.whole & (LABEL_BIT(RELATED) | LABEL_BIT(COMMENT)))
		return MARK_HEAD;
	if ((line->says.dated && line->says.words <= DATE_WORDS) ||
		(line->says.hits.whole & LABEL_BIT(COUNT)))
		return MARK_DATE;
	return line_is_caption(lines, line) ? MARK_CAPTION : MARKS;
}

/* Marks and paragraphs from a line to the end of the run. */
struct tally {
	uint32_t weight, prose, mores, sorts;
};

static void tally_line(struct tally *tally, const struct lines *lines, uint32_t i, uint32_t to)
{
	enum mark mark = mark_of(lines, i, to);
	tally->prose += line_is_prose(&lines->line[i]);
	if (mark == MARKS)
		return;
	tally->weight += mark_weight[mark];
	tally->mores += mark == MARK_MORE;
	tally->sorts |= UINT32_C(1) << mark;
}

/* A list of things has marks too; where most of the run would be cut, each group has to end with
 * the words that teasers end with. */
static bool is_teasers(struct tally tally, uint32_t all_prose)
{
	if (tally.weight < MARKS_LEAST || tally.prose > tally.weight ||
		!(tally.sorts & (tally.sorts - 1)))
		return false;
	return tally.prose * 2 <= all_prose || tally.mores * 3 >= tally.prose;
}

/* The first line from which on marks are dense up to the end; TO where there is none. */
static uint32_t first_teaser(const struct lines *lines, uint32_t from, uint32_t to)
{
	struct tally tally = { 0 };
	uint32_t found = to, prose = 0;
	for (uint32_t i = from; i < to; i++)
		prose += line_is_prose(&lines->line[i]);
	for (uint32_t i = to; i-- > from;) {
		enum mark mark = mark_of(lines, i, to);
		tally_line(&tally, lines, i, to);
		if (mark < MARK_CAPTION && is_teasers(tally, prose))
			found = i;
	}
	return found;
}

/* Headlines and the names of sections stand before the first mark. */
static uint32_t before_heads(const struct lines *lines, uint32_t from, uint32_t to)
{
	while (to > from && !line_is_prose(&lines->line[to - 1]) && lines->line[to - 1].folded)
		to--;
	return to;
}

/* ---- comments */

/* What stands at each comment: who wrote when, "reply". */
static bool is_remark(const struct line *line)
{
	uint32_t hits = line->says.hits.whole | line->says.hits.start;
	return (hits & (LABEL_BIT(COMMENT) | LABEL_BIT(COUNT))) ||
	       (line->says.dated && line->says.words <= PROSE_WORDS);
}

/* The head of the comments: behind it nothing but comments comes. TO where there are none. */
static uint32_t first_comment(const struct lines *lines, uint32_t from, uint32_t to)
{
	uint32_t found = to, remarks = 0, prose = 0;
	for (uint32_t i = to; i-- > from;) {
		const struct line *line = &lines->line[i];
		uint32_t hits = line->says.hits.whole | line->says.hits.start;
		remarks += is_remark(line);
		prose += line_is_prose(line);
		if ((hits & LABEL_BIT(COMMENT)) && remarks >= REMARKS_LEAST &&
			remarks * PROSE_A_REMARK >= prose)
			found = i;
	}
	return found;
}

static bool is_appeal(const struct line *line)
{
	static const uint32_t appeals = LABEL_BIT(SHARE) | LABEL_BIT(LEGAL) | LABEL_BIT(RELATED) |
					LABEL_BIT(AD) | LABEL_BIT(SIGNUP) | LABEL_BIT(GIVE) |
					LABEL_BIT(COMMENT) | LABEL_BIT(FORM) | LABEL_BIT(MORE);
	return ((line->says.hits.whole | line->says.hits.start) & appeals) ||
	       (line->says.hits.inside & (LABEL_BIT(GIVE) | LABEL_BIT(SIGNUP) | LABEL_BIT(LEGAL)));
}

/* The line behind the last one that is no appeal; captions may stand among appeals. */
static uint32_t before_appeals(const struct lines *lines, uint32_t from, uint32_t to)
{
	uint32_t end = to;
	for (uint32_t i = to; i-- > from;) {
		const struct line *line = &lines->line[i];
		if (is_appeal(line))
			end = i;
		else if (!line->folded && !line_is_caption(lines, line))
			break;
	}
	return end;
}

struct run end_find(const struct lines *lines, struct run run)
{
	if (run.is_clean)
		return run;
	uint32_t teaser = first_teaser(lines, run.from, run.to);
	if (teaser < run.to)
		run.to = before_heads(lines, run.from, teaser);
	run.to = first_comment(lines, run.from, run.to);
	run.to = before_appeals(lines, run.from, run.to);
	return run;
}
