/*
 * Documentation from the lists: parts of the manual, completions of the shells.
 *
 * It reads the lists alone, needs no library, and runs on the machine that builds. A page is copied
 * to standard output; where a line of it says .\" @part@, that part stands instead, and @themes@ is
 * the folder of the shipped themes.
 *
 *   mkdocs page FILE THEMES
 *   mkdocs PART|SHELL THEMES
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	LINE_COLS = 70
};

struct command {
	const char *id, *argument, *group, *keys, *help;
};

#define COMMAND(id, argument, group, keys, help) { #id, #argument, #group, keys, help },
static const struct command commands[] = {
#include "config/commands.def"
};
#undef COMMAND

struct option {
	const char *id, *type, *fallback, *help;
};

/* Of a choice the fallback is the number of a word; "on|off" counts from its end. */
#define FLAG(id, fallback, help) { #id, "on|off", #fallback, help },
#define NUMBER(id, fallback, least, most, help) { #id, #least ".." #most, #fallback, help },
#define CHOICE(id, fallback, words, help) { #id, words, #fallback, help },
#define WORD(id, fallback, help) { #id, "name", fallback, help },
#define PROGRAM(id, fallback, help) { #id, "program", fallback, help },
static const struct option options[] = {
#include "config/options.def"
};
#undef FLAG
#undef NUMBER
#undef CHOICE
#undef WORD
#undef PROGRAM

struct style {
	const char *id, *look, *help;
};

#define STYLE(id, look, help) { #id, look, help },
static const struct style styles[] = {
#include "config/styles.def"
};
#undef STYLE

struct preset {
	const char *name, *id, *keys;
};

#define PRESET(name, id, keys) { #name, #id, keys },
static const struct preset presets[] = {
#include "config/presets.def"
};
#undef PRESET

enum takes {
	TAKES_none,
	TAKES_optional,
	TAKES_required,
};

struct argument {
	const char *id;
	enum takes takes;
	const char *value, *help;
};

#define ARGUMENT(id, takes, value, help) { #id, TAKES_##takes, value, help },
static const struct argument arguments[] = {
#include "app/arguments.def"
};
#undef ARGUMENT

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

/* ---- words */

/* TEXT with each character of SPECIAL behind ESCAPE. */
static void put_escaped(const char *text, const char *special, const char *escape)
{
	for (; *text; text++) {
		if (strchr(special, *text))
			fputs(escape, stdout);
		putchar(*text);
	}
}

static void put_name(const char *id)
{
	for (; *id; id++)
		putchar(*id == '_' ? '-' : *id);
}

/* The words of "a|b" separated by blanks. */
static void put_words(const char *words)
{
	for (; *words; words++)
		putchar(*words == '|' ? ' ' : *words);
}

/* ---- roff */

static void roff_char(char c)
{
	if (c == '\\')
		fputs("\\e", stdout);
	else if (c == '-' || c == '_')
		fputs("\\-", stdout);
	else if (c == '"')
		fputs("\\(dq", stdout);
	else
		putchar(c);
}

/* One argument of a macro, whatever it holds. */
static void roff_word(const char *text)
{
	fputs(" \"\\&", stdout);
	for (; *text; text++)
		roff_char(*text);
	fputs("\\&\"", stdout);
}

static char capital(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/* A sentence of running text: a capital first, a full stop last, lines of a decent length. */
static void roff_sentence(const char *text)
{
	size_t col = 0;
	for (const char *at = text; *at; at++) {
		if (*at == ' ' && col + strcspn(at + 1, " ") >= LINE_COLS) {
			putchar('\n');
			col = 0;
			continue;
		}
		if (!col && strchr(".'", *at))
			fputs("\\&", stdout);
		roff_char(at == text ? capital(*at) : *at);
		col++;
	}
	puts(".");
}

/* "MOVE" as "Move". */
static void roff_title(const char *group)
{
	printf(".Ss %c", group[0]);
	for (group++; *group; group++)
		putchar(*group >= 'A' && *group <= 'Z' ? *group - 'A' + 'a' : *group);
	putchar('\n');
}

static void roff_item(const char *id)
{
	fputs(".It Ic", stdout);
	roff_word(id);
}

/* What may follow a command's name at the prompt; a count is typed before its key instead. */
static const char *argument_name(const char *argument)
{
	static const char *const names[][2] = { { "number", "number" }, { "text", "text" },
		{ "file", "file" }, { "actor", "name" }, { "option", "option value" },
		{ "theme", "name" } };
	for (size_t i = 0; i < COUNT_OF(names); i++)
		if (strcmp(argument, names[i][0]) == 0)
			return names[i][1];
	return NULL;
}

static void roff_command(const struct command *command)
{
	const char *argument = argument_name(command->argument);
	roff_item(command->id);
	if (argument)
		printf(" Ar %s", argument);
	if (strcmp(command->argument, "whom") == 0)
		printf(" Oo Ar name Oc");
	if (command->keys[0]) {
		fputs(" No \\(em Sy", stdout);
		roff_word(command->keys);
	}
	putchar('\n');
	roff_sentence(command->help);
	if (strcmp(command->argument, "count") == 0)
		puts("Takes a count.");
}

static void part_commands(void)
{
	for (size_t i = 0; i < COUNT_OF(commands); i++) {
		bool first = !i || strcmp(commands[i].group, commands[i - 1].group) != 0;
		if (first && i)
			puts(".El");
		if (first) {
			roff_title(commands[i].group);
			puts(".Bl -tag -width Ds");
		}
		roff_command(&commands[i]);
	}
	puts(".El");
}

/* The word that the number FALLBACK stands for. */
static void put_fallback(const struct option *option)
{
	const char *words = option->type;
	bool flag = strcmp(words, "on|off") == 0;
	if (!strchr(words, '|')) {
		roff_word(option->fallback);
		return;
	}
	for (int at = flag ? option->fallback[0] == '0' : atoi(option->fallback); at; at--)
		words = strchr(words, '|') + 1;
	printf(" %.*s", (int)strcspn(words, "|"), words);
}

static void part_options(void)
{
	puts(".Bl -tag -width Ds");
	for (size_t i = 0; i < COUNT_OF(options); i++) {
		roff_item(options[i].id);
		fputs(" No = Ar", stdout);
		roff_word(options[i].type);
		putchar('\n');
		roff_sentence(options[i].help);
		fputs("Default:\n.Cm", stdout);
		put_fallback(&options[i]);
		puts(" .");
	}
	puts(".El");
}

static void part_styles(void)
{
	puts(".Bl -tag -width \"actor\\-chosen\" -compact");
	for (size_t i = 0; i < COUNT_OF(styles); i++) {
		roff_item(styles[i].id);
		putchar('\n');
		roff_sentence(styles[i].help);
		if (!styles[i].look[0])
			continue;
		fputs("Without a theme:\n.Cm", stdout);
		roff_word(styles[i].look);
		puts(" .");
	}
	puts(".El");
}

static void part_presets(void)
{
	for (size_t i = 0; i < COUNT_OF(presets); i++) {
		bool first = !i || strcmp(presets[i].name, presets[i - 1].name) != 0;
		if (first && i)
			puts(".El");
		if (first)
			printf(".Ss Preset %s\n.Bl -tag -width \"previous\\-paragraph\" -compact\n",
				presets[i].name);
		roff_item(presets[i].id);
		fputs("\n.Sy", stdout);
		roff_word(presets[i].keys);
		putchar('\n');
	}
	puts(".El");
}

static void part_arguments(void)
{
	static const char *const open[] = { "", " Ns Oo Ns = Ns Ar", " Ns = Ns Ar" };
	static const char *const close[] = { "", " Oc", "" };
	puts(".Bl -tag -width Ds");
	for (size_t i = 0; i < COUNT_OF(arguments); i++) {
		const struct argument *argument = &arguments[i];
		fputs(".It Fl -", stdout);
		put_name(argument->id);
		fputs(open[argument->takes], stdout);
		if (argument->takes)
			roff_word(argument->value);
		puts(close[argument->takes]);
		roff_sentence(argument->help);
	}
	puts(".El");
}

/* ---- shells */

/* How a shell completes the value of an argument. */
enum completes {
	COMPLETES_NOTHING,
	COMPLETES_FILES,
	COMPLETES_THEMES,
	COMPLETES_WORDS,
};

static enum completes completes(const struct argument *argument)
{
	if (strchr(argument->value, '|'))
		return COMPLETES_WORDS;
	if (strcmp(argument->value, "FILE") == 0)
		return COMPLETES_FILES;
	return strcmp(argument->value, "NAME") == 0 ? COMPLETES_THEMES : COMPLETES_NOTHING;
}

static const char *themes; /* the folder of the shipped ones */

static void bash_value(const struct argument *argument)
{
	fputs("\t--", stdout);
	put_name(argument->id);
	puts(")");
	switch (completes(argument)) {
	case COMPLETES_NOTHING:
		break;
	case COMPLETES_FILES:
		puts("\t\tcompopt -o filenames\n"
		     "\t\tmapfile -t COMPREPLY < <(compgen -f -- \"$word\")");
		break;
	case COMPLETES_THEMES:
		puts("\t\tmapfile -t COMPREPLY < <(compgen -W \"$(_dramatis_themes)\" -- "
		     "\"$word\")");
		break;
	case COMPLETES_WORDS:
		fputs("\t\tmapfile -t COMPREPLY < <(compgen -W \"", stdout);
		put_words(argument->value);
		puts("\" -- \"$word\")");
	}
	puts("\t\treturn ;;");
}

static void bash_themes(void)
{
	fputs("_dramatis_themes()\n{\n\tlocal folder file\n"
	      "\tfor folder in \"${XDG_CONFIG_HOME:-$HOME/.config}/dramatis/themes\" \\\n\t\t\"",
		stdout);
	put_escaped(themes, "\"\\$`", "\\");
	puts("\"; do\n"
	     "\t\tfor file in \"$folder\"/*.ini; do\n"
	     "\t\t\t[ -e \"$file\" ] || continue\n"
	     "\t\t\tfile=${file##*/}\n"
	     "\t\t\techo \"${file%.ini}\"\n"
	     "\t\tdone\n"
	     "\tdone\n"
	     "}\n");
}

static void shell_bash(void)
{
	puts("# bash completion for dramatis(1)                        -*- shell-script -*-\n");
	bash_themes();
	puts("_dramatis()\n{\n"
	     "\tlocal word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
	     "\tif [ \"$word\" = = ]; then\n\t\tword=\n"
	     "\telif [ \"$before\" = = ]; then\n\t\tbefore=${COMP_WORDS[COMP_CWORD-2]}\n"
	     "\telse\n\t\tbefore=\n\tfi\n"
	     "\tcase $before in");
	for (size_t i = 0; i < COUNT_OF(arguments); i++)
		if (arguments[i].takes)
			bash_value(&arguments[i]);
	fputs("\tesac\n\tcase $word in\n\t-*)\n\t\tmapfile -t COMPREPLY < <(compgen -W \"", stdout);
	for (size_t i = 0; i < COUNT_OF(arguments); i++) {
		fputs(i ? " --" : "--", stdout);
		put_name(arguments[i].id);
		fputs(arguments[i].takes == TAKES_required ? "=" : "", stdout);
	}
	puts("\" -- \"$word\")\n"
	     "\t\t[[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace ;;\n"
	     "\t*)\n\t\tcompopt -o filenames\n"
	     "\t\tmapfile -t COMPREPLY < <(compgen -f -- \"$word\") ;;\n"
	     "\tesac\n}\n\ncomplete -F _dramatis dramatis");
}

static void zsh_argument(const struct argument *argument)
{
	static const char *const value[] = { "", "=-", "=" }, *const before[] = { "", "::", ":" };
	static const char *const action[] = { " ", "_files", "_dramatis_themes", "" };
	fputs("\t\"--", stdout);
	put_name(argument->id);
	printf("%s[", value[argument->takes]);
	put_escaped(argument->help, "[]:\"\\$`", "\\");
	putchar(']');
	if (argument->takes) {
		printf("%svalue:%s", before[argument->takes], action[completes(argument)]);
		if (completes(argument) == COMPLETES_WORDS) {
			putchar('(');
			put_words(argument->value);
			putchar(')');
		}
	}
	puts("\" \\");
}

static void shell_zsh(void)
{
	fputs("#compdef dramatis\n\n_dramatis_themes()\n{\n\tlocal -a names\n"
	      "\tnames=(${XDG_CONFIG_HOME:-$HOME/.config}/dramatis/themes/*.ini(N:t:r) \\\n\t\t\"",
		stdout);
	put_escaped(themes, "\"\\$`", "\\");
	puts("\"/*.ini(N:t:r))\n\tcompadd -a names\n}\n\n_arguments \\");
	for (size_t i = 0; i < COUNT_OF(arguments); i++)
		zsh_argument(&arguments[i]);
	puts("\t\"*:article:_files\"");
}

static void fish_argument(const struct argument *argument)
{
	static const char *const action[] = { " -x", " -r -F", " -x -a '(__dramatis_themes)'", "" };
	fputs("complete -c dramatis -l ", stdout);
	put_name(argument->id);
	if (argument->takes == TAKES_required) {
		fputs(action[completes(argument)], stdout);
		if (completes(argument) == COMPLETES_WORDS) {
			fputs(" -x -a '", stdout);
			put_words(argument->value);
			putchar('\'');
		}
	}
	fputs(" -d '", stdout);
	put_escaped(argument->help, "'\\", "\\");
	puts("'");
}

static void shell_fish(void)
{
	fputs("# fish completion for dramatis(1)\n\nfunction __dramatis_themes\n"
	      "\tset -l folder $HOME/.config\n"
	      "\tset -q XDG_CONFIG_HOME; and set folder $XDG_CONFIG_HOME\n"
	      "\tfor file in $folder/dramatis/themes/*.ini '",
		stdout);
	put_escaped(themes, "'\\", "\\");
	puts("'/*.ini\n\t\tstring replace -r '.*/(.*)\\.ini$' '$1' -- $file\n\tend\nend\n");
	for (size_t i = 0; i < COUNT_OF(arguments); i++)
		fish_argument(&arguments[i]);
}

/* ---- pages */

static const struct {
	const char *name;
	void (*write)(void);
} parts[] = {
	{ "arguments", part_arguments },
	{ "commands", part_commands },
	{ "options", part_options },
	{ "styles", part_styles },
	{ "presets", part_presets },
	{ "bash", shell_bash },
	{ "zsh", shell_zsh },
	{ "fish", shell_fish },
};

static bool write_part(const char *name)
{
	for (size_t i = 0; i < COUNT_OF(parts); i++)
		if (strcmp(name, parts[i].name) == 0) {
			parts[i].write();
			return true;
		}
	fprintf(stderr, "mkdocs: no part is called '%s'\n", name);
	return false;
}

static void write_line(const char *line)
{
	static const char mark[] = "@themes@";
	const char *at;
	while ((at = strstr(line, mark))) {
		printf("%.*s%s", (int)(at - line), line, themes);
		line = at + sizeof mark - 1;
	}
	fputs(line, stdout);
}

static bool write_page(const char *path)
{
	char line[1024], name[64];
	FILE *page = fopen(path, "r");
	bool right = page;
	if (!page)
		perror(path);
	while (right && fgets(line, sizeof line, page)) {
		if (sscanf(line, ".\\\" @%63[a-z]@", name) == 1)
			right = write_part(name);
		else
			write_line(line);
	}
	if (page)
		fclose(page);
	return right;
}

int main(int argc, char **argv)
{
	bool page = argc == 4 && strcmp(argv[1], "page") == 0;
	if (!page && argc != 3) {
		fputs("usage: mkdocs page FILE THEMES\n       mkdocs PART|SHELL THEMES\n", stderr);
		return 2;
	}
	themes = argv[argc - 1];
	bool right = page ? write_page(argv[2]) : write_part(argv[1]);
	return right && fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
