/* The command line, read by the list of arguments.def: long options alone, as "--name=VALUE". */
#include "app/app.h"

#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum argument_id {
#define ARGUMENT(id, value, placeholder, help) ARGUMENT_ID_##id,
#include "app/arguments.def"
#undef ARGUMENT
	ARGUMENT_IDS
};

enum argument_value {
	VALUE_none = no_argument,
	VALUE_optional = optional_argument,
	VALUE_required = required_argument
};

static const struct argument_info {
	const char *id, *placeholder, *help;
	enum argument_value value;
} infos[ARGUMENT_IDS] = {
#define ARGUMENT(id, value, placeholder, help) { #id, placeholder, help, VALUE_##value },
#include "app/arguments.def"
#undef ARGUMENT
};

/* "print_keys" -> "print-keys", in NAME. */
static const char *option_name(const char *id, char name[32])
{
	snprintf(name, 32, "%s", id);
	for (char *at = name; *at; at++)
		if (*at == '_')
			*at = '-';
	return name;
}

static bool take_number(const char *text, long least, long most, long *number)
{
	char *end;
	*number = strtol(text, &end, 10);
	return end != text && !*end && *number >= least && *number <= most;
}

static bool take_width(struct arguments *arguments, const char *text, struct err *err)
{
	long width;
	arguments->mode = MODE_TEXT;
	if (!text)
		return true;
	if (!take_number(text, 0, 10000, &width))
		return err_set(err, ERR_USAGE, "--text: '%s' is no number of columns", text);
	arguments->width = (unsigned)width;
	return true;
}

static bool take_size(struct arguments *arguments, const char *text, struct err *err)
{
	char rest;
	if (sscanf(text, "%dx%d%c", &arguments->cols, &arguments->rows, &rest) != 2 ||
		arguments->cols < 1 || arguments->rows < 1 || arguments->cols > 1000 ||
		arguments->rows > 1000)
		return err_set(err, ERR_USAGE, "--size: '%s' is not COLSxROWS, as 80x24", text);
	return true;
}

static bool take_format(struct arguments *arguments, const char *text, struct err *err)
{
	arguments->json = strcmp(text, "json") == 0;
	arguments->table = true;
	if (arguments->json || strcmp(text, "tsv") == 0)
		return true;
	return err_set(err, ERR_USAGE, "--format: '%s' is neither tsv nor json", text);
}

static bool take_actor(struct arguments *arguments, const char *text, struct err *err)
{
	arguments->actor = text;
	return *text || err_set(err, ERR_USAGE, "--concordance: the name of an actor is missing");
}

static bool take_option(
	struct arguments *arguments, enum argument_id id, const char *value, struct err *err)
{
	static const struct {
		enum argument_id id;
		enum mode mode;
	} modes[] = { { ARGUMENT_ID_list, MODE_LIST }, { ARGUMENT_ID_structure, MODE_STRUCTURE },
		{ ARGUMENT_ID_mentions, MODE_MENTIONS }, { ARGUMENT_ID_actors, MODE_ACTORS },
		{ ARGUMENT_ID_concordance, MODE_CONCORDANCE }, { ARGUMENT_ID_align, MODE_ALIGN },
		{ ARGUMENT_ID_compare, MODE_COMPARE }, { ARGUMENT_ID_print_keys, MODE_PRINT_KEYS },
		{ ARGUMENT_ID_print_config, MODE_PRINT_CONFIG },
		{ ARGUMENT_ID_check_config, MODE_CHECK_CONFIG }, { ARGUMENT_ID_help, MODE_HELP },
		{ ARGUMENT_ID_version, MODE_VERSION } };
	for (size_t i = 0; i < COUNT_OF(modes); i++) {
		if (modes[i].id != id)
			continue;
		/* --help and --version say all there is to say, whatever stands beside them. */
		if (arguments->mode != MODE_HELP && arguments->mode != MODE_VERSION)
			arguments->mode = modes[i].mode;
		return id != ARGUMENT_ID_concordance || take_actor(arguments, value, err);
	}
	switch (id) {
	case ARGUMENT_ID_text:
		return take_width(arguments, value, err);
	case ARGUMENT_ID_size:
		return take_size(arguments, value, err);
	case ARGUMENT_ID_format:
		return take_format(arguments, value, err);
	case ARGUMENT_ID_whole:
		return arguments->whole = true;
	case ARGUMENT_ID_no_state:
		return arguments->no_state = true;
	case ARGUMENT_ID_script:
		return (arguments->script = value);
	case ARGUMENT_ID_config:
		return (arguments->config = value);
	case ARGUMENT_ID_gazetteer:
		return (arguments->gazetteer = value);
	case ARGUMENT_ID_actors_file:
		return (arguments->actors_file = value);
	case ARGUMENT_ID_theme:
		return (arguments->theme = value);
	default:
		return true;
	}
}

static bool wrong_option(char **argv, struct err *err)
{
	const char *wrong = argv[optind - 1];
	char name[32];
	struct buffer names = { 0 };
	for (size_t i = 0; i < ARGUMENT_IDS; i++)
		buffer_print(&names, "--%s\n", option_name(infos[i].id, name));
	size_t len = strcspn(wrong, "=");
	struct slice guess = config_guess((struct slice){ wrong, len }, buffer_slice(&names));
	bool known = guess.len == len && memcmp(guess.at, wrong, len) == 0;
	if (known)
		err_set(err, ERR_USAGE, "%.*s: a value is missing or too many", (int)len, wrong);
	else if (guess.len)
		err_set(err, ERR_USAGE, "unknown option '%s' (did you mean '%.*s'?)", wrong,
			(int)guess.len, guess.at);
	else
		err_set(err, ERR_USAGE, "unknown option '%s'; see dramatis --help", wrong);
	buffer_release(&names);
	return false;
}

bool arguments_parse(struct arguments *arguments, int argc, char **argv, struct err *err)
{
	struct option options[ARGUMENT_IDS + 1] = { 0 };
	char names[ARGUMENT_IDS][32];
	int id;
	*arguments = (struct arguments){ .width = 72 };
	for (int i = 0; i < ARGUMENT_IDS; i++)
		options[i] = (struct option){ .name = option_name(infos[i].id, names[i]),
			.has_arg = (int)infos[i].value,
			.val = i + 1 };
	opterr = 0;
	while ((id = getopt_long(argc, argv, "hV", options, NULL)) != -1) {
		if (id == '?')
			return wrong_option(argv, err);
		if (id == 'h' || id == 'V')
			id = 1 + (id == 'h' ? ARGUMENT_ID_help : ARGUMENT_ID_version);
		if (!take_option(arguments, (enum argument_id)(id - 1), optarg, err))
			return false;
	}
	arguments->path = argv + optind;
	arguments->paths = argc - optind;
	return true;
}

void arguments_help(struct buffer *out)
{
	buffer_print(out,
		"dramatis: a terminal reader for articles that shows who is in them\n\n"
		"dramatis [OPTION]... [PATH]...\n"
		"  PATH is a file, a folder (with all below it) or - for standard input.\n"
		"  Without an output option the reader opens; ? shows its keys.\n\n");
	for (size_t i = 0; i < ARGUMENT_IDS; i++) {
		char name[32], left[64];
		bool optional = infos[i].value == VALUE_optional;
		snprintf(left, sizeof left, "--%s%s%s%s%s", option_name(infos[i].id, name),
			optional ? "[" : "", infos[i].value == VALUE_none ? "" : "=",
			infos[i].placeholder, optional ? "]" : "");
		buffer_print(out, "  %-22s %s\n", left, infos[i].help);
	}
	buffer_print(out,
		"\nExit status: 0 fine, 1 some input could not be read, 2 wrong usage or "
		"configuration.\nManual: dramatis(1), dramatis-actors(5), dramatis-config(5)\n");
}
