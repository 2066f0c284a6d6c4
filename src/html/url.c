/*
 * Addresses, as far as the links of a page go: what a target means on its page (RFC 3986, section
 * 5.2, without the finer points of odd schemes).
 */
#include "html/facts.h"

#include <string.h>

/* "https:", with the colon; empty where there is none. */
static struct slice scheme_of(struct slice address)
{
	for (size_t at = 0; at < address.len; at++) {
		char c = address.at[at];
		bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
		if (c == ':' && at)
			return slice_cut(address, 0, at + 1);
		if (!is_letter && !(at && strchr("0123456789+-.", c)))
			break;
	}
	return SLICE("");
}

static size_t find_any(struct slice text, size_t at, const char *marks)
{
	while (at < text.len && (!text.at[at] || !strchr(marks, text.at[at])))
		at++;
	return at;
}

/* How much of an absolute address is scheme and host: "https://example.com". */
static size_t root_length(struct slice address)
{
	struct slice scheme = scheme_of(address);
	struct slice rest = slice_cut(address, scheme.len, address.len);
	if (!slice_starts(rest, SLICE("//")))
		return scheme.len;
	return find_any(address, scheme.len + 2, "/?#");
}

/* How much of an absolute address is its folder, with the last slash. */
static size_t folder_length(struct slice address)
{
	size_t root = root_length(address), end = find_any(address, root, "?#");
	while (end > root && address.at[end - 1] != '/')
		end--;
	return end;
}

/* "a/./b" and "a/x/../b" are "a/b"; in place, from the root on. */
static size_t without_dots(char *at, size_t root, size_t len)
{
	size_t to = root;
	for (size_t from = root; from < len;) {
		struct slice rest = { at + from, len - from };
		size_t end = find_any(rest, 1, "/?#");
		bool is_dot = end == 2 && rest.at[0] == '/' && rest.at[1] == '.';
		bool is_up = end == 3 && memcmp(rest.at, "/..", 3) == 0;
		if (rest.at[0] != '/') { /* the path is over */
			memmove(at + to, rest.at, rest.len);
			return to + rest.len;
		}
		if (is_up)
			while (to > root && at[--to] != '/')
				;
		else if (!is_dot)
			memmove(at + to, rest.at, end), to += end;
		from += end;
		bool ends_path = from == len || at[from] != '/';
		if ((is_up || is_dot) && ends_path)
			at[to++] = '/';
	}
	return to;
}

struct slice url_resolve(struct arena *arena, struct slice base, struct slice target)
{
	struct slice scheme = scheme_of(base);
	size_t kept;
	if (!scheme.len || scheme_of(target).len || !target.len)
		return arena_copy(arena, target);
	if (slice_starts(target, SLICE("//")))
		kept = scheme.len;
	else if (target.at[0] == '/')
		kept = root_length(base);
	else if (target.at[0] == '#')
		kept = find_any(base, 0, "#");
	else if (target.at[0] == '?')
		kept = find_any(base, 0, "?#");
	else
		kept = folder_length(base);
	bool no_slash =
		kept == root_length(base) && kept > scheme.len && !strchr("/?#", target.at[0]);
	struct slice made = arena_print(arena, "%.*s%s%.*s", (int)kept, base.at,
		no_slash ? "/" : "", (int)target.len, target.at);
	made.len = without_dots((char *)made.at, root_length(made), made.len);
	return made;
}

struct slice url_host(struct slice address)
{
	struct slice scheme = scheme_of(address);
	size_t end = root_length(address);
	if (!scheme.len || end <= scheme.len + 2)
		return SLICE("");
	struct slice host = slice_cut(address, scheme.len + 2, end);
	if (slice_starts(host, SLICE("www.")))
		host = slice_cut(host, 4, host.len);
	return host;
}
