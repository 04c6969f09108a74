"""`/api/stories`: which stories one wants to see, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from unecho.core.article_time import parse_time
from unecho.core.kind import Kind
from unecho.core.windows import MINUTE_MS, Window
from unecho.trends.api.paging import Page, Rank, page_of
from unecho.trends.api.queries import BadQueryError, Query, UnknownStoryError, after_of, choice_of, limit_of
from unecho.trends.api.story_answers import Body, new_outlets, origin_of, story_json, time_json
from unecho.trends.state.rising import story_rise
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import Story

_OUTLETS_MAX: Final = 1_000_000


class Sort(StrEnum):
    """What comes first; what ties goes by another of them, and then by id."""

    SIZE = "size"
    """The story with the most articles."""
    RISE = "rise"
    """The one that is furthest above its usual level; of those that are not, the one that the most outlets have taken
    up in the last ten minutes, and in the last hour."""
    RECENT = "recent"
    """The one with the latest article."""

    def rank(self, story: Story, watermark: int | None) -> Rank:
        """The lowest comes first: two numbers and the id."""
        match self:
            case Sort.SIZE:
                return -story.size, -(story.last_seen or 0), story.cluster_id
            case Sort.RISE:
                new = new_outlets(story, watermark)
                rise = round(1_000 * story_rise(story, watermark).score)
                return -rise, -(new.ten_minutes * _OUTLETS_MAX + new.hour), story.cluster_id
            case Sort.RECENT:
                return -(story.last_seen or 0), -story.size, story.cluster_id


@dataclass(frozen=True, slots=True)
class StoryFilter:
    """What a story must have to be listed; None and an empty tuple ask for nothing. Times in milliseconds.

    Attributes:
        entity: an entity id of its published articles.
        outlet: a source that ran it.
        origin: the name of what it comes from, whatever the case.
        kind: what one of its articles is to an earlier one.
        since, until: it was seen at or after the one and before the other.
        words: each begins a word of its headline, whatever the case.
    """

    entity: str | None = None
    outlet: str | None = None
    origin: str | None = None
    kind: Kind | None = None
    since: int | None = None
    until: int | None = None
    words: tuple[str, ...] = ()

    def takes(self, story: Story) -> bool:
        """What stubs open is no story."""
        first, last = story.first_seen, story.last_seen
        if first is None or last is None or story.is_stub:
            return False
        return (
            (self.since is None or last >= self.since)
            and (self.until is None or first < self.until)
            and (self.outlet is None or self.outlet in story.outlets)
            and (self.origin is None or _is_named(story, self.origin))
            and (self.kind is None or self.kind in story.kinds)
            and (self.entity is None or self.entity in story.entities)
            and (not self.words or _has_words(story.title, self.words))
        )


_ANY: Final = StoryFilter()


def stories_answer(state: TrendState, query: Query) -> Body:
    """The stories that the query asks for, the largest first, copies included. Raises BadQueryError."""
    window = Window(choice_of(query, "window", list(Window))) if "window" in query else None
    wanted = _filter_of(query, _since(state, window))
    sort = Sort(choice_of(query, "sort", list(Sort), Sort.SIZE))
    page = _page(state, wanted, sort, query)
    return {
        "watermark": time_json(state.watermark),
        "window": window,
        "stories": [story_json(story, state.watermark, state.chooser) for story in page.items],
        "stories_total": page.total,
        "next": page.next,
    }


def story_named(state: TrendState, query: Query) -> Story:
    """The story whose cluster id is `story`. Raises BadQueryError, UnknownStoryError."""
    if "story" not in query:
        raise BadQueryError("story", "the cluster_id of a story")
    story = state.stories.get(query["story"])
    if story is None or not _ANY.takes(story):
        raise UnknownStoryError("story", "the cluster_id of a story that is kept; this is none")
    return story


def entity_stories(state: TrendState, entity_id: str, query: Query) -> Body:
    """The stories with that entity, the newest first, and where the next page is. Raises BadQueryError."""
    page = _page(state, StoryFilter(entity=entity_id), Sort.RECENT, query)
    return {
        "stories": [story_json(story, state.watermark, state.chooser) for story in page.items],
        "stories_total": page.total,
        "next": page.next,
    }


def _page(state: TrendState, wanted: StoryFilter, sort: Sort, query: Query) -> Page[Story]:
    stories = filter(wanted.takes, state.stories.values())
    return page_of(stories, lambda story: sort.rank(story, state.watermark), limit_of(query), after_of(query, 2))


def _filter_of(query: Query, window_since: int | None) -> StoryFilter:
    since = _time_of(query, "since")
    return StoryFilter(
        entity=query.get("entity"),
        outlet=query.get("outlet"),
        origin=query["origin"].casefold() if "origin" in query else None,
        kind=Kind(choice_of(query, "kind", list(Kind))) if "kind" in query else None,
        since=max((time for time in (since, window_since) if time is not None), default=None),
        until=_time_of(query, "until"),
        words=tuple(query.get("words", "").casefold().split()),
    )


def _since(state: TrendState, window: Window | None) -> int | None:
    """The first millisecond of a window that ends at the watermark."""
    if window is None or state.watermark is None:
        return None
    return state.watermark - window.minutes * MINUTE_MS + 1


def _time_of(query: Query, name: str) -> int | None:
    if name not in query:
        return None
    try:
        # A plus sign that is not percent-encoded comes as a blank.
        return parse_time(query[name].replace(" ", "+"))
    except ValueError as error:
        raise BadQueryError(name, "an RFC 3339 date or date-time, such as 2025-11-21T04:40:00Z") from error


def _is_named(story: Story, name: str) -> bool:
    origin = origin_of(story)
    return origin is not None and origin.name.casefold() == name


def _has_words(title: str | None, words: tuple[str, ...]) -> bool:
    if title is None:
        return False
    # A blank before each word, for what begins one.
    spaced = " " + " ".join("".join(letter if letter.isalnum() else " " for letter in title.casefold()).split())
    return all(f" {word}" in spaced for word in words)
