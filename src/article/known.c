/*
 * The head of an article whose text does not print what is known of it: a title, who wrote it and
 * when, above the text like those of a web page.
 *
 * Where a name or a date stands in the place that told it (front matter, say) it is cut from there,
 * so that its bytes lead to equal ones; what is put together of several leads to where they end.
 */
#include "article/build.h"

#include <string.h>

/* FROM moves behind what was found. */
static void put_part(struct build *build, struct slice part, struct slice *from)
{
	const char *at = part.len ? memmem(from->at, from->len, part.at, part.len) : NULL;
	if (!at) {
		build_made(build, part, slice_cut(*from, 0, 1), -1);
		return;
	}
	size_t start = (size_t)(at - from->at), end = start + part.len;
	build_text(build, slice_cut(*from, start, end), -1);
	*from = slice_cut(*from, end < from->len ? end : end - 1, from->len);
}

/* Names are parted by a comma and a blank. */
static void put_fact(struct build *build, enum block_kind kind, struct slice text, const char *how,
	struct slice from)
{
	if (!text.len || !from.len)
		return;
	build_start(build,
		(struct block){ .kind = kind, .first = -1, .last = -1, .sure = 90, .why = how });
	while (text.len) {
		const char *comma = memmem(text.at, text.len, ", ", 2);
		size_t len = comma ? (size_t)(comma - text.at) : text.len;
		put_part(build, slice_cut(text, 0, len), &from);
		if (comma)
			build_made(build, SLICE(", "), slice_cut(from, 0, 1), -1);
		text = slice_cut(text, comma ? len + 2 : len, text.len);
	}
	build_end(build);
}

void build_head(
	struct build *build, const struct article *article, struct slice from, bool with_title)
{
	struct buffer dates = { 0 };
	struct slice date = article->date.text, updated = article->updated.text;
	buffer_add_slice(&dates, date);
	if (updated.len)
		buffer_print(&dates, "%s%.*s", date.len ? ", updated " : "Updated ",
			(int)updated.len, updated.at);
	if (with_title)
		put_fact(build, BLOCK_title, article->title.text, article->title.how, from);
	put_fact(build, BLOCK_byline, article->byline.text, article->byline.how, from);
	put_fact(build, date.len ? BLOCK_date : BLOCK_note, buffer_slice(&dates),
		date.len ? article->date.how : article->updated.how, from);
	buffer_release(&dates);
}
