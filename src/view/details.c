/*
 * What the sidebar says of the chosen actor: what it is called here, where in the article it
 * occurs, the sentence of the current mention and, where there is room, the other mentions and the
 * other articles.
 */
#include "view/draw.h"

#include "cues/cues.h"

enum {
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

/* Where in the article: one column a part of it, higher for more mentions. */
static void draw_strip(struct workspace *ws, struct frame *frame, struct area area, int row)
{
	static const char *const levels[] = { "·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" };
	struct strip strip;
	if (!strip_make(ws, ws->actor, &strip))
		return;
	for (uint32_t i = 0; i < strip.columns; i++) {
		uint32_t level = (strip.count[i] * 8 + strip.most - 1) / strip.most;
		frame_text(frame, area, row, area.col + (int)i,
			i == strip.here ? STYLE_actor_here : STYLE_strip, slice_of(levels[level]));
	}
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
	struct slice text = block_text(slot->piece, block);
	struct range at = sentence_at(text, reading->here.byte - block->at.from);
	struct slice sentence = slice_cut(text, at.from, at.to);
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
	draw_strip(ws, frame, area, row);
	row = draw_mention(ws, frame, upper, row + 2, slot) + 1;
	if (area.cols < ROOMY)
		return;
	row = draw_mentions(ws, frame, area, row, slot, actor);
	draw_others(ws, frame, area, row);
}
