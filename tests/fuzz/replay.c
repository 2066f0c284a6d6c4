/* Runs a fuzz target over the files of its corpus, for `make check`: one TAP line a file. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

static int replay(const char *folder, const char *name)
{
	enum {
		MOST = 1 << 20
	};
	char path[4096];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *file = fopen(path, "rb");
	uint8_t *data = malloc(MOST);
	if (!file || !data)
		return 1;
	size_t len = fread(data, 1, MOST, file);
	fclose(file);
	LLVMFuzzerTestOneInput(data, len);
	free(data);
	return 0;
}

/* CORPUS is the folder of the target, another may be named. */
int main(int argc, char **argv)
{
	const char *folder = argc > 1 ? argv[1] : CORPUS;
	struct dirent **entry;
	int number = 0, failed = 0, count = scandir(folder, &entry, NULL, alphasort);
	if (count < 0) {
		fprintf(stderr, "replay: no corpus\n");
		return 1;
	}
	for (int i = 0; i < count; i++) {
		if (entry[i]->d_name[0] != '.') {
			int bad = replay(folder, entry[i]->d_name);
			printf("%sok %d - %s\n", bad ? "not " : "", ++number, entry[i]->d_name);
			failed += bad;
		}
		free(entry[i]);
	}
	free(entry);
	printf("1..%d\n", number);
	return failed > 0;
}
