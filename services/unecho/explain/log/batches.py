"""Record batches as a broker sends them, looked at as bytes: a search for a key parses next to nothing.

Format: Kafka's record batch of version 2, https://kafka.apache.org/documentation/#recordbatch.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, Final

from aiokafka.codec import gzip_decode, lz4_decode, snappy_decode, zstd_decode
from aiokafka.errors import KafkaError
from aiokafka.record.memory_records import MemoryRecords

from unecho.explain.log.occurs import quick_occurs

_HEADER: Final = struct.Struct(">qiibIhiqqqhii")
_VERSION: Final = 2
_BEFORE_LENGTH: Final = 12
"""Bytes of a batch that its length does not count."""
_CODEC: Final = 7
_TRANSACTIONAL: Final = 16
_CONTROL: Final = 32
_DECODE: Final = {1: gzip_decode, 2: snappy_decode, 3: lz4_decode, 4: zstd_decode}


@dataclass(frozen=True, slots=True)
class Batch:
    """One batch.

    Attributes:
        first, last: offsets.
        producer: its number where the batch is part of a transaction, else None.
        is_control: whether it only ends one.
        codec: how its records are compressed.
        data, start, end: its bytes are those from `start` to `end` of `data`.
    """

    first: int
    last: int
    producer: int | None
    is_control: bool
    codec: int
    data: bytes
    start: int
    end: int

    def holding(self, pieces: Collection[bytes]) -> set[bytes]:
        """Which of these bytes its records have anywhere."""
        start, end = self.start + _HEADER.size, self.end
        if not self.codec:
            return {piece for piece in pieces if quick_occurs(piece, self.data, start, end)}
        decoded = _DECODE[self.codec](self.data[start:end])
        return {piece for piece in pieces if quick_occurs(piece, decoded, 0, len(decoded))}

    def records(self) -> Iterator[Any]:
        """Its records as aiokafka parses them."""
        yield from MemoryRecords(self.data[self.start : self.end]).next_batch() or ()


def read_batches(data: bytes) -> Iterator[Batch]:
    """The batches of what a fetch gave, but for a last one that is cut off. Raises KafkaError for another version."""
    at = 0
    while at + _HEADER.size <= len(data):
        first, length, _, version, _, attributes, delta, _, _, producer, *_ = _HEADER.unpack_from(data, at)
        if version != _VERSION:
            raise KafkaError(f"a record batch of version {version} at offset {first}, and not of {_VERSION}")
        end = at + _BEFORE_LENGTH + length
        if end > len(data):
            return
        yield Batch(
            first,
            first + delta,
            producer if attributes & _TRANSACTIONAL else None,
            bool(attributes & _CONTROL),
            attributes & _CODEC,
            data,
            at,
            end,
        )
        at = end


def key_bytes(key: bytes) -> bytes:
    """A key as it stands in a record, with its length before it: an id in the text of another record has none."""
    length, prefix = 2 * len(key), bytearray()
    while length > 127:
        prefix.append(length & 127 | 128)
        length >>= 7
    return bytes(prefix) + bytes([length]) + key
