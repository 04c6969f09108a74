"""Whether bytes occur in others, by both ways, against Python's `in`."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unecho.explain.log.occurs import Occurs, by_memmem, occurs, quick_occurs

few_letters = st.binary(max_size=60).map(lambda data: bytes(byte % 3 for byte in data))
WAYS = [way for way in (occurs, by_memmem()) if way is not None]


@pytest.mark.parametrize("way", WAYS)
@given(
    data=few_letters,
    piece=few_letters.map(lambda data: data[:5]).filter(bool),
    places=st.tuples(*[st.integers(0, 60)] * 2),
)
def test_a_piece_occurs_where_python_finds_it(way: Occurs, data: bytes, piece: bytes, places: tuple[int, int]) -> None:
    start, end = (min(place, len(data)) for place in sorted(places))
    assert way(piece, data, start, end) == (piece in data[start:end])


@pytest.mark.skipif(sys.platform != "linux", reason="memmem is taken on Linux only")
def test_the_quick_way_is_taken_where_there_is_one() -> None:
    assert quick_occurs is not occurs
