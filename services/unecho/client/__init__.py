"""What a subscriber imports: typed articles, verdicts and stories from the topics."""

from unecho.client.article import PublishedArticle
from unecho.client.retraction import RetractedArticle
from unecho.client.story import Story, StoryEvent
from unecho.client.subscription import published_articles, stories, verdicts
from unecho.client.verdict import ArticleVerdict
from unecho.core.verdict import Outcome

__all__ = [
    "ArticleVerdict",
    "Outcome",
    "PublishedArticle",
    "RetractedArticle",
    "Story",
    "StoryEvent",
    "published_articles",
    "stories",
    "verdicts",
]
