/*
 * The list: indices of entries, sorted stably, so that equal ones stay in the order of the folder.
 *
 * A filter is folded words; each must start a word of the title, of the file's name or of an
 * actor's name, so "azer iran" leaves the articles that speak of both.
 */
#include "library/library.h"

#include <stdlib.h>
#include <string.h>

static const char *const sort_names[LIST_SORTS] = { "date", "title", "words", "actors", "file" };

const char *list_sort_name(enum list_sort sort)
{
	return sort_names[sort];
}

struct order_context {
	const struct catalogue *catalogue;
	enum list_sort sort;
	uint32_t actor;
	bool reverse;
	struct slice *title; /* folded, by entry; only where titles decide */
};

static int compare_numbers(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

static uint32_t actor_count(const struct entry *entry, uint32_t actor)
{
	if (actor != NOWHERE)
		return entry_count(entry, actor);
	return entry->actors ? entry->actor[0].count : 0;
}

static int compare_keys(const struct order_context *context, uint32_t left, uint32_t right)
{
	const struct entry *a = &context->catalogue->entry[left];
	const struct entry *b = &context->catalogue->entry[right];
	switch (context->sort) {
	case SORT_DATE:
		return slice_compare(b->date, a->date);
	case SORT_TITLE:
		return slice_compare(context->title[left], context->title[right]);
	case SORT_WORDS:
		return compare_numbers(b->words, a->words);
	case SORT_ACTORS:
		return compare_numbers(
			actor_count(b, context->actor), actor_count(a, context->actor));
	default:
		return compare_numbers(left, right);
	}
}

static int compare_entries(const void *left, const void *right, void *argument)
{
	const struct order_context *context = argument;
	uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
	int order = compare_keys(context, a, b);
	if (context->reverse)
		order = -order;
	return order ? order : compare_numbers(a, b);
}

/* WORD starts a word of TEXT; both are folded. */
static bool starts_word(struct slice text, struct slice word)
{
	const char *at = text.at, *end = text.at + text.len;
	while ((at = memmem(at, (size_t)(end - at), word.at, word.len))) {
		unsigned char before = at == text.at ? ' ' : (unsigned char)at[-1];
		if (before < 128 && !strchr("abcdefghijklmnopqrstuvwxyz0123456789", before))
			return true;
		at++;
	}
	return false;
}

static struct slice fold_all(struct arena *arena, struct slice text)
{
	struct folded folded;
	fold(&folded, arena, text, FOLD_CASE | FOLD_MARKS);
	return folded.text;
}

static bool actor_matches(const struct catalogue *catalogue, const struct entry *entry,
	struct slice word, struct arena *arena)
{
	for (uint32_t i = 0; i < entry->actors; i++) {
		struct slice name = catalogue->member[entry->actor[i].actor].name;
		if (starts_word(fold_all(arena, name), word))
			return true;
	}
	return false;
}

static bool entry_matches(const struct catalogue *catalogue, const struct entry *entry,
	struct slice filter, struct arena *arena)
{
	struct slice title = fold_all(arena, entry->title), name = fold_all(arena, entry->name);
	for (size_t at = 0; at < filter.len;) {
		const char *blank = memchr(filter.at + at, ' ', filter.len - at);
		size_t end = blank ? (size_t)(blank - filter.at) : filter.len;
		struct slice word = slice_cut(filter, at, end);
		if (word.len && !starts_word(title, word) && !starts_word(name, word) &&
			!actor_matches(catalogue, entry, word, arena))
			return false;
		at = end + 1;
	}
	return true;
}

uint32_t catalogue_order(const struct catalogue *catalogue, enum list_sort sort, bool reverse,
	uint32_t actor, struct slice filter, uint32_t **order, size_t *room)
{
	struct arena scratch, words;
	arena_init(&scratch);
	arena_init(&words);
	struct order_context context = { catalogue, sort, actor, reverse, NULL };
	struct slice folded = fold_all(&scratch, slice_trim(filter));
	uint32_t count = 0;
	*order = grow(*order, room, (size_t)catalogue->entries + 1, sizeof **order);
	for (uint32_t i = 0; i < catalogue->entries; i++) {
		arena_reset(&words);
		if (!folded.len || entry_matches(catalogue, &catalogue->entry[i], folded, &words))
			(*order)[count++] = i;
	}
	if (sort == SORT_TITLE) {
		context.title = ARENA_NEW(&scratch, struct slice, catalogue->entries);
		for (uint32_t i = 0; i < count; i++)
			context.title[(*order)[i]] =
				fold_all(&scratch, catalogue->entry[(*order)[i]].title);
	}
	qsort_r(*order, count, sizeof **order, compare_entries, &context);
	arena_release(&words);
	arena_release(&scratch);
	return count;
}

static bool mentions_all(const struct entry *entry, const uint32_t *actor, uint32_t actors)
{
	for (uint32_t i = 0; i < actors; i++)
		if (!entry_count(entry, actor[i]))
			return false;
	return true;
}

uint32_t order_with(const struct catalogue *catalogue, uint32_t *order, uint32_t count,
	const uint32_t *actor, uint32_t actors)
{
	uint32_t left = 0;
	for (uint32_t i = 0; i < count; i++)
		if (mentions_all(&catalogue->entry[order[i]], actor, actors))
			order[left++] = order[i];
	return left;
}
