"""The newest record of a key: every partition read from the end backwards."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass, field
from typing import Any

from aiokafka import TopicPartition

from unecho.explain.log.batches import Batch, key_bytes
from unecho.explain.log.connection import LogConnection, Piece, incoming_at
from unecho.explain.log.shares import FoundTimes, Share
from unecho.records.record import Incoming
from unecho.records.topology import Topic

_FIRST_CHUNK = 1 << 13
"""Offsets; each one after it is twice as long."""
_LONGEST_CHUNK = 1 << 18


async def find_newest(
    log: LogConnection,
    topic: Topic,
    keys: Collection[bytes],
    since: int | None,
    most: int | None = None,
    share: Share | None = None,
) -> dict[bytes, Incoming]:
    """The newest committed record of each key that has one, by its time, of those written `since` (milliseconds).

    A key says nothing of the partition: verdicts lie with their story. The partitions are read side by side, each as
    far back as a key is not found in any. `most`: how many offsets from the end of each are looked at; None is all.
    """
    number, of, times = share or Share(0, 1, FoundTimes(keys))
    search = _Search(log, frozenset(keys), since, most, times)
    if keys:
        await asyncio.gather(*map(search.read, log.partitions(topic)[number::of]))
    return search.found


async def find_holding(
    log: LogConnection, topic: Topic, piece: bytes, since: int | None
) -> AsyncIterator[tuple[TopicPartition, Any]]:
    """All records of the batches that have these bytes anywhere, as aiokafka parses them: all of the topic is read."""
    for partition in log.partitions(topic):
        start, stop = await log.bounds(partition, since)
        if start < stop:
            async for found in _pieces(log, partition, start, None):
                for batch in found.settled():
                    if batch.holding([piece]):
                        for record in batch.records():
                            yield partition, record


@dataclass(frozen=True, slots=True, eq=False)
class _Search:
    """For some keys, in several partitions."""

    log: LogConnection
    keys: frozenset[bytes]
    since: int | None
    most: int | None
    times: FoundTimes
    found: dict[bytes, Incoming] = field(default_factory=dict)

    async def read(self, partition: TopicPartition) -> None:
        """Puts into `found` what is newer than what is there, or takes the place of nothing."""
        start, stop = await self.log.bounds(partition, self.since)
        if self.most is not None:
            start = max(start, stop - self.most)
        missing, size = set(self.keys), _FIRST_CHUNK
        # The embedded broker says the end too early: the newest chunk goes on as far as there is something.
        end: int | None = None
        while missing and start < stop:
            begin = max(start, stop - size)
            for key, record in (await _newest_in(self.log, partition, missing, begin, end)).items():
                # The ends of transactions have times of their own, and a broker counts them.
                if self.since is None or record.timestamp >= self.since:
                    self._note(key, record)
                    missing.discard(key)
            for key in tuple(missing):
                if (time := self.times.of(key)) and (await self.log.bounds(partition, time))[0] >= begin:
                    missing.discard(key)
            stop = end = begin
            size = min(2 * size, _LONGEST_CHUNK)

    def _note(self, key: bytes, record: Incoming) -> None:
        if key not in self.found or self.found[key].timestamp < record.timestamp:
            self.found[key] = record
        self.times.note(key, record.timestamp)


async def _newest_in(
    log: LogConnection, partition: TopicPartition, keys: Collection[bytes], start: int, end: int | None
) -> dict[bytes, Incoming]:
    """The last record of each key from `start` to `end`, or to the end of the log."""
    newest: dict[bytes, Incoming] = {}
    async for piece in _pieces(log, partition, start, end):
        for batch in piece.settled():
            newest.update(_with_keys(partition, batch, keys))
    return newest


async def _pieces(log: LogConnection, partition: TopicPartition, start: int, end: int | None) -> AsyncIterator[Piece]:
    """What the log has there, the next piece asked for while one is looked at."""
    asked = asyncio.ensure_future(log.fetch(partition, start))
    try:
        while (piece := await asked).batches and piece.next > start:
            start = piece.next
            is_last = start >= (piece.end if end is None else end)
            if not is_last:
                asked = asyncio.ensure_future(log.fetch(partition, start))
            yield piece
            if is_last:
                return
    finally:
        asked.cancel()


def _with_keys(partition: TopicPartition, batch: Batch, keys: Collection[bytes]) -> dict[bytes, Incoming]:
    pieces = {key_bytes(key): key for key in keys}
    wanted = {pieces[piece] for piece in batch.holding(pieces)}
    if not wanted:
        return {}
    return {record.key: incoming_at(partition, record) for record in batch.records() if record.key in wanted}
