/*
 * What the judge kept is what its element says that it is; captions, notes and biographies in the
 * main box are shown although they are no text of the article. What was dropped is named by what
 * its boxes are called and by the labels in it.
 */
#include "html/kind.h"

#include <string.h>

enum {
	DECK_WITHIN = 6, /* passages from the title */
	DECK_WORDS = 60,
	CAPTION_WORDS = 60,
	BIO_WITHIN = 5, /* passages from the end */
	BIO_WORDS = 6,
	KNOWN_WORDS = 14, /* of a line that says by whom and when */
	KNOWN_REST = 3    /* words of it that are neither */
};

static const struct {
	uint32_t hints, labels; /* HINT_BITs, LABEL_BITs */
	uint8_t kind;
	const char *why;
} furniture[] = {
	{ HINT_BIT(COMMENT), 0, BLOCK_comment, "called: comments" },
	{ 0, LABEL_BIT(AD) | LABEL_BIT(GIVE) | LABEL_BIT(SIGNUP), BLOCK_ad, "label:ad" },
	{ HINT_BIT(AD), 0, BLOCK_ad, "called: advertisement" },
	{ HINT_BIT(SIGNUP), 0, BLOCK_ad, "called: newsletter" },
	{ 0, LABEL_BIT(COMMENT), BLOCK_comment, "label:comment" },
	{ HINT_BIT(SHARE), 0, BLOCK_nav, "called: sharing" },
	{ HINT_BIT(NAV), 0, BLOCK_nav, "called: navigation" },
	{ HINT_BIT(FOOT), 0, BLOCK_nav, "called: footer" },
	{ HINT_BIT(TAGS), 0, BLOCK_nav, "called: tags" },
	{ HINT_BIT(POPUP), 0, BLOCK_nav, "called: popup" },
	{ 0,
		LABEL_BIT(SHARE) | LABEL_BIT(MENU) | LABEL_BIT(LEGAL) | LABEL_BIT(FORM) |
			LABEL_BIT(TAGS) | LABEL_BIT(CONTENTS) | LABEL_BIT(COUNT),
		BLOCK_nav, "label:menu" },
	{ HINT_BIT(RELATED), 0, BLOCK_teaser, "called: related" },
	{ 0, LABEL_BIT(RELATED) | LABEL_BIT(MORE), BLOCK_teaser, "label:related" },
};

static void name_folded(const struct naming *naming, uint32_t i, struct block *block)
{
	const struct verdict *v = &naming->verdict[i];
	const struct wording *says = &naming->page->passage[i].says;
	uint32_t labels = says->hits.whole | says->hits.start;
	block->kind = BLOCK_other;
	block->why = v->why;
	for (size_t k = 0; k < COUNT_OF(furniture); k++)
		if ((v->hints & furniture[k].hints) || (labels & furniture[k].labels)) {
			block->kind = furniture[k].kind;
			block->why = furniture[k].why;
			return;
		}
	if (v->signs & (SIGN_BIT(IN_NAV) | SIGN_BIT(IN_FOOTER) | SIGN_BIT(CONTROL)))
		block->kind = BLOCK_nav;
	else if (v->signs & SIGN_BIT(AFTER_COMMENTS))
		block->kind = BLOCK_comment;
	else if ((v->signs & (SIGN_BIT(OTHER_ARTICLE) | SIGN_BIT(AFTER_RELATED))) ||
		 (v->hints & HINT_BIT(CARD)))
		block->kind = BLOCK_teaser;
	else if (v->signs & (SIGN_BIT(LINKED) | SIGN_BIT(BOX_LINKED)))
		block->kind = BLOCK_nav;
}

static bool is_caption(const struct naming *naming, uint32_t i)
{
	const struct passage *passage = &naming->page->passage[i];
	bool is_credit = (passage->says.hits.start & LABEL_BIT(CAPTION)) &&
			 passage->says.words <= CAPTION_WORDS && passage->form == FORM_TEXT;
	return passage->form == FORM_CAPTION || is_credit ||
	       (naming->verdict && (naming->verdict[i].hints & HINT_BIT(CAPTION)));
}

/* The first two words of a text. */
static struct slice first_words(struct slice text)
{
	const char *first = memchr(text.at, ' ', text.len);
	size_t from = first ? (size_t)(first + 1 - text.at) : text.len;
	const char *second = memchr(text.at + from, ' ', text.len - from);
	return slice_cut(text, 0, second ? (size_t)(second - text.at) : text.len);
}

/* "Jane Doe is a fellow at ...", at the end, by the byline. */
static bool is_bio(const struct naming *naming, uint32_t i)
{
	const struct passage *passage = &naming->page->passage[i];
	struct slice names = naming->names;
	struct slice words = first_words(passage_text(naming->page, passage));
	return naming->verdict && naming->last_kept != NOWHERE &&
	       i + BIO_WITHIN > naming->last_kept && passage->form == FORM_TEXT &&
	       passage->says.words > BIO_WORDS && memchr(words.at, ' ', words.len) &&
	       memmem(names.at, names.len, words.at, words.len);
}

static bool is_below_title(const struct naming *naming, uint32_t i)
{
	return naming->title != NOWHERE && i > naming->title && i <= naming->title + DECK_WITHIN;
}

static bool is_deck(const struct naming *naming, uint32_t i)
{
	const struct passage *passage = &naming->page->passage[i];
	return is_below_title(naming, i) && passage->says.words <= DECK_WORDS &&
	       passage->form != FORM_ITEM && naming->verdict &&
	       (naming->verdict[i].hints & HINT_BIT(DECK));
}

static bool is_note(const struct naming *naming, uint32_t i)
{
	const struct wording *says = &naming->page->passage[i].says;
	return (naming->verdict && (naming->verdict[i].signs & SIGN_BIT(REFERENCES))) ||
	       (says->hits.start & LABEL_BIT(NOTE)) || is_bio(naming, i);
}

static void name_kept(const struct naming *naming, uint32_t i, struct block *block)
{
	static const uint8_t kinds[FORMS] = { [FORM_TEXT] = BLOCK_para,
		[FORM_HEADING] = BLOCK_heading,
		[FORM_ITEM] = BLOCK_item,
		[FORM_QUOTE] = BLOCK_quote,
		[FORM_CODE] = BLOCK_code,
		[FORM_ROW] = BLOCK_table,
		[FORM_CAPTION] = BLOCK_caption,
		[FORM_CONTROL] = BLOCK_para };
	const struct passage *passage = &naming->page->passage[i];
	block->kind = kinds[passage->form];
	block->level =
		passage->form == FORM_HEADING || passage->form == FORM_ITEM ? passage->level : 0;
	block->why = naming->verdict ? naming->verdict[i].why : "whole";
	if (is_note(naming, i))
		block->kind = BLOCK_note, block->why = "label:note";
	else if (is_caption(naming, i))
		block->kind = BLOCK_caption, block->why = "caption";
	else if (is_deck(naming, i))
		block->kind = BLOCK_deck, block->why = "called: deck";
}

static bool show(struct block *block, enum block_kind kind, const char *why)
{
	block->kind = (uint8_t)kind;
	block->why = why;
	return true;
}

/* A lead that is no part of the text is its deck, unless it is about the author. */
static bool show_lead(const struct naming *naming, uint32_t i, struct block *block)
{
	const struct wording *says = &naming->page->passage[i].says;
	if (says->words > DECK_WORDS || !wording_is_prose(says) || says->hits.start)
		return false;
	if (says->hits.inside & LABEL_BIT(AUTHOR))
		return show(block, BLOCK_note, "below the title");
	return !says->hits.inside && show(block, BLOCK_deck, "below the title");
}

/* Of what was dropped: captions in the article, its deck, and who wrote it. */
static bool is_shown_still(const struct naming *naming, uint32_t i, struct block *block)
{
	static const uint32_t others = HINT_BIT(RELATED) | HINT_BIT(AD) | HINT_BIT(COMMENT) |
				       HINT_BIT(SIDE) | HINT_BIT(NAV) | HINT_BIT(SIGNUP) |
				       HINT_BIT(SHARE) | HINT_BIT(FOOT);
	const struct verdict *v = &naming->verdict[i];
	const struct passage *passage = &naming->page->passage[i];
	if ((v->hints & others) || passage->linked * 2 > passage->says.words ||
		(v->signs & (SIGN_BIT(DOUBLED) | SIGN_BIT(CONTROL) | SIGN_BIT(HIDDEN))))
		return false;
	if (v->signs & SIGN_BIT(LEAD))
		return show_lead(naming, i, block);
	if (!(v->signs & (SIGN_BIT(IN_TOP) | SIGN_BIT(OUT_1))))
		return false;
	if (is_caption(naming, i))
		return show(block, BLOCK_caption, "caption");
	return (v->hints & HINT_BIT(BIO)) && wording_is_prose(&passage->says) &&
	       show(block, BLOCK_note, "called: biography");
}

static unsigned certainty(int32_t worth)
{
	unsigned points = (unsigned)(worth < 0 ? -worth : worth);
	return points > 45 ? 99 : 55 + points;
}

/* A picture that is said to show the title is described by nobody. */
static bool is_title_again(const struct naming *naming, uint32_t i)
{
	const struct passage *passage = naming->page->passage;
	return naming->title != NOWHERE && naming->verdict && i != naming->title &&
	       passage[i].form == FORM_CAPTION &&
	       passage[i].says.hash == passage[naming->title].says.hash;
}

/* The numbers of the lines of the code beside it: 7 8 9. */
static bool is_gutter(const struct naming *naming, uint32_t i)
{
	const struct passage *passage = &naming->page->passage[i];
	struct slice text = passage_text(naming->page, passage);
	uint64_t number = 0, before = 0;
	if (!naming->verdict || passage->form != FORM_CODE || passage->says.letters ||
		passage->says.words < 2)
		return false;
	for (size_t at = 0; at < text.len; before = number, number = 0) {
		size_t from = at;
		for (; at < text.len && text.at[at] >= '0' && text.at[at] <= '9'; at++)
			number = number * 10 + (uint64_t)(text.at[at] - '0');
		if (at == from || (from && number != before + 1))
			return false;
		while (at < text.len && byte_is_blank(text.at[at]))
			at++;
	}
	return true;
}

/* By whom and when: both stand below the title already. */
static bool is_known(const struct naming *naming, uint32_t i)
{
	static const uint32_t labels = LABEL_BIT(BYLINE) | LABEL_BIT(DATED) | LABEL_BIT(UPDATED);
	const struct passage *passage = &naming->page->passage[i];
	const struct wording *says = &passage->says;
	struct slice text = passage_text(naming->page, passage), name = first_words(naming->names);
	struct date date;
	if (!naming->verdict || !is_below_title(naming, i) || passage->form != FORM_TEXT ||
		says->words > KNOWN_WORDS || wording_is_prose(says))
		return false;
	bool named = name.len && memmem(text.at, text.len, name.at, name.len);
	bool dated = naming->is_dated && says->dated && date_find(text, &date);
	uint32_t known = named ? words_count(name) : 0;
	known += dated ? words_count(slice_cut(text, date.at.from, date.at.to)) : 0;
	return (named || dated) &&
	       (says->words <= known + KNOWN_REST || (says->hits.start & labels));
}

struct block passage_kind(const struct naming *naming, uint32_t i)
{
	const struct passage *passage = &naming->page->passage[i];
	struct block block = { .first = passage->line, .last = passage->line, .sure = 90 };
	if (naming->verdict)
		block.sure = (uint8_t)certainty(naming->verdict[i].worth);
	if (i == naming->title) {
		block.kind = BLOCK_title;
		block.why = "heading";
	} else if (is_title_again(naming, i)) {
		show(&block, BLOCK_other, "the title again");
	} else if (is_gutter(naming, i)) {
		show(&block, BLOCK_other, "line numbers");
	} else if (is_known(naming, i)) {
		show(&block, BLOCK_other, "by whom and when");
	} else if (!naming->verdict || naming->verdict[i].kept) {
		name_kept(naming, i, &block);
	} else if (!is_shown_still(naming, i, &block)) {
		name_folded(naming, i, &block);
	}
	return block;
}
