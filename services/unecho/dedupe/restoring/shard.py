"""The index of one shard, and how far it goes."""

from __future__ import annotations

from dataclasses import dataclass

from unecho.core.judging.index import Index
from unecho.snapshots.header import LastRecord, SnapshotHeader


@dataclass(slots=True, eq=False)
class Shard:
    """`last` is the last record that was taken in; None before the first, or where the index must not be used again."""

    index: Index
    last: LastRecord | None = None

    def header(self, topic: str, partition: int) -> SnapshotHeader | None:
        """What a snapshot of it would be of; None where there is nothing to write."""
        if self.last is None:
            return None
        return SnapshotHeader(self.index.profile.id, topic, partition, self.last.offset + 1, self.last)
