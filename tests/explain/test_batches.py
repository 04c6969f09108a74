"""Batches as bytes, and transactions that came to nothing."""

import pytest
from aiokafka.errors import KafkaError
from aiokafka.record.default_records import DefaultRecordBatchBuilder
from hypothesis import given
from hypothesis import strategies as st

from unecho.explain.log.batches import Batch, key_bytes, read_batches
from unecho.explain.log.connection import Piece

CODECS = range(5)


def batch(codec: int, keys: list[bytes], value: bytes = b"value", magic: int = 2) -> bytes:
    builder = DefaultRecordBatchBuilder(magic, codec, 0, -1, -1, -1, 1 << 20)
    for offset, key in enumerate(keys):
        builder.append(offset, 1_000 + offset, key, value, [("name", b"header")])
    return bytes(builder.build())


@pytest.mark.parametrize("codec", CODECS)
def test_what_records_hold_is_found_however_they_are_compressed(codec: int) -> None:
    data = batch(codec, [b"first", b"second"], b"the value of it" * 20)
    (found,) = read_batches(data)
    assert found.holding([b"second", b"third", b"value of"]) == {b"second", b"value of"}
    assert [(record.offset, record.key) for record in found.records()] == [(0, b"first"), (1, b"second")]
    assert (found.first, found.last, found.producer, found.is_control) == (0, 1, None, False)


@pytest.mark.parametrize("codec", CODECS)
def test_what_stands_in_the_next_batch_is_not_found(codec: int) -> None:
    first, second = read_batches(batch(codec, [b"first"]) + batch(codec, [b"second"]))
    assert first.holding([b"second"]) == set()
    assert second.holding([b"second"]) == {b"second"}


@given(st.binary(max_size=300))
def test_a_key_is_found_as_a_record_has_it(key: bytes) -> None:
    (found,) = read_batches(batch(0, [key]))
    assert found.holding([key_bytes(key)]) == {key_bytes(key)}


def test_a_key_is_not_found_in_a_value() -> None:
    (found,) = read_batches(batch(0, [b"another"], b'{"matched_id":"one"}'))
    assert found.holding([b"one", key_bytes(b"one")]) == {b"one"}


def test_a_batch_that_is_cut_off_is_left() -> None:
    data = batch(0, [b"first"]) + batch(0, [b"second"])
    for end in range(len(data)):
        whole = list(read_batches(data[:end]))
        assert len(whole) == (end >= len(data) // 2)


def test_another_version_is_refused() -> None:
    data = bytearray(batch(0, [b"first"]))
    data[16] = 1
    with pytest.raises(KafkaError, match="version 1"):
        list(read_batches(bytes(data)))


@st.composite
def logs(draw):
    """Batches of three producers with the ends of their transactions; and which of them came to nothing."""
    batches, aborted, open_since, offset = [], [], {}, 0
    of_open = {}
    expected = []
    for _ in range(draw(st.integers(0, 25))):
        producer = draw(st.sampled_from([None, 1, 2, 3]))
        ends = producer in open_since and draw(st.booleans())
        size = 1 if ends else draw(st.integers(1, 3))
        one = Batch(offset, offset + size - 1, producer, ends, 0, b"", 0, 0)
        batches.append(one)
        offset += size
        if ends:
            first = open_since.pop(producer)
            if draw(st.booleans()):
                aborted.append((producer, first))
                of_open.pop(producer)
            else:
                expected += of_open.pop(producer)
        elif producer is None:
            expected.append(one)
        else:
            open_since.setdefault(producer, one.first)
            of_open.setdefault(producer, []).append(one)
    # Readers of what is committed get nothing from the first open transaction on.
    stop = min(open_since.values(), default=offset)
    return [one for one in batches if one.last < stop], aborted, [one for one in expected if one.last < stop]


@given(logs(), st.data())
def test_only_settled_batches_are_looked_at_wherever_a_piece_begins(log, data):
    batches, aborted, settled = log
    start = data.draw(st.integers(0, len(batches)))
    piece = batches[start:]
    found = list(Piece(tuple(piece), 0, tuple(_reaching(aborted, batches, piece))).settled())
    assert found == sorted((one for one in settled if one in piece), key=lambda one: one.first)


def _reaching(aborted, batches, piece):
    """The broker tells of those transactions that end in what it gives, or later."""
    if not piece:
        return []
    ends = {}
    for producer, first in aborted:
        later = (one.first for one in batches if one.is_control and one.producer == producer and one.first > first)
        ends[producer, first] = min(later, default=1 << 60)
    return [begun for begun, end in ends.items() if end >= piece[0].first]
