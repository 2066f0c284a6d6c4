/*
 * What stands beside what. The readings know nothing of each other: after a command has moved the
 * active one, the other is put where it belongs.
 */
#include "view/draw.h"

#include <stdlib.h>
#include <string.h>

static const char *const sync_names[SYNCS] = { "free", "anchored", "rows", "percent" };

const char *sync_name(enum sync sync)
{
	return sync_names[sync];
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
	if (spread->answers.actor != NOWHERE)
		spread->answers.actor = catalogue->member[spread->answers.actor].joined;
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
	summary_release(&spread->summary);
	buffer_release(&spread->before.typed);
	free(spread->anchor);
	free(spread->actor);
	level_release(&spread->level);
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
	if (spread->level.pair)
		return;
	level_make(spread);
	mark_words(spread, LEFT);
	mark_words(spread, RIGHT);
}

/* ---- sentences */

/* Where a side is; in level rows its own page is not what is seen. */
static struct place place_here(const struct spread *spread, unsigned which, int rows)
{
	bool exact;
	struct reading *reading = spread->reading[which];
	bool seen = level_shown(spread) && reading->here_len &&
		    level_sees(spread, which, reading->here, rows);
	return seen ? reading->here : reading_cursor(reading, rows, &exact);
}

uint32_t spread_sentence(const struct spread *spread, unsigned which, int rows)
{
	struct place place = place_here(spread, which, rows);
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

char spread_mark(const struct spread *spread, unsigned which, uint32_t sentence)
{
	const struct comparison *found = spread->found;
	return spread->mode == LIKENESS_INDEPENDENT
		       ? match_mark(found->match, which, sentence)
		       : version_mark(found->versions, which, sentence);
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

uint32_t spread_nearest(const struct spread *spread, unsigned which, uint32_t sentence)
{
	uint32_t partner = spread_partner(spread, which, sentence);
	if (partner != NOWHERE || spread->mode != LIKENESS_INDEPENDENT)
		return partner;
	const struct replies *replies = &spread->found->match->sentence[which][sentence];
	bool weak = replies->answers && replies->answer[0].strength == STRENGTH_WEAK;
	return weak ? replies->answer[0].sentence : NOWHERE;
}

bool spread_stops(const struct spread *spread, unsigned which, uint32_t sentence)
{
	if (spread->mode == LIKENESS_INDEPENDENT)
		return spread_partner(spread, which, sentence) != NOWHERE;
	return spread_mark(spread, which, sentence) != ' ';
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
	if (level_shown(spread))
		level_follow(spread, rows);
}

void spread_scroll(struct spread *spread, int by, int rows)
{
	if (level_shown(spread))
		level_scroll(spread, by, rows);
	else
		reading_scroll(spread->reading[spread->active], by, rows);
}

void spread_pages(struct spread *spread, struct page page[SIDES], int rows, struct arena *arena)
{
	for (unsigned i = 0; i < SIDES; i++)
		page_make(&page[i], spread->reading[i], rows, arena);
	if (level_shown(spread))
		level_pages(spread, page, rows);
}
