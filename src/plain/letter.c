/*
 * A letter: the text of a mail. It was written, not scraped, so nothing in it is furniture; "Dear
 * reader," is what a letter begins with. What stands behind a line of two dashes is the signature.
 */
#include "plain/letter.h"

#include "plain/kind.h"

#include <string.h>

enum {
	SIGNATURE_LINES = 30,
};

/* The line of dashes above the signature, or the number of lines. Text may be quoted below one, so
 * the last one counts. */
static uint32_t find_signature(const struct lines *lines)
{
	for (uint32_t i = lines->count; i-- > 0 && lines->count - i <= SIGNATURE_LINES;)
		if (slice_is(line_text(lines, &lines->line[i]), "--"))
			return i;
	return lines->count;
}

/* Only the lines above it may be paragraphs; its own stay lines. Returns where it is then. */
static uint32_t join_above(struct lines *lines, uint32_t signature)
{
	uint32_t rest = lines->count - signature;
	const struct line *from = lines->line + signature;
	lines->count = signature;
	if (signature)
		lines_join(lines);
	signature = lines->count;
	if (rest)
		memmove(lines->line + signature, from, rest * sizeof *from);
	lines->count += rest;
	return signature;
}

/* "Hello everybody" above the first paragraph is no heading. */
static void name_greeting(struct lines *lines)
{
	struct line *first = lines->line;
	if (lines->count && first->kind == BLOCK_heading && !first->underlined)
		line_answer(first, BLOCK_para, 80, "first line");
}

void letter_read(struct lines *lines)
{
	uint32_t signature = join_above(lines, find_signature(lines));
	uint32_t count = lines->count;
	lines_measure(lines);
	lines->count = signature;
	kinds_whole(lines, false);
	name_greeting(lines);
	lines->count = count;
	for (uint32_t i = signature; i < count; i++)
		line_answer(&lines->line[i], BLOCK_note, 90, "signature");
}
