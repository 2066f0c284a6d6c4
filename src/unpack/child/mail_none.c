/* A build without gmime: mails are the text that they are. */
#include "unpack/child/child.h"

enum child_status mail_answer(struct slice file, bool plain, FILE *to, struct err *err)
{
	(void)file;
	(void)plain;
	(void)to;
	err_set(err, ERR_INPUT, "no library for it");
	return CHILD_LACKS;
}
