"""Batches as they go over the wire, held to what aiokafka makes and reads of the same records."""

import struct

import pytest
from aiokafka import TopicPartition
from aiokafka.consumer.fetcher import READ_COMMITTED
from aiokafka.errors import CorruptRecordException
from aiokafka.producer.message_accumulator import BatchBuilder
from aiokafka.record.legacy_records import LegacyRecordBatchBuilder
from aiokafka.record.util import calc_crc32c
from hypothesis import given
from hypothesis import strategies as st

from unecho.kafka.mended.header_names import RepeatableRecords
from unecho.kafka.mended.whole_records import WHOLE, WholePartitionRecords
from unecho.kafka.record_batch import RecordBatch, record_batches
from unecho.records.packed_headers import PackedHeaders
from unecho.records.record import Incoming, Outgoing, incoming
from unecho.records.topology import Topic

BYTES = st.none() | st.binary(max_size=200)
HEADERS = st.lists(st.tuples(st.text(max_size=9), st.binary(max_size=90)), max_size=5).map(tuple)
OUTPUT = st.builds(
    Outgoing,
    st.just(Topic.UNIQUE),
    BYTES,
    BYTES | st.integers(0, 20_000).map(bytes),
    HEADERS | HEADERS.map(PackedHeaders.of),
    st.integers(0, 1 << 50),
)
PLACE = TopicPartition("t", 3)
TRANSACTIONAL, COMPRESSED = 0x10, 1


def of_aiokafka(outputs: list[Outgoing], codec: int = 0, *, is_transactional: bool = False) -> bytes:
    builder = BatchBuilder(1 << 30, codec, is_transactional=is_transactional)
    for one in outputs:
        assert builder.append(timestamp=one.timestamp, key=one.key, value=one.value, headers=list(one.headers))
    builder._set_producer_state(7, 1, 4)
    return bytes(builder._build())


def ours(outputs: list[Outgoing], most_bytes: int = 1 << 30, *, is_transactional: bool = False) -> list[RecordBatch]:
    batches = list(record_batches(outputs, most_bytes, is_transactional=is_transactional))
    for batch in batches:
        batch._set_producer_state(7, 1, 4)
    return batches


def read(fetched: bytes, first: int = 0, key_deserializer: object = WHOLE) -> list[object]:
    return list(
        WholePartitionRecords(
            PLACE, RepeatableRecords(fetched), [], first, key_deserializer, None, True, READ_COMMITTED
        )
    )


def checked(batch: bytes) -> bytes:
    return batch[:17] + struct.pack(">I", calc_crc32c(batch[21:])) + batch[21:]


@given(st.lists(OUTPUT, min_size=1, max_size=9), st.booleans())
def test_a_batch_is_that_of_aiokafka_to_the_byte(outputs: list[Outgoing], is_transactional: bool) -> None:
    (batch,) = ours(outputs, is_transactional=is_transactional)
    assert batch._build() == of_aiokafka(outputs, is_transactional=is_transactional)
    assert (batch.record_count(), batch.size()) == (len(outputs), len(batch._build()))


@given(st.lists(OUTPUT, max_size=30), st.integers(100, 3_000))
def test_batches_have_all_in_order_and_are_not_too_large(outputs: list[Outgoing], most_bytes: int) -> None:
    batches = ours(outputs, most_bytes)
    found = [record for batch in batches for record in read(batch._build())]
    assert [(one.key, one.value, one.headers) for one in map(incoming, found)] == [
        (one.key, one.value, one.headers) for one in outputs
    ]
    for batch in batches:
        assert len(batch._build()) == batch.size()
        assert batch.size() <= most_bytes or batch.record_count() == 1


@given(st.lists(st.lists(OUTPUT, min_size=1, max_size=5), min_size=1, max_size=3), st.data())
def test_records_read_whole_are_those_that_aiokafka_reads(rounds: list[list[Outgoing]], data: st.DataObject) -> None:
    fetched, offset = b"", 0
    for outputs in rounds:
        codec = data.draw(st.sampled_from([0, 0, COMPRESSED]))
        fetched += struct.pack(">q", offset) + of_aiokafka(outputs, codec)[8:]
        offset += len(outputs)
    # Within the first batch, as a broker answers.
    first = data.draw(st.integers(0, len(rounds[0]) - 1))
    whole = [incoming(record) for record in read(fetched, first)]
    assert whole == [incoming(record) for record in read(fetched, first, None)]
    assert [record.offset for record in whole] == list(range(first, offset))


def test_only_who_asks_for_it_reads_whole_records() -> None:
    fetched = of_aiokafka([Outgoing(Topic.RAW, b"k", b"v", (), 5)])
    assert isinstance(read(fetched)[0], Incoming)
    assert not isinstance(read(fetched, key_deserializer=None)[0], Incoming)


def test_a_batch_of_an_old_broker_is_read_too() -> None:
    builder = LegacyRecordBatchBuilder(1, 0, 1 << 16)
    assert builder.append(0, timestamp=5, key=None, value=b"")
    assert [(one.key, one.value) for one in map(incoming, read(bytes(builder.build())))] == [(None, b"")]


def test_the_broker_s_time_is_that_of_all() -> None:
    batch = bytearray(of_aiokafka([Outgoing(Topic.RAW, None, b"", (), time) for time in (5, 9, 6)]))
    batch[22] |= 0x08
    assert [record.timestamp for record in map(incoming, read(checked(bytes(batch))))] == [9, 9, 9]


def test_a_damaged_batch_is_refused() -> None:
    batch = bytearray(of_aiokafka([Outgoing(Topic.RAW, b"k", b"value", (), 5)]))
    batch[-3] ^= 1
    with pytest.raises(CorruptRecordException, match="CRC"):
        read(bytes(batch))


@given(st.binary(min_size=1, max_size=60), st.integers(0, 5))
def test_records_that_are_none_are_refused_or_read_without_their_headers(rest: bytes, count: int) -> None:
    head = of_aiokafka([Outgoing(Topic.RAW, b"k", b"v", (), 5)])[:57]
    body = head[:8] + struct.pack(">i", 49 + len(rest)) + head[12:] + struct.pack(">i", count) + rest
    try:
        found = read(checked(body))
    except CorruptRecordException:
        return
    assert len(found) == count
    for record in map(incoming, found):
        assert all(isinstance(name, str) and isinstance(value, bytes) for name, value in record.headers)
