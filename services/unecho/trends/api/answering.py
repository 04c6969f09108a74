"""How every path of the API answers: JSON with an entity tag, or a problem (RFC 9457) that says what is wrong."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from functools import partial
from http import HTTPStatus
from typing import Final, TypeVar

import orjson
from aiohttp import web

from unecho.monitoring.connections import Connection
from unecho.monitoring.health import Health
from unecho.monitoring.http import json_response
from unecho.trends.api.kept_answers import KeptAnswers
from unecho.trends.api.queries import BadQueryError
from unecho.trends.watching.problem_error import UnansweredError

RETRY_SECONDS: Final = 5
SHARED: Final = web.RequestKey("shared", dict[str, str])
"""Of a request: the headers that its answer has besides, for the page that asks."""
_TAG_BYTES: Final = 12
_RENEW_SECONDS: Final = 1.0

_Given = TypeVar("_Given")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Body = dict[str, object]
Answer = Callable[[web.Request], Body | Awaitable[Body | None] | None]


async def _at_once() -> None:
    """Before an answer that needs nothing."""


def answering(health: Health, answer: Answer, before: Callable[[], Awaitable[None]] = _at_once) -> Handler:
    """A handler that gives what `answer` returns, at once or later; `before` is waited for before it is asked.

    None is 404, BadQueryError 400; while nothing is there, 503. Who says `Cache-Control: max-stale=5` may get what
    another got some seconds ago, who allows more, what takes long to be made.
    """
    kept = KeptAnswers()

    async def handle(request: web.Request) -> web.StreamResponse:
        if (waiting_for := health.failure or health.waiting_for) is not None:
            retry = {"Retry-After": str(RETRY_SECONDS)}
            return problem(HTTPStatus.SERVICE_UNAVAILABLE, "Ask again later.", retry, waiting_for=waiting_for)
        return await _answered(
            request, kept.for_request(request, lambda: _kept_open(request, before()), partial(_made, answer, request))
        )

    return handle


def answering_later(answer: Answer) -> Handler:
    """A handler that waits for what others say, also before the stories are there. UnansweredError is as it says."""

    async def handle(request: web.Request) -> web.StreamResponse:
        return await _answered(request, _made(answer, request))

    return handle


async def _made(answer: Answer, request: web.Request) -> bytes | None:
    told = answer(request)
    body = await _kept_open(request, told) if isinstance(told, Awaitable) else told
    return None if body is None else orjson.dumps(body, option=orjson.OPT_APPEND_NEWLINE)


async def _answered(request: web.Request, made: Awaitable[bytes | None]) -> web.StreamResponse:
    try:
        written = await made
    except BadQueryError as error:
        return problem(HTTPStatus(error.status), str(error), parameter=error.parameter, allowed=error.allowed)
    except UnansweredError as error:
        retry = None if error.retry_seconds is None else {"Retry-After": str(error.retry_seconds)}
        return problem(error.status, str(error), retry)
    if written is None:
        return problem(HTTPStatus.NOT_FOUND, "Nothing of this id is in memory.")
    return _tagged(request, written)


async def _kept_open(request: web.Request, answer: Awaitable[_Given]) -> _Given:
    """What it gives; whoever waits for it is not taken for one that does not take its answer."""
    answering = asyncio.ensure_future(answer)
    try:
        while not (await asyncio.wait({answering}, timeout=_RENEW_SECONDS))[0]:
            if isinstance(request.protocol, Connection):
                request.protocol.request_came()
        return answering.result()
    finally:
        answering.cancel()


def problem(
    status: HTTPStatus, detail: str, headers: dict[str, str] | None = None, **more: object
) -> web.StreamResponse:
    """A problem of no type but its status (RFC 9457, section 4.2.1); `more` are members of its own."""
    body = {"type": "about:blank", "title": status.phrase, "status": status.value, "detail": detail, **more}
    return json_response(body, status, headers, "application/problem+json")


async def no_such_path(_: web.Request) -> web.StreamResponse:
    """For what begins like a path of the API and is none."""
    return problem(HTTPStatus.NOT_FOUND, "There is no such path; /api/openapi.json lists those there are.")


def _tagged(request: web.Request, written: bytes) -> web.StreamResponse:
    """The body, or 304 for who has it already (RFC 9110, section 13.1.2). It may be kept, and is to be asked for."""
    tag = hashlib.blake2b(written, digest_size=_TAG_BYTES).hexdigest()
    headers = {"ETag": f'"{tag}"', "Cache-Control": "no-cache"}
    if any(known.value in {tag, "*"} for known in request.if_none_match or ()):
        return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=headers)
    return web.Response(body=written, headers=headers, content_type="application/json")
