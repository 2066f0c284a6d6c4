/* Slices: borrowed bytes with a length. Nothing here looks at what the bytes mean. */
#include "base/base.h"

#include <string.h>

struct slice slice_of(const char *text)
{
	return (struct slice){ text ? text : "", text ? strlen(text) : 0 };
}

struct slice slice_cut(struct slice slice, size_t from, size_t to)
{
	return (struct slice){ slice.at + from, to - from };
}

bool byte_is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

int byte_hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

struct slice slice_trim(struct slice slice)
{
	while (slice.len && byte_is_blank(slice.at[0])) {
		slice.at++;
		slice.len--;
	}
	while (slice.len && byte_is_blank(slice.at[slice.len - 1]))
		slice.len--;
	return slice;
}

bool slice_equal(struct slice a, struct slice b)
{
	return a.len == b.len && (!a.len || memcmp(a.at, b.at, a.len) == 0);
}

bool slice_is(struct slice slice, const char *text)
{
	return slice_equal(slice, slice_of(text));
}

bool slice_starts(struct slice slice, struct slice with)
{
	return slice.len >= with.len && (!with.len || memcmp(slice.at, with.at, with.len) == 0);
}

int slice_compare(struct slice a, struct slice b)
{
	size_t common = a.len < b.len ? a.len : b.len;
	int order = common ? memcmp(a.at, b.at, common) : 0;
	return order ? order : (a.len > b.len) - (a.len < b.len);
}

static int lower(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

int slice_compare_alike(struct slice a, struct slice b)
{
	for (size_t i = 0; i < a.len && i < b.len; i++)
		if (lower(a.at[i]) != lower(b.at[i]))
			return lower(a.at[i]) - lower(b.at[i]);
	return (a.len > b.len) - (a.len < b.len);
}

bool slice_alike(struct slice a, struct slice b)
{
	return a.len == b.len && !slice_compare_alike(a, b);
}

bool slice_starts_alike(struct slice slice, struct slice with)
{
	return slice.len >= with.len && slice_alike(slice_cut(slice, 0, with.len), with);
}

int slice_by_name(const void *slice, const void *row)
{
	const struct slice *wanted = slice;
	const char *const *name = row;
	return slice_compare_alike(*wanted, slice_of(*name));
}

bool slice_holds_alike(struct slice slice, struct slice part)
{
	for (size_t at = 0; at + part.len <= slice.len; at++)
		if (slice_alike(slice_cut(slice, at, at + part.len), part))
			return true;
	return false;
}

uint64_t slice_hash(struct slice slice)
{
	uint64_t hash = 14695981039346656037u;
	for (size_t i = 0; i < slice.len; i++)
		hash = (hash ^ (unsigned char)slice.at[i]) * 1099511628211u;
	return hash;
}
