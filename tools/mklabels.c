/*
 * mklabels: the lists of labels.tsv as sorted C tables, on standard output.
 *
 * A row is a sort, a place and labels parted by "; ". A comment starts with '#' and a blank.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct label {
	char *text, *place, *sort;
};

struct table {
	struct label *label;
	size_t count, room;
};

static void die(const char *what, const char *about)
{
	fprintf(stderr, "mklabels: %s: %s\n", about, what);
	exit(1);
}

static char *upper(const char *word)
{
	char *copy = strdup(word);
	if (!copy)
		die("out of memory", word);
	for (char *c = copy; *c; c++)
		*c = (char)toupper((unsigned char)*c);
	return copy;
}

static void add(struct table *table, const char *text, const char *place, const char *sort)
{
	if (table->count == table->room) {
		table->room = table->room ? table->room * 2 : 1024;
		table->label = realloc(table->label, table->room * sizeof *table->label);
		if (!table->label)
			die("out of memory", text);
	}
	char *copy = strdup(text);
	if (!copy)
		die("out of memory", text);
	table->label[table->count++] = (struct label){ copy, upper(place), upper(sort) };
}

static void add_row(struct table *table, char *row)
{
	row[strcspn(row, "\n")] = '\0';
	if (!*row || strncmp(row, "# ", 2) == 0)
		return;
	char *sort = strsep(&row, "\t"), *place = strsep(&row, "\t");
	if (!place || !row)
		die("a row needs a sort, a place and labels", sort);
	while (row) {
		char *next = strstr(row, "; ");
		if (next) {
			*next = '\0';
			next += 2;
		}
		if (!*row)
			die("an empty label", place);
		add(table, row, place, sort);
		row = next;
	}
}

/* The tables: what stands at the start of a line, in a line, and in a line of any length. */
static const char *const tables[] = { "first", "inner", "any" };

static int table_of(const struct label *label)
{
	if (strcmp(label->place, "ANY") == 0)
		return 2;
	return strcmp(label->place, "INSIDE") == 0 || strcmp(label->place, "END") == 0;
}

static int by_text(const void *a, const void *b)
{
	const struct label *left = a, *right = b;
	int order = table_of(left) - table_of(right);
	if (!order)
		order = strcmp(left->text, right->text);
	if (!order)
		order = strcmp(left->place, right->place);
	return order ? order : strcmp(left->sort, right->sort);
}

static size_t print_labels(const struct table *table, size_t from, int number)
{
	size_t to = from;
	printf("static const struct known %s_known[] = {\n", tables[number]);
	for (; to < table->count && table_of(&table->label[to]) == number; to++) {
		const struct label *label = &table->label[to];
		if (to > from && by_text(label, label - 1) == 0)
			die("is there twice", label->text);
		printf("{ \"%s\", PLACE_%s, LABEL_%s },\n", label->text, label->place, label->sort);
	}
	puts("};");
	return to;
}

/* Where the labels start that begin with each byte. */
static void print_index(const struct table *table, size_t from, size_t to, int number)
{
	size_t at = from;
	printf("static const uint16_t %s_index[257] = {\n", tables[number]);
	for (unsigned byte = 0; byte <= 256; byte++) {
		while (at < to && (unsigned char)table->label[at].text[0] < byte)
			at++;
		printf("%zu,%c", at - from, byte % 16 == 15 ? '\n' : ' ');
	}
	puts("\n};");
}

int main(int count, char **argument)
{
	struct table table = { 0 };
	char *row = NULL;
	size_t room = 0;
	FILE *file = count == 2 ? fopen(argument[1], "r") : NULL;
	if (!file)
		die("cannot be read", count == 2 ? argument[1] : "usage: mklabels FILE");
	while (getline(&row, &room, file) >= 0)
		add_row(&table, row);
	qsort(table.label, table.count, sizeof *table.label, by_text);
	puts("/* Made by mklabels from labels.tsv. */");
	for (int number = 0, from = 0, to; number < 3; number++, from = to) {
		to = (int)print_labels(&table, (size_t)from, number);
		print_index(&table, (size_t)from, (size_t)to, number);
	}
	return ferror(stdout) || fclose(stdout) ? 1 : 0;
}
