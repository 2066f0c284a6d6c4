/*
 * Bytes that are text of some sort -> the article. Only UTF-8 can be cut into pieces at bytes, so a
 * huge text in another encoding is decoded whole and then cut.
 *
 * Byte ranges lead into the file for UTF-8 text, into its UTF-8 form for other encodings, and for
 * what was unpacked into the unpacked text: all that a script could look at.
 */
#include "intake/taking.h"

#include "html/html.h"
#include "markdown/markdown.h"
#include "plain/plain.h"

#include <string.h>

enum {
	MARKDOWN_MOST = 16 * 1024 * 1024, /* bytes; the tree takes up to 160 times as many */
};

/* ---- what is known of it */

static void describe(struct article *article, struct coding coding, uint32_t repaired)
{
	struct arena *arena = &article->arena;
	const char *name = coding_name(coding);
	bool is_utf8 = coding_is_utf8(coding);
	article_fact(article, &article->encoding, slice_of(name), coding.how);
	if (!is_utf8)
		article_note(article, arena_print(arena, "read as %s", name));
	if (repaired)
		article_note(article, arena_print(arena, "%u byte%s could not be read as %s",
					      repaired, repaired == 1 ? "" : "s", name));
	if (article->truncated)
		article_note(article, SLICE("the text stops in the middle of a sentence"));
	if (article->bytes == READ_MOST) {
		article->cut = true;
		article_note(article, SLICE("only the first 256 MB were read"));
	}
}

enum form form_read(enum form form, uint64_t size, struct article *article)
{
	const char *why = NULL;
	if (form == FORM_HTML && !html_is_in())
		why = "this build cannot read HTML: shown as text";
	else if (form == FORM_MARKDOWN && !markdown_is_in())
		why = "this build cannot read Markdown: shown as text";
	else if (form == FORM_MARKDOWN && size > MARKDOWN_MOST)
		why = "more than 16 MB of Markdown: shown as text";
	if (why && article)
		article_note(article, slice_of(why));
	return why ? FORM_TEXT : form;
}

/* ---- pieces */

static bool take_pieces(struct taking *taking, struct plain_source source, struct coding coding)
{
	uint32_t repaired = 0;
	bool ok = plain_pieces(taking->article, source, &repaired, taking->err);
	if (ok)
		describe(taking->article, coding, repaired);
	return ok;
}

static bool take_huge(struct taking *taking, struct slice bytes, struct coding coding)
{
	struct arena *arena = &taking->article->arena;
	bool is_utf8 = coding_is_utf8(coding);
	struct slice kept = is_utf8 ? arena_copy(arena, bytes)
				    : decode_coding(arena, bytes, coding, NULL, NULL);
	if (kept.at == bytes.at)
		kept = arena_copy(arena, bytes);
	return take_pieces(taking,
		(struct plain_source){ .fd = -1,
			.bytes = kept,
			.size = kept.len,
			.has_bom = coding.encoding == ENCODING_UTF8_BOM },
		coding);
}

bool take_file(struct taking *taking, int fd, uint64_t size, struct coding coding)
{
	taking->article->bytes = size;
	return take_pieces(taking,
		(struct plain_source){
			.fd = fd, .size = size, .has_bom = coding.encoding == ENCODING_UTF8_BOM },
		coding);
}

/* ---- one piece */

static void add_escaped(struct buffer *to, struct slice text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.at[i] == '<')
			buffer_add_slice(to, SLICE("&lt;"));
		else if (text.at[i] == '&')
			buffer_add_slice(to, SLICE("&amp;"));
		else
			buffer_add_char(to, text.at[i]);
}

/* The subject of a mail is its title, and stands where titles stand: a page inside may have a
 * heading, but it was not written to have a title. */
static struct slice with_head(struct slice text, struct arena *arena, struct slice head)
{
	struct buffer made = { 0 };
	if (!head.len)
		return text;
	buffer_add_slice(&made, SLICE("<!DOCTYPE html><title>"));
	add_escaped(&made, head);
	buffer_add_slice(&made, SLICE("</title>\n"));
	buffer_add_slice(&made, text);
	text = arena_copy(arena, buffer_slice(&made));
	buffer_release(&made);
	return text;
}

static struct piece *read_page(
	struct taking *taking, enum form form, struct slice text, const struct origin *origin)
{
	if (form == FORM_HTML)
		return html_page(text, taking->options, taking->article);
	if (form == FORM_MARKDOWN)
		return markdown_page(text, origin, taking->options, taking->article);
	if (taking->is_mail)
		return plain_letter((struct plain){ text, origin, 0 }, taking->article);
	return plain_page((struct plain){ text, origin, 0 }, taking->options, taking->article);
}

static bool take_page(
	struct taking *taking, enum form form, struct coding coding, struct slice bytes)
{
	struct article *article = taking->article;
	struct origin origin = { 0 };
	uint32_t repaired = 0;
	struct arena arena;
	arena_init(&arena);
	struct slice text = decode_coding(&arena, bytes, coding, &origin, &repaired);
	if (looks_decoded_twice(text))
		article_note(article, SLICE("looks like UTF-8 that was decoded twice"));
	if (taking->is_mail && form == FORM_HTML)
		text = with_head(text, &arena, article->title.text);
	article->first = read_page(taking, form, text, &origin);
	arena_release(&arena);
	origin_release(&origin);
	if (!article->first)
		return article_refuse(taking->err, article->path,
			form == FORM_HTML ? "a page without text" : "an empty file");
	article_choose(article, taking->options);
	describe(article, coding, repaired);
	return true;
}

bool take_bytes(struct taking *taking, struct slice bytes)
{
	struct sniffed sniffed = sniff(taking, bytes);
	struct article *article = taking->article;
	article->bytes = bytes.len;
	if (sniffed.form == FORM_NONE)
		return article_refuse(taking->err, article->path, sniffed.what);
	if (sniffed.form >= FORM_MAIL)
		return take_wrapped(taking, sniffed, (struct feed){ -1, bytes });
	enum form form = form_read(sniffed.form, bytes.len, article);
	if (bytes.len > USUAL_SIZE && form == FORM_TEXT)
		return take_huge(taking, bytes, sniffed.coding);
	return take_page(taking, form, sniffed.coding, bytes);
}
