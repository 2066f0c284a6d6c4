/* A build without libyaml: front matter in YAML is folded, and nothing is known from it. */
#include "markdown/front.h"

bool yaml_read(struct front *front, struct slice yaml, uint32_t *line)
{
	(void)front;
	(void)yaml;
	(void)line;
	return true;
}

void yaml_libraries(struct buffer *list)
{
	(void)list;
}
