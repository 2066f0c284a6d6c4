/* A build without cmark: Markdown opens as the text that it is. */
#include "markdown/markdown.h"

bool markdown_is_in(void)
{
	return false;
}

struct piece *markdown_page(struct slice text, const struct origin *origin,
	struct article_options options, struct article *article)
{
	(void)text;
	(void)origin;
	(void)options;
	(void)article;
	return NULL;
}

void markdown_libraries(struct buffer *list)
{
	(void)list;
}
