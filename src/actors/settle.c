/*
 * Settling: a surface that can be two things is settled by its neighbours.
 *
 * Most surfaces have one claim and are settled before anything is asked. A capital is a place
 * where the words beside it speak of a place, and its country where they speak of a government,
 * or where the article names the country at all. Of several persons with one surname the title
 * decides, else the one whom the article names in full. A weak claim, on a word that is also
 * something else, needs a sure mention of the actor elsewhere, or a capital that nothing but a
 * name explains.
 */
#include "actors/actors.h"
#include "actors/hits.h"

#define MOST_CLAIMS 16

/* ---- neighbours */

static bool is_lower(const struct words *words, uint32_t index)
{
	return !(word_at(words, index)->flags & WORD_UPPER);
}

/* "in northern X", "in the X": the word before X that is no article and no direction, not further
 * than three words away. */
static uint32_t word_before(const struct words *words, uint32_t first)
{
	uint32_t at = first;
	while (first - at < 3 && word_joined(words, at) &&
		(slice_is(word_term(words, at - 1)->text, "the") ||
			word_classes(words, at - 1) & CLASS_compass))
		at--;
	return at;
}

/* "of X", "to X" behind a word that says that X is a place: "city of X", "fly to X". */
static bool leads_to(const struct words *words, uint32_t index)
{
	struct slice text = word_term(words, index)->text;
	uint32_t before = word_follows(words, index) ? word_classes(words, index - 1) : 0;
	return (before & (CLASS_site | CLASS_compass) && slice_is(text, "of")) ||
	       (before & CLASS_going && (slice_is(text, "to") || slice_is(text, "for")));
}

static int before_says(const struct words *words, uint32_t first)
{
	uint32_t at = word_before(words, first);
	if (!word_follows(words, at))
		return 0;
	uint32_t classes = word_classes(words, at - 1);
	bool small = is_lower(words, at - 1) || word_at(words, at - 1)->flags & WORD_START;
	if (small && classes & (CLASS_in | CLASS_going))
		return 2;
	return classes & CLASS_site || leads_to(words, at - 1) ? 3 : 0;
}

static int after_says(const struct words *words, uint32_t last)
{
	uint32_t flags = word_at(words, last)->flags, classes = word_classes(words, last);
	if (!word_follows(words, last) || flags & (GAP_COMMA | GAP_DASH | GAP_CLOSE))
		return 0;
	if (classes & CLASS_power)
		return -4;
	bool done = flags & GAP_ENDING && !(classes & CLASS_site); /* "Baku's attacks" */
	if (classes & (CLASS_site | CLASS_scene) && is_lower(words, last))
		return done ? 0 : 3;
	if (flags & GAP_ENDING)
		return -2;
	bool acts = classes & CLASS_say || word_looks_verbal(words, last);
	return acts && is_lower(words, last) ? -2 : 0;
}

int place_or_power(const struct words *words, uint32_t first, uint32_t last)
{
	int before = before_says(words, first), after = after_says(words, last);
	/* "officials in X said": what follows is said of the officials */
	return before && after == -2 ? before : before + after;
}

/* The number + 1 of the country of a table's actor: the one that the user says, if one is said. */
static uint32_t country_of(const struct words *words, const struct table *table, uint32_t actor)
{
	const struct table *own = words->roster ? &words->roster->table : NULL;
	if (own && own->actors && table != own) {
		uint32_t found = table_actor_of(own, table_text(table, table->actor[actor].key));
		if (found != NOWHERE)
			return own->actor[found].of;
	}
	return table->actor[actor].of;
}

/* "Baku, Azerbaijan" */
static bool country_follows(
	const struct hits *hits, const struct words *words, uint32_t index, uint32_t of)
{
	const struct hit *hit = &hits->hit[index], *next = hit + 1;
	const struct table_claim *claim;
	if (index + 1 == hits->count || next->first != hit->last ||
		!(word_at(words, next->first)->flags & GAP_COMMA))
		return false;
	uint32_t claims = table_claims(next->table, next->node, &claim);
	for (uint32_t i = 0; i < claims; i++) {
		if (table_number(next->table, claim[i].actor) + 1 == of)
			return true;
	}
	return false;
}

/* ---- choosing */

struct choice {
	const struct table_claim *claim[MOST_CLAIMS];
	uint32_t claims;
};

static void gather(struct choice *choice, const struct words *words, const struct hit *hit)
{
	const struct table_claim *claim;
	uint32_t claims = table_claims(&builtin_table, hit->node, &claim);
	choice->claims = 0;
	choice->claim[0] = hit->claim;
	for (uint32_t i = 0; i < claims && choice->claims < MOST_CLAIMS; i++) {
		if (claim_fits(words, &builtin_table, &claim[i], hit->first, hit->last))
			choice->claim[choice->claims++] = &claim[i];
	}
}

static bool asks_for_neighbour(const struct table_claim *claim)
{
	for (uint32_t i = 0; i < claim->tests; i++) {
		uint8_t what = builtin_table.test[claim->test + i].what;
		if (what == TEST_AFTER || what == TEST_BEFORE)
			return true;
	}
	return false;
}

bool hit_is_titled(
	const struct words *words, const struct hit *hit, const struct table_claim *claim)
{
	const struct table_actor *actor = &hit->table->actor[claim->actor];
	for (uint32_t i = 0; i < actor->titles && word_joined(words, hit->first); i++) {
		uint32_t word = term_word(word_term(words, hit->first - 1), hit->table);
		if (word == hit->table->phrase[actor->title + i])
			return true;
	}
	return false;
}

/* Whether the date of the article is known and within the actor's term. */
static bool is_in_office(const struct words *words, const struct table_actor *actor)
{
	uint32_t until = actor->until % 100 ? actor->until : actor->until + 1231;
	return words->date && actor->from && words->date >= actor->from &&
	       (!actor->until || words->date <= until);
}

static int claim_rank(const struct hits *hits, const struct words *words,
	const struct table_claim *claim, const struct hit *hit)
{
	int rank = asks_for_neighbour(claim) ? 64 : 0;
	rank += hit_is_titled(words, hit, claim) ? 32 : 0;
	rank += claim->flags & CLAIM_EXACT ? 16 : 0;
	rank += claim->flags & CLAIM_WEAK ? 0 : 8;
	rank += hits->sure[claim->actor] ? 6 : 0;
	return rank + is_in_office(words, &builtin_table.actor[claim->actor]);
}

static const struct table_claim *best_claim(const struct hits *hits, const struct words *words,
	const struct choice *choice, const struct hit *hit)
{
	const struct table_claim *best = choice->claim[0];
	int most = claim_rank(hits, words, best, hit);
	for (uint32_t i = 1; i < choice->claims; i++) {
		int rank = claim_rank(hits, words, choice->claim[i], hit);
		if (rank > most) {
			most = rank;
			best = choice->claim[i];
		}
	}
	return best;
}

/* "KYIV, Feb 5 -": capitals at the start of a line that is not all capitals. */
static bool is_dateline(const struct words *words, uint32_t first)
{
	while (first && (word_at(words, first)->flags & GAP_ALL) == GAP_SLASH &&
		word_at(words, first)->flags & WORD_CAPITALS)
		first--; /* "BEIRUT/DAMASCUS" */
	uint32_t flags = word_at(words, first)->flags;
	return flags & WORD_BLOCK && flags & WORD_CAPITALS && !(flags & WORD_SHOUT);
}

/* "Cairo read the list.": what opens a sentence most often does something. */
static bool is_subject(const struct words *words, const struct hit *hit)
{
	uint32_t flags = word_at(words, hit->first)->flags;
	return flags & WORD_START && !(flags & (WORD_LOUD | WORD_CAPITALS)) &&
	       word_joined(words, hit->last) && is_lower(words, hit->last);
}

/* A capital: its place or its country. */
static const struct table_claim *settle_seat(const struct hits *hits, const struct words *words,
	uint32_t index, const struct table_claim *seat, const struct table_claim *place)
{
	const struct hit *hit = &hits->hit[index];
	uint32_t of = country_of(words, &builtin_table, place->actor);
	if (country_follows(hits, words, index, of) || is_dateline(words, hit->first))
		return place;
	int says = place_or_power(words, hit->first, hit->last);
	if (says)
		return says > 0 ? place : seat;
	const struct leaning *leaning = &hits->leaning[place->actor];
	if (is_subject(words, hit) && hits->sure[seat->actor])
		return seat;
	if (leaning->place >= hits->sure[seat->actor] && !leaning->power)
		return place; /* a text about the city */
	return hits->sure[seat->actor] || leaning->power ? seat : place;
}

static const struct table_claim *settle(const struct hits *hits, const struct words *words,
	uint32_t index, const struct choice *choice)
{
	const struct table_claim *seat = NULL, *place = NULL;
	for (uint32_t i = 0; i < choice->claims; i++) {
		const struct table_claim *claim = choice->claim[i];
		bool letters = claim->how == HOW_ACRONYM && !(claim->flags & CLAIM_WEAK);
		if (asks_for_neighbour(claim) || letters)
			return claim;
		if (claim->how == HOW_METONYM)
			seat = seat ? seat : claim;
		else if (builtin_table.actor[claim->actor].kind == ACTOR_PLACE)
			place = place ? place : claim;
	}
	if (seat && place)
		return settle_seat(hits, words, index, seat, place);
	return best_claim(hits, words, choice, &hits->hit[index]);
}

/* ---- believing */

static bool is_believed(const struct hits *hits, const struct words *words, const struct hit *hit)
{
	if (hit->sure || !(hit->claim->flags & CLAIM_WEAK) || hits->sure[hit_number(hit)])
		return true;
	if (hit_is_titled(words, hit, hit->claim))
		return true;
	if (hit_actor(hit)->kind == ACTOR_PLACE && is_dateline(words, hit->first))
		return true;
	uint32_t ordinary = CLASS_common | CLASS_function | CLASS_calendar;
	if (hit->last - hit->first == 1 && word_classes(words, hit->first) & ordinary)
		return false;
	return !(word_at(words, hit->first)->flags & (WORD_START | WORD_LOUD)) ||
	       place_or_power(words, hit->first, hit->last) < 0;
}

/* Whether the hit at INDEX is a place of the country OF + 1 (above 0), or another country (below).
 */
static int home_says(const struct hits *hits, const struct words *words, uint32_t index,
	uint32_t first, uint32_t of)
{
	if (index >= hits->count)
		return 0;
	const struct hit *hit = &hits->hit[index];
	uint32_t far = hit->first > first ? hit->first - first : first - hit->first;
	const struct table_actor *actor = hit_actor(hit);
	if (far > 25)
		return 0;
	if (actor->kind == ACTOR_COUNTRY)
		return hit_number(hit) + 1 == of ? 0 : -1;
	return of && actor->kind == ACTOR_PLACE &&
	       country_of(words, hit->table, hit->claim->actor) == of;
}

/* "Georgia": a country, but a state among others. */
static void settle_state(const struct hits *hits, const struct words *words, uint32_t index)
{
	struct choice choice;
	struct hit *hit = &hits->hit[index];
	gather(&choice, words, hit);
	const struct table_claim *land = choice.claim[0], *state = choice.claim[1];
	if (choice.claims != 2 || builtin_table.actor[land->actor].kind != ACTOR_COUNTRY ||
		builtin_table.actor[state->actor].kind != ACTOR_PLACE || land->how == HOW_METONYM ||
		!(state->flags & CLAIM_WEAK))
		return;
	uint32_t of = country_of(words, &builtin_table, state->actor);
	int before = home_says(hits, words, index - 1, hit->first, of);
	int after = home_says(hits, words, index + 1, hit->first, of);
	hit->claim = before + after > 0 ? state : land;
	hit->claims = 1;
}

static void settle_plain(struct hits *hits, const struct words *words)
{
	for (uint32_t i = 0; i < hits->count; i++) {
		struct hit *hit = &hits->hit[i];
		if (hit->claims == 2)
			settle_state(hits, words, i);
		hit->sure = hit->claims == 1 && !(hit->claim->flags & CLAIM_WEAK);
		hits->sure[hit_number(hit)] += hit->sure && hit->claim->how != HOW_METONYM;
	}
}

/* What is said of each capital anywhere in the article. */
static void weigh_seats(struct hits *hits, const struct words *words)
{
	for (uint32_t i = 0; i < hits->count; i++) {
		struct choice choice;
		const struct hit *hit = &hits->hit[i];
		if (hit->claims == 1)
			continue;
		gather(&choice, words, hit);
		int says = is_dateline(words, hit->first)
				   ? 1
				   : place_or_power(words, hit->first, hit->last);
		for (uint32_t k = 0; k < choice.claims; k++) {
			struct leaning *leaning = &hits->leaning[choice.claim[k]->actor];
			leaning->place += says > 0;
			leaning->power += says < 0;
		}
	}
}

static void settle_rest(struct hits *hits, const struct words *words)
{
	for (uint32_t i = 0; i < hits->count; i++) {
		struct choice choice;
		struct hit *hit = &hits->hit[i];
		if (hit->claims == 1)
			continue;
		gather(&choice, words, hit);
		hit->claim = settle(hits, words, i, &choice);
		for (uint32_t k = 0; k < choice.claims; k++)
			hit->sure |= !(choice.claim[k]->flags & CLAIM_WEAK);
	}
}

/* A weak claim that is believed where it stands makes the others of its actor believed. */
static void believe(struct hits *hits, const struct words *words)
{
	for (uint32_t i = 0; i < hits->count; i++) {
		struct hit *hit = &hits->hit[i];
		if (!hit->sure && is_believed(hits, words, hit)) {
			hit->sure = true;
			hits->sure[hit_number(hit)]++;
		}
	}
}

void hits_settle(struct hits *hits, const struct words *words)
{
	settle_plain(hits, words);
	weigh_seats(hits, words);
	settle_rest(hits, words);
	believe(hits, words);
	uint32_t kept = 0;
	for (uint32_t i = 0; i < hits->count; i++) {
		if (is_believed(hits, words, &hits->hit[i]))
			hits->hit[kept++] = hits->hit[i];
	}
	hits->count = kept;
}
