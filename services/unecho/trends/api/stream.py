"""`/api/stream`: what happens, as it happens, as server-sent events (WHATWG HTML, section 9.2)."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Final

from aiohttp import web

from unecho.monitoring.connections import Connection
from unecho.trends.api.answering import RETRY_SECONDS, SHARED, Handler, problem
from unecho.trends.news import Event, News

LISTENERS_MAX: Final = 200
_BEAT_SECONDS: Final = 5.0
"""A line that says nothing, so that whoever went away is noticed."""
_RETRY_MS: Final = 2_000
_HEADERS: Final = {"Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-cache"}


def stream(news: News, listeners_max: int = LISTENERS_MAX, begin: Callable[[], None] = lambda: None) -> Handler:
    """A handler that goes on until the listener goes.

    An event has the id `RUN-NUMBER`. A listener that comes back with `Last-Event-ID` is told all that it missed; where
    that is not kept, or it comes for the first time, an event `reset` says that all is to be asked for anew. `begin` is
    called for each listener.
    """
    listeners = 0

    async def handle(request: web.Request) -> web.StreamResponse:
        nonlocal listeners
        if listeners >= listeners_max:
            retry = {"Retry-After": str(RETRY_SECONDS)}
            return problem(HTTPStatus.SERVICE_UNAVAILABLE, "Enough are listening: come back later.", retry)
        listeners += 1
        begin()
        try:
            return await _listen(request, news)
        finally:
            listeners -= 1

    return handle


async def _listen(request: web.Request, news: News) -> web.StreamResponse:
    response = web.StreamResponse(headers={**_HEADERS, **request.get(SHARED, {})})
    # Who asked may have gone before the first byte.
    with contextlib.suppress(ConnectionError):
        await response.prepare(request)
        news.listen()
        at, missed = _begin(request.headers.get("Last-Event-ID", ""), news)
        await _send(request, response, f"retry: {_RETRY_MS}\n\n".encode() + missed)
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_BEAT_SECONDS):
                    await news.more(at)
            news.listen()
            events = news.after(at)
            if events is None:
                # It took so long to take what it was sent that the next is gone.
                at, told = news.last, _reset(news)
            else:
                at, told = (events[-1].number if events else at), _written(events, news)
            await _send(request, response, told or b":\n\n")
    return response


def _begin(last_id: str, news: News) -> tuple[int, bytes]:
    """Where a listener goes on, and what it is told first."""
    run, _, number = last_id.partition("-")
    if run == news.run and number.isascii() and number.isdigit() and len(number) < 19:
        missed = news.after(int(number))
        if missed is not None:
            return (missed[-1].number if missed else int(number)), _written(missed, news)
    return news.last, _reset(news)


def _reset(news: News) -> bytes:
    return f"id: {news.run}-{news.last}\nevent: reset\ndata: {{}}\n\n".encode()


def _written(events: Sequence[Event], news: News) -> bytes:
    return b"".join(
        f"id: {news.run}-{event.number}\nevent: news\ndata: ".encode() + event.data + b"\n\n" for event in events
    )


async def _send(request: web.Request, response: web.StreamResponse, told: bytes) -> None:
    """Returns when there is room for more. One that takes what it is sent has the whole time limit again."""
    await response.write(told)
    if isinstance(request.protocol, Connection):
        request.protocol.request_came()
