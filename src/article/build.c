/*
 * The builder: one text, its blocks, and the way back from each byte to the file.
 *
 * Text is copied in the longest stretches that need no change, and a span of the map is written
 * only where the copy and the file stop running side by side. Between blocks stands one line feed,
 * which maps to the byte of the file where the block's own text ended.
 */
#include "article/build.h"

#include "cues/cues.h"

#include <stdlib.h>
#include <string.h>

#ifndef BLOCK_MOST
#define BLOCK_MOST 65536 /* bytes of text in one block */
#endif

#define ONES 0x0101010101010101u

enum {
	BLANKS_MOST = 8, /* spaces in a row that are kept */
};

void build_init(
	struct build *build, struct slice source, const struct origin *origin, uint64_t base)
{
	*build = (struct build){ .source = source, .origin = origin, .base = base, .line = -1 };
	build->piece = calloc(1, sizeof *build->piece);
	if (!build->piece)
		base_fatal("out of memory");
	arena_init(&build->piece->arena);
	build->text.at = grow(NULL, &build->text.room, source.len + 1, 1);
}

void build_continues(struct build *build)
{
	build->continues = true;
}

void build_uncounted(struct build *build)
{
	build->uncounted = true;
}

/* ---- the way back */

/* The byte of the file for byte AT of the source; *RUN is how many bytes from there on follow. */
static uint64_t file_byte(struct build *build, size_t at, size_t *run)
{
	const struct origin_span *span = build->origin ? build->origin->span : NULL;
	size_t spans = span ? build->origin->spans : 0;
	if (build->span && at < span[build->span - 1].at)
		build->span = 0;
	while (build->span < spans && span[build->span].at <= at)
		build->span++;
	*run = (build->span < spans ? span[build->span].at : build->source.len) - at;
	if (!build->span)
		return build->base + at;
	return build->base + span[build->span - 1].from + (at - span[build->span - 1].at);
}

/* The next byte of the text is byte AT of the source. */
static size_t map_next(struct build *build, size_t at)
{
	size_t run;
	uint64_t from = file_byte(build, at, &run);
	origin_add(&build->piece->origin, (uint32_t)build->text.len, from, build->line);
	return run;
}

/* ---- writing */

static bool is_verbatim(const struct block *block)
{
	return block->kind == BLOCK_code || block->kind == BLOCK_verse;
}

static void write_stretch(struct build *build, struct slice part)
{
	while (part.len) {
		size_t at = (size_t)(part.at - build->source.at);
		size_t run = map_next(build, at);
		if (run > part.len)
			run = part.len;
		buffer_add(&build->text, part.at, run);
		build->source_end = at + run;
		part = slice_cut(part, run, part.len);
	}
}

/* One byte that stands for what is at AT in the source. */
static void write_mark(struct build *build, char mark, size_t at)
{
	map_next(build, at);
	buffer_add_char(&build->text, mark);
	build->source_end = at;
}

static bool is_ideograph_before(struct slice text, size_t end)
{
	unsigned len;
	size_t at = end;
	while (at && ((unsigned char)text.at[--at] & 0xc0) == 0x80)
		;
	return end && sort_of(letter_at(text, at, &len)) == SORT_IDEOGRAPH;
}

/* A few spaces between words are the writer's; long runs, tabs and the like become one blank. */
static size_t kept_blanks(const struct build *build, struct slice behind)
{
	const char *gap = build->source.at + build->gap_at;
	size_t count = behind.at > gap ? (size_t)(behind.at - gap) : 0, spaces = 0;
	while (spaces < count && gap[spaces] == ' ')
		spaces++;
	return count && spaces == count && count <= BLANKS_MOST ? count : 1;
}

/* How many bytes stand between what was written and BEHIND. */
static size_t gap_length(const struct build *build, struct slice behind)
{
	unsigned len;
	struct slice text = buffer_slice(&build->text);
	if (build->gap == GAP_CELL)
		return build->gap_count;
	if (build->gap == GAP_NONE || text.len == build->block->at.from)
		return 0;
	if (build->gap == GAP_BLANK)
		return kept_blanks(build, behind);
	return is_verbatim(build->block) || !is_ideograph_before(text, text.len) ||
	       sort_of(letter_at(behind, 0, &len)) != SORT_IDEOGRAPH;
}

static void write_gap(struct build *build, struct slice behind)
{
	size_t count = gap_length(build, behind);
	bool is_line = build->gap == GAP_LINE && is_verbatim(build->block);
	char mark = build->gap == GAP_CELL ? '\t' : is_line ? '\n' : ' ';
	size_t step = build->gap != GAP_CELL;
	build->gap = GAP_NONE;
	build->gap_count = 0;
	for (size_t i = 0; i < count; i++)
		write_mark(build, mark, build->gap_at + i * step);
}

/* ---- blocks */

static void open_block(struct build *build, const struct block *like)
{
	struct piece *piece = build->piece;
	if (piece->blocks)
		write_mark(build, '\n', build->source_end);
	piece->block = grow(piece->block, &build->room, piece->blocks + 1, sizeof *piece->block);
	build->block = &piece->block[piece->blocks++];
	*build->block = *like;
	build->block->at.from = build->block->at.to = (uint32_t)build->text.len;
	build->block->continues = build->continues;
	build->continues = false;
	build->gap = GAP_NONE;
	build->gap_count = 0;
}

static void close_block(struct build *build)
{
	struct block *block = build->block;
	block->at.to = (uint32_t)build->text.len;
	if (build->uncounted)
		return;
	uint32_t words =
		words_count(slice_cut(buffer_slice(&build->text), block->at.from, block->at.to));
	if (block_kind_shown(block->kind))
		build->piece->words += words;
	else
		build->piece->folded_words += words;
}

static void forget_block(struct build *build)
{
	struct piece *piece = build->piece;
	build->continues = build->block->continues;
	piece->blocks--;
	if (piece->blocks)
		build->text.len--;
	while (piece->origin.spans &&
		piece->origin.span[piece->origin.spans - 1].at > build->text.len)
		piece->origin.spans--;
}

void build_start(struct build *build, struct block like)
{
	build->style = (struct text_run){ 0 };
	open_block(build, &like);
}

void build_end(struct build *build)
{
	if (build->text.len == build->block->at.from)
		forget_block(build);
	else
		close_block(build);
}

/* The block is full: it ends here and another one goes on. */
static void split_block(struct build *build)
{
	struct block like = *build->block;
	close_block(build);
	build->block->last = like.first = build->line;
	build->continues = true;
	open_block(build, &like);
}

/* How much of PART stands before the last blanks in its first MOST bytes. */
static size_t before_blanks(struct slice part, size_t most)
{
	const char *blank = memrchr(part.at, ' ', most);
	size_t len = blank ? (size_t)(blank - part.at) : 0;
	while (len && part.at[len - 1] == ' ')
		len--;
	return len;
}

/* Where to cut PART, which is longer than MOST and has no blank there: between clusters, or else
 * between characters. */
static size_t at_cluster(struct slice part, size_t most)
{
	struct arena arena;
	struct ruler ruler;
	unsigned len;
	while (((unsigned char)part.at[most] & 0xc0) == 0x80)
		most--;
	arena_init(&arena);
	letter_at(part, most, &len);
	ruler_make(&ruler, &arena, slice_cut(part, 0, most + len));
	size_t cut = ruler_here(&ruler, (uint32_t)most);
	arena_release(&arena);
	return cut ? cut : most;
}

/* How much of PART still fits into the block; 0: the block is full. */
static size_t fitting(const struct build *build, struct slice part)
{
	size_t used = build->text.len - build->block->at.from + gap_length(build, part);
	if (used + part.len <= BLOCK_MOST)
		return part.len;
	size_t fits = before_blanks(part, used < BLOCK_MOST ? BLOCK_MOST - used : 0);
	return fits || used ? fits : at_cluster(part, BLOCK_MOST);
}

/* ---- runs and links */

void build_style(struct build *build, unsigned style, uint32_t link)
{
	build->style = (struct text_run){ .style = (uint8_t)style, .link = link };
}

uint32_t build_link(struct build *build, struct slice target)
{
	struct piece *piece = build->piece;
	build->link = grow(build->link, &build->link_room, piece->links + 1, sizeof *build->link);
	build->link[piece->links] = arena_copy(&piece->arena, target);
	return ++piece->links;
}

static bool is_blank_between(const struct build *build, uint32_t from, uint32_t to)
{
	while (from < to && byte_is_blank(build->text.at[from]))
		from++;
	return from == to;
}

/* What was written from FROM on has the style of the moment; a run that goes on is one run. */
static void add_run(struct build *build, uint32_t from)
{
	struct text_run run = build->style;
	struct piece *piece = build->piece;
	run.at = (struct range){ from, (uint32_t)build->text.len };
	struct text_run *last = piece->runs ? &build->run[piece->runs - 1] : NULL;
	if ((!run.style && !run.link) || run.at.from == run.at.to)
		return;
	if (last && last->style == run.style && last->link == run.link &&
		last->at.to > build->block->at.from && is_blank_between(build, last->at.to, from)) {
		last->at.to = run.at.to;
		return;
	}
	build->run = grow(build->run, &build->run_room, piece->runs + 1, sizeof *build->run);
	build->run[piece->runs++] = run;
}

static void write_part(struct build *build, struct slice part)
{
	while (part.len) {
		size_t fits = fitting(build, part);
		if (fits) {
			write_gap(build, part);
			uint32_t from = (uint32_t)build->text.len;
			write_stretch(build, slice_cut(part, 0, fits));
			add_run(build, from);
		}
		if (fits == part.len)
			return;
		split_block(build);
		part = slice_cut(part, fits, part.len);
		while (part.len && part.at[0] == ' ')
			part = slice_cut(part, 1, part.len);
	}
}

/* Length of the blank at AT that must not get into a block: 0 where there is none. No-break spaces
 * are text, line and paragraph separators are not. */
static size_t blank_at(struct slice part, size_t at)
{
	unsigned char c = (unsigned char)part.at[at];
	if (c < 0x80)
		return byte_is_blank((char)c);
	if (c == 0xc2 && (unsigned char)part.at[at + 1] == 0x85)
		return 2;
	if (c == 0xe2 && (unsigned char)part.at[at + 1] == 0x80 &&
		((unsigned char)part.at[at + 2] | 1) == 0xa9)
		return 3;
	return 0;
}

/* A bit for the first byte that is zero, and for no byte where none is. */
static uint64_t zero_bytes(uint64_t eight)
{
	return (eight - ONES) & ~eight & ONES << 7;
}

/* Whether one of the eight bytes at AT and the one behind it are FIRST and SECOND; of the second
 * one the bits of EITHER do not count. */
static uint64_t has_pair(
	uint64_t at, uint64_t behind, uint8_t first, uint8_t second, uint8_t either)
{
	return zero_bytes((at ^ ONES * first) | ((behind | ONES * either) ^ ONES * second));
}

/* Whether a stretch may end at one of the eight bytes at AT: at a control, at a blank above ASCII
 * or the second of its three bytes, or at a space before another. The ninth byte is asked too. */
static bool may_end(const char *at)
{
	uint64_t eight, next;
	memcpy(&eight, at, sizeof eight);
	memcpy(&next, at + 1, sizeof next);
	uint64_t controls = (eight - ONES * ' ') & ~eight & ONES << 7;
	return controls | has_pair(eight, next, ' ', ' ', 0) |
	       has_pair(eight, next, 0xc2, 0x85, 0) | has_pair(eight, next, 0x80, 0xa9, 1);
}

/* A space ends a stretch if another blank follows it, every other blank always. */
static bool ends_at(struct slice part, size_t at)
{
	unsigned char c = (unsigned char)part.at[at];
	if (c > ' ' && c != 0xc2 && c != 0xe2)
		return false;
	return c == ' ' ? at + 1 < part.len && part.at[at + 1] == ' ' : blank_at(part, at) > 0;
}

static size_t first_end(struct slice part, size_t from)
{
	size_t at = from;
	while (at < part.len) {
		bool long_enough = part.len - at > 8;
		if (long_enough && !may_end(part.at + at)) {
			at += 8;
			continue;
		}
		size_t most = long_enough ? at + 8 : part.len;
		for (at -= at > from; at < most; at++)
			if (ends_at(part, at))
				return at;
	}
	return at;
}

/* The end of the stretch from AT on, no blank, that can be copied as it is. */
static size_t stretch_end(struct slice part, size_t at)
{
	size_t end = first_end(part, at);
	return end > at && part.at[end - 1] == ' ' ? end - 1 : end;
}

/* The strongest of the gaps that meet is the one that stands. */
static void set_gap(struct build *build, int gap, size_t at)
{
	if (build->gap == GAP_NONE)
		build->gap_at = at;
	if ((int)build->gap < gap)
		build->gap = gap;
}

void build_text(struct build *build, struct slice part, int32_t line)
{
	size_t start = (size_t)(part.at - build->source.at);
	build->line = line;
	if (is_verbatim(build->block)) {
		write_part(build, part);
		return;
	}
	for (size_t at = 0; at < part.len;) {
		size_t blank = blank_at(part, at);
		if (blank) {
			set_gap(build, GAP_BLANK, start + at);
			at += blank;
			continue;
		}
		size_t end = stretch_end(part, at);
		write_part(build, slice_cut(part, at, end));
		at = end;
	}
}

/* One character that stands for PART: its first byte for the first, its last one for the last, so
 * that a range with the character in it is a range with all of PART in it. */
static void write_made(struct build *build, struct slice letter, struct slice part)
{
	size_t at = (size_t)(part.at - build->source.at), last = at + part.len - 1;
	size_t used = build->text.len - build->block->at.from + gap_length(build, part);
	if (used + letter.len > BLOCK_MOST)
		split_block(build);
	write_gap(build, part);
	uint32_t from = (uint32_t)build->text.len;
	for (size_t i = 0; i < letter.len; i++) {
		bool is_end = i && (i + 1 == letter.len || at + i > last);
		map_next(build, is_end ? last : at + i);
		buffer_add_char(&build->text, letter.at[i]);
	}
	build->source_end = last + 1;
	add_run(build, from);
}

void build_made(struct build *build, struct slice made, struct slice part, int32_t line)
{
	unsigned len;
	build->line = line;
	for (size_t at = 0; at < made.len; at += len) {
		size_t blank = blank_at(made, at);
		letter_at(made, at, &len);
		if (blank)
			set_gap(build, GAP_BLANK, (size_t)(part.at - build->source.at));
		else
			write_made(build, slice_cut(made, at, at + len), part);
	}
}

void build_line(struct build *build)
{
	set_gap(build, GAP_LINE, build->source_end);
}

void build_cell(struct build *build)
{
	if (build->text.len == build->block->at.from && build->gap != GAP_CELL)
		build->gap_at = build->source_end;
	set_gap(build, GAP_CELL, build->source_end);
	build->gap_count++;
}

/* A heap array moves into the piece's arena. */
static void *keep(struct piece *piece, void *array, size_t size)
{
	void *kept = arena_take(&piece->arena, size);
	if (size)
		memcpy(kept, array, size);
	free(array);
	return kept;
}

struct piece *build_piece(struct build *build)
{
	struct piece *piece = build->piece;
	build->block = NULL;
	if (piece->blocks)
		map_next(build, build->source_end);
	piece->text = arena_copy(&piece->arena, buffer_slice(&build->text));
	piece->block = keep(piece, piece->block, sizeof *piece->block * piece->blocks);
	piece->run = keep(piece, build->run, sizeof *piece->run * piece->runs);
	piece->link = keep(piece, build->link, sizeof *piece->link * piece->links);
	buffer_release(&build->text);
	build->piece = NULL;
	return piece;
}
