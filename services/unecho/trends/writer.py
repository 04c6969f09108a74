"""Writes what a batch came to: stories to their changelog, counts and dead letters, and how far was read."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from aiokafka import AIOKafkaProducer, TopicPartition

from unecho.delivery.record_limits import RecordLimits
from unecho.delivery.transaction import transact
from unecho.kafka.producers import producer_options, transactional_options
from unecho.kafka.sender import Sender
from unecho.kafka.stopping import close_clients
from unecho.records.record import Outgoing
from unecho.settings.settings import Settings
from unecho.trends.measures import STAGE
from unecho.trends.stories.story_size import STORY_BYTES_MAX
from unecho.trends.stories.story_table import StoryChange

_START_SECONDS: Final = 1.0
"""For a producer that is ended while it starts."""


class Writer:
    """One transaction a batch where the broker has transactions; elsewhere one after the other, stories first.

    The transactional id is the group's: opening a writer shuts out the worker that had the partitions before, so that
    one that was suspended cannot put an old story after a new one.

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
        self._producer: AIOKafkaProducer | None = None
        self._opening = asyncio.Lock()

    async def open(self) -> None:
        """Returns when whoever wrote before is shut out, and what that one left open is settled. Raises KafkaError."""
        # One opening after the other: a producer that is stopped while it starts leaves its connections behind.
        async with self._opening:
            await self._end()
            options = producer_options(self._settings, STAGE, self._limits.batch_bytes)
            options["max_request_size"] = max(options["max_request_size"], STORY_BYTES_MAX)
            if self.exactly_once:
                options |= transactional_options(self._group)
            self._producer = AIOKafkaProducer(**options)
            await self._producer.start()

    async def close(self) -> None:
        """Harmless when it is not open."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_START_SECONDS), self._opening:
                pass
        await self._end()

    async def _end(self) -> None:
        producer, self._producer = self._producer, None
        if producer is not None:
            await close_clients(producer)

    async def write(
        self, stories: Sequence[StoryChange], outputs: Sequence[Outgoing], next_offsets: Mapping[TopicPartition, int]
    ) -> None:
        """Returns when all of it is certain. Raises KafkaError: in a transaction none of it is there then."""
        producer = self._producer
        assert producer is not None  # noqa: S101 - opened before anything is counted
        if not self.exactly_once:
            await self._send(producer, stories, outputs)
            return
        await transact(producer, partial(self._send, producer, stories, outputs), next_offsets, self._group)

    async def _send(
        self, producer: AIOKafkaProducer, stories: Sequence[StoryChange], outputs: Sequence[Outgoing]
    ) -> None:
        # Stories first and by themselves: a count that is out must never be ahead of what a restart recounts.
        sent = [await producer.send(self._changelog, story.value, story.key) for story in stories]
        for result in await asyncio.gather(*sent, return_exceptions=True):
            if isinstance(result, BaseException):
                raise result
        await Sender(producer, self._settings.topic_prefix).send(outputs)
