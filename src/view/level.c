/* Blocks of versions beside each other: which they are, their rows, and what is folded. */
#include "view/level.h"

#include "view/draw.h"

#include <stdlib.h>
#include <string.h>

/* ---- blocks of versions */

static uint32_t counterpart(const struct spread *spread, uint32_t sentence)
{
	const struct version_sentence *version = &spread->found->versions->sentence[LEFT][sentence];
	return version->change == CHANGE_MOVED ? NOWHERE : version->partner;
}

/* Leaves in PARTNER the right block of each left one, in rising order; NOWHERE where none is. */
static void find_partners(const struct spread *spread, uint32_t *partner, uint32_t blocks)
{
	const struct side *left = spread->found->side[LEFT], *right = spread->found->side[RIGHT];
	uint32_t next = 0;
	for (uint32_t i = 0; i < blocks; i++)
		partner[i] = NOWHERE;
	for (uint32_t i = 0; i < left->sentences; i++) {
		uint32_t other = counterpart(spread, i), block = left->sentence[i].block;
		if (other == NOWHERE || partner[block] != NOWHERE ||
			right->sentence[other].block < next)
			continue;
		partner[block] = right->sentence[other].block;
		next = partner[block] + 1;
	}
}

static void add_pair(struct spread *spread, uint32_t left, uint32_t right)
{
	struct level *level = &spread->level;
	level->pair[level->pairs++] = (struct block_pair){ { left, right } };
}

/* Blocks without a partner between two that have one stand beside each other in their order. */
static void zip(
	struct spread *spread, uint32_t left, uint32_t left_end, uint32_t right, uint32_t right_end)
{
	while (left < left_end || right < right_end) {
		add_pair(spread, left < left_end ? left : NOWHERE,
			right < right_end ? right : NOWHERE);
		left += left < left_end;
		right += right < right_end;
	}
}

static void pair_blocks(struct spread *spread)
{
	uint32_t lefts = spread->found->side[LEFT]->piece->blocks;
	uint32_t rights = spread->found->side[RIGHT]->piece->blocks, left = 0, right = 0;
	uint32_t *partner = calloc((size_t)lefts + 1, sizeof *partner);
	spread->level.pair = calloc((size_t)lefts + rights + 1, sizeof(struct block_pair));
	if (!partner || !spread->level.pair)
		base_fatal("out of memory");
	find_partners(spread, partner, lefts);
	for (uint32_t i = 0; i < lefts; i++) {
		if (partner[i] == NOWHERE)
			continue;
		zip(spread, left, i, right, partner[i]);
		add_pair(spread, i, partner[i]);
		left = i + 1;
		right = partner[i] + 1;
	}
	zip(spread, left, lefts, right, rights);
	free(partner);
}

/* Each block is in a pair. */
static void number_blocks(struct spread *spread, unsigned which)
{
	struct level *level = &spread->level;
	uint32_t *of = calloc(spread->found->side[which]->piece->blocks + 1, sizeof *of);
	if (!of)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < level->pairs; i++)
		if (level->pair[i].block[which] != NOWHERE)
			of[level->pair[i].block[which]] = i;
	level->pair_of[which] = of;
}

/* ---- stretches */

enum {
	STRETCH_LEAST = 3, /* fewer pairs than that are shown */
	AROUND = 1         /* pairs beside a change that are shown too */
};

static void note_changes(const struct spread *spread, unsigned which, uint8_t *same)
{
	const struct side *side = spread->found->side[which];
	for (uint32_t i = 0; i < side->sentences; i++)
		same[side->sentence[i].block] = 1;
	for (uint32_t i = 0; i < side->sentences; i++)
		if (spread_mark(spread, which, i) != ' ')
			same[side->sentence[i].block] = 0;
}

/* Pairs that have sentences on both sides, of which none was changed. */
static void find_same(const struct spread *spread, uint8_t *same)
{
	for (unsigned which = 0; which < SIDES; which++) {
		uint8_t *of_block = calloc(spread->found->side[which]->piece->blocks + 1, 1);
		if (!of_block)
			base_fatal("out of memory");
		note_changes(spread, which, of_block);
		for (uint32_t i = 0; i < spread->level.pairs; i++) {
			uint32_t block = spread->level.pair[i].block[which];
			same[i] &= block != NOWHERE && of_block[block];
		}
		free(of_block);
	}
}

static void add_stretch(struct level *level, uint32_t first, uint32_t end)
{
	if (first == end)
		return;
	first += AROUND;
	end -= end < level->pairs ? AROUND : 0;
	if (end < first + STRETCH_LEAST)
		return;
	level->stretch[level->stretches++] = (struct stretch){ first, end, false };
}

/* The first pair stays, since it says which article this is. */
static void find_stretches(struct spread *spread)
{
	struct level *level = &spread->level;
	uint8_t *same = malloc((size_t)level->pairs + 1);
	level->stretch = calloc(level->pairs / STRETCH_LEAST + 1, sizeof *level->stretch);
	if (!same || !level->stretch)
		base_fatal("out of memory");
	memset(same, 1, level->pairs);
	find_same(spread, same);
	for (uint32_t i = 0, end; i < level->pairs; i = end + 1) {
		for (end = i; end < level->pairs && same[end]; end++)
			;
		add_stretch(level, i, end);
	}
	free(same);
}

static struct stretch *stretch_of(const struct spread *spread, uint32_t pair)
{
	for (uint32_t i = 0; i < spread->level.stretches; i++) {
		struct stretch *stretch = &spread->level.stretch[i];
		if (pair >= stretch->first && pair < stretch->end)
			return stretch;
	}
	return NULL;
}

static const struct stretch *closed_at(const struct spread *spread, uint32_t pair)
{
	const struct stretch *stretch = stretch_of(spread, pair);
	return stretch && !stretch->open ? stretch : NULL;
}

void level_make(struct spread *spread)
{
	spread->level.gone = NOWHERE;
	pair_blocks(spread);
	number_blocks(spread, LEFT);
	number_blocks(spread, RIGHT);
	find_stretches(spread);
}

void level_release(struct level *level)
{
	free(level->pair);
	free(level->stretch);
	for (unsigned i = 0; i < SIDES; i++)
		free(level->pair_of[i]);
}

/* Of a huge article only the first piece is compared: behind it each side stands alone. */
bool level_shown(const struct spread *spread)
{
	const struct reading *active = spread->reading[spread->active];
	bool here = active->here_len || active->marked;
	return spread->sync == SYNC_ROWS && spread->level.pairs && !active->top.piece &&
	       !(here && active->here.piece);
}

/* ---- rows of both */

enum {
	STRETCH_ROWS = 2, /* a blank one and the one that says what is there */
	STRETCH_ROW = 1   /* in a spot without a block: of the stretch whose number is its piece */
};

/* Rows of a block, blank ones above it included; above is how many those are. */
static int32_t block_rows(struct reading *reading, uint32_t block, int32_t *above)
{
	struct slot *slot = reading_slot(reading, 0);
	*above = 0;
	uint32_t rows = block == NOWHERE ? 0 : slot_rows(reading, slot, block);
	if (!rows)
		return 0;
	*above = slot_above(slot, block);
	return *above + (int32_t)rows;
}

/* The rows of a pair: as many as the higher side has; text begins on row TEXT on both. The first of
 * a closed stretch has all of the stretch's. */
static int32_t pair_rows(const struct spread *spread, uint32_t index, int32_t *text)
{
	int32_t below = 0;
	const struct stretch *closed = closed_at(spread, index);
	*text = 0;
	if (closed)
		return index == closed->first ? STRETCH_ROWS : 0;
	for (unsigned i = 0; i < SIDES; i++) {
		int32_t above, rows = block_rows(spread->reading[i],
				       spread->level.pair[index].block[i], &above);
		*text = above > *text ? above : *text;
		below = rows - above > below ? rows - above : below;
	}
	return *text + below;
}

static bool step_down(const struct spread *spread, uint32_t *pair, int32_t *row)
{
	int32_t text;
	if (*pair < spread->level.pairs && *row + 1 < pair_rows(spread, *pair, &text)) {
		++*row;
		return true;
	}
	for (uint32_t next = *pair + 1; next < spread->level.pairs; next++) {
		if (!pair_rows(spread, next, &text))
			continue;
		*pair = next;
		*row = 0;
		return true;
	}
	return false;
}

static bool step_up(const struct spread *spread, uint32_t *pair, int32_t *row)
{
	int32_t text;
	if (*row > 0) {
		--*row;
		return true;
	}
	for (uint32_t before = *pair; before-- > 0;) {
		int32_t rows = pair_rows(spread, before, &text);
		if (!rows)
			continue;
		*pair = before;
		*row = rows - 1;
		return true;
	}
	return false;
}

/* The row of a side that stands on a row of a pair; its block is NOWHERE where none does. */
static struct spot spot_in(const struct spread *spread, unsigned which, uint32_t pair, int32_t row)
{
	int32_t text, above;
	uint32_t block = spread->level.pair[pair].block[which];
	const struct stretch *closed = closed_at(spread, pair);
	if (closed)
		return (struct spot){ (uint32_t)(closed - spread->level.stretch), NOWHERE, row };
	pair_rows(spread, pair, &text);
	int32_t rows = block_rows(spread->reading[which], block, &above);
	int32_t at = row - text;
	if (!rows || at < -above || at >= rows - above)
		return (struct spot){ .block = NOWHERE };
	return (struct spot){ 0, block, at };
}

static void keep_on_page(struct spread *spread, int rows)
{
	uint32_t pair = spread->level.top_pair;
	int32_t row = spread->level.top_row;
	int below = 0;
	while (below < rows - 1 && step_down(spread, &pair, &row))
		below++;
	for (; below < rows - 1 && step_up(spread, &spread->level.top_pair, &spread->level.top_row);
		below++)
		;
}

/* The readings are where the rows are, so that leaving the mode, and the bar, find them there. */
static void place_readings(struct spread *spread)
{
	for (unsigned i = 0; i < SIDES; i++) {
		uint32_t pair = spread->level.top_pair;
		int32_t row = spread->level.top_row;
		struct spot spot = spot_in(spread, i, pair, row);
		while (spot.block == NOWHERE && step_down(spread, &pair, &row))
			spot = spot_in(spread, i, pair, row);
		if (spot.block != NOWHERE)
			reading_put(spread->reading[i], spot, 0);
	}
	spread->level.placed = spread->reading[spread->active]->top;
	spread->level.placed_lead = spread->reading[spread->active]->lead;
	spread->level.placed_measure = spread->reading[spread->active]->measure;
}

static bool on_page(const struct spread *spread, unsigned which, struct spot wanted, int rows)
{
	uint32_t pair = spread->level.top_pair;
	int32_t row = spread->level.top_row;
	for (int i = 0; i < rows; i++) {
		struct spot spot = spot_in(spread, which, pair, row);
		if (spot.block == wanted.block && spot.row == wanted.row)
			return true;
		if (!step_down(spread, &pair, &row))
			break;
	}
	return false;
}

bool level_sees(const struct spread *spread, unsigned which, struct place place, int rows)
{
	return !place.piece &&
	       on_page(spread, which, reading_spot(spread->reading[which], place), rows);
}

/* The row of a side is on the screen, or is put a third down. */
static void show(struct spread *spread, unsigned which, struct spot wanted, int rows)
{
	struct level *level = &spread->level;
	uint32_t index = spread->level.pair_of[which][wanted.block];
	struct stretch *stretch = stretch_of(spread, index);
	int32_t text;
	if (stretch)
		stretch->open = true;
	if (on_page(spread, which, wanted, rows))
		return;
	pair_rows(spread, index, &text);
	level->top_pair = index;
	level->top_row = wanted.row + text;
	for (int i = rows / 3; i > 0; i--)
		if (!step_up(spread, &level->top_pair, &level->top_row))
			break;
}

/* Something else than level_scroll() has moved the side. */
static void show_top(struct spread *spread, unsigned which)
{
	struct level *level = &spread->level;
	struct spot spot = reading_wanted(spread->reading[which]);
	int32_t text;
	level->top_pair = spread->level.pair_of[which][spot.block];
	const struct stretch *closed = closed_at(spread, level->top_pair);
	pair_rows(spread, level->top_pair, &text);
	level->top_row = spot.row + text > 0 ? spot.row + text : 0;
	if (!closed)
		return;
	level->top_pair = closed->first;
	level->top_row = 0;
}

static bool was_kept(const struct level *level, const struct reading *active)
{
	return active->top.byte == level->placed.byte && active->lead == level->placed_lead &&
	       active->measure == level->placed_measure;
}

void level_follow(struct spread *spread, int rows)
{
	struct level *level = &spread->level;
	struct reading *active = spread->reading[spread->active];
	bool kept = was_kept(level, active), here = active->here_len || active->marked;
	bool gone = here && (!kept || active->here.byte != level->gone);
	level->gone = here ? active->here.byte : NOWHERE;
	if (kept && !gone)
		return;
	if (gone)
		show(spread, spread->active, reading_spot(active, active->here), rows);
	else
		show_top(spread, spread->active);
	keep_on_page(spread, rows);
	place_readings(spread);
}

void level_scroll(struct spread *spread, int by, int rows)
{
	bool moved = true;
	struct level *level = &spread->level;
	for (int i = abs(by); i > 0 && moved; i--)
		moved = (by > 0 ? step_down : step_up)(spread, &level->top_pair, &level->top_row);
	keep_on_page(spread, rows);
	place_readings(spread);
	for (unsigned i = 0; i < SIDES; i++)
		spread->reading[i]->marked = false;
}

void level_pages(struct spread *spread, struct page page[SIDES], int rows)
{
	uint32_t pair = spread->level.top_pair;
	int32_t row = spread->level.top_row;
	page[LEFT].rows = page[RIGHT].rows = 0;
	do {
		for (unsigned i = 0; i < SIDES; i++)
			page[i].spot[page[i].rows++] = spot_in(spread, i, pair, row);
	} while (page[LEFT].rows < rows && step_down(spread, &pair, &row));
}

/* ---- opening and closing */

const struct stretch *level_stretch(const struct spread *spread, struct spot spot)
{
	bool its = spot.block == NOWHERE && spot.row == STRETCH_ROW;
	return its ? &spread->level.stretch[spot.piece] : NULL;
}

/* The open one that the active side is in. */
static bool close_here(struct spread *spread, int rows)
{
	const struct reading *active = spread->reading[spread->active];
	uint32_t sentence =
		level_shown(spread) ? spread_sentence(spread, spread->active, rows) : NOWHERE;
	if (sentence == NOWHERE)
		return false;
	uint32_t block = spread->found->side[spread->active]->sentence[sentence].block;
	struct stretch *stretch = stretch_of(spread, spread->level.pair_of[spread->active][block]);
	if (!stretch || !stretch->open)
		return false;
	stretch->open = false;
	spread->level.gone = active->here_len || active->marked ? active->here.byte : NOWHERE;
	if (closed_at(spread, spread->level.top_pair)) {
		spread->level.top_pair = stretch->first;
		spread->level.top_row = 0;
	}
	place_readings(spread);
	return true;
}

bool level_turn(struct spread *spread, int rows)
{
	uint32_t pair = spread->level.top_pair;
	int32_t row = spread->level.top_row;
	for (int i = 0; level_shown(spread) && i < rows; i++) {
		struct spot spot = spot_in(spread, LEFT, pair, row);
		if (level_stretch(spread, spot)) {
			spread->level.stretch[spot.piece].open = true;
			return true;
		}
		if (!step_down(spread, &pair, &row))
			break;
	}
	return close_here(spread, rows);
}

bool level_toggle(struct spread *spread, int rows)
{
	struct level *level = &spread->level;
	const struct reading *active = spread->reading[spread->active];
	bool seen = active->here_len && level_sees(spread, spread->active, active->here, rows);
	bool all = true;
	for (uint32_t i = 0; i < level->stretches; i++)
		all &= level->stretch[i].open;
	for (uint32_t i = 0; i < level->stretches; i++)
		level->stretch[i].open = !all;
	if (seen && !all)
		level->gone = NOWHERE; /* it stays in sight */
	const struct stretch *closed = closed_at(spread, level->top_pair);
	if (closed) {
		level->top_pair = closed->first;
		level->top_row = 0;
	}
	return level->stretches > 0;
}

/* ---- from change to change */

/* Where a change is: what both sides have in one place is on the left. */
struct stop {
	uint32_t pair, which, sentence;
};

/* A sentence of the right side whose partner is where it is; both sides know of each other. */
static bool is_level(const struct spread *spread, uint32_t sentence)
{
	struct version_sentence *const *version = spread->found->versions->sentence;
	uint32_t partner = version[RIGHT][sentence].partner;
	return partner != NOWHERE && version[RIGHT][sentence].change != CHANGE_MOVED &&
	       version[LEFT][partner].partner == sentence;
}

static struct stop stop_of(const struct spread *spread, unsigned which, uint32_t sentence)
{
	if (which == RIGHT && is_level(spread, sentence))
		return stop_of(
			spread, LEFT, spread->found->versions->sentence[RIGHT][sentence].partner);
	uint32_t block = spread->found->side[which]->sentence[sentence].block;
	return (struct stop){ spread->level.pair_of[which][block], which, sentence };
}

static bool is_below(struct stop a, struct stop b)
{
	if (a.pair != b.pair)
		return a.pair > b.pair;
	return a.which != b.which ? a.which > b.which : a.sentence > b.sentence;
}

/* The nearest to HERE of one side's own. */
static bool nearest(
	const struct spread *spread, unsigned which, struct stop here, int by, struct stop *best)
{
	bool found = false;
	for (uint32_t i = 0; i < spread->found->side[which]->sentences; i++) {
		if (!spread_stops(spread, which, i) || (which == RIGHT && is_level(spread, i)))
			continue;
		struct stop stop = stop_of(spread, which, i);
		bool ahead = by > 0 ? is_below(stop, here) : is_below(here, stop);
		bool nearer = !found || (by > 0 ? is_below(*best, stop) : is_below(stop, *best));
		if (ahead && nearer) {
			*best = stop;
			found = true;
		}
	}
	return found;
}

bool level_change(const struct spread *spread, unsigned *which, uint32_t *sentence, int by)
{
	struct stop here = stop_of(spread, *which, *sentence), best[SIDES];
	bool left = nearest(spread, LEFT, here, by, &best[LEFT]);
	bool right = nearest(spread, RIGHT, here, by, &best[RIGHT]);
	bool first = right && (!left || (by > 0) == is_below(best[LEFT], best[RIGHT]));
	struct stop stop = best[first ? RIGHT : LEFT];
	if (!left && !right)
		return false;
	uint32_t other = spread->found->versions->sentence[stop.which][stop.sentence].partner;
	bool stays = *which == RIGHT && stop.which == LEFT && other != NOWHERE &&
		     is_level(spread, other);
	*sentence = stays ? other : stop.sentence;
	*which = stays ? *which : stop.which;
	return true;
}
