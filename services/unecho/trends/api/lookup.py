"""`/api/articles/{id}` and `/api/stories/{id}`: what is in memory of one article and of one story."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web

from unecho.core.article_time import format_time
from unecho.core.windows import MINUTE_MS
from unecho.monitoring.health import Health
from unecho.monitoring.http import json_response
from unecho.trends.api.lists import not_ready, story_json
from unecho.trends.api.queries import BadQueryError, check_names
from unecho.trends.recent import RecentVerdict
from unecho.trends.state import TrendState
from unecho.trends.stories.story import Published, Story

PUBLISHED_SHOWN: Final = 100
"""Of a story's published articles, the first ones."""

Answer = Callable[[TrendState, str], dict[str, object] | None]


def lookup_routes(state: TrendState, health: Health) -> list[web.RouteDef]:
    """Both. What is not known is answered 404; while the stories are not there, everything 503."""
    return [
        web.get(r"/api/articles/{id:.+}", _answered(article_answer, state, health)),
        web.get(r"/api/stories/{id:.+}", _answered(story_answer, state, health)),
    ]


def article_answer(state: TrendState, article_id: str) -> dict[str, object] | None:
    """What is known of an article: of the newest their verdicts, of older ones whether they were published.

    The places are those on articles.verdicts and articles.signed. None where nothing is known.
    """
    recent = state.recent.of(article_id)
    story = _story_of(state, article_id, recent)
    if story is None:
        return None
    return {
        "watermark": _time(state.watermark),
        "article_id": article_id,
        "outcome": None if recent is None else recent.outcome,
        "published": article_id in story.published if recent is None else recent.published,
        "article_time": None if recent is None else _time(recent.article_time),
        "verdict": None if recent is None else _place(recent.place),
        "signed": None if recent is None else _place(recent.signed_place),
        "story": _whole_story_json(story),
    }


def story_answer(state: TrendState, cluster_id: str) -> dict[str, object] | None:
    """A story by its cluster id; None where none of that id is kept."""
    story = state.stories.get(cluster_id)
    return None if story is None else {"watermark": _time(state.watermark), **_whole_story_json(story)}


def _story_of(state: TrendState, article_id: str, recent: RecentVerdict | None) -> Story | None:
    """An article that opened a story has its name; of others each story must be asked."""
    named = state.stories.get(article_id if recent is None else recent.cluster_id)
    if named is not None and (recent is not None or article_id in named.published):
        return named
    return next((story for story in state.stories.values() if article_id in story.published), None)


def _answered(answer: Answer, state: TrendState, health: Health) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        if (waiting_for := health.failure or health.waiting_for) is not None:
            return not_ready(waiting_for)
        try:
            check_names(request.query, ())
        except BadQueryError as error:
            body = {"error": str(error), "parameter": error.parameter, "allowed": error.allowed}
            return json_response(body, error.status)
        found = answer(state, request.match_info["id"])
        if found is None:
            return json_response({"error": "none of this id is in memory"}, web.HTTPNotFound.status_code)
        return json_response(found)

    return handle


def _whole_story_json(story: Story) -> dict[str, object]:
    published = sorted(story.published.items(), key=lambda item: (item[1].minute or 0, item[0]))
    return {
        **story_json(story),
        "outcomes": {outcome.value: number for outcome, number in story.outcomes.items()},
        "published_articles": [_published_json(*item) for item in published[:PUBLISHED_SHOWN]],
    }


def _published_json(article_id: str, published: Published) -> dict[str, object]:
    minute = None if published.minute is None else _time(published.minute * MINUTE_MS)
    return {"article_id": article_id, "title": published.title, "minute": minute}


def _place(place: tuple[int, int]) -> dict[str, int]:
    return {"partition": place[0], "offset": place[1]}


def _time(milliseconds: int | None) -> str | None:
    return None if milliseconds is None else format_time(milliseconds)
