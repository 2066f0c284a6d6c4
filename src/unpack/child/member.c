/* What was read of a ZIP file. */
#include "unpack/child/child.h"

#include <stdlib.h>

const struct member *zip_member(const struct zip *zip, struct slice name)
{
	for (size_t i = 0; name.len && i < zip->members; i++)
		if (slice_equal(zip->member[i].name, name))
			return &zip->member[i];
	return NULL;
}

void zip_release(struct zip *zip)
{
	arena_release(&zip->arena);
	free(zip->member);
}
