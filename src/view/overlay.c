/*
 * Overlays: help, information about the article, the session's messages. Each is made as lines of
 * text from what is true now, then shown in a box that scrolls and can be searched.
 */
#include "view/draw.h"

#include <stdlib.h>
#include <string.h>

enum {
	BOX_COLS = 96
};

/* A line of an overlay; a tab parts what stands on the left from what is wrapped beside it, and
 * that from what is less important behind it. */
static void help_line(const struct workspace *ws, enum command command, struct buffer *lines)
{
	const struct command_info *info = command_info(command);
	buffer_add_char(lines, keymap_changed(ws->config->keymap, command) ? '*' : ' ');
	keymap_print(ws->config->keymap, command, lines);
	buffer_print(lines, "\t%s: %s\n", info->name, info->help);
}

static void help_lines(const struct workspace *ws, struct buffer *lines)
{
	const char *group = "";
	for (enum command command = 0; command < COMMANDS; command++) {
		if (strcmp(command_info(command)->group, group) != 0) {
			group = command_info(command)->group;
			buffer_print(lines, "%s%s\n", lines->len ? "\n" : "", group);
		}
		help_line(ws, command, lines);
	}
	buffer_print(lines, "\n* changed by you. A number before a key counts: 12j, 50%%.\n");
}

static void info_line(struct buffer *lines, const char *what, struct slice value)
{
	if (value.len)
		buffer_print(lines, "%s\t%.*s\n", what, (int)value.len, value.at);
}

/* A fact and the rule that found it; where it is UNKNOWN, if given, that is said. */
static void info_fact(struct buffer *lines, const char *what, struct fact fact, const char *unknown)
{
	if (fact.text.len)
		buffer_print(lines, "%s\t%.*s\t(%s)\n", what, (int)fact.text.len, fact.text.at,
			fact.how);
	else if (unknown)
		info_line(lines, what, slice_of(unknown));
}

static void info_lines(const struct workspace *ws, struct buffer *lines)
{
	if (!ws->reading)
		return;
	const struct article *article = ws->reading->article;
	const struct entry *entry = &ws->catalogue->entry[ws->reading->entry];
	info_fact(lines, "title", article->title, "not found");
	info_fact(lines, "deck", article->deck, NULL);
	info_fact(lines, "by", article->byline, "unknown");
	info_fact(lines, "date", article->date, "unknown");
	info_fact(lines, "updated", article->updated, NULL);
	info_fact(lines, "site", article->site, NULL);
	info_fact(lines, "language", article->language, NULL);
	info_fact(lines, "address", article->address, NULL);
	info_line(lines, "file", article->path);
	info_fact(lines, "encoding", article->encoding, NULL);
	buffer_print(lines, "words\t%s%u, %u more in folded furniture\n",
		article->pieces > 1 ? "about " : "", entry->words, entry->folded_words);
	buffer_print(lines, "actors\t%u\n", entry->actors);
	if (article->first->links)
		buffer_print(lines, "links\t%u\n", article->first->links);
	if (article->truncated)
		info_line(lines, "end", SLICE("the text stops in mid-sentence"));
	info_line(lines, "note", article->note);
}

static const struct overlay_info {
	const char *title;
	int tab; /* columns left of what is wrapped */
} infos[] = {
	[OVERLAY_HELP] = { "Keys and commands · / finds · q closes", 24 },
	[OVERLAY_INFO] = { "About this article", 10 },
	[OVERLAY_MESSAGES] = { "Messages", 0 },
};

static void make_lines(const struct workspace *ws, struct buffer *lines)
{
	if (ws->overlay == OVERLAY_HELP)
		help_lines(ws, lines);
	else if (ws->overlay == OVERLAY_INFO)
		info_lines(ws, lines);
	else
		buffer_add_slice(lines, buffer_slice(&ws->messages));
	if (!lines->len)
		buffer_print(lines, "no messages\n");
}

/* One row of the box: LEFT on the first row of a line, TEXT at its column; what of it is FAINT. */
struct box_row {
	struct slice left, text;
	int indent;
	size_t faint; /* from this byte on */
};

struct box_rows {
	struct box_row *row;
	size_t room;
	uint32_t count;
};

/* A field of a line up to the next tab, which is taken off. */
static struct slice take_field(struct slice *line)
{
	const char *tab = line->len ? memchr(line->at, '\t', line->len) : NULL;
	size_t len = tab ? (size_t)(tab - line->at) : line->len;
	struct slice field = slice_cut(*line, 0, len);
	*line = slice_cut(*line, len + (tab != NULL), line->len);
	return field;
}

static void add_rows(
	struct box_rows *rows, struct box_row like, size_t faint, int cols, struct arena *arena)
{
	struct ruler ruler;
	struct row *wrapped;
	struct slice text = like.text;
	ruler_make(&ruler, arena, text);
	uint32_t count = wrap(&ruler, (unsigned)(cols - like.indent), arena, &wrapped);
	rows->row = grow(rows->row, &rows->room, (size_t)rows->count + count, sizeof *rows->row);
	for (uint32_t i = 0; i < count; i++) {
		struct range at = wrapped[i].at;
		like.text = slice_cut(text, at.from, at.to);
		like.faint = faint > at.from ? faint - at.from : 0;
		rows->row[rows->count++] = like;
		like.left = SLICE("");
	}
}

static void add_line(
	struct box_rows *rows, struct slice line, int tab, int cols, struct arena *arena)
{
	bool parted = line.len && memchr(line.at, '\t', line.len);
	struct slice left = parted ? take_field(&line) : SLICE(""), text = take_field(&line);
	size_t faint = text.len;
	if (line.len)
		text = arena_print(arena, "%.*s%s%.*s", (int)text.len, text.at,
			text.len ? "  " : "", (int)line.len, line.at);
	struct box_row like = { .left = left, .text = text };
	like.indent = parted && tab * 3 < cols * 2 ? tab : 0;
	add_rows(rows, like, faint, cols, arena);
}

/* The rows of LINES that the overlay's search leaves. */
static void add_lines(struct box_rows *rows, struct workspace *ws, struct slice lines, int cols,
	struct arena *arena)
{
	struct needle needle;
	struct range *found;
	needle_make(&needle, arena, buffer_slice(&ws->overlay_filter));
	for (size_t at = 0; at < lines.len;) {
		const char *end = memchr(lines.at + at, '\n', lines.len - at);
		size_t to = end ? (size_t)(end - lines.at) : lines.len;
		struct slice line = slice_cut(lines, at, to);
		if (!needle.text.len || find_all(&needle, line, 1, arena, &found))
			add_line(rows, line, infos[ws->overlay].tab, cols, arena);
		at = to + 1;
	}
}

struct area overlay_area(const struct workspace *ws)
{
	int cols = ws->cols - 4 < BOX_COLS ? ws->cols - 4 : BOX_COLS, rows = ws->rows - 3;
	if (cols < 36 || rows < 5) {
		cols = ws->cols;
		rows = ws->rows - 1;
	}
	return (struct area){ (ws->rows - 1 - rows) / 2, (ws->cols - cols) / 2, rows, cols };
}

static void draw_rows(const struct workspace *ws, struct frame *frame, struct area inside,
	const struct box_rows *rows)
{
	for (int i = 0; i < inside.rows && ws->overlay_top + (uint32_t)i < rows->count; i++) {
		const struct box_row *row = &rows->row[ws->overlay_top + (uint32_t)i];
		bool head = ws->overlay == OVERLAY_HELP && !row->left.len && !row->indent;
		int at = inside.row + i, col = inside.col;
		int used = frame_text(frame, inside, at, col, STYLE_status_key, row->left);
		if (used < row->indent)
			used = row->indent;
		used += row->indent == 0 && used > 0;
		size_t faint = row->faint < row->text.len ? row->faint : row->text.len;
		used += frame_cut(frame, inside, at, col + used, head ? STYLE_heading : STYLE_text,
			slice_cut(row->text, 0, faint));
		frame_cut(frame, inside, at, col + used, STYLE_faint,
			slice_cut(row->text, faint, row->text.len));
	}
}

void overlay_draw(struct workspace *ws, struct frame *frame)
{
	struct buffer lines = { 0 };
	struct box_rows rows = { 0 };
	struct area box = overlay_area(ws);
	struct area inside = { box.row + 1, box.col + 2, box.rows - 2, box.cols - 4 };
	make_lines(ws, &lines);
	/* Messages and paths may hold any bytes. */
	struct slice kept = arena_copy(frame->arena, buffer_slice(&lines));
	kept = decode(frame->arena, kept, ENCODING_UTF8, NULL, NULL);
	add_lines(&rows, ws, kept, inside.cols, frame->arena);
	/* Help keeps its size while it is searched; the others are as high as what they say. */
	if (ws->overlay != OVERLAY_HELP && (int)rows.count < inside.rows)
		box.rows = (inside.rows = (int)rows.count) + 2;
	uint32_t last = rows.count > (uint32_t)inside.rows ? rows.count - (uint32_t)inside.rows : 0;
	if (ws->overlay_top > last)
		ws->overlay_top = last;
	draw_box(frame, box, infos[ws->overlay].title);
	draw_rows(ws, frame, inside, &rows);
	if (!rows.count)
		frame_text(
			frame, inside, inside.row, inside.col, STYLE_faint, SLICE("no line fits"));
	if (last)
		frame_print(frame, box, box.row + box.rows - 1, box.col + box.cols - 12,
			STYLE_border, " %u/%u ", ws->overlay_top + (uint32_t)inside.rows,
			rows.count);
	free(rows.row);
	buffer_release(&lines);
}
