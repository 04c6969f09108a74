"""The HTTP API: top stories, top entities and a summary, as JSON, of what is in memory now."""

from __future__ import annotations

import heapq
from collections.abc import Awaitable, Callable, Collection
from typing import Final

from aiohttp import web

from unecho.core.article_time import format_time
from unecho.core.entities import EntityType
from unecho.core.verdict import Outcome
from unecho.core.windows import MINUTE_MS, CountKey, CountOf, Window
from unecho.runtime.http import json_response
from unecho.trends.entity_counts import entity_count_json
from unecho.trends.state import TrendState
from unecho.trends.stories import Story

LIMIT_DEFAULT: Final = 20
LIMIT_MAX: Final = 1_000

_COPIES: Final = (Outcome.EXACT_COPY, Outcome.NEAR_COPY)


class BadQueryError(Exception):
    """A query that cannot be answered: `parameter` and what it may be."""

    def __init__(self, parameter: str, allowed: str) -> None:
        super().__init__(f"{parameter}: {allowed}")
        self.parameter = parameter
        self.allowed = allowed


def api_routes(state: TrendState) -> list[web.RouteDef]:
    """`/api/stories`, `/api/entities` and `/api/summary`. A bad query is answered 400 with what is allowed."""
    return [
        web.get("/api/stories", _answered(lambda request: stories_answer(state, _query(request, {"limit", "window"})))),
        web.get(
            "/api/entities",
            _answered(lambda request: entities_answer(state, _query(request, {"window", "limit", "by", "type"}))),
        ),
        web.get("/api/summary", _answered(lambda request: _without_query(request, summary_answer(state)))),
    ]


def stories_answer(state: TrendState, query: dict[str, str]) -> dict[str, object]:
    """The stories with the most articles, copies included; with `window` only those seen since that long ago.

    What stubs open are no stories. Ago is before the watermark. Raises BadQueryError.
    """
    limit = _limit(query)
    window = Window(_choice(query, "window", list(Window))) if "window" in query else None
    since = None
    if window is not None and state.watermark is not None:
        since = state.watermark - window.minutes * MINUTE_MS
    chosen = heapq.nsmallest(limit, (story for story in state.stories.values() if _is_seen(story, since)), key=_rank)
    return {
        "watermark": _time(state.watermark),
        "window": window,
        "stories": [_story_json(story) for story in chosen],
    }


def entities_answer(state: TrendState, query: dict[str, str]) -> dict[str, object]:
    """The entities mentioned most in the window that the watermark is in, or else the last one with counts before it.

    Raises BadQueryError.
    """
    window = Window(_choice(query, "window", list(Window), Window.HOUR))
    by = CountOf(_choice(query, "by", [item.value for item in CountOf], CountOf.UNIQUE.value))
    wanted_type = EntityType(_choice(query, "type", list(EntityType))) if "type" in query else None
    limit = _limit(query)
    start = _current_start(state, window)
    entities: list[dict[str, object]] = []
    if start is not None:
        known = state.entities
        top = state.counts.top(
            window,
            start,
            limit,
            by,
            wanted=lambda entity_id: wanted_type in (None, known[entity_id].type),
            weight=lambda entity_id: known[entity_id].mentions,
        )
        entities = [entity_count_json(CountKey(key, window, start), count, known[key]) for key, count in top]
    return {
        "watermark": _time(state.watermark),
        "window": window,
        "window_start": None if start is None else _time(start * MINUTE_MS),
        "window_end": None if start is None else _time((start + window.minutes) * MINUTE_MS),
        "by": by.value,
        "type": wanted_type,
        "entities": entities,
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


def _answered(answer: Callable[[web.Request], dict[str, object]]) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        try:
            body, status = answer(request), web.HTTPOk.status_code
        except BadQueryError as error:
            body = {"error": str(error), "parameter": error.parameter, "allowed": error.allowed}
            status = web.HTTPBadRequest.status_code
        return json_response(body, status)

    return handle


def _query(request: web.Request, known: Collection[str]) -> dict[str, str]:
    for name in request.query:
        if name not in known:
            allowed = f"no such parameter; there is {', '.join(sorted(known))}" if known else "there are no parameters"
            raise BadQueryError(name, allowed)
    return dict(request.query)


def _without_query(request: web.Request, answer: dict[str, object]) -> dict[str, object]:
    _query(request, ())
    return answer


def _limit(query: dict[str, str]) -> int:
    text = query.get("limit", str(LIMIT_DEFAULT))
    # Of digits, only the ten: int() reads other scripts' too, and any number of them.
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(LIMIT_MAX)) and 1 <= int(text) <= LIMIT_MAX):
        raise BadQueryError("limit", f"a whole number from 1 to {LIMIT_MAX}")
    return int(text)


def _choice(query: dict[str, str], name: str, allowed: list[str], default: str | None = None) -> str:
    value = query.get(name, default)
    if value not in allowed:
        raise BadQueryError(name, f"one of {', '.join(allowed)}")
    return value


def _current_start(state: TrendState, window: Window) -> int | None:
    if state.watermark is None:
        return None
    current = window.start_of(state.watermark // MINUTE_MS)
    return max((start for start in state.counts.starts(window) if start <= current), default=None)


def _is_seen(story: Story, since: int | None) -> bool:
    return story.last_seen is not None and not story.is_stub and (since is None or story.last_seen > since)


def _rank(story: Story) -> tuple[int, int, str]:
    return -story.size, -(story.last_seen or 0), story.cluster_id


def _story_json(story: Story) -> dict[str, object]:
    outlets = sorted(story.outlets.items(), key=lambda item: (-item[1].articles, item[1].first_seen, item[0]))
    return {
        "cluster_id": story.cluster_id,
        "canonical_id": story.canonical_id,
        "title": story.title,
        "size": story.size,
        "first_seen": _time(story.first_seen),
        "last_seen": _time(story.last_seen),
        "published": len(story.published),
        "origin": _origin_json(story),
        "outlets": [
            {
                "source": source,
                "articles": outlet.articles,
                "first_seen": _time(outlet.first_seen),
                "last_seen": _time(outlet.last_seen),
                "url": outlet.url,
            }
            for source, outlet in outlets
        ],
    }


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
