/*
 * estimate: the points of the judge of pages (html/judge.h, html/page.h), from pages whose article
 * is known.
 *
 *     estimate PAGE.html ARTICLE.txt [PAGE.html ARTICLE.txt]...
 *
 * Prints a row "sign points" or "hint points" for each; they are pasted by hand, since a look at
 * them is wanted. No pages are part of this tree: they belong to those who wrote them.
 *
 * A passage is of the article when half of its runs of four words are in it, or, where it is
 * short, when it is a line of it. The points are those of a logistic regression (AdaGrad, a fixed
 * order of passages) in which a passage weighs what it is of its article's words, and in which
 * every sign is pulled to what was guessed of it before any page was seen, as if so many passages
 * had said so.
 */
#include "html/facts.h"
#include "html/html.h"
#include "html/judge.h"
#include "html/scan.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	FEATURES = HTML_SIGN_COUNT + HINTS,
	RUN = 4,         /* words of a run that is looked for in the article */
	SHORT = 6,       /* words of a passage that is too short for runs */
	GUESS = 20,      /* passages that a guess is worth */
	ROUNDS = 20,     /* through all passages */
	WORDS_MOST = 400 /* of a passage that are looked at */
};

/* clang-format off */
#define GUESSES(X) \
	X(LINKED, -15) X(LINKED_HALF, -10) X(LINKED_SOME, -2) X(LABEL, -30) \
	X(LABEL_START, -15) X(LABEL_PROSE, -20) X(LABEL_INSIDE, -20) X(LABEL_RELATED, -10) \
	X(REPEATED, -3) X(REPEATED_OFTEN, -8) X(SIGNLESS, -10) X(BARS, -10) X(DATED, -10) \
	X(SENTENCE, 13) X(ASK, 4) X(COLON, 15) X(HEADING, 15) X(HEADING_1, -20) X(ITEM, 8) \
	X(QUOTE, 3) X(CODE, 5) X(ROW, 5) X(CONTROL, -20) X(PARAGRAPH, 6) X(SHORT_TEXT, -5) \
	X(HIDDEN, -7) X(IN_NAV, -30) X(IN_FOOTER, -25) X(IN_HEADER, -12) X(IN_ASIDE, -20) \
	X(IN_FORM, -25) X(IN_TOP, 10) X(OUT_1, -3) X(OUT_2, -10) X(OUT_3, -15) \
	X(OUT_PROSE, -10) X(OUT_HEADING, -5) X(OTHER_ARTICLE, -25) X(AFTER_END, -10) \
	X(END_PROSE, -3) X(BEFORE_START, -3) X(BEFORE_TITLE, -20) X(BOX_LINKED, -10) \
	X(BOX_LINKED_HALF, -3) X(BOX_SHORT, -2) X(BOX_PROSE, 10) X(NEXT_PROSE, 3) \
	X(LAST_PROSE, 2) X(LINKED_PROSE, -10) X(LABELS_AROUND, -10) X(AFTER_COLON, 4) \
	X(AFTER_RELATED, -5) X(AFTER_COMMENTS, -25) X(LEAD, 10) X(STRAY_LINE, -30)
#define HINT_GUESSES(X) \
	X(NAV, -20) X(FOOT, -25) X(HEAD, -10) X(SIDE, -20) X(COMMENT, -40) X(RELATED, -25) \
	X(SHARE, -25) X(AD, -20) X(SIGNUP, -25) X(TAGS, -20) X(AUTHOR, -20) X(DATE, -20) \
	X(META, -20) X(CAPTION, -20) X(POPUP, -20) X(WIDGET, -7) X(CARD, -7) X(ARTICLE, 2) \
	X(BODY, 4) X(MAIN, 3) X(TITLE, -5) X(QUOTE, 3) X(UNSEEN, -10) X(BIO, -20) \
	X(CONTROL, -20) X(NOTE, -5)
/* clang-format on */

static const double guesses[FEATURES] = {
#define SIGN_GUESS(name, points) [SIGN_##name] = points / 10.0,
#define HINT_GUESS(name, points) [HTML_SIGN_COUNT + HINT_##name] = points / 10.0,
	GUESSES(SIGN_GUESS) HINT_GUESSES(HINT_GUESS)
};

static const char *const names[FEATURES] = {
#define SIGN_NAME(name, points, why) [SIGN_##name] = "sign " #name,
#define HINT_NAME(name, points, why) [HTML_SIGN_COUNT + HINT_##name] = "hint " #name,
	HTML_SIGNS(SIGN_NAME) HTML_HINTS(HINT_NAME)
};

struct sample {
	uint64_t signs;
	uint32_t hints;
	bool is_article;
	double weight;
};

struct samples {
	struct sample *at;
	size_t count, room;
};

/* ---- words */

/* Hashes of the words of TEXT, at most MOST. */
static size_t hash_words(struct slice text, uint64_t *word, size_t most)
{
	size_t count = 0;
	uint64_t hash = 0;
	unsigned len;
	for (size_t at = 0; at <= text.len && count < most; at += len) {
		uint32_t c = at < text.len ? letter_at(text, at, &len) : ' ';
		len = at < text.len ? len : 1;
		if (sort_is_word(sort_of(c)))
			hash = (hash ^ c) * 1099511628211u + 1;
		else if (hash) {
			word[count++] = hash;
			hash = 0;
		}
	}
	return count;
}

static uint64_t hash_run(const uint64_t *word, size_t words)
{
	uint64_t hash = 14695981039346656037u;
	for (size_t i = 0; i < words; i++)
		hash = (hash ^ word[i]) * 1099511628211u;
	return hash;
}

static int by_value(const void *a, const void *b)
{
	uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;
	return (left > right) - (left < right);
}

/* What is known of an article: its runs and its lines, as sorted hashes. */
struct known {
	uint64_t *run, *line;
	size_t runs, lines;
};

static void learn_lines(struct known *known, struct slice text, uint64_t *word, size_t most)
{
	for (size_t at = 0; at < text.len;) {
		const char *end = memchr(text.at + at, '\n', text.len - at);
		size_t to = end ? (size_t)(end - text.at) : text.len;
		size_t words = hash_words(slice_cut(text, at, to), word, most);
		if (words)
			known->line[known->lines++] = hash_run(word, words);
		at = to + 1;
	}
}

static void learn(struct known *known, struct arena *arena, struct slice text)
{
	uint64_t *word = ARENA_NEW(arena, uint64_t, text.len + 2);
	known->run = ARENA_NEW(arena, uint64_t, text.len + 2);
	known->line = ARENA_NEW(arena, uint64_t, text.len + 2);
	size_t words = hash_words(text, word, text.len + 1);
	for (size_t i = 0; i + RUN <= words; i++)
		known->run[known->runs++] = hash_run(word + i, RUN);
	learn_lines(known, text, word, text.len + 1);
	qsort(known->run, known->runs, sizeof *known->run, by_value);
	qsort(known->line, known->lines, sizeof *known->line, by_value);
}

static bool is_known(const struct known *known, const uint64_t *word, size_t words)
{
	size_t found = 0, runs = words - RUN + 1;
	uint64_t hash = hash_run(word, words);
	if (words < SHORT)
		return bsearch(&hash, known->line, known->lines, sizeof hash, by_value);
	for (size_t i = 0; i < runs; i++) {
		hash = hash_run(word + i, RUN);
		found += bsearch(&hash, known->run, known->runs, sizeof hash, by_value) != NULL;
	}
	return found * 2 >= runs;
}

/* ---- pages */

static struct slice read_text(struct arena *arena, const char *path)
{
	struct buffer bytes = { 0 };
	char part[65536];
	size_t got;
	FILE *file = fopen(path, "rb");
	if (!file) {
		perror(path);
		exit(1);
	}
	while ((got = fread(part, 1, sizeof part, file)) > 0)
		buffer_add(&bytes, part, got);
	fclose(file);
	struct slice kept = arena_copy(arena, buffer_slice(&bytes));
	buffer_release(&bytes);
	return decode_coding(arena, kept, coding_find(kept, html_charset(kept), ""), NULL, NULL);
}

static void add_page(struct samples *samples, const struct page *page,
	const struct verdict *verdict, const struct known *known)
{
	uint64_t word[WORDS_MOST];
	size_t all = 1, first = samples->count;
	for (uint32_t i = 0; i < page->passages; i++) {
		size_t words = hash_words(passage_text(page, &page->passage[i]), word, WORDS_MOST);
		if (!words)
			continue;
		samples->at =
			grow(samples->at, &samples->room, samples->count + 1, sizeof *samples->at);
		struct sample *sample = &samples->at[samples->count++];
		*sample = (struct sample){ .signs = verdict[i].signs & ~SIGN_BIT(DOUBLED),
			.hints = verdict[i].hints,
			.is_article = is_known(known, word, words),
			.weight = (double)words };
		all += sample->is_article ? words : 0;
	}
	for (size_t i = first; i < samples->count; i++) {
		double share = (samples->at[i].weight + 2) / (double)all * 12;
		samples->at[i].weight = (share < 1 ? share : 1) + .02;
	}
}

static void read_page(struct samples *samples, const char *page_path, const char *text_path)
{
	struct arena arena;
	struct scan scan;
	struct page page;
	struct ld ld;
	struct known known = { 0 };
	arena_init(&arena);
	learn(&known, &arena, read_text(&arena, text_path));
	scan_page(&scan, &arena, read_text(&arena, page_path));
	page_parse(&page, &arena, scan.text);
	ld_read(&ld, &arena, scan.json, scan.jsons);
	if (page.passages)
		add_page(samples, &page, page_judge(&page, page_title(&page, &ld)), &known);
	arena_release(&arena);
}

/* ---- the regression */

/* The features of a sample; returns their number. */
static unsigned list_features(const struct sample *sample, unsigned *feature)
{
	unsigned count = 0;
	for (uint64_t left = sample->signs; left; left &= left - 1)
		feature[count++] = (unsigned)__builtin_ctzll(left);
	for (uint32_t left = sample->hints; left; left &= left - 1)
		feature[count++] = HTML_SIGN_COUNT + (unsigned)__builtin_ctz(left);
	return count;
}

struct model {
	double weight[FEATURES], step[FEATURES], pull[FEATURES];
};

static void count_features(struct model *model, const struct samples *samples)
{
	unsigned feature[FEATURES];
	for (size_t i = 0; i < samples->count; i++)
		for (unsigned k = list_features(&samples->at[i], feature); k-- > 0;)
			model->pull[feature[k]]++;
	for (unsigned i = 0; i < FEATURES; i++) {
		model->weight[i] = guesses[i];
		model->step[i] = 1e-2;
		model->pull[i] = GUESS / (model->pull[i] > 1 ? model->pull[i] : 1);
	}
}

static void learn_sample(struct model *model, const struct sample *sample)
{
	unsigned feature[FEATURES], count = list_features(sample, feature);
	double sum = 0;
	for (unsigned i = 0; i < count; i++)
		sum += model->weight[feature[i]];
	double error = (1 / (1 + exp(-sum)) - sample->is_article) * sample->weight;
	for (unsigned i = 0; i < count; i++) {
		double *weight = &model->weight[feature[i]], *step = &model->step[feature[i]];
		double slope = error + model->pull[feature[i]] * (*weight - guesses[feature[i]]);
		*step += slope * slope;
		*weight -= .12 * slope / sqrt(*step);
	}
}

static void shuffle(struct samples *samples, uint64_t *seed)
{
	for (size_t i = samples->count; i > 1; i--) {
		*seed = *seed * 6364136223846793005u + 1442695040888963407u;
		size_t other = (*seed >> 33) % i;
		struct sample kept = samples->at[i - 1];
		samples->at[i - 1] = samples->at[other];
		samples->at[other] = kept;
	}
}

int main(int count, char **paths)
{
	struct samples samples = { 0 };
	struct model model = { 0 };
	uint64_t seed = 1;
	if (count < 3 || count % 2 == 0) {
		fprintf(stderr, "usage: estimate PAGE.html ARTICLE.txt...\n");
		return 2;
	}
	for (int i = 1; i + 1 < count; i += 2)
		read_page(&samples, paths[i], paths[i + 1]);
	count_features(&model, &samples);
	for (int round = 0; round < ROUNDS; round++) {
		shuffle(&samples, &seed);
		for (size_t i = 0; i < samples.count; i++)
			learn_sample(&model, &samples.at[i]);
	}
	for (unsigned i = 0; i < FEATURES; i++)
		printf("%s %.0f\n", names[i], model.weight[i] * 10);
	free(samples.at);
	return 0;
}
