/*
 * compile: names -> a table. Private to actors and mktable.
 *
 * The built-in table is compiled when the program is built, the user's when it starts, by the same
 * code: a name that one understands is understood by the other.
 */
#ifndef DRAMATIS_ACTORS_COMPILE_H
#define DRAMATIS_ACTORS_COMPILE_H

#include "actors/actors.h"
#include "actors/keyed.h"
#include "actors/table.h"

/* What a table is made from. Embed it to know where faults go. */
struct compiler {
	struct arena arena;   /* of all that the table points to */
	struct arena scratch; /* of the surface at hand */
	struct buffer pool;
	struct compiled_word *word;
	struct compiled_node *node;
	struct compiled_edge *edge;
	struct compiled_claim *claim;
	struct table_test *test;
	uint16_t *phrase;
	struct table_actor *actor;
	uint32_t *slot; /* of the words, open addressing */
	size_t words, nodes, edges, claims, tests, phrases, actors;
	size_t word_room, node_room, edge_room, claim_room, test_room, phrase_room, actor_room;
	size_t slots;
	struct keys steps;     /* edges by node, word and gap */
	struct keys spellings; /* claims by node and spelling: the first of their rivals */
	struct keys known;     /* claims by all that two of one actor may differ in */
	bool spelled;          /* names that differ in diacritics alone are two */
	unsigned file; /* of two claims on one surface the one of the file compiled first counts */
	unsigned line; /* of what is being compiled, remembered with each claim */
	unsigned faults;
	void (*fault)(struct compiler *, const char *what); /* told with the line in `line` */
};

void compiler_init(struct compiler *, void (*fault)(struct compiler *, const char *what));
void compiler_release(struct compiler *); /* and with it the tables that it made */

/* Says what is wrong in the line at hand; what is wrong is left out. */
void compiler_fault(struct compiler *, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* A word is also one of these classes; FALSE: it was. */
bool compiler_class(struct compiler *, struct slice folded, uint32_t classes);

/* A new actor, of which key and name are put in; returns its index. */
uint32_t compiler_actor(struct compiler *, struct slice key, struct slice name);

/* Titles, and the words beside a name, which end up in lists: see struct table_actor, table_claim.
 * A phrase of no words is a fault. */
void compiler_title(struct compiler *, struct table_actor *, struct slice title);
void compiler_test(struct compiler *, enum table_what, struct slice phrase);

/* That SURFACE is an actor, unless that is known or another one's without anything that settles it:
 * a fault. The claim's capitals, its spelling and its possessive ending are read off the surface.
 */
void compiler_claim(struct compiler *, struct slice surface, struct table_claim);

/* "2003", "2003-10", "2003-10-31" as a number, yyyymmdd; what is left out is 0, and so is all that
 * is no date. */
uint32_t compiled_date(struct slice text);

/* The table of all that was given; FALSE and a fault where it is more than a table holds. */
bool compiler_table(struct compiler *, struct table *);

#endif
