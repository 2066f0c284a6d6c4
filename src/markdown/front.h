/* Front matter: what stands between two lines of dashes before the article. */
#ifndef DRAMATIS_MARKDOWN_FRONT_H
#define DRAMATIS_MARKDOWN_FRONT_H

#include "article/article.h"
#include "markdown/source.h"

struct front {
	struct article *article;
	struct buffer names; /* of who wrote it */
};

/* How many lines of front matter the file starts with, 0 for none; what they say is taken over. */
uint32_t front_read(struct article *, const struct source *);

/* KEY says VALUE: once for each entry of a list. */
void front_take(struct front *, struct slice key, struct slice value);

/* ---- yaml.c, or yaml_none.c in a build without libyaml, which takes nothing */

/* FALSE: it is no valid YAML; *LINE, from 1, is where. What stands before that is taken. */
bool yaml_read(struct front *, struct slice yaml, uint32_t *line);

void yaml_libraries(struct buffer *);

#endif
