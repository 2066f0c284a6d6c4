/* A build without json-c: what pages say in JSON-LD stays unread. */
#include "html/facts.h"

void ld_read(struct ld *ld, struct arena *arena, const struct slice *json, uint32_t jsons)
{
	(void)arena;
	(void)json;
	(void)jsons;
	*ld = LD_NOTHING;
}

void ld_library(struct buffer *list)
{
	(void)list;
}
