"""What a fetch brought goes through Faust at once, and comes to the stage in batches of the size that it asks for."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import pytest
from aiokafka import ConsumerRecord
from faust.streams import Stream
from faust.types import TP

from unecho.settings.settings import Settings
from unecho.trends.faust.fetched import ByPartition, Fetched, FetchedMessage, batches
from unecho.trends.faust.setup import faust_app, read_ahead
from unecho.trends.faust.transport import FetchingConsumer

INPUT, OTHER = TP("verdicts", 0), TP("unique", 0)
GENERATION = 3
SECONDS = 5.0


def records(tp: TP, first: int, last: int) -> list[Any]:
    return [
        ConsumerRecord(tp.topic, tp.partition, offset, 1_000 + offset, 0, b"k", b"v", None, 1, 1, ())
        for offset in range(first, last)
    ]


def test_what_a_fetch_brought_of_a_partition_is_one_message():
    scheduler = faust_app(Settings()).conf.ConsumerScheduler()
    assert isinstance(scheduler, ByPartition)
    verdicts, texts = records(INPUT, 4, 9), records(OTHER, 0, 2)
    fetched = {INPUT: verdicts, TP("unique", 1): [], OTHER: texts}
    assert list(scheduler.iterate(fetched)) == [(INPUT, verdicts), (OTHER, texts)]


def test_a_message_stands_for_all_of_its_records():
    consumer = FetchingConsumer.__new__(FetchingConsumer)
    consumer.app = SimpleNamespace(consumer_generation_id=GENERATION)
    consumer._given = {}
    verdicts = records(INPUT, 4, 9)
    message = consumer._to_message(INPUT, verdicts)
    assert isinstance(message, FetchedMessage)
    assert message.fetched == Fetched(INPUT, GENERATION, verdicts)
    assert (message.tp, message.offset, message.generation_id, message.timestamp) == (INPUT, 8, GENERATION, 1.008)
    assert message.fetched.next_offset == consumer._given[INPUT] == 9


class Streamed(Stream):
    """A stream of what is put into it, which ends when it is told."""

    def __init__(self) -> None:
        self.queue: asyncio.Queue[FetchedMessage | None] = asyncio.Queue()

    def put(self, tp: TP, first: int, last: int) -> None:
        self.queue.put_nowait(FetchedMessage(tp, GENERATION, records(tp, first, last)))

    async def events(self) -> AsyncIterator[Any]:
        while (message := await self.queue.get()) is not None:
            yield SimpleNamespace(message=message)


def told(batch: list[Fetched]) -> list[tuple[TP, list[int]]]:
    return [(one.tp, [record.offset for record in one.records]) for one in batch]


async def test_a_batch_has_as_many_records_as_are_asked_for_and_none_is_lost_or_twice_there():
    stream = Streamed()
    stream.put(INPUT, 0, 7)
    stream.put(OTHER, 0, 2)
    stream.put(INPUT, 7, 9)
    stream.queue.put_nowait(None)
    async with asyncio.timeout(SECONDS):
        found = [told(batch) async for batch in batches(stream, 3)]
    assert found == [
        [(INPUT, [0, 1, 2])],
        [(INPUT, [3, 4, 5])],
        [(INPUT, [6]), (OTHER, [0, 1])],
        [(INPUT, [7, 8])],
    ]
    assert not stream.enable_acks


async def test_a_batch_does_not_wait_for_more_records_than_come():
    stream = Streamed()
    found = batches(stream, 500)
    async with asyncio.timeout(SECONDS), contextlib.aclosing(found):
        for first in range(3):
            stream.put(INPUT, first, first + 1)
            assert told(await anext(found)) == [(INPUT, [first])]


async def test_what_fails_in_the_stream_fails_after_what_came_before_it():
    class Failing(Streamed):
        async def events(self) -> AsyncIterator[Any]:
            async for event in super().events():
                yield event
            raise RuntimeError("gone")

    stream = Failing()
    stream.put(INPUT, 0, 2)
    stream.queue.put_nowait(None)
    found = batches(stream, 2)
    async with asyncio.timeout(SECONDS):
        assert told(await anext(found)) == [(INPUT, [0, 1])]
        with pytest.raises(RuntimeError, match="gone"):
            await anext(found)


def test_a_full_queue_does_not_keep_the_consumer_from_fetching():
    """Without any partition to fetch from, Faust waits for a second."""
    consumer = FetchingConsumer.__new__(FetchingConsumer)
    consumer.app = SimpleNamespace(in_recovery=False)
    consumer._active_partitions, consumer._buffered_partitions = {INPUT}, set()
    consumer.on_buffer_full(INPUT)
    assert consumer._get_active_partitions() == {INPUT}


def test_few_messages_are_kept_ahead_for_each_has_many_records():
    app = faust_app(Settings())
    queue = aiter(read_ahead(app, ["verdicts", "unique"])).queue
    assert queue.maxsize < 10
