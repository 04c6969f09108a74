"""How many articles the workers of trends have handled, by their own metrics."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Sequence

import aiohttp
from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.samples import Sample

from running.stage_processes import Process

_ASK_SECONDS = 0.1
_ASK_SECONDS_MAX = 2.0


class TrendsProgress:
    """Asked over HTTP."""

    def __init__(self, session: aiohttp.ClientSession, ports: Sequence[int]) -> None:
        self._session = session
        self._addresses = [f"http://127.0.0.1:{port}/metrics" for port in ports]

    async def until(self, count: int) -> None:
        """Returns when so many verdicts are counted since the beginning, and no published text waits."""
        began, before = time.monotonic(), -1.0
        while True:
            handled, is_waiting = await self._handled()
            if handled >= count and not is_waiting:
                return
            before = handled if before < 0 else before
            # An answer takes the stage as long as ten articles: asked often, it is the slower for it.
            left = (time.monotonic() - began) * (count - handled) / max(handled - before, 1)
            await asyncio.sleep(min(max(left / 2, _ASK_SECONDS), _ASK_SECONDS_MAX))

    async def _handled(self) -> tuple[float, bool]:
        """How many verdicts, and whether anything waits."""
        samples = [sample for address in self._addresses for sample in await self._samples(address)]
        waiting = [sample.value for sample in samples if sample.name == "unecho_consumer_lag_records"]
        return sum(sample.value for sample in samples if sample.name == "unecho_articles_total"), any(waiting)

    async def _samples(self, address: str) -> list[Sample]:
        """No sample while it does not answer."""
        try:
            async with self._session.get(address) as answer:
                text = await answer.text()
        except aiohttp.ClientError:
            return []
        return [sample for family in text_string_to_metric_families(text) for sample in family.samples]


@contextlib.asynccontextmanager
async def trends_progress(processes: Sequence[Process]) -> AsyncIterator[TrendsProgress]:
    """Of the workers of trends among the processes, each of which has a port of its own."""
    ports = [int(one.environment["UNECHO_HTTP_PORT"]) for one in processes if one.name.startswith("trends")]
    async with aiohttp.ClientSession() as session:
        yield TrendsProgress(session, ports)
