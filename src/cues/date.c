/*
 * Dates. A short line is cut into numbers, words and marks, and the forms below are tried at each
 * of them in turn. What cannot be certain stays open: 11/12/2019 is two dates, and to show it as
 * it was written is better than to guess.
 */
#include "cues/date.h"

#include "cues/letter.h"

#include <string.h>

enum {
	TOKENS = 48,
	WORD_BYTES = 24,
	LOOKED_AT = 240, /* bytes */
};

enum token_type {
	TOKEN_END,
	TOKEN_NUMBER,
	TOKEN_WORD,
	TOKEN_MARK
};

struct token {
	enum token_type type;
	uint32_t from, to;
	int value;  /* a number; a mark's code point */
	int digits; /* of a number */
	char word[WORD_BYTES];
};

/* Names of the months and how they are cut short, in the languages of labels.tsv, and as numbers
 * are joined to them in Chinese, Japanese and Korean. */
static const char *const months[12] = {
	" january jan januar jän jänner janvier janv enero ene gennaio gen janeiro januari ocak "
	"january января январь янв stycznia styczeń січня "
	"ינואר בינואר يناير ",
	" february feb februar februari février fevrier févr fév febrero febbraio fevereiro fev "
	"şubat şub февраля февраль фев февр lutego luty лютого "
	"פברואר בפברואר فبراير ",
	" march mar märz maerz mär mrz mars marzo março maart mrt mart марта март мар marca "
	"marzec березня "
	"מרץ במרץ مارس ",
	" april apr avril avr abril abr aprile nisan nis апреля апрель апр kwietnia kwiecień "
	"квітня "
	"אפריל באפריל أبريل ابريل ",
	" may mai mayo maggio mag maio mei mayis mayıs мая май maja maj травня "
	"מאי במאי مايو ",
	" june jun juni juin junio giugno giu junho haziran haz июня июнь июн czerwca czerwiec "
	"червня "
	"יוני ביוני يونيو ",
	" july jul juli juillet juil julio luglio lug julho temmuz tem июля июль июл lipca lipiec "
	"липня "
	"יולי ביולי يوليو ",
	" august aug août aout agosto ago augustus ağustos ağu августа август авг sierpnia "
	"sierpień серпня "
	"אוגוסט באוגוסט أغسطس ",
	" september sep sept septembre septiembre settembre set setembro eylül eyl сентября "
	"сентябрь сен сент września wrzesień вересня "
	"ספטמבר בספטמבר سبتمبر ",
	" october oct oktober okt octobre octubre ottobre ott outubro out ekim eki октября октябрь "
	"окт października październik жовтня "
	"אוקטובר באוקטובר أكتوبر ",
	" november nov novembre noviembre novembro kasim kas ноября ноябрь ноя нояб listopada "
	"listopad листопада "
	"נובמבר בנובמבר نوفمبر ",
	" december dec dezember dez décembre déc diciembre dic dicembre dezembro aralik ara "
	"декабря декабрь дек grudnia grudzień грудня "
	"דצמבר בדצמבר ديسمبر ",
};

static const char weekdays[] =
	" monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday "
	"sat "
	"sunday sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
	"lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles "
	"jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica "
	"pazartesi sali çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг "
	"пятница суббота воскресенье ";

/* Between the parts of a date: "20 de diciembre de 2025", "the 4th of July, 1999". */
static const char fillers[] = " de of del do da van st nd rd th er ";

static bool is_listed(const char *list, const char *word)
{
	size_t len = strlen(word);
	for (const char *at = list; len && (at = strstr(at, word)); at++)
		if (at[-1] == ' ' && at[len] == ' ')
			return true;
	return false;
}

/* ---- tokens */

static void append_codepoint(struct token *token, struct slice text, size_t at, unsigned len)
{
	unsigned ignored;
	uint32_t lower = letter_lower(letter_at(text, at, &ignored));
	size_t used = strlen(token->word);
	if (used + len >= WORD_BYTES)
		return;
	if (lower < 0x80)
		token->word[used] = (char)lower;
	else if (len == 2 && lower < 0x800)
		memcpy(token->word + used,
			(char[]){ (char)(0xc0 | lower >> 6), (char)(0x80 | (lower & 0x3f)) }, 2);
	else
		memcpy(token->word + used, text.at + at, len);
}

static size_t read_number(struct slice text, size_t at, struct token *token)
{
	token->type = TOKEN_NUMBER;
	while (at < text.len && text.at[at] >= '0' && text.at[at] <= '9') {
		if (++token->digits < 6)
			token->value = token->value * 10 + (text.at[at] - '0');
		at++;
	}
	return at;
}

static size_t read_word(struct slice text, size_t at, struct token *token)
{
	unsigned len;
	token->type = TOKEN_WORD;
	for (; at < text.len; at += len) {
		enum sort sort = sort_of(letter_at(text, at, &len));
		if (!sort_is_word(sort) || sort == SORT_DIGIT)
			break;
		append_codepoint(token, text, at, len);
		if (sort == SORT_IDEOGRAPH)
			return at + len;
	}
	return at;
}

/* Blanks are left out. */
static int read_tokens(struct slice text, struct token tokens[TOKENS + 1])
{
	int count = 0;
	unsigned len;
	for (size_t at = 0; at < text.len && count < TOKENS;) {
		uint32_t c = letter_at(text, at, &len);
		enum sort sort = sort_of(c);
		if (sort == SORT_BLANK || sort == SORT_NOTHING) {
			at += len;
			continue;
		}
		struct token *token = &tokens[count++];
		*token = (struct token){ .from = (uint32_t)at };
		if (c >= '0' && c <= '9') {
			at = read_number(text, at, token);
		} else if (sort_is_word(sort) && sort != SORT_DIGIT) {
			at = read_word(text, at, token);
		} else {
			*token = (struct token){ TOKEN_MARK, (uint32_t)at, 0, (int)c, 0, "" };
			at += len;
		}
		token->to = (uint32_t)at;
	}
	tokens[count] = (struct token){ .type = TOKEN_END };
	return count;
}

/* ---- forms: each tells how many tokens it took, 0 for none */

static bool is_year(const struct token *token)
{
	return token->type == TOKEN_NUMBER && token->digits == 4 && token->value >= 1000 &&
	       token->value < 2200;
}

static bool is_part(const struct token *token, int most)
{
	return token->type == TOKEN_NUMBER && token->digits <= 2 && token->value >= 1 &&
	       token->value <= most;
}

/* 1 to 12, or 0. */
static int month_of(const struct token *token)
{
	for (int month = 0; token->type == TOKEN_WORD && month < 12; month++)
		if (is_listed(months[month], token->word))
			return month + 1;
	return 0;
}

static bool is_mark(const struct token *token, int mark)
{
	return token->type == TOKEN_MARK && token->value == mark;
}

static bool is_separator(const struct token *token)
{
	return is_mark(token, '-') || is_mark(token, '/') || is_mark(token, '.');
}

static int skip_fillers(const struct token *token)
{
	int count = 0;
	while (is_mark(&token[count], ',') || is_mark(&token[count], '.') ||
		(token[count].type == TOKEN_WORD && is_listed(fillers, token[count].word)))
		count++;
	return count;
}

/* 2025-12-20, 2025/12/20, 2025.12.20 */
static int year_first(const struct token *t, struct date *date)
{
	if (!is_year(t) || !is_separator(&t[1]) || !is_part(&t[2], 12) ||
		!is_mark(&t[3], t[1].value) || !is_part(&t[4], 31))
		return 0;
	*date = (struct date){ .year = t[0].value, .month = t[2].value, .day = t[4].value };
	return 5;
}

/* 20.12.2025, 12/20/2025: which is the month has to follow from the numbers or from the mark. */
static int year_last(const struct token *t, struct date *date)
{
	if (!is_part(t, 31) || !is_separator(&t[1]) || !is_part(&t[2], 31) ||
		!is_mark(&t[3], t[1].value) || !is_year(&t[4]))
		return 0;
	int day = t[0].value, month = t[2].value;
	bool certain = day > 12 || month > 12 || day == month || t[1].value == '.';
	if (month > 12) {
		day = month;
		month = t[0].value;
	}
	*date = (struct date){ 0 };
	if (certain && month <= 12)
		*date = (struct date){ .year = t[4].value, .month = month, .day = day };
	return 5;
}

/* 2025年12月20日 and 2025년 12월 20일 */
static int east_asian(const struct token *t, struct date *date)
{
	static const char *const after[3] = { " 年 년 ", " 月 월 ", " 日 일 " };
	for (int i = 0; i < 3; i++)
		if (t[2 * i].type != TOKEN_NUMBER || t[2 * i + 1].type != TOKEN_WORD ||
			!is_listed(after[i], t[2 * i + 1].word))
			return 0;
	if (!is_year(t) || !is_part(&t[2], 12) || !is_part(&t[4], 31))
		return 0;
	*date = (struct date){ .year = t[0].value, .month = t[2].value, .day = t[4].value };
	return 6;
}

/* December 20, 2025; Dec. 20; December 2025 */
static int month_first(const struct token *t, struct date *date)
{
	if (t->type != TOKEN_WORD)
		return 0;
	int at = 1 + skip_fillers(t + 1);
	if ((!is_year(&t[at]) && !is_part(&t[at], 31)) || !month_of(t))
		return 0;
	*date = (struct date){ .month = month_of(t) };
	if (is_year(&t[at])) {
		date->year = t[at].value;
		return at + 1;
	}
	date->day = t[at].value;
	int next = at + 1 + skip_fillers(t + at + 1);
	if (!is_year(&t[next]))
		return at + 1;
	date->year = t[next].value;
	return next + 1;
}

/* 20 December 2025, 20. Dezember 2025, 20 de diciembre de 2025, 20th of December */
static int day_first(const struct token *t, struct date *date)
{
	if (!is_part(t, 31))
		return 0;
	int at = 1 + skip_fillers(t + 1);
	int month = month_of(&t[at]);
	if (!month)
		return 0;
	*date = (struct date){ .month = month, .day = t[0].value };
	int next = at + 1 + skip_fillers(t + at + 1);
	if (!is_year(&t[next]))
		return at + 1;
	date->year = t[next].value;
	return next + 1;
}

static bool weekday_before(const struct token *tokens, int at)
{
	while (at && tokens[at - 1].type == TOKEN_MARK)
		at--;
	return at && tokens[at - 1].type == TOKEN_WORD && is_listed(weekdays, tokens[at - 1].word);
}

/* The thirty-first of February is found, and is as uncertain as a date can be. */
static bool is_real(struct date date)
{
	static const int days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	return date.month >= 0 && date.month <= 12 && date.day >= 0 &&
	       (!date.month || date.day <= days[date.month - 1]);
}

bool date_find(struct slice text, struct date *date)
{
	static int (*const forms[])(const struct token *, struct date *) = { year_first, year_last,
		east_asian, month_first, day_first };
	/* The forms look at most ten tokens ahead: the room behind is all TOKEN_END. */
	struct token tokens[TOKENS + 1 + 10] = { 0 };
	size_t most = text.len < LOOKED_AT ? text.len : LOOKED_AT;
	while (most < text.len && ((unsigned char)text.at[most] & 0xc0) == 0x80)
		most++;
	int count = read_tokens(slice_cut(text, 0, most), tokens);
	for (int at = 0; at < count; at++) {
		for (size_t form = 0; form < COUNT_OF(forms); form++) {
			int took = forms[form](&tokens[at], date);
			if (!took)
				continue;
			if (!is_real(*date))
				*date = (struct date){ 0 };
			date->at = (struct range){ tokens[at].from, tokens[at + took - 1].to };
			date->weekday = weekday_before(tokens, at);
			return true;
		}
	}
	return false;
}

struct slice date_iso(struct arena *arena, struct date date)
{
	if (!date.year || !date.month)
		return SLICE("");
	if (!date.day)
		return arena_print(arena, "%04d-%02d", date.year, date.month);
	return arena_print(arena, "%04d-%02d-%02d", date.year, date.month, date.day);
}
