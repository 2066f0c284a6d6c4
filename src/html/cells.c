/*
 * Tables. Old pages are laid out by tables, and articles hold tables of data; the first are boxes
 * like others, the rows of the second stay together.
 */
#include "html/walk.h"

enum {
	CELL_WORDS = 60, /* of a cell of a table of data, at most */
	CELLS_LEAST = 4, /* of a table of data */
};

/* Counts in a table that tell whether it holds data or a layout. */
struct cells {
	uint32_t rows, cells, heads, longest;
	bool nests;
};

static void count_cell(struct cells *cells, const GumboNode *node, uint32_t words)
{
	cells->cells++;
	cells->heads += node->v.element.tag == GUMBO_TAG_TH;
	if (words > cells->longest)
		cells->longest = words;
}

/* The next node in document order inside ROOT; NULL behind the last. */
static const GumboNode *next_node(const GumboNode *node, const GumboNode *root)
{
	if (node->type == GUMBO_NODE_ELEMENT && node->v.element.children.length)
		return node->v.element.children.data[0];
	while (node != root) {
		const GumboVector *siblings = &node->parent->v.element.children;
		if (node->index_within_parent + 1 < siblings->length)
			return siblings->data[node->index_within_parent + 1];
		node = node->parent;
	}
	return NULL;
}

static struct cells count_cells(const GumboNode *table)
{
	struct cells cells = { 0 };
	const GumboNode *cell = NULL;
	uint32_t words = 0;
	for (const GumboNode *node = next_node(table, table); node && !cells.nests;
		node = next_node(node, table)) {
		GumboTag tag =
			node->type == GUMBO_NODE_ELEMENT ? node->v.element.tag : GUMBO_TAG_LAST;
		cells.nests |= tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_FORM ||
			       (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H3);
		cells.rows += tag == GUMBO_TAG_TR;
		if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_TR) {
			if (cell)
				count_cell(&cells, cell, words);
			cell = tag == GUMBO_TAG_TR ? NULL : node;
			words = 0;
		}
		if (node->type == GUMBO_NODE_TEXT)
			words += words_count(slice_of(node->v.text.text));
	}
	if (cell)
		count_cell(&cells, cell, words);
	return cells;
}

/* A layout nests, or has long texts in its cells, or one cell a row. */
bool is_data_table(const GumboNode *table)
{
	struct cells cells = count_cells(table);
	if (cells.nests || cells.rows < 2 || cells.cells < CELLS_LEAST ||
		cells.cells < cells.rows * 3 / 2 ||
		slice_is(attribute(table, "role"), "presentation"))
		return false;
	return cells.longest <= (cells.heads ? 2 * CELL_WORDS : CELL_WORDS);
}
