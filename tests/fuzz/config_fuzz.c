/*
 * Any bytes as a configuration: nothing breaks, whatever is refused is said, and what is then in
 * force can be printed and read again without a complaint.
 */
#include "config/config.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

/* Loads a file that is in memory alone. */
static void load(struct config *config, const void *bytes, size_t len)
{
	char path[64];
	struct config_paths paths = { .file = path };
	int fd = memfd_create("config_fuzz", MFD_CLOEXEC);
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	if (fd < 0 || write(fd, bytes, len) != (ssize_t)len)
		abort();
	config_load(config, &paths);
	close(fd);
}

static void reload(const struct config *config)
{
	struct config again;
	struct buffer printed = { 0 }, twice = { 0 };
	config_print(config, &printed);
	load(&again, printed.at, printed.len);
	assert(!again.errors);
	config_print(&again, &twice);
	assert(strcmp(printed.at, twice.at) == 0);
	buffer_release(&printed);
	buffer_release(&twice);
	config_release(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct config config;
	load(&config, bytes, len);
	assert(!config.errors == !config.complaints.len);
	reload(&config);
	if (config_set(&config, SLICE("keys"), SLICE("vim"), NULL))
		reload(&config);
	config_release(&config);
	return 0;
}
