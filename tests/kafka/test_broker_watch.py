import asyncio

import pytest

from unecho.kafka.broker_watch import broker_watched
from unecho.monitoring.health import Health
from unecho.settings.settings import Settings


class Silent:
    def assignment(self) -> list[object]:
        return []

    def last_poll_timestamp(self, partition: object, /) -> None:
        raise AssertionError("it has none")


async def test_a_watcher_that_fails_is_told_of(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    failed = asyncio.Event()

    async def fail(_: Settings) -> None:
        failed.set()
        raise LookupError("nobody thought of this")

    monkeypatch.setattr("unecho.kafka.broker_watch._EVERY_SECONDS", 0.0)
    monkeypatch.setattr("unecho.kafka.broker_watch.problem_now", fail)
    async with broker_watched(Silent(), Settings(), Health()), asyncio.timeout(10):
        await failed.wait()
    (record,) = caplog.records
    assert record.message == "the broker is watched no more"
    assert "nobody thought of this" in str(record.exc_info)
