/* Commands: what a user can ask for, by name. */
#ifndef DRAMATIS_CONFIG_COMMANDS_H
#define DRAMATIS_CONFIG_COMMANDS_H

#include "base/base.h"

#define COMMAND(id, argument, group, keys, help) COMMAND_##id,
enum command {
#include "config/commands.def"
	COMMANDS,
	COMMAND_NONE = COMMANDS
};
#undef COMMAND

enum argument {
	ARGUMENT_none,
	ARGUMENT_count,
	ARGUMENT_number,
	ARGUMENT_text,
	ARGUMENT_actor,
	ARGUMENT_kind, /* of an actor */
	ARGUMENT_name, /* of the actor that is meant, or any text */
	ARGUMENT_whom,
	ARGUMENT_option,
	ARGUMENT_theme,
	ARGUMENT_article,
};

struct command_info {
	const char *name, *keys, *group, *help; /* "next-mention", defaults, "ACTORS", one line */
	enum argument argument;
};

const struct command_info *command_info(enum command);
enum command command_find(struct slice name); /* COMMAND_NONE where there is none */

#endif
