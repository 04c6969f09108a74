"""`/api/stories`: which stories one wants to see, and in which order."""

from __future__ import annotations

from unecho.core.article_time import parse_time
from unecho.core.kind import Kind
from unecho.core.windows import MINUTE_MS, Window
from unecho.trends.api.answers.story_answers import Body, story_json, time_json
from unecho.trends.api.answers.story_order import Sort, StoryPage
from unecho.trends.api.paging import Page
from unecho.trends.api.queries import BadQueryError, Query, UnknownStoryError, after_of, choice_of, limit_of
from unecho.trends.listing.story_filter import StoryFilter, is_listed
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories.story import Story


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
    story = state.story(query["story"])
    if story is None or not is_listed(story):
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
    listing = state.listing
    return StoryPage(sort, state.watermark, limit_of(query), after_of(query, 2)).of(listing, listing.rows(wanted))


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
