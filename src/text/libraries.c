/* What the room was built with, for --version. */
#include "text/bidi.h"

#include <unistr.h>
#include <unistring/version.h>

void text_libraries(struct buffer *out)
{
	buffer_print(out, "libunistring %d.%d", _libunistring_version >> 16,
		_libunistring_version >> 8 & 0xff);
	if (bidi_library()[0])
		buffer_print(out, ", %s", bidi_library());
}
