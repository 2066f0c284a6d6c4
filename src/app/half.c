/* One side of a comparison, from an article that was read. */
#include "app/half.h"

struct half half_of(struct article *article, const struct roster *roster)
{
	struct half half = { .article = article };
	if (!article)
		return half;
	half.mentions = article_mentions(article, article->first, roster);
	half.side = side_make(article, half.mentions);
	return half;
}

void half_release(struct half *half)
{
	side_free(half->side);
	mentions_free(half->mentions);
	article_free(half->article);
}
