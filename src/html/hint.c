/*
 * Hints: what people call the parts of their pages. No name is a site's: the words are those that
 * most templates are made of. A name is cut at hyphens, underscores and capitals, so "siteFooter",
 * "site-footer" and "footer" hint alike; two words in a row may make one ("post body").
 */
#include "html/page.h"

#include <stdlib.h>
#include <string.h>

enum {
	WORD_MOST = 24, /* bytes of a word, or of two in a row */
};

/* Sorted by word. Two words in a row stand together here. */
static const struct hint_word {
	const char *word;
	uint32_t hints;
} hint_words[] = {
	{ "about", HINT_BIT(BIO) },
	{ "actions", HINT_BIT(CONTROL) },
	{ "ad", HINT_BIT(AD) },
	{ "ads", HINT_BIT(AD) },
	{ "adslot", HINT_BIT(AD) },
	{ "advert", HINT_BIT(AD) },
	{ "advertisement", HINT_BIT(AD) },
	{ "advertising", HINT_BIT(AD) },
	{ "alert", HINT_BIT(POPUP) },
	{ "archive", HINT_BIT(CARD) },
	{ "article", HINT_BIT(ARTICLE) },
	{ "articlebody", HINT_BIT(BODY) },
	{ "articlecontent", HINT_BIT(BODY) },
	{ "articletext", HINT_BIT(BODY) },
	{ "aside", HINT_BIT(SIDE) },
	{ "author", HINT_BIT(AUTHOR) },
	{ "authorbio", HINT_BIT(BIO) },
	{ "authorbox", HINT_BIT(BIO) },
	{ "authors", HINT_BIT(AUTHOR) },
	{ "banner", HINT_BIT(POPUP) },
	{ "bio", HINT_BIT(BIO) },
	{ "biography", HINT_BIT(BIO) },
	{ "blog", HINT_BIT(ARTICLE) },
	{ "blogbody", HINT_BIT(BODY) },
	{ "blogcontent", HINT_BIT(BODY) },
	{ "blogpost", HINT_BIT(ARTICLE) },
	{ "body", HINT_BIT(BODY) },
	{ "bodycontent", HINT_BIT(BODY) },
	{ "bottom", HINT_BIT(FOOT) },
	{ "breadcrumb", HINT_BIT(NAV) },
	{ "breadcrumbs", HINT_BIT(NAV) },
	{ "button", HINT_BIT(CONTROL) },
	{ "buttons", HINT_BIT(CONTROL) },
	{ "byline", HINT_BIT(AUTHOR) },
	{ "callout", HINT_BIT(WIDGET) },
	{ "caption", HINT_BIT(CAPTION) },
	{ "card", HINT_BIT(CARD) },
	{ "cards", HINT_BIT(CARD) },
	{ "carousel", HINT_BIT(CARD) },
	{ "categories", HINT_BIT(TAGS) },
	{ "category", HINT_BIT(TAGS) },
	{ "comment", HINT_BIT(COMMENT) },
	{ "commentlist", HINT_BIT(COMMENT) },
	{ "comments", HINT_BIT(COMMENT) },
	{ "complementary", HINT_BIT(SIDE) },
	{ "consent", HINT_BIT(POPUP) },
	{ "content", HINT_BIT(BODY) },
	{ "contentbody", HINT_BIT(BODY) },
	{ "contentinfo", HINT_BIT(FOOT) },
	{ "cookie", HINT_BIT(POPUP) },
	{ "cookies", HINT_BIT(POPUP) },
	{ "copyright", HINT_BIT(FOOT) },
	{ "correction", HINT_BIT(NOTE) },
	{ "credit", HINT_BIT(CAPTION) },
	{ "crumbs", HINT_BIT(NAV) },
	{ "cta", HINT_BIT(AD) },
	{ "date", HINT_BIT(DATE) },
	{ "dateline", HINT_BIT(DATE) },
	{ "deck", HINT_BIT(DECK) },
	{ "dek", HINT_BIT(DECK) },
	{ "dialog", HINT_BIT(POPUP) },
	{ "disclaimer", HINT_BIT(NOTE) },
	{ "discussion", HINT_BIT(COMMENT) },
	{ "disqus", HINT_BIT(COMMENT) },
	{ "donate", HINT_BIT(AD) },
	{ "donation", HINT_BIT(AD) },
	{ "dropdown", HINT_BIT(NAV) },
	{ "editor", HINT_BIT(BODY) },
	{ "editorial", HINT_BIT(ARTICLE) },
	{ "email", HINT_BIT(SIGNUP) },
	{ "entry", HINT_BIT(ARTICLE) },
	{ "entrybody", HINT_BIT(BODY) },
	{ "entrycontent", HINT_BIT(BODY) },
	{ "entrytitle", HINT_BIT(TITLE) },
	{ "excerpt", HINT_BIT(CARD) },
	{ "facebook", HINT_BIT(SHARE) },
	{ "featured", HINT_BIT(CARD) },
	{ "feed", HINT_BIT(CARD) },
	{ "figcaption", HINT_BIT(CAPTION) },
	{ "follow", HINT_BIT(SHARE) },
	{ "foot", HINT_BIT(FOOT) },
	{ "footer", HINT_BIT(FOOT) },
	{ "footnote", HINT_BIT(NOTE) },
	{ "footnotes", HINT_BIT(NOTE) },
	{ "form", HINT_BIT(SIGNUP) },
	{ "fulltext", HINT_BIT(BODY) },
	{ "gallery", HINT_BIT(CARD) },
	{ "grid", HINT_BIT(CARD) },
	{ "hatnote", HINT_BIT(NOTE) },
	{ "head", HINT_BIT(HEAD) },
	{ "header", HINT_BIT(HEAD) },
	{ "headline", HINT_BIT(TITLE) },
	{ "hentry", HINT_BIT(ARTICLE) },
	{ "hero", HINT_BIT(HEAD) },
	{ "icons", HINT_BIT(SHARE) },
	{ "infobox", HINT_BIT(SIDE) },
	{ "kicker", HINT_BIT(TAGS) },
	{ "latest", HINT_BIT(RELATED) },
	{ "legal", HINT_BIT(FOOT) },
	{ "login", HINT_BIT(CONTROL) },
	{ "logo", HINT_BIT(NAV) },
	{ "mailchimp", HINT_BIT(SIGNUP) },
	{ "mailing", HINT_BIT(SIGNUP) },
	{ "main", HINT_BIT(MAIN) },
	{ "maincontent", HINT_BIT(MAIN) },
	{ "markdown", HINT_BIT(BODY) },
	{ "marketing", HINT_BIT(AD) },
	{ "masthead", HINT_BIT(HEAD) },
	{ "mega", HINT_BIT(NAV) },
	{ "menu", HINT_BIT(NAV) },
	{ "meta", HINT_BIT(META) },
	{ "metadata", HINT_BIT(META) },
	{ "modal", HINT_BIT(POPUP) },
	{ "more", HINT_BIT(RELATED) },
	{ "mwparseroutput", HINT_BIT(BODY) },
	{ "nav", HINT_BIT(NAV) },
	{ "navbar", HINT_BIT(NAV) },
	{ "navbox", HINT_BIT(NAV) },
	{ "navigation", HINT_BIT(NAV) },
	{ "newsletter", HINT_BIT(SIGNUP) },
	{ "next", HINT_BIT(RELATED) },
	{ "note", HINT_BIT(NOTE) },
	{ "notice", HINT_BIT(POPUP) },
	{ "offcanvas", HINT_BIT(NAV) },
	{ "optin", HINT_BIT(SIGNUP) },
	{ "outbrain", HINT_BIT(RELATED) },
	{ "overlay", HINT_BIT(POPUP) },
	{ "pager", HINT_BIT(NAV) },
	{ "pagination", HINT_BIT(NAV) },
	{ "partner", HINT_BIT(AD) },
	{ "paywall", HINT_BIT(SIGNUP) },
	{ "popular", HINT_BIT(RELATED) },
	{ "popup", HINT_BIT(POPUP) },
	{ "post", HINT_BIT(ARTICLE) },
	{ "postbody", HINT_BIT(BODY) },
	{ "postcontent", HINT_BIT(BODY) },
	{ "posted", HINT_BIT(DATE) },
	{ "postmeta", HINT_BIT(META) },
	{ "posts", HINT_BIT(CARD) },
	{ "posttitle", HINT_BIT(TITLE) },
	{ "prev", HINT_BIT(RELATED) },
	{ "previous", HINT_BIT(RELATED) },
	{ "print", HINT_BIT(SHARE) },
	{ "privacy", HINT_BIT(FOOT) },
	{ "product", HINT_BIT(CARD) },
	{ "products", HINT_BIT(CARD) },
	{ "promo", HINT_BIT(AD) },
	{ "promoted", HINT_BIT(AD) },
	{ "promotion", HINT_BIT(AD) },
	{ "prose", HINT_BIT(BODY) },
	{ "pubdate", HINT_BIT(DATE) },
	{ "published", HINT_BIT(DATE) },
	{ "pullquote", HINT_BIT(QUOTE) },
	{ "rail", HINT_BIT(SIDE) },
	{ "rating", HINT_BIT(WIDGET) },
	{ "reactions", HINT_BIT(COMMENT) },
	{ "read", HINT_BIT(RELATED) },
	{ "recent", HINT_BIT(RELATED) },
	{ "recirc", HINT_BIT(RELATED) },
	{ "recommend", HINT_BIT(RELATED) },
	{ "recommendations", HINT_BIT(RELATED) },
	{ "recommended", HINT_BIT(RELATED) },
	{ "references", HINT_BIT(NOTE) },
	{ "reflist", HINT_BIT(NOTE) },
	{ "related", HINT_BIT(RELATED) },
	{ "replies", HINT_BIT(COMMENT) },
	{ "reply", HINT_BIT(COMMENT) },
	{ "respond", HINT_BIT(COMMENT) },
	{ "rich", HINT_BIT(BODY) },
	{ "richtext", HINT_BIT(BODY) },
	{ "screenreader", HINT_BIT(UNSEEN) },
	{ "search", HINT_BIT(CONTROL) },
	{ "share", HINT_BIT(SHARE) },
	{ "sharedaddy", HINT_BIT(SHARE) },
	{ "sharing", HINT_BIT(SHARE) },
	{ "sidebar", HINT_BIT(SIDE) },
	{ "signup", HINT_BIT(SIGNUP) },
	{ "single", HINT_BIT(ARTICLE) },
	{ "skip", HINT_BIT(UNSEEN) },
	{ "slider", HINT_BIT(CARD) },
	{ "social", HINT_BIT(SHARE) },
	{ "sponsor", HINT_BIT(AD) },
	{ "sponsored", HINT_BIT(AD) },
	{ "sponsors", HINT_BIT(AD) },
	{ "standfirst", HINT_BIT(DECK) },
	{ "story", HINT_BIT(ARTICLE) },
	{ "storybody", HINT_BIT(BODY) },
	{ "subheadline", HINT_BIT(DECK) },
	{ "submenu", HINT_BIT(NAV) },
	{ "subscribe", HINT_BIT(SIGNUP) },
	{ "subscription", HINT_BIT(SIGNUP) },
	{ "subtitle", HINT_BIT(DECK) },
	{ "suggested", HINT_BIT(RELATED) },
	{ "taboola", HINT_BIT(RELATED) },
	{ "tabs", HINT_BIT(NAV) },
	{ "tag", HINT_BIT(TAGS) },
	{ "tagcloud", HINT_BIT(TAGS) },
	{ "tags", HINT_BIT(TAGS) },
	{ "tease", HINT_BIT(RELATED) },
	{ "teaser", HINT_BIT(RELATED) },
	{ "text", HINT_BIT(BODY) },
	{ "thumbnail", HINT_BIT(CARD) },
	{ "time", HINT_BIT(DATE) },
	{ "timestamp", HINT_BIT(DATE) },
	{ "title", HINT_BIT(TITLE) },
	{ "toc", HINT_BIT(CONTENTS) },
	{ "tool", HINT_BIT(CONTROL) },
	{ "toolbar", HINT_BIT(CONTROL) },
	{ "tools", HINT_BIT(CONTROL) },
	{ "tooltip", HINT_BIT(POPUP) },
	{ "topics", HINT_BIT(TAGS) },
	{ "trending", HINT_BIT(RELATED) },
	{ "tweet", HINT_BIT(QUOTE) },
	{ "twitter", HINT_BIT(SHARE) },
	{ "update", HINT_BIT(NOTE) },
	{ "updated", HINT_BIT(DATE) },
	{ "vcard", HINT_BIT(AUTHOR) },
	{ "visuallyhidden", HINT_BIT(UNSEEN) },
	{ "widget", HINT_BIT(WIDGET) },
	{ "widgets", HINT_BIT(WIDGET) },
	{ "wysiwyg", HINT_BIT(BODY) },
};

/* A word and the one before it. */
struct words {
	char at[2 * WORD_MOST + 1];
	size_t len;    /* of both */
	size_t second; /* where the second begins */
};

static int by_word(const void *wanted, const void *known)
{
	return strcmp(wanted, ((const struct hint_word *)known)->word);
}

static uint32_t look_up(const char *word)
{
	const struct hint_word *found =
		bsearch(word, hint_words, COUNT_OF(hint_words), sizeof *hint_words, by_word);
	return found ? found->hints : 0;
}

/* The word that was read ends: it becomes the one before. */
static uint32_t end_word(struct words *words)
{
	if (words->len == words->second)
		return 0;
	words->at[words->len] = '\0';
	uint32_t hints = look_up(words->at + words->second);
	if (words->second)
		hints |= look_up(words->at);
	size_t len = words->len - words->second;
	memmove(words->at, words->at + words->second, len);
	words->len = words->second = len;
	return hints;
}

static bool is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* Names are parted by blanks: no pair of words reaches over one. */
uint32_t hints_of(struct slice names)
{
	struct words words = { 0 };
	uint32_t hints = 0;
	for (size_t at = 0; at < names.len; at++) {
		char c = names.at[at];
		bool starts = is_upper(c) && at && is_lower(names.at[at - 1]);
		if (starts || (!is_lower(c) && !is_upper(c)))
			hints |= end_word(&words);
		if (c == ' ' || c == '\t' || c == '\n')
			words.len = words.second = 0;
		if ((is_lower(c) || is_upper(c)) && words.len - words.second < WORD_MOST)
			words.at[words.len++] = (char)(c | 0x20);
	}
	return hints | end_word(&words);
}
