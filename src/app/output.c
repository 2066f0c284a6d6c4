/* Tables for other programs. See output.h for the two shapes. */
#include "app/output.h"

#include "text/text.h"

static void put_char(struct output *out, unsigned char c)
{
	const char *escape = c == '\n' ? "\\n" : c == '\t' ? "\\t" : c == '\r' ? "\\r" : NULL;
	if (c == '\\')
		escape = "\\\\";
	if (out->json && c == '"')
		escape = "\\\"";
	if (escape)
		fputs(escape, out->file);
	else if (out->json && c < 0x20)
		fprintf(out->file, "\\u%04x", c);
	else
		fputc(c, out->file);
}

static void put_text(struct output *out, struct slice text)
{
	for (size_t i = 0; i < text.len; i++)
		put_char(out, (unsigned char)text.at[i]);
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

static bool is_directional(uint32_t code)
{
	return code == 0x61c || code == 0x200e || code == 0x200f ||
	       (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
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
		} else if (code != 0xad && !is_directional(code)) {
			buffer_add(buf, text.at + at, len);
		}
	}
}
