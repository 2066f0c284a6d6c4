/*
 * A comparison: two articles with all that is found out of them, made and freed as one.
 *
 * It owns the articles, since everything else points into them. What was changed from one version
 * to the next is only asked for where they may be versions: between texts that have nothing in
 * common the shortest way is as long as both.
 */
#include "compare/compare.h"

#include <stdlib.h>

struct comparison *comparison_make(
	struct article *left, struct article *right, const struct roster *roster)
{
	struct comparison *made = calloc(1, sizeof *made);
	if (!made)
		base_fatal("out of memory");
	made->article[LEFT] = left;
	made->article[RIGHT] = right;
	for (unsigned i = 0; i < SIDES; i++) {
		const struct article *article = made->article[i];
		made->mentions[i] = mentions_find(article->first, roster, article->date.text);
		made->side[i] = side_make(article, made->mentions[i]);
	}
	made->overlap = sides_overlap(made->side[LEFT], made->side[RIGHT]);
	made->match = match_make(made->side[LEFT], made->side[RIGHT]);
	made->players = players_make(made->side[LEFT], made->side[RIGHT]);
	made->facts = facts_make(made->side[LEFT], made->side[RIGHT]);
	if (made->overlap.likeness != LIKENESS_INDEPENDENT)
		comparison_versions(made);
	return made;
}

void comparison_versions(struct comparison *comparison)
{
	if (!comparison->versions)
		comparison->versions =
			versions_make(comparison->side[LEFT], comparison->side[RIGHT]);
}

void comparison_free(struct comparison *comparison)
{
	if (!comparison)
		return;
	facts_free(comparison->facts);
	players_free(comparison->players);
	versions_free(comparison->versions);
	match_free(comparison->match);
	for (unsigned i = 0; i < SIDES; i++) {
		side_free(comparison->side[i]);
		mentions_free(comparison->mentions[i]);
		article_free(comparison->article[i]);
	}
	free(comparison);
}
