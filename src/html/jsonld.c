/*
 * JSON-LD, as far as pages use it to say what article they are: a node whose type is one of the
 * sorts of articles, found anywhere in what the scripts hold, and who wrote it and when. Scripts
 * are written by machines and by hand: one that cannot be read is passed over, what stands in the
 * wrong form is as if it were not there.
 */
#include "html/facts.h"

#include <json-c/json.h>
#include <string.h>

enum {
	DEPTH_MOST = 32,
	NODES_MOST = 4096,
	AUTHORS_MOST = 8,
	BYTES_MOST = 1 << 20, /* of a script */
};

/* The nodes of all scripts, in the order in which they are met. */
struct graph {
	struct json_object *node[NODES_MOST];
	uint32_t nodes;
};

static struct slice text_of(struct json_object *value)
{
	if (!json_object_is_type(value, json_type_string))
		return SLICE("");
	return slice_trim((struct slice){
		json_object_get_string(value), (size_t)json_object_get_string_len(value) });
}

static struct json_object *member(struct json_object *node, const char *name)
{
	struct json_object *value = NULL;
	if (json_object_is_type(node, json_type_object))
		json_object_object_get_ex(node, name, &value);
	return value;
}

/* ---- the graph */

static void add_node(struct graph *graph, struct json_object *node)
{
	if (graph->nodes < NODES_MOST)
		graph->node[graph->nodes++] = node;
}

static void add_members(struct graph *graph, struct json_object *node)
{
	struct json_object_iterator at = json_object_iter_begin(node);
	struct json_object_iterator end = json_object_iter_end(node);
	for (; !json_object_iter_equal(&at, &end); json_object_iter_next(&at))
		add_node(graph, json_object_iter_peek_value(&at));
}

/* Every object and array below the first ones, in rising depth. */
static void fill_graph(struct graph *graph)
{
	for (uint32_t i = 0; i < graph->nodes; i++) {
		struct json_object *node = graph->node[i];
		if (json_object_is_type(node, json_type_object))
			add_members(graph, node);
		for (size_t k = 0; json_object_is_type(node, json_type_array) &&
				   k < json_object_array_length(node);
			k++)
			add_node(graph, json_object_array_get_idx(node, k));
	}
}

/* Sorts of articles come before what may stand in one. */
static const char *const types[2][6] = {
	{ "Article", "BlogPosting", "SocialMediaPosting", "Report" },
	{ "Review", "Recipe", "HowTo" },
};

static bool is_type(struct slice type, const char *const *endings)
{
	for (; *endings; endings++) {
		size_t len = strlen(*endings);
		if (type.len >= len && memcmp(type.at + type.len - len, *endings, len) == 0)
			return true;
	}
	return false;
}

static bool has_type(struct json_object *node, const char *const *endings)
{
	struct json_object *type = member(node, "@type");
	if (!json_object_is_type(type, json_type_array))
		return is_type(text_of(type), endings);
	for (size_t i = 0; i < json_object_array_length(type); i++)
		if (is_type(text_of(json_object_array_get_idx(type, i)), endings))
			return true;
	return false;
}

static struct json_object *find_article(const struct graph *graph)
{
	for (size_t rank = 0; rank < COUNT_OF(types); rank++)
		for (uint32_t i = 0; i < graph->nodes; i++)
			if (has_type(graph->node[i], types[rank]))
				return graph->node[i];
	return NULL;
}

/* The node that REFERENCE, an object with nothing but an @id, stands for; else itself. */
static struct json_object *follow(const struct graph *graph, struct json_object *reference)
{
	struct slice id = text_of(member(reference, "@id"));
	if (!id.len || member(reference, "name"))
		return reference;
	for (uint32_t i = 0; i < graph->nodes; i++)
		if (member(graph->node[i], "name") &&
			slice_equal(text_of(member(graph->node[i], "@id")), id))
			return graph->node[i];
	return reference;
}

/* ---- values */

/* Strings in JSON-LD often carry the references of HTML. */
static size_t reference_at(struct slice text, size_t at, char *bytes, unsigned *written)
{
	static const struct {
		const char *name, *text;
	} names[] = { { "&amp;", "&" }, { "&quot;", "\"" }, { "&apos;", "'" }, { "&lt;", "<" },
		{ "&gt;", ">" }, { "&nbsp;", "\u00a0" }, { "&#039;", "'" }, { "&#39;", "'" },
		{ "&#x27;", "'" }, { "&#34;", "\"" }, { "&#38;", "&" }, { "&#8217;", "\u2019" },
		{ "&#8216;", "\u2018" }, { "&#8220;", "\u201c" }, { "&#8221;", "\u201d" },
		{ "&#8211;", "\u2013" }, { "&#8212;", "\u2014" }, { "&rsquo;", "\u2019" },
		{ "&lsquo;", "\u2018" }, { "&ldquo;", "\u201c" }, { "&rdquo;", "\u201d" },
		{ "&ndash;", "\u2013" }, { "&mdash;", "\u2014" }, { "&hellip;", "\u2026" } };
	for (size_t i = 0; text.at[at] == '&' && i < COUNT_OF(names); i++) {
		size_t len = strlen(names[i].name);
		if (text.len - at < len || memcmp(text.at + at, names[i].name, len) != 0)
			continue;
		*written = (unsigned)strlen(names[i].text);
		memcpy(bytes, names[i].text, *written);
		return len;
	}
	bytes[0] = text.at[at];
	*written = 1;
	return 1;
}

static struct slice plain_text(struct arena *arena, struct slice text)
{
	char *made = arena_take(arena, text.len + 1);
	size_t len = 0;
	unsigned written;
	for (size_t at = 0; at < text.len; len += written) {
		char bytes[4];
		at += reference_at(text, at, bytes, &written);
		memcpy(made + len, bytes, written);
	}
	struct origin origin = { 0 };
	struct slice whole =
		decode(arena, (struct slice){ made, len }, ENCODING_UTF8, &origin, NULL);
	origin_release(&origin);
	return whole;
}

static struct slice name_of(const struct graph *graph, struct json_object *value)
{
	struct slice text = text_of(value);
	if (text.len)
		return text;
	value = follow(graph, value);
	if (json_object_is_type(value, json_type_array) && json_object_array_length(value))
		value = follow(graph, json_object_array_get_idx(value, 0));
	return text_of(member(value, "name"));
}

/* "Jane Doe, John Roe". */
static struct slice names_of(
	const struct graph *graph, struct arena *arena, struct json_object *value)
{
	if (!json_object_is_type(value, json_type_array))
		return plain_text(arena, name_of(graph, value));
	struct slice names = SLICE("");
	size_t count = json_object_array_length(value);
	for (size_t i = 0; i < count && i < AUTHORS_MOST; i++) {
		struct slice name = name_of(graph, json_object_array_get_idx(value, i));
		if (name.len)
			names = arena_print(arena, "%.*s%s%.*s", (int)names.len, names.at,
				names.len ? ", " : "", (int)name.len, name.at);
	}
	return plain_text(arena, names);
}

static void read_article(
	struct ld *ld, const struct graph *graph, struct arena *arena, struct json_object *node)
{
	struct slice headline = text_of(member(node, "headline"));
	if (!headline.len)
		headline = text_of(member(node, "name"));
	ld->headline = plain_text(arena, headline);
	ld->deck = plain_text(arena, text_of(member(node, "description")));
	ld->published = plain_text(arena, text_of(member(node, "datePublished")));
	ld->modified = plain_text(arena, text_of(member(node, "dateModified")));
	ld->language = plain_text(arena, text_of(member(node, "inLanguage")));
	ld->body = plain_text(arena, text_of(member(node, "articleBody")));
	ld->site = plain_text(arena, name_of(graph, member(node, "publisher")));
	struct json_object *author = member(node, "author");
	ld->authors = names_of(graph, arena, author ? author : member(node, "creator"));
}

/* ---- scripts */

/* Without the comment or section marks that old pages put round scripts. */
static struct slice bare_script(struct slice script)
{
	const char *from = memchr(script.at, '{', script.len);
	const char *list = memchr(script.at, '[', script.len);
	if (list && (!from || list < from) &&
		(list == script.at || list[1] != 'C')) /* "<![CDATA[" */
		from = list;
	return from ? slice_cut(script, (size_t)(from - script.at), script.len) : SLICE("");
}

static struct json_object *parse(struct slice script)
{
	script = bare_script(script);
	if (!script.len || script.len > BYTES_MOST)
		return NULL;
	struct json_tokener *tokener = json_tokener_new_ex(DEPTH_MOST);
	if (!tokener)
		base_fatal("out of memory");
	struct json_object *root = json_tokener_parse_ex(tokener, script.at, (int)script.len);
	if (!root && json_tokener_get_error(tokener) == json_tokener_continue)
		root = json_tokener_parse_ex(tokener, "\n", 1); /* a comment goes on to the end */
	json_tokener_free(tokener);
	return root;
}

void ld_read(struct ld *ld, struct arena *arena, const struct slice *json, uint32_t jsons)
{
	struct graph *graph = ARENA_NEW(arena, struct graph, 1);
	*ld = LD_NOTHING;
	for (uint32_t i = 0; i < jsons; i++) {
		struct json_object *root = parse(json[i]);
		if (root)
			add_node(graph, root);
	}
	uint32_t roots = graph->nodes;
	fill_graph(graph);
	struct json_object *article = find_article(graph);
	if (article)
		read_article(ld, graph, arena, article);
	for (uint32_t i = 0; i < roots; i++)
		json_object_put(graph->node[i]);
}

void ld_library(struct buffer *list)
{
	buffer_print(list, ", json-c %s", json_c_version());
}
