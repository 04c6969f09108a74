"""How far the input is handled: what the broker says of it, held against what else is known."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable

from aiokafka import AIOKafkaConsumer, TopicPartition

from unecho.monitoring.logs import log_event
from unecho.records.record import Incoming, InputRecord

RecordAt = Callable[[int], Awaitable[Incoming | None]]
"""The record of the partition at an offset that it has."""

_log = logging.getLogger(__name__)


class CommittedOffsets:
    """Knows of records that were handled for certain: what is committed lies after them, whatever the broker says.

    A Kafka 4.2 broker that was killed, and starts again on a slow machine, was seen to answer with offsets of minutes
    before, or none, again and again ("out of sync with the underlying log"). Going on from those would double all that
    came since, and waiting until it knows better may take for ever.
    """

    def __init__(self, consumer: AIOKafkaConsumer) -> None:
        self._consumer = consumer
        self._handled: dict[TopicPartition, InputRecord] = {}
        self._said: dict[TopicPartition, int | None] = {}

    def add(self, partition: TopicPartition, handled: InputRecord) -> None:
        """Told of what was handled: the last record of a batch whose commit is certain, or what an output shows."""
        known = self._handled.get(partition)
        if known is None or known.offset < handled.offset:
            self._handled[partition] = handled

    async def in_doubt(self, partitions: Iterable[TopicPartition]) -> dict[int, range]:
        """Of each partition, by number, the offsets that may be handled though the broker does not say so."""
        asked = list(partitions)
        ends, beginnings = await self._consumer.end_offsets(asked), await self._consumer.beginning_offsets(asked)
        # Side by side, for that is one request.
        said_of_each = await asyncio.gather(*map(self._consumer.committed, asked))
        self._said = dict(zip(asked, said_of_each, strict=True))
        return {
            partition.partition: range(max(said or 0, beginnings[partition]), ends[partition])
            for partition, said in self._said.items()
        }

    async def of(self, partition: TopicPartition, record_at: RecordAt) -> int | None:
        """The offset to go on at, None where nothing ever was committed. Moves the consumer's position."""
        # What was not in doubt, because the broker said so, must not be because it says something else now.
        answers = (self._said.get(partition), await self._consumer.committed(partition))
        said: int | None = max((answer for answer in answers if answer is not None), default=None)
        handled = self._handled.get(partition)
        if handled is None or (said is not None and said > handled.offset):
            return said
        if not await self._has(partition, handled, record_at):
            # The topic was made again, or does not keep it any more.
            del self._handled[partition]
            about = {"partition": partition.partition, "said": said, "offset": handled.offset}
            log_event(_log, "what was handled is not there: going on at what is committed", logging.WARNING, **about)
            return said
        about = {"partition": partition.partition, "said": said, "offset": handled.offset + 1}
        log_event(_log, "the broker has forgotten what was committed: going on after it", logging.WARNING, **about)
        return handled.offset + 1

    async def _has(self, partition: TopicPartition, handled: InputRecord, record_at: RecordAt) -> bool:
        beginnings = await self._consumer.beginning_offsets([partition])
        ends = await self._consumer.end_offsets([partition])
        if not beginnings[partition] <= handled.offset < ends[partition]:
            return False
        return handled.is_of(await record_at(handled.offset))
