"""Kernels whose indices are never negative do not look for one that is."""

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import compiled

_Longs = npt.NDArray[np.int64]
_SIGNATURE = "int64(int64[::1], int64)"
# Of the last three: what stands before them is there to be read.
NUMBERS = np.array([9, 4, 5, 6])[1:]


@compiled(_SIGNATURE, allocates=False, from_end=False)
def _at(numbers: _Longs, place: int) -> int:
    return int(numbers[place])


@compiled(_SIGNATURE, allocates=False)
def _at_or_from_end(numbers: _Longs, place: int) -> int:
    return int(numbers[place])


def test_an_index_is_taken_as_it_is() -> None:
    assert [_at(NUMBERS, place) for place in range(-1, 3)] == [9, 4, 5, 6]


def test_what_is_compiled_after_it_counts_from_the_end_again() -> None:
    assert [_at_or_from_end(NUMBERS, place) for place in range(-1, 3)] == [6, 4, 5, 6]
