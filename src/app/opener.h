/* Opening an address outside: another program, without a shell, that never touches the terminal. */
#ifndef DRAMATIS_OPENER_H
#define DRAMATIS_OPENER_H

#include "base/base.h"

/* Whether a page may have it opened: http, https, ftp and mailto. */
bool address_opens(struct slice address);

/* What the option `opener` comes to: a command, or NULL where an address can only be shown. */
const char *opener_command(const char *option);

/* The program of a command, without its folder. */
struct slice opener_name(const char *command, struct arena *);

/* Runs COMMAND, words as those of a filter, %s in them for the address (else it is the last one).
 * How the program fares is not known: it may run for as long as it likes. FALSE and ERR_SYSTEM
 * where there is no such program, ERR_CONFIG where it is no command. */
bool opener_run(const char *command, struct slice address, struct err *err);

#endif
