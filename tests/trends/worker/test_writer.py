"""Opening and closing the writer, against producers that take their time."""

import asyncio
from typing import Any
from unittest.mock import AsyncMock

import pytest

from unecho.delivery.record_limits import RecordLimits
from unecho.settings.settings import Settings
from unecho.trends.batches.writer import Writer


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
