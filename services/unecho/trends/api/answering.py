"""How every path of the API answers: JSON with an entity tag, or a problem (RFC 9457) that says what is wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Final

import orjson
from aiohttp import web

from unecho.monitoring.health import Health
from unecho.monitoring.http import json_response
from unecho.trends.api.queries import BadQueryError

RETRY_SECONDS: Final = 5
SHARED: Final = web.RequestKey("shared", dict[str, str])
"""Of a request: the headers that its answer has besides, for the page that asks."""
_TAG_BYTES: Final = 12

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Body = dict[str, object]


async def _at_once() -> None:
    """Before an answer that needs nothing."""


def answering(
    health: Health,
    answer: Callable[[web.Request], Body | Awaitable[Body] | None],
    before: Callable[[], Awaitable[None]] = _at_once,
) -> Handler:
    """A handler that gives what `answer` returns, at once or later; `before` is waited for before it is asked.

    None is 404, BadQueryError 400; while nothing is there, 503.
    """

    async def handle(request: web.Request) -> web.StreamResponse:
        if (waiting_for := health.failure or health.waiting_for) is not None:
            retry = {"Retry-After": str(RETRY_SECONDS)}
            return problem(HTTPStatus.SERVICE_UNAVAILABLE, "Ask again later.", retry, waiting_for=waiting_for)
        await before()
        try:
            told = answer(request)
            body = await told if isinstance(told, Awaitable) else told
        except BadQueryError as error:
            return problem(HTTPStatus(error.status), str(error), parameter=error.parameter, allowed=error.allowed)
        if body is None:
            return problem(HTTPStatus.NOT_FOUND, "Nothing of this id is in memory.")
        return _tagged(request, body)

    return handle


def problem(
    status: HTTPStatus, detail: str, headers: dict[str, str] | None = None, **more: object
) -> web.StreamResponse:
    """A problem of no type but its status (RFC 9457, section 4.2.1); `more` are members of its own."""
    body = {"type": "about:blank", "title": status.phrase, "status": status.value, "detail": detail, **more}
    return json_response(body, status, headers, "application/problem+json")


async def no_such_path(_: web.Request) -> web.StreamResponse:
    """For what begins like a path of the API and is none."""
    return problem(HTTPStatus.NOT_FOUND, "There is no such path; /api/openapi.json lists those there are.")


def _tagged(request: web.Request, body: Body) -> web.StreamResponse:
    """The body, or 304 for who has it already (RFC 9110, section 13.1.2). It may be kept, and is to be asked for."""
    written = orjson.dumps(body, option=orjson.OPT_APPEND_NEWLINE)
    tag = hashlib.blake2b(written, digest_size=_TAG_BYTES).hexdigest()
    headers = {"ETag": f'"{tag}"', "Cache-Control": "no-cache"}
    if any(known.value in {tag, "*"} for known in request.if_none_match or ()):
        return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=headers)
    return web.Response(body=written, headers=headers, content_type="application/json")
