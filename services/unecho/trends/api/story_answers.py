"""A story as the API tells it."""

from __future__ import annotations

from typing import Final, NamedTuple

from unecho.core.article_time import format_time
from unecho.trends.api.paging import Page, Rank, page_of
from unecho.trends.stories.story import Outlet, Story

OUTLETS_SHOWN: Final = 20
"""Of each story in a list; a story may have thousands."""

Body = dict[str, object]


class StoryOrigin(NamedTuple):
    """What a story comes from; `article_id` is of the article that tells, None where the earliest stands for it."""

    name: str
    kind: str
    evidence: str
    article_id: str | None


def story_json(story: Story) -> Body:
    """A story as it stands in a list: of its outlets the first."""
    page = outlets_page(story, OUTLETS_SHOWN)
    return {
        "cluster_id": story.cluster_id,
        "canonical_id": story.canonical_id,
        "title": story.title,
        "size": story.size,
        "first_seen": time_json(story.first_seen),
        "last_seen": time_json(story.last_seen),
        "published": len(story.published),
        "origin": None if (origin := origin_of(story)) is None else origin._asdict(),
        "outlets": outlets_json(page),
        "outlets_total": page.total,
        "outlets_next": page.next,
    }


def outlets_page(story: Story, limit: int, after: Rank | None = None) -> Page[tuple[str, Outlet]]:
    """Those with the most articles first."""
    return page_of(story.outlets.items(), lambda item: (-item[1].articles, item[1].first_seen, item[0]), limit, after)


def outlets_json(page: Page[tuple[str, Outlet]]) -> list[Body]:
    """Each outlet's part in the story."""
    return [
        {
            "source": source,
            "articles": outlet.articles,
            "first_seen": time_json(outlet.first_seen),
            "last_seen": time_json(outlet.last_seen),
            "url": outlet.url,
        }
        for source, outlet in page.items
    ]


def origin_of(story: Story) -> StoryOrigin | None:
    """Of the earliest article that tells; where none does, the outlet that ran the story first."""
    if story.telling is not None:
        telling = story.telling
        return StoryOrigin(telling.name, telling.kind, telling.evidence, telling.article_id)
    if not story.outlets:
        return None
    source = min(story.outlets.items(), key=lambda item: (item[1].first_seen, item[0]))[0]
    return StoryOrigin(source, "outlet", "earliest", None)


def time_json(milliseconds: int | None) -> str | None:
    """RFC 3339, or None."""
    return None if milliseconds is None else format_time(milliseconds)
