/* option: what the other files of the room need of struct options. */
#ifndef DRAMATIS_CONFIG_OPTION_H
#define DRAMATIS_CONFIG_OPTION_H

#include "config/config.h"

void options_reset(struct options *); /* to what options.def says */
struct slice options_preset(
	const struct options *); /* the word that the option "keys" stands for */

#endif
