"""The delivery loop against a consumer that loses its partitions at the worst moments."""

import asyncio
import threading
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import CommitFailedError, IllegalStateError
from pipelines import new_metrics

from unecho.delivery.laws import BrokenLawError
from unecho.delivery.loop import Delivery
from unecho.delivery.partition_log import PartitionLog
from unecho.monitoring.health import Health
from unecho.process.exit_codes import ExitCode, UserError
from unecho.records.record import Incoming, InputRecord, Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

PARTITION = TopicPartition(Topic.SIGNED.named(), 0)


class Seen:
    """A memory of all offsets that were handled, which reads the log from its beginning, or from what it has kept."""

    def __init__(self) -> None:
        self.seen: dict[int, list[int]] = {}
        self.kept: dict[int, list[int]] = {}
        self.in_step: list[int] = []
        self.expected: list[list[int]] = []
        self.stopped_with: float | None = None
        self.tended = 0
        self.before_reading: Callable[[], Any] | None = None

    async def restore(self, log: PartitionLog, tell: Callable[[str], None]) -> None:
        seen = self.kept.pop(log.partition, []) if log.committed else []
        async for batch in log.read(len(seen)):
            if self.before_reading is not None:
                hook, self.before_reading = self.before_reading, None
                await hook()
            seen += [record.offset for record in batch]
            tell("restoring")
        log.check_ours()
        self.seen[log.partition] = seen

    def committed(self, last: Incoming) -> None:
        assert self.seen[last.partition][-1] == last.offset
        self.in_step.append(last.offset)

    def tend(self) -> None:
        self.tended += 1

    def release(self, partition: int) -> None:
        if partition in self.seen:
            self.kept[partition] = self.seen.pop(partition)

    def forget(self, partition: int) -> None:
        self.seen.pop(partition, None)
        self.kept.pop(partition, None)

    def expect(self, partitions: list[int]) -> None:
        self.expected.append(partitions)

    async def stop(self, seconds: float) -> None:
        self.stopped_with = seconds


class Remembering:
    """A stage that answers each record with all it has seen of the partition; fails when it is not open."""

    name = "dedupe"
    source = Topic.SIGNED
    sink = Topic.VERDICTS

    def __init__(self) -> None:
        self.memory = Seen()
        self.seen = self.memory.seen
        self.before_handling: Callable[[], None] = lambda: None

    def handle(self, batch: Sequence[Incoming]) -> list[Outgoing]:
        self.before_handling()
        outputs = []
        for record in batch:
            self.seen[record.partition].append(record.offset)
            outputs.append(Outgoing(Topic.VERDICTS, None, repr(self.seen[record.partition]).encode()))
        assert batch[0].partition in self.seen
        return outputs

    def input_of(self, output: Incoming) -> InputRecord | None:
        return None

    def count(self, partition: int, outputs: Sequence[Outgoing], seconds: float) -> None:
        pass


class Log:
    """One partition of ten records, a group's committed offset, and a consumer that reads two records at a time."""

    def __init__(self, committed: int | None) -> None:
        self.length = 10
        self.beginning = 0
        self.made_at = 0
        self.offset = committed
        self.at = 0
        self.assigned = False
        self.commit_fails = 0
        self.times_asked = 0
        self.sent: list[bytes | None] = []
        self.value = b"v"
        self.on_getmany: Callable[[], Any] | None = None

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    def subscribe(self, topics: list[str], listener: Any) -> None:
        self.listener = listener

    def assignment(self) -> set[TopicPartition]:
        return {PARTITION} if self.assigned else set()

    def _check(self) -> None:
        if not self.assigned:
            raise IllegalStateError("not assigned")

    async def committed(self, partition: TopicPartition) -> int | None:
        self.times_asked += 1
        return self.offset

    async def beginning_offsets(self, partitions: Sequence[TopicPartition]) -> dict[TopicPartition, int]:
        return dict.fromkeys(partitions, self.beginning)

    async def end_offsets(self, partitions: Sequence[TopicPartition]) -> dict[TopicPartition, int]:
        return dict.fromkeys(partitions, self.length)

    async def seek_to_beginning(self, partition: TopicPartition) -> None:
        self._check()
        self.at = 0

    def pause(self, *partitions: TopicPartition) -> None: ...

    def seek(self, partition: TopicPartition, offset: int) -> None:
        self._check()
        self.at = offset

    async def position(self, partition: TopicPartition) -> int:
        self._check()
        return self.at

    async def getmany(self, *partitions: TopicPartition, timeout_ms: int, max_records: int) -> dict[Any, list[Any]]:
        if self.on_getmany is not None:
            hook, self.on_getmany = self.on_getmany, None
            await hook()
        await asyncio.sleep(0)
        if not self.assigned or self.at >= self.length:
            await asyncio.sleep(0.005)
            return {}
        start, self.at = self.at, min(self.at + 2, self.length)
        return {PARTITION: [self._record(offset) for offset in range(start, self.at)]}

    def _record(self, offset: int) -> SimpleNamespace:
        return SimpleNamespace(
            topic=PARTITION.topic,
            partition=0,
            offset=offset,
            timestamp=self.made_at,
            key=b"k",
            value=self.value,
            headers=(),
        )

    async def commit(self, offsets: dict[TopicPartition, int]) -> None:
        self._check()
        if self.commit_fails:
            self.commit_fails -= 1
            raise CommitFailedError("the group has gone on")
        self.offset = offsets.get(PARTITION, self.offset)

    async def send(self, outputs: Iterable[Outgoing]) -> None:
        self.sent += [output.value for output in outputs]

    async def assign(self) -> None:
        self.assigned = True
        self.at = self.offset or 0
        await self.listener.on_partitions_assigned([PARTITION])

    async def revoke(self) -> None:
        await self.listener.on_partitions_revoked([PARTITION])
        self.assigned = False


class Running:
    def __init__(self, monkeypatch: pytest.MonkeyPatch, committed: int | None) -> None:
        self.log, self.stage, self.health, self.stop = Log(committed), Remembering(), Health(), asyncio.Event()
        outlet = "unecho.delivery.outlets.at_least_once"
        monkeypatch.setattr("unecho.delivery.loop.AIOKafkaConsumer", lambda **_: self.log)
        monkeypatch.setattr("unecho.delivery.loop.unread", lambda log, _: log.length - log.at)
        monkeypatch.setattr(f"{outlet}.AIOKafkaProducer", lambda **_: Log(None))
        monkeypatch.setattr(f"{outlet}.Sender", lambda *_: self.log)
        settings = Settings(session_timeout=timedelta(seconds=1))
        self.metrics = new_metrics()
        delivery = Delivery(self.stage, settings, self.metrics, self.health, exactly_once=False)
        self.task = asyncio.create_task(delivery.run(self.stop))

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not condition():
                if self.task.done():
                    self.task.result()
                await asyncio.sleep(0.001)

    async def until_sending_hangs(self) -> None:
        sending = asyncio.Event()

        async def hang(outputs: object) -> None:
            sending.set()
            await asyncio.Event().wait()

        self.log.send = hang
        await self.log.assign()
        await sending.wait()

    async def end(self) -> None:
        self.stop.set()
        async with asyncio.timeout(10):
            await self.task


def answers(offsets: Iterable[int]) -> list[bytes]:
    """What a stage says that has seen all before each offset, once."""
    return [repr(list(range(offset + 1))).encode() for offset in offsets]


@pytest.fixture
async def start(monkeypatch: pytest.MonkeyPatch):
    async def started(committed: int | None) -> Running:
        running = Running(monkeypatch, committed)
        await running.until(lambda: hasattr(running.log, "listener"))
        return running

    return started


@pytest.mark.parametrize("committed", [None, 0, 1, 5, 10])
async def test_it_restores_silently_and_goes_on_at_the_committed_offset(start, committed: int | None) -> None:
    running = await start(committed)
    assert not running.health.ready
    await running.log.assign()
    await running.until(lambda: running.log.offset == 10 and running.health.ready)
    await running.end()
    assert running.log.sent == answers(range(committed or 0, 10))


async def test_a_partition_taken_while_it_is_restored_is_not_touched_again(start) -> None:
    running = await start(8)
    running.stage.memory.before_reading = running.log.revoke
    await running.log.assign()
    await running.until(lambda: not running.log.assigned)
    assert not running.task.done()
    assert running.stage.seen == {}
    await running.log.assign()
    await running.until(lambda: running.log.offset == 10)
    await running.end()
    assert running.log.sent == answers([8, 9])


async def test_a_partition_taken_and_given_back_during_a_fetch_is_restored_anew(start) -> None:
    running = await start(6)

    async def taken_and_given_back() -> None:
        await running.log.revoke()
        await running.log.assign()

    running.log.on_getmany = taken_and_given_back
    await running.log.assign()
    await running.until(lambda: running.log.offset == 10)
    await running.end()
    assert running.log.sent == answers(range(6, 10))


async def test_a_partition_taken_between_steps_is_no_error(start) -> None:
    running = await start(6)
    running.log.on_getmany = running.log.revoke
    await running.log.assign()
    await running.until(lambda: not running.log.assigned)
    assert not running.task.done()
    await running.log.assign()
    await running.until(lambda: running.log.offset == 10)
    await running.end()
    assert running.log.sent == answers(range(6, 10))


async def test_records_fetched_before_an_assignment_are_not_handled_under_it(start) -> None:
    running = await start(None)
    running.log.length = 4
    await running.log.assign()
    await running.until(lambda: running.log.offset == 4)

    async def given_back_with_another_owners_progress() -> None:
        await running.log.revoke()
        running.log.length, running.log.offset = 10, 7
        await running.log.assign()

    running.log.on_getmany = given_back_with_another_owners_progress
    await running.until(lambda: running.log.offset == 10)
    await running.end()
    assert running.log.sent == answers([0, 1, 2, 3, 7, 8, 9])


@pytest.mark.parametrize("said", [None, 3])
async def test_it_does_not_go_back_behind_what_it_has_committed(start, said: int | None) -> None:
    running = await start(None)
    running.log.length = 6
    await running.log.assign()
    await running.until(lambda: running.log.offset == 6)
    await running.log.revoke()
    running.log.offset, running.log.length = said, 10
    await running.log.assign()
    await running.until(lambda: running.log.offset == 10)
    await running.end()
    assert running.log.sent == answers(range(10))


async def test_it_goes_on_where_others_have_gone_on(start) -> None:
    running = await start(None)
    running.log.length = 6
    await running.log.assign()
    await running.until(lambda: running.log.offset == 6)
    await running.log.revoke()
    running.log.offset, running.log.length = 8, 10
    await running.log.assign()
    await running.until(lambda: running.log.offset == 10)
    await running.end()
    assert running.log.sent == answers([*range(6), 8, 9])


@pytest.mark.parametrize(("length", "made_at"), [(2, 0), (10, 1), (12, 1)])
async def test_a_topic_that_was_made_again_is_begun_anew(start, length: int, made_at: int) -> None:
    running = await start(None)
    await running.log.assign()
    await running.until(lambda: running.log.offset == 10)
    await running.log.revoke()
    assert running.stage.memory.kept == {0: list(range(10))}
    running.log.offset, running.log.length, running.log.made_at = None, length, made_at
    await running.log.assign()
    await running.until(lambda: running.log.offset == length)
    await running.end()
    assert running.log.sent == answers([*range(10), *range(length)])


async def test_a_commit_that_comes_too_late_gives_the_partition_up(start) -> None:
    running = await start(4)
    running.log.commit_fails = 1
    await running.log.assign()
    await running.until(lambda: running.log.sent == answers([4, 5]) and running.stage.seen == {})
    await running.log.revoke()
    await running.log.assign()
    await running.until(lambda: running.log.offset == 10)
    await running.end()
    assert running.log.sent == answers([4, 5, *range(4, 10)])


async def test_a_broker_that_refuses_ends_it_with_its_exit_code(start) -> None:
    running = await start(None)

    async def refuse(outputs: object) -> None:
        from aiokafka.errors import TopicAuthorizationFailedError  # noqa: PLC0415

        raise TopicAuthorizationFailedError("articles.verdicts")

    running.log.send = refuse
    await running.log.assign()
    with pytest.raises(UserError, match=r"127\.0\.0\.1:9092") as caught:
        await running.until(lambda: False)
    assert caught.value.code is ExitCode.BROKER
    assert running.log.offset is None


async def test_the_memory_is_told_of_what_is_committed_and_no_more(start) -> None:
    running = await start(4)
    memory = running.stage.memory
    running.log.commit_fails = 1
    await running.log.assign()
    await running.until(lambda: running.log.sent == answers([4, 5]) and running.stage.seen == {})
    assert memory.in_step == []
    await running.log.revoke()
    await running.log.assign()
    await running.until(lambda: running.log.offset == 10)
    await running.end()
    assert memory.in_step == [5, 7, 9]
    assert memory.expected == [[0], [0]]
    assert memory.tended > 0
    assert memory.stopped_with


@pytest.mark.parametrize("is_revoked", [False, True])
async def test_what_was_handled_and_not_delivered_is_forgotten(start, monkeypatch, is_revoked: bool) -> None:
    """By a breaker that opens here; by a commit that fails above."""
    monkeypatch.setattr("unecho.delivery.breaker.Breaker.opens", lambda _, batch, outputs: batch[0].offset == 6)
    running = await start(4)
    await running.log.assign()
    await running.until(lambda: running.log.offset == 6 and running.stage.seen == {})
    if is_revoked:
        await running.log.revoke()
    assert running.stage.memory.kept == {}
    await running.end()


async def test_what_the_breaker_leaves_unhandled_of_other_partitions_is_in_their_lag(start, monkeypatch) -> None:
    running = await start(None)

    def opens(_: object, batch: Sequence[Incoming], outputs: object) -> bool:
        if batch[0].offset == 6:
            running.health.stopped = "too much is bad"
        return running.health.stopped is not None

    monkeypatch.setattr("unecho.delivery.breaker.Breaker.opens", opens)
    fetch, other = running.log.getmany, TopicPartition(PARTITION.topic, 1)

    async def fetch_both(*partitions: TopicPartition, **options: int) -> dict[TopicPartition, list[SimpleNamespace]]:
        fetched = await fetch(*partitions, **options)
        same = [SimpleNamespace(**vars(record) | {"partition": 1}) for record in fetched.get(PARTITION, [])]
        return fetched | ({other: same} if same else {})

    monkeypatch.setattr(running.log, "getmany", fetch_both)
    running.log.assigned = True
    await running.log.listener.on_partitions_assigned([PARTITION, other])
    await running.until(lambda: running.health.stopped is not None)
    await running.end()
    assert running.stage.seen[1] == list(range(6))
    lag = running.metrics.consumer_lag.labels("dedupe", PARTITION.topic, "1")
    assert lag.collect()[0].samples[0].value == 4


async def test_a_memory_that_may_be_ahead_of_the_log_is_not_written_at_the_end(start, monkeypatch) -> None:
    monkeypatch.setattr("unecho.delivery.loop._GRACE_SECONDS", 0.01)
    running = await start(None)
    await running.until_sending_hangs()
    await running.end()
    assert running.stage.seen[0] == [0, 1]
    assert running.stage.memory.in_step == []
    assert running.stage.memory.stopped_with == 0.0


async def test_a_batch_in_flight_is_not_waited_for_once_the_broker_has_gone(start, monkeypatch) -> None:
    monkeypatch.setattr("unecho.delivery.loop._GRACE_SECONDS", 3600.0)
    running = await start(None)
    await running.until_sending_hangs()
    running.health.broker = "no broker answers"
    await running.end()
    assert running.stage.memory.in_step == []


@pytest.mark.parametrize(("value_bytes", "in_a_thread"), [(1_000, False), (200_000, True)])
async def test_much_is_handled_beside_the_loop_and_little_in_it(start, monkeypatch, value_bytes, in_a_thread) -> None:
    threads = set()
    running = await start(None)
    monkeypatch.setattr(running.log, "value", b"v" * value_bytes)
    running.stage.before_handling = lambda: threads.add(threading.current_thread())
    await running.log.assign()
    await running.until(lambda: len(running.log.sent) == 10)
    await running.end()
    assert (threading.main_thread() not in threads) == in_a_thread


async def test_a_stage_that_loses_a_record_ends_before_anything_of_the_batch_is_sent(
    start, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = await start(0)
    whole = running.stage.handle
    monkeypatch.setattr(running.stage, "handle", lambda batch: whole(batch)[:-1])
    await running.log.assign()
    with pytest.raises(BrokenLawError, match="2 records came to 1 outputs"):
        async with asyncio.timeout(10):
            await running.task
    assert (running.log.sent, running.log.offset) == ([], 0)
