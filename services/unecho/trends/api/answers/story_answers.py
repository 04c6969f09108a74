"""A story as the API tells it."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from unecho.core.article_time import format_time
from unecho.core.verdict import Outcome
from unecho.core.windows import MINUTE_MS
from unecho.trends.api.answers.matched import matched_json
from unecho.trends.api.paging import Page, Rank, page_of
from unecho.trends.state.rising import story_rise
from unecho.trends.stories.chosen import Chooser
from unecho.trends.stories.story import Outlet, Story
from unecho.trends.stories.story_origin import origin_of

OUTLETS_SHOWN: Final = 20
"""Of each story in a list; a story may have thousands."""

REPRINTS: Final = (Outcome.EXACT_COPY, Outcome.NEAR_COPY)
"""Held back as copies."""

_SPANS: Final = (10, 60)
"""In minutes."""

Body = dict[str, object]


class NewOutlets(NamedTuple):
    """Of the last ten minutes, and of the last hour."""

    ten_minutes: int
    hour: int


def story_json(story: Story, watermark: int | None, chooser: Chooser) -> Body:
    """A story as it stands in a list: of its outlets the first."""
    page = outlets_page(story, OUTLETS_SHOWN)
    return {
        **facts_json(story),
        "representative": representative_json(story, chooser),
        "rise": story_rise(story, watermark)._asdict(),
        "new_outlets": new_outlets(story, watermark)._asdict(),
        "outlets": outlets_matched_json(story, page),
        "outlets_total": page.total,
        "outlets_next": page.next,
    }


def facts_json(story: Story) -> Body:
    """What is true of a story whenever it is asked for, and whatever is set."""
    return {
        "cluster_id": story.cluster_id,
        "canonical_id": story.canonical_id,
        "title": story.title,
        "size": story.size,
        "reprints": sum(story.outcomes.get(outcome, 0) for outcome in REPRINTS),
        "updates": story.outcomes.get(Outcome.UPDATE, 0),
        "revisions": story.outcomes.get(Outcome.REVISION, 0),
        "kinds": {kind.value: number for kind, number in story.kinds.items()},
        "first_seen": time_json(story.first_seen),
        "last_seen": time_json(story.last_seen),
        "published": len(story.published),
        "origin": None if (origin := origin_of(story)) is None else origin._asdict(),
    }


def representative_json(story: Story, chooser: Chooser) -> Body | None:
    """The article that stands for the story; None where each that is kept is retracted."""
    chosen = chooser.chosen(story)
    if chosen is None:
        return None
    return {
        "article_id": chosen.article_id,
        "source": chosen.source,
        "url": chosen.url,
        "title": chosen.title,
        "article_time": time_json(chosen.article_time),
    }


def new_outlets(story: Story, watermark: int | None) -> NewOutlets:
    """How fast it spreads: the outlets whose first article of it came within so long before the watermark."""
    if watermark is None:
        return NewOutlets(0, 0)
    ages = [watermark - outlet.first_seen for outlet in story.outlets.values()]
    return NewOutlets(*(sum(age < minutes * MINUTE_MS for age in ages) for minutes in _SPANS))


def outlets_page(story: Story, limit: int, after: Rank | None = None) -> Page[tuple[str, Outlet]]:
    """In the order in which they ran it."""
    return page_of(story.outlets.items(), lambda item: (item[1].first_seen, -item[1].articles, item[0]), limit, after)


def outlets_json(story: Story, page: Page[tuple[str, Outlet]]) -> list[Body]:
    """Each outlet's part in the story; how long after the first, and what its first article is to an earlier one."""
    first = min((outlet.first_seen for outlet in story.outlets.values()), default=0)
    return [
        {
            "source": source,
            "articles": outlet.articles,
            "first_seen": time_json(outlet.first_seen),
            "last_seen": time_json(outlet.last_seen),
            "minutes_behind": (outlet.first_seen - first) // MINUTE_MS,
            "article_id": outlet.article_id or None,
            "url": outlet.url,
            "kind": outlet.kind,
            "reused": outlet.reused,
        }
        for source, outlet in page.items
    ]


def outlets_matched_json(story: Story, page: Page[tuple[str, Outlet]]) -> list[Body]:
    """The same, with `matched`: the article that `kind` and `reused` are said of."""
    matched = matched_json(story, page)
    return [{**outlet, "matched": one} for outlet, one in zip(outlets_json(story, page), matched, strict=True)]


# A story of one article says the same time five times.
@lru_cache(maxsize=1_024)
def time_json(milliseconds: int | None) -> str | None:
    """RFC 3339, or None."""
    return None if milliseconds is None else format_time(milliseconds)
