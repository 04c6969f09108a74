import asyncio

import pytest

from unecho.kafka import stopping
from unecho.kafka.stopping import close_clients, done_before


class Client:
    def __init__(self, *, hangs: bool = False, error: BaseException | None = None) -> None:
        self.hangs, self.error, self.stopped = hangs, error, False

    async def stop(self) -> None:
        if self.hangs:
            await asyncio.Event().wait()
        if self.error is not None:
            raise self.error
        self.stopped = True


async def test_work_that_ends_is_done() -> None:
    assert await done_before(asyncio.Event(), asyncio.sleep(0))


async def test_work_that_fails_raises() -> None:
    async def fail() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await done_before(asyncio.Event(), fail())


async def test_work_that_goes_on_is_cancelled_and_waited_for() -> None:
    stop, ended = asyncio.Event(), []

    async def work() -> None:
        stop.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)

    assert not await done_before(stop, work(), grace=lambda: 0.01)
    assert ended == [True]


async def test_work_that_ends_within_the_grace_is_done() -> None:
    stop = asyncio.Event()

    async def work() -> None:
        await stop.wait()
        for _ in range(5):
            await asyncio.sleep(0)

    stop.set()
    assert await done_before(stop, work(), grace=lambda: 10)


async def test_a_grace_that_turns_out_to_be_vain_ends() -> None:
    stop, graces = asyncio.Event(), iter([3600.0, 3600.0])
    stop.set()
    async with asyncio.timeout(10):
        assert not await done_before(stop, asyncio.Event().wait(), lambda: next(graces, 0.0))


async def test_being_cancelled_takes_the_work_along() -> None:
    ended = asyncio.Event()

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    waiting = asyncio.create_task(done_before(asyncio.Event(), work()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert ended.is_set()


async def test_clients_that_cannot_close_are_left(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(stopping, "CLOSE_SECONDS", 0.01)
    good = Client()
    await close_clients(Client(hangs=True), Client(error=OSError("gone")), Client(error=asyncio.CancelledError()), good)
    assert good.stopped
    assert len(caplog.records) == 3
