"""The fields by which others name the parts of an article, told from an object's own fields."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Form(StrEnum):
    """Whose names the fields of an article have."""

    ARTICLE = "article"
    """Those of article.v1."""
    RSS = "rss"
    """An entry of RSS or Atom, as feedparser names its parts."""
    JSON_FEED = "json-feed"
    NEWS_PLEASE = "news-please"
    NEWSAPI = "newsapi"
    NINJS = "ninjs"
    """IPTC's news in JSON, versions 1 to 3."""


FORM_MAPS: Final[Mapping[Form, tuple[str, ...]]] = {
    Form.ARTICLE: (),
    Form.RSS: (
        "id=id|link",
        "text=content[0].value|summary|title",
        "source=source.href:host|link:host|source.title|feed.title",
        "url=link",
        "published_at=published|updated|created",
        "language=language|feed.language",
    ),
    Form.JSON_FEED: (
        "text=content_text|content_html|summary",
        "source=url:host|external_url:host",
        "url=url|external_url",
        "published_at=date_published|date_modified",
    ),
    Form.NEWS_PLEASE: (
        "id=url|filename",
        "text=maintext",
        "source=source_domain",
        "title=title|title_page|title_rss",
        "published_at=date_publish",
    ),
    Form.NEWSAPI: (
        "id=url",
        "text=content|description|title",
        "source=source.name|source.id|url:host",
        "published_at=publishedAt",
    ),
    Form.NINJS: (
        "id=uri",
        "text=bodies[0].value|body_text|body_xhtml|body_html|descriptions[0].value|description_text",
        "source=infoSources[0].name|infosources[0].name|source|copyrightHolder|copyrightholder",
        "title=headlines[0].value|headline|title",
        "published_at=firstCreated|firstcreated|versionCreated|versioncreated|contentCreated|contentcreated",
    ),
}
"""What each calls the fields of an article, written as for --map."""

_MARKS: Final = (
    (Form.ARTICLE, {"id", "text"}, {"id"}),
    (Form.NEWS_PLEASE, {"maintext"}, {"source_domain", "date_publish", "date_download"}),
    (Form.NINJS, {"uri"}, {"bodies", "headlines", "body_text", "body_html", "body_xhtml", "pubstatus", "pubStatus"}),
    (Form.NEWSAPI, {"url", "publishedAt"}, {"content", "description"}),
    (Form.JSON_FEED, {"id"}, {"content_text", "content_html"}),
)
"""By which fields each is known: all of the first, and one of the second."""


def form_of(fields: Mapping[str, object]) -> Form | None:
    """Whose fields they are; None where they are nobody's that is known."""
    names = fields.keys()
    return next((form for form, all_of, one_of in _MARKS if all_of <= names and names & one_of), None)
