/*
 * Passages: one begins with the first letter behind a block border and ends at the next border.
 * Blanks are looked at when a letter stands behind them, so that none is written at an end.
 */
#include "html/walk.h"

#include <string.h>

static const char blanks[] = " \t\r\n\f\v";

/* To HTML these are letters. A passage of nothing else would be an empty line. */
static const char *const voids[] = { "\u00a0", "\u200b", "\ufeff" };

static bool is_verbatim(const struct maker *maker)
{
	return maker->open && maker->open->form == FORM_CODE && !maker->in_row;
}

static void open_passage(struct maker *maker)
{
	struct page *page = maker->page;
	const struct box *box = &page->box[maker->box];
	page->passage = grow(
		page->passage, &maker->passage_room, page->passages + 1, sizeof *page->passage);
	maker->open = &page->passage[page->passages++];
	*maker->open = (struct passage){ .box = maker->box,
		.at = { (uint32_t)maker->text.len, 0 },
		.run = page->runs,
		.line = maker->line,
		.form = maker->in_row ? FORM_ROW : box->form,
		.level = box->level,
		.is_first = maker->is_first,
		.ordinal = box->form == FORM_ITEM && maker->is_first ? maker->ordinal : 0 };
	if (maker->open->ordinal)
		buffer_print(&maker->text, "%u. ", maker->open->ordinal);
	maker->is_first = false;
	maker->gap = maker->gap == GAP_CELL ? GAP_CELL : GAP_NONE;
}

/* Marks that saw blanks at the end of code end before them. */
static void trim_marks(struct page *page, uint32_t from, uint32_t to)
{
	for (uint32_t i = page->marks; i-- > 0 && page->mark[i].at.from >= from;) {
		struct range *at = &page->mark[i].at;
		at->to = at->to < to ? at->to : to;
		at->from = at->from < to ? at->from : to;
	}
}

static size_t void_at(const char *text)
{
	for (size_t i = 0; (unsigned char)*text >= 0x80 && i < COUNT_OF(voids); i++)
		if (strncmp(text, voids[i], strlen(voids[i])) == 0)
			return strlen(voids[i]);
	return 0;
}

/* Before a passage all of them are nothing; in it, a line of them is, but not an indent. */
static size_t voids_skipped(const struct maker *maker, const char *text)
{
	size_t len = 0, one;
	while ((!maker->open || maker->gap == GAP_LINE) && (one = void_at(text + len)))
		len += one;
	return maker->open && !strchr(blanks, text[len]) ? 0 : len;
}

static size_t blank_before(struct slice text)
{
	if (text.len && byte_is_blank(text.at[text.len - 1]))
		return 1;
	for (size_t i = 0; i < COUNT_OF(voids); i++) {
		size_t len = strlen(voids[i]);
		if (text.len >= len && memcmp(text.at + text.len - len, voids[i], len) == 0)
			return len;
	}
	return 0;
}

/* Code may end in blanks; so, then, may its last runs. */
static void trim_passage(struct maker *maker)
{
	struct page *page = maker->page;
	struct buffer *text = &maker->text;
	size_t len;
	while ((len = blank_before(slice_cut(buffer_slice(text), maker->open->at.from, text->len))))
		text->len -= len;
	trim_marks(page, maker->open->at.from, (uint32_t)text->len);
	while (page->runs > maker->open->run && page->run[page->runs - 1].at.to > text->len) {
		struct text_run *run = &page->run[page->runs - 1];
		run->at.to = (uint32_t)text->len;
		if (run->at.from < run->at.to)
			break;
		page->runs--;
	}
}

void passage_close(struct maker *maker)
{
	if (maker->open) {
		trim_passage(maker);
		maker->open->at.to = (uint32_t)maker->text.len;
		if (maker->open->at.from == maker->open->at.to)
			maker->page->passages--;
		else
			buffer_add_char(&maker->text, '\n');
	}
	maker->open = NULL;
	maker->gap = GAP_NONE;
	maker->cells = 0;
}

/* In a row of data what is a border elsewhere is a blank. */
void passage_border(struct maker *maker)
{
	if (!maker->in_row)
		passage_close(maker);
	else if (maker->gap == GAP_NONE)
		maker->gap = GAP_BLANK;
}

static void put_gap(struct maker *maker)
{
	if (maker->gap == GAP_CELL)
		for (; maker->cells; maker->cells--)
			buffer_add_char(&maker->text, '\t');
	else if (maker->gap != GAP_NONE)
		buffer_add_char(&maker->text, maker->gap == GAP_LINE ? '\n' : ' ');
	maker->gap = GAP_NONE;
}

/* What was written from FROM on is set like this; a run that goes on is one run. */
static void add_run(struct maker *maker, uint32_t from)
{
	struct page *page = maker->page;
	struct text_run run = maker->style;
	run.at = (struct range){ from, (uint32_t)maker->text.len };
	if (!run.style && !run.link)
		return;
	struct text_run *last = page->runs > maker->open->run ? &page->run[page->runs - 1] : NULL;
	if (last && last->at.to + 1 >= from && last->style == run.style && last->link == run.link) {
		last->at.to = run.at.to;
		return;
	}
	page->run = grow(page->run, &maker->run_room, page->runs + 1, sizeof *page->run);
	page->run[page->runs++] = run;
}

static void put_word(struct maker *maker, const char *word, size_t len)
{
	if (!maker->open)
		open_passage(maker);
	put_gap(maker);
	uint32_t from = (uint32_t)maker->text.len;
	buffer_add(&maker->text, word, len);
	add_run(maker, from);
}

void passage_add(struct maker *maker, const char *text)
{
	while (*text) {
		text += voids_skipped(maker, text);
		size_t len = strcspn(text, blanks);
		if (len)
			put_word(maker, text, len);
		text += len;
		size_t blank = strspn(text, blanks);
		if (blank && maker->open && maker->gap == GAP_NONE)
			maker->gap = GAP_BLANK;
		text += blank;
	}
}

/* A line break; two of them in a row end the passage. */
void passage_break(struct maker *maker)
{
	if (is_verbatim(maker))
		buffer_add_char(&maker->text, '\n');
	else if (maker->in_row || !maker->open)
		passage_border(maker);
	else if (maker->gap == GAP_LINE)
		passage_close(maker);
	else
		maker->gap = GAP_LINE;
}

void passage_node(struct maker *maker, const GumboNode *node)
{
	const char *text = node->v.text.text;
	maker->line = (int32_t)node->v.text.start_pos.line;
	if (maker->page->box[maker->box].form != FORM_CODE || maker->in_row) {
		passage_add(maker, text);
		return;
	}
	if (!maker->open && !text[strspn(text, blanks)])
		return;
	if (!maker->open)
		text += strspn(text, "\r\n");
	put_word(maker, text, strlen(text));
}
