"""The ends of a stage's outputs, read back for how far they show that the input was handled."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from unecho.runtime.connection import client_options
from unecho.runtime.records import Incoming, InputRecord, incoming
from unecho.runtime.settings import Settings
from unecho.runtime.standalone_consumer import standalone_consumer

InputOf = Callable[[Incoming], InputRecord | None]
"""The record that an output was made of; None for what is no output of the stage: topics are open to others."""

_TAIL_RECORDS: Final = 2_048
"""Of each topic, over all partitions, at least."""
_TAIL_BATCHES: Final = 4
"""As many of the largest: a round's outputs lie partition by partition."""
_SETTLE_SECONDS: Final = 15.0
_POLL_MS: Final = 50


class UnsettledError(KafkaError):  # type: ignore[misc]
    """A transaction stays open: one whose process is gone does until it times out."""

    retriable = True


async def read_delivered_tail(
    topics: Mapping[str, InputOf], ends: Mapping[int, int], settings: Settings, is_wanted: Callable[[], bool]
) -> dict[int, InputRecord]:
    """Of each input partition in `ends` the last record that the tails of `topics` show something of, by partition.

    A record at its end or beyond is none of the input: others may write to `topics`, and it may have been made again.
    Returns once every transaction is settled that had written to them when this was called. Ends early, with less,
    where it `is_wanted` no more. Raises KafkaError: UnsettledError, to be tried again, after 15 s.
    """
    async with standalone_consumer(
        *topics, **client_options(settings), client_id="unecho-delivered-tail", fetch_max_wait_ms=_POLL_MS
    ) as consumer:
        most = max(_TAIL_RECORDS, _TAIL_BATCHES * settings.batch_articles)
        return await _read(consumer, topics, ends, most, is_wanted)


async def _read(
    consumer: AIOKafkaConsumer,
    topics: Mapping[str, InputOf],
    ends: Mapping[int, int],
    most: int,
    is_wanted: Callable[[], bool],
) -> dict[int, InputRecord]:
    partitions = sorted(consumer.assignment())
    beginnings = await consumer.beginning_offsets(partitions)
    for partition, end in (await consumer.end_offsets(partitions)).items():
        share = most // sum(other.topic == partition.topic for other in partitions)
        consumer.seek(partition, max(beginnings[partition], end - share))
    last: dict[int, InputRecord] = {}
    to_read: dict[TopicPartition, int] = {}
    unread, deadline = set(partitions), time.monotonic() + _SETTLE_SECONDS
    while unread and is_wanted():
        if time.monotonic() > deadline:
            raise UnsettledError(f"a transaction is open on {sorted(unread)[0]}")
        batches: dict[Any, list[Any]] = await consumer.getmany(timeout_ms=_POLL_MS)
        for partition, records in batches.items():
            for record in records:
                shown = topics[partition.topic](incoming(record))
                if shown is None or shown.offset >= ends.get(shown.partition, 0):
                    continue
                if shown.partition not in last or last[shown.partition].offset < shown.offset:
                    last[shown.partition] = shown
        for partition in list(unread):
            end = consumer.highwater(partition)
            if end is not None and await consumer.position(partition) >= to_read.setdefault(partition, end):
                unread.discard(partition)
                consumer.pause(partition)
    return last
