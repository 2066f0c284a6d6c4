/*
 * view: frames, layouts, rows, movement, mentions, hits and prompts, without a terminal.
 *
 * Most tests are properties over made articles: whatever the width, every row is met once in
 * either direction, a place survives any change of width, and nothing is drawn outside its area.
 */
#include "tests/unit/unit.h"

#include "intake/intake.h"
#include "view/view.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- chance, the same in every run */

static uint32_t chance_seed;

static uint32_t chance(uint32_t below)
{
	chance_seed ^= chance_seed << 13;
	chance_seed ^= chance_seed >> 17;
	chance_seed ^= chance_seed << 5;
	return chance_seed % below;
}

/* ---- articles made by hand */

struct made {
	struct article article;
	struct piece piece;
	struct block *block;
	struct text_run *run;
	size_t room, run_room;
	struct buffer text;
	int32_t line;
};

static void made_add(struct made *made, enum block_kind kind, struct slice text)
{
	if (made->piece.blocks)
		buffer_add_char(&made->text, '\n');
	uint32_t from = (uint32_t)made->text.len;
	buffer_add_slice(&made->text, text);
	made->block =
		grow(made->block, &made->room, (size_t)made->piece.blocks + 1, sizeof *made->block);
	made->block[made->piece.blocks++] =
		(struct block){ .at = { from, (uint32_t)made->text.len },
			.first = made->line,
			.last = made->line,
			.kind = (uint8_t)kind,
			.level = 1,
			.why = "made" };
	made->line += 1 + (int32_t)chance(2);
}

static void made_end(struct made *made)
{
	made->piece.block = made->block;
	made->piece.text = buffer_slice(&made->text);
	made->article = (struct article){ .title = { SLICE("made"), "made" },
		.name = SLICE("made.txt"),
		.path = SLICE("made.txt"),
		.pieces = 1,
		.first = &made->piece };
}

static void made_release(struct made *made)
{
	free(made->block);
	free(made->run);
	buffer_release(&made->text);
}

/* "para: some text", one block a line; '/' stands for a line feed. */
static void made_from(struct made *made, const char *written)
{
	*made = (struct made){ .line = 1 };
	for (const char *line = written; *line;) {
		size_t len = strcspn(line, "\n"), name = strcspn(line, ":");
		struct slice kind = { line, name };
		char text[512];
		enum block_kind k = 0;
		while (!slice_is(kind, block_kind_name(k)))
			k++;
		snprintf(text, sizeof text, "%.*s", (int)(len - name - 2), line + name + 2);
		for (char *at = text; *at; at++)
			if (*at == '/')
				*at = '\n';
		made_add(made, k, slice_of(text));
		line += len + (line[len] == '\n');
	}
	made_end(made);
}

static const char *const words[] = { "a", "reef", "harbour", "Ada", "Bo", "na\xc3\xafve", "日本",
	"潮の流れは速い", "e\xcc\x81\xcc\x82", "light\xc2\xadhouse\xc2\xadkeeper", "x\xe2\x80\x8by",
	"\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7", "שלום", "well-known",
	"unbreakableunbreakableunbreakableunbreakable", "tide\tpool", "7. x", "ﷺ", "\x01", "한국어",
	"." };

static void random_block(struct made *made, enum block_kind kind)
{
	struct buffer text = { 0 };
	bool lines = kind == BLOCK_code || kind == BLOCK_verse;
	for (uint32_t i = 1 + chance(40); i > 0; i--) {
		buffer_add_slice(&text, slice_of(words[chance(COUNT_OF(words))]));
		bool last = i == 1;
		if (!last && lines && chance(4) == 0)
			buffer_add(&text, "\n\n", 1 + chance(2));
		else if (!last)
			buffer_add_char(&text, ' ');
	}
	made_add(made, kind, buffer_slice(&text));
	buffer_release(&text);
}

/* Runs of any bytes, some of them links, as no format would make them either. */
static void random_runs(struct made *made)
{
	static const struct slice targets[] = { { "https://example.org/", 20 }, { "#here", 5 } };
	uint32_t at = chance(20);
	made->piece.link = targets;
	made->piece.links = COUNT_OF(targets);
	while (at < made->text.len) {
		const struct block *block = &made->block[piece_block_at(&made->piece, at)];
		uint32_t to = at + 1 + chance(12);
		made->run = grow(made->run, &made->run_room, (size_t)made->piece.runs + 1,
			sizeof *made->run);
		made->run[made->piece.runs++] =
			(struct text_run){ .at = { at, to < block->at.to ? to : block->at.to },
				.style = (uint8_t)chance(8),
				.link = chance(3) };
		at = to + chance(60);
	}
	made->piece.run = made->run;
}

static void made_random(struct made *made, uint32_t seed)
{
	chance_seed = seed * 2654435761u + 1;
	*made = (struct made){ .line = 1 };
	uint32_t blocks = 1 + chance(24);
	while (made->piece.blocks < blocks) {
		enum block_kind kind = (enum block_kind)chance(BLOCK_KINDS);
		for (uint32_t run = 1 + chance(4); run > 0; run--)
			random_block(made, kind);
	}
	made_end(made);
	if (seed % 2)
		random_runs(made);
	made->article.truncated = seed % 3 == 0;
}

static struct reading *made_read(const struct made *made, unsigned measure)
{
	struct reading *reading = reading_new(NULL, &made->article, 0);
	reading_measure(reading, measure, measure + measure % 5);
	reading_numbers(reading, (enum numbers)(measure % 3));
	return reading;
}

static void open_some_folds(struct reading *reading, uint32_t which)
{
	struct slot *slot = reading_slot(reading, 0);
	for (uint32_t i = 0; i < slot->folds; i++)
		slot->fold[i].open = which >> (i % 3) & 1;
}

/* ---- all rows of a reading */

struct walk {
	struct spot *spot;
	size_t room;
	uint32_t count;
};

static void walk_forward(struct walk *walk, struct reading *reading)
{
	struct spot spot = reading_spot(reading, (struct place){ 0 });
	*walk = (struct walk){ 0 };
	do {
		walk->spot =
			grow(walk->spot, &walk->room, (size_t)walk->count + 1, sizeof *walk->spot);
		walk->spot[walk->count++] = spot;
	} while (reading_step(reading, &spot, +1));
}

static bool same_spot(struct spot a, struct spot b)
{
	return a.piece == b.piece && a.block == b.block && a.row == b.row;
}

static void check_spot(struct spot found, struct spot wanted)
{
	if (!same_spot(found, wanted))
		fail_msg("wanted %u/%u/%d, found %u/%u/%d", wanted.piece, wanted.block, wanted.row,
			found.piece, found.block, found.row);
}

static void check_backward(const struct walk *walk, struct reading *reading)
{
	struct spot spot = reading_end(reading);
	for (uint32_t i = walk->count; i-- > 0;) {
		check_spot(spot, walk->spot[i]);
		assert_int_equal(reading_step(reading, &spot, -1), i > 0);
	}
}

/* The row that parts two rows of a table has the place of one above it. */
static bool parts_rows(struct reading *reading, struct slot *slot, struct spot spot)
{
	const struct laid *laid = slot_block(reading, slot, spot.block);
	return laid->part && spot.row > 0 &&
	       slot_row(reading, slot, spot).at.from == slot_row(reading, slot, spot).at.to;
}

/* The first row of text below the row of an open fold has the byte of that row: a place alone
 * leads to the fold. */
static void check_places(const struct walk *walk, struct reading *reading)
{
	struct slot *slot = reading_slot(reading, 0);
	for (uint32_t i = 0; i < walk->count; i++) {
		struct spot spot = walk->spot[i];
		const struct fold_run *fold = slot_fold(slot, spot.block);
		if (spot.row >= 0 && !fold && parts_rows(reading, slot, spot))
			continue;
		bool below = fold && fold->first == spot.block && spot.row == 1;
		struct spot wanted = { spot.piece, spot.block,
			spot.row < 0 || below ? 0 : spot.row };
		/* what is said below the last block has the place of its last row */
		wanted.row -= slot_below(reading, slot, spot);
		check_spot(reading_spot(reading, reading_place(reading, spot)), wanted);
	}
}

static void check_share(const struct walk *walk, struct reading *reading)
{
	double before = 0;
	for (uint32_t i = 0; i < walk->count; i++) {
		double share = reading_share(reading, walk->spot[i]);
		assert_true(share >= before && share <= 1);
		before = share;
	}
	assert_true(before == 1);
}

/* Calls EACH for made articles at widths from 1 to 120, with folds closed, open and mixed. */
static void for_readings(void (*each)(struct reading *))
{
	for (uint32_t seed = 1; seed <= 120; seed++) {
		struct made made;
		made_random(&made, seed);
		struct reading *reading = made_read(&made, seed);
		open_some_folds(reading, seed % 8);
		each(reading);
		reading_free(reading);
		made_release(&made);
	}
}

static void check_walk(struct reading *reading)
{
	struct walk walk;
	walk_forward(&walk, reading);
	check_backward(&walk, reading);
	check_places(&walk, reading);
	check_share(&walk, reading);
	free(walk.spot);
}

static void test_rows(void **state)
{
	(void)state;
	for_readings(check_walk);
}

static void test_row_table(void **state)
{
	static const struct {
		const char *written;
		bool open;
		const char *wanted; /* block and row of each: '-' a blank one */
	} rows[] = {
		{ "para: one two", false, "0:0" },
		{ "para: one two three four five", false, "0:0 0:1 0:2" }, /* at 10 columns */
		{ "para: one\npara: two", false, "0:0 - 1:0" },
		{ "para: one\nheading: two", false, "0:0 - - 1:0" },
		{ "code: one//two", false, "0:0 0:1 0:2" },
		{ "nav: one\nnav: two\npara: three", false, "0:0 - 2:0" },
		{ "para: one\nad: two\nteaser: three", false, "0:0 - 1:0" },
		{ "para: one\nad: two\nteaser: three", true, "0:0 - 1:0 1:1 - 2:0" },
		{ "nav: one", false, "0:0" },
		{ "nav: one", true, "0:0 0:1" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct made made;
		struct walk walk;
		struct buffer found = { 0 };
		chance_seed = 2;
		made_from(&made, rows[i].written);
		struct reading *reading = made_read(&made, 10);
		reading_slot(reading, 0);
		reading_fold_all(reading, rows[i].open);
		walk_forward(&walk, reading);
		for (uint32_t k = 0; k < walk.count; k++) {
			if (walk.spot[k].row < 0)
				buffer_print(&found, "%s-", k ? " " : "");
			else
				buffer_print(&found, "%s%u:%d", k ? " " : "", walk.spot[k].block,
					walk.spot[k].row);
		}
		assert_string_equal(found.at, rows[i].wanted);
		buffer_release(&found);
		free(walk.spot);
		reading_free(reading);
		made_release(&made);
	}
}

/* ---- movement */

static int height_of(const struct reading *reading)
{
	static const int heights[] = { 1, 2, 3, 7, 20, 60 };
	return heights[reading->measure % COUNT_OF(heights)];
}

/* The last page is full, unless the article is shorter. */
static uint32_t last_top(const struct walk *walk, int rows)
{
	return walk->count > (uint32_t)rows ? walk->count - (uint32_t)rows : 0;
}

static void check_scrolling(struct reading *reading)
{
	struct walk walk;
	int rows = height_of(reading);
	walk_forward(&walk, reading);
	uint32_t last = last_top(&walk, rows);
	for (uint32_t i = 0; i < last; i++) {
		check_spot(reading_top(reading, rows), walk.spot[i]);
		assert_false(reading_at_end(reading, rows));
		reading_scroll(reading, +1, rows);
	}
	for (uint32_t i = last; i-- > 0;) {
		reading_scroll(reading, -1, rows);
		check_spot(reading_top(reading, rows), walk.spot[i]);
	}
	reading_scroll(reading, -1, rows);
	check_spot(reading_top(reading, rows), walk.spot[0]);
	/* Far too far, both ways. */
	reading_scroll(reading, 1000000, rows);
	check_spot(reading_top(reading, rows), walk.spot[last]);
	assert_true(reading_at_end(reading, rows));
	reading_scroll(reading, +1, rows);
	check_spot(reading_top(reading, rows), walk.spot[last]);
	reading_scroll(reading, -1000000, rows);
	check_spot(reading_top(reading, rows), walk.spot[0]);
	free(walk.spot);
}

static void test_scrolling(void **state)
{
	(void)state;
	for_readings(check_scrolling);
}

static void check_jumps(struct reading *reading)
{
	struct walk walk;
	int rows = height_of(reading);
	walk_forward(&walk, reading);
	uint32_t last = last_top(&walk, rows);
	reading_to_end(reading, rows);
	check_spot(reading_top(reading, rows), walk.spot[last]);
	assert_true(reading_at_end(reading, rows));
	for (uint32_t i = 0; i < walk.count + 3; i++) {
		reading_to_row(reading, (int)i + 1, rows);
		check_spot(reading_top(reading, rows), walk.spot[i < last ? i : last]);
	}
	reading_to_share(reading, 1, rows);
	check_spot(reading_top(reading, rows), walk.spot[last]);
	for (int percent = 0; percent <= 120; percent += 10)
		reading_to_share(reading, percent / 100.0, rows);
	free(walk.spot);
}

static void test_jumps(void **state)
{
	(void)state;
	for_readings(check_jumps);
}

/* What is shown of a place is on the screen, and what was there already did not move. */
static void check_shown(struct reading *reading)
{
	struct walk walk;
	int rows = height_of(reading);
	walk_forward(&walk, reading);
	for (uint32_t i = 0; i < walk.count; i++) {
		struct place place = reading_place(reading, walk.spot[(i * 7) % walk.count]);
		struct spot wanted = reading_spot(reading, place);
		reading_show(reading, place, rows);
		struct spot top = reading_top(reading, rows), spot = top;
		int row = 0;
		while (row < rows && !same_spot(spot, wanted) && reading_step(reading, &spot, +1))
			row++;
		assert_true(row < rows);
		reading_show(reading, place, rows);
		check_spot(reading_top(reading, rows), top);
	}
	free(walk.spot);
}

static void test_show(void **state)
{
	(void)state;
	for_readings(check_shown);
}

/* Every paragraph's first row is met, in order, both ways. */
static void check_paragraphs(struct reading *reading)
{
	struct walk walk;
	walk_forward(&walk, reading);
	for (uint32_t i = 1; i < walk.count; i++) {
		if (walk.spot[i].row != 0)
			continue;
		assert_true(reading_paragraph(reading, +1));
		check_spot(reading_top(reading, 1), walk.spot[i]);
	}
	assert_false(reading_paragraph(reading, +1));
	for (uint32_t i = walk.count; i-- > 0;) {
		struct spot top = reading_top(reading, 1);
		if (walk.spot[i].row != 0 || same_spot(walk.spot[i], top))
			continue;
		assert_true(reading_paragraph(reading, -1));
		check_spot(reading_top(reading, 1), walk.spot[i]);
	}
	assert_false(reading_paragraph(reading, -1));
	free(walk.spot);
}

static void test_paragraphs(void **state)
{
	(void)state;
	for_readings(check_paragraphs);
}

/* Any widths in between, and back at the first the same row is on top. */
static void check_widths(struct reading *reading, struct spot wanted)
{
	unsigned measure = reading->measure, reach = reading->reach;
	for (uint32_t k = 1 + chance(5); k > 0; k--) {
		uint32_t columns = 1 + chance(120);
		reading_measure(reading, columns, columns + chance(20));
		reading_top(reading, 1 + (int)chance(30));
	}
	reading_measure(reading, measure, reach);
	check_spot(reading_top(reading, 1), wanted);
}

static void check_survival(struct reading *reading)
{
	struct walk walk;
	walk_forward(&walk, reading);
	reading->top = (struct place){ 0 };
	reading->lead = 0;
	for (uint32_t i = 0; i < walk.count; i++) {
		check_widths(reading, walk.spot[i]);
		reading_scroll(reading, +1, 1);
	}
	free(walk.spot);
	reading->lead = 0;
	for (uint32_t byte = 0; byte < reading->article->first->text.len; byte += 3) {
		reading->top = (struct place){ 0, byte };
		check_widths(reading, reading_top(reading, 1));
		assert_int_equal(reading->top.byte, byte);
	}
}

static void test_survival(void **state)
{
	(void)state;
	for_readings(check_survival);
}

/* A fold that is closed over the first row on the screen, and opened again. */
static void check_folds(struct reading *reading)
{
	struct walk open;
	reading_slot(reading, 0);
	reading_fold_all(reading, true);
	walk_forward(&open, reading);
	for (uint32_t i = 0; i < open.count; i++) {
		reading_to_row(reading, (int)i + 1, 1);
		reading_fold_all(reading, false);
		struct spot spot = reading_top(reading, 1);
		assert_true(spot.row <
			    (int32_t)slot_rows(reading, reading_slot(reading, 0), spot.block));
		reading_fold_all(reading, true);
		check_spot(reading_top(reading, 1), open.spot[i]);
	}
	free(open.spot);
}

static void test_folds(void **state)
{
	(void)state;
	for_readings(check_folds);
}

/* ---- mentions and hits */

static const char *const cast[] = { "Ada", "Bo" };

/* Every "Ada" and every "Bo" of the shown blocks. */
static struct mentions *made_mentions(const struct piece *piece)
{
	struct mentions *made = calloc(1, sizeof *made);
	assert_non_null(made);
	made->mention = ARENA_NEW(&made->arena, struct mention, piece->text.len + 1);
	made->actor = ARENA_NEW(&made->arena, struct actor, COUNT_OF(cast));
	made->actors = COUNT_OF(cast);
	for (uint32_t i = 0; i < COUNT_OF(cast); i++)
		made->actor[i] = (struct actor){ .key = slice_of(cast[i]),
			.name = slice_of(cast[i]),
			.first = NOWHERE,
			.last = NOWHERE };
	for (uint32_t at = 0; at < piece->text.len; at++) {
		struct slice rest = slice_cut(piece->text, at, piece->text.len);
		uint32_t who = 0;
		while (who < COUNT_OF(cast) && !slice_starts(rest, made->actor[who].name))
			who++;
		if (who == COUNT_OF(cast) ||
			!block_kind_shown(piece->block[piece_block_at(piece, at)].kind))
			continue;
		struct actor *actor = &made->actor[who];
		made->mention[made->count] = (struct mention){
			.at = { at, at + (uint32_t)actor->name.len },
			.actor = who,
			.before = actor->last,
			.next = NOWHERE,
		};
		if (actor->last != NOWHERE)
			made->mention[actor->last].next = made->count;
		else
			actor->first = made->count;
		actor->last = made->count++;
		actor->count++;
	}
	return made;
}

/* The places of ACTOR's mentions, all where it is NOWHERE. */
static void check_mentions(struct reading *reading, struct catalogue *catalogue, uint32_t actor)
{
	const struct slot *slot = reading_slot(reading, 0);
	const struct mentions *mentions = slot->mentions;
	struct place at = { 0 };
	struct spotted found;
	uint32_t number = 0, all;
	bool exact = false;
	for (uint32_t i = 0; i < mentions->count; i++) {
		if (actor != NOWHERE && slot_actor(slot, i) != actor)
			continue;
		assert_true(reading_mention(reading, catalogue, actor, at, exact, +1, 8, &found));
		assert_int_equal(found.place.byte, mentions->mention[i].at.from);
		number++;
		if (actor != NOWHERE)
			assert_int_equal(
				reading_mention_number(reading, actor, found.place, &all), number);
		at = found.place;
		exact = true;
	}
	assert_false(reading_mention(reading, catalogue, actor, at, exact, +1, 8, &found));
	at = (struct place){ 0, NOWHERE };
	for (uint32_t i = mentions->count; i-- > 0;) {
		if (actor != NOWHERE && slot_actor(slot, i) != actor)
			continue;
		assert_true(reading_mention(reading, catalogue, actor, at, true, -1, 8, &found));
		assert_int_equal(found.place.byte, mentions->mention[i].at.from);
		at = found.place;
	}
	assert_false(reading_mention(reading, catalogue, actor, at, true, -1, 8, &found));
}

static void check_all_mentions(struct reading *reading)
{
	struct catalogue catalogue;
	catalogue_init(&catalogue);
	struct slot *slot = reading_slot(reading, 0);
	slot_mentions(slot, made_mentions(slot->piece), &catalogue);
	check_mentions(reading, &catalogue, NOWHERE);
	for (uint32_t i = 0; i < catalogue.members; i++)
		check_mentions(reading, &catalogue, i);
	catalogue_release(&catalogue);
}

static void test_mentions(void **state)
{
	(void)state;
	for_readings(check_all_mentions);
}

/* A mention that is gone to is where the reader is, as long as it is on the screen. */
static void check_cursor(struct reading *reading)
{
	const struct piece *piece = reading->article->first;
	for (uint32_t i = 0; i < piece->blocks; i++) {
		bool exact;
		reading->here = (struct place){ 0, piece->block[i].at.from };
		reading->here_len = 1;
		reading_show(reading, reading->here, 5);
		struct place place = reading_cursor(reading, 5, &exact);
		assert_true(exact);
		assert_int_equal(place.byte, reading->here.byte);
		reading->here_len = 0;
		reading_cursor(reading, 5, &exact);
		assert_false(exact);
	}
}

static void test_cursor(void **state)
{
	(void)state;
	for_readings(check_cursor);
}

static bool is_open(struct reading *reading, uint32_t block)
{
	const struct fold_run *fold = slot_fold(reading_slot(reading, 0), block);
	return !fold || fold->open;
}

static void check_hits(struct reading *reading, struct finder *finder)
{
	const struct piece *piece = reading->article->first;
	struct place at = { 0 }, found;
	uint32_t number = 0, all;
	bool exact = false;
	for (uint32_t byte = 0; byte + 3 <= piece->text.len; byte++) {
		bool hit = memcmp(piece->text.at + byte, "Ada", 3) == 0;
		if (!hit || !is_open(reading, piece_block_at(piece, byte)))
			continue;
		assert_true(finder_step(finder, reading, at, exact, +1, 8, &found));
		assert_int_equal(found.byte, byte);
		assert_int_equal(finder_number(finder, reading, found, &all), ++number);
		at = found;
		exact = true;
	}
	assert_false(finder_step(finder, reading, at, exact, +1, 8, &found));
	assert_int_equal(finder->hits, number);
	at = (struct place){ 0, NOWHERE };
	for (; number > 0; number--) {
		assert_true(finder_step(finder, reading, at, true, -1, 8, &found));
		assert_int_equal(finder_number(finder, reading, found, &all), number);
		at = found;
	}
	assert_false(finder_step(finder, reading, at, true, -1, 8, &found));
}

static void check_finder(struct reading *reading)
{
	struct finder finder = { 0 };
	struct place found;
	uint32_t all;
	assert_false(finder_step(&finder, reading, (struct place){ 0 }, false, +1, 8, &found));
	finder_type(&finder, SLICE("Ada"));
	check_hits(reading, &finder);
	reading_fold_all(reading, true);
	finder.counted = false;
	check_hits(reading, &finder);
	finder_type(&finder, SLICE("nowhere to be found"));
	assert_int_equal(finder_number(&finder, reading, (struct place){ 0 }, &all), 0);
	assert_int_equal(all, 0);
	finder_type(&finder, SLICE(""));
	assert_false(finder_active(&finder));
	free(finder.hit);
	buffer_release(&finder.typed);
	arena_release(&finder.arena);
}

static void test_finder(void **state)
{
	(void)state;
	for_readings(check_finder);
}

/* ---- frames */

/* Every glyph has all of its cells, and no cell is without one. */
static void check_frame(const struct frame *frame)
{
	for (int row = 0; row < frame->rows; row++) {
		const struct cell *cell = frame->cell + (ptrdiff_t)row * frame->cols;
		for (int col = 0; col < frame->cols;) {
			int width = cell[col].width;
			assert_true(width >= 1 && col + width <= frame->cols);
			assert_int_equal(
				text_columns((struct slice){ cell[col].at, cell[col].len }), width);
			for (int i = 1; i < width; i++)
				assert_int_equal(cell[col + i].width, 0);
			col += width;
		}
	}
	assert_true(frame->cursor_row >= -1 && frame->cursor_row < frame->rows);
	assert_true(frame->cursor_col >= -1 && frame->cursor_col < frame->cols);
}

struct stroke {
	enum {
		END,
		TEXT,
		CUT,
		FILL
	} how;
	struct area area;
	int row, col;
	const char *text;
};

static int draw_stroke(struct frame *frame, const struct stroke *stroke)
{
	struct slice text = slice_of(stroke->text);
	if (stroke->how == FILL)
		frame_fill(frame, stroke->area, STYLE_text);
	if (stroke->how == TEXT)
		return frame_text(frame, stroke->area, stroke->row, stroke->col, STYLE_text, text);
	if (stroke->how == CUT)
		return frame_cut(frame, stroke->area, stroke->row, stroke->col, STYLE_text, text);
	return 0;
}

static void test_frames(void **state)
{
	static const struct {
		struct stroke stroke[3];
		const char *wanted; /* of a frame of 2 rows and 6 columns */
	} rows[] = {
		{ { { TEXT, { 0, 0, 2, 6 }, 0, 0, "tide" } }, "tide\n\n" },
		{ { { TEXT, { 0, 0, 2, 6 }, 1, 3, "tide" } }, "\n   tid\n" },
		{ { { TEXT, { 0, 0, 2, 6 }, 1, 6, "tide" } }, "\n\n" },
		{ { { TEXT, { 0, 0, 2, 6 }, 2, 0, "tide" } }, "\n\n" },
		{ { { TEXT, { 0, 1, 1, 3 }, 0, 1, "tide" } }, " tid\n\n" },
		{ { { TEXT, { 0, 1, 1, 3 }, 1, 1, "tide" } }, "\n\n" }, /* below the area */
		{ { { TEXT, { 0, 4, 1, 9 }, 0, 4, "tide" } },
			"    ti\n\n" }, /* area past the frame */
		{ { { TEXT, { 0, 0, 2, 6 }, 0, 3, "日本" } }, "   日\n\n" },
		{ { { TEXT, { 0, 0, 2, 5 }, 0, 4, "日" } }, "\n\n" },
		{ { { CUT, { 0, 0, 2, 6 }, 0, 0, "harbour" } }, "harbo…\n\n" },
		{ { { CUT, { 0, 0, 2, 6 }, 0, 0, "harbou" } }, "harbou\n\n" },
		{ { { CUT, { 0, 0, 2, 6 }, 0, 0, "日本日本" } }, "日本…\n\n" },
		{ { { CUT, { 0, 0, 2, 6 }, 0, 0, "日本日" } }, "日本日\n\n" },
		{ { { CUT, { 0, 0, 2, 6 }, 0, 5, "tide" } }, "     …\n\n" },
		{ { { CUT, { 0, 0, 2, 6 }, 0, 6, "tide" } }, "\n\n" },
		/* either half of a wide glyph drawn over leaves a blank for the other */
		{ { { TEXT, { 0, 0, 2, 6 }, 0, 0, "日本" }, { TEXT, { 0, 0, 2, 6 }, 0, 1, "x" } },
			" x本\n\n" },
		{ { { TEXT, { 0, 0, 2, 6 }, 0, 0, "日本" }, { TEXT, { 0, 0, 2, 6 }, 0, 2, "x" } },
			"日x\n\n" },
		{ { { TEXT, { 0, 0, 2, 6 }, 0, 0, "日本" }, { TEXT, { 0, 0, 2, 6 }, 0, 1, "海" } },
			" 海\n\n" },
		{ { { TEXT, { 0, 0, 2, 6 }, 0, 1, "日本" }, { FILL, { 0, 2, 2, 2 }, 0, 0, "" } },
			"\n\n" },
		{ { { TEXT, { 0, 0, 2, 6 }, 0, 0, "日x海" }, { FILL, { 0, 2, 1, 1 }, 0, 0, "" } },
			"日 海\n\n" },
		/* controls and bad bytes are made safe */
		{ { { TEXT, { 0, 0, 2, 6 }, 0, 0, "a\x1b[b" } }, "a␛[b\n\n" },
		{ { { TEXT, { 0, 0, 2, 6 }, 0, 0, "a\xf0\x9f" } }, "a\xef\xbf\xbd\n\n" },
		{ { { CUT, { 0, 0, 2, 6 }, 0, 0, "\xff\xfe" } }, "\xef\xbf\xbd\xef\xbf\xbd\n\n" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct arena arena;
		struct frame frame;
		struct buffer found = { 0 };
		arena_init(&arena);
		frame_make(&frame, &arena, 2, 6);
		for (int k = 0; k < 3; k++)
			draw_stroke(&frame, &rows[i].stroke[k]);
		check_frame(&frame);
		frame_dump(&frame, &found);
		if (strcmp(found.at, rows[i].wanted) != 0)
			fail_msg("row %zu: wanted\n%sfound\n%s", i, rows[i].wanted, found.at);
		buffer_release(&found);
		arena_release(&arena);
	}
}

static void test_frames_random(void **state)
{
	(void)state;
	chance_seed = 99;
	for (int turn = 0; turn < 200; turn++) {
		struct arena arena;
		struct frame frame;
		arena_init(&arena);
		int rows = 1 + (int)chance(5), cols = 1 + (int)chance(20);
		frame_make(&frame, &arena, rows, cols);
		for (int i = 0; i < 30; i++) {
			struct stroke stroke = { .how = TEXT + (int)chance(3),
				.area = { (int)chance(6), (int)chance(24), (int)chance(8),
					(int)chance(30) },
				.row = (int)chance(8) - 1,
				.col = (int)chance(30) - 2,
				.text = words[chance(COUNT_OF(words))] };
			if (stroke.col < stroke.area.col)
				stroke.col = stroke.area.col;
			int used = draw_stroke(&frame, &stroke);
			assert_true(used >= 0 && used <= stroke.area.cols);
			frame_style(&frame, stroke.area, stroke.row, STYLE_bar);
			check_frame(&frame);
		}
		arena_release(&arena);
	}
}

static void test_styles_dump(void **state)
{
	struct arena arena;
	struct frame frame;
	struct buffer found = { 0 };
	(void)state;
	arena_init(&arena);
	frame_make(&frame, &arena, 1, 5);
	frame_text(&frame, frame_area(&frame), 0, 1, 1, SLICE("日"));
	frame_text(&frame, frame_area(&frame), 0, 4, 2, SLICE("x"));
	frame_dump_styles(&frame, &found);
	assert_string_equal(found.at, " 日 x\n.aa.b\n");
	buffer_release(&found);
	arena_release(&arena);
}

/* ---- a workspace */

struct desk {
	struct config config;
	struct catalogue catalogue;
	struct workspace ws;
};

static const char article_text[] =
	"The tide at the reef\n\nAda Reed and Bo Winter met in Paris on Tuesday. The 日本 "
	"delegation "
	"of Japan spoke for an hour; e\xcc\x81 and \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7 "
	"too."
	"\n\nIsrael and Iran sent nobody, said Ada Reed. Iran answered later.\n\nRead more\n";

static void desk_open(struct desk *desk, const char *text)
{
	static const struct config_paths paths = { .theme_dir = "/nowhere" };
	struct err err = { 0 };
	config_load(&desk->config, &paths);
	catalogue_init(&desk->catalogue);
	workspace_init(&desk->ws, &desk->config, &desk->catalogue);
	desk->ws.paths = &paths;
	for (int i = 0; i < 30; i++)
		catalogue_add(&desk->catalogue, i % 2 ? "folder/日本のtide.txt" : "b\xff.txt");
	catalogue_broken(&desk->catalogue, 3, "folder/日本のtide.txt: Permission denied");
	if (text) {
		struct article *article = intake_from("tide.txt", slice_of(text),
			(struct article_options){ .whole = true }, &err);
		assert_non_null(article);
		workspace_open(
			&desk->ws, article, mentions_find(article->first, NULL, SLICE("")), 0);
	}
	workspace_list(&desk->ws);
}

static void desk_close(struct desk *desk)
{
	workspace_release(&desk->ws);
	catalogue_release(&desk->catalogue);
	config_release(&desk->config);
}

static void desk_draw(struct desk *desk)
{
	struct arena arena;
	struct frame frame;
	arena_init(&arena);
	frame_make(&frame, &arena, desk->ws.rows, desk->ws.cols);
	workspace_draw(&desk->ws, &frame);
	check_frame(&frame);
	arena_release(&arena);
}

/* ---- layout */

static bool inside(struct area a, struct area b)
{
	return a.row >= b.row && a.col >= b.col && a.rows >= 1 && a.cols >= 1 &&
	       a.row + a.rows <= b.row + b.rows && a.col + a.cols <= b.col + b.cols;
}

static bool overlap(struct area a, struct area b)
{
	return a.row < b.row + b.rows && b.row < a.row + a.rows && a.col < b.col + b.cols &&
	       b.col < a.col + a.cols;
}

static void check_panes(const struct layout *layout)
{
	bool list = layout->shown[PANE_LIST], reader = layout->shown[PANE_READER];
	bool sidebar = layout->shown[PANE_SIDEBAR];
	const struct area *pane = layout->pane;
	for (int i = 0; i < PANES; i++)
		assert_true(!layout->shown[i] || inside(pane[i], layout->body));
	assert_true(list || reader || sidebar);
	assert_false(list && reader && overlap(pane[PANE_LIST], pane[PANE_READER]));
	assert_false(list && sidebar && overlap(pane[PANE_LIST], pane[PANE_SIDEBAR]));
	if (sidebar && !layout->sidebar_over)
		assert_false(reader && overlap(pane[PANE_READER], pane[PANE_SIDEBAR]));
	if (reader && (list || (sidebar && !layout->sidebar_over)))
		assert_true(pane[PANE_READER].cols >= 38);
	if (layout->preview.rows) {
		assert_true(inside(layout->preview, layout->body));
		assert_false(overlap(layout->preview, pane[PANE_LIST]));
	}
	if (!reader)
		return;
	assert_true(layout->measure >= 1 && layout->text_col >= pane[PANE_READER].col);
	assert_true(layout->text_col + (int)layout->measure <=
		    pane[PANE_READER].col + pane[PANE_READER].cols);
}

static void check_layout(const struct workspace *ws)
{
	struct layout layout;
	struct area screen = { 0, 0, ws->rows, ws->cols };
	workspace_layout(ws, &layout);
	assert_int_equal(layout.too_small, ws->rows < 5 || ws->cols < 20);
	assert_true(workspace_reader_rows(ws) >= 1);
	if (layout.too_small)
		return;
	assert_true(inside(layout.bar, screen));
	assert_true(inside(layout.body, screen));
	assert_true(inside(layout.status, screen));
	assert_false(overlap(layout.bar, layout.body));
	assert_false(overlap(layout.body, layout.status));
	if (layout.rule.rows) {
		assert_true(inside(layout.rule, screen));
		assert_false(overlap(layout.rule, layout.body));
		assert_false(overlap(layout.rule, layout.status));
	}
	check_panes(&layout);
}

/* Every size with every focus and wish of the user. */
static void check_sizes(struct workspace *ws)
{
	for (ws->cols = 1; ws->cols <= 260; ws->cols++) {
		for (ws->rows = 1; ws->rows <= 60; ws->rows++) {
			check_layout(ws);
		}
	}
}

static void test_layout(void **state)
{
	struct desk desk;
	struct workspace *ws = &desk.ws;
	(void)state;
	for (int open = 0; open < 2; open++) {
		desk_open(&desk, open ? article_text : NULL);
		for (unsigned way = 0; way < PANES * 3 * 3 * 2; way++) {
			ws->focus = way % PANES;
			ws->list_wish = way / PANES % 3;
			ws->sidebar_wish = way / PANES / 3 % 3;
			ws->zoomed = way / PANES / 9;
			check_sizes(ws);
		}
		desk_close(&desk);
	}
}

/* Panes that were made much wider or narrower, and odd options. */
static void test_layout_widened(void **state)
{
	static const int more[] = { -1000, -9, 9, 1000 };
	struct desk desk;
	struct workspace *ws = &desk.ws;
	(void)state;
	desk_open(&desk, article_text);
	desk.config.options.list_from = desk.config.options.sidebar_from = 40;
	for (size_t i = 0; i < COUNT_OF(more); i++) {
		for (size_t k = 0; k < COUNT_OF(more); k++) {
			ws->list_more = more[i];
			ws->sidebar_more = more[k];
			check_sizes(ws);
		}
	}
	desk_close(&desk);
}

/* "80: reader+sidebar" at the widths where something changes. */
static void test_thresholds(void **state)
{
	static const struct {
		int cols;
		bool list, sidebar;
		int list_cols, sidebar_cols;
	} rows[] = {
		{ 71, false, false, 0, 0 },
		{ 72, false, true, 0, 20 },
		{ 109, false, true, 0, 20 },
		{ 110, true, true, 27, 25 },
		{ 179, true, true, 27, 25 },
		{ 180, true, true, 40, 36 },
	};
	struct desk desk;
	struct layout layout;
	(void)state;
	desk_open(&desk, article_text);
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		desk.ws.cols = rows[i].cols;
		workspace_layout(&desk.ws, &layout);
		assert_true(layout.shown[PANE_READER]);
		assert_int_equal(layout.shown[PANE_LIST], rows[i].list);
		assert_int_equal(layout.shown[PANE_SIDEBAR], rows[i].sidebar);
		if (rows[i].list)
			assert_int_equal(layout.pane[PANE_LIST].cols, rows[i].list_cols);
		if (rows[i].sidebar)
			assert_int_equal(layout.pane[PANE_SIDEBAR].cols, rows[i].sidebar_cols);
	}
	desk_close(&desk);
}

/* ---- drawing all of it */

static void set_way(struct desk *desk, unsigned way)
{
	struct workspace *ws = &desk->ws;
	ws->focus = way % PANES;
	ws->overlay = way / PANES % 6 > 3 ? OVERLAY_NONE : way / PANES % 6;
	ws->zoomed = way % 7 == 3;
	ws->actor = way % 2 && desk->catalogue.members ? way % desk->catalogue.members : NOWHERE;
	ws->overlay_top = way % 5 ? 0 : NOWHERE / 2;
	if (way % 4 == 1)
		prompt_open(&ws->prompt, PROMPT_NONE + 1 + way % 5, SLICE("日本 and the reef"));
	else
		prompt_close(&ws->prompt);
	if (way % 4 == 1)
		prompt_complete(ws, way % 3 ? 1 : -1);
	if (way % 3 == 0)
		workspace_say(ws, false, "日本 %300s", "…");
	else
		ws->message[0] = '\0';
	finder_type(&ws->finder, way % 3 == 1 ? SLICE("i") : SLICE(""));
	ws->pending.keys = way % 5 == 2;
	ws->pending.key[0] = 'g';
}

static void draw_sizes(const char *text)
{
	struct desk desk;
	unsigned way = 0;
	desk_open(&desk, text);
	for (desk.ws.cols = 1; desk.ws.cols < 200; desk.ws.cols += 1 + desk.ws.cols / 12) {
		for (desk.ws.rows = 1; desk.ws.rows < 50; desk.ws.rows += 1 + desk.ws.rows / 4) {
			for (int i = 0; i < 5; i++) {
				set_way(&desk, way++);
				desk_draw(&desk);
			}
		}
	}
	desk_close(&desk);
}

static void test_drawing(void **state)
{
	(void)state;
	draw_sizes(article_text);
	draw_sizes(NULL);
}

/* A message that is longer than there is room for is cut at a letter. */
static void test_messages(void **state)
{
	struct desk desk;
	(void)state;
	desk_open(&desk, NULL);
	for (int blanks = 0; blanks < 8; blanks++) {
		char text[400] = "       ";
		memset(text + blanks, '\0', 1);
		while (strlen(text) < 380)
			strcat(text, "日");
		workspace_say(&desk.ws, true, "%s", text);
		desk.ws.cols = 300;
		desk_draw(&desk);
		desk.ws.overlay = OVERLAY_MESSAGES;
		desk_draw(&desk);
		desk.ws.overlay = OVERLAY_NONE;
	}
	desk_close(&desk);
}

/* ---- a huge article, in pieces */

/* Lines of a huge article, with stretches of nothing that are longer than a piece. */
static void huge_text(struct buffer *text)
{
	enum {
		HOLE = 600000,
		LINES = 12000
	};
	for (int hole = 0; hole < 3; hole++) {
		for (int i = 0; i < HOLE; i++)
			buffer_add_char(text, '\n');
		for (int i = 0; hole < 2 && i < LINES; i++)
			buffer_print(text, "Line %d of the log%s\n\n", i,
				i % 1000 == 7 ? ", with a needle" : "");
	}
}

static void check_huge(struct desk *desk)
{
	struct reading *reading = desk->ws.reading;
	struct workspace *ws = &desk->ws;
	struct walk walk;
	int rows = workspace_reader_rows(ws);
	assert_true(reading->article->pieces > 4);
	walk_forward(&walk, reading);
	check_backward(&walk, reading);
	for (int percent = 0; percent <= 100; percent += 5) {
		reading_to_share(reading, percent / 100.0, rows);
		desk_draw(desk);
		reading_scroll(reading, +rows, rows);
		desk_draw(desk);
		reading_scroll(reading, -3 * rows, rows);
		desk_draw(desk);
	}
	reading_to_end(reading, rows);
	desk_draw(desk);
	assert_true(reading_at_end(reading, rows));
	/* A place that was kept of a file that got shorter since. */
	struct spot last = reading_top(reading, rows);
	reading->top = (struct place){ reading->article->pieces + 3, 77 };
	reading->lead = 0;
	check_spot(reading_top(reading, rows), last);
	desk_draw(desk);
	reading_scroll(reading, -1, rows);
	assert_false(reading_at_end(reading, rows));
	free(walk.spot);
}

static void check_huge_hits(struct desk *desk)
{
	struct finder *finder = &desk->ws.finder;
	struct reading *reading = desk->ws.reading;
	struct place at = { 0 }, found;
	int hits = 0;
	finder_type(finder, SLICE("needle"));
	while (finder_step(finder, reading, at, hits > 0, +1, 64, &found)) {
		assert_true(found.piece > at.piece || found.byte > at.byte);
		at = found;
		hits++;
	}
	assert_int_equal(hits, 24);
	at = (struct place){ reading->article->pieces - 1, NOWHERE };
	while (finder_step(finder, reading, at, true, -1, 64, &found)) {
		assert_true(found.piece < at.piece || found.byte < at.byte);
		at = found;
		hits--;
	}
	assert_int_equal(hits, 0);
}

static void test_huge(void **state)
{
	struct desk desk;
	struct buffer text = { 0 };
	(void)state;
	huge_text(&text);
	desk_open(&desk, text.at);
	check_huge(&desk);
	check_huge_hits(&desk);
	desk_close(&desk);
	buffer_release(&text);
}

/* ---- lists */

static void test_list_rows(void **state)
{
	static const struct {
		struct rows rows;
		int by, height;
		uint32_t cursor, top;
	} table[] = {
		{ { 10, 0, 0 }, +1, 4, 1, 0 },
		{ { 10, 3, 0 }, +1, 4, 4, 1 },
		{ { 10, 4, 4 }, -1, 4, 3, 3 },
		{ { 10, 0, 0 }, -1, 4, 0, 0 },
		{ { 10, 0, 0 }, INT32_MAX, 4, 9, 6 },
		{ { 10, 9, 6 }, -INT32_MAX, 4, 0, 0 },
		{ { 10, 9, 9 }, 0, 4, 9, 6 },
		{ { 10, 5, 2 }, 0, 0, 5, 5 },
		{ { 0, 0, 0 }, +1, 4, 0, 0 },
		{ { 3, 2, 0 }, +1, 40, 2, 0 },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(table); i++) {
		struct rows rows = table[i].rows;
		rows_move(&rows, table[i].by);
		rows_show(&rows, table[i].height);
		assert_int_equal(rows.cursor, table[i].cursor);
		assert_int_equal(rows.top, table[i].top);
	}
}

static void test_list_keeps_cursor(void **state)
{
	struct desk desk;
	(void)state;
	desk_open(&desk, NULL);
	desk.ws.list.rows.cursor = 7;
	uint32_t entry = workspace_entry(&desk.ws);
	desk.ws.list.reverse = true;
	workspace_list(&desk.ws);
	assert_int_equal(workspace_entry(&desk.ws), entry);
	buffer_add_slice(&desk.ws.list.filter, SLICE("no such name"));
	workspace_list(&desk.ws);
	assert_int_equal(workspace_entry(&desk.ws), NOWHERE);
	desk_draw(&desk);
	desk_close(&desk);
}

/* ---- prompts */

static void type(struct workspace *ws, const char *keys)
{
	struct slice text = slice_of(keys);
	key_code key;
	size_t len;
	while (text.len) {
		assert_true(key_parse(text, &key, &len));
		prompt_key(ws, key);
		text = slice_trim(slice_cut(text, len, text.len));
	}
}

static void test_prompt(void **state)
{
	static const struct {
		const char *start, *keys, *wanted; /* '|' is the cursor */
	} rows[] = {
		{ "", "a b c", "abc|" },
		{ "", "é 日 x", "é日x|" },
		{ "é日x", "BS BS", "é|" },
		{ "é日x", "Left Left BS", "|日x" },
		{ "é日x", "Left Left Del", "é|x" },
		{ "é日x", "C-a 海", "海|é日x" },
		{ "é日x", "C-a C-f C-k", "é|" },
		{ "é日x", "Home Right Right C-u", "|x" },
		{ "é日x", "C-b C-b C-b C-b C-b Right", "é|日x" },
		{ "é日x", "C-e C-f Right", "é日x|" },
		{ "one 日本  ", "C-w", "one |" },
		{ "one 日本", "C-w C-w C-w", "|" },
		{ "one", "Home BS C-w C-u C-h", "|one" },
		{ "one", "Del C-k", "one|" },
		{ "", "BS Del C-k C-u C-w Left Right 👩", "👩|" },
		{ "👩‍👧", "BS", "👩‍|" },
	};
	struct desk desk;
	(void)state;
	desk_open(&desk, NULL);
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct prompt *prompt = &desk.ws.prompt;
		struct buffer found = { 0 };
		prompt_open(prompt, PROMPT_FIND, slice_of(rows[i].start));
		type(&desk.ws, rows[i].keys);
		struct slice text = buffer_slice(&prompt->text);
		buffer_add_slice(&found, slice_cut(text, 0, prompt->cursor));
		buffer_add_char(&found, '|');
		buffer_add_slice(&found, slice_cut(text, prompt->cursor, text.len));
		if (strcmp(found.at, rows[i].wanted) != 0)
			fail_msg("row %zu: wanted %s, found %s", i, rows[i].wanted, found.at);
		buffer_release(&found);
	}
	assert_false(prompt_key(&desk.ws, NAMED_UP));
	prompt_close(&desk.ws.prompt);
	desk_close(&desk);
}

static void test_completion(void **state)
{
	static const struct {
		enum prompt_kind kind;
		const char *start;
		int tabs; /* below 0: backwards */
		const char *wanted;
	} rows[] = {
		{ PROMPT_COMMAND, "next-men", 1, "next-mention" },
		{ PROMPT_COMMAND, "NEXT-MEN", 1, "next-mention" },
		{ PROMPT_COMMAND, "zzz", 1, "zzz" },
		{ PROMPT_COMMAND, "zzz", -1, "zzz" },
		{ PROMPT_COMMAND, "set words", 1, "set words-per-minute" },
		{ PROMPT_COMMAND, "set zzz", 1, "set zzz" },
		{ PROMPT_COMMAND, "zzz set", 1, "zzz set" },
		{ PROMPT_FIND, "ira", 1, "Iran" },
		{ PROMPT_FIND, "i", 1, "Iran" }, /* most mentioned first, around and around */
		{ PROMPT_FIND, "i", 2, "Israel" },
		{ PROMPT_FIND, "i", 3, "Iran" },
		{ PROMPT_FIND, "i", -1, "Israel" },
		{ PROMPT_FIND, "i", -2, "Iran" },
	};
	struct desk desk;
	(void)state;
	desk_open(&desk, article_text);
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		prompt_open(&desk.ws.prompt, rows[i].kind, slice_of(rows[i].start));
		for (int k = 0; k < abs(rows[i].tabs); k++)
			prompt_key(&desk.ws, rows[i].tabs > 0 ? NAMED_TAB : NAMED_TAB | KEY_SHIFT);
		assert_string_equal(desk.ws.prompt.text.at, rows[i].wanted);
		assert_int_equal(desk.ws.prompt.cursor, desk.ws.prompt.text.len);
	}
	prompt_close(&desk.ws.prompt);
	desk_close(&desk);
}

/* A text that was pasted, of any length, stays one that can be drawn at once. */
static void test_long_prompt(void **state)
{
	struct desk desk;
	(void)state;
	desk_open(&desk, NULL);
	prompt_open(&desk.ws.prompt, PROMPT_FIND, SLICE(""));
	for (int i = 0; i < 20000; i++)
		prompt_key(&desk.ws, i % 2 ? 0x6d77 : 'x');
	assert_true(desk.ws.prompt.text.len < 2000);
	desk_draw(&desk);
	type(&desk.ws, "BS y");
	assert_int_equal(desk.ws.prompt.text.at[desk.ws.prompt.text.len - 1], 'y');
	desk_close(&desk);
}

static int set_home(void **state)
{
	(void)state;
	return setenv("HOME", "/nowhere", 1) || setenv("XDG_CONFIG_HOME", "/nowhere", 1);
}

int main(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_row_table),
		cmocka_unit_test(test_scrolling),
		cmocka_unit_test(test_jumps),
		cmocka_unit_test(test_show),
		cmocka_unit_test(test_paragraphs),
		cmocka_unit_test(test_survival),
		cmocka_unit_test(test_folds),
		cmocka_unit_test(test_mentions),
		cmocka_unit_test(test_cursor),
		cmocka_unit_test(test_finder),
		cmocka_unit_test(test_frames),
		cmocka_unit_test(test_frames_random),
		cmocka_unit_test(test_styles_dump),
		cmocka_unit_test(test_layout),
		cmocka_unit_test(test_layout_widened),
		cmocka_unit_test(test_thresholds),
		cmocka_unit_test(test_drawing),
		cmocka_unit_test(test_messages),
		cmocka_unit_test(test_huge),
		cmocka_unit_test(test_list_rows),
		cmocka_unit_test(test_list_keeps_cursor),
		cmocka_unit_test(test_prompt),
		cmocka_unit_test(test_completion),
		cmocka_unit_test(test_long_prompt),
	};
	return cmocka_run_group_tests_name("view", tests, set_home, NULL);
}
