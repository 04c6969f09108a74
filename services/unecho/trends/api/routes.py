"""Every path of the API, defined once: what serves it, and what its description says, are made of this."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import Final

from aiohttp import web

from unecho.core.entities import EntityType
from unecho.core.kind import Kind
from unecho.core.verdict import Outcome
from unecho.core.windows import Window
from unecho.monitoring.health import Health
from unecho.trends.api.access import Access, Gate
from unecho.trends.api.answering import answering, answering_later, no_such_path
from unecho.trends.api.answers.entity_answers import BY, SORTS, entities_answer, entity_answer
from unecho.trends.api.answers.lookup import article_answer, story_answer
from unecho.trends.api.answers.story_answers import Body
from unecho.trends.api.answers.story_list import stories_answer
from unecho.trends.api.answers.story_order import Sort
from unecho.trends.api.answers.summary import outlets_answer, summary_answer
from unecho.trends.api.answers.version_answers import versions_answer
from unecho.trends.api.endpoint import ID, STREAM, Endpoint, Known, Of, Parameter
from unecho.trends.api.openapi import openapi
from unecho.trends.api.queries import LIMIT_DEFAULT, LIMIT_MAX, check_names
from unecho.trends.api.stream import stream
from unecho.trends.news import News
from unecho.trends.signed_texts import Texts, no_texts
from unecho.trends.state.trend_state import TrendState
from unecho.trends.watching.beside import Beside
from unecho.trends.watching.hours import hours_answer
from unecho.trends.watching.verdict_feed import pace_answer, verdicts_answer


def _choice(name: str, summary: str, allowed: list[str], default: str | None = None) -> Parameter:
    stated = {} if default is None else {"default": default}
    return Parameter(name, summary, {"type": "string", "enum": [str(value) for value in allowed], **stated})


def _text(name: str, summary: str, *, required: bool = False) -> Parameter:
    return Parameter(name, summary, {"type": "string"}, required)


def _time(name: str, summary: str) -> Parameter:
    return Parameter(name, summary, {"type": "string", "format": "date-time"})


_OPEN: Final = Access()
_WHOLE: Final = {"type": "integer", "minimum": 1, "maximum": LIMIT_MAX, "default": LIMIT_DEFAULT}
_PAGE: Final = (
    Parameter("limit", "How many items at most.", _WHOLE),
    _text("after", "The cursor that an answer to the same query gave as `next`."),
)
_WINDOW: Final = _choice("window", "The length of the windows.", list(Window), Window.HOUR)

ENDPOINTS: Final[tuple[Endpoint[Known], ...]] = (
    Endpoint(
        "/api/stories",
        "Stories",
        "The stories that have all that is asked for, the largest first, copies included.",
        lambda known, _, query: stories_answer(known.state, query),
        (
            _choice("window", "Only those seen within it before the watermark.", list(Window)),
            _time("since", "Only those seen at that time or later."),
            _time("until", "Only those seen before that time."),
            _text("entity", "Only those whose published articles name the entity of that id."),
            _text("outlet", "Only those that the outlet ran."),
            _text("origin", "Only those that come from there, whatever the case."),
            _text("words", "Only those whose headline has words that begin so, whatever the case."),
            _choice("kind", "Only those of which an article is that to an earlier one.", list(Kind)),
            _choice(
                "sort",
                "By articles; by how far the outlets of the last hour are above what is usual; by the last article.",
                list(Sort),
                Sort.SIZE,
            ),
            *_PAGE,
        ),
    ),
    Endpoint(
        "/api/stories/{id}",
        "Story",
        "One story by its cluster id: as in a list, with its outcomes, first published articles, and related stories.",
        lambda known, key, _: story_answer(known.state, key),
    ),
    Endpoint(
        "/api/outlets",
        "Outlets",
        "The outlets of one story, in the order in which they ran it.",
        lambda known, _, query: outlets_answer(known.state, query),
        (_text("story", "The cluster id of the story.", required=True), *_PAGE),
    ),
    Endpoint(
        "/api/versions",
        "Versions",
        "What was published of one story, the newest first, and what changed from each version to the next.",
        lambda known, _, query: versions_answer(known.state, known.texts, query),
        (_text("story", "The cluster id of the story.", required=True), *_PAGE),
    ),
    Endpoint(
        "/api/articles/{id}",
        "Article",
        "One article: its story; of the newest articles their outcome too, and where they stand on their topics.",
        lambda known, key, _: article_answer(known.state, key),
    ),
    Endpoint(
        "/api/entities",
        "Entities",
        "The entities mentioned most in the current window, or those that rise.",
        lambda known, _, query: entities_answer(known.state, query),
        (
            _WINDOW,
            _choice("sort", "By the counts; or only those above their usual level in the last hour.", SORTS, SORTS[0]),
            _choice("by", "What is counted: stories, or their copies too.", BY, BY[0]),
            _choice("type", "Only those of that type.", list(EntityType)),
            *_PAGE,
        ),
        is_counted=True,
    ),
    Endpoint(
        "/api/entities/{id}",
        "Entity",
        "One entity: its counts in each window that is kept, and its stories, the newest first.",
        lambda known, key, query: entity_answer(known.state, key, query),
        (_WINDOW, *_PAGE),
        is_counted=True,
    ),
    Endpoint(
        "/api/summary",
        "Summary",
        "Articles by outcome, the share of copies, how many stories and entities; articles by window.",
        lambda known, _, query: summary_answer(known.state, query),
        (_WINDOW,),
        is_counted=True,
    ),
    Endpoint(
        "/api/hours",
        "Hours",
        "Articles and new stories in each hour of article time, of the last two days.",
        lambda known, *_: hours_answer(known.state),
    ),
    Endpoint(
        "/api/pace",
        "Pace",
        "Articles and copies in each five seconds of the last quarter of an hour, by the clock, since trends began.",
        lambda known, *_: pace_answer(known.state),
    ),
    Endpoint(
        "/api/verdicts",
        "Verdicts",
        "The newest verdicts, the newest first, of those that came since trends began.",
        lambda known, _, query: verdicts_answer(known.state, query),
        (
            _text("outlet", "Only of articles of the outlet."),
            _text("story", "Only of articles of the story with that cluster id."),
            _choice("kind", "Only of articles that are that to an earlier one.", list(Kind)),
            _choice("outcome", "Only with that outcome.", list(Outcome)),
            *_PAGE,
        ),
    ),
)

LATER_ENDPOINTS: Final[tuple[Endpoint[Beside], ...]] = (
    Endpoint(
        "/api/pairs",
        "Pair",
        "Two articles beside each other, and why they are copies or not: what `unecho explain` says of them.",
        lambda beside, _, query: beside.texts.pair(query),
        (
            _text("first", "The id of an article.", required=True),
            _text("second", "The id of another.", required=True),
        ),
    ),
    Endpoint(
        "/api/lives/{id}",
        "Life",
        "One article on all topics, with its verdict: what `unecho explain` says of it.",
        lambda beside, key, _: beside.texts.life(key),
    ),
    Endpoint(
        "/api/system",
        "System",
        "How each stage is: its state, what waits, its pace, what is wrong and the runbook for it.",
        lambda beside, *_: beside.stages.answer(),
    ),
    Endpoint(
        "/api/dead",
        "Dead",
        "What could not be read in the last day, by reason, with an example of each.",
        lambda beside, *_: beside.dead.answer(),
    ),
)
"""Those that ask other processes."""


def api_routes(
    state: TrendState,
    health: Health,
    access: Access = _OPEN,
    news: News | None = None,
    texts: Texts = no_texts,
    beside: Beside | None = None,
) -> list[web.RouteDef]:
    """All of them, and a problem for every other path that begins with `/api/`; some need what is `beside`."""
    gate = Gate(access)
    known = Known(state, texts)
    served = {
        one.path: answering(health, partial(_answer, one, known), partial(state.catch_up, counts=one.is_counted))
        for one in ENDPOINTS
    }
    if beside is not None:
        served |= {one.path: answering_later(partial(_answer, one, beside)) for one in LATER_ENDPOINTS}
    described = answering(Health(waiting_for=None), lambda _: openapi((*ENDPOINTS, *LATER_ENDPOINTS)))
    streamed = stream(News() if news is None else news, begin=state.begin_watching)
    handlers = {STREAM: streamed, "/api/openapi.json": described, **served, "/api/{rest:.*}": no_such_path}
    # An id may be a URL.
    routes = [web.get(path.replace(ID, "{id:.+}"), gate.guarded(handler)) for path, handler in handlers.items()]
    return [*routes, web.options("/api/{rest:.*}", gate.preflight)]


def _answer(endpoint: Endpoint[Of], of: Of, request: web.Request) -> Body | Awaitable[Body | None] | None:
    check_names(request.query, {parameter.name for parameter in endpoint.parameters})
    return endpoint.answer(of, request.match_info.get("id", ""), request.query)
