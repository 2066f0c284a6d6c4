/*
 * evidence: what a text says of an actor, what several articles say together, and in which order
 * the concordance shows it. The texts are made up; one block a line.
 */
#include "tests/unit/unit.h"

#include "view/view.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	MOST_BLOCKS = 16
};

struct page {
	struct piece piece;
	struct block block[MOST_BLOCKS];
	struct mentions *mentions;
};

/* A line that begins with '#' is a heading. */
static void page_open(struct page *page, const char *text)
{
	*page = (struct page){ .piece = { .text = slice_of(text), .block = page->block } };
	for (const char *line = text; *line;) {
		size_t len = strcspn(line, "\n");
		assert_true(page->piece.blocks < MOST_BLOCKS);
		page->block[page->piece.blocks++] = (struct block){
			.at = { (uint32_t)(line - text), (uint32_t)(line - text + (long)len) },
			.kind = *line == '#' ? BLOCK_heading : BLOCK_para,
		};
		line += len + (line[len] == '\n');
	}
	page->mentions = mentions_find(&page->piece, NULL, SLICE(""));
}

static struct evidence *evidence_of(const char *text, const char *key, uint32_t most)
{
	struct page page;
	page_open(&page, text);
	struct evidence *made = evidence_make(&page.piece, 0, page.mentions, slice_of(key), most);
	mentions_free(page.mentions);
	return made;
}

static void assert_slice(struct slice slice, const char *wanted)
{
	if (!slice_is(slice, wanted))
		fail_msg("wanted '%s', found '%.*s'", wanted, (int)slice.len, slice.at);
}

/* ---- one article */

static const char harbour[] =
	"# Egypt and a harbour\n"
	"Egypt bought two dredgers. It paid Japan in cotton, which Egypt had, and Egypt was glad.\n"
	"Norway sold none.\tIn Cairo the dredgers of Egypt's harbour were painted green.";

static void test_sentences(void **state)
{
	(void)state;
	struct evidence *made = evidence_of(harbour, "egypt", UINT32_MAX);
	assert_int_equal(made->witnesses, 5);
	assert_int_equal(made->sentences, 4);
	assert_int_equal(made->left_out, 0);
	assert_slice(made->sentence[0].text, "# Egypt and a harbour");
	assert_slice(made->sentence[1].text, "Egypt bought two dredgers.");
	assert_slice(made->sentence[2].text,
		"It paid Japan in cotton, which Egypt had, and Egypt was glad.");
	assert_slice(made->sentence[3].text,
		"In Cairo the dredgers of Egypt's harbour were painted green.");
	assert_int_equal(made->sentence[0].worth, 0); /* a heading says nothing */
	assert_true(made->sentence[2].worth > 0);
	for (uint32_t i = 0; i < made->witnesses; i++) {
		const struct witness *witness = &made->witness[i];
		assert_slice(slice_cut(witness->around, witness->in.from, witness->in.to), "Egypt");
		const struct sentence *sentence = &made->sentence[witness->sentence];
		assert_true(witness->at.from >= sentence->byte);
		assert_true(witness->at.to <= sentence->byte + sentence->text.len);
	}
	assert_int_equal(made->witness[2].sentence, made->witness[3].sentence);
	assert_null(memchr(made->witness[4].around.at, '\t', made->witness[4].around.len));
	evidence_free(made);
}

static void test_company(void **state)
{
	(void)state;
	struct evidence *made = evidence_of(harbour, "egypt", UINT32_MAX);
	assert_slice(made->who[0].key, "egypt");
	assert_int_equal(made->who[0].count, 4); /* sentences */
	assert_slice(made->who[1].key, "japan");
	assert_int_equal(made->who[1].count, 1); /* Norway has a sentence of its own */
	assert_int_equal(made->whos, 3);
	assert_slice(made->who[2].key, "cairo");
	const struct sentence *sentence = &made->sentence[2];
	assert_int_equal(sentence->names, 3);
	assert_int_equal(sentence->others, 1);
	struct range japan = sentence->named[0].at;
	assert_slice(slice_cut(sentence->text, japan.from, japan.to), "Japan");
	evidence_free(made);
}

static void test_words(void **state)
{
	(void)state;
	struct evidence *made = evidence_of(harbour, "egypt", UINT32_MAX);
	assert_slice(made->witness[0].right, "and a harbour ");
	assert_slice(made->witness[0].left, "");
	assert_slice(made->witness[2].right, "had and egypt was glad ");
	assert_slice(made->witness[2].left, "which cotton in japan paid it ");
	assert_slice(made->witness[4].right, "harbour were painted green "); /* no "s" */
	evidence_free(made);
	made = evidence_of("Rôti à l'Éclair, Norway « ÇA » va.", "norway", UINT32_MAX);
	assert_slice(made->witness[0].right, "ca va ");
	assert_slice(made->witness[0].left, "eclair l a roti ");
	evidence_free(made);
}

static void test_nobody(void **state)
{
	(void)state;
	assert_null(evidence_of(harbour, "peru", UINT32_MAX));
	assert_null(evidence_of("", "peru", UINT32_MAX));
	assert_null(evidence_of(harbour, "egypt", 0));
	struct evidence *made = evidence_of(harbour, "egypt", 2);
	assert_int_equal(made->witnesses, 2);
	assert_int_equal(made->left_out, 3);
	evidence_free(made);
}

/* A paragraph of hundreds of kilobytes without a full stop costs no more than its mentions do. */
static void test_bounds(void **state)
{
	struct buffer text = { 0 };
	(void)state;
	for (int i = 0; i < 3000; i++)
		buffer_print(&text, "Norway näht Öltücher und singt von 日本の港, ");
	struct evidence *made = evidence_of(text.at, "norway", UINT32_MAX);
	assert_int_equal(made->witnesses, 3000);
	for (uint32_t i = 0; i < made->sentences; i++) {
		struct slice kept = made->sentence[i].text;
		assert_true(kept.len <= SENTENCE_MOST);
		assert_true((kept.at[0] & 0xc0) != 0x80);
		assert_true(
			slice_equal(decode(&made->arena, kept, ENCODING_UTF8, NULL, NULL), kept));
	}
	for (uint32_t i = 0; i < made->witnesses; i++)
		assert_true(made->witness[i].around.len <= 2 * AROUND_MOST + 6);
	evidence_free(made);
	buffer_release(&text);
}

/* Who is introduced somewhere is best told there. */
static void test_worth(void **state)
{
	(void)state;
	struct evidence *made = evidence_of(
		"It was said that Okafor, with nothing more to do, went home for the night.\n"
		"Adaeze Okafor, the minister of ports of Nigeria, met Norway and Japan on Monday.\n"
		"Okafor slept.",
		"adaeze-okafor", UINT32_MAX);
	assert_non_null(made);
	assert_int_equal(made->sentences, 3);
	assert_true(made->sentence[1].worth > made->sentence[0].worth);
	assert_true(made->sentence[0].worth > made->sentence[2].worth);
	evidence_free(made);
}

/* ---- several articles */

static const char *const shelf[] = { harbour,
	"Egypt was late. The Egyptians met Japan, and Japan met Egypt again.", "Nobody is here.",
	"Peru left. Ada thanked Egypt warmly." };

struct room {
	struct catalogue catalogue;
	struct workspace ws;
};

static void room_open(struct room *room)
{
	memset(room, 0, sizeof *room);
	catalogue_init(&room->catalogue);
	for (size_t i = 0; i < COUNT_OF(shelf); i++) {
		struct page page;
		struct article article = { .pieces = 1, .first = &page.piece };
		char name[16];
		snprintf(name, sizeof name, "%zu.txt", i);
		catalogue_add(&room->catalogue, name);
		page_open(&page, shelf[i]);
		struct digest *digest = digest_make(&article, page.mentions);
		catalogue_digest(&room->catalogue, (uint32_t)i, digest);
		digest_free(digest);
		mentions_free(page.mentions);
	}
	room->ws.catalogue = &room->catalogue;
	room->ws.actor = NOWHERE;
	room->ws.study.dossier.actor = NOWHERE;
	workspace_list(&room->ws);
}

static void room_close(struct room *room)
{
	study_release(&room->ws.study);
	free(room->ws.list.order);
	catalogue_release(&room->catalogue);
}

/* Asks MOST articles, as "310": in the order in which they were asked. */
static void ask(struct room *room, int most, char asked[8])
{
	struct study *study = &room->ws.study;
	const struct list *list = &room->ws.list;
	uint32_t entry;
	for (; most > 0; most--) {
		entry = dossier_next(
			&study->dossier, &room->catalogue, list->order, list->rows.count);
		if (entry == NOWHERE)
			break;
		dossier_add(&study->dossier, &room->catalogue, entry,
			evidence_of(shelf[entry], "egypt", UINT32_MAX));
		*asked++ = (char)('0' + entry);
	}
	*asked = '\0';
}

static void test_dossier(void **state)
{
	struct room room;
	char asked[8];
	(void)state;
	room_open(&room);
	struct dossier *dossier = &room.ws.study.dossier;
	uint32_t egypt = catalogue_find(&room.catalogue, SLICE("egypt"));
	ask(&room, 9, asked);
	assert_string_equal(asked, ""); /* nobody is asked for */
	study_start(&room.ws, egypt);
	room.ws.list.reverse = true;
	room.ws.list.sort = SORT_FILE;
	workspace_list(&room.ws);
	ask(&room, 9, asked);
	assert_string_equal(asked, "310"); /* as the list has them, without the one that has none */
	assert_int_equal(dossier->articles, 3);
	assert_int_equal(dossier->mentions, room.catalogue.member[egypt].mentions);

	/* One has changed: it is asked again, and nothing counts twice. */
	dossier_drop(dossier, 1);
	assert_int_equal(dossier->articles, 2);
	ask(&room, 9, asked);
	assert_string_equal(asked, "1");
	assert_int_equal(dossier->mentions, room.catalogue.member[egypt].mentions);

	/* The list is turned round, and filtered, while it is asked. */
	study_start(&room.ws, egypt);
	ask(&room, 1, asked);
	assert_string_equal(asked, "3");
	room.ws.list.reverse = false;
	workspace_list(&room.ws);
	ask(&room, 1, asked);
	assert_string_equal(asked, "0");
	dossier_drop(dossier, 0);
	room.ws.list.rows.count = 0;
	ask(&room, 9, asked);
	assert_string_equal(asked, "01");
	assert_int_equal(
		dossier->next, room.catalogue.entries); /* and none of them is looked at again */
	room_close(&room);
}

static void test_together(void **state)
{
	struct room room;
	char asked[8];
	struct companion *with = NULL;
	struct surface *surface = NULL;
	size_t room_with = 0, room_surface = 0;
	(void)state;
	room_open(&room);
	study_start(&room.ws, catalogue_find(&room.catalogue, SLICE("egypt")));
	ask(&room, 9, asked);
	const struct dossier *dossier = &room.ws.study.dossier;
	uint32_t count = dossier_company(dossier, &room.catalogue, &with, &room_with);
	assert_true(count >= 2);
	assert_slice(room.catalogue.member[with[0].actor].name, "Japan");
	assert_int_equal(with[0].sentences, 2);
	assert_int_equal(with[0].articles, 2);
	assert_slice(room.catalogue.member[with[1].actor].name, "Cairo");
	count = dossier_surfaces(dossier, &surface, &room_surface);
	assert_int_equal(count, 2);
	assert_slice(surface[0].text, "Egypt");
	assert_int_equal(surface[0].count, 8);
	assert_slice(surface[1].text, "Egyptians");
	free(with);
	free(surface);
	room_close(&room);
}

/* ---- the concordance */

/* The rows as "article:first word behind", one after the other. */
static void print_rows(struct room *room, struct buffer *out)
{
	const struct study *study = &room->ws.study;
	out->len = 0;
	for (uint32_t i = 0; i < study->rows[OVERLAY_CONCORDANCE].count; i++) {
		struct hit hit = study->concordance.hit[i];
		const struct statement *said = &study->dossier.statement[hit.statement];
		struct slice right = said->evidence->witness[hit.index].right;
		const char *blank = right.len ? memchr(right.at, ' ', right.len) : NULL;
		buffer_print(out, "%s%u:%.*s", i ? " " : "", said->entry,
			(int)(blank ? blank - right.at : 0), right.at);
	}
}

static void assert_rows(struct room *room, struct buffer *out, const char *wanted)
{
	print_rows(room, out);
	assert_string_equal(out->len ? out->at : "", wanted);
}

static void test_orders(void **state)
{
	struct room room;
	struct buffer rows = { 0 };
	char asked[8];
	(void)state;
	room_open(&room);
	room.ws.list.sort = SORT_FILE;
	workspace_list(&room.ws);
	study_start(&room.ws, catalogue_find(&room.catalogue, SLICE("egypt")));
	ask(&room, 9, asked);
	room.ws.overlay = OVERLAY_CONCORDANCE;
	study_list(&room.ws);
	assert_rows(
		&room, &rows, "0:and 0:bought 0:had 0:was 0:harbour 1:was 1:met 1:again 3:warmly");
	room.ws.study.rows[OVERLAY_CONCORDANCE].cursor = 4; /* "harbour" */
	concordance_sort(&room.ws);
	assert_rows(
		&room, &rows, "1:again 0:and 0:bought 0:had 0:harbour 1:met 3:warmly 0:was 1:was");
	assert_int_equal(room.ws.study.rows[OVERLAY_CONCORDANCE].cursor, 4);
	concordance_sort(&room.ws);
	assert_rows(
		&room, &rows, "0:and 0:bought 1:was 0:was 1:again 0:harbour 3:warmly 1:met 0:had");
	assert_int_equal(room.ws.study.rows[OVERLAY_CONCORDANCE].cursor, 5);
	room_close(&room);
	buffer_release(&rows);
}

/* Rows that come in before the cursor do not move it off its row. */
static void test_cursor_stays(void **state)
{
	struct room room;
	char asked[8];
	(void)state;
	room_open(&room);
	room.ws.list.sort = SORT_FILE;
	workspace_list(&room.ws);
	study_start(&room.ws, catalogue_find(&room.catalogue, SLICE("egypt")));
	room.ws.overlay = OVERLAY_CONCORDANCE;
	ask(&room, 2, asked);
	study_refresh(&room.ws);
	struct rows *rows = study_rows(&room.ws);
	assert_int_equal(rows->count, 8);
	rows->cursor = 7;
	struct goal goal = study_goal(&room.ws);
	assert_int_equal(goal.entry, 1);
	room.ws.list.reverse = true;
	workspace_list(&room.ws);
	ask(&room, 9, asked);
	study_refresh(&room.ws);
	assert_int_equal(rows->count, 9);
	assert_int_equal(rows->cursor, 3); /* behind the one of article 3 and two of its own */
	assert_int_equal(study_goal(&room.ws).place.byte, goal.place.byte);

	/* What is searched leaves some, and all come back. */
	buffer_print(study_filter(&room.ws), "japan");
	study_list(&room.ws);
	assert_int_equal(rows->count, 6);
	buffer_release(study_filter(&room.ws));
	study_list(&room.ws);
	assert_int_equal(rows->count, 9);
	room_close(&room);
}

static void test_step_back(void **state)
{
	struct room room;
	char asked[8];
	(void)state;
	room_open(&room);
	study_start(&room.ws, catalogue_find(&room.catalogue, SLICE("egypt")));
	ask(&room, 9, asked);
	room.ws.overlay = OVERLAY_COMPANY;
	study_list(&room.ws);
	struct goal goal = study_goal(&room.ws);
	assert_int_equal(goal.entry, NOWHERE);
	assert_int_not_equal(goal.other, NOWHERE);
	study_show_with(&room.ws, goal.other);
	assert_int_equal(study_rows(&room.ws)->count, 2);
	assert_int_not_equal(study_goal(&room.ws).entry, NOWHERE);
	assert_true(study_back(&room.ws));
	assert_int_equal(room.ws.overlay, OVERLAY_COMPANY);
	assert_false(study_back(&room.ws));
	room_close(&room);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sentences),
		cmocka_unit_test(test_company),
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_nobody),
		cmocka_unit_test(test_bounds),
		cmocka_unit_test(test_worth),
		cmocka_unit_test(test_dossier),
		cmocka_unit_test(test_together),
		cmocka_unit_test(test_orders),
		cmocka_unit_test(test_cursor_stays),
		cmocka_unit_test(test_step_back),
	};
	return cmocka_run_group_tests_name("evidence", tests, NULL, NULL);
}
