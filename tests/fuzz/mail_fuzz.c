/* Any bytes as a mail: its head is lines, and an empty one ends it. */
#include "unpack/child/child.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static void check_head(const char *answer, size_t len)
{
	const char *end = memmem(answer, len, "end head\n\n", 10);
	assert(end && strncmp(answer, "kind ", 5) == 0);
	for (const char *c = answer; c < end; c++)
		assert(*c == '\n' || (unsigned char)*c >= ' ');
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct err err = { 0 };
	char *answer = NULL;
	size_t size = 0;
	struct slice file = { (const char *)bytes, len };
	for (int plain = 0; plain < 2; plain++) {
		FILE *to = open_memstream(&answer, &size);
		enum child_status status = mail_answer(file, plain, to, &err);
		fclose(to);
		if (status == CHILD_DONE)
			check_head(answer, size);
		else
			assert(!size && err.text[0]);
		free(answer);
	}
	return 0;
}
