"""The records of a topic: to the end of what is there, or on as they come."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Final

from aiokafka import AIOKafkaConsumer, TopicPartition

from unecho.inspect.topic_consumer import POLL_MS, topic_consumer
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.record import Incoming, incoming
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

_SILENT_SECONDS: Final = 60.0
"""A broker that has more and sends nothing for as long is taken for gone."""


@dataclass(frozen=True, slots=True)
class Span:
    """Which records of a topic are read.

    Attributes:
        since: from the first with this timestamp or a later one, ms since 1970-01-01 UTC; None from the beginning.
        follow: also those that come later, without end.
    """

    since: int | None = None
    follow: bool = False


async def read_span(topic: Topic, span: Span, settings: Settings) -> AsyncGenerator[Incoming, None]:
    """Committed records, each partition in its order. The end is that of when the reading began.

    Where no broker tells what is where by time, it begins earlier. Raises UserError (BROKER).
    """
    async with topic_consumer(topic, settings) as consumer:
        if span.since is not None:
            await _seek_to_time(consumer, span.since)
        if span.follow:
            while True:
                for records in (await consumer.getmany(timeout_ms=POLL_MS)).values():
                    for record in records:
                        yield incoming(record)
        ends = _Ends(consumer, topic.named(settings.topic_prefix))
        while ends.unread:
            for record in await ends.next_records():
                yield record


async def _seek_to_time(consumer: AIOKafkaConsumer, since: int) -> None:
    found = await consumer.offsets_for_times(dict.fromkeys(consumer.assignment(), max(since, 0)))
    # Not seek_to_end: the answer of a reset to the beginning that is under way would win.
    ends = await consumer.end_offsets([partition for partition, at in found.items() if at is None])
    for partition, at in found.items():
        consumer.seek(partition, ends[partition] if at is None else at.offset)


class _Ends:
    """Reads to the ends, as the first fetch tells them. `unread` are the partitions that are not there yet."""

    def __init__(self, consumer: AIOKafkaConsumer, topic_name: str) -> None:
        self.unread: set[TopicPartition] = set(consumer.assignment())
        self._consumer = consumer
        self._topic_name = topic_name
        self._ends: dict[TopicPartition, int] = {}
        self._clock = asyncio.get_running_loop().time
        self._heard = self._clock()

    async def next_records(self) -> list[Incoming]:
        """What came in the next moment, as far as it lies before the ends. Raises UserError (BROKER)."""
        fetched = await self._consumer.getmany(*self.unread, timeout_ms=POLL_MS)
        before = len(self.unread)
        for partition in list(self.unread):
            await self._look_at(partition)
        self._check_silence(heard=bool(fetched) or len(self.unread) < before)
        return [
            incoming(record)
            for partition, records in fetched.items()
            for record in records
            if record.offset < self._ends[partition]
        ]

    async def _look_at(self, partition: TopicPartition) -> None:
        high = self._consumer.highwater(partition)
        if high is None:
            return
        # What lies behind the first open transaction is not there yet.
        stable = self._consumer.last_stable_offset(partition)
        end = self._ends.setdefault(partition, high if stable is None or stable < 0 else min(high, stable))
        if await self._consumer.position(partition) >= end:
            self.unread.discard(partition)
            self._consumer.pause(partition)

    def _check_silence(self, *, heard: bool) -> None:
        if heard:
            self._heard = self._clock()
        elif self._clock() - self._heard > _SILENT_SECONDS:
            raise UserError(
                f"The broker has sent nothing more of {self._topic_name} for {_SILENT_SECONDS:.0f} s, and it has more. "
                "Is it still there?",
                ExitCode.BROKER,
            )
