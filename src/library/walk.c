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

static const char *const endings[] = { "txt", "text", "md", "markdown", "mdown", "mkd", "html",
	"htm", "xhtml", "epub", "eml", "mht", "mhtml" };
static const char *const wrappers[] = { "gz", "xz", "zst", "bz2" };

struct walking {
	struct walker *walk;
	unsigned found;
};

static bool is_one_of(struct slice ending, const char *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strlen(list[i]) == ending.len &&
			strncasecmp(list[i], ending.at, ending.len) == 0)
			return true;
	return false;
}

static bool is_further(struct slice ending, struct slice list)
{
	while (list.len) {
		const char *end = memchr(list.at, '\n', list.len);
		size_t len = end ? (size_t)(end - list.at) : list.len;
		if (len == ending.len && strncasecmp(list.at, ending.at, len) == 0)
			return true;
		list = slice_cut(list, end ? len + 1 : len, list.len);
	}
	return false;
}

/* Cuts the last ending off; FALSE where there is none. */
static bool cut_ending(struct slice *name, struct slice *ending)
{
	const char *dot = name->len ? memrchr(name->at, '.', name->len) : NULL;
	if (!dot)
		return false;
	*ending = slice_cut(*name, (size_t)(dot + 1 - name->at), name->len);
	*name = slice_cut(*name, 0, (size_t)(dot - name->at));
	return true;
}

static bool may_be_article(const struct walker *walk, struct slice name)
{
	struct slice ending;
	if (slice_starts(name, SLICE(".")))
		return false;
	if (!cut_ending(&name, &ending))
		return true;
	if (is_further(ending, walk->endings))
		return true;
	if (is_one_of(ending, wrappers, COUNT_OF(wrappers)) && !cut_ending(&name, &ending))
		return true;
	return is_one_of(ending, endings, COUNT_OF(endings)) || is_further(ending, walk->endings);
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

static void visit(struct walking *walking, FTS *tree, FTSENT *found)
{
	bool hidden = found->fts_level > 0 && found->fts_name[0] == '.';
	if (found->fts_info == FTS_D && hidden)
		fts_set(tree, found, FTS_SKIP);
	bool leaf = found->fts_info == FTS_F || found->fts_info == FTS_NSOK ||
		    found->fts_info == FTS_SL;
	if (!leaf || !may_be_article(walking->walk, slice_of(found->fts_name)) ||
		!is_file(found->fts_accpath))
		return;
	walking->walk->add(walking->walk, found->fts_path);
	walking->found++;
}

static bool walk_folder(struct walker *walk, const char *path, struct err *err)
{
	char *roots[] = { (char *)path, NULL };
	FTS *tree =
		fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR | FTS_NOSTAT | FTS_COMFOLLOW, by_name);
	if (!tree)
		return err_set(err, ERR_INPUT, "%s: %s", path, strerror(errno));
	struct walking walking = { .walk = walk };
	FTSENT *found;
	while ((found = fts_read(tree)))
		visit(&walking, tree, found);
	fts_close(tree);
	return walking.found || err_set(err, ERR_INPUT, "%s: no articles in this folder", path);
}

/* What is no file may be the chapter of a book; whether it is shows when it is read. */
static bool may_be_chapter(const char *path)
{
	const char *mark = strrchr(path, '#');
	return mark && mark[1] && !mark[1 + strspn(mark + 1, "0123456789")];
}

bool walk_path(struct walker *walk, const char *path, struct err *err)
{
	struct stat status;
	bool is_there = stat(path, &status) == 0;
	if (!is_there && !may_be_chapter(path))
		return err_set(err, ERR_INPUT, "%s: %s", path, strerror(errno));
	if (is_there && S_ISDIR(status.st_mode))
		return walk_folder(walk, path, err);
	walk->add(walk, path);
	return true;
}

struct cataloguing {
	struct walker walk;
	struct catalogue *catalogue;
};

static void add_entry(struct walker *walk, const char *path)
{
	catalogue_add(((struct cataloguing *)walk)->catalogue, path);
}

bool catalogue_walk(struct catalogue *catalogue, const char *path, struct err *err)
{
	struct cataloguing to = { .walk.add = add_entry, .catalogue = catalogue };
	return walk_path(&to.walk, path, err);
}
