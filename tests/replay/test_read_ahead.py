import asyncio
import threading
from collections.abc import Iterator

import pytest

from unecho.replay.read_ahead import ReadAhead


async def everything(ahead: ReadAhead[int]) -> list[int]:
    got: list[int] = []
    while items := await ahead.take():
        got += items
    return got


async def test_items_come_in_order_and_then_nothing() -> None:
    with ReadAhead(iter(range(10_000)), lambda _: 1) as ahead:
        assert await everything(ahead) == list(range(10_000))
        assert await ahead.take() == []


async def test_it_pauses_when_too_much_is_held() -> None:
    made: list[int] = []

    def items() -> Iterator[int]:
        for number in range(10):
            made.append(number)
            yield number

    with ReadAhead(items(), lambda _: 20 << 20) as ahead:
        first = await ahead.take()
        assert len(first) <= 2
        assert len(made) <= 5
        assert first + await everything(ahead) == list(range(10))


async def test_what_is_read_is_there_while_the_next_is_awaited() -> None:
    go_on = threading.Event()

    def items() -> Iterator[int]:
        yield 1
        go_on.wait(60)
        yield 2

    with ReadAhead(items(), lambda _: 1) as ahead:
        assert await ahead.take() == [1]
        assert ahead.taken() == []
        waiting = asyncio.ensure_future(ahead.take())
        await asyncio.sleep(0)
        assert not waiting.done()
        go_on.set()
        assert await waiting == [2]


async def test_what_reading_raises_is_raised_after_what_was_read() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise OSError("disk")

    with ReadAhead(items(), lambda _: 1) as ahead:
        assert (await ahead.take())[0] == 1
        with pytest.raises(OSError, match="disk"):
            await everything(ahead)


async def test_leaving_ends_the_thread() -> None:
    before = threading.active_count()
    with ReadAhead(iter(int, 1), lambda _: 1 << 20) as ahead:
        await ahead.take()
        thread = ahead._thread
    await asyncio.to_thread(thread.join, 60)
    assert threading.active_count() <= before + 1  # the executor's own
