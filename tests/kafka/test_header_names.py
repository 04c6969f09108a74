import struct

import pytest
from aiokafka import TopicPartition
from aiokafka.consumer import fetcher
from aiokafka.consumer.fetcher import READ_COMMITTED
from aiokafka.producer.message_accumulator import BatchBuilder
from aiokafka.record.util import calc_crc32c
from hypothesis import given
from hypothesis import strategies as st

import unecho.kafka.connection  # noqa: F401 - whoever connects reads such names
from unecho.kafka.mended.header_names import ReadablePartitionRecords, RepeatableRecords

CODECS = {"none": 0, "gzip": 1, "snappy": 2, "lz4": 3, "zstd": 4}
STAND_IN = "NAME!"


def batch_of(records: list[tuple[bytes | None, bytes | None, list[tuple[str, bytes]]]], codec: str = "none") -> bytes:
    builder = BatchBuilder(1 << 20, CODECS[codec])
    for key, value, headers in records:
        assert builder.append(timestamp=7, key=key, value=value, headers=headers)
    return bytes(builder._build())


def at(offset: int, batch: bytes) -> bytes:
    """As the broker hands it out."""
    return struct.pack(">q", offset) + batch[8:]


def with_name(batch: bytes, name: bytes) -> bytes:
    """As a producer writes it whose strings are bytes; no client here can."""
    assert len(name) == len(STAND_IN)
    changed = bytearray(batch.replace(STAND_IN.encode(), name))
    changed[17:21] = struct.pack(">I", calc_crc32c(bytes(changed[21:])))
    return bytes(changed)


def read(fetched: bytes, first: int = 0) -> list[tuple[object, ...]]:
    records = ReadablePartitionRecords(
        *(TopicPartition("t", 0), RepeatableRecords(fetched), [], first, None, None, True, READ_COMMITTED)
    )
    return [(one.offset, one.timestamp, one.key, one.value, tuple(one.headers)) for one in records]


@given(st.binary(min_size=5, max_size=5))
def test_a_name_of_any_bytes_is_read_and_all_else_untouched(name: bytes) -> None:
    records = [
        (b"before", b"1", [("x", b"\xff")]),
        (b"\xff", b"\xfe value", [(STAND_IN, b"\xff\x00"), ("\u00fc", b"")]),
        (None, None, []),
    ]
    fetched = [batch_of([(b"batch before", b"0", [])]), with_name(batch_of(records), name)]
    fetched += [batch_of([(b"next batch", b"2", [])]), with_name(batch_of(records[:2]), name)]
    found = read(b"".join(at(offset, batch) for offset, batch in zip((0, 1, 4, 5), fetched, strict=True)))
    odd = (name.decode("utf-8", "replace"), b"\xff\x00")
    assert found == [
        (0, 7, b"batch before", b"0", ()),
        (1, 7, b"before", b"1", (("x", b"\xff"),)),
        (2, 7, b"\xff", b"\xfe value", (odd, ("\u00fc", b""))),
        (3, 7, None, None, ()),
        (4, 7, b"next batch", b"2", ()),
        (5, 7, b"before", b"1", (("x", b"\xff"),)),
        (6, 7, b"\xff", b"\xfe value", (odd, ("\u00fc", b""))),
    ]
    assert read(at(0, fetched[1]), first=1) == [(offset - 1, *rest) for offset, *rest in found[2:4]]


@pytest.mark.parametrize("codec", CODECS)
def test_compressed_batches_are_read(codec: str) -> None:
    value = b"some words " * 100
    assert read(batch_of([(b"k", value, [("x", b"1")])] * 3, codec)) == [
        (offset, 7, b"k", value, (("x", b"1"),)) for offset in range(3)
    ]


def test_consumers_read_with_it() -> None:
    assert fetcher.MemoryRecords is RepeatableRecords
    assert fetcher.PartitionRecords is ReadablePartitionRecords
