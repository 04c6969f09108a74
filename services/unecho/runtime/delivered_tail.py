"""The end of a stage's output, read back for how far it shows that the input was handled."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, TopicPartition

from unecho.runtime.connection import client_options
from unecho.runtime.logs import log_event
from unecho.runtime.records import Incoming, Source, incoming
from unecho.runtime.settings import Settings

SourceOf = Callable[[Incoming], Source | None]
"""The record that an output was made of; None for what is no output of the stage: topics are open to others."""

_TAIL_RECORDS: Final = 2_048
"""Over all partitions: several batches of each input partition."""
_SETTLE_SECONDS: Final = 15.0
"""For transactions of others that are still open: those of a killed process time out after 10 s."""
_POLL_MS: Final = 50

_log = logging.getLogger(__name__)


async def read_delivered_tail(
    topic: str, source_of: SourceOf, settings: Settings, is_wanted: Callable[[], bool]
) -> dict[int, Source]:
    """Of each input partition the last record that the end of `topic` shows something of, by partition.

    What is there when this is called is looked at, and of it what is committed once no transaction before it is open.
    Ends early, with less, where it `is_wanted` no more. Raises KafkaError.
    """
    consumer = AIOKafkaConsumer(
        topic,
        **client_options(settings),
        client_id="unecho-delivered-tail",
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
        fetch_max_wait_ms=_POLL_MS,
    )
    await consumer.start()
    try:
        return await _read(consumer, source_of, is_wanted)
    finally:
        await consumer.stop()


async def _read(consumer: AIOKafkaConsumer, source_of: SourceOf, is_wanted: Callable[[], bool]) -> dict[int, Source]:
    partitions = sorted(consumer.assignment())
    beginnings = await consumer.beginning_offsets(partitions)
    for partition, end in (await consumer.end_offsets(partitions)).items():
        consumer.seek(partition, max(beginnings[partition], end - _TAIL_RECORDS // len(partitions)))
    last: dict[int, Source] = {}
    ends: dict[TopicPartition, int] = {}
    unread, deadline = set(partitions), time.monotonic() + _SETTLE_SECONDS
    while unread and is_wanted():
        if time.monotonic() > deadline:
            numbers = sorted(partition.partition for partition in unread)
            log_event(_log, "output not read to its end: a transaction is still open", logging.WARNING, unread=numbers)
            break
        batches: dict[Any, list[Any]] = await consumer.getmany(timeout_ms=_POLL_MS)
        for record in (record for records in batches.values() for record in records):
            source = source_of(incoming(record))
            if source is not None and (source.partition not in last or last[source.partition].offset < source.offset):
                last[source.partition] = source
        for partition in list(unread):
            end = consumer.highwater(partition)
            if end is not None and await consumer.position(partition) >= ends.setdefault(partition, end):
                unread.discard(partition)
                consumer.pause(partition)
    return last
