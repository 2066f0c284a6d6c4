/* Tables for other programs. See output.h for the two shapes. */
#include "app/output.h"

#include "text/text.h"

#include <string.h>

enum {
	WAITING_MOST = 1 << 16
};

static const char *escape_of(const struct output *out, uint32_t code)
{
	switch (code) {
	case '\n':
		return "\\n";
	case '\t':
		return "\\t";
	case '\r':
		return "\\r";
	case '\\':
		return "\\\\";
	case '"':
		return out->json ? "\\\"" : NULL;
	default:
		return NULL;
	}
}

/* JSON has escapes of its own for what TSV gets as pictures. */
static void put_point(struct output *out, struct slice point, uint32_t code)
{
	struct buffer *to = &out->waiting;
	const char *escape = escape_of(out, code);
	if (escape)
		buffer_add_slice(to, slice_of(escape));
	else if (!codepoint_obeyed(code) && (out->json || code != 0xad))
		buffer_add_slice(to, point);
	else if (out->json)
		buffer_print(to, "\\u%04x", code);
	else
		output_plain(to, point);
}

/* How many bytes from AT on are what they look like, in tables and in JSON. */
static size_t plain_run(struct slice text, size_t at)
{
	size_t end = at;
	while (end < text.len && text.at[end] >= ' ' && text.at[end] <= '~' &&
		text.at[end] != '\\' && text.at[end] != '"')
		end++;
	return end - at;
}

/* Paths are bytes: what is no UTF-8 in them is repaired here. */
static void put_text(struct output *out, struct slice text)
{
	struct arena arena;
	unsigned len;
	size_t run = plain_run(text, 0);
	if (run == text.len) {
		buffer_add_slice(&out->waiting, text);
		return;
	}
	arena_init(&arena);
	text = decode(&arena, text, ENCODING_UTF8, NULL, NULL);
	for (size_t at = 0; at < text.len; at += len) {
		run = plain_run(text, at);
		buffer_add(&out->waiting, text.at + at, run);
		at += run;
		if (at == text.len)
			break;
		uint32_t code = codepoint_at(text, at, &len);
		put_point(out, slice_cut(text, at, at + len), code);
	}
	arena_release(&arena);
}

static void put_word(struct output *out, const char *word)
{
	buffer_add_slice(&out->waiting, slice_of(word));
}

static void write_waiting(struct output *out)
{
	fwrite(buffer_slice(&out->waiting).at, 1, out->waiting.len, out->file);
	out->waiting.len = 0;
}

void output_start(struct output *out)
{
	for (size_t i = 0; !out->json && out->columns[i]; i++)
		buffer_print(&out->waiting, "%s%s", i ? "\t" : "", out->columns[i]);
	if (!out->json)
		buffer_add_char(&out->waiting, '\n');
}

void output_end(struct output *out)
{
	write_waiting(out);
	buffer_release(&out->waiting);
}

void output_article(struct output *out, struct slice path)
{
	out->row = 0;
	if (!out->json || !out->rows)
		return;
	put_word(out, "{\"path\":\"");
	put_text(out, path);
	buffer_print(&out->waiting, "\",\"%s\":[", out->rows);
}

void output_article_end(struct output *out)
{
	if (out->json && out->rows)
		put_word(out, "]}\n");
	write_waiting(out);
}

void output_row(struct output *out)
{
	if (out->json)
		put_word(out, out->rows && out->row ? ",{" : "{");
	out->column = 0;
	out->row++;
}

void output_row_end(struct output *out)
{
	if (out->json)
		buffer_add_char(&out->waiting, '}');
	if (!out->json || !out->rows)
		buffer_add_char(&out->waiting, '\n');
	if (out->waiting.len > WAITING_MOST)
		write_waiting(out);
}

static void next_column(struct output *out)
{
	if (out->json)
		buffer_print(&out->waiting, "%s\"%s\":", out->column ? "," : "",
			out->columns[out->column]);
	else if (out->column)
		buffer_add_char(&out->waiting, '\t');
	out->column++;
}

void output_slice(struct output *out, struct slice text)
{
	next_column(out);
	if (out->json)
		buffer_add_char(&out->waiting, '"');
	put_text(out, text);
	if (out->json)
		buffer_add_char(&out->waiting, '"');
}

void output_number(struct output *out, int64_t number)
{
	char digits[24], *at = digits + sizeof digits;
	uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
	next_column(out);
	do
		*--at = (char)('0' + rest % 10);
	while (rest /= 10);
	if (number < 0)
		*--at = '-';
	buffer_add(&out->waiting, at, (size_t)(digits + sizeof digits - at));
}

void output_share(struct output *out, unsigned hundredths)
{
	next_column(out);
	buffer_print(&out->waiting, "%u.%02u", hundredths / 100, hundredths % 100);
}

void output_real(struct output *out, double number)
{
	next_column(out);
	buffer_print(&out->waiting, "%.4f", number);
}

void output_plain(struct buffer *buf, struct slice text)
{
	unsigned len;
	for (size_t at = 0; at < text.len; at += len) {
		uint32_t code = codepoint_at(text, at, &len);
		if (code < 0x20 && code != '\t') {
			char picture[3] = { '\xe2', '\x90', (char)(0x80 + code) };
			buffer_add(buf, picture, sizeof picture);
		} else if (code == 0x7f || (code >= 0x80 && code < 0xa0)) {
			buffer_add(buf, code == 0x7f ? "␡" : "\xef\xbf\xbd", 3);
		} else if (code == '\t' || (code != 0xad && !codepoint_obeyed(code))) {
			buffer_add(buf, text.at + at, len);
		}
	}
}

void output_lines(FILE *file, const char *text)
{
	struct arena arena;
	struct buffer plain = { 0 };
	arena_init(&arena);
	struct slice rest = decode(&arena, slice_of(text), ENCODING_UTF8, NULL, NULL);
	while (rest.len) {
		const char *end = memchr(rest.at, '\n', rest.len);
		size_t len = end ? (size_t)(end - rest.at) : rest.len;
		output_plain(&plain, slice_cut(rest, 0, len));
		buffer_add_char(&plain, '\n');
		rest = slice_cut(rest, end ? len + 1 : len, rest.len);
	}
	fwrite(buffer_slice(&plain).at, 1, plain.len, file);
	buffer_release(&plain);
	arena_release(&arena);
}

void output_error(const char *text)
{
	fputs("dramatis: ", stderr);
	output_lines(stderr, text);
}
