/*
 * Prose that nobody wrote: sentences with gaps, filled by a random number generator of our own.
 *
 * What a reader of articles costs depends on what stands in them: names known and unknown, the
 * same person first with a full name and then with the surname, quotes, figures, short and long
 * sentences. So the sentences have all of these, at about the rate of real news.
 */
#include "prose.h"

#include <string.h>

/* Words for one gap; those that are plain ASCII come first. */
struct words {
	const char *const *word;
	unsigned ascii, all;
};

static const char *const states[] = { "Norway", "Egypt", "Brazil", "Japan", "Canada", "Poland",
	"Kenya", "Vietnam", "Morocco", "Chile", "Portugal", "Indonesia", "Türkiye",
	"Côte d’Ivoire" };
static const char *const peoples[] = { "Norwegian", "Egyptian", "Brazilian", "Japanese", "Canadian",
	"Polish", "Kenyan", "Vietnamese", "Moroccan", "Chilean", "Portuguese", "Indonesian" };
static const char *const cities[] = { "Oslo", "Cairo", "Ottawa", "Warsaw", "Nairobi", "Hanoi",
	"Geneva", "Lisbon", "Rotterdam", "Vienna", "Bogotá", "Reykjavík", "São Paulo" };
static const char *const persons[] = { "Marta Keller", "Idris Okello", "Helen Marsh", "Tomas Berg",
	"Amina Farouk", "Peter Vandermeer", "Ruth Castellan", "Daniel Oyelaran", "José Aranda",
	"Zoë Lindqvist", "Łukasz Żeromin", "Ayşe Güngören" };
static const char *const bodies[] = { "United Nations", "European Union", "World Bank",
	"African Union", "Red Cross", "Arab League", "Harbour Authority", "Ministry of Transport" };
static const char *const things[] = { "treaty", "pipeline", "budget", "harbour dues", "ceasefire",
	"inquiry", "railway", "grain quota", "visa rule", "fishing line", "loan", "timetable" };
static const char *const deeds[] = { "signed", "delayed", "rejected", "discussed", "ratified",
	"suspended", "leaked", "welcomed", "amended", "forgotten" };
static const char *const qualities[] = { "difficult", "brief", "secret", "hopeful", "costly",
	"long-awaited", "routine", "bitter", "half-empty", "naïve" };
static const char *const months[] = { "January", "March", "April", "June", "September", "October",
	"December" };

/* %p and %q are the persons of the paragraph by surname, %P and %Q by full name; %N is a number.
 * < > ' ~ become quotes, an apostrophe and a dash. */
static const char *const sentences[] = {
	"%P, who leads the delegation of %S, said on Monday that the %T would be %V before %M.",
	"<We have waited %N months for this %T,> %p told reporters in %C, <and we won't wait "
	"another %N.>",
	"Officials in %C and %D diplomats spoke of a %A meeting~the third in %N days.",
	"The %O published a %A report on the %T, which %S has %V twice since %M.",
	"According to two people close to %Q, the government in %C had not been told.",
	"%q answered that %S and %S had %V the same %T in %M, at a cost of %N.%N million.",
	"It rained.",
	"Nothing in the %A text that the %O %V obliges %S to do more than ask.",
	"Traders at the port counted %N ships on the first morning and %N on the second.",
	"<It's a %A day for %S,> said %Q; %p did not reply.",
	"Neither the %D side nor the %O would say when the %T is to be %V, and %p, asked about it "
	"in the corridor, would only repeat that %S keeps its word.",
	"In the streets of %C people went about their day, as they had done through %N other "
	"crises.",
	"The %T had been %V in %M, when %Q was still the deputy of %P, and few believed that it "
	"would come back so soon.",
};

static uint32_t next(struct prose *prose, uint32_t below)
{
	prose->state ^= prose->state >> 12;
	prose->state ^= prose->state << 25;
	prose->state ^= prose->state >> 27;
	return (uint32_t)(prose->state * 0x2545f4914f6cdd1dU >> 32) % below;
}

static const char *pick(struct prose *prose, struct words words)
{
	return words.word[next(prose, prose->kind == PROSE_ASCII ? words.ascii : words.all)];
}

#define WORDS(list, ascii)                                                                         \
	{                                                                                          \
		list, ascii, COUNT_OF(list)                                                        \
	}

static const struct words all_persons = WORDS(persons, 8);

static const char *surname(const char *person)
{
	return strrchr(person, ' ') + 1;
}

static void fill_gap(struct prose *prose, struct buffer *out, char gap)
{
	static const struct words words[] = {
		['A'] = WORDS(qualities, 9),
		['C'] = WORDS(cities, 10),
		['D'] = WORDS(peoples, 12),
		['M'] = WORDS(months, 7),
		['O'] = WORDS(bodies, 8),
		['S'] = WORDS(states, 12),
		['T'] = WORDS(things, 12),
		['V'] = WORDS(deeds, 10),
	};
	const char *person = prose->person[gap == 'Q' || gap == 'q'];
	if (gap == 'N')
		buffer_print(out, "%u", 2 + next(prose, 97));
	else if (gap == 'P' || gap == 'Q')
		buffer_add_slice(out, slice_of(person));
	else if (gap == 'p' || gap == 'q')
		buffer_add_slice(out, slice_of(surname(person)));
	else
		buffer_add_slice(out, slice_of(pick(prose, words[(unsigned char)gap])));
}

static void add_sentence(struct prose *prose, struct buffer *out, const char *at)
{
	static const char *const plain[] = {
		['<'] = "\"", ['>'] = "\"", ['\''] = "'", ['~'] = " - "
	};
	static const char *const set[] = { ['<'] = "“", ['>'] = "”", ['\''] = "’", ['~'] = "—" };
	const char *const *marks = prose->kind == PROSE_ASCII ? plain : set;
	for (; *at; at++) {
		unsigned char c = (unsigned char)*at;
		if (c == '%')
			fill_gap(prose, out, *++at);
		else if (c < COUNT_OF(plain) && marks[c])
			buffer_add_slice(out, slice_of(marks[c]));
		else
			buffer_add_char(out, *at);
	}
}

static void add_cjk_sentence(struct prose *prose, struct buffer *out)
{
	uint32_t length = 8 + next(prose, 30);
	for (uint32_t i = 0; i < length; i++) {
		uint32_t point = 0x4e00 + next(prose, 0x5000);
		char bytes[] = { (char)(0xe0 | point >> 12), (char)(0x80 | (point >> 6 & 0x3f)),
			(char)(0x80 | (point & 0x3f)) };
		buffer_add(out, bytes, sizeof bytes);
		if (i % 11 == 10)
			buffer_add_slice(out, SLICE("，"));
	}
	buffer_add_slice(out, SLICE("。"));
}

void prose_init(struct prose *prose, enum prose_kind kind, uint64_t seed)
{
	uint64_t state = (seed + 1) * 0x9e3779b97f4a7c15U; /* neighbours shall not be alike */
	state = (state ^ state >> 30) * 0xbf58476d1ce4e5b9U;
	state = (state ^ state >> 27) * 0x94d049bb133111ebU;
	*prose = (struct prose){ .state = state | 1, .kind = kind };
}

void prose_paragraph(struct prose *prose, struct buffer *out)
{
	for (size_t i = 0; i < COUNT_OF(prose->person); i++)
		prose->person[i] = pick(prose, all_persons);
	for (uint32_t left = 3 + next(prose, 6); left > 0; left--) {
		if (prose->kind == PROSE_CJK)
			add_cjk_sentence(prose, out);
		else
			add_sentence(prose, out, sentences[next(prose, COUNT_OF(sentences))]);
		if (left > 1 && prose->kind != PROSE_CJK)
			buffer_add_char(out, ' ');
	}
}

/* A word of syllables: of three, 125,000 are different. */
static void add_syllables(struct buffer *out, uint32_t number, unsigned count)
{
	size_t from = out->len;
	for (; count; count--, number /= 50) {
		buffer_add_char(out, "bdfgklmnrs"[number % 10]);
		buffer_add_char(out, "aeiou"[number / 10 % 5]);
	}
	out->at[from] = (char)(out->at[from] - 'a' + 'A');
}

void prose_name(uint32_t number, struct buffer *out)
{
	uint32_t scattered = number * 2654435761u >> 8;
	if (number % 10 == 9)
		add_syllables(out, scattered, 1);
	if (number % 10 == 9)
		buffer_add_char(out, '-');
	add_syllables(out, scattered, 2);
	buffer_add_char(out, ' ');
	add_syllables(out, number, number < 125000 ? 3 : 5);
	if (number % 10 == 8)
		buffer_add_slice(out, SLICE(" Harbour Board"));
}

void prose_title(struct prose *prose, struct buffer *out)
{
	add_sentence(prose, out, "%S and %S Meet Again in %C");
}
