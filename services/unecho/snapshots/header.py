"""What a snapshot is of."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from unecho.records.record import Incoming
from unecho.snapshots.refusal import Refusal, SnapshotRefusedError


@dataclass(frozen=True, slots=True)
class LastRecord:
    """The last record of the log that a snapshot includes. Stands for the log's identity.

    The client knows no topic ids. A topic that was deleted and made again has another record at that offset, or none.
    """

    offset: int
    timestamp: int
    key: bytes | None

    @classmethod
    def of(cls, record: Incoming) -> LastRecord:
        """That record."""
        return cls(record.offset, record.timestamp, record.key)


@dataclass(frozen=True, slots=True)
class SnapshotHeader:
    """A snapshot's own words for what it is of.

    Attributes:
        profile_id: of the index.
        topic: name on the broker, with its prefix.
        next_offset: the first that the index has not seen.
        last: the record before it.
    """

    profile_id: str
    topic: str
    partition: int
    next_offset: int
    last: LastRecord

    def matches(self, record: Incoming | None) -> bool:
        """Whether the log that `record` is of is the one the snapshot was taken of.

        `record`: the first that a fetch from `last.offset` gives; None where there is none.
        """
        return record is not None and LastRecord.of(record) == self.last

    def is_continued_by(self, log_start: int) -> bool:
        """Whether a log that begins at offset `log_start` still has all that the snapshot has not."""
        return log_start <= self.next_offset

    def check(self, profile_id: str, topic: str, partition: int, committed: int) -> None:
        """Raises SnapshotRefusedError unless it is of these, and not ahead of `committed`."""
        if self.profile_id != profile_id:
            raise SnapshotRefusedError(Refusal.OTHER_PROFILE, f"{self.profile_id}, not {profile_id}")
        if self.topic != topic:
            raise SnapshotRefusedError(Refusal.OTHER_TOPIC, f"{self.topic}, not {topic}")
        if self.partition != partition:
            raise SnapshotRefusedError(Refusal.OTHER_PARTITION, f"{self.partition}, not {partition}")
        if self.next_offset > committed:
            raise SnapshotRefusedError(Refusal.NOT_COMMITTED, f"{self.next_offset}, but committed is {committed}")

    def to_json(self) -> dict[str, object]:
        """Plain values."""
        key = None if self.last.key is None else base64.b64encode(self.last.key).decode()
        return {
            "profile": self.profile_id,
            "topic": self.topic,
            "partition": self.partition,
            "next_offset": self.next_offset,
            "last": {"offset": self.last.offset, "timestamp": self.last.timestamp, "key": key},
        }

    @classmethod
    def from_json(cls, said: dict[str, object]) -> SnapshotHeader:
        """What `to_json` gave. Raises KeyError, TypeError or ValueError for anything else."""
        match said:
            case {
                "profile": str(profile_id),
                "topic": str(topic),
                "partition": int(partition),
                "next_offset": int(next_offset),
                "last": {"offset": int(offset), "timestamp": int(timestamp), "key": str() | None as key},
            }:
                last = LastRecord(offset, timestamp, None if key is None else base64.b64decode(key))
                return cls(profile_id, topic, partition, next_offset, last)
        raise ValueError("a snapshot header of another shape")
