import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.index.narrow import narrowed
from unecho.core.kernels.index.narrow import are_narrow

MASK = (1 << 24) - 1
# Few low bits, so that many are alike, at both ends of the range.
SHINGLES = st.builds(
    lambda high, low: high << 24 | low, st.integers(0, 255), st.integers(0, 6) | st.integers(MASK - 3, MASK)
)


def by_brute_force(values: list[int]) -> list[int]:
    narrow: list[int] = []
    for value in values:
        low = value & MASK
        while low in narrow:
            low = (low + 1) & MASK
        narrow.append(low)
    return narrow


@given(st.lists(SHINGLES, max_size=40, unique=True))
def test_no_shingle_stands_twice_and_each_is_the_next_that_is_free(values: list[int]) -> None:
    fingerprint = np.array(values, dtype=np.uint32)
    narrow = narrowed(fingerprint)
    assert narrow.tolist() == by_brute_force(values)
    assert fingerprint.tolist() == values
    assert are_narrow(narrow)
    assert np.array_equal(narrowed(narrow), narrow)
    assert are_narrow(fingerprint) == all(value <= MASK for value in values)
