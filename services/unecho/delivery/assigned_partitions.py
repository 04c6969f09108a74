"""The input partitions that a process was given, and how far it is with each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from aiokafka import TopicPartition


class AssignedPartitions:
    """A partition is marked when it is assigned, owned once it is open, and lost where it has to be opened anew.

    Attributes:
        owned: those whose records are handled.
        lost: those that the process no longer writes for, and may still have.
    """

    def __init__(self) -> None:
        self.owned: set[TopicPartition] = set()
        self.lost: set[TopicPartition] = set()
        self._marked: dict[TopicPartition, int] = {}
        self._assignments = 0

    @property
    def marked(self) -> Mapping[TopicPartition, int]:
        """Those to be opened, in order, with the number of the assignment that marked them. A copy."""
        return dict(sorted(self._marked.items()))

    def is_marked(self, partition: TopicPartition, assignment: int) -> bool:
        """Whether it is still to be opened under that very assignment."""
        return self._marked.get(partition) == assignment

    def mark(self, partitions: Iterable[TopicPartition]) -> None:
        """They are to be opened, anew where they are marked already."""
        self._assignments += 1
        self._marked.update(dict.fromkeys(partitions, self._assignments))

    def own(self, partition: TopicPartition) -> None:
        """A marked one is open."""
        del self._marked[partition]
        self.owned.add(partition)

    def lose(self, partition: TopicPartition) -> None:
        """What became of it is in doubt."""
        self.owned.discard(partition)
        self.lost.add(partition)

    def drop(self, partition: TopicPartition) -> None:
        """It was taken away, however far it was."""
        self.owned.discard(partition)
        self.lost.discard(partition)
        self._marked.pop(partition, None)
