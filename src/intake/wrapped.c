/*
 * What another program has to read first. Its answer comes back in by the same door, as bytes of
 * which nothing is believed but what they are declared to be written in; so a mail in a gzip file
 * is no special case, and two wrappers are the most that is taken off.
 */
#include "intake/taking.h"

#include "html/html.h"

#include <string.h>

enum {
	LEVELS_MOST = 2,
};

/* ---- what the wrapper knows */

struct told {
	const char *key;
	struct fact *fact;
};

static void tell(struct article *article, const struct answer *answer, const char *how)
{
	const struct told told[] = {
		{ "title", &article->title },
		{ "site", &article->site },
		{ "byline", &article->byline },
		{ "language", &article->language },
		{ "date", &article->date },
		{ "address", &article->address },
	};
	for (size_t i = 0; i < COUNT_OF(told); i++) {
		struct slice value = answer_value(answer, told[i].key);
		article_fact(article, told[i].fact,
			decode(&article->arena, value, ENCODING_UTF8, NULL, NULL), how);
	}
}

static enum form form_of(struct slice kind)
{
	return slice_is(kind, "html") ? FORM_HTML : slice_is(kind, "text") ? FORM_TEXT : FORM_ANY;
}

static unsigned number_of(struct slice digits)
{
	unsigned number = 0;
	for (size_t i = 0; i < digits.len && number < 100 * 1000; i++)
		number = number * 10 + (unsigned)(digits.at[i] - '0');
	return number;
}

/* "report.txt.gz" -> "report.txt" */
static struct slice inner_name(struct slice name)
{
	static const char *const endings[] = { ".gz", ".xz", ".zst", ".bz2" };
	for (size_t i = 0; i < COUNT_OF(endings); i++)
		if (name_ends(name, endings[i]))
			return slice_cut(name, 0, name.len - strlen(endings[i]));
	return name;
}

/* At both ends of what can be read of a book whose other chapters cannot. Of one that is named as a
 * whole, the first says it to everybody. */
static void note_missing(struct taking *taking, const struct answer *answer)
{
	struct article *article = taking->article;
	struct slice chapters = answer_value(answer, "chapters");
	unsigned number = number_of(chapters), missing = number_of(answer_value(answer, "missing"));
	if (!missing || (taking->chapter > 1 && taking->chapter != number))
		return;
	article_note(
		article, arena_print(&article->arena, "%u of the book's %u chapters can be read",
				 number, number + missing));
	article->cut |= taking->chapter <= 1;
}

static void note_chapters(struct taking *taking, const struct answer *answer)
{
	struct slice chapters = answer_value(answer, "chapters");
	struct article *article = taking->article;
	bool has_path = !taking->level && !slice_is(article->path, "-");
	if (taking->chapter || slice_is(chapters, "1"))
		return;
	struct slice note = arena_print(
		&article->arena, "the first of %.*s chapters", (int)chapters.len, chapters.at);
	if (has_path)
		note = arena_print(&article->arena, "%s; the others open as %.*s#2 and so on",
			note.at, (int)article->name.len, article->name.at);
	article_note(article, note);
}

/* ---- its answer */

static void note_part(struct article *article, const struct answer *answer)
{
	article_note(article, slice_of(answer->why));
	article->cut = true;
}

static bool take_answer(struct taking *taking, struct sniffed sniffed, const struct answer *answer)
{
	struct article *article = taking->article;
	struct taking inner = { .article = article,
		.options = taking->options,
		.err = taking->err,
		.name = taking->name,
		.form = form_of(answer_value(answer, "kind")),
		.charset = answer_value(answer, "charset"),
		.level = taking->level + 1 };
	if (answer->state == ANSWER_PART)
		note_part(article, answer);
	if (answer_value(answer, "note").len)
		article_note(article, answer_value(answer, "note"));
	if (sniffed.form == FORM_STREAM)
		inner.name = inner_name(taking->name);
	if (sniffed.form == FORM_BOOK) {
		inner.options.whole = true; /* a chapter has nothing of a site round it */
		tell(article, answer, "EPUB metadata");
		note_chapters(taking, answer);
		note_missing(taking, answer);
	}
	if (sniffed.form == FORM_MAIL) {
		tell(article, answer, "mail header");
		inner.is_mail = true;
	}
	const struct filter *filter = filter_find(taking->options.unpack, inner.name);
	if (filter && sniffed.form == FORM_STREAM)
		return take_filtered(&inner, filter, NULL, (struct feed){ -1, answer->body });
	return take_bytes(&inner, answer->body);
}

/* A mail is text of a sort, if it comes to that. */
static bool take_mail_as_text(struct taking *taking, const char *why, struct slice bytes)
{
	struct taking inner = *taking;
	inner.form = FORM_TEXT;
	inner.level++;
	article_note(taking->article, slice_of(why));
	return take_bytes(&inner, bytes);
}

static bool refuse_missing(struct taking *taking, struct sniffed sniffed)
{
	return article_refuse(taking->err, taking->article->path,
		arena_print(&taking->article->arena, "%s, and this build cannot unpack it",
			sniffed.what)
			.at);
}

static enum question question_of(enum form form)
{
	if (form == FORM_MAIL)
		return html_is_in() ? ASK_MAIL : ASK_MAIL_PLAIN;
	return form == FORM_BOOK ? ASK_CHAPTER : ASK_STREAM;
}

bool take_wrapped(struct taking *taking, struct sniffed sniffed, struct feed feed)
{
	struct answer answer;
	bool is_mail = sniffed.form == FORM_MAIL, fine;
	if (taking->level == LEVELS_MOST)
		return article_refuse(
			taking->err, taking->article->path, "wrapped more than twice");
	unpack_ask(taking->options.unpack, question_of(sniffed.form),
		taking->chapter ? taking->chapter : 1, feed, &answer);
	if (answer.state <= ANSWER_PART)
		fine = take_answer(taking, sniffed, &answer);
	else if (is_mail && answer.state == ANSWER_MISSING)
		fine = take_mail_as_text(
			taking, "this build cannot read mails: shown as text", feed.bytes);
	else if (is_mail)
		fine = take_mail_as_text(taking, answer.why, feed.bytes);
	else if (answer.state == ANSWER_MISSING)
		fine = refuse_missing(taking, sniffed);
	else
		fine = article_refuse(taking->err, taking->article->path, answer.why);
	answer_release(&answer);
	return fine;
}

bool take_filtered(
	struct taking *taking, const struct filter *filter, const char *path, struct feed feed)
{
	struct answer answer;
	struct taking inner = *taking;
	bool fine;
	inner.level++;
	filter_run(taking->options.unpack, filter->command, path, feed, &answer);
	if (answer.state == ANSWER_PART)
		note_part(taking->article, &answer);
	if (answer.state == ANSWER_NONE)
		fine = article_refuse(taking->err, taking->article->path, answer.why);
	else if (!answer.body.len)
		fine = article_refuse(
			taking->err, taking->article->path, "its filter printed nothing");
	else
		fine = take_bytes(&inner, answer.body);
	answer_release(&answer);
	return fine;
}
