/*
 * The card of an actor: what one wants to know who meets the name, on one page. Its lines are made
 * anew from the dossier; those that lead somewhere are items, and the cursor goes from one to the
 * next, passing over the rest.
 */
#include "view/draw.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	BEST_SENTENCES = 3,
	COMPANIONS_MOST = 8,
	ARTICLES_MOST = 200,
	NAMES_MOST = 40,
};

struct line {
	enum style style;
	struct slice left, text;         /* the text is wrapped beside the left */
	const struct sentence *sentence; /* NULL: the text is one */
	struct card_item item;
	bool leads;
};

struct lines {
	struct workspace *ws;
	struct arena *arena;
	const uint32_t *place; /* by entry: where it is in the list */
	struct line *line;
	size_t room;
	uint32_t count;
	struct needle needle;
	bool filtered;
};

static struct line *add_line(struct lines *lines, enum style style, struct slice text)
{
	lines->line =
		grow(lines->line, &lines->room, (size_t)lines->count + 1, sizeof *lines->line);
	struct line *line = &lines->line[lines->count++];
	*line = (struct line){ .style = style, .text = text, .item.hit.statement = NOWHERE };
	return line;
}

/* FALSE: it is filtered, and taken back. */
static bool keep_item(struct lines *lines)
{
	struct line *line = &lines->line[lines->count - 1];
	line->leads = true;
	if (!lines->filtered)
		return true;
	struct slice text = line->sentence ? line->sentence->text : line->text;
	bool kept = needle_in(&lines->needle, text, lines->arena) ||
		    needle_in(&lines->needle, line->left, lines->arena);
	lines->count -= !kept;
	return kept;
}

/* What is searched needs none. */
static void add_heading(struct lines *lines, const char *text)
{
	if (lines->filtered)
		return;
	add_line(lines, STYLE_text, SLICE(""));
	add_line(lines, STYLE_heading, slice_of(text));
}

static void add_sentence(struct lines *lines, struct hit hit)
{
	const struct statement *said = hit_statement(lines->ws, hit);
	struct line *line = add_line(lines, STYLE_text, statement_title(lines->ws, said));
	line->sentence = hit_sentence(lines->ws, hit);
	line->item.hit = sentence_witness(lines->ws, hit);
	keep_item(lines);
}

/* ---- what it is called */

static void add_names(struct lines *lines)
{
	const struct dossier *dossier = &lines->ws->study.dossier;
	const struct member *member = &lines->ws->catalogue->member[dossier->actor];
	struct surface *surface = NULL;
	size_t room = 0;
	uint32_t count = dossier_surfaces(dossier, &surface, &room);
	struct slice text = arena_print(lines->arena, "%s, %s", actor_kind_name(member->kind),
		member->listed ? "from the list" : "found by rule");
	add_line(lines, STYLE_faint, text);
	text = SLICE("");
	for (uint32_t i = 0; i < count && i < NAMES_MOST; i++)
		text = arena_print(lines->arena, "%s%s%.*s %u", text.at, i ? ", " : "",
			(int)surface[i].text.len, surface[i].text.at, surface[i].count);
	if (count > NAMES_MOST)
		text = arena_print(lines->arena, "%s and %u more", text.at, count - NAMES_MOST);
	add_line(lines, STYLE_text, text);
	free(surface);
}

/* ---- the first mention */

/* The earliest date; where none is known, the first of the list. */
static bool is_earlier(const struct lines *lines, uint32_t a, uint32_t b)
{
	struct slice x = lines->ws->catalogue->entry[a].date;
	struct slice y = lines->ws->catalogue->entry[b].date;
	if (!x.len != !y.len)
		return x.len > 0;
	int order = slice_compare(x, y);
	return order ? order < 0 : lines->place[a] < lines->place[b];
}

/* Titles name those that the text then introduces: the first sentence, if there is one. */
static struct hit first_sentence(const struct lines *lines, uint32_t statement)
{
	const struct evidence *evidence = lines->ws->study.dossier.statement[statement].evidence;
	uint32_t i = 0;
	while (i < evidence->sentences && !evidence->sentence[i].worth)
		i++;
	return (struct hit){ statement, i < evidence->sentences ? i : 0 };
}

static struct hit add_first(struct lines *lines)
{
	const struct dossier *dossier = &lines->ws->study.dossier;
	uint32_t first = NOWHERE;
	for (uint32_t i = 0; i < dossier->statements; i++) {
		if (!dossier->statement[i].evidence)
			continue;
		if (first == NOWHERE || is_earlier(lines, dossier->statement[i].entry,
						dossier->statement[first].entry))
			first = i;
	}
	if (first == NOWHERE)
		return (struct hit){ NOWHERE, 0 };
	struct hit hit = first_sentence(lines, first);
	struct slice date = lines->ws->catalogue->entry[dossier->statement[first].entry].date;
	add_heading(lines,
		date.len ? arena_print(lines->arena, "FIRST MENTION · %.*s", (int)date.len, date.at)
				   .at
			 : "FIRST MENTION");
	add_sentence(lines, hit);
	return hit;
}

/* ---- the best sentences */

/* Better is worth more; of equals the earlier article of the list, then the earlier sentence. */
static bool is_better(const struct lines *lines, struct hit a, struct hit b)
{
	int x = hit_sentence(lines->ws, a)->worth, y = hit_sentence(lines->ws, b)->worth;
	if (x != y)
		return x > y;
	uint32_t left = lines->place[hit_statement(lines->ws, a)->entry];
	uint32_t right = lines->place[hit_statement(lines->ws, b)->entry];
	return left != right ? left < right : a.index < b.index;
}

/* Articles are copied from each other, and so are their sentences. */
static bool is_same(const struct lines *lines, struct hit a, struct hit b)
{
	return slice_equal(hit_sentence(lines->ws, a)->text, hit_sentence(lines->ws, b)->text);
}

/* What is worth nothing is none; BUT is on the card already. */
static bool is_answer(const struct lines *lines, struct hit hit, struct hit but)
{
	return hit_sentence(lines->ws, hit)->worth && !is_same(lines, hit, but);
}

/* The best of a statement; statement NOWHERE: it has none. */
static struct hit best_of(const struct lines *lines, uint32_t statement, struct hit but)
{
	const struct evidence *evidence = lines->ws->study.dossier.statement[statement].evidence;
	struct hit best = { NOWHERE, 0 };
	for (uint32_t i = 0; evidence && i < evidence->sentences; i++) {
		struct hit hit = { statement, i };
		if (is_answer(lines, hit, but) &&
			(best.statement == NOWHERE || is_better(lines, hit, best)))
			best = hit;
	}
	return best;
}

/* HIT among the COUNT best so far; returns their number. */
static uint32_t put_in(
	const struct lines *lines, struct hit best[BEST_SENTENCES], uint32_t count, struct hit hit)
{
	uint32_t at = count;
	for (uint32_t i = 0; i < count; i++)
		if (is_same(lines, hit, best[i]))
			return count;
	while (at > 0 && is_better(lines, hit, best[at - 1]))
		at--;
	if (at == BEST_SENTENCES)
		return count;
	if (count < BEST_SENTENCES)
		count++;
	for (uint32_t i = count - 1; i > at; i--)
		best[i] = best[i - 1];
	best[at] = hit;
	return count;
}

/* One an article, since two articles tell more than one of them twice. */
static void add_best(struct lines *lines, struct hit but)
{
	struct hit best[BEST_SENTENCES];
	uint32_t count = 0;
	for (uint32_t i = 0; i < lines->ws->study.dossier.statements; i++) {
		struct hit hit = best_of(lines, i, but);
		if (hit.statement != NOWHERE)
			count = put_in(lines, best, count, hit);
	}
	if (count)
		add_heading(lines, "BEST SENTENCES");
	for (uint32_t i = 0; i < count; i++)
		add_sentence(lines, best[i]);
}

/* ---- company and articles */

static void add_company(struct lines *lines)
{
	struct workspace *ws = lines->ws;
	struct companion *with = NULL;
	size_t room = 0;
	uint32_t count = dossier_company(&ws->study.dossier, ws->catalogue, &with, &room);
	if (count)
		add_heading(lines, "APPEARS MOST WITH");
	for (uint32_t i = 0; i < count && i < COMPANIONS_MOST; i++) {
		const struct member *member = &ws->catalogue->member[with[i].actor];
		struct line *line = add_line(lines, STYLE_text,
			arena_print(lines->arena, "%.*s", (int)member->name.len, member->name.at));
		line->left = arena_print(
			lines->arena, "%4u %c", with[i].sentences, kind_letter(member->kind));
		line->item.with = with[i];
		keep_item(lines);
	}
	free(with);
}

static int by_mentions(const void *left, const void *right, void *argument)
{
	const struct lines *lines = argument;
	const struct statement *a = &lines->ws->study.dossier.statement[*(const uint32_t *)left];
	const struct statement *b = &lines->ws->study.dossier.statement[*(const uint32_t *)right];
	if (a->evidence->witnesses != b->evidence->witnesses)
		return a->evidence->witnesses < b->evidence->witnesses ? 1 : -1;
	uint32_t x = lines->place[a->entry], y = lines->place[b->entry];
	return (x > y) - (x < y);
}

static void add_article(struct lines *lines, uint32_t index)
{
	const struct statement *said = &lines->ws->study.dossier.statement[index];
	struct slice date = lines->ws->catalogue->entry[said->entry].date;
	struct slice title = statement_title(lines->ws, said);
	struct line *line = add_line(lines, STYLE_text,
		arena_print(lines->arena, "%.*s%s%.*s", (int)title.len, title.at,
			date.len ? " · " : "", (int)date.len, date.at));
	line->left = arena_print(lines->arena, "%4u", said->evidence->witnesses);
	line->item.hit = (struct hit){ index, 0 };
	keep_item(lines);
}

static void add_articles(struct lines *lines)
{
	const struct dossier *dossier = &lines->ws->study.dossier;
	uint32_t *order = ARENA_NEW(lines->arena, uint32_t, dossier->statements), count = 0;
	for (uint32_t i = 0; i < dossier->statements; i++)
		if (dossier->statement[i].evidence)
			order[count++] = i;
	if (!count)
		return;
	qsort_r(order, count, sizeof *order, by_mentions, lines);
	add_heading(lines, "ARTICLES");
	for (uint32_t i = 0; i < count && i < ARTICLES_MOST; i++)
		add_article(lines, order[i]);
	if (count > ARTICLES_MOST)
		add_line(lines, STYLE_faint,
			arena_print(lines->arena, "and %u more", count - ARTICLES_MOST));
}

static void lines_make(struct lines *lines, struct workspace *ws, struct arena *arena)
{
	uint32_t *place = list_places(ws);
	*lines = (struct lines){ .ws = ws, .arena = arena, .place = place };
	lines->filtered = study_needle(ws, &lines->needle, arena);
	add_names(lines);
	add_best(lines, add_first(lines));
	add_company(lines);
	add_articles(lines);
	free(place);
}

/* ---- items */

static bool same_item(const struct card_item *a, const struct card_item *b)
{
	return a->hit.statement == b->hit.statement && a->hit.index == b->hit.index &&
	       a->with.actor == b->with.actor;
}

void card_list(struct workspace *ws)
{
	struct card *card = &ws->study.card;
	struct rows *rows = &ws->study.rows[OVERLAY_CARD];
	struct card_item at = { 0 };
	bool moved = rows->cursor > 0 && rows->cursor < rows->count;
	struct arena arena;
	struct lines lines;
	if (moved)
		at = card->item[rows->cursor];
	arena_init(&arena);
	lines_make(&lines, ws, &arena);
	card->item = grow(card->item, &card->room, (size_t)lines.count + 1, sizeof *card->item);
	rows->count = rows->cursor = 0;
	for (uint32_t i = 0; i < lines.count; i++) {
		if (!lines.line[i].leads)
			continue;
		if (moved && !rows->cursor && same_item(&at, &lines.line[i].item))
			rows->cursor = rows->count;
		card->item[rows->count++] = lines.line[i].item;
	}
	free(lines.line);
	arena_release(&arena);
}

/* ---- drawing */

/* A title on a row of its own, a sentence below it; or the left and, beside it, the text. Without a
 * frame the rows are only counted. */
static int draw_text(struct lines *lines, struct frame *frame, struct area area, int row,
	const struct line *line)
{
	struct slice text = line->text;
	struct area beside = area;
	struct ruler ruler;
	struct row *wrapped;
	beside.col += (int)line->left.len + (line->left.len > 0);
	beside.cols -= beside.col - area.col;
	ruler_make(&ruler, lines->arena, text);
	uint32_t rows =
		wrap(&ruler, beside.cols > 0 ? (unsigned)beside.cols : 1, lines->arena, &wrapped);
	if (frame)
		frame_text(frame, area, row, area.col, STYLE_faint, line->left);
	for (uint32_t i = 0; frame && i < rows; i++)
		frame_text(frame, beside, row + (int)i, beside.col, line->style,
			slice_cut(text, wrapped[i].at.from, wrapped[i].at.to));
	return row + (int)rows;
}

static int draw_one(struct lines *lines, struct frame *frame, struct area area, int row,
	const struct line *line)
{
	if (!line->sentence)
		return draw_text(lines, frame, area, row, line);
	struct quoted quoted = { hit_statement(lines->ws, line->item.hit), line->sentence, NOWHERE,
		NOWHERE };
	row = draw_sentence(lines->ws, frame, area, row, &quoted, lines->arena);
	if (frame)
		frame_cut(frame, area, row, area.col + 2, STYLE_faint, line->text);
	return row + 1;
}

/* The first row on the screen: such that the item under the cursor is on it, and, with it, all that
 * stands above the first one. */
static int scroll(struct lines *lines, struct area area, uint32_t cursor)
{
	int row = 0, from = 0, to = 0, top = (int)lines->ws->overlay_top;
	uint32_t item = 0;
	for (uint32_t i = 0; i < lines->count; i++) {
		int next = draw_one(lines, NULL, area, row, &lines->line[i]);
		bool here = lines->line[i].leads && item++ == cursor;
		from = here ? row : from;
		to = here ? next : to;
		row = next;
	}
	if (to > top + area.rows)
		top = to - area.rows;
	if (from < top)
		top = from;
	if (cursor == 0 && to <= area.rows)
		top = 0;
	return top > row - area.rows && row > area.rows ? row - area.rows
	       : row > area.rows                        ? top
							: 0;
}

/* What is drawn above the area or below it is clipped there. */
void card_draw(struct workspace *ws, struct frame *frame, struct area area)
{
	struct lines lines;
	const struct rows *rows = &ws->study.rows[OVERLAY_CARD];
	uint32_t item = 0;
	lines_make(&lines, ws, frame->arena);
	struct area text = { area.row, area.col + 2, area.rows, area.cols - 2 };
	int top = scroll(&lines, text, rows->cursor), row = area.row - top;
	ws->overlay_top = (uint32_t)top;
	for (uint32_t i = 0; i < lines.count; i++) {
		const struct line *line = &lines.line[i];
		bool here = line->leads && item++ == rows->cursor;
		int next = draw_one(&lines, frame, text, row, line);
		for (int k = row; here && k < next; k++)
			frame_text(frame, area, k, area.col, STYLE_row_chosen, SLICE(">"));
		if (here && row >= area.row) {
			frame->cursor_row = row;
			frame->cursor_col = area.col;
		}
		row = next;
	}
	free(lines.line);
}
