/*
 * mklabels: the lists of labels.tsv as sorted C tables, on standard output.
 *
 * A row is a sort, a place and labels parted by "; ". A comment starts with '#' and a blank.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WORD_BITS 4096

struct label {
	char *text, *place, *sort;
};

struct list {
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

static void add(struct list *list, struct label label)
{
	if (list->count == list->room) {
		list->room = list->room ? list->room * 2 : 1024;
		list->label = realloc(list->label, list->room * sizeof *list->label);
		if (!list->label)
			die("out of memory", label.text);
	}
	list->label[list->count++] = label;
}

static void add_row(struct list *list, char *row)
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
		char *text = strdup(row);
		if (!text || !*text)
			die("an empty label", place);
		add(list, (struct label){ text, upper(place), upper(sort) });
		row = next;
	}
}

static int by_text(const void *a, const void *b)
{
	const struct label *left = a, *right = b;
	int order = strcmp(left->text, right->text);
	if (!order)
		order = strcmp(left->place, right->place);
	return order ? order : strcmp(left->sort, right->sort);
}

/* Where the labels start that begin with each byte. */
static void print_index(const struct list *list, const char *name)
{
	size_t at = 0;
	printf("static const uint16_t %s_index[257] = {\n", name);
	for (unsigned byte = 0; byte <= 256; byte++) {
		while (at < list->count && (unsigned char)list->label[at].text[0] < byte)
			at++;
		printf("%zu,%c", at, byte % 16 == 15 ? '\n' : ' ');
	}
	puts("\n};");
}

/* The first three bytes, a colon being as good as a blank; the same as in labels.c. */
static unsigned word_bit(const char *text)
{
	unsigned char byte[3] = { ' ', ' ', ' ' };
	for (size_t i = 0; i < 3 && text[i]; i++)
		byte[i] = text[i] == ':' ? ' ' : (unsigned char)text[i];
	return (byte[0] * 961u + byte[1] * 31u + byte[2]) % WORD_BITS;
}

/* A bit for the start of each label; several may share one. */
static void print_words(const struct list *list, const char *name)
{
	unsigned long long bits[WORD_BITS / 64] = { 0 };
	for (size_t i = 0; i < list->count; i++) {
		unsigned bit = word_bit(list->label[i].text);
		bits[bit / 64] |= 1ull << bit % 64;
	}
	printf("static const uint64_t %s_words[%d] = {\n", name, WORD_BITS / 64);
	for (int i = 0; i < WORD_BITS / 64; i++)
		printf("0x%llxu,%c", bits[i], i % 4 == 3 ? '\n' : ' ');
	puts("};");
}

static int is_one_of(const char *places, const char *place)
{
	const char *found = strstr(places, place);
	return found && (found[strlen(place)] == ' ' || !found[strlen(place)]);
}

/* Labels of some places as one table. */
static void print_table(const struct list *all, const char *places, const char *name)
{
	struct list list = { 0 };
	for (size_t i = 0; i < all->count; i++)
		if (is_one_of(places, all->label[i].place))
			add(&list, all->label[i]);
	printf("static const struct known %s_known[] = {\n", name);
	for (size_t i = 0; i < list.count; i++) {
		const struct label *label = &list.label[i];
		if (i && by_text(label, label - 1) == 0)
			die("is there twice", label->text);
		printf("{ \"%s\", PLACE_%s, LABEL_%s },\n", label->text, label->place, label->sort);
	}
	puts("};");
	print_index(&list, name);
	print_words(&list, name);
	free(list.label);
}

static void release(struct list *list)
{
	for (size_t i = 0; i < list->count; i++) {
		free(list->label[i].text);
		free(list->label[i].place);
		free(list->label[i].sort);
	}
	free(list->label);
}

int main(int count, char **argument)
{
	struct list list = { 0 };
	char *row = NULL;
	size_t room = 0;
	FILE *file = count == 2 ? fopen(argument[1], "r") : NULL;
	if (!file)
		die("cannot be read", count == 2 ? argument[1] : "usage: mklabels FILE");
	while (getline(&row, &room, file) >= 0)
		add_row(&list, row);
	qsort(list.label, list.count, sizeof *list.label, by_text);
	puts("/* Made by mklabels from labels.tsv. */");
	print_table(&list, "WHOLE START PROSE", "first");
	print_table(&list, "INSIDE END ANY", "inner");
	print_table(&list, "ANY", "any");
	fclose(file);
	free(row);
	release(&list);
	return ferror(stdout) || fclose(stdout) ? 1 : 0;
}
