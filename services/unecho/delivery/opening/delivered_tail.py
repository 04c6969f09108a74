"""The ends of a stage's outputs, read back for how far they show that the input was handled."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from unecho.delivery.opening.first_times import first_times
from unecho.kafka.connection import client_options
from unecho.kafka.standalone_consumer import standalone_consumer
from unecho.records.record import Incoming, InputRecord, incoming
from unecho.settings.settings import Settings

InputOf = Callable[[Incoming], InputRecord | None]
"""The record that an output was made of; None for what is no output of the stage: topics are open to others."""

_TAIL_RECORDS: Final = 2_048
"""Of each topic, over all partitions, at first."""
_TAIL_BATCHES: Final = 4
"""As many of the largest: a round's outputs lie partition by partition."""
_SETTLE_SECONDS: Final = 15.0
_POLL_MS: Final = 50


class UnsettledError(KafkaError):  # type: ignore[misc]
    """A transaction stays open: one whose process is gone does until it times out."""

    retriable = True


async def read_delivered_tail(
    topics: Mapping[str, InputOf],
    source: str,
    in_doubt: Mapping[int, range],
    settings: Settings,
    is_wanted: Callable[[], bool],
) -> dict[int, InputRecord]:
    """Of each input partition the last record that the ends of `topics` show something of, by partition.

    `in_doubt`: by partition of `source`, the input, from the offset that the broker says to go on at to the end. What
    is shown beyond is none of the input: others may write to `topics`, and it may have been made again.

    Returns once every transaction is settled that had written to them when this was called. Reads each of them back
    until it shows something of all that are in doubt, or to before their first records were written: an output has the
    time of what it was made of. Ends early, with less, where it `is_wanted` no more. Raises KafkaError: UnsettledError,
    to be tried again, after 15 s.
    """
    async with standalone_consumer(
        *topics, **client_options(settings), client_id="unecho-delivered-tail", fetch_max_wait_ms=_POLL_MS
    ) as consumer:
        tail = _Tail(consumer, topics, in_doubt, is_wanted)
        starts = await tail.read_settled(max(_TAIL_RECORDS, _TAIL_BATCHES * settings.batch_articles))
        if unseen := {number for partition in starts for number in tail.unseen(partition)}:
            ranges = {number: in_doubt[number] for number in unseen}
            times = await first_times(source, ranges, settings, is_wanted)
            for partition, start in starts.items():
                await tail.read_further_back(partition, start, times)
        return tail.last


class _Tail:
    """What was read so far. `last` is the last record of each input partition that it shows."""

    def __init__(
        self,
        consumer: AIOKafkaConsumer,
        topics: Mapping[str, InputOf],
        in_doubt: Mapping[int, range],
        is_wanted: Callable[[], bool],
    ) -> None:
        self.last: dict[int, InputRecord] = {}
        self._consumer = consumer
        self._topics = topics
        self._in_doubt = in_doubt
        self._is_wanted = is_wanted
        self._seen: dict[TopicPartition, set[int]] = {partition: set() for partition in consumer.assignment()}

    def unseen(self, partition: TopicPartition) -> set[int]:
        """The input partitions in doubt of which that output shows nothing yet."""
        return {number for number, offsets in self._in_doubt.items() if offsets} - self._seen[partition]

    async def read_settled(self, most: int) -> dict[TopicPartition, int]:
        """The last `most` records of each topic. Returns where it began in those partitions that have more before."""
        consumer, partitions = self._consumer, sorted(self._seen)
        beginnings = await consumer.beginning_offsets(partitions)
        starts = {}
        for partition, end in (await consumer.end_offsets(partitions)).items():
            share = most // sum(other.topic == partition.topic for other in partitions)
            starts[partition] = max(beginnings[partition], end - share)
            consumer.seek(partition, starts[partition])
        to_read: dict[TopicPartition, int] = {}
        unread, deadline = set(partitions), time.monotonic() + _SETTLE_SECONDS
        while unread and self._is_wanted():
            if time.monotonic() > deadline:
                raise UnsettledError(f"a transaction is open on {sorted(unread)[0]}")
            self._look_at(await consumer.getmany(timeout_ms=_POLL_MS))
            for partition in list(unread):
                end = consumer.highwater(partition)
                if end is not None and await consumer.position(partition) >= to_read.setdefault(partition, end):
                    unread.discard(partition)
                    consumer.pause(partition)
        return {partition: start for partition, start in starts.items() if start > beginnings[partition]}

    async def read_further_back(self, partition: TopicPartition, start: int, times: Mapping[int, int]) -> None:
        """Twice as many records each time, until it shows all or what came before `times`, in ms, of the input."""
        consumer, size = self._consumer, _TAIL_RECORDS
        while self._is_wanted() and (unseen := self.unseen(partition) & times.keys()):
            (first,) = (await consumer.offsets_for_times({partition: min(times[number] for number in unseen)})).values()
            if first is None or first.offset >= start:
                return
            end, start, size = start, max(first.offset, start - size), size * 2
            consumer.seek(partition, start)
            consumer.resume(partition)
            while self._is_wanted() and await consumer.position(partition) < end:
                self._look_at(await consumer.getmany(partition, timeout_ms=_POLL_MS))
            consumer.pause(partition)

    def _look_at(self, batches: Mapping[TopicPartition, list[Any]]) -> None:
        for partition, records in batches.items():
            for record in records:
                shown = self._topics[partition.topic](incoming(record))
                if shown is None or shown.offset >= self._in_doubt.get(shown.partition, range(0)).stop:
                    continue
                self._seen[partition].add(shown.partition)
                if shown.partition not in self.last or self.last[shown.partition].offset < shown.offset:
                    self.last[shown.partition] = shown
