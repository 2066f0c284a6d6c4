/*
 * library: the order of the list, what a filter leaves, folders, and actors that are counted over
 * many articles. Digests are made by hand, so that nothing depends on what is found in a text.
 */
#include "tests/unit/unit.h"

#include "library/library.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	MOST_TALLIES = 4
};

/* An article that was looked at. */
struct known {
	const char *path, *title, *date;
	uint32_t words;
	const char *actor[MOST_TALLIES]; /* "Name:count", most mentioned first */
};

static const struct known shelf[] = {
	{ "a/tide.txt", "Éclair over the reef", "2024-03-02", 300, { "Ada Reed:7", "Bo:1" } },
	{ "a/wind.txt", "the wind farm", "", 900, { "Bo:4", "Ada Reed:3" } },
	{ "b/dune.txt", "Zebra crossing", "2025-01-01", 300, { "Norra Ö:9" } },
	{ "b/iran.txt", "apples", "2024-03-02", 10, { NULL } },
	{ "c-new.txt", NULL, NULL, 0, { NULL } }, /* nobody has looked into it yet */
};

static struct slice until_colon(const char *written)
{
	return (struct slice){ written, strcspn(written, ":") };
}

static void digest_known(struct catalogue *catalogue, uint32_t entry, const struct known *known)
{
	struct tally tally[MOST_TALLIES] = { 0 };
	struct digest digest = { .title = slice_of(known->title),
		.date = slice_of(known->date),
		.words = known->words,
		.tally = tally };
	for (; digest.tallies < MOST_TALLIES && known->actor[digest.tallies]; digest.tallies++) {
		const char *written = known->actor[digest.tallies];
		struct slice name = until_colon(written);
		tally[digest.tallies] = (struct tally){
			.key = name, .name = name, .count = (uint32_t)atoi(written + name.len + 1)
		};
	}
	catalogue_digest(catalogue, entry, &digest);
}

static void shelf_open(struct catalogue *catalogue)
{
	catalogue_init(catalogue);
	for (size_t i = 0; i < COUNT_OF(shelf); i++) {
		uint32_t entry = catalogue_add(catalogue, shelf[i].path);
		assert_int_equal(entry, i);
		if (shelf[i].title)
			digest_known(catalogue, entry, &shelf[i]);
	}
}

/* The order as digits: "0123". */
static void order_print(const struct catalogue *catalogue, enum list_sort sort, bool reverse,
	const char *actor, const char *filter, char out[16])
{
	uint32_t *order = NULL;
	size_t room = 0;
	uint32_t number = actor ? catalogue_find(catalogue, slice_of(actor)) : NOWHERE;
	uint32_t count =
		catalogue_order(catalogue, sort, reverse, number, slice_of(filter), &order, &room);
	for (uint32_t i = 0; i < count; i++)
		out[i] = (char)('0' + order[i]);
	out[count] = '\0';
	free(order);
}

static void test_sort(void **state)
{
	static const struct {
		enum list_sort sort;
		bool reverse;
		const char *actor, *wanted;
	} rows[] = {
		{ SORT_FILE, false, NULL, "01234" },
		{ SORT_FILE, true, NULL, "43210" },
		{ SORT_DATE, false, NULL, "20314" }, /* no date last, equal ones as in the folder */
		{ SORT_DATE, true, NULL, "14032" },
		{ SORT_TITLE, false, NULL, "34012" }, /* case and accents do not count */
		{ SORT_WORDS, false, NULL, "10234" },
		{ SORT_ACTORS, false, NULL, "20134" }, /* by the first actor of each */
		{ SORT_ACTORS, false, "Bo", "10234" },
		{ SORT_ACTORS, true, "Bo", "23401" },
		{ SORT_ACTORS, false, "nobody", "20134" },
	};
	struct catalogue catalogue;
	char found[16];
	(void)state;
	shelf_open(&catalogue);
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		order_print(&catalogue, rows[i].sort, rows[i].reverse, rows[i].actor, "", found);
		if (strcmp(found, rows[i].wanted) != 0)
			fail_msg("row %zu: wanted %s, found %s", i, rows[i].wanted, found);
	}
	catalogue_release(&catalogue);
}

static void test_filter(void **state)
{
	static const struct {
		const char *filter, *wanted;
	} rows[] = {
		{ "", "01234" },
		{ "   ", "01234" },
		{ "ada", "01" },
		{ "ADA ree", "01" },  /* each word starts one */
		{ "reed  bo", "01" }, /* in any order, whatever the blanks */
		{ "eed", "" },        /* not inside a word */
		{ "eclair", "0" },    /* folded */
		{ "é", "0" },
		{ "wind", "1" },       /* title or file */
		{ "txt", "01234" },    /* a word of the file's name */
		{ "dune norra", "2" }, /* file and actor together */
		{ "ada zebra", "" },
		{ "c-new", "4" }, /* one that is not known yet, by its file */
		{ "the farm", "1" },
	};
	struct catalogue catalogue;
	char found[16];
	(void)state;
	shelf_open(&catalogue);
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		order_print(&catalogue, SORT_FILE, false, NULL, rows[i].filter, found);
		if (strcmp(found, rows[i].wanted) != 0)
			fail_msg(
				"'%s': wanted %s, found %s", rows[i].filter, rows[i].wanted, found);
	}
	catalogue_release(&catalogue);
}

/* Articles that mention all of them, in the order that they were in. */
static void test_with(void **state)
{
	static const char *const names[] = { "Bo", "Ada Reed", "Norra Ö" };
	static const char *const wanted[] = { "3210", "10", "10", "" };
	struct catalogue catalogue;
	uint32_t with[COUNT_OF(names)], order[4];
	(void)state;
	shelf_open(&catalogue);
	for (size_t i = 0; i < COUNT_OF(names); i++)
		with[i] = catalogue_find(&catalogue, slice_of(names[i]));
	for (uint32_t some = 0; some <= COUNT_OF(names); some++) {
		char found[8];
		memcpy(order, (uint32_t[]){ 3, 2, 1, 0 }, sizeof order);
		uint32_t count = order_with(&catalogue, order, COUNT_OF(order), with, some);
		for (uint32_t i = 0; i < count; i++)
			found[i] = (char)('0' + order[i]);
		found[count] = '\0';
		assert_string_equal(found, wanted[some]);
	}
	catalogue_release(&catalogue);
}

static void check_member(
	const struct catalogue *catalogue, const char *key, uint32_t mentions, uint32_t articles)
{
	uint32_t number = catalogue_find(catalogue, slice_of(key));
	assert_int_not_equal(number, NOWHERE);
	assert_int_equal(catalogue->member[number].mentions, mentions);
	assert_int_equal(catalogue->member[number].articles, articles);
}

static void test_counting(void **state)
{
	static const struct known again = { "a/tide.txt", "Again", "", 5, { "Bo:2", "Cy:1" } };
	struct catalogue catalogue;
	(void)state;
	shelf_open(&catalogue);
	check_member(&catalogue, "Ada Reed", 10, 2);
	check_member(&catalogue, "Bo", 5, 2);
	uint32_t ada = catalogue_find(&catalogue, SLICE("Ada Reed"));
	assert_int_equal(entry_count(&catalogue.entry[0], ada), 7);
	assert_int_equal(entry_count(&catalogue.entry[2], ada), 0);

	/* Digested again as it was: nothing is counted twice. */
	digest_known(&catalogue, 0, &shelf[0]);
	check_member(&catalogue, "Ada Reed", 10, 2);
	check_member(&catalogue, "Bo", 5, 2);

	/* And as something else: what is gone is taken off, numbers stay. */
	digest_known(&catalogue, 0, &again);
	check_member(&catalogue, "Ada Reed", 3, 1);
	check_member(&catalogue, "Bo", 6, 2);
	check_member(&catalogue, "Cy", 1, 1);
	assert_int_equal(catalogue_find(&catalogue, SLICE("Ada Reed")), ada);
	assert_int_equal(catalogue_find(&catalogue, SLICE("Nobody")), NOWHERE);
	assert_int_equal(catalogue.members, 4);
	catalogue_release(&catalogue);
}

static void test_many_members(void **state)
{
	enum {
		MEMBERS = 5000
	};
	struct catalogue catalogue;
	char name[32];
	(void)state;
	catalogue_init(&catalogue);
	assert_int_equal(catalogue_find(&catalogue, SLICE("a0")), NOWHERE);
	for (int turn = 0; turn < 2; turn++) {
		for (uint32_t i = 0; i < MEMBERS; i++) {
			snprintf(name, sizeof name, "a%u", i);
			struct tally tally = { .key = slice_of(name), .name = slice_of(name) };
			assert_int_equal(catalogue_member(&catalogue, &tally), i);
		}
	}
	assert_int_equal(catalogue.members, MEMBERS);
	catalogue_release(&catalogue);
}

static void digest_one(
	struct catalogue *catalogue, uint32_t entry, struct tally *tally, uint32_t tallies)
{
	struct digest digest = { .title = SLICE("t"), .tally = tally, .tallies = tallies };
	catalogue_digest(catalogue, entry, &digest);
}

static struct tally tally_named(
	const char *key, const char *name, enum actor_kind kind, uint32_t count)
{
	return (struct tally){
		.key = slice_of(key), .name = slice_of(name), .kind = kind, .count = count
	};
}

static void expect_actor(const struct catalogue *catalogue, const char *key, const char *is,
	uint32_t mentions, uint32_t articles)
{
	uint32_t member = catalogue_find(catalogue, slice_of(key));
	assert_int_not_equal(member, NOWHERE);
	assert_true(slice_is(catalogue->member[catalogue->member[member].joined].key, is));
	assert_int_equal(catalogue->member[member].mentions, mentions);
	assert_int_equal(catalogue->member[member].articles, articles);
}

/* A surname is joined to the only person who has it, and parted when a second one comes. */
static void test_joining(void **state)
{
	struct catalogue catalogue;
	struct tally both[] = { tally_named("oster", "Oster", ACTOR_PERSON, 2),
		tally_named("mara-oster", "Mara Oster", ACTOR_PERSON, 1) };
	struct tally surname = tally_named("oster", "Oster", ACTOR_ORG, 3);
	struct tally other = tally_named("jon-oster", "Jon Oster", ACTOR_PERSON, 4);
	(void)state;
	catalogue_init(&catalogue);
	for (unsigned i = 0; i < 3; i++)
		catalogue_add(&catalogue, "x");
	digest_one(&catalogue, 0, both, COUNT_OF(both));
	digest_one(&catalogue, 1, &surname, 1);
	assert_int_equal(catalogue.unjoined, 2);
	expect_actor(&catalogue, "oster", "oster", 5, 2);
	catalogue_join(&catalogue);
	/* three mentions say that it is an organisation, two a person */
	expect_actor(&catalogue, "oster", "oster", 5, 2);
	surname.kind = ACTOR_PERSON;
	digest_one(&catalogue, 1, &surname, 1);
	catalogue_join(&catalogue);
	expect_actor(&catalogue, "oster", "mara-oster", 0, 0);
	expect_actor(&catalogue, "mara-oster", "mara-oster", 6, 2);
	assert_int_equal(catalogue.entry[0].actors, 1);
	assert_int_equal(catalogue.entry[0].actor[0].count, 3);
	digest_one(&catalogue, 2, &other, 1);
	catalogue_join(&catalogue);
	expect_actor(&catalogue, "oster", "oster", 5, 2);
	expect_actor(&catalogue, "mara-oster", "mara-oster", 1, 1);
	assert_int_equal(catalogue.entry[0].actors, 2);
	catalogue_release(&catalogue);
}

/* Counts of a joined actor add up wherever its names stand; equal ones stay as they were found. */
static void test_adding_up(void **state)
{
	enum {
		PAIRS = 500
	};
	struct catalogue catalogue;
	struct tally tally[PAIRS * 2 + 1] = { 0 };
	char name[PAIRS * 2][16];
	(void)state;
	catalogue_init(&catalogue);
	catalogue_add(&catalogue, "x");
	catalogue_add(&catalogue, "y");
	for (unsigned i = 0; i < PAIRS * 2; i++) {
		snprintf(name[i], sizeof name[i], i < PAIRS ? "x-q-y%u" : "x-y%u", i % PAIRS);
		tally[i] = tally_named(name[i], name[i], ACTOR_PERSON, i % 3 + 1);
	}
	tally[PAIRS * 2] = tally_named("oak", "Oak", ACTOR_ORG, 3);
	digest_one(&catalogue, 0, tally, COUNT_OF(tally));
	digest_one(&catalogue, 1, tally + PAIRS * 2, 1);
	catalogue_join(&catalogue);
	const struct entry *entry = &catalogue.entry[0];
	assert_int_equal(entry->actors, PAIRS + 1);
	for (unsigned i = 0; i < PAIRS; i++)
		expect_actor(&catalogue, name[PAIRS + i], name[i], 0, 0);
	for (unsigned i = 1; i < entry->actors; i++) {
		const struct entry_actor *a = &entry->actor[i - 1], *b = &entry->actor[i];
		assert_true(a->count > b->count || (a->count == b->count && a->actor < b->actor));
	}
	for (unsigned i = 0; i < PAIRS; i++)
		expect_actor(&catalogue, name[i], name[i], i % 3 + (i + PAIRS) % 3 + 2, 1);
	expect_actor(&catalogue, "oak", "oak", 6, 2);
	catalogue_release(&catalogue);
}

/* Digests that come again and again take no more room than the largest. */
static void test_room(void **state)
{
	struct catalogue catalogue;
	struct tally tally[] = { tally_named("oak", "Oak", ACTOR_ORG, 2),
		tally_named("elm", "Elm", ACTOR_ORG, 1) };
	(void)state;
	catalogue_init(&catalogue);
	catalogue_add(&catalogue, "x");
	digest_one(&catalogue, 0, tally, 2);
	size_t taken = catalogue.arena.taken;
	for (uint32_t i = 0; i < 10; i++) {
		catalogue_renew(&catalogue);
		digest_one(&catalogue, 0, tally + i % 2, 1);
		assert_int_equal(catalogue.entry[0].actors, 1);
		digest_one(&catalogue, 0, tally, 2);
		catalogue_join(&catalogue);
		assert_int_equal(catalogue.entry[0].actors, 2);
	}
	assert_int_equal(catalogue.arena.taken, taken);
	catalogue_release(&catalogue);
}

/* After an edit a member takes the name and the kind of the next article that is counted. */
static void test_renewal(void **state)
{
	struct catalogue catalogue;
	struct tally tally = tally_named("oak", "Oak", ACTOR_PERSON, 1);
	(void)state;
	catalogue_init(&catalogue);
	catalogue_add(&catalogue, "x");
	digest_one(&catalogue, 0, &tally, 1);
	tally = tally_named("oak", "Oak Court", ACTOR_ORG, 1);
	tally.listed = true;
	digest_one(&catalogue, 0, &tally, 1);
	assert_true(slice_is(catalogue.member[0].name, "Oak"));
	catalogue_renew(&catalogue);
	assert_true(catalogue.entry[0].stale);
	digest_one(&catalogue, 0, &tally, 1);
	assert_false(catalogue.entry[0].stale);
	assert_true(slice_is(catalogue.member[0].name, "Oak Court"));
	assert_int_equal(catalogue.member[0].kind, ACTOR_ORG);
	catalogue_release(&catalogue);
}

static void test_entries(void **state)
{
	struct catalogue catalogue;
	(void)state;
	catalogue_init(&catalogue);
	uint32_t index = catalogue_add(&catalogue, "folder/tide.txt");
	assert_true(slice_is(catalogue.entry[index].name, "tide.txt"));
	assert_true(slice_is(catalogue.entry[index].title, "tide.txt"));
	assert_int_equal(catalogue.entry[index].state, ENTRY_NEW);
	catalogue_broken(&catalogue, index, "folder/tide.txt: gone");
	assert_int_equal(catalogue.entry[index].state, ENTRY_BROKEN);
	assert_true(slice_is(catalogue.entry[index].broken, "folder/tide.txt: gone"));

	/* A name is any bytes; what is shown of it is text. */
	index = catalogue_add(&catalogue, "folder/\xf0\x9f.txt");
	assert_string_equal(catalogue.entry[index].path, "folder/\xf0\x9f.txt");
	assert_true(slice_is(catalogue.entry[index].name, "\xef\xbf\xbd.txt"));
	catalogue_broken(&catalogue, index, "\xff: gone");
	assert_true(slice_is(catalogue.entry[index].broken, "\xef\xbf\xbd: gone"));

	struct entry entry = { .words = 0 };
	assert_int_equal(entry_minutes(&entry, 230), 0);
	entry.words = 1;
	assert_int_equal(entry_minutes(&entry, 230), 1);
	entry.words = 231;
	assert_int_equal(entry_minutes(&entry, 230), 2);
	entry.words = UINT32_MAX;
	assert_int_equal(entry_minutes(&entry, 1), UINT32_MAX);
	assert_int_equal(entry_minutes(&entry, 5000), UINT32_MAX / 5000 + 1);
	catalogue_release(&catalogue);
}

static void test_digest(void **state)
{
	struct actor actor = { .key = SLICE("ada"), .name = SLICE("Ada"), .count = 3 };
	struct mentions mentions = { .actor = &actor, .actors = 1 };
	struct piece piece = { .text = SLICE("0123456789"), .words = 10, .folded_words = 2 };
	struct article article = {
		.title = { SLICE("Tide"), "test" }, .pieces = 1, .first = &piece
	};
	(void)state;
	struct digest *digest = digest_make(&article, &mentions);
	assert_true(slice_is(digest->title, "Tide"));
	assert_int_equal(digest->words, 10);
	assert_int_equal(digest->tallies, 1);
	assert_int_equal(digest->tally[0].count, 3);
	digest_free(digest);

	/* Words of a huge article are an estimate, and never more than a number can hold. */
	article.pieces = 2;
	article.bytes = 30;
	digest = digest_make(&article, &mentions);
	assert_int_equal(digest->words, 30);
	digest_free(digest);
	article.bytes = UINT64_MAX;
	digest = digest_make(&article, &mentions);
	assert_int_equal(digest->words, UINT32_MAX);
	digest_free(digest);
	digest_free(NULL);
}

/* ---- folders */

static char root[] = "/tmp/library_test.XXXXXX";

/* In the order in which they are made; those that end in '/' are folders. */
static const char *const made[] = { "b.txt", "a.md", ".hidden.txt", "picture.png", "README",
	"upper.HTML", "book.EPUB", "mail.eml", "a.txt.gz", "c.mkd", "log.xz", "pack.tar.gz", "sub/",
	"sub/c.text", "sub/.git/", "sub/.git/config", "sub/deep/", "sub/deep/d.htm", "empty/",
	"empty/picture.png" };

static const char *in_root(const char *name)
{
	static char path[4096];
	snprintf(path, sizeof path, "%s/%s", root, name);
	return path;
}

static int make_root(void **state)
{
	(void)state;
	if (!mkdtemp(root))
		return -1;
	for (size_t i = 0; i < COUNT_OF(made); i++) {
		const char *path = in_root(made[i]);
		if (path[strlen(path) - 1] == '/') {
			if (mkdir(path, 0700) != 0)
				return -1;
			continue;
		}
		FILE *file = fopen(path, "w");
		if (!file || fclose(file) != 0)
			return -1;
	}
	return symlink("b.txt", in_root("link.txt")) || symlink("gone", in_root("lost.txt")) ||
	       symlink("..", in_root("sub/up")) || mkfifo(in_root("pipe.txt"), 0600);
}

static int remove_root(void **state)
{
	static const char *const links[] = { "link.txt", "lost.txt", "sub/up", "pipe.txt" };
	(void)state;
	for (size_t i = 0; i < COUNT_OF(links); i++)
		remove(in_root(links[i]));
	for (size_t i = COUNT_OF(made); i-- > 0;)
		remove(in_root(made[i]));
	return remove(root);
}

/* What is found under NAME, each behind a blank, without the root. */
static void check_walk(const char *name, const char *wanted)
{
	struct catalogue catalogue;
	struct buffer found = { 0 };
	struct err err = { 0 };
	catalogue_init(&catalogue);
	assert_true(catalogue_walk(&catalogue, in_root(name), &err));
	for (uint32_t i = 0; i < catalogue.entries; i++)
		buffer_print(&found, " %s", catalogue.entry[i].path + strlen(root) + 1);
	assert_string_equal(found.at, wanted);
	buffer_release(&found);
	catalogue_release(&catalogue);
}

static void check_no_walk(const char *name, const char *why)
{
	struct catalogue catalogue;
	struct err err = { 0 };
	catalogue_init(&catalogue);
	assert_false(catalogue_walk(&catalogue, in_root(name), &err));
	assert_int_equal(err.code, ERR_INPUT);
	assert_non_null(strstr(err.text, why));
	assert_int_equal(catalogue.entries, 0);
	catalogue_release(&catalogue);
}

/* In the order of names, folders in their place; hidden ones, circles and what is no file are left
 * out. */
static void test_walk(void **state)
{
	(void)state;
	check_walk(".",
		" ./README ./a.md ./a.txt.gz ./b.txt ./book.EPUB ./c.mkd ./link.txt ./log.xz "
		"./lost.txt ./mail.eml ./sub/c.text ./sub/deep/d.htm ./upper.HTML");
	check_walk("sub", " sub/c.text sub/deep/d.htm");
	check_walk("sub/.git", " sub/.git/config"); /* asked for by name */
	check_walk("picture.png", " picture.png");
	check_walk(".hidden.txt", " .hidden.txt");
}

static void test_no_walk(void **state)
{
	(void)state;
	check_no_walk("empty", "no articles in this folder");
	check_no_walk("nowhere", "No such file");
	check_no_walk("b.txt/c", "Not a directory");
}

/* Whom two articles have in common counts, and most whom few others have. */
static void articles_are_alike_by_their_actors(void **state)
{
	struct tally both[] = { tally_named("norway", "Norway", ACTOR_COUNTRY, 2),
		tally_named("peru", "Peru", ACTOR_COUNTRY, 1) };
	struct tally once[] = { tally_named("peru", "Peru", ACTOR_COUNTRY, 1),
		tally_named("norway", "Norway", ACTOR_COUNTRY, 1) };
	struct tally norway = tally_named("norway", "Norway", ACTOR_COUNTRY, 1);
	struct tally peru = tally_named("peru", "Peru", ACTOR_COUNTRY, 1);
	struct tally other = tally_named("chile", "Chile", ACTOR_COUNTRY, 1);
	struct catalogue catalogue;
	struct alike *alike = NULL;
	size_t room = 0;
	(void)state;
	catalogue_init(&catalogue);
	for (int i = 0; i < 5; i++)
		catalogue_add(&catalogue, "x");
	digest_one(&catalogue, 0, both, COUNT_OF(both));
	digest_one(&catalogue, 1, &peru, 1);
	digest_one(&catalogue, 2, &other, 1);
	digest_one(&catalogue, 3, &norway, 1);
	catalogue_broken(&catalogue, 4, "gone");
	catalogue_join(&catalogue);
	assert_int_equal(catalogue_alike(&catalogue, 0, &alike, &room), 3);
	assert_int_equal(alike[0].entry, 3);
	assert_int_equal(alike[1].entry, 1);
	assert_true(alike[1].score > 0);
	assert_int_equal(alike[2].entry, 2);
	assert_true(alike[2].score == 0);
	digest_one(&catalogue, 0, once, COUNT_OF(once));
	digest_one(&catalogue, 2, &peru, 1);
	catalogue_join(&catalogue);
	catalogue_alike(&catalogue, 0, &alike, &room);
	assert_int_equal(alike[0].entry, 3);
	assert_int_equal(alike[1].entry, 1);
	assert_int_equal(alike[2].entry, 2);
	assert_true(alike[0].score > alike[1].score && alike[1].score == alike[2].score);
	free(alike);
	catalogue_release(&catalogue);
}

int main(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(articles_are_alike_by_their_actors),
		cmocka_unit_test(test_sort),
		cmocka_unit_test(test_filter),
		cmocka_unit_test(test_with),
		cmocka_unit_test(test_counting),
		cmocka_unit_test(test_many_members),
		cmocka_unit_test(test_joining),
		cmocka_unit_test(test_adding_up),
		cmocka_unit_test(test_room),
		cmocka_unit_test(test_renewal),
		cmocka_unit_test(test_entries),
		cmocka_unit_test(test_digest),
		cmocka_unit_test(test_walk),
		cmocka_unit_test(test_no_walk),
	};
	return cmocka_run_group_tests_name("library", tests, make_root, remove_root);
}
