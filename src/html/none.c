/* A build without gumbo: pages open as the text that they are. */
#include "html/html.h"

bool html_is_in(void)
{
	return false;
}

struct piece *html_page(struct slice text, struct article_options options, struct article *article)
{
	(void)text;
	(void)options;
	(void)article;
	return NULL;
}

void html_libraries(struct buffer *list)
{
	(void)list;
}
