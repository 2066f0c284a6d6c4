/*
 * Measuring any text: breaks from libunistring, columns from the C library, put together in one
 * walk.
 */
#include "text/measure.h"
#include "text/point.h"

#include <stdlib.h>
#include <string.h>
#include <unictype.h>
#include <unigbrk.h>
#include <uniwbrk.h>

/* What the libraries say of each byte of one stretch. */
struct breaks {
	char *line, *cluster, *word;
	char near[3 * 512]; /* room for most stretches */
};

static void breaks_make(struct breaks *breaks, struct slice text)
{
	const uint8_t *s = (const uint8_t *)text.at;
	size_t room = 0;
	breaks->line =
		text.len <= sizeof breaks->near / 3 ? breaks->near : grow(NULL, &room, text.len, 3);
	breaks->cluster = breaks->line + text.len;
	breaks->word = breaks->cluster + text.len;
	line_breaks(text, breaks->line);
	u8_grapheme_breaks(s, text.len, breaks->cluster);
	u8_wordbreaks(s, text.len, breaks->word);
	breaks->cluster[0] = breaks->word[0] = 1;
}

static void breaks_release(struct breaks *breaks)
{
	if (breaks->line != breaks->near)
		free(breaks->line);
}

/* Columns of the cluster TEXT, whose points add up to SUM. */
static uint8_t cluster_columns(struct slice text, unsigned sum)
{
	unsigned len;
	for (size_t at = 0; at < text.len && !sum; at += len) {
		if (!point_hidden(point_at(text.at + at, &len)))
			sum = 1; /* a mark that has no base is shown on a blank */
	}
	return sum < UINT8_MAX ? (uint8_t)sum : UINT8_MAX;
}

/* The marks that a cluster owes to its first point. */
static uint8_t point_marks(uint32_t point)
{
	uint8_t mark = MARK_CLUSTER;
	if (point_blank(point))
		mark |= MARK_BLANK;
	if (point == '\t')
		mark |= MARK_TAB;
	if (point == POINT_SHY)
		mark |= MARK_SHY;
	return mark;
}

struct walk {
	struct slice text;
	uint8_t *mark, *columns;
	size_t cluster; /* where the open cluster starts */
	unsigned sum;   /* its columns so far */
	bool begun;     /* the open word has had a letter or a digit */
	bool separated; /* the point before ends its line */
};

static void walk_close(struct walk *walk, size_t at)
{
	struct slice cluster = slice_cut(walk->text, walk->cluster, at);
	walk->columns[walk->cluster] = cluster_columns(cluster, walk->sum);
	walk->cluster = at;
	walk->sum = 0;
}

static void walk_cluster(struct walk *walk, const struct breaks *breaks, size_t at, uint32_t point)
{
	if (at > 0)
		walk_close(walk, at);
	walk->mark[at] = point_marks(point);
	if (breaks->line[at])
		walk->mark[at] |= MARK_BREAK;
	if (walk->separated)
		walk->mark[at] |= MARK_BREAK | MARK_FORCED;
}

static void walk_point(struct walk *walk, const struct breaks *breaks, size_t at, uint32_t point)
{
	if (breaks->cluster[at])
		walk_cluster(walk, breaks, at, point);
	else if (point != '\n')
		walk->mark[walk->cluster] &= (uint8_t)~MARK_BLANK; /* a blank with a mark on it */
	if (breaks->cluster[at] || point != '\n')
		walk->sum += point_columns(point);
	if (breaks->word[at])
		walk->begun = false;
	if (!walk->begun &&
		uc_is_general_category_withtable(
			point, UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_Nd | UC_CATEGORY_MASK_Nl)) {
		walk->mark[at] |= MARK_WORD;
		walk->begun = true;
	}
	walk->separated = point_separates(point);
}

void measure_mixed(struct slice text, uint8_t *mark, uint8_t *columns)
{
	if (!text.len)
		return;
	struct breaks breaks;
	breaks_make(&breaks, text);
	memset(mark, 0, text.len);
	memset(columns, 0, text.len);
	struct walk walk = { .text = text, .mark = mark, .columns = columns };
	unsigned len;
	for (size_t at = 0; at < text.len; at += len)
		walk_point(&walk, &breaks, at, point_at(text.at + at, &len));
	walk_close(&walk, text.len);
	breaks_release(&breaks);
}
