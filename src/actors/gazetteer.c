/*
 * A gazetteer: all names are one trie whose edges are units (a word, or one character that is
 * none, with or without blanks before it), and all edges are in one hash table.
 *
 * Of a text almost everything has to be passed at the least price. Bytes that no name begins with,
 * or that do not follow a border, are passed 64 at a time; what begins otherwise than names do is
 * told by a table of the first two bytes and a hash of the first eight, before the end of a word is
 * looked for. What is left costs a probe of the table a unit, at any number of names.
 */
#include "actors/gazetteer.h"

#include "actors/result.h"
#include "actors/split.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

#define ONES 0x0101010101010101u
#define HIGH (ONES << 7)

enum {
	HEAD_BITS = 18,
	ROOT = 1, /* the first node; 0 is none */

	SPANS = 4,
	STRIDE = 64, /* bytes: a bit each in a number */

	/* of the first two bytes of a name: what else to ask */
	PAIR_ENOUGH = 1, /* nothing: the rest may be written in many ways */
	PAIR_FOUR = 2,   /* a hash of the first four bytes */
	PAIR_EIGHT = 4,  /* a hash of the first eight, in which blanks are written as usual */
};

/* A word or one character that is none. */
struct unit {
	size_t from, to;
	bool word;
	bool blank; /* before it */
};

struct edge {
	uint32_t hash;
	uint32_t from, to; /* nodes; nothing is here where TO is 0 */
	uint32_t actor;    /* of the name that ends with it, from 1; 0 where none does */
	uint32_t text;     /* in the pool: length, whether a blank is before it, bytes */
	uint8_t how;
};

/* Where an actor is found by its key. */
struct actor_slot {
	uint32_t hash;
	uint32_t actor; /* from 1; 0 where none is */
};

struct listed {
	struct slice key, name;
	enum actor_kind kind;
};

/* Sixteen bytes, for which most machines have instructions; the others get them one by one. */
struct sixteen {
	uint8_t byte __attribute__((vector_size(16)));
};

/* A range of bytes. */
struct span {
	struct sixteen from, more; /* the first one, and how many more, sixteen times */
};

struct gazetteer {
	struct span span[SPANS]; /* all bytes that names begin with, and maybe others */
	unsigned spans;
	uint8_t pair[1 << 16];
	uint64_t head[1 << (HEAD_BITS - 6)];
	struct edge *edge; /* a power of two of them, at most half full */
	size_t edge_slots;
	uint32_t nodes;
	struct buffer pool;
	struct listed *actor;
	size_t actor_room;
	uint32_t actors;
	struct actor_slot *actor_slot;
	size_t actor_slots;
	struct arena arena; /* keys and names */
};

/* ---- units */

static bool is_word_byte(unsigned char c)
{
	return (c | 0x20u) - 'a' < 26u || c - (unsigned)'0' < 10u || c == '_';
}

/* A letter or a digit above ASCII. */
static bool is_wide_word(struct slice text, size_t at, unsigned *len)
{
	return split_is_letter(codepoint_at(text, at, len));
}

static size_t word_end(struct slice text, size_t at)
{
	unsigned len;
	while (at < text.len) {
		unsigned char c = (unsigned char)text.at[at];
		if (is_word_byte(c))
			at++;
		else if (c >= 0x80 && is_wide_word(text, at, &len))
			at += len;
		else
			break;
	}
	return at;
}

/* Whether the character that ends at AT is of a word. */
static bool is_word_before(struct slice text, size_t at)
{
	unsigned len;
	if (!at)
		return false;
	if ((unsigned char)text.at[at - 1] < 0x80)
		return is_word_byte((unsigned char)text.at[at - 1]);
	do
		at--;
	while (at && ((unsigned char)text.at[at] & 0xc0) == 0x80);
	return is_wide_word(text, at, &len);
}

/* The length of the blank at AT: no tab, which parts the cells of a table. */
static unsigned blank_at(struct slice text, size_t at)
{
	if (at == text.len)
		return 0;
	if (text.at[at] == ' ' || text.at[at] == '\n')
		return 1;
	if (text.at[at] == '\xc2' && text.at[at + 1] == '\xa0')
		return 2;
	return text.len - at > 2 && memcmp(text.at + at, "\u202f", 3) == 0 ? 3 : 0;
}

/* The unit at AT or behind the blanks there; FALSE at the end. */
static bool unit_read(struct slice text, size_t at, struct unit *unit)
{
	unsigned len;
	size_t from = at;
	while ((len = blank_at(text, from)))
		from += len;
	if (from == text.len)
		return false;
	size_t to = word_end(text, from);
	*unit = (struct unit){ .from = from, .to = to, .word = to > from, .blank = from > at };
	if (!unit->word) {
		codepoint_at(text, from, &len);
		unit->to += len;
	}
	return true;
}

static uint64_t mix(uint64_t value)
{
	value *= 0x9e3779b97f4a7c15u;
	return value ^ value >> 32;
}

/* Up to eight bytes as a number. */
static uint64_t few_bytes(const char *at, size_t len)
{
	uint32_t first, last;
	if (len < 4)
		return (unsigned char)at[0] | (uint64_t)(unsigned char)at[len / 2] << 8 |
		       (uint64_t)(unsigned char)at[len - 1] << 16;
	memcpy(&first, at, 4);
	memcpy(&last, at + len - 4, 4);
	return first | (uint64_t)last << 32;
}

static uint32_t unit_hash(struct slice text, const struct unit *unit, uint32_t from)
{
	const char *at = text.at + unit->from;
	size_t len = unit->to - unit->from;
	uint64_t hash = mix(from * 2u + unit->blank) + len;
	for (; len > 8; at += 8, len -= 8)
		hash = mix(hash ^ few_bytes(at, 8));
	return (uint32_t)mix(hash ^ few_bytes(at, len));
}

/* ---- edges */

static bool is_unit(
	const struct gazetteer *gazetteer, uint32_t at, struct slice text, const struct unit *unit)
{
	const char *kept = gazetteer->pool.at + at;
	size_t len = unit->to - unit->from;
	return (unsigned char)kept[0] == len && kept[1] == unit->blank &&
	       memcmp(kept + 2, text.at + unit->from, len) == 0;
}

/* Where the edge from node FROM is, or would be. */
static struct edge *edge_slot(const struct gazetteer *gazetteer, uint32_t from, struct slice text,
	const struct unit *unit, uint32_t hash)
{
	for (size_t at = hash;; at++) {
		struct edge *edge = &gazetteer->edge[at & (gazetteer->edge_slots - 1)];
		if (!edge->to || (edge->hash == hash && edge->from == from &&
					 is_unit(gazetteer, edge->text, text, unit)))
			return edge;
	}
}

static void *new_slots(size_t slots, size_t size)
{
	void *slot = calloc(slots, size);
	if (!slot)
		base_fatal("out of memory");
	return slot;
}

static void more_edges(struct gazetteer *gazetteer)
{
	struct edge *old = gazetteer->edge;
	size_t slots = gazetteer->edge_slots;
	gazetteer->edge_slots *= 2;
	gazetteer->edge = new_slots(gazetteer->edge_slots, sizeof *old);
	for (size_t i = 0; i < slots; i++) {
		size_t at = old[i].hash;
		if (!old[i].to)
			continue;
		while (gazetteer->edge[at & (gazetteer->edge_slots - 1)].to)
			at++;
		gazetteer->edge[at & (gazetteer->edge_slots - 1)] = old[i];
	}
	free(old);
}

/* The edge with this unit, which is made where it is missing. */
static struct edge *edge_add(
	struct gazetteer *gazetteer, uint32_t from, struct slice text, const struct unit *unit)
{
	uint32_t hash = unit_hash(text, unit, from), at = (uint32_t)gazetteer->pool.len;
	if ((gazetteer->nodes + 1ul) * 2 > gazetteer->edge_slots)
		more_edges(gazetteer);
	struct edge *edge = edge_slot(gazetteer, from, text, unit, hash);
	if (edge->to)
		return edge;
	*edge = (struct edge){ .hash = hash, .from = from, .to = ++gazetteer->nodes, .text = at };
	buffer_add_char(&gazetteer->pool, (char)(unit->to - unit->from));
	buffer_add_char(&gazetteer->pool, (char)unit->blank);
	buffer_add(&gazetteer->pool, text.at + unit->from, unit->to - unit->from);
	return edge;
}

/* ---- names */

static uint64_t eight_bytes(const char *at)
{
	uint64_t eight;
	memcpy(&eight, at, sizeof eight);
	return eight;
}

static uint64_t four_bytes(const char *at)
{
	uint32_t four;
	memcpy(&four, at, sizeof four);
	return four;
}

static uint32_t head_of(uint64_t bytes)
{
	return (uint32_t)(bytes * 0x9e3779b97f4a7c15u >> (64 - HEAD_BITS));
}

static void keep_head(struct gazetteer *gazetteer, uint32_t head)
{
	gazetteer->head[head >> 6] |= (uint64_t)1 << (head & 63);
}

static bool is_head(const struct gazetteer *gazetteer, uint32_t head)
{
	return gazetteer->head[head >> 6] >> (head & 63) & 1;
}

/* A bit for the first byte that is zero; none where no byte is. */
static uint64_t zero_bytes(uint64_t eight)
{
	return (eight - ONES) & ~eight & HIGH;
}

/* Whether among eight bytes a blank may be that is none of its usual kind, one space: controls,
 * what begins a blank above ASCII, two spaces. May say so where there is none, not the reverse. */
static bool is_unusual(uint64_t eight)
{
	uint64_t spaces = zero_bytes(eight ^ ONES * ' ');
	uint64_t leads = zero_bytes((eight | ONES * 0x20) ^ ONES * 0xe2); /* 0xc2 too */
	uint64_t controls = (eight - ONES * ' ') & ~eight & HIGH;
	return leads | controls | (spaces & spaces >> 8);
}

/* How a name begins. */
static void add_head(struct gazetteer *gazetteer, struct slice written, const struct unit *first)
{
	const unsigned char *s = (const unsigned char *)written.at;
	uint8_t *pair = &gazetteer->pair[s[0] << 8];
	if (blank_at(written, 1)) {
		memset(pair, PAIR_ENOUGH, 256);
	} else if (written.len >= 8 && !is_unusual(eight_bytes(written.at))) {
		pair[s[1]] |= PAIR_EIGHT;
		keep_head(gazetteer, head_of(eight_bytes(written.at)));
	} else if (first->to >= 4) {
		pair[s[1]] |= PAIR_FOUR;
		keep_head(gazetteer, head_of(four_bytes(written.at)));
	} else {
		pair[s[1]] |= PAIR_ENOUGH;
	}
}

bool gazetteer_add(
	struct gazetteer *gazetteer, struct slice written, uint32_t actor, enum actor_how how)
{
	struct unit unit;
	struct edge *edge = NULL;
	if (unit_read(written, 0, &unit))
		add_head(gazetteer, written, &unit);
	for (size_t end = 0; unit_read(written, end, &unit); end = unit.to)
		edge = edge_add(gazetteer, edge ? edge->to : ROOT, written, &unit);
	if (!edge)
		return true; /* blanks of many kinds, and nothing else */
	if (!edge->actor) {
		edge->actor = actor + 1;
		edge->how = (uint8_t)how;
	}
	return edge->actor == actor + 1;
}

static struct actor_slot *actor_slot(
	const struct gazetteer *gazetteer, struct slice key, uint32_t hash)
{
	for (size_t at = hash;; at++) {
		struct actor_slot *slot = &gazetteer->actor_slot[at & (gazetteer->actor_slots - 1)];
		if (!slot->actor ||
			(slot->hash == hash &&
				slice_equal(gazetteer->actor[slot->actor - 1].key, key)))
			return slot;
	}
}

static void more_actors(struct gazetteer *gazetteer)
{
	struct actor_slot *old = gazetteer->actor_slot;
	size_t slots = gazetteer->actor_slots, mask = slots * 2 - 1;
	gazetteer->actor_slots = slots * 2;
	gazetteer->actor_slot = new_slots(gazetteer->actor_slots, sizeof *old);
	for (size_t i = 0; i < slots; i++) {
		size_t at = old[i].hash;
		if (!old[i].actor)
			continue;
		while (gazetteer->actor_slot[at & mask].actor)
			at++;
		gazetteer->actor_slot[at & mask] = old[i];
	}
	free(old);
}

static uint32_t actor_new(
	struct gazetteer *gazetteer, struct slice key, struct slice name, enum actor_kind kind)
{
	uint32_t actor = gazetteer->actors++;
	gazetteer->actor = grow(gazetteer->actor, &gazetteer->actor_room, gazetteer->actors,
		sizeof *gazetteer->actor);
	gazetteer->actor[actor] = (struct listed){
		.key = arena_copy(&gazetteer->arena, key),
		.name = arena_copy(&gazetteer->arena, name),
		.kind = kind,
	};
	return actor;
}

uint32_t gazetteer_actor(
	struct gazetteer *gazetteer, struct slice key, struct slice name, enum actor_kind kind)
{
	uint32_t hash = (uint32_t)slice_hash(key);
	struct actor_slot *slot = actor_slot(gazetteer, key, hash);
	if (slot->actor) {
		struct listed *listed = &gazetteer->actor[slot->actor - 1];
		if (listed->kind == ACTOR_KINDS)
			listed->kind = kind;
		return slot->actor - 1;
	}
	uint32_t actor = actor_new(gazetteer, key, name, kind);
	*slot = (struct actor_slot){ hash, actor + 1 };
	if ((size_t)gazetteer->actors * 2 > gazetteer->actor_slots)
		more_actors(gazetteer);
	return actor;
}

struct gazetteer *gazetteer_new(void)
{
	struct gazetteer *gazetteer = new_slots(1, sizeof *gazetteer);
	arena_init(&gazetteer->arena);
	gazetteer->edge_slots = gazetteer->actor_slots = 64;
	gazetteer->edge = new_slots(gazetteer->edge_slots, sizeof *gazetteer->edge);
	gazetteer->actor_slot = new_slots(gazetteer->actor_slots, sizeof *gazetteer->actor_slot);
	gazetteer->nodes = ROOT;
	return gazetteer;
}

static bool begins_name(const struct gazetteer *gazetteer, unsigned byte)
{
	for (unsigned i = 0; i < 256; i++)
		if (gazetteer->pair[byte << 8 | i])
			return true;
	return false;
}

static struct span span_of(unsigned from, unsigned to)
{
	struct sixteen none = { 0 };
	return (struct span){
		.from = { none.byte + (uint8_t)from },
		.more = { none.byte + (uint8_t)(to - from) },
	};
}

/* In each half of the bytes at most two ranges, which are parted where the gap is widest. */
static void make_spans(struct gazetteer *gazetteer, unsigned low, unsigned high)
{
	unsigned first = high, last = low, gap = 0, gap_at = high;
	for (unsigned c = low; c < high; c++) {
		if (!begins_name(gazetteer, c))
			continue;
		if (first == high)
			first = c;
		else if (c - last > gap)
			gap = c - last, gap_at = last;
		last = c;
	}
	if (first == high)
		return;
	if (gap > 1) {
		gazetteer->span[gazetteer->spans++] = span_of(first, gap_at);
		first = gap_at + gap;
	}
	gazetteer->span[gazetteer->spans++] = span_of(first, last);
}

void gazetteer_close(struct gazetteer *gazetteer)
{
	make_spans(gazetteer, 0, 0x80);
	make_spans(gazetteer, 0x80, 0x100);
	for (uint32_t i = 0; i < gazetteer->actors; i++)
		if (gazetteer->actor[i].kind == ACTOR_KINDS)
			gazetteer->actor[i].kind = ACTOR_OTHER;
}

void gazetteer_free(struct gazetteer *gazetteer)
{
	if (!gazetteer)
		return;
	free(gazetteer->edge);
	free(gazetteer->actor);
	free(gazetteer->actor_slot);
	buffer_release(&gazetteer->pool);
	arena_release(&gazetteer->arena);
	free(gazetteer);
}

/* ---- the search */

struct found {
	struct range at; /* in the piece's text */
	uint32_t actor;
	uint8_t how;
};

struct search {
	const struct gazetteer *gazetteer;
	struct found *found;
	size_t room, count;
};

/* ---- where names may begin */

static struct sixteen sixteen_at(const char *at)
{
	struct sixteen bytes;
	memcpy(&bytes, at, sizeof bytes);
	return bytes;
}

/* The ASCII bytes of words. */
static struct sixteen of_words(struct sixteen bytes)
{
	struct sixteen letters = { (bytes.byte | 0x20) - 'a' <= (uint8_t)('z' - 'a') };
	struct sixteen digits = { bytes.byte - '0' <= 9 };
	return (struct sixteen){ letters.byte | digits.byte | (bytes.byte == '_') };
}

static struct sixteen of_names(const struct gazetteer *gazetteer, struct sixteen bytes)
{
	struct sixteen found = { 0 };
	for (unsigned i = 0; i < gazetteer->spans; i++) {
		const struct span *span = &gazetteer->span[i];
		found.byte |= bytes.byte - span->from.byte <= span->more.byte;
	}
	return found;
}

/* A bit for each byte that is not zero, the first one lowest. */
static uint64_t packed(struct sixteen bytes)
{
	uint64_t half[2];
	memcpy(half, &bytes, sizeof half);
	for (unsigned i = 0; i < 2; i++)
		half[i] = (le64toh(half[i]) & HIGH) * 0x0002040810204081u >> 56;
	return half[0] | half[1] << 8;
}

/* A text, STRIDE bytes after the other. */
struct starts {
	const struct gazetteer *gazetteer;
	struct slice text;
	size_t at, next; /* the bytes that MASK is of, and those that come after them */
	uint64_t mask;   /* a bit for each byte that may begin a name, the first one lowest */
};

/* Of the bytes at FROM, before which one more is asked, and which are STRIDE. */
static uint64_t start_mask(const struct gazetteer *gazetteer, const char *from)
{
	uint64_t mask = 0;
	for (unsigned i = 0; i < STRIDE; i += 16) {
		struct sixteen names = of_names(gazetteer, sixteen_at(from + i));
		struct sixteen words = of_words(sixteen_at(from + i - 1));
		mask |= packed((struct sixteen){ names.byte & ~words.byte }) << i;
	}
	return mask;
}

/* The next bytes some of which may begin a name and do not follow an ASCII byte of a word. */
static bool starts_fill(struct starts *starts)
{
	while (!starts->mask && starts->next < starts->text.len) {
		char edge[STRIDE + 1] = { 0 };
		const char *from = starts->text.at + starts->next;
		size_t left = starts->text.len - starts->next;
		if (left < STRIDE || !starts->next) {
			memcpy(edge + 1, from, left < STRIDE ? left : STRIDE);
			edge[0] = starts->next ? from[-1] : ' ';
			from = edge + 1;
		}
		starts->mask = start_mask(starts->gazetteer, from);
		starts->at = starts->next;
		starts->next += STRIDE;
	}
	return starts->mask;
}

/* The next byte at LEAST or later that may begin a name; the text's length where there is none. */
static size_t starts_next(struct starts *starts, size_t least)
{
	while (starts->mask || starts_fill(starts)) {
		size_t at = starts->at + (size_t)__builtin_ctzll(starts->mask);
		starts->mask &= starts->mask - 1;
		if (at >= least)
			return at;
	}
	return starts->text.len;
}

/* Whether a name may begin at AT, as far as its first bytes tell. What is asked in vain costs less
 * than a jump that nobody can foretell. */
static bool may_begin(const struct gazetteer *gazetteer, struct slice text, size_t at)
{
	const unsigned char *s = (const unsigned char *)text.at + at;
	if (text.len - at < 8)
		return text.len - at > 1;
	unsigned pair = gazetteer->pair[s[0] << 8 | s[1]];
	uint64_t eight = eight_bytes(text.at + at);
	unsigned four_fits = is_head(gazetteer, head_of(four_bytes(text.at + at))) * PAIR_FOUR;
	unsigned eight_fits =
		((unsigned)is_head(gazetteer, head_of(eight)) | is_unusual(eight)) * PAIR_EIGHT;
	return pair & (PAIR_ENOUGH | four_fits | eight_fits);
}

/* The last edge of the longest name that begins at AT, and where it ends; NULL where none does. */
static const struct edge *longest_name(
	const struct gazetteer *gazetteer, struct slice text, size_t at, size_t *end)
{
	struct unit unit;
	const struct edge *last = NULL;
	for (uint32_t node = ROOT; unit_read(text, at, &unit); at = unit.to) {
		uint32_t hash = unit_hash(text, &unit, node);
		const struct edge *edge = edge_slot(gazetteer, node, text, &unit, hash);
		if (!(node = edge->to))
			break;
		if (edge->actor && (unit.word || word_end(text, unit.to) == unit.to)) {
			*end = unit.to;
			last = edge;
		}
	}
	return last;
}

static void add_found(struct search *search, struct range at, const struct edge *edge)
{
	search->found =
		grow(search->found, &search->room, search->count + 1, sizeof *search->found);
	search->found[search->count++] = (struct found){ at, edge->actor - 1, edge->how };
}

static void search_block(struct search *search, struct slice text, uint32_t base)
{
	const struct gazetteer *gazetteer = search->gazetteer;
	struct starts starts = { .gazetteer = gazetteer, .text = text };
	for (size_t end = 0, at; (at = starts_next(&starts, end)) < text.len;) {
		end = at + 1;
		if (!may_begin(gazetteer, text, at) || is_word_before(text, at))
			continue;
		const struct edge *edge = longest_name(gazetteer, text, at, &end);
		if (edge)
			add_found(search,
				(struct range){ base + (uint32_t)at, base + (uint32_t)end }, edge);
	}
}

/* ---- the result */

struct telling {
	const struct gazetteer *gazetteer;
	struct mentions *mentions;
	uint32_t *slot;   /* actors of the mentions, from 1, by their number in the list */
	uint32_t *listed; /* that number, by actor */
	size_t slots;
};

/* The actor's number among those that were met. */
static uint32_t actor_met(struct telling *telling, uint32_t listed)
{
	struct mentions *mentions = telling->mentions;
	size_t at = (size_t)mix(listed);
	uint32_t *slot;
	while (*(slot = &telling->slot[at & (telling->slots - 1)])) {
		if (telling->listed[*slot - 1] == listed)
			return *slot - 1;
		at++;
	}
	const struct listed *actor = &telling->gazetteer->actor[listed];
	telling->listed[mentions->actors] = listed;
	mentions->actor[mentions->actors] = (struct actor){
		.key = arena_copy(&mentions->arena, actor->key),
		.name = arena_copy(&mentions->arena, actor->name),
		.kind = actor->kind,
		.listed = true,
		.first = NOWHERE,
		.last = NOWHERE,
	};
	*slot = ++mentions->actors;
	return *slot - 1;
}

static void tell(struct mentions *mentions, const struct search *search)
{
	struct telling telling = { .gazetteer = search->gazetteer, .mentions = mentions };
	size_t count = search->count;
	mentions->mention = ARENA_NEW(&mentions->arena, struct mention, count + 1);
	mentions->actor = ARENA_NEW(&mentions->arena, struct actor, count + 1);
	for (telling.slots = 64; telling.slots < count * 2;)
		telling.slots *= 2;
	telling.slot = new_slots(telling.slots, sizeof *telling.slot);
	telling.listed = new_slots(count + 1, sizeof *telling.listed);
	for (size_t i = 0; i < count; i++) {
		const struct found *found = &search->found[i];
		uint32_t actor = actor_met(&telling, found->actor);
		mentions->mention[mentions->count++] = (struct mention){
			.at = found->at, .actor = actor, .how = found->how, .rule = RULE_DICT
		};
		mentions->actor[actor].count++;
	}
	free(telling.slot);
	free(telling.listed);
}

struct mentions *gazetteer_find(const struct gazetteer *gazetteer, const struct piece *piece)
{
	struct mentions *mentions = new_slots(1, sizeof *mentions);
	struct search search = { .gazetteer = gazetteer };
	arena_init(&mentions->arena);
	for (uint32_t i = 0; i < piece->blocks; i++) {
		const struct block *block = &piece->block[i];
		if (block_kind_shown(block->kind))
			search_block(&search, block_text(piece, block), block->at.from);
	}
	tell(mentions, &search);
	free(search.found);
	mentions_finish(mentions, piece->text);
	return mentions;
}
