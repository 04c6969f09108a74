"""Kafka records as the stages see them, on whichever broker or in memory."""

from dataclasses import dataclass

from unecho.runtime.topology import Topic

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
class Outgoing:
    """One record to send. With `partition` None the key chooses it (murmur2, as every Kafka client does)."""

    topic: Topic
    key: bytes | None
    value: bytes | None
    headers: Headers = ()
    timestamp: int | None = None
    partition: int | None = None
