/*
 * The article room: what is found in texts of many sorts, and where it came from.
 *
 * Wanted kinds are written as one letter a block, so that a whole page is one short word: see
 * kind_letters. Upper case is shown, lower case is folded.
 */
#include "unit.h"

#include "intake/intake.h"
#include "cues/cues.h"
#include "plain/plain.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char kind_letters[BLOCK_KINDS] = {
	[BLOCK_title] = 'T',
	[BLOCK_deck] = 'D',
	[BLOCK_section] = 'S',
	[BLOCK_byline] = 'B',
	[BLOCK_date] = 'Z',
	[BLOCK_heading] = 'H',
	[BLOCK_para] = 'P',
	[BLOCK_item] = 'I',
	[BLOCK_quote] = 'Q',
	[BLOCK_pullquote] = 'U',
	[BLOCK_code] = 'X',
	[BLOCK_table] = 'R',
	[BLOCK_verse] = 'V',
	[BLOCK_caption] = 'C',
	[BLOCK_note] = 'N',
	[BLOCK_ad] = 'a',
	[BLOCK_nav] = 'n',
	[BLOCK_teaser] = 't',
	[BLOCK_comment] = 'c',
	[BLOCK_other] = 'o',
};

static const struct article_options folding = { .whole = false };

static struct article *read_text(const char *what, struct slice text, bool whole)
{
	struct err err;
	struct article *article =
		intake_from("test.txt", text, (struct article_options){ .whole = whole }, &err);
	if (!article)
		fail_msg("%s: %s", what, err.text);
	return article;
}

static void expect(const char *what, struct slice got, const char *want)
{
	if (!slice_is(got, want))
		fail_msg("%s: got \"%.*s\", want \"%s\"", what, (int)got.len, got.at, want);
}

static void expect_kinds(const char *what, const struct article *article, const char *want)
{
	struct buffer kinds = { 0 };
	for (uint32_t i = 0; i < article->first->blocks; i++)
		buffer_add_char(&kinds, kind_letters[article->first->block[i].kind]);
	expect(what, buffer_slice(&kinds), want);
	buffer_release(&kinds);
}

/* ---- kinds */

#define PARA                                                                                       \
	"The bridge over the Tarn will stay closed until the end of summer, the ministry said on " \
	"Tuesday, after engineers found a second crack in the northern pier.\n"
#define PARA2                                                                                      \
	"The first crack was found in January, when divers looked at the pier for the first time " \
	"in eleven years, and it was thought to be small.\n"
#define PARA3                                                                                      \
	"The towns on both sides of the river asked for a ferry, which would cost four million a " \
	"year; nobody has offered to pay even half of that sum.\n"
#define MENU "Skip to content\nMenu\nHome\nSubscribe\nLog in\n\n"
#define FOOT                                                                                       \
	"\nPrivacy policy\nTerms of use\n\xC2\xA9 2021 The Tarn Courier. All rights reserved.\n"

static const struct {
	const char *what, *text, *kinds;
} kinds[] = {
	{ "a brief of one paragraph", PARA, "P" },
	{ "a clean article loses nothing",
		"Why the bridge stays closed\n\nBy Anna Lindqvist\n\n14 April 2021\n\n" PARA
		"\nA question of steel\n\n" PARA2 "\nIt was bad.\n\n" PARA3,
		"TBZPHPPP" },
	{ "sections of an article may be called like furniture",
		"Why the bridge stays closed\n\n" PARA "\nComments\n\n" PARA2
		"\nRelated work\n\n" PARA3,
		"TPHPHP" },
	{ "a page",
		MENU "Why the bridge stays closed\n\nTwo cracks, one pier and no ferry at all\n\n"
		     "By Anna Lindqvist\n\nPublished 14 April 2021\n\nShare\nFacebook\n\n" PARA
		     "\n" PARA2 "\n- Advertisement -\n\n" PARA3 FOOT,
		"nnnanTDBZnnPPaPnnn" },
	{ "section and image names between deck and text",
		"Follow us on social\n\nsite cta\nStock_1234567-scaled\n\nWhy the bridge stays "
		"closed\n\n"
		"Two cracks, one pier and no ferry at all.\n\nAnalysis | Northern Rivers\nsite "
		"cta\n\n" PARA "\n" PARA2 FOOT,
		"nooTDSoPPnnn" },
	{ "appeals, the article's own caption and teasers behind the text",
		MENU
		"Why the bridge stays closed\n\n" PARA "\n" PARA2 "\n" PARA3
		"\nThis article reflects the views of its author alone and of nobody else.\n\n"
		"Dear readers: it has been a long year. Please consider making a donation so that "
		"we "
		"can go on reporting on bridges.\n\n"
		"The bridge in April (Photo: Jon Berg via Courier)\n"
		"River mill\nTop photo credit: The old mill (Jon Berg)\n\nOld mill burns in the "
		"night\n\n"
		"The old mill burned on Sunday night, and nobody was hurt, the brigade said.\n\n"
		"keep readingShow less\n"
		"School yard\nTop photo credit: The school at Vik (Ida Strand)\n\nSchool stays "
		"open\n\n"
		"The school at Vik stays open for another year, the council decided on Monday.\n\n"
		"keep readingShow less\n\nNewsletter\n" FOOT,
		"nnnanTPPPNaCtttttttttt"
		"annn" },
	{ "comments behind the text",
		MENU
		"Old mill burns\n\nApril 3, 2020\n\n" PARA "\n" PARA2
		"\nComments\n\nAnn says:\nI saw it from the hill, and it was terrible to look at.\n"
		"Reply\n\nTom says:\nGood riddance, it was an eyesore for the whole valley, I "
		"think.\n"
		"Reply\n\nLeave a comment\n" FOOT,
		"nnnanTZPPccccccccnnn" },
	{ "notes: an update and who wrote it",
		MENU "Old mill burns\n\nBy Anna Lindqvist\n\n" PARA "\n" PARA2
		     "\n[UPDATE] 16 April 2021: the mill will be built again.\n\n"
		     "Anna Lindqvist writes about mills and rivers.\n" FOOT,
		"nnnanTBPPNNnnn" },
	{ "a name twice and a bio, before the text and behind it",
		MENU "Old mill burns\n\nIda Strand\nIda Strand\nIda Strand writes about mills and "
		     "rivers.\n\n" PARA "\n" PARA2
		     "\nIda Strand\nIda Strand writes about mills and rivers.\n" FOOT,
		"nnnanTBBNPPoNnnn" },
	{ "a list of things",
		"Soup with lemon\n\nIngredients\n\n- 250 g red lentils\n- 1 onion\n- 1 "
		"lemon\n\nMethod\n\n"
		"1. Fry the onion in oil until it is soft and then add the lentils.\n"
		"2. Simmer for a while.\n",
		"THIIIHII" },
	{ "numbered headings", "Three rivers\n\n1. The Tarn\n\n" PARA "\n2. The Vik\n\n" PARA2,
		"THPHP" },
	{ "verse keeps its lines, refrains are no repetition",
		"The Ferry at Night\n\nThe ferry goes without a light\nacross the river's back,\n"
		"and someone standing at the rail\nis counting stars along its track.\n\n"
		"The ferry goes without a light\nacross the river's back,\nand no one asks it "
		"why.\n",
		"TVV" },
	{ "an interview",
		"Talking to the harbour master\n\nQ: When did you come?\n\nA: In 1961.\n\nQ: And "
		"never left?"
		"\n\nA: Twice. I came back.\n",
		"TPPPP" },
	{ "quotes", "> I have asked you this before.\n\n\xE2\x80\x9CNever.\xE2\x80\x9D\n", "QQ" },
	{ "an underlined heading",
		"A long day\n==========\n\n" PARA "\nThe evening\n-----------\n\n" PARA2, "TPHP" },
	{ "ideographs",
		"港口的灯\n\n三月三日，风转向北方，一连吹了十一天，守灯人在本子上写道，他没有看见一"
		"条船。\n",
		"TP" },
	{ "a menu and no article is shown as it is", "Home\nLog in\nSubscribe\nPrivacy policy\n",
		"PPPP" },
};

static void test_kinds(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(kinds); i++) {
		struct article *article = read_text(kinds[i].what, slice_of(kinds[i].text), false);
		expect_kinds(kinds[i].what, article, kinds[i].kinds);
		article_free(article);
	}
}

static void test_whole_folds_nothing(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(kinds); i++) {
		struct article *article = read_text(kinds[i].what, slice_of(kinds[i].text), true);
		for (uint32_t block = 0; block < article->first->blocks; block++)
			assert_true(block_kind_shown(article->first->block[block].kind));
		assert_int_equal(article->first->folded_words, 0);
		article_free(article);
	}
}

/* ---- what is known of the article */

static const struct {
	const char *what, *text, *title, *byline, *date, *updated;
} facts[] = {
	{ "all of them",
		"Why it stays closed\n\nBy Anna Lindqvist and Per Holm\n\n14 April 2021\n\n" PARA,
		"Why it stays closed", "Anna Lindqvist and Per Holm", "2021-04-14", "" },
	{ "none of them", PARA "\n" PARA2, "", "", "", "" },
	{ "two dates in a line",
		"Why it stays closed\n\nPublished 3 March 2021 Updated 5 March 2021\n\n" PARA,
		"Why it stays closed", "", "2021-03-03", "2021-03-05" },
	{ "name and date in a line",
		"Why it stays closed\n\nby Ida Strand \xC2\xB7 May 2, 2019\n\n" PARA,
		"Why it stays closed", "Ida Strand", "2019-05-02", "" },
	{ "the day of the visit is not the article's",
		MENU "Tuesday, January 6, 2026  14.4 C\n\nWhy it stays closed\n\n" PARA
		     "\n" PARA2 FOOT,
		"Why it stays closed", "", "", "" },
	{ "an update at the end",
		"Why it stays closed\n\n" PARA
		"\n[UPDATE] 16 April 2021: a ferry will run from June.\n",
		"Why it stays closed", "", "", "2021-04-16" },
	{ "a date that is two dates", "Why it stays closed\n\n11/12/2019\n\n" PARA,
		"Why it stays closed", "", "", "" },
	{ "a sentence that starts with By",
		"Why it stays closed\n\nBy the end of 2020 it was open.\n\n" PARA,
		"Why it stays closed", "", "", "" },
	{ "the first of two headlines",
		"A Hard Place to Be In\n\nThe Ministry's Long Quarrel\n\n" PARA "\n" PARA2,
		"A Hard Place to Be In", "", "", "" },
};

static void test_facts(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(facts); i++) {
		struct article *article = read_text(facts[i].what, slice_of(facts[i].text), false);
		expect(facts[i].what, article->title.text, facts[i].title);
		expect(facts[i].what, article->byline.text, facts[i].byline);
		expect(facts[i].what, article->date.text, facts[i].date);
		expect(facts[i].what, article->updated.text, facts[i].updated);
		article_free(article);
	}
}

static void test_truncated(void **state)
{
	(void)state;
	struct article *cut = read_text("cut",
		slice_of("Why\n\n" PARA "\n" PARA2 "\nThe ministry has asked the towns for their "
			 "help again and again since the "
			 "bridge was closed, and sent three letters in March alone, but they say "
			 "that its\n"
			 "\nLoading, please wait\n\nRelated articles\n\nPrivacy policy\n"),
		false);
	struct article *whole = read_text("whole", slice_of("Why\n\n" PARA "\n" PARA2), false);
	assert_true(cut->truncated);
	assert_true(cut->note.len > 0);
	assert_false(whole->truncated);
	assert_int_equal(whole->note.len, 0);
	article_free(cut);
	article_free(whole);
	static const struct {
		const char *end;
		bool cut;
	} ends[] = {
		{ "that its", true },
		{ "that in Cobh,", true },
		{ "that its towns\u2019", true },
		{ "in the town of Cobh", false },
		{ "it on 2 May 2025", false },
		{ "that its roof leaks \U0001F609", false },
		{ "that it \u201cleaks\u201d", false },
		{ "that it leaks\u2026", false },
	};
	for (size_t i = 0; i < COUNT_OF(ends); i++) {
		struct buffer text = { 0 };
		buffer_print(&text,
			"Why\n\n" PARA "\n" PARA2 "\nThe ministry has asked the towns for "
			"their help again since the bridge was closed, and they say %s\n",
			ends[i].end);
		struct article *article = read_text("end", buffer_slice(&text), false);
		if (article->truncated != ends[i].cut)
			fail_msg("... they say %s", ends[i].end);
		article_free(article);
		buffer_release(&text);
	}
}

/* ---- one text in many forms */

static const char hard_wrapped[] =
	"THE KEEPER'S REPORT\n\n"
	"On the third of March the wind turned to the north and stayed there for\n"
	"eleven days. The keeper wrote in his book that he had seen no ship in all\n"
	"that time, and that the oil would last.\n\n"
	"> I have asked you this before, and I shall ask you again until you answer\n"
	"> me, which I know you will not do before the summer.\n";

static void test_hard_wrapped(void **state)
{
	(void)state;
	struct article *article = read_text("hard-wrapped", slice_of(hard_wrapped), false);
	const struct piece *piece = article->first;
	expect_kinds("hard-wrapped", article, "TPQ");
	expect("joined", block_text(piece, &piece->block[1]),
		"On the third of March the wind turned to the north and stayed there for eleven "
		"days. "
		"The keeper wrote in his book that he had seen no ship in all that time, and that "
		"the "
		"oil would last.");
	assert_int_equal(piece->block[1].first, 3);
	assert_int_equal(piece->block[1].last, 5);
	assert_int_equal(origin_line(&piece->origin, piece->block[1].at.to - 1), 5);
	expect("quote", block_text(piece, &piece->block[2]),
		"I have asked you this before, and I shall ask you again until you answer me, "
		"which I "
		"know you will not do before the summer.");
	article_free(article);
}

/* Line ends, blanks and marks that say nothing change neither kinds nor lines nor words. */
static const struct {
	const char *what, *end;
} forms[] = {
	{ "line feeds", "\n" },
	{ "carriage returns and line feeds", "\r\n" },
	{ "carriage returns", "\r" },
	{ "form feeds before line feeds", "\f\n" },
	{ "blanks before line feeds", " \t \n" },
};

static void test_line_ends(void **state)
{
	(void)state;
	static const char page[] =
		MENU "Why it stays closed\n\nBy Ida Strand\n\n" PARA "\n" PARA2 FOOT;
	for (size_t i = 0; i < COUNT_OF(forms); i++) {
		struct buffer text = { 0 };
		for (const char *c = page; *c; c++) {
			if (*c == '\n')
				buffer_add_slice(&text, slice_of(forms[i].end));
			else
				buffer_add_char(&text, *c);
		}
		struct article *article = read_text(forms[i].what, buffer_slice(&text), false);
		expect_kinds(forms[i].what, article, "nnnanTBPPnnn");
		assert_int_equal(article->first->block[7].first, 11);
		article_free(article);
		buffer_release(&text);
	}
}

static const struct {
	const char *what;
	struct slice bytes;
	const char *title;
	enum encoding encoding;
	uint64_t from; /* of the title */
} encodings[] = {
	{ "UTF-8", { "Caf\xC3\xA9 news\n\nIt is open.\n", 23 }, "Caf\xC3\xA9 news", ENCODING_UTF8,
		0 },
	{ "a byte order mark",
		{ "\xEF\xBB\xBF"
		  "Caf\xC3\xA9 news\n\nIt is open.\n",
			26 },
		"Caf\xC3\xA9 news", ENCODING_UTF8_BOM, 3 },
	{ "windows-1252", { "Caf\xE9 \x93news\x94\n\nIt is open.\n", 24 },
		"Caf\xC3\xA9 \xE2\x80\x9Cnews\xE2\x80\x9D", ENCODING_WINDOWS1252, 0 },
	{ "UTF-16",
		{ "\xFF\xFE"
		  "C\0a\0f\0\xE9\0 \0i\0t\0\n\0\n\0I\0s\0.\0",
			26 },
		"Caf\xC3\xA9 it", ENCODING_UTF16LE, 0 },
	{ "a NUL is text", { "Ca\0f\xC3\xA9 news\n\nIt is open, they said on Monday.\n", 46 }, NULL,
		ENCODING_UTF8, 0 },
};

static void test_encodings(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(encodings); i++) {
		struct article *article = read_text(encodings[i].what, encodings[i].bytes, false);
		uint64_t from, to;
		if (encodings[i].title)
			expect(encodings[i].what, article->title.text, encodings[i].title);
		assert_true(slice_is(article->encoding.text, encoding_name(encodings[i].encoding)));
		piece_source(article->first, article->first->block[0].at, &from, &to);
		assert_int_equal(from, encodings[i].from);
		article_free(article);
	}
}

static void test_bad_bytes(void **state)
{
	(void)state;
	struct slice bytes = SLICE("A caf\xC3\xA9 and an \xFF"
				   " and \xC3\xA9\xC3\xA9.\n\nMore \xFF\n");
	struct article *article = read_text("bad bytes", bytes, false);
	const struct piece *piece = article->first;
	const char *bad = memmem(piece->text.at, piece->text.len, "\xEF\xBF\xBD", 3);
	uint64_t from, to;
	assert_non_null(bad);
	uint32_t at = (uint32_t)(bad - piece->text.at);
	piece_source(piece, (struct range){ at, at + 3 }, &from, &to);
	assert_int_equal(from, 15);
	assert_int_equal(to, 16);
	piece_source(piece, piece->block[1].at, &from, &to); /* ends in U+FFFD */
	assert_int_equal(to, bytes.len - 1);
	expect("note", article->note, "2 bytes could not be read as UTF-8");
	article_free(article);
}

/* ---- blanks, and the way back */

static void test_blanks(void **state)
{
	(void)state;
	static const char text[] = "  One\ttwo \f three\xC2\xA0"
				   "four\xE2\x80\xA8"
				   "five.  \n\n\xC2\xA0\n  Six\n";
	struct article *article = read_text("blanks", slice_of(text), true);
	const struct piece *piece = article->first;
	uint64_t from, to;
	expect("blanks", block_text(piece, &piece->block[0]),
		"One two three\xC2\xA0"
		"four five.");
	piece_source(piece, piece->block[0].at, &from, &to);
	assert_int_equal(from, 2);
	assert_int_equal(to, strlen("  One\ttwo \f three\xC2\xA0"
				    "four\xE2\x80\xA8"
				    "five."));
	/* a line on which nothing can be seen belongs to the one before */
	assert_int_equal(piece->block[0].last, 3);
	assert_int_equal(piece->block[1].first, 4);
	article_free(article);
}

/* In plain UTF-8 without runs of blanks, the bytes of a block are its text. */
static void expect_own_bytes(
	struct slice text, const struct piece *piece, const struct block *block)
{
	uint64_t from, to;
	uint32_t at = block->at.from;
	while (at < block->at.to) {
		const char *end = memchr(piece->text.at + at, '\n', block->at.to - at);
		uint32_t stop = end ? (uint32_t)(end - piece->text.at) : block->at.to;
		piece_source(piece, (struct range){ at, stop }, &from, &to);
		assert_true(to <= text.len);
		assert_true(slice_equal(slice_cut(text, (size_t)from, (size_t)to),
			slice_cut(piece->text, at, stop)));
		at = stop + 1;
	}
}

static void test_source(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(kinds); i++) {
		struct slice text = slice_of(kinds[i].text);
		struct article *article = read_text(kinds[i].what, text, false);
		const struct piece *piece = article->first;
		for (uint32_t block = 0; block < piece->blocks; block++) {
			const struct block *now = &piece->block[block];
			if (now->kind != BLOCK_quote)
				expect_own_bytes(text, piece, now);
			assert_int_equal(piece_block_at(piece, now->at.from), block);
			assert_int_equal(piece_block_at(piece, now->at.to), block);
			assert_int_equal(origin_line(&piece->origin, now->at.from), now->first);
		}
		article_free(article);
	}
}

/* ---- labels, dates, words */

#define BIT(label) (UINT32_C(1) << LABEL_##label)

static const struct {
	const char *text;
	uint32_t whole, start, inside;
} labels[] = {
	{ "Follow us", BIT(SHARE), BIT(SHARE), 0 },
	{ "FOLLOW US:", BIT(SHARE), BIT(SHARE), 0 },
	{ "Follow us on social", 0, BIT(SHARE), BIT(SHARE) },
	{ "keep readingShow less", 0, BIT(MORE) | BIT(RELATED), 0 },
	{ "5 min read", BIT(COUNT), 0, BIT(COUNT) },
	{ "12 Comments", BIT(COMMENT), BIT(COMMENT), 0 },
	{ "\xC2\xA9 2021 The Courier", 0, 0, BIT(LEGAL) },
	{ "You can\xE2\x80\x99t follow use of it", 0, 0, 0 },
	{ "Datenschutzerkl\xC3\xA4rung", BIT(LEGAL), 0, 0 },
	{ "\xE7\x9B\xB8\xE5\x85\xB3\xE9\x98\x85\xE8\xAF\xBB", BIT(RELATED), 0, 0 },
	{ "", 0, 0, 0 },
};

static void test_labels(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(labels); i++) {
		struct label_hits hits = labels_match(slice_of(labels[i].text));
		if (hits.whole != labels[i].whole || hits.start != labels[i].start ||
			hits.inside != labels[i].inside)
			fail_msg("%s: %x %x %x", labels[i].text, hits.whole, hits.start,
				hits.inside);
	}
}

/* Each label of the list is found in the text that it is. */
static void test_all_labels(void **state)
{
	(void)state;
	const char *srcdir = getenv("srcdir");
	char path[4096], *row = NULL;
	size_t room = 0, count = 0;
	snprintf(path, sizeof path, "%s/src/cues/labels.tsv", srcdir ? srcdir : ".");
	FILE *file = fopen(path, "r");
	if (!file)
		return;
	while (getline(&row, &room, file) > 0) {
		char *rest = row;
		strsep(&rest, "\t");
		strsep(&rest, "\t");
		if (!rest)
			continue;
		rest[strcspn(rest, "\n")] = '\0';
		for (char *end; rest; rest = end, count++) {
			if ((end = strstr(rest, "; "))) {
				*end = '\0';
				end += 2;
			}
			for (char *number = rest; (number = strchr(number, '#'));)
				*number = '7';
			struct label_hits hits = labels_match(slice_of(rest));
			if (!(hits.whole | hits.start | hits.inside))
				fail_msg("the label \"%s\" is never found", rest);
		}
	}
	assert_true(count > 3000);
	free(row);
	fclose(file);
}

static const struct {
	const char *text, *iso;
	bool found;
} dates[] = {
	{ "December 20, 2025", "2025-12-20", true },
	{ "Sat, 20 Dec, 2025 - 06:36", "2025-12-20", true },
	{ "the 4th of July, 1999", "1999-07-04", true },
	{ "20. Dezember 2025", "2025-12-20", true },
	{ "20 de diciembre de 2025", "2025-12-20", true },
	{ "1er f\xC3\xA9vrier 2024", "2024-02-01", true },
	{ "3 \xC5\x9Eubat 2024", "2024-02-03", true },
	{ "20 \xD0\xB4\xD0\xB5\xD0\xBA\xD0\xB0\xD0\xB1\xD1\x80\xD1\x8F 2025", "2025-12-20", true },
	{ "2025\xE5\xB9\xB4"
	  "12\xE6\x9C\x88"
	  "20\xE6\x97\xA5",
		"2025-12-20", true },
	{ "on 2025-12-20T06:36Z", "2025-12-20", true },
	{ "2025/1/2", "2025-01-02", true },
	{ "20.12.2025", "2025-12-20", true },
	{ "12/20/2025", "2025-12-20", true },
	{ "20/12/2025", "2025-12-20", true },
	{ "11/12/2019", "", true },
	{ "December 2025", "2025-12", true },
	{ "May 5", "", true },
	{ "3 hours ago", "", false },
	{ "may be 2025 of them", "", false },
	{ "version 1.2.3", "", false },
	{ "", "", false },
};

static void test_dates(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	for (size_t i = 0; i < COUNT_OF(dates); i++) {
		struct date date = { 0 };
		bool found = date_find(slice_of(dates[i].text), &date);
		if (found != dates[i].found)
			fail_msg("%s: found %d", dates[i].text, found);
		if (found)
			expect(dates[i].text, date_iso(&arena, date), dates[i].iso);
	}
	arena_release(&arena);
}

static const struct {
	const char *text;
	uint32_t words;
} words[] = {
	{ "", 0 },
	{ " - ... ", 0 },
	{ "one two  three", 3 },
	{ "don't state-of-the-art 3.5%", 3 },
	{ "(hello) \xE2\x80\x94 world", 2 },
	{ "\xE6\xB8\xAF\xE5\x8F\xA3\xE7\x9A\x84\xE7\x81\xAF", 2 },
	{ "\xD0\xBC\xD0\xB8\xD1\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", 2 },
};

static void test_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(words); i++)
		assert_int_equal(words_count(slice_of(words[i].text)), words[i].words);
}

/* ---- refusing */

static const struct {
	const char *what;
	struct slice bytes;
	const char *err;
} refused[] = {
	{ "nothing", { "", 0 }, "x: an empty file" },
	{ "blanks", { " \n\t\r\n\xC2\xA0\n", 7 }, "x: an empty file" },
	{ "PDF", { "%PDF-1.4\n%abc", 13 },
		"x: a PDF document; a filter in config.ini can read it" },
	{ "PNG", { "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16 }, "x: a binary file (PNG picture)" },
	{ "ZIP", { "PK\3\4\x14\0\0\0", 8 }, "x: a binary file (ZIP archive)" },
	{ "NULs", { "ab\0\0\0\0\0cd\0\0", 11 }, "x: a binary file" },
};

static void test_refused(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(refused); i++) {
		struct err err = { 0 };
		assert_null(intake_from("x", refused[i].bytes, folding, &err));
		assert_int_equal(err.code, ERR_INPUT);
		expect(refused[i].what, slice_of(err.text), refused[i].err);
	}
}

static void test_no_refusal(void **state)
{
	(void)state;
	static const char *const texts[] = { "GIF8 was a picture format.", "ID3 tags are old.",
		"\x1b[31mred\x1b[0m and \x08\x07 bells" };
	for (size_t i = 0; i < COUNT_OF(texts); i++)
		article_free(read_text(texts[i], slice_of(texts[i]), false));
}

static void test_paths(void **state)
{
	(void)state;
	struct err err = { 0 };
	assert_null(intake_open("/nonexistent/a.txt", folding, &err));
	expect("no such file", slice_of(err.text), "/nonexistent/a.txt: No such file or directory");
	assert_null(intake_open("/", folding, &err));
	expect("a folder", slice_of(err.text), "/: a folder");
}

/* A pipe has no size and is read to its end. */
static void test_pipe(void **state)
{
	(void)state;
	int ends[2];
	char path[64];
	struct err err = { 0 };
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(write(ends[1], PARA, strlen(PARA)), (ssize_t)strlen(PARA));
	close(ends[1]);
	snprintf(path, sizeof path, "/dev/fd/%d", ends[0]);
	if (access(path, R_OK) == 0) {
		struct article *article = intake_open(path, folding, &err);
		assert_non_null(article);
		expect_kinds("pipe", article, "P");
		article_free(article);
	}
	close(ends[0]);
}

/* ---- letters */

static const struct {
	const char *what, *text, *kinds;
} letters[] = {
	{ "a greeting is text", "Dear readers,\n\n" PARA "\nWith kind regards\nAnna\n", "TBZPPPP" },
	{ "nothing is furniture", "Hello all\n\n" PARA "\nUnsubscribe\nShare\n", "TBZPPPP" },
	{ "a signature",
		"Dear Pekka,\n\n" PARA "\n> " PARA "\n-- \nAnna Lindqvist\nHarbour master, Turku\n",
		"TBZPPQNNN" },
	{ "the last of them counts", "a\n-- \nb\n> c\n--\nd\n", "TBZPPPQNN" },
	{ "of a letter without a text", "\n \n", "TBZN" },
	{ "of one that cannot be seen", "\xE2\x80\x8B\n", "TBZN" },
	{ "nothing but a signature", "-- \nAnna\n", "TBZNN" },
};

static void test_letters(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(letters); i++) {
		struct article *article = article_new("letter");
		article_fact(article, &article->title, SLICE("A letter"), "mail header");
		article_fact(article, &article->byline, SLICE("Anna, Pekka"), "mail header");
		article_fact(article, &article->date, SLICE("2021-04-14"), "mail header");
		article->first =
			plain_letter((struct plain){ .text = slice_of(letters[i].text) }, article);
		expect_kinds(letters[i].what, article, letters[i].kinds);
		expect(letters[i].what,
			slice_cut(article->first->text, 0, article->first->block[2].at.to),
			"A letter\nAnna, Pekka\n2021-04-14");
		assert_int_equal(article->first->block[2].first, -1);
		article_free(article);
	}
}

/* ---- addresses */

/* LINKS: their targets, and behind each bar the next. */
static const struct {
	const char *text, *links;
} addresses[] = {
	{ "See https://a.example/b?c=d&e#f, and http://a.example.",
		"https://a.example/b?c=d&e#f|http://a.example|" },
	{ "(https://a.example/Suez_(city)) and https://a.example/b_(c).",
		"https://a.example/Suez_(city)|https://a.example/b_(c)|" },
	{ "\"https://a.example\" <http://b.example/c> \xE2\x80\x9Chttps://c.example\xE2\x80\x9D",
		"https://a.example|http://b.example/c|https://c.example|" },
	{ "HTTP://A.example/\xC3\xA9t\xC3\xA9 http://a/b:8080/! [http://a/[b]]",
		"HTTP://A.example/\xC3\xA9t\xC3\xA9|http://a/b:8080/|http://a/[b]|" },
	{ "http://a.example and http://a.example again", "http://a.example|" },
	{ "http:// https://, xhttp://a.example ftp://a.example http:/a ://b a.example", "" },
	{ "http://a.example://b.example", "http://a.example://b.example|" },
};

static void test_addresses(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT_OF(addresses); i++) {
		struct buffer links = { 0 };
		const char *text = addresses[i].text;
		struct article *article = read_text(text, slice_of(text), true);
		const struct piece *piece = article->first;
		for (uint32_t k = 0; k < piece->links; k++)
			buffer_print(&links, "%.*s|", (int)piece->link[k].len, piece->link[k].at);
		expect(text, buffer_slice(&links), addresses[i].links);
		expect(text, piece->text, text);
		for (uint32_t k = 0; k < piece->runs; k++)
			assert_true(slice_equal(piece->link[piece->run[k].link - 1],
				slice_cut(
					piece->text, piece->run[k].at.from, piece->run[k].at.to)));
		buffer_release(&links);
		article_free(article);
	}
}

static void test_sentences(void **state)
{
	static const struct {
		const char *text, *wanted; /* sentences, each with a bar behind it */
	} rows[] = {
		{ "", "" },
		{ "  \n ", "" },
		{ "One. Two? Three! Four", "One.|Two?|Three!|Four|" },
		{ " One.\nTwo. ", "One.|Two.|" },
		{ "Mr. Dale met Dr. E. Moss. Gen. Ash left.",
			"Mr. Dale met Dr. E. Moss.|Gen. Ash left.|" },
		{ "It left the U.S. The rest stayed.", "It left the U.S.|The rest stayed.|" },
		{ "The U.S. Navy and Oak Inc. Chairman Elm met.",
			"The U.S. Navy and Oak Inc. Chairman Elm met.|" },
		{ "“Go.” She went. (He too.) All.", "“Go.”|She went.|(He too.)|All.|" },
		{ "\"Go.\" \"Why?\" \"So.\"", "\"Go.\"|\"Why?\"|\"So.\"|" },
		{ "It grew 2.5 percent, e.g. in May... and on.",
			"It grew 2.5 percent, e.g. in May... and on.|" },
		{ "Is it? he asked. See oak.example. End",
			"Is it? he asked.|See oak.example.|End|" },
		{ "第一。第二。", "第一。|第二。|" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct slice text = slice_of(rows[i].text);
		struct range sentence = { 0 };
		struct buffer found = { 0 };
		buffer_add_slice(&found, SLICE(""));
		while (sentence_next(text, &sentence)) {
			buffer_add_slice(&found, slice_cut(text, sentence.from, sentence.to));
			buffer_add_char(&found, '|');
			struct range same = sentence_at(text, sentence.to - 1);
			assert_int_equal(same.from, sentence.from);
			assert_int_equal(same.to, sentence.to);
		}
		expect(rows[i].text, buffer_slice(&found), rows[i].wanted);
		buffer_release(&found);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_whole_folds_nothing),
		cmocka_unit_test(test_facts),
		cmocka_unit_test(test_truncated),
		cmocka_unit_test(test_hard_wrapped),
		cmocka_unit_test(test_line_ends),
		cmocka_unit_test(test_encodings),
		cmocka_unit_test(test_bad_bytes),
		cmocka_unit_test(test_blanks),
		cmocka_unit_test(test_source),
		cmocka_unit_test(test_labels),
		cmocka_unit_test(test_all_labels),
		cmocka_unit_test(test_dates),
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_no_refusal),
		cmocka_unit_test(test_paths),
		cmocka_unit_test(test_pipe),
		cmocka_unit_test(test_letters),
		cmocka_unit_test(test_addresses),
		cmocka_unit_test(test_sentences),
	};
	return cmocka_run_group_tests_name("article", tests, NULL, NULL);
}
