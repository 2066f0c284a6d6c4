/*
 * What a person at the keyboard waits for, beside less and vim:
 *
 *     screen [-r ROUNDS] [-k KEYS] [-p PLAIN] DRAMATIS FILE...
 *
 * Every program opens every FILE at 80x24 and at 200x60, in turn, so that a slow moment of the
 * machine hits all of them. PLAIN is the program of plain.c; programs that are not there are left
 * out, and so are those that cannot read a folder. Prints, in tab-separated columns, medians and
 * 99th percentiles with the ratio of the medians to those of less, vim and PLAIN, of
 *
 *     ready           from exec() until the first paragraph is on the screen, ms
 *     line page end   from a key until the text is on the screen that it asked for, ms
 *     resize          the same from a new size of the terminal
 *     ...-cpu         the processor time of it, all threads, up to 5 ms after, ms
 *     page-kB         bytes sent to the terminal for a page
 *     peak-MB anon-MB the most memory held; what of it is no file's, in the end
 */
#include "prose.h"
#include "console.h"
#include "series.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The keys are those that move the text and not a cursor. Of vim, C-f would go on by whole lines of
 * the file and show half a page of them. */
static const struct program {
	const char *name;
	const char *argv[10]; /* the file follows; NULL: as given */
	const char *line, *page, *top, *end;
	bool folders;
	bool counted; /* the key for a page wants the rows of it before it */
} programs[] = {
	{ .name = "dramatis", .line = "j", .page = " ", .top = "g", .end = "G", .folders = true },
	{ .name = "less",
		.argv = { "less", "-n" },
		.line = "j",
		.page = " ",
		.top = "g",
		.end = "G" },
	{ .name = "vim",
		.argv = { "vim", "-u", "NONE", "-N", "-n", "-R", "-c",
			"set smoothscroll display=lastline" },
		.line = "\x05",
		.page = "\x05",
		.counted = true,
		.top = "gg",
		.end = "G" },
	{ .name = "plain", .line = "j", .page = " ", .top = "g" },
};

enum {
	DRAMATIS,
	LESS,
	VIM,
	PLAIN,
	PROGRAMS
};

enum {
	LIST = 250
}; /* rows that the list of a folder has and more */

enum measure {
	READY,
	READY_CPU,
	LINE,
	LINE_CPU,
	PAGE,
	PAGE_CPU,
	PAGE_KB,
	END,
	END_CPU,
	RESIZE,
	RESIZE_CPU,
	PEAK_MB,
	ANON_MB,
	MEASURES
};

static const char *const measures[MEASURES] = { "ready", "ready-cpu", "line", "line-cpu", "page",
	"page-cpu", "page-kB", "end", "end-cpu", "resize", "resize-cpu", "peak-MB", "anon-MB" };

struct bench {
	unsigned rounds, keys;
	const char *path[PROGRAMS]; /* NULL: left out */
	const char *file;
	bool folder;
	double bytes; /* of the file */
	int rows, cols;
	unsigned silent; /* keys that painted nothing, or not what they should */
	struct series series[MEASURES][PROGRAMS];
};

/* ---- one program */

static bool start(struct bench *bench, size_t index, struct console *console)
{
	char *argv[COUNT_OF(programs->argv) + 2] = { (char *)(intptr_t)bench->path[index] };
	size_t count = 1;
	for (; programs[index].argv[0] && programs[index].argv[count]; count++)
		argv[count] = (char *)(intptr_t)programs[index].argv[count];
	argv[count] = (char *)(intptr_t)bench->file;
	return console_start(console, argv, bench->rows, bench->cols);
}

/* The next two measures are filled: the answer's time and its processor time. */
static bool take(struct bench *bench, enum measure measure, size_t index, struct answer answer)
{
	if (answer.ms < 0) {
		bench->silent++;
		return false;
	}
	series_add(&bench->series[measure][index], answer.ms);
	series_add(&bench->series[measure + 1][index], answer.cpu_ms);
	return true;
}

/* How often a program that fills every row can go down before the end is near. */
static unsigned steps_down(const struct bench *bench, enum measure measure)
{
	double rows = bench->folder ? LIST : bench->bytes / bench->cols - bench->rows;
	double steps = measure == LINE ? rows : rows / bench->rows;
	return steps < 1 ? 1 : steps > bench->keys ? bench->keys : (unsigned)steps;
}

static void add_page(struct bench *bench, size_t index, struct console *console)
{
	char keys[16];
	int rows = programs[index].counted ? bench->rows - 2 : 0;
	snprintf(keys, sizeof keys, "%.*d%s", rows > 0, rows, programs[index].page);
	struct answer answer = console_press(console, keys, NULL);
	if (take(bench, PAGE, index, answer))
		series_add(&bench->series[PAGE_KB][index], answer.bytes / 1000);
}

static void go_down(
	struct bench *bench, enum measure measure, size_t index, struct console *console)
{
	unsigned most = steps_down(bench, measure);
	for (unsigned i = 0; i < bench->keys; i++) {
		if (i > 0 && i % most == 0)
			console_press(console, programs[index].top, NULL);
		if (measure == PAGE)
			add_page(bench, index, console);
		else
			take(bench, measure, index,
				console_press(console, programs[index].line, NULL));
	}
	console_press(console, programs[index].top, NULL);
}

static void go_to_end(struct bench *bench, size_t index, struct console *console)
{
	for (unsigned i = 0; programs[index].end && i < (bench->keys + 3) / 4; i++) {
		const char *mark = bench->folder ? NULL : MARK_LAST;
		take(bench, END, index, console_press(console, programs[index].end, mark));
		console_press(console, programs[index].top, NULL);
	}
}

static void resize(struct bench *bench, size_t index, struct console *console)
{
	for (unsigned i = 0; i < (bench->keys + 3) / 4; i++) {
		int less = i % 2 == 0;
		take(bench, RESIZE, index,
			console_resize(console, bench->rows - less * 4, bench->cols - less * 10));
	}
}

static void run_program(struct bench *bench, size_t index)
{
	struct console console;
	if (!start(bench, index, &console)) {
		bench->silent++;
		return;
	}
	if (take(bench, READY, index, console_await(&console, MARK_FIRST))) {
		go_down(bench, LINE, index, &console);
		go_down(bench, PAGE, index, &console);
		go_to_end(bench, index, &console);
		resize(bench, index, &console);
		series_add(&bench->series[PEAK_MB][index], console_megabytes(&console, "VmHWM"));
		series_add(&bench->series[ANON_MB][index], console_megabytes(&console, "RssAnon"));
	}
	console_end(&console);
}

/* ---- all of them */

static const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

static void print_ratio(struct bench *bench, enum measure measure, size_t index, size_t to)
{
	struct series *other = &bench->series[measure][to];
	double ratio = series_at(other, .5);
	if (ratio > 0)
		printf("\t%.2f", series_at(&bench->series[measure][index], .5) / ratio);
	else
		printf("\t-");
}

static void print_series(struct bench *bench, enum measure measure, size_t index)
{
	struct series *series = &bench->series[measure][index];
	if (!series->count)
		return;
	printf("%s %s %s %dx%d\t%zu\t%.3f\t%.3f", measures[measure], programs[index].name,
		base_name(bench->file), bench->cols, bench->rows, series->count,
		series_at(series, .5), series_at(series, .99));
	for (size_t peer = LESS; peer < PROGRAMS; peer++)
		print_ratio(bench, measure, index, peer);
	printf("\n");
}

static void print_all(struct bench *bench)
{
	for (enum measure measure = 0; measure < MEASURES; measure++)
		for (size_t index = 0; index < PROGRAMS; index++)
			print_series(bench, measure, index);
	fflush(stdout);
	if (bench->silent)
		fprintf(stderr, "screen: %s at %dx%d: %u keys were not answered\n",
			base_name(bench->file), bench->cols, bench->rows, bench->silent);
	bench->silent = 0;
	for (enum measure measure = 0; measure < MEASURES; measure++)
		for (size_t index = 0; index < PROGRAMS; index++)
			series_clear(&bench->series[measure][index]);
}

static void run_size(struct bench *bench, int cols, int rows)
{
	bench->cols = cols;
	bench->rows = rows;
	for (unsigned round = 0; round < bench->rounds; round++)
		for (size_t index = 0; index < PROGRAMS; index++)
			if (bench->path[index] && (!bench->folder || programs[index].folders))
				run_program(bench, index);
	print_all(bench);
}

static bool run_file(struct bench *bench, const char *file)
{
	struct stat status;
	if (stat(file, &status) < 0) {
		perror(file);
		return false;
	}
	bench->file = file;
	bench->folder = S_ISDIR(status.st_mode);
	bench->bytes = (double)status.st_size;
	run_size(bench, 80, 24);
	run_size(bench, 200, 60);
	return true;
}

static bool is_installed(const char *name)
{
	char path[4096];
	const char *at = getenv("PATH");
	for (size_t len; at && *at; at += len + (at[len] == ':')) {
		len = strcspn(at, ":");
		snprintf(path, sizeof path, "%.*s/%s", (int)len, at, name);
		if (access(path, X_OK) == 0)
			return true;
	}
	return false;
}

static bool parse(struct bench *bench, int argc, char **argv)
{
	int option;
	while ((option = getopt(argc, argv, "r:k:p:")) != -1) {
		if (option == 'r')
			bench->rounds = (unsigned)atoi(optarg);
		else if (option == 'k')
			bench->keys = (unsigned)atoi(optarg);
		else if (option == 'p')
			bench->path[PLAIN] = optarg;
		else
			return false;
	}
	return argc - optind >= 2 && bench->rounds && bench->keys;
}

int main(int argc, char **argv)
{
	struct bench bench = { .rounds = 7, .keys = 20 };
	if (!parse(&bench, argc, argv)) {
		fprintf(stderr,
			"usage: screen [-r ROUNDS] [-k KEYS] [-p PLAIN] DRAMATIS FILE...\n");
		return 2;
	}
	bench.path[DRAMATIS] = argv[optind];
	for (size_t index = LESS; index <= VIM; index++)
		if (is_installed(programs[index].name))
			bench.path[index] = programs[index].name;
	printf("name\tn\tmedian\tp99\tto less\tto vim\tto plain\n");
	bool fine = true;
	for (int i = optind + 1; i < argc; i++)
		fine &= run_file(&bench, argv[i]);
	return fine ? 0 : 1;
}
