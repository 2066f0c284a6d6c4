/*
 * What the sidebar says of the chosen actor: what it is called here, where in the article it
 * occurs, the sentence of the current mention and, where there is room, the other mentions and the
 * other articles.
 */
#include "view/draw.h"

#include <string.h>

enum {
	STRIP_MOST = 40,
	ROOMY = 30
};

static const struct actor *local_actor(const struct slot *slot, uint32_t member)
{
	for (uint32_t i = 0; slot->mentions && i < slot->mentions->actors; i++)
		if (slot->member[i] == member)
			return &slot->mentions->actor[i];
	return NULL;
}

static struct slice names(const struct actor *actor, struct slice name, struct arena *arena)
{
	struct slice text = arena_print(arena, "%.*s", (int)name.len, name.at);
	uint32_t shown = 0;
	for (uint32_t i = 0; actor && i < actor->surfaces && shown < 12; i++) {
		struct slice surface = actor->surface[i].text;
		if (slice_equal(surface, name))
			continue;
		text = arena_print(arena, "%s%s%.*s", text.at, shown++ ? ", " : " = ",
			(int)surface.len, surface.at);
	}
	return text;
}

static uint32_t bin_of(const struct slot *slot, uint32_t byte, uint32_t bins)
{
	uint32_t block = piece_block_at(slot->piece, byte), all = slot->shown[slot->piece->blocks];
	uint64_t at = slot->shown[block] + (byte - slot->piece->block[block].at.from);
	uint32_t bin = all ? (uint32_t)(at * bins / all) : 0;
	return bin < bins ? bin : bins - 1;
}

/* Where in the article: one column a part of it, higher for more mentions. */
static void draw_strip(struct workspace *ws, struct frame *frame, struct area area, int row,
	const struct slot *slot, const struct actor *actor)
{
	static const char *const levels[] = { "·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" };
	uint32_t count[STRIP_MOST] = { 0 }, most = 1;
	int room = area.cols < STRIP_MOST ? area.cols : STRIP_MOST;
	uint32_t bins = (uint32_t)room;
	for (uint32_t i = actor->first; i != NOWHERE; i = slot->mentions->mention[i].next) {
		uint32_t bin = bin_of(slot, slot->mentions->mention[i].at.from, bins);
		if (++count[bin] > most)
			most = count[bin];
	}
	bool here = ws->reading->here_len > 0;
	uint32_t current = here ? bin_of(slot, ws->reading->here.byte, bins) : NOWHERE;
	for (uint32_t i = 0; i < bins; i++) {
		uint32_t level = (count[i] * 8 + most - 1) / most;
		frame_text(frame, area, row, area.col + (int)i,
			i == current ? STYLE_actor_here : STYLE_strip, slice_of(levels[level]));
	}
}

static bool ends_sentence(struct slice text, size_t at)
{
	return at + 1 < text.len && text.at[at + 1] == ' ' && strchr(".!?", text.at[at]) &&
	       !(at >= 2 && text.at[at - 2] == '.');
}

/* The sentence of TEXT that holds the byte AT, roughly: from one full stop to the next. */
static struct slice sentence_at(struct slice text, size_t at)
{
	size_t from = at, to = at;
	while (from > 0 && !ends_sentence(text, from - 1))
		from--;
	while (to < text.len && !ends_sentence(text, to))
		to++;
	return slice_trim(slice_cut(text, from, to < text.len ? to + 1 : text.len));
}

static int draw_mention(struct workspace *ws, struct frame *frame, struct area area, int row,
	const struct slot *slot)
{
	const struct reading *reading = ws->reading;
	uint32_t all, number = reading_mention_number(ws->reading, ws->actor, reading->here, &all);
	if (!number || reading->here.piece != slot->index)
		return row;
	const struct block *block =
		&slot->piece->block[piece_block_at(slot->piece, reading->here.byte)];
	struct slice sentence =
		sentence_at(block_text(slot->piece, block), reading->here.byte - block->at.from);
	frame_print(frame, area, row++, area.col, STYLE_focus, "%u of %u", number, all);
	return draw_wrapped(frame, area, row, STYLE_text,
		arena_print(frame->arena, "“%.*s”", (int)sentence.len, sentence.at));
}

static struct slice context_of(const struct slot *slot, struct range at, struct arena *arena)
{
	enum {
		BEFORE = 12,
		AFTER = 60
	};
	const struct block *block = &slot->piece->block[piece_block_at(slot->piece, at.from)];
	struct slice text = block_text(slot->piece, block);
	size_t byte = at.from - block->at.from, from = byte > BEFORE ? byte - BEFORE : 0;
	while (from > 0 && from < byte && text.at[from - 1] != ' ')
		from++;
	size_t to = byte + AFTER < text.len ? byte + AFTER : text.len;
	while (to < text.len && (text.at[to] & 0xc0) == 0x80)
		to++;
	return arena_print(arena, "%s%.*s", from ? "…" : "", (int)(to - from), text.at + from);
}

static int draw_mentions(struct workspace *ws, struct frame *frame, struct area area, int row,
	const struct slot *slot, const struct actor *actor)
{
	int room = (area.row + area.rows - row) / 2;
	if (room < 3)
		return row;
	frame_text(frame, area, row++, area.col, STYLE_faint, SLICE("MENTIONS"));
	uint32_t number = 1, i = actor->first, all;
	uint32_t here = reading_mention_number(ws->reading, ws->actor, ws->reading->here, &all);
	for (; here > 2 && number + 2 < here; number++)
		i = slot->mentions->mention[i].next;
	for (; room-- > 1 && i != NOWHERE; i = slot->mentions->mention[i].next, number++) {
		enum style style = number == here ? STYLE_row_here : STYLE_row;
		int col = area.col + frame_print(frame, area, row, area.col, style, "%4u ", number);
		frame_cut(frame, area, row++, col, style,
			context_of(slot, slot->mentions->mention[i].at, frame->arena));
	}
	return row + 1;
}

static void draw_others(struct workspace *ws, struct frame *frame, struct area area, int row)
{
	const struct list *list = &ws->list;
	if (ws->catalogue->member[ws->actor].articles < 2 || row + 2 > area.row + area.rows)
		return;
	frame_text(frame, area, row++, area.col, STYLE_faint, SLICE("OTHER ARTICLES"));
	for (uint32_t i = 0; i < list->rows.count && row < area.row + area.rows; i++) {
		const struct entry *entry = &ws->catalogue->entry[list->order[i]];
		uint32_t count = entry_count(entry, ws->actor);
		if (!count || list->order[i] == ws->reading->entry)
			continue;
		int col = area.col +
			  frame_print(frame, area, row, area.col, STYLE_row, "%4u ", count);
		frame_cut(frame, area, row++, col, STYLE_row, entry->title);
	}
}

void details_draw(struct workspace *ws, struct frame *frame, struct area area)
{
	struct slot *slot = reading_slot(ws->reading, ws->reading->top.piece);
	const struct member *member = &ws->catalogue->member[ws->actor];
	const struct actor *actor = slot ? local_actor(slot, ws->actor) : NULL;
	struct area upper = area;
	upper.rows = area.cols >= ROOMY && area.rows > 12 ? area.rows / 2 : area.rows;
	int row = draw_wrapped(
		frame, upper, area.row, STYLE_focus, names(actor, member->name, frame->arena));
	frame_print(frame, area, row++, area.col, STYLE_faint, "%u in %u article%s",
		member->mentions, member->articles, member->articles == 1 ? "" : "s");
	if (!actor) {
		frame_cut(frame, area, row, area.col, STYLE_faint, SLICE("not in this article"));
		draw_others(ws, frame, area, row + 2);
		return;
	}
	draw_strip(ws, frame, area, row, slot, actor);
	row = draw_mention(ws, frame, upper, row + 2, slot) + 1;
	if (area.cols < ROOMY)
		return;
	row = draw_mentions(ws, frame, area, row, slot, actor);
	draw_others(ws, frame, area, row);
}
