/*
 * Addresses, as they are shown and opened: the same bytes for the eye and for the other program, so
 * that nothing in them can hide where they lead.
 */
#include "text/point.h"

#include <string.h>
#include <unictype.h>

/* What looks like nothing, or like what ends an address, though it has columns. */
static bool is_void(uint32_t point)
{
	enum {
		BRAILLE_BLANK = 0x2800,
		VOID = UC_CATEGORY_MASK_Z | UC_CATEGORY_MASK_C
	};
	return point == BRAILLE_BLANK || (uc_general_category(point).bitmask & VOID) ||
	       uc_is_property_default_ignorable_code_point(point);
}

/* A backslash is none in an address, but some programs take it for a slash. */
static bool is_plain(uint32_t point)
{
	if (point < 0x80)
		return point > ' ' && point < 0x7f && point != '\\';
	return point_columns(point) && point_picture(point) == point && !is_void(point);
}

struct slice text_address(struct arena *arena, struct slice address)
{
	struct buffer plain = { 0 };
	unsigned len;
	for (size_t at = 0; at < address.len; at += len) {
		bool keep = is_plain(point_at(address.at + at, &len));
		if (keep)
			buffer_add(&plain, address.at + at, len);
		for (unsigned i = 0; i < len && !keep; i++)
			buffer_print(&plain, "%%%02X", (unsigned char)address.at[at + i]);
	}
	struct slice kept = arena_copy(arena, buffer_slice(&plain));
	buffer_release(&plain);
	return kept;
}

/* Slashes may be too few or too many: programs that open addresses forgive that. */
struct slice text_address_host(struct slice address)
{
	static const char *const schemes[] = { "https:", "http:", "ftp:" };
	for (size_t i = 0; i < COUNT_OF(schemes); i++) {
		size_t from = strlen(schemes[i]), to;
		if (address.len <= from || !slice_starts_alike(address, slice_of(schemes[i])))
			continue;
		while (from < address.len && address.at[from] == '/')
			from++;
		for (to = from; to < address.len && !memchr("/?#", address.at[to], 3);)
			to++;
		const char *user = to > from ? memrchr(address.at + from, '@', to - from) : NULL;
		return user ? slice_cut(address, (size_t)(user + 1 - address.at), to) : SLICE("");
	}
	return SLICE("");
}
