"""The HTTP API: top stories, top entities and a summary, as JSON, of what is in memory now."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import Final

from aiohttp import web

from unecho.core.article_time import format_time
from unecho.core.entities import EntityType
from unecho.core.verdict import Outcome
from unecho.core.windows import MINUTE_MS, Count, CountKey, CountOf, Window, count_rank
from unecho.monitoring.health import Health
from unecho.monitoring.http import json_response
from unecho.trends.api.paging import Page, Rank, page_of
from unecho.trends.api.queries import (
    BadQueryError,
    Query,
    UnknownStoryError,
    after_of,
    check_names,
    choice_of,
    limit_of,
)
from unecho.trends.entity_counts import entity_count_json
from unecho.trends.state import TrendState
from unecho.trends.stories.story import Outlet, Story

OUTLETS_SHOWN: Final = 20
"""Of each story in a list; a story may have thousands."""

RETRY_SECONDS: Final = 5

_COPIES: Final = (Outcome.EXACT_COPY, Outcome.NEAR_COPY)


Answer = Callable[[TrendState, Query], dict[str, object]]


def api_routes(state: TrendState, health: Health) -> list[web.RouteDef]:
    """`/api/stories`, `/api/outlets`, `/api/entities` and `/api/summary`.

    A bad query is answered 400 with what is allowed. While the stories are not there, all of them are answered 503.
    """
    answers: tuple[tuple[str, Answer, set[str]], ...] = (
        ("/api/stories", stories_answer, {"limit", "window", "after"}),
        ("/api/outlets", outlets_answer, {"story", "limit", "after"}),
        ("/api/entities", entities_answer, {"window", "limit", "by", "type", "after"}),
        ("/api/summary", lambda state, _: summary_answer(state), set()),
    )
    return [web.get(path, _answered(answer, known, state, health)) for path, answer, known in answers]


def stories_answer(state: TrendState, query: Query) -> dict[str, object]:
    """The stories with the most articles, copies included; with `window` only those seen since that long ago.

    What stubs open are no stories. Ago is before the watermark. Raises BadQueryError.
    """
    window = Window(choice_of(query, "window", list(Window))) if "window" in query else None
    since = None
    if window is not None and state.watermark is not None:
        since = state.watermark - window.minutes * MINUTE_MS
    seen = (story for story in state.stories.values() if _is_seen(story, since))
    page = page_of(seen, _rank, limit_of(query), after_of(query, 2))
    return {
        "watermark": _time(state.watermark),
        "window": window,
        "stories": [story_json(story) for story in page.items],
        "stories_total": page.total,
        "next": page.next,
    }


def outlets_answer(state: TrendState, query: Query) -> dict[str, object]:
    """The outlets of the story whose cluster id is `story`, those with the most articles first.

    Raises BadQueryError, UnknownStoryError.
    """
    if "story" not in query:
        raise BadQueryError("story", "the cluster_id of a story")
    story = state.stories.get(query["story"])
    if story is None or not _is_seen(story, None):
        raise UnknownStoryError("story", "the cluster_id of a story that is kept; this is none")
    page = _outlets(story, limit_of(query), after_of(query, 2))
    return {
        "watermark": _time(state.watermark),
        "cluster_id": story.cluster_id,
        "outlets": _outlets_json(page),
        "outlets_total": page.total,
        "next": page.next,
    }


def entities_answer(state: TrendState, query: Query) -> dict[str, object]:
    """The entities mentioned most in the window that the watermark is in, or else the last one with counts before it.

    Raises BadQueryError.
    """
    window = Window(choice_of(query, "window", list(Window), Window.HOUR))
    by = CountOf(choice_of(query, "by", [item.value for item in CountOf], CountOf.UNIQUE.value))
    wanted_type = EntityType(choice_of(query, "type", list(EntityType))) if "type" in query else None
    start = _current_start(state, window)
    known = state.entities

    def rank(item: tuple[str, Count]) -> Rank:
        return count_rank(*item, by, known[item[0]].mentions)

    counted = [] if start is None else _counted(state, window, start, wanted_type)
    page = page_of(counted, rank, limit_of(query), after_of(query, 3))
    return {
        "watermark": _time(state.watermark),
        "window": window,
        "window_start": None if start is None else _time(start * MINUTE_MS),
        "window_end": None if start is None else _time((start + window.minutes) * MINUTE_MS),
        "by": by.value,
        "type": wanted_type,
        "entities": [
            entity_count_json(CountKey(key, window, start), count, known[key])
            for key, count in page.items
            if start is not None
        ],
        "entities_total": page.total,
        "next": page.next,
    }


def summary_answer(state: TrendState) -> dict[str, object]:
    """Articles by outcome, over the stories that are kept. Exact and near copies are the duplicates.

    Stubs are among the articles, and what they open is no story.
    """
    articles = state.outcomes.total()
    copies = sum(state.outcomes[outcome] for outcome in _COPIES)
    return {
        "watermark": _time(state.watermark),
        "articles": articles,
        "outcomes": {outcome.value: state.outcomes[outcome] for outcome in Outcome},
        "duplicate_rate": round(copies / articles, 4) if articles else 0.0,
        "stories": sum(1 for story in state.stories.values() if story.size and not story.is_stub),
        "entities": len(state.entities),
    }


def _answered(
    answer: Answer, known: set[str], state: TrendState, health: Health
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        if (waiting_for := health.failure or health.waiting_for) is not None:
            return not_ready(waiting_for)
        try:
            check_names(request.query, known)
            return json_response(answer(state, request.query))
        except BadQueryError as error:
            body = {"error": str(error), "parameter": error.parameter, "allowed": error.allowed}
            return json_response(body, error.status)

    return handle


def not_ready(waiting_for: str) -> web.Response:
    """The answer of every path while the stories are not there."""
    body = {"error": "not ready: ask again later", "waiting_for": waiting_for}
    return json_response(body, web.HTTPServiceUnavailable.status_code, {"Retry-After": str(RETRY_SECONDS)})


def _counted(
    state: TrendState, window: Window, start: int, wanted_type: EntityType | None
) -> Iterator[tuple[str, Count]]:
    for entity_id, count in state.counts.held(window, start).items():
        if any(count) and wanted_type in (None, state.entities[entity_id].type):
            yield entity_id, count


def _current_start(state: TrendState, window: Window) -> int | None:
    if state.watermark is None:
        return None
    current = window.start_of(state.watermark // MINUTE_MS)
    return max((start for start in state.counts.starts(window) if start <= current), default=None)


def _is_seen(story: Story, since: int | None) -> bool:
    return story.last_seen is not None and not story.is_stub and (since is None or story.last_seen > since)


def _rank(story: Story) -> tuple[int, int, str]:
    return -story.size, -(story.last_seen or 0), story.cluster_id


def story_json(story: Story) -> dict[str, object]:
    """A story as it stands in a list: of its outlets the first."""
    page = _outlets(story, OUTLETS_SHOWN)
    return {
        "cluster_id": story.cluster_id,
        "canonical_id": story.canonical_id,
        "title": story.title,
        "size": story.size,
        "first_seen": _time(story.first_seen),
        "last_seen": _time(story.last_seen),
        "published": len(story.published),
        "origin": _origin_json(story),
        "outlets": _outlets_json(page),
        "outlets_total": page.total,
        "outlets_next": page.next,
    }


def _outlets(story: Story, limit: int, after: Rank | None = None) -> Page[tuple[str, Outlet]]:
    return page_of(story.outlets.items(), lambda item: (-item[1].articles, item[1].first_seen, item[0]), limit, after)


def _outlets_json(page: Page[tuple[str, Outlet]]) -> list[dict[str, object]]:
    return [
        {
            "source": source,
            "articles": outlet.articles,
            "first_seen": _time(outlet.first_seen),
            "last_seen": _time(outlet.last_seen),
            "url": outlet.url,
        }
        for source, outlet in page.items
    ]


def _origin_json(story: Story) -> dict[str, object] | None:
    """Of the earliest article that tells; where none does, the outlet that ran the story first."""
    if story.telling is not None:
        telling = story.telling
        told: tuple[str, str, str, str | None] = (telling.name, telling.kind, telling.evidence, telling.article_id)
    elif story.outlets:
        source = min(story.outlets.items(), key=lambda item: (item[1].first_seen, item[0]))[0]
        told = (source, "outlet", "earliest", None)
    else:
        return None
    return dict(zip(("name", "kind", "evidence", "article_id"), told, strict=True))


def _time(milliseconds: int | None) -> str | None:
    return None if milliseconds is None else format_time(milliseconds)
