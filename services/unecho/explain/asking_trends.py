"""Where a verdict stands, as trends knows it: a question instead of a search."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import quote

import aiohttp

from unecho.explain.trends_at import TrendsAt

_SECONDS: Final = 2.0


async def ask_places(trends: TrendsAt, ids: list[str]) -> dict[str, tuple[int, int]]:
    """Partition and offset on articles.verdicts of those that it knows. Nothing where it does not answer."""
    places: dict[str, tuple[int, int]] = {}
    timeout = aiohttp.ClientTimeout(_SECONDS)
    async with aiohttp.ClientSession(timeout=timeout, headers=trends.headers) as session:
        for article_id in ids:
            try:
                async with session.get(f"{trends.url}/api/articles/{quote(article_id, safe='')}") as answer:
                    told: Any = await answer.json() if answer.ok else None
                    places[article_id] = int(told["verdict"]["partition"]), int(told["verdict"]["offset"])
            except (aiohttp.ClientError, TimeoutError, KeyError, TypeError, ValueError):
                continue
    return places
