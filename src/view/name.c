/*
 * Names in few columns. A person keeps the surname, with initials where there is room for them;
 * any other name of several words becomes its initials, so that the United Kingdom and the United
 * States stay apart in four columns; what is left is cut.
 */
#include "view/draw.h"

#include <string.h>

static bool is_particle(struct slice word)
{
	return word.len && word.at[0] >= 'a' && word.at[0] <= 'z';
}

/* The first word of *REST, which is moved behind it. */
static struct slice next_word(struct slice *rest)
{
	*rest = slice_trim(*rest);
	const char *blank = rest->len ? memchr(rest->at, ' ', rest->len) : NULL;
	size_t end = blank ? (size_t)(blank - rest->at) : rest->len;
	struct slice word = slice_cut(*rest, 0, end);
	*rest = slice_cut(*rest, end, rest->len);
	return word;
}

static struct slice first_letter(struct slice word)
{
	unsigned len;
	codepoint_at(word, 0, &len);
	return slice_cut(word, 0, len);
}

/* "G. A. Nasser": initials for all but the last word and what stands before it in small letters. */
static struct slice person_name(struct slice name, bool initials, struct arena *arena)
{
	struct slice rest = name, text = SLICE("");
	for (;;) {
		struct slice tail = slice_trim(rest), word = next_word(&rest);
		bool last = !slice_trim(rest).len;
		if (last || is_particle(word))
			return arena_print(arena, "%s%.*s", text.at, (int)tail.len, tail.at);
		struct slice letter = first_letter(word);
		if (initials)
			text = arena_print(arena, "%s%.*s. ", text.at, (int)letter.len, letter.at);
	}
}

static struct slice initials(struct slice name, struct arena *arena)
{
	struct slice rest = name, text = SLICE("");
	while (slice_trim(rest).len) {
		struct slice word = next_word(&rest);
		struct slice letter = first_letter(word);
		if (!is_particle(word))
			text = arena_print(arena, "%s%.*s", text.at, (int)letter.len, letter.at);
	}
	return text;
}

static bool fits(struct slice text, int columns)
{
	return text.len && (int)text_columns(text) <= columns;
}

struct slice short_name(const struct member *member, int columns, struct arena *arena)
{
	if (fits(member->name, columns) || !member->name.len)
		return member->name;
	if (member->kind == ACTOR_PERSON) {
		struct slice with = person_name(member->name, true, arena);
		return fits(with, columns) ? with : person_name(member->name, false, arena);
	}
	struct slice letters = initials(member->name, arena);
	return columns < 8 && letters.len > 1 && fits(letters, columns) ? letters : member->name;
}
