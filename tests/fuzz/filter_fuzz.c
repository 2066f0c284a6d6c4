/* Any bytes as the command of a filter: right or wrong, and never run. */
#include "unpack/unpack.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct err err = { 0 };
	struct slice text = { (const char *)bytes, len };
	const struct filter list[] = { { text, text } };
	const struct unpack unpack = { .filter = list, .filters = 1 };
	if (!filter_check(text, &err))
		assert(err.code == ERR_CONFIG && err.text[0]);
	assert(!filter_find(&unpack, text)); /* an ending is less than a name */
	return 0;
}
