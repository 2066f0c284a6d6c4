/* A build without libarchive: nothing is unpacked. */
#include "unpack/child/child.h"

enum child_status stream_answer(struct slice file, FILE *to, struct err *err)
{
	(void)file;
	(void)to;
	err_set(err, ERR_INPUT, "no library for it");
	return CHILD_LACKS;
}
