/*
 * Finding: the text is folded window by window and searched as bytes.
 *
 * A window is small enough to stay in the cache, so a text of any size costs no memory, and the
 * tail of each window is kept for the next, so that a hit may lie across. What the bytes match is
 * then widened to whole clusters of the text: a reader never sees half a letter marked.
 */
#include "text/fold.h"
#include "text/point.h"

#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <unigbrk.h>

#define FIND_WINDOW 16384

/* So much folded text behind a match tells whether it ends there. */
#define LOOK_AHEAD 4

#define ZWJ 0x200D

static bool has_upper(struct slice text)
{
	unsigned len;
	for (size_t at = 0; at < text.len; at += len) {
		uint32_t point = point_at(text.at + at, &len);
		if (uc_tolower(point) != point)
			return true;
	}
	return false;
}

static struct slice folded_text(struct arena *arena, struct slice text, unsigned what)
{
	struct folded folded;
	fold(&folded, arena, text, what);
	return folded.text;
}

void needle_make(struct needle *needle, struct arena *arena, struct slice typed)
{
	unsigned what = FOLD_SIGNS | FOLD_RUNS | (has_upper(typed) ? 0 : FOLD_CASE);
	struct slice text = folded_text(arena, typed, what);
	if (slice_equal(text, folded_text(arena, typed, what | FOLD_MARKS)))
		what |= FOLD_MARKS;
	/* it costs time to look for runs of blanks */
	if (!text.len || !memchr(text.at, ' ', text.len))
		what &= ~(unsigned)FOLD_RUNS;
	*needle = (struct needle){ text, what };
}

struct finder {
	const struct needle *needle;
	struct slice text;
	struct folding folding;
	bool last; /* no window follows */
	struct range *range;
	size_t ranges, room, most;

	/* a stretch around the last hit, and where clusters start in it */
	struct range known;
	char *starts;
	size_t starts_room;
};

/* A cluster starts at AT, whatever stands before the two points around it. */
static bool is_boundary(struct slice text, size_t at)
{
	size_t before = at - 1;
	unsigned len;
	if (!point_starts(text.at[at]))
		return false;
	while (!point_starts(text.at[before]))
		before--;
	uint32_t left = point_at(text.at + before, &len), right = point_at(text.at + at, &len);
	return left != ZWJ && !point_regional(left) && uc_is_grapheme_break(left, right);
}

/* Makes the clusters from FIRST to LAST known. What is known ends at boundaries, so a long row of
 * flags is looked at once and not for every hit in it. */
static void know(struct finder *finder, uint32_t first, uint32_t last)
{
	struct slice text = finder->text;
	struct range known = { first, last + 1 };
	while (known.from > 0 && !is_boundary(text, known.from))
		known.from--;
	while (known.to < text.len && !is_boundary(text, known.to))
		known.to++;
	size_t len = known.to - known.from;
	finder->starts = grow(finder->starts, &finder->starts_room, len, 1);
	u8_grapheme_breaks((const uint8_t *)text.at + known.from, len, finder->starts);
	finder->starts[0] = 1;
	finder->known = known;
}

/* Adds the clusters from the one that holds FIRST to the one that holds LAST. */
static void add_range(struct finder *finder, uint32_t first, uint32_t last)
{
	if (finder->ranges && first < finder->range[finder->ranges - 1].to)
		return; /* in the same cluster as the hit before */
	if (first < finder->known.from || last >= finder->known.to)
		know(finder, first, last);
	const char *starts = finder->starts - finder->known.from;
	struct range range = { first, last + 1 };
	while (!starts[range.from])
		range.from--;
	while (range.to < finder->known.to && !starts[range.to])
		range.to++;
	finder->range =
		grow(finder->range, &finder->room, finder->ranges + 1, sizeof *finder->range);
	finder->range[finder->ranges++] = range;
}

/* A match goes on where a mark that counts follows, or a jamo of the same syllable. */
static bool goes_on(const struct finder *finder, size_t end)
{
	const struct folding *folding = &finder->folding;
	unsigned len;
	if (end >= folding->len || (uint8_t)folding->text[end] < 0x80)
		return false;
	uint32_t point = point_at(folding->text + end, &len);
	return (point >= 0x1160 && point < 0x1200) ||
	       (!(folding->what & FOLD_MARKS) && uc_combining_class(point));
}

/* Searches what is folded; returns how much of it is done with. */
static size_t search(struct finder *finder)
{
	const struct folding *folding = &finder->folding;
	struct slice needle = finder->needle->text;
	size_t done = 0;
	while (folding->len && finder->ranges < finder->most) {
		const char *found =
			memmem(folding->text + done, folding->len - done, needle.at, needle.len);
		size_t at = found ? (size_t)(found - folding->text) : folding->len;
		size_t end = at + needle.len;
		if (!finder->last && end + LOOK_AHEAD > folding->len) {
			size_t kept = needle.len + LOOK_AHEAD - 1;
			size_t tail = folding->len > kept ? folding->len - kept : 0;
			return tail > done ? tail : done;
		}
		if (!found)
			break;
		if (!goes_on(finder, end)) {
			add_range(finder, folding->from[at], folding->from[end - 1]);
			done = end;
		} else {
			done = at + 1;
		}
	}
	return folding->len;
}

static void forget(struct folding *folding, size_t done)
{
	if (!done)
		return;
	folding->len -= done;
	memmove(folding->text, folding->text + done, folding->len);
	memmove(folding->from, folding->from + done, folding->len * sizeof *folding->from);
}

static void find(struct finder *finder)
{
	struct slice text = finder->text;
	for (size_t at = 0; at < text.len && finder->ranges < finder->most;) {
		size_t end = text.len - at > FIND_WINDOW ? at + FIND_WINDOW : text.len;
		while (end < text.len && !point_starts(text.at[end]))
			end++;
		folding_add(&finder->folding, text, at, end);
		finder->last = end == text.len;
		if (finder->last)
			folding_end(&finder->folding);
		forget(&finder->folding, search(finder));
		at = end;
	}
}

uint32_t find_all(const struct needle *needle, struct slice text, uint32_t most,
	struct arena *arena, struct range **found)
{
	struct finder finder = {
		.needle = needle, .text = text, .folding = { .what = needle->what }, .most = most
	};
	if (needle->text.len)
		find(&finder);
	*found = ARENA_NEW(arena, struct range, finder.ranges);
	if (finder.ranges)
		memcpy(*found, finder.range, finder.ranges * sizeof **found);
	free(finder.range);
	free(finder.starts);
	folding_release(&finder.folding);
	return (uint32_t)finder.ranges;
}
