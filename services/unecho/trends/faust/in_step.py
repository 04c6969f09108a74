"""Which partitions to read next, so that none is read far ahead of another.

A fetch brings as many bytes of each, and a verdict is a few of an article's: behind a backlog the verdicts were read
days before the articles that they are of, and a story was forgotten before its article came.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from faust.types import TP

_AHEAD_MS: Final = 1_000
"""Of the time of records: that of their raw record, in all topics that are made of it."""


class InStep:
    """How far each partition was read, in the time of its records."""

    def __init__(self) -> None:
        self._reached: dict[TP, int] = {}
        self._came_to_nothing = False

    def clear(self) -> None:
        """Under a new assignment all begin anew."""
        self._reached.clear()
        self._came_to_nothing = False

    def read(self, records: Mapping[TP, Sequence[Any]]) -> None:
        """Told of what a fetch brought, if anything."""
        self._came_to_nothing = not any(records.values())
        # No date lies ahead of all that is still to come.
        now = round(time.time() * 1000)
        self._reached |= {tp: min(of_one[-1].timestamp, now) for tp, of_one in records.items() if of_one}

    def next_of(self, partitions: set[TP], has_more: Callable[[TP], bool]) -> set[TP]:
        """Those of `partitions` that are not ahead of one that has more.

        All, where the last fetch came to nothing: what a partition has more may be no record.
        """
        behind = [self._reached.get(tp, 0) for tp in partitions if has_more(tp)]
        if self._came_to_nothing or not behind:
            return partitions
        return {tp for tp in partitions if self._reached.get(tp, 0) <= min(behind) + _AHEAD_MS}
