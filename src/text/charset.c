/*
 * Encodings by name: what pages and mails call them, and what iconv does.
 *
 * A label means what browsers take it for, not what it says: ISO-8859-1 and ASCII are windows-1252,
 * ISO-8859-9 is windows-1254, GB 2312 and GBK are GB 18030, since whoever wrote the label had the
 * larger set. A page whose declaration could be read byte by byte is not UTF-16, whatever it says.
 */
#include "text/charset.h"

#include "text/point.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

enum {
	TWICE_LEAST = 3, /* traces of a text that was decoded twice */
};

/* name: as shown; known: as iconv has it; labels: others, between blanks. */
static const struct charset {
	const char *name, *known, *labels;
} charsets[] = {
	{ "utf-8", "UTF-8",
		" utf8 unicode-1-1-utf-8 utf-16 utf-16le utf-16be unicode ucs-2 iso-10646-ucs-2 " },
	{ "windows-1252", "CP1252",
		" iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 l1 cp1252 x-cp1252 ascii "
		"us-ascii "
		"ansi_x3.4-1968 iso-ir-100 cp819 " },
	{ "windows-1250", "CP1250", " cp1250 x-cp1250 " },
	{ "windows-1251", "CP1251", " cp1251 x-cp1251 win-1251 win1251 " },
	{ "windows-1253", "CP1253", " cp1253 x-cp1253 " },
	{ "windows-1254", "CP1254",
		" cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5 " },
	{ "windows-1255", "CP1255", " cp1255 x-cp1255 " },
	{ "windows-1256", "CP1256", " cp1256 x-cp1256 " },
	{ "windows-1257", "CP1257", " cp1257 x-cp1257 " },
	{ "windows-1258", "CP1258", " cp1258 x-cp1258 " },
	{ "windows-874", "CP874", " cp874 tis-620 iso-8859-11 iso8859-11 dos-874 " },
	{ "iso-8859-2", "ISO-8859-2", " iso8859-2 iso88592 iso_8859-2 latin2 l2 " },
	{ "iso-8859-3", "ISO-8859-3", " iso8859-3 iso88593 iso_8859-3 latin3 l3 " },
	{ "iso-8859-4", "ISO-8859-4", " iso8859-4 iso88594 iso_8859-4 latin4 l4 " },
	{ "iso-8859-5", "ISO-8859-5", " iso8859-5 iso88595 iso_8859-5 cyrillic " },
	{ "iso-8859-6", "ISO-8859-6", " iso8859-6 iso88596 iso_8859-6 arabic ecma-114 asmo-708 " },
	{ "iso-8859-7", "ISO-8859-7", " iso8859-7 iso88597 iso_8859-7 greek greek8 ecma-118 " },
	{ "iso-8859-8", "ISO-8859-8",
		" iso8859-8 iso88598 iso_8859-8 hebrew iso-8859-8-i iso-8859-8-e visual logical " },
	{ "iso-8859-10", "ISO-8859-10", " iso8859-10 latin6 l6 " },
	{ "iso-8859-13", "ISO-8859-13", " iso8859-13 " },
	{ "iso-8859-14", "ISO-8859-14", " iso8859-14 " },
	{ "iso-8859-15", "ISO-8859-15", " iso8859-15 iso_8859-15 latin9 l9 latin-9 " },
	{ "iso-8859-16", "ISO-8859-16", " iso8859-16 " },
	{ "koi8-r", "KOI8-R", " koi8 koi koi8_r cskoi8r " },
	{ "koi8-u", "KOI8-U", " koi8-ru " },
	{ "ibm866", "CP866", " cp866 866 csibm866 " },
	{ "macintosh", "MACINTOSH", " mac x-mac-roman csmacintosh " },
	{ "x-mac-cyrillic", "MAC-CYRILLIC", " x-mac-ukrainian " },
	{ "gb18030", "GB18030", " gb2312 gbk gb_2312-80 x-gbk cp936 chinese csgb2312 iso-ir-58 " },
	{ "big5", "BIG5-HKSCS", " big5-hkscs cn-big5 x-x-big5 csbig5 cp950 " },
	{ "shift_jis", "CP932",
		" shift-jis sjis x-sjis ms_kanji windows-31j csshiftjis cp932 ms932 " },
	{ "euc-jp", "EUC-JP", " x-euc-jp cseucpkdfmtjapanese " },
	{ "iso-2022-jp", "ISO-2022-JP", " csiso2022jp " },
	{ "euc-kr", "CP949", " ks_c_5601-1987 ksc5601 ksc_5601 korean windows-949 cp949 uhc " },
};

static bool has_label(const struct charset *charset, struct slice label)
{
	const char *at = charset->labels;
	if (slice_alike(slice_of(charset->name), label))
		return true;
	while (*at) {
		size_t len = strcspn(++at, " ");
		if (slice_alike((struct slice){ at, len }, label))
			return true;
		at += len;
	}
	return false;
}

const char *charset_name(struct slice label)
{
	label = slice_trim(label);
	for (size_t i = 0; label.len && i < COUNT_OF(charsets); i++)
		if (has_label(&charsets[i], label))
			return charsets[i].name;
	return NULL;
}

static const char *iconv_name(const char *name)
{
	const struct charset *charset = charsets;
	while (strcmp(charset->name, name) != 0)
		charset++;
	return charset->known;
}

/* Reads on until iconv stops; what it stops at is one bad byte, or a start that the end cuts. */
static uint32_t convert(iconv_t converter, struct slice bytes, struct buffer *text)
{
	char part[4096], *in = (char *)bytes.at;
	size_t left = bytes.len;
	uint32_t bad = 0;
	for (bool over = false; !over;) {
		char *out = part;
		size_t room = sizeof part;
		over = !left;
		size_t done = iconv(converter, over ? NULL : &in, over ? NULL : &left, &out, &room);
		int why = errno;
		buffer_add(text, part, (size_t)(out - part));
		if (over || done != (size_t)-1 || why == E2BIG)
			continue;
		buffer_add(text, "\xEF\xBF\xBD", 3);
		bad++;
		in++;
		left--;
	}
	return bad;
}

struct slice charset_decode(
	struct arena *arena, struct slice bytes, const char *charset, uint32_t *repaired)
{
	struct buffer text = { 0 };
	struct slice made;
	iconv_t converter = iconv_open("UTF-8", iconv_name(charset));
	if (converter == (iconv_t)-1) /* a system whose iconv is smaller than the table */
		return decode(arena, bytes, ENCODING_WINDOWS1252, NULL, repaired);
	uint32_t bad = convert(converter, bytes, &text);
	iconv_close(converter);
	if (repaired)
		*repaired = bad;
	/* Not every iconv keeps surrogates out of what it calls UTF-8. */
	made = arena_copy(arena, buffer_slice(&text));
	buffer_release(&text);
	return decode(arena, made, ENCODING_UTF8, NULL, NULL);
}

/* "Ã" and "â€" before what the rest of a sequence looks like. */
bool looks_decoded_twice(struct slice text)
{
	unsigned traces = 0;
	size_t at = 0;
	const char *found;
	while (traces < TWICE_LEAST && at + 3 < text.len &&
		(found = memchr(text.at + at, '\xC3', text.len - at - 3))) {
		const unsigned char *s = (const unsigned char *)found;
		bool is_letter = s[1] == 0x83 && s[2] == 0xC2;
		bool is_mark = s[1] == 0xA2 && s[2] == 0xE2 && s[3] == 0x82;
		traces += is_letter || is_mark;
		at = (size_t)(found - text.at) + 1;
	}
	return traces == TWICE_LEAST;
}
