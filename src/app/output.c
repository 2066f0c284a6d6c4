/* Tables for other programs. See output.h for the two shapes. */
#include "app/output.h"

#include "text/text.h"

#include <string.h>

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
	const char *escape = escape_of(out, code);
	if (escape) {
		fputs(escape, out->file);
	} else if (!codepoint_obeyed(code) && (out->json || code != 0xad)) {
		fwrite(point.at, 1, point.len, out->file);
	} else if (out->json) {
		fprintf(out->file, "\\u%04x", code);
	} else {
		struct buffer plain = { 0 };
		output_plain(&plain, point);
		fwrite(buffer_slice(&plain).at, 1, plain.len, out->file);
		buffer_release(&plain);
	}
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
	arena_init(&arena);
	text = decode(&arena, text, ENCODING_UTF8, NULL, NULL);
	for (size_t at = 0; at < text.len; at += len) {
		size_t run = plain_run(text, at);
		fwrite(text.at + at, 1, run, out->file);
		at += run;
		if (at == text.len)
			break;
		uint32_t code = codepoint_at(text, at, &len);
		put_point(out, slice_cut(text, at, at + len), code);
	}
	arena_release(&arena);
}

void output_start(struct output *out)
{
	for (size_t i = 0; !out->json && out->columns[i]; i++)
		fprintf(out->file, "%s%s", i ? "\t" : "", out->columns[i]);
	if (!out->json)
		fputc('\n', out->file);
}

void output_article(struct output *out, struct slice path)
{
	out->row = 0;
	if (!out->json || !out->rows)
		return;
	fputs("{\"path\":\"", out->file);
	put_text(out, path);
	fprintf(out->file, "\",\"%s\":[", out->rows);
}

void output_article_end(struct output *out)
{
	if (out->json && out->rows)
		fputs("]}\n", out->file);
}

void output_row(struct output *out)
{
	if (out->json)
		fputs(out->rows && out->row ? ",{" : "{", out->file);
	out->column = 0;
	out->row++;
}

void output_row_end(struct output *out)
{
	if (out->json)
		fputc('}', out->file);
	if (!out->json || !out->rows)
		fputc('\n', out->file);
}

static void next_column(struct output *out)
{
	if (out->json)
		fprintf(out->file, "%s\"%s\":", out->column ? "," : "", out->columns[out->column]);
	else if (out->column)
		fputc('\t', out->file);
	out->column++;
}

void output_slice(struct output *out, struct slice text)
{
	next_column(out);
	if (out->json)
		fputc('"', out->file);
	put_text(out, text);
	if (out->json)
		fputc('"', out->file);
}

void output_number(struct output *out, int64_t number)
{
	next_column(out);
	fprintf(out->file, "%lld", (long long)number);
}

void output_share(struct output *out, unsigned hundredths)
{
	next_column(out);
	fprintf(out->file, "%u.%02u", hundredths / 100, hundredths % 100);
}

void output_real(struct output *out, double number)
{
	next_column(out);
	fprintf(out->file, "%.4f", number);
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
