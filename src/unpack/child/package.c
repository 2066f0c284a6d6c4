/*
 * The package of a book: what is in it, in which order it is read, what it is called, and the
 * titles of its table of contents. Two generations of the format differ in where these stand; both
 * are looked for in every book, since many books are a bit of each.
 */
#include "unpack/child/book.h"

#include <stdlib.h>
#include <string.h>

enum {
	ITEMS_MOST = MEMBERS_MOST,
	CREATORS_MOST = 200, /* bytes */
	LOOKED_MOST =
		3 * MEMBERS_MOST, /* that many references are followed, each through all items */
};

void book_release(struct book *book)
{
	arena_release(&book->arena);
	free(book->item);
}

/* ---- references */

/* Without its fragment, and "%20" a blank again. */
static void add_reference(struct buffer *path, struct slice reference)
{
	for (size_t at = 0; at < reference.len && reference.at[at] != '#'; at++) {
		int high = -1, low = -1;
		if (reference.at[at] == '%' && at + 2 < reference.len) {
			high = byte_hex(reference.at[at + 1]);
			low = byte_hex(reference.at[at + 2]);
		}
		bool escaped = high >= 0 && low >= 0;
		buffer_add_char(path, escaped ? (char)(high << 4 | low) : reference.at[at]);
		at += escaped ? 2 : 0;
	}
}

/* Leaves out "." and takes back a folder for ".."; FALSE where that leads out. */
static bool add_normal(struct buffer *to, struct slice path)
{
	while (path.len) {
		const char *slash = memchr(path.at, '/', path.len);
		size_t len = slash ? (size_t)(slash - path.at) : path.len;
		struct slice part = slice_cut(path, 0, len);
		path = slice_cut(path, slash ? len + 1 : len, path.len);
		if (!part.len || slice_is(part, "."))
			continue;
		if (!slice_is(part, "..")) {
			if (to->len)
				buffer_add_char(to, '/');
			buffer_add_slice(to, part);
			continue;
		}
		if (!to->len)
			return false;
		const char *last = memrchr(to->at, '/', to->len);
		to->len = last ? (size_t)(last - to->at) : 0;
	}
	return true;
}

struct slice book_path(struct arena *arena, struct slice from, struct slice reference)
{
	struct buffer plain = { 0 }, path = { 0 }, normal = { 0 };
	struct slice found = SLICE("");
	const char *slash = from.len ? memrchr(from.at, '/', from.len) : NULL;
	if (slash)
		buffer_add(&path, from.at, (size_t)(slash + 1 - from.at));
	xml_add_text(&plain, reference);
	add_reference(&path, slice_trim(buffer_slice(&plain)));
	bool has_scheme = reference.len && memmem(reference.at, reference.len, "://", 3);
	bool is_absolute = reference.len && reference.at[0] == '/';
	if (!has_scheme && !is_absolute && add_normal(&normal, buffer_slice(&path)))
		found = arena_copy(arena, buffer_slice(&normal));
	buffer_release(&plain);
	buffer_release(&path);
	buffer_release(&normal);
	return found;
}

/* ---- the package */

static void add_item(struct book *book, const struct xml *xml, struct slice name)
{
	struct slice media = xml_attribute(xml, "media-type");
	struct slice properties = xml_attribute(xml, "properties");
	struct slice id = xml_attribute(xml, "id");
	if (book->items == ITEMS_MOST)
		return;
	bool is_toc = slice_holds_alike(properties, SLICE("nav")) ||
		      slice_holds_alike(media, SLICE("dtbncx"));
	book->item = grow(book->item, &book->room, book->items + 1, sizeof *book->item);
	book->item[book->items++] = (struct book_item){
		.id = arena_copy(&book->arena, id),
		.path = book_path(&book->arena, name, xml_attribute(xml, "href")),
		.is_page = slice_holds_alike(media, SLICE("html")) ||
			   slice_holds_alike(media, SLICE("oeb1-document")),
		.is_aside = is_toc || slice_is(id, "cover") || slice_is(id, "coverpage"),
		.is_toc = is_toc,
	};
}

/* Not much time for a book of nothing but references. */
static bool may_look(struct book *book, struct slice for_what)
{
	return for_what.len && book->looked++ < LOOKED_MOST;
}

static void add_spine(struct book *book, struct slice id)
{
	if (!may_look(book, id))
		return;
	for (size_t i = 0; i < book->items; i++) {
		struct book_item *item = &book->item[i];
		if (!slice_equal(item->id, id))
			continue;
		if (!item->spine && item->is_page && item->path.len)
			item->spine = ++book->spine;
		book->refused += item->is_page && !item->path.len;
		return;
	}
}

/* <guide>, where the older books say which page is the cover. */
static void set_aside(struct book *book, const struct xml *xml, struct slice name)
{
	struct slice type = xml_attribute(xml, "type");
	if (!slice_is(type, "cover") && !slice_is(type, "toc"))
		return;
	struct slice path = book_path(&book->arena, name, xml_attribute(xml, "href"));
	if (!may_look(book, path))
		return;
	for (size_t i = 0; i < book->items; i++)
		if (slice_equal(book->item[i].path, path))
			book->item[i].is_aside = true;
}

/* The text up to the end of the element that was just opened. */
static struct slice element_text(struct book *book, struct xml *xml)
{
	struct buffer text = { 0 };
	struct slice name = xml->name;
	bool open = !xml->empty;
	while (open && xml_next(xml)) {
		if (xml->kind == XML_TEXT)
			xml_add_text(&text, xml->text);
		open = !(xml->kind == XML_CLOSE && slice_equal(xml->name, name));
	}
	struct slice kept = arena_copy(&book->arena, slice_trim(buffer_slice(&text)));
	buffer_release(&text);
	return kept;
}

/* "2019", "2019-05", "2019-05-01", whatever follows; else nothing. */
static struct slice date_of(struct slice text)
{
	size_t len = 0;
	while (len < text.len && len < 10 &&
		(len == 4 || len == 7 ? text.at[len] == '-'
				      : text.at[len] >= '0' && text.at[len] <= '9'))
		len++;
	return slice_cut(text, 0, len == 10 ? 10 : len >= 7 ? 7 : len >= 4 ? 4 : 0);
}

static void add_creator(struct book *book, struct slice name)
{
	if (!book->creator.len)
		book->creator = name;
	else if (name.len && book->creator.len < CREATORS_MOST)
		book->creator = arena_print(&book->arena, "%.*s, %.*s", (int)book->creator.len,
			book->creator.at, (int)name.len, name.at);
}

static void take_fact(struct book *book, struct xml *xml)
{
	struct slice event = xml_attribute(xml, "event");
	if (xml_is(xml, "creator"))
		add_creator(book, element_text(book, xml));
	else if (xml_is(xml, "title") && !book->title.len)
		book->title = element_text(book, xml);
	else if (xml_is(xml, "language") && !book->language.len)
		book->language = element_text(book, xml);
	else if (xml_is(xml, "date") && !book->date.len && !slice_is(event, "modification"))
		book->date = date_of(element_text(book, xml));
}

/* Without a spine the pages are read as they are listed. */
static void fill_spine(struct book *book)
{
	bool is_empty = !book->spine;
	if (is_empty)
		book->refused = 0;
	for (size_t i = 0; is_empty && i < book->items; i++)
		add_spine(book, book->item[i].id);
}

void book_package(struct book *book, struct slice name, struct slice text)
{
	struct xml xml = { .rest = text };
	while (xml_next(&xml)) {
		if (xml.kind != XML_OPEN)
			continue;
		if (xml_is(&xml, "item"))
			add_item(book, &xml, name);
		else if (xml_is(&xml, "itemref"))
			add_spine(book, xml_attribute(&xml, "idref"));
		else if (xml_is(&xml, "reference"))
			set_aside(book, &xml, name);
		else
			take_fact(book, &xml);
	}
	fill_spine(book);
}

/* ---- titles: the first entry that leads to a page names it */

static void name_page(struct book *book, struct slice path, struct slice title)
{
	if (!title.len || !may_look(book, path))
		return;
	for (size_t i = 0; i < book->items; i++)
		if (!book->item[i].title.len && slice_equal(book->item[i].path, path))
			book->item[i].title = title;
}

void book_titles(struct book *book, struct slice name, struct slice text)
{
	struct xml xml = { .rest = text };
	struct slice label = SLICE("");
	bool is_list = false; /* of pages: numbers, not titles */
	while (xml_next(&xml)) {
		if (xml.kind != XML_OPEN)
			continue;
		if (xml_is(&xml, "nav"))
			is_list = !slice_holds_alike(xml_attribute(&xml, "type"), SLICE("toc"));
		else if (xml_is(&xml, "pageList"))
			return;
		else if (xml_is(&xml, "navLabel"))
			label = element_text(book, &xml);
		else if (xml_is(&xml, "content"))
			name_page(book, book_path(&book->arena, name, xml_attribute(&xml, "src")),
				label);
		else if (xml_is(&xml, "a") && !is_list) {
			struct slice to =
				book_path(&book->arena, name, xml_attribute(&xml, "href"));
			name_page(book, to, element_text(book, &xml));
		}
	}
}
