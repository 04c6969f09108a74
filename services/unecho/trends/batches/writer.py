"""Writes what a batch came to: stories to their changelog, parts of counts, dead letters, and how far was read."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import Final

from aiokafka import AIOKafkaProducer, TopicPartition

from unecho.delivery.record_limits import RecordLimits
from unecho.delivery.transaction import transact
from unecho.kafka.all_done import all_done
from unecho.kafka.producers import producer_options, start_transactional, transactional_options
from unecho.kafka.sender import Fields, Sender, send_batches
from unecho.kafka.stopping import close_clients
from unecho.records.record import Outgoing
from unecho.settings.settings import Settings
from unecho.trends.measures import STAGE
from unecho.trends.stories.story_size import STORY_BYTES_MAX
from unecho.trends.stories.story_table import StoryChange

_START_SECONDS: Final = 1.0
"""For producers that are ended while they start."""


class Writer:
    """One transaction a batch of a partition where the broker has transactions; elsewhere one after the other.

    There is a producer for each partition. Its transactional id names the partition: opening it shuts out the worker
    that had the partition before, so that one that was suspended cannot put an old story after a new one.

    Attributes:
        exactly_once: whether `write` commits the offsets.

    """

    def __init__(
        self, settings: Settings, group: str, changelog: str, limits: RecordLimits, *, exactly_once: bool
    ) -> None:
        self._settings = settings
        self._group = group
        self._changelog = changelog
        self._limits = limits
        self.exactly_once = exactly_once
        self._producers: dict[int, AIOKafkaProducer] = {}
        self._opening = asyncio.Lock()

    async def open(self, partitions: Collection[int]) -> None:
        """Returns when whoever wrote to them before is shut out, and what that one left open is settled.

        Raises KafkaError.
        """
        # One opening after the other: a producer that is stopped while it starts leaves its connections behind.
        async with self._opening:
            await self._end()
            self._producers = {number: self._producer(number) for number in partitions}
            start = start_transactional if self.exactly_once else AIOKafkaProducer.start
            await all_done(start(producer) for producer in self._producers.values())

    def _producer(self, number: int) -> AIOKafkaProducer:
        options = producer_options(self._settings, STAGE, self._limits.batch_bytes)
        options["max_request_size"] = max(options["max_request_size"], STORY_BYTES_MAX)
        if self.exactly_once:
            options |= transactional_options(f"{self._group}-{number}")
        return AIOKafkaProducer(**options)

    async def close(self) -> None:
        """Harmless when it is not open."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_START_SECONDS), self._opening:
                pass
        await self._end()

    async def _end(self) -> None:
        producers, self._producers = self._producers, {}
        if producers:
            await close_clients(*producers.values())

    async def write(
        self,
        partition: int,
        stories: Sequence[StoryChange],
        outputs: Sequence[Outgoing],
        next_offsets: Mapping[TopicPartition, int],
    ) -> None:
        """Returns when all of it is certain. Raises KafkaError: in a transaction none of it is there then."""
        producer = self._producers[partition]
        send = partial(self._send, producer, partition, stories, outputs)
        if not self.exactly_once:
            await send()
            return
        await transact(producer, send, next_offsets, self._group)

    async def _send(
        self,
        producer: AIOKafkaProducer,
        partition: int,
        stories: Sequence[StoryChange],
        outputs: Sequence[Outgoing],
    ) -> None:
        sender = Sender(producer, self._settings.topic_prefix)
        if self.exactly_once:
            # In one request, for all of it is there or nothing.
            await all_done([send_stories(producer, self._changelog, partition, stories), sender.send(outputs)])
        else:
            # Stories first and by themselves: a count that is out must never be ahead of what a restart recounts.
            await send_stories(producer, self._changelog, partition, stories)
            await sender.send(outputs)


async def send_stories(
    producer: AIOKafkaProducer, changelog: str, partition: int, stories: Sequence[StoryChange]
) -> None:
    """Returns once the broker has acknowledged all. Raises what it refused with (aiokafka.errors.KafkaError)."""
    records: Iterable[Fields] = ((None, story.key, story.value, []) for story in stories)
    if stories:
        await all_done(await send_batches(producer, changelog, partition, records))
