"""Which partitions a worker still has what it knows of, when it is given some."""

from __future__ import annotations

from collections.abc import Collection


class Assignments:
    """What was restored last, and in which generation of the group.

    Whoever had a partition in one generation and has it in the next knows all of it: nobody else had it in between. One
    that was silent and put out of the group, or whose restore was broken off, may not.
    """

    def __init__(self) -> None:
        self._partitions: frozenset[int] = frozenset()
        self._generation: int | None = None

    def restored(self, partitions: Collection[int], generation: int) -> None:
        """All of these are known."""
        self._partitions = frozenset(partitions)
        self._generation = generation

    def kept(self, assigned: Collection[int], generation: int) -> frozenset[int]:
        """Those of the partitions that are given now of which all is known."""
        is_next = self._generation is not None and generation == self._generation + 1
        return self._partitions & frozenset(assigned) if is_next else frozenset()
