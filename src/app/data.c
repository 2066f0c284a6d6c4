/* Where the themes and the samples lie. */
#include "app/app.h"

#include <stdlib.h>

const char *data_folder(void)
{
	const char *folder = getenv("DRAMATIS_DATA");
	return folder && *folder ? folder : DATA_FOLDER;
}
