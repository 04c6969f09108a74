from aiokafka.record.util import decode_varint, encode_varint
from hypothesis import given
from hypothesis import strategies as st

from unecho.records.packed_headers import NO_HEADERS, PackedHeaders
from unecho.records.varints import VARINTS, read_varint, write_varint

HEADERS = st.lists(st.tuples(st.text(max_size=20), st.binary(max_size=300)), max_size=8).map(tuple)


@given(HEADERS)
def test_packed_headers_are_the_headers(headers: tuple[tuple[str, bytes], ...]) -> None:
    packed = PackedHeaders.of(headers)
    again = PackedHeaders(packed.packed)
    assert tuple(again) == headers
    assert len(again) == len(headers)
    assert bool(again) == bool(headers)
    assert (again == headers, headers == again, hash(again)) == (True, True, hash(headers))
    assert again[:2] == headers[:2]
    assert PackedHeaders.of(packed) is packed


def test_none_are_none() -> None:
    assert not NO_HEADERS
    assert NO_HEADERS == ()


def test_an_odd_name_is_read_and_a_value_that_is_not_there_is_empty() -> None:
    packed = VARINTS[2] + VARINTS[2] + b"a\xff" + VARINTS[-1] + VARINTS[1] + b"b" + VARINTS[1] + b"\xff"
    assert tuple(PackedHeaders(packed)) == (("a\ufffd", b""), ("b", b"\xff"))


@given(HEADERS, st.data())
def test_what_is_cut_short_is_read_as_far_as_it_goes(
    headers: tuple[tuple[str, bytes], ...], data: st.DataObject
) -> None:
    packed = PackedHeaders.of(headers).packed
    cut = packed[: data.draw(st.integers(0, len(packed)))]
    found = tuple(PackedHeaders(cut))
    assert found == headers[: len(found)]


@given(st.integers(-(1 << 63), (1 << 63) - 1) | st.integers(-3, 40_000))
def test_a_number_is_that_of_aiokafka(number: int) -> None:
    expected = bytearray()
    encode_varint(number, expected.append)
    assert write_varint(number) == bytes(expected) == VARINTS[number]
    assert read_varint(b"!" + bytes(expected), 1) == (number, 1 + len(expected))
    assert decode_varint(expected, 0)[0] == number
