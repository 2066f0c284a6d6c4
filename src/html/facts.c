/*
 * Facts. A page says the same thing in several places, of which some are right more often than
 * others: for each fact the places are asked in the order of how often they are right, and the
 * first one with a sensible answer is believed. Placeholders of templates, names of sites given
 * as authors and addresses are no sensible answers.
 */
#include "html/facts.h"

#include <ctype.h>
#include <string.h>

enum {
	NAMES_MOST = 100, /* bytes of who wrote something */
	NAMES_WORDS = 12, /* the same in words */
	DATE_MOST = 80,   /* bytes of a date in the text */
	HEAD_WITHIN = 12, /* passages from the title to its byline or date */
	ABOVE_WITHIN = 4, /* the same above the title */
	TAIL_MOST = 6,    /* words behind a separator of a title that may name a site */
	LANGUAGE_MOST = 35,
	TITLE_MOST = 400, /* bytes */
	DESCRIPTION_MOST = 600,
};

/* What is asked of a page, and what all questions need. */
struct inquiry {
	const struct page *page;
	const struct ld *ld;
	struct article *article;
	uint32_t title;    /* passage, or NOWHERE */
	struct slice site; /* its name, if it is told */
	bool *is_beside;   /* by box: of a comment, a teaser or the like */
};

/* ---- what is sensible */

static bool is_sensible(struct slice text)
{
	struct wording says = wording_of(text);
	return says.letters && !memchr(text.at, '{', text.len) && !memchr(text.at, '}', text.len) &&
	       !memmem(text.at, text.len, "undefined", 9);
}

static bool is_same(struct slice one, struct slice other)
{
	return one.len && wording_of(one).hash == wording_of(other).hash;
}

/* Blanks of any sort at both ends, and marks that are no part of a name. */
static struct slice trim_names(struct slice text)
{
	size_t from = text.len, to = 0;
	unsigned len;
	for (size_t at = 0; at < text.len; at += len) {
		enum sort sort = sort_of(letter_at(text, at, &len));
		if (!sort_is_word(sort) && sort != SORT_STOP && sort != SORT_CLOSE)
			continue;
		from = from < at || !sort_is_word(sort) ? from : at;
		to = from < text.len ? at + len : to;
	}
	return from < to ? slice_cut(text, from, to) : SLICE("");
}

/* Up to a bar, a sign between blanks, a line end or a date. */
static struct slice cut_names(struct slice text)
{
	struct date date;
	unsigned len;
	if (date_find(text, &date) && date.year)
		text = slice_cut(text, 0, date.at.from);
	for (size_t at = 0; at < text.len; at += len) {
		enum sort sort = sort_of(letter_at(text, at, &len));
		bool is_sign = sort == SORT_SIGN && at && text.at[at - 1] == ' ' &&
			       text.at[at] != '&' && text.at[at] != '-';
		if (sort == SORT_BAR || is_sign || text.at[at] == '\n' || text.at[at] == '\t')
			return slice_cut(text, 0, at);
	}
	return text;
}

/* "By Jane Doe and John Roe | March 3" -> "Jane Doe and John Roe". */
static struct slice bare_names(struct slice text)
{
	static const char *const starts[] = { "article by", "written by", "posted by",
		"reviewed by", "published by", "story by", "words by", "author:", "author",
		"by:", "by", "von", "par", "por", "di", "door", "yazan" };
	text = trim_names(cut_names(text));
	for (size_t i = 0; i < COUNT_OF(starts); i++) {
		size_t len = strlen(starts[i]);
		if (text.len >= len && slice_starts_alike(text, slice_of(starts[i])) &&
			(text.len == len || (unsigned char)text.at[len] >= 0x80 ||
				strchr(" \t\n", text.at[len])))
			return trim_names(slice_cut(text, len, text.len));
	}
	return text;
}

static bool is_names(const struct inquiry *inquiry, struct slice text)
{
	if (!text.len || text.len > NAMES_MOST)
		return false;
	struct wording says = wording_of(text);
	return says.words <= NAMES_WORDS && is_sensible(text) && !says.dated && says.digits < 3 &&
	       !is_same(text, inquiry->site) && !memchr(text.at, '@', text.len) &&
	       !slice_holds_alike(text, SLICE("http")) &&
	       !slice_holds_alike(text, SLICE("admin")) &&
	       !slice_holds_alike(text, SLICE("webmaster")) && !says.hits.whole &&
	       says.end != END_ASK && says.end != END_COLON;
}

/* ---- places */

static struct slice mark_text(const struct page *page, const struct mark *mark, size_t most)
{
	struct slice text = slice_trim(slice_cut(page->text, mark->at.from, mark->at.to));
	return text.len <= most ? text : SLICE("");
}

/* NAME, whatever its case; one that begins with "*" is the end of the name. */
static bool is_called(struct slice mark, const char *name)
{
	size_t len = strlen(name);
	if (name[0] == '*' && mark.len >= --len)
		return slice_alike(slice_cut(mark, mark.len - len, mark.len), slice_of(name + 1));
	return slice_alike(mark, slice_of(name));
}

static struct slice first_meta(const struct page *page, const char *const *names)
{
	for (; *names; names++)
		for (uint32_t i = 0; i < page->marks; i++) {
			const struct mark *mark = &page->mark[i];
			if (mark->sort == MARK_META && mark->value.len &&
				is_called(mark->name, *names))
				return mark->value;
		}
	return SLICE("");
}

/* Boxes that are in a comment, a teaser or the like; one round the title is in none. */
static void find_beside(struct inquiry *inquiry)
{
	static const uint32_t others =
		HINT_BIT(COMMENT) | HINT_BIT(RELATED) | HINT_BIT(CARD) | HINT_BIT(SIDE);
	const struct page *page = inquiry->page;
	inquiry->is_beside = ARENA_NEW(page->arena, bool, page->boxes + 1);
	for (uint32_t i = 0; i < page->boxes; i++) {
		const struct box *box = &page->box[i];
		bool beside = (box->hints & others) || box->place == PLACE_ASIDE ||
			      box->place == PLACE_NAV || box->place == PLACE_FOOTER;
		bool titled = inquiry->title >= box->first && inquiry->title < box->end;
		bool round = box->parent != NOWHERE && inquiry->is_beside[box->parent];
		inquiry->is_beside[i] = !titled && (beside || round);
	}
}

/* The place of a mark among the passages. */
static uint32_t mark_passage(const struct page *page, const struct mark *mark)
{
	uint32_t low = 0, high = page->passages;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (page->passage[middle].at.from < mark->at.from)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool is_of_article(const struct inquiry *inquiry, const struct mark *mark)
{
	return !inquiry->is_beside[mark->box];
}

static bool is_at_title(const struct inquiry *inquiry, const struct mark *mark)
{
	uint32_t at = mark_passage(inquiry->page, mark), title = inquiry->title;
	return title != NOWHERE && at + ABOVE_WITHIN >= title && at <= title + HEAD_WITHIN;
}

/* The passages at the title; none where there is no title. */
static struct range head_of(const struct inquiry *inquiry)
{
	uint32_t title = inquiry->title, passages = inquiry->page->passages;
	if (title == NOWHERE)
		return (struct range){ 0, 0 };
	return (struct range){ title > ABOVE_WITHIN ? title - ABOVE_WITHIN : 0,
		passages - title > HEAD_WITHIN ? title + HEAD_WITHIN + 1 : passages };
}

/* ---- who */

/* Two words or more, most of which are names. */
static bool looks_like_names(struct slice text)
{
	struct wording says = wording_of(text);
	bool ends_in_by =
		text.len > 3 && slice_alike(slice_cut(text, text.len - 3, text.len), SLICE(" by"));
	return says.words >= 2 && !ends_in_by &&
	       (says.capitals * 10 >= says.words * 6 || says.opens == SORT_LETTER ||
		       says.opens == SORT_IDEOGRAPH);
}

/* A link or an element that is said to name the author, near the title or anywhere. */
static struct slice marked_names(const struct inquiry *inquiry, bool near)
{
	const struct page *page = inquiry->page;
	for (uint32_t i = 0; i < page->marks; i++) {
		const struct mark *mark = &page->mark[i];
		bool is_prop = mark->sort == MARK_PROP && slice_is(mark->name, "author");
		bool is_rel = mark->sort == MARK_AUTHOR && slice_is(mark->value, "author");
		bool is_class = mark->sort == MARK_AUTHOR && near;
		if ((!is_prop && !is_rel && !is_class) || (near && !is_at_title(inquiry, mark)) ||
			(!is_rel && !is_of_article(inquiry, mark)))
			continue;
		struct slice names = bare_names(mark_text(page, mark, 2 * NAMES_MOST));
		if (!names.len && is_prop)
			names = mark->value;
		if (is_names(inquiry, names) && (is_rel || looks_like_names(names)))
			return names;
	}
	return SLICE("");
}

/* A passage near the title that begins with "By". */
static struct slice written_names(const struct inquiry *inquiry)
{
	const struct page *page = inquiry->page;
	struct range head = head_of(inquiry);
	for (uint32_t i = head.from; i < head.to; i++) {
		const struct passage *passage = &page->passage[i];
		struct slice text = passage_text(page, passage);
		struct slice names = bare_names(text);
		bool is_byline =
			(passage->says.hits.start | passage->says.hits.whole) & LABEL_BIT(BYLINE);
		if (is_byline && names.at != text.at && is_names(inquiry, names) &&
			looks_like_names(names))
			return names;
	}
	return SLICE("");
}

static void find_names(const struct inquiry *inquiry)
{
	struct article *article = inquiry->article;
	const struct ld *ld = inquiry->ld;
	static const char *const metas[] = { "parsely-author", "sailthru.author", "byl", "author",
		"dc.creator", "dcterms.creator", "citation_author", "article:author_name",
		"twitter:data1", "article:author", NULL };
	struct slice said = bare_names(first_meta(inquiry->page, metas));
	if (is_names(inquiry, ld->authors))
		article_fact(article, &article->byline, ld->authors, "JSON-LD");
	article_fact(article, &article->byline, marked_names(inquiry, true), "at the title");
	if (is_names(inquiry, said))
		article_fact(article, &article->byline, said, "meta author");
	article_fact(article, &article->byline, written_names(inquiry), "line at the title");
	article_fact(article, &article->byline, marked_names(inquiry, false), "rel=author");
}

/* ---- when */

static bool know_date(
	struct article *article, struct fact *fact, struct slice text, const char *how)
{
	struct date date;
	if (fact->text.len || !text.len || !date_find(text, &date))
		return false;
	article_fact(article, fact, date_iso(&article->arena, date), how);
	return fact->text.len;
}

static struct slice prop_value(const struct inquiry *inquiry, const char *name)
{
	const struct page *page = inquiry->page;
	for (uint32_t i = 0; i < page->marks; i++) {
		const struct mark *mark = &page->mark[i];
		if (mark->sort != MARK_PROP || !slice_holds_alike(mark->name, slice_of(name)) ||
			!is_of_article(inquiry, mark))
			continue;
		struct slice value =
			mark->value.len ? mark->value : mark_text(page, mark, DATE_MOST);
		if (value.len)
			return value;
	}
	return SLICE("");
}

/* Time elements and classes that say date, near the title. */
static void know_marked_dates(const struct inquiry *inquiry)
{
	const struct page *page = inquiry->page;
	struct article *article = inquiry->article;
	for (uint32_t i = 0; i < page->marks; i++) {
		const struct mark *mark = &page->mark[i];
		bool is_time = mark->sort == MARK_TIME, is_class = mark->sort == MARK_DATE;
		if ((!is_time && !is_class) || !is_at_title(inquiry, mark) ||
			!is_of_article(inquiry, mark))
			continue;
		struct slice text = mark_text(page, mark, DATE_MOST);
		struct label_hits hits = labels_match(text);
		bool is_update = ((hits.start | hits.inside) & LABEL_BIT(UPDATED)) ||
				 slice_holds_alike(mark->name, SLICE("updated")) ||
				 slice_holds_alike(mark->name, SLICE("modified"));
		struct fact *fact = is_update ? &article->updated : &article->date;
		if (!know_date(article, fact, mark->value, "time element at the title"))
			know_date(article, fact, text, "date at the title");
	}
}

static bool is_dated(const struct passage *passage)
{
	return passage->says.dated && passage->linked * 3 <= passage->says.words * 2;
}

/* Short passages near the title that hold a date: of the article, or of its last change. */
static void know_written_dates(const struct inquiry *inquiry)
{
	const struct page *page = inquiry->page;
	struct article *article = inquiry->article;
	struct range head = head_of(inquiry);
	uint32_t title = inquiry->title;
	if (title == NOWHERE)
		return;
	for (uint32_t i = title; i < head.to; i++)
		if (is_dated(&page->passage[i])) {
			uint32_t hits = page->passage[i].says.hits.start |
					page->passage[i].says.hits.inside;
			know_date(article,
				hits & LABEL_BIT(UPDATED) ? &article->updated : &article->date,
				passage_text(page, &page->passage[i]), "line below the title");
		}
	for (uint32_t i = title; i-- > head.from;)
		if (is_dated(&page->passage[i]))
			know_date(article, &article->date, passage_text(page, &page->passage[i]),
				"line above the title");
}

/* Days since some day long ago, near enough to tell neighbours. */
static int day_number(struct date date)
{
	static const int before[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };
	int years = date.year - (date.month <= 2);
	return date.year * 365 + years / 4 - years / 100 + years / 400 + before[date.month - 1] +
	       date.day;
}

/* The head tells the day in Greenwich, the page the day in its own town: what readers saw is the
 * date. */
static void prefer_shown_date(const struct inquiry *inquiry)
{
	const struct page *page = inquiry->page;
	struct article *article = inquiry->article;
	struct range head = head_of(inquiry);
	struct date said, shown;
	if (!date_find(article->date.text, &said) || !said.day)
		return;
	for (uint32_t i = head.from; i < head.to; i++) {
		if (!is_dated(&page->passage[i]) ||
			!date_find(passage_text(page, &page->passage[i]), &shown) || !shown.year ||
			!shown.day)
			continue;
		int days = day_number(shown) - day_number(said);
		if (days == 1 || days == -1)
			article->date = (struct fact){ date_iso(&article->arena, shown),
				"line at the title" };
		return;
	}
}

/* ".../2024/03/15/..." */
static struct slice address_date(struct arena *arena, struct slice address)
{
	for (size_t at = 0; at + 11 < address.len; at++) {
		const char *c = address.at + at;
		bool fits =
			c[0] == '/' && (c[1] == '1' || c[1] == '2') && c[5] == '/' && c[8] == '/';
		for (size_t i = 1; fits && i < 11; i++)
			fits = i == 5 || i == 8 || (c[i] >= '0' && c[i] <= '9');
		if (fits && (c[11] == '/' || c[11] == '-'))
			return arena_print(arena, "%.4s-%.2s-%.2s", c + 1, c + 6, c + 9);
	}
	return SLICE("");
}

static void find_dates(const struct inquiry *inquiry)
{
	const struct page *page = inquiry->page;
	struct article *article = inquiry->article;
	const struct ld *ld = inquiry->ld;
	static const char *const published[] = { "article:published_time", "parsely-pub-date",
		"sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date",
		"article:published", "datepublished", "dc.date.issued", "dcterms.created",
		"dc.date", "dcterms.date", "date", "article.published", "citation_publication_date",
		"citation_date", "og:published_time", "ptime", "publication_date",
		"article:create_time", "originalpublicationdate", "article_date_original", NULL };
	static const char *const modified[] = { "article:modified_time", "og:updated_time",
		"last-modified", "lastmod", "dc.date.modified", "dcterms.modified", "revised",
		NULL };
	know_date(article, &article->date, first_meta(page, published), "meta published");
	know_date(article, &article->date, ld->published, "JSON-LD");
	know_date(article, &article->date, prop_value(inquiry, "datePublished"), "itemprop");
	prefer_shown_date(inquiry);
	know_marked_dates(inquiry);
	know_written_dates(inquiry);
	know_date(article, &article->date, address_date(&article->arena, article->address.text),
		"address");
	know_date(article, &article->updated, ld->modified, "JSON-LD");
	know_date(article, &article->updated, first_meta(page, modified), "meta modified");
	know_date(article, &article->updated, prop_value(inquiry, "dateModified"), "itemprop");
	if (slice_equal(article->date.text, article->updated.text))
		article->updated = (struct fact){ SLICE(""), NULL };
}

/* ---- the rest */

/* Without the name of the site behind or before a separator. */
static struct slice bare_title(const struct inquiry *inquiry, struct slice title)
{
	static const char *const marks[] = { " | ", " - ", " \u2013 ", " \u2014 ", " \u00bb ",
		" \u00b7 ", " :: ", " / ", " < " };
	for (size_t i = 0; i < COUNT_OF(marks); i++) {
		size_t len = strlen(marks[i]);
		for (size_t at = title.len; at-- > 0;) {
			if (title.len - at < len || memcmp(title.at + at, marks[i], len) != 0)
				continue;
			struct slice tail = slice_cut(title, at + len, title.len);
			struct slice head = slice_cut(title, 0, at);
			if (is_same(tail, inquiry->site) ||
				(wording_of(tail).words <= TAIL_MOST &&
					wording_of(head).words >= wording_of(tail).words))
				return slice_trim(head);
			if (is_same(head, inquiry->site))
				return slice_trim(tail);
			break;
		}
	}
	return title;
}

static void find_title(const struct inquiry *inquiry)
{
	const struct page *page = inquiry->page;
	struct article *article = inquiry->article;
	const struct ld *ld = inquiry->ld;
	uint32_t title = inquiry->title;
	static const char *const metas[] = { "og:title", "twitter:title", "dc.title",
		"parsely-title", "sailthru.title", "citation_title", NULL };
	if (title != NOWHERE)
		article_fact(article, &article->title, passage_text(page, &page->passage[title]),
			"heading");
	if (is_sensible(ld->headline) && ld->headline.len <= TITLE_MOST)
		article_fact(article, &article->title, ld->headline, "JSON-LD");
	struct slice said = first_meta(inquiry->page, metas);
	if (is_sensible(said) && said.len <= TITLE_MOST)
		article_fact(article, &article->title, bare_title(inquiry, said), "meta title");
	for (uint32_t i = 0; i < page->marks && !article->title.text.len; i++)
		if (page->mark[i].sort == MARK_TITLE && is_sensible(page->mark[i].value) &&
			page->mark[i].value.len <= TITLE_MOST)
			article_fact(article, &article->title,
				bare_title(inquiry, slice_trim(page->mark[i].value)),
				"title element");
}

static void find_address(const struct inquiry *inquiry)
{
	const struct page *page = inquiry->page;
	struct article *article = inquiry->article;
	for (uint32_t i = 0; i < page->marks; i++)
		if (page->mark[i].sort == MARK_LINK && slice_is(page->mark[i].name, "canonical") &&
			url_host(page->mark[i].value).len)
			article_fact(
				article, &article->address, page->mark[i].value, "canonical link");
	struct slice said = page_meta(page, "og:url");
	if (url_host(said).len)
		article_fact(article, &article->address, said, "og:url");
	if (url_host(page->base).len)
		article_fact(article, &article->address, page->base, "base element");
}

/* As BCP 47 has them, as far as their letters go. */
static bool is_tag(struct slice language)
{
	size_t at = 0;
	while (at < language.len &&
		(isalnum((unsigned char)language.at[at]) || language.at[at] == '-'))
		at++;
	return at == language.len && at <= LANGUAGE_MOST;
}

static void find_site(const struct inquiry *inquiry)
{
	const struct page *page = inquiry->page;
	struct article *article = inquiry->article;
	const struct ld *ld = inquiry->ld;
	struct slice name = page_meta(page, "og:site_name");
	if (is_sensible(name))
		article_fact(article, &article->site, name, "og:site_name");
	if (is_sensible(ld->site))
		article_fact(article, &article->site, ld->site, "JSON-LD");
	name = page_meta(page, "application-name");
	if (is_sensible(name))
		article_fact(article, &article->site, name, "meta application-name");
	article_fact(article, &article->site, url_host(article->address.text), "address");
	if (is_tag(page->language))
		article_fact(article, &article->language, page->language, "html element");
	if (is_tag(ld->language))
		article_fact(article, &article->language, ld->language, "JSON-LD");
}

void page_facts(
	const struct page *page, const struct ld *ld, uint32_t title, struct article *article)
{
	struct inquiry inquiry = { .page = page,
		.ld = ld,
		.article = article,
		.title = title,
		.site = page_site(page, ld) };
	find_beside(&inquiry);
	find_address(&inquiry);
	find_title(&inquiry);
	find_names(&inquiry);
	find_dates(&inquiry);
	find_site(&inquiry);
}
