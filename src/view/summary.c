/*
 * The summary of a spread: how much there is under each heading, and all of it. It counts and does
 * not judge; each line is a jump. A table of contents comes first, since that is what fits a small
 * screen; below the list stand the sentences that the row under the cursor leads to.
 *
 * Rows are numbers of what was found; their words are made when they are drawn or filtered.
 */
#include "view/draw.h"

#include <stdlib.h>

enum {
	PADDED_COLS = 60,
	WIDE_COLS = 110,   /* inside the box, from which both sides of a pair have a column */
	HEAD_COLS = 11,    /* "L123 R123 " */
	NAME_COLS = 22,    /* of a line of the contents */
	NOTE_FROM = 5,     /* rows inside the box, from which there is one for the note, */
	BELOW_FROM = 14,   /* and some for the sentences */
	SENTENCE_ROWS = 3, /* of each */
};

static const char letters[SIDES] = { 'L', 'R' };

void summary_release(struct summary *summary)
{
	findings_free(summary->findings);
	buffer_release(&summary->filter);
	free(summary->row);
}

/* ---- sections */

static bool is_asked(const struct spread *spread, unsigned section)
{
	return section >= FINDING_KINDS || finding_asked(section, spread->mode);
}

static const char *section_name(unsigned section)
{
	static const char *const others[] = { "actors in both", "actors only left",
		"actors only right", "dates", "figures", "quotations" };
	return section < FINDING_KINDS ? finding_name(section) : others[section - FINDING_KINDS];
}

/* How many players come before those of a section, and how many it has. */
static uint32_t players_of(const struct players *players, unsigned section, uint32_t *count)
{
	const uint32_t counts[] = { players->both, players->only[LEFT], players->only[RIGHT] };
	uint32_t first = 0;
	for (unsigned i = SECTION_ACTORS; i < section; i++)
		first += counts[i - SECTION_ACTORS];
	*count = counts[section - SECTION_ACTORS];
	return first;
}

static uint32_t facts_of(const struct facts *facts, unsigned section, uint32_t *count)
{
	uint32_t first = 0;
	while (first < facts->count && facts->fact[first].kind + SECTION_FACTS < section)
		first++;
	*count = 0;
	while (first + *count < facts->count &&
		facts->fact[first + *count].kind + SECTION_FACTS == section)
		++*count;
	return first;
}

/* The number of a section's first item, and how many it has. */
static uint32_t section_items(const struct spread *spread, unsigned section, uint32_t *count)
{
	*count = 0;
	if (section >= SECTION_FACTS)
		return facts_of(spread->found->facts, section, count);
	if (section >= SECTION_ACTORS)
		return players_of(spread->found->players, section, count);
	*count = spread->summary.findings->count[section];
	return 0;
}

static struct slice facts_text(const struct spread *spread, unsigned section, struct arena *arena)
{
	uint32_t count, first = section_items(spread, section, &count), only[SIDES] = { 0 };
	for (uint32_t i = first; i < first + count; i++)
		for (unsigned k = 0; k < SIDES; k++)
			only[k] += !spread->found->facts->fact[i].count[!k];
	return arena_print(arena, "%u in both, %u only left, %u only right",
		count - only[LEFT] - only[RIGHT], only[LEFT], only[RIGHT]);
}

/* What a section is of. */
static struct slice section_text(const struct spread *spread, unsigned section, struct arena *arena)
{
	if (section < FINDING_KINDS)
		return slice_of(finding_rule(section));
	return section < SECTION_FACTS ? SLICE("with the mentions on each side")
				       : facts_text(spread, section, arena);
}

/* ---- rows */

static struct range first_mention(
	const struct side *side, const struct mentions *mentions, uint32_t actor)
{
	uint32_t at = actor == NOWHERE ? NOWHERE : mentions->actor[actor].first;
	for (; at != NOWHERE; at = mentions->mention[at].next) {
		struct range range = mentions->mention[at].at;
		uint32_t sentence = side_sentence_at(side, range.from);
		if (sentence != NOWHERE && side->sentence[sentence].at.to >= range.to)
			return range;
	}
	return (struct range){ 0, 0 };
}

static struct range place_of(
	const struct spread *spread, unsigned section, uint32_t index, unsigned which)
{
	const struct comparison *found = spread->found;
	const struct side *side = found->side[which];
	if (section >= SECTION_FACTS) {
		const struct both_fact *fact = &found->facts->fact[index];
		return fact->count[which] ? fact->at[which] : (struct range){ 0, 0 };
	}
	if (section >= SECTION_ACTORS)
		return first_mention(
			side, found->mentions[which], found->players->player[index].actor[which]);
	uint32_t sentence = spread->summary.findings->of[section][index].sentence[which];
	return sentence == NOWHERE ? (struct range){ 0, 0 } : side->sentence[sentence].at;
}

static bool is_there(struct range range)
{
	return range.from < range.to;
}

static void add_row(
	struct summary *summary, enum summary_sort sort, unsigned section, uint32_t index)
{
	summary->row = grow(summary->row, &summary->room, (size_t)summary->rows.count + 1,
		sizeof *summary->row);
	summary->row[summary->rows.count++] = (struct summary_row){
		.sort = (uint8_t)sort, .section = (uint8_t)section, .index = index
	};
}

static void add_item(struct spread *spread, unsigned section, uint32_t index)
{
	struct summary *summary = &spread->summary;
	add_row(summary, SUMMARY_ITEM, section, index);
	for (unsigned i = 0; i < SIDES; i++)
		summary->row[summary->rows.count - 1].at[i] = place_of(spread, section, index, i);
}

/* ---- their words */

struct row_words {
	struct slice head, text[SIDES], counts;
};

static uint32_t sentence_of(const struct spread *spread, unsigned which, struct range at)
{
	return is_there(at) ? side_sentence_at(spread->found->side[which], at.from) : NOWHERE;
}

/* Lines of verse and cells of tables, parted by blanks. */
static struct slice in_one_line(struct slice text, struct arena *arena)
{
	char *line = ARENA_NEW(arena, char, text.len + 1);
	for (size_t i = 0; i < text.len; i++)
		line[i] = byte_is_blank(text.at[i]) ? ' ' : text.at[i];
	return (struct slice){ line, text.len };
}

static struct slice sentence_text(
	const struct spread *spread, unsigned which, struct range at, struct arena *arena)
{
	const struct side *side = spread->found->side[which];
	uint32_t sentence = sentence_of(spread, which, at);
	if (sentence == NOWHERE)
		return SLICE("");
	struct range range = side->sentence[sentence].at;
	return in_one_line(slice_cut(side->piece->text, range.from, range.to), arena);
}

static struct slice number_text(
	const struct spread *spread, unsigned which, struct range at, struct arena *arena)
{
	uint32_t sentence = sentence_of(spread, which, at);
	return sentence == NOWHERE ? SLICE("")
				   : arena_print(arena, "%c%u", letters[which], sentence + 1);
}

static struct slice counts_text(const uint32_t count[SIDES], struct arena *arena)
{
	struct slice text = SLICE("");
	for (unsigned i = 0; i < SIDES; i++)
		text = count[i] ? arena_print(arena, "%s%5u", text.at, count[i])
				: arena_print(arena, "%s    -", text.at);
	return text;
}

static struct row_words words_of(
	const struct workspace *ws, const struct summary_row *row, struct arena *arena)
{
	const struct spread *spread = ws->spread;
	struct row_words words = { .head = SLICE("") };
	if (row->section >= SECTION_FACTS) {
		const struct both_fact *fact = &spread->found->facts->fact[row->index];
		words.text[LEFT] = in_one_line(fact->text, arena);
		words.counts = counts_text(fact->count, arena);
	} else if (row->section >= SECTION_ACTORS) {
		const struct player *player = &spread->found->players->player[row->index];
		const struct member *member = &ws->catalogue->member[spread->actor[row->index]];
		words.head = arena_print(
			arena, "%c%s", kind_letter(member->kind), member->listed ? " " : "?");
		words.text[LEFT] = member->name;
		words.counts = counts_text(player->count, arena);
	} else {
		words.head = arena_print(arena, "%-4s %s",
			number_text(spread, LEFT, row->at[LEFT], arena).at,
			number_text(spread, RIGHT, row->at[RIGHT], arena).at);
		for (unsigned i = 0; i < SIDES; i++)
			words.text[i] = sentence_text(spread, i, row->at[i], arena);
	}
	return words;
}

static bool is_wanted(const struct workspace *ws, const struct summary_row *row,
	const struct needle *needle, struct arena *arena)
{
	struct row_words words = words_of(ws, row, arena);
	bool wanted = needle_in(needle, words.head, arena);
	for (unsigned i = 0; i < SIDES; i++)
		wanted |= needle_in(needle, words.text[i], arena);
	return wanted;
}

/* ---- the list */

static void add_contents(struct spread *spread)
{
	for (unsigned section = 0; section < SECTIONS; section++)
		if (is_asked(spread, section))
			add_row(&spread->summary, SUMMARY_CONTENTS, section, 0);
}

/* Nothing of a section whose items are all left out. */
static void add_section(struct workspace *ws, unsigned section, const struct needle *needle)
{
	struct summary *summary = &ws->spread->summary;
	uint32_t count, first = section_items(ws->spread, section, &count);
	uint32_t heading = summary->rows.count;
	struct arena arena;
	arena_init(&arena);
	add_row(summary, SUMMARY_HEADING, section, 0);
	for (uint32_t i = first; i < first + count; i++) {
		add_item(ws->spread, section, i);
		if (needle->text.len &&
			!is_wanted(ws, &summary->row[summary->rows.count - 1], needle, &arena))
			summary->rows.count--;
		arena_reset(&arena);
	}
	summary->row[heading].index = summary->rows.count - heading - 1;
	if (!summary->row[heading].index)
		summary->rows.count = heading;
	arena_release(&arena);
}

static uint32_t find_row(const struct summary *summary, const struct summary_row *like)
{
	for (uint32_t i = 0; i < summary->rows.count; i++) {
		const struct summary_row *row = &summary->row[i];
		if (row->sort == like->sort && row->section == like->section &&
			(row->sort != SUMMARY_ITEM || row->index == like->index))
			return i;
	}
	return 0;
}

void summary_list(struct workspace *ws)
{
	struct spread *spread = ws->spread;
	struct summary *summary = &spread->summary;
	struct summary_row at = { 0 };
	struct needle needle;
	struct arena arena;
	if (summary->rows.cursor < summary->rows.count)
		at = summary->row[summary->rows.cursor];
	if (!summary->findings || summary->findings->likeness != spread->mode) {
		findings_free(summary->findings);
		summary->findings = findings_make(spread->found, spread->mode);
	}
	arena_init(&arena);
	needle_make(&needle, &arena, buffer_slice(&summary->filter));
	summary->rows.count = 0;
	if (!needle.text.len)
		add_contents(spread);
	for (unsigned section = 0; section < SECTIONS; section++)
		if (is_asked(spread, section))
			add_section(ws, section, &needle);
	summary->rows.cursor = find_row(summary, &at);
	arena_release(&arena);
}

void summary_refresh(struct workspace *ws)
{
	const struct summary *summary = &ws->spread->summary;
	if (!summary->findings || summary->findings->likeness != ws->spread->mode)
		summary_list(ws);
}

const struct summary_row *summary_row(struct workspace *ws)
{
	summary_refresh(ws);
	const struct summary *summary = &ws->spread->summary;
	bool any = summary->rows.cursor < summary->rows.count;
	return any ? &summary->row[summary->rows.cursor] : NULL;
}

bool summary_turn(struct workspace *ws)
{
	struct summary *summary = &ws->spread->summary;
	struct summary_row like = *summary_row(ws);
	like.sort = like.sort == SUMMARY_CONTENTS ? SUMMARY_HEADING : SUMMARY_CONTENTS;
	uint32_t to = find_row(summary, &like);
	bool found = summary->rows.count && summary->row[to].sort == like.sort &&
		     summary->row[to].section == like.section;
	if (found)
		summary->rows.cursor = to;
	if (found && like.sort == SUMMARY_HEADING)
		summary->rows.top = to; /* its items below it */
	return found;
}

void summary_step(struct workspace *ws, int by)
{
	struct rows *rows = &ws->spread->summary.rows;
	int64_t at = rows->cursor;
	summary_refresh(ws);
	for (at += by; at >= 0 && at < rows->count; at += by)
		if (ws->spread->summary.row[at].sort == SUMMARY_HEADING) {
			rows->cursor = (uint32_t)at;
			rows->top = rows->cursor;
			return;
		}
	if (by < 0)
		rows->cursor = 0;
}

/* ---- where things stand */

static struct area summary_box(const struct workspace *ws)
{
	return (struct area){ 0, 0, ws->rows - 1, ws->cols };
}

static struct area inside_of(struct area box)
{
	int pad = box.cols >= PADDED_COLS ? 2 : 1;
	return (struct area){ box.row + 1, box.col + pad, box.rows - 2, box.cols - 2 * pad };
}

static int rows_below(struct area inside)
{
	if (inside.rows < BELOW_FROM)
		return 0;
	return 1 + SENTENCE_ROWS * (inside.cols >= WIDE_COLS ? 1 : SIDES) +
	       (inside.rows > 2 * BELOW_FROM ? SIDES : 0);
}

int summary_height(const struct workspace *ws)
{
	struct area inside = inside_of(summary_box(ws));
	int rows = inside.rows - rows_below(inside) - (inside.rows >= NOTE_FROM);
	return rows > 1 ? rows : 1;
}

/* ---- drawing */

/* What there is of the two, in words. */
static struct slice note_text(const struct spread *spread, struct arena *arena)
{
	const struct comparison *found = spread->found;
	const struct side *const side[SIDES] = { found->side[LEFT], found->side[RIGHT] };
	const struct versions *versions =
		spread->mode == LIKENESS_INDEPENDENT ? NULL : found->versions;
	const char *nothing = comparison_nothing(side, found->match, versions);
	const char *cut =
		side[LEFT]->cut || side[RIGHT]->cut ? "; of a huge article only the beginning" : "";
	const char *self =
		spread->entry[LEFT] == spread->entry[RIGHT] ? "an article beside itself: " : "";
	if (nothing)
		return arena_print(arena, "%s%s%s", self, nothing, cut);
	struct slice words = SLICE("");
	if (versions)
		words = arena_print(arena, "; words removed %u, added %u", versions->words[LEFT],
			versions->words[RIGHT]);
	return arena_print(arena, "%ssentences left %u, right %u%s%s", self, side[LEFT]->sentences,
		side[RIGHT]->sentences, words.at, cut);
}

static struct slice title_text(const struct spread *spread, struct arena *arena)
{
	struct slice filter = buffer_slice(&spread->summary.filter);
	return arena_print(arena, "Summary · %s %u%%%s%.*s", likeness_name(spread->mode),
		spread->found->overlap.percent, filter.len ? " · /" : "", (int)filter.len,
		filter.at);
}

static void draw_contents(struct workspace *ws, struct frame *frame, struct area area, int row,
	unsigned section, enum style style)
{
	uint32_t count;
	section_items(ws->spread, section, &count);
	frame_text(frame, area, row, area.col, style, slice_of(section_name(section)));
	frame_print(frame, area, row, area.col + NAME_COLS, style, "%5u", count);
	frame_cut(frame, area, row, area.col + NAME_COLS + 7,
		style == STYLE_row ? STYLE_faint : style,
		section_text(ws->spread, section, frame->arena));
}

static void draw_heading(struct workspace *ws, struct frame *frame, struct area area, int row,
	const struct summary_row *heading, enum style style)
{
	uint32_t all;
	section_items(ws->spread, heading->section, &all);
	struct slice count = arena_print(
		frame->arena, all == heading->index ? "%u" : "%u of %u", heading->index, all);
	struct slice text =
		arena_print(frame->arena, "%s %s ", section_name(heading->section), count.at);
	for (int col = area.col; col < area.col + area.cols; col++)
		frame_text(frame, area, row, col, style == STYLE_row ? STYLE_border : style,
			SLICE("─"));
	frame_cut(frame, area, row, area.col, style == STYLE_row ? STYLE_heading : style, text);
}

static void draw_item(struct workspace *ws, struct frame *frame, struct area area, int row,
	const struct summary_row *item, enum style style)
{
	struct row_words words = words_of(ws, item, frame->arena);
	bool both = words.text[LEFT].len && words.text[RIGHT].len && area.cols >= WIDE_COLS;
	int head = item->section < FINDING_KINDS   ? HEAD_COLS
		   : item->section < SECTION_FACTS ? 3
						   : 0;
	struct area text = { area.row, area.col + head, area.rows, area.cols - head };
	text.cols -= (int)words.counts.len;
	frame_text(frame, area, row, area.col, style, words.head);
	frame_text(frame, area, row, area.col + area.cols - (int)words.counts.len, style,
		words.counts);
	struct area half = text;
	half.cols = both ? text.cols / 2 - 1 : text.cols;
	bool right = !words.text[LEFT].len || (item->section == FINDING_WEAK_RIGHT && !both);
	frame_cut(frame, half, row, half.col, style, words.text[right ? RIGHT : LEFT]);
	if (both)
		frame_cut(frame, text, row, text.col + text.cols / 2 + 1, style, words.text[RIGHT]);
}

static void draw_row(
	struct workspace *ws, struct frame *frame, struct area area, int row, uint32_t index)
{
	const struct summary *summary = &ws->spread->summary;
	const struct summary_row *line = &summary->row[index];
	bool chosen = index == summary->rows.cursor;
	enum style style = chosen ? STYLE_row_chosen : STYLE_row;
	frame_style(frame, area, row, style);
	if (line->sort == SUMMARY_CONTENTS)
		draw_contents(ws, frame, area, row, line->section, style);
	else if (line->sort == SUMMARY_HEADING)
		draw_heading(ws, frame, area, row, line, style);
	else
		draw_item(ws, frame, area, row, line, style);
	if (!chosen)
		return;
	frame->cursor_row = row;
	frame->cursor_col = area.col;
}

/* The sentence of a side that the row leads to, behind its number. */
static void draw_sentence_of(struct workspace *ws, struct frame *frame, struct area area,
	unsigned which, struct range at)
{
	struct slice number = number_text(ws->spread, which, at, frame->arena);
	struct slice text = sentence_text(ws->spread, which, at, frame->arena);
	struct area beside = { area.row, area.col + 6, area.rows, area.cols - 6 };
	struct ruler ruler;
	struct row *rows;
	if (!text.len || beside.cols < 1)
		return;
	frame_text(frame, area, area.row, area.col, STYLE_status_key, number);
	draw_wrapped(frame, beside, area.row, STYLE_text, text);
	ruler_make(&ruler, frame->arena, text);
	if ((int)wrap(&ruler, (unsigned)beside.cols, frame->arena, &rows) > area.rows)
		frame_text(frame, area, area.row + area.rows - 1, area.col + area.cols - 1,
			STYLE_text, SLICE("…"));
}

/* Side by side where there is room, else one below the other; one alone has all of it. */
static void draw_sentences(
	struct workspace *ws, struct frame *frame, struct area area, const struct summary_row *row)
{
	bool wide = area.cols >= WIDE_COLS;
	bool both = is_there(row->at[LEFT]) && is_there(row->at[RIGHT]);
	for (unsigned i = 0; i < SIDES; i++) {
		struct area part = area;
		if (both && wide) {
			part.cols = area.cols / 2 - 1;
			part.col += i == RIGHT ? area.cols / 2 + 1 : 0;
		} else if (both) {
			part.rows = i == LEFT ? area.rows - area.rows / 2 : area.rows / 2;
			part.row += i == RIGHT ? area.rows - part.rows : 0;
		}
		draw_sentence_of(ws, frame, part, i, row->at[i]);
	}
}

static void draw_below(struct workspace *ws, struct frame *frame, struct area area)
{
	const struct summary_row *row = summary_row(ws);
	for (int col = 0; col < area.cols; col++)
		frame_text(frame, area, area.row, area.col + col, STYLE_border, SLICE("─"));
	area.row++;
	area.rows--;
	if (!row)
		return;
	struct slice text = section_text(ws->spread, row->section, frame->arena);
	if (row->sort == SUMMARY_ITEM)
		draw_sentences(ws, frame, area, row);
	else
		draw_wrapped(frame, area, area.row, STYLE_faint,
			arena_print(frame->arena, "%s · %.*s", section_name(row->section),
				(int)text.len, text.at));
}

void summary_draw(struct workspace *ws, struct frame *frame)
{
	struct area box = summary_box(ws), area = inside_of(box);
	struct rows *rows = &ws->spread->summary.rows;
	summary_refresh(ws);
	draw_box(frame, box, title_text(ws->spread, frame->arena).at);
	draw_keys(frame, box, SLICE(" Enter goes there · } next heading · / filters · q closes "));
	draw_number(frame, box, rows);
	int below = rows_below(area), last = area.row + area.rows;
	if (area.rows >= NOTE_FROM) {
		frame_cut(frame, area, area.row, area.col, STYLE_faint,
			note_text(ws->spread, frame->arena));
		area.row++;
	}
	area.rows = summary_height(ws);
	rows_show(rows, area.rows);
	for (int i = 0; i < area.rows && rows->top + (uint32_t)i < rows->count; i++)
		draw_row(ws, frame, area, area.row + i, rows->top + (uint32_t)i);
	if (!rows->count)
		frame_text(frame, area, area.row, area.col, STYLE_faint, SLICE("no row fits"));
	if (below)
		draw_below(ws, frame, (struct area){ last - below, area.col, below, area.cols });
}
