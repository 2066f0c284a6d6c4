/* The sentences that have two actors: a row each, which begins where both of them fit. */
#include "view/draw.h"

static int by_place(const void *left, const void *right, void *argument)
{
	return hit_by_place(argument, *(const struct hit *)left, *(const struct hit *)right);
}

static bool has_other(const struct statement *said, const struct sentence *sentence, uint32_t other)
{
	for (uint32_t i = 0; i < sentence->names; i++)
		if (sentence->named[i].who && said->member[sentence->named[i].who] == other)
			return true;
	return false;
}

static uint32_t collect(struct workspace *ws, const struct needle *needle, bool filtered)
{
	const struct dossier *dossier = &ws->study.dossier;
	struct sentences *sentences = &ws->study.sentences;
	struct arena scratch;
	uint32_t count = 0;
	arena_init(&scratch);
	sentences->hit = grow(sentences->hit, &sentences->room, (size_t)dossier->mentions + 1,
		sizeof *sentences->hit);
	for (uint32_t i = 0; i < dossier->statements; i++) {
		const struct statement *said = &dossier->statement[i];
		for (uint32_t k = 0; said->evidence && k < said->evidence->sentences; k++) {
			const struct sentence *sentence = &said->evidence->sentence[k];
			arena_reset(&scratch);
			if (has_other(said, sentence, sentences->other) &&
				(!filtered || needle_in(needle, sentence->text, &scratch)))
				sentences->hit[count++] = (struct hit){ i, k };
		}
	}
	arena_release(&scratch);
	return count;
}

void sentences_list(struct workspace *ws)
{
	struct sentences *sentences = &ws->study.sentences;
	struct rows *rows = &ws->study.rows[OVERLAY_SENTENCES];
	struct hit at = { NOWHERE, 0 };
	struct arena arena;
	struct needle needle;
	if (rows->cursor < rows->count)
		at = sentences->hit[rows->cursor];
	arena_init(&arena);
	bool filtered = study_needle(ws, &needle, &arena);
	rows->count = collect(ws, &needle, filtered);
	arena_release(&arena);
	hits_sort(ws, rows, sentences->hit, at, by_place);
}

/* From the first name of either to the end of the first name of the one that comes second. */
static struct range both(
	const struct statement *said, const struct sentence *sentence, uint32_t other)
{
	struct range range = { NOWHERE, 0 };
	bool met[2] = { false };
	for (uint32_t i = 0; i < sentence->names; i++) {
		const struct named *named = &sentence->named[i];
		bool is_other = named->who > 0;
		if ((is_other && said->member[named->who] != other) || met[is_other])
			continue;
		met[is_other] = true;
		range.from = named->at.from < range.from ? named->at.from : range.from;
		range.to = named->at.to;
	}
	return range;
}

/* Where the row begins: at the start, if both are seen then; else at the word before the first. */
static uint32_t start_of(struct slice text, struct range names, int room)
{
	if ((int)text_columns(slice_cut(text, 0, names.to)) < room)
		return 0;
	uint32_t at = names.from;
	while (at > 0 && text.at[at - 1] == ' ')
		at--;
	while (at > 0 && text.at[at - 1] != ' ')
		at--;
	return at;
}

/* The sentence from byte FROM on, its names set apart. */
static void draw_names(struct workspace *ws, struct frame *frame, struct area area, int row,
	struct hit hit, enum style style)
{
	const struct statement *said = hit_statement(ws, hit);
	const struct sentence *sentence = hit_sentence(ws, hit);
	uint32_t other = ws->study.sentences.other;
	uint32_t at = start_of(sentence->text, both(said, sentence, other), area.cols);
	int col = area.col;
	if (at)
		col += frame_text(frame, area, row, col, style, SLICE("…"));
	for (uint32_t i = 0; i < sentence->names; i++) {
		const struct named *named = &sentence->named[i];
		bool is_other = named->who && said->member[named->who] == other;
		if ((named->who && !is_other) || named->at.from < at)
			continue;
		col += frame_cut(frame, area, row, col, style,
			slice_cut(sentence->text, at, named->at.from));
		col += frame_cut(frame, area, row, col,
			is_other ? STYLE_actor_chosen : STYLE_actor_here,
			slice_cut(sentence->text, named->at.from, named->at.to));
		at = named->at.to;
	}
	frame_cut(frame, area, row, col, style, slice_cut(sentence->text, at, sentence->text.len));
}

void sentences_draw(
	struct workspace *ws, struct frame *frame, struct area area, int row, uint32_t index)
{
	struct hit hit = ws->study.sentences.hit[index];
	bool chosen = index == ws->study.rows[OVERLAY_SENTENCES].cursor;
	enum style style = chosen ? STYLE_row_chosen : STYLE_row;
	struct area title = area, text = area;
	title.cols = title_columns(area.cols);
	text.col += title.cols + (title.cols > 0);
	text.cols -= text.col - area.col;
	frame_style(frame, area, row, style);
	frame_cut(frame, title, row, area.col, chosen ? style : STYLE_faint,
		statement_title(ws, hit_statement(ws, hit)));
	draw_names(ws, frame, text, row, hit, style);
	if (!chosen)
		return;
	frame->cursor_row = row;
	frame->cursor_col = area.col;
}
