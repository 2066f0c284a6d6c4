/*
 * The title. Pages say it in their head (JSON-LD, og:title, the title element), with the name of
 * the site before or behind it, and print it as a heading. Where one heading of the first level
 * is, it is the title in nine pages of ten; else the heading is that shares most words with what
 * the head says. A logo is no title: the site's name is told by what else the head says.
 */
#include "html/facts.h"

#include <string.h>

enum {
	HEADINGS = 512,    /* of a page, that are looked at */
	LEVEL_BONUS = 20,  /* points of a heading of the first level */
	ASIDE_LOSS = 30,   /* points that one in a dialog, a menu or comments loses */
	WORDS_MOST = 64,   /* of a title, that are looked at */
	SAID_LEAST = 2,    /* words of what the head says, to overrule a heading */
	HEADING_MOST = 24, /* words of a heading that is no paragraph */
	HEADING_LEAST = 3, /* words of one that is more than a name */
	SHARE_MOST = 75,   /* percent, where there is one heading of the first level */
	SHARE_LEAST = 50,  /* percent of the words that two titles share, to be one */
};

static const uint32_t hash_start = 2166136261u;

/* Hashes of the words of a text, lower case. */
struct bag {
	uint32_t word[WORDS_MOST];
	uint32_t count;
};

static void end_word(struct bag *bag, uint32_t *hash)
{
	if (*hash != hash_start && bag->count < WORDS_MOST)
		bag->word[bag->count++] = *hash;
	*hash = hash_start;
}

static void bag_fill(struct bag *bag, struct slice text)
{
	uint32_t hash = hash_start;
	unsigned len;
	bag->count = 0;
	for (size_t at = 0; at < text.len; at += len) {
		uint32_t c = letter_at(text, at, &len);
		enum sort sort = sort_of(c);
		if (sort == SORT_IDEOGRAPH)
			end_word(bag, &hash);
		if (sort_is_word(sort))
			hash = (hash ^ letter_lower(c)) * 16777619u;
		else if (sort != SORT_APOSTROPHE && sort != SORT_NOTHING)
			end_word(bag, &hash);
	}
	end_word(bag, &hash);
}

/* How many words of ONE are in OTHER as well. */
static uint32_t bag_shared(const struct bag *one, const struct bag *other)
{
	uint32_t shared = 0;
	for (uint32_t i = 0; i < one->count; i++)
		for (uint32_t k = 0; k < other->count; k++)
			if (one->word[i] == other->word[k]) {
				shared++;
				break;
			}
	return shared;
}

/* Of 100: how much of the heading the head says, and how much of it the heading. */
static uint32_t agreement(const struct bag *heading, const struct bag *said)
{
	uint32_t shared = bag_shared(heading, said);
	uint32_t most = heading->count > said->count ? heading->count : said->count;
	uint32_t own = heading->count ? shared * 100 / heading->count : 0;
	uint32_t both = most ? shared * 100 / most : 0;
	return (own * 2 + both) / 3;
}

struct slice page_meta(const struct page *page, const char *name)
{
	for (uint32_t i = 0; i < page->marks; i++)
		if (page->mark[i].sort == MARK_META && slice_is(page->mark[i].name, name) &&
			page->mark[i].value.len)
			return page->mark[i].value;
	return SLICE("");
}

struct slice page_site(const struct page *page, const struct ld *ld)
{
	return ld->site.len ? ld->site : page_meta(page, "og:site_name");
}

static struct slice title_element(const struct page *page)
{
	for (uint32_t i = 0; i < page->marks; i++)
		if (page->mark[i].sort == MARK_TITLE)
			return slice_trim(page->mark[i].value);
	return SLICE("");
}

/* The best of what the head says, site's name and all. */
static struct slice head_title(const struct page *page, const struct ld *ld)
{
	struct slice title = ld->headline;
	if (!title.len)
		title = page_meta(page, "og:title");
	if (!title.len)
		title = page_meta(page, "twitter:title");
	return title.len ? title : title_element(page);
}

/* In a dialog, a menu, among comments or beside the article. */
static bool is_aside(const struct page *page, const struct passage *passage)
{
	static const uint32_t hints = HINT_BIT(POPUP) | HINT_BIT(COMMENT);
	for (uint32_t at = passage->box; at != NOWHERE; at = page->box[at].parent) {
		const struct box *box = &page->box[at];
		if ((box->hints & hints) || box->place == PLACE_NAV || box->place == PLACE_ASIDE ||
			box->place == PLACE_FOOTER)
			return true;
	}
	return false;
}

static bool may_be_title(const struct page *page, const struct passage *passage)
{
	return passage->form == FORM_HEADING && passage->says.letters &&
	       !page->box[passage->box].is_hidden;
}

/* Some pages put a whole paragraph into a heading, for the eyes of search engines. */
static bool is_too_long(const struct passage *passage, uint32_t words)
{
	return words >= SAID_LEAST && passage->says.words > HEADING_MOST &&
	       passage->says.words > 2 * words;
}

/* The only heading of the first level, or NOWHERE; one in a dialog counts where no other is. */
static uint32_t only_heading(const struct page *page)
{
	uint32_t found[2] = { NOWHERE, NOWHERE }, count[2] = { 0, 0 };
	for (uint32_t i = 0; i < page->passages && count[0] + count[1] < HEADINGS; i++) {
		const struct passage *passage = &page->passage[i];
		if (!may_be_title(page, passage) || passage->level != 1)
			continue;
		bool aside = is_aside(page, passage);
		found[aside] = found[aside] == NOWHERE ? i : found[aside];
		count[aside]++;
	}
	if (count[0])
		return count[0] == 1 ? found[0] : NOWHERE;
	return count[1] == 1 ? found[1] : NOWHERE;
}

/* Headings of the first level come first; of two that agree alike the first one. */
static uint32_t agreeing_heading(const struct page *page, struct slice said, uint32_t least)
{
	uint32_t found = NOWHERE, best = 0, seen = 0;
	uint32_t words = words_count(said);
	struct bag head, heading;
	bag_fill(&head, said);
	for (uint32_t i = 0; i < page->passages && seen < HEADINGS; i++) {
		const struct passage *passage = &page->passage[i];
		if (!may_be_title(page, passage) || passage->level > 3)
			continue;
		seen++;
		bag_fill(&heading, passage_text(page, passage));
		uint32_t points = agreement(&heading, &head);
		if (points < least || is_too_long(passage, words))
			continue;
		points += passage->level == 1 ? LEVEL_BONUS : 0;
		if (is_aside(page, passage))
			points = points > ASIDE_LOSS ? points - ASIDE_LOSS : 1;
		if (points > best) {
			best = points;
			found = i;
		}
	}
	return found;
}

static uint32_t first_heading(const struct page *page)
{
	for (uint32_t i = 0; i < page->passages; i++)
		if (may_be_title(page, &page->passage[i]) && page->passage[i].level == 1)
			return i;
	return NOWHERE;
}

/* The heading is the site's name, in a logo. */
static bool is_site(const struct page *page, const struct ld *ld, uint32_t title)
{
	struct slice site = page_site(page, ld);
	struct bag name, heading, head;
	if (title == NOWHERE || !site.len)
		return false;
	bag_fill(&name, site);
	bag_fill(&heading, passage_text(page, &page->passage[title]));
	bag_fill(&head, head_title(page, ld));
	return heading.count && bag_shared(&heading, &name) == heading.count &&
	       head.count > heading.count + 2;
}

/* The heading and the head of the page speak of the same. */
static bool is_said(const struct page *page, struct slice said, uint32_t title)
{
	struct bag heading, head;
	bag_fill(&head, said);
	bag_fill(&heading, passage_text(page, &page->passage[title]));
	uint32_t shared = bag_shared(&heading, &head);
	uint32_t most = heading.count > head.count ? heading.count : head.count;
	return shared * 4 >= most || (shared && shared * 5 >= heading.count * 4);
}

/* The only heading of the first level is the title, unless another one is nearer to what the head
 * says, or it is a name, and the head speaks of something else. */
static bool is_only_title(
	const struct page *page, struct slice said, uint32_t only, uint32_t agreeing)
{
	const struct passage *passage = &page->passage[only];
	return is_said(page, said, only) ||
	       (agreeing == NOWHERE && passage->says.words >= HEADING_LEAST);
}

uint32_t page_title(const struct page *page, const struct ld *ld)
{
	struct slice said = head_title(page, ld);
	uint32_t words = words_count(said);
	bool is_told = words >= SAID_LEAST;
	uint32_t only = only_heading(page);
	uint32_t least = only == NOWHERE ? SHARE_LEAST : SHARE_MOST;
	uint32_t agreeing = agreeing_heading(page, said, least);
	if (only != NOWHERE && !is_site(page, ld, only) &&
		!is_too_long(&page->passage[only], words) &&
		(!is_told || is_only_title(page, said, only, agreeing)))
		return only;
	return agreeing != NOWHERE || is_told ? agreeing : first_heading(page);
}
