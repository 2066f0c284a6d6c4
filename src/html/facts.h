/* What a page says of itself, by agreement of the places where it says so. */
#ifndef DRAMATIS_HTML_FACTS_H
#define DRAMATIS_HTML_FACTS_H

#include "html/page.h"

/* What JSON-LD says of the article, in the page's arena; empty where it says nothing. */
struct ld {
	struct slice headline, authors, published, modified, site, language, deck, body;
};

#define LD_NOTHING                                                                                 \
	((struct ld){ SLICE(""), SLICE(""), SLICE(""), SLICE(""), SLICE(""), SLICE(""), SLICE(""), \
		SLICE("") })

/* Reads the scripts that scan_page() found; a broken one is passed over. (jsonld.c, or
 * jsonld_none.c in a build without json-c) */
void ld_read(struct ld *, struct arena *, const struct slice *json, uint32_t jsons);

void ld_library(struct buffer *); /* ", json-c 0.16" */

/* The value of the first meta element of that name or property; empty where there is none. */
struct slice page_meta(const struct page *, const char *name);

/* What the site calls itself; empty where it does not say. */
struct slice page_site(const struct page *, const struct ld *);

/* The passage that is the title; NOWHERE where none is. */
uint32_t page_title(const struct page *, const struct ld *);

/* All facts that the page tells. TITLE as page_title() gave it. */
void page_facts(const struct page *, const struct ld *, uint32_t title, struct article *);

/* ---- url.c */

/* TARGET as seen from the page at BASE (RFC 3986), in ARENA; as it is where BASE is empty. */
struct slice url_resolve(struct arena *, struct slice base, struct slice target);

/* The host without "www."; empty where the address has none. */
struct slice url_host(struct slice address);

#endif
