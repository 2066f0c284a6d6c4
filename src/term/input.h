/* Private to term: bytes in -> keys. */
#ifndef DRAMATIS_TERM_INPUT_H
#define DRAMATIS_TERM_INPUT_H

#include "term/term.h"

/* What one key of this terminal sends, as its terminfo entry says. */
struct sequence {
	unsigned char bytes[15];
	uint8_t len;
	key_code key;
};

struct input {
	int fd;
	bool gone;           /* nothing will come any more */
	bool asked;          /* the Esc in front has been waited for */
	unsigned char erase; /* what the Backspace key sends, as stty(1) has it */
	unsigned char byte[4096];
	size_t from, len;
	struct sequence sequence[128];
	size_t sequences;
};

void input_open(struct input *, int fd); /* a terminal, or in tests a pipe */
void input_terminfo(struct input *);     /* adds what the terminfo entry in use says of its keys */
bool input_key(struct input *, key_code *);
bool input_begun(const struct input *);

#endif
