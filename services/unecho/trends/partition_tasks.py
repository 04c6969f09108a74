"""One task for each of some partitions, which come and go."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection


class PartitionTasks:
    """Runs `work` of each, until it is another's.

    Args:
        failed: told of what `work` raises; it is not run again.

    """

    def __init__(self, work: Callable[[int], Awaitable[None]], failed: Callable[[Exception], None]) -> None:
        self._work = work
        self._failed = failed
        self._tasks: dict[int, asyncio.Task[None]] = {}

    async def run(self, partitions: Collection[int]) -> None:
        """In these, and in no others: returns when the work in those has ended."""
        ended = [self._tasks.pop(number) for number in list(self._tasks) if number not in partitions]
        for number in partitions:
            if number not in self._tasks:
                self._tasks[number] = asyncio.create_task(self._run(number))
        for task in ended:
            task.cancel()
        if ended:
            await asyncio.wait(ended)

    async def _run(self, number: int) -> None:
        try:
            await self._work(number)
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not end unheard
            self._failed(error)
