/*
 * What a file is, by its bytes. Its name has a say only where bytes cannot tell: Markdown is text
 * in which some marks mean something. What a text could start with by chance ("GIF8", "BM") counts
 * only where the rest is no text.
 */
#include "intake/taking.h"

#include "html/html.h"

#include <string.h>

enum {
	MARKS_LEAST = 3, /* of Markdown, behind front matter */
	HEADERS_LEAST = 3,
};

bool name_ends(struct slice name, const char *ending)
{
	size_t len = strlen(ending);
	return name.len > len &&
	       slice_alike(slice_cut(name, name.len - len, name.len), slice_of(ending));
}

/* ---- magic */

#define BINARY(what) "a binary file (" what ")"
#define DOCUMENT(what) what "; a filter in config.ini can read it"

static const struct magic {
	struct slice bytes;
	size_t at;
	const char *what;
	bool is_text; /* so could a text start */
	enum form form;
} magics[] = {
	{ { "\x1f\x8b", 2 }, 0, "compressed by gzip", false, FORM_STREAM },
	{ { "\xfd\x37zXZ", 5 }, 0, "compressed by xz", false, FORM_STREAM },
	{ { "\x28\xb5\x2f\xfd", 4 }, 0, "compressed by zstd", false, FORM_STREAM },
	{ { "BZh", 3 }, 0, "compressed by bzip2", true, FORM_STREAM },
	{ { "mimetypeapplication/epub+zip", 28 }, 30, "an EPUB book", false, FORM_BOOK },
	{ { "%PDF-", 5 }, 0, DOCUMENT("a PDF document"), false, FORM_NONE },
	{ { "{\\rtf", 5 }, 0, DOCUMENT("an RTF document"), false, FORM_NONE },
	{ { "%!PS-Adobe", 10 }, 0, DOCUMENT("a PostScript document"), false, FORM_NONE },
	{ { "AT&TFORM", 8 }, 0, DOCUMENT("a DjVu document"), false, FORM_NONE },
	{ { "BOOKMOBI", 8 }, 60, DOCUMENT("a Mobipocket or Kindle book"), false, FORM_NONE },
	{ { "ITSF\3", 5 }, 0, DOCUMENT("a CHM document"), false, FORM_NONE },
	{ { "\xd0\xcf\x11\xe0", 4 }, 0, DOCUMENT("an old Office document"), false, FORM_NONE },
	{ { "mimetypeapplication/vnd.oasis.opendocument", 42 }, 30,
		DOCUMENT("an OpenDocument file"), false, FORM_NONE },
	{ { "PK\3\4", 4 }, 0, BINARY("ZIP archive"), false, FORM_NONE },
	{ { "PK\5\6", 4 }, 0, BINARY("empty ZIP archive"), false, FORM_NONE },
	{ { "7z\xbc\xaf", 4 }, 0, BINARY("7-Zip archive"), false, FORM_NONE },
	{ { "Rar!\x1a\7", 6 }, 0, BINARY("RAR archive"), false, FORM_NONE },
	{ { "ustar", 5 }, 257, BINARY("tar archive"), false, FORM_NONE },
	{ { "!<arch>\n", 8 }, 0, BINARY("ar archive or Debian package"), true, FORM_NONE },
	{ { "\x89PNG\r\n", 6 }, 0, BINARY("PNG picture"), false, FORM_NONE },
	{ { "\xff\xd8\xff", 3 }, 0, BINARY("JPEG picture"), false, FORM_NONE },
	{ { "GIF8", 4 }, 0, BINARY("GIF picture"), true, FORM_NONE },
	{ { "WEBPVP8", 7 }, 8, BINARY("WebP picture"), false, FORM_NONE },
	{ { "BM", 2 }, 0, BINARY("BMP picture"), true, FORM_NONE },
	{ { "II*\0", 4 }, 0, BINARY("TIFF picture"), false, FORM_NONE },
	{ { "MM\0*", 4 }, 0, BINARY("TIFF picture"), false, FORM_NONE },
	{ { "ftypavif", 8 }, 4, BINARY("AVIF picture"), false, FORM_NONE },
	{ { "ftyp", 4 }, 4, BINARY("MP4: film or sound"), true, FORM_NONE },
	{ { "RIFF", 4 }, 0, BINARY("RIFF: sound or film"), true, FORM_NONE },
	{ { "\x1a\x45\xdf\xa3", 4 }, 0, BINARY("Matroska or WebM film"), false, FORM_NONE },
	{ { "OggS", 4 }, 0, BINARY("Ogg"), true, FORM_NONE },
	{ { "ID3", 3 }, 0, BINARY("MP3"), true, FORM_NONE },
	{ { "fLaC", 4 }, 0, BINARY("FLAC"), true, FORM_NONE },
	{ { "\x7f\x45LF", 4 }, 0, BINARY("ELF program"), false, FORM_NONE },
	{ { "MZ", 2 }, 0, BINARY("DOS or Windows program"), true, FORM_NONE },
	{ { "\0asm", 4 }, 0, BINARY("WebAssembly"), false, FORM_NONE },
	{ { "\xca\xfe\xba\xbe", 4 }, 0, BINARY("Java class or macOS program"), false, FORM_NONE },
	{ { "\xcf\xfa\xed\xfe", 4 }, 0, BINARY("macOS program"), false, FORM_NONE },
	{ { "SQLite format 3", 16 }, 0, BINARY("SQLite database"), false, FORM_NONE },
	{ { "bplist00", 8 }, 0, BINARY("property list, perhaps a web archive"), true, FORM_NONE },
	{ { "wOF", 3 }, 0, BINARY("font"), true, FORM_NONE },
};

static bool has_magic(const struct magic *magic, struct slice start)
{
	return start.len > magic->at &&
	       slice_starts(slice_cut(start, magic->at, start.len), magic->bytes);
}

/* Half of all books have their type elsewhere than at the start, where it belongs. */
static const char *zip_holds(struct slice start)
{
	static const struct {
		const char *member, *what;
	} inside[] = { { "META-INF/container.xml", NULL }, { "word/", DOCUMENT("a Word document") },
		{ "ppt/", DOCUMENT("a PowerPoint document") },
		{ "xl/", DOCUMENT("an Excel document") } };
	for (size_t i = 0; i < COUNT_OF(inside); i++)
		if (memmem(start.at, start.len, inside[i].member, strlen(inside[i].member)))
			return inside[i].what;
	return BINARY("ZIP archive");
}

static struct sniffed judge_magic(const struct magic *magic, struct slice name, struct slice start)
{
	struct sniffed found = { .form = magic->form, .what = magic->what };
	if (!slice_is(magic->bytes, "PK\3\4"))
		return found;
	found.what = name_ends(name, ".epub") ? NULL : zip_holds(start);
	if (!found.what)
		found = (struct sniffed){ .form = FORM_BOOK, .what = "an EPUB book" };
	return found;
}

/* FORM_ANY where nothing is known; IS_TEXT: what could be one is left out. */
static struct sniffed by_magic(struct slice name, struct slice start, bool is_text)
{
	for (size_t i = 0; i < COUNT_OF(magics); i++)
		if (has_magic(&magics[i], start) && !(is_text && magics[i].is_text))
			return judge_magic(&magics[i], name, start);
	return (struct sniffed){ .form = FORM_ANY };
}

/* Controls that no text holds in numbers; escape sequences and overstriking are text. */
static bool is_binary(struct slice text)
{
	size_t controls = 0;
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.at[i];
		controls += c < 0x20 && c != 0x1b && (c < 7 || c > 0x0d);
	}
	return controls >= 4 && controls * 16 > text.len;
}

/* ---- kinds of text */

static bool next_line(struct slice *rest, struct slice *line)
{
	if (!rest->len)
		return false;
	const char *end = memchr(rest->at, '\n', rest->len);
	size_t len = end ? (size_t)(end - rest->at) : rest->len;
	*line = slice_cut(*rest, 0, len);
	*rest = slice_cut(*rest, end ? len + 1 : len, rest->len);
	return true;
}

static bool is_known_header(struct slice line)
{
	static const char *const names[] = { "From:", "To:", "Subject:", "Date:", "Message-ID:",
		"MIME-Version:", "Received:", "Return-Path:", "Content-Type:", "Reply-To:",
		"Delivered-To:", "List-Id:", "Content-Transfer-Encoding:", "Sender:", "Cc:" };
	for (size_t i = 0; i < COUNT_OF(names); i++)
		if (slice_starts_alike(line, slice_of(names[i])))
			return true;
	return false;
}

/* "Name: value", or the rest of one. */
static bool is_header(struct slice line)
{
	size_t at = 0;
	while (at < line.len && line.at[at] > ' ' && line.at[at] < 0x7f && line.at[at] != ':')
		at++;
	return (at && at < line.len && line.at[at] == ':') || line.at[0] == ' ' ||
	       line.at[0] == '\t';
}

/* Header lines up to an empty one, some of which every mail has. */
static bool is_mail(struct slice text)
{
	unsigned known = 0;
	struct slice line;
	if (slice_starts(text, SLICE("From ")))
		next_line(&text, &line);
	while (next_line(&text, &line)) {
		if (!slice_trim(line).len)
			return known >= HEADERS_LEAST;
		if (!is_header(line))
			return false;
		known += is_known_header(line);
	}
	return false;
}

static unsigned count_marks(struct slice line)
{
	bool heading = slice_starts(line, SLICE("# ")) || slice_starts(line, SLICE("## ")) ||
		       slice_starts(line, SLICE("### "));
	const char *link = line.len ? memmem(line.at, line.len, "](", 2) : NULL;
	return heading + (link && memchr(line.at, '[', (size_t)(link - line.at)));
}

/* Front matter, and behind it marks that mean something. */
static bool has_front_matter(struct slice text)
{
	unsigned fences = 0, marks = 0;
	struct slice line;
	if (!slice_starts(text, SLICE("---\n")) && !slice_starts(text, SLICE("---\r\n")))
		return false;
	while (next_line(&text, &line) && marks < MARKS_LEAST)
		if (slice_is(slice_trim(line), "---"))
			fences++;
		else if (fences == 2)
			marks += count_marks(line);
	return marks >= MARKS_LEAST;
}

static bool is_markdown_name(struct slice name)
{
	return name_ends(name, ".md") || name_ends(name, ".markdown") ||
	       name_ends(name, ".mdown") || name_ends(name, ".mkd");
}

/* Markdown may begin with a tag; with these it is a page that somebody misnamed. */
static bool is_declared_page(struct slice text)
{
	text = slice_trim(text);
	return text.len > 9 && (slice_starts_alike(text, SLICE("<!doctype")) ||
				       slice_starts_alike(text, SLICE("<html")));
}

static enum form text_form(struct slice name, struct slice text)
{
	if (is_markdown_name(name) && !is_declared_page(text))
		return FORM_MARKDOWN;
	if (html_is_page(text))
		return FORM_HTML;
	if (is_mail(text))
		return FORM_MAIL;
	return has_front_matter(text) ? FORM_MARKDOWN : FORM_TEXT;
}

/* ---- all of it */

static struct coding find_coding(
	const struct taking *taking, struct slice bytes, struct slice start)
{
	if (taking->charset.len)
		return coding_find(bytes, taking->charset, "MIME header");
	bool is_page = taking->form == FORM_HTML || html_is_page(start);
	return coding_find(
		bytes, is_page ? html_charset(start) : SLICE(""), "declared by the page");
}

struct sniffed sniff(const struct taking *taking, struct slice bytes)
{
	struct slice start = slice_cut(bytes, 0, bytes.len < SNIFFED ? bytes.len : SNIFFED);
	struct sniffed found = by_magic(taking->name, start, true);
	if (found.form != FORM_ANY)
		return found;
	struct arena arena;
	arena_init(&arena);
	found.coding = find_coding(taking, bytes.len <= USUAL_SIZE ? bytes : start, start);
	struct slice text = decode_coding(&arena, start, found.coding, NULL, NULL);
	if (is_binary(text))
		found = by_magic(taking->name, start, false);
	else
		found.form = taking->form ? taking->form : text_form(taking->name, text);
	if (found.form == FORM_ANY)
		found = (struct sniffed){ .form = FORM_NONE, .what = "a binary file" };
	arena_release(&arena);
	return found;
}
