/*
 * The judge. Every passage is worth what its signs say: of its own words and form, of the boxes
 * round it and what they are called, of where it stands to the title, the first paragraph and the
 * main box, which is the innermost one that holds most of the prose. The points of the signs were
 * estimated together, from pages whose article is known, and pulled towards what was expected of
 * each before any page was seen, so that rare signs keep a sensible value.
 *
 * A page is cut at boxes rather than through them. So the verdicts are those of the tree whose sum
 * of worth is best when every border between kept and dropped costs as much as some points: a
 * paragraph without any sign of its own goes with its box, and a box with its neighbours.
 *
 * What a box is called only tells something where the box is not round the main box as well: sites
 * put all of a page into a form, or into something that is called a sidebar.
 */
#include "html/judge.h"

#include <stdlib.h>
#include <string.h>

enum {
	AROUND = 3,       /* passages before and behind that tell about one */
	MOST_SHARE = 25,  /* of the words, in percent, that make a box most of the page */
	TOP_SHARE = 60,   /* of the prose, in percent, that lies in the main box */
	BORDER = 15,      /* points that a border between kept and dropped costs */
	BENEFIT = 3,      /* points of the doubt: a fold that was wrong is worse than none */
	TWIN_WORDS = 8,   /* of a passage that is not there twice by chance */
	LEAD_WITHIN = 15, /* passages below the title */
	TEASERS = 12,     /* passages behind a head of teasers that may be some */
	SHORT_WORDS = 4,  /* of a passage that hardly says anything */
	SHORT_TEXT = 7,   /* words of a text that may be none, where it is no paragraph */
	OTHER_LEVELS = 3, /* from the main box up to where another article is another one */
};

_Static_assert(HTML_SIGN_COUNT <= 64, "signs are bits");

#define SIGN_ROW(sign, points, why) [SIGN_##sign] = { points, why },
#define HINT_ROW(hint, points, why) [HINT_##hint] = { points, why },
static const struct {
	int8_t points;
	const char *why;
} signs[] = { HTML_SIGNS(SIGN_ROW) }, hints[] = { HTML_HINTS(HINT_ROW) };
#undef SIGN_ROW
#undef HINT_ROW

/* What is known of a box by what is in it. */
struct weight {
	uint64_t words, linked, prose; /* prose: words in paragraphs */
	uint32_t shorts, passages;
	uint32_t hints, places; /* of it and of the boxes round it */
	uint32_t out;           /* boxes up from the main one to one that is round both */
	uint32_t around;        /* the box that passages in it stand in with others */
};

struct judge {
	const struct page *page;
	struct verdict *verdict;
	struct weight *weight;
	uint32_t *twin;      /* by passage: the one before that reads the same */
	uint32_t title, top; /* a passage, a box */
	uint32_t first_prose, last_prose;
};

/* Labels that stand in articles too. */
static const uint32_t article_labels = LABEL_BIT(AUTHOR) | LABEL_BIT(NOTE) | LABEL_BIT(CAPTION) |
				       LABEL_BIT(BYLINE) | LABEL_BIT(DATED) | LABEL_BIT(UPDATED) |
				       LABEL_BIT(SOURCES);

static const uint32_t bad_hints = HINT_BIT(NAV) | HINT_BIT(FOOT) | HINT_BIT(SIDE) |
				  HINT_BIT(COMMENT) | HINT_BIT(RELATED) | HINT_BIT(SHARE) |
				  HINT_BIT(SIGNUP) | HINT_BIT(POPUP) | HINT_BIT(UNSEEN);

#define PLACE_BIT(place) (UINT32_C(1) << PLACE_##place)

static const uint32_t bad_places =
	PLACE_BIT(NAV) | PLACE_BIT(FOOTER) | PLACE_BIT(ASIDE) | PLACE_BIT(FORM) | PLACE_BIT(HIDDEN);

/* Boxes of one passage. */
static const uint32_t own_places = PLACE_BIT(PARAGRAPH) | PLACE_BIT(ITEM) | PLACE_BIT(HEADING);

static void set(struct verdict *verdict, enum html_sign sign, bool is_set)
{
	verdict->signs |= (uint64_t)is_set << sign;
}

/* ---- twins and references */

static int by_hash(const void *a, const void *b, void *argument)
{
	const struct passage *passage = argument;
	uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
	uint64_t one = passage[left].says.hash, other = passage[right].says.hash;
	return one == other ? (left > right) - (left < right) : one < other ? -1 : 1;
}

/* For each passage the last one before it that reads the same, or NOWHERE. */
static uint32_t *find_copies(const struct page *page)
{
	uint32_t *order = ARENA_NEW(page->arena, uint32_t, page->passages + 1);
	uint32_t *twin = ARENA_NEW(page->arena, uint32_t, page->passages + 1);
	for (uint32_t i = 0; i < page->passages; i++)
		order[i] = i;
	qsort_r(order, page->passages, sizeof *order, by_hash, page->passage);
	for (uint32_t i = 0; i < page->passages; i++) {
		uint64_t hash = page->passage[order[i]].says.hash;
		bool is_copy = i && hash && hash == page->passage[order[i - 1]].says.hash;
		twin[order[i]] = is_copy ? order[i - 1] : NOWHERE;
	}
	return twin;
}

/* Pages print things twice, for small screens and for large ones. Short passages are there twice
 * by chance, unless the one before them is a copy. */
static void find_twins(struct judge *judge)
{
	const struct page *page = judge->page;
	bool follows = false;
	judge->twin = find_copies(page);
	for (uint32_t i = 0; i < page->passages; i++) {
		follows = judge->twin[i] != NOWHERE &&
			  (follows || page->passage[i].says.words >= TWIN_WORDS);
		set(&judge->verdict[i], SIGN_DOUBLED, follows);
	}
}

/* From a head of references to the next heading of its level. */
static void find_references(struct judge *judge)
{
	uint32_t level = 0;
	for (uint32_t i = 0; i < judge->page->passages; i++) {
		const struct passage *passage = &judge->page->passage[i];
		bool is_heading = passage->form == FORM_HEADING;
		if (is_heading && passage->level <= level)
			level = 0;
		if (is_heading && (passage->says.hits.whole & LABEL_BIT(SOURCES)))
			level = passage->level;
		set(&judge->verdict[i], SIGN_REFERENCES, level);
	}
}

/* ---- boxes */

static bool is_prose(const struct judge *judge, uint32_t i)
{
	const struct passage *passage = &judge->page->passage[i];
	const struct weight *weight = &judge->weight[passage->box];
	return wording_is_prose(&passage->says) && passage->linked * 3 < passage->says.words &&
	       !(judge->verdict[i].signs & SIGN_BIT(DOUBLED)) && !(weight->hints & bad_hints) &&
	       !(weight->places & bad_places) && !judge->page->box[passage->box].is_hidden &&
	       passage->form != FORM_CONTROL;
}

static void weigh_passage(struct judge *judge, uint32_t i)
{
	const struct passage *passage = &judge->page->passage[i];
	struct weight *weight = &judge->weight[passage->box];
	weight->words += passage->says.words;
	weight->linked += passage->linked;
	weight->prose += is_prose(judge, i) ? passage->says.words : 0;
	weight->shorts += passage->says.words <= SHORT_WORDS;
	weight->passages++;
}

/* Sums of what is in each box, itself and the boxes in it. */
static void weigh_boxes(struct judge *judge)
{
	const struct page *page = judge->page;
	for (uint32_t i = 0; i < page->boxes; i++)
		judge->weight[i] = (struct weight){ .hints = judge->weight[i].hints,
			.places = judge->weight[i].places };
	for (uint32_t i = 0; i < page->passages; i++)
		weigh_passage(judge, i);
	for (uint32_t i = page->boxes; i-- > 1;) {
		const struct weight *weight = &judge->weight[i];
		struct weight *up = &judge->weight[page->box[i].parent];
		up->words += weight->words;
		up->linked += weight->linked;
		up->prose += weight->prose;
		up->shorts += weight->shorts;
		up->passages += weight->passages;
	}
}

/* What the boxes are called, leaving out those that are round most of the page. */
static void hint_boxes(struct judge *judge, bool (*is_round)(const struct judge *, uint32_t))
{
	const struct page *page = judge->page;
	for (uint32_t i = 0; i < page->boxes; i++) {
		const struct box *box = &page->box[i];
		struct weight *weight = &judge->weight[i];
		weight->hints = weight->places = 0;
		if (is_round(judge, i))
			continue;
		weight->hints = box->hints;
		weight->places = UINT32_C(1) << box->place;
		if (box->parent != NOWHERE) {
			weight->hints |= judge->weight[box->parent].hints;
			weight->places |= judge->weight[box->parent].places;
		}
	}
}

static bool is_round_most(const struct judge *judge, uint32_t i)
{
	const struct weight *weight = &judge->weight[i], *all = &judge->weight[0];
	return (weight->words - weight->linked) * 100 >= (all->words - all->linked) * MOST_SHARE;
}

static bool is_round_top(const struct judge *judge, uint32_t i)
{
	const struct box *box = &judge->page->box[i], *top = &judge->page->box[judge->top];
	return i <= judge->top && box->first <= top->first && box->end >= top->end;
}

/* Boxes lie behind those round them, so what is known of these is known in time. */
static void place_boxes(struct judge *judge)
{
	const struct page *page = judge->page;
	uint32_t depth = 0;
	for (uint32_t at = judge->top; at; at = page->box[at].parent)
		depth++;
	for (uint32_t i = 0; i < page->boxes; i++) {
		const struct box *box = &page->box[i];
		struct weight *weight = &judge->weight[i];
		const struct weight *up = i ? &judge->weight[box->parent] : weight;
		bool is_own = (own_places >> box->place & 1) || box->end - box->first < 2;
		weight->around = i && is_own ? up->around : i;
		if (is_round_top(judge, i))
			weight->out = depth--;
		else
			weight->out = up->out;
	}
}

static void find_top(struct judge *judge)
{
	const struct page *page = judge->page;
	weigh_boxes(judge);
	hint_boxes(judge, is_round_most);
	weigh_boxes(judge);
	uint64_t all = judge->weight[0].prose;
	for (uint32_t i = 1; i < page->boxes && all; i++)
		if (page->box[i].parent == judge->top && !(own_places >> page->box[i].place & 1) &&
			judge->weight[i].prose * 100 >= all * TOP_SHARE)
			judge->top = i;
	hint_boxes(judge, is_round_top);
	place_boxes(judge);
}

static void find_prose(struct judge *judge)
{
	judge->first_prose = judge->last_prose = NOWHERE;
	for (uint32_t i = 0; i < judge->page->passages; i++) {
		if (!is_prose(judge, i))
			continue;
		if (judge->first_prose == NOWHERE)
			judge->first_prose = i;
		judge->last_prose = i;
	}
}

/* ---- signs of a passage alone */

static void set_links(struct verdict *v, const struct passage *passage)
{
	uint32_t words = passage->says.words, linked = passage->linked;
	bool all = words && linked * 10 >= words * 9;
	bool half = words && !all && linked * 3 >= words;
	set(v, SIGN_LINKED, all);
	set(v, SIGN_LINKED_HALF, half);
	set(v, SIGN_LINKED_SOME, !all && !half && linked && linked * 10 >= words);
}

static void set_labels(struct verdict *v, const struct wording *says)
{
	bool whole = says->hits.whole & ~article_labels;
	bool start = !whole && (says->hits.start & ~article_labels);
	uint32_t heads = says->hits.whole | says->hits.start;
	set(v, SIGN_LABEL, whole);
	set(v, SIGN_LABEL_START, start && says->words <= PROSE_WORDS);
	set(v, SIGN_LABEL_PROSE, start && says->words > PROSE_WORDS);
	set(v, SIGN_LABEL_INSIDE, !whole && !start && (says->hits.inside & ~article_labels));
	set(v, SIGN_LABEL_CAPTION, (heads | says->hits.inside) & LABEL_BIT(CAPTION));
	set(v, SIGN_LABEL_RELATED, heads & (LABEL_BIT(RELATED) | LABEL_BIT(MORE)));
}

static void set_words(struct verdict *v, const struct passage *passage)
{
	const struct wording *says = &passage->says;
	set(v, SIGN_BASE, true);
	set(v, SIGN_REPEATED, passage->times == 2);
	set(v, SIGN_REPEATED_OFTEN, passage->times > 2);
	set(v, SIGN_SIGNLESS, !says->letters);
	set(v, SIGN_BARS, says->bars);
	set(v, SIGN_DATED, says->dated);
	set(v, SIGN_SENTENCE, says->end == END_STOP);
	set(v, SIGN_ASK, says->end == END_ASK);
	set(v, SIGN_COLON, says->end == END_COLON);
	set(v, SIGN_LOWER, says->opens == SORT_LOWER);
}

static void set_form(struct verdict *v, const struct passage *passage)
{
	set(v, SIGN_HEADING, passage->form == FORM_HEADING);
	set(v, SIGN_HEADING_1, passage->form == FORM_HEADING && passage->level == 1);
	set(v, SIGN_ITEM, passage->form == FORM_ITEM);
	set(v, SIGN_QUOTE, passage->form == FORM_QUOTE);
	set(v, SIGN_CODE, passage->form == FORM_CODE);
	set(v, SIGN_ROW, passage->form == FORM_ROW);
	set(v, SIGN_CONTROL, passage->form == FORM_CONTROL);
}

/* ---- signs of its place */

static void set_places(struct verdict *v, uint32_t places)
{
	set(v, SIGN_IN_NAV, places & PLACE_BIT(NAV));
	set(v, SIGN_IN_FOOTER, places & PLACE_BIT(FOOTER));
	set(v, SIGN_IN_HEADER, places & PLACE_BIT(HEADER));
	set(v, SIGN_IN_ASIDE, places & PLACE_BIT(ASIDE));
	set(v, SIGN_IN_FORM, places & PLACE_BIT(FORM));
	set(v, SIGN_IN_ARTICLE, places & PLACE_BIT(ARTICLE));
	set(v, SIGN_IN_MAIN, places & PLACE_BIT(MAIN));
}

/* A paragraph between the title and the main box. */
static bool is_lead(const struct judge *judge, uint32_t i)
{
	const struct passage *passage = &judge->page->passage[i];
	return judge->title != NOWHERE && i > judge->title && i <= judge->title + LEAD_WITHIN &&
	       i < judge->page->box[judge->top].first && passage->says.words >= PROSE_WORDS &&
	       passage->linked * 3 < passage->says.words;
}

static void set_distance(struct judge *judge, uint32_t i)
{
	struct verdict *v = &judge->verdict[i];
	uint32_t levels = judge->weight[judge->page->passage[i].box].out;
	bool is_article = v->signs & SIGN_BIT(IN_ARTICLE);
	bool in_article = judge->weight[judge->top].places & PLACE_BIT(ARTICLE);
	set(v, SIGN_IN_TOP, !levels);
	set(v, SIGN_OUT_1, levels == 1);
	set(v, SIGN_OUT_2, levels == 2);
	set(v, SIGN_OUT_3, levels > 2);
	set(v, SIGN_OTHER_ARTICLE, levels && is_article && (!in_article || levels > OTHER_LEVELS));
	set(v, SIGN_AFTER_END, judge->last_prose != NOWHERE && i > judge->last_prose);
	set(v, SIGN_BEFORE_START, judge->first_prose != NOWHERE && i < judge->first_prose);
	set(v, SIGN_BEFORE_TITLE, judge->title != NOWHERE && i < judge->title);
	set(v, SIGN_LEAD, levels && is_lead(judge, i));
}

static void set_box(struct judge *judge, uint32_t i)
{
	const struct page *page = judge->page;
	const struct box *box = &page->box[page->passage[i].box];
	struct verdict *v = &judge->verdict[i];
	const struct weight *own = &judge->weight[page->passage[i].box];
	const struct weight *around = &judge->weight[own->around];
	bool linked = around->linked && around->linked * 3 >= around->words * 2;
	set(v, SIGN_PARAGRAPH, box->place == PLACE_PARAGRAPH);
	set(v, SIGN_HIDDEN, box->is_hidden);
	set(v, SIGN_BOX_LINKED, linked);
	set(v, SIGN_BOX_LINKED_HALF,
		!linked && around->linked && around->linked * 4 >= around->words);
	set(v, SIGN_BOX_SHORT, around->shorts * 2 > around->passages);
	set(v, SIGN_BOX_PROSE, around->prose * 2 > around->words);
}

/* ---- signs of its neighbours */

static uint32_t labels_around(const struct judge *judge, uint32_t i)
{
	static const uint64_t labels = SIGN_BIT(LABEL) | SIGN_BIT(LABEL_START);
	uint32_t count = 0, from = i > AROUND ? i - AROUND : 0;
	for (uint32_t k = from; k <= i + AROUND && k < judge->page->passages; k++)
		count += k != i && (judge->verdict[k].signs & labels);
	return count;
}

static void set_neighbours(struct judge *judge)
{
	const struct passage *passage = judge->page->passage;
	uint32_t passages = judge->page->passages, teasers = NOWHERE;
	bool comments = false;
	for (uint32_t i = 0; i < passages; i++) {
		struct verdict *v = &judge->verdict[i];
		set(v, SIGN_NEXT_PROSE, i + 1 < passages && is_prose(judge, i + 1));
		set(v, SIGN_LAST_PROSE, i && is_prose(judge, i - 1));
		set(v, SIGN_LABELS_AROUND, labels_around(judge, i) >= 2);
		set(v, SIGN_AFTER_COLON, i && passage[i - 1].says.end == END_COLON);
		set(v, SIGN_AFTER_RELATED, teasers != NOWHERE && i - teasers < TEASERS);
		set(v, SIGN_AFTER_COMMENTS, comments);
		if (v->signs & SIGN_BIT(LABEL_RELATED))
			teasers = i;
		comments |= (passage[i].says.hits.whole & LABEL_BIT(COMMENT)) &&
			    judge->first_prose != NOWHERE && i > judge->first_prose;
	}
}

/* Signs that tell something together. */
static void set_pairs(struct verdict *v, const struct passage *passage)
{
	bool out = v->signs & (SIGN_BIT(OUT_2) | SIGN_BIT(OUT_3));
	bool linked = v->signs & SIGN_BIT(LINKED), is_text = passage->form == FORM_TEXT;
	bool prose_box = v->signs & SIGN_BIT(BOX_PROSE);
	bool paragraph = v->signs & SIGN_BIT(PARAGRAPH);
	set(v, SIGN_OUT_PROSE, out && prose_box);
	set(v, SIGN_OUT_HEADING, out && passage->form == FORM_HEADING);
	set(v, SIGN_END_PROSE, (v->signs & SIGN_BIT(AFTER_END)) && prose_box);
	set(v, SIGN_STRAY_LINE,
		(passage->says.hits.whole & LABEL_BIT(AD)) ||
			((v->signs & SIGN_BIT(LABEL_RELATED)) &&
				(v->signs & (SIGN_BIT(LINKED) | SIGN_BIT(LINKED_HALF)))));
	set(v, SIGN_LINKED_PROSE, linked && paragraph && passage->form != FORM_ITEM);
	set(v, SIGN_LINKED_ITEM, linked && passage->form == FORM_ITEM);
	set(v, SIGN_SHORT_TEXT,
		is_text && !paragraph && passage->says.words <= SHORT_TEXT &&
			passage->says.end == END_OPEN);
}

static void set_signs(struct judge *judge)
{
	const struct page *page = judge->page;
	for (uint32_t i = 0; i < page->passages; i++) {
		const struct passage *passage = &page->passage[i];
		struct verdict *v = &judge->verdict[i];
		set_links(v, passage);
		if (passage->form != FORM_ROW && passage->form != FORM_CODE)
			set_labels(v, &passage->says);
		set_words(v, passage);
		set_form(v, passage);
		v->hints = judge->weight[passage->box].hints;
		set_places(v, judge->weight[passage->box].places);
		set_distance(judge, i);
		set_box(judge, i);
	}
	set_neighbours(judge);
	for (uint32_t i = 0; i < page->passages; i++)
		set_pairs(&judge->verdict[i], &page->passage[i]);
}

/* ---- verdicts */

static int32_t worth_of(const struct verdict *v)
{
	int32_t worth = BENEFIT;
	for (uint64_t left = v->signs; left; left &= left - 1)
		worth += signs[__builtin_ctzll(left)].points;
	for (uint32_t left = v->hints; left; left &= left - 1)
		worth += hints[__builtin_ctz(left)].points;
	return worth;
}

/* The sign that says most for what was decided. */
static const char *why_decided(const struct verdict *v)
{
	int best = 0, side = v->kept ? 1 : -1;
	const char *why = v->kept ? "its box is kept" : "its box is folded";
	for (uint64_t left = v->signs; left; left &= left - 1) {
		int points = side * signs[__builtin_ctzll(left)].points;
		if (points > best) {
			best = points;
			why = signs[__builtin_ctzll(left)].why;
		}
	}
	for (uint32_t left = v->hints; left; left &= left - 1) {
		int points = side * hints[__builtin_ctz(left)].points;
		if (points > best) {
			best = points;
			why = hints[__builtin_ctz(left)].why;
		}
	}
	return why;
}

/* What a box is worth at best, itself being dropped or kept. */
struct sums {
	int64_t sum[2];
};

static int64_t better(int64_t same, int64_t other)
{
	return same > other - BORDER ? same : other - BORDER;
}

static void sum_boxes(const struct judge *judge, struct sums *sums)
{
	const struct page *page = judge->page;
	for (uint32_t i = 0; i < page->passages; i++) {
		struct sums *box = &sums[page->passage[i].box];
		box->sum[1] += better(judge->verdict[i].worth, 0);
		box->sum[0] += better(0, judge->verdict[i].worth);
	}
	for (uint32_t i = page->boxes; i-- > 1;) {
		struct sums *up = &sums[page->box[i].parent];
		up->sum[1] += better(sums[i].sum[1], sums[i].sum[0]);
		up->sum[0] += better(sums[i].sum[0], sums[i].sum[1]);
	}
}

/* What is kept is kept once. */
static void drop_copies(struct judge *judge)
{
	bool *is_there = ARENA_NEW(judge->page->arena, bool, judge->page->passages + 1);
	for (uint32_t i = 0; i < judge->page->passages; i++) {
		struct verdict *v = &judge->verdict[i];
		bool before = judge->twin[i] != NOWHERE && is_there[judge->twin[i]];
		if (before && v->kept && (v->signs & SIGN_BIT(DOUBLED))) {
			v->kept = false;
			v->why = signs[SIGN_DOUBLED].why;
		}
		is_there[i] = before || v->kept;
	}
}

/* The page as a whole is dropped; each box then takes its better side. */
static void decide(struct judge *judge)
{
	const struct page *page = judge->page;
	struct sums *sums = ARENA_NEW(page->arena, struct sums, page->boxes + 1);
	bool *is_kept = ARENA_NEW(page->arena, bool, page->boxes + 1);
	sum_boxes(judge, sums);
	for (uint32_t i = 1; i < page->boxes; i++) {
		bool up = is_kept[page->box[i].parent];
		is_kept[i] = sums[i].sum[up] >= sums[i].sum[!up] - BORDER ? up : !up;
	}
	for (uint32_t i = 0; i < page->passages; i++) {
		struct verdict *v = &judge->verdict[i];
		v->kept = v->worth > (is_kept[page->passage[i].box] ? -BORDER : BORDER);
		v->why = why_decided(v);
	}
	drop_copies(judge);
}

struct verdict *page_judge(const struct page *page, uint32_t title)
{
	struct judge judge = { .page = page,
		.verdict = ARENA_NEW(page->arena, struct verdict, page->passages + 1),
		.weight = ARENA_NEW(page->arena, struct weight, page->boxes + 1),
		.title = title };
	find_twins(&judge);
	find_references(&judge);
	find_top(&judge);
	find_prose(&judge);
	set_signs(&judge);
	for (uint32_t i = 0; i < page->passages; i++)
		judge.verdict[i].worth = worth_of(&judge.verdict[i]);
	decide(&judge);
	return judge.verdict;
}
