"""Opening and closing the writer, against producers that take their time."""

import asyncio
from typing import Any, cast
from unittest.mock import AsyncMock

import pytest
from aiokafka.producer.message_accumulator import BatchBuilder

from unecho.delivery.record_limits import RecordLimits
from unecho.records.record import Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.batches.writer import Writer
from unecho.trends.stories.story_table import StoryChange


class SlowProducer:
    made: list["SlowProducer"]

    def __init__(self, **_: Any) -> None:
        self.events: list[str] = []
        self.may_start = asyncio.Event()
        self.made.append(self)

    async def start(self) -> None:
        self.events.append("starting")
        await self.may_start.wait()
        self.events.append("started")

    async def stop(self) -> None:
        self.events.append("stopped")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[SlowProducer]:
    SlowProducer.made = []
    monkeypatch.setattr("unecho.trends.batches.writer.AIOKafkaProducer", SlowProducer)
    monkeypatch.setattr("unecho.kafka.producers.choose_protocol", AsyncMock())
    return SlowProducer.made


@pytest.mark.parametrize("second", ["open", "close"])
async def test_a_producer_is_not_stopped_while_it_starts(made: list[SlowProducer], second: str) -> None:
    settings = Settings()
    writer = Writer(settings, "group", "changelog", RecordLimits(settings), exactly_once=True)
    async with asyncio.timeout(10):
        first = asyncio.create_task(writer.open([0]))
        while not made:  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0)
        other = asyncio.create_task(writer.open([0]) if second == "open" else writer.close())
        for _ in range(10):
            await asyncio.sleep(0)
        made[0].may_start.set()
        await first
        while second == "open" and len(made) < 2:  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0)
        made[-1].may_start.set()
        await other
    assert made[0].events == ["starting", "started", "stopped"]


async def test_one_that_never_starts_does_not_keep_it_open(
    made: list[SlowProducer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("unecho.trends.batches.writer._START_SECONDS", 0.01)
    settings = Settings()
    writer = Writer(settings, "group", "changelog", RecordLimits(settings), exactly_once=True)
    async with asyncio.timeout(10):
        opening = asyncio.create_task(writer.open([0]))
        while not made:  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0)
        await writer.close()
    assert made[0].events == ["starting", "stopped"]
    opening.cancel()


class UnansweredProducer(SlowProducer):
    """Keeps what it is to send until it is told that the broker has it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.may_start.set()
        self.sent: list[tuple[str, asyncio.Future[None]]] = []

    def create_batch(self) -> BatchBuilder:
        return BatchBuilder(10_000, 0)

    async def partitions_for(self, _: str) -> set[int]:
        return {0, 1, 2, 3}

    async def send_batch(self, _: BatchBuilder, topic: str, *, partition: int) -> asyncio.Future[None]:
        assert partition == 2
        self.sent.append((topic, asyncio.get_running_loop().create_future()))
        return self.sent[-1][1]

    async def begin_transaction(self) -> None:
        self.events.append("begun")

    async def send_offsets_to_transaction(self, *_: object) -> None:
        self.events.append("offsets")

    async def commit_transaction(self) -> None:
        self.events.append("committed")

    async def answered(self) -> list[str]:
        """Topics of what it is to send by now, which the broker has then."""
        for _ in range(20):
            await asyncio.sleep(0)
        topics, self.sent = self.sent, []
        for _, future in topics:
            future.set_result(None)
        return [topic for topic, _ in topics]


@pytest.mark.parametrize("exactly_once", [True, False])
async def test_stories_go_first_but_in_a_transaction(
    made: list[SlowProducer], monkeypatch: pytest.MonkeyPatch, exactly_once: bool
) -> None:
    monkeypatch.setattr("unecho.trends.batches.writer.AIOKafkaProducer", UnansweredProducer)
    settings = Settings()
    writer = Writer(settings, "group", "changelog", RecordLimits(settings), exactly_once=exactly_once)
    await writer.open([2])
    producer = cast(UnansweredProducer, made[0])
    outputs = [Outgoing(Topic.STORIES, b"one", b"{}", partition=2)]
    writing = asyncio.create_task(writer.write(2, [StoryChange("one", None)], outputs, {}))
    topics = [await producer.answered() for _ in range(3)]
    await asyncio.wait_for(writing, 10)
    both = ["changelog", Topic.STORIES.named()]
    assert topics == ([both, [], []] if exactly_once else [both[:1], both[1:], []])
    assert producer.events[2:] == (["begun", "offsets", "committed"] if exactly_once else [])
