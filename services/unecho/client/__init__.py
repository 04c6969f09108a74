"""What a subscriber imports: typed articles and verdicts from the topics."""

from unecho.client.article import PublishedArticle
from unecho.client.subscription import published_articles, verdicts
from unecho.client.verdict import ArticleVerdict
from unecho.core.verdict import Outcome

__all__ = ["ArticleVerdict", "Outcome", "PublishedArticle", "published_articles", "verdicts"]
