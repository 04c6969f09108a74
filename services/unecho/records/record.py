"""Kafka records as the stages see them, on whichever broker or in memory."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from unecho.records.topology import Topic

Headers = tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True)
class Incoming:
    """One consumed record. `timestamp` is in milliseconds since 1970-01-01 UTC."""

    topic: str
    partition: int
    offset: int
    timestamp: int
    key: bytes | None
    value: bytes | None
    headers: Headers = ()


@dataclass(frozen=True, slots=True)
class InputRecord:
    """A record of a stage's input, as its outputs tell of it. `key` is None where they do not tell."""

    partition: int
    offset: int
    timestamp: int
    key: bytes | None

    def is_of(self, record: Incoming | None) -> bool:
        """Whether that is the record, and not another at its place: topics are deleted and made again."""
        return (
            record is not None
            and (record.offset, record.timestamp) == (self.offset, self.timestamp)
            and self.key in {None, record.key}
        )


def incoming(record: Any) -> Incoming:
    """A record as aiokafka gives it."""
    headers = record.headers
    # Hardly ever, and to make them anew for each record takes as long as all the rest of it.
    if [None for _, value in headers if value is None]:
        headers = ((name, b"" if value is None else value) for name, value in headers)
    return Incoming(
        record.topic, record.partition, record.offset, record.timestamp, record.key, record.value, tuple(headers)
    )


class Outgoing(NamedTuple):
    """One record to send. With `partition` None `placed_by` chooses it, or else the key.

    Either does it as the key does with every Kafka client: murmur2. `origin` is the offset of the record that it was
    made of, None where it was made of several.
    """

    topic: Topic
    key: bytes | None
    value: bytes | None
    headers: Headers = ()
    timestamp: int | None = None
    partition: int | None = None
    origin: int | None = None
    placed_by: bytes | None = None

    @property
    def chooser(self) -> bytes:
        """What chooses the partition where none is given."""
        return self.placed_by or self.key or b""
