/* Without fribidi every row is shown in the order in which it was written. */
#include "text/bidi.h"

const char *bidi_library(void)
{
	return "";
}

bool bidi_levels(struct slice paragraph, uint8_t *level)
{
	(void)paragraph;
	(void)level;
	return false;
}

uint32_t bidi_mirrored(uint32_t point)
{
	return point;
}
