"""Waits for several things at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterable


async def all_done(waited_for: Iterable[Awaitable[object]]) -> None:
    """Returns once each has ended, so that none fails unheard; raises what the first of them failed with."""
    for result in await asyncio.gather(*waited_for, return_exceptions=True):
        if isinstance(result, BaseException):
            raise result
