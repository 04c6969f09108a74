"""What a fetch brought of a partition, as one message of Faust's, and how such messages become batches.

Faust makes a message, an event and some fifteen tasks and futures of each record, and gives them to the agent one by
one: that took as long as all that is counted of a record.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, cast

from faust.streams import Stream
from faust.transport.utils import DefaultSchedulingStrategy
from faust.types import TP, ConsumerMessage, StreamT

_WITHIN_SECONDS: Final = 0.2


class Fetched(NamedTuple):
    """Records of a partition, one after the other, at least one, as aiokafka gives them.

    Attributes:
        generation: of the group, under which they were fetched.

    """

    tp: TP
    generation: int
    records: Sequence[Any]

    @property
    def next_offset(self) -> int:
        """After the last of them."""
        return int(self.records[-1].offset) + 1


class FetchedMessage(ConsumerMessage):
    """Stands in Faust's queues for all the records; its offset is the last one's."""

    def __init__(self, tp: TP, generation: int, records: Sequence[Any]) -> None:
        last = records[-1]
        super().__init__(
            tp.topic,
            tp.partition,
            last.offset,
            last.timestamp / 1000,
            last.timestamp_type,
            headers=None,
            key=None,
            value=None,
            checksum=None,
            tp=tp,
            generation_id=generation,
        )
        self.fetched = Fetched(tp, generation, records)


class ByPartition(DefaultSchedulingStrategy):
    """Gives Faust all that a fetch brought of a partition at once, as if that were a record."""

    def iterate(self, records: Mapping[TP, list[Any]]) -> Iterator[tuple[TP, Any]]:
        """Lists of records."""
        return ((tp, of_one) for tp, of_one in records.items() if of_one)


async def batches(stream: StreamT[Any], size: int) -> AsyncIterator[list[Fetched]]:
    """Up to `size` records at once, without waiting long for more; none of them is acknowledged.

    Faust's own `take` and `noack_take` cannot be used: when they are closed, the event in hand is acknowledged, and a
    partition without a commit yet is then committed past everything that was never handled.
    """
    assert isinstance(stream, Stream)  # noqa: S101 - the interface leaves out what every stream has
    stream.enable_acks = False
    queue: asyncio.Queue[Fetched | None] = asyncio.Queue(maxsize=1)
    pump = asyncio.ensure_future(_pump(stream, queue))
    rest: Fetched | None = None
    try:
        while True:
            batch, rest = _cut(await _pieces(rest, queue, size), size)
            if batch:
                yield batch
            if pump.done() and queue.empty() and rest is None:
                pump.result()
                return
    finally:
        pump.cancel()


async def _pump(stream: Stream[Any], queue: asyncio.Queue[Fetched | None]) -> None:
    try:
        async for event in stream.events():
            await queue.put(cast(FetchedMessage, event.message).fetched)
    finally:
        with contextlib.suppress(asyncio.QueueFull):
            queue.put_nowait(None)


async def _pieces(first: Fetched | None, queue: asyncio.Queue[Fetched | None], size: int) -> list[Fetched]:
    """Of enough records, or those that there are when time is up or the stream has ended (None)."""
    pieces = [first or await queue.get()]
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_WITHIN_SECONDS):
            while pieces[-1] is not None and _size(pieces) < size:
                pieces.append(await queue.get())
    return [piece for piece in pieces if piece is not None]


def _size(pieces: Sequence[Fetched | None]) -> int:
    return sum(len(piece.records) for piece in pieces if piece is not None)


def _cut(pieces: list[Fetched], size: int) -> tuple[list[Fetched], Fetched | None]:
    """The first `size` records, and those after them: of the last piece, for without it there were not enough."""
    over = _size(pieces) - size
    if over <= 0:
        return pieces, None
    last = pieces[-1]
    first, rest = last.records[:-over], last.records[-over:]
    return [*pieces[:-1], last._replace(records=first)], last._replace(records=rest)
