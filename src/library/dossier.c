/*
 * The dossier of one actor: what the articles said that were asked so far.
 *
 * Statements keep their places, since rows on the screen point to them: one that is dropped leaves
 * a hole, and what the article says now is one more.
 */
#include "library/library.h"

#include <stdlib.h>
#include <string.h>

void dossier_release(struct dossier *dossier)
{
	for (uint32_t i = 0; i < dossier->statements; i++)
		evidence_free(dossier->statement[i].evidence);
	free(dossier->statement);
	free(dossier->asked);
	free(dossier->order);
	*dossier = (struct dossier){ .actor = NOWHERE, .turn = dossier->turn };
}

void dossier_start(struct dossier *dossier, uint32_t actor)
{
	dossier_release(dossier);
	dossier->actor = actor;
	dossier->turn++;
}

static bool was_asked(const struct dossier *dossier, uint32_t entry)
{
	return entry < dossier->asked_room && dossier->asked[entry];
}

static void set_asked(struct dossier *dossier, uint32_t entry, bool asked)
{
	size_t room = dossier->asked_room;
	dossier->asked = grow(
		dossier->asked, &dossier->asked_room, (size_t)entry + 1, sizeof *dossier->asked);
	if (dossier->asked_room > room)
		memset(dossier->asked + room, 0, dossier->asked_room - room);
	dossier->asked[entry] = asked;
}

static bool is_wanted(
	const struct dossier *dossier, const struct catalogue *catalogue, uint32_t entry)
{
	return !was_asked(dossier, entry) &&
	       entry_count(&catalogue->entry[entry], dossier->actor) > 0;
}

/* Comparing a list with its copy costs next to nothing beside looking through its entries. */
static void take_order(struct dossier *dossier, const uint32_t *order, uint32_t count)
{
	if (dossier->ordered == count &&
		(!count || memcmp(dossier->order, order, count * sizeof *order) == 0))
		return;
	dossier->order =
		grow(dossier->order, &dossier->order_room, (size_t)count + 1, sizeof *order);
	if (count)
		memcpy(dossier->order, order, count * sizeof *order);
	dossier->ordered = count;
	dossier->next = 0;
}

uint32_t dossier_next(struct dossier *dossier, const struct catalogue *catalogue,
	const uint32_t *order, uint32_t count)
{
	if (dossier->actor == NOWHERE || dossier->mentions >= DOSSIER_MOST)
		return NOWHERE;
	take_order(dossier, order, count);
	for (; dossier->next < count + catalogue->entries; dossier->next++) {
		uint32_t at = dossier->next, entry = at < count ? order[at] : at - count;
		if (is_wanted(dossier, catalogue, entry))
			return entry;
	}
	return NOWHERE;
}

void dossier_add(struct dossier *dossier, struct catalogue *catalogue, uint32_t entry,
	struct evidence *evidence)
{
	set_asked(dossier, entry, true);
	dossier->turn++;
	if (!evidence)
		return;
	uint32_t *member = ARENA_NEW(&evidence->arena, uint32_t, evidence->whos);
	for (uint32_t i = 0; i < evidence->whos; i++)
		member[i] = catalogue_actor(catalogue, &evidence->who[i]);
	dossier->statement = grow(dossier->statement, &dossier->statement_room,
		(size_t)dossier->statements + 1, sizeof *dossier->statement);
	dossier->statement[dossier->statements++] = (struct statement){ evidence, member, entry };
	dossier->mentions += evidence->witnesses;
	dossier->articles++;
	dossier->full |=
		evidence->left_out > 0 || evidence->cut || dossier->mentions >= DOSSIER_MOST;
}

void dossier_drop(struct dossier *dossier, uint32_t entry)
{
	dossier->next = 0;
	if (!was_asked(dossier, entry))
		return;
	set_asked(dossier, entry, false);
	dossier->turn++;
	for (uint32_t i = 0; i < dossier->statements; i++) {
		struct statement *said = &dossier->statement[i];
		if (said->entry != entry || !said->evidence)
			continue;
		dossier->mentions -= said->evidence->witnesses;
		dossier->articles--;
		evidence_free(said->evidence);
		said->evidence = NULL;
	}
}

/* ---- company */

static int by_sentences(const void *left, const void *right, void *argument)
{
	const struct catalogue *catalogue = argument;
	const struct companion *a = left, *b = right;
	if (a->sentences != b->sentences)
		return a->sentences < b->sentences ? 1 : -1;
	if (a->articles != b->articles)
		return a->articles < b->articles ? 1 : -1;
	return slice_compare(catalogue->member[a->actor].name, catalogue->member[b->actor].name);
}

uint32_t dossier_company(const struct dossier *dossier, const struct catalogue *catalogue,
	struct companion **companion, size_t *room)
{
	uint32_t *number = calloc((size_t)catalogue->members + 1, sizeof *number), count = 0;
	if (!number)
		base_fatal("out of memory");
	for (uint32_t i = 0; i < dossier->statements; i++) {
		const struct statement *said = &dossier->statement[i];
		for (uint32_t k = 1; said->evidence && k < said->evidence->whos; k++) {
			uint32_t actor = said->member[k];
			*companion = grow(*companion, room, (size_t)count + 1, sizeof **companion);
			if (!number[actor]) {
				(*companion)[count] = (struct companion){ .actor = actor };
				number[actor] = ++count;
			}
			struct companion *found = &(*companion)[number[actor] - 1];
			found->sentences += said->evidence->who[k].count;
			found->articles++;
		}
	}
	if (count)
		qsort_r(*companion, count, sizeof **companion, by_sentences, (void *)catalogue);
	free(number);
	return count;
}

/* ---- names */

static int by_text(const void *left, const void *right)
{
	const struct surface *a = left, *b = right;
	return slice_compare(a->text, b->text);
}

static int by_count(const void *left, const void *right)
{
	const struct surface *a = left, *b = right;
	if (a->count != b->count)
		return a->count < b->count ? 1 : -1;
	return slice_compare(a->text, b->text);
}

/* Equal neighbours become one. */
static uint32_t join_equal(struct surface *surface, uint32_t count)
{
	uint32_t kept = 0;
	for (uint32_t i = 0; i < count; i++) {
		if (kept && slice_equal(surface[kept - 1].text, surface[i].text))
			surface[kept - 1].count += surface[i].count;
		else
			surface[kept++] = surface[i];
	}
	return kept;
}

uint32_t dossier_surfaces(const struct dossier *dossier, struct surface **surface, size_t *room)
{
	uint32_t count = 0;
	for (uint32_t i = 0; i < dossier->statements; i++) {
		const struct evidence *evidence = dossier->statement[i].evidence;
		uint32_t more = evidence ? evidence->surfaces : 0;
		*surface = grow(*surface, room, (size_t)count + more + 1, sizeof **surface);
		if (more)
			memcpy(*surface + count, evidence->surface, more * sizeof **surface);
		count += more;
	}
	if (!count)
		return 0;
	qsort(*surface, count, sizeof **surface, by_text);
	count = join_equal(*surface, count);
	qsort(*surface, count, sizeof **surface, by_count);
	return count;
}
