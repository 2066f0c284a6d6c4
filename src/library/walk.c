/*
 * Folders -> paths, in the order of their names, without looking into a file: a folder of 100,000
 * articles must not cost 100,000 opens before the first frame. What a file really is shows when
 * it is read.
 *
 * Links to folders are not followed, so there are no circles; a folder deeper than the system's
 * path limit is left out by the system itself.
 */
#include "library/library.h"

#include <errno.h>
#include <fts.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

static const char *const endings[] = { ".txt", ".text", ".md", ".markdown", ".html", ".htm",
	".xhtml" };

static bool may_be_article(const char *name)
{
	if (name[0] == '.')
		return false;
	const char *dot = strrchr(name, '.');
	if (!dot)
		return true;
	for (size_t i = 0; i < COUNT_OF(endings); i++)
		if (strcasecmp(dot, endings[i]) == 0)
			return true;
	return false;
}

static int by_name(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

/* A pipe would be waited for without end. A link that leads nowhere is said when it is read. */
static bool is_file(const char *path)
{
	struct stat status;
	return stat(path, &status) != 0 || S_ISREG(status.st_mode);
}

static void visit(struct catalogue *catalogue, FTS *tree, FTSENT *found)
{
	bool hidden = found->fts_level > 0 && found->fts_name[0] == '.';
	if (found->fts_info == FTS_D && hidden)
		fts_set(tree, found, FTS_SKIP);
	bool leaf = found->fts_info == FTS_F || found->fts_info == FTS_NSOK ||
		    found->fts_info == FTS_SL;
	if (leaf && may_be_article(found->fts_name) && is_file(found->fts_accpath))
		catalogue_add(catalogue, found->fts_path);
}

static bool walk_folder(struct catalogue *catalogue, const char *path, struct err *err)
{
	char *roots[] = { (char *)path, NULL };
	FTS *tree =
		fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR | FTS_NOSTAT | FTS_COMFOLLOW, by_name);
	if (!tree)
		return err_set(err, ERR_INPUT, "%s: %s", path, strerror(errno));
	uint32_t before = catalogue->entries;
	FTSENT *found;
	while ((found = fts_read(tree)))
		visit(catalogue, tree, found);
	fts_close(tree);
	return catalogue->entries > before ||
	       err_set(err, ERR_INPUT, "%s: no articles in this folder", path);
}

bool catalogue_walk(struct catalogue *catalogue, const char *path, struct err *err)
{
	struct stat status;
	if (stat(path, &status) != 0)
		return err_set(err, ERR_INPUT, "%s: %s", path, strerror(errno));
	if (S_ISDIR(status.st_mode))
		return walk_folder(catalogue, path, err);
	catalogue_add(catalogue, path);
	return true;
}
