/*
 * The ruler against the test files of the Unicode Character Database (15.0 in Debian 12).
 *
 * They are read from $UNICODE_DATA or /usr/share/unicode; without them nothing is tested. Every
 * line must agree, or differ for one of the reasons below; how many do is counted exactly, so
 * that nothing gets worse, or better, unseen. With libunistring alone 7300 of the 7654 lines of
 * LineBreakTest.txt agree: it breaks after an infix (LB29), misses the breaks behind the spaces
 * that begin a line (LB18) and errs in LB14, LB16, LB20 and LB30a, all of which lines.c mends.
 */
#include "text/point.h"
#include "text/text.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unictype.h>
#include <unistring/version.h>
/* after the others, as it asks */
#include <cmocka.h>

#define MOST 64 /* points of a line */

/* One line of a test file: its points, and whether there is a break before each. */
struct sample {
	char text[4 * MOST];
	struct slice slice;
	size_t points, at[MOST];
	uint32_t point[MOST];
	bool wanted[MOST];
	const char *line;
};

static FILE *open_file(const char *name)
{
	char path[4096];
	const char *folder = getenv("UNICODE_DATA");
	snprintf(
		path, sizeof path, "%s/auxiliary/%s", folder ? folder : "/usr/share/unicode", name);
	return fopen(path, "r");
}

/* "÷ 0041 × 0301 ÷ # comment"; false for a line that holds no sample. */
static bool sample_read(struct sample *sample, char *line)
{
	*sample = (struct sample){ .line = line };
	char *field = line;
	bool wanted = false;
	size_t len = 0;
	while (*field && *field != '#' && *field != '\n') {
		char *end;
		uint32_t point = (uint32_t)strtoul(field, &end, 16);
		if (end == field) {
			wanted = strncmp(field, "\u00f7", 2) == 0;
			field += strcspn(field, " \t\n");
		} else {
			assert_true(sample->points < MOST);
			sample->at[sample->points] = len;
			sample->point[sample->points] = point;
			sample->wanted[sample->points++] = wanted;
			len += point_write(point, sample->text + len);
			field = end;
		}
		field += strspn(field, " \t");
	}
	sample->slice = (struct slice){ sample->text, len };
	return sample->points > 0;
}

/* Why a line differs, in rising order of weight. */
enum reason {
	NONE,
	/* The line rules see characters, the ruler only clusters: a space with a combining mark on
	 * it, or a letter with an emoji modifier, is never torn apart. */
	CLUSTER,
	/* The file holds numbers together by the pattern of UAX #14, section 8.2, example 7.
	 * libunistring has rule LB25 as it stands, which asks only for two neighbours: it keeps
	 * ")%", "%(" and ".5" together even where no number stands, and so does the ruler. */
	NUMBER,
	UNEXPLAINED,
	REASONS
};

static bool one_of(uint32_t point, const char *ascii)
{
	return point < 0x80 && point && strchr(ascii, (int)point);
}

/* The rule LB25 as it stands keeps point I and the one before together. */
static bool is_number_pair(const struct sample *sample, size_t i)
{
	uint32_t after = sample->point[i], before = sample->point[i - 1];
	if (before == 0x308 && i > 1)
		before = sample->point[i - 2];
	return (one_of(before, "})") && one_of(after, "%$")) ||
	       (one_of(before, "%$\\") && (one_of(after, "({") || after == 0x2329)) ||
	       (one_of(before, ",./") && one_of(after, "0123456789"));
}

/* What is wrong at point I, which has MARK. */
static enum reason line_reason(const struct sample *sample, size_t i, uint8_t mark)
{
	bool got = mark & (MARK_BREAK | MARK_FORCED);
	if (got == sample->wanted[i])
		return NONE;
	if (got)
		return UNEXPLAINED;
	if (!(mark & MARK_CLUSTER))
		return CLUSTER;
	return is_number_pair(sample, i) ? NUMBER : UNEXPLAINED;
}

/* The files count a break at the end of a text, and none at its start for lines; the ruler marks
 * the start of clusters and words, too. */
static enum reason cluster_reason(const struct sample *sample, size_t i, uint8_t mark)
{
	bool got = mark & MARK_CLUSTER;
	return got == sample->wanted[i] ? NONE : UNEXPLAINED;
}

/* The first letter, digit or ideograph of a word is marked, and nothing else. */
static enum reason word_reason(const struct sample *sample, size_t i, uint8_t mark)
{
	const uint32_t letters = UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_Nd | UC_CATEGORY_MASK_Nl;
	bool want = uc_is_general_category_withtable(sample->point[i], letters);
	for (size_t k = i; want && !sample->wanted[k]; k--)
		want = !uc_is_general_category_withtable(sample->point[k - 1], letters);
	bool got = mark & MARK_WORD;
	return got == want ? NONE : UNEXPLAINED;
}

typedef enum reason reason_at(const struct sample *, size_t i, uint8_t mark);

static enum reason sample_reason(const struct sample *sample, reason_at *reason)
{
	struct arena arena;
	struct ruler ruler;
	enum reason worst = NONE;
	arena_init(&arena);
	ruler_make(&ruler, &arena, sample->slice);
	for (size_t i = 0; i < sample->points; i++) {
		enum reason here = reason(sample, i, ruler.mark[sample->at[i]]);
		worst = here > worst ? here : worst;
	}
	arena_release(&arena);
	if (worst == UNEXPLAINED)
		print_error("%s", sample->line);
	return worst;
}

/* Asserts that as many lines of file NAME differ for each reason as WANT says. */
static void check_file(const char *name, reason_at *reason, const unsigned want[REASONS])
{
	FILE *file = open_file(name);
	char line[4096];
	struct sample sample;
	unsigned got[REASONS] = { 0 };
	if (!file)
		return;
	while (fgets(line, sizeof line, file)) {
		if (sample_read(&sample, line))
			got[sample_reason(&sample, reason)]++;
	}
	fclose(file);
	assert_int_equal(got[UNEXPLAINED], 0);
	if (_libunistring_version != 0x010000)
		return; /* another version knows other characters */
	for (int i = 0; i < REASONS; i++)
		assert_int_equal(got[i], want[i]);
}

static void test_lines(void **state)
{
	(void)state;
	static const unsigned want[REASONS] = { [NONE] = 7305, [CLUSTER] = 315, [NUMBER] = 34 };
	check_file("LineBreakTest.txt", line_reason, want);
}

static void test_clusters(void **state)
{
	(void)state;
	static const unsigned want[REASONS] = { [NONE] = 602 };
	check_file("GraphemeBreakTest.txt", cluster_reason, want);
}

static void test_words(void **state)
{
	(void)state;
	static const unsigned want[REASONS] = { [NONE] = 1823 };
	check_file("WordBreakTest.txt", word_reason, want);
}

int main(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_clusters),
		cmocka_unit_test(test_words),
	};
	return cmocka_run_group_tests_name("unicode", tests, NULL, NULL);
}
