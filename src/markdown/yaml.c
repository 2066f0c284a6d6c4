/*
 * YAML, event by event: no tree is built and no alias is followed, so that it costs what its bytes
 * cost. A value counts for the key of the outermost mapping that it stands under; of mappings
 * below that only what is called a name counts ("authors: [{name: ...}]").
 */
#include "markdown/front.h"

#include <yaml.h>

enum {
	DEPTH_MOST = 3,   /* levels that are looked at */
	NESTED_MOST = 64, /* levels; the parser takes time by the square of them */
};

struct reader {
	struct front *front;
	unsigned depth;
	struct {
		bool is_mapping, has_key; /* HAS_KEY: what comes next is its value */
	} level[DEPTH_MOST + 1];
	struct buffer key; /* of the outermost mapping */
	bool is_name;      /* the key of a mapping below it is one */
	size_t line;       /* of the last event, from 0 */
};

static bool is_key(const struct reader *reader)
{
	return reader->level[reader->depth].is_mapping && !reader->level[reader->depth].has_key;
}

static bool is_nothing(const yaml_event_t *event, struct slice value)
{
	bool is_plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	return is_plain && (!value.len || slice_is(value, "~") || slice_is(value, "null"));
}

static void take_key(struct reader *reader, struct slice name)
{
	if (reader->depth > 1) {
		reader->is_name = slice_is(name, "name");
		return;
	}
	reader->key.len = 0;
	buffer_add_slice(&reader->key, name);
}

static void take_scalar(struct reader *reader, const yaml_event_t *event)
{
	struct slice value = { (const char *)event->data.scalar.value, event->data.scalar.length };
	if (reader->depth > DEPTH_MOST || !reader->level[1].is_mapping)
		return;
	bool is_mapping = reader->level[reader->depth].is_mapping;
	if (is_key(reader))
		take_key(reader, value);
	else if (!is_nothing(event, value) &&
		 (reader->depth == 1 || !is_mapping || reader->is_name))
		front_take(reader->front, buffer_slice(&reader->key), value);
}

/* A key or a value has ended. */
static void end_node(struct reader *reader)
{
	if (reader->depth <= DEPTH_MOST)
		reader->level[reader->depth].has_key ^= true;
}

static void enter(struct reader *reader, bool is_mapping)
{
	if (reader->depth <= DEPTH_MOST && is_key(reader))
		take_key(reader, SLICE(""));
	reader->depth++;
	if (reader->depth <= DEPTH_MOST) {
		reader->level[reader->depth].is_mapping = is_mapping;
		reader->level[reader->depth].has_key = false;
	}
	reader->is_name = false;
}

static void read_event(struct reader *reader, const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_SCALAR_EVENT:
		take_scalar(reader, event);
		end_node(reader);
		break;
	case YAML_ALIAS_EVENT:
		end_node(reader);
		break;
	case YAML_MAPPING_START_EVENT:
	case YAML_SEQUENCE_START_EVENT:
		enter(reader, event->type == YAML_MAPPING_START_EVENT);
		break;
	case YAML_MAPPING_END_EVENT:
	case YAML_SEQUENCE_END_EVENT:
		reader->depth--;
		end_node(reader);
		break;
	default:
		break;
	}
}

static bool read_events(struct reader *reader, yaml_parser_t *parser)
{
	yaml_event_t event;
	for (bool more = true; more;) {
		if (!yaml_parser_parse(parser, &event))
			return false;
		more = event.type != YAML_STREAM_END_EVENT && reader->depth < NESTED_MOST;
		reader->line = event.start_mark.line;
		read_event(reader, &event);
		yaml_event_delete(&event);
	}
	return reader->depth == 0;
}

bool yaml_read(struct front *front, struct slice yaml, uint32_t *line)
{
	yaml_parser_t parser;
	struct reader reader = { .front = front };
	if (!yaml_parser_initialize(&parser))
		base_fatal("out of memory");
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser, (const unsigned char *)yaml.at, yaml.len);
	bool ok = read_events(&reader, &parser);
	*line = (uint32_t)(parser.problem ? parser.problem_mark.line : reader.line) + 1;
	yaml_parser_delete(&parser);
	buffer_release(&reader.key);
	return ok;
}

void yaml_libraries(struct buffer *list)
{
	buffer_print(list, ", libyaml %s", yaml_get_version_string());
}
