"""Adds up what the partitions add to the counts, and tells of the sums on entities.counts: one record for a key.

By entity: what is counted of one lies in one partition of entities.parts and of entities.counts, which the worker adds
up that has the partition of that number of articles.verdicts. entities.parts is all that there is to remember: it is
read from its beginning, silently as far as was told of before.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import partial
from math import ceil
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError

from unecho.core.windows import Window
from unecho.delivery.record_limits import RecordLimits
from unecho.delivery.transaction import transact
from unecho.kafka.connection import client_options
from unecho.kafka.producers import producer_options, start_transactional, transactional_options
from unecho.kafka.sender import Sender
from unecho.kafka.stopping import close_clients
from unecho.monitoring.logs import log_event
from unecho.records.record import Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.counts.part_record import decode_part
from unecho.trends.counts.totals import Totals
from unecho.trends.measures import STAGE, Held
from unecho.trends.partition_tasks import PartitionTasks
from unecho.trends.state.trend_state import kept_minutes

_MOST_SECONDS: Final = 0.5
"""To wait for records. What comes without one, such as the mark of a transaction, is seen as late."""
_EVERY_SECONDS: Final = 0.5
"""A count that changes all the time is told of as often."""
_AGAIN_SECONDS: Final = 1.0
_RECORDS_AT_ONCE: Final = 10_000
"""Of a transaction."""

_log = logging.getLogger(__name__)


class Adding:
    """Runs for each partition that it is given.

    Args:
        group: names the offsets of entities.parts; nobody joins it.
        told: told of the counts that are out, and of what is held.
        failed: told of what no broker refused with: then nothing is added up in that partition any more.

    """

    def __init__(
        self,
        settings: Settings,
        group: str,
        limits: RecordLimits,
        told: Callable[[Sequence[Outgoing], Mapping[Window, Held]], None],
        failed: Callable[[Exception], None],
        *,
        exactly_once: bool,
    ) -> None:
        self._settings = settings
        self._group = group
        self._limits = limits
        self._exactly_once = exactly_once
        self._told = told
        self._tasks = PartitionTasks(self._add, failed)
        self._unhandled: dict[int, int] = {}
        self._sums: dict[int, _Sums] = {}

    async def own(self, partitions: Collection[int]) -> None:
        """Add up in these, and in no others: returns when what is no longer ours has ended."""
        await self._tasks.run(partitions)

    def unhandled(self, partition: int) -> int:
        """Records that are not added up and told of yet; 0 where it is not ours."""
        return self._unhandled.get(partition, 0)

    async def _add(self, number: int) -> None:
        while True:
            try:
                await self._add_up(number)
            except (KafkaError, OSError, TimeoutError) as error:
                # Whoever is shut out here has lost the partition, and is told so soon; or it was shut out by one that
                # was suspended, and has lost nothing.
                log_event(_log, "adding begins anew", logging.WARNING, partition=number, error=repr(error))
                await asyncio.sleep(_AGAIN_SECONDS)

    async def _add_up(self, number: int) -> None:
        place = TopicPartition(Topic.ENTITY_PARTS.named(self._settings.topic_prefix), number)
        try:
            async with self._producing(number) as producer, self._consuming(place) as consumer:
                tell = partial(self._tell, producer, consumer, place)
                sums = self._sums[number] = _Sums(self._settings, consumer, place, tell)
                await sums.run(await consumer.committed(place) or 0, partial(self._unhandled.__setitem__, number))
        finally:
            self._unhandled.pop(number, None)
            self._sums.pop(number, None)

    @asynccontextmanager
    async def _producing(self, number: int) -> AsyncIterator[AIOKafkaProducer]:
        """Whoever added up here before is shut out."""
        options = producer_options(self._settings, STAGE, self._limits.batch_bytes)
        if self._exactly_once:
            options |= transactional_options(f"{self._group}-{number}")
        producer = AIOKafkaProducer(**options)
        try:
            await (start_transactional if self._exactly_once else AIOKafkaProducer.start)(producer)
            yield producer
        finally:
            await close_clients(producer)

    @asynccontextmanager
    async def _consuming(self, place: TopicPartition) -> AsyncIterator[AIOKafkaConsumer]:
        consumer = AIOKafkaConsumer(
            **client_options(self._settings),
            client_id=f"unecho-{STAGE}-counts",
            group_id=self._group,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
        )
        try:
            await consumer.start()
            consumer.assign([place])
            await consumer.seek_to_beginning(place)
            yield consumer
        finally:
            await close_clients(consumer)

    async def _tell(
        self,
        producer: AIOKafkaProducer,
        consumer: AIOKafkaConsumer,
        place: TopicPartition,
        records: Sequence[Outgoing],
        offset: int,
    ) -> None:
        sender = Sender(producer, self._settings.topic_prefix)
        if not self._exactly_once:
            await sender.send(records)
            await consumer.commit({place: offset})
        else:
            await transact(producer, partial(sender.send, records), {place: offset}, self._group)
        self._told(records, {window: self._held(window) for window in Window})

    def _held(self, window: Window) -> Held:
        every = [sums.held(window) for sums in self._sums.values()]
        return Held(sum(one.counts for one in every), max((one.error for one in every), default=0))


class _Sums:
    """Those of one partition, as they go on."""

    def __init__(
        self,
        settings: Settings,
        consumer: AIOKafkaConsumer,
        place: TopicPartition,
        tell: Callable[[Sequence[Outgoing], int], Any],
    ) -> None:
        self._consumer = consumer
        self._place = place
        self._tell = tell
        self._totals = Totals(kept_minutes(settings.horizon), settings.counted_entities, place.partition)
        self._is_silent = True

    async def run(self, told: int, show: Callable[[int], None]) -> None:
        """Without end. `told` is the offset up to which the sums were told of; `show` is told of what is left."""
        end = (await self._consumer.end_offsets([self._place]))[self._place]
        # Else the topic was made again: then all of it is to be told of.
        told = told if told <= end else 0
        due, wait = time.monotonic(), _MOST_SECONDS
        while True:
            await self._read(told, wait)
            position = await self._consumer.position(self._place)
            show(max((self._consumer.highwater(self._place) or end) - told, 0))
            wait = _MOST_SECONDS
            if position < end or position <= told:
                continue
            if (left := due - time.monotonic()) > 0:
                wait = left
                continue
            await self._tell_of(self._totals.take_records(), told, position)
            told, due = position, time.monotonic() + _EVERY_SECONDS
            show(max((self._consumer.highwater(self._place) or end) - told, 0))

    def held(self, window: Window) -> Held:
        """How many counts are held, and what they may lack."""
        counts = self._totals.counts
        return Held(counts.size(window), counts.largest_error(window))

    async def _read(self, told: int, wait: float) -> None:
        for record in await self._records(wait):
            if self._is_silent and record.offset >= told:
                self._is_silent = False
                self._totals.take_records()
            self._take(record)

    async def _tell_of(self, records: Sequence[Outgoing], told: int, position: int) -> None:
        first = 0
        while len(records) - first > _RECORDS_AT_ONCE:
            await self._tell(records[first : first + _RECORDS_AT_ONCE], told)
            first += _RECORDS_AT_ONCE
        await self._tell(records[first:], position)

    async def _records(self, wait: float) -> Sequence[Any]:
        """Those that there are, or the next that come; none where none come for so many seconds."""
        # Without any time to wait, it would not let others work.
        milliseconds = max(ceil(wait * 1000), 1)
        found: dict[TopicPartition, list[Any]] = await self._consumer.getmany(self._place, timeout_ms=milliseconds)
        return found.get(self._place, [])

    def _take(self, record: Any) -> None:
        try:
            self._totals.take(decode_part(record.key, record.value))
        except ValueError as error:
            # The topic is open to others.
            log_event(_log, "no part of a count", logging.WARNING, offset=record.offset, error=str(error))
