/*
 * Which command a key means.
 *
 * Every command has one line of chords: the user's, else the preset's, else the default. Candidates
 * from all lines are sorted by chord; of equal chords the user's wins over the preset's over the
 * default, and a chord that starts with a shorter one is out, because the shorter one is met first
 * and there are no time-outs. What a user's own lines lose among themselves, or to a shorter chord,
 * is complained of; what they take from a preset is what they are for.
 */
#include "config/keymap.h"
#include "config/word.h"

#include <stdlib.h>
#include <string.h>

enum {
	KEYS_MOST = 16 /* of one command */
};

enum layer {
	LAYER_USER,
	LAYER_PRESET,
	LAYER_DEFAULT,
};

struct binding {
	struct chord chord;
	enum command command;
	enum layer layer;
	unsigned line;  /* of the user's file */
	unsigned order; /* among all candidates, as written */
};

struct keymap {
	struct arena arena;
	struct binding *binding;        /* by chord */
	const struct binding **written; /* by command, each command's as written */
	size_t bindings;
	size_t first[COMMANDS + 1]; /* of a command's, in WRITTEN */
	bool changed[COMMANDS];
};

#define PRESET(in, id, keys) { #in, COMMAND_##id, keys },
static const struct {
	const char *preset;
	enum command command;
	const char *keys;
} presets[] = {
#include "config/presets.def"
};
#undef PRESET

static const char blanks[] = " \t";

/* ---- one line of chords for every command */

struct line {
	struct slice written;
	enum layer layer;
	unsigned number;
};

static void choose_lines(
	struct line lines[COMMANDS], struct slice preset, const struct user_keys *user)
{
	for (enum command c = 0; c < COMMANDS; c++)
		lines[c] = (struct line){ slice_of(command_info(c)->keys), LAYER_DEFAULT, 0 };
	for (size_t i = 0; i < COUNT_OF(presets); i++)
		if (slice_is(preset, presets[i].preset))
			lines[presets[i].command] =
				(struct line){ slice_of(presets[i].keys), LAYER_PRESET, 0 };
	for (enum command c = 0; user && c < COMMANDS; c++)
		if (user[c].line)
			lines[c] = (struct line){ user[c].written, LAYER_USER, user[c].line };
}

static size_t count_words(struct slice written)
{
	struct slice word;
	size_t count = 0;
	while (word_next(&written, blanks, &word))
		count++;
	return count;
}

static void add_candidates(struct keymap *keymap, enum command command, struct line line)
{
	struct slice word;
	struct chord chord;
	while (word_next(&line.written, blanks, &word)) {
		if (!chord_parse(word, &chord))
			continue;
		unsigned order = (unsigned)keymap->bindings++;
		keymap->binding[order] =
			(struct binding){ chord, command, line.layer, line.number, order };
	}
}

static void collect(struct keymap *keymap, const struct line lines[COMMANDS])
{
	size_t most = 0;
	for (enum command c = 0; c < COMMANDS; c++)
		most += count_words(lines[c].written);
	keymap->binding = ARENA_NEW(&keymap->arena, struct binding, most);
	for (enum command c = 0; c < COMMANDS; c++)
		add_candidates(keymap, c, lines[c]);
}

/* ---- of which some must go */

/* The one that stays first: by chord; the user's first; the earlier line first. */
static int by_claim(const void *a, const void *b)
{
	const struct binding *one = a, *two = b;
	int order = chord_order(one->chord, two->chord);
	if (order)
		return order;
	if (one->layer != two->layer)
		return one->layer < two->layer ? -1 : 1;
	if (one->line != two->line)
		return one->line < two->line ? -1 : 1;
	return one->order < two->order ? -1 : 1;
}

/* The chord that makes THIS one unreachable: the nearest kept one that THIS starts with. Chords are
 * sorted, so only a chord of the last kept one's family can be it. */
static const struct binding *claimed_by(
	const struct keymap *keymap, size_t kept, struct chord chord)
{
	if (kept && chord_starts(chord, keymap->binding[kept - 1].chord))
		return &keymap->binding[kept - 1];
	return NULL;
}

static void tell_lost(
	struct complaints *complaints, const struct binding *lost, const struct binding *winner)
{
	struct buffer chord = { 0 }, other = { 0 };
	const char *name = command_info(lost->command)->name;
	chord_print(lost->chord, &chord);
	chord_print(winner->chord, &other);
	if (lost->chord.keys == winner->chord.keys)
		complain(complaints, lost->line,
			"key '%s' of '%s' is already that of '%s' (line %u)", chord.at, name,
			command_info(winner->command)->name, winner->line);
	else
		complain(complaints, lost->line,
			"chord '%s' of '%s' begins with '%s', which is '%s'", chord.at, name,
			other.at, command_info(winner->command)->name);
	buffer_release(&chord);
	buffer_release(&other);
}

static bool worth_telling(const struct binding *lost, const struct binding *winner)
{
	bool longer = lost->chord.keys > winner->chord.keys;
	return lost->layer == LAYER_USER && (longer || lost->command != winner->command);
}

static void settle(struct keymap *keymap, struct complaints *complaints)
{
	size_t kept = 0;
	if (keymap->bindings)
		qsort(keymap->binding, keymap->bindings, sizeof *keymap->binding, by_claim);
	for (size_t i = 0; i < keymap->bindings; i++) {
		const struct binding *winner = claimed_by(keymap, kept, keymap->binding[i].chord);
		if (!winner)
			keymap->binding[kept++] = keymap->binding[i];
		else if (complaints && worth_telling(&keymap->binding[i], winner))
			tell_lost(complaints, &keymap->binding[i], winner);
	}
	keymap->bindings = kept;
}

/* ---- the way back, from a command to its chords */

static int by_order(const void *a, const void *b)
{
	const struct binding *one = *(const struct binding *const *)a;
	const struct binding *two = *(const struct binding *const *)b;
	return one->order < two->order ? -1 : 1;
}

/* Candidates were collected command by command, so their order is by command as well. */
static void index_commands(struct keymap *keymap)
{
	keymap->written = ARENA_NEW(&keymap->arena, const struct binding *, keymap->bindings);
	for (size_t i = 0; i < keymap->bindings; i++) {
		keymap->written[i] = &keymap->binding[i];
		keymap->first[keymap->binding[i].command + 1]++;
	}
	for (size_t c = 0; c < COMMANDS; c++)
		keymap->first[c + 1] += keymap->first[c];
	if (keymap->bindings)
		qsort(keymap->written, keymap->bindings, sizeof *keymap->written, by_order);
}

static struct keymap *keymap_make(
	struct slice preset, const struct user_keys *user, struct complaints *complaints)
{
	struct line lines[COMMANDS];
	struct keymap *keymap = calloc(1, sizeof *keymap);
	if (!keymap)
		base_fatal("out of memory");
	arena_init(&keymap->arena);
	choose_lines(lines, preset, user);
	collect(keymap, lines);
	settle(keymap, complaints);
	index_commands(keymap);
	return keymap;
}

static bool same_chords(const struct keymap *one, const struct keymap *two, enum command command)
{
	size_t a = one->first[command], b = two->first[command];
	size_t count = one->first[command + 1] - a;
	if (count != two->first[command + 1] - b)
		return false;
	for (size_t i = 0; i < count; i++)
		if (chord_order(one->written[a + i]->chord, two->written[b + i]->chord))
			return false;
	return true;
}

struct keymap *keymap_new(
	struct slice preset, const struct user_keys *user, struct complaints *complaints)
{
	struct keymap *keymap = keymap_make(preset, user, complaints);
	struct keymap *before = keymap_make(preset, NULL, NULL);
	for (enum command c = 0; c < COMMANDS; c++)
		keymap->changed[c] = !same_chords(keymap, before, c);
	keymap_free(before);
	return keymap;
}

void keymap_free(struct keymap *keymap)
{
	if (!keymap)
		return;
	arena_release(&keymap->arena);
	free(keymap);
}

bool chords_check(struct slice written, struct err *err)
{
	struct slice word;
	struct chord chord;
	if (count_words(written) > KEYS_MOST)
		return err_set(err, ERR_CONFIG, "more than %d keys", KEYS_MOST);
	while (word_next(&written, blanks, &word)) {
		if (!chord_parse(word, &chord) || chord_is_typo(word))
			return chord_refuse(word, err);
		if (chord.key[0] >= '1' && chord.key[0] <= '9')
			return err_set(err, ERR_CONFIG,
				"'%.*s' begins with a digit, which is a count", (int)word.len,
				word.at);
	}
	return true;
}

/* ---- asked */

/* The first binding whose chord is not before CHORD. */
static size_t lower_bound(const struct keymap *keymap, struct chord chord)
{
	size_t from = 0, to = keymap->bindings;
	while (from < to) {
		size_t middle = from + (to - from) / 2;
		if (chord_order(keymap->binding[middle].chord, chord) < 0)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

enum key_answer keymap_find(const struct keymap *keymap, struct chord typed, enum command *command)
{
	size_t at = lower_bound(keymap, typed);
	if (at == keymap->bindings || !chord_starts(keymap->binding[at].chord, typed))
		return KEY_UNKNOWN;
	if (keymap->binding[at].chord.keys > typed.keys)
		return KEY_PENDING;
	*command = keymap->binding[at].command;
	return KEY_MEANS;
}

void keymap_print(const struct keymap *keymap, enum command command, struct buffer *buf)
{
	for (size_t i = keymap->first[command]; i < keymap->first[command + 1]; i++) {
		if (i > keymap->first[command])
			buffer_add_char(buf, ' ');
		chord_print(keymap->written[i]->chord, buf);
	}
}

bool keymap_changed(const struct keymap *keymap, enum command command)
{
	return keymap->changed[command];
}

static struct chord chord_rest(struct chord chord, unsigned from)
{
	struct chord rest = { .keys = chord.keys - from };
	memcpy(rest.key, chord.key + from, rest.keys * sizeof *rest.key);
	return rest;
}

void keymap_continuations(const struct keymap *keymap, struct chord typed, struct buffer *buf)
{
	const char *between = "";
	for (size_t at = lower_bound(keymap, typed); at < keymap->bindings; at++) {
		const struct binding *binding = &keymap->binding[at];
		if (!chord_starts(binding->chord, typed))
			break;
		buffer_print(buf, "%s", between);
		chord_print(chord_rest(binding->chord, typed.keys), buf);
		buffer_print(buf, " %s", command_info(binding->command)->name);
		between = "  ";
	}
}
