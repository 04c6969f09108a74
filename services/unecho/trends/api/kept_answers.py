"""Answers that are given again to who says that they may be some seconds old: many who watch one page ask the same."""

from __future__ import annotations

import re
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Final, NamedTuple

from aiohttp import web

_KEPT: Final = 64
_SECONDS_MAX: Final = 600
_SECONDS_LEAST: Final = 5.0
_TIMES_ITS_COST: Final = 200
"""What takes long is made seldom, so that one question has at most half a percent of the processor."""
_MAX_STALE: Final = re.compile(r"\bmax-stale=(\d{1,4})\b")
_BYTES_MAX: Final = 1 << 20


class _Made(NamedTuple):
    at: float
    seconds: float
    body: bytes


class KeptAnswers:
    """Bodies by path and query, each until when it may be given again; the longest unasked goes first."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._made: OrderedDict[str, _Made] = OrderedDict()

    async def for_request(
        self, request: web.Request, before: Callable[[], Awaitable[None]], make: Callable[[], Awaitable[bytes | None]]
    ) -> bytes | None:
        """What was kept where the request takes it (RFC 9111, max-stale), else what `make` gives after `before`."""
        seconds = _seconds(request)
        if not seconds:
            await before()
            return await make()
        known = self._made.get(request.path_qs)
        if known is not None and self._now() - known.at <= min(seconds, known.seconds):
            self._made.move_to_end(request.path_qs)
            return known.body
        await before()
        # Not since it was asked for: what all answers wait for says nothing of this one.
        began = self._now()
        return self._keep(request.path_qs, await make(), began)

    def _keep(self, asked: str, body: bytes | None, began: float) -> bytes | None:
        if body is not None and len(body) <= _BYTES_MAX:
            now = self._now()
            self._made[asked] = _Made(now, max(_SECONDS_LEAST, _TIMES_ITS_COST * (now - began)), body)
            self._made.move_to_end(asked)
            while len(self._made) > _KEPT:
                self._made.popitem(last=False)
        return body


def _seconds(request: web.Request) -> int:
    found = _MAX_STALE.search(request.headers.get("Cache-Control", ""))
    return min(int(found[1]), _SECONDS_MAX) if found else 0
