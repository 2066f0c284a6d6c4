/* Which passages of a page are the article. */
#ifndef DRAMATIS_HTML_JUDGE_H
#define DRAMATIS_HTML_JUDGE_H

#include "html/page.h"

/* X(sign, points, why): what is true of a passage, by itself, by the boxes round it, by its place.
 * Points are tenths of the logarithm of the odds that it belongs to the article. */
/* clang-format off */
#define HTML_SIGNS(X) \
	X(BASE, 1, "nothing against it") \
	X(LINKED, -11, "all link") \
	X(LINKED_HALF, -9, "half link") \
	X(LINKED_SOME, -3, "some link") \
	X(LABEL, -29, "label") \
	X(LABEL_START, -14, "label at the start") \
	X(LABEL_PROSE, -20, "appeal") \
	X(LABEL_INSIDE, -21, "label inside") \
	X(LABEL_CAPTION, -1, "credit") \
	X(LABEL_RELATED, -9, "label of teasers") \
	X(REPEATED, 4, "there twice") \
	X(REPEATED_OFTEN, -3, "there often") \
	X(DOUBLED, 0, "printed before") \
	X(SIGNLESS, -7, "no letters") \
	X(BARS, -9, "bars") \
	X(DATED, -7, "date") \
	X(SENTENCE, 14, "sentence") \
	X(ASK, 5, "question") \
	X(COLON, 15, "colon") \
	X(LOWER, -4, "starts small") \
	X(HEADING, 17, "heading") \
	X(HEADING_1, -21, "first heading") \
	X(ITEM, 11, "item") \
	X(QUOTE, 3, "quotation") \
	X(CODE, 2, "code") \
	X(ROW, 6, "row of a table") \
	X(CONTROL, -20, "control") \
	X(PARAGRAPH, 6, "paragraph") \
	X(SHORT_TEXT, -4, "short, no paragraph") \
	X(HIDDEN, -5, "hidden") \
	X(IN_NAV, -25, "in nav") \
	X(IN_FOOTER, -25, "in footer") \
	X(IN_HEADER, -12, "in header") \
	X(IN_ASIDE, -18, "in aside") \
	X(IN_FORM, -26, "in form") \
	X(IN_ARTICLE, 3, "in article") \
	X(IN_MAIN, 5, "in main") \
	X(IN_TOP, 5, "in the main box") \
	X(OUT_1, -5, "beside the main box") \
	X(OUT_2, -6, "outside the main box") \
	X(OUT_3, -11, "far from the main box") \
	X(OUT_PROSE, -13, "another text") \
	X(OUT_HEADING, -4, "heading elsewhere") \
	X(OTHER_ARTICLE, -18, "another article") \
	X(AFTER_END, -7, "after the text") \
	X(END_PROSE, -3, "after the text") \
	X(BEFORE_START, 3, "before the text") \
	X(BEFORE_TITLE, -18, "before the title") \
	X(BOX_LINKED, -8, "among links") \
	X(BOX_LINKED_HALF, 2, "among some links") \
	X(BOX_SHORT, 0, "among short texts") \
	X(BOX_PROSE, 3, "among paragraphs") \
	X(NEXT_PROSE, 3, "before a paragraph") \
	X(LAST_PROSE, 2, "after a paragraph") \
	X(LINKED_PROSE, -10, "a paragraph that is a link") \
	X(LINKED_ITEM, 2, "an item that is a link") \
	X(LABELS_AROUND, -8, "among labels") \
	X(AFTER_COLON, 3, "behind a colon") \
	X(AFTER_RELATED, -2, "behind a head of teasers") \
	X(AFTER_COMMENTS, -25, "behind comments") \
	X(REFERENCES, 0, "references") \
	X(STRAY_LINE, -29, "furniture in the text") \
	X(LEAD, 11, "below the title")
/* clang-format on */

#define HTML_SIGN_ENUM(sign, points, why) SIGN_##sign,
enum html_sign {
	HTML_SIGNS(HTML_SIGN_ENUM) HTML_SIGN_COUNT
};
#undef HTML_SIGN_ENUM

#define SIGN_BIT(sign) (UINT64_C(1) << SIGN_##sign)

struct verdict {
	uint64_t signs; /* SIGN_BITs */
	uint32_t hints; /* HINT_BITs of the boxes round it that are not round the main box too */
	int32_t worth;  /* points for the article, or against it */
	bool kept;
	const char *why; /* the sign that said most for the verdict */
};

/* One verdict a passage, in the page's arena. TITLE is the passage of the title, or NOWHERE. */
struct verdict *page_judge(const struct page *, uint32_t title);

#endif
