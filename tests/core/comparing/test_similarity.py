import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unecho.core.comparing.similarity import shared_counts, similarity
from unecho.core.kernels.index.scores import similarity_of

SETS = st.sets(st.integers(0, 60) | st.integers(2**32 - 5, 2**32 - 1), max_size=40)


def as_fingerprint(values: set[int]) -> np.ndarray:
    return np.array(sorted(values), dtype=np.uint32)


@given(SETS, st.lists(SETS, max_size=6))
@settings(deadline=None)
def test_shared_counts_are_those_of_python_sets(one: set[int], others: list[set[int]]) -> None:
    counts = shared_counts(as_fingerprint(one), [as_fingerprint(other) for other in others])
    assert counts == [len(one & other) for other in others]


@given(st.integers(0, 10_000), st.integers(0, 10_000), st.data())
@settings(deadline=None)
def test_similarity_is_symmetric_bounded_and_the_formula(first: int, second: int, data: st.DataObject) -> None:
    shared = data.draw(st.integers(0, min(first, second)))
    score = similarity(shared, first, second)
    assert 0.0 <= score <= 1.0
    assert score == similarity(shared, second, first)
    assert score == similarity_of(shared, first, second)
    if first and second:
        small, large = sorted((first, second))
        assert score == pytest.approx(shared / (small**0.75 * large**0.25), rel=1e-12)


def test_similarity_never_passes_one() -> None:
    assert all(similarity(n, n, n) <= 1.0 for n in range(1, 10_001))
    assert similarity(8, 8, 8) == pytest.approx(1.0)


def test_a_cut_copy_stays_similar_and_a_long_text_does_not_swallow_a_short_one() -> None:
    half_of_it = similarity(300, 300, 600)
    assert half_of_it == pytest.approx(math.sqrt(math.sqrt(0.5)))
    assert similarity(10, 300, 30_000) < 10 / 300
    assert similarity(0, 0, 100) == similarity(0, 0, 0) == 0.0
