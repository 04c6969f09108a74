"""Lets records be read whose header names are not UTF-8: a byte of theirs that is none becomes U+FFFD.

Any producer in a language with byte strings can write such a name. The client fails on it, and on the same record
again after every restart. Names are text on all topics of unecho's, so this is the nearest to them there is.

Importing the module is enough: it stands in for what the consumer reads batches with.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any, Final

import aiokafka.consumer.fetcher
from aiokafka.consumer.fetcher import PartitionRecords
from aiokafka.record.default_records import _DefaultRecordBatchPy
from aiokafka.record.memory_records import MemoryRecords

_LENGTH_AT: Final = 8
_BEFORE_LENGTH: Final = 12
"""Bytes of a batch that its length does not count: the offset, and the length itself."""


class RepeatableRecords:
    """Stands in for aiokafka's `MemoryRecords`: the record batches of one fetch, with where each begins."""

    def __init__(self, fetched: Any) -> None:
        self._fetched = fetched
        self._records = MemoryRecords(fetched)
        self._batches = 0
        self.has_next = self._records.has_next
        self.size_in_bytes = self._records.size_in_bytes

    def next_batch(self) -> Any:
        """The next batch. Raises what aiokafka's does."""
        self._batches += 1
        return self._records.next_batch()

    def from_last_batch(self) -> _ReadableRecords:
        """The same from the batch on that `next_batch` gave last."""
        rest = memoryview(self._fetched)
        for _ in range(self._batches - 1):
            rest = rest[_size(rest) :]
        return _ReadableRecords(rest)


class ReadablePartitionRecords(PartitionRecords):  # type: ignore[misc]
    """Stands in for aiokafka's `PartitionRecords`, whose batch begins anew where a name cannot be read.

    It skips what it gave already, and keeps in mind which transactions were aborted.
    """

    _records: Any

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except UnicodeDecodeError:
            self._records = self._records.from_last_batch()
            self._records_iterator = self._unpack_records()
            return super().__next__()


class _ReadableRecords:
    """Slower: a batch whose names cannot be read is read by another reader."""

    def __init__(self, fetched: memoryview) -> None:
        self._records = MemoryRecords(bytes(fetched))
        self._rest = fetched
        self.has_next = self._records.has_next

    def next_batch(self) -> Any:
        batch = self._records.next_batch()
        size = _size(self._rest)
        whole, self._rest = self._rest[:size], self._rest[size:]
        return batch if batch.is_control_batch else _Batch(batch, whole)


class _Batch:
    def __init__(self, batch: Any, whole: memoryview) -> None:
        self._batch = batch
        self._whole = whole

    def __getattr__(self, name: str) -> Any:
        return getattr(self._batch, name)

    def __iter__(self) -> Iterator[Any]:
        try:
            records = list(self._batch)
        except UnicodeDecodeError:
            records = list(_SlowBatch(bytearray(self._whole)))
        return iter(records)


class _SlowBatch(_DefaultRecordBatchPy):  # type: ignore[misc]
    """The one in Python, whose buffer can be told how to decode."""

    _buffer: Any

    def _maybe_uncompress(self) -> None:
        super()._maybe_uncompress()
        self._buffer = _Buffer(self._buffer)


class _Buffer(bytes):
    def __getitem__(self, place: Any) -> Any:
        found = super().__getitem__(place)
        return _Buffer(found) if isinstance(found, bytes) else found

    def decode(self, *_: Any) -> str:
        return super().decode("utf-8", "replace")


def _size(batches: memoryview) -> int:
    """Of the first of them, in bytes."""
    length: int = struct.unpack_from(">i", batches, _LENGTH_AT)[0]
    return length + _BEFORE_LENGTH


aiokafka.consumer.fetcher.MemoryRecords = RepeatableRecords
aiokafka.consumer.fetcher.PartitionRecords = ReadablePartitionRecords
