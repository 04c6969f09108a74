"""What a subscriber imports: typed articles and verdicts from the topics."""

from unecho.client.article import PublishedArticle
from unecho.client.retraction import RetractedArticle
from unecho.client.subscription import published_articles, verdicts
from unecho.client.verdict import ArticleVerdict
from unecho.core.verdict import Outcome

__all__ = ["ArticleVerdict", "Outcome", "PublishedArticle", "RetractedArticle", "published_articles", "verdicts"]
