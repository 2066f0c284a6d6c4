/*
 * config: the words a user may say, the values they may set, the colours they may change.
 *
 * commands.def, options.def, styles.def   the three lists
 * key.c       keys and chords, to and from how a user writes them
 * keymap.c    which command a key means; presets.def
 * command.c   commands by number and by name
 * option.c    values by name
 * look.c      colours and attributes, as a theme writes them
 * ini.c       one INI file, line by line right or reported; values.c: through iniparser
 * theme.c     where the user's files lie, which of them are themes
 * config.c    all of it together: files, presets, themes; print.c: and back
 * cast.c      the actor files, and what the reader changes in them
 * word.c, complain.c   what a user writes, and what is wrong with it
 */
#ifndef DRAMATIS_CONFIG_H
#define DRAMATIS_CONFIG_H

#include "actors/actors.h"
#include "config/keys.h"
#include "unpack/unpack.h"

/* ---- options */

struct options {
#define FLAG(id, fallback, help) bool id;
#define NUMBER(id, fallback, least, most, help) int id;
#define CHOICE(id, fallback, words, help) int id;
#define WORD(id, fallback, help) char id[64];
#define PROGRAM(id, fallback, help) char id[256];
#include "config/options.def"
#undef FLAG
#undef NUMBER
#undef CHOICE
#undef WORD
#undef PROGRAM
};

struct option_info {
	const char *name, *type, *help; /* type: "on|off", "20..1000", "date|title", "name" */
};

size_t option_count(void);
const struct option_info *option_info(size_t index);
bool option_set(struct options *, struct slice name, struct slice value, struct err *);
void option_print(const struct options *, size_t index, struct buffer *); /* its value */

/* ---- looks */

enum {
	LOOK_BOLD = 1,
	LOOK_DIM = 2,
	LOOK_ITALIC = 4,
	LOOK_UNDERLINE = 8,
	LOOK_REVERSE = 16,
};

enum {
	COLOUR_DEFAULT = -1,
	COLOUR_RGB = 1 << 24
};

/* A colour is COLOUR_DEFAULT, 0 to 255 of the palette, or COLOUR_RGB | 0xrrggbb. */
struct look {
	int32_t fg, bg;
	unsigned attributes;
};

bool look_parse(struct slice written, struct look *); /* "bold bright-red on #002b36" */

#define STYLE(id, look, help) STYLE_##id,
enum style {
#include "config/styles.def"
	STYLES
};
#undef STYLE

const char *style_name(enum style);
const char *style_help(enum style);

/* ---- all of it */

struct config {
	struct options options;
	struct keymap *keymap;
	struct look look[STYLES];
	const struct filter *filter; /* never changed once loaded: jobs look at them */
	size_t filters;
	struct buffer complaints; /* one a line: "config.ini:12: unknown option 'mesure' ..." */
	unsigned errors;          /* how many lines that is */
	struct own *own;          /* the user's keys and styles, for the next preset or theme */
};

/* Where files are looked for, in this order; the shipped themes last. */
struct config_paths {
	const char *file;  /* --config, or NULL: $XDG_CONFIG_HOME/dramatis/config.ini if there */
	const char *theme; /* --theme, or NULL */
	const char *theme_dir; /* where the shipped themes lie */
};

/* Never fails: what is wrong is in complaints, and the default stays. */
void config_load(struct config *, const struct config_paths *);
void config_release(struct config *);

/* An option by name; for "theme" call config_theme(), which finds the file. Both may add
 * complaints: of the user's keys under a new preset, of the theme's lines. */
bool config_set(struct config *, struct slice name, struct slice value, struct err *);
bool config_theme(struct config *, const struct config_paths *, struct slice name, struct err *);
/* Names of all themes found, sorted, one a line. */
void config_themes(const struct config_paths *, struct buffer *);

void config_print(const struct config *, struct buffer *);      /* as an INI file: --print-config */
void config_print_keys(const struct config *, struct buffer *); /* [keys]: --print-keys */

enum {
	CONFIG_MOST = 1 << 20 /* bytes of a file; a longer one is none */
};

/* ---- cast.c: the actor files */

/* The roster that they make, the later over the earlier; never NULL. What is wrong is in the
 * complaints. */
struct roster *config_roster(struct config *, const char *const *path, size_t paths);
bool config_actors_path(struct buffer *);         /* the user's own; FALSE: no home is known */
struct slice config_path_shown(const char *path); /* as messages call it */

/* "name = value" at the end of BLOCK, quoted if need be; FALSE: it cannot be written. */
bool cast_line(struct buffer *block, const char *name, struct slice value);
/* A change of an actor file: what is put at its end, a name (or empty) that is taken out of those
 * it gave, and the key (or empty) of an actor that is no longer merged or none. */
struct cast_change {
	struct slice block, name, freed;
};

void cast_change(struct slice text, const struct cast_change *, struct buffer *out);
/* Whether AFTER is no worse an actor file than BEFORE was; else ERR_INPUT with its first new fault.
 */
bool cast_fits(struct slice before, struct slice after, struct err *);

/* The one of NAMES (one a line) most like WRONG, or the empty slice: "did you mean". */
struct slice config_guess(struct slice wrong, struct slice names);

#endif
