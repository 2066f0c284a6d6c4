/* Commands by number and by name. What they do is the app's affair. */
#include "config/config.h"
#include "config/word.h"

#define COMMAND(id, takes, in, by, does) NAME_OF(id)
#include "config/commands.def"
#undef COMMAND

#define COMMAND(id, takes, in, by, does)                                                           \
	[COMMAND_##id] = {                                                                         \
		.name = name_of_##id,                                                              \
		.keys = by,                                                                        \
		.group = #in,                                                                      \
		.help = does,                                                                      \
		.argument = ARGUMENT_##takes,                                                      \
	},
static const struct command_info commands[COMMANDS] = {
#include "config/commands.def"
};
#undef COMMAND

const struct command_info *command_info(enum command command)
{
	return &commands[command];
}

enum command command_find(struct slice name)
{
	for (enum command command = 0; command < COMMANDS; command++)
		if (word_same(name, commands[command].name))
			return command;
	return COMMAND_NONE;
}
