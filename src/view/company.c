/* Who appears with an actor: one row each, by the sentences that have both. */
#include "view/draw.h"

void company_list(struct workspace *ws)
{
	struct company *company = &ws->study.company;
	struct rows *rows = &ws->study.rows[OVERLAY_COMPANY];
	uint32_t at = rows->cursor < rows->count ? company->companion[rows->cursor].actor : NOWHERE;
	struct arena arena;
	struct needle needle;
	arena_init(&arena);
	bool filtered = study_needle(ws, &needle, &arena);
	company->all = dossier_company(
		&ws->study.dossier, ws->catalogue, &company->companion, &company->room);
	rows->count = rows->cursor = 0;
	for (uint32_t i = 0; i < company->all; i++) {
		struct companion with = company->companion[i];
		if (filtered && !needle_in(&needle, ws->catalogue->member[with.actor].name, &arena))
			continue;
		if (with.actor == at)
			rows->cursor = rows->count;
		company->companion[rows->count++] = with;
	}
	arena_release(&arena);
}

void company_draw(
	struct workspace *ws, struct frame *frame, struct area area, int row, uint32_t index)
{
	const struct companion *with = &ws->study.company.companion[index];
	const struct member *member = &ws->catalogue->member[with->actor];
	bool chosen = index == ws->study.rows[OVERLAY_COMPANY].cursor;
	enum style style = chosen ? STYLE_row_chosen : STYLE_row;
	struct slice counts =
		area.cols < 50
			? arena_print(frame->arena, " %u in %u", with->sentences, with->articles)
			: arena_print(frame->arena, " %4u sentence%s in %3u article%s",
				  with->sentences, with->sentences == 1 ? " " : "s", with->articles,
				  with->articles == 1 ? " " : "s");
	struct area name = area;
	name.cols -= (int)counts.len;
	frame_style(frame, area, row, style);
	frame_print(frame, name, row, area.col, style, "%c %s", kind_letter(member->kind),
		member->listed ? " " : "?");
	frame_cut(frame, name, row, area.col + 3, style, member->name);
	frame_text(frame, area, row, area.col + area.cols - (int)counts.len, style, counts);
	if (!chosen)
		return;
	frame->cursor_row = row;
	frame->cursor_col = area.col;
}
