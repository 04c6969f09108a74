"""One shard on a real Kafka, written to by the test itself, and dedupe stages that come and go on it."""

import asyncio
import itertools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import orjson
from confluent_kafka import Consumer, ConsumerGroupTopicPartitions, TopicPartition
from confluent_kafka.admin import AdminClient
from made_stream import made_stream
from news import Raw
from pipelines import BrokerPipeline, MemoryPipeline, new_metrics
from wire import produce, read_until

from unecho.dedupe.stage import DedupeStage
from unecho.kafka.topics import create_topics
from unecho.monitoring.metrics import Metrics
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.snapshots.folder import SnapshotFolder

_SECONDS = 30.0


def signed_records(raw: Sequence[Raw]) -> list[Raw]:
    """What sign makes of articles, and one record in the middle that is none."""
    topics = MemoryPipeline().run_cut(raw, [1 << 30], [1 << 30])
    signed = [Raw(one.value, one.key, one.headers, one.timestamp) for one in topics[Topic.SIGNED]]
    return [*signed[:10], Raw(b"no signed record", b"none"), *signed[10:]]


def made_records(seed: int, count: int) -> list[Raw]:
    """Signed records of every kind of copy."""
    made = itertools.islice(made_stream(seed), count)
    return signed_records([Raw(one.value, one.key) for one in made])


def undisturbed(records: Sequence[Raw]) -> list[dict[str, Any]]:
    """The verdicts of one stage that never stops, on records from offset 0."""
    stage = DedupeStage(Settings(), new_metrics())
    stage.memory.open(0)
    log = [Incoming("log", 0, at, one.timestamp, one.key, one.value, one.headers) for at, one in enumerate(records)]
    return [orjson.loads(out.value or b"") for out in stage.handle(log) if out.topic is Topic.VERDICTS]


class ShardOnKafka:
    """`judge` appends records and has them judged; `verdicts` reads what was said, by offset."""

    def __init__(self, bootstrap: str, prefix: str, data_dir: Path) -> None:
        self.pipeline = BrokerPipeline(bootstrap, prefix, data_dir)
        self.name = Topic.SIGNED.named(prefix)
        self.group = f"{prefix}unecho-dedupe"
        self.written = 0
        self._answers = 0
        self._admin = AdminClient({"bootstrap.servers": bootstrap})

    @property
    def folder(self) -> SnapshotFolder:
        return SnapshotFolder(self.pipeline.settings.data_dir / "index", self.name, 0)

    async def create(self) -> None:
        await create_topics(self.pipeline.settings)

    async def append(self, records: Sequence[Raw]) -> None:
        await asyncio.to_thread(produce, self.pipeline.settings.bootstrap, self.name, records)
        self.written += len(records)
        self._answers += len(records)

    async def until_judged(self, tasks: Sequence[asyncio.Task[None]]) -> None:
        await self.pipeline.until_judged(self._answers, tasks)

    async def judge(self, records: Sequence[Raw]) -> Metrics:
        """One stage from its start to its end; its metrics."""
        await self.append(records)
        async with self.pipeline.running(DedupeStage) as tasks:
            await self.until_judged(tasks)
            await self.until(lambda: any(task.done() for task in tasks) or self.committed() == self.written)
        return self.pipeline.metrics_of("dedupe")[-1]

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(_SECONDS):
            while not await asyncio.to_thread(condition):  # noqa: ASYNC110 - other processes
                await asyncio.sleep(0.02)

    def committed(self) -> int:
        consumer = Consumer({"bootstrap.servers": self.pipeline.settings.bootstrap, "group.id": self.group})
        try:
            return int(consumer.committed([TopicPartition(self.name, 0)], timeout=10)[0].offset)
        finally:
            consumer.close()

    async def verdicts(self) -> list[dict[str, Any]]:
        """All of them, by offset; a record that was answered twice is there twice."""
        settings = self.pipeline.settings
        wanted = self._answers

        def enough(topics: dict[Topic, list[Incoming]]) -> bool:
            return len(topics[Topic.VERDICTS]) + len(topics[Topic.DEAD]) >= wanted

        topics = await read_until(settings.bootstrap, settings.topic_prefix, (Topic.VERDICTS, Topic.DEAD), enough)
        told = [orjson.loads(record.value or b"") for record in topics[Topic.VERDICTS]]
        return sorted(told, key=lambda verdict: int(verdict["signed_offset"]))

    async def delete_before(self, offset: int) -> None:
        """As retention does."""
        deleted = self._admin.delete_records([TopicPartition(self.name, 0, offset)])
        for future in deleted.values():
            assert (await asyncio.to_thread(future.result, _SECONDS)).low_watermark == offset

    async def make_again(self) -> None:
        """Deletes the topic, and makes it again: empty, with the same name."""
        for future in self._admin.delete_topics([self.name]).values():
            await asyncio.to_thread(future.result, _SECONDS)
        await self.until(lambda: self.name not in self._admin.list_topics(timeout=10).topics)
        await create_topics(self.pipeline.settings)
        self.written = 0

    async def set_committed(self, offset: int) -> None:
        place = ConsumerGroupTopicPartitions(self.group, [TopicPartition(self.name, 0, offset)])
        for future in self._admin.alter_consumer_group_offsets([place]).values():
            await asyncio.to_thread(future.result, _SECONDS)

    def forget_committed(self) -> None:
        for future in self._admin.delete_consumer_groups([self.group]).values():
            future.result(_SECONDS)


def origins(metrics: Metrics) -> dict[str, float]:
    """How often the index was restored from what."""
    (family,) = metrics.restores.collect()
    return {one.labels["origin"]: one.value for one in family.samples if one.name.endswith("_total") and one.value}


def snapshots(metrics: Metrics) -> dict[str, float]:
    """How many snapshots were written, failed and refused."""
    (family,) = metrics.snapshots.collect()
    return {one.labels["result"]: one.value for one in family.samples if one.name.endswith("_total") and one.value}
