/*
 * Alike: the entries that share actors with one. An actor is worth the more the fewer entries have
 * it, since everybody speaks of the United States; and how often it is mentioned counts by its
 * logarithm, so that long articles are not alike by their length.
 */
#include "library/library.h"

#include <math.h>
#include <stdlib.h>

static double worth(const struct catalogue *catalogue, const struct entry_actor *actor)
{
	uint32_t articles = catalogue->member[actor->actor].articles;
	double rare = log(1 + (double)catalogue->entries / (articles ? articles : 1));
	return rare * (1 + log(actor->count));
}

static double length(const struct catalogue *catalogue, const struct entry *entry)
{
	double sum = 0;
	for (uint32_t i = 0; i < entry->actors; i++) {
		double one = worth(catalogue, &entry->actor[i]);
		sum += one * one;
	}
	return sqrt(sum);
}

/* Of the one entry what each actor is worth, by the actor's number. */
static double *weigh(const struct catalogue *catalogue, const struct entry *entry)
{
	double *weight = calloc((size_t)catalogue->members + 1, sizeof *weight);
	if (!weight)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < entry->actors; i++)
		weight[entry->actor[i].actor] = worth(catalogue, &entry->actor[i]);
	return weight;
}

static float score(const struct catalogue *catalogue, const double *weight, double own,
	const struct entry *entry)
{
	double sum = 0, other = length(catalogue, entry);
	for (uint32_t i = 0; i < entry->actors; i++)
		if (weight[entry->actor[i].actor] > 0)
			sum += weight[entry->actor[i].actor] * worth(catalogue, &entry->actor[i]);
	return own > 0 && other > 0 ? (float)(sum / (own * other)) : 0;
}

static int by_score(const void *left, const void *right)
{
	const struct alike *a = left, *b = right;
	if (a->score != b->score)
		return a->score < b->score ? 1 : -1;
	return a->entry < b->entry ? -1 : a->entry > b->entry;
}

uint32_t catalogue_alike(
	const struct catalogue *catalogue, uint32_t entry, struct alike **alike, size_t *room)
{
	double *weight = weigh(catalogue, &catalogue->entry[entry]);
	double own = length(catalogue, &catalogue->entry[entry]);
	uint32_t count = 0;
	*alike = grow(*alike, room, (size_t)catalogue->entries + 1, sizeof **alike);
	for (uint32_t i = 0; i < catalogue->entries; i++) {
		if (i == entry || catalogue->entry[i].state == ENTRY_BROKEN)
			continue;
		(*alike)[count++] =
			(struct alike){ i, score(catalogue, weight, own, &catalogue->entry[i]) };
	}
	if (count)
		qsort(*alike, count, sizeof **alike, by_score);
	free(weight);
	return count;
}
