/*
 * The concordance: one row a mention, with the mention in the same column of all rows, so that the
 * eye goes down it. What stands before it ends there, cut at its left end.
 */
#include "view/draw.h"

static int by_order(const void *left, const void *right, void *argument)
{
	const struct hit_order *order = argument;
	struct hit a = *(const struct hit *)left, b = *(const struct hit *)right;
	const struct witness *x = hit_witness(order->ws, a), *y = hit_witness(order->ws, b);
	enum concordance_sort sort = order->ws->study.concordance.sort;
	int words = sort == CONCORDANCE_RIGHT  ? slice_compare(x->right, y->right)
		    : sort == CONCORDANCE_LEFT ? slice_compare(x->left, y->left)
					       : 0;
	return words ? words : hit_by_place(order, a, b);
}

/* All mentions, or those that have what is searched near them or in the article's title. */
static uint32_t collect(struct workspace *ws)
{
	const struct dossier *dossier = &ws->study.dossier;
	struct concordance *concordance = &ws->study.concordance;
	struct arena arena, scratch;
	struct needle needle;
	uint32_t count = 0;
	arena_init(&arena);
	arena_init(&scratch);
	bool filtered = study_needle(ws, &needle, &arena);
	concordance->hit = grow(concordance->hit, &concordance->room, (size_t)dossier->mentions + 1,
		sizeof *concordance->hit);
	for (uint32_t i = 0; i < dossier->statements; i++) {
		const struct statement *said = &dossier->statement[i];
		for (uint32_t k = 0; said->evidence && k < said->evidence->witnesses; k++) {
			arena_reset(&scratch);
			if (!filtered ||
				needle_in(&needle, said->evidence->witness[k].around, &scratch) ||
				needle_in(&needle, statement_title(ws, said), &scratch))
				concordance->hit[count++] = (struct hit){ i, k };
		}
	}
	arena_release(&scratch);
	arena_release(&arena);
	return count;
}

void concordance_list(struct workspace *ws)
{
	struct concordance *concordance = &ws->study.concordance;
	struct rows *rows = &ws->study.rows[OVERLAY_CONCORDANCE];
	struct hit at = { NOWHERE, 0 };
	if (rows->cursor < rows->count)
		at = concordance->hit[rows->cursor];
	rows->count = collect(ws);
	hits_sort(ws, rows, concordance->hit, at, by_order);
}

void concordance_sort(struct workspace *ws)
{
	struct concordance *concordance = &ws->study.concordance;
	concordance->sort = (concordance->sort + 1) % CONCORDANCE_SORTS;
	study_list(ws);
}

/* What ends in the column before COL. */
static void draw_left(struct workspace *ws, struct frame *frame, struct area area, int row, int col,
	enum style style, struct slice text)
{
	struct slice tail = text_tail(text, (unsigned)(col - area.col));
	int columns = (int)text_columns(tail);
	if (tail.len < text.len && columns > 0) {
		tail = text_tail(text, (unsigned)(col - area.col - 1));
		columns = (int)text_columns(tail);
		frame_text(frame, area, row, col - columns - 1, style, SLICE("…"));
	}
	draw_line(ws, frame, area, row, col - columns, style, tail);
}

static void draw_right(struct workspace *ws, struct frame *frame, struct area area, int row,
	int col, enum style style, struct slice text)
{
	int room = area.col + area.cols - col;
	if (room <= 0)
		return;
	struct slice fit = text_fit(text, (unsigned)room);
	bool cut = fit.len < text.len;
	if (cut)
		fit = text_fit(text, (unsigned)room - 1);
	col += draw_line(ws, frame, area, row, col, style, fit);
	if (cut)
		frame_text(frame, area, row, col, style, SLICE("…"));
}

void concordance_draw(
	struct workspace *ws, struct frame *frame, struct area area, int row, uint32_t index)
{
	struct hit hit = ws->study.concordance.hit[index];
	const struct witness *witness = hit_witness(ws, hit);
	struct slice text = witness->around;
	bool chosen = index == ws->study.rows[OVERLAY_CONCORDANCE].cursor;
	enum style style = chosen ? STYLE_row_chosen : STYLE_row;
	struct area title = area, left = area;
	title.cols = title_columns(area.cols);
	left.col += title.cols + (title.cols > 0);
	left.cols = (area.col + area.cols - left.col) * 2 / 5;
	int col = left.col + left.cols;
	frame_style(frame, area, row, style);
	frame_cut(frame, title, row, area.col, chosen ? style : STYLE_faint,
		statement_title(ws, hit_statement(ws, hit)));
	draw_left(ws, frame, left, row, col, style, slice_cut(text, 0, witness->in.from));
	int used = frame_cut(frame, area, row, col, chosen ? STYLE_actor_here : STYLE_actor_chosen,
		slice_cut(text, witness->in.from, witness->in.to));
	draw_right(
		ws, frame, area, row, col + used, style, slice_cut(text, witness->in.to, text.len));
	if (!chosen)
		return;
	frame->cursor_row = row;
	frame->cursor_col = area.col;
}
