"""Ways to run the stages over records of articles.raw and see what is then on every topic."""

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from news import Raw
from prometheus_client import CollectorRegistry
from wire import produce, read_all, read_until

from unecho.dedupe.stage import DedupeStage
from unecho.delivery.delivery_mode import is_exactly_once
from unecho.delivery.loop import Delivery
from unecho.delivery.record_limits import RecordLimits
from unecho.delivery.stage import Stage
from unecho.kafka.topics import create_topics, topic_rows
from unecho.monitoring.health import Health
from unecho.monitoring.metrics import Metrics
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.sign.stage import SignStage

Topics = dict[Topic, list[Incoming]]
Build = Callable[[Settings, Metrics], Stage]
WHOLE = (1 << 30,)


def cut(records: Sequence[Incoming], sizes: Iterable[int]) -> Iterator[Sequence[Incoming]]:
    """The records in batches of the given sizes, again and again."""
    start = 0
    for size in itertools.cycle(sizes):
        if start >= len(records):
            return
        yield records[start : start + size]
        start += size


def append(topics: Topics, outputs: Iterable[Outgoing]) -> None:
    """Puts outputs at the ends of their logs, as a broker would, each topic in one partition."""
    for output in outputs:
        log = topics[output.topic]
        timestamp = 0 if output.timestamp is None else output.timestamp
        record = Incoming(output.topic.named(), 0, len(log), timestamp, output.key, output.value, tuple(output.headers))
        log.append(record)


def new_metrics() -> Metrics:
    return Metrics(CollectorRegistry())


class MemoryPipeline:
    """The stages called directly, over lists."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.metrics = new_metrics()

    async def run(self, raw: Sequence[Raw]) -> Topics:
        return self.run_cut(raw, WHOLE, WHOLE)

    def run_cut(self, raw: Sequence[Raw], sign_sizes: Iterable[int], dedupe_sizes: Iterable[int]) -> Topics:
        topics: Topics = {topic: [] for topic in Topic}
        topics[Topic.RAW] = [
            Incoming(Topic.RAW.named(), 0, offset, one.timestamp, one.key, one.value, one.headers)
            for offset, one in enumerate(raw)
        ]
        sign, dedupe = SignStage(self.settings, self.metrics), DedupeStage(self.settings, self.metrics)
        dedupe.memory.open(0)
        for stage, sizes in ((sign, sign_sizes), (dedupe, dedupe_sizes)):
            for batch in cut(topics[stage.source], sizes):
                outputs = stage.handle(batch)
                append(topics, outputs)
                stage.count(0, outputs, seconds=batch[-1].timestamp / 1000)
        return topics


class BrokerPipeline:
    """The stages' delivery loops on a broker, under a topic prefix of their own; read back by another client."""

    def __init__(self, bootstrap: str, prefix: str, data_dir: Path) -> None:
        self.settings = Settings(
            bootstrap=bootstrap,
            topic_prefix=prefix,
            session_timeout=timedelta(seconds=2),
            batch_articles=7,
            data_dir=data_dir,
        )
        self.health: list[Health] = []
        self._metrics: list[tuple[str, Metrics]] = []

    async def run(self, raw: Sequence[Raw]) -> Topics:
        await create_topics(self.settings)
        async with self.running(SignStage, DedupeStage) as tasks:
            await self.produce(raw)
            await self.until_judged(len(raw), tasks)
        return await self.read_all()

    @contextlib.asynccontextmanager
    async def running(self, *builds: Build) -> AsyncIterator[list[asyncio.Task[None]]]:
        """The stages' loops, told to stop at the end and waited for; what one raises is raised."""
        stop = asyncio.Event()
        tasks = []
        exactly_once = await is_exactly_once(self.settings)
        rows = await topic_rows(self.settings)
        for build in builds:
            metrics, health = new_metrics(), Health()
            self.health.append(health)
            stage = build(self.settings, metrics)
            self._metrics.append((stage.name, metrics))
            limits = RecordLimits(self.settings)
            limits.learn(rows)
            delivery = Delivery(stage, self.settings, metrics, health, exactly_once=exactly_once, limits=limits)
            tasks.append(asyncio.create_task(delivery.run(stop)))
        try:
            yield tasks
        finally:
            stop.set()
            async with asyncio.timeout(20):
                await asyncio.gather(*tasks)

    def metrics_of(self, stage_name: str) -> list[Metrics]:
        """Those of each time the stage was started."""
        return [metrics for name, metrics in self._metrics if name == stage_name]

    async def produce(self, raw: Sequence[Raw]) -> None:
        await asyncio.to_thread(produce, self.settings.bootstrap, Topic.RAW.named(self.settings.topic_prefix), raw)

    async def until_judged(self, count: int, tasks: Sequence[asyncio.Task[None]]) -> None:
        """Waits until `count` records have a verdict or are dead; fails at once when a stage ends."""

        def enough(topics: Topics) -> bool:
            for task in tasks:
                if task.done():
                    task.result()
                    raise AssertionError("a stage has ended")
            return len(topics[Topic.VERDICTS]) + len(topics[Topic.DEAD]) >= count

        await read_until(self.settings.bootstrap, self.settings.topic_prefix, (Topic.VERDICTS, Topic.DEAD), enough)

    async def read_all(self) -> Topics:
        return await read_all(self.settings.bootstrap, self.settings.topic_prefix)


Pipeline = Any
"""A MemoryPipeline or a BrokerPipeline: what both can is `await run(raw)`."""
