"""A trends stage that reads made verdicts instead of a broker's: in a process of its own, told what to do by lines.

Each line of its input is how many seconds it is to read for; it answers with a line of JSON: what it read, and the
seconds of the processor that it took.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from collections.abc import Mapping, Sequence
from typing import Any

from prometheus_client import CollectorRegistry

from unecho.core.entities import RuleExtractor
from unecho.delivery.breaker import Breaker
from unecho.delivery.record_limits import RecordLimits
from unecho.monitoring.health import Health
from unecho.monitoring.http import StageServer
from unecho.monitoring.metrics import Metrics
from unecho.process.garbage import set_garbage_aside
from unecho.process.word_lists import read_word_lists
from unecho.records.record import Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.api.routes import api_routes
from unecho.trends.batches.batch_counting import BatchCounting
from unecho.trends.measures import STAGE, Measures
from unecho.trends.news import News
from unecho.trends.state.partition_state import PartitionState
from unecho.trends.state.whole_state import WholeState
from unecho.trends.stories.story_table import PartitionStories, StoryChange
from unecho.trends.watching.beside import Beside
from unecho.trends.watching.page_files import page_routes
from watched.verdicts import MadeVerdicts

_BATCHES = 5
"""A second."""
_READ_AHEAD_SECONDS = 1


class _Nowhere:
    """Takes what a batch comes to, as bytes, and keeps none of it."""

    exactly_once = True

    async def write(
        self, partition: int, stories: Sequence[StoryChange], outputs: Sequence[Outgoing], offsets: Mapping[Any, int]
    ) -> None:
        for story in stories:
            _ = story.key, story.value

    def committed_elsewhere(self, offsets: Mapping[Any, int]) -> None: ...

    def handled(self, offsets: Mapping[Any, int]) -> None: ...


class WatchedStage:
    """Reads, counts and answers as trends does, but for the broker."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self.settings = Settings(http_port=0, stage_urls="", http_connections=400)
        self.metrics, self.health = Metrics(CollectorRegistry()), Health(waiting_for=None)
        self.whole = WholeState(self.settings.horizon)
        self.news = News()
        states = {
            number: PartitionState(PartitionStories(), self.settings.horizon)
            for number in range(Topic.VERDICTS.spec.partitions)
        }
        self._counting = BatchCounting(
            self.settings,
            RuleExtractor(read_word_lists()),
            states,
            self.whole,
            Measures(self.metrics, self.health),
            Breaker(STAGE, self.settings, self.metrics, self.health),
            RecordLimits(self.settings),
            self.news,
        )
        self._made = MadeVerdicts(int(time.time() * 1_000), rate)

    def served(self) -> StageServer:
        """The page and the API."""
        beside = Beside.of(self.settings, 0, self.metrics.registry, self.health)
        routes = [*page_routes(), *api_routes(self.whole, self.health, news=self.news, beside=beside)]
        return StageServer(self.settings, 0, self.metrics.registry, self.health, routes)

    async def read_for(self, seconds: float) -> dict[str, float]:
        """As many as are due every fifth of a second; what the making of them takes is not counted."""
        began, sent, making, longest = time.monotonic(), 0, 0.0, 0.0
        before = time.process_time()
        while (now := time.monotonic() - began) < seconds:
            due = min(int(now * self._rate), int(seconds * self._rate)) - sent
            making_began = time.process_time()
            fetched = self._made.take(min(due, self._rate // _BATCHES))
            making += time.process_time() - making_began
            batch_began = time.monotonic()
            if fetched:
                await self._counting.count(fetched, _Nowhere(), _Nowhere())  # type: ignore[arg-type]
            longest = max(longest, time.monotonic() - batch_began)
            sent += min(due, self._rate // _BATCHES)
            await asyncio.sleep(max(0.0, 1 / _BATCHES - (time.monotonic() - began - now)))
        took = time.process_time() - before - making
        return {
            "verdicts": sent,
            "cpu_us": took / max(sent, 1) * 1e6,
            "longest_batch_ms": longest * 1_000,
            "stories": len(self.whole.stories),
            "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024,
        }


async def _run(rate: int) -> None:
    stage = WatchedStage(rate)
    set_garbage_aside()
    async with stage.served() as server:
        print(json.dumps({"address": f"http://127.0.0.1:{server.port}"}), flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            print(json.dumps(await stage.read_for(float(line))), flush=True)


if __name__ == "__main__":
    asyncio.run(_run(int(sys.argv[1])))
