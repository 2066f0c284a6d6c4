/* The head of an answer, and what is too much of one. */
#include "unpack/child/child.h"

void answer_line(FILE *to, const char *key, struct slice value)
{
	value = slice_trim(value);
	if (!value.len)
		return;
	fprintf(to, "%s ", key);
	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.at[i];
		putc(c < ' ' || c == 0x7f ? ' ' : c, to);
	}
	putc('\n', to);
}

/* The line before the empty one must not be missing, or the body would begin with the end. */
void answer_head_end(FILE *to)
{
	fputs("end head\n\n", to);
}

void answer_body(FILE *to, struct slice bytes)
{
	fwrite(bytes.at, 1, bytes.len, to);
}

bool is_bomb(uint64_t unpacked, uint64_t packed, struct err *err)
{
	if (unpacked > UNPACKED_MOST)
		return !err_set(err, ERR_INPUT, "only the first 256 MB were unpacked");
	if (unpacked > RATIO_FROM && unpacked / RATIO_MOST > packed)
		return !err_set(err, ERR_INPUT,
			"only the first %u MB were unpacked: it grows to more than 200 times its "
			"size",
			(unsigned)(unpacked >> 20));
	return false;
}
