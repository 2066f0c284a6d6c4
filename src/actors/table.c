/*
 * A table, read: a hash of words, and a trie whose edges are words.
 *
 * The trie is walked with word numbers, never with text: an article's words are looked up once
 * for each spelling, after which matching a name is a few comparisons of 16-bit numbers.
 */
#include "actors/table.h"

uint32_t table_word(const struct table *table, struct slice folded)
{
	uint32_t at = (uint32_t)slice_hash(folded);
	for (;; at++) {
		uint32_t word = table->slot[at & (table->slots - 1)];
		if (!word || slice_equal(table_text(table, table->word[word].text), folded))
			return word;
	}
}

static int edge_order(const struct table_edge *edge, uint32_t word, unsigned gap)
{
	if (edge->word != word)
		return edge->word < word ? -1 : 1;
	return (edge->gap > gap) - (edge->gap < gap);
}

uint32_t table_step(const struct table *table, uint32_t node, uint32_t word, unsigned gap)
{
	if (!word || !node)
		return gap ? 0 : table->word[word].node;
	uint32_t low = table->node[node].edge, high = table->node[node + 1].edge;
	while (low < high) {
		uint32_t middle = (low + high) / 2;
		int order = edge_order(&table->edge[middle], word, gap);
		if (!order)
			return table->edge[middle].node;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return 0;
}

bool table_ends(const struct table *table, uint32_t node)
{
	return table->node[node].edge == table->node[node + 1].edge;
}

uint32_t table_actor_of(const struct table *table, struct slice key)
{
	uint32_t low = 0, high = table->actors;
	while (low < high) {
		uint32_t middle = (low + high) / 2, actor = table->by_key[middle];
		int order = slice_compare(table_text(table, table->actor[actor].key), key);
		if (!order)
			return actor;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NOWHERE;
}

uint32_t table_claims(const struct table *table, uint32_t node, const struct table_claim **first)
{
	*first = table->claim + table->node[node].claim;
	return (uint32_t)(table->node[node + 1].claim - table->node[node].claim);
}
