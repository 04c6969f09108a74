import asyncio
from collections import defaultdict
from dataclasses import replace
from typing import Any

import pytest
from aiokafka.errors import KafkaTimeoutError, MessageSizeTooLargeError
from aiokafka.partitioner import DefaultPartitioner
from aiokafka.producer.message_accumulator import BatchBuilder

from unecho.process.exit_codes import ExitCode, UserError
from unecho.replay.plan import Planned
from unecho.replay.run import run
from unecho.replay.send import Sender
from unecho.replay.tally import Tally
from unecho.sources.items import BrokenSource

PARTITIONS = 4


class Recording:
    """A batch that remembers what the real one took."""

    def __init__(self, batch_bytes: int) -> None:
        self.real = BatchBuilder(batch_bytes, 0)
        self.records: list[tuple[bytes | None, bytes]] = []
        self.headers: list[list[tuple[str, bytes]]] = []

    def append(
        self, *, timestamp: int | None, key: bytes | None, value: bytes | None, headers: list[tuple[str, bytes]]
    ) -> object | None:
        taken: object | None = self.real.append(timestamp=timestamp, key=key, value=value, headers=headers)
        if taken is not None:
            self.records.append((key, value or b""))
            self.headers.append(headers)
        return taken


class FakeProducer:
    """Acknowledges a batch when the loop comes round; refuses those that are too large."""

    def __init__(self, batch_bytes: int = 200, largest: int = 10**9, fail_after: int | None = None) -> None:
        self.batch_bytes = batch_bytes
        self.largest = largest
        self.fail_after = fail_after
        self.flying = self.most_flying = self.batches = 0
        self.received: dict[int, list[tuple[bytes | None, bytes]]] = defaultdict(list)
        self.headers: list[list[tuple[str, bytes]]] = []

    def create_batch(self) -> Recording:
        return Recording(self.batch_bytes)

    async def send_batch(self, batch: Recording, topic: str, *, partition: int) -> asyncio.Future[Any]:
        assert topic == "articles.raw"
        self.batches += 1
        self.flying += 1
        self.most_flying = max(self.most_flying, self.flying)
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(self._land, batch, partition, future)
        return future

    def _land(self, batch: Recording, partition: int, future: asyncio.Future[Any]) -> None:
        self.flying -= 1
        if self.fail_after is not None and self.batches > self.fail_after:
            future.set_exception(KafkaTimeoutError())
        elif sum(len(value) for _, value in batch.records) > self.largest:
            future.set_exception(MessageSizeTooLargeError())
        else:
            self.received[partition] += batch.records
            self.headers += batch.headers
            future.set_result(None)


def record(number: int, size: int = 10, due: float = 0.0, key: bytes | None = b"") -> Planned:
    return Planned(b"%d" % number if key == b"" else key, b"%d " % number + b"x" * size, due, f"f:{number}", number)


class Ready:
    """A source whose items come in the given lots."""

    def __init__(self, *lots: list[Planned | BrokenSource]) -> None:
        self.lots = list(lots)

    def taken(self) -> list[Planned | BrokenSource]:
        return []

    async def take(self) -> list[Planned | BrokenSource]:
        return self.lots.pop(0) if self.lots else []


async def send(producer: FakeProducer, records: list[Planned]) -> Tally:
    tally = Tally()
    sender = Sender(producer, "articles.raw", PARTITIONS, tally)
    for item in records:
        await sender.add(item)
    await sender.settle()
    assert not sender.waiting
    return tally


async def test_each_key_goes_where_every_client_would_put_it_in_order() -> None:
    producer = FakeProducer()
    records = [record(number) for number in range(1000)]
    tally = await send(producer, records)
    assert tally.sent == 1000
    assert tally.sent_bytes == sum(len(item.value) for item in records)
    assert tally.read_bytes == 999
    assert producer.batches < 500
    for partition, received in producer.received.items():
        expected = [
            item for item in records if DefaultPartitioner()(item.key, list(range(PARTITIONS)), []) == partition
        ]
        assert received == [(item.key, item.value) for item in expected]


async def test_a_copy_goes_to_the_partition_of_its_original_behind_it() -> None:
    producer = FakeProducer()
    originals = [record(number) for number in range(100)]
    copies = [replace(record(1000 + number), beside=b"%d" % number) for number in range(100)]
    await send(producer, originals + copies)
    place = {key: (partition, at) for partition, got in producer.received.items() for at, (key, _) in enumerate(got)}
    for number in range(100):
        (partition, at), (copys, later) = place[b"%d" % number], place[b"%d" % (1000 + number)]
        assert partition == copys
        assert at < later


async def test_headers_are_sent_too() -> None:
    producer = FakeProducer()
    headers = (("unecho-label-original-id", b"a"), ("unecho-label-kind", b"moved"))
    await send(producer, [replace(record(1), headers=headers), record(2)])
    assert sorted(producer.headers) == [[], list(headers)]


async def test_records_without_a_key_take_turns() -> None:
    producer = FakeProducer()
    await send(producer, [record(number, key=None) for number in range(40)])
    assert {len(received) for received in producer.received.values()} == {10}


async def test_what_is_on_the_way_is_bounded() -> None:
    producer = FakeProducer(batch_bytes=80)
    await send(producer, [record(number, size=60) for number in range(500)])
    assert producer.most_flying <= 32


async def test_a_record_larger_than_the_broker_takes_is_reported_and_the_rest_sent() -> None:
    producer = FakeProducer(batch_bytes=10_000, largest=500)
    records = [record(number, size=1000 if number == 50 else 100) for number in range(100)]
    tally = await send(producer, records)
    assert (tally.sent, tally.refused_records) == (99, 1)
    assert not tally.complete
    got = [pair for received in producer.received.values() for pair in received]
    assert sorted(got) == sorted((item.key, item.value) for item in records if item.origin != "f:50")


async def test_a_record_larger_than_a_batch_goes_alone() -> None:
    tally = await send(FakeProducer(batch_bytes=100), [record(1), record(2, size=5000), record(3)])
    assert tally.sent == 3


async def test_a_broker_that_is_gone_is_an_error_that_says_so() -> None:
    with pytest.raises(UserError) as caught:
        await send(FakeProducer(fail_after=3), [record(number) for number in range(5000)])
    assert caught.value.code is ExitCode.BROKER


class Clock:
    """Time that passes only while it is waited for; stops the replay at `stop_at`."""

    def __init__(self, producer: FakeProducer, stop_at: float = 1e9) -> None:
        self.now = 100.0
        self.waits: list[tuple[float, int]] = []
        self.stop = asyncio.Event()
        self._stop_at = 100.0 + stop_at
        self._producer = producer

    async def wait(self, seconds: float) -> bool:
        await asyncio.sleep(0)
        self.waits.append((self.now - 100.0, sum(map(len, self._producer.received.values()))))
        self.now += seconds
        if self.now >= self._stop_at:
            self.stop.set()
        return self.stop.is_set()


async def run_with(producer: FakeProducer, ready: Ready, stop_at: float = 1e9) -> tuple[Tally, Clock]:
    tally, clock = Tally(), Clock(producer, stop_at)
    sender = Sender(producer, "articles.raw", PARTITIONS, tally)
    await run(ready, sender, tally, stop=clock.stop, clock=lambda: clock.now, wait=clock.wait)  # type: ignore[arg-type]
    return tally, clock


async def test_a_record_is_sent_when_it_is_due_and_nothing_is_held_back_meanwhile() -> None:
    producer = FakeProducer(batch_bytes=10_000)
    records: list[Planned | BrokenSource] = [record(number, due=number // 10) for number in range(30)]
    tally, clock = await run_with(producer, Ready(records[:5], records[5:]))
    assert tally.sent == 30
    # By the time it waits for the next second, all of the second before has arrived.
    assert clock.waits == [(0.0, 10), (1.0, 20)]


async def test_a_stop_sends_what_was_begun_and_nothing_after() -> None:
    producer = FakeProducer(batch_bytes=10_000)
    tally, _ = await run_with(producer, Ready([record(number, due=number) for number in range(100)]), stop_at=10)
    assert tally.sent == 10
    assert sum(map(len, producer.received.values())) == 10


async def test_a_source_that_waits_does_not_hold_back_what_was_read() -> None:
    producer = FakeProducer(batch_bytes=10_000)
    arrived: list[int] = []

    class Slow(Ready):
        async def take(self) -> list[Planned | BrokenSource]:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            arrived.append(sum(map(len, producer.received.values())))
            return await super().take()

    await run_with(producer, Slow([record(1)], [record(2), record(3)]))
    assert arrived == [0, 1, 3]
