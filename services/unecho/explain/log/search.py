"""The newest record of a key: its partition read from the end backwards."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable

from aiokafka import TopicPartition
from aiokafka.partitioner import DefaultPartitioner

from unecho.explain.log.batches import Batch
from unecho.explain.log.connection import LogConnection, incoming_at
from unecho.runtime.records import Incoming
from unecho.runtime.topology import Topic

_FIRST_CHUNK = 1 << 13
"""Offsets; each one after it is twice as long."""
_LONGEST_CHUNK = 1 << 18


async def find_newest(
    log: LogConnection, topic: Topic, keys: Collection[bytes], since: int | None, most: int | None = None
) -> dict[bytes, Incoming]:
    """The newest committed record of each key that has one, of those written `since` (milliseconds).

    The partition that a key belongs to is read first, and the others where it is not there: who writes to a topic may
    have other habits. `most`: how many offsets from the end of each partition are looked at; None is all.
    """
    partitions = log.partitions(topic)
    homes = {key: DefaultPartitioner()(key, partitions, partitions) for key in keys}
    found = await _find_in(log, {home: {k for k in keys if homes[k] == home} for home in homes.values()}, since, most)
    missing = set(keys) - found.keys()
    elsewhere = {home: {key for key in missing if homes[key] != home} for home in partitions}
    found.update(await _find_in(log, elsewhere, since, most))
    return found


async def _find_in(
    log: LogConnection, wanted: dict[TopicPartition, set[bytes]], since: int | None, most: int | None
) -> dict[bytes, Incoming]:
    searches = (_search(log, partition, keys, since, most) for partition, keys in wanted.items() if keys)
    return {key: record for found in await asyncio.gather(*searches) for key, record in found.items()}


async def _search(
    log: LogConnection, partition: TopicPartition, keys: Iterable[bytes], since: int | None, most: int | None
) -> dict[bytes, Incoming]:
    start, stop = await log.bounds(partition, since)
    if most is not None:
        start = max(start, stop - most)
    missing, found, size = set(keys), {}, _FIRST_CHUNK
    # The embedded broker says the end too early: the newest chunk goes on as far as there is something.
    end: int | None = None
    while missing and start < stop:
        begin = max(start, stop - size)
        for key, record in (await _newest_in(log, partition, missing, begin, end)).items():
            found[key] = record
            missing.discard(key)
        stop = end = begin
        size = min(2 * size, _LONGEST_CHUNK)
    return found


async def _newest_in(
    log: LogConnection, partition: TopicPartition, keys: Collection[bytes], start: int, end: int | None
) -> dict[bytes, Incoming]:
    """The last record of each key from `start` to `end`, or to the end of the log."""
    newest: dict[bytes, Incoming] = {}
    while end is None or start < end:
        piece = await log.fetch(partition, start)
        for batch in piece.settled():
            newest.update(_with_keys(partition, batch, keys))
        if not piece.batches or piece.batches[-1].last + 1 <= start:
            break
        start = piece.batches[-1].last + 1
        if end is None and start >= piece.end:
            break
    return newest


def _with_keys(partition: TopicPartition, batch: Batch, keys: Collection[bytes]) -> dict[bytes, Incoming]:
    wanted = {key for key in keys if batch.may_hold(key)}
    if not wanted:
        return {}
    return {record.key: incoming_at(partition, record) for record in batch.records() if record.key in wanted}
