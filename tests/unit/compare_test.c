/*
 * compare: made-up reports, and what is told of two of them. Versions are made by a generator that
 * knows what it changed and moved.
 */
#include "tests/unit/unit.h"

#include "compare/compare.h"
#include "compare/diff.h"

#include <stdlib.h>
#include <string.h>

enum {
	MOST_BLOCKS = 400
};

/* One block a line. What a line begins with is its kind: '#' furniture, '!' a note, '|' a pull
 * quote, '=' a title; the sign is no part of it. */
struct text {
	struct article article;
	struct piece piece;
	struct block block[MOST_BLOCKS];
	struct mentions *mentions;
	struct side *side;
};

static uint8_t kind_of(char sign)
{
	switch (sign) {
	case '#':
		return BLOCK_nav;
	case '!':
		return BLOCK_note;
	case '|':
		return BLOCK_pullquote;
	case '=':
		return BLOCK_title;
	default:
		return BLOCK_para;
	}
}

static void text_open(struct text *text, const char *written)
{
	*text = (struct text){ .piece = { .text = slice_of(written), .block = text->block },
		.article = { .first = &text->piece, .pieces = 1 } };
	for (const char *line = written; *line;) {
		size_t len = strcspn(line, "\n");
		uint8_t kind = kind_of(*line);
		assert_true(text->piece.blocks < MOST_BLOCKS);
		text->block[text->piece.blocks++] = (struct block){
			.at = { (uint32_t)(line - written) + (kind != BLOCK_para),
				(uint32_t)(line - written) + (uint32_t)len },
			.kind = kind,
		};
		line += len + (line[len] == '\n');
	}
	text->mentions = mentions_find(&text->piece, NULL, SLICE(""));
	text->side = side_make(&text->article, text->mentions);
}

static void text_close(struct text *text)
{
	side_free(text->side);
	mentions_free(text->mentions);
}

static struct slice sentence_text(const struct side *side, uint32_t sentence)
{
	struct range at = side->sentence[sentence].at;
	return slice_cut(side->piece->text, at.from, at.to);
}

/* ---- sides */

static void words_print(const struct side *side, struct buffer *out)
{
	for (uint32_t i = 0; i < side->words; i++) {
		const struct side_word *word = &side->word[i];
		bool first = side->sentence[word->sentence].word == i;
		buffer_print(out, "%s", !i ? "" : first ? " / " : " ");
		buffer_add_slice(out, slice_cut(side->piece->text, word->at.from, word->at.to));
	}
}

static void test_words(void **state)
{
	static const struct {
		const char *text, *wanted;
	} rows[] = {
		{ "They don't know. It cost $1,200.50!", "They don't know / It cost 1,200.50" },
		{ "The U.S. side left.", "The U.S side left" },
		{ "a half-built, well\xe2\x80\x91known pier", "a half built well known pier" },
		{ "=On the pier\n#Follow us\n!Views are her own.\n|It rained.\nIt rained, she "
		  "said.",
			"On the pier / It rained she said" },
		{ "港口关闭。没有人", "港 口 关 闭 / 没 有 人" },
		{ "... !", "" },
		{ "", "" },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct text text;
		struct buffer found = { 0 };
		text_open(&text, rows[i].text);
		words_print(text.side, &found);
		assert_string_equal(buffer_slice(&found).at, rows[i].wanted);
		buffer_release(&found);
		text_close(&text);
	}
}

/* Forms of a word are one term, and so are the names of an actor. */
static void test_terms(void **state)
{
	static const char *const alike[][2] = { { "arrested", "arrests" },
		{ "occupation", "occupied" }, { "asked", "ask" }, { "voting", "vote" },
		{ "studies", "study" }, { "Cairo said no.", "Egyptian voters." },
		{ "Düsseldorf", "DUSSELDORF" }, { "captain's", "captain" } };
	(void)state;
	for (size_t i = 0; i < COUNT_OF(alike); i++) {
		struct text a, b;
		text_open(&a, alike[i][0]);
		text_open(&b, alike[i][1]);
		if (a.side->word[0].term != b.side->word[0].term)
			fail_msg("%s and %s are not alike", alike[i][0], alike[i][1]);
		text_close(&a);
		text_close(&b);
	}
}

/* ---- overlap */

static const char canal[] =
	"=Lock keepers strike\n"
	"Lock keepers on the Brell canal stopped work on Monday, leaving forty barges in the lower "
	"basin. Their union says that pay has not kept up with rents for six years.\n"
	"The canal company called the strike reckless and offered talks. No date was set.\n"
	"!This article was first published by the Brell Courier and is republished with "
	"permission.";
static const char canal_later[] =
	"=Lock keepers strike\n"
	"Lock keepers on the Brell canal stopped work on Monday, leaving fifty barges in the lower "
	"basin. Their union says that pay has not kept up with rents for six years.\n"
	"The canal company called the strike reckless and offered talks. No date was set.";
static const char orchard[] = "=A frost in May\n"
			      "Growers in the Hale valley lost most of their cherries to a late "
			      "frost. Candles between the "
			      "rows did not help.\n"
			      "!This article was first published by the Brell Courier and is "
			      "republished with permission.";

static struct overlap overlap_of(const char *left, const char *right)
{
	struct text a, b;
	text_open(&a, left);
	text_open(&b, right);
	struct overlap overlap = sides_overlap(a.side, b.side);
	text_close(&a);
	text_close(&b);
	return overlap;
}

static void test_overlap(void **state)
{
	(void)state;
	assert_int_equal(overlap_of(canal, canal).percent, 100);
	assert_int_equal(overlap_of(canal, canal_later).likeness, LIKENESS_VERSIONS);
	assert_in_range(overlap_of(canal, canal_later).percent, 70, 99);
	assert_int_equal(overlap_of(canal, orchard).percent, 0);
	assert_int_equal(overlap_of(canal, orchard).likeness, LIKENESS_INDEPENDENT);
	assert_int_equal(overlap_of(canal, "").percent, 0);
	assert_int_equal(overlap_of("", "").percent, 0);
	assert_int_equal(overlap_of("Too short.", "Too short!").percent, 100);
	assert_int_equal(
		overlap_of("Tea\nBread\nSalt\nOil\nRice\nFigs", "Tea\nBread\nSalt\nOil\nRice")
			.percent,
		100);
	assert_string_equal(likeness_name(LIKENESS_VERSIONS), "VERSIONS");
}

/* ---- answers */

static const char report[] =
	"=Egypt closes the strait\n"
	"Cairo closed the strait to foreign tankers on 3 October after two of its soldiers had "
	"been "
	"killed.\n"
	"The weather was fine. Prices of bread rose again in the capital.\n"
	"The ambassador was summoned and told that the navy would fire without warning.\n"
	"!Views expressed here are those of the author alone and of nobody else.";
static const char other_report[] =
	"Bakers blame the ministry for what a loaf costs.\n"
	"An envoy heard from the fleet's admiral that guns would be used and no warnings given.\n"
	"Nobody knows how long the Egyptian blockade of tankers in the strait will last.\n"
	"Two men of the garrison had died on Tuesday, the army said.\n"
	"!Views expressed here are those of the author alone and of nobody else.";

/* The sentence of OTHER that is the best answer to the one of TEXT that begins with ASKED. */
static void check_answer(struct match *match, unsigned which, const char *asked, const char *wanted)
{
	for (uint32_t i = 0; i < match->side[which]->sentences; i++) {
		if (!slice_starts(sentence_text(match->side[which], i), slice_of(asked)))
			continue;
		const struct replies *replies = &match->sentence[which][i];
		assert_true(replies->answers > 0);
		struct slice found =
			sentence_text(match->side[!which], replies->answer[0].sentence);
		if (!slice_starts(found, slice_of(wanted)))
			fail_msg("%s: wanted %s, found %.*s", asked, wanted, (int)found.len,
				found.at);
		return;
	}
	fail_msg("no sentence begins with %s", asked);
}

static void test_answers(void **state)
{
	struct text a, b;
	(void)state;
	text_open(&a, report);
	text_open(&b, other_report);
	struct match *match = match_make(a.side, b.side);
	check_answer(match, LEFT, "Cairo closed", "Nobody knows");
	check_answer(match, LEFT, "The ambassador", "An envoy");
	check_answer(match, RIGHT, "Two men", "Cairo closed");
	check_answer(match, RIGHT, "An envoy", "The ambassador");
	for (unsigned which = 0; which < SIDES; which++)
		for (uint32_t i = 0; i < match->side[which]->sentences; i++)
			for (uint32_t k = 0; k < match->sentence[which][i].answers; k++) {
				struct reply reply = match->sentence[which][i].answer[k];
				struct slice text =
					sentence_text(match->side[!which], reply.sentence);
				assert_false(slice_starts(text, SLICE("Views")));
				assert_true(reply.score > 0 && reply.score <= 1);
			}
	match_free(match);
	text_close(&a);
	text_close(&b);
}

static void test_reasons(void **state)
{
	struct text a, b;
	struct arena arena;
	struct reason *reason;
	(void)state;
	arena_init(&arena);
	text_open(&a, "Egypt has closed the strait to tankers.");
	text_open(&b, "The Egyptian blockade of the strait goes on.");
	struct match *match = match_make(a.side, b.side);
	assert_int_equal(match_reasons(match, LEFT, 0, 0, &arena, &reason), 2);
	struct reason actor = reason[reason[1].actor], word = reason[!reason[1].actor];
	assert_true(actor.actor && slice_is(actor.text, "Egypt"));
	assert_true(!word.actor && slice_is(word.text, "strait"));
	assert_int_equal(actor.at.to - actor.at.from, 5);
	match_free(match);
	text_close(&a);
	text_close(&b);
	arena_release(&arena);
}

/* A text with itself, with nothing, with another script: every sentence is its own answer, or none
 * has one. */
static void test_odd_pairs(void **state)
{
	struct text a, b, none, script;
	(void)state;
	text_open(&a, canal);
	text_open(&b, canal);
	text_open(&none, "");
	text_open(&script, "港口关闭。没有人知道原因。");
	struct match *match = match_make(a.side, b.side);
	for (uint32_t i = 0; i < a.side->sentences; i++) {
		assert_int_equal(match->sentence[LEFT][i].answer[0].sentence, i);
		assert_int_equal(match->sentence[LEFT][i].answer[0].strength, STRENGTH_STRONG);
	}
	assert_int_equal(match->strong, a.side->sentences);
	match_free(match);
	match = match_make(a.side, none.side);
	assert_int_equal(match->only[LEFT], a.side->sentences);
	assert_int_equal(match->sentence[LEFT][0].answers, 0);
	match_free(match);
	match = match_make(script.side, a.side);
	assert_int_equal(match->only[LEFT], 2);
	match_free(match);
	match = match_make(script.side, script.side);
	assert_int_equal(match->strong, 2);
	match_free(match);
	text_close(&a);
	text_close(&b);
	text_close(&none);
	text_close(&script);
}

static void test_figures_differ(void **state)
{
	static const struct {
		const char *left, *right;
		bool differ;
	} rows[] = {
		{ "The boat lost 12 crates of tea.", "Its tea was lost: 14 crates.", true },
		{ "The boat lost twelve crates of tea.", "Its tea was lost: 12 crates.", false },
		{ "The boat lost 12 crates of tea.", "Its tea was lost: 3 boats.", false },
		{ "The boat lost crates of tea.", "Its tea was lost: 14 crates.", false },
		{ "They took 1,956 crates.", "The crates they took: 1,957 crates.", true },
		{ "In 1956 tea was cheap.", "Tea was dear in 1957, but cheap in 1958.", false },
		{ "In 1956 Egypt drank tea.", "In 1957 Egypt drank no tea.", false },
	};
	(void)state;
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		struct text a, b;
		text_open(&a, rows[i].left);
		text_open(&b, rows[i].right);
		struct match *match = match_make(a.side, b.side);
		assert_int_equal(match_figures_differ(match, LEFT, 0, 0), rows[i].differ);
		assert_int_equal(match_figures_differ(match, RIGHT, 0, 0), rows[i].differ);
		match_free(match);
		text_close(&a);
		text_close(&b);
	}
}

/* Words that are not stemmed are relatives by how they begin. */
static void test_other_scripts(void **state)
{
	struct text a, b;
	(void)state;
	text_open(&a, "Министерство закрыло порты на юге. Погода была хорошей.");
	text_open(&b,
		"Хорошая погода обрадовала рыбаков. Южный порт закрыт, сообщили в министерстве.");
	struct match *match = match_make(a.side, b.side);
	check_answer(match, LEFT, "Министерство", "Южный");
	check_answer(match, LEFT, "Погода", "Хорошая");
	check_answer(match, RIGHT, "Южный", "Министерство");
	match_free(match);
	text_close(&a);
	text_close(&b);
	text_open(&a, "港口昨天关闭。天气很好。");
	text_open(&b, "好天气让渔民高兴。政府关闭了港口。");
	match = match_make(a.side, b.side);
	check_answer(match, LEFT, "港口", "政府");
	check_answer(match, LEFT, "天气", "好天气");
	match_free(match);
	text_close(&a);
	text_close(&b);
}

/* Numbers of items have nothing to say, and one word in common is little; short headings that are
 * the same are. */
static void test_strength(void **state)
{
	struct text a, b;
	(void)state;
	text_open(&a,
		"1.\nWaterproof lanterns\n2.\nA quarrel about the lighthouse keeper's gramophone.");
	text_open(&b, "1.\nA quarrel on deck went on until the cook took all the knives.\n"
		      "2.\nLanterns, waterproof");
	struct match *match = match_make(a.side, b.side);
	assert_int_equal(match->sentence[LEFT][0].answer[0].strength, STRENGTH_NONE);
	assert_int_equal(match->sentence[LEFT][1].answer[0].strength, STRENGTH_STRONG);
	assert_int_equal(match->sentence[LEFT][3].answer[0].strength, STRENGTH_NONE);
	assert_int_equal(match->strong, 1);
	match_free(match);
	text_close(&a);
	text_close(&b);
}

/* ---- players and facts */

static void test_players(void **state)
{
	struct text a, b;
	struct buffer found = { 0 };
	(void)state;
	text_open(&a,
		"Norway and Sweden spoke. Oslo said no. Minister Anna Hedlund left, and Hedlund "
		"was glad.\n!Anna Hedlund and Peru support this page.");
	text_open(&b, "Norwegian ministers were glad, said Denmark.\n#Sweden: read more");
	struct players *players = players_make(a.side, b.side);
	for (uint32_t i = 0; i < players->both + players->only[LEFT] + players->only[RIGHT]; i++) {
		const struct player *player = &players->player[i];
		buffer_print(&found, "%s%.*s %u %u", i ? ", " : "", (int)player->name.len,
			player->name.at, player->count[LEFT], player->count[RIGHT]);
	}
	assert_string_equal(
		buffer_slice(&found).at, "Norway 2 1, Anna Hedlund 2 0, Sweden 1 0, Denmark 0 1");
	assert_int_equal(players->both, 1);
	buffer_release(&found);
	players_free(players);
	text_close(&a);
	text_close(&b);
}

static void test_facts(void **state)
{
	struct text a, b;
	struct buffer found = { 0 };
	(void)state;
	text_open(&a, "On 3 May 2011 the harbour took 1,200 tons, or 20 percent. \"We shall see it "
		      "rebuilt,\" she said. It cost 4 million in 2012.");
	text_open(&b,
		"On May 3 it was 1200 tons, or 20%, and 5 million. She said \"see it rebuilt\". "
		"\"Not me, ever,\" said he.");
	struct facts *facts = facts_make(a.side, b.side);
	for (uint32_t i = 0; i < facts->count; i++)
		buffer_print(&found, "%s%s %.*s %u %u", i ? "; " : "",
			fact_kind_name(facts->fact[i].kind), (int)facts->fact[i].text.len,
			facts->fact[i].text.at, facts->fact[i].count[LEFT],
			facts->fact[i].count[RIGHT]);
	assert_string_equal(buffer_slice(&found).at,
		"date 2011-05-03 1 1; date 2012 1 0; figure 1200 1 1; figure 20% 1 1; "
		"figure 4 million 1 0; figure 5 million 0 1; "
		"quotation We shall see it rebuilt, 1 1; quotation Not me, ever, 0 1");
	buffer_release(&found);
	facts_free(facts);
	text_close(&a);
	text_close(&b);
}

/* ---- sketches */

static void test_sketches(void **state)
{
	static const char *const texts[] = { canal, orchard, canal_later };
	struct text text[COUNT_OF(texts)];
	struct sketch *sketch[COUNT_OF(texts)];
	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		text_open(&text[i], texts[i]);
		sketch[i] = sketch_make(text[i].side);
	}
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		struct overlap overlap = sketches_overlap(sketch[0], sketch[i]),
			       exact = sides_overlap(text[0].side, text[i].side);
		assert_int_equal(overlap.likeness, exact.likeness);
		assert_int_equal(overlap.percent, exact.percent);
	}
	assert_int_equal(sketches_overlap(sketch[0], sketch[2]).likeness, LIKENESS_VERSIONS);
	assert_int_equal(sketches_overlap(sketch[0], sketch[1]).percent, 0);
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		sketch_free(sketch[i]);
		text_close(&text[i]);
	}
}

/* ---- diff */

/* Not a good generator of numbers, but the same everywhere. */
static uint32_t random_below(uint32_t *seed, uint32_t limit)
{
	*seed = *seed * 1664525u + 1013904223u;
	return (*seed >> 8) % limit;
}

enum {
	ROW_MOST = 40
};

/* The length of the longest common subsequence, by the table. */
static uint32_t common_length(struct row_of a, struct row_of b)
{
	uint32_t table[ROW_MOST + 1][ROW_MOST + 1] = { 0 };
	for (uint32_t i = 0; i < a.count; i++)
		for (uint32_t k = 0; k < b.count; k++) {
			uint32_t left = table[i][k + 1], up = table[i + 1][k];
			table[i + 1][k + 1] = a.at[i] == b.at[k] ? table[i][k] + 1
					      : left > up        ? left
								 : up;
		}
	return table[a.count][b.count];
}

static void check_pairs(struct row_of a, struct row_of b, const uint32_t *pair, uint32_t wanted)
{
	uint32_t count = 0, next = 0;
	for (uint32_t i = 0; i < a.count; i++) {
		if (pair[i] == NOWHERE)
			continue;
		assert_true(pair[i] >= next && pair[i] < b.count);
		assert_true(a.at[i] == b.at[pair[i]]);
		next = pair[i] + 1;
		count++;
	}
	assert_int_equal(count, wanted);
}

static void test_diff(void **state)
{
	uint32_t seed = 1;
	(void)state;
	for (unsigned round = 0; round < 5000; round++) {
		uint64_t left[ROW_MOST], right[ROW_MOST];
		uint32_t pair[ROW_MOST], letters = 1 + random_below(&seed, 6);
		struct row_of a = { left, random_below(&seed, ROW_MOST) };
		struct row_of b = { right, random_below(&seed, ROW_MOST) };
		for (uint32_t i = 0; i < ROW_MOST; i++) {
			left[i] = random_below(&seed, letters);
			right[i] = random_below(&seed, letters);
		}
		diff_find(a, b, pair);
		check_pairs(a, b, pair, common_length(a, b));
	}
}

/* Rows with nothing in common end soon, and are cut without losing what is equal in between. */
static void test_diff_of_strangers(void **state)
{
	enum {
		LONG = 20000
	};
	uint64_t *left = calloc(LONG, sizeof *left), *right = calloc(LONG, sizeof *right);
	uint32_t *pair = calloc(LONG, sizeof *pair), count = 0;
	(void)state;
	for (uint32_t i = 0; i < LONG; i++) {
		left[i] = i % 1000 == 500 ? i : 2 * i + 1000000;
		right[i] = i % 1000 == 500 ? i : 2 * i + 1000001;
	}
	diff_find((struct row_of){ left, LONG }, (struct row_of){ right, LONG }, pair);
	for (uint32_t i = 0; i < LONG; i++)
		count += pair[i] != NOWHERE;
	assert_true(count > 0);
	/* The shorter row ends while the paths in the longer one go on. */
	for (uint32_t seed = 1, round = 0; round < 20; round++) {
		struct row_of a = { left, LONG }, b = { right, 20 + round * round };
		for (uint32_t i = 0; i < LONG; i++)
			left[i] = random_below(&seed, 3000);
		for (uint32_t i = 0; i < b.count; i++)
			right[i] = random_below(&seed, 3000);
		diff_find(round & 1 ? a : b, round & 1 ? b : a, pair);
	}
	free(left);
	free(right);
	free(pair);
}

/* ---- versions */

static void test_versions(void **state)
{
	struct text a, b;
	(void)state;
	text_open(&a, canal);
	text_open(&b, canal_later);
	struct versions *versions = versions_make(a.side, b.side);
	assert_int_equal(versions->changed, 1);
	assert_int_equal(versions->moved, 0);
	assert_int_equal(versions->same, a.side->sentences - 1);
	assert_int_equal(versions->words[LEFT], 1);
	assert_int_equal(versions->words[RIGHT], 1);
	versions_free(versions);
	text_close(&a);
	text_close(&b);
}

static void test_flags(void **state)
{
	struct text a, b;
	(void)state;
	text_open(&a,
		"They found 12 crates of tea in the hold. The captain left for Norway at dawn. "
		"It rained.");
	text_open(&b,
		"They found 13 crates of tea in the hold. The captain left for Sweden at dawn. "
		"It rained!");
	struct versions *versions = versions_make(a.side, b.side);
	assert_int_equal(versions->figures, 1);
	assert_int_equal(versions->names, 1);
	assert_true(versions->sentence[RIGHT][0].figures && !versions->sentence[RIGHT][0].names);
	assert_true(versions->sentence[LEFT][1].names && !versions->sentence[LEFT][1].figures);
	assert_int_equal(versions->sentence[LEFT][2].change, CHANGE_WORDS); /* a mark */
	assert_int_equal(versions->words[LEFT], 2);
	versions_free(versions);
	text_close(&a);
	text_close(&b);
}

/* An inserted sentence that begins as the next one does is whole, and leaves that one alone. */
/* ---- findings */

static void check_finding(const struct findings *findings, enum finding_kind kind, uint32_t index,
	uint32_t left, uint32_t right)
{
	assert_true(finding_asked(kind, findings->likeness));
	assert_true(index < findings->count[kind]);
	assert_int_equal(findings->of[kind][index].sentence[LEFT], left);
	assert_int_equal(findings->of[kind][index].sentence[RIGHT], right);
}

static void test_findings_of_versions(void **state)
{
	struct text a, b;
	(void)state;
	text_open(&a,
		"They found 12 crates of tea in the hold. The captain left for Norway at dawn. "
		"Nobody knows why. It rained.");
	text_open(&b,
		"They found 13 crates of tea in the hold. The captain left for Sweden at dawn. "
		"It rained. The harbour was closed until noon.");
	struct comparison pair = { .side = { a.side, b.side } };
	pair.versions = versions_make(a.side, b.side);
	struct findings *findings = findings_make(&pair, LIKENESS_VERSIONS);
	check_finding(findings, FINDING_CHANGED, 0, 0, 0);
	check_finding(findings, FINDING_CHANGED, 1, 1, 1);
	check_finding(findings, FINDING_FIGURES, 0, 0, 0);
	check_finding(findings, FINDING_NAMES, 0, 1, 1);
	check_finding(findings, FINDING_REMOVED, 0, 2, NOWHERE);
	check_finding(findings, FINDING_ADDED, 0, NOWHERE, 3);
	check_finding(findings, FINDING_SAME, 0, 3, 2);
	assert_int_equal(findings->count[FINDING_CHANGED], 2);
	assert_int_equal(findings->count[FINDING_FIGURES], 1);
	assert_false(finding_asked(FINDING_STRONG, LIKENESS_VERSIONS));
	assert_null(comparison_nothing(
		(const struct side *const[SIDES]){ a.side, b.side }, NULL, pair.versions));
	findings_free(findings);
	versions_free(pair.versions);
	text_close(&a);
	text_close(&b);
}

/* Every sentence of each side is under one heading, and numbers as the match has them. */
static void test_findings_of_reports(void **state)
{
	struct text a, b;
	(void)state;
	text_open(&a, report);
	text_open(&b, other_report);
	struct comparison pair = { .side = { a.side, b.side } };
	pair.match = match_make(a.side, b.side);
	struct findings *findings = findings_make(&pair, LIKENESS_INDEPENDENT);
	const uint32_t *count = findings->count;
	assert_int_equal(count[FINDING_STRONG], pair.match->strong);
	assert_int_equal(
		count[FINDING_STRONG] + count[FINDING_WEAK_LEFT] + count[FINDING_ONLY_LEFT],
		a.side->sentences);
	assert_int_equal(
		count[FINDING_STRONG] + count[FINDING_WEAK_RIGHT] + count[FINDING_ONLY_RIGHT],
		b.side->sentences);
	for (uint32_t i = 0; i < count[FINDING_WEAK_RIGHT]; i++)
		assert_true(findings->of[FINDING_WEAK_RIGHT][i].sentence[LEFT] < a.side->sentences);
	assert_false(finding_asked(FINDING_MOVED, LIKENESS_INDEPENDENT));
	findings_free(findings);
	match_free(pair.match);
	text_close(&a);
	text_close(&b);
}

static void check_nothing(const char *left, const char *right, const char *wanted)
{
	struct text a, b;
	text_open(&a, left);
	text_open(&b, right);
	const struct side *const side[SIDES] = { a.side, b.side };
	struct match *match = match_make(a.side, b.side);
	struct versions *versions = versions_make(a.side, b.side);
	bool same = strcmp(left, right) == 0;
	assert_string_equal(comparison_nothing(side, match, same ? versions : NULL), wanted);
	struct comparison pair = { .side = { a.side, b.side }, .match = match };
	findings_free(findings_make(&pair, LIKENESS_INDEPENDENT));
	versions_free(versions);
	match_free(match);
	text_close(&a);
	text_close(&b);
}

static void test_nothing(void **state)
{
	(void)state;
	check_nothing("", "", "nothing to compare: no sentences on either side");
	check_nothing("", report, "nothing to compare: no sentences on the left");
	check_nothing(report, "", "nothing to compare: no sentences on the right");
	check_nothing(report, report, "both are the same text");
	check_nothing(
		report, "港口关闭。", "they have no words in common that would tell anything");
}

static void test_slide(void **state)
{
	struct text a, b;
	(void)state;
	text_open(&a, "The gate was shut. The keeper slept.");
	text_open(&b, "The gate was shut. The moon rose late. The keeper slept.");
	struct versions *versions = versions_make(a.side, b.side);
	assert_int_equal(versions->same, 2);
	assert_int_equal(versions->only[RIGHT], 1);
	assert_int_equal(versions->sentence[RIGHT][1].change, CHANGE_ONLY);
	assert_int_equal(versions->words[RIGHT], 4);
	versions_free(versions);
	text_close(&a);
	text_close(&b);
}

/* ---- versions with moves, by a generator that knows what it did */

enum {
	STORY_SENTENCES = 100,
	STORY_WORDS = 40, /* of the longest sentence */
	PARAGRAPH_SENTENCES = 4
};

struct story_sentence {
	uint32_t number; /* in the first version */
	uint32_t words;
	uint32_t word[STORY_WORDS];
	bool moved;
};

struct story {
	struct story_sentence sentence[STORY_SENTENCES * 2];
	uint32_t sentences;
	uint32_t changed; /* words removed and added, but for those that were moved */
	uint32_t seed, next_number;
};

/* Small words make a third of a text, as they do of real ones. */
static uint32_t story_word(struct story *story)
{
	return random_below(&story->seed, 3) ? 12 + random_below(&story->seed, 600)
					     : random_below(&story->seed, 12);
}

static struct story_sentence story_sentence(struct story *story)
{
	struct story_sentence sentence = { .number = story->next_number++,
		.words = 5 + random_below(&story->seed, STORY_WORDS - 10) };
	for (uint32_t i = 0; i < sentence.words; i++)
		sentence.word[i] = story_word(story);
	return sentence;
}

static void write_word(struct buffer *out, uint32_t word, bool first)
{
	static const char *const small[] = { "the", "of", "and", "to", "in", "her", "that", "was",
		"on", "for", "it", "with" };
	static const char *const syllable[] = { "bra", "cel", "dom", "fin", "gur", "hes", "lan",
		"mor", "pel", "rus", "tav", "wex" };
	size_t at = out->len;
	if (word < 12)
		buffer_print(out, "%s", small[word]);
	else
		buffer_print(out, "%s%s%s", syllable[word % 12], syllable[word / 12 % 12],
			syllable[word / 144 % 12]);
	if (first)
		out->at[at] = (char)(out->at[at] - 32);
}

static void write_story(const struct story *story, struct buffer *out)
{
	out->len = 0;
	for (uint32_t i = 0; i < story->sentences; i++) {
		const struct story_sentence *sentence = &story->sentence[i];
		for (uint32_t k = 0; k < sentence->words; k++) {
			buffer_print(out, "%s", k ? " " : "");
			write_word(out, sentence->word[k], !k);
		}
		buffer_print(out, (i + 1) % PARAGRAPH_SENTENCES ? ". " : ".\n");
	}
}

static void insert_sentence(struct story *story, uint32_t at, struct story_sentence sentence)
{
	memmove(&story->sentence[at + 1], &story->sentence[at],
		(story->sentences - at) * sizeof sentence);
	story->sentence[at] = sentence;
	story->sentences++;
}

static struct story_sentence remove_sentence(struct story *story, uint32_t at)
{
	struct story_sentence sentence = story->sentence[at];
	story->sentences--;
	memmove(&story->sentence[at], &story->sentence[at + 1],
		(story->sentences - at) * sizeof sentence);
	return sentence;
}

/* COUNT sentences that hang together, a long way off, so that they and no others were moved. */
static void move_sentences(struct story *story, uint32_t count)
{
	uint32_t from = random_below(&story->seed, story->sentences / 3);
	uint32_t to = story->sentences / 2 + random_below(&story->seed, story->sentences / 3);
	for (uint32_t i = 0; i < count; i++)
		if (story->sentence[from + i].moved)
			return;
	for (uint32_t i = 0; i < count; i++) {
		struct story_sentence sentence = remove_sentence(story, from);
		sentence.moved = true;
		insert_sentence(story, to, sentence);
	}
}

static void edit_words(struct story *story, uint32_t percent)
{
	for (uint32_t i = 0; i < story->sentences; i++)
		for (uint32_t k = 0; k < story->sentence[i].words; k++) {
			uint32_t word = story_word(story);
			if (random_below(&story->seed, 100) >= percent ||
				story->sentence[i].number >= STORY_SENTENCES ||
				word == story->sentence[i].word[k])
				continue;
			story->sentence[i].word[k] = word;
			story->changed += 2;
		}
}

static void edit_sentences(struct story *story, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		uint32_t at = random_below(&story->seed, story->sentences);
		struct story_sentence fresh = story_sentence(story);
		if (!story->sentence[at].moved)
			story->changed += remove_sentence(story, at).words;
		story->changed += fresh.words;
		insert_sentence(story, random_below(&story->seed, story->sentences), fresh);
	}
}

static uint32_t count_moved(const struct story *story)
{
	uint32_t moved = 0;
	for (uint32_t i = 0; i < story->sentences; i++)
		moved += story->sentence[i].moved;
	return moved;
}

/* Sentences that the story moved and VERSIONS calls moved, to the right place. */
static uint32_t count_found(const struct story *story, const struct versions *versions)
{
	uint32_t found = 0;
	for (uint32_t i = 0; i < story->sentences; i++) {
		const struct version_sentence *sentence = &versions->sentence[RIGHT][i];
		found += story->sentence[i].moved && sentence->change == CHANGE_MOVED &&
			 sentence->partner == story->sentence[i].number;
	}
	return found;
}

struct tally_of_moves {
	uint32_t moved, found, called; /* called: all that are called moved */
	uint32_t changed, told;        /* words */
};

static void check_story(struct tally_of_moves *tally, const struct story *story,
	const struct buffer *before, const struct buffer *after)
{
	static struct text a, b;
	text_open(&a, before->at);
	text_open(&b, after->at);
	assert_int_equal(b.side->sentences, story->sentences);
	struct versions *versions = versions_make(a.side, b.side);
	tally->moved += count_moved(story);
	tally->found += count_found(story, versions);
	tally->called += versions->moved;
	tally->changed += story->changed;
	tally->told += versions->words[LEFT] + versions->words[RIGHT];
	versions_free(versions);
	text_close(&a);
	text_close(&b);
}

static struct tally_of_moves check_stories(uint32_t words_percent, uint32_t new_sentences)
{
	struct tally_of_moves tally = { 0 };
	struct buffer before = { 0 }, after = { 0 };
	for (uint32_t seed = 1; seed <= 20; seed++) {
		struct story story = { .seed = seed };
		while (story.sentences < STORY_SENTENCES)
			story.sentence[story.sentences++] = story_sentence(&story);
		write_story(&story, &before);
		for (uint32_t i = 0; i < 6; i++)
			move_sentences(&story, 1 + random_below(&story.seed, 4));
		edit_sentences(&story, new_sentences);
		edit_words(&story, words_percent);
		write_story(&story, &after);
		check_story(&tally, &story, &before, &after);
	}
	buffer_release(&before);
	buffer_release(&after);
	if (getenv("VERBOSE"))
		print_message("moved %u, found %u, called moved %u; words changed %u, told %u\n",
			tally.moved, tally.found, tally.called, tally.changed, tally.told);
	return tally;
}

static void check_words(struct tally_of_moves tally)
{
	uint32_t off = tally.told > tally.changed ? tally.told - tally.changed
						  : tally.changed - tally.told;
	assert_true(off * 20 <= tally.changed);
}

/* Sentences that were moved, some with words changed; one word in eight is more than is common. */
static void test_moves(void **state)
{
	(void)state;
	struct tally_of_moves tally = check_stories(0, 0);
	assert_int_equal(tally.found, tally.moved);
	assert_int_equal(tally.called, tally.moved);
	assert_int_equal(tally.told, 0);
	tally = check_stories(5, 4);
	assert_int_equal(tally.found, tally.moved);
	check_words(tally);
	tally = check_stories(12, 8);
	assert_true(tally.found * 100 >= tally.moved * 98);
	check_words(tally);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_terms),
		cmocka_unit_test(test_overlap),
		cmocka_unit_test(test_answers),
		cmocka_unit_test(test_reasons),
		cmocka_unit_test(test_odd_pairs),
		cmocka_unit_test(test_figures_differ),
		cmocka_unit_test(test_strength),
		cmocka_unit_test(test_other_scripts),
		cmocka_unit_test(test_players),
		cmocka_unit_test(test_facts),
		cmocka_unit_test(test_sketches),
		cmocka_unit_test(test_diff),
		cmocka_unit_test(test_diff_of_strangers),
		cmocka_unit_test(test_versions),
		cmocka_unit_test(test_flags),
		cmocka_unit_test(test_findings_of_versions),
		cmocka_unit_test(test_findings_of_reports),
		cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_slide),
		cmocka_unit_test(test_moves),
	};
	return cmocka_run_group_tests_name("compare", tests, NULL, NULL);
}
