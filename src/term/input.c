/*
 * Bytes in -> keys.
 *
 * Not curses' getch(): it waits for the rest of a sequence by itself, hides Alt, and cuts UTF-8
 * that comes in two pieces. Here all that is there is read at once, whole keys are taken from the
 * front, and what is no whole key yet stays until the rest has come. What the terminfo entry says
 * goes first; then the grammar that all of today's terminals share: CSI or SS3, numbers, a letter.
 * A sequence that means nothing is swallowed whole, so that none of its letters runs a command;
 * the marks around pasted text are such sequences.
 *
 * An Esc that is alone may be the key or the start of one, and only time can tell: see
 * input_begun(). So can "Esc [" and "Esc O". Anything longer was not typed by hand: it waits for
 * its end, however slow the line.
 */
#include "term/input.h"

#include <curses.h>

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>
#include <wctype.h>

enum {
	ESC = 27,
	SEQUENCE_LONGEST = 64
};

void input_open(struct input *input, int fd)
{
	struct termios modes;
	*input = (struct input){ .fd = fd, .erase = 127 };
	if (tcgetattr(fd, &modes) == 0 && modes.c_cc[VERASE] != _POSIX_VDISABLE)
		input->erase = modes.c_cc[VERASE];
}

static void sequence_add(struct input *input, const char *capability, key_code key)
{
	const char *bytes = tigetstr((char *)(intptr_t)capability);
	struct sequence *sequence = &input->sequence[input->sequences];
	if (!bytes || bytes == (char *)-1 || input->sequences == COUNT_OF(input->sequence))
		return;
	size_t len = strlen(bytes);
	if (len < 2 || len > sizeof sequence->bytes || *bytes != ESC)
		return;
	memcpy(sequence->bytes, bytes, len);
	sequence->len = (uint8_t)len;
	sequence->key = key;
	input->sequences++;
}

/* The modifiers of a key as xterm numbers them: 1 and a bit for each. */
static key_code modifiers(unsigned number)
{
	unsigned bits = number >= 1 && number <= 16 ? number - 1 : 0;
	return (bits & 1 ? KEY_SHIFT : 0) | (bits & (2 | 8) ? KEY_ALT : 0) |
	       (bits & 4 ? KEY_CTRL : 0);
}

void input_terminfo(struct input *input)
{
	static const struct {
		const char *plain,
			*modified; /* kUP with Shift, kUP3 to kUP8 with what 3 to 8 say */
		key_code key;
	} names[] = {
		{ "kcuu1", "kUP", NAMED_UP },
		{ "kcud1", "kDN", NAMED_DOWN },
		{ "kcub1", "kLFT", NAMED_LEFT },
		{ "kcuf1", "kRIT", NAMED_RIGHT },
		{ "kpp", "kPRV", NAMED_PGUP },
		{ "knp", "kNXT", NAMED_PGDN },
		{ "khome", "kHOM", NAMED_HOME },
		{ "kend", "kEND", NAMED_END },
		{ "kich1", "kIC", NAMED_INS },
		{ "kdch1", "kDC", NAMED_DEL },
	};
	char name[8];
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		sequence_add(input, names[i].plain, names[i].key);
		sequence_add(input, names[i].modified, names[i].key | KEY_SHIFT);
		for (unsigned number = 3; number <= 8; number++) {
			snprintf(name, sizeof name, "%s%u", names[i].modified, number);
			sequence_add(input, name, names[i].key | modifiers(number));
		}
	}
	for (unsigned i = 0; i <= NAMED_LAST - NAMED_F1; i++) {
		snprintf(name, sizeof name, "kf%u", i + 1);
		sequence_add(input, name, NAMED_F1 + i);
	}
	sequence_add(input, "kent", NAMED_ENTER);
	sequence_add(input, "kcbt", NAMED_TAB | KEY_SHIFT);
}

/* ---- Each of these takes one key, or something that is none (*KEY is 0), from the LEN bytes at
 * AT and returns how many bytes that was: 0 where the end is not there yet. */

static key_code control_key(const struct input *input, unsigned char byte)
{
	if (byte == 127 || byte == input->erase)
		return NAMED_BS;
	if (byte == '\t')
		return NAMED_TAB;
	if (byte == '\r')
		return NAMED_ENTER;
	if (byte == ESC)
		return NAMED_ESC;
	if (byte == 0)
		return KEY_CTRL | ' ';
	return KEY_CTRL | (key_code)(byte <= 26 ? byte + 'a' - 1 : byte + '@');
}

static size_t take_plain(
	const struct input *input, const unsigned char *at, size_t len, key_code *key)
{
	mbstate_t state = { 0 };
	wchar_t wide;
	*key = 0;
	if (*at < ' ' || *at == 127) {
		*key = control_key(input, *at);
		return 1;
	}
	size_t used = mbrtowc(&wide, (const char *)at, len, &state);
	if (used == (size_t)-2)
		return 0;
	if (used == (size_t)-1)
		return 1;
	if (!iswcntrl((wint_t)wide))
		*key = (key_code)wide;
	return used;
}

static key_code final_key(unsigned char final)
{
	static const key_code keys[] = { ['A'] = NAMED_UP,
		['B'] = NAMED_DOWN,
		['C'] = NAMED_RIGHT,
		['D'] = NAMED_LEFT,
		['F'] = NAMED_END,
		['H'] = NAMED_HOME,
		['P'] = NAMED_F1,
		['Q'] = NAMED_F1 + 1,
		['R'] = NAMED_F1 + 2,
		['S'] = NAMED_F1 + 3,
		['Z'] = NAMED_TAB | KEY_SHIFT };
	return final < COUNT_OF(keys) ? keys[final] : 0;
}

/* CSI number ~ */
static key_code number_key(unsigned number)
{
	static const key_code keys[] = { [1] = NAMED_HOME,
		NAMED_INS,
		NAMED_DEL,
		NAMED_END,
		NAMED_PGUP,
		NAMED_PGDN,
		NAMED_HOME,
		NAMED_END,
		[11] = NAMED_F1,
		NAMED_F1 + 1,
		NAMED_F1 + 2,
		NAMED_F1 + 3,
		NAMED_F1 + 4,
		[17] = NAMED_F1 + 5,
		NAMED_F1 + 6,
		NAMED_F1 + 7,
		NAMED_F1 + 8,
		NAMED_F1 + 9,
		[23] = NAMED_F1 + 10,
		NAMED_F1 + 11 };
	return number < COUNT_OF(keys) ? keys[number] : 0;
}

/* The two numbers in front of a CSI's letter; too large ones mean nothing anyway. */
static void csi_numbers(const unsigned char *at, const unsigned char *end, unsigned number[2])
{
	unsigned n = 0;
	number[0] = number[1] = 0;
	for (; at < end && n < 2; at++) {
		if (*at == ';')
			n++;
		else if (*at >= '0' && *at <= '9' && number[n] < 1000)
			number[n] = 10 * number[n] + *at - '0';
	}
}

/* Esc [ parameters letter */
static size_t take_csi(const unsigned char *at, size_t len, key_code *key)
{
	unsigned number[2];
	size_t i = 2;
	*key = 0;
	while (i < len && at[i] >= ' ' && at[i] < '@' && i < SEQUENCE_LONGEST)
		i++;
	if (i == len)
		return 0;
	if (at[i] < '@' || at[i] > '~')
		return i; /* broken off: what broke it comes next */
	csi_numbers(at + 2, at + i, number);
	*key = at[i] == '~' ? number_key(number[0]) : final_key(at[i]);
	if (*key)
		*key |= modifiers(number[1]);
	return i + 1;
}

/* Esc O letter; the keys of a numeric pad send the character on them with the bit 64. */
static size_t take_ss3(
	const struct input *input, const unsigned char *at, size_t len, key_code *key)
{
	if (len < 3)
		return 0;
	*key = final_key(at[2]);
	if (at[2] == 'M' || (at[2] >= 'j' && at[2] <= 'y'))
		take_plain(input, &(unsigned char){ at[2] & 0x3f }, 1, key);
	return 3;
}

/* A key of the terminfo entry; *PART where the bytes may still become one. */
static size_t take_sequence(
	const struct input *input, const unsigned char *at, size_t len, key_code *key, bool *part)
{
	size_t longest = 0;
	*part = false;
	for (size_t i = 0; i < input->sequences; i++) {
		const struct sequence *sequence = &input->sequence[i];
		if (memcmp(sequence->bytes, at, len < sequence->len ? len : sequence->len) != 0)
			continue;
		if (sequence->len > len) {
			*part = true;
		} else if (sequence->len > longest) {
			longest = sequence->len;
			*key = sequence->key;
		}
	}
	return longest;
}

/* What begins with Esc, but not with two. */
static size_t take_escape(
	const struct input *input, const unsigned char *at, size_t len, key_code *key)
{
	bool part;
	size_t used = take_sequence(input, at, len, key, &part);
	if (used || part || len < 2)
		return used;
	if (at[1] == '[')
		return take_csi(at, len, key);
	if (at[1] == 'O')
		return take_ss3(input, at, len, key);
	used = take_plain(input, at + 1, len - 1, key);
	if (*key)
		*key |= KEY_ALT;
	return used ? used + 1 : 0;
}

/* Some terminals send Alt with a named key as Esc and the key; else the first Esc is one. */
static size_t take_escapes(
	const struct input *input, const unsigned char *at, size_t len, key_code *key)
{
	if (len == 2)
		return 0;
	if (at[2] == '[' || at[2] == 'O') {
		size_t used = take_escape(input, at + 1, len - 1, key);
		if (*key)
			*key |= KEY_ALT;
		return used ? used + 1 : 0;
	}
	*key = NAMED_ESC;
	return 1;
}

/* The same for what is in front, whatever it is. */
static size_t take(const struct input *input, key_code *key)
{
	const unsigned char *at = input->byte + input->from;
	size_t len = input->len - input->from;
	*key = 0;
	if (*at != ESC)
		return take_plain(input, at, len, key);
	if (len > 1 && at[1] == ESC)
		return take_escapes(input, at, len, key);
	return take_escape(input, at, len, key);
}

/* ---- */

/* Reads what is there behind what is left; false where nothing new is. */
static bool input_fill(struct input *input)
{
	struct pollfd ready = { .fd = input->fd, .events = POLLIN };
	if (input->gone || poll(&ready, 1, 0) <= 0)
		return false;
	input->len -= input->from;
	memmove(input->byte, input->byte + input->from, input->len);
	input->from = 0;
	ssize_t got = read(input->fd, input->byte + input->len, sizeof input->byte - input->len);
	if (got > 0) {
		input->len += (size_t)got;
		input->asked = false;
	} else if (got == 0 || (errno != EINTR && errno != EAGAIN)) {
		input->gone = true;
	}
	return got > 0;
}

/* Whether what is left may have been typed by hand: Esc, Esc [, Esc O, Esc Esc [ and the like. */
static bool is_ambiguous(const struct input *input)
{
	const unsigned char *at = input->byte + input->from;
	size_t len = input->len - input->from;
	if (len == 0 || *at != ESC)
		return false;
	return len == 1 || (at[1] < 128 && (len == 2 || (len == 3 && at[1] == ESC)));
}

/* Nothing followed in time: the Esc is one, or stands for Alt with the one byte behind it. */
static key_code settle(struct input *input)
{
	const unsigned char *at = input->byte + input->from;
	key_code key = NAMED_ESC;
	input->from++;
	if (input->len - input->from == 1 && at[1] != ESC) {
		input->from += take_plain(input, at + 1, 1, &key);
		key |= KEY_ALT;
	}
	return key;
}

bool input_key(struct input *input, key_code *key)
{
	do {
		while (input->from < input->len) {
			key_code taken;
			size_t used = take(input, &taken);
			if (!used)
				break;
			input->from += used;
			input->asked = false;
			if (taken) {
				*key = taken;
				return true;
			}
		}
	} while (input_fill(input));
	if (!is_ambiguous(input) || !input->asked) {
		input->asked = is_ambiguous(input);
		return false;
	}
	input->asked = false;
	*key = settle(input);
	return true;
}

bool input_begun(const struct input *input)
{
	return input->asked;
}
