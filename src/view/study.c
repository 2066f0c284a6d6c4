/*
 * What the views of one actor share: which rows they have, where Enter leads from one, the box that
 * they stand in and, below the rows, the sentence of the one under the cursor.
 *
 * Rows are made anew when the dossier has changed or the reader asks for others. A row points to a
 * mention, not to its text, so that the cursor stays on it however many come in before it.
 */
#include "view/draw.h"

#include <stdio.h>
#include <stdlib.h>

enum {
	PADDED_COLS = 60,
	WIDE_COLS = 120,    /* a sentence seldom needs more than three rows there */
	SENTENCE_FROM = 12, /* rows inside the box, from which there are some for the sentence */
	SENTENCE_ROWS = 3,
};

void study_release(struct study *study)
{
	dossier_release(&study->dossier);
	for (size_t i = 0; i < OVERLAYS; i++)
		buffer_release(&study->filter[i]);
	free(study->concordance.hit);
	free(study->company.companion);
	free(study->sentences.hit);
	free(study->card.item);
}

bool study_shown(const struct workspace *ws)
{
	return ws->overlay >= OVERLAY_CONCORDANCE;
}

/* ---- rows */

void study_list(struct workspace *ws)
{
	static void (*const lists[OVERLAYS])(struct workspace *) = {
		[OVERLAY_CONCORDANCE] = concordance_list,
		[OVERLAY_COMPANY] = company_list,
		[OVERLAY_SENTENCES] = sentences_list,
		[OVERLAY_CARD] = card_list,
	};
	if (!lists[ws->overlay])
		return;
	lists[ws->overlay](ws);
	rows_move(&ws->study.rows[ws->overlay], 0);
	ws->study.listed[ws->overlay] = ws->study.dossier.turn;
}

void study_refresh(struct workspace *ws)
{
	if (study_shown(ws) && ws->study.listed[ws->overlay] != ws->study.dossier.turn)
		study_list(ws);
}

void study_start(struct workspace *ws, uint32_t actor)
{
	struct study *study = &ws->study;
	dossier_start(&study->dossier, actor);
	for (size_t i = 0; i < OVERLAYS; i++) {
		study->rows[i] = (struct rows){ 0 };
		buffer_release(&study->filter[i]);
	}
}

struct rows *study_rows(struct workspace *ws)
{
	return study_shown(ws) ? &ws->study.rows[ws->overlay] : NULL;
}

struct buffer *study_filter(struct workspace *ws)
{
	return study_shown(ws) ? &ws->study.filter[ws->overlay] : &ws->overlay_filter;
}

bool study_needle(struct workspace *ws, struct needle *needle, struct arena *arena)
{
	needle_make(needle, arena, buffer_slice(study_filter(ws)));
	return needle->text.len > 0;
}

bool needle_in(const struct needle *needle, struct slice text, struct arena *arena)
{
	struct range *found;
	return find_all(needle, text, 1, arena, &found) > 0;
}

uint32_t *list_places(const struct workspace *ws)
{
	const struct list *list = &ws->list;
	uint32_t entries = ws->catalogue->entries;
	uint32_t *place = malloc(((size_t)entries + 1) * sizeof *place);
	if (!place)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < entries; i++)
		place[i] = list->rows.count + i; /* what the filter left out comes last */
	for (uint32_t i = 0; i < list->rows.count; i++)
		place[list->order[i]] = i;
	return place;
}

/* ---- hits */

const struct statement *hit_statement(const struct workspace *ws, struct hit hit)
{
	return &ws->study.dossier.statement[hit.statement];
}

const struct witness *hit_witness(const struct workspace *ws, struct hit hit)
{
	return &hit_statement(ws, hit)->evidence->witness[hit.index];
}

const struct sentence *hit_sentence(const struct workspace *ws, struct hit hit)
{
	return &hit_statement(ws, hit)->evidence->sentence[hit.index];
}

static int compare_numbers(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

int hit_by_place(const struct hit_order *order, struct hit a, struct hit b)
{
	const struct statement *left = hit_statement(order->ws, a),
			       *right = hit_statement(order->ws, b);
	int places = compare_numbers(order->place[left->entry], order->place[right->entry]);
	if (!places)
		places = compare_numbers(left->evidence->piece, right->evidence->piece);
	return places ? places : compare_numbers(a.index, b.index);
}

void hits_sort(struct workspace *ws, struct rows *rows, struct hit *hit, struct hit at,
	int (*compare)(const void *, const void *, void *))
{
	uint32_t *place = list_places(ws);
	struct hit_order order = { ws, place };
	qsort_r(hit, rows->count, sizeof *hit, compare, &order);
	free(place);
	rows->cursor = 0;
	for (uint32_t i = 0; i < rows->count; i++)
		if (hit[i].statement == at.statement && hit[i].index == at.index)
			rows->cursor = i;
}

struct hit sentence_witness(const struct workspace *ws, struct hit sentence)
{
	const struct evidence *evidence = hit_statement(ws, sentence)->evidence;
	uint32_t i = 0;
	while (i + 1 < evidence->witnesses && evidence->witness[i].sentence < sentence.index)
		i++;
	return (struct hit){ sentence.statement, i };
}

struct slice statement_title(const struct workspace *ws, const struct statement *said)
{
	return ws->catalogue->entry[said->entry].title;
}

int title_columns(int cols)
{
	return cols < 30 ? 0 : cols < 50 ? 7 : cols < 100 ? 15 : cols < 150 ? 22 : 32;
}

/* ---- the row under the cursor */

static struct goal goal_of(const struct workspace *ws, struct hit witness)
{
	const struct statement *said = hit_statement(ws, witness);
	struct range at = hit_witness(ws, witness)->at;
	return (struct goal){ .entry = said->entry,
		.place = { said->evidence->piece, at.from },
		.len = at.to - at.from,
		.other = NOWHERE };
}

static struct goal goal_of_item(const struct workspace *ws, const struct card_item *item)
{
	if (item->hit.statement != NOWHERE)
		return goal_of(ws, item->hit);
	return (struct goal){ .entry = NOWHERE, .other = item->with.actor };
}

struct goal study_goal(struct workspace *ws)
{
	struct study *study = &ws->study;
	study_refresh(ws);
	struct rows *rows = study_rows(ws);
	if (!rows || rows->cursor >= rows->count)
		return (struct goal){ .entry = NOWHERE, .other = NOWHERE };
	if (ws->overlay == OVERLAY_CONCORDANCE)
		return goal_of(ws, study->concordance.hit[rows->cursor]);
	if (ws->overlay == OVERLAY_SENTENCES)
		return goal_of(ws, sentence_witness(ws, study->sentences.hit[rows->cursor]));
	if (ws->overlay == OVERLAY_CARD)
		return goal_of_item(ws, &study->card.item[rows->cursor]);
	return (struct goal){ .entry = NOWHERE,
		.other = study->company.companion[rows->cursor].actor };
}

void study_show_with(struct workspace *ws, uint32_t other)
{
	struct study *study = &ws->study;
	if (study->sentences.other != other) {
		study->rows[OVERLAY_SENTENCES] = (struct rows){ 0 };
		buffer_release(&study->filter[OVERLAY_SENTENCES]);
	}
	study->sentences.other = other;
	study->sentences.from = ws->overlay;
	ws->overlay = OVERLAY_SENTENCES;
	study_list(ws);
}

bool study_back(struct workspace *ws)
{
	if (ws->overlay != OVERLAY_SENTENCES)
		return false;
	ws->overlay = ws->study.sentences.from;
	study_list(ws);
	return true;
}

/* ---- where things stand */

static struct area study_box(const struct workspace *ws)
{
	bool whole = ws->overlay == OVERLAY_CONCORDANCE || ws->overlay == OVERLAY_SENTENCES;
	return whole ? (struct area){ 0, 0, ws->rows - 1, ws->cols } : overlay_area(ws);
}

static struct area inside_of(struct area box)
{
	int pad = box.cols >= PADDED_COLS ? 2 : 1;
	return (struct area){ box.row + 1, box.col + pad, box.rows - 2, box.cols - 2 * pad };
}

/* Rows below the list, with the line above them. */
static int rows_below(const struct workspace *ws, int rows)
{
	if (ws->overlay == OVERLAY_COMPANY || ws->overlay == OVERLAY_CARD)
		return 0;
	if (rows < SENTENCE_FROM)
		return ws->overlay == OVERLAY_SENTENCES && rows > 6 ? 4 : 0;
	return 1 + SENTENCE_ROWS + (rows >= 3 * SENTENCE_FROM && ws->cols < WIDE_COLS ? 2 : 0);
}

int study_height(const struct workspace *ws)
{
	int rows = inside_of(study_box(ws)).rows, list = rows - rows_below(ws, rows);
	return list > 1 ? list : 1;
}

/* ---- drawing */

int draw_line(struct workspace *ws, struct frame *frame, struct area area, int row, int col,
	enum style style, struct slice text)
{
	struct ruler ruler;
	struct glyph *glyph;
	int start = col;
	ruler_make(&ruler, frame->arena, text);
	struct row all = { .at = { 0, (uint32_t)text.len }, .next = (uint32_t)text.len };
	uint32_t count = row_glyphs(&ruler, all, ws->config->options.bidi, frame->arena, &glyph);
	for (uint32_t i = 0; i < count; i++) {
		frame_glyph(frame, area, row, col, style, &glyph[i]);
		col += glyph[i].columns;
	}
	return col - start;
}

static enum style style_in(const struct quoted *quoted, uint32_t byte)
{
	const struct sentence *sentence = quoted->sentence;
	for (uint32_t i = 0; i < sentence->names; i++) {
		const struct named *named = &sentence->named[i];
		if (byte < named->at.from || byte >= named->at.to)
			continue;
		if (!named->who && (quoted->here == NOWHERE || quoted->here == named->at.from))
			return STYLE_actor_here;
		if (!named->who || quoted->said->member[named->who] == quoted->other)
			return STYLE_actor_chosen;
	}
	return STYLE_text;
}

int draw_sentence(struct workspace *ws, struct frame *frame, struct area area, int row,
	const struct quoted *quoted, struct arena *arena)
{
	struct ruler ruler;
	struct row *wrapped;
	struct glyph *glyph;
	ruler_make(&ruler, arena, quoted->sentence->text);
	uint32_t rows = wrap(&ruler, area.cols > 0 ? (unsigned)area.cols : 1, arena, &wrapped);
	for (uint32_t i = 0; frame && i < rows; i++) {
		uint32_t count =
			row_glyphs(&ruler, wrapped[i], ws->config->options.bidi, arena, &glyph);
		int col = area.col;
		for (uint32_t k = 0; k < count; col += glyph[k++].columns)
			frame_glyph(frame, area, row + (int)i, col, style_in(quoted, glyph[k].at),
				&glyph[k]);
	}
	return row + (int)rows;
}

/* "28", "28+" while there may be more; "7 of 28" where some are filtered. */
static struct slice count_of(struct workspace *ws, uint32_t all, struct arena *arena)
{
	const struct study *study = &ws->study;
	const char *more = study->asking || ws->waiting ? "+" : "";
	uint32_t count = study->rows[ws->overlay].count;
	if (study->filter[ws->overlay].len)
		return arena_print(arena, "%u of %u%s", count, all, more);
	return arena_print(arena, "%s%u%s", study->dossier.full ? "the first " : "", all, more);
}

static struct slice filter_of(struct workspace *ws, struct arena *arena)
{
	struct slice filter = buffer_slice(study_filter(ws));
	return filter.len ? arena_print(arena, " · /%.*s", (int)filter.len, filter.at) : SLICE("");
}

static const char *plural(uint32_t count)
{
	return count == 1 ? "" : "s";
}

/* A narrow box has room for a short name alone. */
static struct slice name_of(const struct workspace *ws, uint32_t actor, struct arena *arena)
{
	const struct member *member = &ws->catalogue->member[actor];
	return ws->cols < PADDED_COLS ? short_name(member, 12, arena) : member->name;
}

static struct slice title_of_sentences(struct workspace *ws, struct slice name, struct arena *arena)
{
	struct slice other = name_of(ws, ws->study.sentences.other, arena);
	uint32_t count = ws->study.rows[OVERLAY_SENTENCES].count;
	return arena_print(arena, "%.*s and %.*s · %u%s sentence%s%s", (int)name.len, name.at,
		(int)other.len, other.at, count, ws->study.asking || ws->waiting ? "+" : "",
		plural(count), filter_of(ws, arena).at);
}

static struct slice title_of_card(struct workspace *ws, struct slice name, struct arena *arena)
{
	const struct dossier *dossier = &ws->study.dossier;
	return arena_print(arena, "%.*s · %s%u%s mention%s in %u article%s", (int)name.len, name.at,
		dossier->full ? "the first " : "", dossier->mentions,
		ws->study.asking || ws->waiting ? "+" : "", plural(dossier->mentions),
		dossier->articles, plural(dossier->articles));
}

static struct slice title_of(struct workspace *ws, struct arena *arena)
{
	static const char *const sorts[] = { "article", "the words after", "the words before" };
	const struct study *study = &ws->study;
	const struct dossier *dossier = &study->dossier;
	struct slice name = name_of(ws, dossier->actor, arena);
	struct slice filter = filter_of(ws, arena);
	if (ws->overlay == OVERLAY_SENTENCES)
		return title_of_sentences(ws, name, arena);
	if (ws->overlay == OVERLAY_CARD)
		return title_of_card(ws, name, arena);
	if (ws->overlay == OVERLAY_COMPANY)
		return arena_print(arena, "%.*s appears with %s actor%s%s", (int)name.len, name.at,
			count_of(ws, study->company.all, arena).at, plural(study->company.all),
			filter.at);
	return arena_print(arena, "%.*s · %s mention%s in %u article%s · by %s%s", (int)name.len,
		name.at, count_of(ws, dossier->mentions, arena).at, plural(dossier->mentions),
		dossier->articles, plural(dossier->articles), sorts[study->concordance.sort],
		filter.at);
}

static void draw_help(const struct workspace *ws, struct frame *frame, struct area box)
{
	static const char *const helps[OVERLAYS] = {
		[OVERLAY_CONCORDANCE] = " Enter goes there · s sorts · / filters · q closes ",
		[OVERLAY_COMPANY] = " Enter shows the sentences · / filters · q closes ",
		[OVERLAY_SENTENCES] = " Enter goes there · / filters · q back ",
		[OVERLAY_CARD] = " Enter goes there · / filters · q closes ",
	};
	draw_keys(frame, box, slice_of(helps[ws->overlay]));
}

/* The sentence of the row under the cursor. */
static struct quoted quoted_here(const struct workspace *ws, const struct rows *rows)
{
	const struct study *study = &ws->study;
	if (ws->overlay == OVERLAY_SENTENCES) {
		struct hit hit = study->sentences.hit[rows->cursor];
		return (struct quoted){ hit_statement(ws, hit), hit_sentence(ws, hit),
			study->sentences.other, NOWHERE };
	}
	struct hit hit = study->concordance.hit[rows->cursor];
	const struct witness *witness = hit_witness(ws, hit);
	hit.index = witness->sentence;
	const struct sentence *sentence = hit_sentence(ws, hit);
	return (struct quoted){ hit_statement(ws, hit), sentence, NOWHERE,
		witness->at.from - sentence->byte };
}

/* That sentence, below the name of its article. */
static void draw_below(struct workspace *ws, struct frame *frame, struct area area)
{
	struct rows *rows = study_rows(ws);
	if (rows->cursor >= rows->count)
		return;
	struct quoted quoted = quoted_here(ws, rows);
	struct slice title = statement_title(ws, quoted.said);
	for (int col = 0; col < area.cols; col++)
		frame_text(frame, area, area.row, area.col + col, STYLE_border, SLICE("─"));
	frame_cut(frame, area, area.row, area.col + 1, STYLE_faint,
		arena_print(frame->arena, " %.*s ", (int)title.len, title.at));
	area.row++;
	area.rows--;
	int end = draw_sentence(ws, frame, area, area.row, &quoted, frame->arena);
	if (end > area.row + area.rows) /* there is more of it */
		frame_text(frame, area, area.row + area.rows - 1, area.col + area.cols - 1,
			STYLE_text, SLICE("…"));
}

static void draw_rows(struct workspace *ws, struct frame *frame, struct area area)
{
	static void (*const draws[OVERLAYS])(
		struct workspace *, struct frame *, struct area, int, uint32_t) = {
		[OVERLAY_CONCORDANCE] = concordance_draw,
		[OVERLAY_COMPANY] = company_draw,
		[OVERLAY_SENTENCES] = sentences_draw,
	};
	struct rows *rows = study_rows(ws);
	rows_show(rows, area.rows);
	for (int i = 0; i < area.rows && rows->top + (uint32_t)i < rows->count; i++)
		draws[ws->overlay](ws, frame, area, area.row + i, rows->top + (uint32_t)i);
	if (rows->count)
		return;
	bool wait = ws->study.asking || ws->waiting, filtered = study_filter(ws)->len > 0;
	frame_text(frame, area, area.row, area.col, STYLE_faint,
		filtered ? SLICE("no row fits")
		: wait   ? SLICE("reading…")
			 : SLICE("nothing"));
}

void study_draw(struct workspace *ws, struct frame *frame)
{
	struct area box = study_box(ws);
	study_refresh(ws);
	struct rows *rows = study_rows(ws);
	struct area inside = inside_of(box);
	inside.rows = study_height(ws);
	if (ws->overlay == OVERLAY_COMPANY && (int)rows->count < inside.rows &&
		!study_filter(ws)->len)
		box.rows = (inside.rows = rows->count ? (int)rows->count : 1) + 2;
	draw_box(frame, box, title_of(ws, frame->arena).at);
	draw_help(ws, frame, box);
	draw_number(frame, box, rows);
	if (ws->overlay == OVERLAY_CARD) {
		card_draw(ws, frame, inside);
		return;
	}
	draw_rows(ws, frame, inside);
	int below = box.rows - 2 - inside.rows;
	if (below > 0)
		draw_below(ws, frame,
			(struct area){ inside.row + inside.rows, inside.col, below, inside.cols });
}
