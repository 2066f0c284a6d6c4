/*
 * Web addresses as people write them into text: from "http://" or "https://" up to what no address
 * holds, without the punctuation of the sentence behind it. A closing bracket belongs to it where
 * the address has an open one for it, as in .../Suez_(city).
 */
#include "plain/address.h"

#include "cues/cues.h"

#include <string.h>
#include <strings.h>

enum {
	ADDRESS_MOST = 2048,
	SAME_WITHIN = 64, /* links before one that may have the same target */
};

/* Bytes of the character at AT that may be in an address; 0 for none. */
static unsigned address_char(struct slice text, size_t at)
{
	unsigned len;
	unsigned char c = (unsigned char)text.at[at];
	if (c < 0x80)
		return c > ' ' && c != 0x7f && !strchr("<>\"`{}|\\^", c);
	return sort_is_word(sort_of(letter_at(text, at, &len))) ? len : 0;
}

/* Those that are open at its end; less than 0 where more are closed than were opened. */
static int open_brackets(struct slice address, char open, char close)
{
	int depth = 0;
	for (size_t at = 0; at < address.len; at++)
		depth += (address.at[at] == open) - (address.at[at] == close);
	return depth;
}

static struct slice without_stops(struct slice address)
{
	int round = open_brackets(address, '(', ')'), square = open_brackets(address, '[', ']');
	for (; address.len; address.len--) {
		char last = address.at[address.len - 1];
		if (last == ')' && round < 0)
			round++;
		else if (last == ']' && square < 0)
			square++;
		else if (!strchr(".,;:!?'*_~", last))
			break;
	}
	return address;
}

/* Where the scheme before the colon at AT starts; AT where it is none. */
static size_t scheme_start(struct slice text, size_t at)
{
	static const char *const schemes[] = { "https", "http" };
	for (size_t i = 0; i < COUNT_OF(schemes); i++) {
		size_t len = strlen(schemes[i]);
		if (at < len || strncasecmp(text.at + at - len, schemes[i], len) != 0)
			continue;
		char before = at > len ? text.at[at - len - 1] : ' ';
		bool in_word = (before >= '0' && before <= '9') ||
			       ((before | 0x20) >= 'a' && (before | 0x20) <= 'z');
		return in_word ? at : at - len;
	}
	return at;
}

/* From FROM on, as far as it goes. */
static struct slice address_at(struct slice text, size_t from)
{
	unsigned len;
	size_t end = from;
	while (end < text.len && end - from < ADDRESS_MOST && (len = address_char(text, end)))
		end += len;
	return without_stops(slice_cut(text, from, end));
}

/* The next address of TEXT; empty where there is none. */
static struct slice next_address(struct slice text)
{
	const char *mark = text.at;
	size_t left = text.len;
	while (left && (mark = memmem(mark, left, "://", 3))) {
		size_t colon = (size_t)(mark - text.at), from = scheme_start(text, colon);
		struct slice address = from < colon ? address_at(text, from) : SLICE("");
		if (address.len > colon + 3 - from)
			return address;
		mark += 3;
		left = text.len - (size_t)(mark - text.at);
	}
	return SLICE("");
}

/* An address that is written twice is one link. */
static uint32_t number_of(struct build *build, struct slice address)
{
	uint32_t links = build->piece->links;
	for (uint32_t i = links; i > 0 && i + SAME_WITHIN > links; i--)
		if (slice_equal(build->link[i - 1], address))
			return i;
	return build_link(build, address);
}

void address_text(struct build *build, struct slice part, int32_t line)
{
	struct slice address;
	while ((address = next_address(part)).len) {
		size_t at = (size_t)(address.at - part.at);
		build_text(build, slice_cut(part, 0, at), line);
		build_style(build, 0, number_of(build, address));
		build_text(build, address, line);
		build_style(build, 0, 0);
		part = slice_cut(part, at + address.len, part.len);
	}
	build_text(build, part, line);
}
