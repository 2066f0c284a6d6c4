/*
 * What curses itself costs: a pager that is nothing but curses.
 *
 * It has the rows of the start of a file ready before the first key and does nothing with a key but
 * to write all of its rows, between side panes as wide as those of dramatis, and call refresh(). No
 * program that shows such a screen with curses can be faster.
 *
 *     plain FILE      j and Space go down, g to the top, q ends it
 */
#include "base/base.h"

#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	START = 1 << 18
}; /* bytes of the file */

struct pages {
	char bytes[START];
	struct slice *row;
	size_t rows, room;
	int left, right; /* columns of the side panes */
};

/* Rows of at most WIDTH bytes, broken at blanks: as wide as they need be for a floor. */
static void make_rows(struct pages *pages, size_t len, size_t width)
{
	struct slice text = { pages->bytes, len };
	while (text.len) {
		const char *end = memchr(text.at, '\n', text.len);
		size_t line = end ? (size_t)(end - text.at) : text.len, taken = line;
		if (line > width) {
			const char *blank = memrchr(text.at, ' ', width);
			taken = blank && blank > text.at ? (size_t)(blank - text.at) : width;
		}
		pages->row = grow(pages->row, &pages->room, pages->rows + 1, sizeof *pages->row);
		pages->row[pages->rows++] = slice_cut(text, 0, taken);
		text = slice_cut(text, taken + (taken < text.len), text.len);
	}
}

static void read_file(struct pages *pages, const char *path)
{
	FILE *file = fopen(path, "r");
	if (!file)
		return;
	size_t len = fread(pages->bytes, 1, sizeof pages->bytes, file);
	fclose(file);
	int room = COLS - pages->left - pages->right;
	make_rows(pages, len, room > 76 ? 72 : (size_t)room - 4);
}

static void draw(const struct pages *pages, size_t top)
{
	erase();
	for (int row = 0; row < LINES; row++) {
		if (pages->left)
			mvprintw(row, 0, "%4d of the list of articles", row);
		if (pages->right)
			mvprintw(row, COLS - pages->right, "%4d an actor", row);
		if (top + (size_t)row >= pages->rows)
			continue;
		struct slice text = pages->row[top + (size_t)row];
		mvaddnstr(row, pages->left + 2, text.at, (int)text.len);
	}
	refresh();
}

static void run(const struct pages *pages)
{
	size_t top = 0;
	int key = 'g';
	do {
		if (key == 'g')
			top = 0;
		if (key == 'j' || key == ' ')
			top += key == 'j' ? 1 : (size_t)LINES;
		draw(pages, top);
	} while ((key = getch()) != 'q' && key != ERR);
}

int main(int argc, char **argv)
{
	struct pages *pages = calloc(1, sizeof *pages);
	if (argc != 2 || !pages) {
		fprintf(stderr, "usage: plain FILE\n");
		return 2;
	}
	setlocale(LC_ALL, "");
	initscr();
	cbreak();
	noecho();
	curs_set(0);
	pages->left = COLS >= 110 ? 41 : 0;
	pages->right = COLS >= 110 ? 37 : 21;
	read_file(pages, argv[1]);
	run(pages);
	endwin();
	free(pages->row);
	free(pages);
	return 0;
}
