/*
 * gazetteer: lists of names, what is found of them, and what is said of lines that are wrong.
 *
 * A wanted line holds one entry a mention: the text as written, "=", the actor's key, ":" and the
 * kind and the way it is called, where they are not the usual ones. What is found in random text
 * is held against a search that tries every name at every place.
 */
#include "tests/unit/unit.h"

#include "actors/actors.h"

#include <stdlib.h>
#include <string.h>

/* One block a line; a line that begins with "#" is furniture. */
struct page {
	struct piece piece;
	struct block block[4];
	struct mentions *mentions;
};

static void no_fault(void *keeper, unsigned line, const char *what)
{
	(void)keeper;
	fail_msg("line %u: %s", line, what);
}

static void page_open(struct page *page, const struct roster *roster, struct slice text)
{
	*page = (struct page){ .piece = { .text = text, .block = page->block } };
	for (size_t at = 0; at < text.len;) {
		const char *end = memchr(text.at + at, '\n', text.len - at);
		size_t to = end ? (size_t)(end - text.at) : text.len;
		assert_true(page->piece.blocks < COUNT_OF(page->block));
		page->block[page->piece.blocks++] = (struct block){
			.at = { (uint32_t)at, (uint32_t)to },
			.kind = text.at[at] == '#' ? BLOCK_nav : BLOCK_para,
		};
		at = to + 1;
	}
	page->mentions = mentions_find(&page->piece, roster, SLICE(""));
}

static void print_mentions(const struct page *page, struct buffer *out)
{
	for (uint32_t i = 0; i < page->mentions->count; i++) {
		const struct mention *mention = &page->mentions->mention[i];
		const struct actor *actor = &page->mentions->actor[mention->actor];
		struct slice text = slice_cut(page->piece.text, mention->at.from, mention->at.to);
		buffer_print(out, "%s%.*s=%.*s", i ? ", " : "", (int)text.len, text.at,
			(int)actor->key.len, actor->key.at);
		if (actor->kind != ACTOR_OTHER)
			buffer_print(out, ":%s", actor_kind_name(actor->kind));
		if (mention->how != HOW_NAME)
			buffer_print(out, ":%s", actor_how_name((enum actor_how)mention->how));
		assert_int_equal(mention->rule, RULE_DICT);
		assert_true(actor->listed);
	}
}

struct sample {
	const char *list, *text, *wanted;
};

static void check_rows(const struct sample *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct page page;
		struct buffer found = { 0 };
		struct roster *roster = roster_listed(slice_of(rows[i].list), no_fault, NULL);
		page_open(&page, roster, slice_of(rows[i].text));
		print_mentions(&page, &found);
		if (!slice_is(buffer_slice(&found), rows[i].wanted))
			fail_msg("%s\nwanted %s\nfound  %s", rows[i].text, rows[i].wanted,
				buffer_slice(&found).at);
		buffer_release(&found);
		mentions_free(page.mentions);
		roster_free(roster);
	}
}

static void names_are_found_as_written(void **state)
{
	static const struct sample rows[] = {
		{ "", "Peru and Chile", "" },
		{ "Peru\nChile", "", "" },
		{ "Peru\nChile", "In Peru, Chile and Ghana", "Peru=peru, Chile=chile" },
		{ "Peru", "PERU peru Perú Peruvian xPeru Peru_1 Peru2 éPeru Peruñ", "" },
		{ "Peru", "Peru's Peru’s non-Peru-like (Peru) “Peru”—Peru…Peru/Peru",
			"Peru=peru, Peru=peru, Peru=peru, Peru=peru, Peru=peru, Peru=peru, "
			"Peru=peru, Peru=peru" },
		{ "Peru", "\u00a0Peru\u3000Peru\u2009Peru", "Peru=peru, Peru=peru, Peru=peru" },
		{ "EU", "EU", "EU=eu" },
		{ "Zoë Łęcka\nZoe", "Zoë Łęcka, Zoe Łęcka", "Zoë Łęcka=zoe-lecka, Zoe=zoe" },
		{ "北京\n京都", "在 北京 和 北京都 和 京都。", "北京=北京, 京都=京都" },
		{ "Al-Jazeera\nAl", "Al-Jazeera, Al-Jaz, Al",
			"Al-Jazeera=al-jazeera, Al=al, Al=al" },
		{ "O'Neill\nO’Hara", "O'Neill and O’Neill, O’Hara",
			"O'Neill=oneill, O’Hara=ohara" },
		{ "AT&T\nC++\n.NET", "AT&T, C++, C+++, C++x, .NET, a.NET, ..NET",
			"AT&T=att, C++=c, C++=c, .NET=net, .NET=net" },
		{ "+++", "a +++ b, +++c", "+++=+++" },
	};
	(void)state;
	check_rows(rows, COUNT_OF(rows));
}

static void the_longest_of_the_first_is_taken(void **state)
{
	static const struct sample rows[] = {
		{ "New York\nYork Times\nNew York Times", "New York Times, New York Timesx",
			"New York Times=new-york-times, New York=new-york" },
		{ "New York\nYork Times", "New York Times", "New York=new-york" },
		{ "New York Times\nYork", "New York Post", "York=york" },
		{ "the War of the Roses\nRoses", "the War of the Rose and Roses", "Roses=roses" },
		{ "aa aa", "aa aa aa aa aa", "aa aa=aa-aa, aa aa=aa-aa" },
		{ "U.S.\nU.S", "U.S. and U.S.A. and U.S", "U.S.=us, U.S=us, U.S=us" },
	};
	(void)state;
	check_rows(rows, COUNT_OF(rows));
}

static void blanks_are_alike(void **state)
{
	static const struct sample rows[] = {
		{ "New York", "New  York, New\u00a0York, New\u202fYork, New \u00a0 York",
			"New  York=new-york, New\u00a0York=new-york, "
			"New\u202fYork=new-york, New \u00a0 York=new-york" },
		{ "New   York\nNew\u00a0Delhi", "New York, New Delhi",
			"New York=new-york, New Delhi=new-delhi" },
		{ "Antananarivo Post", "Antananarivo  Post, Antananarivo\u00a0Post",
			"Antananarivo  Post=antananarivo-post, "
			"Antananarivo\u00a0Post=antananarivo-post" },
		{ "New York", "NewYork, New-York, New\tYork, New. York", "" },
		{ "A Corp",
			"A Corp, A\u00a0"
			"Corp",
			"A Corp=a-corp, A\u00a0"
			"Corp=a-corp" },
		{ "New York", "in New\nYork", "" }, /* two blocks */
	};
	(void)state;
	check_rows(rows, COUNT_OF(rows));
}

static void a_line_end_in_a_block_is_a_blank(void **state)
{
	struct page page = { .piece = { .text = SLICE("in New\nYork"), .block = page.block } };
	struct roster *roster = roster_listed(SLICE("New York"), no_fault, NULL);
	(void)state;
	page.block[0] = (struct block){ .at = { 0, 11 }, .kind = BLOCK_verse };
	page.piece.blocks = 1;
	page.mentions = mentions_find(&page.piece, roster, SLICE(""));
	assert_int_equal(page.mentions->count, 1);
	assert_int_equal(page.mentions->mention[0].at.from, 3);
	assert_int_equal(page.mentions->mention[0].at.to, 11);
	mentions_free(page.mentions);
	roster_free(roster);
}

static void furniture_is_not_searched(void **state)
{
	static const struct sample rows[] = {
		{ "Peru", "Peru\n# Peru\nPeru", "Peru=peru, Peru=peru" },
	};
	(void)state;
	check_rows(rows, COUNT_OF(rows));
}

static void columns_say_who_it_is(void **state)
{
	static const struct sample rows[] = {
		{ "Peru\tRepublic of Peru\tcountry\nLima\tRepublic of Peru\t\tmetonym",
			"Lima, Peru",
			"Lima=republic-of-peru:country:metonym, Peru=republic-of-peru:country" },
		{ "Lima\tPeru\nPeru\tPeru\tcountry", "Lima", "Lima=peru:country" },
		{ "\xEF\xBB\xBFPeru\r\n\r\n  \r\nChile\t\tplace\r\n", "Peru, Chile",
			"Peru=peru, Chile=chile:place" },
		{ "Peru\t\t\t", "Peru", "Peru=peru" },
		{ "Peru\nPeru\nPeru\tPERU", "Peru", "Peru=peru" }, /* the same actor: no fault */
	};
	(void)state;
	check_rows(rows, COUNT_OF(rows));
}

static void names_and_surfaces_are_told(void **state)
{
	struct page page;
	struct roster *roster =
		roster_listed(SLICE("Ghana\nPeru\tRepublic of Peru\nPeruvians\tRepublic of Peru"),
			no_fault, NULL);
	(void)state;
	page_open(&page, roster, SLICE("Ghana, Peruvians, Peru, Peru"));
	assert_int_equal(page.mentions->actors, 2);
	const struct actor *peru = &page.mentions->actor[0];
	assert_true(slice_is(peru->name, "Republic of Peru"));
	assert_int_equal(peru->count, 3);
	assert_int_equal(peru->surfaces, 2);
	assert_true(slice_is(peru->surface[0].text, "Peru"));
	assert_int_equal(peru->surface[0].count, 2);
	assert_int_equal(page.mentions->mention[peru->first].next, 2);
	mentions_free(page.mentions);
	roster_free(roster);
}

/* ---- lines that are wrong */

static void keep_fault(void *keeper, unsigned line, const char *what)
{
	buffer_print(keeper, "%u %s\n", line, what);
}

static void wrong_lines_are_told_and_left_out(void **state)
{
	static const struct {
		const char *list, *wanted;
	} rows[] = {
		{ "\n  \nPeru\n", "" },
		{ "x\nPeru\né\n", "1 a name of one letter\n3 a name of one letter\n" },
		{ "\tChile\nPeru", "1 a name is missing\n" },
		{ "Chile\t\tnation\nPeru",
			"1 no kind: country, person, org, place, group, other\n" },
		{ "Chile\t\t\tnick\nPeru", "1 no way to be named: name, metonym, demonym, "
					   "acronym, partial, title, alias\n" },
		{ "Chi\xFFle\nPeru\n\xC3", "1 not UTF-8\n3 not UTF-8\n" },
		{ "Chi\x01le\nPeru\nChi\u202ele",
			"1 a control character\n3 a control character\n" },
		{ "a\tb\tother\tname\t\nPeru", "1 more than four columns\n" },
		{ "Peru\nPeru\tLima", "2 the name of another actor already\n" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct page page;
		struct buffer faults = { 0 };
		struct roster *roster = roster_listed(slice_of(rows[i].list), keep_fault, &faults);
		if (!slice_is(buffer_slice(&faults), rows[i].wanted))
			fail_msg("%s\nwanted %s\nfound  %s", rows[i].list, rows[i].wanted,
				buffer_slice(&faults).at);
		page_open(&page, roster, SLICE("Peru and Chile"));
		assert_int_equal(page.mentions->count, 1);
		assert_true(slice_is(page.mentions->actor[0].key, "peru"));
		mentions_free(page.mentions);
		roster_free(roster);
		buffer_release(&faults);
	}
}

static void long_names_are_wrong(void **state)
{
	struct buffer list = { 0 }, faults = { 0 };
	struct page page;
	(void)state;
	for (unsigned len = 250; len <= 251; len++) {
		for (unsigned i = 0; i < len; i++)
			buffer_add_char(&list, 'n');
		buffer_add_char(&list, '\n');
	}
	struct roster *roster = roster_listed(buffer_slice(&list), keep_fault, &faults);
	assert_string_equal(faults.at, "2 a name of more than 250 bytes\n");
	page_open(&page, roster, buffer_slice(&list));
	assert_int_equal(page.mentions->count, 1);
	assert_int_equal(page.mentions->mention[0].at.to, 250);
	mentions_free(page.mentions);
	roster_free(roster);
	buffer_release(&list);
	buffer_release(&faults);
}

/* ---- the same, tried everywhere */

static const char *const parts[] = { "a", "b", "B", "B", "é", "é", "1", "_", " ", " ", " ", "  ",
	"\u00a0", "-", "—", ".", "Ba", "Éab", "abab" };

static const bool part_is_word[] = { true, true, true, true, true, true, true, true, false, false,
	false, false, false, false, false, false, true, true, true };

enum {
	PARTS = COUNT_OF(parts),
	NAMES = 12,
	ROUNDS = 3000
};

static uint32_t next_number(uint64_t *state, uint32_t below)
{
	*state = *state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(*state >> 33) % below;
}

static void add_parts(uint64_t *state, struct buffer *out, unsigned most)
{
	for (unsigned i = 1 + next_number(state, most); i > 0; i--)
		buffer_add_slice(out, slice_of(parts[next_number(state, PARTS)]));
}

static size_t blank_len(struct slice text, size_t at)
{
	if (at < text.len && text.at[at] == ' ')
		return 1;
	return text.len - at > 1 && memcmp(text.at + at, "\u00a0", 2) == 0 ? 2 : 0;
}

static size_t skip_blanks(struct slice text, size_t at)
{
	size_t len;
	while ((len = blank_len(text, at)))
		at += len;
	return at;
}

static bool is_word_part(struct slice text, size_t at)
{
	for (unsigned i = 0; i < PARTS; i++) {
		size_t len = strlen(parts[i]);
		if (text.len - at >= len && memcmp(text.at + at, parts[i], len) == 0)
			return part_is_word[i];
	}
	return false;
}

static bool word_ends_at(struct slice text, size_t at)
{
	size_t from = at;
	while (from && ((unsigned char)text.at[--from] & 0xC0) == 0x80)
		;
	return at && is_word_part(text, from);
}

/* Behind NAME at AT; 0 where it does not stand there. */
static size_t name_end(struct slice text, size_t at, struct slice name)
{
	size_t i = 0;
	while (i < name.len) {
		if (blank_len(name, i)) {
			if (!blank_len(text, at))
				return 0;
			i = skip_blanks(name, i);
			at = skip_blanks(text, at);
		} else if (at == text.len || text.at[at++] != name.at[i++]) {
			return 0;
		}
	}
	return at < text.len && is_word_part(text, at) ? 0 : at;
}

static size_t longest_end(struct slice text, size_t at, const struct slice *name, size_t names)
{
	size_t longest = 0;
	for (size_t i = 0; i < names; i++) {
		size_t end = name_end(text, at, name[i]);
		longest = end > longest ? end : longest;
	}
	return longest;
}

static void check_all(
	const struct mentions *mentions, struct slice text, const struct slice *name, size_t names)
{
	uint32_t count = 0;
	for (size_t at = 0; at < text.len;) {
		bool inside = ((unsigned char)text.at[at] & 0xC0) == 0x80;
		size_t end =
			inside || word_ends_at(text, at) ? 0 : longest_end(text, at, name, names);
		if (end) {
			assert_true(count < mentions->count);
			assert_int_equal(mentions->mention[count].at.from, at);
			assert_int_equal(mentions->mention[count].at.to, end);
			count++;
		}
		at = end ? end : at + 1;
	}
	assert_int_equal(mentions->count, count);
}

/* Without the blanks at its ends, whatever they are. */
static struct slice trimmed(struct slice name)
{
	size_t from = skip_blanks(name, 0), to = from;
	for (size_t at = from; at < name.len; at = skip_blanks(name, at + 1))
		to = at + 1;
	return slice_cut(name, from, to);
}

static void drop_fault(void *keeper, unsigned line, const char *what)
{
	(void)keeper;
	(void)line;
	(void)what;
}

static void a_search_for_each_name_finds_the_same(void **state)
{
	uint64_t seed = 7;
	(void)state;
	for (unsigned round = 0; round < ROUNDS; round++) {
		struct buffer list = { 0 }, text = { 0 }, one = { 0 };
		struct slice name[NAMES];
		struct arena arena;
		struct page page;
		size_t names = 0;
		arena_init(&arena);
		for (unsigned i = 0; i < NAMES; i++) {
			one.len = 0;
			add_parts(&seed, &one, 6);
			struct slice written = trimmed(buffer_slice(&one));
			unsigned len = 0;
			if (written.len)
				codepoint_at(written, 0, &len);
			if (written.len == len)
				continue;
			name[names++] = arena_copy(&arena, written);
			buffer_add_slice(&list, written);
			buffer_add_slice(&list, SLICE("\tone\n"));
		}
		add_parts(&seed, &text, 200);
		struct roster *roster = roster_listed(buffer_slice(&list), drop_fault, NULL);
		page_open(&page, roster, buffer_slice(&text));
		check_all(page.mentions, buffer_slice(&text), name, names);
		mentions_free(page.mentions);
		roster_free(roster);
		arena_release(&arena);
		buffer_release(&list);
		buffer_release(&text);
		buffer_release(&one);
	}
}

static void many_names_are_kept(void **state)
{
	struct buffer list = { 0 };
	struct page page;
	(void)state;
	for (unsigned i = 0; i < 20000; i++)
		buffer_print(&list, "%c%u of %u\n", 'A' + (char)(i % 26), i / 26, i % 7);
	struct roster *roster = roster_listed(buffer_slice(&list), no_fault, NULL);
	page_open(&page, roster, SLICE("A0 of 0, Z768 of 1, Z769 of 1, B0 of 1 of 2"));
	assert_int_equal(page.mentions->count, 3);
	mentions_free(page.mentions);
	roster_free(roster);
	buffer_release(&list);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_found_as_written),
		cmocka_unit_test(the_longest_of_the_first_is_taken),
		cmocka_unit_test(blanks_are_alike),
		cmocka_unit_test(a_line_end_in_a_block_is_a_blank),
		cmocka_unit_test(furniture_is_not_searched),
		cmocka_unit_test(columns_say_who_it_is),
		cmocka_unit_test(names_and_surfaces_are_told),
		cmocka_unit_test(wrong_lines_are_told_and_left_out),
		cmocka_unit_test(long_names_are_wrong),
		cmocka_unit_test(a_search_for_each_name_finds_the_same),
		cmocka_unit_test(many_names_are_kept),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
