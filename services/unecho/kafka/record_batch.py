"""A batch of records as it goes over the wire, put together from their bytes.

It stands in for what aiokafka builds, which takes headers one by one and a checksum in software: of a signed record
that was more than all else. The format is that of Kafka 0.11 and later (magic 2), without compression.
"""

from __future__ import annotations

import struct
import time
from collections.abc import Iterator, Sequence
from typing import Final

import google_crc32c

from unecho.records.packed_headers import PackedHeaders
from unecho.records.record import Outgoing
from unecho.records.varints import NOTHING, VARINTS

_HEAD: Final = struct.Struct(">qiibI")
"""Base offset, length of what comes after it, leader's epoch, magic, checksum."""
_CHECKED: Final = struct.Struct(">hiqqqhii")
"""Attributes, last offset, first and last timestamp, producer's id and epoch, first sequence number, records."""
_NOT_COUNTED: Final = 12
_MAGIC: Final = 2
_TRANSACTIONAL: Final = 0x10
_NO_ATTRIBUTES: Final = b"\x00"
_LARGEST_HEAD: Final = _HEAD.size + _CHECKED.size


class RecordBatch:
    """What a producer needs of a batch: the methods are those of aiokafka's `BatchBuilder` that it calls."""

    def __init__(self, records: Sequence[bytes], first: int, last: int, *, is_transactional: bool) -> None:
        """Of records, and the first and the latest of their timestamps."""
        self._records = records
        self._times = (first, last)
        self._attributes = _TRANSACTIONAL if is_transactional else 0
        self._producer = (-1, -1, 0)
        self._size = _LARGEST_HEAD + sum(map(len, records))

    def record_count(self) -> int:
        """How many it has."""
        return len(self._records)

    def size(self) -> int:
        """In bytes."""
        return self._size

    def close(self) -> None:
        """Nothing is added to it as it is."""

    def closed(self) -> bool:
        """See `close`."""
        return True

    def _set_producer_state(self, producer_id: int, producer_epoch: int, base_sequence: int) -> None:
        self._producer = (producer_id, producer_epoch, base_sequence)

    def _build(self) -> bytes:
        count = len(self._records)
        checked = _CHECKED.pack(self._attributes, count - 1, *self._times, *self._producer, count)
        body = b"".join((checked, *self._records))
        length = _HEAD.size - _NOT_COUNTED + len(body)
        return _HEAD.pack(0, length, -1, _MAGIC, google_crc32c.value(body)) + body


def record_batches(outputs: Sequence[Outgoing], most_bytes: int, *, is_transactional: bool) -> Iterator[RecordBatch]:
    """The outputs for one partition, in order, in batches of at most so many bytes; a larger record is alone."""
    now = int(time.time() * 1000)
    records: list[bytes] = []
    size, first, last = 0, 0, 0
    for output in outputs:
        timestamp = now if output.timestamp is None else output.timestamp
        if not records:
            size, first, last = _LARGEST_HEAD, timestamp, timestamp
        record = _record(output, len(records), timestamp - first)
        if records and size + len(record) > most_bytes:
            yield RecordBatch(records, first, last, is_transactional=is_transactional)
            records, record = [], _record(output, 0, 0)
            size, first, last = _LARGEST_HEAD, timestamp, timestamp
        records.append(record)
        size += len(record)
        last = max(last, timestamp)
    if records:
        yield RecordBatch(records, first, last, is_transactional=is_transactional)


def _record(output: Outgoing, offset: int, after: int) -> bytes:
    """One record, so many records and milliseconds after the first of its batch."""
    key, value = output.key, output.value
    rest = b"".join(
        (
            _NO_ATTRIBUTES,
            VARINTS[after],
            VARINTS[offset],
            NOTHING if key is None else VARINTS[len(key)],
            key or b"",
            NOTHING if value is None else VARINTS[len(value)],
            value or b"",
            PackedHeaders.of(output.headers).packed,
        )
    )
    return VARINTS[len(rest)] + rest
