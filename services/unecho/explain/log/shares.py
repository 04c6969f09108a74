"""One search by several processes, each of which reads its share of the partitions."""

from __future__ import annotations

import mmap
from collections.abc import Collection, Iterable
from typing import Final, NamedTuple

from unecho.records.record import Incoming

_TIME_BYTES: Final = 8


class FoundTimes:
    """When the newest record of each key was written that any process has found, in milliseconds.

    It is shared with the processes that are forked once it is made. What two write at once may be lost: the search
    takes longer then, and finds no less.
    """

    def __init__(self, keys: Collection[bytes]) -> None:
        self._places = {key: place for place, key in enumerate(keys)}
        self._times = memoryview(mmap.mmap(-1, _TIME_BYTES * max(1, len(keys)))).cast("q")

    def of(self, key: bytes) -> int:
        """Of the newest one so far; 0 where there is none."""
        return self._times[self._places[key]]

    def note(self, key: bytes, time: int) -> None:
        """One was found."""
        self._times[self._places[key]] = max(time, self.of(key))


class Share(NamedTuple):
    """What one process of several reads: the partitions of every `of`-th number, from `number` on."""

    number: int
    of: int
    times: FoundTimes


def shares(processes: int, keys: Collection[bytes]) -> list[Share]:
    """For processes that are to be forked from this one, to search for these keys."""
    times = FoundTimes(keys)
    return [Share(number, processes, times) for number in range(processes)]


def newest_of(found: Iterable[dict[bytes, Incoming]]) -> dict[bytes, Incoming]:
    """What several processes found, in one."""
    newest: dict[bytes, Incoming] = {}
    for records in found:
        for key, record in records.items():
            if key not in newest or newest[key].timestamp < record.timestamp:
                newest[key] = record
    return newest
