/*
 * Answers: what the other article says about a sentence, in a strip below the texts. At most three
 * are shown, each with how clear it is, why it was found, and the sentence in its paragraph; where
 * none is clear, that is said, and the nearest are shown. Asked about an actor, it is the sentences
 * of both sides that name it.
 */
#include "view/draw.h"

#include <string.h>

enum {
	SHOWN_MOST = 3, /* answers of the other side to a sentence */
};

/* ---- asking */

static void start(struct answers *answers, unsigned which)
{
	arena_reset(&answers->arena);
	answers->which = which;
	answers->asking = answers->actor = NOWHERE;
	answers->nothing = answers->library = false;
	answers->cursor = answers->count = answers->waiting = 0;
}

static struct slice reasons_text(
	struct spread *spread, unsigned which, uint32_t asking, uint32_t answer)
{
	struct buffer reasons = { 0 };
	match_reasons_print(spread->found->match, which, asking, answer, REASONS_SHOWN, &reasons);
	struct slice text = arena_copy(&spread->answers.arena, buffer_slice(&reasons));
	buffer_release(&reasons);
	return text;
}

static struct slice sentence_text(const struct side *side, uint32_t sentence)
{
	struct range at = side->sentence[sentence].at;
	return slice_cut(side->piece->text, at.from, at.to);
}

static void add(struct answers *answers, struct answer_row row)
{
	if (answers->count < ANSWER_ROWS)
		answers->row[answers->count++] = row;
}

void answers_ask(struct spread *spread, unsigned which, uint32_t sentence)
{
	struct answers *answers = &spread->answers;
	const struct replies *replies = &spread->found->match->sentence[which][sentence];
	start(answers, which);
	answers->asking = sentence;
	for (uint32_t i = 0; i < replies->answers && i < SHOWN_MOST; i++) {
		const struct reply *reply = &replies->answer[i];
		add(answers,
			(struct answer_row){
				.which = !which,
				.sentence = reply->sentence,
				.strength = reply->strength,
				.score = reply->score,
				.text = sentence_text(spread->found->side[!which], reply->sentence),
				.reason = reasons_text(spread, which, sentence, reply->sentence),
			});
	}
	answers->nothing = !answers->count || answers->row[0].strength == STRENGTH_NONE;
}

static void add_sentences(struct spread *spread, unsigned which, uint32_t actor)
{
	const struct side *side = spread->found->side[which];
	const struct slot *slot = reading_slot(spread->reading[which], 0);
	uint32_t last = NOWHERE;
	for (uint32_t i = 0; i < slot->mentions->count; i++) {
		uint32_t sentence = side_sentence_at(side, slot->mentions->mention[i].at.from);
		if (slot_actor(slot, i) != actor || sentence == last || sentence == NOWHERE)
			continue;
		last = sentence;
		add(&spread->answers, (struct answer_row){ .which = which,
					      .sentence = sentence,
					      .text = sentence_text(side, sentence) });
	}
}

void answers_actor(struct spread *spread, unsigned which, uint32_t actor)
{
	start(&spread->answers, which);
	spread->answers.actor = actor;
	add_sentences(spread, which, actor);
	add_sentences(spread, !which, actor);
}

void answers_library(struct spread *spread, unsigned which, uint32_t sentence)
{
	start(&spread->answers, which);
	spread->answers.asking = sentence;
	spread->answers.library = true;
}

void answers_close(struct spread *spread)
{
	spread->answers.open = false;
}

/* ---- drawing */

static struct slice heading(struct workspace *ws, struct arena *arena)
{
	const struct spread *spread = ws->spread;
	const struct answers *answers = &spread->answers;
	static const char letters[SIDES] = { 'L', 'R' };
	if (answers->actor != NOWHERE) {
		struct slice name = ws->catalogue->member[answers->actor].name;
		return arena_print(arena, "what both say of %.*s: %u sentence%s", (int)name.len,
			name.at, answers->count, answers->count == 1 ? "" : "s");
	}
	struct slice text = sentence_text(spread->found->side[answers->which], answers->asking);
	if (answers->library)
		return arena_print(arena, "what other articles say%s: “%.*s”",
			answers->waiting ? " so far" : "", (int)text.len, text.at);
	return arena_print(arena, "%s %c says about %c: “%.*s”",
		answers->nothing ? "nothing clear; nearest of what" : "what",
		letters[!answers->which], letters[answers->which], (int)text.len, text.at);
}

static const char *strength_text(const struct answer_row *row)
{
	return row->strength == STRENGTH_STRONG ? "strong"
	       : row->strength == STRENGTH_WEAK ? "weak"
						: "far";
}

/* "1 strong .54  R6  " */
static struct slice row_head(
	struct workspace *ws, const struct answer_row *row, uint32_t index, struct arena *arena)
{
	static const char letters[SIDES] = { 'L', 'R' };
	if (ws->spread->answers.actor != NOWHERE)
		return arena_print(arena, "%c%-4u", letters[row->which], row->sentence + 1);
	if (row->sentence == NOWHERE) {
		struct slice title = text_fit(ws->catalogue->entry[row->entry].title, 24);
		return arena_print(arena, "%u %.2f  %.*s: ", index + 1, (double)row->score,
			(int)title.len, title.at);
	}
	return arena_print(arena, "%u %s %.2f  %c%u  ", index + 1, strength_text(row),
		(double)row->score, letters[row->which], row->sentence + 1);
}

/* One answer from ROW on: its sentence, as far as LEAST rows below are left for the others. */
static int draw_answer(struct workspace *ws, struct frame *frame, struct area area, int row,
	uint32_t index, int most)
{
	const struct answers *answers = &ws->spread->answers;
	const struct answer_row *answer = &answers->row[index];
	bool chosen = answers->open && index == answers->cursor;
	struct slice head = row_head(ws, answer, index, frame->arena);
	struct area text = area;
	text.row = row;
	text.rows = most;
	text.col += (int)text_columns(head);
	text.cols -= (int)text_columns(head);
	int next = draw_wrapped(frame, text, row, STYLE_text, answer->text);
	frame_text(frame, area, row, area.col, STYLE_status_key, head);
	for (int i = row; chosen && i < next; i++)
		frame_style(frame, area, i, STYLE_row_chosen);
	if (chosen) {
		frame->cursor_row = row;
		frame->cursor_col = area.col;
	}
	if (answer->reason.len && next < row + most && next < area.row + area.rows) {
		struct slice why = arena_print(
			frame->arena, "shares: %.*s", (int)answer->reason.len, answer->reason.at);
		frame_cut(frame, text, next, text.col, STYLE_faint, why);
		next++;
	}
	return next > row ? next : row + 1;
}

void answers_draw(struct workspace *ws, struct frame *frame, struct area area)
{
	struct answers *answers = &ws->spread->answers;
	struct area all = frame_area(frame);
	for (int col = 0; col < frame->cols; col++)
		frame_text(frame, all, area.row - 1, col, STYLE_border, SLICE("─"));
	if (answers->asking == NOWHERE && answers->actor == NOWHERE) {
		frame_cut(frame, area, area.row, area.col + 1, STYLE_faint,
			SLICE("no sentence is under the cursor"));
		return;
	}
	struct area title = { area.row - 1, area.col + 2, 1, area.cols - 4 };
	frame_cut(frame, title, title.row, title.col, STYLE_focus, heading(ws, frame->arena));
	if (!answers->count)
		frame_cut(frame, area, area.row, area.col + 1, STYLE_faint,
			answers->waiting ? SLICE("asking…") : SLICE("nothing"));
	bool few = answers->actor == NOWHERE && !answers->library;
	uint32_t first = few || answers->cursor < 2 ? 0 : answers->cursor - 1;
	int row = area.row, end = area.row + area.rows;
	area.col++;
	area.cols -= 2;
	for (uint32_t i = first; i < answers->count && row < end; i++) {
		int rest = (int)(answers->count - i), room = (end - row) / (few ? rest : 1);
		int most = few ? (room > 2 ? room : 2) : 2;
		row = draw_answer(ws, frame, area, row, i, most < end - row ? most : end - row);
	}
}
