"""The loop of replay: takes what is planned, waits until it is due, gives it to the sender."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from unecho.replay.plan import Planned
from unecho.replay.read_ahead import ReadAhead
from unecho.replay.send import Sender
from unecho.replay.tally import Tally
from unecho.sources.items import BrokenSource

_GRAIN_SECONDS: Final = 0.002
"""What is due sooner than this is sent now: waiting takes about as long."""

StopWithin = Callable[[float], Awaitable[bool]]
"""Waits so many seconds, or less if the replay is stopped meanwhile; says whether it was."""


def stop_within(stop: asyncio.Event) -> StopWithin:
    """Waits on the real clock."""

    async def wait(seconds: float) -> bool:
        try:
            await asyncio.wait_for(stop.wait(), seconds)
        except TimeoutError:
            return False
        return True

    return wait


async def run(
    ahead: ReadAhead[Planned | BrokenSource],
    sender: Sender,
    tally: Tally,
    *,
    stop: asyncio.Event,
    clock: Callable[[], float],
    wait: StopWithin,
) -> None:
    """Sends everything, or until `stop` is set; then waits until what is on the way is acknowledged.

    Raises UserError (BROKER), and what reading raises.
    """
    began = clock()
    while not stop.is_set() and (items := ahead.taken() or await _next(ahead, sender, stop)):
        for item in items:
            if isinstance(item, BrokenSource):
                tally.unread(item)
                continue
            early = began + item.due - clock()
            if early > _GRAIN_SECONDS:
                await sender.dispatch()
                await wait(early)
            if stop.is_set():
                break
            await sender.add(item)
    await sender.settle()


async def _next(
    ahead: ReadAhead[Planned | BrokenSource], sender: Sender, stop: asyncio.Event
) -> list[Planned | BrokenSource]:
    """What is read next, with nothing held back meanwhile; empty at the end, and when stopped."""
    await sender.dispatch()
    taking, stopping = asyncio.ensure_future(ahead.take()), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({taking, stopping}, return_when=asyncio.FIRST_COMPLETED)
        return taking.result() if taking.done() else []
    finally:
        taking.cancel()
        stopping.cancel()
