/*
 * view: what is shown besides the text of a block: words set apart, links and their numbers,
 * tables, items, folds, the end of a text that stops; and what the reader chose of texts.
 *
 * Articles are written line by line as "kind: text", a digit behind the kind for its level:
 *
 *     para: the *old* canal, says _Ada_ in `log.txt` and [a book](https://example.org/)
 *     table: year|ships
 */
#include "tests/unit/unit.h"

#include "article/build.h"
#include "article/choose.h"
#include "view/draw.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- articles */

/* "[text](target)" at AT; returns how long it is. */
static size_t build_a_link(struct build *build, struct slice text, size_t at)
{
	struct slice rest = slice_cut(text, at, text.len);
	size_t middle = (size_t)((char *)memmem(rest.at, rest.len, "](", 2) - rest.at);
	size_t end = middle + strcspn(rest.at + middle, ")");
	build_style(build, 0, build_link(build, slice_cut(rest, middle + 2, end)));
	build_text(build, slice_cut(rest, 1, middle), 1);
	return end + 1;
}

static void build_inline(struct build *build, struct slice text)
{
	unsigned style = 0;
	for (size_t at = 0, to; at < text.len; at = to) {
		char c = text.at[at];
		to = at + 1;
		if (c == '[')
			to = at + build_a_link(build, text, at);
		else if (c == '|')
			build_cell(build);
		else if (strchr("*_`", c))
			style ^= c == '*' ? RUN_STRONG : c == '_' ? RUN_EMPHASIS : RUN_CODE;
		else {
			to = at + strcspn(text.at + at, "[|*_`\n");
			to = to < text.len ? to : text.len;
			build_text(build, slice_cut(text, at, to), 1);
		}
		build_style(build, style, 0);
	}
}

static struct article *article_from(const char *written)
{
	struct article *article = article_new("made.html");
	struct build build;
	struct slice text = slice_of(written);
	build_init(&build, text, NULL, 0);
	for (const char *line = written; *line;) {
		size_t len = strcspn(line, "\n"), colon = strcspn(line, ":");
		bool level = line[colon - 1] >= '1' && line[colon - 1] <= '9';
		enum block_kind kind = 0;
		while (!slice_is((struct slice){ line, colon - level }, block_kind_name(kind)))
			kind++;
		build_start(&build, (struct block){ .kind = (uint8_t)kind,
					    .level = level ? (uint8_t)(line[colon - 1] - '0') : 1,
					    .first = -1,
					    .last = -1,
					    .why = "made" });
		build_inline(&build, (struct slice){ line + colon + 2, len - colon - 2 });
		build_end(&build);
		line += len + (line[len] == '\n');
	}
	article->first = build_piece(&build);
	return article;
}

/* ---- a workspace that shows one */

struct shown {
	struct config config;
	struct catalogue catalogue;
	struct workspace ws;
	struct arena arena;
	struct frame frame;
	struct buffer text;
};

static void show(struct shown *shown, struct article *article, int rows, int cols)
{
	config_load(&shown->config, &(struct config_paths){ .file = "/dev/null" });
	catalogue_init(&shown->catalogue);
	catalogue_add(&shown->catalogue, "made.html");
	workspace_init(&shown->ws, &shown->config, &shown->catalogue);
	shown->text = (struct buffer){ 0 };
	shown->ws.rows = rows;
	shown->ws.cols = cols;
	shown->ws.sidebar_wish = WISH_HIDDEN;
	arena_init(&shown->arena);
	workspace_open(&shown->ws, article, mentions_find(article->first, NULL, SLICE("")), 0);
}

static const char *draw(struct shown *shown)
{
	arena_reset(&shown->arena);
	frame_make(&shown->frame, &shown->arena, shown->ws.rows, shown->ws.cols);
	workspace_draw(&shown->ws, &shown->frame);
	shown->text.len = 0;
	frame_dump(&shown->frame, &shown->text);
	return shown->text.at;
}

static void hide(struct shown *shown)
{
	workspace_release(&shown->ws);
	catalogue_release(&shown->catalogue);
	config_release(&shown->config);
	buffer_release(&shown->text);
	arena_release(&shown->arena);
}

static void assert_shows(struct shown *shown, const char *wanted)
{
	const char *text = draw(shown);
	if (!strstr(text, wanted))
		fail_msg("wanted\n%s\nfound\n%s", wanted, text);
}

/* The cell in which TEXT begins. */
static const struct cell *cell_of(struct shown *shown, const char *text)
{
	const struct frame *frame = &shown->frame;
	size_t len = strlen(text);
	for (int i = 0; i + (int)len <= frame->rows * frame->cols; i++) {
		size_t k = 0;
		while (k < len && frame->cell[i + (int)k].at[0] == text[k])
			k++;
		if (k == len)
			return &frame->cell[i];
	}
	fail_msg("'%s' is not there:\n%s", text, shown->text.at);
	return NULL;
}

static void set(struct shown *shown, const char *name, const char *value)
{
	assert_true(config_set(&shown->config, slice_of(name), slice_of(value), NULL));
}

/* ---- runs */

static void test_runs(void **state)
{
	static const struct {
		const char *text;
		enum style style;
		unsigned more;
	} cells[] = {
		{ "plain", STYLE_text, 0 },
		{ "old", STYLE_strong, LOOK_BOLD },
		{ "new", STYLE_emphasis, LOOK_ITALIC },
		{ "log", STYLE_code_word, LOOK_ITALIC },
		{ "book", STYLE_link, LOOK_UNDERLINE },
		{ "Norway", STYLE_country, LOOK_UNDERLINE }, /* in a link */
		{ "loud", STYLE_heading, LOOK_ITALIC },      /* keeps the heading's look */
		{ "shop", STYLE_furniture, 0 },
		{ "low", STYLE_subheading, 0 },
	};
	struct shown shown;
	(void)state;
	show(&shown,
		article_from("heading2: a _loud_ word\n"
			     "para: plain *old* and _new_ `log` [book](https://a.example/)\n"
			     "heading3: low\n"
			     "para: from [Norway](https://b.example/)\n"
			     "nav: [shop](https://c.example/)\n"),
		24, 60);
	reading_slot(shown.ws.reading, 0);
	reading_fold_all(shown.ws.reading, true);
	draw(&shown);
	for (size_t i = 0; i < COUNT_OF(cells); i++) {
		const struct cell *cell = cell_of(&shown, cells[i].text);
		if (cell->style != cells[i].style || cell->more != cells[i].more)
			fail_msg("%s: style %s, more %u", cells[i].text, style_name(cell->style),
				cell->more);
	}
	finder_type(&shown.ws.finder, SLICE("book"));
	draw(&shown);
	assert_int_equal(cell_of(&shown, "book")->style, STYLE_hit);
	assert_int_equal(cell_of(&shown, "book")->more, LOOK_UNDERLINE);
	hide(&shown);
}

/* ---- numbers of links */

static void test_numbers(void **state)
{
	static const struct {
		const char *option, *wanted;
	} rows[] = {
		{ "off", "\n  the first, the second one\n" },
		{ "full", "\n  the first[1], the second[2] one\n" },
		{ "small", "\n  the first¹, the second² one\n" },
	};
	struct shown shown;
	(void)state;
	show(&shown, article_from("para: the [first](#a), the [second](#b) one\n"), 12, 60);
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		set(&shown, "links", rows[i].option);
		assert_shows(&shown, rows[i].wanted);
	}
	struct slice text = shown.ws.reading->article->first->text;
	assert_true(slice_is(text, "the first, the second one"));
	hide(&shown);
}

/* A link that is partly in italics is one; the same target twice in a row is two. */
static void test_numbers_of_runs(void **state)
{
	struct article *article = article_new("made.html");
	struct build build;
	struct slice text = SLICE("one two three four");
	struct shown shown;
	(void)state;
	build_init(&build, text, NULL, 0);
	build_start(&build, (struct block){ .kind = BLOCK_para, .first = -1, .last = -1 });
	uint32_t link = build_link(&build, SLICE("https://a.example/"));
	build_style(&build, 0, link);
	build_text(&build, slice_cut(text, 0, 4), 1);
	build_style(&build, RUN_EMPHASIS, link);
	build_text(&build, slice_cut(text, 4, 8), 1);
	build_style(&build, 0, 0);
	build_text(&build, slice_cut(text, 8, 14), 1);
	build_style(&build, 0, link);
	build_text(&build, slice_cut(text, 14, 18), 1);
	build_end(&build);
	article->first = build_piece(&build);
	show(&shown, article, 12, 60);
	set(&shown, "links", "full");
	assert_shows(&shown, "\n  one two[1] three four[1]\n");
	hide(&shown);
}

/* However narrow, no row is wider than the measure, and no number is lost. */
static void test_numbers_wrap(void **state)
{
	struct article *article = article_from("para: a [harbour](#1) by [the sea](#2), 日本 "
					       "[日本](#3) and [far away](#4)\n");
	(void)state;
	for (unsigned width = 1; width < 60; width++) {
		struct reading *reading = reading_new(NULL, article, 0);
		reading_measure(reading, width, width);
		reading_numbers(reading, NUMBERS_FULL);
		const struct laid *laid = slot_block(reading, reading_slot(reading, 0), 0);
		assert_int_equal(laid->markers, 4);
		for (uint32_t i = 0; i < laid->rows; i++) {
			struct row row = laid->row[i];
			bool alone = ruler_next(&laid->ruler, row.at.from) >= row.at.to;
			assert_true(row.columns <= width || alone);
		}
		reading_free(reading);
	}
	article_free(article);
}

/* ---- tables and items */

static const char table[] = "para: before\n"
			    "table: Year|Ships|Tonnage\n"
			    "table: 1923|3,200\n"
			    "table: 2013|[11,950](#a)|日本\n"
			    "para: after\n";

static void test_table(void **state)
{
	struct shown shown;
	(void)state;
	show(&shown, article_from(table), 14, 60);
	set(&shown, "links", "full");
	assert_shows(&shown, "\n"
			     "  before\n"
			     "\n"
			     "    Year │ Ships     │ Tonnage\n"
			     "    1923 │ 3,200\n"
			     "    2013 │ 11,950[1] │ 日本\n"
			     "\n"
			     "  after\n");
	set(&shown, "links", "off");
	assert_shows(&shown, "    Year │ Ships  │ Tonnage\n"
			     "    1923 │ 3,200\n"
			     "    2013 │ 11,950 │ 日本\n");
	assert_int_equal(cell_of(&shown, "Ships")->style, STYLE_table_head);
	assert_int_equal(cell_of(&shown, "3,200")->style, STYLE_code);
	hide(&shown);
}

static const char wide_table[] = "table: Name|Owner of the ship|Said of it|Flag\n"
				 "table: Ada|The Harbour Company of *Genoa*|She sailed to Norway "
				 "twice and never came [back](#a)|Italy\n"
				 "table: all of them were sold in the year 1923\n"
				 "table: |X||Norway\n"
				 "table: Ida\n";

/* The widest columns give way, and cells are wrapped in them. */
static void test_table_wraps(void **state)
{
	struct shown shown;
	(void)state;
	show(&shown, article_from(wide_table), 30, 60);
	set(&shown, "links", "full");
	assert_shows(&shown, "\n"
			     "    Name │ Owner of the ship  │ Said of it         │ Flag\n"
			     "         │                    │                    │\n"
			     "    Ada  │ The Harbour        │ She sailed to      │ Italy\n"
			     "         │ Company of Genoa   │ Norway twice and   │\n"
			     "         │                    │ never came back[1] │\n"
			     "         │                    │                    │\n"
			     "    all of them were sold in the year 1923\n"
			     "\n"
			     "         │ X                  │                    │ Norway\n"
			     "         │                    │                    │\n"
			     "    Ida\n");
	assert_int_equal(cell_of(&shown, "Genoa")->style, STYLE_org);
	finder_type(&shown.ws.finder, SLICE("Company"));
	draw(&shown);
	assert_int_equal(cell_of(&shown, "Company")->style, STYLE_hit);
	assert_int_equal(cell_of(&shown, "Norway twice")->style, STYLE_country);
	hide(&shown);
}

/* Where columns would be too narrow each cell stands behind the name of its column. */
static void test_table_as_list(void **state)
{
	struct shown shown;
	(void)state;
	show(&shown, article_from(wide_table), 40, 36);
	set(&shown, "links", "off");
	assert_shows(&shown, "\n"
			     "    Name\n"
			     "    Owner of the ship\n"
			     "    Said of it\n"
			     "    Flag\n"
			     "\n"
			     "    Name        Ada\n"
			     "    Owner of …  The Harbour Company\n"
			     "                of Genoa\n"
			     "    Said of it  She sailed to\n");
	assert_shows(&shown, "    Flag        Italy\n"
			     "\n"
			     "    all of them were sold in the\n"
			     "    year 1923\n"
			     "\n"
			     "    Owner of …  X\n"
			     "    Flag        Norway\n"
			     "\n"
			     "    Ida\n");
	assert_int_equal(cell_of(&shown, "Owner of the ship")->style, STYLE_table_head);
	hide(&shown);
}

/* Every byte but tabs and blanks is in one part, no part is too wide, and the place of a row leads
 * back to it. */
static void check_table_row(
	struct reading *reading, struct slot *slot, uint32_t block, unsigned width)
{
	const struct laid *laid = slot_block(reading, slot, block);
	uint8_t *met = calloc(laid->ruler.text.len + 1, 1);
	for (uint32_t row = 0; row < laid->rows; row++) {
		struct spot spot = { .block = block, .row = (int32_t)row };
		const struct part *part;
		uint32_t shown = 0;
		for (uint32_t i = 0; (part = slot_part(reading, slot, spot, i)); i++) {
			struct range at = part->row.at;
			bool alone = ruler_next(&laid->ruler, at.from) >= at.to;
			assert_true(part->at + part->row.columns <= width || alone);
			assert_true(
				part->label_at + text_columns(part->label) <= width || width < 12);
			for (uint32_t byte = at.from; byte < at.to; byte++)
				met[byte]++;
			shown += at.to - at.from;
		}
		struct spot found = reading_spot(reading, reading_place(reading, spot));
		if (shown)
			assert_memory_equal(&found, &spot, sizeof spot);
	}
	for (uint32_t byte = 0; byte < laid->ruler.text.len; byte++)
		assert_int_equal(
			met[byte], laid->ruler.text.at[byte] != '\t' &&
					   (met[byte] || laid->ruler.text.at[byte] != ' '));
	free(met);
}

static void test_table_rows(void **state)
{
	struct article *article = article_from(wide_table);
	(void)state;
	for (unsigned width = 1; width < 120; width++) {
		struct reading *reading = reading_new(NULL, article, 0);
		reading->plain = width % 2;
		reading_measure(reading, width, width);
		struct slot *slot = reading_slot(reading, 0);
		for (uint32_t block = 0; block < slot->piece->blocks; block++)
			check_table_row(reading, slot, block,
				width - (unsigned)slot_indent(reading, slot, block));
		struct spot spot = { 0 };
		double share = 0;
		do {
			assert_true(reading_share(reading, spot) >= share);
			share = reading_share(reading, spot);
		} while (reading_step(reading, &spot, +1));
		assert_true(share > .999);
		reading_free(reading);
	}
	article_free(article);
}

static void test_table_too_wide(void **state)
{
	struct buffer text = { 0 };
	struct shown shown;
	(void)state;
	buffer_print(&text, "table: a");
	for (int i = 0; i < 300; i++)
		buffer_print(&text, "|%d", i);
	buffer_print(&text, "\ntable: b|c\ntable: ");
	for (int i = 0; i < 300; i++)
		buffer_print(&text, "word%d ", i);
	buffer_print(&text, "|d\n");
	show(&shown, article_from(text.at), 40, 200);
	shown.ws.rows = 400;
	assert_shows(&shown, " a                         b\n");
	assert_shows(&shown, " 299\n");
	buffer_release(&text);
	hide(&shown);
}

static void test_items(void **state)
{
	struct shown shown;
	(void)state;
	show(&shown,
		article_from("item: 1. one two three four five six seven\n"
			     "item: 12. one two\n"
			     "item: one two three four five six seven\n"
			     "item2: 1956 was a year\n"),
		14, 36);
	assert_shows(&shown, "\n"
			     "   1. one two three four five six\n"
			     "      seven\n"
			     "  12. one two\n"
			     "  • one two three four five six\n"
			     "    seven\n"
			     "    • 1956 was a year\n");
	shown.ws.cols = 20; /* no room to hang in: the number is text again */
	shown.ws.measure = 9;
	assert_shows(&shown, "1. one");
	hide(&shown);
}

static void test_code_is_wider(void **state)
{
	struct shown shown;
	(void)state;
	show(&shown,
		article_from("code: 123456789 123456789 123456789 123456789 123456789 1\n"
			     "para: 123456789 123456789 123456789 123456789 123456789 1\n"),
		14, 100);
	shown.ws.measure = 40;
	set(&shown, "centred", "off");
	assert_shows(&shown, "    123456789 123456789 123456789 123456789 123456789 1\n");
	assert_shows(&shown, "  123456789 123456789 123456789 123456789\n  123456789 1\n");
	hide(&shown);
}

static void test_quote_bar(void **state)
{
	struct shown shown;
	(void)state;
	show(&shown, article_from("para: a\nquote: b\nquote: c\npara: d\nquote: e\n"), 14, 60);
	assert_shows(&shown, "\n  a\n\n    │ b\n    │\n    │ c\n\n  d\n\n    │ e\n");
	hide(&shown);
}

/* What was gone to has its mark on a page that stands still, until the text moves. */
static void test_mark(void **state)
{
	struct shown shown;
	bool exact;
	(void)state;
	show(&shown, article_from("para: first\npara: of Norway\npara: third\n"), 14, 60);
	assert_shows(&shown, "\n  first\n\n  of Norway\n");
	struct reading *reading = shown.ws.reading;
	assert_true(reading_paragraph(reading, +1));
	assert_shows(&shown, "\n  first\n\n› of Norway\n");
	assert_int_equal((cell_of(&shown, "of Norway") - 2)->style, STYLE_mark);
	struct place place = reading_cursor(reading, 10, &exact);
	assert_int_equal(place.byte, reading->article->first->block[1].at.from);
	assert_false(exact);
	assert_true(reading_paragraph(reading, +1));
	assert_shows(&shown, "\n  of Norway\n\n› third\n");
	reading_scroll(reading, -1, 10);
	assert_shows(&shown, "\n  of Norway\n\n  third\n");
	hide(&shown);
}

/* ---- folds and ends */

static void test_fold_row(void **state)
{
	struct shown shown;
	(void)state;
	show(&shown,
		article_from("para: before\nad: a\nteaser: b c\nteaser: d\nteaser: e\nad: f\n"
			     "para: middle\ncomment: g\nnav: h\nnav: i\nad: j\n"),
		14, 60);
	assert_shows(&shown, "\n  ▸ teasers 3, ad 2 (6 words)\n");
	assert_shows(&shown, "\n  ▸ nav 2, ad 1, comment 1 (4 words)\n");
	hide(&shown);
}

static void test_truncated(void **state)
{
	struct article *article = article_from("para: it would\nad: a\nad: b\n");
	struct shown shown;
	(void)state;
	article->truncated = true;
	show(&shown, article, 14, 60);
	assert_shows(&shown, "  it would\n\n  The text stops in mid-sentence.\n\n  ▸ ad 2");
	assert_int_equal(cell_of(&shown, "The text")->style, STYLE_note);
	hide(&shown);
}

/* ---- the list of links */

static void test_links(void **state)
{
	struct slice target;
	struct shown shown;
	(void)state;
	show(&shown,
		article_from("nav: [Home](/) [\033Up](/up)\n"
			     "para: the [first](https://a.example/x)\n"
			     "para: the [second](javascript:alert)\n"),
		24, 60);
	shown.ws.overlay = OVERLAY_LINKS;
	links_list(&shown.ws);
	assert_int_equal(links_number(&shown.ws), 1);
	assert_shows(&shown, "4 second");
	assert_shows(&shown, "2 ␛Up");
	assert_true(links_target(&shown.ws, 3, &target));
	assert_true(slice_is(target, "https://a.example/x"));
	assert_false(links_target(&shown.ws, 0, &target));
	assert_false(links_target(&shown.ws, 5, &target));
	/* the first on the screen is under the cursor */
	shown.ws.reading->top.byte = shown.ws.reading->article->first->block[1].at.from;
	links_list(&shown.ws);
	assert_int_equal(links_number(&shown.ws), 3);
	buffer_add_slice(&shown.ws.overlay_filter, SLICE("script"));
	links_list(&shown.ws);
	assert_int_equal(shown.ws.links.rows.count, 1);
	assert_int_equal(links_number(&shown.ws), 4);
	buffer_add_slice(&shown.ws.overlay_filter, SLICE("nowhere"));
	links_list(&shown.ws);
	assert_int_equal(links_number(&shown.ws), 0);
	assert_shows(&shown, "no link fits");
	hide(&shown);
}

/* All of a target is shown, as it would be opened, on a small screen too. */
static void test_link_targets(void **state)
{
	struct shown shown;
	(void)state;
	show(&shown,
		article_from(
			"para: the [first](https://a.example/\u202e/a/long/way/down/to/the/page"
			"/and/further/than/a/row/goes?to=last)\n"
			"para: the [second](https://bank.example@b.example/\u00a0)\n"
			"para: the [third](https://c.example/)\n"),
		12, 40);
	shown.ws.overlay = OVERLAY_LINKS;
	links_list(&shown.ws);
	assert_shows(&shown, "  │ 1 first           https://a.exa… │\n"
			     "  │ 2 second          https://bank.… │\n"
			     "  │ 3 third           https://c.exa… │\n");
	assert_shows(&shown, "https://a.example/%E2%80%AE/a/");
	assert_shows(&shown, "to=last");
	shown.ws.links.rows.cursor = 1;
	assert_shows(&shown, "really leads to b.example");
	assert_shows(&shown, "%C2%A0");
	shown.ws.rows = 8;
	shown.ws.links.rows.cursor = 0;
	assert_shows(&shown, "1 first");
	assert_shows(&shown, "… │\n  └");
	hide(&shown);
}

/* ---- choices */

static void test_choice_key(void **state)
{
	(void)state;
	uint64_t key = choice_key(SLICE("Give us a coin"));
	assert_true(choice_key(SLICE(" Give  us\ta\ncoin ")) == key);
	assert_false(choice_key(SLICE("Give us acoin")) == key);
	assert_false(choice_key(SLICE("give us a coin")) == key);
}

static void test_choose(void **state)
{
	static const struct {
		const char *text;
		bool shown;
		enum block_kind kind;
		const char *why;
	} rows[] = {
		{ "Give us a coin", false, BLOCK_other, "your choice" },
		{ "Give us a coin", true, BLOCK_quote, "made" },
		{ "A boat", true, BLOCK_para, "your choice" },
		{ "A boat", false, BLOCK_ad, "made" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct article *article = article_from("quote: Give us a  coin\nad: A boat\n");
		struct chosen other = { { choice_key(SLICE("Another text")), false }, NULL };
		struct chosen last = { { choice_key(slice_of(rows[i].text)), rows[i].shown },
			&other };
		struct choice earlier = { last.choice.key, !rows[i].shown };
		struct choices choices = { &earlier, 1, &last };
		article_choose(article, (struct article_options){ .choices = &choices });
		const struct piece *piece = article->first;
		const struct block *block = &piece->block[rows[i].text[0] == 'A'];
		assert_int_equal(block->kind, rows[i].kind);
		assert_string_equal(block->why, rows[i].why);
		assert_int_equal(piece->words + piece->folded_words, 6);
		assert_int_equal(piece->words, i == 0 ? 0 : i == 2 ? 6 : 4);
		article_free(article);
	}
}

int main(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	static const struct CMUnitTest tests[] = { cmocka_unit_test(test_runs),
		cmocka_unit_test(test_numbers), cmocka_unit_test(test_numbers_of_runs),
		cmocka_unit_test(test_numbers_wrap), cmocka_unit_test(test_table),
		cmocka_unit_test(test_table_wraps), cmocka_unit_test(test_table_as_list),
		cmocka_unit_test(test_table_rows), cmocka_unit_test(test_table_too_wide),
		cmocka_unit_test(test_items), cmocka_unit_test(test_code_is_wider),
		cmocka_unit_test(test_quote_bar), cmocka_unit_test(test_mark),
		cmocka_unit_test(test_fold_row), cmocka_unit_test(test_truncated),
		cmocka_unit_test(test_links), cmocka_unit_test(test_link_targets),
		cmocka_unit_test(test_choice_key), cmocka_unit_test(test_choose) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
