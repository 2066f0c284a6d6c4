/*
 * What stands beside what. The readings know nothing of each other: after a command has moved the
 * active one, the other is put where it belongs. Only in versions, whose blocks stand level, rows
 * of both are counted together, with room left where one side has less.
 */
#include "view/draw.h"

#include <stdlib.h>
#include <string.h>

static const char *const sync_names[SYNCS] = { "free", "anchored", "rows", "percent" };

const char *sync_name(enum sync sync)
{
	return sync_names[sync];
}

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
	spread->pair[spread->pairs++] = (struct block_pair){ { left, right } };
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
	spread->pair = calloc((size_t)lefts + rights + 1, sizeof *spread->pair);
	if (!partner || !spread->pair)
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

/* ---- words of versions */

static bool is_changed(const struct spread *spread, unsigned which, uint32_t word)
{
	const struct versions *versions = spread->found->versions;
	uint32_t sentence = spread->found->side[which]->word[word].sentence;
	uint8_t change = versions->sentence[which][sentence].change;
	return (change == CHANGE_WORDS || change == CHANGE_MOVED) &&
	       versions->pair[which][word] == NOWHERE;
}

static void mark_words(struct spread *spread, unsigned which)
{
	const struct side *side = spread->found->side[which];
	struct range *range = calloc((size_t)side->words + 1, sizeof *range);
	if (!range)
		base_fatal("out of memory");
	spread->changes[which] = 0;
	for (uint32_t i = 0; i < side->words; i++)
		if (is_changed(spread, which, i))
			range[spread->changes[which]++] = side->word[i].at;
	spread->changed[which] = range;
}

/* ---- the spread */

static void number_players(struct spread *spread, struct catalogue *catalogue)
{
	const struct players *players = spread->found->players;
	uint32_t count = players->both + players->only[LEFT] + players->only[RIGHT];
	spread->actor = calloc((size_t)count + 1, sizeof *spread->actor);
	if (!spread->actor)
		base_fatal("out of memory");
	spread_renumber(spread, catalogue);
}

void spread_renumber(struct spread *spread, struct catalogue *catalogue)
{
	const struct players *players = spread->found->players;
	uint32_t count = players->both + players->only[LEFT] + players->only[RIGHT];
	for (unsigned i = 0; i < SIDES; i++)
		reading_rejoin(spread->reading[i], catalogue);
	for (uint32_t i = 0; i < count; i++) {
		const struct player *player = &players->player[i];
		struct tally tally = {
			.key = player->key, .name = player->name, .kind = player->kind
		};
		spread->actor[i] = catalogue_actor(catalogue, &tally);
	}
}

struct spread *spread_new(struct comparison *found, const uint32_t entry[SIDES],
	struct catalogue *catalogue, const struct roster *roster)
{
	struct spread *spread = calloc(1, sizeof *spread);
	if (!spread)
		base_fatal("out of memory");
	spread->found = found;
	arena_init(&spread->answers.arena);
	spread->answers.asking = spread->answers.actor = spread->aligned = NOWHERE;
	for (unsigned i = 0; i < SIDES; i++) {
		spread->entry[i] = entry[i];
		spread->reading[i] = reading_new(NULL, found->article[i], entry[i]);
		spread->reading[i]->roster = roster;
		reading_find_mentions(
			spread->reading[i], reading_slot(spread->reading[i], 0), catalogue);
	}
	number_players(spread, catalogue);
	spread_mode(spread, found->overlap.likeness);
	return spread;
}

void spread_free(struct spread *spread)
{
	if (!spread)
		return;
	for (unsigned i = 0; i < SIDES; i++) {
		reading_free(spread->reading[i]);
		free(spread->changed[i]);
	}
	comparison_free(spread->found);
	arena_release(&spread->answers.arena);
	free(spread->anchor);
	free(spread->actor);
	free(spread->pair);
	free(spread);
}

void spread_mode(struct spread *spread, enum likeness mode)
{
	bool versions = mode != LIKENESS_INDEPENDENT;
	spread->mode = mode;
	spread->sync = mode == LIKENESS_VERSIONS ? SYNC_ROWS : SYNC_FREE;
	if (!versions)
		return;
	comparison_versions(spread->found);
	if (spread->pair)
		return;
	pair_blocks(spread);
	mark_words(spread, LEFT);
	mark_words(spread, RIGHT);
}

/* ---- sentences */

uint32_t spread_sentence(const struct spread *spread, unsigned which, int rows)
{
	bool exact;
	struct place place = reading_cursor(spread->reading[which], rows, &exact);
	const struct side *side = spread->found->side[which];
	uint32_t sentence = place.piece ? NOWHERE : side_sentence_at(side, place.byte);
	/* What lies above the first row on the screen is not meant. */
	bool above = sentence != NOWHERE && side->sentence[sentence].at.to <= place.byte;
	return above && sentence + 1 < side->sentences ? sentence + 1 : sentence;
}

void spread_go(struct spread *spread, unsigned which, uint32_t sentence, int rows)
{
	struct reading *reading = spread->reading[which];
	struct range at = spread->found->side[which]->sentence[sentence].at;
	reading->here = (struct place){ 0, at.from };
	reading->here_len = at.to - at.from;
	reading->marked = false;
	reading_show(reading, reading->here, rows);
}

static char version_mark(const struct spread *spread, unsigned which, uint32_t sentence)
{
	const struct version_sentence *version =
		&spread->found->versions->sentence[which][sentence];
	if (version->figures || version->names)
		return '!';
	switch (version->change) {
	case CHANGE_WORDS:
		return '*';
	case CHANGE_MOVED:
		return which == LEFT ? '<' : '>';
	case CHANGE_ONLY:
		return '+';
	default:
		return ' ';
	}
}

static char match_mark(const struct spread *spread, unsigned which, uint32_t sentence)
{
	const struct match *match = spread->found->match;
	const struct replies *replies = &match->sentence[which][sentence];
	uint8_t strength = replies->answers ? replies->answer[0].strength : STRENGTH_NONE;
	if (strength == STRENGTH_STRONG &&
		match_figures_differ(match, which, sentence, replies->answer[0].sentence))
		return '!';
	return strength == STRENGTH_STRONG ? '=' : strength == STRENGTH_WEAK ? '~' : '+';
}

char spread_mark(const struct spread *spread, unsigned which, uint32_t sentence)
{
	return spread->mode == LIKENESS_INDEPENDENT ? match_mark(spread, which, sentence)
						    : version_mark(spread, which, sentence);
}

uint32_t spread_partner(const struct spread *spread, unsigned which, uint32_t sentence)
{
	for (uint32_t i = 0; i < spread->anchors; i++)
		if (spread->anchor[i].sentence[which] == sentence)
			return spread->anchor[i].sentence[!which];
	if (spread->mode != LIKENESS_INDEPENDENT)
		return spread->found->versions->sentence[which][sentence].partner;
	const struct replies *replies = &spread->found->match->sentence[which][sentence];
	bool strong = replies->answers && replies->answer[0].strength == STRENGTH_STRONG;
	return strong ? replies->answer[0].sentence : NOWHERE;
}

bool spread_stops(const struct spread *spread, unsigned which, uint32_t sentence)
{
	if (spread->mode == LIKENESS_INDEPENDENT)
		return spread_partner(spread, which, sentence) != NOWHERE;
	return spread_mark(spread, which, sentence) != ' ';
}

/* ---- rows of both */

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

/* The rows of a pair: as many as the higher side has; text begins on row TEXT on both. */
static int32_t pair_rows(const struct spread *spread, uint32_t index, int32_t *text)
{
	int32_t below = 0;
	*text = 0;
	for (unsigned i = 0; i < SIDES; i++) {
		int32_t above,
			rows = block_rows(spread->reading[i], spread->pair[index].block[i], &above);
		*text = above > *text ? above : *text;
		below = rows - above > below ? rows - above : below;
	}
	return *text + below;
}

static bool step_down(const struct spread *spread, uint32_t *pair, int32_t *row)
{
	int32_t text;
	if (*pair < spread->pairs && *row + 1 < pair_rows(spread, *pair, &text)) {
		++*row;
		return true;
	}
	for (uint32_t next = *pair + 1; next < spread->pairs; next++) {
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
	uint32_t block = spread->pair[pair].block[which];
	pair_rows(spread, pair, &text);
	int32_t rows = block_rows(spread->reading[which], block, &above);
	int32_t at = row - text;
	if (!rows || at < -above || at >= rows - above)
		return (struct spot){ .block = NOWHERE };
	return (struct spot){ 0, block, at };
}

static uint32_t pair_of(const struct spread *spread, unsigned which, uint32_t block)
{
	uint32_t found = 0;
	for (uint32_t i = 0; i < spread->pairs; i++)
		if (spread->pair[i].block[which] != NOWHERE &&
			spread->pair[i].block[which] <= block)
			found = i;
	return found;
}

static void keep_on_page(struct spread *spread, int rows)
{
	uint32_t pair = spread->top_pair;
	int32_t row = spread->top_row;
	int below = 0;
	while (below < rows - 1 && step_down(spread, &pair, &row))
		below++;
	for (; below < rows - 1 && step_up(spread, &spread->top_pair, &spread->top_row); below++)
		;
}

/* The readings are where the rows are, so that leaving the mode, and the bar, find them there. */
static void place_readings(struct spread *spread)
{
	for (unsigned i = 0; i < SIDES; i++) {
		uint32_t pair = spread->top_pair;
		int32_t row = spread->top_row;
		struct spot spot = spot_in(spread, i, pair, row);
		while (spot.block == NOWHERE && step_down(spread, &pair, &row))
			spot = spot_in(spread, i, pair, row);
		if (spot.block != NOWHERE)
			reading_put(spread->reading[i], spot, 0);
	}
	spread->placed = spread->reading[spread->active]->top;
	spread->placed_lead = spread->reading[spread->active]->lead;
	spread->placed_measure = spread->reading[spread->active]->measure;
}

static void follow_rows(struct spread *spread, int rows)
{
	const struct reading *active = spread->reading[spread->active];
	struct spot spot = reading_wanted(spread->reading[spread->active]);
	int32_t text;
	bool kept = active->top.byte == spread->placed.byte &&
		    active->lead == spread->placed_lead &&
		    active->measure == spread->placed_measure;
	if (!spread->pairs || spot.piece || kept)
		return;
	spread->top_pair = pair_of(spread, spread->active, spot.block);
	pair_rows(spread, spread->top_pair, &text);
	spread->top_row = spot.row + text > 0 ? spot.row + text : 0;
	keep_on_page(spread, rows);
	place_readings(spread);
}

/* ---- the other side */

static int row_of_place(struct reading *reading, struct place place, int rows)
{
	struct spot spot = reading_top(reading, rows), wanted = reading_spot(reading, place);
	for (int i = 0; i < rows; i++) {
		if (spot.piece == wanted.piece && spot.block == wanted.block &&
			spot.row == wanted.row)
			return i;
		if (!reading_step(reading, &spot, +1))
			break;
	}
	return 0;
}

static struct place start_of(const struct spread *spread, unsigned which, uint32_t sentence)
{
	return (struct place){ 0, spread->found->side[which]->sentence[sentence].at.from };
}

/* The counterpart comes to the same row, once: it does not drift. */
static void follow_anchor(struct spread *spread, int rows)
{
	unsigned active = spread->active;
	uint32_t sentence = spread_sentence(spread, active, rows);
	uint32_t other = sentence == NOWHERE ? NOWHERE : spread_partner(spread, active, sentence);
	if (other == NOWHERE || sentence == spread->aligned)
		return;
	struct reading *reading = spread->reading[!active];
	int row = row_of_place(spread->reading[active], start_of(spread, active, sentence), rows);
	reading_put(reading, reading_spot(reading, start_of(spread, !active, other)), row);
	spread->aligned = sentence;
}

static void follow_percent(struct spread *spread, int rows)
{
	struct reading *from = spread->reading[spread->active];
	struct spot spot = reading_top(from, rows);
	bool first = !reading_step(from, &spot, -1);
	reading_to_share(spread->reading[!spread->active],
		first                        ? 0
		: reading_at_end(from, rows) ? 1
					     : reading_share(from, spot),
		rows);
}

void spread_follow(struct spread *spread, int rows)
{
	if (spread->sync == SYNC_ANCHORED)
		follow_anchor(spread, rows);
	if (spread->sync == SYNC_PERCENT)
		follow_percent(spread, rows);
	if (spread->sync == SYNC_ROWS)
		follow_rows(spread, rows);
}

void spread_scroll(struct spread *spread, int by, int rows)
{
	if (spread->sync != SYNC_ROWS || !spread->pairs) {
		reading_scroll(spread->reading[spread->active], by, rows);
		return;
	}
	bool moved = true;
	for (int i = abs(by); i > 0 && moved; i--)
		moved = (by > 0 ? step_down : step_up)(spread, &spread->top_pair, &spread->top_row);
	keep_on_page(spread, rows);
	place_readings(spread);
	for (unsigned i = 0; i < SIDES; i++)
		spread->reading[i]->marked = false;
}

void spread_pages(struct spread *spread, struct page page[SIDES], int rows, struct arena *arena)
{
	bool level = spread->sync == SYNC_ROWS && spread->pairs;
	for (unsigned i = 0; i < SIDES; i++)
		page_make(&page[i], spread->reading[i], rows, arena);
	if (!level)
		return;
	uint32_t pair = spread->top_pair;
	int32_t row = spread->top_row;
	page[LEFT].rows = page[RIGHT].rows = 0;
	do {
		for (unsigned i = 0; i < SIDES; i++)
			page[i].spot[page[i].rows++] = spot_in(spread, i, pair, row);
	} while (page[LEFT].rows < rows && step_down(spread, &pair, &row));
}
