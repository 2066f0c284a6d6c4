/*
 * mktable: table.tsv and words.tsv -> C source of the built-in table.
 *
 *     mktable table.tsv words.tsv > table_data.c
 *
 * What becomes of names stands in actors/compile.c; here the two files are read and the table is
 * written. All faults are reported, each with file and line, before the tool gives up; a table with
 * a fault is no table.
 */
#include "actors/compile.h"
#include "actors/split.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct maker {
	struct compiler compiler;
	struct arena arena;
	struct slice *of; /* by actor, until all keys are known */
	unsigned *line;
	size_t room, lines_room;
	const char *file;
};

static void say_fault(struct compiler *compiler, const char *what)
{
	const struct maker *maker = (const struct maker *)compiler;
	fprintf(stderr, "%s:%u: %s\n", maker->file, compiler->line, what);
}

/* Cuts the part before SEPARATOR off REST and trims it; false where nothing is left. */
static bool cut(struct slice *rest, char separator, struct slice *part)
{
	if (!rest->at)
		return false;
	const char *end = rest->len ? memchr(rest->at, separator, rest->len) : NULL;
	size_t len = end ? (size_t)(end - rest->at) : rest->len;
	*part = slice_trim(slice_cut(*rest, 0, len));
	*rest = end ? slice_cut(*rest, len + 1, rest->len) : (struct slice){ 0 };
	return true;
}

/* ---- words.tsv */

static uint32_t class_mask(struct slice name)
{
	static const char *const names[] = {
#define CLASS_NAME(name) #name,
		WORD_CLASSES(CLASS_NAME)
#undef CLASS_NAME
	};
	for (unsigned i = 0; i < CLASS_COUNT; i++) {
		if (slice_is(name, names[i]))
			return 1u << i;
	}
	return 0;
}

/* class, tab, words with blanks between them */
static void read_words_line(struct maker *maker, struct slice line)
{
	struct compiler *compiler = &maker->compiler;
	struct slice class, word;
	cut(&line, '\t', &class);
	uint32_t mask = class_mask(class);
	if (!mask)
		compiler_fault(compiler, "no such class: '%.*s'", (int)class.len, class.at);
	while (cut(&line, ' ', &word)) {
		if (!word.len)
			continue;
		struct slice folded = word_fold(&maker->arena, word);
		if (!slice_equal(folded, word))
			compiler_fault(compiler, "'%.*s' is not folded", (int)word.len, word.at);
		if (!compiler_class(compiler, folded, mask))
			compiler_fault(compiler, "'%.*s' is here twice", (int)word.len, word.at);
	}
}

/* ---- table.tsv: cells */

static struct slice blanks_for_lines(struct maker *maker, struct slice text)
{
	struct slice copy = arena_copy(&maker->arena, text);
	for (size_t i = 0; i < copy.len; i++) {
		if (copy.at[i] == '_')
			((char *)copy.at)[i] = ' ';
	}
	return copy;
}

static void read_tests(struct maker *maker, struct slice list, enum table_what what)
{
	struct slice one;
	while (cut(&list, ',', &one))
		compiler_test(&maker->compiler, what, blanks_for_lines(maker, one));
}

static bool test_name(struct slice name, enum table_what *what)
{
	for (unsigned i = 0; i <= TEST_NOT_BEFORE; i++) {
		if (slice_is(name, table_what_name((enum table_what)i))) {
			*what = (enum table_what)i;
			return true;
		}
	}
	return false;
}

/* "exact", "weak", "partial", "noname", "after=a,b_c"; false for a surface that is none. */
static bool read_condition(struct maker *maker, struct slice text, struct table_claim *claim)
{
	struct slice name;
	enum table_what what;
	cut(&text, '=', &name);
	if (slice_is(name, "noname"))
		return false;
	if (slice_is(name, "exact"))
		claim->flags |= CLAIM_EXACT;
	else if (slice_is(name, "weak"))
		claim->flags |= CLAIM_WEAK;
	else if (slice_is(name, "partial"))
		claim->how = HOW_PARTIAL;
	else if (test_name(name, &what))
		read_tests(maker, text, what);
	else
		compiler_fault(
			&maker->compiler, "no such condition: '%.*s'", (int)name.len, name.at);
	return true;
}

static struct slice read_surface(struct maker *maker, struct slice text, struct table_claim claim)
{
	struct compiler *compiler = &maker->compiler;
	struct slice surface, condition;
	cut(&text, ';', &surface);
	bool wanted = true;
	claim.test = (uint16_t)compiler->tests;
	if (claim.how == HOW_ACRONYM)
		claim.flags |= CLAIM_EXACT;
	while (cut(&text, ';', &condition))
		wanted &= read_condition(maker, condition, &claim);
	claim.tests = (uint16_t)(compiler->tests - claim.test);
	if (!surface.len)
		compiler_fault(compiler, "an empty surface");
	else if (wanted)
		compiler_claim(compiler, surface, claim);
	return surface;
}

/* ---- rows */

enum column {
	KEY,
	KIND,
	NAME,
	ALIAS,
	DEMONYM,
	METONYM,
	ACRONYM,
	TITLE,
	OF,
	TERM,
	COLUMNS
};

static const struct {
	enum column column;
	enum actor_how how;
} surface_columns[] = {
	{ ALIAS, HOW_ALIAS },
	{ DEMONYM, HOW_DEMONYM },
	{ METONYM, HOW_METONYM },
	{ ACRONYM, HOW_ACRONYM },
};

static const char *const kind_names[] = { "country", "person", "org", "place", "group", "other",
	"none" };

static unsigned read_kind(struct maker *maker, struct slice name)
{
	for (unsigned i = 0; i < COUNT_OF(kind_names); i++) {
		if (slice_is(name, kind_names[i]))
			return i;
	}
	compiler_fault(&maker->compiler, "no such kind: '%.*s'", (int)name.len, name.at);
	return 0;
}

static void check_key(struct maker *maker, struct slice key)
{
	for (size_t i = 0; i < key.len; i++) {
		char c = key.at[i];
		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
			compiler_fault(&maker->compiler, "'%.*s' is no key", (int)key.len, key.at);
			return;
		}
	}
}

static void read_titles(struct maker *maker, struct slice cell, uint32_t actor)
{
	struct slice title;
	while (cell.len && cut(&cell, '|', &title))
		compiler_title(&maker->compiler, &maker->compiler.actor[actor], title);
}

static uint32_t read_date(struct maker *maker, struct slice text)
{
	uint32_t date = compiled_date(text);
	if (!date)
		compiler_fault(&maker->compiler, "'%.*s' is no date", (int)text.len, text.at);
	return date;
}

/* "2003-10-31..", "2000..2008": from when and until when; several are one from the first to the
 * last. */
static void read_terms(struct maker *maker, struct slice cell, uint32_t index)
{
	struct table_actor *actor = &maker->compiler.actor[index];
	struct slice term;
	for (bool first = true; cell.len && cut(&cell, '|', &term); first = false) {
		size_t at = 0;
		while (at + 1 < term.len && (term.at[at] != '.' || term.at[at + 1] != '.'))
			at++;
		struct slice until = slice_cut(term, at + 2, term.len);
		uint32_t from = read_date(maker, slice_cut(term, 0, at));
		actor->from = first ? from : actor->from;
		actor->until = until.len ? read_date(maker, until) : 0;
	}
}

static void remember(struct maker *maker, struct slice of)
{
	size_t count = maker->compiler.actors;
	maker->of = grow(maker->of, &maker->room, count, sizeof *maker->of);
	maker->line = grow(maker->line, &maker->lines_room, count, sizeof *maker->line);
	maker->of[count - 1] = of;
	maker->line[count - 1] = maker->compiler.line;
}

static void read_surfaces(struct maker *maker, struct slice *cell, struct table_claim claim)
{
	read_surface(maker, cell[NAME], claim);
	for (size_t i = 0; i < COUNT_OF(surface_columns); i++) {
		struct slice rest = cell[surface_columns[i].column], surface;
		claim.how = (uint8_t)surface_columns[i].how;
		while (rest.len && cut(&rest, '|', &surface))
			read_surface(maker, surface, claim);
	}
}

static void read_row(struct maker *maker, struct slice *cell)
{
	struct compiler *compiler = &maker->compiler;
	struct slice rest = cell[NAME], name;
	cut(&rest, ';', &name);
	check_key(maker, cell[KEY]);
	unsigned kind = read_kind(maker, cell[KIND]);
	uint32_t actor = compiler_actor(compiler, cell[KEY], name);
	compiler->actor[actor].kind = (uint8_t)kind;
	remember(maker, cell[OF]);
	read_titles(maker, cell[TITLE], actor);
	read_terms(maker, cell[TERM], actor);
	read_surfaces(maker, cell,
		(struct table_claim){
			.actor = (uint16_t)actor,
			.how = HOW_NAME,
			.flags = kind == ACTOR_KINDS ? CLAIM_NONE : 0,
		});
}

static void read_table_line(struct maker *maker, struct slice line)
{
	struct slice cell[COLUMNS] = { 0 }, more;
	unsigned columns = 0;
	while (columns < COLUMNS && cut(&line, '\t', &cell[columns]))
		columns++;
	if (cut(&line, '\t', &more))
		compiler_fault(&maker->compiler, "more than %d columns", COLUMNS);
	else if (columns <= NAME || !cell[KEY].len || !cell[NAME].len)
		compiler_fault(&maker->compiler, "key, kind and name are needed");
	else if (!slice_is(cell[KEY], "key"))
		read_row(maker, cell);
}

static void check_keys(struct maker *maker, const struct table *table)
{
	for (size_t i = 1; i < table->actors; i++) {
		struct slice key = table_text(table, table->actor[table->by_key[i]].key);
		maker->compiler.line = maker->line[table->by_key[i]];
		if (slice_equal(key, table_text(table, table->actor[table->by_key[i - 1]].key)))
			compiler_fault(
				&maker->compiler, "'%.*s' is the key of two", (int)key.len, key.at);
	}
}

static void resolve_of(struct maker *maker, const struct table *table)
{
	for (size_t i = 0; i < table->actors; i++) {
		struct slice key = maker->of[i];
		uint32_t of = key.len ? table_actor_of(table, key) : NOWHERE;
		maker->compiler.line = maker->line[i];
		if (of != NOWHERE)
			maker->compiler.actor[i].of = (uint16_t)(of + 1);
		else if (key.len)
			compiler_fault(
				&maker->compiler, "no such key: '%.*s'", (int)key.len, key.at);
	}
}

/* ---- output */

static void print_pool(const struct compiler *compiler)
{
	printf("static const char pool[] = {");
	for (size_t i = 0; i < compiler->pool.len; i++)
		printf("%s%d,", i % 24 ? "" : "\n", compiler->pool.at[i]);
	printf("\n};\n\n");
}

static void print_numbers(const char *name, const uint16_t *number, size_t count)
{
	printf("static const uint16_t %s[] = {", name);
	for (size_t i = 0; i < count; i++)
		printf("%s%u,", i % 16 ? "" : "\n", number[i]);
	printf("0,\n};\n\n");
}

static void print_words(const struct compiler *compiler, const struct table *table)
{
	printf("static const struct table_word word[] = {\n");
	for (size_t i = 0; i < compiler->words; i++)
		printf("{%u,%u,%u},\n", table->word[i].text, table->word[i].classes,
			table->word[i].node);
	printf("};\n\n");
	print_numbers("slot", table->slot, table->slots);
}

static void print_trie(const struct compiler *compiler, const struct table *table)
{
	printf("static const struct table_node node[] = {\n");
	for (size_t i = 0; i <= compiler->nodes; i++)
		printf("{%u,%u},\n", table->node[i].edge, table->node[i].claim);
	printf("};\n\nstatic const struct table_edge edge[] = {\n");
	for (size_t i = 0; i < compiler->edges; i++)
		printf("{%u,%u,%u},\n", table->edge[i].word, table->edge[i].gap,
			table->edge[i].node);
	printf("{0,0,0},\n};\n\n");
}

static void print_claims(const struct compiler *compiler, const struct table *table)
{
	printf("static const struct table_claim claim[] = {\n");
	for (size_t i = 0; i < compiler->claims; i++) {
		const struct table_claim *claim = &table->claim[i];
		printf("{%u,%u,%u,%u,%u,%u,%u},\n", claim->written, claim->actor, claim->capitals,
			claim->test, claim->tests, claim->how, claim->flags);
	}
	printf("{0,0,0,0,0,0,0},\n};\n\nstatic const struct table_test test[] = {\n");
	for (size_t i = 0; i < compiler->tests; i++)
		printf("{%u,%u,%u},\n", table->test[i].word, table->test[i].what,
			table->test[i].count);
	printf("{0,0,0},\n};\n\n");
	print_numbers("phrase", table->phrase, compiler->phrases);
}

static void print_actors(const struct table *table)
{
	printf("static const struct table_actor actor[] = {\n");
	for (size_t i = 0; i < table->actors; i++) {
		const struct table_actor *actor = &table->actor[i];
		printf("{%u,%u,%u,%u,%u,%u,%u,%u},\n", actor->key, actor->name, actor->from,
			actor->until, actor->of, actor->title, actor->titles, actor->kind);
	}
	printf("{0,0,0,0,0,0,0,0},\n};\n\n");
	print_numbers("by_key", table->by_key, table->actors);
}

static void print_all(const struct compiler *compiler, const struct table *table)
{
	printf("/* Made by mktable from table.tsv and words.tsv. */\n");
	printf("#include \"actors/table.h\"\n\n");
	print_pool(compiler);
	print_words(compiler, table);
	print_trie(compiler, table);
	print_claims(compiler, table);
	print_actors(table);
	printf("const struct table builtin_table = {\n"
	       "\tpool, slot, word, node, edge, claim, test, phrase, actor, by_key, NULL, %u, %u,\n"
	       "};\n",
		table->slots, table->actors);
}

/* ---- the tool */

static struct slice read_file(struct maker *maker, const char *path)
{
	FILE *file = fopen(path, "rb");
	struct buffer buf = { 0 };
	char part[1 << 16];
	maker->file = path;
	maker->compiler.line = 0;
	if (!file)
		compiler_fault(&maker->compiler, "cannot be read");
	for (size_t len; file && (len = fread(part, 1, sizeof part, file)) > 0;)
		buffer_add(&buf, part, len);
	if (file)
		fclose(file);
	struct slice text = arena_copy(&maker->arena, buffer_slice(&buf));
	buffer_release(&buf);
	return text;
}

static void read_lines(
	struct maker *maker, const char *path, void (*read)(struct maker *, struct slice line))
{
	struct slice text = read_file(maker, path);
	while (text.len) {
		const char *end = memchr(text.at, '\n', text.len);
		size_t len = end ? (size_t)(end - text.at) : text.len;
		struct slice line = slice_cut(text, 0, len);
		maker->compiler.line++;
		if (len && line.at[0] != '#')
			read(maker, line);
		text = slice_cut(text, len + (end != NULL), text.len);
	}
}

static bool make(struct maker *maker, const char *table_path, const char *words_path)
{
	struct table table;
	read_lines(maker, words_path, read_words_line);
	read_lines(maker, table_path, read_table_line);
	if (!compiler_table(&maker->compiler, &table))
		return false;
	check_keys(maker, &table);
	resolve_of(maker, &table);
	if (!maker->compiler.faults)
		print_all(&maker->compiler, &table);
	return !maker->compiler.faults && fflush(stdout) == 0;
}

int main(int count, char **argument)
{
	struct maker maker = { 0 };
	if (count != 3) {
		fprintf(stderr, "usage: mktable table.tsv words.tsv\n");
		return 2;
	}
	arena_init(&maker.arena);
	compiler_init(&maker.compiler, say_fault);
	bool fine = make(&maker, argument[1], argument[2]);
	compiler_release(&maker.compiler);
	arena_release(&maker.arena);
	free(maker.of);
	free(maker.line);
	return fine ? 0 : 1;
}
