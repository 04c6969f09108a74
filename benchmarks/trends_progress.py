"""How many articles the trends stage has handled, by its own metrics."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence

import aiohttp
from prometheus_client.parser import text_string_to_metric_families

from stage_processes import Process

_ASK_SECONDS = 0.1


class TrendsProgress:
    """Asked over HTTP."""

    def __init__(self, session: aiohttp.ClientSession, port: int) -> None:
        self._session = session
        self._address = f"http://127.0.0.1:{port}/metrics"

    async def until(self, count: int) -> None:
        """Returns when so many verdicts are counted since the beginning, and no published text waits."""
        while not await self._has(count):  # noqa: ASYNC110 - another process has it
            await asyncio.sleep(_ASK_SECONDS)

    async def _has(self, count: int) -> bool:
        try:
            async with self._session.get(self._address) as answer:
                text = await answer.text()
        except aiohttp.ClientError:
            return False
        samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
        handled = sum(sample.value for sample in samples if sample.name == "unecho_articles_total")
        waiting = [sample.value for sample in samples if sample.name == "unecho_consumer_lag_records"]
        return handled >= count and not any(waiting)


@contextlib.asynccontextmanager
async def trends_progress(processes: Sequence[Process]) -> AsyncIterator[TrendsProgress]:
    """Of the trends stage among the processes, which has a port of its own."""
    port = next(int(one.environment["UNECHO_HTTP_PORT"]) for one in processes if one.name == "trends")
    async with aiohttp.ClientSession() as session:
        yield TrendsProgress(session, port)
