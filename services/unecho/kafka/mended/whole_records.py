"""Lets the records of a batch be read at once, each as stages see it, with its headers unread.

aiokafka makes a record an object, each header of it two more, and takes the checksum in software. Importing the module
is enough: it stands in for what the consumer reads batches with, where the consumer was made with
`key_deserializer=WHOLE`. Batches that are compressed, of before Kafka 0.11, or not as they should be are left to
aiokafka, which knows them or says what is wrong with them.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any, Final

import aiokafka.consumer.fetcher
import google_crc32c
from aiokafka.errors import CorruptRecordException

from unecho.kafka.mended.header_names import ReadablePartitionRecords, RepeatableRecords
from unecho.records.packed_headers import PackedHeaders
from unecho.records.record import Incoming
from unecho.records.varints import read_varint

_HEAD: Final = struct.Struct(">qiibIhiqq")
"""Base offset, length of what comes after it, leader's epoch, magic, checksum, attributes, last offset, first and last
timestamp."""
_LENGTH: Final = struct.Struct(">i")
_LENGTH_AT: Final = 8
_BEFORE_LENGTH: Final = 12
_MAGIC_AT: Final = 16
_CHECKED: Final = 21
_COUNT: Final = struct.Struct(">i")
_COUNT_AT: Final = 57
_RECORDS_AT: Final = 61
_MAGIC: Final = 2
_CODEC: Final = 0x07
_LOG_APPEND_TIME: Final = 0x08


def WHOLE(key: bytes | None) -> bytes | None:  # noqa: N802 - not called for what it does, but told by
    """As `key_deserializer` of a consumer: its records are `Incoming`, or at least may be made so (`incoming`)."""
    return key


class WholePartitionRecords(ReadablePartitionRecords):
    """Stands in for aiokafka's `PartitionRecords`."""

    def __init__(self, tp: Any, records: Any, aborted: Any, offset: int, key_deserializer: Any, *more: Any) -> None:
        if key_deserializer is WHOLE:
            records = _WholeRecords(tp, records)
        super().__init__(tp, records, aborted, offset, key_deserializer, *more)

    def _consumer_record(self, tp: Any, record: Any) -> Any:
        return record if isinstance(record, Incoming) else super()._consumer_record(tp, record)


class _WholeRecords:
    """The record batches of one fetch."""

    def __init__(self, tp: Any, records: RepeatableRecords) -> None:
        self._partition = tp
        self._records = records
        self._fetched = records.fetched
        self._start = 0
        self.has_next = records.has_next
        self.from_last_batch = records.from_last_batch

    def next_batch(self) -> Any:
        """The next one. Raises what aiokafka's does."""
        batch = self._records.next_batch()
        start = self._start
        (length,) = _LENGTH.unpack_from(self._fetched, start + _LENGTH_AT)
        self._start = stop = start + _BEFORE_LENGTH + length
        # Batches of before are shorter than a head.
        if self._fetched[start + _MAGIC_AT] != _MAGIC or batch.is_control_batch:
            return batch
        is_compressed = _HEAD.unpack_from(self._fetched, start)[5] & _CODEC
        return batch if is_compressed else _WholeBatch(self._partition, batch, self._fetched, start, stop)


class _WholeBatch:
    """All that is asked of a batch but its records and its checksum is aiokafka's."""

    def __init__(self, tp: Any, batch: Any, fetched: bytes, start: int, stop: int) -> None:
        self._topic, self._partition = tp
        self._batch = batch
        self._fetched = fetched
        self._start = start
        self._stop = stop

    def __getattr__(self, name: str) -> Any:
        return getattr(self._batch, name)

    def validate_crc(self) -> bool:
        """Whether it is as it was sent."""
        checksum = _HEAD.unpack_from(self._fetched, self._start)[4]
        return bool(google_crc32c.value(self._fetched[self._start + _CHECKED : self._stop]) == checksum)

    def __iter__(self) -> Iterator[Any]:
        try:
            yield from self._incoming()
        except IndexError as error:
            raise CorruptRecordException("a record that ends before its parts") from error

    def _incoming(self) -> Iterator[Incoming]:
        base, _, _, _, _, attributes, _, first, last = _HEAD.unpack_from(self._fetched, self._start)
        (count,) = _COUNT.unpack_from(self._fetched, self._start + _COUNT_AT)
        place, stop = self._start + _RECORDS_AT, self._stop
        for _ in range(count):
            size, place = read_varint(self._fetched, place)
            if size < 0 or place + size > stop:
                raise CorruptRecordException(f"a record of {size} bytes, where its batch has {stop - place}")
            after, offset, record = self._parts(place, place + size)
            place += size
            timestamp = last if attributes & _LOG_APPEND_TIME else first + after
            yield Incoming(self._topic, self._partition, base + offset, timestamp, *record)
        if place != stop:
            raise CorruptRecordException(f"{stop - place} bytes after the last record of a batch")

    def _parts(self, start: int, end: int) -> tuple[int, int, tuple[bytes | None, bytes | None, PackedHeaders]]:
        """Milliseconds and offset after those of the batch; key, value and headers."""
        fetched = self._fetched
        # Attributes come first, of which there are none yet.
        after, place = read_varint(fetched, start + 1)
        offset, place = read_varint(fetched, place)
        size, place = read_varint(fetched, place)
        key, place = (None, place) if size < 0 else (fetched[place : place + size], place + size)
        size, place = read_varint(fetched, place)
        value, place = (None, place) if size < 0 else (fetched[place : place + size], place + size)
        if place >= end:
            raise CorruptRecordException(f"a record that ends {place - end} bytes before its headers")
        return after, offset, (key, value, PackedHeaders(fetched[place:end]))


aiokafka.consumer.fetcher.PartitionRecords = WholePartitionRecords
