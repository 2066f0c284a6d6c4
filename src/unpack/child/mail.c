/*
 * A mail: the part that is worth reading, and what its header says. Of two forms of one text HTML
 * is taken where the other is a stub ("your program cannot show this mail"); a plain text that says
 * as much is better left alone. Charsets are not touched: the reader decodes.
 */
#include "unpack/child/child.h"

#include <gmime/gmime.h>
#include <string.h>
#include <time.h>

enum {
	DEPTH_MOST = 20, /* of parts within parts */
	PARTS_MOST = 1000,
	STUB_TENTHS = 4, /* of what the HTML part says; a text that says less is a stub */
};

/* The best parts so far. */
struct search {
	GMimePart *html, *text;
	unsigned parts, leaves; /* leaves: parts without parts, attachments too */
};

static bool is_attachment(GMimeObject *object)
{
	const char *how = g_mime_object_get_disposition(object);
	return how && g_ascii_strcasecmp(how, "attachment") == 0;
}

static void look_at(struct search *search, GMimeObject *object)
{
	GMimeContentType *type = g_mime_object_get_content_type(object);
	if (is_attachment(object))
		return;
	if (!search->html && g_mime_content_type_is_type(type, "text", "html"))
		search->html = GMIME_PART(object);
	else if (!search->html && g_mime_content_type_is_type(type, "application", "xhtml+xml"))
		search->html = GMIME_PART(object);
	else if (!search->text && g_mime_content_type_is_type(type, "text", "plain"))
		search->text = GMIME_PART(object);
}

static void search_in(struct search *search, GMimeObject *object, unsigned depth)
{
	if (!object || depth > DEPTH_MOST || search->parts++ > PARTS_MOST)
		return;
	if (GMIME_IS_MULTIPART(object)) {
		GMimeMultipart *parts = GMIME_MULTIPART(object);
		for (int i = 0; i < g_mime_multipart_get_count(parts); i++)
			search_in(search, g_mime_multipart_get_part(parts, i), depth + 1);
	} else if (GMIME_IS_MESSAGE_PART(object)) {
		GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
		if (inner && !search->html && !search->text)
			search_in(search, g_mime_message_get_mime_part(inner), depth + 1);
	} else if (GMIME_IS_PART(object)) {
		search->leaves++;
		look_at(search, object);
	}
}

/* ---- contents */

/* Its transfer encoding undone. */
static void add_content(struct buffer *to, GMimePart *part)
{
	GMimeDataWrapper *content = part ? g_mime_part_get_content(part) : NULL;
	if (!content)
		return;
	GMimeStream *memory = g_mime_stream_mem_new();
	g_mime_data_wrapper_write_to_stream(content, memory);
	GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
	if (bytes && bytes->len)
		buffer_add(to, bytes->data, bytes->len);
	g_object_unref(memory);
}

static size_t count_seen(struct slice text)
{
	size_t seen = 0;
	for (size_t i = 0; i < text.len; i++)
		seen += text.at[i] != ' ' && (text.at[i] < '\t' || text.at[i] > '\r');
	return seen;
}

static bool is_stub(struct slice text, struct slice html)
{
	return count_seen(text) * 10 < xml_seen(html) * STUB_TENTHS;
}

/* ---- facts */

static void put_from(FILE *to, GMimeMessage *message)
{
	InternetAddressList *list = g_mime_message_get_from(message);
	InternetAddress *first = list && internet_address_list_length(list) > 0
					 ? internet_address_list_get_address(list, 0)
					 : NULL;
	const char *name = first ? internet_address_get_name(first) : NULL, *address = NULL;
	if (first && INTERNET_ADDRESS_IS_MAILBOX(first))
		address = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first));
	if (name && *name)
		answer_line(to, "byline", slice_of(name));
	else if (address && strchr(address, '@')) /* a browser saves pages as "Saved by Blink" */
		answer_line(to, "byline", slice_of(address));
}

/* The sender's day, in the sender's zone. */
static void put_date(FILE *to, GMimeMessage *message)
{
	GDateTime *date = g_mime_message_get_date(message);
	char *day = date ? g_date_time_format(date, "%Y-%m-%d") : NULL;
	answer_line(to, "date", slice_of(day));
	g_free(day);
}

/* "The Tarn Letter <tarn.example.org>" */
static void put_list(FILE *to, GMimeMessage *message)
{
	const char *header = g_mime_object_get_header(GMIME_OBJECT(message), "List-Id");
	char *text = header ? g_mime_utils_header_decode_text(NULL, header) : NULL;
	struct slice name = slice_of(text);
	const char *open = name.len ? memchr(name.at, '<', name.len) : NULL;
	struct slice phrase = slice_trim(slice_cut(name, 0, open ? (size_t)(open - name.at) : 0));
	if (phrase.len > 1 && phrase.at[0] == '"' && phrase.at[phrase.len - 1] == '"')
		phrase = slice_cut(phrase, 1, phrase.len - 1);
	if (!phrase.len && open)
		phrase = (struct slice){ open + 1, strcspn(open + 1, ">") };
	answer_line(to, "site", phrase);
	g_free(text);
}

/* A page that a browser saved as a mail knows where it is from. */
static void put_address(FILE *to, GMimeMessage *message, GMimePart *part)
{
	const char *saved =
		g_mime_object_get_header(GMIME_OBJECT(message), "Snapshot-Content-Location");
	if (!saved)
		saved = g_mime_object_get_header(GMIME_OBJECT(part), "Content-Location");
	if (saved && strstr(saved, "://"))
		answer_line(to, "address", slice_of(saved));
}

static void put_charset(FILE *to, GMimePart *part)
{
	answer_line(to, "charset",
		slice_of(g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset")));
}

/* ---- the answer */

static void put_head(FILE *to, GMimeMessage *message, bool more)
{
	answer_line(to, "title", slice_of(g_mime_message_get_subject(message)));
	put_from(to, message);
	put_date(to, message);
	put_list(to, message);
	if (more)
		answer_line(to, "note", SLICE("the first of several mails"));
}

/* What has only an attachment is a mail with an empty text; what has no part at all is none. */
static bool put_mail(
	FILE *to, GMimeMessage *message, const struct search *found, bool plain, bool more)
{
	struct buffer html = { 0 }, text = { 0 };
	add_content(&html, found->html);
	add_content(&text, found->text);
	struct slice page = buffer_slice(&html), letter = buffer_slice(&text);
	bool has_letter = count_seen(letter);
	bool as_page = xml_seen(page) && (!has_letter || (!plain && is_stub(letter, page)));
	GMimePart *part = as_page ? found->html : found->text;
	bool any = part || found->leaves;
	if (any) {
		answer_line(to, "kind", as_page ? SLICE("html") : SLICE("text"));
		put_head(to, message, more);
		if (part)
			put_charset(to, part);
		if (part)
			put_address(to, message, part);
		answer_head_end(to);
		answer_body(to, as_page ? page : letter);
	}
	buffer_release(&html);
	buffer_release(&text);
	return any;
}

/* MORE: a file of many mails, of which this is the first. */
static GMimeMessage *parse(struct slice file, bool *more)
{
	GMimeStream *memory = g_mime_stream_mem_new_with_buffer(file.at, file.len);
	GMimeParser *parser = g_mime_parser_new_with_stream(memory);
	bool is_mbox = slice_starts(file, SLICE("From "));
	g_mime_parser_set_format(parser, is_mbox ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
	GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
	*more = is_mbox && !g_mime_parser_eos(parser);
	g_object_unref(parser);
	g_object_unref(memory);
	return message;
}

enum child_status mail_answer(struct slice file, bool plain, FILE *to, struct err *err)
{
	struct search found = { 0 };
	g_mime_init(); /* never shut down: that leaks, and the process ends soon */
	bool any = false, more;
	GMimeMessage *message = parse(file, &more);
	if (message) {
		search_in(&found, g_mime_message_get_mime_part(message), 0);
		any = put_mail(to, message, &found, plain, more);
		g_object_unref(message);
	}
	if (!any)
		err_set(err, ERR_INPUT, "a mail without text");
	return any ? CHILD_DONE : CHILD_REFUSES;
}
