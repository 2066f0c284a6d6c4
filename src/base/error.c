/* Failure: a code and a sentence on the caller's stack; the hopeless ends the program. */
#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>

bool err_set(struct err *err, enum err_code code, const char *format, ...)
{
	if (err) {
		va_list args;
		va_start(args, format);
		err->code = code;
		vsnprintf(err->text, sizeof err->text, format, args);
		va_end(args);
	}
	return false;
}

static void (*fatal_hook)(void);

void base_at_fatal(void (*hook)(void))
{
	fatal_hook = hook;
}

void base_fatal(const char *what)
{
	if (fatal_hook)
		fatal_hook();
	fprintf(stderr, "dramatis: %s\n", what);
	_Exit(1);
}
