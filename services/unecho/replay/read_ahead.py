"""Reads in a thread of its own, so that a slow or silent source never holds up what is already read."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import Final, Generic, TypeVar

Item = TypeVar("Item")

_HELD_COST: Final = 8 << 20


class ReadAhead(Generic[Item]):
    """Runs an iterator in a thread and hands its items to the event loop in order. A context manager.

    Args:
        items: iterated over in the thread; what it raises is raised by `take`.
        cost: of an item, such as its bytes; the thread pauses while what is read and not taken costs 8 Mi.
    """

    def __init__(self, items: Iterator[Item], cost: Callable[[Item], int]) -> None:
        self._items = items
        self._cost = cost
        self._ready: deque[Item] = deque()
        self._held = 0
        self._change = threading.Condition()
        self._ended = False
        self._closed = False
        self._error: BaseException | None = None
        self._arrived = asyncio.Event()
        self._wanted = False
        self._loop = asyncio.get_running_loop()
        # A daemon, because a read from standard input cannot be interrupted.
        self._thread = threading.Thread(target=self._run, name="read-ahead", daemon=True)

    def __enter__(self) -> "ReadAhead[Item]":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._change:
            self._closed = True
            self._change.notify()

    def taken(self) -> list[Item]:
        """What is read by now; may be empty."""
        with self._change:
            items = list(self._ready)
            self._ready.clear()
            self._held = 0
            self._change.notify()
        return items

    async def take(self) -> list[Item]:
        """What is read by now, after waiting for the first item; empty at the end. Raises what the iterator raised."""
        while True:
            with self._change:
                self._arrived.clear()
                self._wanted = not self._ready and not self._ended
                waiting = self._wanted
            if not waiting:
                break
            await self._arrived.wait()
        items = self.taken()
        if not items and self._error is not None:
            raise self._error
        return items

    def _run(self) -> None:
        try:
            for item in self._items:
                if not self._put(item):
                    return
        except BaseException as error:  # noqa: BLE001 - handed to whoever takes
            self._error = error
        with self._change:
            self._ended = True
            self._wake()

    def _put(self, item: Item) -> bool:
        with self._change:
            self._change.wait_for(lambda: self._closed or self._held < _HELD_COST)
            if self._closed:
                return False
            self._ready.append(item)
            self._held += self._cost(item)
            self._wake()
        return True

    def _wake(self) -> None:
        if self._wanted and not self._closed:
            self._wanted = False
            self._loop.call_soon_threadsafe(self._arrived.set)
