/* The command line: what to do, and with which files. */
#ifndef DRAMATIS_ARGUMENTS_H
#define DRAMATIS_ARGUMENTS_H

#include "base/base.h"

enum mode {
	MODE_READER,
	MODE_LIST,
	MODE_TEXT,
	MODE_STRUCTURE,
	MODE_MENTIONS,
	MODE_ACTORS,
	MODE_CONCORDANCE,
	MODE_ALIGN,
	MODE_COMPARE,
	MODE_PRINT_KEYS,
	MODE_PRINT_CONFIG,
	MODE_CHECK_CONFIG,
	MODE_HELP,
	MODE_VERSION,
};

struct arguments {
	enum mode mode;
	unsigned width; /* of --text; 0: unwrapped */
	bool whole, json, no_state;
	bool table; /* a format was named: what is text without one is a table */
	const char *script, *config, *theme, *actors_file, *gazetteer;
	const char *actor; /* of --concordance */
	int rows, cols;    /* of --size; 0: none given */
	char **path;
	int paths;
};

bool arguments_parse(struct arguments *, int argc, char **argv, struct err *);
void arguments_help(struct buffer *);
const char *data_folder(void); /* themes and samples: DRAMATIS_DATA, or where they were installed */

#endif
