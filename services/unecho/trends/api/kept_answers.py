"""Answers that are given again to who says that they may be some seconds old: many who watch one page ask the same."""

from __future__ import annotations

import re
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web

_KEPT: Final = 64
_SECONDS_MAX: Final = 10
_MAX_STALE: Final = re.compile(r"\bmax-stale=(\d{1,4})\b")
_BYTES_MAX: Final = 1 << 20


class KeptAnswers:
    """Bodies by path and query, each with when it was made; the longest unasked goes first."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._made: OrderedDict[str, tuple[float, bytes]] = OrderedDict()

    async def for_request(self, request: web.Request, make: Callable[[], Awaitable[bytes | None]]) -> bytes | None:
        """What was kept where the request takes it (RFC 9111, max-stale), else what `make` gives."""
        seconds = _seconds(request)
        if not seconds:
            return await make()
        at, body = self._made.get(request.path_qs, (float("-inf"), b""))
        if self._now() - at <= seconds:
            self._made.move_to_end(request.path_qs)
            return body
        return self._keep(request.path_qs, await make())

    def _keep(self, asked: str, body: bytes | None) -> bytes | None:
        if body is not None and len(body) <= _BYTES_MAX:
            self._made[asked] = self._now(), body
            self._made.move_to_end(asked)
            while len(self._made) > _KEPT:
                self._made.popitem(last=False)
        return body


def _seconds(request: web.Request) -> int:
    found = _MAX_STALE.search(request.headers.get("Cache-Control", ""))
    return min(int(found[1]), _SECONDS_MAX) if found else 0
